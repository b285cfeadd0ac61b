import type {Context} from '../../../context.js'
import {hasForm} from '../../../evidence/words/carried.js'
import {isEnglish, isTalk} from '../../../evidence/sentences/language.js'
import {slots, type Slot} from '../../../evidence/sentences/slots.js'
import {parallels, type Parallel} from '../../../evidence/sentences/parallel.js'
import {areClose, areRivals, hasRivals} from '../../../evidence/words/rivals.js'
import type {Source} from '../../../evidence/sources.js'
import {denies} from '../../../evidence/words/statement-words.js'
import {antonyms, basesOf, hasAntonyms, kindLetter, relation, sensesOf} from '../../../evidence/words/thesaurus.js'
import {rowOf, rowPlaces} from '../../../evidence/words/word-rows.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {isContent} from '../../../mentions/words/function-words.js'
import type {Document, Sentence} from '../../../text/document.js'
import {remembered} from '../../../text/remembered.js'
import {unsupportedNumbers} from '../figures/unsupported-numbers.js'

/** A word of the text, tokens [first, last), in whose place the source has another one that it cannot stand for. */
export interface ExchangedWord {
  first: number
  last: number
  near: Parallel
  kind: 'exchange'
  /** The word that the source has there. */
  there: {source: Source; index: number; text: string}
}

// Kinds of things (lexicographer's files of WordNet) of which one is not another: animals, things made, parts of the body, food, people, plants, amounts, natural things,
// matter, times; and what a thing is of ('visual', 'federal').
const APART = /[fginsuxrBCb]/
// 'Have' and 'take' are anything; who won and who lost tells one thing from two sides.
const NEVER = /^(?:ha(?:s|ve|d|ving)|tak(?:e|es|en|ing)|took|giv(?:e|es|en|ing)|gave|miss(?:es|ed|ing)?|w[io]ns?|winning|los[et]s?|losing|come|came|go|goes|went|ahead|behind|on|off|in|out|up|down)$/

// Of what follows them there may be several.
const ORDER = /^(?:first|second|third|last|next|some|all|more|most|few|no)$/
// A man may be anybody; and a boss is a manager or a coach.
const ANYONE = /^(?:m[ae]n|wom[ae]n|person|people|teenagers?|youths?|player|star|figure|officials?|boss|manager|coach|chief|head|leader|companion|partner|friends?|colleagues?|couple|one|lot|total|net|number|senior|missionaries|released|season|vehicle|thing|things|items?|devices?|products?|goods|building|place|area|animals?|equipment|tool|food|drink|machine|object|stuff|material|plants?|weapon|creature|room|unit|site|facility|property)$/
const VERBAL = /(?:ed|ing)$/
const STEPS = 6
const ALIKE = 0.2
const ALIKE_IN_TALK = 0.05

/** A finder: words that stand where the source has their opposite, or another thing of the same kind. */
export function exchangedWords(context: Context): readonly ExchangedWord[] {
  if (context.sources.length === 0 || !context.get(isEnglish)) return []
  const {document} = context
  const out: ExchangedWord[] = []
  // A number that no source has is told of as such.
  const numbers = new Set(context.get(unsupportedNumbers).map(({first}) => first))
  for (const sentence of document.sentences) {
    let last = -1
    for (const slot of context.get(slots)(sentence.index)) {
      for (const index of slot.words) {
        const {quoted, info, joined} = document.tokens[index]!
        if (index === last || numbers.has(index) || quoted || joined || (info.shape !== 'lower' && index > sentence.first) || info.norm.length < 3 || NEVER.test(info.norm)) continue
        const found = exchanged(context, sentence, index, slot)
        if (found) {
          out.push(found)
          last = index
        }
      }
    }
  }
  return out
}

function exchanged(context: Context, sentence: Sentence, index: number, slot: Slot): ExchangedWord | undefined {
  const {document} = context
  const {norm} = document.tokens[index]!.info
  const {near} = slot
  const {document: source} = near.source
  const mine = usesOf(norm)
  for (const other of slot.there) {
    const {info, text} = source.tokens[other]!
    if (!mayExclude(mine, usesOf(info.norm)) || (info.shape !== 'lower' && other > near.sentence.first) || !excludes(context, index, other, slot)) continue
    if (isDenied(source, near.sentence, other) !== isDenied(document, sentence, index) || hasForm(context, sentence.first, sentence.last, info.norm)) continue
    if (standsNear(context, sentence, norm, near)) return undefined
    return {first: index, last: index + 1, near, kind: 'exchange', there: {source: near.source, index: other, text}}
  }
  return undefined
}

