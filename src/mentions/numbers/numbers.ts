import type {Context} from '../../context.js'
import {merged} from '../../text/awaited-words.js'
import type {Document, Token} from '../../text/document.js'
import {figuresOf, othersOf} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {findDates} from '../dates/dates.js'
import type {NumberBound} from './number-bounds.js'
import {boundAfter, boundBefore} from './number-bounds.js'
import {currencyAfter, currencyBefore} from './number-currencies.js'
import {coarseStep, figureNumber, VULGAR} from './number-figures.js'
import {multiple, negativeSign, oneIn, percentage, scale, slashed} from './number-forms.js'
import {isLabel, isNoCount} from './number-labels.js'
import {andAHalf, NUMBER_WORDS, scaleOf, shareStep, wordNumber} from './number-words.js'

export type NumberKind = 'plain' | 'percent' | 'points' | 'ordinal' | 'multiple' | 'fraction'

/** A number as written. */
export interface NumberMention {
  /** Tokens [first, last): the digits or words with their scale, currency sign and per cent; no unit, no 'about'. */
  first: number
  last: number
  /** Where the words that bound it begin ('at least 10'), or `first`. */
  lead: number
  /** Per cents and points as written: 20% is 20. Multiples: 'doubled' is 2, 'halved' 0.5. Of a range, its middle. */
  value: number
  /** What the written digits and bounding words allow: 1.5 → 1.45–1.55; 'at least 10' → 10–Infinity; 'about' is wider. */
  low: number
  high: number
  /** The unit of the last digit written: 1.5 million → 100,000; 0 of words such as 'hundreds'. */
  step: number
  /** The unit of the last digit that is no 0, since a round number may be a rounded one: 1,200 → 100. */
  coarse: number
  bound: NumberBound
  written: 'figures' | 'words' | 'mixed'
  kind: NumberKind
  /** '$', '£', 'A$', 'dollars', 'yuan' …, as written. */
  currency?: string
  /** Letters right behind the figures that belong to no scale: 'km' of '40km'. */
  suffix?: string
  /** Both ends of a range. */
  range?: {from: number; to: number; fromStep: number; toStep: number}
  /** Four figures that could be a year. */
  year: boolean
  /** Within a date. */
  inDate: boolean
}

const NONE: readonly NumberMention[] = []

/**
 * Every number of the document that counts or measures something, in order. Times, scores, telephone and version numbers
 * and the numbers of names (Boeing 737, Covid-19, page 12) are none.
 */
export function findNumbers(context: Context): readonly NumberMention[] {
  const {document} = context
  const {tokens} = document
  const out: NumberMention[] = []
  // What a number has been read up to.
  let next = 0
  for (const i of beginnings(document)) {
    if (i < next || tokens[i]!.kind !== 'word') continue
    const found = numberAt(document, i)
    if (!found) {
      next = i + 1
      if (tokens[i]!.info.shape === 'figures') while (tokens[next]?.joined && tokens[next]!.info.shape === 'figures') next++
      continue
    }
    const ranged = joinRange(document, out, found)
    if (ranged) out[out.length - 1] = ranged
    else out.push(found)
    next = found.last
  }
  if (out.length > 0) markDates(context, out)
  return out
}

/** The tokens at which a number may begin, in order: figures, signs such as '½' and numerals. */
function beginnings(document: Document): number[] {
  return merged(merged(figuresOf(document), NUMBER_WORDS.in(document)), othersOf(document))
}

/** The numbers of each sentence that has any, in order. */
export function numberGroups(context: Context): readonly (readonly NumberMention[])[] {
  const {tokens} = context.document
  const out: NumberMention[][] = []
  let sentence = -1
  for (const number of context.get(findNumbers)) {
    const own = tokens[number.first]!.sentence
    if (own === sentence) out[out.length - 1]!.push(number)
    else out.push([number])
    sentence = own
  }
  return out
}

/** The numbers of each sentence. */
export function numbersBySentence(context: Context): (sentence: number) => readonly NumberMention[] {
  const {tokens} = context.document
  const by = new Map<number, NumberMention[]>()
  for (const number of context.get(findNumbers)) {
    const {sentence} = tokens[number.first]!
    const list = by.get(sentence)
    if (list) list.push(number)
    else by.set(sentence, [number])
  }
  return (sentence) => by.get(sentence) ?? NONE
}

