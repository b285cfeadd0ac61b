import type {Document, Token} from '../../text/document.js'
import type {Interval} from '../../time.js'
import {fromDay, interval, isDate, toDay, weekdayOf} from '../../time.js'
import {countBefore} from './counts.js'
import {dayAt, monthAt, yearAt} from './fields.js'
import type {DateMention} from './mention.js'
import {boundBefore, mention} from './mention.js'
import {SEASONS, WEEKDAYS} from './words.js'

/*
 * What counts from the day of the text. `days` are generous, since a story is written before it is printed; `oneOf` says which
 * days exactly the words can mean.
 */

type Found = Pick<DateMention, 'first' | 'last' | 'days' | 'precision'> & Pick<Partial<DateMention>, 'also' | 'oneOf'>

/** Dates that count from the document's own: 'last year', 'on Tuesday', 'in June', '12 July', 'two years ago'. */
export function relativeDates({tokens}: Document, date: Interval, cues: readonly number[]): DateMention[] {
  const out: DateMention[] = []
  for (const i of cues) {
    const {norm} = tokens[i]!.info
    const month = monthAt(tokens[i])
    const found = month === undefined ? (!STEPS.has(norm) ? dayNamed(tokens, i, date) ?? ago(tokens, i, date) : stepped(tokens, i, date)) : monthOrDay(tokens, i, month, fromDay(date.last))
    if (!found) continue
    const one = mention(found.first, found.last, found.days, found.precision)
    one.relative = true
    one.bound = boundBefore(tokens, found.first)
    if (found.also) one.also = found.also
    if (found.oneOf) one.oneOf = found.oneOf
    out.push(one)
  }
  return out
}

// 'May' and 'march' are months only behind one of these, or with a day.
const BEFORE_MAY = /^(?:in|last|this|next|since|of|early|late|until|by|from)$/
const BEFORE_MARCH = /^(?:in|last|this|next|since|of|early|late|until|by|from|to)$/

/** 'In June', '12 July', 'July 12', 'last June'. */
function monthOrDay(tokens: readonly Token[], i: number, month: number, today: {year: number; month: number}): Found | undefined {
  const {norm} = tokens[i]!.info
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (yearAt(next) !== undefined) return undefined
  const dayFirst = dayAt(before) ?? (before?.info.norm === 'of' ? dayAt(tokens[i - 2]) : undefined)
  const day = dayFirst ?? dayAt(next)
  const word = before?.info.norm ?? ''
  if (!day && ((norm === 'may' && !BEFORE_MAY.test(word)) || (norm === 'march' && !BEFORE_MARCH.test(word)))) return undefined
  if (word === 'last' || word === 'next' || word === 'this') {
    // 'Last June' said in July is this year's for some and last year's for others.
    const first = word === 'next' ? today.year : today.year - 1
    const last = word === 'last' ? today.year : first + 1
    return {first: i - 1, last: i + 1, days: {first: interval(first, month).first, last: interval(last, month).last}, precision: 'month'}
  }
  // The nearest such month, behind or ahead: the tense decides, and we do not read it.
  const year = nearestYear(today, month)
  const others = [year - 1, year + 1]
  if (day === undefined) return {first: i, last: i + 1, days: interval(year, month), precision: 'month', also: others.map((other) => interval(other, month))}
  if (!isDate(year, month, day)) return undefined
  const also = others.map((other) => interval(other, month, day))
  const [first, last] = dayFirst === undefined ? [i, i + 2] : [dayAt(before) ? i - 1 : i - 2, i + 1]
  return {first, last, days: interval(year, month, day), precision: 'day', also}
}

function nearestYear(today: {year: number; month: number}, month: number): number {
  const difference = month - today.month
  if (difference > 6) return today.year - 1
  return difference < -6 ? today.year + 1 : today.year
}

const STEPS: ReadonlyMap<string, number> = new Map([['last', -1], ['previous', -1], ['past', -1], ['this', 0], ['next', 1]])

