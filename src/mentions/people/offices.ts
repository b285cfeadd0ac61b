import type {Context} from '../../context.js'
import type {CountryMention} from '../places/countries.js'
import {countryAt, countryBefore} from '../places/countries.js'
import {titleWords, type OfficeKind} from './title-words.js'
import {isNameWord} from '../words/words.js'

export type {OfficeKind} from './title-words.js'

/** How a word before or after the title changes the claim. */
export interface Modifiers {
  /** 'former', 'ex-', 'one-time'. */
  former: boolean
  /** 'then-'. */
  then: boolean
  /** 'late', 'ousted': out of office, and perhaps in it until then. */
  late: boolean
  /** 'outgoing', 'acting', 'interim': in office, in a manner of speaking. */
  provisional: boolean
}

/** A title with all that belongs to it: '[the] former [German] chancellor [of Germany]'. */
export interface TitlePhrase<Kind = OfficeKind> {
  kind: Kind
  /** Tokens of the office's own words: 'prime minister'. */
  office: {first: number; last: number}
  /** Tokens [first, last) of modifiers, country and office, without the article. */
  first: number
  last: number
  /** Where the first modifier stands before the country, the first token of the country; else `first`. */
  core: number
  article: 'the' | 'other' | undefined
  country: CountryMention | undefined
  form: 'adjective' | 'possessive' | 'of' | undefined
  modifiers: Modifiers
}

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const FORMER = of('former ex erstwhile onetime one-time previous past')
const FALLEN = of('ousted deposed toppled jailed imprisoned convicted exiled fugitive disgraced impeached overthrown fallen defeated slain assassinated murdered detained dead')
const PROVISIONAL = of('acting interim caretaker outgoing provisional temporary transitional transition departing')
// Another office, or none.
const OTHER = of(
  'vice deputy assistant associate alternate honorary shadow under co joint sub emeritus incoming future would-be self-proclaimed self-declared self-styled so-called de-facto next prospective facto ' +
  'presumptive putative potential possible aspiring fictional imaginary fake rival parliament parliamentary senate assembly council house court bank university college company club league federation union party board ' +
  'commission committee regional provincial local student class association chapter society group division international world global pretender school hospital firm bureau agency corporate studio network airline ' +
  'institute institution foundation chamber congress academy church faculty guild museum team tribe tribal nation city borough county municipal village district branch region puppet opposition'
)
const ADJECTIVES = of(
  'new newly current incumbent sitting long-time longtime veteran liberal second third fourth fifth female male own powerful popular unpopular young younger old hardline strongman technocratic ' +
  'communist republican democratic social independent charismatic right left far wing black white english-speaking ever very two-term one-term three-term federal state elected longest'
)
const ADJECTIVAL = /(?:ist|ive|ed|ing|ous|ful|ical|ly|est|ese|ian|ible|able|ial)$/
const DETERMINERS = of('a an his her its their this that our my your no any every each some another whose')
const PLACE_WORDS = of('in at from across outside inside near around throughout within visiting leaving')
const HEADLINE_VERBS = of('meets says visits hosts tells calls urges slams praises thanks invites greets welcomes sees backs warns asks accuses joins gifts sends receives blasts mocks hails')

/** Every title of a head of state or government with what belongs to it. Vice presidents, presidents of bodies, presidents-elect are not among them. */
export function titlePhrases(context: Context): TitlePhrase[] {
  const out: TitlePhrase[] = []
  for (const {first, last, entry: {office}} of context.get(titleWords)) {
    const phrase = office && readTitle(context, first, last, office)
    if (phrase) out.push(phrase)
  }
  return out
}

/** The title whose own words are tokens [first, last), with its modifiers and its country; undefined where it is another office than a country's own. */
export function readTitle<Kind>(context: Context, first: number, last: number, kind: Kind): TitlePhrase<Kind> | undefined {
  const {tokens} = context.document
  const head = tokens[first]!
  if (head.quoted || head.emphasis) return undefined
  const after = readAfter(context, last)
  if (!after) return undefined
  const phrase: TitlePhrase<Kind> = {
    kind, office: {first, last}, first, last: after.last, core: first, article: undefined,
    country: after.country, form: after.country ? 'of' : undefined,
    modifiers: {former: false, then: false, late: false, provisional: false}
  }
  return readBefore(context, phrase) ? phrase : undefined
}

