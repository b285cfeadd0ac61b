import type {Context} from '../../../context.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import type {NumberMention} from '../../../mentions/numbers/numbers.js'
import {firstFrom} from '../../../sorted.js'
import {durationOf} from './durations.js'
import {sameThing} from './number-support.js'
import {PairedValues} from './paired-values.js'

/** Numbers that stand farther apart than this, in sentences, are not reckoned together. */
export const NEAR = 2
/** What is measured, and is said to be reckoned, may come from so many sentences away. */
export const FAR = 8

/** A share of a hundred, or points of it. */
export function isPercent({kind}: NumberMention): boolean {
  return kind === 'percent' || kind === 'points'
}

/** A finder: the shares of a text, with the part of the whole that each of them is. */
export function partsIn(context: Context): readonly {shared: Counted; part: number}[] {
  return context.get(countedThings).flatMap((shared) => {
    const {number} = shared
    const part = isPercent(number) ? number.value / 100 : number.kind === 'multiple' || number.kind === 'fraction' ? number.value : undefined
    return part === undefined ? [] : [{shared, part}]
  })
}

/** What comes of a text's numbers taken together: only of numbers that come to it can another be reckoned. Undefined where they are too many. */
interface Reckonings {
  /** Two numbers of the text that stand near each other, by the number that their sum, difference, product or quotient has. */
  pairs: readonly (readonly [Counted, Counted])[]
  sums: PairedValues | undefined
  products: PairedValues | undefined
  parts: Float64Array | undefined
}

const MOST_RECKONED = 20_000
const FARTHEST = Math.max(FAR, 4 * NEAR)

/** A finder: sums, differences, products, quotients and shares of the numbers that stand near each other. */
export function reckonings(context: Context): Reckonings {
  const {document} = context
  const {tokens} = document
  const numbers = context.get(countedThings).filter(({number}) => number.kind === 'plain').map((counted) => ({counted, number: counted.number, value: counted.number.value, sentence: tokens[counted.number.first]!.sentence}))
  const pairs: (readonly [Counted, Counted])[] = []
  const sums: number[] = []
  const products: number[] = []
  const twice: number[] = []
  for (let i = 0; i < numbers.length && sums.length < MOST_RECKONED; i++) {
    const a = numbers[i]!
    for (let k = i + 1; k < numbers.length && numbers[k]!.sentence - a.sentence <= FARTHEST; k++) {
      const b = numbers[k]!
      sums.push(a.value + b.value, Math.abs(a.value - b.value))
      products.push(a.value * b.value, Math.max(a.value, b.value) / Math.min(a.value, b.value))
      twice.push(pairs.length, pairs.length)
      pairs.push([a.counted, b.counted])
    }
  }
  const parts: number[] = []
  for (const {shared, part} of context.get(partsIn)) {
    parts.push(100 - shared.number.value, part * 100)
    const {sentence} = tokens[shared.number.first]!
    for (const whole of numbers) {
      if ((Math.abs(whole.sentence - sentence) > NEAR && !isNamed(shared, whole.counted)) || parts.length > MOST_RECKONED) continue
      const months = durationOf(document, whole.number)
      parts.push(whole.value * part, whole.value * (1 - part), whole.value / (1 + part), whole.value / (1 - part), whole.value * (1 + part))
      if (months !== undefined) parts.push(months * part, (months * part) / 12)
    }
  }
  const few = sums.length < MOST_RECKONED
  return {
    pairs, sums: few ? new PairedValues(sums, twice) : undefined, products: few ? new PairedValues(products, twice) : undefined,
    parts: parts.length < MOST_RECKONED ? Float64Array.from(parts).sort() : undefined
  }
}

/** 'A quarter of the hives' is one of '340 hives' wherever that stands. */
export function isNamed(shared: Counted, whole: Counted): boolean {
  return shared.number.kind === 'fraction' && shared.nouns.length > 0 && sameThing(shared, whole)
}

const LONGEST_RUN = 8

/** A finder: the sums of three or more numbers of one sentence, and what they leave of the greatest, in rising order. */
export function runSums(context: Context): Float64Array {
  const {tokens} = context.document
  const numbers = context.get(countedThings)
  const out: number[] = []
  for (let i = 0; i < numbers.length; i++) {
    const {sentence} = tokens[numbers[i]!.number.first]!
    let sum = 0
    let most = 0
    for (let k = i; k < Math.min(numbers.length, i + LONGEST_RUN); k++) {
      const {number: {kind, value, first}, age} = numbers[k]!
      if (kind !== 'plain' || age || tokens[first]!.sentence !== sentence) break
      sum += value
      most = Math.max(most, value)
      if (k > i + 1) out.push(sum, 2 * most - sum)
    }
  }
  return Float64Array.from(out).sort()
}

// 'more than 100' may be said of 112, but of reckonings there are so many that one is always more.
export const OPEN = 0.15
// As a writer rounds a product, and a little more.
const ROUNDED = 0.011

/** Between what bounds a value has to lie to come to a number, however it is rounded. */
export function reachOf({value, low, high, coarse, bound}: NumberMention): {least: number; most: number} {
  const size = Math.abs(value)
  const off = Math.max(Math.min(coarse / 2, size / 10), ROUNDED * size)
  let least = Math.min(low, value - off)
  let most = Math.max(high, value + off)
  if ((bound === 'at least' || bound === 'at most') && value > 0) {
    least = Math.max(least, value / (1 + OPEN))
    most = Math.min(most, value / (1 - OPEN))
  }
  return {least: least - 1e-6 * Math.max(1, Math.abs(least)), most: most + 1e-6 * Math.max(1, Math.abs(most))}
}

/** Whether one of the values, in rising order, may come to a number. */
export function mayBe(number: NumberMention, values: Float64Array | undefined): boolean {
  if (!values) return true
  const {least, most} = reachOf(number)
  const from = firstFrom(values, least)
  return from < values.length && values[from]! <= most
}
