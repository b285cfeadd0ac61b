import type {Context} from '../../context.js'
import type {Document, Token} from '../../text/document.js'
import {figuresOf} from '../../text/document.js'
import type {Read} from './age-numbers.js'
import {readNumber, WORD_VALUES} from './age-numbers.js'
import {Lexicon} from '../words/lexicon.js'

/** Where the one whose age it is has to be looked for. */
export type AgeOwner =
  /** A name that ends before this token: 'Marta Lund, 71,'. */
  | {at: 'before'; index: number}
  /** A name that begins at this token or a few words on: '71-year-old Marta Lund', 'At 71 the painter Marta Lund …'. */
  | {at: 'after'; index: number}
  /** The subject of the clause in which this token stands: 'She was 71', 'who died at 71'. */
  | {at: 'clause'; index: number}
  /** The one spoken of: 'the 71-year-old'. */
  | {at: 'topic'; index: number}

/**
 * The time at which an age is said to hold: `now` at the text's date or one that the sentence names, `then` only at one that
 * the clause names, `was` ('She was 71') there or at a death just told of, `death` at the person's death, `turning` on a birthday.
 */
export type AgeTime = 'now' | 'then' | 'was' | 'death' | 'turning'

/** A person's age as written: tokens [first, last) are the number, or the word for a decade. */
export interface AgeMention {
  first: number
  last: number
  /** Years of age that the words allow, both included. */
  low: number
  high: number
  written: 'figures' | 'words' | 'ordinal' | 'decade'
  time: AgeTime
  owner: AgeOwner
  /** The age stands after a name in brackets, where scores stand too. */
  bracketed: boolean
  /** 'is 71', 'now 71': nothing but the text's own date will do. */
  present: boolean
}

const DECADES: ReadonlyMap<string, number> = new Map(Object.entries({
  twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
  sexagenarian: 60, septuagenarian: 70, octogenarian: 80, nonagenarian: 90, centenarian: 100
}))
const words = new Lexicon<number>([...WORD_VALUES.keys(), ...DECADES.keys()].map((word) => [word, 0]))

const VAGUE = new Set(['about', 'around', 'roughly', 'approximately', 'nearly', 'almost', 'over', 'under', 'some', 'perhaps', 'maybe', 'at least', 'least', 'than', 'between', 'approaching', 'pushing', 'nearing', 'to', 'or', 'below', 'above', 'barely', 'circa', 'not'])
const NOW_WORDS = new Set(['now', 'today', 'currently', 'still'])
const ADVERBS = new Set(['now', 'only', 'just', 'already', 'still', 'himself', 'herself', 'aged', 'age', 'also', 'then', 'barely', 'today', 'currently', 'therefore', 'thus', 'exactly'])

const sameSentence = (a: Token | undefined, b: Token): a is Token => a !== undefined && a.sentence === b.sentence

/** Every age of a person that the text gives in a form that says so, in order. */
export function findAges(context: Context): AgeMention[] {
  const {document} = context
  const {tokens} = document
  const out: AgeMention[] = []
  const starts: number[] = []
  for (const i of figuresOf(document)) {
    const token = tokens[i]!
    if (token.text.length < 6 && token.kind === 'word' && !token.quoted) starts.push(i)
  }
  for (const {first} of words.scan(document)) if (!tokens[first]!.quoted) starts.push(first)
  starts.sort((a, b) => a - b)
  for (const i of starts) {
    const found = decadeAt(document, i) ?? ageAt(document, i)
    if (found) out.push(found)
  }
  return out
}

