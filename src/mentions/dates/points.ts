import type {Context} from '../../context.js'
import type {Interval} from '../../time.js'
import {fromDay, interval, isDate} from '../../time.js'
import {daysOfFields, findWritten} from './absolute.js'
import type {DateFields, WrittenDate} from './written.js'

const NONE: readonly WrittenDate[] = []
// A sentence with more dates is a table; what they count cannot be told apart.
const MOST = 30

/** Single dates of each sentence as written, with or without a year, in order; no ranges. */
export function datePoints(context: Context): (sentence: number) => readonly WrittenDate[] {
  const {tokens} = context.document
  const by = new Map<number, WrittenDate[]>()
  for (const date of context.get(findWritten).dates) {
    if (date.until !== date.from) continue
    const {sentence} = tokens[date.first]!
    const list = by.get(sentence)
    if (list) list.push(date)
    else by.set(sentence, [date])
  }
  return (sentence) => {
    const found = by.get(sentence)
    return found === undefined || found.length > MOST ? NONE : found
  }
}

/** The days of two dates of which the first is said to be the earlier one; a missing year is that of the other. */
export function resolvePair(from: DateFields, until: DateFields, own: Interval | undefined): {from: Interval; until: Interval} | undefined {
  const year = from.year ?? until.year ?? (own ? fromDay(own.last).year : 2001)
  const begin = inYear(from, from.year ?? year)
  const end = inYear(until, until.year ?? year)
  if (!begin || !end) return undefined
  if (begin.first <= end.last || (from.year !== undefined && until.year !== undefined)) return {from: begin, until: end}
  // Over the turn of the year.
  const turned = until.year === undefined ? {from: begin, until: inYear(until, (from.year ?? year) + 1)} : {from: inYear(from, until.year - 1), until: end}
  return turned.from && turned.until ? {from: turned.from, until: turned.until} : undefined
}

function inYear({month, day, year: own}: DateFields, year: number): Interval | undefined {
  if (own !== undefined) return daysOfFields({year, month, day})
  if (month === undefined) return undefined
  return day === undefined ? interval(year, month) : isDate(year, month, day) ? interval(year, month, day) : undefined
}
