import type {Context} from '../../context.js'
import type {HedgeKind} from '../../mentions/speech/hedges.js'
import {hedges} from '../../mentions/speech/hedges.js'
import {isDoing, stemsOf} from '../../mentions/words/predicates.js'
import type {Document} from '../../text/document.js'
import {isNegated, isQuestion} from '../language/assertion.js'
import type {Content} from '../language/clauses.js'
import {clauseEnd, clauseStart, contentOf, isContent} from '../language/clauses.js'
import {isPast} from './restatements.js'

/** Something that a text lays no claim to: what is only reported, alleged, suspected. Ranges are tokens [first, last). */
export interface HedgedClaim {
  kind: HedgeKind
  /** The words that hedge and what they hedge, as a message would quote them. */
  shown: {first: number; last: number}
  sentence: number
  block: number
  /** Families or stems of what is said to have been done; the last is the main one. Empty where the clause counts as a whole. */
  predicates: readonly string[]
  /** Who is said to have done it. `resolved` is false where it is a pronoun and those before it stand in. */
  subject: Content & {resolved: boolean}
  /** To whom and what it was done. */
  object: Content
  /** Laid on a source that may well be held to it: only what says the same in nearly the same words loses anything. */
  firm?: boolean
}

const PASSED = new Set(['have', 'has', 'had', 'having', 'been', 'be', 'being', 'to', 'not', 'is', 'was', 'were', 'are', 'also', 'already', 'now', 'just', 'twice', 'both', 'then', 'later', 'once', 'the', 'a', 'an', 'his', 'her', 'their', 'its', 'him', 'them'])
// Verbs and adjectives after which the deed itself comes with 'to'.
const CHAINS = new Set(['agreed', 'agree', 'agrees', 'decided', 'decide', 'decides', 'planning', 'plans', 'planned', 'plan', 'set', 'due', 'ready', 'about', 'willing', 'preparing', 'prepared', 'offered', 'offering', 'promised', 'pledged', 'refused', 'refusing', 'intends', 'trying', 'tried', 'going', 'wants', 'wanted', 'vowed', 'chosen', 'chose', 'opted', 'failed', 'expected', 'likely', 'hoping', 'voted'])
const ADDRESSED = new Set(['you', 'we', 'i', 'one', 'your', 'our', 'there'])
const WEAK_SOURCES = new Set(
  ('leaked memo memos memorandum anonymous unnamed source sources insider insiders report reports rumour rumours rumor rumors newspaper newspapers tabloid newsletter familiar whistleblower document documents email emails e-mail recording blog indictment prosecution prosecutors lawsuit complaint affidavit petition critics rivals opponents accuser accusers post posts media neighbour ' +
  'neighbours neighbor neighbors witness witnesses gossip unconfirmed dossier letter note diary chat messages website magazine podcast colleague colleagues friend friends employee employees draft transcript').split(' ')
)
const DISPUTE = new Set(['denies', 'denied', 'deny', 'disputes', 'disputed', 'dispute', 'rejects', 'rejected', 'refuted', 'unverified', 'unconfirmed', 'unproven', 'contests', 'contested', 'declined'])

/** What the text hedges, in order. */
export function hedgedClaims(context: Context): HedgedClaim[] {
  const {document} = context
  const out: HedgedClaim[] = []
  for (const {first, last, entry} of context.get(hedges)) {
    if (isQuestion(document, first) || isNegated(document, first)) continue
    if (ADDRESSED.has(document.tokens[first - 1]?.info.norm ?? '')) continue
    const claim = entry === 'accuser' ? ofAccuser(document, first, last) : entry === 'clause' ? ofClause(document, first, last) : entry === 'noun' ? ofNoun(document, first, last) : ofVerb(document, first, last, entry)
    if (claim) out.push(claim)
  }
  return out
}

