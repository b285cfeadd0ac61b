import type {Source} from '../../../evidence/sources.js'
import {countedThings, THEM, type Counted} from '../../../mentions/numbers/counted.js'
import type {NumberMention} from '../../../mentions/numbers/numbers.js'
import {firstFrom} from '../../../sorted.js'
import {bears} from './number-support.js'
import {FAR, isPercent, mayBe, reckonings} from './reckonings.js'

// Smaller counts come out by chance.
const LEAST = 13
// So much above and below a number it is counted how many others come out.
const AROUND = 0.2
// How likely a number may be to come out by chance, where it is taken to be reckoned.
const CHANCE = 0.2

/**
 * Whether a number is the sum or the difference of two of a source that are of like kind, exactly, where so many digits would hardly
 * come out by chance: 74,600 of '84,300 pounds, 9,700 more than in 2022'. No word has to say that something was reckoned.
 * @param through the number that the source gives in its place, if there is one: it has to be one of the two
 */
export function comesOut(source: Source, here: Counted, through?: Counted): boolean {
  const {number} = here
  const compound = here.quantity?.compound === true
  if (number.kind !== 'plain' || number.range || number.year || (number.value < LEAST && !compound) || (number.bound !== 'exact' && number.bound !== 'about')) return false
  const {sums} = source.context.get(reckonings)
  if (!sums || (!here.quantity && !mayBe(number, sums))) return false
  const numbers = source.context.get(countedThings)
  const {tokens} = source.document
  for (let i = 0; i < numbers.length; i++) {
    const a = numbers[i]!
    if (a.number.kind !== 'plain' || a.number.year || a.age) continue
    for (let k = i + 1; k < numbers.length; k++) {
      const b = numbers[k]!
      if (tokens[b.number.first]!.sentence - tokens[a.number.first]!.sentence > FAR) break
      if (b.number.kind !== 'plain' || b.number.year || b.age || (through && a !== through && b !== through) || !ofOneKind(a, b, here)) continue
      for (const value of results(a, b, here)) if (is(here, value) && (compound || chance(sums, number, Math.min(a.number.coarse, b.number.coarse)) <= CHANCE)) return true
    }
  }
  return false
}

/** What the shares of one sentence, two or more, leave of a hundred. */
export function isRest(source: Source, {number}: Counted): boolean {
  if (!isPercent(number)) return false
  const {tokens} = source.document
  const sums = new Map<number, {sum: number; count: number}>()
  let before = -1
  for (const one of source.context.get(countedThings)) {
    const {sentence} = tokens[one.number.first]!
    // 'Austria pays 55 per cent, Bavaria 30': the second leaves it out.
    const share = isPercent(one.number) || (before === sentence && one.number.kind === 'plain' && one.nouns.length === 0 && one.number.currency === undefined && !one.quantity)
    if (!share) continue
    before = sentence
    const sum = sums.get(sentence) ?? {sum: 0, count: 0}
    sums.set(sentence, {sum: sum.sum + one.number.value, count: sum.count + 1})
  }
  return [...sums.values()].some(({sum, count}) => count > 1 && sum < 100 && Math.abs(100 - sum - number.value) <= number.step / 2 + 1e-9)
}

/** Of money, of one measure, or counts; what goes without its unit takes that of the other. */
function ofOneKind(a: Counted, b: Counted, here: Counted): boolean {
  const measures = new Set([measure(a), measure(b), measure(here)])
  measures.delete(undefined)
  return measures.size < 2
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

/** How many sums and differences come out near a number, for each value that it could have. */
function chance(sums: Float64Array, {value}: NumberMention, grid: number): number {
  const from = value * (1 - AROUND)
  const to = value * (1 + AROUND)
  return ((firstFrom(sums, to) - firstFrom(sums, from)) * Math.max(grid, value * 1e-4)) / (to - from)
}
