import type {Context} from '../../context.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {numberGroups} from '../../mentions/numbers/numbers.js'
import type {Block, Document, Sentence} from '../../text/document.js'
import {AwaitedWords} from '../../text/awaited-words.js'
import {WordSet} from '../../text/word-set.js'
import {isQuoted} from '../language/assertion.js'
import type {Part, SumClaim} from './part-lists.js'
import {alike, isWhole, partList} from './part-lists.js'

/*
 * A whole and its parts in two sentences, or in the items of a list: 'The fund has £5m to give away. Of that, £3m goes to …',
 * 'There were 27 animals in the lorry. Officers counted nine parrots, …', 'The parish will spend £48,000: - £22,000 on the hall'.
 */

/** Every such whole of the document with its parts. */
export function sumsApart(context: Context): readonly SumClaim[] {
  const {document} = context
  const {tokens, sentences} = document
  const out: SumClaim[] = sharesInWords(document)
  let previous: readonly NumberMention[] | undefined
  for (const numbers of context.get(numberGroups)) {
    const sentence = sentences[tokens[numbers[0]!.first]!.sentence]!
    const before = previous && tokens[previous[0]!.first]!.sentence === sentence.index - 1 ? previous : undefined
    previous = numbers
    if (sentence.question || numbers.length > 12 || isQuoted(document, numbers[0]!.first)) continue
    const found = record(document, sentence, numbers) ?? (before && before.length <= 6 && sentences[sentence.index - 1]!.block === sentence.block ? ofThem(document, sentence, before, numbers) ?? toldOff(document, sentence, before, numbers) ?? summedUp(document, sentence, before, numbers) : undefined) ?? itemised(context, sentence, numbers)
    if (found) out.push(found)
  }
  return out
}

const RESULTS = new Map([['won', 'w'], ['winning', 'w'], ['wins', 'w'], ['drawn', 'd'], ['drew', 'd'], ['drawing', 'd'], ['draws', 'd'], ['tied', 'd'], ['lost', 'l'], ['losing', 'l'], ['lose', 'l'], ['losses', 'l'], ['defeats', 'l']])
const GAMES = new WordSet('matches|games|fights|bouts|races|fixtures|contests|duels|frames|rubbers|outings')

/** 'They played 12 matches, winning seven, drawing three and losing four', 'won seven, drawn three and lost four of their 12 games'. */
function record(document: Document, sentence: Sentence, numbers: readonly NumberMention[]): SumClaim | undefined {
  if (numbers.length < 4) return undefined
  const {tokens} = document
  const parts: Part[] = []
  let seen = ''
  let whole: NumberMention | undefined
  for (const number of numbers) {
    const before = tokens[number.lead - 1]
    const result = before?.sentence === sentence.index ? RESULTS.get(before.info.norm) : undefined
    if (result !== undefined && !seen.includes(result) && number.bound === 'exact' && number.kind === 'plain') {
      seen += result
      parts.push({first: number.first, last: number.last, value: number.value, number, rest: false})
    } else if (isWhole(document, number) && (GAMES.has(tokens[number.last]) || GAMES.has(tokens[number.last + 1])) && number.last < sentence.last - 1) {
      if (whole) return undefined
      whole = number
    }
  }
  if (!whole || parts.length !== 3) return undefined
  for (let k = parts[0]!.first; k < parts[2]!.first; k++) if (OPEN.has(tokens[k])) return undefined
  const last = Math.max(whole.last + 1, parts[2]!.last)
  return last - Math.min(whole.first, parts[0]!.first) > 24 ? undefined : {first: Math.min(whole.lead, parts[0]!.first), last, whole, parts, atMost: false}
}

const INCLUSIVE = new WordSet('speak|speaks|like|likes|own|owns|have|has|had|know|use|uses|read|both|also|some|rose|fell|more|less|than|up|down|by|about|around|almost|nearly|over|under')

const SHARES: Readonly<Record<string, number>> = {half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, sixth: 1 / 6, eighth: 1 / 8, tenth: 1 / 10, thirds: 1 / 3, quarters: 1 / 4, fifths: 1 / 5}
const SHARE_WORDS = new AwaitedWords(Object.keys(SHARES))
const TIMES: Readonly<Record<string, number>> = {a: 1, one: 1, the: 1, two: 2, three: 3, four: 4}

/** 'Half goes to schools, a third to roads and a quarter to parks': shares in words that make more than all. */
function sharesInWords(document: Document): SumClaim[] {
  const {tokens, sentences} = document
  const out: SumClaim[] = []
  let sentence = -1
  let parts: Part[] = []
  const close = () => {
    const found = sentence < 0 ? undefined : thirds(document, sentences[sentence]!, parts)
    if (found) out.push(found)
    parts = []
  }
  for (const k of SHARE_WORDS.in(document)) {
    const token = tokens[k]!
    if (token.sentence !== sentence) {
      close()
      sentence = token.sentence
    }
    const before = tokens[k - 1]?.sentence === sentence ? tokens[k - 1]! : undefined
    const count = before && TIMES[before.info.norm]
    if (count === undefined && token.info.norm !== 'half') continue
    const first = count === undefined ? k : k - 1
    parts.push({first, last: k + 1, value: (100 * SHARES[token.info.norm]! * (count ?? 1)), number: undefined, rest: false})
  }
  close()
  return out
}

