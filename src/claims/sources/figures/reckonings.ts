import type {Context} from '../../../context.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import type {NumberMention} from '../../../mentions/numbers/numbers.js'
import {firstFrom} from '../../../sorted.js'
import {durationOf} from './durations.js'
import {sameThing} from './number-support.js'

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

/** What comes of a text's numbers taken together, in order: only a number among these needs a closer look. Undefined where they are too many. */
interface Reckonings {
  sums: Float64Array | undefined
  products: Float64Array | undefined
  parts: Float64Array | undefined
}

const MOST_RECKONED = 20_000
const FARTHEST = Math.max(FAR, 4 * NEAR)

/** A finder: sums, differences, products, quotients and shares of the numbers that stand near each other. */
export function reckonings(context: Context): Reckonings {
  const {document} = context
  const {tokens} = document
  const numbers = context.get(countedThings).filter(({number}) => number.kind === 'plain').map((counted) => ({counted, number: counted.number, value: counted.number.value, sentence: tokens[counted.number.first]!.sentence}))
  const sums: number[] = []
  const products: number[] = []
  for (let i = 0; i < numbers.length && sums.length < MOST_RECKONED; i++) {
    const a = numbers[i]!
    for (let k = i + 1; k < numbers.length && numbers[k]!.sentence - a.sentence <= FARTHEST; k++) {
      const b = numbers[k]!
      sums.push(a.value + b.value, Math.abs(a.value - b.value))
      products.push(a.value * b.value, Math.max(a.value, b.value) / Math.min(a.value, b.value))
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
  const inOrder = (list: number[]) => (list.length >= MOST_RECKONED ? undefined : Float64Array.from(list).sort())
  return {sums: inOrder(sums), products: inOrder(products), parts: inOrder(parts)}
}

/** 'A quarter of the hives' is one of '340 hives' wherever that stands. */
export function isNamed(shared: Counted, whole: Counted): boolean {
  return shared.number.kind === 'fraction' && shared.nouns.length > 0 && sameThing(shared, whole)
}

// More than a number is rounded by.
const ROUNDED = 0.11

/** Whether one of the values may come to a number. */
export function mayBe({value, low, high}: NumberMention, values: Float64Array | undefined): boolean {
  if (!values) return true
  const lowest = Math.min(low, value - ROUNDED * Math.abs(value))
  const highest = Math.max(high, value + ROUNDED * Math.abs(value))
  const least = lowest - 1e-6 * Math.max(1, Math.abs(lowest))
  const most = highest + 1e-6 * Math.max(1, Math.abs(highest))
  const from = firstFrom(values, least)
  return from < values.length && values[from]! <= most
}
