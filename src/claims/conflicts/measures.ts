import type {Context} from '../../context.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {findNumbers} from '../../mentions/numbers/numbers.js'
import type {Document} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import type {Clash, Run} from './clash.js'
import {bringsMore, daysNamed, isSaid, rivals, tellsOfChange} from './clash.js'

// Units of one dimension in their smallest common part; those that are not exact multiples stand by themselves.
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  minute: ['time', 1], minutes: ['time', 1], min: ['time', 1], hour: ['time', 60], hours: ['time', 60], day: ['days', 1], days: ['days', 1], week: ['days', 7], weeks: ['days', 7], night: ['nights', 1], nights: ['nights', 1],
  month: ['months', 1], months: ['months', 1], year: ['months', 12], years: ['months', 12], metre: ['length', 1], metres: ['length', 1], meter: ['length', 1], meters: ['length', 1], m: ['length', 1],
  kilometre: ['length', 1000], kilometres: ['length', 1000], kilometer: ['length', 1000], kilometers: ['length', 1000], km: ['length', 1000], mile: ['miles', 1], miles: ['miles', 1], foot: ['feet', 1], feet: ['feet', 1], ft: ['feet', 1],
  tonne: ['tonnes', 1], tonnes: ['tonnes', 1], ton: ['tons', 1], tons: ['tons', 1], kilo: ['kilos', 1], kilos: ['kilos', 1], kilogram: ['kilos', 1], kilograms: ['kilos', 1], kg: ['kilos', 1], pound: ['pounds', 1],
  acre: ['acres', 1], acres: ['acres', 1], hectare: ['hectares', 1], hectares: ['hectares', 1], storey: ['storeys', 1], storeys: ['storeys', 1], story: ['storeys', 1], seat: ['seats', 1], seats: ['seats', 1], member: ['members', 1], members: ['members', 1],
  page: ['pages', 1], pages: ['pages', 1], room: ['rooms', 1], rooms: ['rooms', 1], bed: ['beds', 1], beds: ['beds', 1], bedroom: ['bedrooms', 1], bedrooms: ['bedrooms', 1], person: ['people', 1], man: ['people', 1], strong: ['people', 1], litre: ['litres', 1], litres: ['litres', 1],
  mph: ['mph', 1], carat: ['carats', 1], inch: ['inches', 1], point: ['points', 1], part: ['parts', 1], stop: ['stops', 1], lane: ['lanes', 1], turbine: ['turbines', 1], megawatt: ['megawatts', 1]
}

const UNIT_WORDS = new WordSet(Object.keys(UNITS))

interface Measure {
  number: NumberMention
  amount: number
  /** Words of the thing measured. */
  nouns: readonly string[]
  dimension: string
  /** 'the', 'this': it has been spoken of. */
  definite: boolean
  /** 'its': perhaps another's. */
  owned?: boolean
  /** 'a': it is brought in. */
  indefinite: boolean
  run: Run
  sentence: number
}

const STOPS = new WordSet([
  'of', 'in', 'on', 'at', 'and', 'or', 'to', 'by', 'for', 'with', 'from', 'as', 'but', 'that', 'who', 'which', 'when', 'after', 'before', 'than', 'is', 'was', 'were', 'are', 'has', 'had', 'have', 'will', 'would', 'until', 'if', 'while', 'he', 'she', 'it',
  'they', 'we', 'old', 'ago', 'later', 'earlier', 'a', 'the', 'between', 'during', 'over', 'under', 'between', 'against', 'through', 'along', 'ended', 'began', 'lasted', 'left', 'said', 'went', 'came', 'off', 'into', 'about', 'because', 'since', 'per', 'not', 'so', 'more', 'long', 'high', 'tall', 'wide', 'deep', 'low', 'due', 'running', 'starting', 'ending', 'beginning', 'could', 'should', 'can', 'may', 'now', 'also'
])
const WEAK = new WordSet(['new', 'big', 'old', 'long', 'first', 'record', 'public', 'whole', 'full', 'period', 'time', 'spell', 'run', 'way', 'mark', 'total', 'high', 'low', 'major', 'special', 'lead', 'gap', 'advantage', 'deficit', 'margin', 'age', 'anniversary', 'deadline', 'figure', 'sum', 'amount', 'share', 'loss', 'profit', 'rise', 'fall', 'increase', 'drop', 'cut', 'half', 'year', 'week', 'month', 'day', 'business', 'market', 'line', 'worth', 'note', 'notes', 'bill', 'bills', 'coin', 'coins', 'level', 'range', 'radius', 'distance', 'high', 'stretch', 'supply', 'average', 'spending', 'revenue', 'revenues', 'sales', 'turnover', 'tag', 'hit', 'charge', 'gain'])

