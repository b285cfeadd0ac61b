import type {Token} from '../../text/document.js'
import type {Link} from './fields.js'
import {afterComma, afterStop, dayAt, isDash, isOrdinal, linkAt, monthAt, numberOfDay, ordinalAt, ordinalBefore, yearAt} from './fields.js'

/** Year, month and day as far as they are written; the calendar may not have such a day. */
export interface DateFields {
  year: number | undefined
  month: number | undefined
  day: number | undefined
}

/** A date as it stands in the text, tokens [first, last), with both ends of '18–19 June 2024'. */
export interface WrittenDate {
  first: number
  last: number
  from: DateFields
  /** The same object as `from` where there is one date only. */
  until: DateFields
  link: Link | undefined
  /** The token at which `until` begins, where it is another date. */
  second: number | undefined
  form: 'words' | 'iso' | 'figures' | 'year'
  /** The token of the year, where one is written. */
  yearToken: number | undefined
  /** The day stands in words: 'the third of June'. */
  spelled: boolean
}

/** Day and month, or two days of one month, read from a token on. */
interface Read {
  month: number
  day: number
  until: number
  link: Link | undefined
  second: number | undefined
  next: number
  spelled: boolean
}

/** The date that begins at a token in figures or at the name of a month, if any. */
export function writtenAt(tokens: readonly Token[], i: number): WrittenDate | undefined {
  const token = tokens[i]!
  if (token.info.shape === 'figures') {
    if (token.joined && !(yearAt(token) !== undefined && isPart(tokens[i - 1]))) return undefined
    return figuresOnly(tokens, i) ?? joined(tokens, i, dayMonthAt(tokens, i), dayMonthAt) ?? yearAlone(tokens, i)
  }
  if (monthAt(token) === undefined) return undefined
  return spelledAt(tokens, i) ?? monthYear(tokens, i) ?? joined(tokens, i, monthDayAt(tokens, i), monthDayAt) ?? monthOnly(tokens, i)
}

function isPart(token: Token | undefined): boolean {
  return token !== undefined && (token.info.norm === 'mid' || token.info.norm === 'early' || token.info.norm === 'late')
}

function written(first: number, last: number, from: DateFields, more?: Partial<WrittenDate>): WrittenDate {
  return {first, last, from, until: from, link: undefined, second: undefined, form: 'words', yearToken: undefined, spelled: false, ...more}
}

/** A day and month, or such up to another, with the year behind them where there is one. */
function joined(tokens: readonly Token[], first: number, from: Read | undefined, read: (tokens: readonly Token[], i: number) => Read | undefined): WrittenDate | undefined {
  if (!from) return undefined
  if (from.link === undefined) {
    const second = linkAt(tokens, from.next)
    const until = second && tokens[second.next]?.block === tokens[first]!.block ? read(tokens, second.next) : undefined
    // '3 June and 5 July' are two dates, unless one year is written for both.
    if (second && until && until.link === undefined) {
      const both = withYear(tokens, first, from, until, second.link, second.next)
      if (both && (both.yearToken !== undefined || second.link !== 'and')) return both
    }
  }
  return withYear(tokens, first, from, from, from.link, from.second)
}

function withYear(tokens: readonly Token[], first: number, from: Read, until: Read, link: Link | undefined, second?: number): WrittenDate {
  const at = afterComma(tokens, until.next)
  const token = tokens[at]
  const year = token && token.block === tokens[first]!.block && isYear(tokens, at) ? yearAt(token) : undefined
  // '10 December to 5 January 2024' begins the year before.
  const before = link !== undefined && year !== undefined && from.month > until.month ? year - 1 : year
  const start = {year: before, month: from.month, day: from.day}
  const end = link === undefined ? start : {year, month: until.month, day: until.until}
  return written(first, year === undefined ? until.next : at + 1, start, {until: end, link, second, yearToken: year === undefined ? undefined : at, spelled: from.spelled})
}

// 'On 3 May 2000 people came' is a year to nobody but the calendar.
function isYear(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at + 1]
  return !(unit && NOT_YEAR.has(unit.info.norm) && unit.sentence === tokens[at]!.sentence) && tokens[at]!.text.length === 4
}

/** '18 June', '18th of June', '18–19 June', '18 and 19 June'. */
function dayMonthAt(tokens: readonly Token[], i: number): Read | undefined {
  const day = numberOfDay(tokens[i])
  if (day === undefined) return undefined
  let k = i + 1
  let until = day
  const second = linkAt(tokens, k)
  const last = second === undefined ? undefined : dayAt(tokens[second.next])
  let link: Link | undefined
  if (second !== undefined && last !== undefined && (second.link !== 'and' || last > day || tokens[i - 1]?.info.norm === 'between')) {
    until = last
    link = second.link
    k = second.next + 1
  }
  if (tokens[k]?.info.norm === 'of') k++
  const month = monthAt(tokens[k])
  return month === undefined || tokens[k]!.block !== tokens[i]!.block ? undefined : {month, day, until, link, second: link && second!.next, next: afterStop(tokens, k + 1), spelled: false}
}

