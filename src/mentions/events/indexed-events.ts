/** The lexicon of events as it was worked out when the facts were compiled: see facts/event-index.ts. */
import {numbers, written, type EventIndex} from '../../facts/event-index.js'
import type {EventRecord, Facts, Person} from '../../facts/index.js'
import {alternatives} from '../../text/alternatives.js'
import {actorKey, eventPhrases, eventsByActor, unknownActor, type Events, type EventWord} from './event-words.js'
import {recordedPlaces} from '../places/places.js'

/** The index of the events of these facts. */
export function indexEvents(facts: Facts): EventIndex {
  const numberOf = new Map(facts.events.map((event, number) => [event, number]))
  const list = (events: Iterable<EventRecord>): string => written(Array.from(events, (event) => numberOf.get(event)!))
  const meaning = (entry: EventWord): string => {
    switch (entry.kind) {
      case 'name': return `n|${list(entry.events)}`
      case 'cue': return `c|${list(entry.events)}`
      case 'word': return `w|${list(entry.events)}|${list(entry.general)}|${list(entry.ofOne)}`
      case 'series': return `s|${facts.series.indexOf(entry.series).toString(36)}|${entry.short ? 1 : ''}`
      case 'person': return `p|${entry.people.map(actorKey).join(';')}|${entry.full ? 1 : ''}`
    }
  }
  const series = new Map<string, EventRecord[]>()
  for (const event of facts.events) if (event.series !== undefined) series.set(event.series, [...series.get(event.series) ?? [], event])
  return {
    phrases: eventPhrases(facts).map(([phrase, entry]) => `${alternatives(phrase).join('\t')}|${meaning(entry)}`).join('\n'),
    actors: [...eventsByActor(facts)].map(([person, events]) => `${actorKey(person)}|${list(events)}`).join('\n'),
    places: [...recordedPlaces(facts)].join('\n'),
    series: [...series].map(([id, events]) => `${id}|${list(events)}`).join('\n'),
    people: facts.events.map(({participants}) => participants.map(({person}) => (person ? person.id.toString(36) : '-')).join(' ')).join('\n')
  }
}

/** Events of an index: whether one is among them is asked of their numbers, so that no other is built. */
class IndexedEvents implements Events {
  readonly #facts: Facts
  readonly #numbers: ReadonlySet<number>

  constructor(facts: Facts, list: readonly number[]) {
    this.#facts = facts
    this.#numbers = new Set(list)
  }
  get size(): number { return this.#numbers.size }
  has(event: EventRecord): boolean { return this.#numbers.has(this.#facts.eventNumber(event)) }
  *[Symbol.iterator](): Iterator<EventRecord> {
    for (const number of this.#numbers) {
      const event = this.#facts.eventAt(number)
      if (event) yield event
    }
  }
}

/** What an indexed phrase means, read when a text has the phrase. */
class Indexed {
  readonly kind: EventWord['kind']
  readonly full: boolean
  readonly short: boolean
  readonly #facts: Facts
  readonly #fields: readonly string[]
  #events: readonly EventRecord[] | Events | undefined
  #general: Events | undefined
  #ofOne: readonly EventRecord[] | undefined
  #people: readonly Person[] | undefined

  constructor(facts: Facts, kind: EventWord['kind'], fields: readonly string[]) {
    this.kind = kind
    this.#facts = facts
    this.#fields = fields
    this.full = this.short = fields[1] === '1'
  }

  #list(field: number): EventRecord[] {
    return numbers(this.#fields[field]).flatMap((number) => this.#facts.eventAt(number) ?? [])
  }
  get events(): readonly EventRecord[] | Events { return (this.#events ??= this.kind === 'word' ? new IndexedEvents(this.#facts, numbers(this.#fields[0])) : this.#list(0)) }
  get general(): Events { return (this.#general ??= new IndexedEvents(this.#facts, numbers(this.#fields[1]))) }
  get ofOne(): readonly EventRecord[] { return (this.#ofOne ??= this.#list(2)) }
  get series() { return this.#facts.series[parseInt(this.#fields[0] ?? '', 36)] }
  get people(): readonly Person[] {
    return (this.#people ??= (this.#fields[0] ?? '').split(';').flatMap((key) => (key.startsWith('=') ? unknownActor(this.#facts, key.slice(1)) : this.#facts.person(parseInt(key, 36)) ?? [])))
  }
}

const KINDS: Readonly<Record<string, EventWord['kind']>> = {n: 'name', c: 'cue', w: 'word', s: 'series', p: 'person'}

/** The phrases of the index with what they mean. */
export function* indexedPhrases(facts: Facts, {phrases}: EventIndex): Generator<[string, EventWord]> {
  for (const line of phrases.split('\n')) {
    const [spellings = '', kind = '', ...fields] = line.split('|')
    const entry = new Indexed(facts, KINDS[kind] ?? 'name', fields) as unknown as EventWord
    for (const phrase of spellings.split('\t')) yield [phrase, entry]
  }
}
