/**
 * What is worked out of the events that ship when the facts are compiled, so that a text without an event reads no record.
 * Numbers are those of events and people in their lists, in base 36.
 */
export interface EventIndex {
  /**
   * What the lexicon of events looks for, a line each: `phrase|kind|…` with tabs between phrases of one meaning.
   * `n` a name and `c` a cue with their events; `w` a word with its events, those of its kind, and those of one party;
   * `s` a series with its number and 1 where short; `p` people, `=` before names that no person has, and 1 where in full.
   */
  phrases: string
  /** A line for each who met others: `person|events`. */
  actors: string
  /** Folded names of the cities and areas of all events, a line each. */
  places: string
  /** A line for each series that has editions: `series|events`. */
  series: string
  /** A line for each event: the people of its participants, `-` for one who is none. */
  people: string
}

/** 'a 1f 20' → 10, 51, 72. */
export function numbers(field: string | undefined): number[] {
  return field === undefined || field === '' ? [] : field.split(' ').map((one) => parseInt(one, 36))
}

/** The same the other way. */
export function written(list: readonly number[]): string {
  return list.map((one) => one.toString(36)).join(' ')
}

/** Lines of `key|…` as a map from keys to what follows. */
export function byKey(lines: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const bar = line.lastIndexOf('|')
    map.set(line.slice(0, bar), line.slice(bar + 1))
  }
  return map
}
