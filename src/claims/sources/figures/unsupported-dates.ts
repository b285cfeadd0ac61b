import type {Context} from '../../../context.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import {hasForeign} from '../../../evidence/sentences/language.js'
import {parallels} from '../../../evidence/sentences/parallel.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {findDurations} from '../../../mentions/dates/durations.js'
import {findDates} from '../../../mentions/dates/dates.js'
import {saidDays, type SaidDay} from '../../../mentions/dates/said-days.js'
import {followsFromDates, mayFollow} from './derived-dates.js'
import {reachedYear, saidByRelation} from './derived-years.js'
import {fromDay, overlaps, type Interval} from '../../../time.js'

/** A date that no source gives, with the one that they give in its place. */
export interface UnsupportedDate {
  said: SaidDay
  /** What sources give in its place: of each source at most one, and each date once, the likeliest first. */
  near: readonly SourceDay[]
  /** Whether a date as exact stands in its place. */
  sure: boolean
}

/** A date in a source. */
export interface SourceDay {
  source: Source
  said: SaidDay
}

/** A finder: the dates of a text that no source gives, each read from the date of its own text. */
export function unsupportedDates(context: Context): readonly UnsupportedDate[] {
  const {sources, document} = context
  // A source in another language may give any date in its own words.
  if (sources.length === 0 || context.get(hasForeign)) return []
  const out: UnsupportedDate[] = []
  for (const said of context.get(saidDays)) {
    if (document.tokens[said.first]!.quoted || isOwn(context, said)) continue
    if (sources.some((source) => gives(context, source, said) || (said.precision === 'month' && byFeast(source, said)) || (said.precision === 'year' && byLength(context, source, said)))) continue
    if (followsFromDates(context, said) || saidByRelation(context, said)) continue
    const near = nearDates(context, said)
    if (!near.some((one) => one.words >= RIVAL && one.said.precision === said.precision) && reachedYear(context, said)) continue
    out.push({said, near, sure: near.some((one) => one.words >= RIVAL || (one.words > 0 && ofOneYear(said, one.said)) || (one.said.precision === said.precision && (one.said.weekday === undefined) === (said.weekday === undefined) && !mayFollow(context, said)))})
  }
  return out
}

/** The day on which the text is written, and the year and month of it. */
function isOwn({document: {date}}: Context, {days, weekday}: SaidDay): boolean {
  return date !== undefined && weekday === undefined && days[0] !== undefined && overlaps(days[0], date)
}

function gives(writer: Context, source: Source, here: SaidDay): boolean {
  const {context, document} = source
  if (document.date && agree(here, {days: [document.date], precision: document.date.first === document.date.last ? 'day' : 'month', month: undefined, day: undefined, weekday: undefined})) return true
  // A weekday of an unknown week may be any date of that weekday: only where both are of one matter.
  const sure = (there: SaidDay) => (here.weekday === undefined) === (there.weekday === undefined) || (here.days.length > 0 && there.days.length > 0)
  if (context.get(saidDays).some((there) => agree(here, there) && (sure(there) || shared(wordsAround(writer.document, here.first, here.last), wordsAround(document, there.first, there.last)) >= WEEKDAY_MATTER))) return true
  // 'last year', 'two years ago', 'from May to July', as the source counts them.
  return here.days.length > 0 && context.get(findDates).some(({days, precision, relative}) => {
    // 'the end of August' is its last day, 'since 1888' begins in 1888.
    if (here.days.some((one) => ends(days, one))) return true
    return (relative ? precision !== 'days' && precision !== 'day' : precision === 'days' && days.last - days.first <= LONG) && fine(here, precision) && here.days.some((one) => overlaps(one, days))
  })
}

/** 'until 2027' of a three-year contract signed in 2024. */
function byLength({document: {date, tokens}}: Context, source: Source, {first, days}: SaidDay): boolean {
  if (!/^(?:until|till|to|through|by)$/.test(tokens[first - 1]?.info.norm ?? '')) return false
  return source.context.get(findDurations).some(({unit, length}) => unit === 'year' && [date, source.document.date].some((now) => now !== undefined && days.some((one) => fromDay(one.first).year === fromDay(now.first).year + Math.round(length))))
}

const FEASTS: Readonly<Record<string, readonly number[]>> = {christmas: [12], halloween: [10], easter: [3, 4], thanksgiving: [11]}

/** 'by Christmas' is in December. */
function byFeast(source: Source, {month}: SaidDay): boolean {
  return month !== undefined && Object.entries(FEASTS).some(([word, months]) => months.includes(month) && source.context.get(wordPlaces).of(word).length > 0)
}

