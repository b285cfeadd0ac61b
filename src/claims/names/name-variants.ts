import type {Context} from '../../context.js'
import type {CapitalisedWord} from '../../mentions/names/names.js'
import {capitalisedWords, isCapitalByPlace, isHonorific, namePartAfter, namePartBefore, smallWords} from '../../mentions/names/names.js'
import type {VariantKind} from '../../mentions/names/variant-spellings.js'
import {isNamesake} from '../../mentions/names/variant-spellings.js'
import type {Document} from '../../text/document.js'
import {hyphenVariants} from './hyphen-variants.js'
import {candidates} from './name-pairs.js'
import {isPersonal} from './personal.js'
import {prefixVariants} from './prefix-variants.js'
import {mayBeOneName, skeleton} from './spelling.js'
import {surnameSlips} from './surname-slips.js'

/** One form of a name in a text: where it stands first, tokens [first, last), and how often it stands. */
export interface NameForm {
  first: number
  last: number
  text: string
  count: number
}

/** A name that a text spells in two ways. */
export interface NameVariant {
  /** The rarer form; of two equally frequent ones the later. */
  odd: NameForm
  usual: NameForm
}

interface Use {
  index: number
  before: string | undefined
  after: string | undefined
  /** A capital that the place alone explains: a sentence's first word, a heading. */
  weak: boolean
}

const TWO_PEOPLE = new Set(['namesake', 'namesakes', 'cousin', 'cousins', 'twins', 'twin', 'brothers', 'sisters', 'siblings', 'unrelated', 'spelling', 'spelled', 'spelt', 'misspelled', 'misspelt', 'pronounced', 'transliterated', 'transliteration', 'renamed'])

/** Names spelled in two ways in one text, in order of the odd form. */
export function nameVariants(context: Context): NameVariant[] {
  const words = context.get(capitalisedWords)
  const out: NameVariant[] = [...hyphenVariants(context), ...prefixVariants(context), ...surnameSlips(context)]
  for (const {one, other, kind} of candidates(words)) {
    const variant = judge(context, one, other, kind)
    if (variant) out.push(variant)
  }
  return onePerForm(out)
}

/** Where a form differs from several, the most frequent of them is the one to name. */
function onePerForm(variants: NameVariant[]): NameVariant[] {
  const best = new Map<number, NameVariant>()
  for (const one of variants) {
    const known = best.get(one.odd.first)
    if (!known || one.usual.count > known.usual.count) best.set(one.odd.first, one)
  }
  return [...best.values()].sort((a, b) => a.odd.first - b.odd.first)
}

function usesOf(document: Document, word: CapitalisedWord): Use[] {
  return word.places.map((index) => ({
    index, before: namePartBefore(document, index)?.info.norm, after: namePartAfter(document, index)?.info.norm, weak: isCapitalByPlace(document, index)
  }))
}

