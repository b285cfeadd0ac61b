import type {NumberMention} from '../../mentions/numbers/numbers.js'
import type {Document} from '../../text/document.js'
import type {Run} from './clash.js'
import {ARTICLES, DETERMINERS, DIMENSIONS, isTakenUp, nounBeforeOf, nounOfBe, nounOfHaving, nounOfSeating, nounOfVerb, nounsFrom, nounsOfDeed, OWNERS, PARTS} from './measure-nouns.js'
import {CURRENCIES, currencyOf, UNIT_WORDS, UNITS} from './measure-units.js'

/** A length, weight or sum of a thing. */
export interface Measure {
  number: NumberMention
  amount: number
  /** Words of the thing measured. */
  nouns: readonly string[]
  dimension: string
  /** 'the', 'this': it has been spoken of. */
  definite: boolean
  /** 'its': perhaps another's. */
  owned?: boolean
  /** 'a': it is brought in. */
  indefinite: boolean
  run: Run
  sentence: number
}

/** 'a two-hour meeting', 'a meeting of two hours', 'the meeting lasted two hours'. */
export function measured(document: Document, number: NumberMention): Measure | undefined {
  const {tokens} = document
  const unit = tokens[number.last]
  const begin = tokens[number.first]!
  if (!unit || unit.sentence !== begin.sentence) return number.suffix ? suffixed(document, number) : undefined
  const scale = UNIT_WORDS.has(unit) ? UNITS[unit.info.norm] : undefined
  const seated = scale ? undefined : nounOfSeating(document, number)
  if (seated) return {definite: seated.definite, indefinite: !seated.definite, run: {first: number.lead - 1, last: number.last}, ...measureOf(number, ['seats', 1], [seated.noun], begin.sentence)}
  if (!scale || begin.joined) return number.suffix ? suffixed(document, number) : undefined
  if (unit.joined && tokens[number.last + 1]?.info.norm === 'old' && tokens[number.last + 1]!.joined) {
    return measure(document, number, [`${scale[0]} old`, scale[1]], nounsFrom(document, number.last + 2), number.last + 2)
  }
  if (unit.joined || (unit.tail !== '' && unit.tail.length <= 2)) {
    return measure(document, number, scale, nounsFrom(document, number.last + 1), number.last + 1)
  }
  const of = nounBeforeOf(document, number.lead)
  if (of) return {definite: of.definite, indefinite: of.indefinite, run: {first: of.index, last: number.last + 1}, ...measureOf(number, scale, [of.noun], begin.sentence)}
  const deed = nounsOfDeed(document, number.lead)
  if (deed) return {definite: false, indefinite: true, run: {first: number.first, last: number.last + 1}, ...measureOf(number, scale, deed, begin.sentence)}
  const lasted = nounOfVerb(document, number.lead) ?? (DIMENSIONS.has(tokens[number.last + 1]) ? nounOfBe(document, number.lead) : undefined) ?? (PARTS.has(unit) ? nounOfHaving(document, number.lead) : undefined)
  if (lasted) return {definite: lasted.definite, indefinite: false, run: {first: lasted.verb, last: number.last + 1}, ...measureOf(number, scale, [lasted.noun], begin.sentence)}
  // 'after two hours of talks'
  if (tokens[number.last + 1]?.info.norm === 'of') {
    const nouns = nounsFrom(document, number.last + 2)
    if (nouns.words.length > 0 && (scale[0] === 'time' || scale[0] === 'days')) return {definite: isTakenUp(document, number), indefinite: true, run: {first: number.first, last: nouns.last}, ...measureOf(number, scale, nouns.words, begin.sentence)}
  }
  return undefined
}

// '40km race', '45m tower'
function suffixed(document: Document, number: NumberMention): Measure | undefined {
  const suffix = number.suffix!.toLowerCase()
  const scale = Object.hasOwn(UNITS, suffix) ? UNITS[suffix] : undefined
  return scale && measure(document, number, scale, nounsFrom(document, number.last), number.last)
}

function measure(document: Document, number: NumberMention, scale: readonly [string, number], nouns: {words: string[]; last: number}, _from: number): Measure | undefined {
  const {tokens} = document
  if (nouns.words.length === 0) return undefined
  const before = tokens[number.lead - 1]
  const inside = before?.sentence === tokens[number.first]!.sentence ? before : undefined
  const owned = inside !== undefined && inside.tail.length === 2
  return {
    definite: !owned && DETERMINERS.has(inside), indefinite: ARTICLES.has(inside), owned: OWNERS.has(inside), run: {first: number.first, last: nouns.last},
    ...measureOf(number, scale, nouns.words, tokens[number.first]!.sentence)
  }
}

function measureOf(number: NumberMention, [dimension, factor]: readonly [string, number], nouns: readonly string[], sentence: number) {
  return {number, amount: number.value * factor, nouns, dimension, sentence}
}
/** 'a ransom of 30,000 euros', 'the 45,000-euro ransom', 'the $6m grant'. */
export function priced(document: Document, number: NumberMention): Measure | undefined {
  const {tokens} = document
  const {sentence} = tokens[number.first]!
  const scale = [`money ${currencyOf(number.currency ?? tokens[number.last]!.info.norm)}`, 1] as const
  const of = nounBeforeOf(document, number.lead)
  if (of) return {definite: of.definite, indefinite: of.indefinite, run: {first: of.index, last: moneyEnd(document, number)}, ...measureOf(number, scale, [of.noun], sentence)}
  const deed = nounsOfDeed(document, number.lead)
  if (deed) return {definite: false, indefinite: true, run: {first: number.first, last: moneyEnd(document, number)}, ...measureOf(number, scale, deed, sentence)}
  const cost = nounOfVerb(document, number.lead)
  if (cost) return {definite: cost.definite, indefinite: false, run: {first: cost.verb, last: moneyEnd(document, number)}, ...measureOf(number, scale, [cost.noun, 'cost'], sentence)}
  return measure(document, number, scale, nounsFrom(document, number.last), number.last)
}

function moneyEnd({tokens}: Document, {first, last}: NumberMention): number {
  const next = tokens[last]
  return next?.sentence === tokens[first]!.sentence && CURRENCIES.has(next) ? last + 1 : last
}
