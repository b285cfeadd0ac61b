import type {Context} from '../../context.js'
import type {QuantityMention, Written} from '../../mentions/numbers/quantities.js'
import {convert, endsOf, findQuantities, isRounded} from '../../mentions/numbers/quantities.js'
import type {Unit} from '../../mentions/numbers/units.js'
import {AwaitedWords} from '../../text/awaited-words.js'
import type {Document, Token} from '../../text/document.js'
import {wordIds} from '../../text/document.js'
import {isNumeral} from '../../mentions/numbers/number-words.js'

/** A quantity given in two units that do not make the same: tokens [first, last). */
export interface Misconversion {
  first: number
  last: number
  a: QuantityMention
  b: QuantityMention
  /** The units in which they come nearest to each other. */
  unitOfA: Unit
  unitOfB: Unit
}

const LEADS = new AwaitedWords(['(', '/', 'or'])

/** Every conversion of the document that is none: '10 miles (12 km)', '20 acres, or 5 hectares', '100F/25C'. */
export function misconversions(context: Context): readonly Misconversion[] {
  const {document} = context
  if (!mayConvert(document)) return []
  const quantities = context.get(findQuantities)
  const out: Misconversion[] = []
  for (let n = 0; n + 1 < quantities.length; n++) {
    const a = quantities[n]!
    const b = quantities[n + 1]!
    const form = formOf(document, a, b)
    if (!form) continue
    const found = compare(document, a, b, form)
    if (found) out.push({first: a.first, last: form === 'bracket' && document.tokens[b.last]?.text === ')' ? b.last + 1 : b.last, a, b, ...found})
  }
  return out
}

/** A bracket, slash or 'or' right before figures, which few texts have. */
function mayConvert(document: Document): boolean {
  const ids = wordIds(document)
  for (const i of LEADS.in(document)) {
    for (let k = i + 1; k < i + 5 && k < ids.length; k++) if (document.tokens[k]!.info.shape === 'figures' || isNumeral(ids[k]!)) return true
  }
  return false
}

type Form = 'bracket' | 'comma or' | 'or' | 'slash'

const FILLERS = /^(?:or|about|approximately|approx|around|roughly|some|nearly|almost|over|just|under|i\.e|ie|equal|equals|equivalent|to|the|of|=|≈|~|,|\.|c|ca|circa|up|more|than|less)$/
const GAP = 4

/** How the second quantity stands to the first, if it may be the same in another unit. */
function formOf({tokens}: Document, a: QuantityMention, b: QuantityMention): Form | undefined {
  if (tokens[a.first]!.sentence !== tokens[b.last - 1]!.sentence || b.first - a.last > GAP + 5) return undefined
  if (isProduct(tokens, a) || tokens[a.first]!.quoted !== tokens[b.first]!.quoted) return undefined
  let k = a.last
  if (k === b.first) return tokens[k]!.joined || /^[/]$/.test(tokens[k - 1]!.text) ? 'slash' : undefined
  if (tokens[k]!.text === '/' && k + 1 === b.number.lead) return 'slash'
  let gap = 0
  while (k < b.first && tokens[k]!.text !== '(' && tokens[k]!.kind === 'word' && tokens[k]!.info.norm !== 'or' && gap <= GAP) {
    if (/^(?:by|per|x|an?|every|each|to|and|from|with|plus)$/.test(tokens[k]!.info.norm)) return undefined
    gap++
    k++
  }
  const closes = tokens[b.last]
  if (tokens[k]!.text === '(') {
    for (let at = k + 1; at < b.first; at++) if (!FILLERS.test(tokens[at]!.info.norm)) return undefined
    const tight = closes !== undefined && /^[)/]/.test(closes.text)
    const loose = closes !== undefined && (/^[,;]$/.test(closes.text) || /^(?:long|wide|high|tall|deep|away|across|each|or)$/.test(closes.info.norm))
    return tight || (loose && gap === 0) ? 'bracket' : undefined
  }
  if (gap > 0) return undefined
  const comma = tokens[k]!.text === ','
  if (comma) k++
  if (tokens[k]?.info.norm !== 'or') return undefined
  for (let at = k + 1; at < b.first; at++) if (!FILLERS.test(tokens[at]!.info.norm)) return undefined
  return comma ? 'comma or' : 'or'
}

/** One side of '10 × 12 m', or of 'two metres by three'. */
function isProduct(tokens: readonly Token[], {first, last}: QuantityMention): boolean {
  return [tokens[first - 1], tokens[last]].some((token) => token !== undefined && (/^(?:x|×|per)$/.test(token.info.norm) || (token.info.norm === 'by' && [tokens[token.index - 2], tokens[token.index + 1]].every((one) => one?.info.shape === 'figures' || isNumeral(one?.info.id ?? 0)))))
}

