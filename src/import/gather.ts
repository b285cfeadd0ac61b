/** Reads the slim records again and again, each time keeping only what the time before has shown to be needed. */
import type {Role} from '../facts/types.js'
import type {CountryNames, KnownNames, NamedBy} from './offices.js'
import {isHeadOffice, nameOffice} from './offices.js'
import {isAliasOfCountry} from './names.js'
import {SEATS} from './properties.js'
import type {Tally} from './report.js'
import type {Slim, SlimCountry, SlimHeld, SlimLink, SlimPerson, SlimThing} from './slim.js'

/** Where slim records lie: in memory, or in a file. Lines hold no line break. */
export interface Store {
  add(line: string): void
  lines(): Iterable<string>
}

/** Slim records in memory. */
export class MemoryStore implements Store {
  readonly #lines: string[] = []
  add(line: string): void {
    this.#lines.push(line)
  }
  lines(): Iterable<string> {
    return this.#lines
  }
}

export interface CountryFound extends CountryNames {
  /** Names that a text may call it by. */
  readonly names: readonly string[]
  readonly code: string
  readonly slim: SlimCountry
}

/** An office with its country, before it is put together with others of its name. */
export type OfficeFound = NamedBy

export interface Gathered {
  countries: Map<string, CountryFound>
  /** Codes by the items of countries. */
  codes: Map<string, string>
  /** Offices by item; one item may be the office of several countries. */
  offices: Map<string, OfficeFound[]>
  people: Map<string, SlimPerson>
  /** Names of capitals. */
  places: Map<string, SlimThing>
}

/** Items with one country code: the state, its kingdom, its islands. More of them are a fault of the data. */
const MOST_ITEMS = 4

const number = (id: string): number => Number(id.slice(1))

function* read<K extends Slim['k']>(store: Store, kind: K): Generator<Extract<Slim, {k: K}>> {
  const head = `{"k":"${kind}"`
  for (const line of store.lines()) if (line.startsWith(head)) yield JSON.parse(line) as Extract<Slim, {k: K}>
}

/** Two readings of one list of statements, each statement once. */
function byId<T extends SlimHeld>(a: readonly T[], b: readonly T[]): T[] {
  const key = (s: T): string => (s.id === '' ? JSON.stringify(s) : s.id)
  return [...new Map([...a, ...b].map((s) => [key(s), s])).values()]
}
const byItem = (a: readonly SlimLink[], b: readonly SlimLink[]): SlimLink[] => [...new Map([...a, ...b].map((l) => [JSON.stringify(l), l])).values()]

const union = (a: readonly string[] | undefined, b: readonly string[] | undefined): string[] => [...new Set([...a ?? [], ...b ?? []])]

function joinCountry(a: SlimCountry, b: SlimCountry): SlimCountry {
  return {
    ...b, ...a, aliases: union(a.aliases, b.aliases), demonyms: union(a.demonyms, b.demonyms), capitals: byItem(a.capitals, b.capitals),
    heads: byId(a.heads, b.heads), ofState: byItem(a.ofState, b.ofState), ofGovernment: byItem(a.ofGovernment, b.ofGovernment)
  }
}

const weight = (c: SlimCountry): number => (c.ofState.length + c.ofGovernment.length > 0 ? 2 : 0) + (c.heads.length > 0 ? 1 : 0)

/** One country for a code: the item with the offices, and then the oldest; the lists of the others are added to it. */
function findCountries(store: Store, tally: Tally): Pick<Gathered, 'countries' | 'codes'> {
  const byCode = new Map<string, Map<string, SlimCountry>>()
  for (const slim of read(store, 'c')) {
    let items = byCode.get(slim.code)
    if (!items) byCode.set(slim.code, items = new Map<string, SlimCountry>())
    const known = items.get(slim.id)
    items.set(slim.id, known ? joinCountry(known, slim) : slim)
    if (items.size <= MOST_ITEMS) continue
    const least = [...items.values()].sort((a, b) => weight(a) - weight(b) || number(b.id) - number(a.id))[0]!
    items.delete(least.id)
    tally.drop('second-country', `${least.id} ${least.name ?? ''} (${least.code})`)
  }
  const countries = new Map<string, CountryFound>()
  const codes = new Map<string, string>()
  for (const [code, items] of [...byCode].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first, ...rest] = [...items.values()].sort((a, b) => weight(b) - weight(a) || number(a.id) - number(b.id))
    if (!first) continue
    for (const id of items.keys()) codes.set(id, code)
    let slim = first
    for (const other of rest) slim = {...slim, heads: byId(slim.heads, other.heads), ofState: byItem(slim.ofState, other.ofState), ofGovernment: byItem(slim.ofGovernment, other.ofGovernment)}
    const {name} = first
    if (name === undefined) {
      tally.drop('no-label', `${first.id} (${code})`)
      tally.want(first.id)
      continue
    }
    const names = [name, ...(first.aliases ?? []).filter((alias) => isAliasOfCountry(name, alias))]
    const longest = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1)
    // Codes and nicknames of a country do no harm where an office is called by them.
    const spoken = [...new Set([...names, ...[...items.values()].flatMap((item) => [item.name ?? '', ...item.aliases ?? []]).filter((alias) => alias.length > 1)])]
    countries.set(code, {code, slim, name, names: [...new Set(names)].sort(longest), spoken: spoken.sort(longest), demonyms: first.demonyms})
  }
  return {countries, codes}
}

