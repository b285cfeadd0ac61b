import type {Context} from '../context.js'
import {placeFit} from '../evidence/events.js'
import type {Country, EventRecord, Person} from '../facts/index.js'
import {datesBySentence} from '../mentions/dates.js'
import {eventPeopleBySentence, findEventWords} from '../mentions/event-words.js'
import type {Match} from '../mentions/lexicon.js'
import type {Novelty} from '../mentions/novelty.js'
import {findNovelty} from '../mentions/novelty.js'
import {placeAt} from '../mentions/places.js'
import type {Sentence, Token} from '../text/document.js'
import {fold} from '../text/fold.js'
import {findEventAnchors} from './event-anchors.js'

/** Something said to be new, and the records of earlier ones: tokens [first, last). */
export interface NoveltyClaim {
  first: number
  last: number
  /** What is claimed to be new, for the message. */
  what: string
  earlier: readonly EventRecord[]
}

const MEET = /^(?:meet|meets|met|meeting|meetings|encounter|encounters|summit|talks|handshake|together|rendezvous|tete|face)$/
const VISIT = /^(?:set|visit|visits|visited|visiting|trip|trips|come|came|comes|coming|travel|travels|travelled|traveled|journey|arrive|arrived|foot|tour|toured|went|gone|flew)$/
const HOST = /^(?:host|hosts|hosted|hosting|stage|stages|staged|staging|hold|holds|held|holding)$/
// 'since 2000', 'in a decade', 'on Russian soil', 'as president': first in something narrower, which the records may bear out.
const NARROWER = new Set(['since', 'in', 'on', 'as', 'under', 'during', 'outside', 'for', 'after', 'of', 'at', 'abroad', 'overseas', 'inside', 'within', 'between', 'without'])
const NARROWING = new Set(['formal', 'official', 'full', 'bilateral', 'trilateral', 'one', 'stand', 'substantive', 'public', 'private', 'direct', 'state', 'sitting', 'serving', 'foreign', 'overseas', 'official', 'annual', 'virtual', 'phone', 'telephone', 'post', 'half', 'quarter', 'lady', 'task', 'round', 'day', 'stop', 'leg', 'half', 'such', 'major', 'official', 'joint'])
const NOT_FIRST = new Set(['not', "n't", "isn't", "wasn't", 'hardly', 'no', 'nothing', 'neither', 'nor'])
const PAIR = /^(?:their|they|two|both|pair|leaders|presidents|men)$/

/** Claims of novelty that the records contradict. */
export function findNoveltyClaims(context: Context): NoveltyClaim[] {
  const found = context.get(findNovelty)
  if (found.length === 0) return []
  const {document} = context
  const out: NoveltyClaim[] = []
  for (const match of found) {
    const token = document.tokens[match.first]!
    const sentence = document.sentences[token.sentence]!
    if (token.quoted || sentence.question || negated(document.tokens, match.first, sentence)) continue
    const claim = meetingClaim(context, match, sentence) ?? visitClaim(context, match, sentence) ?? hostClaim(context, match, sentence)
    if (claim && claim.earlier.length > 0) out.push(claim)
  }
  return out
}

function negated(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 4); i--) if (NOT_FIRST.has(tokens[i]!.info.norm)) return true
  return false
}

interface Head {
  /** The token that says what is new. */
  at: number
  last: number
}

/** The word that the novelty is said of: after it ('unprecedented encounter', 'first meeting'), or in the clause. */
function head(tokens: readonly Token[], {first, last, entry}: Match<Novelty>, sentence: Sentence, wanted: RegExp): Head | undefined {
  if (entry === 'first' || entry === 'unprecedented') {
    for (let i = last; i < Math.min(last + 3, sentence.last); i++) {
      const {info, kind, joined} = tokens[i]!
      if (kind !== 'word' || (NARROWING.has(info.norm) && !joined)) return undefined
      if (wanted.test(info.norm)) return {at: i, last: i + 1}
      if (i > last && info.norm === 'of') return undefined
    }
    if (entry === 'first') return undefined
  }
  for (let i = sentence.first; i < sentence.last; i++) if (wanted.test(tokens[i]!.info.norm) && Math.abs(i - first) < 14) return {at: i, last}
  return undefined
}

