import type {Context} from '../../context.js'
import {findWritten} from '../../mentions/dates/absolute.js'
import type {Document} from '../../text/document.js'
import {capitalsOf} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {isQuestion, isQuoted} from '../language/assertion.js'
import {placesDiffer} from '../statements/disagreement.js'
import {placeFrom} from '../statements/values.js'
import type {Clash, Run} from './clash.js'
import {singular} from './measure-nouns.js'

// What is done to one thing once, or so seldom that a text with two years for it would say so.
const ONCE = new WordSet(
  'built|made|founded|opened|cast|painted|written|published|laid|launched|discovered|established|created|composed|completed|closed|demolished|planted|invented|formed|sunk|dug|carved|erected|inaugurated|installed|unveiled|consecrated|' +
  'commissioned|abolished|dissolved|drained|bought|sold|woven|forged|printed|filmed|recorded|married|widowed|knighted|ordained|elected|retired|drawn|begun|finished|felled|stolen|donated|blown|moved|arrived|joined|started|heard|performed|shown|staged|seen|played|exhibited|worn|used|flown|tasted'
)
// Of these only the first time is one.
const FIRST_ONLY = new WordSet('heard|performed|shown|staged|seen|played|exhibited|worn|used|flown|tasted')
// It may have been done more than once, or to more than one.
const AGAIN = new WordSet('again|first|second|third|another|other|originally|later|earlier|previously|re|twice|once|last|next|then|also|partly|both|since')

interface Deed {
  verb: string
  /** The noun of what it is done to; '' for a pronoun. */
  noun: string
  year: number
  sentence: number
  run: Run
}

/** 'It was made in 1904' … 'The telescope, made in 1914,': one deed put into two years. */
export function clashingDeedYears(context: Context): Clash[] {
  const {document} = context
  const deeds: Deed[] = []
  for (const date of context.get(findWritten).dates) {
    if (date.form !== 'year' || date.until !== date.from || date.from.year === undefined) continue
    const deed = deedOf(document, date.first, date.from.year)
    if (deed) deeds.push(deed)
  }
  if (deeds.length < 2 || deeds.length > MOST) return []
  // 'The mill was built in 1904. … The mill was built in 1914. … built in 1904': as soon as one agrees, the first of them has been reported.
  return clashesOf(document, deeds, (same, {year}) => same.every((one) => one.year === same[0]!.year) && same[0]!.year !== year && Math.abs(same[0]!.year - year) <= FARTHEST)
}

/** The deeds that were told before, of the same thing and otherwise: each with the first of the earlier ones. */
function clashesOf<One extends Deed>(document: Document, deeds: readonly One[], differs: (same: readonly One[], later: One) => boolean): Clash[] {
  const out: Clash[] = []
  for (let n = 1; n < deeds.length; n++) {
    const later = deeds[n]!
    if (later.noun === '') continue
    const same = deeds.slice(0, n).filter((one) => one.verb === later.verb && one.sentence !== later.sentence && isOne(document, one, later))
    if (same.length > 0 && differs(same, later)) out.push({earlier: same[0]!.run, later: later.run})
  }
  return out
}

const MOST = 40
const FARTHEST = 120

function deedOf(document: Document, year: number, value: number): Deed | undefined {
  const {tokens} = document
  if (tokens[year - 1]?.info.norm !== 'in' || isQuoted(document, year) || isQuestion(document, year)) return undefined
  const {sentence} = tokens[year]!
  let at = year - 2
  while (at > year - 6 && tokens[at]?.sentence === sentence && !ONCE.has(tokens[at])) {
    if (tokens[at]!.kind !== 'word' || tokens[at]!.info.shape === 'figures' || AGAIN.has(tokens[at]) || /^(?:and|or|who|which|that)$/.test(tokens[at]!.info.norm)) return undefined
    at--
  }
  const verb = tokens[at]
  if (!verb || verb.sentence !== sentence || !ONCE.has(verb) || verb.info.shape === 'figures') return undefined
  const time = tokens[at - 1]?.info.norm === 'first' ? 'first ' : ''
  if (time === '' && FIRST_ONLY.has(verb)) return undefined
  const noun = subjectOf(document, time === '' ? at : at - 1)
  return noun === undefined ? undefined : {verb: time + verb.info.norm, noun, year: value, sentence, run: {first: at, last: year + 1}}
}

const BE = new WordSet('was|were|is|had|has|been|be|being|has')

