import type {Context} from '../../context.js'
import {isCaution, isModal} from '../../mentions/speech/hedges.js'
import {isLight, isMisdeed, stemsOf} from '../../mentions/words/predicates.js'
import {AwaitedWords} from '../../text/awaited-words.js'
import type {Document, Sentence} from '../../text/document.js'
import {isAsserted} from '../language/assertion.js'
import {clauseEnd, clauseStart, contentOf, contentStems, isContent} from '../language/clauses.js'
import {isConfirmed} from './confirmations.js'
import type {HedgedClaim} from './hedged-claims.js'
import {hedgedClaims} from './hedged-claims.js'
import {roleAt} from './restatements.js'

/** A hedged claim that stands as plain fact elsewhere: tokens [first, last). */
export interface LostHedge {
  claim: HedgedClaim
  first: number
  last: number
  headline: boolean
  /** How much of the claim is said again. */
  weight: number
}

// A word is looked up in so many places, which keeps the work on a text of one word linear.
const LOOKED_AT = 16
// After the headline, so many places of one claim are shown.
const SHOWN = 2

/** Claims that are hedged in one place of the text and plain in another, in order. */
export function lostHedges(context: Context): LostHedge[] {
  const claims = context.get(hedgedClaims)
  if (claims.length === 0) return []
  const {document} = context
  const places = stemPlaces(document, claims)
  const reading = readingOf(document)
  const groups = new Map<string, LostHedge[]>()
  for (const claim of claims) {
    const found = claim.firm ? verbatim(document, claim, places) : [...restated(document, claim, places, reading), ...verbatim(document, claim, places), ...misdeeds(document, claim, places)]
    if (found.length === 0 || isToldBefore(document, claim, places, reading) || isConfirmed(context, claim)) continue
    const key = claim.predicates.at(-1) ?? `clause ${claim.sentence}`
    const group = groups.get(key)
    if (group) group.push(...found)
    else groups.set(key, found)
  }
  const out = new Map<number, LostHedge>()
  for (const group of groups.values()) {
    const best = new Map<number, LostHedge>()
    for (const one of group) {
      const {sentence} = document.tokens[one.first]!
      if ((best.get(sentence)?.weight ?? -1) < one.weight) best.set(sentence, one)
    }
    const ranked = [...best.values()].sort((a, b) => b.weight - a.weight || b.first - a.first)
    for (const one of [...ranked.filter(({headline}) => headline), ...ranked.filter(({headline}) => !headline).slice(0, SHOWN)]) {
      const {sentence} = document.tokens[one.first]!
      if (!out.has(sentence)) out.set(sentence, one)
    }
  }
  return [...out.values()].sort((a, b) => a.first - b.first)
}

/** Where the words of the claims stand, by their stems. */
function stemPlaces(document: Document, claims: readonly HedgedClaim[]): Map<string, number[]> {
  const out = new Map<string, number[]>()
  for (const {predicates, subject, object} of claims) {
    for (const words of [predicates, subject.words, subject.names, object.words]) for (const word of words) out.set(word, [])
  }
  for (const token of document.tokens) {
    if (token.kind !== 'word' || token.quoted || token.emphasis) continue
    for (const stem of contentStems(token.info)) {
      const list = out.get(stem)
      if (list && list.length < LOOKED_AT && isContent(token)) list.push(token.index)
    }
  }
  return out
}

/** What stands at a place, which many claims look at, read once. */
interface Reading {
  role(index: number): ReturnType<typeof roleAt>
  content(first: number, last: number): ReturnType<typeof contentOf>
}

function readingOf(document: Document): Reading {
  const roles = new Map<number, ReturnType<typeof roleAt>>()
  const contents = new Map<number, ReturnType<typeof contentOf>>()
  const count = document.tokens.length + 1
  return {
    role(index) {
      if (!roles.has(index)) roles.set(index, roleAt(document, index))
      return roles.get(index)
    },
    content(first, last) {
      const key = first * count + last
      const known = contents.get(key) ?? contentOf(document, first, last)
      contents.set(key, known)
      return known
    }
  }
}

