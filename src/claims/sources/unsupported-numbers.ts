import type {Context} from '../../context.js'
import {shared, wordsAround} from '../../evidence/around.js'
import {hasForeign} from '../../evidence/language.js'
import {parallels} from '../../evidence/parallel.js'
import type {Source} from '../../evidence/sources.js'
import {stemOf} from '../../evidence/words.js'
import {countedThings, type Counted} from '../../mentions/numbers/counted.js'
import {allows, type NumberMention} from '../../mentions/numbers/numbers.js'
import {convert, type QuantityMention} from '../../mentions/numbers/quantities.js'
import type {Document} from '../../text/document.js'
import {durationOf} from './durations.js'
import {scores, type Score} from '../../mentions/numbers/scores.js'
import {derivable} from './derived-numbers.js'
import {inForeign} from './foreign-numbers.js'

/** A number in a source. */
export interface SourceNumber {
  source: Source
  counted: Counted
}

/** A number that no source gives, with the one that they give in its place. */
export interface UnsupportedNumber {
  counted: Counted
  first: number
  last: number
  /** What sources give in its place: of each source at most one, and each value once, the likeliest first. */
  near: readonly SourceNumber[]
}

/** A finder: the numbers of a text that no source gives, and that do not follow from those which they give. */
export function unsupportedNumbers(context: Context): readonly UnsupportedNumber[] {
  const {sources, document} = context
  if (sources.length === 0) return []
  const out: UnsupportedNumber[] = []
  for (const counted of context.get(countedThings)) {
    const {number, quantity} = counted
    if (document.tokens[number.first]!.quoted || isTrivial(counted) || isTime(document, number) || isLabel(document, counted)) continue
    if (sources.some((source) => source.context.get(countedThings).some((other) => carries(other, counted)))) continue
    const scaled = inScale(counted)
    if (scaled && sources.some((source) => source.context.get(countedThings).some((other) => carries(other, scaled)))) continue
    if (sources.some((source) => ofScore(source, number.value))) continue
    if (context.get(hasForeign) && inForeign(context, number)) continue
    const months = durationOf(document, number)
    if (months !== undefined && sources.some((source) => source.context.get(countedThings).some((other) => durationOf(source.document, other.number) === months))) continue
    if (sources.some((source) => derivable(context, source, counted))) continue
    out.push({counted, first: number.first, last: quantity ? quantity.last : number.last, near: nearNumbers(context, counted)})
  }
  return out
}

const SUFFIXES: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12}

/** '340m kronor': millions where no unit is meant. */
function inScale(counted: Counted): Counted | undefined {
  const {number} = counted
  const scale = SUFFIXES[number.suffix ?? '']
  if (scale === undefined) return undefined
  return {...counted, quantity: undefined, number: {...number, value: number.value * scale, low: number.low * scale, high: number.high * scale, step: number.step * scale, coarse: number.coarse * scale}}
}

/** 'by 14 votes to nine' of 14–9. */
function ofScore(source: Source, value: number): boolean {
  return source.context.get(scores).some(({a, b}) => a === value || b === value)
}

