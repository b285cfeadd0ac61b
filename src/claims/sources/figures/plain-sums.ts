import type {Source} from '../../../evidence/sources.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import type {NumberMention} from '../../../mentions/numbers/numbers.js'
import {firstFrom} from '../../../sorted.js'
import {bears} from './number-support.js'
import {FAR, mayBe, reckonings} from './reckonings.js'

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

/** Of money, of one measure, or counts; what goes without its unit takes that of the other. */
function ofOneKind(a: Counted, b: Counted, here: Counted): boolean {
  const measures = new Set([measure(a), measure(b), measure(here)])
  measures.delete(undefined)
  return measures.size < 2
}

function measure({quantity, number, nouns}: Counted): string | undefined {
  return quantity ? quantity.dimension : number.currency !== undefined ? 'money' : nouns.length > 0 ? 'count' : undefined
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
