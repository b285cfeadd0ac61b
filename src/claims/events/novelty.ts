import type {Context} from '../../context.js'
import type {Country, EventRecord, Facts, Person} from '../../facts/index.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import {eventPeopleBySentence} from '../../mentions/events/event-words.js'
import type {Match} from '../../mentions/words/lexicon.js'
import type {Novelty} from '../../mentions/events/novelty.js'
import {findNovelty} from '../../mentions/events/novelty.js'
import type {Sentence, Token} from '../../text/document.js'
import {anchorsBySentence} from './event-anchors.js'
import {hostClaim} from './novelty-hosts.js'
import {visitClaim} from './novelty-visits.js'
import type {NoveltyClaim} from './novelty-words.js'
import {before, head, held, LEADERS, narrower, stateAt} from './novelty-words.js'

export type {NoveltyClaim} from './novelty-words.js'

// A gift or a treaty of the same two is no meeting.
const IN_PERSON = new Set(['summit', 'meeting', 'visit'])
const MEET = /^(?:meet|meets|met|meeting|meetings|encounter|encounters|summit|talks|handshake|together|rendezvous|tete|face)$/
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
    for (const build of [meetingClaim, visitClaim, hostClaim]) {
      const claim = build(context, match, sentence)
      if (!claim || claim.earlier.length === 0) continue
      out.push(claim)
      break
    }
  }
  return out
}

function negated(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 4); i--) if (NOT_FIRST.has(tokens[i]!.info.norm)) return true
  return false
}

function meetingClaim(context: Context, match: Match<Novelty>, sentence: Sentence): NoveltyClaim | undefined {
  const {tokens} = context.document
  const found = head(tokens, match, sentence, MEET)
  if (!found || narrower(tokens, Math.max(found.last, match.last), sentence)) return undefined
  // 'The first time that they met at Panmunjom' is about the place.
  const dated = context.get(datesBySentence)(sentence.index).some(({first}) => first === found.at + 2)
  if (match.entry === 'first time' && found.at > match.last && !dated && /^(?:in|at|on)$/.test(tokens[found.at + 1]?.info.norm ?? '')) return undefined
  const reach = match.entry === 'unprecedented' && found.at === match.last ? found.last : match.last
  for (const {who, meetings} of [meetingsOfPair(context, sentence), meetingsOfStates(context, sentence)]) {
    const limit = before(context, sentence) ?? undatedLimit(context, sentence, meetings)
    const earlier = limit === undefined ? [] : meetings.filter((event) => event.until.last < limit)
    if (earlier.length > 0) return {first: match.first, last: reach, what: `${who} had met before`, earlier}
  }
  return undefined
}

interface Meetings {
  who: string
  meetings: readonly EventRecord[]
}

const NO_MEETINGS: Meetings = {who: '', meetings: []}

function meetingsOfPair(context: Context, sentence: Sentence): Meetings {
  const pair = peopleOf(context, sentence, context.document.tokens)
  if (pair.length !== 2) return NO_MEETINGS
  const meetings = context.facts.events.filter((event) => IN_PERSON.has(event.kind) && pair.every((person) => event.participants.some((one) => one.person === person)))
  return {who: `${pair[0]!.name} and ${pair[1]!.name}`, meetings}
}

/** 'Leaders of the two Koreas', 'the leaders of France and Cuba', 'American and Cuban presidents': whoever led them at the time. */
function meetingsOfStates(context: Context, sentence: Sentence): Meetings {
  const {document, facts} = context
  const states = twoStates(document.tokens, sentence, facts, context.get(eventPeopleBySentence)(sentence.index).length === 0)
  if (!states) return NO_MEETINGS
  const led = (event: EventRecord, country: Country) => event.participants.some(({person}) => person && facts.tenuresOf(person).some((tenure) => tenure.country === country && (tenure.role !== 'other' || /leader|chairman|secretary/.test(tenure.office)) && held(tenure, event)))
  const meetings = facts.events.filter((event) => IN_PERSON.has(event.kind) && event.participants.length === 2 && states.every((country) => led(event, country)))
  return {who: `leaders of ${states[0]!.name} and ${states[1]!.name}`, meetings}
}

/** The two states whose leaders the sentence speaks of. */
function twoStates(tokens: readonly Token[], sentence: Sentence, facts: Facts, unnamed: boolean): Country[] | undefined {
  for (let i = sentence.first; i < sentence.last; i++) {
    // 'An American president and a North Korean leader': where somebody is named, the pair is meant and not the offices.
    if (!LEADERS.test(tokens[i]!.info.norm) && !(unnamed && /^(?:leader|president)$/.test(tokens[i]!.info.norm))) continue
    const found = new Set<Country>()
    let koreas = false
    for (let k = Math.max(sentence.first, i - 5); k < Math.min(i + 9, sentence.last); k++) {
      koreas ||= tokens[k]!.info.norm === 'koreas'
      const state = stateAt(tokens, k, facts)
      if (!state) continue
      found.add(state)
      // The second word of 'North Korean' is no other state.
      if (tokens[k + 1]?.info.shape === 'capital') k++
    }
    if (koreas) return ['KR', 'KP'].flatMap((id) => facts.country(id) ?? [])
    if (found.size === 2) return [...found]
  }
  return undefined
}

/** Without any date: the earliest record that the words of the text can mean; older ones came before it in any case. */
function undatedLimit(context: Context, sentence: Sentence, meetings: readonly EventRecord[]): number | undefined {
  const near = [3, 2, 1, 0].flatMap((back) => context.get(anchorsBySentence)(sentence.index - back))
  const anchors = near.filter(({records}) => records.some((event) => meetings.includes(event)))
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
