import type {Document, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {isFunctionWord} from '../../mentions/words/function-words.js'
import type {Figure} from './figures.js'
import {nounsOfDeed, singular} from './measure-nouns.js'

// Words that name one thing in turn.
const SYNONYMS = new Map(
  [
    'boat ship vessel trawler ferry yacht craft liner tanker', 'study research trial survey experiment', 'building block tower house centre hall library', 'sentence term', 'strike walkout stoppage', 'bill cost price charge', 'refit restoration renovation refurbishment repair work',
    'car vehicle', 'plane aircraft jet airliner', 'road route', 'detour diversion', 'prize award', 'grant award donation gift', 'delay wait hold-up', 'search hunt', 'race stage', 'contract deal', 'reign rule tenure', 'fire blaze', 'talk meeting negotiation', 'siege stand-off', 'trip journey voyage tour'
  ].flatMap((line, n) => line.split(' ').map((word) => [word, n] as const))
)

// These restrict what is counted to some of the kind.
const RESTRICTS = new WordSet('who|that|which|whose|with|from|in|on|at|of|not|left|remaining|to|for|now|still|named|listed|below|above|without|under|over|outside|inside|aged|involved|concerned')
const WEAK = new WordSet('said|says|new|year|years|last|next|week|month|day|also|first|two|three|about|almost|nearly|going|made|make|take|took|taken|people|man|men|woman|women|number|part|end|time|old|city|town|company|firm|group|government|country|world|home|place|area|thing|way|job|high|long')

type Said = Pick<Figure, 'sentence' | 'run' | 'number'>

/** The stems of the words with a meaning of their own behind a later figure, in its own phrase. */
export function contentBehind({tokens}: Document, {run, sentence}: Figure): ReadonlySet<string> {
  const out = new Set<string>()
  for (let k = run.last; k < run.last + 6; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.kind !== 'word') break
    if (isContent(token)) out.add(stem(token.info.norm))
  }
  return out
}

/** Whether a later figure is said of what an earlier one is said of, by the words alone. */
export function isOneThing(document: Document, earlier: Figure, later: Figure, behind: ReadonlySet<string>): boolean {
  const {tokens} = document
  if (later.sort.startsWith('count ')) {
    if (earlier.definite || earlier.part) return false
    return hasQualities(document, earlier, later) && (later.run.last - later.number.last > 1 || !isRestricted(tokens, later.run.last) || shares(document, earlier, behind))
  }
  if (isTall(document, earlier) && tokens[later.number.last]?.joined && Math.max(earlier.amount / later.amount, later.amount / earlier.amount) <= 1.5) return true
  // 'the 150,000 kronor for which it was insured'
  if (later.sort.startsWith('money') && /^(?:for|that|which)$/.test(tokens[later.run.last]?.info.norm ?? '') && shares(document, earlier, behind)) return true
  const deed = nounsOfDeed(document, earlier.number.lead) ?? nounsOfTrade(document, earlier.number.lead) ?? nounsOfPrice(document, earlier.number.lead)
  return later.nouns.some((noun) => deed?.includes(noun) === true || names(document, earlier, noun))
}

/** 'The Fremont Way, 200 metres long': the size of the one thing that has one. */
function isTall({tokens}: Document, {number}: Figure): boolean {
  return /^(?:long|tall|high|wide|deep)$/.test(tokens[number.last + 1]?.info.norm ?? '')
}

const UNDERTAKINGS = new WordSet('bill|scheme|deal|takeover|round|project|plan|investment|package|contract|haul|fraud|theft|prize|loan|programme|program|restoration|appeal|refit|development|repairs|swindle|scam|award|payout|settlement')

/** 'the $36bn bill', 'the £4m takeover': what the first sum of a report is likely to be the price of. */
export function isOfUndertaking({tokens}: Document, {number, sentence}: Figure): boolean {
  for (let k = number.last; k < number.last + 3; k++) if (UNDERTAKINGS.has(tokens[k]) && tokens[k]!.sentence === sentence) return true
  return false
}

const TRADES = new WordSet('buy|buys|bought|buying|acquire|acquired|acquires|sold|sell|sells')