/** Whether two numbers can be one, as far as their digits and bounding words say; so round numbers may be rounded ones. */
export function agrees(a: NumberMention, b: NumberMention): boolean {
  return allows(a, b.value) || allows(b, a.value) || (a.low <= b.high && b.low <= a.high)
}

/** Whether a written number can stand for a value: within its digits, or rounded to as many as are not 0 and by a tenth at most. */
export function allows(number: NumberMention, value: number): boolean {
  const slack = 1e-9 * Math.max(Math.abs(value), 1)
  if (value >= number.low - slack && value <= number.high + slack) return true
  const off = Math.abs(value - number.value)
  return number.bound !== 'range' && off <= number.coarse / 2 + slack && off <= Math.abs(number.value) / 10 + slack
}

function numberAt(document: Document, i: number): NumberMention | undefined {
  const {tokens} = document
  const token = tokens[i]!
  const {shape} = token.info
  let first = i
  let last: number
  let value: number
  let step: number
  let suffix = ''
  let high: number | undefined
  let kind: NumberKind = 'plain'
  let written: NumberMention['written'] = 'figures'
  if (shape === 'figures') {
    const figures = figureNumber(tokens, i)
    if (!figures) return undefined
    ;({last, value, step, suffix} = figures)
    if (ORDINAL.has(suffix)) {
      kind = 'ordinal'
      suffix = ''
      step = 0
    }
    const mixed = suffix === '' && Number.isInteger(value) && tokens[last]?.info.shape === 'figures' && tokens[last]!.spaceBefore && tokens[last]!.sentence === token.sentence ? slashed(document, last, true) : undefined
    const fraction = slashed(document, i, false)
    if (mixed) {
      last = mixed.last
      value += mixed.value
      step = 0.1
    } else if (fraction) {
      ;({last, value} = fraction)
      kind = 'fraction'
      step = shareStep(value)
    }
  } else if (VULGAR.has(token.text)) {
    value = VULGAR.get(token.text)!
    last = i + 1
    step = shareStep(value)
    kind = 'fraction'
  } else if (shape === 'other') {
    if (!/^\.\d+$/.test(token.text)) return undefined
    value = Number(token.text)
    last = i + 1
    step = 10 ** (1 - token.text.length)
  } else {
    const words = wordNumber(tokens, i)
    if (!words) return undefined
    ;({last, value, step, kind, high} = words)
    written = 'words'
  }
  if (kind === 'plain' && isNoCount(document, i, last, value)) return undefined
  if (written === 'words' && TAKES_ARTICLE.has(token) && ARTICLES.has(tokens[i - 1]) && tokens[i - 1]!.sentence === token.sentence && (kind === 'plain' || kind === 'fraction')) first = i - 1
  const currency = currencyBefore(tokens, i)
  if (currency) first = currency.first
  else if (kind === 'plain' && isLabel(document, i, last, suffix)) return undefined
  if (written === 'figures' && kind === 'plain') {
    const scaled = scale(tokens, last, suffix, currency !== undefined)
    if (scaled) {
      value *= scaled.by
      step *= scaled.by
      last = scaled.last
      suffix = ''
      if (last > i + 1) written = 'mixed'
    }
    const more = andAHalf(tokens, last)
    if (more) {
      last = more.last
      value += more.value * (scaled?.by ?? 1)
      written = 'mixed'
    }
  }
  const proportion = kind === 'plain' ? oneIn(tokens, i, last, value) : undefined
  if (proportion) {
    ;({last, value} = proportion)
    kind = 'fraction'
    step = shareStep(value)
  }
  const sign = kind === 'plain' && !currency ? negativeSign(tokens, i) : undefined
  if (sign !== undefined) {
    first = sign
    value = -value
  }
  const share = kind === 'ordinal' ? undefined : percentage(tokens, last, suffix)
  if (share) {
    ;({last, kind} = share)
    value *= share.by
    step *= share.by
    suffix = ''
  }
  if (kind === 'plain' || kind === 'fraction') {
    const times = multiple(tokens, last, suffix)
    if (times) {
      last = times
      suffix = ''
      kind = 'multiple'
    }
  }
  const number: NumberMention = {
    first, last, lead: first, value, low: value - step / 2, high: high ?? value + step / 2, step, coarse: coarseStep(value, step), bound: high === undefined ? 'exact' : 'about', written, kind,
    year: kind === 'plain' && !currency && last === i + 1 && /^(?:1\d|20)\d\d$/.test(token.text), inDate: false
  }
  const named = currency?.name ?? (kind === 'plain' ? currencyAfter(tokens, last, suffix) : undefined)
  if (named !== undefined) number.currency = named
  if (suffix !== '' && named !== suffix) number.suffix = suffix
  return bounded(tokens, number)
}

