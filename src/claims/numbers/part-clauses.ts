import type {NumberMention} from '../../mentions/numbers/numbers.js'
import type {Document, Sentence} from '../../text/document.js'
import type {Part, SumClaim} from './part-lists.js'
import {alike, isWhole} from './part-lists.js'

const REST = /^(?:remaining|other|rest|remainder)$/
const OPEN = /^(?:including|among|amongst|such|mostly|mainly|least|several|both|multiple|overlap|also|too|respectively|more|fewer|less|than|rose|fell|up|down|from|compared|against|while)$/

/**
 * Parts in clauses of their own, of which the last is said to be what is left: 'Of the 50, 30 stayed and the remaining 15 left',
 * 'eight of the 12 jurors … and the other five', '480 million, of which … and spare parts the remaining 95 million'.
 */
export function clausedParts(document: Document, sentence: Sentence, numbers: readonly NumberMention[]): SumClaim | undefined {
  const {tokens} = document
  const counts = numbers.filter((number) => !number.inDate && number.kind !== 'ordinal' && !(number.year && number.currency === undefined))
  const last = counts.length > 0 ? counts[counts.length - 1] : undefined
  if (!last || counts.length < 3 || counts.length > 6) return undefined
  const before = tokens[last.lead - 1]
  if (!before || before.sentence !== sentence.index || !REST.test(before.info.norm)) return undefined
  const whole = counts.find((number) => isWhole(document, number) && isHead(document, sentence, number, counts))
  if (!whole) return undefined
  const at0 = counts.indexOf(whole)
  // 'Eight of the 12': one part may stand before the whole.
  const rest = counts.filter((number, n) => n > at0 || (n === at0 - 1 && tokens[number.last]?.info.norm === 'of'))
  if (rest.length < 2) return undefined
  if (rest.some((number) => number.bound !== 'exact' || number.kind !== 'plain' || number.range)) return undefined
  const parts = rest.map((number): Part => ({first: number.first, last: number.last, value: number.value, number, rest: number === last}))
  const at = Math.min(whole.lead, parts[0]!.first)
  for (let k = at; k < last.last; k++) if (OPEN.test(tokens[k]!.info.norm) && !(tokens[k]!.info.norm === 'from')) return undefined
  if (!alike(whole, parts)) return undefined
  let end = last.last
  while (end < sentence.last && end < last.last + 2 && tokens[end]!.kind === 'word' && tokens[end]!.info.shape === 'lower' && !/^(?:to|in|on|at|were|was|who|for|went|had|and)$/.test(tokens[end]!.info.norm)) end++
  return {first: at, last: end, whole, parts, atMost: false}
}

/** 'of the 50', 'of its 120 members'; or 'a sum, of which …'. */
function isHead({tokens}: Document, sentence: Sentence, number: NumberMention, counts: readonly NumberMention[]): boolean {
  const norm = (k: number) => (k >= sentence.first && k < sentence.last ? tokens[k]!.info.norm : '')
  let k = number.lead - 1
  if (/^(?:the|its|his|her|their|those|these|all)$/.test(norm(k))) k--
  if (norm(k) === 'the') k--
  if (norm(k) === 'of' && (k !== number.lead - 1 || k === sentence.first) && norm(k - 1) !== 'each') return number !== counts[counts.length - 1]
  if (number !== counts[0]) return false
  for (let at = number.last; at < number.last + 6 && at < sentence.last; at++) {
    if (norm(at) === 'of' && /^(?:which|whom)$/.test(norm(at + 1))) return true
    if (tokens[at]!.text === ':') return true
  }
  return false
}

// What only one of all the answers can be, or what splits a whole.
const EXCLUSIVE = /^(?:undecided|abstained|abstain|abstentions|neither|nor|none|rest|remaining|remainder|opinion|unsure|unknown|split|divided|share|vote|votes|electorate|wanted|preferred|favoured|favored|backed|opposed|against)$/
const SURELY = /^(?:undecided|spoilt|spoiled|invalid|blank|abstained|rest|remaining|remainder|neither|unsure)$/
const SHARED = /^(?:multiple|several|also|both|more|allowed|could|respectively|rose|fell|up|down|increased|decreased|turnout|growth|rise|fall|than|from|compared|while|whereas|against|who|including|overlap|grew|higher|lower)$/

const CHOSEN = new Set(['chose', 'voted', 'preferred', 'opted', 'plumped', 'favoured', 'favored'])

/** '44 per cent of the traders named the roof, 35 per cent the rats and 28 per cent each other': one verb for all. */
function isGapped({tokens}: Document, sentence: Sentence, shares: readonly NumberMention[]): boolean {
  const [first, ...more] = shares
  for (let k = sentence.first; k < first!.lead; k++) if (/^(?:respondents|than|since|year|years|quarter|month|growth)$/.test(tokens[k]!.info.norm)) return false
  return more.every(({last}) => {
    const next = tokens[last]
    return next !== undefined && next.sentence === sentence.index && /^(?:the|a|an|each|to|on|for|in|from|by|no|yes|at|their|its|his|her)$/.test(next.info.norm)
  }) && !/^(?:in|to|for|from)$/.test(tokens[first!.last]?.info.norm ?? '')
}