function judge(context: Context, one: CapitalisedWord, other: CapitalisedWord, kind: VariantKind | undefined): NameVariant | undefined {
  const {document} = context
  const oddIsOne = one.places.length < other.places.length || (one.places.length === other.places.length && one.places[0]! > other.places[0]!)
  const [odd, usual] = oddIsOne ? [one, other] : [other, one]
  if (together(document, odd, usual, kind === 'name' || kind === 'place' ? 5 : Infinity)) return undefined
  const odds = usesOf(document, odd)
  const usuals = usesOf(document, usual)
  const marksOnly = odd.norm === usual.norm
  if (marksOnly) {
    // A headline may drop its accents.
    const body = (uses: readonly Use[]) => uses.filter(({index}) => document.blocks[document.tokens[index]!.block]!.kind !== 'heading' && document.blocks[document.tokens[index]!.block] !== document.headline)
    if (body(odds).length === 0 || body(usuals).length === 0) return undefined
  }
  const shared = sharedPart(odds, usuals)
  if (shared) {
    if (kind === 'given' && shared.side === 'before' && !mayBeSlip(odd, usual, 3)) return undefined
    if (shared.side === 'after' && kind === undefined && !marksOnly && !evenGiven(odd.norm, usual.norm)) return undefined
    if (kind === undefined && !marksOnly && areOrdinary(odd.norm, usual.norm)) return undefined
    if (shared.side === 'after' && (context.get(treatsAsTwo) || areKin(document, odds, usuals))) return undefined
    if (!kind && !marksOnly && !mayBeSlip(odd, usual, 3)) return undefined
    if (shared.side === 'before' && isPlural(odd.norm, usual.norm)) return undefined
    const use = odds.find((one) => one[shared.side] === shared.norm)!
    const like = usuals.find((one) => one[shared.side] === shared.norm)!
    if (shared.side === 'after' && use.before !== undefined && like.before !== undefined && use.before !== like.before) return undefined
    return variant(document, use, odd, like, usual, shared.side)
  }
  if (kind === 'given') return loneGiven(context, odds, usuals)
    ? variant(document, odds[0]!, odd, usuals[0]!, usual) : undefined
  if (kind === 'place' || marksOnly) {
    const alone = odds.find((use) => isAlone(document, use))
    const like = usuals.find((use) => isAlone(document, use))
    if (alone && like && (!marksOnly || !named(odds) || !named(usuals))) return variant(document, alone, odd, like, usual)
    // 'Dr Traore' with 'Salif Traoré'
    return marksOnly && named(odds) !== named(usuals) && loneSurname(document, odds, usuals) ? variant(document, odds[0]!, odd, usuals[0]!, usual) : undefined
  }
  if (named(odds) && named(usuals)) return undefined
  if (kind === 'name') return variant(document, odds[0]!, odd, usuals[0]!, usual)
  if (!mayBeOneName(odd.norm, usual.norm, false) || areOrdinary(odd.norm, usual.norm) || !mayBeSlip(odd, usual, 2)) return undefined
  if (Math.min(odd.norm.length, usual.norm.length) < 6 && usual.places.length < 3) return undefined
  if (!loneSurname(document, odds, usuals) && !oneWordName(odds, usuals, odd, usual)) return undefined
  return standsSmall(context, odd, usual) ? undefined : variant(document, odds[0]!, odd, usuals[0]!, usual)
}

/** A given name by itself that differs from the one introduced: 'Catherine smiled' with 'Katherine Oduya'. */
function loneGiven(context: Context, odds: readonly Use[], usuals: readonly Use[]): boolean {
  const surnames = new Set(usuals.map(({after}) => after).filter((after) => after !== undefined))
  if (odds.length > 2 || named(odds) || surnames.size !== 1 || usuals.some(({before}) => before !== undefined)) return false
  return odds.every((use) => isPersonal(context.document, use.index)) && !context.get(treatsAsTwo)
}

/** A place or a firm of one word that stands often in one spelling and once in another that only its vowels or doubled letters part. */
function oneWordName(odds: readonly Use[], usuals: readonly Use[], odd: CapitalisedWord, usual: CapitalisedWord): boolean {
  if (named(odds) || usuals.some(({before}) => before !== undefined) || odds.some(({weak}) => weak) || usuals.length < 2 || usuals.every(({weak}) => weak)) return false
  return Math.min(odd.norm.length, usual.norm.length) >= 6 && odd.norm.slice(-1) === usual.norm.slice(-1) && skeleton(odd.norm) === skeleton(usual.norm)
}

/** Both forms in one sentence, so many words apart at most: the text knows that they differ. */
function together(document: Document, a: CapitalisedWord, b: CapitalisedWord, within: number): boolean {
  const {tokens} = document
  const last = new Map(a.places.map((index) => [tokens[index]!.sentence, index]))
  return b.places.some((index) => Math.abs(index - (last.get(tokens[index]!.sentence) ?? -Infinity)) <= within && last.has(tokens[index]!.sentence))
}

/** The part of the name that stands beside both forms: the given name, the surname, the kind of firm. */
function sharedPart(odds: readonly Use[], usuals: readonly Use[]): {side: 'before' | 'after'; norm: string} | undefined {
  for (const side of ['before', 'after'] as const) {
    const known = new Set(usuals.map((use) => use[side]))
    for (const use of odds) {
      const norm = use[side]
      if (norm !== undefined && norm.length > 1 && known.has(norm) && !(side === 'before' && COMMON_FIRST.has(norm))) return {side, norm}
    }
  }
  return undefined
}

// Places by the dozen begin with these.
const COMMON_FIRST = new Set(['san', 'santa', 'saint', 'los', 'las', 'new', 'north', 'south', 'east', 'west', 'great', 'lake', 'mount', 'fort', 'port', 'upper', 'lower', 'river', 'northern', 'southern', 'eastern', 'western', 'abu', 'tel', 'royal', 'national', 'united', 'general', 'british', 'american'])

/** Given names that differ within, not at the end, where Daniel becomes Daniela. */
function evenGiven(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 5 && a.slice(-1) === b.slice(-1) && !/[aeio]$/.test(a) || Math.min(a.length, b.length) >= 6 && a.slice(-2) === b.slice(-2)
}

