/** The fact base, asked: who held which office on a day, where a city lies, what happened where. */
import type {Interval} from '../time.js'
import {fold} from '../text/fold.js'
import {build, buildEvents, buildSeries, type Built} from './build.js'
import {Cities} from './cities.js'
import type {EventIndex} from './event-index.js'
import {LazyEvents} from './lazy-events.js'
import {merge, noRecords, type Records} from './merge.js'
import type {PackRecord} from './schema.js'
import {citiesText, readEvents, readLeaders, readNames, readOfficesOf, readPeople, readPerson} from './shipped.js'
import {surnamesOf} from './surnames.js'
import type {Body, Capital, Contested, Country, EventRecord, Facts, Person, Region, Series, Tenure, Vacancy} from './types.js'

const NOTHING = {countries: [], regions: [], bodies: [], offices: [], people: [], events: [], series: [], cities: [], contested: []}

export class FactBase implements Facts {
  readonly #records: Records
  readonly #packs: readonly PackRecord[]
  readonly #built: Built
  #cached = new Map<string, unknown>()

  readonly #unusable: ReadonlySet<string>
  /** Tenures by the number of their person, as they are asked for. */
  readonly #held: (readonly Tenure[])[] = []

  /** @param unusable names in the packs that by themselves mean nobody, see ordinary.ts */
  constructor(records: Records, packs: readonly PackRecord[], unusable: ReadonlySet<string> = new Set()) {
    this.#records = records
    this.#packs = packs
    this.#unusable = unusable
    this.#built = this.#isShipped ? build(records, unusable, readPerson) : build(records, unusable)
  }

