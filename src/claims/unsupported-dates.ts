import type {Context} from '../context.js'
import {parallels} from '../evidence/parallel.js'
import type {Source} from '../evidence/sources.js'
import {findDates} from '../mentions/dates.js'
import {saidDays, type SaidDay} from '../mentions/said-days.js'
import {overlaps, type Interval} from '../time.js'

/** A date that no source gives, with the one that they give in its place. */
export interface UnsupportedDate {
  said: SaidDay
  near: {source: Source; said: SaidDay} | undefined
}

/** A finder: the dates of a text that no source gives, each read from the date of its own text. */
export function unsupportedDates(context: Context): readonly UnsupportedDate[] {
  const {sources, document} = context
  if (sources.length === 0) return []
  const out: UnsupportedDate[] = []
  for (const said of context.get(saidDays)) {
    if (document.tokens[said.first]!.quoted || isOwn(context, said)) continue
    if (sources.some((source) => gives(source, said))) continue
    out.push({said, near: nearDate(context, said)})
  }
  return out
}

/** The day on which the text is written, and the year and month of it. */
function isOwn({document: {date}}: Context, {days, weekday}: SaidDay): boolean {
  return date !== undefined && weekday === undefined && days[0] !== undefined && overlaps(days[0], date)
}

function gives(source: Source, here: SaidDay): boolean {
  const {context, document} = source
  if (document.date && agree(here, {days: [document.date], precision: document.date.first === document.date.last ? 'day' : 'month', month: undefined, day: undefined, weekday: undefined})) return true
  if (context.get(saidDays).some((there) => agree(here, there))) return true
  // 'last year', 'two years ago', 'from May to July', as the source counts them.
  return here.days.length > 0 && context.get(findDates).some(({days, precision, relative}) => (relative ? precision !== 'days' && precision !== 'day' : precision === 'days') && fine(here, precision) && here.days.some((one) => overlaps(one, days)))
}

/** A day is not given by the year in which it lies. */
function fine({precision}: SaidDay, there: string): boolean {
  if (precision === 'day') return there === 'day' || there === 'days'
  if (precision === 'month') return there !== 'year' && there !== 'decade' && there !== 'century'
  return true
}

function agree(here: Omit<SaidDay, 'first' | 'last'>, there: Omit<SaidDay, 'first' | 'last'>): boolean {
  if (here.precision === 'day' && there.precision !== 'day') return isEnd(here, there)
  if (here.precision === 'month' && there.precision === 'year') return false
  if (here.days.length > 0 && there.days.length > 0) return here.days.some((a) => there.days.some((b) => overlaps(a, b)))
  if (here.weekday !== undefined && there.weekday !== undefined) return here.weekday === there.weekday
  if (here.weekday !== undefined || there.weekday !== undefined) return onWeekday(here.weekday ?? there.weekday!, here.days.length > 0 ? here.days : there.days)
  if (here.month !== undefined || there.month !== undefined) return here.month === there.month && (here.day === undefined || here.day === there.day)
  return false
}

/** Without a date of its own a text's 'Tuesday' may be any. */
function onWeekday(weekday: number, days: readonly Interval[]): boolean {
  return days.length === 0 || days.some(({first, last}) => last - first > 6 || [...Array(last - first + 1).keys()].some((k) => (((first + k + 4) % 7) + 7) % 7 === weekday))
}

/** 'the end of April' may be written as 30 April, the beginning as 1 April. */
function isEnd({days}: Pick<SaidDay, 'days'>, there: Pick<SaidDay, 'days' | 'precision'>): boolean {
  return there.precision === 'month' && days.some(({first}) => there.days.some((month) => first === month.first || first === month.last))
}

function nearDate(context: Context, said: SaidDay): UnsupportedDate['near'] {
  const {sentence} = context.document.tokens[said.first]!
  for (const {source, sentence: there} of context.get(parallels)(sentence)) {
    const inside = source.context.get(saidDays).filter(({first}) => first >= there.first && first < there.last)
    const found = inside.find(({precision, weekday}) => precision === said.precision && (weekday === undefined) === (said.weekday === undefined)) ?? inside.find(({precision}) => precision === said.precision) ?? inside[0]
    if (found) return {source, said: found}
  }
  return undefined
}
