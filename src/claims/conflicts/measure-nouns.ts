import type {NumberMention} from '../../mentions/numbers/numbers.js'
import type {Document} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {CURRENCIES} from './measure-units.js'

export const STOPS = new WordSet([
  'of', 'in', 'on', 'at', 'and', 'or', 'to', 'by', 'for', 'with', 'from', 'as', 'but', 'that', 'who', 'which', 'when', 'after', 'before', 'than', 'is', 'was', 'were', 'are', 'has', 'had', 'have', 'will', 'would', 'until', 'if', 'while', 'he', 'she', 'it',
  'they', 'we', 'old', 'ago', 'later', 'earlier', 'a', 'the', 'between', 'during', 'over', 'under', 'between', 'against', 'through', 'along', 'ended', 'began', 'lasted', 'left', 'said', 'went', 'came', 'off', 'into', 'about', 'because', 'since', 'per', 'not', 'so', 'more', 'long', 'high', 'tall', 'wide', 'deep', 'low', 'due', 'running', 'starting', 'ending', 'beginning', 'could', 'should', 'can', 'may', 'now', 'also'
])
export const WEAK = new WordSet(['new', 'big', 'old', 'long', 'first', 'record', 'public', 'whole', 'full', 'period', 'time', 'spell', 'run', 'way', 'mark', 'total', 'high', 'low', 'major', 'special', 'lead', 'gap', 'advantage', 'deficit', 'margin', 'age', 'anniversary', 'deadline', 'figure', 'sum', 'amount', 'share', 'loss', 'profit', 'rise', 'fall', 'increase', 'drop', 'cut', 'half', 'year', 'week', 'month', 'day', 'business', 'market', 'line', 'worth', 'note', 'notes', 'bill', 'bills', 'coin', 'coins', 'level', 'range', 'radius', 'distance', 'high', 'stretch', 'supply', 'average', 'spending', 'revenue', 'revenues', 'sales', 'turnover', 'tag', 'hit', 'charge', 'gain'])

export function nounsFrom({tokens}: Document, from: number): {words: string[]; last: number} {
  const words: string[] = []
  let last = from
  const sentence = tokens[from - 1]?.sentence
  for (let k = from; k < from + 3; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.kind !== 'word' || token.info.shape !== 'lower' || STOPS.has(token)) break
    last = k + 1
    if (!WEAK.has(token) && !CURRENCIES.has(token)) words.push(singular(token.info.norm))
    if (token.tail !== '') break
  }
  // 'The £4m purchase needs the consent': the last of them is the verb.
  if (words.length > 1 && /(?:s|ed)$/.test(tokens[last - 1]!.info.norm) && /^(?:the|a|an|its|his|her|to|like|up)$/.test(tokens[last]?.info.norm ?? '')) {
    words.pop()
    last--
  }
  return {words, last}
}

export function singular(norm: string): string {
  return /[^s]s$/.test(norm) && norm.length > 3 ? norm.slice(0, -1) : norm
}

export const DETERMINERS = new WordSet('the|this|these|those|his|her|its|their')
export const ARTICLES = new WordSet('a|an')
export const OWNERS = new WordSet('his|her|its|their')

/** 'a ransom of', 'the sentence of', 'a grant worth'. */
export function nounBeforeOf({tokens}: Document, index: number) {
  const of = tokens[index - 1]
  const noun = tokens[index - 2]
  const {sentence} = tokens[index]!
  if (of?.sentence !== sentence || noun?.sentence !== sentence || noun.info.shape !== 'lower' || (of.info.norm !== 'of' && of.info.norm !== 'worth')) return undefined
  if (WEAK.has(noun) || STOPS.has(noun)) return undefined
  let k = index - 3
  while (k > index - 6 && tokens[k]?.sentence === sentence && tokens[k]!.info.shape === 'lower' && !STOPS.has(tokens[k]) && !DETERMINERS.has(tokens[k])) k--
  const determiner = tokens[k]?.sentence === sentence ? tokens[k]!.info.norm : ''
  return {noun: singular(noun.info.norm), index: index - 2, definite: tokens[k]?.sentence === sentence && DETERMINERS.has(tokens[k]), indefinite: (determiner === 'a' || determiner === 'an')}
}

