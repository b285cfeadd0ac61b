/** From records to the objects that answer. */
import {interval, parseIso, type Interval} from '../time.js'
import {alternatives} from '../text/alternatives.js'
import {fold} from '../text/fold.js'
import type {OfficeRow, Records} from './merge.js'
import type {PersonRecord, PlaceRecord, RawEvent, SeriesRecord} from './schema.js'
import type {Body, Contested, Country, EventRecord, Participant, Person, Phase, Place, Region, Series, Tenure, Vacancy} from './types.js'

/** Heads are gathered from here on, unless a file says otherwise. */
export const COVERED_FROM = interval(1990).first

export interface Built {
  completeUntil: number
  countries: Country[]
  regions: Region[]
  contested: Contested[]
  bodies: Body[]
  readonly people: Person[]
  /** One of them, by number. */
  person(id: number): Person | undefined
  readonly tenures: Tenure[]
  readonly vacancies: Vacancy[]
  /** The tenures of one office, by its place among the records. */
  tenuresOfOffice(office: number): readonly Tenure[]
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** The interval of a date that the loader has checked. */
function oneDay(date: string): Interval {
  const day = Math.round(Date.parse(date) / 86_400_000)
  return {first: day, last: day}
}

const dates = new Map<string, Interval | undefined>()

/** Dates recur (a start is another's end), so each is read once and its interval shared. */
function at(date: string | null | undefined): Interval | undefined {
  if (date == null) return undefined
  const known = dates.get(date)
  if (known) return known
  const read = DAY.test(date) ? oneDay(date) : parseIso(date)
  if (dates.size > 50_000) dates.clear()
  dates.set(date, read)
  return read
}

function day(date: string | undefined): number | undefined {
  return at(date)?.last
}

type Writable<T> = {-readonly [K in keyof T]: T[K]}

/** Sets a field only where it has a value, as exactOptionalPropertyTypes wants. */
function maybe<K extends string, V>(key: K, value: V | undefined): {[P in K]?: V} {
  return value === undefined ? {} : {[key]: value} as {[P in K]?: V}
}

/**
 * Objects of everything but the events. People and tenures are built when first asked for.
 * @param unusable aliases that by themselves mean nobody, see ordinary.ts
 * @param personAt reads one of the people, where they need not be read all at once
 */
export function build(records: Records, unusable: ReadonlySet<string>, personAt = (id: number) => records.people[id]): Built {
  const everywhere = day(records.completeUntil['*'])
  const horizons: number[] = []
  const countries = records.countries.map((c): Country => {
    const until = Math.max(day(records.completeUntil[c.id]) ?? -Infinity, everywhere ?? -Infinity)
    if (Number.isFinite(until) && c.until == null) horizons.push(until)
    return {
      id: c.id, name: c.name ?? c.id, names: c.names, demonyms: c.demonyms,
      former: c.former.map((f) => ({name: f.name, demonyms: f.demonyms, ...maybe('from', at(f.from)), until: at(f.until)!})),
      capitals: c.capitals.map((k) => ({name: k.name, names: k.names, ...maybe('from', at(k.from)), ...maybe('until', at(k.until))})),
      ...maybe('from', at(c.from)), ...maybe('until', at(c.until)),
      completeFrom: at(records.completeFrom[c.id] ?? records.completeFrom['*'])?.first ?? COVERED_FROM,
      completeUntil: Number.isFinite(until) ? until : COVERED_FROM, source: c.source
    }
  })
  const byId = new Map(countries.map((c) => [c.id, c]))
  const bodies = records.bodies.map((b): Body => ({id: b.id, name: b.name ?? b.id, names: b.names, demonyms: b.demonyms, ...maybe('country', b.country), ...maybe('seat', b.seat), source: b.source}))
  const bodyById = new Map(bodies.map((b) => [b.id, b]))
  horizons.sort((a, b) => a - b)
  const persons: Person[] = []
  const person = (id: number): Person | undefined => {
    const known = persons[id]
    if (known) return known
    const record = personAt(id)
    return record && (persons[id] = buildPerson(record, id, unusable))
  }
  const built: {people?: Person[]; tenures?: Tenure[]; vacancies?: Vacancy[]} = {}
  const byOffice: Tenure[][] = []
  return {
    completeUntil: everywhere ?? horizons[horizons.length >> 1] ?? COVERED_FROM, countries, bodies,
    get people() {
      return (built.people ??= records.people.map((_, id) => person(id)!))
    },
    person,
    get tenures() {
      return (built.tenures ??= records.offices.flatMap((_, at) => this.tenuresOfOffice(at)))
    },
    get vacancies() {
      return (built.vacancies ??= buildVacancies(records, byId, bodyById))
    },
    tenuresOfOffice(number) {
      const office = records.offices[number]
      return office ? (byOffice[number] ??= buildTenures(office, person, byId, bodyById)) : []
    },
    regions: records.regions.map((r): Region => ({
      id: r.id, name: r.name ?? r.id, names: r.names, demonyms: r.demonyms, countries: r.country === undefined ? r.countries : [r.country, ...r.countries],
      kind: r.kind ?? 'region', ...maybe('within', r.within), ...maybe('capital', r.capital), source: r.source
    })),
    contested: records.contested.map((c): Contested => ({countries: c.countries, places: new Set(c.places.map(fold))}))
  }
}

function buildVacancies(records: Records, byId: ReadonlyMap<string, Country>, bodyById: ReadonlyMap<string, Body>): Vacancy[] {
  return records.offices.flatMap((office) => (office.vacant ?? []).flatMap((gap): Vacancy[] => {
    const from = at(gap.from)
    const country = office.body === undefined && office.country !== undefined ? byId.get(office.country) : undefined
    return from ? [{country, office: office.id, role: office.role ?? 'other', from, until: at(gap.until), note: gap.note, ...maybe('body', office.body === undefined ? undefined : bodyById.get(office.body))}] : []
  }))
}

function buildPerson(p: PersonRecord, id: number, unusable: ReadonlySet<string>): Person {
  const person: Writable<Person> = {id, name: p.name, aliases: unusable.size > 0 && p.aliases.some((one) => unusable.has(one)) ? p.aliases.filter((one) => !unusable.has(one)) : p.aliases}
  const born = at(p.born)
  const died = at(p.died)
  if (born) person.born = born
  if (died) person.died = died
  if (p.styles) person.styles = p.styles
  if (p.source) person.source = p.source
  return person
}

function buildTenures(office: OfficeRow, personAt: (id: number) => Person | undefined, byId: ReadonlyMap<string, Country>, bodyById: ReadonlyMap<string, Body>): Tenure[] {
  const tenures: Tenure[] = []
  const country = office.body === undefined && office.country !== undefined ? byId.get(office.country) : undefined
  const body = office.body === undefined ? undefined : bodyById.get(office.body)
  for (const h of office.holders) {
    const person = personAt(h.person)
    const from = at(h.from)
    if (!person || !from) continue
    const until = at(h.until)
    const asOf = Math.max(day(h.as_of) ?? -Infinity, until?.last ?? country?.completeUntil ?? day(office.complete_until) ?? -Infinity)
    const tenure: Writable<Tenure> = {
      person, country, office: office.id, role: h.role ?? office.role ?? 'other', title: h.title ?? office.title ?? office.id,
      prefixes: h.prefixes ?? office.prefixes ?? [], from, until, asOf: Number.isFinite(asOf) ? asOf : from.last, confidence: h.confidence,
      acting: h.acting === true, collective: office.collective === true,
      also: h.also.length === 0 ? office.also : office.also.length === 0 ? h.also : [...office.also, ...h.also],
      source: h.source
    }
    const dispute = h.dispute ?? office.dispute
    const note = h.note ?? office.note
    if (body) tenure.body = body
    if (dispute !== undefined) tenure.dispute = dispute
    if (note !== undefined) tenure.note = note
    tenures.push(tenure)
  }
  return tenures
}

function place(p: PlaceRecord): Place {
  return {...maybe('site', p.site), ...maybe('area', p.area), ...maybe('city', p.city), ...maybe('region', p.region), ...maybe('country', p.country), near: p.near, names: p.names}
}

/** The words by which the press speaks of such an event, where a record lists none of its own. */
const MEETING = ['summit', 'meeting', 'met', 'meet', 'meets', 'talks', 'handshake', 'shook hands', 'sat down', 'sitting down', 'encounter', 'face to face']
const WORDS_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  summit: MEETING,
  meeting: MEETING,
  visit: ['visit', 'visited', 'visits', 'trip', 'travelled', 'traveled', 'went to']
}

