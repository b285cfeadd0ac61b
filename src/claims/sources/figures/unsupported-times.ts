import type {Context} from '../../../context.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import {hasForeign, isTalk} from '../../../evidence/sentences/language.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {findDates} from '../../../mentions/dates/dates.js'
import {findDurations} from '../../../mentions/dates/durations.js'
import {saidDays} from '../../../mentions/dates/said-days.js'
import {saidTimes, type SaidTime, type TimeUnit} from '../../../mentions/dates/said-times.js'
import {overlaps} from '../../../time.js'

/** A finder: the times that a text gives without a figure ('next month', 'more than a decade'), and no source gives or bears out. */
export function unsupportedTimes(context: Context): readonly SaidTime[] {
  const {sources} = context
  if (sources.length === 0 || context.get(hasForeign)) return []
  return context.get(saidTimes).filter((time) => !sources.some((source) => gives(context, source, time)))
}

function gives(context: Context, source: Source, time: SaidTime): boolean {
  if (source.context.get(isTalk)) return true
  if (time.as === 'length' || time.as === 'some') return lasts(source, time)
  if (names(source, time)) return true
  if (time.as === 'end') return false
  const dated = context.document.date === undefined ? undefined : context.get(findDates).find(({first, last}) => first < time.last && time.first < last)
  if (dated) {
    const own = source.document.date
    if (own && overlaps(own, dated.days)) return true
    if (source.context.get(findDates).some(({days}) => overlaps(days, dated.days)) || source.context.get(saidDays).some(({days}) => days.some((one) => overlaps(one, dated.days)))) return true
  }
  return finer(context, source, time)
}

const WORDS: Readonly<Partial<Record<TimeUnit, readonly string[]>>> = {
  weekend: ['weekend', 'saturday', 'sunday', 'friday'], season: ['season', 'campaign'], year: ['year', 'annual', 'annually'], autumn: ['autumn', 'fall']
}
const DIRECTIONS: Readonly<Record<'ahead' | 'behind' | 'now' | 'end', RegExp>> = {
  ahead: /^(?:next|coming|following|upcoming|new|after|from|following|of|for|two|three|few)$/, behind: /^(?:last|past|previous|preceding|earlier|before|old|of|in|recent|two|three|few)$/, now: /^(?:this|current|the|of|same|every|each|in|years?|latest|later|that|new|present)$/,
  end: /^(?:the|of|this|rest|until|next|remainder|long)$/
}

/** Whether a source has the unit with a word of the same direction before it. */
function names({context, document: {tokens}}: Source, {unit, as}: SaidTime): boolean {
  if (as === 'length' || as === 'some') return false
  const places = context.get(wordPlaces)
  const fits = DIRECTIONS[as]
  return (WORDS[unit] ?? [unit]).some((word) => places.like(word).some((at) => {
    if (unit === 'weekend' || word === 'annual' || word === 'annually') return true
    if (as === 'end') return [1, 2, 3, 4].some((step) => /^(?:end|until|till|rest|remainder|loan|finish|close|conclusion)$/.test(tokens[at - step]?.info.norm ?? '')) || /^(?:long|end)$/.test(tokens[at + 1]?.info.norm ?? '')
    return fits.test(tokens[at - 1]?.info.norm ?? '')
  }))
}

const FINER: Readonly<Partial<Record<TimeUnit, readonly ('weekday' | 'day' | 'month' | 'year')[]>>> = {
  week: ['weekday', 'day'], weekend: ['weekday', 'day'], month: ['day', 'month'], year: ['day', 'month', 'year'], season: ['year', 'month'], spring: ['day', 'month'], summer: ['day', 'month'], autumn: ['day', 'month'], winter: ['day', 'month']
}

/** Whether a source gives a day or month for what may be the same matter. */
function finer({document}: Context, source: Source, {first, last, unit}: SaidTime): boolean {
  const kinds = FINER[unit] ?? []
  const around = wordsAround(document, first, last)
  return source.context.get(saidDays).some((day) => {
    const kind = day.weekday === undefined ? (day.precision === 'period' ? 'month' : day.precision) : 'weekday'
    return kinds.includes(kind) && shared(around, wordsAround(source.document, day.first, day.last)) > 0
  })
}

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = {hour: 1 / 24, day: 1, week: 7, month: 30, year: 365, decade: 3652, century: 36_525}
// 'a year' of ten months to eighteen.
const SHORTER = 0.5
const LONGER = 2

/** Whether a source tells of a length of time like it, or has two dates between which it may lie. */
function lasts(source: Source, {unit, as}: SaidTime): boolean {
  const places = source.context.get(wordPlaces)
  if (places.like(unit).length > 0 || (unit === 'week' && places.like('fortnight').length > 0)) return true
  const length = DAYS[unit] ?? 1
  const like = (days: number) => days >= SHORTER * length && days <= LONGER * length * (as === 'some' ? 10 : 1)
  if (source.context.get(findDurations).some((one) => like(one.length * (DAYS[one.unit] ?? 1)))) return true
  const named = source.context.get(saidDays)
  // A clock's hour, a night or a day may be what it counts from.
  if (unit === 'hour') return named.length > 1 || ['minutes', 'night', 'morning', 'gmt', 'bst'].some((word) => places.of(word).length > 0)
  const {date} = source.document
  const known = [...named.flatMap(({days}) => days), ...(date ? [date] : [])]
  if (known.some((a) => known.some((b) => a !== b && like(Math.abs(a.first - b.first))))) return true
  // Days without their year, or weekdays: any time between them.
  return length < 365 && named.filter(({days}) => days.length !== 1).length > 1
}
