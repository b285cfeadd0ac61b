/** What an import took, and what it left out and why. */

/** Why something of the input is not in the pack. */
export const REASONS = {
  'not-human': 'is no human being',
  'person-missing': 'the person’s item is not in the input',
  'no-name': 'the person has no English name',
  'office-missing': 'the office’s item is not in the input',
  'other-office': 'an office outside the scope of the import',
  'no-start': 'no start is given',
  'start-unknown': 'the start is an unknown value',
  'bad-date': 'the start is a date that cannot be',
  'coarse-date': 'the start is known to the decade or less',
  'before-common-era': 'before the common era',
  'after-dump': 'starts after the day of the dump',
  'ends-before-start': 'ends before it starts',
  'deprecated': 'marked as wrong in Wikidata',
  'not-prime-minister': 'a head of state on the list of heads of government, where there is a prime minister',
  'same-statement': 'says the same as another statement',
  'joined-term': 'joined with the term before it',
  'alias': 'an alias that is no spelling of the name',
  'country-missing': 'the country has no code of two letters',
  'contradicted': 'other facts give other dates',
  'second-country': 'a further item for the same country code',
  'no-label': 'has no English label',
  'capital-missing': 'the capital’s item is not in the input'
} as const
export type Reason = keyof typeof REASONS

/** Reasons that lose nothing: what was put together or tidied away. */
export const HARMLESS: ReadonlySet<Reason> = new Set(['same-statement', 'joined-term', 'alias', 'other-office'])

/** A line that could not be read. Lines count from 1. */
export interface BrokenLine {
  file: string
  line: number
  why: string
}

/** What came of an import. Counts are of records in the pack and of statements in the input. */
export interface ImportReport {
  dumpDate: string
  entities: number
  people: number
  tenures: number
  offices: number
  countries: number
  dropped: Partial<Record<Reason, number>>
  /** Tenures that other facts bear out, where the import was held against such. */
  confirmed?: number
  broken: number
  firstBroken: readonly BrokenLine[]
  /** Countries with an office of which nobody is known to be the holder on the day of the dump: 'France: President of France'. */
  vacant: readonly string[]
  /** Items that the input speaks of and does not have; fetching them would fill gaps. At most a thousand. */
  wanted: readonly string[]
}

export const MOST_WANTED = 1000

/** Counts what is dropped, and tells each case to whoever wants to know. */
export class Tally {
  readonly counts: Partial<Record<Reason, number>> = {}
  readonly #tell: ((reason: Reason, what: string) => void) | undefined
  readonly #wanted = new Set<string>()

  constructor(tell?: (reason: Reason, what: string) => void) {
    this.#tell = tell
  }

  drop(reason: Reason, what: string): void {
    this.counts[reason] = (this.counts[reason] ?? 0) + 1
    this.#tell?.(reason, what)
  }

  want(id: string): void {
    if (this.#wanted.size < MOST_WANTED) this.#wanted.add(id)
  }

  get wanted(): string[] {
    return [...this.#wanted].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  }
}