/** Lengths, weights and sums of one thing that differ: 'the two-hour talks' … 'the three-hour talks', 'a $5m grant' … 'the $6m grant'. */
export function clashingMeasures(context: Context): Clash[] {
  const {document} = context
  const by = new Map<string, Measure[]>()
  const out: Clash[] = []
  for (const number of context.get(findNumbers)) {
    if (number.kind !== 'plain' || number.inDate) continue
    const measure = number.currency === undefined && !CURRENCIES.has(document.tokens[number.last]) ? measured(document, number) : priced(document, number)
    if (!measure) continue
    let earlier: Measure | undefined
    for (const noun of measure.nouns) {
      const key = `${measure.dimension} ${noun}`
      const known = by.get(key)
      if (!known) {
        by.set(key, [measure])
        continue
      }
      earlier ??= clashing(context, known, measure)
      if (known.length < 16) known.push(measure)
    }
    if (earlier) out.push({earlier: earlier.run, later: measure.run})
  }
  return out
}

function clashing(context: Context, known: readonly Measure[], measure: Measure): Measure | undefined {
  const {document} = context
  if (!measure.definite || !isPlain(document, measure)) return undefined
  if (known.some((one) => Math.abs(one.amount - measure.amount) < 1e-6 * Math.abs(measure.amount) || overlaps(one.number, measure.number))) return undefined
  const [first, ...others] = known
  if (measure.owned && !first?.indefinite) return undefined
  // Two things of the kind that have been brought in: which one is meant is open.
  if (!first || others.some((one) => one.amount !== first.amount) || first.sentence === measure.sentence) return undefined
  if (!isPlain(document, first) || rivals(document, first.number.first, measure.number.first) || bringsMore(document, first.run.last, measure.run.first)) return undefined
  // 'In 2019 the trip took six hours.'
  const dates = context.get(datesBySentence)
  if ([first, measure].some(({sentence, run}) => dates(sentence).some((date) => date.precision === 'year' && !date.relative && !apart(document, run, date.first)))) return undefined
  const days = daysNamed(document, first.sentence)
  const later = daysNamed(document, measure.sentence)
  return days === '' || later === '' || days === later ? first : undefined
}

/** 'The arena, which will seat 15,000, is due to open in 2027': the year is that of another clause. */
function apart({tokens}: Document, run: Run, date: number): boolean {
  return date > run.last && tokens[run.last]?.text === ','
}

// Rounding is no conflict: 4.9 and 5, where the figures allow it.
function overlaps(a: NumberMention, b: NumberMention): boolean {
  return a.currency === b.currency && (Math.abs(a.value - b.value) <= Math.max(a.coarse, b.coarse) / 2 || (a.low <= b.high && b.low <= a.high)) && Math.abs(a.value - b.value) <= 0.1 * Math.max(a.value, b.value)
}

function isPlain(document: Document, {number, run, sentence, definite}: Measure): boolean {
  if (number.bound !== 'exact' || !isSaid(document, number.first, definite)) return false
  const {tokens} = document
  const block = document.blocks[tokens[number.first]!.block]!
  if (block === document.headline || block.kind === 'heading') return false
  // Only the words near it: elsewhere in the sentence they belong to other things.
  const {first, last} = document.sentences[sentence]!
  return !tellsOfChange(document, {first: Math.max(first, run.first - 7), last: Math.min(last, run.last + 5)}, run)
}

/** 'a two-hour meeting', 'a meeting of two hours', 'the meeting lasted two hours'. */
function measured(document: Document, number: NumberMention): Measure | undefined {
  const {tokens} = document
  const unit = tokens[number.last]
  const begin = tokens[number.first]!
  if (!unit || unit.sentence !== begin.sentence) return number.suffix ? suffixed(document, number) : undefined
  const scale = UNIT_WORDS.has(unit) ? UNITS[unit.info.norm] : undefined
  const seated = scale ? undefined : nounOfSeating(document, number)
  if (seated) return {...measureOf(number, ['seats', 1], [seated.noun], begin.sentence), definite: seated.definite, indefinite: !seated.definite, run: {first: number.lead - 1, last: number.last}}
  if (!scale || begin.joined) return number.suffix ? suffixed(document, number) : undefined
  if (unit.joined && tokens[number.last + 1]?.info.norm === 'old' && tokens[number.last + 1]!.joined) {
    return measure(document, number, [`${scale[0]} old`, scale[1]], nounsFrom(document, number.last + 2), number.last + 2)
  }
  if (unit.joined || (unit.tail !== '' && unit.tail.length <= 2)) {
    return measure(document, number, scale, nounsFrom(document, number.last + 1), number.last + 1)
  }
  const of = nounBeforeOf(document, number.lead)
  if (of) return {...measureOf(number, scale, [of.noun], begin.sentence), definite: of.definite, indefinite: of.indefinite, run: {first: of.index, last: number.last + 1}}
  const deed = nounsOfDeed(document, number.lead)
  if (deed) return {...measureOf(number, scale, deed, begin.sentence), definite: false, indefinite: true, run: {first: number.first, last: number.last + 1}}
  const lasted = nounOfVerb(document, number.lead) ?? (DIMENSIONS.has(tokens[number.last + 1]) ? nounOfBe(document, number.lead) : undefined) ?? (PARTS.has(unit) ? nounOfHaving(document, number.lead) : undefined)
  if (lasted) return {...measureOf(number, scale, [lasted.noun], begin.sentence), definite: lasted.definite, indefinite: false, run: {first: lasted.verb, last: number.last + 1}}
  // 'after two hours of talks'
  if (tokens[number.last + 1]?.info.norm === 'of') {
    const nouns = nounsFrom(document, number.last + 2)
    if (nouns.words.length > 0 && (scale[0] === 'time' || scale[0] === 'days')) return {...measureOf(number, scale, nouns.words, begin.sentence), definite: isTakenUp(document, number), indefinite: true, run: {first: number.first, last: nouns.last}}
  }
  return undefined
}

