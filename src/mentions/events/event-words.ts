import type {Context} from '../../context.js'
import {byKey, numbers, type EventIndex} from '../../facts/event-index.js'
import type {EventRecord, Facts, Person, Series} from '../../facts/index.js'
import type {Document, Token} from '../../text/document.js'
import {fold} from '../../text/fold.js'
import {indexedPhrases} from './indexed-events.js'
import type {Match} from '../words/lexicon.js'
import {Lexicon} from '../words/lexicon.js'
import {isNameWord} from '../words/words.js'

/** Some of the events; a set of them serves as one. */
export interface Events {
  readonly size: number
  has(event: EventRecord): boolean
  [Symbol.iterator](): Iterator<EventRecord>
}

/** A common word, with the records that it can speak of. */
export interface WordOfEvents {
  kind: 'word'
  events: Events
  /** Those to which the word belongs only as to every event of their kind. */
  general: Events
  /** Those of one party to which it belongs by itself. */
  ofOne: readonly EventRecord[]
}

/** What a phrase can mean to an event: its own name, its series, somebody who took part, a place cue, a common word. */
export type EventWord =
  | {kind: 'name'; events: readonly EventRecord[]}
  | {kind: 'series'; series: Series; short: boolean}
  | {kind: 'person'; people: readonly Person[]; full: boolean}
  | {kind: 'cue'; events: readonly EventRecord[]}
  | WordOfEvents

/** Words of the event records, found in a document, sorted out by kind. */
export interface EventMentions {
  names: Match<Extract<EventWord, {kind: 'name'}>>[]
  series: Match<Extract<EventWord, {kind: 'series'}>>[]
  /** With everybody whom the words can mean here. */
  people: Match<readonly Person[]>[]
  cues: Match<Extract<EventWord, {kind: 'cue'}>>[]
  words: Match<WordOfEvents>[]
}

const lexicons = new WeakMap<Facts, Lexicon<EventWord>>()

function lexiconOf(facts: Facts): Lexicon<EventWord> {
  let lexicon = lexicons.get(facts)
  if (!lexicon) {
    lexicon = new Lexicon(facts.eventIndex ? indexedPhrases(facts, facts.eventIndex) : eventPhrases(facts))
    lexicons.set(facts, lexicon)
  }
  return lexicon
}

/** The number of somebody who is not in the fact base. */
export const UNKNOWN = -1
const actors = new WeakMap<Facts, Map<string, Person>>()

const actorsOfEvent = new WeakMap<EventRecord, readonly Person[]>()

/** Who took part, states apart: people of the fact base, and whoever else the record names. */
export function actorsOf(facts: Facts, event: EventRecord): readonly Person[] {
  const seen = actorsOfEvent.get(event)
  if (seen) return seen
  const found = event.participants.flatMap(({person, country, name}) => {
    if (person) return [person]
    return country || !/^\p{Lu}/u.test(name) ? [] : [unknownActor(facts, name)]
  })
  actorsOfEvent.set(event, found)
  return found
}

/** Somebody whom only event records name; the same object for the same name. */
export function unknownActor(facts: Facts, name: string): Person {
  return into(into(actors, facts, () => new Map<string, Person>()), name, () => ({id: UNKNOWN, name, aliases: []}))
}

const byActor = new WeakMap<Facts, Map<Person, readonly EventRecord[]>>()
const actorLines = new WeakMap<EventIndex, ReadonlyMap<string, string>>()

/** The events in which somebody took part with others. */
export function eventsWith(facts: Facts, actor: Person): readonly EventRecord[] {
  const {eventIndex} = facts
  const known = byActor.get(facts)
  if (!eventIndex) return (known ?? into(byActor, facts, () => eventsByActor(facts))).get(actor) ?? []
  const lines = into(actorLines, eventIndex, () => byKey(eventIndex.actors))
  return into(known ?? into(byActor, facts, () => new Map<Person, readonly EventRecord[]>()), actor, () =>
    numbers(lines.get(actorKey(actor))).flatMap((number) => facts.eventAt(number) ?? []))
}

/** How the index of the events writes a person. */
export function actorKey({id, name}: Person): string {
  return id === UNKNOWN ? `=${name}` : id.toString(36)
}

/** Everybody who met others, with the events. */
export function eventsByActor(facts: Facts): Map<Person, EventRecord[]> {
  const lists = new Map<Person, EventRecord[]>()
  for (const event of facts.events) {
    const taking = actorsOf(facts, event)
    if (taking.length > 1) for (const one of taking) into(lists, one, (): EventRecord[] => []).push(event)
  }
  return lists
}

const TOGETHER = ['signed', 'signing', 'dinner', 'dined', 'lunch', 'embraced', 'hugged', 'shake hands', 'shaking hands', 'sit down', 'sits down', 'conferred', 'negotiated', 'session', 'tête-à-tête']