/** 'Lumo has been bought; the buyer reportedly paid …': told plainly in the sentence before, so that the hedge is on something else. */
function isToldBefore(document: Document, claim: HedgedClaim, places: ReadonlyMap<string, number[]>, {role}: Reading): boolean {
  return claim.predicates.some((family) => (places.get(family) ?? []).some((index) => {
    const token = document.tokens[index]!
    return token.block === claim.block && token.sentence < claim.sentence && role(index)?.kind === 'verb' && isAsserted(document, index)
  }))
}

/** The same doing by the same one, or to the same thing, as a verb or as a noun. */
function restated(document: Document, claim: HedgedClaim, places: ReadonlyMap<string, number[]>, reading: Reading): LostHedge[] {
  const out: LostHedge[] = []
  const main = claim.predicates.at(-1)
  if (main === undefined) return out
  for (const family of new Set(claim.predicates)) {
    const weak = isLight(family) && family !== main && claim.predicates.length > 1 && !isMisdeed(main)
    for (const index of places.get(family) ?? []) {
      const token = document.tokens[index]!
      if (token.block === claim.block || !isPlain(document, index, claim)) continue
      const role = reading.role(index)
      if (!role) continue
      const heading = isHeading(document, index)
      if (heading && hasModal(document, role.first, role.last)) continue
      const zone = reading.content(role.first, role.last)
      // 'the closure of the bakery': a noun may name the doer after it.
      const doer = role.kind === 'noun' ? zone : reading.content(index > claim.shown.first ? subjectStart(document, role.first) : role.first, index)
      const objects = shared(claim.object.words, zone.words, claim.predicates)
      // 'agreed to let a company fell the oaks' is told again by 'the agreement to fell the oaks', but not by any agreement.
      if (weak && (role.kind !== 'noun' || objects < 2)) continue
      const names = shared(new Set([...claim.subject.names, ...claim.object.names]), zone.names)
      const who = shared(claim.subject.names, doer.names) + (claim.subject.resolved ? shared(claim.subject.words, doer.words) : 0) + (isAccusation(claim) && heading && (isAccused(document, doer.names) || isNamedNext(document, claim, doer.names)) ? 1 : 0)
      let weight = 0
      if (role.kind === 'noun') {
        if (role.indefinite) weight = names > 1 && who > 0 ? 1 + names : 0
        else if (who > 0 && (claim.object.words.size === 0 || objects + names > 0 || isMisdeed(family) || (role.framed && !isLight(family)))) weight = 2 + who + objects
        else if (claim.kind !== 'accusation' && claim.kind !== 'accuser' && (claim.kind === 'noun' || !isMisdeed(family)) && objects >= (isLight(family) ? 2 : 1) && (role.framed || objects > 1 || names > 1)) weight = 1 + objects + names
        else if (role.opens && !isLight(family) && (claim.kind === 'noun' || (claim.kind === 'before' && !isMisdeed(family)))) weight = 1
      } else if (role.kind === 'verb') {
        if (isMisdeed(family) && isPassive(document, index)) continue
        const enough = claim.object.words.size === 0 ? !isLight(family) : objects >= (isLight(family) ? 2 : 1)
        if (who > 0 && enough) weight = 3 + who + objects
        else if (pronounOnly(document, role.first, index) && objects > 1) weight = 2 + objects
        else if (!claim.subject.resolved && objects > 1) weight = 1 + objects
        else if (heading && isLead(document, claim) && !isLight(family) && !isMisdeed(family) && claim.kind !== 'accusation') weight = 3
        else if (heading && objects > 1 && !isLight(family) && claim.kind !== 'clause') weight = 2 + objects
        else if (heading && claim.kind !== 'clause' && !isLight(family) && near(document, claim, doer.words) > 0 && near(document, claim, zone.words) > 1) weight = 3 + objects
      } else if (heading && names > 1 && objects > 0) weight = 2 + objects + names
      if (weight > 0) out.push({claim, ...spanOf(document, role, heading), headline: heading, weight: heading ? weight + 2 : weight})
    }
  }
  return out
}

/** 'The fire, which was started by …': what the relative clause is of belongs to it. */
function subjectStart({tokens, sentences}: Document, first: number): number {
  const which = tokens[first - 1]
  if (!which || !/^(?:which|who|that)$/.test(which.info.norm)) return first
  const start = sentences[which.sentence]!.first
  let k = which.index - (tokens[which.index - 1]?.text === ',' ? 2 : 1)
  while (k > start && tokens[k - 1]!.kind === 'word' && which.index - k < 8) k--
  return Math.max(start, k)
}