// '40km race', '45m tower'
function suffixed(document: Document, number: NumberMention): Measure | undefined {
  const scale = UNITS[number.suffix!.toLowerCase()]
  return scale && measure(document, number, scale, nounsFrom(document, number.last), number.last)
}

function measure(document: Document, number: NumberMention, scale: readonly [string, number], nouns: {words: string[]; last: number}, _from: number): Measure | undefined {
  const {tokens} = document
  if (nouns.words.length === 0) return undefined
  const before = tokens[number.lead - 1]
  const inside = before?.sentence === tokens[number.first]!.sentence ? before : undefined
  const owned = inside !== undefined && inside.tail.length === 2
  return {
    ...measureOf(number, scale, nouns.words, tokens[number.first]!.sentence), definite: !owned && DETERMINERS.has(inside),
    indefinite: ARTICLES.has(inside), owned: OWNERS.has(inside), run: {first: number.first, last: nouns.last}
  }
}

function measureOf(number: NumberMention, [dimension, factor]: readonly [string, number], nouns: readonly string[], sentence: number) {
  return {number, amount: number.value * factor, nouns, dimension, sentence}
}

/** Words for money, as they stand behind a figure. */
export const CURRENCY = /^(?:euro|dollar|pound|yen|rouble|ruble|rupee|franc|mark|lira|crown|krone|krona|peso|real|rand|shilling|dinar|riyal|yuan|won|zloty|forint|baht|peseta|escudo|dirham|lev|lei|kuna|hryvnia|dlr|mln|bln|billion|million|pence|p|c)s?$/
const CURRENCIES = new WordSet('euro|dollar|pound|yen|rouble|ruble|rupee|franc|mark|lira|crown|krone|krona|peso|real|rand|shilling|dinar|riyal|yuan|won|zloty|forint|baht|peseta|escudo|dirham|lev|lei|kuna|hryvnia|dlr|mln|bln|billion|million|pence|p|c'.split('|').flatMap((word) => [word, `${word}s`]))

function nounsFrom({tokens}: Document, from: number): {words: string[]; last: number} {
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
  return {words, last}
}

function singular(norm: string): string {
  return /[^s]s$/.test(norm) && norm.length > 3 ? norm.slice(0, -1) : norm
}

const DETERMINERS = new WordSet('the|this|that|these|those|his|her|its|their')
const ARTICLES = new WordSet('a|an')
const OWNERS = new WordSet('his|her|its|their')

