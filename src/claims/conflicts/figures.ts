import type {NumberMention} from '../../mentions/numbers/numbers.js'
import type {Document} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import type {Run} from './clash.js'
import {nounsFrom, singular} from './measure-nouns.js'
import {CURRENCIES, currencyOf, UNIT_WORDS, UNITS} from './measure-units.js'

/** A number with the sort of thing that it counts or measures, as far as its own words say. */
export interface Figure {
  number: NumberMention
  /** 'money gbp', 'length', 'count shop': only figures of one sort can be one. */
  sort: string
  /** In the smallest unit of the sort. */
  amount: number
  /** The thing counted or measured, in the singular; '' where no word says. */
  noun: string
  /** Words by which the earlier figure can be told to be of the same thing, `noun` among them. */
  nouns: readonly string[]
  /** 'ten of the shops', 'its 110 shops': not what has been brought in with this number. */
  part: boolean
  /** 'the', 'those', 'its', 'all': spoken of before. */
  definite: boolean
  run: Run
  sentence: number
}

const DEFINITE = new WordSet('the|this|all|both')
const OF_WHOM = new WordSet('the|this|these|those|its|their|his|her|all')
const TIMES = new WordSet('year|month|week|day|today|yesterday|tomorrow|season|quarter|decade|century')
const STOPS = new WordSet('of|in|on|at|and|or|to|by|for|with|from|as|but|that|who|which|when|after|before|than|more|other|others|a|an|the|is|was|were|are|have|has|had|per|out')
const PLURALS = new WordSet('people|men|women|children|crew|troops|policemen|firemen|fishermen|workmen|servicemen|staff|sheep|cattle|fish|geese|deer|livestock|police|personnel|teeth|mice')
const NO_PLURAL = new WordSet('was|is|has|his|this|its|as|does|says|goes|always|perhaps|besides|towards|sometimes|news|means|makes|takes|gets|lies|stands|remains|wants|needs|leaves|ones|times|points|goals|degrees|votes|others|things|ways|percent|shares|years|runs|wickets|overs|pence|cents|parts|cases')

const CROWDS = new WordSet('crowd|audience|attendance|congregation|gate|turnout')
const OF_A_CROWD = new WordSet('fans|spectators|supporters|concertgoers|worshippers')

/** Whether a figure may be one that has been spoken of before, by the word before it: most are not. */
export function mayBeDefinite({tokens}: Document, {lead}: NumberMention): boolean {
  if (lead === 0) return false
  const before = tokens[lead - 1]!
  // 'the loss of £168,000' has the article further ahead.
  return before.tail.length === 2 || before.info.norm === 'of' || DEFINITE.has(before)
}

