import type {Context} from '../../../context.js'
import {hasForm} from '../../../evidence/words/carried.js'
import {copied} from '../../../evidence/sentences/copied.js'
import {isEnglish, isTalk} from '../../../evidence/sentences/language.js'
import {parallels, type Parallel} from '../../../evidence/sentences/parallel.js'
import type {Source} from '../../../evidence/sources.js'
import {denies, deniesPlainly, kindOf, oppositesOf, unprefixed} from '../../../evidence/words/statement-words.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {isSummary} from '../../../evidence/sentences/summary.js'
import {isContent} from '../../../mentions/words/function-words.js'
import {stemsOf} from '../../../mentions/words/predicates.js'
import {exchangedAges} from './exchanged-ages.js'
import {exchangedRoles} from './exchanged-roles.js'
import {exchangedWords} from './exchanged-words.js'
import {deniedNowhere, denialAt, mayDeny} from './unsupported-denials.js'
import {textOf, type Document, type Sentence} from '../../../text/document.js'
import {remembered} from '../../../text/remembered.js'

/** Words that say the opposite of what the sources say, or deny what none of them denies: tokens [first, last). */
export interface ContraryStatement {
  first: number
  last: number
  kind: 'opposite' | 'denial' | 'narrowing' | 'lost denial' | 'exchange' | 'roles' | 'age'
  near: Parallel
  /** The word that the source has instead. */
  there: {source: Source; index: number; text: string} | undefined
}

// Below this share of common words a source sentence is about something else.
const ALIKE = 0.2
// A text of more sentences than a summary has tells of more than its sources do: there the sentences have to be nearly one.
const ALIKE_IN_ARTICLES = 0.45
// 'Died after a crash', 'crashed before': what comes before and after is told from either end, unless the sentences are one.
const SAME = 0.4
// Reports of talk are in words of their own: there the words denied have to be the source's.
const ALIKE_IN_TALK = 0.08

/** A finder: antonyms of what the nearest source sentences say, and denials that no source has. */
export function contraryStatements(context: Context): readonly ContraryStatement[] {
  const {document, sources} = context
  if (sources.length === 0 || !context.get(isEnglish)) return []
  const out: ContraryStatement[] = [...context.get(exchangedAges), ...context.get(exchangedRoles), ...context.get(exchangedWords)]
  const exchanged = new Set(out.map(({first}) => first))
  const near = context.get(parallels)
  const summary = isSummary(context)
  const same = context.get(copied)
  for (const sentence of document.sentences) {
    if (same[sentence.index] === 1) continue
    const best = near(sentence.index)[0]
    // Where no sentence of a source is like it, nothing contradicts it.
    if (!best || best.share < (summary ? Math.min(ALIKE, ALIKE_IN_TALK) : ALIKE_IN_ARTICLES)) continue
    for (let index = sentence.first; index < sentence.last; index++) {
      const {info, kind, quoted} = document.tokens[index]!
      // 'United'
      if (kind !== 'word' || quoted || (info.shape !== 'lower' && index > sentence.first)) continue
      const use = usesOf(info.norm)
      if (use === 0 || exchanged.has(index)) continue
      const plain = !deniesPlainly(info.norm) && document.tokens[index + 1]?.info.shape !== 'figures'
      const found = (use & DENIAL ? denial(context, sentence, index) : undefined) ?? (plain && use & OPPOSITE ? opposite(context, sentence, index) : undefined) ?? (plain && use & DENIED ? lostDenial(context, sentence, index) : undefined)
      if (found) out.push(found)
    }
  }
  return out
}

// What a word may be here: one that denies, one that has an opposite, one that may have been denied.
const DENIAL = 1
const OPPOSITE = 2
const DENIED = 4

const usesOf = remembered((norm) =>
  (mayDeny(norm) ? DENIAL : 0) | (oppositesOf(norm).size > 0 || unprefixed(norm) !== undefined ? OPPOSITE : 0) | (norm.length > 3 && isContent(norm) && kindOf(norm) !== 'time' ? DENIED : 0)
)

function denial(context: Context, sentence: Sentence, index: number): ContraryStatement | undefined {
  const near = context.get(parallels)(sentence.index)
  const least = isSummary(context) && near[0]?.source.context.get(isTalk) ? ALIKE_IN_TALK : alike(context)
  const found = denialAt(context, sentence, index, near, least) ?? deniedNowhere(context, sentence, index, near, alike(context))
  return found && {...found, there: undefined}
}

function alike(context: Context): number {
  return isSummary(context) ? ALIKE : ALIKE_IN_ARTICLES
}

