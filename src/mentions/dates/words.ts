import {intern} from '../../text/dictionary.js'
import {AwaitedWords, merged} from '../../text/awaited-words.js'
import type {Document} from '../../text/document.js'
import {figuresOf} from '../../text/document.js'
import type {Context} from '../../context.js'

/** Names of months and their abbreviations, folded. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec']
    .flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const))
)

/** Weekdays as JavaScript counts them, Sunday 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(Object.entries({
  sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6,
  sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6,
  mo: 1, tu: 2, th: 4, fr: 5, sa: 6
}))

/** First and last month of a season in the north; from one year's December to the next one's February counts as 12 to 15. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([['spring', [3, 6]], ['summer', [6, 9]], ['autumn', [9, 12]], ['fall', [9, 12]], ['winter', [12, 15]]])

const COUNTING_WORDS = ['last', 'this', 'next', 'previous', 'past', 'yesterday', 'today', 'tonight', 'tomorrow', 'ago']
const UNIT_WORDS = [
  'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'decade', 'decades', 'century', 'centuries', 'fortnight', 'fortnights',
  'hour', 'hours', 'anniversary', 'centenary', 'bicentenary', 'centennial', 'bicentennial', 'yr', 'yrs'
]

const MONTH = 1
const WEEKDAY = 2
const COUNTING = 4
const UNIT = 8
const DECADE = 16
const DECADES = ['3', '4', '5', '6', '7', '8', '9'].map((tens) => `'${tens}0s`)

const KINDS = [[[...MONTHS.keys()], MONTH], [[...WEEKDAYS.keys()], WEEKDAY], [COUNTING_WORDS, COUNTING], [UNIT_WORDS, UNIT], [DECADES, DECADE]] as const
const kinds = new Uint8Array(1 << 16)
for (const [words, kind] of KINDS) for (const word of words) kinds[intern(word)]! |= kind
const CUES = new AwaitedWords(KINDS.flatMap(([words]) => [...words]))

/** The tokens at which something of time may stand, in order. */
export interface TimeCues {
  /** Words in figures, and names of months. */
  dated: readonly number[]
  /** Weekdays. */
  weekdays: readonly number[]
  /** What counts from the document's day: 'last', 'today', months and weekdays too. */
  counted: readonly number[]
  /** 'year', 'weeks', 'anniversary'. */
  units: readonly number[]
}

/** The cues of a run of tokens. */
export function timeCues({tokens}: Pick<Document, 'tokens'>): TimeCues {
  return cuesAmong(tokens, tokens.map((_, i) => i))
}

function cuesAmong(tokens: Document['tokens'], candidates: readonly number[]): TimeCues {
  const dated: number[] = []
  const weekdays: number[] = []
  const counted: number[] = []
  const units: number[] = []
  for (const i of candidates) {
    const token = tokens[i]!
    const {info} = token
    if (info.shape === 'figures') {
      if (token.kind === 'word') dated.push(i)
      continue
    }
    if (info.id === 0) continue
    const kind = kinds[info.id]
    if (!kind || token.kind !== 'word') continue
    if (kind === UNIT) units.push(i)
    else if (kind === DECADE) dated.push(i)
    else {
      if (kind === MONTH) dated.push(i)
      else if (kind === WEEKDAY) weekdays.push(i)
      counted.push(i)
    }
  }
  return {dated, weekdays, counted, units}
}

/** The cues of a whole document, for all finders of dates, times and durations. */
export function findTimeCues({document}: Context): TimeCues {
  return cuesAmong(document.tokens, merged(figuresOf(document), CUES.in(document)))
}
