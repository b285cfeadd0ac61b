/** Dates as Wikidata has them: with a precision, a calendar, and years that no calendar has. */
import {isDate, isoDay, parseIso, toDay} from '../time.js'
import {object} from './json.js'
import {JULIAN} from './properties.js'

/** Why a date cannot be taken. */
export type DateFault = 'before the common era' | 'year 0' | 'a year far ahead' | 'known to the decade or less' | 'not a date'

/** A date as the facts write it, as precise as its source and no finer: '1990', '1990-11' or '1990-11-28'. */
export type DateRead = {readonly iso: string; readonly julian?: true} | {readonly fault: DateFault}

const TIME = /^([+-])(\d{1,16})-(\d\d)-(\d\d)(?:T|$)/
/** A day in the Julian calendar from here on is given in the Gregorian one, as newspapers do; historians leave older days as they were. */
const GREGORIAN_SINCE = '1582-10-05'
/** Placeholders such as 9999, and slips of the pen. */
const LAST_YEAR = 2200
const [YEAR, MONTH, DAY] = [9, 10, 11]

/**
 * Reads a time value: `{time: '+1990-11-28T00:00:00Z', precision: 11, calendarmodel: …}`.
 * Month and day may be '00'. A value without a precision is as precise as it looks, but the first of January is read as a year and
 * the first of a month as a month, since that is how flat results write these.
 */
export function readTime(value: unknown): DateRead {
  const time = object(value)
  const match = typeof time?.['time'] === 'string' ? TIME.exec(time['time']) : null
  if (!time || !match) return {fault: 'not a date'}
  const year = Number(match[2])
  if (year === 0) return {fault: 'year 0'}
  if (match[1] === '-') return {fault: 'before the common era'}
  if (year > LAST_YEAR) return {fault: 'a year far ahead'}
  const month = Number(match[3])
  const day = Number(match[4])
  const given = time['precision']
  const precision = typeof given === 'number' ? given : day > 1 ? DAY : month > 1 ? MONTH : YEAR
  if (precision < YEAR) return {fault: 'known to the decade or less'}
  const y = String(year).padStart(4, '0')
  if (precision === YEAR || month === 0) return {iso: y}
  if (month > 12) return {fault: 'not a date'}
  const m = `${y}-${String(month).padStart(2, '0')}`
  if (precision === MONTH || day === 0) return {iso: m}
  const julian = typeof time['calendarmodel'] === 'string' && time['calendarmodel'].endsWith(JULIAN)
  const iso = `${m}-${String(day).padStart(2, '0')}`
  if (julian && iso >= GREGORIAN_SINCE && isJulianDate(year, month, day)) return {iso: isoDay(fromJulian(year, month, day)), julian: true}
  return isDate(year, month, day) ? {iso} : {fault: 'not a date'}
}

/** Reads the date of a flat result, '1990-11-28T00:00:00Z' or '-0044-03-15T00:00:00Z', with its precision where one is given. */
export function readFlatTime(value: string, precision: number | undefined): DateRead {
  const signed = /^[+-]/.test(value) ? value : `+${value}`
  return readTime({time: signed, ...(precision === undefined ? {} : {precision})})
}

function isJulianDate(year: number, month: number, day: number): boolean {
  return isDate(year, month, day) || (month === 2 && day === 29 && year % 4 === 0)
}

/** The day number of a date of the Julian calendar. */
function fromJulian(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const apart = Math.floor(y / 100) - Math.floor(y / 400) - 2
  if (day === 29 && month === 2) return toDay(year, 2, 28) + 1 + apart
  return toDay(year, month, day) + apart
}

/** Years are coarser than months, months coarser than days. */
export function precisionOf(iso: string): number {
  return iso.length
}

/** Days between the nearest ends of two dates; 0 where one lies in the other. */
export function daysApart(a: string, b: string): number {
  const x = parseIso(a)
  const y = parseIso(b)
  if (!x || !y) return Infinity
  return Math.max(0, x.first - y.last, y.first - x.last)
}

export const firstDay = (iso: string): number => parseIso(iso)?.first ?? -Infinity
export const lastDay = (iso: string): number => parseIso(iso)?.last ?? Infinity