/** 'a ransom of', 'the sentence of', 'a grant worth'. */
function nounBeforeOf({tokens}: Document, index: number) {
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
function isTakenUp({tokens, sentences}: Document, {lead, first}: NumberMention): boolean {
  return lead === sentences[tokens[first]!.sentence]!.first || tokens[lead - 1]?.info.norm === 'the'
}

const TAKES = new WordSet('lasted|lasts|took|takes|weighs|weighed|measures|measured|cost|costs|runs')

/** 'the meeting lasted', 'the march took', 'the tower stands'. */
function nounOfVerb({tokens}: Document, index: number) {
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
function nounOfSeating({tokens}: Document, {lead}: NumberMention) {
  const verb = tokens[lead - 1]
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

const DIMENSIONS = new WordSet('long|high|tall|wide|deep|thick|across|old')

/** 'the lake, which is', 'the tower is'. */
function nounOfBe({tokens}: Document, index: number) {
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

const PARTS = new WordSet('members|pages|rooms|seats|storeys|beds|bedrooms|lanes|turbines')

/** 'the committee has nine members'. */
function nounOfHaving({tokens}: Document, index: number) {
  const {sentence} = tokens[index]!
  const noun = tokens[index - 2]
  const the = tokens[index - 3]
  if (!/^(?:has|had|have|contains|comprises)$/.test(tokens[index - 1]?.info.norm ?? '') || noun?.sentence !== sentence || noun.info.shape !== 'lower' || the?.sentence !== sentence) return undefined
  return DETERMINERS.has(the) || /^an?$/.test(the.info.norm) ? {noun: singular(noun.info.norm), verb: index - 1, definite: true} : undefined
}

// What was done, and what it is called afterwards.
const DEEDS: Readonly<Record<string, readonly string[]>> = {
  met: ['meeting', 'talk'], missing: ['disappearance'], talked: ['talk', 'conversation', 'call'], spoke: ['speech', 'call', 'conversation', 'address'], marched: ['march'], waited: ['wait', 'delay'], delayed: ['delay'], up: ['delay'], flew: ['flight'],
  drove: ['drive', 'journey'], walked: ['walk', 'trek', 'hike'], searched: ['search'], debated: ['debate'], fought: ['fight', 'battle'], performed: ['performance', 'concert'], played: ['match', 'game'], questioned: ['questioning', 'interview', 'interrogation'],
  operated: ['operation'], climbed: ['climb'], swam: ['swim'], besieged: ['siege'], occupied: ['occupation'], travelled: ['journey', 'trip'], traveled: ['journey', 'trip'], stayed: ['stay', 'visit'], visited: ['visit'], argued: ['argument'],
  jailed: ['sentence', 'term'], imprisoned: ['sentence', 'term'], banned: ['ban'], suspended: ['suspension', 'ban'], struck: ['strike'], out: ['strike', 'blackout', 'outage'], fined: ['fine', 'penalty'], won: ['win', 'prize', 'jackpot', 'winning'], cycled: ['ride'], ran: ['run'], sailed: ['voyage'], rode: ['ride'], donated: ['donation', 'gift'],
  gave: ['gift', 'donation'], lent: ['loan'], borrowed: ['loan'], granted: ['grant'], awarded: ['award', 'grant'], invested: ['investment'], paid: ['payment', 'fee', 'price'], sold: ['sale', 'price'], bought: ['purchase', 'price'], offered: ['offer', 'bid', 'reward'],
  bid: ['bid', 'offer'], cost: ['cost', 'price', 'bill'], owed: ['debt'], owes: ['debt'], raised: ['collection', 'appeal'], pledged: ['pledge'], left: ['legacy', 'bequest'], embezzled: ['embezzlement'], ransomed: ['ransom']
}

const DEED_WORDS = new WordSet([...Object.keys(DEEDS), 'sentenced'])
const LEADS = new WordSet('for|to|at')

/** Words for a deed that is timed or priced: 'met for two hours' is a meeting, 'fined 800 euros' a fine. */
function nounsOfDeed({tokens}: Document, index: number): readonly string[] | undefined {
  const {sentence} = tokens[index]!
  let k = index - 1
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

/** 'a ransom of 30,000 euros', 'the 45,000-euro ransom', 'the $6m grant'. */
function priced(document: Document, number: NumberMention): Measure | undefined {
  const {tokens} = document
  const {sentence} = tokens[number.first]!
  const scale = [`money ${currencyOf(number.currency ?? tokens[number.last]!.info.norm)}`, 1] as const
  const of = nounBeforeOf(document, number.lead)
  if (of) return {...measureOf(number, scale, [of.noun], sentence), definite: of.definite, indefinite: of.indefinite, run: {first: of.index, last: moneyEnd(document, number)}}
  const deed = nounsOfDeed(document, number.lead)
  if (deed) return {...measureOf(number, scale, deed, sentence), definite: false, indefinite: true, run: {first: number.first, last: moneyEnd(document, number)}}
  const cost = nounOfVerb(document, number.lead)
  if (cost) return {...measureOf(number, scale, [cost.noun, 'cost'], sentence), definite: cost.definite, indefinite: false, run: {first: cost.verb, last: moneyEnd(document, number)}}
  return measure(document, number, scale, nounsFrom(document, number.last), number.last)
}

function moneyEnd({tokens}: Document, {first, last}: NumberMention): number {
  const next = tokens[last]
  return next?.sentence === tokens[first]!.sentence && CURRENCIES.has(next) ? last + 1 : last
}

function currencyOf(written: string): string {
  return /^(?:euro|€|eur)/i.test(written) ? 'eur' : /^(?:pound|£|gbp|sterling)/i.test(written) ? 'gbp' : /dollar|\$|usd/i.test(written) ? 'usd' : written.toLowerCase().replace(/s$/, '')
}