/** 'Three hours of talks ended …', 'the three hours of talks': spoken of before. */
export function isTakenUp({tokens, sentences}: Document, {lead, first}: NumberMention): boolean {
  return lead === sentences[tokens[first]!.sentence]!.first || tokens[lead - 1]?.info.norm === 'the'
}

const TAKES = new WordSet('lasted|lasts|took|takes|weighs|weighed|measures|measured|cost|costs|runs')

/** 'the meeting lasted', 'the march took', 'the tower stands'. */
export function nounOfVerb({tokens}: Document, index: number) {
  const {sentence} = tokens[index]!
  let k = index - 1
  if (tokens[k]?.info.norm === 'for') k--
  const verb = tokens[k]
  if (verb?.sentence !== sentence || !TAKES.has(verb)) return undefined
  const relative = /^(?:that|which)$/.test(tokens[k - 1]?.info.norm ?? '')
  const at = relative ? (tokens[k - 2]?.text === ',' ? k - 3 : k - 2) : k - 1
  const noun = tokens[at]
  const the = tokens[at - 1]
  if (noun?.sentence !== sentence || noun.info.shape !== 'lower' || the?.sentence !== sentence || WEAK.has(noun)) return undefined
  const article = /^an?$/.test(the.info.norm)
  // 'an operation that lasted 14 hours'
  if (relative) return DETERMINERS.has(the) || article ? {noun: singular(noun.info.norm), verb: k, definite: !article} : undefined
  if (DETERMINERS.has(the)) return {noun: singular(noun.info.norm), verb: k, definite: true}
  const more = tokens[k - 3]
  return the.info.shape === 'lower' && more?.sentence === sentence && DETERMINERS.has(more) ? {noun: singular(noun.info.norm), verb: k, definite: true} : undefined
}

const SEATS = new WordSet('seat|seats|seated|holds')

/** 'the arena, which will seat 15,000'. */
export function nounOfSeating({tokens}: Document, {lead}: NumberMention) {
  const verb = lead > 0 ? tokens[lead - 1] : undefined
  if (!verb || !SEATS.has(verb)) return undefined
  let k = lead - 2
  while (k > lead - 6 && /^(?:will|would|can|could|that|which)$/.test(tokens[k]?.info.norm ?? '')) k--
  if (tokens[k]?.text === ',') k--
  const noun = tokens[k]
  const the = tokens[k - 1]
  if (noun?.sentence !== verb.sentence || noun.info.shape !== 'lower' || the?.sentence !== verb.sentence || WEAK.has(noun)) return undefined
  const article = /^an?$/.test(the.info.norm)
  return DETERMINERS.has(the) || article ? {noun: singular(noun.info.norm), definite: !article} : undefined
}

export const DIMENSIONS = new WordSet('long|high|tall|wide|deep|thick|across|old')

/** 'the lake, which is', 'the tower is'. */
export function nounOfBe({tokens}: Document, index: number) {
  const {sentence} = tokens[index]!
  let k = index - 1
  while (k > index - 4 && /^(?:about|only|just|almost|nearly)$/.test(tokens[k]?.info.norm ?? '')) k--
  if (!/^(?:is|was|are|were)$/.test(tokens[k]?.info.norm ?? '')) return undefined
  let at = k - 1
  if (/^(?:which|that)$/.test(tokens[at]?.info.norm ?? '')) at = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const noun = tokens[at]
  const the = tokens[at - 1]
  if (noun?.sentence !== sentence || noun.info.shape !== 'lower' || the?.sentence !== sentence || !/^(?:the|this|that|a|an|its|his|her|their)$/.test(the.info.norm)) return undefined
  return {noun: singular(noun.info.norm), verb: k, definite: the.info.norm !== 'a' && the.info.norm !== 'an'}
}

export const PARTS = new WordSet('members|pages|rooms|seats|storeys|beds|bedrooms|lanes|turbines')

/** 'the committee has nine members'. */
export function nounOfHaving({tokens}: Document, index: number) {
  const {sentence} = tokens[index]!
  const noun = tokens[index - 2]
  const the = tokens[index - 3]
  if (!/^(?:has|had|have|contains|comprises)$/.test(tokens[index - 1]?.info.norm ?? '') || noun?.sentence !== sentence || noun.info.shape !== 'lower' || the?.sentence !== sentence) return undefined
  return DETERMINERS.has(the) || /^an?$/.test(the.info.norm) ? {noun: singular(noun.info.norm), verb: index - 1, definite: true} : undefined
}

