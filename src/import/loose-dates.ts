/** Dates as tables have them: only those are taken that can be read in one way. */
import {isDate} from '../time.js'

/** Which comes first in dates such as 03/04/2024, where a table says so. */
export type DateOrder = 'dmy' | 'mdy'

export type LooseDate = {readonly iso: string} | {readonly open: true} | {readonly fault: string}

const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const OPEN = /^(?:open|present|current|currently|now|today|incumbent|ongoing|-|–|—|\.\.\.|…)$/i
const ISO = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?:[T ]\d\d:\d\d\S*)?$/
const YEAR_FIRST = /^(\d{4})[/.](\d\d?)(?:[/.](\d\d?))?$/
const FIGURES = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/
const SHORT_YEAR = /^\d\d?[/.-]\d\d?[/.-]\d\d$/
const DAY_NAME = /^(?:(\d\d?)(?:st|nd|rd|th)?[\s.-]+)?([a-z]{3,9})\.?[\s,-]+(\d{4})$/i
const NAME_DAY = /^([a-z]{3,9})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(\d{4})$/i

const two = (n: number): string => String(n).padStart(2, '0')

function made(year: number, month?: number, day?: number): LooseDate {
  const fault = {fault: 'is no day of the calendar'}
  const y = String(year).padStart(4, '0')
  if (year === 0) return {fault: 'is no date: there is no year 0'}
  if (month === undefined) return {iso: y}
  if (month < 1 || month > 12) return fault
  if (day === undefined) return {iso: `${y}-${two(month)}`}
  return isDate(year, month, day) ? {iso: `${y}-${two(month)}-${two(day)}`} : fault
}

/** The month of a name or of its first letters. */
function monthOf(name: string): number | undefined {
  const low = name.toLowerCase()
  const at = NAMES.findIndex((month) => month === low || (low.length >= 3 && low.length <= 4 && month.startsWith(low)))
  return at < 0 ? undefined : at + 1
}

/**
 * Reads a date of a table: '2018', '2018-06', '2018-06-12', '2018/06/12', '12 June 2018', 'June 12, 2018', '12-Jun-2018', 'June 2018', and
 * '25/12/2018', which can only be Christmas. '03/04/2024' is read where the order is given, and else said to be two dates.
 */
export function readLooseDate(cell: string, order?: DateOrder): LooseDate {
  const text = cell.trim()
  if (OPEN.test(text)) return {open: true}
  const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text)
  if (iso) return made(Number(iso[1]), iso[2] === undefined ? undefined : Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]))
  const figures = FIGURES.exec(text)
  if (figures) {
    const [a, b, year] = figures.slice(1).map(Number) as [number, number, number]
    if (order === 'mdy') return made(year, a, b)
    if (order === 'dmy' || a === b || a > 12) return made(year, b, a)
    if (b > 12) return made(year, a, b)
    return {fault: `may be ${a} ${title(b)} or ${b} ${title(a)} ${year}: write ${year}-${two(b)}-${two(a)} or ${year}-${two(a)}-${two(b)}, or say the order of all with --dates dmy or --dates mdy`}
  }
  if (SHORT_YEAR.test(text)) return {fault: 'has a year of two figures: write all four'}
  const dayName = DAY_NAME.exec(text)
  const nameDay = dayName ? null : NAME_DAY.exec(text)
  const month = monthOf(dayName?.[2] ?? nameDay?.[1] ?? '')
  if (month !== undefined) {
    const day = dayName ? dayName[1] : nameDay?.[2]
    return made(Number(dayName?.[3] ?? nameDay?.[3]), month, day === undefined ? undefined : Number(day))
  }
  return {fault: 'is no date that can be read: write 2018-06-12, 2018-06 or 2018'}
}

const title = (month: number): string => {
  const name = NAMES[month - 1] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}