function ofVerb(document: Document, first: number, last: number, kind: HedgeKind): HedgedClaim | undefined {
  const {tokens} = document
  const {sentence, block} = tokens[first]!
  const end = clauseEnd(document, last - 1)
  const predicates: string[] = []
  let at = last
  let chained = false
  for (let steps = 0; at < end && steps < 6; at++, steps++) {
    const {norm} = tokens[at]!.info
    if (tokens[at]!.kind !== 'word') return undefined
    if (PASSED.has(norm) || /ly$/.test(norm)) continue
    if (predicates.length === 0 && !isVerb(norm) && !/^(?:the|an?|its|his|her|their)$/.test(tokens[at + 1]?.info.norm ?? '') && !isState(document, first, at) && kind !== 'accusation' && !/^(?:to|have|has|had)$/.test(tokens[at - 1]!.info.norm)) return undefined
    for (const stem of stemsOf(norm)) predicates.push(stem)
    // 'agreed to sell': both tell of it, the second more.
    chained = !chained && CHAINS.has(norm) && tokens[at + 1]?.info.norm === 'to'
    if (!chained) break
    at++
  }
  if (predicates.length === 0) return undefined
  const start = clauseStart(document, first)
  const subject = contentOf(document, start, first)
  return {
    kind, sentence, block, predicates, shown: {first: /^(?:is|are|was|were)$/.test(tokens[first - 1]?.info.norm ?? '') && tokens[first - 1]!.block === block ? first - 1 : first, last: Math.min(end, at + 6)},
    subject: {...resolve(document, start, subject)}, object: contentOf(document, Math.min(at + 1, end), end)
  }
}

/** 'is reportedly bankrupt': a state after a form of 'to be'. */
function isState(document: Document, first: number, index: number): boolean {
  const {tokens} = document
  const after = first > 0 && /^(?:is|are|was|were)$/.test(tokens[first - 1]!.info.norm) && index === first + 1
  return (after || tokens[index - 1]!.info.norm === 'been') && tokens[index]!.info.shape === 'lower' && isContent(tokens[index]!)
}

function isVerb(norm: string): boolean {
  return isDoing(norm) || /(?:ed|ing|es|[^s]s)$/.test(norm)
}

/** A subject of no name and no noun is a pronoun: then those named in the sentence before stand in for it. */
function resolve(document: Document, first: number, content: Content): Content & {resolved: boolean} {
  if (content.names.size > 0 || content.words.size > 0) return {...content, resolved: true}
  const {sentences, tokens} = document
  const here = sentences[tokens[first]!.sentence]!
  const before = sentences[here.index - 1]
  const whole = first > here.first ? contentOf(document, here.first, first) : undefined
  if (whole && whole.names.size > 0) return {...whole, resolved: true}
  if (!before) return {...content, resolved: false}
  return {...contentOf(document, before.first, before.last), resolved: false}
}

/** 'accused the studio of stealing': the accused stands between. */
function ofAccuser(document: Document, first: number, last: number): HedgedClaim | undefined {
  const {tokens} = document
  let of = last
  while (of < last + 10 && tokens[of]?.kind === 'word' && tokens[of]!.info.norm !== 'of') of++
  if (of === last || tokens[of]?.info.norm !== 'of' || tokens[of]!.sentence !== tokens[first]!.sentence) return undefined
  const claim = ofVerb(document, first, of + 1, 'accusation')
  return claim && {...claim, subject: {...contentOf(document, last, of), resolved: true}}
}

function ofNoun(document: Document, first: number, last: number): HedgedClaim | undefined {
  const {tokens} = document
  const {sentence, block} = tokens[first]!
  const before = tokens[first - 1]
  if (before && /^(?:has|have|had|was|were|is|are|be|been|being|he|she|they|it|who|and|police|media|also|first)$/.test(before.info.norm) && before.sentence === sentence) return undefined
  const end = clauseEnd(document, last - 1)
  let at = last
  while (at < end && at < last + 3 && !(isDoing(tokens[at]!.info.norm) || /(?:ion|ment|al|age)$/.test(tokens[at]!.info.norm))) at++
  const noun = tokens[at]
  if (!noun || at >= end || at >= last + 3 || noun.kind !== 'word' || (noun.info.shape !== 'lower' && tokens[first]!.info.shape === 'lower') || /(?:er|ers|or|ors|ist)$/.test(noun.info.norm) || noun.joined) return undefined
  const owner = before && before.tail !== '' && before.sentence === sentence ? contentOf(document, clauseStart(document, first), first) : undefined
  const rest = contentOf(document, at + 1, Math.min(end, at + 12))
  return {
    kind: 'noun', sentence, block, predicates: [...stemsOf(noun.info.norm)], shown: {first, last: at + 1},
    subject: owner ? {...owner, resolved: true} : {names: rest.names, words: new Set(), resolved: false}, object: rest
  }
}