/** Events whose participants point to the people and countries known. */
export function buildEvents(events: readonly RawEvent[], byName: (name: string) => readonly Person[], country: (id: string) => Country | undefined): EventRecord[] {
  const person = (name: string): Person | undefined => {
    const bearers = byName(name)
    return bearers.find((p) => fold(p.name) === fold(name)) ?? bearers[0]
  }
  return events.flatMap((e) => buildEvent(e, person, country) ?? [])
}

/**
 * One event.
 * @param personOf who a participant is, by name and place in the list
 * @returns undefined where the record has no day
 */
export function buildEvent(e: RawEvent, personOf: (name: string, index: number) => Person | undefined, country: (id: string) => Country | undefined): EventRecord | undefined {
  const from = at(e.from)
  if (!from) return undefined
  const participants = e.participants.map((name, i): Participant => {
    const state = /^[A-Z]{2}$/.test(name) ? country(name) : undefined
    return state ? {name: state.name, country: state} : {name, ...maybe('person', personOf(name, i))}
  })
  return {
    id: e.id, kind: e.kind ?? 'other', title: e.title ?? e.names[0] ?? e.id, names: e.names, ...maybe('series', e.series), ...maybe('edition', e.edition),
    participants, words: e.words.length > 0 ? e.words.flatMap(alternatives) : (WORDS_OF_KIND[e.kind ?? 'other'] ?? []), from, until: at(e.until) ?? from, fromAlso: spans(e.from_also), untilAlso: spans(e.until_also), at: e.at.map(place),
    phases: e.phases.map((p): Phase => ({what: p.what, words: p.words, span: {first: at(p.from)?.first ?? from.first, last: (at(p.until) ?? at(p.from) ?? from).last}, at: p.at.map(place)})),
    ...maybe('killed', bounds(e.killed)), ...maybe('injured', bounds(e.injured)), ...maybe('asOf', at(e.as_of)?.last), needsAll: e.needs_all === true, cues: e.cues,
    ...maybe('dispute', e.dispute), ...maybe('note', e.note), source: e.source
  }
}

export function buildSeries(series: readonly SeriesRecord[]): Series[] {
  return series.map((s) => ({id: s.id, names: s.names, short: s.short, unless: s.unless, slack: s.slack ?? 0, ...maybe('kind', s.kind), ...maybe('heldBy', s.held_by)}))
}

function bounds(count: number | readonly [number, number] | undefined): readonly [number, number] | undefined {
  return typeof count === 'number' ? [count, count] : count
}

function spans(dates: readonly string[]): Interval[] {
  return dates.map((d) => at(d)).filter((d) => d !== undefined)
}
