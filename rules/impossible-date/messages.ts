import type {ImpossibleDate} from '../../src/claims/calendar/impossible-dates.js'
import type {Finding} from '../../src/rule.js'
import type {Document} from '../../src/text/document.js'
import {textOf} from '../../src/text/document.js'
import {daysInMonth, isDate, monthName} from '../../src/time.js'

/** What is wrong with a date that the calendar has not, and what may be meant. */
export function sayImpossible(document: Document, found: ImpossibleDate): Omit<Finding, 'start' | 'end'> {
  const {first, last, wrong, fields} = found
  const text = textOf(document, first, last)
  if (wrong === 'year') {
    const years = yearsMeant(document, text)
    return {reason: `'${text}' has a year of five figures${years[0] === undefined ? '' : `; ${years[0]} may be meant`}`, expected: years}
  }
  const {year, month, day} = fields
  if (wrong === 'month' || month === undefined || day === undefined) return {reason: `'${text}' is no date: there is no month ${month}`, expected: []}
  const length = daysInMonth(year ?? 2000, month)
  const name = monthName(month)
  const reason = month === 2 && day === 29 && year !== undefined
    ? `There was no 29 February in ${year}, which was not a leap year`
    : day > 31 ? `'${text}' is no date: no month has more than 31 days` : `There is no ${day} ${name}: ${name} has ${length} days`
  const leap = month === 2 && day === 29 && year !== undefined ? [year - 1, year + 1].filter((one) => isDate(one, 2, 29)) : []
  const note = leap.length > 0 ? `${leap.join(' and ')} was a leap year; the day after 28 February ${year} was 1 March.` : `The day after ${length} ${name} is 1 ${monthName((month % 12) + 1)}.`
  return {reason, expected: day > length && day <= 31 ? [...meant(text, day, length, month)] : [], note}
}

/** The last day of the month, and the first of the next one, written as the text writes its own. */
function meant(text: string, day: number, length: number, month: number): string[] {
  const figures = new RegExp(`\\b${day}(?:st|nd|rd|th)?\\b`)
  const match = figures.exec(text)
  if (!match) return []
  const ordinal = /\D$/.test(match[0])
  const lastDay = text.replace(figures, ordinal ? `${length}${length === 28 || length === 30 || length === 29 ? 'th' : 'st'}` : String(length))
  const name = new RegExp(`\\b${monthName(month)}\\b`, 'i')
  if (!name.test(text)) return [lastDay]
  const next = monthName(month + 1)
  const written = name.exec(text)![0]
  return [lastDay, text.replace(figures, ordinal ? '1st' : '1').replace(name, written === written.toUpperCase() ? next.toUpperCase() : next)]
}

// Plans are seldom dated further ahead.
const AHEAD = 10

/** 'May 20014' → 'May 2014': a figure typed twice, else what is left when any other goes, the nearest to the text's own year first; not one long after it. */
function yearsMeant(document: Document, text: string): string[] {
  const long = /\d{5}/.exec(text)?.[0] ?? ''
  const doubled: string[] = []
  const others: string[] = []
  for (let k = 0; k < long.length; k++) {
    const year = long.slice(0, k) + long.slice(k + 1)
    if (!/^(?:19|20)/.test(year) || doubled.includes(year) || others.includes(year)) continue
    ;(long[k] === long[k + 1] || long[k] === long[k - 1] ? doubled : others).push(year)
  }
  const own = document.date === undefined ? undefined : new Date(document.date.last * 86_400_000).getUTCFullYear()
  const likely = (years: readonly string[]) => years.filter((year) => own === undefined || Number(year) <= own + AHEAD)
  const twice = likely(doubled)
  const years = twice.length > 0 ? twice : likely(others)
  if (own !== undefined) years.sort((a, b) => Math.abs(Number(a) - own) - Math.abs(Number(b) - own))
  return years.slice(0, 3).map((year) => text.replace(long, year))
}