/** 'Last year', 'this month', 'next week', 'last summer', 'next Tuesday'. */
function stepped(tokens: readonly Token[], i: number, date: Interval): Found | undefined {
  const step = STEPS.get(tokens[i]!.info.norm)!
  const unit = tokens[i + 1]?.info.norm
  if (unit === undefined) return undefined
  const today = fromDay(date.last)
  const span = {first: i, last: i + 2}
  if (unit === 'year') return {days: interval(today.year + step), precision: 'year', ...span}
  if (unit === 'month') {
    const at = fromDay(toDay(today.year, today.month + step, 1))
    return {days: interval(at.year, at.month), precision: 'month', ...span}
  }
  if (unit === 'week' || unit === 'weekend') return {days: {first: date.first + 7 * step - 7, last: date.last + 7 * step + 7}, precision: 'days', ...span}
  const season = SEASONS.get(unit)
  if (season) {
    const from = today.year + Math.min(step, 0) - (step < 0 ? 0 : 1)
    return {days: {first: toDay(from, season[0], 1), last: toDay(today.year + Math.max(step, 0), season[1], 1) - 1}, precision: 'season', ...span}
  }
  const weekday = weekdayNamed(tokens[i + 1])
  if (weekday === undefined) return undefined
  const back = date.last - ((weekdayOf(date.last) - weekday + 7) % 7 || 7)
  // 'Last Tuesday' is the one just gone, or that of last week; 'next Tuesday' likewise.
  const oneOf = step < 0 ? [back, back - 7] : step > 0 ? [back + 7, back + 14] : [back + 7, back]
  return {days: {first: date.first - 14, last: date.last + 14}, precision: 'days', oneOf: oneOf.map(single), ...span}
}

function single(day: number): Interval {
  return {first: day, last: day}
}

/** A weekday written out, or in four letters. */
function weekdayNamed(token: Token | undefined): number | undefined {
  return token && token.info.shape !== 'lower' && token.info.norm.length > 3 ? WEEKDAYS.get(token.info.norm) : undefined
}

const NAMED: ReadonlyMap<string, readonly [number, number, number]> = new Map([['yesterday', [-2, 0, -1]], ['today', [-1, 1, 0]], ['tonight', [-1, 1, 0]], ['tomorrow', [0, 2, 1]]])

/** 'Yesterday', 'today', 'on Tuesday'. */
function dayNamed(tokens: readonly Token[], i: number, date: Interval): Found | undefined {
  const token = tokens[i]!
  const named = NAMED.get(token.info.norm)
  const span = {first: i, last: i + 1, precision: 'days'} as const
  if (named) return {days: {first: date.first + named[0], last: date.last + named[1]}, oneOf: [{first: date.first + named[2], last: date.last + named[2]}], ...span}
  const weekday = weekdayNamed(token)
  // 'Last Tuesday' is read at its first word.
  if (weekday === undefined || (i > 0 && STEPS.has(tokens[i - 1]!.info.norm))) return undefined
  const back = date.last - ((weekdayOf(date.last) - weekday + 7) % 7)
  return {days: {first: date.first - 7, last: date.last + 7}, oneOf: [back, back + 7].map(single), ...span}
}

const LONGEST = 200

/** 'Two years ago', '10 days ago'. */
function ago(tokens: readonly Token[], i: number, date: Interval): Found | undefined {
  if (tokens[i]!.info.norm !== 'ago') return undefined
  const unit = tokens[i - 1]?.info.norm
  const count = countBefore(tokens, i - 1)
  if (!count || count.value > LONGEST) return undefined
  const {value} = count
  const today = fromDay(date.last)
  const span = {first: count.first, last: i + 1}
  if (unit === 'years' || unit === 'year') return {days: {first: toDay(today.year - value - 1, today.month, today.day), last: toDay(today.year - value + 1, today.month, today.day)}, precision: 'year', ...span}
  if (unit === 'months' || unit === 'month') return {days: {first: date.first - 31 * (value + 1), last: date.last - 28 * (value - 1)}, precision: 'month', ...span}
  if (unit === 'weeks' || unit === 'week') return {days: {first: date.first - 7 * (value + 1), last: date.last - 7 * (value - 1)}, precision: 'days', ...span}
  return unit === 'days' || unit === 'day' ? {days: {first: date.first - value - 1, last: date.last - value + 1}, precision: 'days', oneOf: [{first: date.first - value, last: date.last - value}], ...span} : undefined
}
