import type {Context} from '../../context.js'
import type {Document} from '../../text/document.js'
import {figuresOf} from '../../text/document.js'
import {coarseStep} from './number-figures.js'
import type {NumberMention} from './numbers.js'
import {findNumbers} from './numbers.js'
import type {Dimension, Unit} from './units.js'
import {PARTS, unitNamed, unitsAt} from './units.js'

/** A number with its unit: '10 miles', '6ft 2in', '−5 °C'. Tokens [first, last). */
export interface QuantityMention {
  first: number
  last: number
  /** The number; of '6ft 2in' that of the feet. */
  number: NumberMention
  /** In `units`, parts included: 6ft 2in is 6.1667 feet. */
  value: number
  /** The unit of the last digit written, in `units`: an inch of '6ft 2in'. */
  step: number
  coarse: number
  /** More than one where the word means several: tons, gallons, ounces. */
  units: readonly Unit[]
  dimension: Dimension
  /** '6ft 2in': two numbers. */
  compound: boolean
}

/** Every number of the document that has a unit of measure, in order. */
export function findQuantities(context: Context): readonly QuantityMention[] {
  const {document} = context
  const {tokens} = document
  const out: QuantityMention[] = []
  const numbers = context.get(findNumbers)
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n]!
    if ((number.kind !== 'plain' && number.kind !== 'fraction') || number.currency !== undefined) continue
    const at = afterArticle(document, number)
    const marks = number.suffix === undefined ? feetMark(document, n, numbers) : undefined
    const found = marks ?? unitsAt(tokens, at, number.suffix ?? '')
    if (!found) continue
    const {units} = found
    const quantity: QuantityMention = {
      first: number.first, last: found.last, number, value: number.value, step: number.step, coarse: number.coarse, units, dimension: units[0]!.dimension, compound: false
    }
    if (addPart(document, quantity, numbers[n + 1])) n++
    out.push(quantity)
  }
  return addHeights(document, out)
}

/** 'half a mile', 'a quarter of a mile': the unit stands after the article. */
function afterArticle({tokens}: Document, number: NumberMention): number {
  if (number.kind !== 'fraction') return number.last
  const at = tokens[number.last]?.info.norm === 'of' ? number.last + 1 : number.last
  return /^an?$/.test(tokens[at]?.info.norm ?? '') ? at + 1 : number.last
}

/** 5' and 5' 10", where a bracket, a figure or a double mark shows that feet are meant; 12" */
function feetMark({tokens}: Document, n: number, numbers: readonly NumberMention[]): {units: readonly Unit[]; last: number} | undefined {
  const number = numbers[n]!
  const mark = tokens[number.last]
  if (!mark || mark.spaceBefore || mark.kind === 'word') return undefined
  if (/^['’′]$/.test(mark.text) && number.value < 9) {
    const next = numbers[n + 1]
    return next && next.first === number.last + 1 && /^["”″]$/.test(tokens[next.last]?.text ?? '') ? {units: [unitNamed('feet')!], last: number.last + 1} : undefined
  }
  return mark.text === '″' ? {units: [unitNamed('inches')!], last: number.last + 1} : undefined
}

/** '6ft 2in', '11 stone 4', '5 feet and 10 inches', '1 hour 20 minutes'. */
function addPart({tokens}: Document, whole: QuantityMention, next: NumberMention | undefined): boolean {
  const [unit] = whole.units
  const part = unit && PARTS[unit.name]
  const partUnit = part === undefined ? undefined : unitNamed(part)
  if (!unit || !partUnit || !next || next.kind !== 'plain' || next.range || whole.number.range || next.currency !== undefined) return false
  const between = tokens[whole.last]?.info.norm
  const and = next.first === whole.last + 1 && (between === 'and' || between === ',')
  if ((next.lead !== whole.last && !and) || tokens[next.first]!.sentence !== tokens[whole.first]!.sentence) return false
  const found = unitsAt(tokens, next.last, next.suffix ?? '')
  const mark = /^(?:["”″]|'')$/.test(tokens[next.last]?.text ?? '') && !tokens[next.last]!.spaceBefore
  const named = found?.units.find(({name}) => name === part)
  // '5ft 10', '11 stone 4'
  const bare = !found && !and && (unit.name === 'feet' || unit.name === 'stone') && Number.isInteger(next.value) && next.value < (unit.name === 'feet' ? 12 : 14) && next.suffix === undefined
  if (!named && !(mark && unit.name === 'feet') && !bare) return false
  const by = partUnit.factor / unit.factor
  if (next.value * by > 1) return false
  whole.value += next.value * by
  whole.step = next.step * by
  whole.coarse = whole.step
  whole.last = named ? found!.last : mark ? next.last + 1 : next.last
  whole.units = [unit]
  whole.compound = true
  return true
}

/** 6'2" is one token of figures and no number. */
function addHeights(document: Document, quantities: QuantityMention[]): readonly QuantityMention[] {
  let found = false
  const {tokens} = document
  for (const i of figuresOf(document)) {
    const token = tokens[i]!
    if (token.text.length > 5 || token.text.length < 3) continue
    const match = /^([3-8])['’′](\d|1[01])(?:″|'')?$/.exec(token.text)
    if (!match || token.kind !== 'word') continue
    const value = Number(match[1]) + Number(match[2]) / 12
    const last = /^["”″]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
    const number: NumberMention = {
      first: i, last, lead: i, value, low: value - 1 / 24, high: value + 1 / 24, step: 1 / 12, coarse: 1 / 12, bound: 'exact', written: 'figures', kind: 'plain', year: false, inDate: false
    }
    quantities.push({first: i, last, number, value, step: 1 / 12, coarse: 1 / 12, units: [unitNamed('feet')!], dimension: 'length', compound: true})
    found = true
  }
  return found ? quantities.sort((a, b) => a.first - b.first) : quantities
}

/** A value in the base of its unit. */
export function toBase(unit: Unit, value: number): number {
  return value * unit.factor + unit.offset
}

/** A value of one unit in another of its dimension. */
export function convert(value: number, from: Unit, to: Unit): number {
  return (toBase(from, value) - to.offset) / to.factor
}

/** What is written of a number that stands for another: its value, the unit of its last digit and of its last that is no 0. */
export interface Written {
  value: number
  step: number
  coarse: number
}

/**
 * Whether a written number is a value rounded to the digits that it is written with: to its last digit, cut off there, or,
 * if it is a round number, to its last digit that is no 0.
 */
export function isRounded(written: Written, value: number): boolean {
  const off = Math.abs(written.value - value)
  const size = Math.abs(written.value)
  const slack = 1e-9 * Math.max(size, Math.abs(value))
  // A hair beyond half, where a half was rounded up.
  if (off <= 0.52 * written.step + slack) return true
  // Cut off and not rounded, or converted by a short factor: 2.2 pounds to the kilogram.
  if (off <= 0.015 * size || (off < written.step && off <= 0.05 * size)) return true
  // 45 stands for what is about 45.
  if (off <= 0.04 * size && size >= 15 * written.coarse && Math.round(size / written.coarse) % 5 === 0) return true
  return off <= written.coarse / 2 + slack && off <= size / 10 + slack
}

/** The ends of a quantity: one, or two of a range. */
export function endsOf({number, value, step, coarse}: QuantityMention): readonly Written[] {
  const {range} = number
  if (!range) return [{value, step, coarse}]
  const end = (at: number, digit: number): Written => ({value: at, step: digit, coarse: coarseStep(at, digit)})
  return [end(range.from, range.fromStep), end(range.to, range.toStep)]
}