const NOT_IN_OFFICE = of('elect designate nominee candidate hopeful contender emeritus pro presumptive apparent general league')
const FOLLOWING_NOUNS = of('candidate candidates nominee hopeful hopefuls contender wannabe material league inn elect designate emeritus pro')

/** What follows the office: 'of COUNTRY' belongs to it, '-elect' and 'of a bank' make it another. */
function readAfter(context: Context, last: number): {last: number; country?: CountryMention} | undefined {
  const {tokens} = context.document
  const end = tokens[last - 1]!
  const next = tokens[last]
  if (!next || next.block !== end.block) return {last}
  if (next.joined && next.index === last) {
    // 'President-elect', 'prime minister-designate', 'president-in-waiting'.
    return undefined
  }
  if (/^[-–]$/.test(next.text) && !next.spaceBefore) return undefined
  if (end.tail === '' && (FOLLOWING_NOUNS.has(next.info.norm) || NOT_IN_OFFICE.has(next.info.norm))) return undefined
  if (end.tail === '' && (next.info.norm === 'for' || next.info.norm === 'at')) return undefined
  if (next.info.norm !== 'of' || end.tail !== '') return {last}
  let k = last + 1
  if (tokens[k]?.info.norm === 'the') k++
  // 'the president of the Republic' of its own country.
  if (tokens[k]?.info.norm === 'republic' && tokens[k + 1]?.info.norm !== 'of') return {last: k + 1}
  const country = countryAt(context, k)
  if (!country || !country.name || country.possessive) return undefined
  const beyond = tokens[country.last]
  // 'the president of Germany Trade & Invest', 'of China-based Foo'.
  if (beyond && beyond.block === end.block && beyond.joined) return undefined
  if (beyond?.info.norm === 'and' && countryAt(context, country.last + 1)) return undefined
  return {last: country.last, country}
}

/** Reads to the left: modifiers, country, article. False where it is another office than a country's own. */
function readBefore(context: Context, phrase: TitlePhrase<unknown>): boolean {
  const {tokens} = context.document
  const inner = readModifiers(context, phrase, phrase.office.first)
  if (!inner) return false
  let {stop} = inner
  phrase.first = inner.first
  if (!phrase.country) {
    const country = countryBefore(context, stop + 1)
    if (country && country.last > phrase.office.first) return false
    if (country && isAttribute(context, country)) {
      if (inBiggerName(context, country)) return false
      phrase.country = country
      phrase.form = country.possessive ? 'possessive' : 'adjective'
      phrase.core = country.first
      const outer = readModifiers(context, phrase, country.first)
      if (!outer) return false
      phrase.first = outer.first
      stop = outer.stop
    } else if (country) return country.last !== phrase.office.first
  }
  const before = tokens[stop]
  if (!before || before.sentence !== tokens[phrase.office.first]!.sentence || before.kind !== 'word') return true
  // "Tesla's president", 'FIFA President'.
  if (before.tail !== '') return phrase.form === 'adjective' || phrase.form === 'possessive'
  if (isNameWord(before) && phrase.form !== 'possessive') return isHeadlineVerb(context, stop)
  if (before.info.norm === 'the' || DETERMINERS.has(before.info.norm)) {
    phrase.article = before.info.norm === 'the' ? 'the' : 'other'
    if (isAide(context, stop - 1)) phrase.article = 'other'
  }
  return true
}

