import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {saidDays} from '../../../mentions/dates/said-days.js'
import {fromDay, interval, isDate, type Interval} from '../../../time.js'

/** A day, month or year of a source: tokens [first, last), both 0 for the source's own date. */
export interface KnownDay {
  source: Source
  first: number
  last: number
  /** The sentence; none of the source's own date. */
  sentence: number | undefined
  precision: 'day' | 'month' | 'year' | 'period'
  days: Interval
  /** The same of other years, where none is written. */
  others: readonly Interval[]
}

// More dates than a few dozen would allow any span of time.
const MOST = 40

/** A finder: the days of all sources. One without a year, in a source without a date, is of the year in which the text is written. */
export function knownDays(context: Context): readonly KnownDay[] {
  const out: KnownDay[] = []
  const {sources, document} = context
  const now = document.date ?? sources.find((source) => source.document.date)?.document.date
  for (const source of sources) {
    const {date, tokens} = source.document
    if (date) out.push({source, first: 0, last: 0, sentence: undefined, precision: date.first === date.last ? 'day' : 'month', days: date, others: []})
    for (const {first, last, precision, days, month, day, weekday} of source.context.get(saidDays).slice(0, MOST)) {
      if (weekday !== undefined) continue
      let [one] = days
      if (!one && now && month !== undefined) {
        const {year} = fromDay(now.last)
        if (day === undefined || isDate(year, month, day)) one = interval(year, month, day)
        // What has not come yet was a year ago.
        if (one && one.first > now.last + 200 && (day === undefined || isDate(year - 1, month, day))) one = interval(year - 1, month, day)
      }
      if (one) out.push({source, first, last, sentence: tokens[first]!.sentence, precision, days: one, others: days.slice(1)})
    }
  }
  return out
}
