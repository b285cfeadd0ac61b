import type {Context} from '../../context.js'
import type {Token} from '../../text/document.js'
import type {Interval} from '../../time.js'
import {fromDay, interval, toDay} from '../../time.js'
import {findAbsolute} from './absolute.js'
import type {Duration, DurationUnit} from './durations.js'
import {findDurations} from './durations.js'
import type {DateMention} from './mention.js'
import {mention} from './mention.js'
import {findTimeCues} from './words.js'

// A date is the anchor of what follows in its own sentence and the next two.
const SENTENCES = 2

/**
 * Dates that count from another date of the text: 'two years later', 'the following day', 'the previous year', 'that month'. Each is
 * resolved against the nearest absolute date before it in its paragraph, as coarsely as both are; without one there is none.
 */
export function findAnchored(context: Context): DateMention[] {
  const {tokens} = context.document
  const dates = context.get(findAbsolute).filter(({precision}) => precision === 'day' || precision === 'month' || precision === 'year')
  const {units} = context.get(findTimeCues)
  if (dates.length === 0 || units.length === 0) return []
  const durations = new Map(context.get(findDurations).map((duration) => [duration.last - 1, duration]))
  const out: DateMention[] = []
  let next = 0
  for (const i of units) {
    while (next < dates.length && dates[next]!.first < i) next++
    const anchor = dates[next - 1]
    if (!anchor || anchor.last > i || tokens[anchor.first]!.block !== tokens[i]!.block || tokens[i]!.sentence - tokens[anchor.first]!.sentence > SENTENCES) continue
    const found = counted(tokens, i, durations.get(i), anchor) ?? stepped(tokens, i, anchor)
    if (!found) continue
    found.relative = true
    out.push(found)
  }
  return out
}

const LATER: ReadonlyMap<string, number> = new Map(Object.entries({later: 1, afterwards: 1, afterward: 1, earlier: -1, previously: -1, prior: -1}))

/** 'Two years later', 'three days earlier', 'some months prior': not 'two years prior to the vote'. */
function counted(tokens: readonly Token[], i: number, duration: Duration | undefined, anchor: DateMention): DateMention | undefined {
  const word = tokens[i + 1]
  const sign = word && word.sentence === tokens[i]!.sentence ? LATER.get(word.info.norm) : undefined
  if (!duration || sign === undefined || duration.attributive || tokens[i + 2]?.info.norm === 'than' || tokens[i + 2]?.info.norm === 'to') return undefined
  const days = shifted(anchor, sign * duration.length, duration.unit, duration.rounded)
  return days && mention(duration.first, i + 2, days, days.first === days.last ? 'day' : duration.unit === 'year' ? 'year' : duration.unit === 'month' ? 'month' : 'days')
}

const DAYS: Readonly<Record<DurationUnit, number>> = {hour: 1 / 24, day: 1, week: 7, month: 30.436_875, year: 365.2425}

/** The days that lie so many units from an anchor; a unit is meant to about a half, and twice that where it is only roughly counted. */
function shifted({days, precision}: DateMention, count: number, unit: DurationUnit, rounded: boolean): Interval | undefined {
  if (unit === 'hour') return undefined
  if (unit === 'year' && precision === 'year' && !rounded) return interval(fromDay(days.first).year + Math.round(count))
  const step = Math.round(count * DAYS[unit])
  const half = unit === 'day' && !rounded ? 0 : Math.ceil(DAYS[unit] * (rounded ? 1 : 0.5) * Math.max(1, rounded ? Math.abs(count) / 5 : 1))
  return {first: days.first + step - half, last: days.last + step + half}
}

const STEPS: ReadonlyMap<string, number> = new Map(Object.entries({following: 1, next: 1, previous: -1, preceding: -1, same: 0, that: 0}))

/** 'The following day', 'the previous year', 'that month', 'the day before', 'the year after'. */
function stepped(tokens: readonly Token[], i: number, anchor: DateMention): DateMention | undefined {
  const unit = tokens[i]!.info.norm
  const before = tokens[i - 1]
  if (!before || before.sentence !== tokens[i]!.sentence || tokens[i]!.tail !== '') return undefined
  const {norm} = before.info
  let step = STEPS.get(norm)
  let [first, last] = [norm === 'that' ? i - 1 : i - 2, i + 1]
  if (step !== undefined && norm !== 'that' && tokens[i - 2]?.info.norm !== 'the') return undefined
  if (step === undefined && norm === 'the') {
    const after = tokens[i + 1]
    step = after?.info.norm === 'before' || after?.info.norm === 'earlier' ? -1 : after?.info.norm === 'after' || after?.info.norm === 'later' ? 1 : undefined
    // 'The day before the vote' counts from the vote.
    const behind = tokens[i + 2]
    if (behind && behind.sentence === before.sentence && behind.kind === 'word') return undefined
    ;[first, last] = [i - 1, i + 2]
  }
  const days = step === undefined ? undefined : stepOf(unit, step, anchor)
  return days && mention(first, last, days, unit === 'day' ? 'day' : unit === 'month' ? 'month' : unit === 'year' ? 'year' : 'days')
}

/** The day, week, month or year so many steps from that of the anchor; none where the anchor is coarser than the unit. */
function stepOf(unit: string, step: number, {days, precision}: DateMention): Interval | undefined {
  const {year, month} = fromDay(days.first)
  if (unit === 'year') return interval(year + step)
  if (unit === 'month' && precision !== 'year') {
    const at = fromDay(toDay(year, month + step, 1))
    return interval(at.year, at.month)
  }
  if (precision !== 'day') return undefined
  if (unit === 'day') return {first: days.first + step, last: days.last + step}
  return unit === 'week' ? {first: days.first + 7 * step - 6, last: days.first + 7 * step + 6} : undefined
}
