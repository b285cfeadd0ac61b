import type {Document, Sentence} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {isHonorific} from '../../mentions/names/names.js'
import type {Run} from './phrases.js'
import {isCapital, isOpening, isQuoteMark, nameEnd} from './phrases.js'
import {HAPPENING, LYING, MAKERS} from './vocabulary.js'

/** What a sentence is about. `role` is set where it is 'the director of …' and not the thing itself. */
export interface Subject {
  key: string
  kind: 'name' | 'definite' | 'pronoun'
  role: string | undefined
  edition: string | undefined
}

/** A sentence's subject and the first word of its verb. */
export interface Clause {
  subject: Run
  verb: number
}

const INTRO = new WordSet([
  'however', 'therefore', 'additionally', 'moreover', 'furthermore', 'today', 'also', 'then', 'later', 'actually', 'so', 'but', 'and', 'yet', 'now', 'meanwhile', 'indeed', 'instead', 'overall', 'unfortunately',
  'afterwards', 'subsequently', 'eventually'
])
const PREPOSITIONS = new WordSet(['in', 'on', 'at', 'after', 'before', 'during', 'for', 'according', 'by', 'as', 'with', 'since', 'from', 'following', 'despite', 'until', 'under', 'born', 'over', 'throughout', 'founded', 'built', 'based', 'located', 'established'])
const BREAKS = new WordSet(['that', 'when', 'if', 'because', 'where', 'who', 'which', 'what', 'while', 'although', 'though', 'whether', 'than', 'said', 'says', 'whose', 'how', 'why', 'there', 'as'])
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that'])
const PRONOUNS = new Set(['he', 'she', 'it', 'they'])
const HAVE = new WordSet(['has', 'had', 'have'])

const BE = new WordSet('is|was|are|were')
const VERBS = new WordSet([...HAPPENING.keys(), ...LYING, 'has', 'had', 'have'].filter((word) => word !== 'born'))

// No subject has more words.
const LONGEST = 32

/** The first token behind the introductory words of a sentence: 'However,', 'In 1980,', 'Born in Oslo,'. */
export function afterIntroduction({tokens}: Document, {first, last}: Sentence): number {
  let k = first
  while (k < last && tokens[k]!.kind !== 'word' && !isOpening(tokens[k])) k++
  if (INTRO.has(tokens[k])) {
    k++
    return tokens[k]?.text === ',' ? k + 1 : k
  }
  if (!PREPOSITIONS.has(tokens[k])) return k
  const end = Math.min(last, k + 22)
  for (let c = k + 2; c < end; c++) {
    if (tokens[c]!.text !== ',' || tokens[c - 1]!.quoted) continue
    const next = tokens[c + 1]
    if (!next || next.info.shape === 'figures') continue
    if (isPlaceTail(tokens[c + 2], tokens[c + 3])) continue
    return c + 1
  }
  return k
}

// 'In Boston, Massachusetts, he …'
function isPlaceTail(second: {text: string} | undefined, third: {text: string} | undefined): boolean {
  return second?.text === ',' || (third?.text === ',' && second !== undefined && /^\p{Lu}/u.test(second.text))
}

/** The subject of a sentence's main clause, where it can be told. */
export function clauseOf(document: Document, sentence: Sentence): Clause | undefined {
  const {tokens} = document
  const first = afterIntroduction(document, sentence)
  const limit = Math.min(sentence.last, first + LONGEST)
  let subjectLast: number | undefined
  for (let k = first; k < limit; k++) {
    const token = tokens[k]!
    if (isOpening(token) && tokens[k + 1]?.quoted) {
      const close = closing(document, k, limit)
      if (close === undefined) return undefined
      k = close
      continue
    }
    if (token.text === '(') {
      subjectLast ??= k
      while (k < limit && tokens[k]!.text !== ')') k++
      continue
    }
    if (token.text === ',') {
      subjectLast ??= k
      const next = afterApposition(document, k, limit)
      if (next === undefined) return undefined
      k = next - 1
      continue
    }
    if (token.kind !== 'word') {
      if (token.text === ';' || (token.text === ':' && !isCapital(tokens[k + 1])) || token.text === '—') return undefined
      continue
    }
    const {shape} = token.info
    if (shape === 'other' || shape === 'lower') {
      if (VERBS.has(token) || (shape === 'lower' && BE.has(token))) return k === first ? undefined : {subject: {first, last: subjectLast ?? k}, verb: k}
      if (BREAKS.has(token) && k > first) return undefined
    }
  }
  return undefined
}

function closing({tokens}: Document, open: number, limit: number): number | undefined {
  for (let k = open + 1; k < limit; k++) if (isQuoteMark(tokens[k])) return k
  return undefined
}

/** Where the sentence goes on behind ', a 2013 film,' or ', who was born in Turku,'. */
function afterApposition({tokens}: Document, comma: number, limit: number): number | undefined {
  for (let k = comma + 1; k < limit; k++) {
    if (tokens[k]!.text !== ',') continue
    const next = tokens[k + 1]
    if (!next || next.info.shape === 'figures') continue
    if (next.info.shape === 'lower' && (BE.has(next) || HAVE.has(next) || HAPPENING.has(next.info.norm) || /(?:ed|s)$/.test(next.info.norm))) return k + 1
  }
  return undefined
}

const NEUTRAL = new Set(['main', 'actual', 'original', 'film', 'book', 'famous', 'first'])