// Other sizes are meant by 'a choice of 5 km or 10 miles'; the factor that two ways of writing one thing are off is smaller.
const FACTOR: Readonly<Record<Form, number>> = {bracket: Infinity, 'comma or': 3, slash: 2.5, or: 1.5}
const METRIC = /^(?:km|m|cm|mm|hectares|sq (?:km|m|cm)|cu (?:m|cm)|litres|ml|cl|hl|cc|kg|g|mg|tonnes|km\/h|m\/s|kW|MW|kJ|kPa|hPa|bar)$/

function compare(document: Document, a: QuantityMention, b: QuantityMention, form: Form): {unitOfA: Unit; unitOfB: Unit} | undefined {
  let best: {unitOfA: Unit; unitOfB: Unit; ratio: number} | undefined
  const endsA = endsOf(a)
  const endsB = endsOf(b)
  if (endsA.length !== endsB.length) return undefined
  for (const unitOfA of a.units) {
    for (const unitOfB of b.units) {
      if (unitOfA.dimension !== unitOfB.dimension) continue
      // '30 tons (30 tonnes)', and degrees of no scale beside others.
      if (unitOfA.name === unitOfB.name) {
        if (unitOfA.dimension === 'temperature' && (a.units.length > 1 || b.units.length > 1)) continue
        return undefined
      }
      if (endsA.every((end, i) => fits(document, a, end, endsB[i]!, unitOfA, unitOfB))) return undefined
      const ratio = offBy(a, b, unitOfA, unitOfB)
      // The first sense of a word is what is meant where none fits.
      best = {unitOfA: best?.unitOfA ?? unitOfA, unitOfB: best?.unitOfB ?? unitOfB, ratio: Math.min(ratio, best?.ratio ?? Infinity)}
    }
  }
  if (!best || best.ratio > (form === 'slash' && best.unitOfA.dimension === 'temperature' ? 4 : FACTOR[form])) return undefined
  const {unitOfA, unitOfB, ratio} = best
  const sameSystem = METRIC.test(unitOfA.name) === METRIC.test(unitOfB.name) && unitOfA.dimension !== 'temperature'
  if (sameSystem && (form !== 'bracket' || ratio > 12 || unitOfA.dimension === 'time')) return undefined
  return {unitOfA, unitOfB}
}

/** How many times one is of the other, from 1 upwards; of temperatures, one for every 25 degrees between them. */
function offBy(a: QuantityMention, b: QuantityMention, unitOfA: Unit, unitOfB: Unit): number {
  const value = convert(a.value, unitOfA, unitOfB)
  if (unitOfA.dimension === 'temperature') return 1 + Math.abs(value - b.value) / 25
  if (value <= 0 || b.value <= 0) return Infinity
  return Math.max(value / b.value, b.value / value)
}

function fits(document: Document, a: QuantityMention, x: Written, y: Written, from: Unit, to: Unit): boolean {
  const there = convert(x.value, from, to)
  const back = convert(y.value, to, from)
  if (from.dimension !== 'temperature') return isRounded(y, there) || isRounded(x, back)
  if (near(y, there) || near(x, back)) return true
  // A difference: 1.5 °C is 2.7 °F.
  const apart = (x.value * from.factor) / to.factor
  const small = Math.max(Math.abs(x.value * from.factor), Math.abs(y.value * to.factor)) <= 5
  return (small || speaksOfDifference(document, a)) && (near(y, apart) || near(x, (y.value * to.factor) / from.factor))
}

/** Rounded, cut off, or both round: 70 °F is 20 °C. */
function near(written: Written, value: number): boolean {
  const off = Math.abs(written.value - value)
  return off <= written.step / 2 + 1e-9 || off < Math.min(written.step, 1) || (written.coarse >= 10 && off < Math.max(2.6, 0.025 * value))
}

const DIFFERENCE = /^(?:by|warm(?:er|ed|ing|s)|cool(?:er|ed|ing)|cold(?:er)?|hotter|rise[ns]?|rose|rising|more|less|above|below|difference|differences|drop|dropped|fall|fell|increase[ds]?|decrease[ds]?|swing|range|within|higher|lower|between|anomaly|gain|per|target|limit|over|under|±|every|each|apart|up|down|margin|jump|jumped)$/

function speaksOfDifference({tokens}: Document, a: QuantityMention): boolean {
  const {sentence} = tokens[a.first]!
  for (let k = a.first - 9; k < a.last + 14; k++) if (tokens[k]?.sentence === sentence && DIFFERENCE.test(tokens[k]!.info.norm)) return true
  return false
}