/** 'Each could give one answer': said beside it. */
function asksForOne({tokens, sentences}: Document, sentence: Sentence): boolean {
  for (const near of [sentences[sentence.index - 1], sentence, sentences[sentence.index + 1]]) {
    if (near?.block !== sentence.block) continue
    for (let k = near.first; k + 1 < near.last; k++) if (/^(?:one|single|only)$/.test(tokens[k]!.info.norm) && /^(?:answer|choice|option|of|vote|one)$/.test(tokens[k + 1]!.info.norm)) return true
  }
  return false
}

const SEVERAL = /^(?:several|multiple|many|various|more)$/

/** 'Each could give several answers', in the next sentence. */
function mayBeSeveral({tokens, sentences}: Document, sentence: Sentence): boolean {
  for (const near of [sentences[sentence.index - 1], sentences[sentence.index + 1]]) {
    if (near?.block !== sentence.block) continue
    for (let k = near.first; k < near.last; k++) if ((SEVERAL.test(tokens[k]!.info.norm) && /^(?:than|answers?|choices?|options?|responses?|reasons?)$/.test(tokens[k + 1]?.info.norm ?? '')) || /^(?:rounded|rounding|overlap)$/.test(tokens[k]!.info.norm)) return true
  }
  return false
}

/** Shares, the later of which may lack their per cent: 'winter by 51 per cent, summer by 27 and spring by 11'. */
function sharesOf({tokens}: Document, numbers: readonly NumberMention[]): NumberMention[] {
  const first = numbers.find(({kind}) => kind === 'percent')
  if (!first) return []
  const before = tokens[first.lead - 1]
  const led = before !== undefined && /^(?:by|with|for|at)$/.test(before.info.norm)
  return numbers.filter((one) => one.kind === 'percent' || (led && one.first > first.first && one.kind === 'plain' && one.value < 100 && one.currency === undefined && one.suffix === undefined && !one.inDate && tokens[one.lead - 1]?.info === before.info && !/^[a-z]/.test(tokens[one.last]?.info.norm ?? '') ))
}

/** 'Winter was named by 51 per cent, summer by 27 …': each by its own name. */
function isNamedEach({tokens}: Document, shares: readonly NumberMention[]): boolean {
  const [first, ...more] = shares
  const by = tokens[first!.lead - 1]
  return by?.info.norm === 'by' && /^(?:named|chosen|picked|backed|preferred|favoured|favored|wanted|mentioned)$/.test(tokens[first!.lead - 2]?.info.norm ?? '') && more.every(({lead}) => tokens[lead - 1]?.info === by.info)
}

/** Three shares or more of one whole, in one list, that make more than all of it. */
export function exclusiveShares(document: Document, sentence: Sentence, numbers: readonly NumberMention[]): SumClaim | undefined {
  const {tokens} = document
  const shares = sharesOf(document, numbers)
  if (shares.length < 3 || shares.some(({bound, range}) => bound !== 'exact' || range)) return undefined
  const first = shares[0]!
  const last = shares[shares.length - 1]!
  let end = last.last
  while (end < sentence.last && !/^[,.;:)–—]$/.test(tokens[end]!.text) && end < last.last + 8) end++
  const total = shares.reduce((sum, {value}) => sum + value, 0)
  let sure = false
  let conjoined = 0
  for (let k = sentence.first; k < end; k++) {
    const {norm} = tokens[k]!.info
    if (SHARED.test(norm) && !(norm === 'who' && k < first.lead) && !(norm === 'against' && EXCLUSIVE.test('against'))) return undefined
    if (SURELY.test(norm) || (norm === 'opinion' && tokens[k - 1]?.info.norm === 'no') || (norm === 'know' && /n't$|^not$/.test(tokens[k - 1]?.info.norm ?? '')) || (norm === 'one' && tokens[k + 1]?.info.norm === 'of')) sure = true
    if (/^votes?$/.test(norm) || CHOSEN.has(norm)) sure = true
    if (k >= first.last && norm === 'and') conjoined++
  }
  if (conjoined === 0) return undefined
  // Just over all of it: as shares of several answers to one question they would be so by chance.
  if (!sure && !(total > 100 && total <= 125 && (isGapped(document, sentence, shares) || isNamedEach(document, shares) || asksForOne(document, sentence)))) return undefined
  for (let n = 0; n + 1 < shares.length; n++) if (shares[n + 1]!.lead - shares[n]!.last > 14) return undefined
  const parts = shares.map((number): Part => ({first: number.first, last: number.last, value: number.value, number, rest: REST.test(tokens[number.lead - 1]?.info.norm ?? '')}))
  if (total < 50 || total > 160 || mayBeSeveral(document, sentence)) return undefined
  return {first: first.lead, last: end, whole: undefined, parts, atMost: !parts.some(({rest}) => rest)}
}