/** The subject that a run of words names. */
export function subjectOf(document: Document, {first, last}: Run): Subject | undefined {
  const {tokens} = document
  let a = first
  while (a < last && tokens[a]!.kind !== 'word' && !isOpening(tokens[a])) a++
  const begin = tokens[a]
  if (!begin || a >= last) return undefined
  const {norm} = begin.info
  if (last === a + 1 && PRONOUNS.has(norm)) return {key: norm, kind: 'pronoun', role: undefined, edition: undefined}
  const owned = possessor(document, a, last)
  if (owned) return owned
  if (DETERMINERS.has(norm) && begin.info.shape !== 'other') {
    for (let k = a + 1; k < Math.min(last - 1, a + 6); k++) {
      const token = tokens[k]!
      if (token.info.shape !== 'lower') break
      if (k > a + 1 && (token.info.norm === 'of' || token.info.norm === 'for')) return roleOf(document, a + 1, k, last)
    }
  }
  return thing(document, a, last, false)
}

function roleOf(document: Document, first: number, of: number, last: number): Subject | undefined {
  const {tokens} = document
  const rest = thing(document, of + 1, last, true)
  if (!rest) return undefined
  return {...rest, role: roleName(document, first, of - 1, tokens[of - 1]!.info.norm)}
}

function roleName({tokens}: Document, first: number, head: number, noun: string): string {
  const maker = MAKERS.get(noun)
  const others: string[] = []
  for (let k = first; k < head; k++) if (!NEUTRAL.has(tokens[k]!.info.norm)) others.push(tokens[k]!.info.norm)
  return maker !== undefined && others.length === 0 ? `by ${maker}` : [...others, noun.replace(/([^s])s$/, '$1')].join(' ')
}

/** "Marrow's director", "the film's director". */
function possessor(document: Document, first: number, last: number): Subject | undefined {
  const {tokens} = document
  for (let k = first; k < last - 1; k++) {
    const token = tokens[k]!
    if (token.tail.length !== 2) continue
    for (let r = k + 1; r < last; r++) if (tokens[r]!.info.shape !== 'lower' || tokens[r]!.kind !== 'word') return undefined
    if (last - k > 4) return undefined
    const owner = thing(document, first, k + 1, false)
    return owner && owner.kind !== 'pronoun' ? {...owner, role: roleName(document, k + 1, last - 1, tokens[last - 1]!.info.norm)} : undefined
  }
  return undefined
}

/** A name, a title in quotation marks, or 'the house'. With `free`, whatever begins with a capital is a title up to the end. */
function thing(document: Document, from: number, last: number, free: boolean): Subject | undefined {
  const {tokens} = document
  let edition: string | undefined
  let first = from
  let definite = false
  let k = from
  for (; k < last; k++) {
    const token = tokens[k]!
    if (isOpening(token) && tokens[k + 1]?.quoted) {
      let close = k + 1
      while (close < last && !isQuoteMark(tokens[close])) close++
      return named(document, k + 1, close, edition ?? editionIn(document, close, last))
    }
    if (token.kind !== 'word') return undefined
    if (/^(?:1[89]|20)\d\d$/.test(token.text) && k < last - 1) {
      edition = token.text
      continue
    }
    if (isCapital(token) && !(DETERMINERS.has(token.info.norm) && k === from) && !(k === from && PRONOUNS.has(token.info.norm))) break
    if (token.info.shape === 'figures' && k === last - 1) break
    if (DETERMINERS.has(token.info.norm)) {
      definite ||= token.info.norm !== 'a' && token.info.norm !== 'an'
      first = k + 1
    } else if (BREAKS.has(token) || token.info.norm === 'his' || token.info.norm === 'her' || token.info.norm === 'their' || token.info.norm === 'its' || token.info.norm === 'our' || token.info.norm === 'my') return undefined
  }
  if (k >= last) {
    if (!definite || last - first > 2 || last <= first) return undefined
    return {key: `the ${tokens[last - 1]!.info.norm}`, kind: 'definite', role: undefined, edition}
  }
  if (k > from && !free && isDemonymOnly(document, k, last)) return undefined
  let end = nameEnd(document, k, true)
  if (free) for (end = k; end < last && tokens[end]!.text !== '(' && tokens[end]!.text !== ','; ) end++
  if (end < last && tokens[end]!.text !== '(' && tokens[end]!.text !== ',') return undefined
  return named(document, k, Math.min(end, last), edition ?? editionIn(document, end, last))
}

// 'the French director': the capital is no name.
function isDemonymOnly({tokens}: Document, k: number, last: number): boolean {
  return last > k + 1 && tokens[last - 1]!.info.shape === 'lower'
}

function editionIn({tokens}: Document, from: number, last: number): string | undefined {
  for (let k = from; k < last; k++) if (/^(?:1[89]|20)\d\d$/.test(tokens[k]!.text)) return tokens[k]!.text
  return undefined
}

function named({tokens}: Document, first: number, last: number, edition: string | undefined): Subject | undefined {
  const words: string[] = []
  for (let k = first; k < last; k++) {
    const {kind, info} = tokens[k]!
    if (kind !== 'word' || (words.length === 0 && (DETERMINERS.has(info.norm) || (isHonorific(info.norm) && last - first > 1)))) continue
    words.push(info.norm)
  }
  return words.length > 0 ? {key: words.join(' '), kind: 'name', role: undefined, edition} : undefined
}
