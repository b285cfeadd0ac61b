import type {Context} from '../../../context.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import {isCopied} from '../../../evidence/sentences/copied.js'
import {hasForeign} from '../../../evidence/sentences/language.js'
import {parallels} from '../../../evidence/sentences/parallel.js'
import type {Source} from '../../../evidence/sources.js'
import {stemOf, wordPlaces} from '../../../evidence/words/words.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import type {NumberMention} from '../../../mentions/numbers/numbers.js'
import {scores} from '../../../mentions/numbers/scores.js'
import type {ThingKind} from '../../../mentions/numbers/thing-kinds.js'
import type {Document} from '../../../text/document.js'
import {durationOf} from './durations.js'
import {derivable, derivableOfAll} from './derived-numbers.js'
import {inForeign} from './foreign-numbers.js'
import {carries, compatible, sameKind, sameMatter} from './number-support.js'
import {besides, likely} from './number-index.js'
import {comesOut, isRest} from './plain-sums.js'
import {partsIn} from './reckonings.js'
import {isAdverb, ordinalGiven} from './ordinal-support.js'
import {rankGiven} from './rank-support.js'
import {isSure, type SourceNumber} from './sure-numbers.js'
import {calledAlike, inOtherUnit, isOnlyOne, otherwise, rivalIn} from './rival-numbers.js'
import {manyGiven, timesGiven} from './rough-support.js'

/** A number that no source gives, with the one that they give in its place. */
export interface UnsupportedNumber {
  counted: Counted
  first: number
  last: number
  /** What sources give in its place: of each source at most one, and each value once, the likeliest first. */
  near: readonly SourceNumber[]
  /** Whether a source gives another of the same thing, or nothing in them bears it out even loosely. */
  sure: boolean
}

/** A finder: the numbers of a text that no source gives, and that do not follow from those which they give. */
export function unsupportedNumbers(context: Context): readonly UnsupportedNumber[] {
  const {sources, document} = context
  if (sources.length === 0) return []
  const out: UnsupportedNumber[] = []
  for (const counted of context.get(countedThings)) {
    const {number, quantity} = counted
    if (document.tokens[number.first]!.quoted || isCopied(context, number.first) || isTrivial(context, counted) || isTime(document, number) || isLabel(document, counted) || isTail(context, number)) continue
    if (sources.some((source) => given(context, source, counted))) continue
    const scaled = inScale(context, counted)
    if (scaled && sources.some((source) => given(context, source, scaled))) continue
    if (!inOtherUnit(context, counted) && derivableOfAll(context, counted)) continue
    if (context.get(hasForeign) && inForeign(context, number)) continue
    const near = nearNumbers(context, counted)
    out.push({counted, first: number.first, last: quantity ? quantity.last : number.last, near, sure: isSure(context, counted, near)})
  }
  return out
}

/** Whether a source has a number, in whatever way it is written, or all from which it follows. */
function given(context: Context, source: Source, counted: Counted): boolean {
  const {document} = context
  const {number} = counted
  if (counted.rank !== undefined) return rankGiven(source, counted)
  if (number.kind === 'ordinal') return ordinalGiven(context, source, counted)
  if (context.document.tokens[number.last - 1]!.info.norm === 'dozen' && number.value > 12 && source.context.get(countedThings).some((there) => sameKind(there.number, number) && compatible(there, counted) && Math.abs(there.number.value - number.value) <= DOZEN_OFF)) return true
  if (number.range && hasRange(source, number.range.from, number.range.to)) return true
  const numbers = source.context.get(countedThings)
  if (likely(source, counted).some((other) => {
    const how = carries(other, counted)
    if (how === 'surely') return !isByChance(context, source, counted, other)
    return (how === 'perhaps' && sameMatter(document, number, source.document, other.number) && !isOnlyOne(source, counted) && !isByChance(context, source, counted, other))
  })) return true
  if (number.kind === 'multiple') return timesGiven(source, counted)
  if (number.step === 0) return manyGiven(source, counted)
  if (number.value === 1) return oneGiven(source, counted)
  if (ofScore(context, source, number)) return true
  const months = durationOf(document, number)
  if (months !== undefined && numbers.some((other) => durationOf(source.document, other.number) === months)) return true
  if (number.range) return false
  const through = otherwise(context, source, counted)
  return comesOut(source, counted, through) || isRest(source, counted) || derivable(context, source, counted, through)
}

// Of smaller numbers one stands somewhere by chance.
const SMALL = 13

/** 'six of the last seven' does not give 'six points', where the source has four points in its place. */
function isByChance(context: Context, source: Source, here: Counted, there: Counted): boolean {
  const {number: {value, first, last}, nouns, quantity} = here
  if (value >= SMALL || nouns.length === 0 || quantity || calledAlike(there, here)) return false
  const rival = rivalIn(context, source, here)
  if (!rival) return false
  const around = wordsAround(context.document, first, last)
  const [mine, theirs] = [there, rival].map(({number}) => shared(around, wordsAround(source.document, number.first, number.last))) as [number, number]
  return there.nouns.length === 0 ? theirs > mine : theirs >= mine
}