function thirds({tokens}: Document, sentence: Sentence, parts: readonly Part[]): SumClaim | undefined {
  const [first] = parts
  const last = parts[parts.length - 1]
  if (!first || !last || parts.length < 3 || parts.length > 6 || tokens[first.first]!.quoted || sentence.question) return undefined
  for (let k = sentence.first; k < last.last; k++) if (INCLUSIVE.has(tokens[k])) return undefined
  // Each goes to somebody of its own, in one row.
  if (!parts.slice(1).every(({last}) => /^(?:to|for|on|in|from|is|was|were|are|goes|went|of)$/.test(tokens[last]?.info.norm ?? ''))) return undefined
  let and = 0
  for (let k = first.last; k < last.first; k++) if (tokens[k]!.info.norm === 'and') and++
  const sum = parts.reduce((all, {value}) => all + value, 0)
  if (and !== 1 || sum < 102 || sum > 150) return undefined
  let end = last.last
  while (end < sentence.last && !/^[,.;:)–—]$/.test(tokens[end]!.text) && end < last.last + 8) end++
  return {first: first.first, last: end, whole: undefined, parts, atMost: true}
}

const THEM = new WordSet('that|these|those|them|this|it|which|whom')
const WHOLES = new WordSet('total|sum|money|rest|amount|figure')

/** 'Of that, 2.4 million goes to the lifeboats, 1.6 million to the lighthouse and 900,000 to the choir.' */
function ofThem(document: Document, sentence: Sentence, before: readonly NumberMention[], numbers: readonly NumberMention[]): SumClaim | undefined {
  const {tokens} = document
  const {first} = sentence
  if (tokens[first]!.info.norm !== 'of') return undefined
  let k = first + 1
  if (!THEM.has(tokens[k]) && !(tokens[k]?.info.norm === 'the' && WHOLES.has(tokens[++k]))) return undefined
  k++
  if (tokens[k]?.info.norm === 'sum' || tokens[k]?.info.norm === 'money') k++
  if (tokens[k]?.text === ',') k++
  const list = partList(document, numbers, k, sentence.last)
  const whole = before[before.length - 1]!
  if (!list?.closed || list.parts.length < 3 || list.last < sentence.last - 1 || !mayBeWhole(document, whole, before) || !alike(whole, list.parts)) return undefined
  const sum = total(list.parts)
  // What they are not said of may be what is missing.
  return sum < 0.85 * whole.value ? undefined : {first: whole.lead, last: list.last, whole, parts: list.parts, atMost: false}
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, {value}) => sum + value, 0)
}

/** Whether a number is the only one of its sentence that could be a whole. */
function mayBeWhole(document: Document, whole: NumberMention, all: readonly NumberMention[]): boolean {
  if (!isWhole(document, whole)) return false
  return all.every((one) => one === whole || one.inDate || one.kind !== 'plain' || one.year || one.currency !== whole.currency || one.value < 0.5 * whole.value)
}

const TOLD = new WordSet('counted|found|were|are|was|is|comprised|identified|seized')
const OPEN = new WordSet('including|among|mostly|mainly|least|about|also|more|other|others|another|only|some|not')

/** 'There were 27 animals in the lorry. Officers counted nine parrots, eleven tortoises and six monkeys.' */
function toldOff(document: Document, sentence: Sentence, before: readonly NumberMention[], numbers: readonly NumberMention[]): SumClaim | undefined {
  const {tokens} = document
  const start = numbers[0]!
  const wholes = before.filter((number) => isWhole(document, number) && number.currency === undefined && tokens[number.last]?.info.shape === 'lower')
  const [whole] = wholes
  if (!whole || wholes.length > 1 || start.currency !== undefined) return undefined
  if (!TOLD.has(tokens[start.lead - 1]) || start.lead - sentence.first > 6) return undefined
  for (let k = sentence.first; k < start.lead; k++) if (OPEN.has(tokens[k])) return undefined
  const list = partList(document, numbers, start.lead, sentence.last)
  if (!list?.closed || list.parts.length < 3 || list.last < sentence.last - 1 || !alike(whole, list.parts)) return undefined
  const sum = total(list.parts)
  return Math.abs(sum - whole.value) > 0.2 * whole.value ? undefined : {first: whole.lead, last: list.last, whole, parts: list.parts, atMost: false}
}

const SUMS = new WordSet('haul|total|bill|sum|loot|damage|takings|tally|lot')