/** Modifiers and adjectives before token `from`. Undefined where one of them makes it another office. */
function readModifiers(context: Context, {modifiers, office}: TitlePhrase<unknown>, from: number): {first: number; stop: number} | undefined {
  const {tokens} = context.document
  const {sentence} = tokens[from]!
  let first = from
  let k = from - 1
  for (let steps = 0; steps < 7 && k >= 0; steps++) {
    const token = tokens[k]!
    if (token.sentence !== sentence || token.quoted || token.tail !== '') break
    if (token.kind !== 'word') {
      if (!/^[-–]$/.test(token.text) || token.spaceBefore || tokens[k + 1]!.spaceBefore) break
      k--
      continue
    }
    if (token.joined && countryBefore(context, k + 1)) break
    const start = compoundStart(context, k)
    const norm = start === k ? token.info.norm : tokens.slice(start, k + 1).map(({info}) => info.norm).join('-')
    if (FORMER.has(norm)) modifiers.former = true
    else if (norm === 'then' && (tokens[k + 1]!.joined || !isAdverb(context, k))) modifiers.then = true
    else if (norm === 'late' || FALLEN.has(norm)) modifiers.late = true
    else if (PROVISIONAL.has(norm)) modifiers.provisional = true
    else if (OTHER.has(norm) || (norm === 'first' && token.info.shape !== 'lower' && k === office.first - 1)) return undefined
    else if (norm === 'first' || ADJECTIVES.has(norm) || (token.info.shape === 'lower' && ADJECTIVAL.test(norm)) || (start < k && from === office.first) || token.info.shape === 'figures') {
      k = start - 1
      continue
    } else if (tokens[from]!.joined && from === office.first && k === from - 1) return undefined
    else break
    first = start
    k = start - 1
  }
  return {first, stop: k}
}

/** 'But then President Obama said': no modifier. */
function isAdverb(context: Context, index: number): boolean {
  const {tokens} = context.document
  const before = tokens[index - 1]
  return !before || before.sentence !== tokens[index]!.sentence || /^(?:and|but|,|since|until|by|—|–)$/.test(before.info.norm)
}

function compoundStart(context: Context, index: number): number {
  const {tokens} = context.document
  let k = index
  while (k > 0 && tokens[k]!.joined) k--
  return k
}

/** Whether a country before a title belongs to it, and does not only say where: 'In Germany President Obama met'. */
function isAttribute(context: Context, {first, possessive, adjective, countries}: CountryMention): boolean {
  if (possessive || adjective) return true
  const before = context.document.tokens[first - 1]?.info.norm ?? ''
  return !PLACE_WORDS.has(before) && before !== 'of' && !countries.some(({id}) => id === 'GE' || id === 'JO' || id === 'TD')
}

const PARTS = of('north south east west northern southern eastern western central inner outer upper lower latin african')

/** 'Latin American', 'Turkish Cypriot', 'Bank of China', 'Toyota Canada': the country is only a part of the name. */
function inBiggerName(context: Context, {first, name, adjective}: CountryMention): boolean {
  const {tokens} = context.document
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[first]!.sentence || before.kind !== 'word') return false
  if (PARTS.has(before.info.norm) && before.info.shape !== 'lower') return true
  if (before.info.norm === 'of' && name && !adjective) return true
  if (tokens[first]!.joined) return !FORMER.has(before.info.norm) && before.info.norm !== 'then'
  if (!isNameWord(before) || before.tail !== '') return false
  return !isHeadlineVerb(context, first - 1)
}

function isHeadlineVerb(context: Context, index: number): boolean {
  const token = context.document.tokens[index]!
  return HEADLINE_VERBS.has(token.info.norm) && context.document.blocks[token.block]!.last - context.document.blocks[token.block]!.first < 25
}

const AIDES = of('assistant adviser advisor aide deputy spokesman spokeswoman spokesperson envoy secretary representative wife husband son daughter brother sister counsel counsellor head chief candidate plenipotentiary delegate ambassador widow mother father successor predecessor rival')

/** 'Assistant to the Russian President Yuri Ushakov': what follows the title names the assistant. */
function isAide(context: Context, index: number): boolean {
  const {tokens} = context.document
  return /^(?:to|of|for)$/.test(tokens[index]?.info.norm ?? '') && AIDES.has(tokens[index - 1]?.info.norm ?? '')
}