// 'three dozen' are 33 to 39.
const DOZEN_OFF = 3

/** '10-24' and '10–24', whatever they are of. */
function hasRange({context, document: {tokens}}: Source, from: number, to: number): boolean {
  const places = context.get(wordPlaces)
  if (places.of(`${from}-${to}`).length > 0 || places.of(`${from}–${to}`).length > 0) return true
  return places.of(String(from)).some((at) => [1, 2].some((step) => tokens[at + step]?.info.norm === String(to)))
}

const SUFFIXES: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12}

/** '340m kronor': millions where no unit is meant. 'Austria bears 133 million, Bavaria 72': the second leaves them out. */
function inScale(context: Context, counted: Counted): Counted | undefined {
  const {number} = counted
  const scale = SUFFIXES[number.suffix ?? ''] ?? scaleBefore(context, counted)
  if (scale === undefined) return undefined
  return {...counted, quantity: undefined, number: {...number, value: number.value * scale, low: number.low * scale, high: number.high * scale, step: number.step * scale, coarse: number.coarse * scale}}
}

function scaleBefore(context: Context, {number: {first, kind, currency, written}, nouns, quantity}: Counted): number | undefined {
  if (kind !== 'plain' || currency !== undefined || quantity || nouns.length > 0 || written !== 'figures') return undefined
  const {tokens} = context.document
  const before = context.get(countedThings).findLast(({number}) => number.last <= first && tokens[number.first]!.sentence === tokens[first]!.sentence)?.number
  return before?.written === 'mixed' ? Object.values(SUFFIXES).findLast((scale) => scale > 1e3 && before.value >= scale) : undefined
}

// 'by 14 votes to nine'
const APART = 3

/** 'by 14 votes to nine' of 14–9: both of them, with 'to' between them. */
function ofScore(context: Context, source: Source, {first, last, value}: NumberMention): boolean {
  const theirs = source.context.get(scores)
  if (theirs.length === 0) return false
  const {tokens} = context.document
  const linked = (from: number, to: number) => to > from && to - from <= APART && tokens.slice(from, to).some(({info}) => info.norm === 'to')
  const others = context.get(countedThings).filter(({number}) => linked(last, number.first) || linked(number.last, first)).map(({number}) => number.value)
  return others.length > 0 && theirs.some(({a, b}) => (a === value && others.includes(b)) || (b === value && others.includes(a)))
}

/** 'a one-year deal' of 'a year', 'a 12-month'. */
function oneGiven(source: Source, {nouns: [noun]}: Counted): boolean {
  if (noun === undefined) return true
  const {tokens} = source.document
  if (noun === 'year' && source.context.get(wordPlaces).of('12').length > 0) return true
  return source.context.get(wordPlaces).like(noun).some((at) => [1, 2].some((step) => /^(?:one|a|an|single|1|another|this|next|last|each)$/.test(tokens[at - step]?.info.norm ?? '')))
}

/** 'three months' of 'two years and three months', where the two of them come of the sources. */
function isTail(context: Context, {first, last, kind}: NumberMention): boolean {
  const {tokens} = context.document
  if (kind !== 'plain' || tokens[first - 1]?.info.norm !== 'and' || !/^years?$/.test(tokens[first - 2]?.info.norm ?? '') || !/^months?$/.test(tokens[last]?.info.norm ?? '')) return false
  const head = context.get(countedThings).find(({number}) => number.last === first - 2)
  const months = head && durationOf(context.document, head.number)
  return months !== undefined && context.sources.some(({context: source, document}) => source.get(countedThings).some(({number}) => {
    const theirs = durationOf(document, number)
    return theirs !== undefined && (theirs === months || (2 * months === theirs && source.get(wordPlaces).of('half').length > 0) || source.get(partsIn).some(({part}) => Math.abs(theirs * part - months) < 0.5))
  }))
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

/** 'two friends, Steve and Carly': so many names stand behind it. */
function isListed(tokens: Document['tokens'], last: number, value: number): boolean {
  let at = last
  while (at < last + 4 && tokens[at]?.kind === 'word' && tokens[at]!.info.shape === 'lower') at++
  if (at === last || !/^[,:–—-]$/.test(tokens[at]?.text ?? '')) return false
  let names = 0
  for (let k = at + 1; k < at + 3 * value + 1; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== tokens[last]!.sentence) break
    if (token.kind === 'word' && token.info.shape !== 'lower') {
      if (tokens[k - 1]!.kind !== 'word' || tokens[k - 1]!.info.shape === 'lower') names++
    } else if (token.text !== ',' && token.info.norm !== 'and') break
  }
  return names === value
}