/** 'a profit' where the sentence of the source that is most like it has 'a loss', and no like sentence has a profit. */
function opposite(context: Context, sentence: Sentence, index: number): ContraryStatement | undefined {
  const {document} = context
  const {norm} = document.tokens[index]!.info
  const others = oppositesOf(norm)
  const bare = unprefixed(norm)
  if (others.size === 0 && bare === undefined) return undefined
  if (isDenied(document, sentence, index)) return undefined
  const near = context.get(parallels)(sentence.index)
  const best = near[0]
  if (!best || best.share < Math.max(alike(context), /^(?:before|after|following)$/.test(norm) ? SAME : 0)) return undefined
  if (!hasOne(best, others, bare)) return undefined
  for (const {source, sentence: there} of near) if (hasForm(source.context, there.first, there.last, norm)) return undefined
  if (bare !== undefined && near.some(({source}) => source.context.get(wordPlaces).like(norm).length > 0)) return undefined
  const {source, sentence: there} = best
  for (let k = there.first; k < there.last; k++) {
    const token = source.document.tokens[k]!
    if (token.kind !== 'word') continue
    const word = token.info.norm
    if (!others.has(word) && word !== bare) continue
    if (isDenied(source.document, there, k) || hasForm(context, sentence.first, sentence.last, word)) continue
    return {first: index, last: index + 1, kind: 'opposite', near: best, there: {source, index: k, text: token.text}}
  }
  return undefined
}

function hasOne({source: {document: {tokens}}, sentence: {first, last}}: Parallel, words: ReadonlySet<string>, word: string | undefined): boolean {
  for (let k = first; k < last; k++) if (words.has(tokens[k]!.info.norm) || tokens[k]!.info.norm === word) return true
  return false
}

/** 'knew of it' where the source has 'did not know of it', and nowhere says it without the denial. */
function lostDenial(context: Context, sentence: Sentence, index: number): ContraryStatement | undefined {
  const {document} = context
  const {info} = document.tokens[index]!
  const denied = context.get(deniedThere)(sentence.index)
  if (denied.length === 0) return undefined
  const best = context.get(parallels)(sentence.index)[0]
  if (!best || best.share < Math.max(alike(context), 0.25)) return undefined
  const there = best.source.document
  const found = denied.findLast((k) => {
    const {norm} = there.tokens[k]!.info
    return norm === info.norm || stemsOf(norm).some((stem) => stemsOf(info.norm).includes(stem))
  })
  if (found === undefined) return undefined
  for (let k = sentence.first; k < sentence.last; k++) if (denies(document.tokens[k]!.info.norm) || document.tokens[k]!.info.norm.startsWith('un')) return undefined
  for (const source of context.sources) {
    for (const norm of new Set([info.norm, there.tokens[found]!.info.norm])) {
      for (const at of source.context.get(wordPlaces).like(norm)) {
        const {sentence: other} = source.document.tokens[at]!
        if (!deniedRightBefore(source.document, source.document.sentences[other]!, at)) return undefined
      }
    }
  }
  let first = found
  while (!deniesPlainly(there.tokens[first]!.info.norm)) first--
  return {first: index, last: index + 1, kind: 'lost denial', near: best, there: {source: best.source, index: first, text: textOf(there, first, found + 1)}}
}

/** A finder: for each sentence of the text the words right after a denial in the source sentence nearest to it. */
function deniedThere(context: Context): (sentence: number) => readonly number[] {
  const known = new Map<number, readonly number[]>()
  return (index) => {
    let found = known.get(index)
    if (!found) {
      const near = context.get(parallels)(index)[0]
      found = near ? deniedIn(near) : []
      known.set(index, found)
    }
    return found
  }
}

function deniedIn({source: {document}, sentence}: Parallel): number[] {
  const out: number[] = []
  for (let k = sentence.first; k < sentence.last; k++) {
    const {kind, info: {norm}} = document.tokens[k]!
    if (kind === 'word' && norm.length > 3 && deniedRightBefore(document, sentence, k)) out.push(k)
  }
  return out
}

function deniedRightBefore({tokens}: Document, {first}: Sentence, index: number): boolean {
  for (let k = index - 1; k >= Math.max(first, index - 2); k--) if (deniesPlainly(tokens[k]!.info.norm)) return true
  return false
}

function isDenied({tokens}: Document, {first}: Sentence, index: number): boolean {
  for (let k = Math.max(first, index - 3); k < index; k++) if (denies(tokens[k]!.info.norm)) return true
  return false
}
