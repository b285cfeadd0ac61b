/** The fact base, asked: who held which office on a day, where a city lies, what happened where. */
import type {Interval} from '../time.js'
import {fold} from '../text/fold.js'
import {build, buildEvents, buildSeries, type Built} from './build.js'
import {Cities} from './cities.js'
import {merge, noRecords, type Records} from './merge.js'
import type {PackRecord} from './schema.js'
import {citiesText, readEvents, readLeaders} from './shipped.js'
import {surnamesOf} from './surnames.js'
import type {Body, Capital, Country, EventRecord, Facts, Person, Region, Series, Tenure} from './types.js'

const NOTHING = {countries: [], regions: [], bodies: [], offices: [], people: [], events: [], series: [], cities: []}

export class FactBase implements Facts {
  readonly #records: Records
  readonly #packs: readonly PackRecord[]
  readonly #built: Built
  #cached = new Map<string, unknown>()

  constructor(records: Records, packs: readonly PackRecord[]) {
    this.#records = records
    this.#packs = packs
    this.#built = build(records)
  }

  #once<T>(key: string, make: () => T): T {
    if (!this.#cached.has(key)) this.#cached.set(key, make())
    return this.#cached.get(key) as T
  }

  get completeUntil(): number { return this.#built.completeUntil }
  get countries(): readonly Country[] { return this.#built.countries }
  get regions(): readonly Region[] { return this.#built.regions }
  get bodies(): readonly Body[] { return this.#built.bodies }
  get people(): readonly Person[] { return this.#built.people }
  get tenures(): readonly Tenure[] { return this.#built.tenures }

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
  get events(): readonly EventRecord[] { return this.#happenings.events }
  get series(): readonly Series[] { return this.#happenings.series }

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
    return this.#once('byPerson', () => group(this.tenures, (t) => [t.person.id])).get(person.id) ?? []
  }
  tenuresIn(country: Country): readonly Tenure[] {
    return this.#once('byCountry', () => group(this.tenures, (t) => (t.country ? [t.country.id] : []))).get(country.id) ?? []
  }
  holders(country: Country, prefix: string | undefined, on: Interval): readonly Tenure[] {
    const wanted = prefix === undefined ? undefined : fold(prefix)
    return this.tenuresIn(country).filter((t) =>
      t.from.first <= on.last && (t.until === undefined || on.first <= t.until.last) && (wanted === undefined || takes(t, wanted)))
  }
  hasPrefix(country: Country, prefix: string): boolean {
    const wanted = fold(prefix)
    return this.tenuresIn(country).some((t) => takes(t, wanted))
  }

  byName(name: string): readonly Person[] {
    return this.#once('byName', () => group(this.people, (p) => (this.#gone(p) ? [] : [p.name, ...p.aliases].map(fold)))).get(fold(name)) ?? []
  }
  bySurname(name: string): readonly Person[] {
    const index = this.#once('bySurname', () => group(this.people, (p) => {
      const record = this.#records.people[p.id]
      if (!record || record.retract === true) return []
      // Those of the shipped people are worked out when the facts are compiled.
      if (record === shippedRecords().people[p.id]) return record.surnames
      const countries = [...new Set(this.tenuresOf(p).map((t) => t.country?.id ?? t.body?.country ?? ''))]
      return [...surnamesOf([p.name, ...p.aliases], countries), ...record.surnames.map(fold)]
    }))
    return index.get(fold(name)) ?? []
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
    return this.#once('bySeries', () => group(this.events, (e) => (e.series === undefined ? [] : [e.series]))).get(series) ?? []
  }
}

function takes(tenure: Tenure, prefix: string): boolean {
  return tenure.prefixes.some((p) => fold(p) === prefix) || tenure.also.some((p) => fold(p) === prefix)
}

function group<T, K>(items: readonly T[], keys: (item: T) => readonly K[]): Map<K, T[]> {
  const map = new Map<K, T[]>()
  for (const item of items) {
    for (const key of keys(item)) {
      const list = map.get(key)
      if (!list) map.set(key, [item])
      else if (!list.includes(item)) list.push(item)
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