/** Whether the words after it make it a first of something narrower. */
function narrower(tokens: readonly Token[], last: number, sentence: Sentence): boolean {
  for (let i = last; i < Math.min(last + 3, sentence.last); i++) {
    const {kind, info} = tokens[i]!
    if (kind !== 'word') return false
    // 'of' and 'between' before a name only say who.
    if (NARROWER.has(info.norm)) return !(/^(?:of|between)$/.test(info.norm) && tokens[i + 1]?.info.shape === 'capital')
  }
  return false
}

/** The last day on which something earlier still is earlier: that of the event spoken of, or of the document. */
function before(context: Context, sentence: Sentence): number | undefined {
  const dates = context.get(datesBySentence)(sentence.index).filter(({precision, bound}) => bound === undefined && precision !== 'days')
  const said = dates[0]?.days.first ?? yearBefore(context, sentence)
  if (said !== undefined) return said
  const {date} = context.document
  // An event in the news is at most days old, and what it is compared with is older.
  return date === undefined ? undefined : date.first - 14
}

function meetingClaim(context: Context, match: Match<Novelty>, sentence: Sentence): NoveltyClaim | undefined {
  const {tokens} = context.document
  const found = head(tokens, match, sentence, MEET)
  if (!found || narrower(tokens, Math.max(found.last, match.last), sentence)) return undefined
  // 'The first time that they met at Panmunjom' is about the place.
  if (match.entry === 'first time' && found.at > match.last && /^(?:in|at|on)$/.test(tokens[found.at + 1]?.info.norm ?? '')) return undefined
  const pair = peopleOf(context, sentence, tokens)
  if (pair.length !== 2) return undefined
  const meetings = context.facts.events.filter((event) => event.kind !== 'gift' && pair.every((person) => event.participants.some((one) => one.person === person)))
  const limit = before(context, sentence) ?? undatedLimit(context, sentence, meetings)
  if (limit === undefined) return undefined
  const earlier = meetings.filter((event) => event.until.last < limit)
  const reach = match.entry === 'unprecedented' && found.at === match.last ? found.last : match.last
  return {first: match.first, last: reach, what: `${pair[0]!.name} and ${pair[1]!.name} had met before`, earlier}
}

/** Without any date: the earliest record that the words of the text can mean; older ones came before it in any case. */
function undatedLimit(context: Context, sentence: Sentence, meetings: readonly EventRecord[]): number | undefined {
  const anchors = context.get(findEventAnchors).filter(({sentence: of, records}) => of.index <= sentence.index && of.index >= sentence.index - 3 && records.some((event) => meetings.includes(event)))
  const narrowed = anchors.filter((anchor) => anchor.narrowed).at(-1)
  if (!narrowed) return undefined
  return Math.min(...narrowed.records.map((event) => event.from.first))
}

/** The two people of the sentence, or, where it only says 'they' or 'the two', of the sentences before. */
function peopleOf(context: Context, sentence: Sentence, tokens: readonly Token[]): Person[] {
  const by = context.get(eventPeopleBySentence)
  const inSentence = (index: number) => by(index).flatMap(({entry}) => (entry.length === 1 ? [entry[0]!] : []))
  const found = new Set(inSentence(sentence.index))
  if (found.size === 0) {
    let says = false
    for (let i = sentence.first; i < sentence.last; i++) says ||= PAIR.test(tokens[i]!.info.norm)
    if (!says) return []
  }
  for (let index = sentence.index - 1; found.size < 2 && index >= Math.max(0, sentence.index - 3); index--) {
    for (const person of inSentence(index)) if (found.size < 2 || found.has(person)) found.add(person)
  }
  return [...found]
}

/** 'Never before had a Russian president come to North Korea', "Putin's first visit to Pyongyang". */
function visitClaim(context: Context, match: Match<Novelty>, sentence: Sentence): NoveltyClaim | undefined {
  const {document, facts} = context
  const {tokens} = document
  const found = head(tokens, match, sentence, VISIT) ?? firstHolder(tokens, match, sentence)
  if (!found) return undefined
  let place: ReturnType<typeof placeAt>
  let at = found.at + 1
  for (; at < Math.min(found.at + 5, sentence.last) && !place; at++) if (/^(?:to|in)$/.test(tokens[at - 1]!.info.norm)) place = placeAt(context, at)
  if (!place || !(place.country || place.cities) || narrower(tokens, place.last, sentence) || narrower(tokens, match.last, {...sentence, last: Math.min(sentence.last, found.at)})) return undefined
  const limit = before(context, sentence)
  if (limit === undefined) return undefined
  const to = place
  const who = visitors(context, sentence, match, found.at)
  if (!who) return undefined
  const earlier = facts.events.filter(
    (event) => event.until.last < limit && event.participants.some(({person}) => person && who.fits(person, event)) && placeFit({...event, phases: []}, to) === 'fits'
  )
  return {first: match.first, last: match.last, what: `${who.say} had been there before`, earlier}
}

