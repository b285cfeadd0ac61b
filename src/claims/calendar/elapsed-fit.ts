import type {Duration, DurationUnit} from '../../mentions/dates/durations.js'
import type {Interval} from '../../time.js'
import {fromDay} from '../../time.js'

const DAYS: Readonly<Record<DurationUnit, number>> = {hour: 1 / 24, day: 1, week: 7, month: 30.436_875, year: 365.2425}
// What a day more or less makes of a unit, so that whole years stay whole.
const CLOSE: Readonly<Record<DurationUnit, number>> = {hour: 0, day: 0, week: 0.01, month: 0.12, year: 0.02}

/** The least and the most time that can lie between two dates, in units, as coarse as they are written. */
export function lengths(unit: DurationUnit, from: Interval, until: Interval): {low: number; high: number} {
  return {low: (until.first - from.last) / DAYS[unit], high: (until.last - from.first) / DAYS[unit]}
}

/**
 * Whether a duration may be said of the time between two dates: between the full units that have passed and those begun,
 * days and hours counted with both ends too. Round words and numbers are given the room that readers give them.
 */
export function fits(duration: Pick<Duration, 'length' | 'unit' | 'word' | 'count'>, from: Interval, until: Interval): boolean {
  const {unit, length} = duration
  const {low, high} = lengths(unit, from, until)
  const room = roomOf(duration)
  const close = CLOSE[unit]
  if (unit === 'hour') return length >= low - 24 && length <= high + 24
  const edge = unit === 'day' ? 1 : 0
  return length >= Math.floor(low + close) - edge - room && length <= Math.ceil(high - close) + edge + room
}

function roomOf({length, unit, word, count}: Pick<Duration, 'length' | 'unit' | 'word' | 'count'>): number {
  if (word === 'decade') return length > 10 ? 3 : 2
  if (word === 'century') return Math.max(2, 0.06 * length)
  if (count.value >= 100) return 0.05 * length
  if (unit === 'year') return length >= 30 && length % 10 === 0 ? 2 : length >= 20 && length % 5 === 0 ? 1 : 0
  if (unit === 'day') return length >= 30 && length % 10 === 0 ? 3 : length === 100 ? 5 : 0
  return unit === 'month' && length === 18 ? 1 : 0
}

/** What the text should say in the same unit: full years between years or days, months, weeks, days. */
export function rightLength(unit: DurationUnit, from: Interval, until: Interval): number | undefined {
  if (until.first < from.first) return undefined
  const [a, b] = [fromDay(from.first), fromDay(until.first)]
  const exact = from.first === from.last && until.first === until.last
  if (unit === 'year') {
    const years = b.year - a.year
    return exact && (b.month < a.month || (b.month === a.month && b.day < a.day)) ? years - 1 : years
  }
  if (unit === 'month') {
    const months = 12 * (b.year - a.year) + b.month - a.month
    return exact && b.day < a.day ? months - 1 : months
  }
  if (!exact) return undefined
  const days = until.first - from.first
  if (unit === 'week') return days % 7 === 0 ? days / 7 : undefined
  return unit === 'hour' ? 24 * days : days
}
