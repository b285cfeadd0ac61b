import type {Document} from '../../text/document.js'
import {isModal} from '../../mentions/speech/hedges.js'
import {clauseEnd, clauseStart, isContent} from '../language/clauses.js'

/** How a doing stands in a sentence: as its verb, as a noun that takes it for granted, or as a loose part of a heading. */
export interface Role {
  kind: 'verb' | 'noun' | 'part'
  /** What belongs to it: the doer, the words, what it is done to. Tokens [first, last). */
  first: number
  last: number
  /** 'the decision to sell', 'the sale of': a noun with what it is done to. */
  framed: boolean
  /** 'a surprising gift': told as new. */
  indefinite?: boolean
  /** 'The sale …' at the head of the sentence, nothing added. */
  opens?: boolean
}

const DETERMINERS = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'])
const PREPOSITIONS = new Set(['of', 'by', 'for', 'in', 'with', 'after', 'before', 'without', 'from', 'at', 'on', 'to', 'as', 'into', 'about', 'over', 'against', 'than', 'like'])
const AUXILIARIES = new Set(['has', 'have', 'had', 'is', 'are', 'was', 'were', 'been', 'be', 'being', 'will', 'did', 'does', 'do', 'having'])
const FRAMES = new Set(['decision', 'agreement', 'move', 'plan', 'deal', 'choice', 'order', 'pledge', 'promise', 'vote', 'attempt', 'refusal', 'failure', 'readiness', 'intention'])
const FRAME_PREPOSITIONS = new Set(['of', 'to', 'by', 'between', 'from', 'with', 'for', 'in', 'on'])

const PAST = /^(?:\w+ed|took|stole|gave|sold|bought|knew|left|met|paid|broke|sent|saw|wrote|held|brought|got|made|spoke|fell|rose|grew|flew|fought|kept|ran|began|threw|lent|hid|struck|drank|drove|built|withdrew|chose|won|lost|found|shot|slew|wed|hit|shut|quit|knew|fled|froze|caught|led|sought|spent|ate|fed|sank|swore|died|stole|forged|cut|put|set|let|came|went|told|heard|wore|taught|rode|dug|swam|stood|saw|bit|blew|felt|meant|read|rang|sang|slept)$/

/** Whether a word is a past form by its look, or one of the irregular ones. */
export function isPast(norm: string): boolean {
  return PAST.test(norm)
}

// A noun's own words reach so far before it, and what it is done to so far after it.
const BACK = 6
const AFTER = 9

/** The role of a doing at a token, undefined where it asserts nothing there (an infinitive, 'a theft', a gerund after a preposition). */
export function roleAt(document: Document, index: number): Role | undefined {
  const {tokens, sentences, blocks} = document
  const token = tokens[index]!
  const heading = blocks[token.block]!.kind === 'heading' || blocks[token.block] === document.headline
  const {first} = sentences[token.sentence]!
  let k = index - 1
  while (k >= first && tokens[k]!.kind === 'word' && /ly$/.test(tokens[k]!.info.norm)) k--
  const before = k >= first ? tokens[k] : undefined
  if (before?.info.norm === 'to') {
    const frame = tokens[k - 1]
    // 'Winger to join Ajax': a headline's future.
    if (heading && k - 1 > first - 1 && frame && isContent(frame) && !FRAMES.has(frame.info.norm)) return verbRole(document, index)
    return frame && k - 1 >= first && FRAMES.has(frame.info.norm) ? nounRole(document, k - 1, index, true) : undefined
  }
  const noun = nounRole(document, index, index, false)
  const finite = PAST.test(token.info.norm) && before?.kind === 'word' && before.tail === '' && !DETERMINERS.has(before.info.norm)
  if (noun && !finite) return noun
  const part: Role | undefined = heading ? {kind: 'part', first: blocks[token.block]!.first, last: blocks[token.block]!.last, framed: false} : undefined
  if (!before || before.kind !== 'word') return part ?? (before?.text === ',' ? verbRole(document, index) : undefined)
  const {norm} = before.info
  if (isModal(norm) || PREPOSITIONS.has(norm) || norm === 'a' || norm === 'an') return part
  if (/ing$/.test(token.info.norm) && !AUXILIARIES.has(norm)) return part
  if (hasModalBefore(document, index)) return undefined
  return verbRole(document, index)
}

