/** Sorted lines of `key|rest`, searched where they lie, so that a table of many names costs nothing until it is asked. */

/** What stands behind a key in lines that are sorted by their keys' code units, found by halving; undefined where there is no such key. */
export function findLine(text: string, key: string): string | undefined {
  let low = 0
  let high = text.length
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    const end = lineEnd(text, start)
    const bar = text.indexOf('|', start)
    const order = compare(text, start, bar, key)
    if (order === 0) return text.slice(bar + 1, end)
    if (order < 0) low = end + 1
    else high = start
  }
  return undefined
}

/** The keys of all lines. */
export function* keysOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; start = lineEnd(text, start) + 1) yield text.slice(start, text.indexOf('|', start))
}

/** Lines of a map, sorted so that findLine finds them. */
export function sortedLines(entries: Iterable<readonly [string, string]>): string {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, rest]) => `${key}|${rest}`).join('\n')
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function compare(text: string, from: number, to: number, key: string): number {
  const length = Math.min(to - from, key.length)
  for (let k = 0; k < length; k++) {
    const difference = text.charCodeAt(from + k) - key.charCodeAt(k)
    if (difference !== 0) return difference
  }
  return to - from - key.length
}