/** The noun of what the verb is said of, '' for 'it', undefined where that cannot be told. */
function subjectOf({tokens, sentences}: Document, verb: number): string | undefined {
  const {sentence} = tokens[verb]!
  const {first, last} = sentences[sentence]!
  let k = verb - 1
  while (k >= first && (BE.has(tokens[k]) || /ly$/.test(tokens[k]!.info.norm) || AGAIN.has(tokens[k]))) {
    if (AGAIN.has(tokens[k])) return undefined
    k--
  }
  // 'Built in 1904, the mill …'
  if (k < first) {
    for (let c = verb + 1; c < last && c < verb + 8; c++) if (tokens[c]!.text === ',' && tokens[c + 1]?.info.norm === 'the') return nounFrom({tokens}, c + 2)
    return undefined
  }
  const before = tokens[k]!
  if (before.text === ',' && k > first) {
    // 'The telescope, made in 1914,'
    const noun = tokens[k - 1]!
    return noun.kind === 'word' && (BE.has(tokens[verb - 1]) ? false : noun.info.shape === 'lower') && isDefinite(tokens, k - 1, first) ? singular(noun.info.norm) : undefined
  }
  if (/^(?:it|he|she)$/.test(before.info.norm)) return ''
  if (/^(?:which|that|who)$/.test(before.info.norm)) {
    const noun = tokens[k - 1]?.text === ',' ? tokens[k - 2] : tokens[k - 1]
    return noun?.sentence === sentence && noun.info.shape === 'lower' && noun.kind === 'word' ? singular(noun.info.norm) : undefined
  }
  return before.kind === 'word' && before.info.shape === 'lower' && before.tail === '' && isDefinite(tokens, k, first) ? singular(before.info.norm) : undefined
}

function nounFrom({tokens}: Pick<Document, 'tokens'>, from: number): string | undefined {
  let found: string | undefined
  for (let k = from; k < from + 3 && tokens[k]?.info.shape === 'lower' && !BE.has(tokens[k]); k++) {
    if (/^(?:of|in|at|on|for|with|has|have|will|stands|stood|now|that|which)$/.test(tokens[k]!.info.norm)) break
    found = tokens[k]!.info.norm
  }
  return found && singular(found)
}

function isDefinite(tokens: Document['tokens'], noun: number, first: number): boolean {
  for (let k = noun - 1; k >= first && k >= noun - 4; k--) {
    if (/^(?:the|this|that|its|his|her|their|a|an)$/.test(tokens[k]!.info.norm)) return true
    if (tokens[k]!.kind !== 'word' || /^(?:of|and|in|at)$/.test(tokens[k]!.info.norm)) return false
  }
  return false
}

/** Of one thing: by the same noun, or where a pronoun stands for one that the sentences before it name. */
function isOne({tokens, sentences}: Document, earlier: Deed, later: Deed): boolean {
  if (earlier.noun !== '') return earlier.noun === later.noun
  for (let s = earlier.sentence; s >= 0 && s >= earlier.sentence - 2; s--) {
    const {first, last} = sentences[s]!
    for (let k = first; k < last; k++) if (singular(tokens[k]!.info.norm) === later.noun) return true
  }
  return false
}

const CAPITALISED_DEEDS = 60

/** 'It was cast in Leuven' … 'The bell, which was cast in Aarhus': one deed put into two places. */
export function clashingDeedPlaces(context: Context): Clash[] {
  const {document} = context
  const {tokens} = document
  const deeds: (Deed & {parts: readonly string[]})[] = []
  for (const k of capitalsOf(document)) {
    if (tokens[k - 1]?.info.norm !== 'in' || !ONCE.has(tokens[k - 2]) || tokens[k]!.info.shape !== 'capital' || isQuoted(document, k) || isQuestion(document, k)) continue
    const place = placeFrom(document, k, k + 6)
    if (place?.value.kind !== 'place') continue
    const time = tokens[k - 3]?.info.norm === 'first' ? 'first ' : ''
    if (time === '' && FIRST_ONLY.has(tokens[k - 2])) continue
    const noun = subjectOf(document, time === '' ? k - 2 : k - 3)
    if (noun !== undefined) deeds.push({verb: time + tokens[k - 2]!.info.norm, noun, year: 0, sentence: tokens[k]!.sentence, run: {first: k - 1, last: place.last}, parts: place.value.parts})
    if (deeds.length > CAPITALISED_DEEDS) return []
  }
  return clashesOf(document, deeds, (same, {parts}) => same.every((one) => placesDiffer(context.facts, one.parts, parts)))
}
