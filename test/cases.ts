/** One example of a rule's cases.md: a text with the words at fault between ⟦ and ⟧, and what is said of each. */
export interface Case {
  name: string
  section: 'Reports' | 'Leaves alone' | 'Known misses'
  format: 'txt' | 'md' | 'html'
  options: Readonly<Record<string, string>>
  /** What it is held against: the fences with `source=NAME` right before it, or before the cases before it. */
  sources: readonly {path: string; value: string}[]
  text: string
  /** Offsets of the marked words in `text`, in order. */
  marked: readonly {start: number; end: number}[]
  said: readonly {reason: string; expected: string | undefined}[]
}

const FENCE = /^```(txt|md|html)(.*)\n([^]*?)\n```$([^]*?)(?=^```|^##|(?![^]))/gm

/**
 * Reads a cases.md: fenced texts (`txt`, `md` or `html`, with `key=value` options such as `date=2024-06-19` after it) under the
 * headings *Reports*, *Leaves alone* and *Known misses*. After a fence, quoted lines (`>`) say for each marked stretch what the
 * message has to contain, and, in a line `> expected: …`, its first replacement.
 * A fence with `source=NAME` is no example but a source for those after it, until another source follows an example.
 * A fence inside the example is written with four spaces before it.
 */
export function readCases(markdown: string): Case[] {
  const out: Case[] = []
  const parts = markdown.split(/^## /m)
  for (const part of parts.slice(1)) {
    const section = part.slice(0, part.indexOf('\n')).trim() as Case['section']
    if (!['Reports', 'Leaves alone', 'Known misses'].includes(section)) continue
    let sources: {path: string; value: string}[] = []
    let used = false
    for (const match of part.matchAll(FENCE)) {
      const [, format, info, body, after] = match
      const {source, ...options} = Object.fromEntries((info ?? '').trim().split(/\s+/).filter(Boolean).map((pair) => pair.split('=') as [string, string]))
      if (source !== undefined) {
        sources = [...(used ? [] : sources), {path: source, value: body ?? ''}]
        used = false
        continue
      }
      used = true
      let text = ''
      const marked: {start: number; end: number}[] = []
      let start = 0
      for (const char of body ?? '') {
        if (char === '⟦') start = text.length
        else if (char === '⟧') marked.push({start, end: text.length})
        else text += char
      }
      const said: {reason: string; expected: string | undefined}[] = []
      for (const line of (after ?? '').split('\n')) {
        const quoted = /^> ?(.*)$/.exec(line)?.[1]
        if (quoted === undefined) continue
        const expected = /^expected: (.*)$/.exec(quoted)?.[1]
        const last = said[said.length - 1]
        if (expected === undefined) said.push({reason: quoted, expected: undefined})
        else if (last) last.expected = expected
      }
      out.push({
        name: text.slice(0, 60).replace(/\s+/g, ' '), section, format: format as Case['format'], text, marked, said, options, sources
      })
    }
  }
  return out
}
