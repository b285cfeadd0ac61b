import type {Token} from '../../text/document.js'
import {MONTHS, WEEKDAYS} from './words.js'

/*
 * The parts of a written date, one token or two at a time. Nothing here asks whether the calendar has such a day.
 */

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/
const YEAR = /^(?:1[0-9]|20)\d\d$/
const ORDINALS: readonly string[] = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth',
  'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'
]

/** The month that a token names, 1–12. */
export function monthAt(token: Token | undefined): number | undefined {
  if (!token || token.info.id === 0 || token.kind !== 'word' || token.info.shape === 'lower') return undefined
  return MONTHS.get(token.info.norm)
}

/** The weekday that a token names, Sunday 0. Two letters ('Mo') count only where a mark follows. */
export function weekdayAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]
  if (!token || token.info.id === 0 || token.kind !== 'word' || token.info.shape === 'lower' || token.tail !== '') return undefined
  const weekday = WEEKDAYS.get(token.info.norm)
  if (weekday === undefined || token.info.norm.length > 2) return weekday
  return tokens[index + 1]?.text === ',' || token.text.endsWith('.') ? weekday : undefined
}

/** A day of a month in figures, '3' or '3rd', up to 31. */
export function dayAt(token: Token | undefined): number | undefined {
  const day = numberOfDay(token)
  return day !== undefined && day <= 31 ? day : undefined
}

/** One or two figures, with the ending of an ordinal or without: '32nd' too. */
export function numberOfDay(token: Token | undefined): number | undefined {
  if (!token || token.info.shape !== 'figures' || token.tail !== '' || token.text.length > 4) return undefined
  const match = DAY.exec(token.text)
  return match && Number(match[1]) >= 1 ? Number(match[1]) : undefined
}

/** Whether a day is written with its ending: '3rd'. */
export function isOrdinal(token: Token | undefined): boolean {
  return token?.info.shape === 'figures' && token.text.length > 2 && /\D$/.test(token.text)
}

/** A year of four figures, 1000–2099. */
export function yearAt(token: Token | undefined): number | undefined {
  return token && token.info.shape === 'figures' && token.kind === 'word' && token.text.length === 4 && YEAR.test(token.text) ? Number(token.text) : undefined
}

/** An ordinal in words that ends just before token `end`: 'third', 'twenty-first'. */
export function ordinalBefore(tokens: readonly Token[], end: number): {first: number; day: number} | undefined {
  const last = tokens[end - 1]
  if (!last || last.kind !== 'word') return undefined
  const {norm} = last.info
  const unit = ORDINALS.indexOf(norm) + 1
  const tens = tokens[end - 2]?.info.norm
  if (last.joined && unit > 0 && unit < 10 && (tens === 'twenty' || tens === 'thirty')) return {first: end - 2, day: (tens === 'twenty' ? 20 : 30) + unit}
  if (unit > 0 && !last.joined) return {first: end - 1, day: unit}
  return norm === 'thirtieth' ? {first: end - 1, day: 30} : undefined
}

/** An ordinal in words that begins at a token. */
export function ordinalAt(tokens: readonly Token[], first: number): {last: number; day: number} | undefined {
  const token = tokens[first]
  if (!token || token.kind !== 'word' || token.info.shape !== 'lower') return undefined
  const end = tokens[first + 1]?.joined ? first + 2 : first + 1
  const found = ordinalBefore(tokens, end)
  return found?.first === first ? {last: end, day: found.day} : undefined
}

/** Past the full stop of 'Sept.' where it is a token of its own: a month written out has none. */
export function afterStop(tokens: readonly Token[], k: number): number {
  const token = tokens[k]
  if (token?.text !== '.' || !isShort(tokens[k - 1])) return k
  return token.text === '.' && !token.spaceBefore && tokens[k + 1] !== undefined && tokens[k + 1]!.block === token.block ? k + 1 : k
}

function isShort(token: Token | undefined): boolean {
  return token !== undefined && token.text.length <= 4 && !/^(?:may|june|july)$/.test(token.info.norm)
}

/** Past a comma, if there is one. */
export function afterComma(tokens: readonly Token[], k: number): number {
  return tokens[k]?.text === ',' ? k + 1 : k
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '–' || token.text === '—' || token.text === '-' || token.text === '--' || token.text === '−')
}

/** What stands between the two ends of a range. */
export type Link = 'dash' | 'to' | 'and'

/** Where the second end of a range would begin, and what leads to it. */
export function linkAt(tokens: readonly Token[], k: number): {next: number; link: Link} | undefined {
  const token = tokens[k]
  if (!token) return undefined
  if (isDash(token)) return {next: k + 1, link: 'dash'}
  if (token.joined) return {next: k, link: 'dash'}
  const {norm} = token.info
  if (norm === 'to' || norm === 'until' || norm === 'till' || norm === 'through') return {next: k + 1, link: 'to'}
  return norm === 'and' ? {next: k + 1, link: 'and'} : undefined
}
