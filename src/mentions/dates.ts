import type {Context} from '../context.js'
import type {Document, Token} from '../text/document.js'
import {intern} from '../text/dictionary.js'
import type {Interval} from '../time.js'
import {fromDay, interval, isDate, parseIso, toDay} from '../time.js'

/** A date as written: tokens [first, last) and the days it can mean. */
export interface DateMention {
  first: number
  last: number
  days: Interval
  precision: 'day' | 'month' | 'year' | 'season' | 'decade' | 'days'
  /** Whether the text says it outright, or only counts from the document's date ('last year'). */
  relative: boolean
  /** 'since 2012', 'until 1990', 'after', 'before': a bound and not the time itself. */
  bound: 'since' | 'until' | 'before' | 'after' | undefined
  /** The same day or month a year before or after, where the text does not say which year. */
  also?: readonly Interval[]
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec']
    .flatMap((names, i) => names.split(' ').map((name) => [name, i + 1]))
)
const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6,
  sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6
}
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {spring: [3, 6], summer: [6, 9], autumn: [9, 12], fall: [9, 12], winter: [12, 15]}
const BOUNDS: Readonly<Record<string, NonNullable<DateMention['bound']>>> = {since: 'since', until: 'until', till: 'until', before: 'before', after: 'after', by: 'until'}
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/
const YEAR = /^(1[0-9]|20)\d\d$/

// Looked for by their numbers, since every word of every text is asked.
const NAMED = new Set(Object.keys(MONTHS).map(intern))
const COUNTING = new Set([...Object.keys(MONTHS), ...Object.keys(WEEKDAYS), 'last', 'this', 'next', 'previous', 'past', 'yesterday', 'today', 'tonight', 'tomorrow', 'ago'].map(intern))

/** Absolute dates of a run of tokens: needs no document date. */
export function absoluteDates(document: Document): DateMention[] {
  const {tokens} = document
  const out: DateMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    const found = token.info.shape === 'figures' ? fromFigures(tokens, i) : !NAMED.has(token.info.id) ? undefined : fromMonth(tokens, i)
    if (!found) continue
    found.bound = boundBefore(tokens, found.first)
    out.push(found)
    i = found.last - 1
  }
  return out
}

/** Every date of the document, those counted from its own date included, in order. */
export function findDates({document}: Context): DateMention[] {
  const absolute = absoluteDates(document)
  if (!document.date) return absolute
  const relative = relativeDates(document, document.date)
  const taken = new Set(absolute.flatMap(({first, last}) => range(first, last)))
  // 'Tuesday, 6 January 2015' is one date, and the weekday says no more.
  const begins = new Set(absolute.filter(({precision}) => precision === 'day').map(({first}) => first))
  const partOf = ({first, last}: DateMention) => last === first + 1 && begins.has(document.tokens[last]?.text === ',' ? last + 1 : last)
  return [...absolute, ...relative.filter((one) => !taken.has(one.first) && !partOf(one))].sort((a, b) => a.first - b.first)
}

const NO_DATES: readonly DateMention[] = []

/** The dates of each sentence, so that a long document is not searched again for every claim. */
export function datesBySentence(context: Context): (sentence: number) => readonly DateMention[] {
  const {tokens} = context.document
  const by = new Map<number, DateMention[]>()
  for (const date of context.get(findDates)) {
    const {sentence} = tokens[date.first]!
    if (tokens[date.last - 1]!.sentence !== sentence) continue
    const list = by.get(sentence)
    if (list) list.push(date)
    else by.set(sentence, [date])
  }
  return (sentence) => by.get(sentence) ?? NO_DATES
}

function range(first: number, last: number): number[] {
  return Array.from({length: last - first}, (_, i) => first + i)
}

function mention(first: number, last: number, days: Interval, precision: DateMention['precision']): DateMention {
  return {first, last, days, precision, relative: false, bound: undefined}
}

function monthAt(token: Token | undefined): number | undefined {
  if (!token || token.kind !== 'word' || token.info.shape === 'lower') return undefined
  return MONTHS[token.info.norm]
}

function dayAt(token: Token | undefined): number | undefined {
  const match = token && !token.tail ? DAY.exec(token.text) : null
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : undefined
}

function yearAt(token: Token | undefined): number | undefined {
  return token && token.kind === 'word' && YEAR.test(token.text) ? Number(token.text) : undefined
}

