import type {Context} from '../../context.js'
import type {Token} from '../../text/document.js'
import type {Interval} from '../../time.js'
import {daysOfFields, findWritten} from './absolute.js'
import type {Link} from './fields.js'
import {linkAt, weekdayAt, yearAt} from './fields.js'
import type {DateFields, WrittenDate} from './written.js'

/** From one date to another, as written: it may run backwards. */
export interface DateRange {
  /** Tokens [first, last), 'from' and 'between' included. */
  first: number
  last: number
  opener: 'from' | 'between' | undefined
  link: Link
  from: DateFields
  until: DateFields
  /** The first end's own token, behind the opener. */
  begin: number
  /** 'bare' are two years and no more; 'short' has only two figures for the second one, '1939–45'. */
  form: 'dates' | 'bare' | 'short'
  /** Whether a year is written anywhere in it. */
  dated: boolean
}

/** Every range of dates in the document, in order. */
export function findDateRanges(context: Context): DateRange[] {
  const {tokens} = context.document
  const {dates} = context.get(findWritten)
  const out: DateRange[] = []
  for (let n = 0; n < dates.length; n++) {
    const date = dates[n]!
    const next = tokens[date.last]
    if (date.until !== date.from) {
      if (date.link !== undefined) add(tokens, out, date.first, date.last, date, date.from, date.until, date.link, 'dates')
      continue
    }
    if (!next || next.block !== tokens[date.first]!.block) continue
    const link = linkAt(tokens, date.last) ?? slashOrComma(tokens, date)
    if (!link) continue
    const behind = dates[n + 1]
    const at = pastSmall(tokens, link.next)
    if (behind?.first === at && behind.until === behind.from) {
      const form = date.form === 'year' && behind.form === 'year' ? 'bare' : 'dates'
      if (form === 'bare' || comparable(date, behind)) add(tokens, out, date.first, behind.last, date, withoutYear(date.from, behind.from), behind.from, link.link, form)
      continue
    }
    if (date.form !== 'year') continue
    const short = shortYear(tokens, link.next, date.from.year!)
    if (short !== undefined && link.link === 'dash') add(tokens, out, date.first, link.next + 1, date, date.from, {year: short, month: undefined, day: undefined}, 'dash', tokens[link.next]!.text.length === 4 ? 'bare' : 'short')
  }
  return out
}

/** '1998/99', 'from Monday, 3 June, to Friday, 7 June'. */
function slashOrComma(tokens: readonly Token[], {last, form, from}: WrittenDate): {next: number; link: Link} | undefined {
  const mark = tokens[last]!
  const next = tokens[last + 1]
  if (!next || next.block !== mark.block) return undefined
  if (mark.text === '/') return form === 'year' && !mark.spaceBefore && next.info.shape === 'figures' && !next.spaceBefore ? {next: last + 1, link: 'dash'} : undefined
  const link = mark.text === ',' && from.day !== undefined ? linkAt(tokens, last + 1) : undefined
  return link?.link === 'to' ? link : undefined
}

function add(tokens: readonly Token[], out: DateRange[], begin: number, last: number, date: WrittenDate, from: DateFields, until: DateFields, link: Link, form: DateRange['form']): void {
  const opener = openerBefore(tokens, begin)
  // 'In 2010 and 2012' are two years; with 'and' only 'between' makes a range.
  if (link === 'and' && (opener?.word !== 'between') && date.until === date.from) return
  out.push({first: opener?.at ?? begin, last, begin, opener: opener?.word, link, from, until, form, dated: from.year !== undefined || until.year !== undefined})
}

const SMALL = new Set(['the', 'about', 'around', 'early', 'late', 'mid', 'end', 'of', 'as'])

function openerBefore(tokens: readonly Token[], begin: number): {at: number; word: 'from' | 'between'} | undefined {
  for (let k = begin - 1; k >= 0 && k >= begin - 3; k--) {
    const token = tokens[k]!
    if (token.sentence !== tokens[begin]!.sentence) return undefined
    const {norm} = token.info
    if (norm === 'from' || norm === 'between') return {at: k, word: norm}
    if (!SMALL.has(norm) && norm !== ',' && weekdayAt(tokens, k) === undefined) return undefined
  }
  return undefined
}

/** Past 'the', 'about', a weekday and its comma. */
function pastSmall(tokens: readonly Token[], from: number): number {
  let k = from
  while (k < from + 3 && tokens[k] && (SMALL.has(tokens[k]!.info.norm) || tokens[k]!.text === ',' || weekdayAt(tokens, k) !== undefined)) k++
  return k
}

/** Whether both ends are as fine: '3 June to July' and 'May 2019 to 2021' are ranges too, but not such as to be counted. */
function comparable(a: WrittenDate, b: WrittenDate): boolean {
  return (a.from.day === undefined) === (b.from.day === undefined) && (a.from.month === undefined) === (b.from.month === undefined)
}

/** The first end takes the year of the second, or the one before where the months turn over. */
function withoutYear(from: DateFields, until: DateFields): DateFields {
  if (from.year !== undefined || until.year === undefined || from.month === undefined) return from
  return {...from, year: from.month > (until.month ?? 12) ? until.year - 1 : until.year}
}

/** The year that '45' is in '1939–45', or a whole one behind a hyphen. */
function shortYear(tokens: readonly Token[], k: number, from: number): number | undefined {
  const token = tokens[k]
  if (!token || token.info.shape !== 'figures' || token.tail !== '' || tokens[k + 1]?.joined) return undefined
  const year = yearAt(token)
  if (year !== undefined) return year
  if (!/^\d\d$/.test(token.text)) return undefined
  const century = from - (from % 100)
  const short = Number(token.text)
  return century + short + (short < from % 100 ? 100 : 0)
}

/** The days that a range can mean, earliest beginning to latest end, where its years are known and it runs forwards. */
export function daysOfRange({from, until}: Pick<DateRange, 'from' | 'until'>): {from: Interval; until: Interval} | undefined {
  const begin = daysOfFields(from)
  const end = daysOfFields(until)
  return begin && end && begin.first <= end.last ? {from: begin, until: end} : undefined
}
