import type {Source} from '../evidence/sources.js'
import {countedThings, type Counted} from '../mentions/counted.js'
import {allows, type NumberMention} from '../mentions/numbers.js'

// Of small numbers nearly every sum can be found somewhere.
const SMALLEST = 10
const NEAR = 2

/** Whether a number follows from two that stand near each other in a source: their sum, difference, share or change. */
export function derivable(source: Source, {number, nouns, quantity}: Counted): boolean {
  const numbers = source.context.get(countedThings)
  const {tokens} = source.document
  const sentence = (one: Counted) => tokens[one.number.first]!.sentence
  for (let i = 0; i < numbers.length; i++) {
    const a = numbers[i]!
    for (let k = i + 1; k < numbers.length && sentence(numbers[k]!) - sentence(a) <= NEAR; k++) {
      const b = numbers[k]!
      if (number.kind === 'percent' || number.kind === 'points') {
        if (percentOf(number, a.number, b.number)) return true
        continue
      }
      if (a.quantity?.dimension !== b.quantity?.dimension || a.number.currency !== b.number.currency || a.number.kind !== 'plain' || b.number.kind !== 'plain' || number.kind !== 'plain') continue
      if (quantity?.dimension !== a.quantity?.dimension) continue
      const same = nouns.length > 0 && (nouns.some((noun) => a.nouns.includes(noun)) || nouns.some((noun) => b.nouns.includes(noun)))
      if (Math.abs(number.value) < SMALLEST && !same) continue
      if (allows(number, a.number.value + b.number.value) || allows(number, Math.abs(a.number.value - b.number.value))) return true
    }
  }
  return false
}

/** From 80 to 100 is 25%; 20 of 80 are 25%; 100 less 75% are 25%. */
function percentOf(number: NumberMention, a: NumberMention, b: NumberMention): boolean {
  const percent = (kind: NumberMention['kind']) => kind === 'percent' || kind === 'points'
  if (percent(a.kind) && percent(b.kind)) return allows(number, Math.abs(a.value - b.value)) || allows(number, a.value + b.value)
  if (percent(a.kind) || percent(b.kind) || a.value === 0 || b.value === 0) return false
  const close = (value: number) => Math.abs(value - number.value) <= Math.max(number.step / 2, 0.05) + 1e-9
  return [(b.value - a.value) / a.value, (a.value - b.value) / b.value, a.value / b.value, b.value / a.value].some((share) => close(Math.abs(share) * 100))
}
