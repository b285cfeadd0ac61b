import type {Context} from '../../../context.js'
import {isTalk} from '../../../evidence/sentences/language.js'
import {besides} from '../../../evidence/sentences/besides.js'
import type {Beside} from '../../../evidence/sentences/laid-beside.js'
import {stemNumbers} from '../../../evidence/words/stem-numbers.js'
import {denies} from '../../../evidence/words/statement-words.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {nameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {isContent} from '../../../mentions/words/function-words.js'
import {placeAt} from '../../../mentions/places/places.js'
import type {Document} from '../../../text/document.js'
import {areTwo, nameOf, shareWord, surnameOf} from './known-people.js'
import type {RelationFault} from './relation.js'

// Two sentences that tell of one deed have so many of their words in common.
const ALIKE = 0.35
// Words of the deed that follow the name in both, and how many of them have a meaning of their own.
const RUN = 4
const MEANING = 2
// Fewer where a clause ends with them.
const SHORT = 3
// An explanation between commas has so many words at most.
const EXPLANATION = 10
// The name and the word for the deed stand so near to each other in a source that tells it of the same one.
const NEAR = 8
const BEFORE = 7

const STEP = /^(?:ha[sd]|have|is|are|was|were|will|would|also|then|later|now|still|\p{L}+ly)$/u
const DID = /^(?:did|does|do|am|be|can|could|may|might|must|should|not|\p{L}+n't)$/u

/** A finder: deeds that a source tells in the same words of somebody else: 'Lund refused to sign' where it has 'Moe refused to sign'. */
export function exchangedDoers(context: Context): readonly RelationFault[] {
  const {document, sources} = context
  const out: RelationFault[] = []
  // In talk everybody is 'I'.
  if (sources.some((source) => source.context.get(isTalk))) return out
  for (const run of context.get(nameRuns)) {
    const start = deedAfter(document, run)
    if (start < 0 || context.get(besides)(document.tokens[run.first]!.sentence).length === 0) continue
    const name = surnameOf(run)
    if (name === undefined || !sources.some((source) => isNamed(source.context, name))) continue
    const sentence = document.sentences[document.tokens[run.first]!.sentence]!
    if (sentence.question) continue
    for (const {near, beside} of context.get(besides)(sentence.index)) {
      if (near.share < ALIKE) break
      const {source} = near
      const at = runFrom(context, beside, start)
      const other = at < 0 ? undefined : doerBefore(source.context, near.sentence.first, at)
      if (!other || shareWord(run, other) || isExplained(source.context, name, other)) continue
      if (sources.some((one) => tellsOf(one.context, name, source.context.get(stemNumbers)[at]!)) || !areTwo(source.context, run, other)) break
      out.push({first: run.first, last: run.last, kind: 'doer', source, there: {first: other.first, last: other.last}, instead: other.text})
      break
    }
  }
  return out
}

/** Where what somebody does begins: right behind the name, past 'has' and 'later'; -1 where no deed follows. */
function deedAfter({tokens}: Document, {first, last}: NameRun): number {
  if (tokens[last - 1]!.tail) return -1
  const {sentence} = tokens[first]!
  let at = last
  while (tokens[at]?.sentence === sentence && STEP.test(tokens[at]!.info.norm)) at++
  const token = tokens[at]
  if (token?.sentence !== sentence || token.kind !== 'word' || token.info.shape !== 'lower') return -1
  return at > last || isContent(token.info.norm) || DID.test(token.info.norm) ? at : -1
}

/** The source's token at which the deed begins there, where enough words follow in the same order; -1 where they do not. */
function runFrom(context: Context, {words, there, pairs}: Beside, start: number): number {
  const numbers = context.get(stemNumbers)
  const y = words.indexOf(start)
  const x = pairs[y] ?? -1
  if (x < 0) return -1
  let length = 0
  let meaning = 0
  let gaps = 0
  for (let k = 0; y + k < words.length; k++) {
    if (pairs[y + k] === x + k) {
      length++
      if (numbers[words[y + k]!]! < 0) meaning++
    } else if (numbers[words[y + k]!]! < 0 || gaps++ > 0) break
  }
  return meaning >= MEANING && (length >= RUN || (length >= SHORT && endsClause(context.document, words[y + length - 1]!))) ? there[x]! : -1
}

function endsClause({tokens}: Document, index: number): boolean {
  return tokens[index + 1]?.kind !== 'word' || tokens[index + 1]!.sentence !== tokens[index]!.sentence
}

/** Who does it in the source: the name right before, or before an explanation between commas. */
function doerBefore(context: Context, first: number, start: number): NameRun | undefined {
  const {tokens} = context.document
  let at = start - 1
  while (at >= first && STEP.test(tokens[at]!.info.norm)) at--
  if (at < first || denies(tokens[at]!.info.norm)) return undefined
  if (tokens[at]!.info.norm === 'who') at--
  if (tokens[at]?.text === ',') {
    const apposed = at > first ? nameOf(context, at - 1) : undefined
    // 'its director, Ola Moe, will leave'
    if (apposed && tokens[apposed.first - 1]?.text === ',' && apposed.last === at) return apposed
    const closed = at
    if (tokens[at + 1]?.info.norm !== 'who') {
      do at--
      while (at > first && tokens[at]!.text !== ',' && closed - at < EXPLANATION)
    }
    at--
  }
  const name = at >= first ? nameOf(context, at) : undefined
  return name?.last === at + 1 && !tokens[at]!.tail ? name : undefined
}

/** 'Moe of Mill Road, Oxford, was charged': the name before explains whose it is. */
function isExplained(context: Context, name: string, {first}: NameRun): boolean {
  const {tokens} = context.document
  if (placeAt(context, first) && tokens[first - 1]?.text === ',') return true
  return tokens.slice(Math.max(0, first - BEFORE), first).some(({info, sentence}) => info.norm === name && sentence === tokens[first]!.sentence)
}

function isNamed(context: Context, word: string): boolean {
  return context.get(wordPlaces).of(word).some((index) => context.document.tokens[index]!.info.shape !== 'lower')
}

/** Whether a source tells a deed of somebody as well: the word for it right behind the name, with no other name between. */
function tellsOf(context: Context, name: string, deed: number): boolean {
  const {tokens} = context.document
  const numbers = context.get(stemNumbers)
  return context.get(wordPlaces).of(name).some((index) => {
    for (let k = index + 1; k < Math.min(index + 1 + NEAR, tokens.length) && tokens[k]!.sentence === tokens[index]!.sentence; k++) {
      if (numbers[k] === deed) return true
      if (tokens[k]!.info.norm !== name && nameOf(context, k)) return false
    }
    return false
  })
}
