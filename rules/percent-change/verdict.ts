import type {ChangeClaim} from '../../src/claims/numbers/changes.js'
import type {NumberMention} from '../../src/mentions/numbers/numbers.js'

/** What the values give: the change in per cent (below 0 for a fall), and in how many points where they are per cents. */
export interface Given {
  percent: number
  points: number
}

// What a stated share may be off where 'about' or 'almost' stands before it: this part of it, and so many per cents.
const LOOSE = 0.15
const LOOSE_POINTS = 2.5

// 'Doubled' is said of what became 1.8 to 2.3 times as much.
const TIMES_UNDER = 0.1
const TIMES_OVER = 0.15

/** What the two values give where the stated change is not that, as far as the digits written go; else undefined. */
export function verdictOn({change, pair}: ChangeClaim): Given | undefined {
  const {before, after} = pair
  const shares = pair.to.kind === 'percent' || pair.from.kind === 'percent'
  const given: Given = {percent: 100 * (after / before - 1), points: after - before}
  const spread = spreadOf(pair)
  const {number, direction} = change
  const opposite = direction === 'up' ? after < before : after > before
  if (number.kind === 'points') {
    if (!shares) return undefined
    return !opposite && within(number, number.value, Math.abs(given.points), Math.abs(given.points), (pair.from.step + pair.to.step) / 2) ? undefined : given
  }
  const [low, high] = spread.map((value) => (direction === 'up' ? value : -value)).sort((a, b) => a - b) as [number, number]
  if (number.kind === 'multiple') return fitsMultiple(number, direction, spread, change.last > number.last) ? undefined : given
  const stated = number.kind === 'fraction' ? 100 * number.value : number.value
  // A rise of 2% from 4% to 6% is one of two points.
  if (shares && Math.abs(Math.abs(given.points) - stated) <= (pair.from.step + pair.to.step + number.step) / 2 + 1e-9) return undefined
  return within(number, stated, low, high, 0) ? undefined : given
}

/** The least and the greatest change in per cent that the digits of the two values allow. */
function spreadOf({before, after, from, to}: ChangeClaim['pair']): [number, number] {
  const [a, b] = [from.step * (before / from.value), to.step * (after / to.value)]
  const [da, db] = [roomOf(from, a, before), roomOf(to, b, after)]
  return [100 * ((after - db) / (before + da) - 1), 100 * ((after + db) / Math.max(before - da, 1e-9) - 1)]
}

/** How far a value may be off what was counted: half of its last digit, but for counts that are written out. */
function roomOf(number: NumberMention, step: number, value: number): number {
  if (number.bound !== 'exact') return Math.min(Math.max(step, number.coarse) / 2, 0.05 * value)
  const counted = number.currency === undefined && number.step === 1 && number.kind === 'plain'
  if (counted) return number.coarse >= 1000 ? 0.01 * value : 0
  return Math.min(step / 2, (value / step < 10 || step === 1 ? 0.025 : 0.05) * value)
}

function within(number: NumberMention, stated: number, low: number, high: number, slack: number): boolean {
  const step = number.kind === 'fraction' ? 100 * number.step : number.step
  const half = step / 2 + slack + 1e-9
  // Cut off and not rounded.
  const cut = number.kind === 'fraction' ? half : Math.min(step, 1) - 1e-9 + slack
  let [from, to] = [stated - Math.max(half, cut), stated + Math.max(half, cut)]
  if (number.bound === 'about') {
    const loose = Math.max(LOOSE * stated, LOOSE_POINTS)
    from -= loose
    to += loose
  } else if (number.bound === 'at least') to = Infinity
  else if (number.bound === 'at most') from = Math.min(0.75 * stated, stated - 2 * LOOSE_POINTS)
  return high >= from && low <= to
}

function fitsMultiple(number: NumberMention, direction: string, [low, high]: [number, number], noun: boolean): boolean {
  const times = number.value < 1 ? 1 / number.value : number.value
  const [least, most] = direction === 'up' ? [1 + low / 100, 1 + high / 100] : [1 / (1 + high / 100), 1 / Math.max(1 + low / 100, 1e-9)]
  let [from, to] = [times * (1 - TIMES_UNDER), times * (1 + TIMES_OVER)]
  if (number.bound === 'about') [from, to] = [0.8 * times, 1.3 * times]
  else if (number.bound === 'at least') [from, to] = [0.95 * times, Infinity]
  else if (number.bound === 'at most') [from, to] = [0.8 * times, 1.02 * times]
  // A 'threefold increase' is three times as much for most, and three times more for some.
  if (noun || number.written !== 'words' || number.value > 4) to = Math.max(to, (times + 1) * (1 + TIMES_OVER))
  return most >= from && least <= to
}