/** 19 June 2024 · 20th Feb 2024 · 18–19 June 2024 · 30 June to 2 July 2024 · 2024-06-19 · 2024. */
function fromFigures(tokens: readonly Token[], i: number): DateMention | undefined {
  const token = tokens[i]!
  if (token.joined) return undefined
  const written = isoAt(tokens, i) ?? fromDayAndMonth(tokens, i)
  if (written) return written
  const year = yearAt(token)
  if (year !== undefined) return yearAlone(tokens, i, year)
  const decade = /^(1[89]|20)(\d)0s$/.exec(token.text)
  if (decade) {
    const from = Number(decade[1]) * 100 + Number(decade[2]) * 10
    return mention(i, i + 1, {first: toDay(from, 1, 1), last: toDay(from + 9, 12, 31)}, 'decade')
  }
  return undefined
}

/** A place in the tokens just behind what was read there. */
interface Read {
  month: number
  day: number
  /** Last day of '18–19 June'. */
  until: number
  next: number
}

function fromDayAndMonth(tokens: readonly Token[], i: number): DateMention | undefined {
  const from = dayMonthAt(tokens, i)
  if (!from) return undefined
  const k = afterTo(tokens, from.next)
  const until = k === undefined ? undefined : dayMonthAt(tokens, k)
  // Without a year it counts from the document's date.
  return (until && withYear(tokens, i, from, until)) ?? withYear(tokens, i, from, from)
}

/** '18 June', '18th of June', '18–19 June', '18 and 19 June'. */
function dayMonthAt(tokens: readonly Token[], i: number): Read | undefined {
  const day = dayAt(tokens[i])
  if (day === undefined) return undefined
  let k = i + 1
  let until = day
  const second = afterTo(tokens, k)
  const last = second === undefined ? undefined : dayAt(tokens[second])
  if (second !== undefined && last !== undefined && last > day) {
    until = last
    k = second + 1
  }
  if (tokens[k]?.info.norm === 'of') k++
  const month = monthAt(tokens[k])
  return month === undefined ? undefined : {month, day, until, next: afterStop(tokens, k + 1)}
}

/** 'June 18', 'June 18–19', 'June 18th'. */
function monthDayAt(tokens: readonly Token[], i: number): Read | undefined {
  const month = monthAt(tokens[i])
  const at = afterStop(tokens, i + 1)
  const day = dayAt(tokens[at])
  if (month === undefined || day === undefined) return undefined
  const second = afterTo(tokens, at + 1)
  const last = second === undefined ? undefined : dayAt(tokens[second])
  return second !== undefined && last !== undefined && last > day ? {month, day, until: last, next: second + 1} : {month, day, until: day, next: at + 1}
}

/** The date of what was read from and until, where a year follows. */
function withYear(tokens: readonly Token[], first: number, from: Read, until: Read): DateMention | undefined {
  const at = tokens[until.next]?.text === ',' ? until.next + 1 : until.next
  const year = yearAt(tokens[at])
  if (year === undefined || tokens[at]!.block !== tokens[first]!.block || !isDate(year, from.month, from.day) || !isDate(year, until.month, until.until)) return undefined
  const days = {first: toDay(year, from.month, from.day), last: toDay(year, until.month, until.until)}
  if (days.last < days.first) return undefined
  return mention(first, at + 1, days, days.last > days.first ? 'days' : 'day')
}

/** Where what follows 'to', 'and', a dash or a hyphen begins. */
function afterTo(tokens: readonly Token[], k: number): number | undefined {
  const token = tokens[k]
  if (!token) return undefined
  if (isDash(token) || token.info.norm === 'to' || token.info.norm === 'and') return k + 1
  return token.joined ? k : undefined
}

/** Past the full stop of 'Sept.' where it is a token of its own. */
function afterStop(tokens: readonly Token[], k: number): number {
  const token = tokens[k]
  return token?.text === '.' && !token.spaceBefore && tokens[k + 1] !== undefined && tokens[k + 1]!.block === token.block ? k + 1 : k
}

function isoAt(tokens: readonly Token[], i: number): DateMention | undefined {
  const [a, b, c] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  if (!/^\d{4}$/.test(a.text) || !b?.joined || !c?.joined || !/^\d\d$/.test(b.text) || !/^\d\d/.test(c.text)) return undefined
  const days = parseIso(`${a.text}-${b.text}-${c.text.slice(0, 2)}`)
  return days && mention(i, i + 3, days, 'day')
}

