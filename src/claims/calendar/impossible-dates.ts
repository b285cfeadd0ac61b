import type {Context} from '../../context.js'
import {findWritten} from '../../mentions/dates/absolute.js'
import {isOrdinal, monthAt} from '../../mentions/dates/fields.js'
import type {DateFields, WrittenDate} from '../../mentions/dates/written.js'
import type {Document, Token} from '../../text/document.js'
import {isDate} from '../../time.js'
import {isConditional, isNegated, isQuestion, isQuoted} from '../language/assertion.js'

/** A date that no calendar has. */
export interface ImpossibleDate {
  first: number
  last: number
  /** What is wrong with it: the month has fewer days, no such month, or a year of five figures. */
  wrong: 'day' | 'month' | 'year'
  fields: DateFields
  date: WrittenDate
}

/** Every date that is written as one and does not exist, in order. */
export function findImpossibleDates(context: Context): ImpossibleDate[] {
  const {document} = context
  const {tokens} = document
  const out: ImpossibleDate[] = []
  let denied: WrittenDate | undefined
  for (const date of context.get(findWritten).dates) {
    const {first, from, until} = date
    const year = longYear(tokens, date)
    if (year !== undefined) {
      if (!isQuoted(document, first)) out.push({first, last: year + 1, wrong: 'year', fields: from, date})
      continue
    }
    const fields = isWrong(from) ? from : isWrong(until) ? until : undefined
    if (!fields || !isMeant(document, date, fields)) continue
    if (isQuoted(document, first) || tokens[first]!.emphasis) continue
    if (isJoke(document, first) || isNegated(document, first) || isConditional(document, first) || isQuestion(document, first)) denied = date
    else out.push({...spanOf(tokens, date, fields), wrong: fields.month! > 12 ? 'month' : 'day', fields, date})
  }
  // 'There is no 30 February': the text knows, wherever else it speaks of that day.
  return denied ? out.filter(({fields}) => fields.day !== denied.from.day || fields.month !== denied.from.month) : out
}

/** The end at fault, where the date has two. */
function spanOf(tokens: readonly Token[], {first, last, from, until, second}: WrittenDate, fields: DateFields): {first: number; last: number} {
  if (from === until || second === undefined) return {first, last}
  if (fields === until) return {first: second, last}
  return {first, last: tokens[second]!.joined ? second : second - 1}
}

const JOKES = new Set(['joke', 'jokes', 'joked', 'joking', 'fictional', 'fictitious', 'imaginary', 'mythical', 'nonexistent', 'non-existent', 'nonsense', 'impossible', 'spoof'])

const REACH = 60

function isJoke({tokens, sentences}: Document, at: number): boolean {
  const {first, last} = sentences[tokens[at]!.sentence]!
  for (let k = Math.max(first, at - REACH); k < Math.min(last, at + REACH); k++) if (JOKES.has(tokens[k]!.info.norm)) return true
  return false
}

function isWrong({year, month, day}: DateFields): boolean {
  if (month === undefined || day === undefined) return false
  // Of 29 February only a year can say.
  return !isDate(year ?? 2000, month, day) && !(month === 2 && isOldStyle(year, day))
}

/** Centuries were leap years in the old calendar, and Sweden had a 30 February in 1712. */
function isOldStyle(year: number | undefined, day: number): boolean {
  if (year === undefined) return false
  return (day === 29 && year % 100 === 0 && year < 1924) || (day === 30 && year === 1712)
}

const NO_DATES = new Set(['vol', 'volume', 'no', 'number', 'issue', 'page', 'p', 'pp', 'section', 'article', 'chapter', 'route', 'version', 'bus', 'room', 'lot', 'item', 'platform', 'aged', 'age', 'all', 'the', 'of'])
const OPENERS = new Set(['on', 'until', 'till', 'by', 'from', 'before', 'after', 'since', 'dated', 'to', 'through', 'and', 'between', 'for', 'due', 'is', 'was', '(', ','])
const FOLLOWERS = new Set(['to', 'at', 'and', 'when', 'after', 'in', 'for', 'with', 'but', 'or', 'as', 'by', 'before', 'until', 'because', 'that', 'which', 'if', 'so'])

/** Whether the words are a date to a reader too: 'by June 31 of the 40 had left' is none. */
function isMeant({tokens}: Document, {first, last, form, from, until, yearToken, spelled}: WrittenDate, {day, month}: DateFields): boolean {
  if (spelled) return day === 31
  const before = tokens[first - 1]
  if (form === 'iso') return month! <= 12 ? day! <= 31 : month! <= 31 && day! <= 12
  const behind = tokens[last]
  // '31.09.2021 grams'
  if (form === 'figures' && last === first + 1 && behind?.info.shape === 'lower' && behind.sentence === tokens[first]!.sentence && !FOLLOWERS.has(behind.info.norm)) return false
  if (form === 'figures') return before === undefined || (before.text !== '/' && !/^(?:version|v|section)$/.test(before.info.norm))
  if (day! > 39) return false
  const dayFirst = tokens[first]!.info.shape === 'figures'
  const ordinal = isOrdinal(tokens[first]) || isOrdinal(tokens[first + 1])
  if (dayFirst) {
    if (day! > 31 && yearToken === undefined && !ordinal) return false
    return ordinal || from !== until || !(before && before.sentence === tokens[first]!.sentence && NO_DATES.has(before.info.norm))
  }
  if (yearToken !== undefined || (ordinal && day! <= 39)) return true
  if (day! > 31) return false
  const after = tokens[last]
  const ends = !after || after.sentence !== tokens[first]!.sentence || after.kind !== 'word' || FOLLOWERS.has(after.info.norm)
  return ends && after?.text !== '%' && before !== undefined && (before.sentence !== tokens[first]!.sentence ? false : OPENERS.has(before.info.norm))
}

/** The token of a year with a figure too many behind a month: 'May 20014', '3 June 20244'. */
function longYear(tokens: readonly Token[], {first, last, form, from, yearToken}: WrittenDate): number | undefined {
  if (form !== 'words' || yearToken !== undefined) return undefined
  // 'in June 20014' is read as a month alone or as a day that is none.
  const at = tokens[last]?.text === ',' && from.day !== undefined ? last + 1 : last
  const token = tokens[at]
  if (!token || token.sentence !== tokens[first]!.sentence || token.kind !== 'word' || !/^(?:19|20)\d{3}$/.test(token.text) || token.tail !== '') return undefined
  if (tokens[at + 1]?.joined || (from.day === undefined && monthAt(tokens[last - 1]) === undefined)) return undefined
  const after = tokens[at + 1]
  // 'In May 20000 people' counts people; a year is followed by a mark or by a small word.
  if (after && after.sentence === token.sentence && after.kind === 'word' && !FOLLOWERS.has(after.info.norm)) return undefined
  // What a page runs together, '2017' and '0 comments', is no slip of the writer.
  return token.text.endsWith('0') ? undefined : at
}