/** The sort of a number by the words about it, or undefined where it counts nothing that can be taken up. */
export function figureOf(document: Document, number: NumberMention): Figure | undefined {
  const {tokens} = document
  if ((number.kind !== 'plain' && number.kind !== 'percent') || number.inDate || number.range || number.value <= 1) return undefined
  const {sentence, joined} = tokens[number.first]!
  if (joined) return undefined
  const next = tokens[number.last]?.sentence === sentence ? tokens[number.last] : undefined
  const lead = number.lead > 0 ? tokens[number.lead - 1] : undefined
  const before = lead?.sentence === sentence ? lead : undefined
  const definite = before !== undefined && ((DEFINITE.has(before) && !(before.info.norm === 'all' && tokens[number.lead - 2]?.info.norm === 'in')) || (before.tail.length === 2 && before.info.shape === 'lower' && !TIMES.has(before)))
  const owner = before !== undefined && before.tail.length === 2 && before.info.shape === 'lower' ? [before.info.norm] : []
  const base = {number, definite, sentence, part: OF_WHOM.has(before)}
  const from = number.first
  if (number.kind === 'percent') {
    const nouns = nounsFrom(document, number.last)
    return nouns.words.length === 0 && definite ? undefined : {...base, sort: 'percent', amount: number.value, noun: nouns.words[0] ?? '', nouns: nouns.words, run: {first: from, last: nouns.words.length > 0 ? nouns.last : number.last}}
  }
  if (number.currency !== undefined || CURRENCIES.has(next)) {
    const last = CURRENCIES.has(next) ? number.last + 1 : number.last
    const nouns = nounsFrom(document, last)
    const of = definite || /^(?:a|an|per)$/.test(tokens[last]?.info.norm ?? '') ? undefined : lossOf(document, number)
    return {...base, definite: definite || of !== undefined, sort: `money ${currencyOf(number.currency ?? next!.info.norm)}`, amount: number.value, noun: nouns.words[0] ?? of ?? '', nouns: of === undefined ? [...nouns.words, ...owner] : [of], run: {first: from, last: nouns.words.length > 0 ? nouns.last : last}}
  }
  if (number.year) return undefined
  const suffix = number.suffix?.toLowerCase()
  const unit = suffix !== undefined && Object.hasOwn(UNITS, suffix) ? UNITS[suffix] : next && UNIT_WORDS.has(next) ? UNITS[next.info.norm] : undefined
  if (unit) {
    const at = suffix !== undefined && next !== undefined && !UNIT_WORDS.has(next) ? number.last : number.last + 1
    if (tokens[at]?.info.norm === 'old') return undefined
    const nouns = nounsFrom(document, tokens[at]?.info.norm === 'of' ? at + 1 : at)
    return {...base, sort: unit[0], amount: number.value * unit[1], noun: nouns.words[0] ?? '', nouns: [...nouns.words, ...owner], run: {first: from, last: nouns.words.length > 0 ? nouns.last : at}}
  }
  if (number.suffix !== undefined || !Number.isInteger(number.value)) return undefined
  // 'the 37-move game' of '31 moves'
  if (next?.joined && next.info.shape === 'lower' && next.info.norm.length > 3 && definite && tokens[number.last + 1]?.info.shape === 'lower' && !tokens[number.last + 1]!.joined && !/^(?:year|week|month|hour|time|fold|point|half|day|way|star)$/.test(next.info.norm)) {
    return {...base, part: false, sort: `count ${next.info.norm}`, amount: number.value, noun: next.info.norm, nouns: [next.info.norm], run: {first: from, last: number.last + 1}}
  }
  // 'a crowd of 4,312'
  if (before?.info.norm === 'of' && CROWDS.has(tokens[number.lead - 2])) return {...base, sort: 'count spectator', amount: number.value, noun: 'spectator', nouns: [], run: {first: from, last: number.last}}
  // 'The ledgers, seventeen of them,'
  if (next?.info.norm === 'of' && tokens[number.last + 1]?.info.norm === 'them' && before?.text === ',' && /^[,.]$/.test(tokens[number.last + 2]?.text ?? '')) {
    const named = tokens[number.lead - 2]
    if (named?.sentence !== sentence || named.info.shape !== 'lower' || !endsAsPlural(named.info.norm)) return undefined
    const noun = singular(named.info.norm)
    return {...base, definite: false, part: false, sort: `count ${noun}`, amount: number.value, noun, nouns: [noun], run: {first: from, last: number.last + 2}}
  }
  // '23 of its 110 shops', 'three of the buses'
  let k = number.last
  let part = false
  if (next?.info.norm === 'of' && !definite) {
    k++
    while (k < number.last + 3 && OF_WHOM.has(tokens[k])) k++
    part = tokens[k - 1]!.info.norm === 'the'
    if (tokens[k]?.info.shape === 'figures') k++
  }
  for (const end = k + 4; k < end; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.kind !== 'word' || STOPS.has(token) || token.info.shape === 'figures') return undefined
    const {norm, shape} = token.info
    // 'the two Italians'
    if ((shape !== 'lower' && !(shape === 'capital' && tokens[k + 1]?.info.shape !== 'capital' && !tokens[k]!.joined && k === number.last)) || !(PLURALS.has(token) || (norm.length > 3 && endsAsPlural(norm) && !NO_PLURAL.has(token)))) continue
    const noun = singular(norm)
    return {...base, part: part || base.part, sort: `count ${OF_A_CROWD.has(token) ? 'spectator' : noun}`, amount: number.value, noun, nouns: [noun], run: {first: from, last: k + 1}}
  }
  return undefined
}

/** Ends in an 's' that is not of '-ss' or '-us'. */
function endsAsPlural(norm: string): boolean {
  if (!norm.endsWith('s')) return false
  const before = norm.charAt(norm.length - 2)
  return before !== 's' && before !== 'u'
}

/** 'the loss of £168,000', 'its debts of £3m': the noun before. */
function lossOf({tokens}: Document, {lead}: NumberMention): string | undefined {
  const noun = tokens[lead - 2]
  if (tokens[lead - 1]?.info.norm !== 'of' || noun?.info.shape !== 'lower' || noun.info.norm.endsWith('ing') || /^(?:offer|price|cost|value|rate|fee)$/.test(noun.info.norm) || noun.sentence !== tokens[lead]!.sentence) return undefined
  return DEFINITE.has(tokens[lead - 3]) ? singular(noun.info.norm) : undefined
}