/** Words that fit any event of a kind, so that a record need not list them: they tell no two records of a kind apart. */
const GENERAL: Readonly<Record<string, readonly string[]>> = {
  attack: ['killed', 'killing', 'murdered', 'bombed', 'bombing', 'blown up', 'blew up', 'exploded', 'attacked', 'attack', 'attacks', 'gunned down', 'shot dead', 'opened fire', 'massacre', 'massacred', 'died', 'stormed'],
  accident: ['crashed', 'crash', 'went down', 'came down', 'ran aground', 'broke up', 'sank', 'sunk', 'exploded', 'blew up', 'capsized', 'killed', 'died', 'disaster', 'accident'],
  disaster: ['struck', 'hit', 'killed', 'died', 'devastated', 'flattened', 'destroyed', 'disaster', 'wave', 'waves'],
  referendum: ['voted', 'votes', 'vote', 'referendum', 'plebiscite', 'ballot', 'ballots', 'went to the polls'],
  election: ['voted', 'vote', 'election', 'elections', 'went to the polls'],
  treaty: ['signed', 'signing', 'reached', 'agreed', 'concluded', 'struck', 'initialled', 'initialed', 'adopted', 'sealed']
}

const PRESENT: Readonly<Record<string, string>> = {
  was: 'is', were: 'are', fell: 'falls', came: 'comes', broke: 'breaks', blew: 'blows', went: 'goes', ran: 'runs', sank: 'sinks', shot: 'shoots', struck: 'strikes', met: 'meets',
  left: 'leaves', became: 'becomes', won: 'wins', began: 'begins', fled: 'flees', quit: 'quits', took: 'takes', flew: 'flies', shook: 'shakes', sat: 'sits', withdrew: 'withdraws',
  signed: 'signs', died: 'dies', killed: 'kills', voted: 'votes', rejected: 'rejects', approved: 'approves', invaded: 'invades', annexed: 'annexes', bombed: 'bombs', attacked: 'attacks',
  stormed: 'storms', exploded: 'explodes', crashed: 'crashes', capsized: 'capsizes', collapsed: 'collapses', derailed: 'derails', erupted: 'erupts', landed: 'lands', launched: 'launches',
  touched: 'touches', lifted: 'lifts', walked: 'walks', resigned: 'resigns', stepped: 'steps', abdicated: 'abdicates', declared: 'declares', joined: 'joins', seized: 'seizes',
  captured: 'captures', recaptured: 'recaptures', opened: 'opens', assassinated: 'assassinates', murdered: 'murders', devastated: 'devastates', destroyed: 'destroys', adopted: 'adopts', agreed: 'agrees'
}

/** Timelines and headlines tell the past in the present tense: 'runs aground' beside 'ran aground'. */
function withPresent(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ')
  const present = PRESENT[verb]
  return present === undefined ? [phrase] : [phrase, [present, ...rest].join(' ')]
}

/** The general words of a record: only where a cue or those who met tell which event is meant. */
function generalWords({kind, cues, participants, words}: EventRecord): readonly string[] {
  // A record that asks for 'the first handshake' is one meeting of many.
  const any = (kind === 'summit' || kind === 'meeting') && words.includes('talks') && words.includes('summit')
  if (any && participants.length > 1) return TOGETHER
  return kind === 'summit' || kind === 'meeting' ? [] : cues.length > 0 ? (GENERAL[kind] ?? []) : []
}

/** All that the lexicon of events looks for. */
export function eventPhrases(facts: Facts): [string, EventWord][] {
  const out: [string, EventWord][] = []
  const names = new Map<string, {kind: 'name'; events: EventRecord[]}>()
  const cues = new Map<string, {kind: 'cue'; events: EventRecord[]}>()
  const words = new Map<string, Set<EventRecord>>()
  const general = new Map<string, Set<EventRecord>>()
  const people = new Set<Person>()
  for (const event of facts.events) {
    for (const name of event.names) into(names, name, () => ({kind: 'name' as const, events: [] as EventRecord[]})).events.push(event)
    for (const cue of event.cues) into(cues, cue, () => ({kind: 'cue' as const, events: [] as EventRecord[]})).events.push(event)
    for (const word of event.words.flatMap(withPresent)) into(words, word.toLowerCase(), () => new Set<EventRecord>()).add(event)
    for (const word of generalWords(event).flatMap(withPresent)) {
      const known = into(words, word, () => new Set<EventRecord>())
      if (known.has(event)) continue
      known.add(event)
      into(general, word, () => new Set<EventRecord>()).add(event)
    }
    for (const actor of actorsOf(facts, event)) people.add(actor)
  }
  for (const [phrase, entry] of names) out.push([phrase, entry])
  for (const [phrase, entry] of cues) out.push([phrase, entry])
  for (const [phrase, events] of words) {
    const ofKind = general.get(phrase) ?? new Set<EventRecord>()
    // A word of the whole kind says too little of one person or state.
    const ofOne = [...events].filter((event) => event.participants.length === 1 && !ofKind.has(event))
    out.push([phrase, {kind: 'word', events, general: ofKind, ofOne}])
  }
  for (const series of facts.series) {
    for (const name of [series.id, ...series.names]) out.push([name, {kind: 'series', series, short: false}])
    for (const name of series.short) out.push([name, {kind: 'series', series, short: true}])
  }
  const shorts = new Map<string, Person[]>()
  for (const person of people) {
    const unknown = person.id === UNKNOWN
    const spellings = new Set([person.name, ...person.aliases].filter((name) => unknown || name.includes(' ')))
    for (const name of spellings) out.push([name, {kind: 'person', people: [person], full: true}])
    const styled = unknown ? /^(?:Princess|Prince|Queen|King|Pope|Patriarch) (\p{Lu}\p{Ll}+)$/u.exec(person.name)?.[1] : undefined
    if (styled !== undefined) into(shorts, styled, (): Person[] => []).push(person)
    if (!unknown) for (const word of person.name.split(/\s+/)) {
      if (facts.bySurname(fold(word)).includes(person)) into(shorts, word, () => []).push(person)
    }
  }
  for (const [name, list] of shorts) out.push([name, {kind: 'person', people: list, full: false}])
  return out
}