  /** Whether these are the facts that ship, of which more was worked out when they were compiled. */
  get #isShipped(): boolean {
    return this.#packs.length === 0 && this.#records === records
  }

  #once<T>(key: string, make: () => T): T {
    if (!this.#cached.has(key)) this.#cached.set(key, make())
    return this.#cached.get(key) as T
  }

  get completeUntil(): number { return this.#built.completeUntil }
  get countries(): readonly Country[] { return this.#built.countries }
  get regions(): readonly Region[] { return this.#built.regions }
  get bodies(): readonly Body[] { return this.#built.bodies }
  get contested(): readonly Contested[] { return this.#built.contested }
  get people(): readonly Person[] { return this.#built.people }
  person(id: number): Person | undefined { return this.#built.person(id) }
  names(): Iterable<readonly [string, number]> {
    return this.#isShipped ? readNames() : this.people.flatMap(({id, name, aliases}) => [name, ...aliases].map((one) => [one, id] as const))
  }
  get tenures(): readonly Tenure[] { return this.#built.tenures }
  get vacancies(): readonly Vacancy[] { return this.#built.vacancies }

  /** Events and series are read apart from the rest, so packs are laid over them here. */
  get #happenings(): {events: EventRecord[]; series: Series[]} {
    return this.#once('happenings', () => {
      const laid = merge({...noRecords(), ...readEvents()}, this.#packs.map(({events, series}) => ({...NOTHING, events, series})))
      return {
        // Who holds no office is found in texts by the words of the record.
        events: buildEvents(laid.events, (name) => this.byName(name).filter((person) => this.tenuresOf(person).length > 0), (id) => this.country(id)),
        series: buildSeries(laid.series)
      }
    })
  }
  /** Where there are no packs, events are built one by one. */
  get #lazy(): LazyEvents | undefined {
    return !this.#isShipped ? undefined : this.#once('lazy', () => LazyEvents.read((at) => this.person(at), (id) => this.country(id)))
  }
  get events(): readonly EventRecord[] { return this.#once('events', () => this.#lazy?.all() ?? this.#happenings.events) }
  get series(): readonly Series[] { return this.#lazy?.series ?? this.#happenings.series }
  get eventIndex(): EventIndex | undefined { return this.#lazy?.index }
  eventNumber(event: EventRecord): number { return this.#lazy?.numberOf(event) ?? this.events.indexOf(event) }
  eventAt(number: number): EventRecord | undefined { return this.#lazy ? this.#lazy.at(number) : this.events[number] }

  country(id: string): Country | undefined {
    return this.#once('countries', () => new Map(this.countries.map((c) => [c.id, c]))).get(id)
  }
  region(id: string): Region | undefined {
    return this.#once('regions', () => new Map(this.regions.map((r) => [r.id, r]))).get(id)
  }
  body(id: string): Body | undefined {
    return this.#once('bodies', () => new Map(this.bodies.map((b) => [b.id, b]))).get(id)
  }

  tenuresOf(person: Person): readonly Tenure[] {
    if (this.#isShipped) return (this.#held[person.id] ??= readOfficesOf(person.id).flatMap((office) => this.#built.tenuresOfOffice(office).filter((t) => t.person === person)))
    return this.#once('byPerson', () => group(this.tenures, (t) => [t.person.id])).get(person.id) ?? []
  }
  tenuresIn(country: Country): readonly Tenure[] {
    const offices = this.#once('officesIn', () => group(this.#records.offices.map((_, at) => at), (at) => {
      const office = this.#records.offices[at]
      return office?.body === undefined && office?.country !== undefined ? [office.country] : []
    }))
    return this.#once(`country:${country.id}`, () => (offices.get(country.id) ?? []).flatMap((office) => this.#built.tenuresOfOffice(office)))
  }
  get tenuresOfBodies(): ReadonlyMap<Body, readonly Tenure[]> {
    return this.#once('byBody', () => {
      const map = new Map<Body, Tenure[]>()
      for (const [at, {body}] of this.#records.offices.entries()) {
        if (body === undefined) continue
        for (const tenure of this.#built.tenuresOfOffice(at)) {
          if (!tenure.body) continue
          const list = map.get(tenure.body)
          if (list) list.push(tenure)
          else map.set(tenure.body, [tenure])
        }
      }
      return map
    })
  }
  /** Tenures of a country by each prefix or accepted title, folded. */
  #byTitle(country: Country): ReadonlyMap<string, readonly Tenure[]> {
    return this.#once(`titles:${country.id}`, () => group(this.tenuresIn(country), (t) => [...t.prefixes, ...t.also].map(fold)))
  }
  holders(country: Country, prefix: string | undefined, on: Interval): readonly Tenure[] {
    const tenures = prefix === undefined ? this.tenuresIn(country) : this.#byTitle(country).get(fold(prefix)) ?? []
    return tenures.filter((t) => t.from.first <= on.last && (t.until === undefined || on.first <= t.until.last))
  }
  hasPrefix(country: Country, prefix: string): boolean {
    return this.#byTitle(country).has(fold(prefix))
  }

  byName(name: string): readonly Person[] {
    if (this.#isShipped) return this.#people(readPeople(fold(name), false))
    return this.#once('byName', () => group(this.people, (p) => (this.#gone(p) ? [] : [p.name, ...p.aliases].map(fold)))).get(fold(name)) ?? []
  }
  bySurname(name: string): readonly Person[] {
    if (this.#isShipped) return this.#people(readPeople(fold(name), true))
    const index = this.#once('bySurname', () => group(this.people, (p) => {
      const record = this.#records.people[p.id]
      if (!record || record.retract === true) return []
      // Those of the shipped people are worked out when the facts are compiled.
      if (record === shippedRecords().people[p.id]) return record.surnames
      const countries = [...new Set(this.tenuresOf(p).map((t) => t.country?.id ?? t.body?.country ?? ''))]
      const usable = (name: string): boolean => !this.#unusable.has(name)
      return [...surnamesOf([p.name, ...p.aliases].filter(usable), countries), ...record.surnames.filter(usable).map(fold)]
    }))
    return index.get(fold(name)) ?? []
  }
  #people(ids: readonly number[]): Person[] {
    return ids.flatMap((id) => this.person(id) ?? [])
  }
  #gone(person: Person): boolean {
    return this.#records.people[person.id]?.retract === true
  }

  byDemonym(name: string): readonly Country[] {
    return this.#once('byDemonym', () => group(this.countries, (c) => c.demonyms.map(fold))).get(fold(name)) ?? []
  }
  byCountryName(name: string): readonly Country[] {
    return this.#once('byCountryName', () => group(this.countries, (c) => [c.name, ...c.names].map(fold))).get(fold(name)) ?? []
  }

  get #cities(): Cities {
    return this.#once('cities', () => {
      const cities = new Cities(citiesText())
      for (const pack of this.#packs) {
        for (const city of pack.cities) for (const name of [city.name, ...city.names]) cities.set(name, city.countries, city.retract)
        for (const country of pack.countries) {
          if (country.retract === true || country.until != null) continue
          for (const capital of country.capitals) for (const name of [capital.name, ...capital.names]) cities.set(name, [country.id])
        }
      }
      return cities
    })
  }
  cityCountries(name: string): readonly string[] | undefined { return this.#cities.countries(name) }
  cityRegions(name: string): readonly string[] { return this.#cities.regions(name) }
  cityNames(): Iterable<string> { return this.#cities.names() }

  capitalsOn(country: Country, on: Interval | undefined): readonly Capital[] {
    if (!on) return country.capitals
    return country.capitals.filter((c) => (c.from === undefined || c.from.first <= on.last) && (c.until === undefined || on.first <= c.until.last))
  }

  eventsOf(participants: readonly (Person | Country)[]): readonly EventRecord[] {
    const first = participants[0]
    if (!first) return []
    const index = this.#once('byParticipant', () => group(this.events, (e) => e.participants.flatMap((p) => (p.person ? [p.person as Person | Country] : p.country ? [p.country] : []))))
    return (index.get(first) ?? []).filter((e) => participants.every((wanted) => e.participants.some((p) => p.person === wanted || p.country === wanted)))
  }
  eventsOfSeries(series: string): readonly EventRecord[] {
    if (this.#lazy) return this.#once(`series:${series}`, () => this.#lazy?.ofSeries(series) ?? [])
    return this.#once('bySeries', () => group(this.events, (e) => (e.series === undefined ? [] : [e.series]))).get(series) ?? []
  }
}

function group<T, K>(items: readonly T[], keys: (item: T) => readonly K[]): Map<K, T[]> {
  const map = new Map<K, T[]>()
  for (const item of items) {
    for (const key of keys(item)) {
      const list = map.get(key)
      if (!list) map.set(key, [item])
      // Items come one after the other, so one that is there already came last.
      else if (list.at(-1) !== item) list.push(item)
    }
  }
  return map
}

let records: Records | undefined
let shipped: Facts | undefined

/** The records that ship, read once. */
export function shippedRecords(): Records {
  return records ??= readLeaders()
}

/** The facts that ship with the library. Cached. */
export function shippedFacts(): Facts {
  return shipped ??= new FactBase(shippedRecords(), [])
}