const DERIVED = /(?:ing|ed|ity|ly|ness|tional)$/

/** Words of the language, by their endings: 'Tracing App' is no 'Tracking App', 'Majority' no 'Minority'. */
function areOrdinary(a: string, b: string): boolean {
  return DERIVED.test(a) && DERIVED.test(b) && a.replace(/(.)\1/g, '$1') !== b.replace(/(.)\1/g, '$1')
}

/** A slip is rare beside the right form; two names in steady use are two names. */
function mayBeSlip(odd: CapitalisedWord, usual: CapitalisedWord, atMost: number): boolean {
  return odd.places.length <= atMost && (usual.places.length > 1 || odd.places.length === 1)
}

function isPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s` || a === `${b}es` || b === `${a}es`
}

function treatsAsTwo({document}: Context): boolean {
  return document.tokens.some((token) => TWO_PEOPLE.has(token.info.norm) || (token.info.norm === 'relation' && document.tokens[token.index - 1]?.info.norm === 'no'))
}

const KIN = new Set(['brother', 'sister', 'son', 'daughter', 'father', 'mother', 'uncle', 'aunt', 'nephew', 'niece', 'husband', 'wife', 'widow', 'grandfather', 'grandmother', 'grandson', 'granddaughter', 'cousin', 'twin'])

/** 'His brother Jon Clark': one of the two is brought in as the other's kin. */
function areKin({tokens}: Document, odds: readonly Use[], usuals: readonly Use[]): boolean {
  return [...odds, ...usuals].some(({index}) => [1, 2, 3].some((back) => KIN.has(tokens[index - back]?.info.norm ?? '')))
}

function named(uses: readonly Use[]): boolean {
  return uses.some(({before, after}) => before !== undefined || after !== undefined)
}

function isAlone(document: Document, {index, before, after}: Use): boolean {
  const {tokens} = document
  const lead = tokens[index - 1]?.info.norm ?? ''
  if (before !== undefined || isHonorific(lead) || (after !== undefined && !/^(?:in|from|to|near|at|around|outside)$/.test(lead))) return false
  const next = tokens[index + 1]
  return !isNamesake(tokens[index - 1]?.info.norm, next?.text === ',' ? tokens[index + 2]?.info.norm : next?.info.norm) && !tokens[index]!.joined && !next?.joined
}

/**
 * Whether the one form is only ever a surname by itself while the other is introduced with a given name: 'Halverson says' with
 * 'Gunnar Halvorsen'. One of the two has to have a full name before it, and the other none.
 */
function loneSurname(document: Document, odds: readonly Use[], usuals: readonly Use[]): boolean {
  const [full, lone] = named(usuals) ? [usuals, odds] : [odds, usuals]
  if (!full.some(({index, before, after}) => after === undefined && before !== undefined && isIntroduction(document, index)) || full.some(({after}) => after !== undefined)) return false
  return lone.every((use) => isPersonal(document, use.index))
}

/** 'Gunnar Halvorsen', and no 'the Ministry', 'in West Halvorsen'. */
function isIntroduction(document: Document, index: number): boolean {
  const before = namePartBefore(document, index)
  if (!before || before.joined) return false
  const lead = document.tokens[before.index - 1]
  return !(lead?.kind === 'word' && lead.sentence === before.sentence && /^(?:the|in|at|near|this|its|from)$/.test(lead.info.norm))
}

/** Whether either form is an ordinary word of this text. */
function standsSmall(context: Context, a: CapitalisedWord, b: CapitalisedWord): boolean {
  const small = context.get(smallWords)
  return small.has(a.norm) || small.has(b.norm)
}

function variant(document: Document, use: Use, odd: CapitalisedWord, like: Use, usual: CapitalisedWord, side?: 'before' | 'after'): NameVariant {
  return {odd: form(document, use, odd, side), usual: form(document, like, usual, side)}
}

function form(document: Document, {index}: Use, word: CapitalisedWord, side: 'before' | 'after' | undefined): NameForm {
  const part = side === 'before' ? namePartBefore(document, index) : side === 'after' ? namePartAfter(document, index) : undefined
  const first = side === 'before' && part ? part.index : index
  const last = (side === 'after' && part ? part.index : index) + 1
  const {tokens, blocks} = document
  const a = tokens[first]!
  return {first, last, text: blocks[a.block]!.value.slice(a.from, tokens[last - 1]!.to), count: word.places.length}
}
