import type {Context} from '../../../context.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import {hasForeign} from '../../../evidence/sentences/language.js'
import {parallels} from '../../../evidence/sentences/parallel.js'
import type {Source} from '../../../evidence/sources.js'
import {stemOf, wordPlaces} from '../../../evidence/words/words.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import type {NumberMention} from '../../../mentions/numbers/numbers.js'
import {scores, type Score} from '../../../mentions/numbers/scores.js'
import type {ThingKind} from '../../../mentions/numbers/thing-kinds.js'
import type {Document} from '../../../text/document.js'
import {durationOf} from './durations.js'
import {derivable, derivableOfAll} from './derived-numbers.js'
import {inForeign} from './foreign-numbers.js'
import {carries, compatible, sameKind, sameMatter, sameThing} from './number-support.js'
import {comesOut, isRest} from './plain-sums.js'
import {isAdverb, ordinalGiven} from './ordinal-support.js'
import {rankGiven} from './rank-support.js'
import {manyGiven, timesGiven} from './rough-support.js'

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
    if (document.tokens[number.first]!.quoted || isTrivial(context, counted) || isTime(document, number) || isLabel(document, counted)) continue
    if (sources.some((source) => given(context, source, counted))) continue
    const scaled = inScale(context, counted)
    if (scaled && sources.some((source) => given(context, source, scaled))) continue
    if (derivableOfAll(context, counted)) continue
    if (context.get(hasForeign) && inForeign(context, number)) continue
    const near = nearNumbers(context, counted)
    out.push({counted, first: number.first, last: quantity ? quantity.last : number.last, near, sure: isSure(context, counted, near)})
  }
  return out
}

// Of small counts any may be reckoned, or counted off.
const SMALL = 13

/** Whether a source gives another number of the same thing; of a figure that nobody counts off it is enough that none is like it. */
function isSure(context: Context, counted: Counted, near: readonly SourceNumber[]): boolean {
  const {number, quantity} = counted
  const rival = near.some(({source, counted: there}) => (counted.nouns.length > 0 && counted.nouns.some((noun) => there.nouns.some((other) => stemOf(noun) === stemOf(other)))) ||
    shared(wordsAround(context.document, number.first, number.last), wordsAround(source.document, there.number.first, there.number.last)) >= SAME_MATTER - 1)
  const borne = context.sources.some((source) => source.context.get(countedThings).some((there) => there.number.value === number.value && carries(there, counted) === 'perhaps'))
  if (borne || (number.kind === 'plain' && (number.value >= SMALL || quantity || number.currency !== undefined) && context.sources.some((source) => exactly(source, counted)))) return false
  if (rival) return true
  if (number.kind === 'ordinal') return false
  if (number.kind === 'plain' && !quantity && number.currency === undefined && (number.value < SMALL || counted.age)) return false
  return !context.sources.some((source) => loosely(source, counted))
}

// Sentences between two numbers of a source that belong together.
const APART_AT_MOST = 2

/** Whether two numbers of a source that stand together give a number without any rounding. */
function exactly({context, document: {tokens}}: Source, {number: {value}}: Counted): boolean {
  const numbers = context.get(countedThings).filter(({number: {kind, year}}) => kind === 'plain' && !year)
  return numbers.some(({number: a}, i) => numbers.slice(i + 1, i + MOST).some(({number: b}) => tokens[b.first]!.sentence - tokens[a.first]!.sentence <= APART_AT_MOST &&
    [a.value + b.value, a.value - b.value, b.value - a.value, ...(a.value > 2 && b.value > 2 ? [a.value * b.value, a.value / b.value, b.value / a.value] : [])].some((one) => Math.abs(one - value) <= 1e-9 * value)))
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

/** Whether a source has a number, in whatever way it is written, or all from which it follows. */
function given(context: Context, source: Source, counted: Counted): boolean {
  const {document} = context
  const {number} = counted
  if (counted.rank !== undefined) return rankGiven(source, counted)
  if (number.kind === 'ordinal') return ordinalGiven(context, source, counted)
  if (context.document.tokens[number.last - 1]!.info.norm === 'dozen' && number.value > 12 && source.context.get(countedThings).some((there) => sameKind(there.number, number) && compatible(there, counted) && Math.abs(there.number.value - number.value) <= DOZEN_OFF)) return true
  if (number.range && hasRange(source, number.range.from, number.range.to)) return true
  const numbers = source.context.get(countedThings)
  if (numbers.some((other) => {
    const how = carries(other, counted)
    return how === 'surely' || (how === 'perhaps' && sameMatter(document, number, source.document, other.number))
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

// 'three dozen' are 33 to 39.
const DOZEN_OFF = 3

/** '10-24' and '10–24', whatever they are of. */
function hasRange({context, document: {tokens}}: Source, from: number, to: number): boolean {
  const places = context.get(wordPlaces)
  if (places.of(`${from}-${to}`).length > 0 || places.of(`${from}–${to}`).length > 0) return true
  return places.of(String(from)).some((at) => [1, 2].some((step) => tokens[at + step]?.info.norm === String(to)))
}

// So many words around both, and what they count.
const SAME_PLACE = 3

/** Another number that a source gives of the same thing among the same words: then what follows without it is chance. */
function otherwise({document}: Context, source: Source, counted: Counted): Counted | undefined {
  const {number, nouns} = counted
  if (nouns.length === 0 && number.kind === 'plain' && number.currency === undefined) return undefined
  const around = wordsAround(document, number.first, number.last)
  return source.context.get(countedThings).find((there) => there.number.value !== number.value && there.number.currency === number.currency && sameKind(there.number, number) &&
    shared(around, wordsAround(source.document, there.number.first, there.number.last)) >= SAME_PLACE && compatible(there, counted) && (nouns.length === 0 || sameThing(there, counted)))
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

function isNamed(tokens: Document['tokens'], at: number): boolean {
  return tokens[at - 1]?.info.shape === 'capital' || tokens[at - 1]?.info.shape === 'capitals'
}

/** 14–9 of 'by 14 votes to nine': both numbers in one sentence. */
function inWords(source: Source, {a, b}: Score): boolean {
  const {tokens} = source.document
  // 'Harwick 2, Larkhall Women 1.'
  const behindNames = (from: number, to: number) => source.context.get(wordPlaces).of(String(from)).some((at) => isNamed(tokens, at) && [3, 4, 5, 6].some((step) => tokens[at + step]?.text.replace(/\.$/, '') === String(to) && tokens[at + 1]?.text === ',' && isNamed(tokens, at + step)))
  if (behindNames(a, b) || behindNames(b, a)) return true
  const numbers = source.context.get(countedThings)
  return numbers.some(({number: one}) => one.value === a && numbers.some(({number: other}) => other !== one && other.value === b && tokens[one.first]!.sentence === tokens[other.first]!.sentence))
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
  return value > 2 && value <= 20 && /^(?:an?|one)$/.test(tokens[first - 1]?.info.norm ?? '') && (after === undefined || after.kind !== 'word' || after.sentence !== tokens[first]!.sentence || /^(?:of|in|to|as|less|fewer|more|were|was|have|are|is)$/.test(after.info.norm))
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
    for (const other of source.context.get(countedThings)) {
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
