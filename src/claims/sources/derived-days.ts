import type {Context} from '../../context.js'
import type {Source} from '../../evidence/sources.js'
import type {Counted} from '../../mentions/numbers/counted.js'
import {findDates} from '../../mentions/dates/dates.js'
import type {Interval} from '../../time.js'

const LENGTHS: Readonly<Record<string, number>> = {day: 1, night: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5}
// Dates that stand farther apart than this, in sentences, are not reckoned together.
const NEAR = 2
// More dates than a few dozen would allow any span of days.
const MOST = 24

interface Named {
  days: Interval
  /** The sentence; none of the source's own date. */
  sentence: number | undefined
}

/** Days, weeks, months, years between two dates of the source that stand together, or between one and its own day. */
export function fromDays({document}: Context, source: Source, {number, quantity, nouns, attributive, age}: Counted): boolean {
  const unit = /^(?:day|night|week|month|year|decade)/.exec(quantity?.units[0]?.name ?? nouns[0] ?? '')?.[0]
  if (unit === undefined || number.kind !== 'plain' || age) return false
  const length = LENGTHS[unit] ?? 1
  const days = source.context.get(daysNamed)
  const own = document.date === undefined ? [] : [{days: document.date, sentence: undefined}]
  for (const a of [...days, ...own]) {
    for (const b of days) {
      // 'a two-year deal' is not the time between any two years.
      if (a.sentence !== undefined && b.sentence !== undefined && (attributive || Math.abs(a.sentence - b.sentence) > NEAR)) continue
      const least = Math.max(0, a.days.first - b.days.last)
      const most = a.days.last - b.days.first
      if (most < 0 || a === b) continue
      if (number.high >= least / length - 0.5 && number.low <= most / length + 0.5 && number.value >= least / length - 1 && number.value <= most / length + 1) return true
    }
  }
  return false
}

/** A finder: the days that a text speaks of, its own first. */
function daysNamed(context: Context): readonly Named[] {
  const {date, tokens} = context.document
  const named = context.get(findDates).filter(({precision}) => precision === 'day' || precision === 'month' || precision === 'year').slice(0, MOST).map(({days, first}) => ({days, sentence: tokens[first]!.sentence}))
  return date ? [{days: date, sentence: undefined}, ...named] : named
}
