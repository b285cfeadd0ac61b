import type {Context} from '../../context.js'
import type {CapitalisedWord} from '../../mentions/names/names.js'
import {capitalisedWords, isCapitalByPlace, isHonorific, namePartAfter, namePartBefore, smallWords} from '../../mentions/names/names.js'
import type {Document} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {areDistinct} from './name-pairs.js'
import {isPersonal, SPEAKS} from './personal.js'
import type {NameVariant} from './name-variants.js'

/** A word that stands as a surname: behind a given name, or by itself. */
interface Surname {
  word: CapitalisedWord
  /** Places of 'Marta Lund', and the given name that stands there first. */
  full: number[]
  given: string | undefined
  /** The places of other given names before it. */
  others: Map<string, number> | undefined
  lone: number[]
  /** Brought in as people are: 'Marta Lund, 34,', 'Marta Lund said'. */
  person: boolean
}

const BEFORE_PLACES = new WordSet('the|in|at|near|from|of')
const INITIAL = /^\p{Lu}\.?$/u

// So many people are a list of names, in which many are alike.
const MOST = 80

/**
 * Surnames that are a letter off: 'Emeka Obi' … 'Emeka Obe', and 'Mr Robleda' where 'Luis Robledo' has been brought in and
 * nobody of the other name has.
 */
export function surnameSlips(context: Context): NameVariant[] {
  const {document} = context
  const full = new Map<string, Surname>()
  const lone: Surname[] = []
  for (const word of context.get(capitalisedWords).values()) {
    if (word.norm.length < 3 || word.places.length > 40 || /\d/.test(word.norm)) continue
    const surname = surnameOf(document, word)
    if (!surname) continue
    if (surname.full.length > 0) full.set(word.text, surname)
    else lone.push(surname)
  }
  if (full.size === 0 || full.size > MOST) return []
  const out: NameVariant[] = []
  const introduced = [...full.values()]
  for (const [n, one] of introduced.entries()) {
    for (const [other, index] of one.others ?? []) {
      // 'Clementine Awu' and 'Clementina Awu'
      if (!one.person || one.given === undefined || Math.min(other.length, one.given.length) < 6 || other.length !== one.given.length || !isOneOff(one.given, other) || !/[ae]$/.test(other) || !/[ae]$/.test(one.given)) continue
      if (document.tokens[index]!.sentence !== document.tokens[one.full[0]!]!.sentence) out.push({odd: form(document, one, index, true), usual: form(document, one, one.full[0]!, true)})
    }
    for (const other of introduced.slice(n + 1)) {
      if (one.given === undefined || one.given !== other.given || one.word.norm[0] !== other.word.norm[0] && one.word.norm.length < 3) continue
      if (Math.abs(one.word.norm.length - other.word.norm.length) > 1 || !isOneOff(one.word.norm, other.word.norm) || areRelated(one.word.norm, other.word.norm) || (!one.person && !other.person) || standTogether(document, one.word, other.word)) continue
      const [odd, usual] = one.word.places.length < other.word.places.length || (one.word.places.length === other.word.places.length && one.word.places[0]! > other.word.places[0]!) ? [one, other] : [other, one]
      out.push({odd: form(document, odd, odd.full[0]!, true), usual: form(document, usual, usual.full[0]!, true)})
    }
  }
  if (lone.length === 0) return out
  let small: ReadonlySet<string> | undefined
  for (const odd of lone) {
    if (odd.word.norm.length < 4 || odd.word.places.length > 2) continue
    const fits = introduced.filter(({word}) => word.norm[0] === odd.word.norm[0] && isOneOff(word.norm, odd.word.norm) && isLongEnough(word.norm, odd.word.norm) && !areRelated(word.norm, odd.word.norm))
    const [usual] = fits
    if (!usual || fits.length > 1 || !(usual.person || usual.lone.some((index) => isSomebody(document, index))) || !odd.lone.every((index) => isSomebody(document, index) || isInHeadline(document, index))) continue
    // A headline alone says little: the name has to be the text's own person.
    if (odd.lone.every((index) => isInHeadline(document, index)) && usual.word.places.length < 2) continue
    if (standTogether(document, odd.word, usual.word)) continue
    small ??= context.get(smallWords)
    if (small.has(odd.word.norm) || small.has(usual.word.norm)) continue
    out.push({odd: form(document, odd, odd.lone[0]!, false), usual: form(document, usual, usual.word.places[0]!, false)})
  }
  return out
}

