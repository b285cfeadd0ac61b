import type {Context} from '../../context.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {findNumbers} from '../../mentions/numbers/numbers.js'
import {unitsAt} from '../../mentions/numbers/units.js'
import {AwaitedWords} from '../../text/awaited-words.js'
import type {Document, Sentence} from '../../text/document.js'
import {isQuoted} from '../language/assertion.js'
import {bothClaims} from './both.js'
import {enumerationAt} from './enumeration.js'
import {listOf} from './list-blocks.js'

/** A number of things, and how many of them are named beside it. Tokens [first, last): the number and what it counts. */
export interface CountClaim {
  first: number
  last: number
  /** The word or figures of the number: tokens [first, first + 1) mostly. */
  number: NumberMention | undefined
  /** 'both', 'trio'. */
  word: string | undefined
  said: number
  named: number
  items: readonly string[]
}

// Counted by pairs, or of which each may hold several.
const GROUPS = /^(?:pairs?|couples|teams?|groups?|sets?|parts?|halves|quarters|thirds|types?|kinds?|sorts|categories|times|points|goals|runs|tries|wickets|percent|per|words|votes|seats|families|generations|rows|rounds|stages|sections|chapters|pages|lists|types|decades|centuries|weeks?|months?|years?|days?|hours?|minutes?|seconds?|dozen|hundred|thousand|million|billion|degrees|marriages|sides|camps|fronts|occasions|nights|lines|levels|layers|blocs|clusters|bands|crews|brands|series|year-old|old|of|in|to|or|and|more|other|others|further|is|was|are|were|has|had|as|out|who|for|on|at|with|from|by|than|that|the|a|an|sentences?|paragraphs?|letters|digits)$/
// Places that are named with the place they are in.
const PLACED = /^(?:cities|towns|places|villages|locations|sites|airports|stadiums|schools|universities|hospitals|venues|offices|colleges|clubs|factories|plants|shops|stores|branches|museums|churches|communities|suburbs|ports|capitals|districts|neighbourhoods|neighborhoods|prisons|bases|parks|stations)$/
const PLURAL = /(?:[^s]s|people|men|women|children|wives|lives|criteria|media|phenomena|feet|sheep|species|oxen|dice)$/
const PARTIAL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|any|each|all|most|none|half|part|out|many|both|either|several|first|last|third|member|\d+)$/
const NUMBER_WORDS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-9]|20)$/

const TRIOS: Readonly<Record<string, number>> = {trio: 3, duo: 2, quartet: 4, foursome: 4, threesome: 3, quintet: 5, twosome: 2, triplets: 3, twins: 2, sextet: 6}
const TRIO_WORDS = new AwaitedWords(Object.keys(TRIOS))

/** Every count of the document that does not fit the things named beside it. */
export function countClaims(context: Context): readonly CountClaim[] {
  const {document} = context
  const out: CountClaim[] = [...bothClaims(document)]
  const {tokens, sentences} = document
  for (const number of context.get(findNumbers)) {
    const said = number.value
    if (said < 2 || said > 20 || number.kind !== 'plain' || number.bound !== 'exact' || number.currency !== undefined || number.suffix !== undefined || number.inDate || number.range) continue
    if (number.last !== number.first + 1 || !NUMBER_WORDS.test(tokens[number.first]!.info.norm)) continue
    const sentence = sentences[tokens[number.first]!.sentence]!
    if (sentence.question || isQuoted(document, number.first)) continue
    const noun = nounOf(document, number, sentence) ?? groupOf(document, number)
    if (noun === undefined) continue
    const claim = listOf(document, number, noun) ?? inline(document, number, noun, sentence) ?? named(document, number, noun, sentence)
    if (claim) out.push(claim)
  }
  for (const i of TRIO_WORDS.in(document)) {
    if (isQuoted(document, i)) continue
    const claim = trio(document, i, TRIOS[tokens[i]!.info.norm]!)
    if (claim) out.push(claim)
  }
  return out
}

/** The token of the plural noun that a number counts: 'three [young opposition] politicians'. */
function nounOf({tokens}: Document, number: NumberMention, sentence: Sentence): number | undefined {
  const before = tokens[number.lead - 1]
  if (before?.sentence === sentence.index && /^(?:than|least|first|last|other|another|nearly|past|next|these|between|every|page|chapter)$/.test(before.info.norm) && !(before.info.norm === 'other' && tokens[number.lead - 2]?.info.norm === 'the')) return undefined
  if (before?.sentence === sentence.index && /^(?:by|to|or|and)$/.test(before.info.norm) && (NUMBER_WORDS.test(tokens[number.lead - 2]?.info.norm ?? '') || tokens[number.lead - 2]?.info.shape === 'figures')) return undefined
  let at = number.lead - 1
  while (/^(?:the|his|her|its|their|these|those|all)$/.test(tokens[at]?.info.norm ?? '')) at--
  // 'two of the three', 'one of five', but 'the names of three'
  if (tokens[at]?.info.norm === 'of' && (at < number.lead - 1 || PARTIAL.test(tokens[at - 1]?.info.norm ?? ''))) return undefined
  if (unitsAt(tokens, number.last, '')) return undefined
  for (let k = number.last; k < Math.min(sentence.last, number.last + 5); k++) {
    const token = tokens[k]!
    if (token.kind !== 'word' || token.tail || (token.joined && k === number.last)) return undefined
    const {norm, shape} = token.info
    if (GROUPS.test(norm) || /^(?:i|he|she|we|they|it|you|this|that)$/.test(norm)) return undefined
    const next = tokens[k + 1]
    if (shape === 'lower' && PLURAL.test(norm) && !(next?.joined && next.kind === 'word')) {
      // 'two members states', 'three sports clubs': the last of a row of plurals.
      if (next?.kind === 'word' && next.info.shape === 'lower' && PLURAL.test(next.info.norm) && !/^(?:is|was|has|as|this|its|plus|across)$/.test(next.info.norm) && !GROUPS.test(next.info.norm)) continue
      return k
    }
  }
  return undefined
}

