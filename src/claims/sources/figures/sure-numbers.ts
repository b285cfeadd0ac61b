import type {Context} from '../../../context.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {countedThings, THEM, type Counted} from '../../../mentions/numbers/counted.js'
import {clockTimes} from './derived-clock.js'
import {exactly, loosely} from './coincidences.js'
import {ofValue} from './number-index.js'
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
const CLOCK = /^(?:hours?|minutes?|seconds?)$/
// Of small counts any may be reckoned, or counted off.
const SMALL = 13

/** Whether a source gives another number of the same thing; of a figure that nobody counts off it is enough that none is like it. */
export function isSure(context: Context, counted: Counted, near: readonly SourceNumber[]): boolean {
  const {number, quantity} = counted
  if (inOtherUnit(context, counted) || (!isReckoned(context, counted) && number.bound !== 'at least' && context.sources.some((source) => rivalIn(context, source, counted)))) return true
  const rival = near.some(({source, counted: there}) => (calledAlike(there, counted) && (counted.nouns.length > 0 || counted.quantity !== undefined)) ||
    shared(wordsAround(context.document, number.first, number.last), wordsAround(source.document, there.number.first, there.number.last)) >= SAME_MATTER - 1)
  // Among so many of the same words it is the figure that was meant, though two others may give this one, too.
  const meant = !isReckoned(context, counted) && near.some(({source, counted: there}) => shared(wordsAround(context.document, number.first, number.last), wordsAround(source.document, there.number.first, there.number.last)) >= (counted.nouns[0] === THEM ? SAME_MATTER - 1 : SAME_MATTER) && compatible(there, counted))
  if (meant) return true
  const borne = context.sources.some((source) => ofValue(source, number.value).some((there) => carries(there, counted) === 'perhaps'))
  if (borne || (number.kind === 'plain' && (number.value >= SMALL || quantity || number.currency !== undefined) && context.sources.some((source) => exactly(source, counted) && comesExactly(context, source, counted)))) return false
  if (number.kind === 'ordinal' && (counted.nouns.length === 0 || counted.nouns[0] === THEM)) return false
  if (number.kind === 'ordinal') return near.some(({counted: there}) => counted.nouns[0] === there.nouns[0] && calledAlike(there, counted))
  // What is measured may come of figures far apart, and of the times of day.
  if (rival) return !quantity || !context.sources.some((source) => ((number.bound !== 'exact' || number.written !== 'figures') && loosely(source, counted)) || (CLOCK.test(quantity.units[0]!.name) && source.context.get(clockTimes).length > 1))
  if (number.kind === 'plain' && !quantity && number.currency === undefined && (number.value < SMALL || counted.age)) return false
  return !context.sources.some((source) => loosely(source, counted))
}

// Sentences between two numbers of a source that belong together.
const APART_AT_MOST = 2

/** Whether two numbers of a source that stand together give a number without any rounding. */
function comesExactly(writer: Context, {context, document: {tokens}}: Source, counted: Counted): boolean {
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

// More would reach any figure.
const MOST = 24
