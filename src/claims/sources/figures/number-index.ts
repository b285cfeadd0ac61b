import type {Context} from '../../../context.js'
import {wordsAround} from '../../../evidence/sentences/around.js'
import type {Source} from '../../../evidence/sources.js'
import {stemOf} from '../../../evidence/words/words.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import type {NumberMention} from '../../../mentions/numbers/numbers.js'
import {firstBy, firstFrom} from '../../../sorted.js'
import type {Document, Sentence} from '../../../text/document.js'

/** The numbers of a text in the order of their values. */
interface ByValue {
  values: Float64Array
  counted: readonly Counted[]
  /** Those written as a range, which have two values. */
  ranges: readonly Counted[]
  /** Those with a unit, which may be converted. */
  measured: readonly Counted[]
}

/** A finder: the numbers of a text by their values. */
function byValue(context: Context): ByValue {
  const all = context.get(countedThings)
  const counted = [...all].sort((a, b) => a.number.value - b.number.value)
  return {
    values: Float64Array.from(counted, ({number}) => number.value), counted,
    ranges: all.filter(({number}) => number.range !== undefined), measured: all.filter(({quantity}) => quantity !== undefined)
  }
}

const SCALES = [1e3, 1e6, 1e9, 1e12]
// As far as a number with 'about' reaches to either side.
const ABOUT = 0.1
// As far as 'more than' a round number reaches.
const OPEN = 2

/** The numbers of a source among which those are that may carry one of the text: no other has to be held against it. */
export function likely({context}: Source, {number, quantity, nouns}: Counted): readonly Counted[] {
  const index = context.get(byValue)
  const {value, range} = number
  const out: Counted[] = quantity ? [...index.measured] : []
  if (index.ranges.length > 0) out.push(...index.ranges)
  if (range) {
    between(index, range.from, range.from, out)
    between(index, range.to, range.to, out)
  }
  const size = Math.abs(value)
  const {bound, coarse, step} = number
  let off = coarse / 2
  if (bound === 'about') off = Math.max(step / 2, ABOUT * size)
  const bounded = bound !== 'exact' && bound !== 'about'
  const low = bounded ? Math.min(number.low, value) : value - off
  const open = bound === 'at least' && number.high === Infinity
  const high = open ? Math.max(OPEN * size, size + Math.max(step, coarse)) : bounded ? Math.max(number.high, value) : value + off
  const slack = 1e-6 * size
  between(index, low - slack, high + slack, out)
  if (nouns.length === 0 && !quantity) for (const scale of SCALES) between(index, value * scale, value * scale, out)
  return out
}

/** The numbers of a source with just this value. */
export function ofValue({context}: Source, value: number): readonly Counted[] {
  const out: Counted[] = []
  between(context.get(byValue), value, value, out)
  return out
}

function between({values, counted}: ByValue, low: number, high: number, out: Counted[]): void {
  for (let k = firstFrom(values, low); k < values.length && values[k]! <= high; k++) out.push(counted[k]!)
}

/** What the numbers of a text stand among. */
interface ByWord {
  /** For each stem the numbers around which it stands, in order. */
  around: ReadonlyMap<number, readonly number[]>
  /** For each stem the numbers that count what is called so, in order. */
  nouns: ReadonlyMap<string, readonly number[]>
}

/** A finder: the numbers of a text by the words around them. */
function byWord({document, get}: Context): ByWord {
  const around = new Map<number, number[]>()
  const nouns = new Map<string, number[]>()
  get(countedThings).forEach((one, k) => {
    for (const word of wordsAround(document, one.number.first, one.number.last)) add(around, word, k)
    for (const noun of one.nouns) add(nouns, stemOf(noun), k)
  })
  return {around, nouns}
}

function add<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
  const list = map.get(key)
  if (!list) map.set(key, [number])
  else if (list[list.length - 1] !== number) list.push(number)
}

// How many words of a number of the text stand around each number of a source; all zero between two searches.
let counts = new Uint8Array(256)

/** Which numbers of a source, in order, have at least so many of the words around them that stand around one of the text. */
function sharing(document: Document, {first, last}: NumberMention, source: Source, least: number): number[] {
  const {around} = source.context.get(byWord)
  const {length} = source.context.get(countedThings)
  if (counts.length < length) counts = new Uint8Array(2 * length)
  const met: number[] = []
  const out: number[] = []
  for (const word of wordsAround(document, first, last)) {
    const list = around.get(word)
    if (list === undefined) continue
    for (const k of list) {
      if (counts[k] === 0) met.push(k)
      if (++counts[k]! === least) out.push(k)
    }
  }
  for (const k of met) counts[k] = 0
  return out
}

/** The numbers of a source, in order, that have at least so many of the words around them that stand around one of the text. */
export function among(document: Document, number: NumberMention, source: Source, least: number): readonly Counted[] {
  const all = source.context.get(countedThings)
  return sharing(document, number, source, least).sort(rising).map((k) => all[k]!)
}

/** The same, and those which count what is called by the same word or stand in one of some sentences. */
export function besides(document: Document, {number, nouns}: Counted, source: Source, least: number, sentences: readonly Sentence[]): readonly Counted[] {
  const all = source.context.get(countedThings)
  const found = sharing(document, number, source, least)
  for (const noun of nouns) for (const k of source.context.get(byWord).nouns.get(stemOf(noun)) ?? []) found.push(k)
  for (const {first, last} of sentences) for (let k = firstBy(all, first, firstOf); k < all.length && firstOf(all[k]!) < last; k++) found.push(k)
  return found.sort(rising).filter((k, i) => k !== found[i - 1]).map((k) => all[k]!)
}

const rising = (a: number, b: number) => a - b
const firstOf = ({number}: Counted) => number.first