interface MapLike<K, T> {
  get(key: K): T | undefined
  set(key: K, value: T): unknown
}

function into<K, T>(map: MapLike<K, T>, key: K, create: () => T): T {
  let found = map.get(key)
  if (found === undefined) {
    found = create()
    map.set(key, found)
  }
  return found
}

/** Finds what the document says in words that event records know. */
export function findEventWords({document, facts}: Context): EventMentions {
  const found: EventMentions = {names: [], series: [], people: [], cues: [], words: []}
  const matches = lexiconOf(facts).scan(document)
  const introduced = new Set<Person>()
  for (const {entry} of matches) if (entry.kind === 'person' && entry.full) introduced.add(entry.people[0]!)
  let until = -1
  for (const {first, last, entry} of matches) {
    if (entry.kind === 'name') found.names.push({first, last, entry})
    else if (entry.kind === 'series') {
      if (isSeries(document.tokens, first, last, entry)) found.series.push({first, last, entry})
    }
    else if (entry.kind === 'cue') found.cues.push({first, last, entry})
    else if (entry.kind === 'word') {
      if (first >= until) found.words.push({first, last, entry})
    } else if (entry.full) {
      found.people.push({first, last, entry: entry.people})
      until = last
    } else if (first >= until && isAlone(document, first, last)) {
      // A surname means whom the text has introduced; else anyone of that name.
      const known = entry.people.filter((person) => introduced.has(person))
      found.people.push({first, last, entry: known.length > 0 ? known : entry.people})
    }
  }
  return found
}

type PersonMatch = Match<readonly Person[]>
const NOBODY: readonly PersonMatch[] = []

/** The people of each sentence. */
export function eventPeopleBySentence(context: Context): (sentence: number) => readonly PersonMatch[] {
  const by = new Map<number, PersonMatch[]>()
  for (const match of context.get(findEventWords).people) {
    const {sentence} = context.document.tokens[match.first]!
    const list = by.get(sentence)
    if (list) list.push(match)
    else by.set(sentence, [match])
  }
  return (sentence) => by.get(sentence) ?? NOBODY
}

const GATHERING = /^(?:summit|summits|meeting|meetings|leaders|talks|host|hosts|hosted|gathering|gatherings|conference|presidency)$/

/** Whether a series' name stands for that series here: 'Rugby World Cup' is another one, and 'G7' may be the group. */
function isSeries(tokens: readonly Token[], first: number, last: number, {series, short}: Extract<EventWord, {kind: 'series'}>): boolean {
  const before = tokens[first - 1]
  if (before && before.kind === 'word' && series.unless.some((word) => fold(word).split(/[\s-]/).at(-1)?.replace(/['’]s$/, '') === before.info.norm)) return false
  if (!short) return true
  for (let i = Math.max(0, first - 4); i < Math.min(tokens.length, last + 3); i++) if (GATHERING.test(tokens[i]!.info.norm)) return true
  return false
}

const STYLES = /^(?:mr|mrs|ms|dr|sir|president|presidents|chancellor|minister|ministers|premier|pope|king|queen|prince|princess|secretary|general|leader|leaders|comrade|senator|patriarch|emperor|first|lady)$/

/** Whether a surname stands by itself or after a title: in 'Connie Francis' and 'Clinton Foundation' it is part of another name. */
function isAlone({tokens, sentences, blocks}: Document, first: number, last: number): boolean {
  const token = tokens[first]!
  if (blocks[token.block]!.kind === 'heading') return true
  const sentence = sentences[token.sentence]!
  const before = tokens[first - 1]
  if (!token.joined && before && first - 1 >= sentence.first && isPartOfName(before) && !STYLES.test(before.info.norm)) return false
  const after = tokens[last]
  return !after || last >= sentence.last || after.joined || tokens[last - 1]!.tail !== '' || !isPartOfName(after)
}

function isPartOfName(token: Token): boolean {
  return token.info.shape === 'capital' && token.tail === '' && token.info.norm.length > 1 && isNameWord(token)
}
