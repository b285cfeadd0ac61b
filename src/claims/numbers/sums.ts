import type {Context} from '../../context.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {numberGroups} from '../../mentions/numbers/numbers.js'
import type {Document, Sentence} from '../../text/document.js'
import {isQuoted} from '../language/assertion.js'
import {clausedParts, exclusiveShares} from './part-clauses.js'
import type {Part, PartList, SumClaim} from './part-lists.js'
import {alike, isWhole, partList, TIME} from './part-lists.js'

const SPLIT = /^(?:comprising|comprises|comprised|namely|consisting|divided|split)$/
const MADE_UP = /^(?:of|into|between|among|up|as|evenly)$/
// People of every sort, and the sorts they are told apart by.
const SORTS = /^(?:men|women|man|woman|boys?|girls?|children|child|adults?|minors?|teenagers?|babies|baby|infants?|males?|females?|pensioners?|toddlers?|mothers?|fathers?)$/
const PEOPLE = /^(?:people|persons?|passengers|victims|dead|deaths|fatalities|casualties|members|participants|survivors|migrants|detainees|prisoners|hostages|competitors|contestants|candidates|jurors|residents|villagers|tourists|pilgrims|applicants|crew|staff|squad|group|party|panel|jury|cast|team|delegation|swimmers|athletes|employees|workers|inmates|patients|volunteers|suspects|players|students|pupils|refugees)$/
const MEDALS = /^(?:golds?|silvers?|bronzes?)$/
const MEMBERS = /^(?:from|in|at|by|for|on|against|away|to|with|were|was|are|voted|went|had|under|over|inside|outside|on-site|abroad)$/

// Of a whole 'of which' parts are named that make so much of it, all are named.
const MOST_OF = 0.85

/** Every whole of the document that stands beside the parts that should make it. */
export function sumClaims(context: Context): readonly SumClaim[] {
  const {document} = context
  const {tokens, sentences} = document
  const out: SumClaim[] = []
  for (const numbers of context.get(numberGroups)) {
    if (numbers.length < 2 || numbers.length > 12) continue
    const sentence = sentences[tokens[numbers[0]!.first]!.sentence]!
    if (sentence.question) continue
    const found = listed(document, sentence, numbers) ?? inAll(document, sentence, numbers) ?? clausedParts(document, sentence, numbers) ?? exclusiveShares(document, sentence, numbers)
    if (found && !isQuoted(document, found.first)) out.push(found)
  }
  return out
}

