/** Lays packs of facts over one another: later wins, `retract: true` removes. */
import {parseIso} from '../time.js'
import type {
  BodyRecord, CityRecord, CountryRecord, HolderRecord, OfficeRecord, PackRecord, PersonRecord, RawEvent, RegionRecord, SeriesRecord
} from './schema.js'

/** A holder whose person is an index into `people`. */
export interface HolderRow extends Omit<HolderRecord, 'person' | 'from' | 'retract'> {
  person: number
  from: string
}

export interface OfficeRow extends Omit<OfficeRecord, 'holders' | 'retract'> {
  holders: HolderRow[]
}

/** Facts of many packs, as one. */
export interface Records {
  countries: CountryRecord[]
  regions: RegionRecord[]
  bodies: BodyRecord[]
  people: PersonRecord[]
  offices: OfficeRow[]
  events: RawEvent[]
  series: SeriesRecord[]
  cities: CityRecord[]
  /** ISO dates by country id; '*' for all others. */
  completeUntil: Record<string, string>
  completeFrom: Record<string, string>
}

export function noRecords(): Records {
  return {countries: [], regions: [], bodies: [], people: [], offices: [], events: [], series: [], cities: [], completeUntil: {}, completeFrom: {}}
}

const UNITED = new Set(['names', 'demonyms', 'aliases', 'surnames', 'source', 'words', 'also', 'countries', 'short', 'unless'])

/** The fields of `over` on top of those of `under`: lists of names are united, an empty list says nothing. */
function overlay<T extends object>(under: T, over: T): T {
  const out = {...under} as Record<string, unknown>
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
    const before = out[key]
    if (key === 'styles' && typeof before === 'object') {
      out[key] = {...before, ...value as object}
      continue
    }
    out[key] = UNITED.has(key) && Array.isArray(value) && Array.isArray(before) ? [...new Set([...(before as unknown[]), ...(value as unknown[])])] : value
  }
  return out as T
}

function byKey<T extends {retract?: boolean | undefined}>(base: readonly T[], added: readonly T[], key: (record: T) => string): T[] {
  if (added.length === 0) return [...base]
  const map = new Map(base.map((record) => [key(record), record]))
  for (const record of added) {
    const id = key(record)
    const before = map.get(id)
    if (record.retract === true) map.delete(id)
    else map.set(id, before ? overlay(before, record) : record)
  }
  return [...map.values()]
}

const start = (date: string): number => parseIso(date)?.first ?? 0
const end = (date: string | null | undefined): number => (date == null ? Infinity : parseIso(date)?.last ?? Infinity)
const overlap = (a: {from: string; until?: string | null | undefined}, b: {from: string; until?: string | null | undefined}): boolean =>
  start(a.from) <= end(b.until) && start(b.from) <= end(a.until)

class Merger {
  readonly records: Records
  readonly #byQid = new Map<string, number>()
  readonly #byName = new Map<string, number[]>()
  readonly #gone = new Set<number>()

  constructor(base: Records) {
    this.records = {
      ...base, people: [...base.people], offices: base.offices.map((office) => ({...office, holders: [...office.holders]})),
      completeUntil: {...base.completeUntil}, completeFrom: {...base.completeFrom}
    }
    base.people.forEach((person, id) => this.#index(person, id))
  }

  #index(person: PersonRecord, id: number): void {
    if (person.qid !== undefined) this.#byQid.set(person.qid, id)
    for (const name of [person.name, ...person.aliases]) {
      const ids = this.#byName.get(name)
      if (!ids) this.#byName.set(name, [id])
      else if (!ids.includes(id)) ids.push(id)
    }
  }

