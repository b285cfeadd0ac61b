import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {countedThings, THEM, type Counted} from '../../../mentions/numbers/counted.js'
import {bears} from './number-support.js'
import {isPercent, reckonings} from './reckonings.js'

// Smaller counts come out by chance.
const LEAST = 13
// So much above and below a number it is counted how many others come out.
const AROUND = 0.2
// How likely a number may be to come out by chance, where it is taken to be reckoned.
const CHANCE = 0.2
const FINEST = 1e-4
const SAME = 1e-6

/**
 * Whether a number is the sum or the difference of two of a source that are of like kind, exactly, where so many digits would hardly
 * come out by chance: 74,600 of '84,300 pounds, 9,700 more than in 2022'. No word has to say that something was reckoned.
 * @param through the number that the source gives in its place, if there is one: it has to be one of the two
 */
export function comesOut(source: Source, here: Counted, through?: Counted): boolean {
  const {number, quantity} = here
  const {value, bound} = number
  if (number.kind !== 'plain' || number.range || number.year || (bound !== 'exact' && bound !== 'about')) return false
  const {pairs, sums} = source.context.get(reckonings)
  const fits = ([a, b]: readonly [Counted, Counted]) => !a.number.year && !b.number.year && !a.age && !b.age && (!through || a === through || b === through) && results(a, b, here).some((result) => is(here, result)) && ofOneKind(a, b, here)
  // A length of time in two parts has digits enough.
  if (quantity?.compound) return pairs.some(fits)
  if (!sums || value < LEAST) return false
  let grid = Infinity
  // What stands in one unit is as great as its sum or difference.
  const reach = quantity || bound === 'about' ? AROUND : SAME
  sums.some(value * (1 - reach), value * (1 + reach), (pair) => {
    const [a, b] = pairs[pair]!
    if (fits([a, b])) grid = Math.min(grid, Math.max(Math.min(a.number.coarse, b.number.coarse), value * FINEST))
    return false
  })
  if (grid === Infinity) return false
  const around = sums.count(value * (1 - AROUND), value * (1 + AROUND))
  return around * grid <= CHANCE * 2 * AROUND * value
}

/** What the shares of one sentence, two or more, leave of a hundred. */
export function isRest(source: Source, {number}: Counted): boolean {
  return isPercent(number) && source.context.get(rests).some((rest) => Math.abs(rest - number.value) <= number.step / 2 + 1e-9)
}

/** A finder: for each sentence with several shares of a hundred what these leave of it. */
function rests(context: Context): readonly number[] {
  const {tokens} = context.document
  const sums = new Map<number, {sum: number; count: number}>()
  let before = -1
  for (const one of context.get(countedThings)) {
    const {sentence} = tokens[one.number.first]!
    // 'Austria pays 55 per cent and Bavaria has 30': the second leaves it out.
    const share = isPercent(one.number) || (before === sentence && one.number.kind === 'plain' && one.nouns.length === 0 && one.number.currency === undefined && !one.quantity)
    if (!share) continue
    before = sentence
    const {sum, count} = sums.get(sentence) ?? {sum: 0, count: 0}
    sums.set(sentence, {sum: sum + one.number.value, count: count + 1})
  }
  return [...sums.values()].flatMap(({sum, count}) => (count > 1 && sum < 100 ? [100 - sum] : []))
}

/** Of money, of one measure, or counts; what goes without its unit takes that of the other. */
function ofOneKind(a: Counted, b: Counted, here: Counted): boolean {
  const [one, other, ours] = [measure(a), measure(b), measure(here)]
  return mayBeOne(one, other) && mayBeOne(one, ours) && mayBeOne(other, ours)
}

function mayBeOne(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

function measure({quantity, number, nouns}: Counted): string | undefined {
  return quantity ? quantity.dimension : number.currency !== undefined ? 'money' : nouns.length > 0 && nouns[0] !== THEM ? 'count' : undefined
}

/** Sum and difference, in the unit of a third. */
function results(a: Counted, b: Counted, {quantity}: Counted): number[] {
  const unit = quantity?.units[0]
  if (!unit || !a.quantity || !b.quantity || unit.offset !== 0) return [a.number.value + b.number.value, Math.abs(a.number.value - b.number.value)]
  const [one, other] = [a.quantity, b.quantity].map(({value, units}) => (value * units[0]!.factor) / unit.factor) as [number, number]
  return [one + other, Math.abs(one - other)]
}

function is({number, quantity}: Counted, value: number): boolean {
  if (quantity?.compound) return Math.abs(value - quantity.value) <= quantity.step / 2
  return number.bound === 'about' ? bears(number, {...number, value, bound: 'exact', low: value, high: value}) : Math.abs(value - number.value) <= 1e-9 * value
}