function decadeAt({tokens}: Document, i: number): AgeMention | undefined {
  const token = tokens[i]!
  const {norm} = token.info
  const figures = token.text.endsWith('s') ? /^([2-9]0)s$/.exec(token.text) : null
  const value = figures ? Number(figures[1]) : DECADES.get(norm)
  if (value === undefined) return undefined
  const base = {first: i, last: i + 1, low: value, high: value + 9, written: 'decade' as const, bracketed: false}
  let k = i - 1
  if (norm.endsWith('ian')) {
    while (sameSentence(tokens[k], token) && /^(?:a|an|the|now|still|himself|herself|already)$/.test(tokens[k]!.info.norm)) k--
    const before = tokens[k]
    if (!sameSentence(before, token)) return undefined
    if (before.info.norm === 'is') return {...base, time: 'now', owner: {at: 'clause', index: k}, present: true}
    return before.text === ',' ? {...base, time: 'now', owner: {at: 'before', index: k}, present: false} : undefined
  }
  if (token.joined) k--
  if (/^(?:early|mid|late)$/.test(tokens[k]?.info.norm ?? '')) k--
  if (!/^(?:his|her)$/.test(tokens[k]?.info.norm ?? '') || tokens[k - 1]?.info.norm !== 'in') return undefined
  k -= 2
  let now = false
  while (sameSentence(tokens[k], token) && ADVERBS.has(tokens[k]!.info.norm)) now = NOW_WORDS.has(tokens[k--]!.info.norm) || now
  const before = tokens[k]
  if (!sameSentence(before, token)) return undefined
  if (before.info.norm === 'is' || before.tail === "'s" && /^(?:he|she|who)$/.test(before.info.norm)) return {...base, time: 'now', owner: {at: 'clause', index: k}, present: true}
  if (before.info.norm === 'was') return {...base, time: 'then', owner: {at: 'clause', index: k}, present: false}
  return before.text === ',' || before.text === '(' ? {...base, time: 'now', owner: {at: 'before', index: k}, present: now} : undefined
}