/** 'is to buy its rival for £620m': what is bought and sold has a price. */
function nounsOfTrade({tokens}: Document, lead: number): readonly string[] | undefined {
  if (tokens[lead - 1]?.info.norm !== 'for') return undefined
  for (let k = lead - 2; k > lead - 10 && tokens[k]?.sentence === tokens[lead]!.sentence; k--) if (TRADES.has(tokens[k])) return ['takeover', 'purchase', 'acquisition', 'sale', 'deal', 'merger', 'price', 'bid']
  return undefined
}

/** Whether the words between a later figure and its noun stand by the earlier one too: 'the 48 contiguous states' are other than '40 states'. */
export function hasQualities({tokens, sentences}: Document, {sentence, run}: Said, {number, run: {last}}: Said): boolean {
  const {first, last: end} = sentences[sentence]!
  for (let k = number.last; k < last - 1; k++) {
    const {norm} = tokens[k]!.info
    let found = false
    for (let e = Math.max(first, run.first - 10); e < Math.min(end, run.last + 10) && !found; e++) found = tokens[e]!.info.norm === norm
    if (!found) return false
  }
  return true
}

function isRestricted(tokens: Document['tokens'], index: number): boolean {
  const next = tokens[index]
  return RESTRICTS.has(next) && !(next!.info.norm === 'on' && /day$/.test(tokens[index + 1]?.info.norm ?? '')) && next!.sentence === tokens[index - 1]!.sentence
}

const PRICES = new WordSet('price|cost|fee|bill|sum')

/** 'The price is £2.1m': that of a purchase or a sale. */
function nounsOfPrice({tokens}: Document, lead: number): readonly string[] | undefined {
  let k = lead - 1
  while (k > lead - 4 && /^(?:is|was|of|at|to|be|stands|will)$/.test(tokens[k]?.info.norm ?? '')) k--
  return k < lead - 1 && PRICES.has(tokens[k]) ? ['takeover', 'purchase', 'acquisition', 'sale', 'deal', 'price', 'bill', 'cost', 'fee'] : undefined
}

/** Whether the sentence of an earlier figure has a noun, or another word for the same. */
function names({tokens, sentences}: Document, {sentence, run}: Figure, noun: string): boolean {
  const {first, last} = sentences[sentence]!
  const before = sentences[sentence - 1]
  // 'It would have produced timber for ten years.': what it is stands before.
  if (before && /^(?:it|they|this)$/.test(tokens[first]!.info.norm) && before.block === sentences[sentence]!.block && stands(tokens, before.first, before.last, noun)) return true
  return stands(tokens, Math.max(first, run.first - 24), Math.min(last, run.last + 12), noun)
}

function stands(tokens: Document['tokens'], first: number, last: number, noun: string): boolean {
  const like = SYNONYMS.get(noun)
  for (let k = first; k < last; k++) {
    const token = tokens[k]!
    if (token.info.shape !== 'lower' && k > first) continue
    const one = singular(token.info.norm)
    if (one === noun || (like !== undefined && SYNONYMS.get(one) === like)) return true
  }
  return false
}

function shares({tokens, sentences}: Document, {sentence, run}: Figure, words: ReadonlySet<string>): boolean {
  if (words.size === 0) return false
  const {first, last} = sentences[sentence]!
  for (let k = Math.max(first, run.first - 12); k < Math.min(last, run.last + 12); k++) if (isContent(tokens[k]!) && words.has(stem(tokens[k]!.info.norm))) return true
  return false
}

function isContent(token: Token): boolean {
  return token.kind === 'word' && token.info.norm.length > 3 && !WEAK.has(token) && !isFunctionWord(token.info.norm)
}

function stem(norm: string): string {
  return norm.replace(/(?:ing|ed|es|s|e)$/, '').slice(0, 7)
}

/** Whether one of the two is of another time: 'last year', 'last season'. */
export function timesDiffer({tokens, sentences}: Document, a: Figure, b: Figure): boolean {
  const past = ({sentence}: Figure) => {
    const {first, last} = sentences[sentence]!
    for (let k = first; k + 1 < last; k++) if (/^last$/.test(tokens[k]!.info.norm) && !(tokens[k + 1]!.info.norm === 'time' && tokens[k - 1]?.info.norm === 'the') && /^(?:year|month|season|week|time|quarter|decade|summer|winter|century)$/.test(tokens[k + 1]!.info.norm)) return tokens[k + 1]!.info.norm
    return ''
  }
  return past(a) !== past(b)
}