// Of a longer stretch of days only its ends are named.
const LONG = 400

function ends(stretch: Interval, one: Interval): boolean {
  return (stretch.first >= one.first && stretch.first <= one.last && stretch.last - stretch.first > LONG) || (one.first === one.last && stretch.last - stretch.first <= 31 && (stretch.first === one.first || stretch.last === one.first))
}

/** A day is not given by the year in which it lies. */
function fine({precision}: SaidDay, there: string): boolean {
  if (precision === 'day') return there === 'day' || there === 'days'
  if (precision === 'month') return there !== 'year' && there !== 'decade' && there !== 'century'
  return true
}

function agree(here: Omit<SaidDay, 'first' | 'last'>, there: Omit<SaidDay, 'first' | 'last'>): boolean {
  if (here.precision === 'day' && there.precision !== 'day') return isEnd(here, there) || (there.precision === 'period' && here.days.some((a) => there.days.some((b) => b.last - b.first <= FEW_DAYS && overlaps(a, b))))
  if (here.precision === 'month' && there.precision === 'year') return false
  // 'since 1888' names 1888 and none of the years after it.
  if (there.precision === 'period' && here.precision !== 'period') return here.days.some((a) => there.days.some((b) => (b.first >= a.first && b.first <= a.last) || (b.last >= a.first && b.last <= a.last)))
  if (here.days.length > 0 && there.days.length > 0) return here.days.some((a) => there.days.some((b) => overlaps(a, b)))
  if (here.weekday !== undefined && there.weekday !== undefined) return here.weekday === there.weekday
  if (here.weekday !== undefined || there.weekday !== undefined) return onWeekday(here.weekday ?? there.weekday!, here.days.length > 0 ? here.days : there.days)
  if (here.month !== undefined || there.month !== undefined) return here.month === there.month && (here.day === undefined || here.day === there.day)
  return false
}

// 'the end of August' is any of its last ten days.
const FEW_DAYS = 11

/** Without a date of its own a text's 'Tuesday' may be any. */
function onWeekday(weekday: number, days: readonly Interval[]): boolean {
  return days.length === 0 || days.some(({first, last}) => last - first > 6 || [...Array(last - first + 1).keys()].some((k) => (((first + k + 4) % 7) + 7) % 7 === weekday))
}

/** 'the end of April' may be written as 30 April, the beginning as 1 April. */
function isEnd({days}: Pick<SaidDay, 'days'>, there: Pick<SaidDay, 'days' | 'precision'>): boolean {
  return there.precision === 'month' && days.some(({first}) => there.days.some((month) => first === month.first || first === month.last))
}

// A date of the source among so many of the same words is the one that was meant.
const RIVAL = 2
// Words around a weekday and an undated day, before the one may be the other.
const WEEKDAY_MATTER = 2

/** '14 March 1962' where the text has 'May 1962'. */
function ofOneYear(a: SaidDay, b: SaidDay): boolean {
  const [one, other] = [a.days[0], b.days[0]]
  return one !== undefined && other !== undefined && a.precision !== 'year' && b.precision !== 'year' && fromDay(one.first).year === fromDay(other.first).year
}

interface Near extends SourceDay {
  /** How many words stand around both. */
  words: number
}

// Of a second source only a date that is surely of the same: words around both of them.
const SAME_MATTER = 3

/** The dates that the sentences most like the text's have: those first that are as exact and stand among the same words. */
function nearDates(context: Context, said: SaidDay): Near[] {
  const {document} = context
  const mine = wordsAround(document, said.first, said.last)
  const candidates: (Near & {score: number; same: number})[] = []
  for (const {source, sentence: {first, last}, share} of context.get(parallels)(document.tokens[said.first]!.sentence)) {
    for (const there of source.context.get(saidDays)) {
      if (there.first < first || there.first >= last) continue
      const alike = (there.precision === said.precision ? 3 : 0) + ((there.weekday === undefined) === (said.weekday === undefined) ? 1 : 0)
      const same = shared(mine, wordsAround(source.document, there.first, there.last))
      candidates.push({source, said: there, words: same, same: alike === 4 ? same : 0, score: alike + same + 4 * share + (ofOneYear(said, there) ? 2 : 0)})
    }
  }
  const out: Near[] = []
  for (const {source, said: there, same, words} of candidates.sort((a, b) => b.score - a.score)) {
    if (out.length > 0 && (same < SAME_MATTER || out.some((one) => one.source === source || agree(one.said, there)))) continue
    out.push({source, said: there, words})
  }
  return out
}