/** 'They took a clock worth €12,000, two paintings worth €40,000 and a parrot worth €3,000. The haul of €65,000 …' */
function summedUp(document: Document, sentence: Sentence, before: readonly NumberMention[], numbers: readonly NumberMention[]): SumClaim | undefined {
  const {tokens} = document
  const [whole] = numbers
  if (!whole || !isWhole(document, whole) || whole.currency === undefined || whole.lead - sentence.first > 4) return undefined
  if (tokens[whole.lead - 1]?.info.norm !== 'of' && !/^(?:is|was|came|to)$/.test(tokens[whole.lead - 1]?.info.norm ?? '')) return undefined
  let sum = false
  for (let k = sentence.first; k < whole.lead; k++) if (SUMS.has(tokens[k])) sum = true
  const amounts = before.filter(({currency}) => currency !== undefined)
  if (!sum || amounts.length < 2 || amounts.length !== before.filter(({inDate, kind, currency}) => !inDate && kind === 'plain' && (currency !== undefined || kind !== 'plain')).length) return undefined
  for (const one of amounts) if (one.bound !== 'exact' || one.range || one.kind !== 'plain') return undefined
  // A list: 'a, b and c', and the last one ends it.
  const last = amounts[amounts.length - 1]!
  let and = false
  for (let k = amounts[amounts.length - 2]!.last; k < last.first; k++) if (tokens[k]!.info.norm === 'and') and = true
  if (!and) return undefined
  for (let k = amounts[0]!.lead; k < last.first; k++) if (OPEN.has(tokens[k]) || /^(?:from|to|than|of|down|up)$/.test(tokens[k]!.info.norm)) return undefined
  const parts = amounts.map((number): Part => ({first: number.first, last: number.last, value: number.value, number, rest: false}))
  return alike(whole, parts) && Math.abs(total(parts) - whole.value) <= 0.35 * whole.value ? {first: whole.first, last: whole.last, whole, parts, atMost: false} : undefined
}

const MOST_ITEMS = 12

/** 'The parish will spend £48,000 next year:' right before a list of which each item has one number of the kind, at its head or end. */
function itemised(context: Context, sentence: Sentence, numbers: readonly NumberMention[]): SumClaim | undefined {
  const {document} = context
  const {blocks, tokens} = document
  const block = blocks[sentence.block]!
  if (tokens[block.last - 1]?.text !== ':' || sentence.last !== block.last || blocks[block.index + 1]?.kind !== 'item') return undefined
  const wholes = numbers.filter((number) => isWhole(document, number))
  const [whole] = wholes
  if (!whole || wholes.length > 1) return undefined
  for (let k = sentence.first; k < block.last; k++) if (OPEN.has(tokens[k]) || /^(?:such|example)$/.test(tokens[k]!.info.norm)) return undefined
  const items: Block[] = []
  for (let b = block.index + 1; blocks[b]?.kind === 'item' && items.length <= MOST_ITEMS; b++) items.push(blocks[b]!)
  if (items.length < 2 || items.length > MOST_ITEMS) return undefined
  const parts: Part[] = []
  const by = context.get(numbersByBlock)
  for (const item of items) {
    const own = (by.get(item.index) ?? []).filter((number) => number.kind === 'plain' && !number.inDate && !number.year && number.currency === whole.currency)
    const [number] = own
    if (!number || own.length > 1 || number.bound !== 'exact' || number.range) return undefined
    if (!atEdge(document, item, number)) return undefined
    parts.push({first: number.first, last: number.last, value: number.value, number, rest: false})
  }
  return alike(whole, parts) && Math.abs(total(parts) - whole.value) <= 0.35 * whole.value ? {first: whole.first, last: tokens[whole.last]?.info.shape === 'lower' && whole.currency === undefined ? whole.last + 1 : whole.last, whole, parts, atMost: false} : undefined
}

/** The numbers of the items of lists. */
function numbersByBlock(context: Context): ReadonlyMap<number, readonly NumberMention[]> {
  const {tokens, blocks} = context.document
  const out = new Map<number, NumberMention[]>()
  for (const group of context.get(numberGroups)) {
    const {block} = tokens[group[0]!.first]!
    if (blocks[block]!.kind !== 'item') continue
    const list = out.get(block)
    if (list) list.push(...group)
    else out.set(block, [...group])
  }
  return out
}

/** '£22,000 on the hall', 'The hall: £22,000'; the number is what the item is about. */
function atEdge({tokens}: Document, item: Block, number: NumberMention): boolean {
  if (number.lead === item.first) return true
  const before = tokens[number.lead - 1]
  const after = tokens[number.last]
  return before !== undefined && (/^[:–—(]$|^-$/.test(before.text)) || after === undefined || after.block !== tokens[number.first]!.block || number.last >= item.last - 2 || /^[–—]$/.test(before?.text ?? '')
}