const BEFORE_YEAR = new Set(['in', 'of', 'since', 'until', 'till', 'during', 'from', 'to', 'by', 'before', 'after', 'and', 'early', 'late', 'mid', 'the', 'between', 'year', '(', ',', '–', '—', 'through', 'around', 'about', 'for', 'his', 'her', 'their', 'its', 's', 'at', 'that', 'summer', 'winter', 'spring', 'autumn'])
const NOT_YEAR = new Set(['people', 'men', 'women', 'soldiers', 'troops', 'jobs', 'homes', 'dollars', 'euros', 'pounds', 'miles', 'metres', 'meters', 'feet', 'km', 'kilometres', 'kilometers', 'votes', 'points', 'percent', 'years', 'deaths', 'students', 'children', 'cars', 'tonnes', 'tons', 'gmt', 'edt', 'est', 'hours', 'acres', 'hectares'])

function yearAlone(tokens: readonly Token[], i: number, year: number): DateMention | undefined {
  const token = tokens[i]!
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before && /^[$£€¥#]$/.test(before.text)) return undefined
  // '03/04/2024' and '03.04.2024' may be two days, and are neither.
  if (before && !token.spaceBefore && /^[/.-]$/.test(before.text) && tokens[i - 2]?.info.shape === 'figures') return undefined
  if (after && (NOT_YEAR.has(after.info.norm) || after.text === '%')) return undefined
  const sure = year >= 1900 || !before || BEFORE_YEAR.has(before.info.norm)
  return sure ? mention(i, i + 1, interval(year), 'year') : undefined
}

/** June 19, 2024 · June 18–19, 2024 · June 30 – July 2, 2024 · June 2024. */
function fromMonth(tokens: readonly Token[], i: number): DateMention | undefined {
  const month = monthAt(tokens[i])
  if (month === undefined) return undefined
  const at = afterStop(tokens, i + 1)
  const next = tokens[at]
  const skipped = next?.text === ',' || next?.info.norm === 'of' ? at + 1 : at
  const year = yearAt(tokens[skipped])
  if (year !== undefined && tokens[skipped]!.block === tokens[i]!.block) return mention(i, skipped + 1, interval(year, month), 'month')
  const from = monthDayAt(tokens, i)
  if (!from) return undefined
  const k = afterTo(tokens, from.next)
  const until = k === undefined ? undefined : monthDayAt(tokens, k)
  return (until && withYear(tokens, i, from, until)) ?? withYear(tokens, i, from, from)
}

function isDash(token: Token | undefined): boolean {
  return token?.text === '–' || token?.text === '—' || token?.text === '-'
}

function boundBefore(tokens: readonly Token[], first: number): DateMention['bound'] {
  let k = first - 1
  if (tokens[k]?.info.norm === 'early' || tokens[k]?.info.norm === 'late') k--
  const word = tokens[k]
  return word && word.block === tokens[first]?.block ? BOUNDS[word.info.norm] : undefined
}

const AGO_WORDS: Readonly<Record<string, number>> = {a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10}

/** Dates that count from the document's own: 'last year', 'on Tuesday', 'in June', '12 July', 'two years ago'. */
function relativeDates(document: Document, date: {first: number; last: number}): DateMention[] {
  const {tokens} = document
  const today = fromDay(date.last)
  const out: DateMention[] = []
  const add = (first: number, last: number, days: Interval, precision: DateMention['precision'], also?: readonly Interval[]) => {
    const one = mention(first, last, days, precision)
    if (also) one.also = also
    one.relative = true
    one.bound = boundBefore(tokens, first)
    out.push(one)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!COUNTING.has(token.info.id) || token.kind !== 'word') continue
    const {norm} = token.info
    const next = tokens[i + 1]
    const month = monthAt(token)
    if (month !== undefined) {
      const before = tokens[i - 1]
      const dayFirst = dayAt(before) ?? (before?.info.norm === 'of' ? dayAt(tokens[i - 2]) : undefined)
      const day = dayFirst ?? (yearAt(next) === undefined ? dayAt(next) : undefined)
      if (yearAt(next) !== undefined || (norm === 'may' && !day && !/^(?:in|last|this|next|since|of|early|late|until|by|from)$/.test(before?.info.norm ?? ''))) continue
      if (norm === 'march' && !day && !/^(?:in|last|this|next|since|of|early|late|until|by|from|to)$/.test(before?.info.norm ?? '')) continue
      if (before?.info.norm === 'last' || before?.info.norm === 'next' || before?.info.norm === 'this') {
        const later = before.info.norm === 'next'
        // 'Last June' said in July is this year's for some and last year's for others.
        const first = later ? today.year : today.year - 1
        add(i - 1, i + 1, {first: interval(first, month).first, last: interval(before.info.norm === 'last' ? today.year : first + (later ? 1 : 1), month).last}, 'month')
        continue
      }
      // The nearest such month, behind or ahead: the tense decides, and we do not read it.
      const year = nearestYear(today, month)
      const others = [year - 1, year + 1]
      if (day !== undefined && isDate(year, month, day)) add(dayFirst === undefined ? i : before === tokens[i - 1] && dayAt(before) ? i - 1 : i - 2, dayFirst === undefined ? i + 2 : i + 1, interval(year, month, day), 'day', others.map((other) => interval(other, month, day)))
      else if (day === undefined) add(i, i + 1, interval(year, month), 'month', others.map((other) => interval(other, month)))
      continue
    }
    if (norm === 'last' || norm === 'this' || norm === 'next' || norm === 'previous' || norm === 'past') {
      const step = norm === 'next' ? 1 : norm === 'this' ? 0 : -1
      const unit = next?.info.norm
      if (unit === 'year') add(i, i + 2, interval(today.year + step), 'year')
      else if (unit === 'month') {
        const at = fromDay(toDay(today.year, today.month + step, 1))
        add(i, i + 2, interval(at.year, at.month), 'month')
      } else if (unit === 'week' || unit === 'weekend') add(i, i + 2, {first: date.first + 7 * step - 7, last: date.last + 7 * step + 7}, 'days')
      else if (unit !== undefined && SEASONS[unit]) {
        const [from, to] = SEASONS[unit]
        add(i, i + 2, {first: toDay(today.year + Math.min(step, 0) - (step < 0 ? 0 : 1), from, 1), last: toDay(today.year + Math.max(step, 0), to, 1) - 1}, 'season')
      } else if (unit !== undefined && WEEKDAYS[unit] !== undefined && next?.info.shape !== 'lower') add(i, i + 2, {first: date.first - 14, last: date.last + 14}, 'days')
      continue
    }
    if (norm === 'yesterday') add(i, i + 1, {first: date.first - 2, last: date.last}, 'days')
    else if (norm === 'today' || norm === 'tonight') add(i, i + 1, {first: date.first - 1, last: date.last + 1}, 'days')
    else if (norm === 'tomorrow') add(i, i + 1, {first: date.first, last: date.last + 2}, 'days')
    else if (token.info.shape !== 'lower' && WEEKDAYS[norm] !== undefined && norm.length > 3) add(i, i + 1, {first: date.first - 7, last: date.last + 7}, 'days')
    else if (norm === 'ago') {
      const unit = tokens[i - 1]?.info.norm
      const count = AGO_WORDS[tokens[i - 2]?.info.norm ?? ''] ?? Number(tokens[i - 2]?.text)
      if (!Number.isFinite(count) || count > 200) continue
      if (unit === 'years' || unit === 'year') add(i - 2, i + 1, {first: toDay(today.year - count - 1, today.month, today.day), last: toDay(today.year - count + 1, today.month, today.day)}, 'year')
      else if (unit === 'months' || unit === 'month') add(i - 2, i + 1, {first: date.first - 31 * (count + 1), last: date.last - 28 * (count - 1)}, 'month')
      else if (unit === 'weeks' || unit === 'week') add(i - 2, i + 1, {first: date.first - 7 * (count + 1), last: date.last - 7 * (count - 1)}, 'days')
      else if (unit === 'days' || unit === 'day') add(i - 2, i + 1, {first: date.first - count - 1, last: date.last - count + 1}, 'days')
    }
  }
  return out
}

function nearestYear(today: {year: number; month: number}, month: number): number {
  const difference = month - today.month
  if (difference > 6) return today.year - 1
  if (difference < -6) return today.year + 1
  return today.year
}
