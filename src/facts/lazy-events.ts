/** The events that ship, each built when it is asked for. */
import {buildEvent, buildSeries} from './build.js'
import {byKey, numbers, type EventIndex} from './event-index.js'
import {eventLines, readEventIndex, readEvent} from './shipped.js'
import type {Country, EventRecord, Person, Series} from './types.js'

export class LazyEvents {
  readonly index: EventIndex
  readonly #built: (EventRecord | undefined)[] = []
  #read: {series: readonly Series[]; lines: readonly string[]} | undefined
  readonly #numbers = new Map<EventRecord, number>()
  readonly #people: readonly string[]
  readonly #person: (at: number) => Person | undefined
  readonly #country: (id: string) => Country | undefined
  #bySeries: ReadonlyMap<string, string> | undefined

  constructor(index: EventIndex, person: (at: number) => Person | undefined, country: (id: string) => Country | undefined) {
    this.index = index
    this.#people = index.people.split('\n')
    this.#person = person
    this.#country = country
  }

  /** @returns undefined where no index was compiled */
  static read(person: (at: number) => Person | undefined, country: (id: string) => Country | undefined): LazyEvents | undefined {
    const index = readEventIndex()
    return index && new LazyEvents(index, person, country)
  }

  get #texts(): {series: readonly Series[]; lines: readonly string[]} {
    if (!this.#read) {
      const {series, lines} = eventLines()
      this.#read = {series: buildSeries(series), lines}
    }
    return this.#read
  }
  get series(): readonly Series[] {
    return this.#texts.series
  }

  at(number: number): EventRecord {
    const known = this.#built[number]
    if (known) return known
    const who = (this.#people[number] ?? '').split(' ')
    const record = readEvent(this.#texts.lines[number] ?? '')
    const event = buildEvent(record, (_, i) => (who[i] === '-' ? undefined : this.#person(parseInt(who[i] ?? '', 36))), this.#country)
    if (!event) throw new Error(`event ${record.id} has no day`)
    this.#numbers.set(event, number)
    return (this.#built[number] = event)
  }

  numberOf(event: EventRecord): number {
    return this.#numbers.get(event) ?? -1
  }

  all(): EventRecord[] {
    return this.#texts.lines.map((_, number) => this.at(number))
  }

  ofSeries(series: string): EventRecord[] {
    this.#bySeries ??= byKey(this.index.series)
    return numbers(this.#bySeries.get(series)).map((number) => this.at(number))
  }
}