/** 'June 18', 'June 18–19', 'June 18th', 'June the 18th', 'June the third'. */
function monthDayAt(tokens: readonly Token[], i: number): Read | undefined {
  const month = monthAt(tokens[i])
  if (month === undefined) return undefined
  let at = afterStop(tokens, i + 1)
  if (tokens[at]?.info.norm === 'the') {
    const word = ordinalAt(tokens, at + 1)
    if (word && tokens[at + 1]!.block === tokens[i]!.block) return {month, day: word.day, until: word.day, link: undefined, second: undefined, next: word.last, spelled: true}
    if (!isOrdinal(tokens[at + 1])) return undefined
    at++
  }
  // 'January, 10 – 1, 2016'
  if (tokens[at]?.text === ',' && dayAt(tokens[at + 1]) !== undefined && isDash(tokens[at + 2])) at++
  const day = numberOfDay(tokens[at])
  if (day === undefined || tokens[at]!.block !== tokens[i]!.block || tokens[at + 1]?.text === '%') return undefined
  const second = linkAt(tokens, at + 1)
  const last = second === undefined ? undefined : dayAt(tokens[second.next])
  if (second === undefined || last === undefined || (second.link === 'and' && last <= day) || monthAt(tokens[second.next + 1]) !== undefined) {
    return {month, day, until: day, link: undefined, second: undefined, next: at + 1, spelled: false}
  }
  return {month, day, until: last, link: second.link, second: second.next, next: second.next + 1, spelled: false}
}

/** 'the third of June 2024', asked at the month. */
function spelledAt(tokens: readonly Token[], i: number): WrittenDate | undefined {
  if (tokens[i - 1]?.info.norm !== 'of') return undefined
  const found = ordinalBefore(tokens, i - 1)
  if (!found || tokens[found.first]!.block !== tokens[i]!.block) return undefined
  const read: Read = {month: monthAt(tokens[i])!, day: found.day, until: found.day, link: undefined, second: undefined, next: afterStop(tokens, i + 1), spelled: true}
  return withYear(tokens, found.first, read, read, undefined)
}

/** 'June 2024', 'June of 2024', 'June, 2024', 'June–July 2024', 'June to August 2024'. */
function monthYear(tokens: readonly Token[], i: number): WrittenDate | undefined {
  const month = monthAt(tokens[i])!
  const at = afterStop(tokens, i + 1)
  const single = yearOf(tokens, i, at)
  if (single !== undefined) return written(i, single + 1, {year: yearAt(tokens[single]), month, day: undefined}, {yearToken: single})
  const second = linkAt(tokens, at)
  const until = second && second.link !== 'and' ? monthAt(tokens[second.next]) : undefined
  const end = until === undefined ? undefined : yearOf(tokens, i, afterStop(tokens, second!.next + 1))
  if (until === undefined || end === undefined) return undefined
  const year = yearAt(tokens[end])!
  // 'November to February 2024' begins the year before.
  return written(i, end + 1, {year: until < month ? year - 1 : year, month, day: undefined}, {until: {year, month: until, day: undefined}, link: second!.link, second: second!.next, yearToken: end})
}

function yearOf(tokens: readonly Token[], first: number, at: number): number | undefined {
  const skipped = tokens[at]?.text === ',' || tokens[at]?.info.norm === 'of' ? at + 1 : at
  return yearAt(tokens[skipped]) !== undefined && tokens[skipped]!.block === tokens[first]!.block && isYear(tokens, skipped) ? skipped : undefined
}

const BEFORE_MONTH = new Set(['in', 'last', 'this', 'next', 'since', 'of', 'early', 'late', 'until', 'till', 'by', 'from', 'to', 'mid', 'through', 'during', 'between', 'before', 'after'])

/** A month by itself; 'may' and 'march' are words of other kinds too. */
function monthOnly(tokens: readonly Token[], i: number): WrittenDate | undefined {
  const token = tokens[i]!
  const {norm} = token.info
  if ((norm === 'may' || norm === 'march' || norm === 'mar') && !BEFORE_MONTH.has(tokens[i - 1]?.info.norm ?? '')) return undefined
  return written(i, i + 1, {year: undefined, month: monthAt(token), day: undefined})
}

