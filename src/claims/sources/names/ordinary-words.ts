import type {Context} from '../../../context.js'
import {isGivenName} from '../../../evidence/names/given-names.js'
import {isHeadWord} from '../../../evidence/names/institutions.js'
import {usualness} from '../../../evidence/words/thesaurus.js'
import type {NameRun} from '../../../mentions/names/name-runs.js'
import {isHonorific} from '../../../mentions/names/names.js'
import {isCalling} from '../../../mentions/names/openers.js'
import {isFunctionWord} from '../../../mentions/words/function-words.js'
import {placeAt} from '../../../mentions/places/places.js'
import type {Block, Document} from '../../../text/document.js'

/** Whether the words [first, last) of a name are all words of the language, and none of them somebody's name, nor a place's: 'in Cork'. */
export function areOrdinary(context: Context, run: NameRun, first: number, last: number): boolean {
  const {tokens} = context.document
  if (placeAt(context, first)?.last === run.last && first === run.first && LOCATES.test(tokens[first - 1]?.info.norm ?? '')) return false
  for (let k = first; k < last; k++) {
    const {kind, info} = tokens[k]!
    if (kind === 'word' && !isFunctionWord(info.norm) && usualness(info.norm) < 1 && !isCalling(info.norm) && !isHonorific(info.norm)) return false
  }
  return !isOfPerson(context, run, first, last)
}

/** 'Price' of 'Bronwen Price', 'Grant' of 'Grant Lund', 'Green' of 'Mr Green': words of the language that somebody is called by. */
function isOfPerson(context: Context, {first: begin, last: end}: NameRun, first: number, last: number): boolean {
  const {document: {tokens}, facts} = context
  const head = tokens[end - 1]!.info.norm
  if (isHeadWord(head)) return false
  const {norm} = tokens[first]!.info
  if (isGivenName(facts, norm) && !isCalling(norm) && !isHonorific(norm)) return true
  const before = tokens[first - 1]
  if (!before || last !== end || before.sentence !== tokens[first]!.sentence) return false
  return isHonorific(before.info.norm) || isCalling(before.info.norm) || (first > begin && isGivenName(facts, before.info.norm)) || SPEAKS.test(tokens[last]?.info.norm ?? '')
}

const LOCATES = /^(?:in|at|near|from|to|outside|around|via|of|for|through|into|off|left|leave|reached|and)$/
const SPEAKS = /^(?:said|says|told|tells|added|adds)$/

/** Whether the words [first, last) of a name have their capitals from where they stand: in a headline whose every word has one, or before a name at the head of a sentence. */
export function isCapitalByUse(context: Context, run: NameRun, first: number, last: number): boolean {
  const {document} = context
  const block = document.blocks[document.tokens[first]!.block]!
  // 'Year 11', 'Room 4': the figure names it.
  if (last === first + 1 && last === run.last && document.tokens[last]?.info.shape === 'figures' && document.tokens[last]?.sentence === document.tokens[first]!.sentence) return areOrdinary(context, run, first, last)
  const leads = run.opens && first === run.first && last < run.last && last === first + 1
  if (!leads && !((block.kind === 'heading' || block === document.headline) && isTitleCase(document, block))) return false
  return areOrdinary(context, run, first, last)
}

// 'Lund Wins' may be a sentence's head.
const FEWEST = 4

/** Whether every word of weight has a capital. */
function isTitleCase({tokens}: Document, {first, last}: Block): boolean {
  let words = 0
  for (let k = first; k < last; k++) {
    const {kind, info, joined} = tokens[k]!
    if (kind !== 'word') continue
    words++
    if (info.shape === 'lower' && !joined && !isFunctionWord(info.norm)) return false
  }
  return words >= FEWEST
}

/** Where a name begins behind the word for what somebody is: 'Juror' of 'Juror Ada Lund' at the head of a sentence is none of it. */
export function nameStart(context: Context, run: NameRun, first: number, last: number): number {
  const {tokens} = context.document
  const next = tokens[first + 1]
  if (first !== run.first || last - first < 3 || !next || next.joined || isGivenName(context.facts, tokens[first]!.info.norm)) return first
  const {norm} = tokens[first]!.info
  return isGivenName(context.facts, next.info.norm) && (isCalling(norm) || usualness(norm) >= 1 || run.opens) ? first + 1 : first
}