function ageAt({tokens}: Document, i: number): AgeMention | undefined {
  const token = tokens[i]!
  const read = readNumber(tokens, i)
  if (!read || token.joined) return undefined
  const {value, written} = read
  const before = tokens[i - 1]
  if (before && before.sentence === token.sentence && (VAGUE.has(before.info.norm) || /^[$£€¥#%]$/.test(before.text))) return undefined
  let next = tokens[read.last]
  const base = {first: i, last: read.last, low: value, high: value, written, bracketed: false, present: false}

  if (written === 'ordinal') return birthdayAt(tokens, i, read, base)
  if (next && next.sentence === token.sentence && /^(?:year|years)$/.test(next.info.norm) && (next.joined || !next.joined && tokens[read.last + 1]?.info.norm === 'old')) {
    const old = tokens[read.last + 1]
    if (old?.info.norm !== 'old' || old.sentence !== token.sentence) return undefined
    if (next.joined || next.info.norm === 'year') return yearOld(tokens, i, read.last + 2, base)
    next = tokens[read.last + 2]
  } else if (next && next.sentence === token.sentence && (next.joined && next.kind === 'word' || /^[%°$£€:/–—-]$/.test(next.text) && !(next.text === '–' && next.spaceBefore) && !(next.text === '—'))) return undefined
  if (token.tail !== '') return undefined
  return afterName(tokens, i, next, base) ?? said(tokens, i, next, base)
}

type Base = Omit<AgeMention, 'time' | 'owner'>

const PERSONS = /^(?:president|premier|leader|minister|chancellor|king|queen|prince|princess|monarch|pope|pontiff|politician|senator|governor|mayor|lawmaker|candidate|incumbent|veteran|star|actor|actress|singer|rapper|writer|author|poet|painter|artist|director|player|striker|midfielder|defender|goalkeeper|captain|coach|manager|golfer|swimmer|runner|driver|boxer|sprinter|skater|jockey|champion|winner|lawyer|doctor|teacher|farmer|pilot|officer|soldier|general|professor|engineer|banker|billionaire|businessman|entrepreneur|founder|chairman|chief|boss|tycoon|mogul|model|activist|suspect|defendant|victim|patient|father|mother|grandfather|grandmother|widow|widower|bachelor|student|man|woman|democrat|republican|conservative|liberal|autocrat|dictator|strongman|native|newcomer|favourite|favorite|presenter|broadcaster|host|comedian|prime|former|ex|then|russian|american|british|french|german)$|(?:ist|ian|man|woman|eer)$/
const VERBS = /^(?:is|was|has|had|will|would|can|could|said|says|told|also|who|and|then|now|still|never|did|does|won|went|left|took|made|became|began|came|gave|met|led|ran|fell|lost|died|spoke|wrote|held|kept|got|went)$|(?:ed|s)$/

/** Whether 'the 71-year-old' is somebody by what follows: a verb, a mark, a word for a person; 'document' is none. */
function isPerson(next: Token | undefined): boolean {
  return !next || next.kind !== 'word' || PERSONS.test(next.info.norm) || VERBS.test(next.info.norm)
}

/** '71-year-old': what follows, what it follows, or whoever is spoken of. */
function yearOld(tokens: readonly Token[], i: number, after: number, base: Base): AgeMention | undefined {
  const token = tokens[i]!
  let k = i - 1
  while (sameSentence(tokens[k], token) && /^(?:now|then)$/.test(tokens[k]!.info.norm)) k--
  if (tokens[i - 1]?.info.norm === 'then') return undefined
  const lead = tokens[k]
  if (!sameSentence(lead, token)) return {...base, time: 'now', owner: {at: 'after', index: after}}
  if (/^(?:a|an)$/.test(lead.info.norm)) {
    const before = tokens[k - 1]
    if (!sameSentence(before, token)) return {...base, time: 'now', owner: {at: 'after', index: after}}
    if (before.info.norm === 'is') return {...base, time: 'now', owner: {at: 'clause', index: k - 1}, present: true}
    if (before.info.norm === 'was' || before.info.norm === 'as') return {...base, time: 'then', owner: {at: 'clause', index: k - 1}}
    return before.text === ',' ? {...base, time: 'now', owner: {at: 'before', index: k - 1}} : undefined
  }
  if (lead.info.norm === 'the') {
    const next = tokens[after]
    const alone = !next || next.sentence !== token.sentence || next.kind !== 'word' || next.info.shape === 'lower'
    const apposed = tokens[k - 1]
    if (alone && sameSentence(apposed, token) && apposed.text === ',') return {...base, time: 'now', owner: {at: 'before', index: k - 1}}
    if (!alone) return {...base, time: 'now', owner: {at: 'after', index: after}}
    return isPerson(next) ? {...base, time: 'now', owner: {at: 'topic', index: i}} : undefined
  }
  return {...base, time: 'now', owner: {at: 'after', index: after}}
}

function nameLength(tokens: readonly Token[], end: number): number {
  let length = 1
  while (length < 4 && sameSentence(tokens[end - length], tokens[end]!) && tokens[end - length]!.info.shape === 'capital') length++
  return length
}

/** 'his 71st birthday', "Lund's 71st birthday". */
function birthdayAt(tokens: readonly Token[], i: number, {last}: Read, base: Base): AgeMention | undefined {
  const token = tokens[i]!
  if (tokens[last]?.info.norm !== 'birthday' || tokens[last].sentence !== token.sentence) return undefined
  const whose = tokens[i - 1]
  if (!sameSentence(whose, token)) return undefined
  // 'a month short of', 'ahead of', 'days before his 71st birthday': another day.
  const lead = tokens[/^(?:his|her)$/.test(whose.info.norm) ? i - 2 : i - 1 - nameLength(tokens, i - 1)]
  if (!sameSentence(lead, token) || !/^(?:celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?|spent|on|enjoyed)$/.test(lead.info.norm)) return undefined
  if (/^(?:his|her)$/.test(whose.info.norm)) return {...base, time: 'turning', owner: {at: 'clause', index: i - 1}}
  return whose.tail !== '' ? {...base, time: 'turning', owner: {at: 'before', index: i}} : undefined
}

/** 'Lund, 71,' 'Lund (71)' 'Lund, who is 71,' 'Lund, now 71,' 'Lund, aged 71,' 'Lund, then 46,'. */
function afterName(tokens: readonly Token[], i: number, next: Token | undefined, base: Base): AgeMention | undefined {
  const token = tokens[i]!
  let k = i - 1
  let now = false
  let then = false
  let was = false
  let relative = false
  while (k >= 0 && sameSentence(tokens[k], token)) {
    const {norm} = tokens[k]!.info
    if (norm === 'then') then = true
    else if (NOW_WORDS.has(norm)) now = true
    else if (norm === 'who') {
      relative = true
      k--
      break
    } else if (norm === 'is' && tokens[k - 1]?.info.norm === 'who') now = true
    else if (norm === 'was' && tokens[k - 1]?.info.norm === 'who') was = true
    else if (!ADVERBS.has(norm)) break
    k--
  }
  const mark = tokens[k]
  const dash = /^[–—]$/.test(mark?.text ?? '') && mark?.spaceBefore === true
  if (!sameSentence(mark, token) || (mark.text !== ',' && mark.text !== '(' && !dash && !relative)) return undefined
  if (relative && !now && !was && !then) return undefined
  const bracket = mark.text === '('
  const closes = !next || next.sentence !== token.sentence || (bracket ? /^[),;]/.test(next.text) : /^[,.;:)–—]/.test(next.text) || next.kind !== 'word') && !(dash && !/^[,–—]$/.test(next.text)) ||
    !bracket && (relative || /^(?:and|or|who|when|but|from|of|at|in|on|has|is|was|said|told|says|had|will|would|with|became|died)$/.test(next.info.norm))
  if (!closes) return undefined
  // 'Lund and Berg, aged 71 and 68'
  if (next && /^(?:and|or|,)$/.test(next.info.norm || next.text) && /\d/.test(tokens[base.last + 1]?.text ?? '')) return undefined
  // 'In all, 71,' and 'on May 4, 71 people' are no ages.
  const before = tokens[relative && mark.text !== ',' ? k : k - 1]
  if (!sameSentence(before, token) || before.info.shape === 'figures') return undefined
  const time = then || was ? 'then' : 'now'
  const rest = {...base, bracketed: bracket, present: now && !was && !then}
  if (relative) return {...rest, time, owner: {at: 'clause', index: k + 1}}
  // 'Lund (b. 1948), 71,'
  const open = before.text === ')' ? openingOf(tokens, k - 1) : undefined
  if (open === undefined && before.kind !== 'word') return undefined
  return {...rest, time, owner: {at: 'before', index: open ?? k}}
}

function openingOf(tokens: readonly Token[], close: number): number | undefined {
  for (let k = close - 1; k > close - 14 && k > 0 && tokens[k]!.sentence === tokens[close]!.sentence; k--) if (tokens[k]!.text === '(') return k
  return undefined
}

/** 'She was 71', 'turned 71', 'died at 71', 'at the age of 71', 'aged 71'. */
function said(tokens: readonly Token[], i: number, next: Token | undefined, base: Base): AgeMention | undefined {
  const token = tokens[i]!
  let k = i - 1
  let now = false
  while (sameSentence(tokens[k], token) && /^(?:now|only|just|already|still|today|therefore|thus|exactly|also|then)$/.test(tokens[k]!.info.norm)) now = NOW_WORDS.has(tokens[k--]!.info.norm) || now
  const verb = tokens[k]
  if (!sameSentence(verb, token)) return undefined
  const {norm} = verb.info
  if (norm === 'at' && next?.info.shape === 'capital' && k > 0 && tokens[k - 1]!.sentence === token.sentence) return undefined
  const ends = !next || next.sentence !== token.sentence || next.kind !== 'word' && /^[,.;:)–—!]/.test(next.text) ||
    /^(?:when|and|but|on|in|at|by|this|last|next|today|yesterday|tomorrow|then|or|years|the|that|a|during|before|after|as|while|with|later|earlier|from|for|old|was|is|has|had|he|she|who)$/.test(next.info.norm) || next.info.shape === 'capital'
  if (!ends) return undefined
  // 'before she is 16', 'when he was six'
  if (norm === 'is' && /^(?:he|she)$/.test(tokens[k - 1]?.info.norm ?? '') && /^(?:before|until|till|when|once|if|unless|after|time)$/.test(tokens[k - 2]?.info.norm ?? '')) return undefined
  if (norm === 'is' || (verb.tail !== '' && /^(?:he|she|who)$/.test(norm))) return ageLike(next) && {...base, time: 'now', owner: {at: 'clause', index: k}, present: true}
  if (norm === 'was' || norm === 'be' && /^(?:will|would)$/.test(tokens[k - 1]?.info.norm ?? '') || norm === 'been' && tokens[k - 2]?.info.norm === 'would') {
    const time = norm === 'was' ? 'was' : 'turning'
    return ageLike(next) && {...base, time, owner: {at: 'clause', index: norm === 'was' ? k : norm === 'be' ? k - 1 : k - 2}}
  }
  if (/^(?:turn|turns|turned|turning|reaches|reached)$/.test(norm)) return /^(?:before|until|after|since|upon|of|when)$/.test(tokens[k - 1]?.info.norm ?? '') ? undefined : ageLike(next) && {...base, time: 'turning', owner: {at: 'clause', index: k}}
  // 'born on 3 May 1950 and therefore 71', 'born in 1950 and now 71', and no 'won 49 votes and 71'.
  if (norm === 'and') {
    const sure = k < i - 1 || tokens[k - 1]?.info.shape === 'figures' && tokens[k - 1]!.text.length === 4
    return sure ? {...base, time: now ? 'now' : 'then', owner: {at: 'clause', index: k}, present: now} : undefined
  }
  // 'Born in 1978, making her 39 …'
  if (/^(?:him|her)$/.test(norm) && tokens[k - 1]?.info.norm === 'making') return {...base, time: 'then', owner: {at: 'clause', index: k - 1}}
  if (verb.text === ':' && /^(?:age|aged)$/.test(tokens[k - 1]?.info.norm ?? '')) return {...base, time: 'now', owner: {at: 'after', index: base.last}}
  let start = k
  if (norm === 'of' && tokens[k - 1]?.info.norm === 'age') start = /^(?:the)$/.test(tokens[k - 2]?.info.norm ?? '') ? k - 3 : k - 2
  else if (norm === 'age' && tokens[k - 1]?.info.norm === 'at') start = k - 1
  else if (norm !== 'at' && norm !== 'aged') return undefined
  if (norm === 'at' && !ageLike(next)) return undefined
  const head = tokens[start]
  if (!sameSentence(head, token) || norm !== 'aged' && head.info.norm !== 'at') return undefined
  const lead = tokens[start - 1]
  const fronted = !sameSentence(lead, token) || lead.text === ';' || lead.text === ',' && datedFront(tokens, start - 1, token.sentence)
  const time = deathBefore(tokens, start, token.sentence) ? 'death' : 'then'
  if (!fronted) return {...base, time, owner: {at: 'clause', index: start}}
  return {...base, time: 'then', owner: {at: 'after', index: next?.text === ',' ? base.last + 1 : base.last}}
}

