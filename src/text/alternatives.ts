// Most phrases are spaced as they should be.
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/

/** 'it is (widely|generally|) believed' → its three readings. */
export function alternatives(phrase: string): string[] {
  const out: string[] = []
  expand('', phrase, out)
  return out
}

function expand(before: string, rest: string, out: string[]): void {
  const first = rest.indexOf('(')
  const close = first < 0 ? -1 : rest.indexOf(')', first)
  if (close < 0) {
    const phrase = before + rest
    out.push(UNEVEN.test(phrase) ? phrase.replace(/\s+/g, ' ').trim() : phrase)
    return
  }
  const open = rest.lastIndexOf('(', close)
  const head = before + rest.slice(0, open)
  const tail = rest.slice(close + 1)
  for (const one of rest.slice(open + 1, close).split('|')) expand(head.includes('(') ? '' : head + one, head.includes('(') ? head + one + tail : tail, out)
}