/** 2024-06-19 · 2024/06/19 · 31/10/2014 · 10-31-2014 · 31.10.2014; '03/04/2024' may be two days and is none. */
function figuresOnly(tokens: readonly Token[], i: number): WrittenDate | undefined {
  const a = tokens[i]!
  if (a.text.length === 10 && /^\d\d\.\d\d\.(?:19|20)\d\d$/.test(a.text)) {
    const day = Number(a.text.slice(0, 2))
    const month = Number(a.text.slice(3, 5))
    return clear(day, month) ? written(i, i + 1, {year: Number(a.text.slice(6)), month, day}, {form: 'figures'}) : undefined
  }
  const b = tokens[i + 1]
  if (!b || b.info.shape !== 'figures' || !b.joined || b.text.length > 2 || a.text.length > 4 || !/^\d+$/.test(a.text)) return undefined
  const third = part(tokens, i + 2)
  if (third === undefined) return undefined
  const c = tokens[third]!
  if (tokens[third + 1]?.joined) return undefined
  if (a.text.length === 4) {
    if (a.info.value.length !== 4 || b.text.length !== 2 || !/^\d\d(?!\d)/.test(c.text) || !/^(?:1[4-9]|20)/.test(a.text)) return undefined
    return written(i, third + 1, {year: Number(a.text), month: Number(b.text), day: Number(c.text.slice(0, 2))}, {form: 'iso', yearToken: i})
  }
  const year = a.text.length <= 2 ? yearAt(c) : undefined
  if (year === undefined || tokens[third + 1]?.text === '/') return undefined
  const [x, y] = [Number(a.text), Number(b.text)]
  const more = {form: 'figures', yearToken: third} as const
  if (x > 12 && y <= 12) return written(i, third + 1, {year, month: y, day: x}, more)
  if (y > 12 && x <= 12) return written(i, third + 1, {year, month: x, day: y}, more)
  if (x === y) return written(i, third + 1, {year, month: x, day: y}, more)
  // Neither way a month: no day of the calendar.
  return x > 12 && y > 12 ? written(i, third + 1, {year, month: Math.min(x, y), day: Math.max(x, y)}, more) : undefined
}

/** '31/10' or '10/31', where a weekday before it shows that it is a date. */
export function shortAt(tokens: readonly Token[], i: number): WrittenDate | undefined {
  const [a, b] = [tokens[i], tokens[i + 1]]
  if (!a || !b?.joined || b.block !== a.block || tokens[i + 2]?.joined || tokens[i + 2]?.text === '/') return undefined
  const [x, y] = [numberOfDay(a), numberOfDay(b)]
  if (x === undefined || y === undefined || isOrdinal(a) || isOrdinal(b)) return undefined
  if (x > 12 && x <= 31 && y <= 12) return written(i, i + 2, {year: undefined, month: y, day: x}, {form: 'figures'})
  return y > 12 && y <= 31 && x <= 12 ? written(i, i + 2, {year: undefined, month: x, day: y}, {form: 'figures'}) : undefined
}

// With dots the day comes first, but 'up to 12.12' either way; a first figure up to twelve may be a month to some.
function clear(day: number, month: number): boolean {
  return day > 12 && month >= 1 && month <= 12 && day <= 31
}

/** The last figures of a date, joined by a hyphen or behind a slash. */
function part(tokens: readonly Token[], k: number): number | undefined {
  const token = tokens[k]
  if (!token) return undefined
  if (token.info.shape === 'figures') return token.joined ? k : undefined
  const next = tokens[k + 1]
  return token.text === '/' && !token.spaceBefore && next?.info.shape === 'figures' && !next.spaceBefore ? k + 1 : undefined
}

const BEFORE_YEAR = new Set(['in', 'of', 'since', 'until', 'till', 'during', 'from', 'to', 'by', 'before', 'after', 'and', 'early', 'late', 'mid', 'the', 'between', 'year', '(', ',', '–', '—', 'through', 'around', 'about', 'for', 'his', 'her', 'their', 'its', 's', 'at', 'that', 'summer', 'winter', 'spring', 'autumn', 'born', 'died', 'b', 'd', 'c', 'ca', 'circa', 'founded', 'established', 'est', 'reigned', 'ruled', 'lived', 'served', 'dated', '.'])
const NOT_YEAR = new Set(['people', 'men', 'women', 'soldiers', 'troops', 'jobs', 'homes', 'dollars', 'euros', 'pounds', 'miles', 'metres', 'meters', 'feet', 'km', 'kilometres', 'kilometers', 'votes', 'points', 'percent', 'years', 'deaths', 'students', 'children', 'cars', 'tonnes', 'tons', 'gmt', 'edt', 'est', 'hours', 'acres', 'hectares'])

function yearAlone(tokens: readonly Token[], i: number): WrittenDate | undefined {
  const token = tokens[i]!
  const year = yearAt(token)
  if (year === undefined) return undefined
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before && /^[$£€¥#]$/.test(before.text)) return undefined
  // '03/04/2024' and '03.04.2024' may be two days, and are neither.
  if (before && !token.spaceBefore && /^[/.-]$/.test(before.text) && tokens[i - 2]?.info.shape === 'figures') return undefined
  if (after && (NOT_YEAR.has(after.info.norm) || after.text === '%')) return undefined
  const sure = year >= 1900 || !before || (before.text === '.' ? /^[bdc]$/.test(tokens[i - 2]?.info.norm ?? '') : BEFORE_YEAR.has(before.info.norm))
  return sure ? written(i, i + 1, {year, month: undefined, day: undefined}, {form: 'year', yearToken: i}) : undefined
}