const ROLE = {P1906: 'head of state', P1313: 'head of government'} as const

/** Offices that the countries name, and those whose own item says that they are a country's. */
function findOffices(store: Store, {countries, codes}: Pick<Gathered, 'countries' | 'codes'>, all: boolean): {offices: Map<string, OfficeFound[]>; places: Map<string, SlimThing>} {
  const wanted = new Map<string, Map<string, Role>>()
  const linked = new Set<string>()
  const want = (item: string, code: string, role: Role): void => {
    let roles = wanted.get(item)
    if (!roles) wanted.set(item, roles = new Map<string, Role>())
    const known = roles.get(code)
    roles.set(code, known === undefined || known === role ? role : 'head of state and government')
  }
  const capitals = new Set<string>()
  for (const {code, slim} of countries.values()) {
    for (const {item} of slim.ofState) want(item, code, ROLE.P1906)
    for (const {item} of slim.ofGovernment) want(item, code, ROLE.P1313)
    for (const {item} of [...slim.ofState, ...slim.ofGovernment]) linked.add(`${code}/${item}`)
    // Where the holder of today has it, it is the office, whatever its item is called.
    for (const {office, rank} of slim.heads) if (office !== undefined && rank === 'preferred') linked.add(`${code}/${office}`)
    for (const {office, via} of slim.heads) if (office !== undefined && wanted.get(office)?.has(code) !== true) want(office, code, via === 'P35' ? ROLE.P1906 : ROLE.P1313)
    for (const {item} of slim.capitals) capitals.add(item)
  }
  const offices = new Map<string, OfficeFound[]>()
  const places = new Map<string, SlimThing>()
  for (const [item, roles] of wanted) offices.set(item, [...roles].map(([code, role]) => ({item, code, role, thing: undefined, linked: linked.has(`${code}/${item}`)})))
  for (const thing of read(store, 't')) {
    const {id} = thing
    if (capitals.has(id)) places.set(id, {...places.get(id), ...thing})
    const known = offices.get(id)
    if (known) offices.set(id, known.map((office) => ({...office, thing: {...office.thing, ...thing}})))
    else {
      const found = ownOffice(thing, countries, codes, all)
      if (found) offices.set(id, [found])
    }
  }
  for (const {slim} of countries.values()) if (capitals.has(slim.id)) places.set(slim.id, {k: 't', id: slim.id, ...(slim.name === undefined ? {} : {name: slim.name})})
  return {offices, places}
}

function ownOffice(thing: SlimThing, countries: ReadonlyMap<string, CountryFound>, codes: ReadonlyMap<string, string>, all: boolean): OfficeFound | undefined {
  const found = (thing.jurisdictions ?? thing.countries ?? []).map((id) => codes.get(id))
  const code = found.find((one) => one !== undefined)
  const country = code === undefined ? undefined : countries.get(code)
  if (code === undefined || !country || thing.name === undefined) return undefined
  const head = isHeadOffice(thing, country, thing.jurisdictions !== undefined && !found.includes(undefined))
  if (!head && (!all || thing.jurisdictions === undefined || SEATS.test(thing.name))) return undefined
  return {item: thing.id, code, role: head ? roleByName(thing, country) : 'other', thing, linked: false}
}

/** The role of an office that no country links to: by the name of a linked office that is the same, else by its words. */
function roleByName(thing: SlimThing, country: CountryFound): Role {
  const {id} = nameOffice({item: thing.id, code: country.code, role: 'other', thing, linked: false}, country)
  if (/^(?:president|monarch|sultan|emir|pope|prince|head-of-state|grand-duke)$/.test(id)) return 'head of state'
  if (/^(?:prime-minister|premier|chancellor|taoiseach|head-of-government)$/.test(id)) return 'head of government'
  return 'other'
}

/** People who held one of the offices, or whom a country names. */
function findPeople(store: Store, offices: ReadonlyMap<string, OfficeFound[]>, countries: ReadonlyMap<string, CountryFound>, known: KnownNames | undefined, tally: Tally): Map<string, SlimPerson> {
  const named = new Set<string>()
  for (const {slim} of countries.values()) for (const {person} of slim.heads) named.add(person)
  const people = new Map<string, SlimPerson>()
  for (const slim of read(store, 'p')) {
    const held = slim.held.filter(({office}) => office !== undefined && offices.has(office))
    if (held.length < slim.held.length && (held.length > 0 || named.has(slim.id))) {
      for (const {office, id} of slim.held) if (office !== undefined && !offices.has(office)) tally.drop('other-office', `${slim.name ?? slim.id}: ${office} (${id})`)
    }
    if (held.length === 0 && !named.has(slim.id)) continue
    const kept: SlimPerson = {...slim, held}
    const before = people.get(slim.id)
    people.set(slim.id, before ? {...kept, ...before, human: before.human || kept.human, aliases: union(before.aliases, kept.aliases), held: byId(before.held, held)} : kept)
  }
  for (const id of named) {
    const name = people.has(id) ? undefined : known?.person(id)
    if (name !== undefined) people.set(id, {k: 'p', id, human: true, name, held: []})
  }
  return people
}

/** All that the tenures are made of. */
export function gather(store: Store, all: boolean, known: KnownNames | undefined, tally: Tally): Gathered {
  const found = findCountries(store, tally)
  const {offices, places} = findOffices(store, found, all)
  return {...found, offices, places, people: findPeople(store, offices, found.countries, known, tally)}
}