function isAccusation({kind}: HedgedClaim): boolean {
  return kind === 'accusation' || kind === 'accuser'
}



/** 'Lund, who denies the charges': whom the accusation is of, though it did not name him. */
function isAccused(document: Document, names: ReadonlySet<string>): boolean {
  const {tokens, sentences} = document
  for (const index of DENIED.in(document)) {
    const {first, last} = sentences[tokens[index]!.sentence]!
    for (let k = first; k < last; k++) if (names.has(tokens[k]!.info.norm)) return true
  }
  return false
}

/** 'A merchant is accused of …. Joris De Wael, who …': the accused, by name in the sentences that follow. */
function isNamedNext({tokens, sentences}: Document, claim: HedgedClaim, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false
  const until = sentences[Math.min(sentences.length - 1, claim.sentence + 2)]!.last
  for (let k = sentences[claim.sentence]!.last; k < until; k++) if (names.has(tokens[k]!.info.norm)) return true
  return false
}

const DENIED = new AwaitedWords('denies|denied|denying|accused|suspected|alleged|charged|pleaded|pleads|innocence')

/** In the first sentence under the headline, which the headline tells in short. */
function isLead(document: Document, claim: HedgedClaim): boolean {
  const sentence = document.sentences[claim.sentence]!
  return document.headline !== undefined && claim.block === document.headline.index + 1 && sentence.first === document.blocks[claim.block]!.first
}

/** 'Bank robbed in Torvik', 'was killed at noon': nobody is said to have done it. */
function isPassive(document: Document, index: number): boolean {
  const next = document.tokens[index + 1]
  return /(?:ed|en|shot|hit|stolen|slain)$/.test(document.tokens[index]!.info.norm) && (!next || next.kind !== 'word' || /^(?:in|on|at|by|to|from|after|during|near|outside|with|while|as|over|for|when)$/.test(next.info.norm))
}

function pronounOnly(document: Document, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (/^(?:he|she|they|it)$/.test(document.tokens[k]!.info.norm)) return true
  return false
}

/** How many of the words that name the doer in a heading stand in the hedged sentence or in the three before it. */
function near(document: Document, claim: HedgedClaim, words: ReadonlySet<string>): number {
  const {sentences} = document
  const first = sentences[Math.max(0, claim.sentence - 3)]!
  const around = new Set<string>()
  for (let s = first.index; s <= claim.sentence; s++) {
    const one = sentences[s]!
    if (document.blocks[one.block] === document.headline) continue
    for (const word of contentOf(document, one.first, one.last).words) around.add(word)
  }
  return shared(words, around)
}

/** A sentence that says again nearly all that the hedged clause says, in whatever form. */
function verbatim(document: Document, claim: HedgedClaim, places: ReadonlyMap<string, number[]>): LostHedge[] {
  const words = new Set([...(claim.subject.resolved ? claim.subject.words : []), ...claim.object.words, ...claim.predicates])
  if (words.size < 3) return []
  const hits = new Map<number, Set<string>>()
  const ends = new Map<number, [number, number]>()
  for (const word of words) {
    for (const index of places.get(word) ?? []) {
      const {sentence, block} = document.tokens[index]!
      if (block === claim.block || ((claim.firm || claim.predicates.length === 0) && index < claim.shown.first)) continue
      const set = hits.get(sentence)
      if (set) set.add(word)
      else hits.set(sentence, new Set([word]))
      const span = ends.get(sentence)
      ends.set(sentence, span ? [Math.min(span[0], index), Math.max(span[1], index)] : [index, index])
    }
  }
  const out: LostHedge[] = []
  for (const [sentence, set] of hits) {
    const [a, b] = ends.get(sentence)!
    const whole = document.sentences[sentence]!
    if (set.size < Math.min(words.size, Math.max(claim.firm ? 5 : 4, (claim.firm ? 0.8 : 0.6) * words.size)) || (claim.predicates.length > 0 && !claim.predicates.some((one) => set.has(one))) || b - a > 3 * set.size + 4) continue
    if (!isPlain(document, a, claim) || !isPlain(document, b, claim) || hasModal(document, a, b + 1) || !hasVerb(document, whole)) continue
    const heading = isHeading(document, a)
    const anchor = placeIn(claim.predicates, a, b, places) ?? a
    const last = claim.predicates.length > 0 ? clauseEnd(document, anchor) : b + 1
    out.push({claim, ...spanOf(document, {first: clauseStart(document, anchor), last}, heading), headline: heading, weight: set.size})
  }
  return out
}

