const GROUP = /\(([^()]*)\)/

/** 'it is (widely|generally|) believed' → its three readings. */
export function alternatives(phrase: string): string[] {
  const match = GROUP.exec(phrase)
  if (!match) return [phrase.replace(/\s+/g, ' ').trim()]
  const before = phrase.slice(0, match.index)
  const after = phrase.slice(match.index + match[0].length)
  return (match[1] ?? '').split('|').flatMap((one) => alternatives(before + one + after))
}
