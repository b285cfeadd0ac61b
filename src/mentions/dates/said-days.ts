import type {Context} from '../../context.js'
import {fromDay, interval, isDate, type Interval} from '../../time.js'
import {findDates} from './dates.js'
import {findWritten} from './absolute.js'
import {findTimeCues, WEEKDAYS} from './words.js'

/** A day, month or year that a text names: tokens [first, last). */
export interface SaidDay {
  first: number
  last: number
  precision: 'day' | 'month' | 'year' | 'period'
  /** The days that it may mean; none where neither the text nor its own date says which year. */
  days: readonly Interval[]
  /** Day and month where they are written, for texts that give no year. */
  month: number | undefined
  day: number | undefined
  /** Where only the weekday is given. */
  weekday: number | undefined
}

const WEEK = 7
const STEPS: ReadonlyMap<string, number> = new Map([['yesterday', -1], ['today', 0], ['tonight', 0], ['tomorrow', 1]])

/** A finder: every day, month, year or period named in a text, each with the days that it may mean. Vague ones ('last week', 'recently') are none. */
export function saidDays(context: Context): readonly SaidDay[] {
  const {document} = context
  const {tokens} = document
  const own = document.date
  const out: SaidDay[] = []
  const covered = new Uint8Array(tokens.length)
  // Where a day begins that is written out, and at the token behind a day, one more than where it begins.
  const begins = new Uint8Array(tokens.length)
  const ended = new Int32Array(tokens.length + 1)
  const add = (one: SaidDay) => {
    out.push(one)
    for (let i = one.first; i < one.last; i++) covered[i] = 1
    if (one.precision !== 'day') return
    begins[one.first] = 1
    ended[one.last] = one.first + 1
  }
  for (const {first, last, from, until, form, second} of context.get(findWritten).dates) {
    const {year, month, day} = from
    if (until !== from) {
      // Without a year no other finder knows the two ends.
      if (second !== undefined && year === undefined && until.year === undefined && month !== undefined && day !== undefined && until.month !== undefined && until.day !== undefined) {
        for (const [a, b, one] of [[first, second, from], [second, last, until]] as const) add({first: a, last: b, precision: 'day', days: yearsOf(undefined, own).flatMap((at) => fields(at, one.month, one.day)), month: one.month, day: one.day, weekday: undefined})
      }
      continue
    }
    const days = yearsOf(year, own).flatMap((one) => fields(one, month, day))
    const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
    if (form === 'year' && month === undefined && year === undefined) continue
    add({first, last, precision, days, month, day, weekday: undefined})
  }
  for (const {first, last, days, precision, relative} of context.get(findDates)) {
    if (covered[first] || relative) continue
    add({first, last, precision: precision === 'day' ? 'day' : precision === 'month' ? 'month' : precision === 'year' ? 'year' : 'period', days: [days], month: undefined, day: undefined, weekday: undefined})
  }
  if (own) {
    for (const i of context.get(findTimeCues).counted) {
      const step = STEPS.get(tokens[i]!.info.norm)
      if (step === undefined) continue
      add({first: i, last: i + 1, precision: 'day', days: [{first: own.first + step, last: own.last + step}], month: undefined, day: undefined, weekday: undefined})
    }
  }
  for (const i of context.get(findTimeCues).weekdays) {
    if (covered[i] || tokens[i]!.info.shape === 'lower' || tokens[i]!.info.norm.length < 4) continue
    const weekday = WEEKDAYS.get(tokens[i]!.info.norm)!
    // 'Tuesday, 4 June': the weekday belongs to the day behind it.
    const near = [begins[i + 1] ? i + 1 : -1, begins[i + 2] ? i + 2 : -1, ended[i]! - 1, (ended[i - 1] ?? 0) - 1]
    if (near.some((first) => first >= 0 && tokens[first]!.sentence === tokens[i]!.sentence)) continue
    const days = own ? [-1, 0, 1].map((week) => nearestWeekday(own.last, weekday) + week * WEEK).map((at) => ({first: at, last: at})).filter(({first}) => Math.abs(first - own.last) <= WEEK) : []
    add({first: i, last: i + 1, precision: 'day', days, month: undefined, day: undefined, weekday})
  }
  return out.sort((a, b) => a.first - b.first)
}

function yearsOf(year: number | undefined, own: Interval | undefined): number[] {
  if (year !== undefined) return [year]
  if (!own) return []
  const {year: now} = fromDay(own.last)
  return [now, now - 1, now + 1]
}

function fields(year: number, month: number | undefined, day: number | undefined): Interval[] {
  if (day !== undefined && (month === undefined || !isDate(year, month, day))) return []
  return [interval(year, month, day)]
}

/** The day of that weekday nearest to a day. */
function nearestWeekday(day: number, weekday: number): number {
  // 1 January 1970 was a Thursday.
  const off = (((day + 4) % WEEK) + WEEK) % WEEK
  const ahead = (weekday - off + WEEK) % WEEK
  return day + (ahead > 3 ? ahead - WEEK : ahead)
}
