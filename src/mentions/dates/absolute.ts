import type {Context} from '../../context.js'
import type {Document, Token} from '../../text/document.js'
import type {Interval} from '../../time.js'
import {interval, isDate, toDay} from '../../time.js'
import type {DateMention} from './mention.js'
import {boundBefore, mention} from './mention.js'
import {periodAt} from './periods.js'
import {findTimeCues, timeCues} from './words.js'
import type {DateFields, WrittenDate} from './written.js'
import {writtenAt} from './written.js'

/** What the cues of a text yield: dates as they are written, and periods that have no day or month. */
export interface Written {
  dates: readonly WrittenDate[]
  periods: readonly DateMention[]
}

function readAll(tokens: readonly Token[], dated: readonly number[]): Written {
  const dates: WrittenDate[] = []
  const periods: DateMention[] = []
  let behind = 0
  for (const i of dated) {
    if (i < behind) continue
    const period = periodAt(tokens, i)
    if (period) {
      periods.push(period)
      behind = period.last
      continue
    }
    const date = writtenAt(tokens, i)
    if (!date) continue
    dates.push(date)
    behind = date.last
  }
  return {dates, periods}
}

/** Every date of the document as it is written, those that the calendar has not and those without a year included. */
export function findWritten(context: Context): Written {
  return readAll(context.document.tokens, context.get(findTimeCues).dated)
}

/** Absolute dates of a run of tokens: needs no document date. */
export function absoluteDates(document: Document): DateMention[] {
  return mentions(document.tokens, readAll(document.tokens, timeCues(document).dated))
}

/** The same of a whole document, read once. */
export function findAbsolute(context: Context): readonly DateMention[] {
  return mentions(context.document.tokens, context.get(findWritten))
}

function mentions(tokens: readonly Token[], {dates, periods}: Written): DateMention[] {
  const out: DateMention[] = []
  for (const date of dates) {
    const one = toMention(date)
    if (!one) continue
    one.bound = boundBefore(tokens, one.first)
    out.push(one)
  }
  if (periods.length === 0) return out
  for (const one of periods) {
    one.bound = boundBefore(tokens, one.first)
    out.push(one)
  }
  return out.sort((a, b) => a.first - b.first)
}

/** The days of fields with their year, where the calendar has them. */
export function daysOfFields({year, month, day}: DateFields): Interval | undefined {
  if (year === undefined) return undefined
  if (day !== undefined) return month !== undefined && isDate(year, month, day) ? interval(year, month, day) : undefined
  return interval(year, month)
}

function toMention({first, last, from, until}: WrittenDate): DateMention | undefined {
  const begin = daysOfFields(from)
  if (!begin) return undefined
  const precision = from.day !== undefined ? 'day' : from.month === undefined ? 'year' : 'month'
  if (until === from) return mention(first, last, begin, precision)
  const end = daysOfFields(until)
  if (!end) return undefined
  if (end.last < begin.first) return mention(first, last, end, precision)
  return mention(first, last, {first: begin.first, last: end.last}, 'days')
}

/** Day number of a day in a year that the text does not name; for comparing days of one unknown year. */
export function dayIn(year: number, {month, day}: DateFields): number | undefined {
  return month !== undefined && day !== undefined && isDate(year, month, day) ? toDay(year, month, day) : undefined
}
