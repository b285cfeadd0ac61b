import type {Context} from '../../../context.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {countedThings, THEM, type Counted} from '../../../mentions/numbers/counted.js'
import {isReckoned} from './reckoned.js'
import {carries, compatible} from './number-support.js'
import {calledAlike, inOtherUnit, rivalIn} from './rival-numbers.js'

/** A number in a source. */
export interface SourceNumber {
  source: Source
  counted: Counted
}

// Words around both of them.
const SAME_MATTER = 3
// Of small counts any may be reckoned, or counted off.
const SMALL = 13

/** Whether a source gives another number of the same thing; of a figure that nobody counts off it is enough that none is like it. */
export function isSure(context: Context, counted: Counted, near: readonly SourceNumber[]): boolean {
  const {number, quantity} = counted
  if (inOtherUnit(context, counted) || (!isReckoned(context, counted) && number.bound !== 'at least' && context.sources.some((source) => rivalIn(context, source, counted)))) return true
  const rival = near.some(({source, counted: there}) => (calledAlike(there, counted) && (counted.nouns.length > 0 || counted.quantity !== undefined)) ||
    shared(wordsAround(context.document, number.first, number.last), wordsAround(source.document, there.number.first, there.number.last)) >= SAME_MATTER - 1)
  const borne = context.sources.some((source) => source.context.get(countedThings).some((there) => there.number.value === number.value && carries(there, counted) === 'perhaps'))
  if (borne || (number.kind === 'plain' && (number.value >= SMALL || quantity || number.currency !== undefined) && context.sources.some((source) => exactly(context, source, counted)))) return false
  if (number.kind === 'ordinal' && (counted.nouns.length === 0 || counted.nouns[0] === THEM)) return false
  if (rival) return true
  if (number.kind === 'ordinal') return false
  if (number.kind === 'plain' && !quantity && number.currency === undefined && (number.value < SMALL || counted.age)) return false
  return !context.sources.some((source) => loosely(source, counted))
}

// Sentences between two numbers of a source that belong together.
const APART_AT_MOST = 2

/** Whether two numbers of a source that stand together give a number without any rounding. */
function exactly(writer: Context, {context, document: {tokens}}: Source, counted: Counted): boolean {
  const {value} = counted.number
  const each = ['each', 'apiece', 'every', 'per'].some((word) => context.get(wordPlaces).of(word).length > 0)
  const numbers = context.get(countedThings).filter(({number: {kind, year}}) => kind === 'plain' && !year)
  return numbers.some((one, i) => numbers.slice(i + 1, i + MOST).some((other) => {
    const [a, b] = [one.number, other.number]
    if (tokens[b.first]!.sentence - tokens[a.first]!.sentence > APART_AT_MOST) return false
    const comes = (values: readonly number[]) => values.some((result) => Math.abs(result - value) <= 1e-9 * value)
    const fits = [one, other].filter((part) => compatible(part, counted)).length
    return (fits === 2 && comes([a.value + b.value, a.value - b.value, b.value - a.value])) || (fits > 0 && (isReckoned(writer, counted) || each) && a.value > 2 && b.value > 2 && comes([a.value * b.value, a.value / b.value, b.value / a.value]))
  }))
}

/** Whether any two numbers of a source, near or far, give a number as their sum, difference, product, share. */
function loosely({context}: Source, {number}: Counted): boolean {
  const values = context.get(countedThings).filter(({number: {kind}}) => kind !== 'ordinal').slice(0, MOST).map((one) => one.number.value)
  const close = (value: number) => Math.abs(value - number.value) <= Math.max(number.step / 2, number.value * 0.02)
  const percent = number.kind === 'percent' || number.kind === 'points'
  return values.some((a, i) => values.some((b, k) => k !== i && b > 1 && (percent ? close((100 * a) / b) || close(100 * (a / b - 1)) || close((100 * a) / (a + b)) : close(a + b) || close(a - b) || close(a * b) || close(a / b))))
}

// More would reach any figure.
const MOST = 24
