import type {Document} from '../../text/document.js'
import type {Interval} from '../../time.js'
import {fromDay, interval, isDate, toDay} from '../../time.js'
import {dayAt, monthAt, yearAt} from './fields.js'
import type {DateMention} from './mention.js'
import {boundBefore, mention} from './mention.js'
import {SEASONS, WEEKDAYS} from './words.js'

const AGO_WORDS: Readonly<Record<string, number>> = {a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10}

/** Dates that count from the document's own: 'last year', 'on Tuesday', 'in June', '12 July', 'two years ago'. */
export function relativeDates(document: Document, date: Interval, cues: readonly number[]): DateMention[] {
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
  for (const i of cues) {
    const token = tokens[i]!
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