const TAKES_ARTICLE = new WordSet('hundred|thousand|million|billion|trillion|dozen|couple|half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth')
const ARTICLES = new WordSet('a|an')
const ORDINAL = new Set(['st', 'nd', 'rd', 'th'])

/** Sets the bound that the words about a number give it, and how far it may then be off. */
function bounded(tokens: readonly Token[], number: NumberMention): NumberMention {
  const before = boundBefore(tokens, number.first)
  const after = boundAfter(tokens, number.last)
  const bound = after?.bound ?? before?.bound
  if (before) number.lead = before.first
  if (after) number.last = after.last
  if (!bound) return number
  const {value} = number
  const size = Math.abs(value)
  const near = before !== undefined && NEAR.test(before.words)
  number.bound = bound
  if (bound === 'about') {
    number.low -= 0.15 * size
    number.high += 0.15 * size
  } else if (bound === 'at least') number.high = near ? value + 0.2 * size : Infinity
  else if (bound === 'at most') number.low = near ? value - 0.2 * size : Math.min(0, value)
  return number
}

const NEAR = /nearly|almost|close|just|approaching|short|shy|quite/

/** '10–12', '10 to 12', 'between 10 and 12': one number with two ends, in place of the one before; the second end is made into it. */
function joinRange(document: Document, out: readonly NumberMention[], to: NumberMention): NumberMention | undefined {
  const from = out.length > 0 ? out[out.length - 1] : undefined
  const {tokens} = document
  if (!from || to.lead !== to.first || from.kind === 'ordinal' || to.kind === 'ordinal' || from.range || to.value <= from.value) return undefined
  const tight = from.last === to.first && tokens[to.first]!.joined && document.blocks[tokens[to.first]!.block]!.value[tokens[to.first]!.from - 1] !== '/'
  if (!tight && from.last !== to.first - 1) return undefined
  const mark = tokens[from.last]!
  if (mark.sentence !== tokens[to.last - 1]!.sentence || mark.sentence !== tokens[from.first]!.sentence) return undefined
  const before = tokens[from.lead - 1]
  const word = mark.info.norm
  const between = before?.info.norm === 'between'
  if (word === 'to' && [2, 3, 4].some((n) => tokens[from.lead - n]?.info.norm === 'from' && tokens[from.lead - n]!.sentence === mark.sentence)) return undefined
  if (!tight && !(word === 'and' ? between : word === 'to' || word === 'or' ? !between && !COMES_FROM.has(before?.info.norm ?? '') : /^[-–—]$/.test(mark.text) && !tokens[to.first]!.spaceBefore)) return undefined
  if (from.kind !== 'plain' && from.kind !== to.kind) return undefined
  if (from.currency !== undefined && from.currency !== to.currency) return undefined
  if ((word === 'to' || word === 'or') && (to.value > 10 * from.value * scaleWordOf(tokens, to) || from.kind !== 'plain' || from.last - from.first > 1 || (word === 'or' && to.value !== from.value + 1))) return undefined
  // '8 to 10 million'
  const by = from.value < 1000 && from.step <= 1 ? scaleWordOf(tokens, to) : 1
  const low = from.value * by
  if (low >= to.value) return undefined
  to.first = from.first
  to.lead = between ? from.lead - 1 : from.lead
  to.range = {from: low, to: to.value, fromStep: from.step * by, toStep: to.step}
  to.low = low
  to.high = to.value
  to.value = (low + to.value) / 2
  to.bound = 'range'
  to.year = false
  return to
}

function scaleWordOf(tokens: readonly Token[], number: NumberMention): number {
  for (let k = number.last - 1; k > number.first; k--) {
    const by = scaleOf(tokens[k]!.info.norm)
    if (by) return by
  }
  return 1
}

const COMES_FROM = new Set(
  'from by rose fell grew up down increased decreased rises falls climbed dropped went jumped soared slipped gained lost shot surged rising falling vote votes voted won beat defeated ruled'.split(' ')
)

function markDates(context: Context, numbers: readonly NumberMention[]): void {
  const dates = context.get(findDates)
  let at = 0
  for (const date of dates) {
    while (at < numbers.length && numbers[at]!.last <= date.first) at++
    for (let k = at; k < numbers.length && numbers[k]!.first < date.last; k++) numbers[k]!.inDate = true
  }
}