/** Where the deed itself stands between two tokens. */
function placeIn(stems: readonly string[], a: number, b: number, places: ReadonlyMap<string, number[]>): number | undefined {
  for (const stem of stems) for (const index of places.get(stem) ?? []) if (index >= a && index <= b) return index
  return undefined
}

function hasVerb(document: Document, {first, last}: Sentence): boolean {
  for (let k = first; k < last; k++) if (/(?:ed|s|ing)$/.test(document.tokens[k]!.info.norm) || stemsOf(document.tokens[k]!.info.norm)[0]!.startsWith('=')) return true
  return false
}

function hasModal(document: Document, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (isModal(document.tokens[k]!.info.norm)) return true
  return false
}

/** "Whelan's cheating" where Whelan is only accused: a misdeed laid on somebody by a possessive. */
function misdeeds(document: Document, claim: HedgedClaim, places: ReadonlyMap<string, number[]>): LostHedge[] {
  const out: LostHedge[] = []
  if (claim.kind !== 'accusation' && !claim.predicates.some(isMisdeed)) return out
  for (const name of claim.subject.names) {
    for (const index of stemsOf(name).flatMap((stem) => places.get(stem) ?? [])) {
      const token = document.tokens[index]!
      const next = document.tokens[index + 1]
      if (token.block === claim.block || token.tail === '' || !next || next.sentence !== token.sentence || next.info.shape !== 'lower') continue
      if (!stemsOf(next.info.norm).some(isMisdeed) || NOT_NOUNS.test(next.info.norm) || !isPlain(document, next.index, claim)) continue
      out.push({claim, first: index, last: index + 2, headline: isHeading(document, index), weight: 4})
    }
  }
  return out
}

const NOT_NOUNS = /(?:ed|er|shot|hit|hits|fix|run|strikes|help|took|take)$/

/**
 * Whether the writer says plainly what stands at a token: no quotation, question, negation or condition, and neither the sentence
 * nor what goes before it in its paragraph hedges it, lays it on somebody or tells of a court.
 */
function isPlain(document: Document, index: number, claim: HedgedClaim): boolean {
  if (!isAsserted(document, index)) return false
  const {tokens, sentences, blocks} = document
  const block = blocks[tokens[index]!.block]!
  const {last} = sentences[tokens[index]!.sentence]!
  const heading = isHeading(document, index)
  for (let k = block.first; k < last; k++) {
    const token = tokens[k]!
    // ', which had hoped for flats': somebody else's.
    if (!heading && k > index + 1 && tokens[k - 1]!.text === ',' && /^(?:which|whose|who|where)$/.test(token.info.norm)) break
    if (token.kind === 'word' ? isCaution(token.info.norm) && !isOwn(claim, token.info.norm) : heading && (/^["“”‘?]/.test(token.text) || (/^['’]/.test(token.text) && token.spaceBefore) || (token.text === ':' && k - block.first < 3))) return false
    if (heading && token.quoted) return false
  }
  return true
}

/** 'warned' attributes nothing where the claim is that somebody warned. */
function isOwn(claim: HedgedClaim, norm: string): boolean {
  return stemsOf(norm).some((stem) => claim.object.words.has(stem) || claim.predicates.includes(stem))
}

function isHeading(document: Document, index: number): boolean {
  const block = document.blocks[document.tokens[index]!.block]!
  return block.kind === 'heading' || block === document.headline
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, without: readonly string[] = []): number {
  let n = 0
  for (const one of a) if (b.has(one) && !without.includes(one)) n++
  return n
}

/** A heading as a whole; otherwise the words that say it. */
function spanOf(document: Document, role: {first: number; last: number}, heading: boolean): {first: number; last: number} {
  if (heading) {
    const block = document.blocks[document.tokens[role.first]!.block]!
    return {first: block.first, last: block.last}
  }
  let {first, last} = role
  while (first < last - 1 && document.tokens[first]!.kind !== 'word') first++
  while (last > first + 1 && document.tokens[last - 1]!.kind !== 'word') last--
  return {first, last}
}