/** No unit follows: 'at 70 mph', 'was 12 points'. */
function ageLike(next: Token | undefined): true | undefined {
  return next && next.kind === 'word' && /^(?:the|a|years)$/.test(next.info.norm) && next.info.norm === 'years' ? undefined : true
}

/** Only a date stands between the head of the sentence and this token: 'On 9 August 1996, at the age of 19, …'. */
function datedFront(tokens: readonly Token[], end: number, sentence: number): boolean {
  for (let k = end - 1; k >= 0 && tokens[k]!.sentence === sentence; k--) {
    const {shape, norm} = tokens[k]!.info
    if (end - k > 7) return false
    if (shape === 'lower' && !/^(?:in|on|of|by|late|early|spring|summer|autumn|winter|and|then|later|year|that|the|same|still)$/.test(norm)) return false
    if (shape === 'capital' && k > 0 && tokens[k - 1]!.sentence === sentence && !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/.test(norm)) return false
    if (shape === 'capital' && !(k > 0 && tokens[k - 1]!.sentence === sentence) && !/^(?:in|on|by|late|early|then|that|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|still)/.test(norm)) return false
  }
  return true
}

/** The verb before is one of dying: 'died in Oslo at 71', 'has died aged 71'. */
function deathBefore(tokens: readonly Token[], start: number, sentence: number): boolean {
  for (let k = start - 1; k >= 0 && k >= start - 14 && tokens[k]!.sentence === sentence; k--) {
    const {norm} = tokens[k]!.info
    if (/^(?:died|dies|dead|death)$/.test(norm) || norm === 'away' && /^pass/.test(tokens[k - 1]?.info.norm ?? '')) return true
    if (/^(?:and|but|who|he|she|when|after|before|while|;)$/.test(norm)) return false
  }
  return false
}