interface Visitors {
  say: string
  fits(person: Person, event: EventRecord): boolean
}

function visitors(context: Context, sentence: Sentence, match: Match<Novelty>, verb: number): Visitors | undefined {
  const {facts, document} = context
  const {tokens} = document
  const office = officeIn(tokens, sentence, facts.countries)
  if (office) {
    const {country, prefix} = office
    return {
      say: `a ${tokens[office.at - 1]!.text} ${prefix}`,
      fits: (person, event) => facts.tenuresOf(person).some((tenure) => tenure.country === country && tenure.prefixes.some((one) => one.toLowerCase() === prefix) && tenure.from.first <= event.from.first && (tenure.until === undefined || tenure.until.last >= event.from.first))
    }
  }
  const person = context.get(eventPeopleBySentence)(sentence.index).filter(({last, entry}) => entry.length === 1 && last <= Math.max(verb, match.first)).at(-1)?.entry[0]
  if (!person) return undefined
  return {say: person.name, fits: (one) => one === person}
}

/** 'the first American president to visit Cuba'. */
function firstHolder(tokens: readonly Token[], {last, entry}: Match<Novelty>, sentence: Sentence): Head | undefined {
  if (entry !== 'first') return undefined
  for (let i = last; i < Math.min(last + 5, sentence.last - 1); i++) {
    if (tokens[i]!.info.norm === 'to' && OFFICES.has(tokens[i - 1]!.info.norm) && VISIT.test(tokens[i + 1]!.info.norm)) {
      const foot = tokens[i + 1]!.info.norm === 'set' ? 2 : 1
      return {at: i + foot, last: i + foot + 1}
    }
  }
  return undefined
}

const OFFICES = new Set(['president', 'chancellor', 'premier'])

/** 'a Russian president', 'the first sitting American president': any holder of the office. */
function officeIn(tokens: readonly Token[], sentence: Sentence, countries: readonly Country[]): {country: Country; prefix: string; at: number} | undefined {
  for (let i = sentence.first + 2; i < sentence.last; i++) {
    const {norm} = tokens[i]!.info
    if (!OFFICES.has(norm) || !/^(?:a|any|no|first|sitting|serving|ever|incumbent|previous|other)$/.test(tokens[i - 2]!.info.norm)) continue
    const country = countries.find(({demonyms}) => demonyms.some((one) => fold(one) === tokens[i - 1]!.info.norm))
    if (country) return {country, prefix: norm, at: i}
  }
  return undefined
}

/** 'Brazil was hosting the World Cup for the first time'. */
function hostClaim(context: Context, match: Match<Novelty>, sentence: Sentence): NoveltyClaim | undefined {
  const {document, facts} = context
  const {tokens} = document
  if (match.entry === 'first' && !/^(?:time|ever)$/.test(tokens[match.last]?.info.norm ?? '')) return undefined
  const found = head(tokens, match, sentence, HOST)
  const dated = context.get(datesBySentence)(sentence.index).some(({first}) => first === match.last + 1)
  if (!found || (!dated && narrower(tokens, match.last, sentence))) return undefined
  const {series} = context.get(findEventWords)
  const what = series.find(({first}) => first > found.at && first < found.at + 6 && tokens[first]!.sentence === sentence.index)
  if (!what) return undefined
  let place: ReturnType<typeof placeAt>
  for (let i = Math.max(sentence.first, found.at - 5); i < found.at && !place; i++) place = placeAt(context, i)
  if (!place) return undefined
  const host = place
  const limit = before(context, sentence)
  if (limit === undefined) return undefined
  const earlier = facts.events.filter((event) => event.series === what.entry.series.id && event.kind !== 'final' && event.until.last < limit && placeFit(event, host) === 'fits')
  return {first: match.first, last: match.last, what: `${host.text} had been host before`, earlier}
}

/** The year that the sentence before speaks of: 'On the left is 2014. Brazil was hosting …'. */
function yearBefore(context: Context, sentence: Sentence): number | undefined {
  const before = context.get(datesBySentence)(sentence.index - 1)
  return before.filter(({precision, relative}) => precision === 'year' && !relative).at(-1)?.days.first
}