// What was done, and what it is called afterwards.
const DEEDS: Readonly<Record<string, readonly string[]>> = {
  met: ['meeting', 'talk'], followed: ['study', 'trial'], stole: ['theft', 'loss', 'fraud'], shut: ['closure'], closed: ['closure'], missing: ['disappearance'], talked: ['talk', 'conversation', 'call'], spoke: ['speech', 'call', 'conversation', 'address'], marched: ['march'], waited: ['wait', 'delay'], delayed: ['delay'], up: ['delay'], flew: ['flight'],
  drove: ['drive', 'journey'], walked: ['walk', 'trek', 'hike'], searched: ['search'], debated: ['debate'], fought: ['fight', 'battle'], performed: ['performance', 'concert'], played: ['match', 'game'], questioned: ['questioning', 'interview', 'interrogation'],
  operated: ['operation'], climbed: ['climb'], swam: ['swim'], besieged: ['siege'], occupied: ['occupation'], travelled: ['journey', 'trip'], traveled: ['journey', 'trip'], stayed: ['stay', 'visit'], visited: ['visit'], argued: ['argument'],
  jailed: ['sentence', 'term'], prison: ['sentence', 'term'], jail: ['sentence', 'term'], custody: ['sentence', 'term'], imprisoned: ['sentence', 'term'], banned: ['ban'], suspended: ['suspension', 'ban'], struck: ['strike'], out: ['strike', 'blackout', 'outage'], fined: ['fine', 'penalty'], won: ['win', 'prize', 'jackpot', 'winning'], cycled: ['ride'], ran: ['run'], sailed: ['voyage'], rode: ['ride'], donated: ['donation', 'gift'],
  gave: ['gift', 'donation'], lent: ['loan'], borrowed: ['loan'], granted: ['grant'], awarded: ['award', 'grant'], invested: ['investment'], paid: ['payment', 'fee', 'price'], sold: ['sale', 'price'], bought: ['purchase', 'price'], offered: ['offer', 'bid', 'reward'],
  bid: ['bid', 'offer'], cost: ['cost', 'price', 'bill'], owed: ['debt'], owes: ['debt'], raised: ['collection', 'appeal'], pledged: ['pledge'], left: ['legacy', 'bequest'], embezzled: ['embezzlement'], ransomed: ['ransom']
}

const DEED_WORDS = new WordSet([...Object.keys(DEEDS), 'sentenced'])
const LEADS = new WordSet('for|to|at')

const COURSES = new WordSet('reached|crossed|climbed|completed|finished|covered|rowed|swam|sailed|flew|walked|rode|cycled|ran|drove|did')
const COURSE_NOUNS = ['crossing', 'trip', 'journey', 'climb', 'ride', 'voyage', 'swim', 'walk', 'flight', 'run', 'race', 'drive']

/** 'reached the far side in fifty minutes': a crossing or a trip of so long. */
function nounsOfCourse({tokens}: Pick<Document, 'tokens'>, at: number): readonly string[] | undefined {
  for (let k = at - 1; k > at - 8 && tokens[k]?.sentence === tokens[at]!.sentence && tokens[k]!.kind === 'word'; k--) if (COURSES.has(tokens[k])) return COURSE_NOUNS
  return undefined
}

/** Words for a deed that is timed or priced: 'met for two hours' is a meeting, 'fined 800 euros' a fine. */
export function nounsOfDeed({tokens}: Document, index: number): readonly string[] | undefined {
  const {sentence} = tokens[index]!
  let k = index - 1
  if (tokens[k]?.info.norm === 'in') return nounsOfCourse({tokens}, k)
  if (LEADS.has(tokens[k])) k--
  const verb = tokens[k]
  if (verb?.sentence !== sentence || verb.info.shape !== 'lower' || !DEED_WORDS.has(verb)) return undefined
  const {norm} = verb.info
  if (norm === 'up' && tokens[k - 1]?.info.norm !== 'held') return undefined
  if (norm === 'out' && !/^(?:walked|went|were|was)$/.test(tokens[k - 1]?.info.norm ?? '')) return undefined
  const deed = Object.hasOwn(DEEDS, norm) ? DEEDS[norm] : undefined
  if (deed) return deed
  // 'sentenced to six years'
  return norm === 'sentenced' && tokens[index - 1]?.info.norm === 'to' ? ['sentence', 'term'] : undefined
}