/** '10.42 in the morning', 'nine in the evening'. */
function isTime({tokens}: Document, {first, last, value}: NumberMention): boolean {
  if (value > 0 && value <= 12 && Number.isInteger(value)) {
    const words = [tokens[last], tokens[last + 1], tokens[last + 2]].map((token) => token?.info.norm ?? '').join(' ')
    if (/^(?:in the (?:morning|afternoon|evening)|at night|o['’]clock)/.test(words)) return true
  }
  if (!/^\d{1,2}[.:]\d\d$/.test(tokens[first]!.text)) return false
  const after = [tokens[last], tokens[last + 1], tokens[last + 2]].map((token) => token?.info.norm ?? '').join(' ')
  return /^(?:in the|at night|[ap]\.?m|gmt|bst|local|on )/.test(after) || tokens[first - 1]?.info.norm === 'at'
}

/** '5)' before an item; 'the second half of the document'; 'a conversation between two people'. */
function isLabel({tokens, sentences}: Document, {number: {first, last, value, kind}, nouns}: Counted): boolean {
  if (tokens[last]?.text === ')' && first === sentences[tokens[first]!.sentence]!.first) return true
  if (kind === 'ordinal') return /^(?:half|part|section)$/.test(nouns[0] ?? '') && tokens[last + 1]?.info.norm === 'of'
  if (value !== 2 || tokens[last - 1]!.info.shape === 'figures' || !/^(?:people|persons|parties|individuals|friends|buddies|speakers|sides)$/.test(nouns[0] ?? '')) return false
  for (let k = Math.max(0, first - 5); k < first; k++) if (/^(?:conversation|dialogue|discussion|chat|interview|exchange|between)$/.test(tokens[k]!.info.norm)) return true
  return false
}

const SCALES = [1e3, 1e6, 1e9, 1e12]

/** A score that no source has, with one that it has. */
export interface UnsupportedScore {
  score: Score
  near: {source: Source; score: Score} | undefined
}

/** A finder: the scores of a text that no source has, one way round or the other. */
export function unsupportedScores(context: Context): readonly UnsupportedScore[] {
  const {sources} = context
  if (sources.length === 0) return []
  const same = (a: Score, b: Score) => (a.a === b.a && a.b === b.b) || (a.a === b.b && a.b === b.a)
  return context.get(scores).filter((score) => !sources.some((source) => source.context.get(scores).some((other) => same(score, other)) || inWords(source, score))).map((score) => {
    for (const source of sources) {
      const near = source.context.get(scores).find(({a, b}) => a === score.a || b === score.b)
      if (near) return {score, near: {source, score: near}}
    }
    return {score, near: undefined}
  })
}

/** 14–9 of 'by 14 votes to nine': both numbers in one sentence. */
function inWords(source: Source, {a, b}: Score): boolean {
  const {tokens} = source.document
  const numbers = source.context.get(countedThings)
  return numbers.some(({number: one}) => one.value === a && numbers.some(({number: other}) => other !== one && other.value === b && tokens[one.first]!.sentence === tokens[other.first]!.sentence))
}

/** 'one of', 'the first': said of anything. */
function isTrivial({number}: Counted): boolean {
  if (number.year && number.kind === 'plain') return true
  if (number.kind === 'multiple' || number.kind === 'fraction') return true
  // 'a gram' and 'one' are written for each other.
  if (number.value <= 1 && (number.written === 'words' || number.value === 1)) return true
  return number.step === 0 && number.kind !== 'ordinal'
}

/** Whether a number of a source is the one that the text gives, and counts no other thing. */
export function carries(there: Counted, here: Counted): boolean {
  const a = there.number
  const b = here.number
  if (there.quantity && here.quantity && there.quantity.dimension === here.quantity.dimension) return sameQuantity(there.quantity, here.quantity)
  // 'the remaining 62' of percentages; '1.9 of the 4.6 million'.
  if (here.nouns.length === 0 && !here.quantity && b.kind === 'plain' && b.currency === undefined && (a.kind === 'percent' ? a.value === b.value : SCALES.some((scale) => a.value === b.value * scale))) return true
  if (!sameKind(a, b) || !compatible(there, here)) return false
  if (a.range && b.range) return a.range.from === b.range.from && a.range.to === b.range.to
  if (a.range) return a.range.from === b.value || a.range.to === b.value || allows(b, a.value)
  if (!Number.isFinite(b.high - b.low) && !there.nouns.some((noun) => here.nouns.includes(noun)) && (a.value > b.value * OPEN || a.value < b.value / OPEN)) return false
  return bears(b, a)
}

// 'more than 100' of something else may be said of anything.
const OPEN = 1.5

/** Whether a number of the text may be said of one of the source: the same, rounded with 'about', or a bound that holds. */
function bears(here: NumberMention, there: NumberMention): boolean {
  if (here.value === there.value) return true
  if (here.bound === 'exact') return there.step <= here.step && Math.abs(here.value - there.value) <= here.coarse / 2 && Math.abs(here.value - there.value) <= here.value / 20 && here.coarse > there.coarse
  return there.value >= here.low && there.value <= here.high
}

function sameKind(a: NumberMention, b: NumberMention): boolean {
  if (a.currency !== undefined && b.currency !== undefined) return true
  const percent = (kind: NumberMention['kind']) => kind === 'percent' || kind === 'points'
  if (percent(a.kind) || percent(b.kind)) return percent(a.kind) && percent(b.kind)
  return (a.kind === 'ordinal') === (b.kind === 'ordinal')
}

/** '33 people' and '33 years' are two things; '33' alone may be either. */
function compatible(a: Counted, b: Counted): boolean {
  if (a.age && b.age) return true
  if (a.quantity && b.quantity) return a.quantity.dimension === b.quantity.dimension
  if (a.number.currency !== undefined || b.number.currency !== undefined) return money(a.number) === money(b.number) || (a.number.currency === undefined ? a.nouns.length === 0 : b.nouns.length === 0)
  if (a.quantity || b.quantity) return (a.quantity ? b : a).nouns.length === 0 || a.age || b.age
  const unit = (one: Counted) => (one.nouns[0] === undefined ? undefined : CALENDAR.exec(one.nouns[0])?.[1])
  const [ours, theirs] = [unit(a), unit(b)]
  // 'a two-year deal' is not given by 'two men'.
  if ((ours === undefined) !== (theirs === undefined)) return (ours === undefined ? a : b).nouns.length === 0
  return ours === theirs
}

const CALENDAR = /^(year|month|decade|centur|season|night)/

const DOLLARS = /dollar|\$/
const MONEY: readonly [RegExp, string][] = [[/euro|€/, '€'], [/pound|£|sterling/, '£'], [/yen|¥/, '¥'], [/yuan|renminbi/, '元'], [/rupee|₹/, '₹'], [/rouble|ruble|₽/, '₽']]

/** One sign for a currency, however it is written. */
function money({currency}: NumberMention): string {
  if (currency === undefined) return ''
  const folded = currency.toLowerCase()
  if (DOLLARS.test(folded)) return '$'
  return MONEY.find(([pattern]) => pattern.test(folded))?.[1] ?? folded
}

// Converted and rounded, '60 miles' for 100 kilometres: no further off than this.
const CONVERTED = 0.06

/** @param a of the source, in its own unit; @param b of the text */
function sameQuantity(a: QuantityMention, b: QuantityMention): boolean {
  if (a.units.some((unit) => b.units.includes(unit))) return a.compound || b.compound ? Math.abs(a.value - b.value) <= Math.max(a.step, b.step) / 2 : bears(b.number, a.number)
  return a.units.some((from) => b.units.some((to) => {
    const value = convert(a.value, from, to)
    if (allows(b.number, value)) return true
    if (b.number.bound === 'at least' || b.number.bound === 'at most') return false
    return Math.abs(value - b.value) <= Math.min(Math.max(b.step, b.coarse) / 2, Math.abs(value) * CONVERTED)
  }))
}

// Of a second source only a figure that is surely about the same: words around both of them.
const SAME_MATTER = 3

/** The numbers that the sentences most like the text's have of the same kind: those first that stand among the same words. */
function nearNumbers(context: Context, counted: Counted): SourceNumber[] {
  const {document} = context
  const {number} = counted
  const stems = new Set(counted.nouns.map(stemOf))
  const mine = wordsAround(document, number.first, number.last)
  const candidates: (SourceNumber & {score: number; same: number})[] = []
  for (const {source, sentence: {first, last}, share} of context.get(parallels)(document.tokens[number.first]!.sentence)) {
    for (const other of source.context.get(countedThings)) {
      if (other.number.first < first || other.number.first >= last || isTrivial(other) || other.number.value === number.value || !sameKind(other.number, number) || !compatible(other, counted) || (other.number.currency === undefined) !== (number.currency === undefined)) continue
      const same = shared(mine, wordsAround(source.document, other.number.first, other.number.last)) + (other.nouns.some((noun) => stems.has(stemOf(noun))) ? 2 : 0)
      candidates.push({source, counted: other, same, score: same + 4 * share})
    }
  }
  const out: SourceNumber[] = []
  for (const {source, counted: other, same} of candidates.sort((a, b) => b.score - a.score)) {
    if (out.length > 0 && (same < SAME_MATTER || out.some((one) => one.source === source || one.counted.number.value === other.number.value))) continue
    out.push({source, counted: other})
  }
  return out
}