/** 'a jury of five – the painter Ada Lenz, …': the number stands for its people. */
function groupOf({tokens}: Document, {first, lead, last}: NumberMention): number | undefined {
  const [of, group] = [tokens[lead - 1], tokens[lead - 2]]
  if (lead !== first || of?.info.norm !== 'of' || of.sentence !== tokens[first]!.sentence || !/^(?:jury|panel|team|group|crew|committee|shortlist|cast|family|party|delegation|board|squad|trio)$/.test(group?.info.norm ?? '')) return undefined
  return /^[:–—(]$/.test(tokens[last]?.text ?? '') ? last - 1 : undefined
}

function inline(document: Document, number: NumberMention, noun: number, sentence: Sentence): CountClaim | undefined {
  const {tokens} = document
  const mark = tokens[noun + 1]
  if (!mark || noun + 1 >= sentence.last) return undefined
  const dash = /^[–—]$/.test(mark.text) || (mark.text === '-' && mark.spaceBefore)
  if (mark.text === ',' || mark.text === '(' || dash) return beside(document, number, noun, sentence, mark.text === ',' ? 'comma' : 'dash')
  for (let k = noun + 1; k < Math.min(sentence.last, noun + 16); k++) {
    const token = tokens[k]!
    if (token.text === ':') return afterColon(document, number, noun, k, sentence)
    if (/^[,;.(–—]/.test(token.text) || token.quoted) return undefined
    if (/^(?:but|and|while|said|says|including|among|after|because|when|namely)$/.test(token.info.norm)) return undefined
  }
  return undefined
}

/** 'three countries: Kenya, Rwanda, Senegal and Ghana', also with words between noun and colon. */
function afterColon(document: Document, number: NumberMention, noun: number, colon: number, sentence: Sentence): CountClaim | undefined {
  const {tokens} = document
  if (/^\d/.test(tokens[colon + 1]?.text ?? '') || tokens[colon + 1]?.quoted) return undefined
  const list = enumerationAt(document, colon + 1, sentence.last, false)
  if (!list || !standsForAll(document, colon + 1, list.last, sentence)) return undefined
  const remote = colon > noun + 1
  // Of two plurals before a colon, the nearer is the one whose things are named.
  if (remote) {
    if (colon - noun > 2 && !list.names && !TOLD_ONE_BY_ONE.test(tokens[noun]!.info.norm)) return undefined
    for (const k of [colon - 1, colon - 2]) if (k > noun && tokens[k]!.info.shape === 'lower' && PLURAL.test(tokens[k]!.info.norm)) return undefined
  }
  return claimOf(document, number, noun, list, remote ? 'remote' : 'colon')
}

/** 'Three ministers have left. They are Leo Abad, Crispin Diz, Ramon Vill and Ana Roy.' */
function named(document: Document, number: NumberMention, noun: number, sentence: Sentence): CountClaim | undefined {
  const {tokens, sentences} = document
  const next = sentences[sentence.index + 1]
  if (next?.block !== sentence.block || !/^(?:they|these)$/.test(tokens[next.first]!.info.norm) || !/^(?:are|were)$/.test(tokens[next.first + 1]?.info.norm ?? '')) return undefined
  let from = next.first + 2
  if (/^[:,]$/.test(tokens[from]?.text ?? '')) from++
  const list = enumerationAt(document, from, next.last, false)
  return list?.names === true && list.least === list.most && list.last >= next.last - 1 && standsForAll(document, from, list.last, next) ? claimOf(document, number, noun, list, 'comma') : undefined
}

/** 'two suspects, Lukas Hal, Tia Moss and Rolf Stein, …', where all named are names. */
function beside(document: Document, number: NumberMention, noun: number, sentence: Sentence, form: 'comma' | 'dash'): CountClaim | undefined {
  const {tokens} = document
  let from = noun + 2
  while (from < noun + 5 && /^(?:named|identified|namely|called|as)$/.test(tokens[from]?.info.norm ?? '')) from++
  const list = enumerationAt(document, from, sentence.last, form === 'comma')
  if (!list || !standsForAll(document, from, list.last, sentence)) return undefined
  if (form === 'comma') {
    // 'two cups, the League and the Shield' within a longer list
    if (!list.names || /^(?:,|and)$/.test(tokens[number.lead - 1]?.text ?? '')) return undefined
    // The list is an apposition where a comma or the end closes it; 'two dogs, Rex and a cat' is another list.
    const after = tokens[list.last]
    if (!after || !/^[,.–—]$/.test(after.text)) return undefined
    if (after.text === ',' && /^(?:and|or|as|with|plus)$/.test(tokens[list.last + 1]?.info.norm ?? '')) return undefined
  } else if (!list.names && !/^[)–—-]/.test(tokens[list.last]?.text ?? '') && !/^[.]/.test(tokens[list.last]?.text ?? '')) return undefined
  // In small letters a bracket explains as often as it lists.
  if (form === 'dash' && !list.names && list.items.some((item) => item.split(' ').length > 4)) return undefined
  return claimOf(document, number, noun, list, form)
}

function standsForAll({tokens}: Document, first: number, last: number, sentence: Sentence): boolean {
  // A number within the list counts something of its own.
  for (let k = first; k < last && k < sentence.last; k++) {
    if (tokens[k]!.info.shape === 'figures' && !/^(?:19|20)\d\d$/.test(tokens[k]!.text) && tokens[k - 1]?.text !== ',') return false
    if (NUMBER_WORDS.test(tokens[k]!.info.norm) && tokens[k]!.info.shape === 'lower') return false
  }
  return true
}

const TOLD_ONE_BY_ONE = /^(?:causes|reasons|conditions|charges|counts|rules|steps|questions|demands|goals|aims|options|candidates|finalists|members|winners|prizes|mistakes|faults|changes|things|principles|tasks|languages|ingredients|courses|dishes|colours|colors|colou?rs|letters|virtues|sins|suspects|contenders|nominees|countries|applicants)$/

function claimOf(document: Document, number: NumberMention, noun: number, list: {least: number; most: number; items: readonly string[]; names: boolean}, form: 'colon' | 'remote' | 'comma' | 'dash'): CountClaim | undefined {
  const said = number.value
  if (said >= list.least && said <= list.most) return undefined
  const placed = list.names && PLACED.test(document.tokens[noun]!.info.norm)
  if (said < list.least) {
    if (placed && list.least <= 2 * said) return undefined
    if (list.least > 3 * said + 2) return undefined
  } else {
    // Fewer than said: the list may be no list of them at all.
    // 'five causes for the collapse of the stand: rotten beams, missing bolts and a trombone': all of them would be told.
    const all = form === 'remote' && list.least > 2 && said <= list.most + 2 && TOLD_ONE_BY_ONE.test(document.tokens[noun]!.info.norm)
    if ((form === 'remote' && !all) || list.least < 2 || (form !== 'colon' && !all && !list.names) || list.most !== list.least || list.items.some((item) => item.split(' ').length > 6)) return undefined
    if (said > 2 * list.most + 1) return undefined
  }
  return {first: number.first, last: noun + 1, number, word: undefined, said, named: said < list.least ? list.least : list.most, items: list.items}
}

/** 'the trio of Ann Hale and Bo Lind', 'the duo, Kit, Max and Lou,'. */
function trio(document: Document, i: number, said: number): CountClaim | undefined {
  const {tokens, sentences} = document
  const token = tokens[i]!
  const sentence = sentences[token.sentence]!
  const next = tokens[i + 1]
  if (!next || next.sentence !== token.sentence || token.info.shape !== 'lower' || sentence.question) return undefined
  const of = next.info.norm === 'of' && isCapital(tokens[i + 2]?.info.shape)
  if (!of && !/^[,:–—(]$/.test(next.text)) return undefined
  const list = enumerationAt(document, i + 2, of ? lastName(document, i + 2, sentence) : sentence.last, next.text === ',')
  if (!list?.names || list.items.some((item) => item.split(' ').length > 4)) return undefined
  if (next.text === ',' && !/^[,.–—]$/.test(tokens[list.last]?.text ?? '')) return undefined
  if (said >= list.least && said <= list.most) return undefined
  if (list.least < 2 || (said > list.most && [1, 2, 3, 4].some((n) => /^(?:into|join|joins|joined|joining|with|complete|completes|completed|completing|alongside)$/.test(tokens[i - n]?.info.norm ?? '')))) return undefined
  return {first: i, last: i + 1, number: undefined, word: token.info.norm, said, named: said < list.least ? list.least : list.most, items: list.items}
}

const isCapital = (shape: string | undefined) => shape === 'capital' || shape === 'capitals'

/** Where a run of names with commas and 'and' ends. */
function lastName({tokens}: Document, first: number, sentence: Sentence): number {
  let k = first
  for (; k < sentence.last; k++) {
    const token = tokens[k]!
    if (isCapital(token.info.shape)) continue
    if ((token.text === ',' || token.info.norm === 'and') && (isCapital(tokens[k + 1]?.info.shape) || tokens[k + 1]?.info.norm === 'and')) continue
    break
  }
  return k
}
