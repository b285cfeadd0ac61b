import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import {firstFrom} from '../../../sorted.js'

// Sentences between two numbers of a source that belong together.
const APART_AT_MOST = 2
// More would reach any figure.
const MOST = 24

/** Whether two numbers of a source that stand together give a number without any rounding. */
export function comesExactly({context}: Source, value: number): boolean {
  const values = context.get(exactReckonings)
  const at = firstFrom(values, value - 1e-9 * value)
  return at < values.length && values[at]! <= value + 1e-9 * value
}

/** A finder: the sums, differences, products and quotients of the numbers that stand together, in rising order. */
function exactReckonings({document: {tokens}, get}: Context): Float64Array {
  const numbers = get(countedThings).filter(({number: {kind, year}}) => kind === 'plain' && !year).map(({number: {value, first}}) => ({value, sentence: tokens[first]!.sentence}))
  const out: number[] = []
  for (let i = 0; i < numbers.length; i++) {
    const a = numbers[i]!
    for (let k = i + 1; k < numbers.length && k < i + MOST; k++) {
      const b = numbers[k]!
      if (b.sentence - a.sentence > APART_AT_MOST) break
      out.push(a.value + b.value, Math.abs(a.value - b.value))
      if (a.value > 2 && b.value > 2) out.push(a.value * b.value, a.value / b.value, b.value / a.value)
    }
  }
  return Float64Array.from(out).sort()
}

/** Whether any two numbers of a source, near or far, give a number as their sum, difference, product, share. */
export function loosely({context}: Source, {number: {value, step, kind}}: Counted): boolean {
  const values = context.get(firstValues)
  const off = Math.max(step / 2, value * 0.02)
  const low = value - off
  const high = value + off
  const percent = kind === 'percent' || kind === 'points'
  for (let i = 0; i < values.length; i++) {
    const a = values[i]!
    for (let k = 0; k < values.length; k++) {
      const b = values[k]!
      if (k === i || b <= 1) continue
      const share = a / b
      if (percent ? isIn(100 * share, low, high) || isIn(100 * (share - 1), low, high) || isIn((100 * a) / (a + b), low, high) : isIn(a + b, low, high) || isIn(a - b, low, high) || isIn(a * b, low, high) || isIn(share, low, high)) return true
    }
  }
  return false
}

function isIn(value: number, low: number, high: number): boolean {
  return value >= low && value <= high
}

/** A finder: the values of a text's first numbers. */
function firstValues({get}: Context): Float64Array {
  return Float64Array.from(get(countedThings).filter(({number: {kind}}) => kind !== 'ordinal').slice(0, MOST), ({number}) => number.value)
}