// What a word may be here: one of a set of rivals, one with an opposite; above these the kind of thing that it is, where things of that kind are apart.
const RIVAL = 1
const OPPOSED = 2
const KIND = 4

const usesOf = remembered((norm) => {
  const kind = kindLetter(norm)
  const apart = kind !== '' && APART.test(kind) && isContent(norm) && !ANYONE.test(norm)
  return (hasRivals(norm) ? RIVAL : 0) | (hasAntonyms(norm) ? OPPOSED : 0) | (apart ? KIND * (2 * kind.charCodeAt(0) + (VERBAL.test(norm) ? 1 : 0)) : 0)
})

/** Whether two words may exclude each other, by what each of them is. */
function mayExclude(a: number, b: number): boolean {
  return (a & b & (RIVAL | OPPOSED)) !== 0 || (a >= KIND && (a >> 2) === (b >> 2))
}

/** Whether the text's word and the source's in one slot cannot both be right. */
function excludes(context: Context, index: number, other: number, {near, words, there, before, after}: Slot): boolean {
  const {document} = context
  const {document: source, context: {get}} = near.source
  const {norm} = document.tokens[index]!.info
  const word = source.tokens[other]!.info.norm
  const alone = words.length === 1 && there.length === 1
  if (alone && before > 0 && after > 0 && before + after > 2 && areRivals(norm, word)) return true
  if (before + after > 1 && (!ORDER.test(norm) || (before > 0 && after > 0)) && antonyms(norm, word) && !isAge(document, index) && !isAge(source, other)) return true
  if (words.length > 2 || there.length > 2 || before === 0 || after === 0 || near.share < (get(isTalk) ? ALIKE_IN_TALK : ALIKE)) return false
  return !takesVerb(document, index) && areApart(norm, word) && isNew(context, index)
}

/** Whether a sentence of a source that is about as near has the word too. */
function standsNear(context: Context, sentence: Sentence, norm: string, near: Parallel): boolean {
  return context.get(parallels)(sentence.index).some(({source, sentence: {first, last}, share}) => share * 2 > near.share && hasForm(source.context, first, last, norm))
}

function areApart(norm: string, word: string): boolean {
  const kind = kindLetter(norm)
  if (kind === '' || !APART.test(kind) || kindLetter(word) !== kind || !isContent(norm) || !isContent(word)) return false
  if (VERBAL.test(norm) !== VERBAL.test(word) || ANYONE.test(norm) || ANYONE.test(word) || areClose(norm, word)) return false
  return /^(?:sibling|undefined)$/.test(String(relation(norm, word))) && !within(norm, word) && !within(word, norm)
}

/** Whether a word is a kind of another one, however many steps up: 'bus' of 'conveyance'. */
function within(norm: string, wider: string): boolean {
  const over = sensesOf(basesOf(norm), STEPS)
  for (const sense of sensesOf(basesOf(wider))) if (over.has(sense)) return true
  return false
}

/** 'to witness', 'will house' */
function takesVerb({tokens}: Document, index: number): boolean {
  return /^(?:to|will|would|can|could|may|might|should|must|shall|not|they|we|you|he|she|it)$/.test(tokens[index - 1]?.info.norm ?? '')
}

/** Whether no source has a word, a number in figures taken for the same. */
function isNew({document, sources}: Context, index: number): boolean {
  const {norm} = document.tokens[index]!.info
  const [id = 0] = rowOf(document.tokens, [index]).ids
  return sources.every(({context}) => context.get(wordPlaces).like(norm).length === 0 && !context.get(rowPlaces).has(id))
}

/** '34 years old', '21-year-old' */
function isAge({tokens}: Document, index: number): boolean {
  return /^years?$/.test(tokens[index - 1]?.info.norm ?? '')
}

function isDenied({tokens}: Document, {first}: Sentence, index: number): boolean {
  for (let k = Math.max(first, index - 3); k < index; k++) if (denies(tokens[k]!.info.norm)) return true
  return false
}