  /** The person of a record: the same qid, else the same name with no other qid. */
  #person(record: PersonRecord): number {
    const sameQid = record.qid === undefined ? undefined : this.#byQid.get(record.qid)
    const same = sameQid ?? this.#byName.get(record.name)?.find((id) => {
      const other = this.records.people[id]
      return other?.name === record.name && (record.qid === undefined || other.qid === undefined)
    })
    const id = same ?? this.records.people.length
    if (record.retract === true) {
      if (same !== undefined) this.#gone.add(same)
      return id
    }
    const before = this.records.people[id]
    let merged = before ? overlay(before, {...record, name: before.name}) : record
    if (before && before.name !== record.name) merged = {...merged, aliases: [...new Set([...merged.aliases, record.name])]}
    this.records.people[id] = merged
    this.#index(merged, id)
    return id
  }

  add(pack: PackRecord): void {
    const r = this.records
    r.countries = byKey(r.countries, pack.countries, (c) => c.id)
    r.regions = byKey(r.regions, pack.regions, (c) => c.id)
    r.bodies = byKey(r.bodies, pack.bodies, (c) => c.id)
    r.events = byKey(r.events, pack.events, (e) => e.id)
    r.series = byKey(r.series, pack.series, (s) => s.id)
    r.cities = byKey(r.cities, pack.cities, (c) => c.name)
    const local = new Map<string, number>()
    for (const person of pack.people) {
      const id = this.#person(person)
      for (const name of [person.name, ...person.aliases]) if (!local.has(name)) local.set(name, id)
    }
    const owners = new Set<string>()
    for (const office of pack.offices) {
      const owner = office.body === undefined ? office.country ?? pack.country : undefined
      if (owner !== undefined) owners.add(owner)
      this.#office(office, owner, local)
    }
    if (pack.country !== undefined) owners.add(pack.country)
    for (const key of owners.size > 0 ? owners : pack.offices.length > 0 ? [] : ['*']) {
      if (pack.complete_until !== undefined) r.completeUntil[key] = pack.complete_until
      if (pack.complete_from !== undefined) r.completeFrom[key] = pack.complete_from
    }
  }

  #office(office: OfficeRecord, country: string | undefined, local: ReadonlyMap<string, number>): void {
    const {holders, retract, ...fields} = office
    const at = this.records.offices.findIndex((o) => o.id === office.id && o.country === country && o.body === office.body)
    if (retract === true) {
      if (at >= 0) this.records.offices.splice(at, 1)
      return
    }
    const own: Omit<OfficeRow, 'holders'> = {...fields}
    if (country !== undefined) own.country = country
    const before = this.records.offices[at]
    const row: OfficeRow = before ? {...overlay<object>(before, own), holders: [...before.holders]} as OfficeRow : {...own, holders: []}
    const inherited = [...row.holders]
    for (const holder of holders) row.holders = this.#holder(row, inherited, holder, local)
    if (at >= 0) this.records.offices[at] = row
    else this.records.offices.push(row)
  }

  #holder(office: OfficeRow, inherited: readonly HolderRow[], record: HolderRecord, local: ReadonlyMap<string, number>): HolderRow[] {
    const {person: name, retract, from, ...fields} = record
    const known = local.get(name) ?? this.#known(name, office)
    const person = known ?? this.#person({name, aliases: [], surnames: []})
    const span = {from: from ?? '0001', until: record.until}
    const others = office.holders.filter((h) => !(h.person === person && overlap(h, span) && (retract === true || inherited.includes(h))))
    if (retract === true || from === undefined) return others
    const added: HolderRow = {...fields, person, from}
    if (office.collective === true || record.acting === true || record.confidence === 'C' || record.confidence === 'D') return [...others, added]
    // A newer pack's successor ends the tenure that an older one left open.
    const closed = others.map((h) => (h.until == null && inherited.includes(h) && start(h.from) < start(from) ? {...h, until: from} : h))
    return [...closed, added]
  }

  /** Someone of this name, who held an office there before if several people bear it. */
  #known(name: string, office: OfficeRow): number | undefined {
    const ids = this.#byName.get(name) ?? []
    return ids.find((id) => office.holders.some((h) => h.person === id)) ?? ids.find((id) => this.records.people[id]?.name === name) ?? ids[0]
  }

  done(): Records {
    if (this.#gone.size === 0) return this.records
    for (const office of this.records.offices) office.holders = office.holders.filter((h) => !this.#gone.has(h.person))
    for (const id of this.#gone) {
      const person = this.records.people[id]
      if (person) this.records.people[id] = {name: person.name, aliases: [], surnames: [], retract: true}
    }
    return this.records
  }
}

/**
 * Lays packs over a base, in order. The base is left as it was.
 * A holder replaces the tenure of the same person it overlaps; a new holder ends the open tenure before it.
 */
export function merge(base: Records, packs: readonly PackRecord[]): Records {
  if (packs.length === 0) return base
  const merger = new Merger(base)
  for (const pack of packs) merger.add(pack)
  return merger.done()
}