function surnameOf(document: Document, word: CapitalisedWord): Surname | undefined {
  const {tokens} = document
  if (isHonorific(word.norm)) return undefined
  const out: Surname = {word, full: [], given: undefined, others: undefined, lone: [], person: false}
  for (const index of word.places) {
    const next = tokens[index + 1]
    if (next?.sentence === tokens[index]!.sentence && (next.info.shape === 'capital' || next.info.shape === 'capitals')) return undefined
    if (tokens[index]!.joined || next?.joined || namePartAfter(document, index)) return undefined
    const before = namePartBefore(document, index)
    if (before && !isHonorific(before.info.norm)) {
      const ahead = before.index > 0 ? tokens[before.index - 1] : undefined
      const lead = ahead?.sentence === before.sentence ? ahead : undefined
      // 'the Port Lorne', 'in West Lorne': no person.
      if (before.joined || BEFORE_PLACES.has(lead) || isCapitalByPlace(document, before.index) && before.info.norm.length < 3) return undefined
      const within = lead !== undefined && lead.info.shape === 'capital' && !isHonorific(lead.info.norm)
      out.person ||= !within && before.index === index - 1 && (next?.text === ',' || next?.text === ')' || (next !== undefined && SPEAKS.test(next.info.norm)) || isHonorific(ahead?.info.norm ?? ''))
      out.full.push(index)
      out.given ??= before.info.norm
      if (before.info.norm !== out.given && before.index === index - 1) (out.others ??= new Map<string, number>()).set(before.info.norm, index)
    } else {
      // 'C Itoh', 'BBC News'
      const lead = index > 0 ? tokens[index - 1] : undefined
      if (lead?.sentence === tokens[index]!.sentence && (lead.info.shape === 'capitals' || INITIAL.test(lead.text))) return undefined
      out.lone.push(index)
    }
  }
  return out
}

/** Both in one sentence: the text tells them apart. */
function standTogether({tokens}: Document, a: CapitalisedWord, b: CapitalisedWord): boolean {
  return a.places.some((one) => b.places.some((other) => tokens[one]!.sentence === tokens[other]!.sentence))
}

/** One letter more, less or changed, or two neighbours in the other order. */
function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [restA, restB] = [a.length - head - tail, b.length - head - tail]
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]
}

/** Man and wife, a country and its people, one and several: 'Petrov' and 'Petrova', 'Korea' and 'Korean', 'Lund' and 'Lunds'. */
function areRelated(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length > short.length && long.startsWith(short)) return /^(?:s|a|n|y)$/.test(long.slice(short.length))
  return areDistinct(a, b) || (a.length === b.length && /(?:sk|ck|yn|in|ov|ev)[aiy]$/.test(a) && /[aiy]$/.test(b))
}

// Short names differ by a letter as often as not; only their ends and neighbours changed about tell of a slip.
function isLongEnough(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter >= 6) return true
  if (shorter < 4) return false
  return a.slice(0, shorter - 1) === b.slice(0, shorter - 1) || (a.length === b.length && [...a].sort().join('') === [...b].sort().join(''))
}

/** 'Mr Robleda', 'Robleda said', 'Robleda, 56,': a person by the words about the name. */
function isSomebody(document: Document, index: number): boolean {
  const {tokens} = document
  if (!isPersonal(document, index)) return false
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (before?.sentence === tokens[index]!.sentence && isHonorific(before.info.norm)) return true
  if (next?.text === ',') return /^\d\d$/.test(tokens[index + 2]?.text ?? '')
  return next?.sentence === tokens[index]!.sentence && SPEAKS.test(next.info.norm) && next.info.norm !== 'and' && !/s$/.test(next.info.norm.replace(/^(?:says|was|is|has|adds|tells|does)$/, ''))
}

function isInHeadline({tokens, blocks, headline}: Document, index: number): boolean {
  return blocks[tokens[index]!.block] === headline
}

function form(document: Document, {word, full}: Surname, index: number, whole: boolean): NameVariant['odd'] {
  const before = whole && full.includes(index) ? namePartBefore(document, index) : undefined
  const first = before ? before.index : index
  const {tokens, blocks} = document
  return {first, last: index + 1, text: blocks[tokens[first]!.block]!.value.slice(tokens[first]!.from, tokens[index]!.to), count: word.places.length}
}