/** '30 people, 10 men and 15 women', '11 medals: four gold, three silver and five bronze'. */
function listed(document: Document, sentence: Sentence, numbers: readonly NumberMention[]): SumClaim | undefined {
  const {tokens} = document
  for (let n = 0; n < numbers.length; n++) {
    const whole = numbers[n]!
    if (!isWhole(document, whole) || (/^(?:than|and|or|to|from|by)$/.test(tokens[whole.lead - 1]?.info.norm ?? '') && !isAmount(document, whole))) continue
    const of = isOf(document, whole)
    let k = whole.last
    const limit = Math.min(sentence.last, whole.last + 18)
    let open = false
    // 'Of the 27 apprentices who began in September, …'
    if (of && /^(?:who|which|that)$/.test(tokens[whole.last + 1]?.info.norm ?? '')) while (k < limit && !/^[,:;(–—]$/.test(tokens[k]!.text)) k++
    for (; k < limit && !/^[,:;(–—]$/.test(tokens[k]!.text) && !SPLIT.test(tokens[k]!.info.norm) && !isDash(document, k); k++) if (/^(?:and|or|including|of|per|who|which|that|but)$/.test(tokens[k]!.info.norm) && !(tokens[k]!.info.norm === 'of' && k > whole.last) || /^(?:came|comes|goes|went)$/.test(tokens[k]!.info.norm)) open = true
    if (k >= limit || open || tokens[k]!.text === ';') continue
    const mark = tokens[k]!
    let from = k + 1
    let strong = mark.text !== ','
    if (mark.text === ',' && SPLIT.test(tokens[from]?.info.norm ?? '')) {
      strong = true
      from++
    } else if (mark.text === ',' && tokens[from]?.info.norm === 'made') from++
    if (SPLIT.test(mark.info.norm) && /^[:,]$/.test(tokens[from]?.text ?? '')) from++
    // 'cost £1.7m, of which £900,000 came from …'
    const some = tokens[from]?.info.norm === 'of' && /^(?:which|whom)$/.test(tokens[from + 1]?.info.norm ?? '')
    if (some) from += 2
    while (MADE_UP.test(tokens[from]?.info.norm ?? '')) {
      strong = true
      from++
    }
    const list = partList(document, numbers.slice(n + 1), from, sentence.last)
    if (!list?.closed || !alike(whole, list.parts)) continue
    if (some && (list.parts.length < 3 || list.parts.reduce((sum, {value}) => sum + value, 0) < MOST_OF * whole.value)) continue
    const gapped = of && isGapped(document, list)
    if (!(gapped || (strong || some ? fitsStrong(document, whole, list.parts, k) : fitsComma(document, whole, list.parts, k)))) continue
    // '£210,000 from shares, £100,000 from a loan …': itself a part.
    const [part] = list.parts
    if (MEMBERS.test(tokens[whole.last]?.info.norm ?? '') && part?.number && tokens[part.number.last]?.info === tokens[whole.last]!.info) continue
    // 'Of its 120 members, 61 were for and 52 against': some may be neither, none can be both.
    if (of && !isSplit(document, list) && !gapped) continue
    return {first: whole.lead, last: endOf(document, list), whole, parts: list.parts, atMost: of}
  }
  return undefined
}

/** 'The debts come to 3.2 million', 'amount to £40,000'. */
function isAmount({tokens}: Document, {lead}: NumberMention): boolean {
  return tokens[lead - 1]?.info.norm === 'to' && /^(?:come|comes|came|amount|amounts|amounted|add|adds|added|run|ran|up)$/.test(tokens[lead - 2]?.info.norm ?? '')
}

/** Where the words at fault end: with what the last part counts. */
function endOf({tokens}: Document, {parts, last}: PartList): number {
  const part = parts[parts.length - 1]!
  const from = part.number?.last ?? part.first + 2
  if (MEMBERS.test(tokens[from]?.info.norm ?? '')) return last
  let k = from
  while (k < last && tokens[k]!.kind === 'word' && !MEMBERS.test(tokens[k]!.info.norm)) k++
  return k
}

/** 'of its 120 members'. */
function isOf({tokens}: Document, whole: NumberMention): boolean {
  const norm = (k: number) => tokens[k]?.info.norm ?? ''
  const k = /^(?:the|its|his|her|their|those|these)$/.test(norm(whole.lead - 1)) ? whole.lead - 2 : whole.lead - 1
  if (norm(k) !== 'of' || isTotal({tokens}, whole)) return false
  // 'a grant of £5 million' is a whole too.
  const before = tokens[k - 1]
  if (before?.info.norm === 'all' && before.sentence === tokens[whole.first]!.sentence) return false
  return before?.sentence !== tokens[whole.first]!.sentence || before.kind !== 'word' || k !== whole.lead - 1 || before.info.shape === 'figures' || before.info.shape === 'capital' || /^(?:some|many|most|each|none|all|out|one|two|three|four|five|six|seven|eight|nine|ten|half|majority|percent|cent|third|quarter|thirds|quarters|dozens|both|any|more|less|few|fewer|number)$/.test(before.info.norm)
}

function isSplit({tokens}: Document, {parts, last}: PartList): boolean {
  let [one, other] = [false, false]
  for (let k = parts[0]!.first; k < last; k++) {
    const {norm} = tokens[k]!.info
    if (/^(?:for|favour|favor|men|boys|male|yes)$/.test(norm)) one = true
    if (/^(?:against|women|girls|female|no)$/.test(norm)) other = true
  }
  return one && other
}

const BOTH_AT_ONCE = /^(?:both|also|several|overlap|speak|speaks|spoke|like|likes|liked|own|owns|owned|have|has|had|know|knew|use|used|uses|read|play|played|work|worked|named|mentioned|said|want|wanted|visited|knows|study|studied)$/

/** 'Of the 140 pupils, 84 come on foot, 41 by bus and 25 by boat': one verb for all, of what nobody does in two ways. */
function isGapped({tokens, sentences}: Document, {parts, last}: PartList): boolean {
  const [first, ...more] = parts
  if (parts.length < 3 || !first?.number || !more.every(({number}) => number !== undefined && MEMBERS.test(tokens[number.last]?.info.norm ?? ''))) return false
  const {sentence, block} = tokens[last - 1]!
  const next = sentences[sentence + 1]
  const end = next?.block === block ? next.last : sentences[sentence]!.last
  for (let k = sentences[sentence]!.first; k < end; k++) if (BOTH_AT_ONCE.test(tokens[k]!.info.norm)) return false
  return true
}

function isDash({tokens}: Document, k: number): boolean {
  return tokens[k]!.text === '-' && tokens[k]!.spaceBefore && tokens[k + 1]?.spaceBefore === true
}

function isTotal({tokens}: Pick<Document, 'tokens'>, whole: NumberMention): boolean {
  return tokens[whole.lead - 1]?.info.norm === 'of' && /^(?:total|crew|panel|jury|squad|group|party|team|staff|cast|delegation|family|haul|tally|fleet|majority)$/.test(tokens[whole.lead - 2]?.info.norm ?? '')
}

function nounAfter({tokens}: Document, last: number): string {
  let k = last
  for (let n = 0; n < 3 && tokens[k]?.kind === 'word' && tokens[k + 1]?.kind === 'word' && tokens[k + 1]!.sentence === tokens[last - 1]!.sentence && tokens[k]!.info.shape === 'lower' && !MEMBERS.test(tokens[k]!.info.norm) && !MEMBERS.test(tokens[k + 1]!.info.norm) && !SORTS.test(tokens[k]!.info.norm) && !PEOPLE.test(tokens[k]!.info.norm); n++) k++
  return tokens[k]?.info.norm ?? ''
}

const CALENDAR = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)$/

function hasDay({tokens}: Document, part: Part): boolean {
  for (let k = part.first; k < part.last; k++) if ((CALENDAR.test(tokens[k]!.info.norm) && tokens[k]!.info.shape === 'capital') || /^(?:1[89]|20)\d\d$/.test(tokens[k]!.text)) return true
  return false
}

/** 'a loan of 120 million' */
function isSum({tokens}: Document, whole: NumberMention): boolean {
  return tokens[whole.lead - 1]?.info.norm === 'of'
}

const CASUALTY = /^(?:killed|injured|wounded|hurt|dead|missing|arrested)$/

/** After a colon, a dash, a bracket or 'comprising', a list is one of parts unless its things are of another kind. */
function fitsStrong(document: Document, whole: NumberMention, parts: readonly Part[], mark: number): boolean {
  const {tokens} = document
  const noun = nounAfter(document, whole.last)
  // 'After 48 minutes: 102 points', '12 incidents: three killed'.
  const sum = parts.reduce((all, {value}) => all + value, 0)
  if (mark - whole.last > 8 && whole.currency === undefined && !(tokens[mark]!.text === ':' && Math.abs(sum - whole.value) <= 0.2 * whole.value && mark - whole.last < 18)) return false
  const things = parts.map((part) => (part.number ? tokens[part.number.last]?.info.norm ?? '' : ''))
  if (things.some((thing) => TIME.test(thing) || CASUALTY.test(thing)) && !PEOPLE.test(noun)) return false
  return true
}

/** After a comma, only sorts of the whole are its parts: '20 points, 10 rebounds and five assists' are three things. */
function fitsComma(document: Document, whole: NumberMention, parts: readonly Part[], mark: number): boolean {
  const {tokens} = document
  if (mark - whole.last > 6) return parts.length > 2 && mark - whole.last < 12 && isShared(document, whole, parts)
  const nouns = parts.map((part) => (part.number ? nounAfter(document, part.number.last) : nounAfter(document, part.first + 1)))
  const first = parts.map((part) => (part.number ? tokens[part.number.last]?.info.norm ?? '' : ''))
  if (nouns.every((noun) => MEDALS.test(noun) || noun === 'medals')) return !MEDALS.test(nounAfter(document, whole.last))
  const wholeNoun = nounAfter(document, whole.last)
  if (SORTS.test(wholeNoun)) return false
  const all = /^(?:all|the|those|these|his|her|their|its)$/.test(tokens[whole.lead - 1]?.info.norm ?? '')
  if (nouns.every((noun) => SORTS.test(noun))) return all || PEOPLE.test(wholeNoun) || isTotal(document, whole) || (nouns.some((noun) => /^(?:wo|fe|gir)/.test(noun)) && nouns.some((noun) => /^(?:m[ae]|boy)/.test(noun)))
  // 'All 33 miners, 25 Chileans and six Bolivians'
  if (all && parts.every((part) => part.number !== undefined && tokens[part.number.last]?.info.shape === 'capital' && part.last === part.number.last + 1)) return true
  // 'All of its 34 animals, 14 horses, 12 dogs and six camels, …'
  const total = parts.reduce((sum, {value}) => sum + value, 0)
  if (all && parts.length > 2 && mark - whole.last < 4 && Math.abs(total - whole.value) <= 0.25 * whole.value && parts.every((part) => part.number !== undefined && tokens[part.number.last]?.info.shape === 'lower' && part.last <= part.number.last + 2)) return true
  // '12 goals, five at home and six away'; 'the 64 teachers, 40 full-time and 20 part-time'
  if (parts.some((part) => hasDay(document, part))) return false
  if (parts.length > 2 && isShared(document, whole, parts)) return true
  const pair = /\b(?:home|away|full|part|inside|outside)\b/.test(parts.map((part) => tokens.slice(part.first, part.last).map(({info}) => info.norm).join(' ')).join(' '))
  if (first.every((word) => MEMBERS.test(word) || word === 'full' || word === 'part')) return all || pair || isTotal(document, whole) || whole.currency !== undefined || isSum(document, whole)
  return isTotal(document, whole) && tokens[mark - 1]!.index === whole.last - 1 && whole.currency === undefined && parts.every((part) => tokens[part.last - 1]!.index > (part.number?.last ?? 0) - 1)
}

/** '61 seats, 33 in the north, 17 in the south and eight in the islands': bare numbers that take up the noun of the whole, and nearly make it. */
function isShared({tokens}: Document, whole: NumberMention, parts: readonly Part[]): boolean {
  const after = parts.map(({number}) => (number ? tokens[number.last]?.info.norm ?? '' : ''))
  const sum = parts.reduce((all, {value}) => all + value, 0)
  return /^(?:in|on|at|from|to|by|for)$/.test(after[0]!) && after.every((word) => word === after[0]) && Math.abs(sum - whole.value) <= 0.25 * whole.value
}

/** '10 men and 15 women, 30 people in all': the whole comes last. */
function inAll(document: Document, sentence: Sentence, numbers: readonly NumberMention[]): SumClaim | undefined {
  const {tokens} = document
  const whole = numbers[numbers.length - 1]!
  if (!isWhole(document, whole) || numbers.length < 3) return undefined
  let k = whole.last
  for (; k < Math.min(sentence.last, whole.last + 6); k++) {
    const {norm} = tokens[k]!.info
    if ((norm === 'in' && /^(?:all|total)$/.test(tokens[k + 1]?.info.norm ?? '')) || norm === 'altogether' || (norm === 'all' && tokens[k + 1]?.info.norm === 'told')) break
    if (tokens[k]!.kind !== 'word') return undefined
  }
  const before = tokens[whole.lead - 1]
  const of = before?.info.norm === 'of' && tokens[whole.lead - 2]?.info.norm === 'total' && /^(?:for|making)$/.test(tokens[whole.lead - 4]?.info.norm ?? '')
  const told = k < Math.min(sentence.last, whole.last + 6)
  if (!of && !(told && before !== undefined && (/^[,–—:]$/.test(before.text) || /^(?:making|or|is)$/.test(before.info.norm)))) return undefined
  let end = whole.lead - (of ? 4 : 1)
  while (end > sentence.first && /^(?:[,–—(]|making|or|a)$/.test(tokens[end - 1]!.text)) end--
  // 'The money came in three parts: £2m from …'
  let colon = sentence.first
  for (let c = end - 1; c > sentence.first && colon === sentence.first; c--) if (tokens[c]!.text === ':') colon = c
  const listed = numbers.filter(({lead}) => lead >= colon)
  // 'Two rivals have cut 900 and 400 jobs, 1,300 in all': the list may begin behind another number.
  for (let n = 0; n + 2 < listed.length; n++) {
    const first = listed[n]!
    const own = listed.slice(n, -1)
    const list = partList(document, own, first.lead, end)
    if (!list?.closed || list.parts.length !== own.length || list.last < end - 1 || !alike(whole, list.parts)) continue
    return {first: first.lead, last: told ? k + (tokens[k]!.info.norm === 'altogether' ? 1 : 2) : whole.last, whole, parts: list.parts, atMost: false}
  }
  return undefined
}
