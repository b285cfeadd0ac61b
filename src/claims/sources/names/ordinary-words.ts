import type {Context} from '../../../context.js'
import {isGivenName} from '../../../evidence/names/given-names.js'
import {isHeadWord} from '../../../evidence/names/institutions.js'
import {mayOpenPlace} from '../../../evidence/names/place-names.js'
import {kindLetter, usualness} from '../../../evidence/words/thesaurus.js'
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
  const {tokens} = document
  // 'Full-back Ada Lund', 'Co-author Ada Lund'.
  const compound = run.opens && first === run.first && last === first + 2 && last < run.last && tokens[first + 1]!.joined && tokens[first + 1]!.info.shape === 'lower'
  if (compound || (first === run.first && last === first + 1 && tokens[last]?.joined === true && tokens[last].info.shape === 'lower' && run.opens)) return usualness(tokens[first + 1]!.info.norm) >= 1
  // 'Year 11', 'Room 4': the figure names it.
  if (last === first + 1 && last === run.last && /^\d{1,3}$/.test(tokens[last]?.text ?? '') && tokens[last]?.sentence === tokens[first]!.sentence) return areOrdinary(context, run, first, last)
  const leads = run.opens && !mayOpenPlace(tokens[first]!.info.norm) && first === run.first && last < run.last && last === first + 1
  if (!leads && !inTitleCase(context, first)) return false
  return areOrdinary(context, run, first, last)
}

// 'Lund Wins' may be a sentence's head.
const FEWEST = 4

/** Whether a token stands in a headline in which every word has a capital. */
export function inTitleCase({document}: Context, index: number): boolean {
  const block = document.blocks[document.tokens[index]!.block]!
  // A headline may begin with what somebody says.
  const isHead = block.kind === 'heading' || block === document.headline || (block === document.blocks[0] && document.blocks.length > 1 && !/[.?!]/.test(document.tokens[block.last - 1]?.text ?? ''))
  return isHead && isTitleCase(document, block)
}

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
  if (isCalling(norm) || kindLetter(norm) === 's') return first + 1
  return isGivenName(context.facts, next.info.norm) && (usualness(norm) >= 1 || run.opens) ? first + 1 : first
}