function ofClause(document: Document, first: number, last: number): HedgedClaim | undefined {
  const {tokens, sentences} = document
  const {sentence, block} = tokens[first]!
  const whole = sentences[sentence]!
  const according = tokens[first]!.info.norm === 'according'
  let sourceEnd = last
  let firm = false
  if (according) {
    while (sourceEnd < whole.last && tokens[sourceEnd]!.kind === 'word' && sourceEnd - last < 10) sourceEnd++
    firm = !isWeak(document, last, sourceEnd, sentence)
  }
  const trailing = according && first > whole.first + 3
  const from = trailing ? whole.first : according ? sourceEnd : last
  const to = trailing ? first : clauseTo(document, from, whole.last)
  const object = contentOf(document, from, to)
  if (object.words.size < (firm ? 4 : 3)) return undefined
  const shown = {first, last: according ? sourceEnd : Math.min(to, last + 6)}
  if (tokens[last - 1]!.info.norm === 'of') {
    // 'rumours of a merger with': what is talked of is a noun.
    let noun = from
    while (noun < Math.min(to, from + 6) && !isDoing(tokens[noun]!.info.norm)) noun++
    if (noun >= Math.min(to, from + 6)) return undefined
    return {kind: 'clause', sentence, block, shown, predicates: [...stemsOf(tokens[noun]!.info.norm)], subject: {...contentOf(document, from, noun), resolved: false}, object: contentOf(document, noun + 1, to)}
  }
  const verb = verbOf(document, from, to)
  // 'the dam has a crack': nothing is done.
  if (verb === undefined) return hasState(document, from, to) ? {kind: 'clause', sentence, block, shown, predicates: [], subject: {names: new Set(), words: new Set(), resolved: false}, object, ...(firm ? {firm} : {})} : undefined
  return {
    kind: 'clause', sentence, block, shown, predicates: [...stemsOf(tokens[verb]!.info.norm)],
    subject: {...contentOf(document, from, verb), resolved: true}, object: contentOf(document, verb + 1, to), ...(firm ? {firm} : {})
  }
}

/** The first verb of doing after a subject. */
function verbOf(document: Document, first: number, last: number): number | undefined {
  for (let k = first + 1; k < last; k++) {
    const token = document.tokens[k]!
    if (token.kind !== 'word' || token.info.shape !== 'lower') continue
    const before = document.tokens[k - 1]!
    if (before.kind !== 'word') continue
    // Forms in -s and -ing are mostly nouns.
    if (/ing$/.test(token.info.norm) || (/s$/.test(token.info.norm) && before.info.shape !== 'capital' && !/^(?:it|he|she)$/.test(before.info.norm))) continue
    // 'loan' is a verb only after 'will', 'to' or the like.
    if (!isPast(token.info.norm) && !/s$/.test(token.info.norm) && !/^(?:will|would|to|did|can|could|must|may|might|shall|should|they|we|ministers|officials)$/.test(before.info.norm)) continue
    if ((isDoing(token.info.norm) || /[a-z]{3}ed$/.test(token.info.norm)) && !/^(?:the|a|an|his|her|its|their|this|that|of|in|for|with|on|to|by|from|at)$/.test(before.info.norm) && before.tail === '') return k
  }
  return undefined
}

function hasState({tokens}: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:is|are|was|were|has|have|had)$/.test(tokens[k]!.info.norm)) return true
  return false
}

/** To the first 'but', semicolon or the like: what a frame speaks for. */
function clauseTo(document: Document, from: number, last: number): number {
  for (let k = from; k < last; k++) {
    const token = document.tokens[k]!
    if (token.text === ';' || (token.kind === 'word' && /^(?:but|although|though|while|before)$/.test(token.info.norm) && k > from + 3)) return k
  }
  return last
}

/** A source that cannot be held to it, or one that is contradicted at once. */
function isWeak(document: Document, first: number, last: number, sentence: number): boolean {
  const {tokens, sentences} = document
  for (let k = first; k < last; k++) if (WEAK_SOURCES.has(tokens[k]!.info.norm) && (tokens[k]!.info.shape === 'lower' || k === first)) return true
  for (let s = sentence; s <= sentence + 2; s++) {
    const one = sentences[s]
    if (!one || one.block > tokens[first - 1]!.block) break
    for (let k = one.first; k < one.last; k++) if (DISPUTE.has(tokens[k]!.info.norm) && !tokens[k]!.quoted) return true
  }
  return false
}