function hasModalBefore(document: Document, index: number): boolean {
  for (let k = index - 1; k >= Math.max(0, index - 4) && document.tokens[k]!.kind === 'word'; k--) if (isModal(document.tokens[k]!.info.norm)) return true
  return false
}

function verbRole(document: Document, index: number): Role {
  return {kind: 'verb', first: clauseStart(document, index), last: clauseEnd(document, index), framed: false}
}

/**
 * A noun with 'the', 'his' or a possessive before it, other words of its own between.
 * @param head the noun, or the noun that frames a verb ('decision' of 'decision to sell')
 */
function nounRole(document: Document, head: number, index: number, framed: boolean): Role | undefined {
  const {tokens, sentences} = document
  const sentence = sentences[tokens[index]!.sentence]!
  let start = -1
  let indefinite = false
  for (let k = head - 1; k >= sentence.first && k >= head - BACK; k--) {
    const token = tokens[k]!
    if (token.kind !== 'word') break
    indefinite = token.info.norm === 'a' || token.info.norm === 'an'
    if (token.tail !== '' || indefinite || DETERMINERS.has(token.info.norm)) {
      start = k
      break
    }
    if (token.info.norm === 'and' || token.joined) continue
    if (PREPOSITIONS.has(token.info.norm) || AUXILIARIES.has(token.info.norm) || !isContent(token)) break
  }
  if (start < 0) return undefined
  if (indefinite) return {kind: 'noun', first: start, last: index + 1 + (tokens[index + 1]?.kind === 'word' && isContent(tokens[index + 1]!) ? 1 : 0), framed: false, indefinite}
  // "Kim Jong-un's acceptance of Putin's gift": the names before, and the noun phrase that this one hangs on.
  while (start > sentence.first && tokens[start - 1]!.kind === 'word' && /^(?:capital|capitals)$/.test(tokens[start - 1]!.info.shape) && (tokens[start]!.tail !== '' || tokens[start]!.joined || tokens[start]!.info.shape === 'capital') && tokens[start]!.spaceBefore !== undefined && start > head - 10) start--
  let last = index + 1
  // 'the break-up of'
  while (tokens[last]?.joined) last++
  const next = tokens[last]
  if (framed || next?.info.norm === undefined || FRAME_PREPOSITIONS.has(next.info.norm) || (next.kind === 'word' && isContent(next) && FRAME_PREPOSITIONS.has(tokens[last + 1]?.info.norm ?? ''))) {
    while (last < sentence.last && last < index + AFTER && tokens[last]!.kind === 'word' && !ENDS.has(tokens[last]!.info.norm)) last++
    while (last > index + 1 && (PREPOSITIONS.has(tokens[last - 1]!.info.norm) || /^(?:and|the|a|an)$/.test(tokens[last - 1]!.info.norm))) last--
    return {kind: 'noun', first: start, last, framed: true}
  }
  return {kind: 'noun', first: start, last, framed, opens: start === sentence.first && DETERMINERS.has(tokens[start]!.info.norm) && AFTER_SUBJECT.test(next?.info.norm ?? '')}
}

// What follows a noun that is the whole subject.
const AFTER_SUBJECT = /^(?:has|have|had|was|were|is|are|came|comes|left|leaves|ends|ended|\w{3,}ed|\w{3,}[^s]s)$/

// A verb that ends a noun phrase.
const ENDS = new Set(['has', 'have', 'had', 'is', 'are', 'was', 'were', 'will', 'would', 'could', 'may', 'might', 'can', 'should', 'marks', 'marked', 'comes', 'came', 'means', 'meant', 'leaves', 'left', 'ends', 'ended', 'follows', 'followed', 'represents', 'represented', 'shows', 'showed', 'brings', 'brought', 'that', 'which', 'who', 'underscores', 'serves', 'signals', 'signalled', 'angered', 'shocked', 'surprised', 'caused', 'causes', 'makes', 'made', 'puts', 'put', 'sent', 'gives', 'gave', 'raises', 'raised', 'divided', 'split', 'cost'])
