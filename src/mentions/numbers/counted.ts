import type {Context} from '../../context.js'
import type {Document} from '../../text/document.js'
import {findWritten} from '../dates/absolute.js'
import {isFunctionWord} from '../words/function-words.js'
import {isHyphened} from './number-figures.js'
import {rankWord} from './rank-words.js'
import {findNumbers, type NumberMention} from './numbers.js'
import {poundsOfMoney} from './pounds.js'
import {findQuantities, type QuantityMention} from './quantities.js'
import {fateAfter, fateBefore, type Fate} from './fates.js'
import {kindOfPlural, kindOfSingular, type ThingKind} from './thing-kinds.js'

/** A number with what it counts or measures. */
export interface Counted {
  number: NumberMention
  quantity: QuantityMention | undefined
  /** The folded noun that it counts, and the words before it; none where the text leaves them out. */
  nouns: readonly string[]
  /** What sort of thing it counts, where that is known. */
  kind: ThingKind | undefined
  /** 'a 34-year-old', 'aged 34', 'Lund, 34,'. */
  age: boolean
  /** 'two-year deal': it stands before what it measures. */
  attributive: boolean
  /** What is said to have become of those whom it counts. */
  fate: Fate | undefined
  /** 'league' of 'League Two', 'top' of 'the top four': the word to which a number belongs that counts nothing. */
  rank: string | undefined
}

// 'seven missed penalties': no more words stand between a number and what it counts.
const REACH = 4

/** A finder: every number of a text that is no date, with what it counts. */
export function countedThings(context: Context): readonly Counted[] {
  const {document} = context
  const quantities = new Map(context.get(findQuantities).map((one) => [one.number, one]))
  const compounds = context.get(findQuantities).filter(({compound}) => compound)
  const days = context.get(findWritten).dates.filter(({from}) => from.month !== undefined && from.day !== undefined)
  const money = context.get(poundsOfMoney)
  let at = 0
  return context.get(findNumbers).filter(({inDate, first, last}) => {
    // '25' of '12 hours and 25 minutes'
    if (isItem(document, first, last) || compounds.some((one) => one.first < first && last <= one.last)) return false
    while (at < days.length && days[at]!.last <= first) at++
    return !inDate && !(at < days.length && days[at]!.first <= first)
  }).map((found) => {
    const measure = quantities.get(found)
    const number = measure && money.has(measure) ? {...found, currency: 'pounds'} : found
    const quantity = number === found ? measure : undefined
    const nouns = nounsAfter(document, number)
    const attributive = isHyphened(document.tokens[number.last])
    const kind = kindOf(document, number, nouns, attributive)
    return {number, quantity, nouns, kind, fate: kind === 'people' || nouns.length === 0 || nouns[0] === THEM ? fateBefore(document, number.lead) ?? fateAfter(document, number.last) : undefined, age: isAge(document, number), attributive, rank: number.kind === 'plain' ? rankWord(document, number.first, number.last, number.value) : undefined}
  })
}

const PRONOUNS = /^(?:them|whom|us|you|which|those|these)$/
/** What stands for the noun of 'four of them'. */
export const THEM = 'them'

/** '3. The library': the number of an item, at the beginning of a line. */
export function isItem({tokens, blocks}: Document, first: number, last: number): boolean {
  const token = tokens[first]!
  if (token.info.shape !== 'figures' || last !== first + 1 || !/^[.)]$/.test(tokens[last]?.text ?? '') || tokens[last]!.spaceBefore) return false
  const before = tokens[first - 1]
  if (!before || before.block !== token.block) return true
  return blocks[token.block]!.value.slice(before.to, token.from).includes('\n')
}

const BEFORE_NOUN = /^(?:the|its|their|his|her|these|those|other|more|further|additional)$/
const MORE = /^(?:other|more|further|additional)$/

function nounsAfter({tokens}: Document, {last, first, kind}: NumberMention): string[] {
  const out: string[] = []
  const {sentence} = tokens[first]!
  let at = last
  // 'nineteen of the patients', 'four of them'
  if (tokens[at]?.info.norm === 'of') {
    if (PRONOUNS.test(tokens[at + 1]?.info.norm ?? '')) return [THEM]
    at++
  }
  // 'Twice the number', but '1.9 million the year before'.
  const before = at > last || kind !== 'plain' ? BEFORE_NOUN : MORE
  while (before.test(tokens[at]?.info.norm ?? '')) at++
  for (let k = at; k < at + REACH; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.kind !== 'word' || isFunctionWord(token.info.norm) || token.info.shape === 'figures' || CONTRACTED.test(token.info.norm)) break
    out.push(token.info.norm)
    if (token.tail) break
  }
  return out
}

const CONTRACTED = /['’](?:ll|d|ve|re|m)$/

/** The kind of the first plural: 'two school buses'; of 'two-car crash' that of the car. */
function kindOf({tokens}: Document, {last, value, currency}: NumberMention, nouns: readonly string[], attributive: boolean): ThingKind | undefined {
  if (currency !== undefined) return 'money'
  const [head] = nouns
  if (head === undefined) return undefined
  if (attributive) return tokens[last + 1]?.joined ? undefined : kindOfSingular(head)
  for (const noun of nouns) {
    const kind = kindOfPlural(noun)
    if (kind !== undefined) return kind
  }
  if (value !== 1) return undefined
  // 'one great-grandchild'
  return kindOfSingular(head) ?? (tokens[last + 1]?.joined && nouns[1] !== undefined ? kindOfSingular(nouns[1]) : undefined)
}

function isAge({tokens}: Document, {first, last, value}: NumberMention): boolean {
  if (value > 120) return false
  const after = tokens[last]?.info.norm ?? ''
  if (/^(?:year|month|week|day)$/.test(after) && tokens[last + 1]?.info.norm === 'old') return true
  if (/^years?$/.test(after) && /^(?:old|of)$/.test(tokens[last + 1]?.info.norm ?? '')) return true
  if (/^(?:aged?|ages)$/.test(tokens[first - 1]?.info.norm ?? '') || (tokens[first - 1]?.info.norm === 'of' && tokens[first - 2]?.info.norm === 'age')) return true
  // 'a boy of six'
  if (tokens[first - 1]?.info.norm === 'of' && value < 100 && /^(?:boy|girl|man|woman|child|baby|son|daughter|youth|lad|toddler)$/.test(tokens[first - 2]?.info.norm ?? '') && tokens[last]?.info.norm !== 'of') return true
  return tokens[first - 1]?.text === ',' && /^[,.;]$/.test(tokens[last]?.text ?? '') && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')
}
