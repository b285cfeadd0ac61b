import type {Misconversion} from '../../src/claims/numbers/conversions.js'
import {decimalsOf, inFigures, textAsWritten, writeLike} from '../../src/mentions/numbers/number-style.js'
import type {QuantityMention} from '../../src/mentions/numbers/quantities.js'
import {convert} from '../../src/mentions/numbers/quantities.js'
import {PARTS, unitNamed} from '../../src/mentions/numbers/units.js'
import type {Unit} from '../../src/mentions/numbers/units.js'
import type {Document} from '../../src/text/document.js'
import {textOf} from '../../src/text/document.js'

/** The quantity as written. */
export function sayQuantity(document: Document, {first, last}: QuantityMention): string {
  return textOf(document, first, last)
}

/** What one quantity is in the unit of the other, with as many digits as that is written with, or with more. */
export function sayConverted({a, b, unitOfA, unitOfB}: Misconversion, side: 'a' | 'b', exact = false): string {
  const [from, to] = side === 'b' ? [a, b] : [b, a]
  const [unit, other] = side === 'b' ? [unitOfA, unitOfB] : [unitOfB, unitOfA]
  const {range} = from.number
  const values = (range ? [range.from, range.to] : [from.value]).map((value) => convert(value, unit, other))
  if (to.compound && !exact) return sayParts(values[0]!, other)
  return `${values.map((value) => (exact ? String(Number(value.toPrecision(5))) : inFigures(value, digits(value, to.step)))).join('–')} ${spaced(other)}`
}

/** The stretch with the second quantity put right, and with the first. */
export function rewriteConversion(document: Document, wrong: Misconversion): string[] {
  const {first, last, a, b, unitOfA, unitOfB} = wrong
  if (a.number.range || b.number.range) return []
  const source = textAsWritten(document, first, last)
  if (source === undefined) return []
  const put = (one: QuantityMention, text: string) => {
    const from = document.tokens[one.first]!
    const to = document.tokens[one.number.last - 1]!
    // Letters that stand right behind the figures are the unit's.
    return source.slice(document.tokens[first]!.from, from.from) + text + source.slice(to.to, document.tokens[last - 1]!.to)
  }
  const out: string[] = []
  if (!b.compound) out.push(put(b, write(document, b, convert(a.value, unitOfA, unitOfB))))
  if (!a.compound) out.push(put(a, write(document, a, convert(b.value, unitOfB, unitOfA))))
  return out
}

function write(document: Document, one: QuantityMention, value: number): string {
  const {step} = one
  const least = Math.max(2, 1)
  if (one.number.kind === 'fraction') return inFigures(value, 1)
  return writeLike(document, one.number, round(value, step, least), least)
}

function round(value: number, step: number, least: number): number {
  const decimals = Math.max(decimalsOf(step), least - 1 - Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9))))
  return step > 1 ? Math.round(value / step) * step || value : Number(value.toFixed(Math.max(0, Math.min(decimals, 12))))
}

function digits(value: number, step: number): number {
  return Math.max(decimalsOf(step), Math.abs(value) < 10 && step >= 1 ? 1 : 0)
}

function sayParts(value: number, unit: Unit): string {
  const part = unitNamed(PARTS[unit.name] ?? '')
  if (!part) return `${inFigures(value, 1)} ${unit.name}`
  const per = unit.factor / part.factor
  const all = Math.round(value * per)
  const rest = Math.round(all % per)
  return `${Math.floor(all / per)} ${unit.name}${rest > 0 ? ` ${rest} ${part.name}` : ''}`
}

function spaced({name}: Unit): string {
  return name
}