/** '5)' before an item; 'the second half of the document'; 'a conversation between two people'. */
function isLabel({tokens, sentences}: Document, {number: {first, last, value, kind}, nouns}: Counted): boolean {
  if (tokens[last]?.text === ')' && first === sentences[tokens[first]!.sentence]!.first) return true
  if (kind === 'ordinal') return /^(?:half|part|section)$/.test(nouns[0] ?? '') && tokens[last + 1]?.info.norm === 'of'
  if (value < 10 && isListed(tokens, last, value)) return true
  if (value !== 2 || tokens[last - 1]!.info.shape === 'figures' || !/^(?:people|persons|parties|individuals|friends|buddies|speakers|sides)$/.test(nouns[0] ?? '')) return false
  for (let k = Math.max(0, first - 5); k < first; k++) if (/^(?:conversation|dialogue|discussion|chat|interview|exchange|between)$/.test(tokens[k]!.info.norm)) return true
  return false
}

// 'a one-goal lead' says how many.
const MEASURED: ReadonlySet<ThingKind | undefined> = new Set(['time', 'points', 'contests'])

/** Years, shares, 'one of', 'when he first came': said of anything. */
function isTrivial(context: Context, {number, attributive, kind, rank}: Counted): boolean {
  if (number.year && number.kind === 'plain') return true
  if (number.kind === 'fraction') return true
  if (number.kind === 'multiple') return /^(?:doubles|double|halved?|halving|halves)$/.test(context.document.tokens[number.last - 1]!.info.norm)
  if (number.kind === 'ordinal') return isAdverb(context, {number}) || isPart(context, number)
  if (rank !== undefined) return isName(context, number)
  if (isKnownGroup(context, number)) return true
  // 'a gram' and 'one' are written for each other.
  return number.value <= 1 && (number.written === 'words' || number.value === 1) && !(attributive && MEASURED.has(kind))
}

/** 'a tenth', 'fell by an eighth': a fraction, and no place in an order. */
function isPart({document: {tokens}}: Context, {first, last, value}: NumberMention): boolean {
  const after = tokens[last]
  return value > 2 && value <= 20 && /^(?:an?|one)$/.test(tokens[first - 1]?.info.norm ?? '') && (after === undefined || after.kind !== 'word' || after.sentence !== tokens[first]!.sentence || /^(?:of|in|to|as|less|fewer|more|were|was|have|are|is|(?:short|low|high|long|small|larg|bigg|cheap|slow|fast|great|heavi|light|wid|few|old|young|dear|tall|thick|thinn)er)$/.test(after.info.norm))
}

const SIDES = /^(?:sides|countries|nations|neighbours|neighbors|governments|parties|leaders|presidents|men|women|teams|clubs|companies|firms|states|pair|others|rivals|ministers|players|brothers|sisters|friends|allies|groups)$/

/** 'the two sides': they have been named, and are not counted. */
function isKnownGroup({document: {tokens}}: Context, {first, last, value}: NumberMention): boolean {
  return value === 2 && /^(?:the|these|those|between)$/.test(tokens[first - 1]?.info.norm ?? '') && SIDES.test(tokens[last]?.info.norm ?? '')
}

/** 'League Two': a name, and no matter of numbers. */
function isName({document: {tokens}}: Context, {first}: NumberMention): boolean {
  return [tokens[first]!, tokens[first - 1]!].some(({info}, k) => info.shape === 'capital' && (k === 0 || tokens[first]!.info.shape === 'figures'))
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
  const {sentence: own} = document.tokens[number.first]!
  // What the sentence itself has elsewhere is not what is missing here.
  const given = new Set(context.get(countedThings).filter((one) => one !== counted && document.tokens[one.number.first]!.sentence === own).map((one) => one.number.value))
  const like = context.get(parallels)(own)
  for (const source of context.sources) {
    const nearest = like.filter((one) => one.source === source)
    for (const other of besides(document, counted, source, SAME_MATTER - 1, nearest.map(({sentence}) => sentence))) {
      const there = other.number
      if (there.value === number.value || (there.currency === undefined) !== (number.currency === undefined) || !sameKind(there, number) || (there.year && there.kind === 'plain') || (there.value <= 1 && there.written === 'words') || given.has(there.value)) continue
      const share = nearest.find(({sentence}) => there.first >= sentence.first && there.first < sentence.last)?.share ?? 0
      const same = shared(mine, wordsAround(source.document, there.first, there.last)) + (other.nouns.some((noun) => stems.has(stemOf(noun))) ? 2 : 0)
      if ((share > 0 || same >= SAME_MATTER - 1) && compatible(other, counted)) candidates.push({source, counted: other, same, score: same + 4 * share})
    }
  }
  const out: SourceNumber[] = []
  for (const {source, counted: other, same} of candidates.sort((a, b) => b.score - a.score)) {
    if (out.length > 0 && (same < SAME_MATTER || out.some((one) => one.source === source || one.counted.number.value === other.number.value))) continue
    out.push({source, counted: other})
  }
  return out
}
