/**
 * Days and intervals. A day is an integer, the number of days since 1970-01-01 in the proleptic Gregorian calendar;
 * an interval is closed, and as wide as what was written ('2018' is a whole year), never finer.
 */

/** A span of days, both ends included. */
export interface Interval {
  first: number
  last: number
}

const DAY = 86_400_000
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July',
  'August', 'September', 'October', 'November', 'December'
]

/**
 * The day number of a calendar date.
 * @param year full year, 0–9999
 * @param month 1–12
 * @param day 1–31
 */
export function toDay(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY)
}

/** Year, month (1–12) and day (1–31) of a day number. */
export function fromDay(day: number): {year: number; month: number; day: number} {
  const date = new Date(day * DAY)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** Whether such a day stands in the calendar. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const found = fromDay(toDay(year, month, day))
  return found.month === month && found.day === day
}

/** How many days a month of a year has. */
export function daysInMonth(year: number, month: number): number {
  return toDay(year, month + 1, 1) - toDay(year, month, 1)
}

/** The English name of a month, 1–12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** The days of a year, a month of a year, or one day. */
export function interval(year: number, month?: number, day?: number): Interval {
  if (month === undefined) return {first: toDay(year, 1, 1), last: toDay(year, 12, 31)}
  if (day === undefined) return {first: toDay(year, month, 1), last: toDay(year, month + 1, 1) - 1}
  const at = toDay(year, month, day)
  return {first: at, last: at}
}

/**
 * Reads '2018', '2018-06', '2018-06-12' or an ISO date-time, of which the date as written counts.
 * @returns the interval, or undefined where it is no date of the calendar
 */
export function parseIso(value: string): Interval | undefined {
  const match = ISO.exec(value.trim())
  if (!match) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && !isDate(year, month ?? 1, day)) return undefined
  return interval(year, month, day)
}

/** The ISO form of a day: '2018-06-12'. */
export function isoDay(day: number): string {
  const {year, month, day: date} = fromDay(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** How an interval reads in a message: '12 June 2018', 'June 2018', '2018', or both ends. */
export function sayInterval({first, last}: Interval): string {
  const a = fromDay(first)
  const b = fromDay(last)
  const name = (month: number) => MONTHS[month - 1] ?? ''
  if (first === last) return `${a.day} ${name(a.month)} ${a.year}`
  if (a.year === b.year && a.day === 1 && fromDay(last + 1).day === 1) {
    if (a.month === b.month) return `${name(a.month)} ${a.year}`
    if (a.month === 1 && b.month === 12) return String(a.year)
  }
  if (a.year === b.year && a.month === b.month) return `${a.day}–${b.day} ${name(a.month)} ${a.year}`
  if (a.year === b.year) return `${a.day} ${name(a.month)} – ${b.day} ${name(b.month)} ${a.year}`
  return `${a.day} ${name(a.month)} ${a.year} – ${b.day} ${name(b.month)} ${b.year}`
}

/** The weekday of a day number, Sunday 0. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** Whether two intervals share a day. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Whether every day of the inner interval lies in the outer one. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}
