import type {Context} from '../../../context.js'
import type {Counted} from '../../../mentions/numbers/counted.js'
import {knownDays, type KnownDay} from './known-days.js'

const LENGTHS: Readonly<Record<string, number>> = {day: 1, night: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5}
// Dates that stand farther apart than this, in sentences, are not reckoned together unless the text says that it reckons.
const NEAR = 2
// What a writer may add or leave out at the ends, in units: both days counted, a week begun.
const SLACK: Readonly<Record<string, number>> = {day: 1, night: 1, week: 0.2, month: 0.3, year: 0.05, decade: 0.05}
const RECKONED = /^(?:later|earlier|after|before|ago|since|apart|between|reign|for|lasted|spent|of|only|nearly|almost|within|only|just|in|over|on)$/
const REACH = 4

/** Days, weeks, months, years between two dates of the sources, or between one and their own day. */
export function fromDays(context: Context, {number, quantity, nouns, attributive, age}: Counted): boolean {
  const {tokens} = context.document
  // 'has owned it for 28'
  const bare = nouns.length === 0 && quantity === undefined && number.currency === undefined && tokens[number.first - 1]?.info.norm === 'for' && /^[,.;]$/.test(tokens[number.last]?.text ?? '')
  const unit = bare ? 'year' : /^(?:day|night|week|month|year|decade|centur)/.exec(quantity?.units[0]?.name ?? nouns[0] ?? '')?.[0]
  if (unit === undefined || number.kind !== 'plain' || age) return false
  const length = LENGTHS[unit] ?? 36_525
  const days = context.get(knownDays)
  const {sentence} = tokens[number.first]!
  let reckoned = false
  for (let k = Math.max(0, number.first - REACH); k < number.last + REACH; k++) if (tokens[k]?.sentence === sentence && RECKONED.test(tokens[k]!.info.norm)) reckoned = true
  const now = context.document.date
  for (const b of days) {
    if (!fits(b, unit, number.bound)) continue
    for (const a of days) {
      if (a === b || !fits(a, unit, number.bound)) continue
      const own = a.sentence === undefined || b.sentence === undefined
      const together = a.source === b.source && (own || Math.abs(a.sentence! - b.sentence!) <= NEAR)
      // 'a two-year deal' is not the time between any two years.
      if (!own && attributive) continue
      if (!together && !reckoned) continue
      if (lasts(number, unit, length, a, b)) return true
    }
    if (now && !attributive && b.sentence !== undefined && lasts(number, unit, length, {...b, days: now, precision: 'day'}, b, unit === 'day' ? 0 : undefined)) return true
  }
  return false
}

function fits({precision}: KnownDay, unit: string, bound: string): boolean {
  if (precision === 'period') return false
  if (unit === 'day' || unit === 'night' || (unit === 'week' && bound === 'exact')) return precision === 'day'
  return unit !== 'month' || precision !== 'year'
}

function lasts({value, low, high, bound, coarse}: Counted['number'], unit: string, length: number, a: KnownDay, b: KnownDay, slack = SLACK[unit] ?? 0.05): boolean {
  const least = Math.max(0, a.days.first - b.days.last) / length
  const most = (a.days.last - b.days.first) / length
  if (most < 0) return false
  // Of two years the number is their difference, and neither more nor less.
  if ((unit === 'year' || unit === 'decade') && a.precision === 'year' && b.precision === 'year' && bound === 'exact' && coarse === 1) return Math.abs((a.days.first - b.days.first) / length - value) < 0.1
  return high >= least - slack && low <= most + slack && value >= least - 1 && value <= most + 1
}
