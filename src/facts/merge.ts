/** Lays packs of facts over one another: later wins, `retract: true` removes. */
import type {
  BodyRecord, CityRecord, CountryRecord, HolderRecord, OfficeRecord, PackRecord, PersonRecord, RawEvent, RegionRecord, SeriesRecord
} from './schema.js'
import {layHolders, type HolderRow} from './tenures.js'

export type {HolderRow} from './tenures.js'

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

/** The fields of `over` on top of those of `under`: lists of names are united but for those `without`, an empty list says nothing. */
function overlay<T extends object>(under: T, over: T): T {
  const out = {...under} as Record<string, unknown>
  const wrong = new Set((over as {without?: readonly string[] | undefined}).without)
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
    const before = out[key]
    out[key] = UNITED.has(key) && Array.isArray(value) && Array.isArray(before) ? [...new Set([...(before as unknown[]), ...(value as unknown[])])] : value
  }
  delete out['without']
  if (wrong.size > 0) {
    for (const key of UNITED) {
      const list = out[key]
      if (Array.isArray(list)) out[key] = list.filter((one: unknown) => !wrong.has(one as string))
    }
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

/** An office, as it is told from others. */
export function officeKey({id, country, body}: {id: string; country?: string | undefined; body?: string | undefined}): string {
  return `${body === undefined ? country ?? '' : `${body}:`}/${id}`
}

/** Numbers of people by a name that most have alone. */
type Ids = Map<string, number | number[]>

function idsOf(map: Ids, name: string): number[] {
  const ids = map.get(name)
  return ids === undefined ? [] : typeof ids === 'number' ? [ids] : ids
}

function addId(map: Ids, name: string, id: number): void {
  const ids = map.get(name)
  if (ids === undefined) map.set(name, id)
  else if (typeof ids === 'number') {
    if (ids !== id) map.set(name, [ids, id])
  } else if (ids.at(-1) !== id && !ids.includes(id)) ids.push(id)
}

class Merger {
  readonly records: Records
  readonly #byQid = new Map<string, number>()
  readonly #byName: Ids = new Map()
  #byAlias: Ids | undefined
  readonly #gone = new Set<number>()
  readonly #offices = new Map<string, number>()
  readonly #retracted = new Set<number>()

  constructor(base: Records) {
    this.records = {
      ...base, people: [...base.people], offices: base.offices.map((office) => ({...office, holders: [...office.holders]})),
      completeUntil: {...base.completeUntil}, completeFrom: {...base.completeFrom}
    }
    base.people.forEach((person, id) => this.#index(person, id))
    this.records.offices.forEach((office, at) => this.#offices.set(officeKey(office), at))
  }

  #index(person: PersonRecord, id: number): void {
    if (person.qid !== undefined) this.#byQid.set(person.qid, id)
    addId(this.#byName, person.name, id)
    if (this.#byAlias) for (const alias of person.aliases) addId(this.#byAlias, alias, id)
  }

  /** Everyone of a name or alias. Aliases are gone through when a holder is first looked for: packs of people alone do without. */
  #called(name: string): number[] {
    if (!this.#byAlias) {
      this.#byAlias = new Map()
      for (const [id, person] of this.records.people.entries()) for (const alias of person.aliases) addId(this.#byAlias, alias, id)
    }
    return [...new Set([...idsOf(this.#byName, name), ...idsOf(this.#byAlias, name)])]
  }

  /** The person of a record: the same qid, else the same name with no other qid. */
  #person(record: PersonRecord): number {
    const sameQid = record.qid === undefined ? undefined : this.#byQid.get(record.qid)
    const same = sameQid ?? idsOf(this.#byName, record.name).find((id) => {
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
    const own: Omit<OfficeRow, 'holders'> = {...fields}
    if (country !== undefined) own.country = country
    const key = officeKey(own)
    const at = this.#offices.get(key)
    const before = at === undefined ? undefined : this.records.offices[at]
    if (retract === true) {
      if (at !== undefined) {
        this.records.offices[at] = {...own, holders: []}
        this.#retracted.add(at)
      }
      return
    }
    const row: OfficeRow = before ? {...overlay<object>(before, own), holders: before.holders} as OfficeRow : {...own, holders: []}
    const named = new Map<string, number>()
    const personOf = (name: string): number => {
      const person = named.get(name) ?? local.get(name) ?? this.#known(name, row) ?? this.#person({name, aliases: [], surnames: []})
      named.set(name, person)
      return person
    }
    const given = holders.map((record: HolderRecord) => ({record, person: personOf(record.person)}))
    row.holders = layHolders(row.holders, given, row.collective === true)
    if (at === undefined) this.#offices.set(key, this.records.offices.push(row) - 1)
    else {
      this.records.offices[at] = row
      this.#retracted.delete(at)
    }
  }

  /** Someone of this name, who held an office there before if several people bear it. */
  #known(name: string, office: OfficeRow): number | undefined {
    const ids = this.#called(name)
    if (ids.length < 2) return ids[0]
    return ids.find((id) => office.holders.some((h) => h.person === id)) ?? ids.find((id) => this.records.people[id]?.name === name) ?? ids[0]
  }

  done(): Records {
    if (this.#retracted.size > 0) this.records.offices = this.records.offices.filter((_, at) => !this.#retracted.has(at))
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
 * Lays packs over a base, in order, so that a later pack wins over an earlier one. The base is left as it was.
 * Records are the same where their id is, people where their qid or else their name is, and tenures as layHolders has it.
 */
export function merge(base: Records, packs: readonly PackRecord[]): Records {
  if (packs.length === 0) return base
  const merger = new Merger(base)
  for (const pack of packs) merger.add(pack)
  return merger.done()
}
