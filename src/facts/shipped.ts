/** The facts that ship, read from their compiled texts when first asked for. */
import {noRecords, type HolderRow, type OfficeRow, type Records} from './merge.js'
import type {BodyRecord, ContestedRecord, CountryRecord, PersonRecord, RawEvent, RegionRecord, SeriesRecord} from './schema.js'
import {numbers, type EventIndex} from './event-index.js'
import {findLine} from './lines.js'
import {part} from './parts.js'

/**
 * Rows of text read faster than records: a person is `name|aliases|born|died|qid|offices|styles|sources`
 * (each style as `ap=Moammar Gadhafi`), a holder
 * `person|from|until|as_of|confidence|sources|further fields as JSON`; lists within a field are parted by '^'.
 */
export interface Packed {
  sources: string[]
  people: string
  offices: [Partial<Omit<OfficeRow, 'holders'>>, string][]
  completeUntil: Record<string, string>
  completeFrom: Record<string, string>
  /** Who bears a name, and who goes by a short form: sorted lines of the folded name and the numbers of people, see lines.ts. */
  names: string
  surnames: string
}

export interface PackedPlaces {
  /** The source of every country that names no other. */
  source: string[]
  countries: Partial<CountryRecord>[]
  regions: Partial<RegionRecord>[]
  contested: ContestedRecord[]
  bodies: Partial<BodyRecord>[]
}

const NONE: never[] = []
const PLACE = {near: NONE, names: NONE}

function list(field: string | undefined): string[] {
  return field === undefined || field === '' ? NONE : field.split('^')
}

function personOf(row: string, id: number): PersonRecord {
  const f = row.split('|')
  const born = f[2]
  const died = f[3]
  const qid = f[4]
  const person: PersonRecord = {
    name: f[0] ?? '', aliases: list(f[1]),
    get surnames() {
      return shortForms().get(id) ?? NONE
    }
  }
  if (born) person.born = born
  if (died) person.died = died
  if (qid) person.qid = qid
  if (f[7]) {
    const {sources} = packedLeaders()
    person.source = list(f[7]).map((at) => sources[Number(at)] ?? '')
  }
  if (f[6]) person.styles = Object.fromEntries(list(f[6]).map((one) => one.split('=') as [string, string]))
  return person
}

function holderOf(row: string, sources: readonly string[]): HolderRow {
  const f = row.split('|')
  const asOf = f[3]
  const more = f[6]
  const holder: HolderRow = {
    person: Number(f[0]), from: f[1] ?? '', until: f[2] === '' || f[2] === undefined ? null : f[2], confidence: (f[4] || 'A') as HolderRow['confidence'],
    also: NONE, source: sourcesOf(f[5], sources)
  }
  if (asOf) holder.as_of = asOf
  return more ? Object.assign(holder, JSON.parse(more) as Partial<HolderRow>) : holder
}

/** An office whose holders are read when they are asked for. A class: an object with a getter of its own takes ten times as long to make. */
class ShippedOffice {
  readonly #rows: string
  readonly #sources: readonly string[]
  #read: HolderRow[] | undefined

  constructor(office: Partial<OfficeRow>, rows: string, sources: readonly string[]) {
    Object.assign(this, {also: NONE}, office)
    this.#rows = rows
    this.#sources = sources
  }

  get holders(): HolderRow[] {
    return (this.#read ??= this.#rows === '' ? [] : this.#rows.split('\n').map((row) => holderOf(row, this.#sources)))
  }
}

function sourcesOf(field: string | undefined, sources: readonly string[]): string[] {
  if (field === undefined || field === '') return NONE
  if (!field.includes('^')) return [sources[Number(field)] ?? '']
  const ids = field.split('^')
  for (let i = 0; i < ids.length; i++) ids[i] = sources[Number(ids[i])] ?? ''
  return ids
}

let packed: Packed | undefined

function packedLeaders(): Packed {
  return (packed ??= JSON.parse(part('leaders')) as Packed)
}

/** The numbers of the people of this folded name or, where `short`, of those who go by it. */
export function readPeople(name: string, short: boolean): number[] {
  const {names, surnames} = packedLeaders()
  return numbers(findLine(short ? surnames : names, name))
}

let shorts: ReadonlyMap<number, string[]> | undefined

/** The short forms of each person, which only packs laid over the facts have to know. */
function shortForms(): ReadonlyMap<number, string[]> {
  if (shorts) return shorts
  const map = new Map<number, string[]>()
  for (const line of packedLeaders().surnames.split('\n')) {
    const bar = line.lastIndexOf('|')
    for (const id of numbers(line.slice(bar + 1))) map.set(id, [...map.get(id) ?? [], line.slice(0, bar)])
  }
  return (shorts = map)
}

let rows: readonly string[] | undefined

function peopleRows(): readonly string[] {
  return (rows ??= packedLeaders().people.split('\n'))
}

/** The numbers of the offices that a person held, in their order. */
export function readOfficesOf(id: number): number[] {
  return numbers(peopleRows()[id]?.split('|')[5])
}

/** One of the people. */
export function readPerson(id: number): PersonRecord | undefined {
  const row = peopleRows()[id]
  return row === undefined ? undefined : personOf(row, id)
}

/** Every name of the people with the person's number, in their order: the name first, then the further ones. */
export function* readNames(): Generator<readonly [string, number]> {
  for (const [id, row] of peopleRows().entries()) {
    const bar = row.indexOf('|')
    if (bar < 0) {
      yield [row, id]
      continue
    }
    yield [row.slice(0, bar), id]
    const end = row.indexOf('|', bar + 1)
    for (const alias of list(row.slice(bar + 1, end < 0 ? row.length : end))) yield [alias, id]
  }
}

/** Everything but events and cities. People, and the offices with their holders, are read when they are asked for. */
export function readLeaders(): Records {
  const {sources, offices, completeUntil, completeFrom} = packedLeaders()
  const {source, countries, regions, bodies, contested} = JSON.parse(part('places')) as PackedPlaces
  const read: {people?: Records['people']; offices?: Records['offices']} = {}
  return {
    ...noRecords(), completeUntil, completeFrom,
    get people() {
      return (read.people ??= peopleRows().map(personOf))
    },
    get offices() {
      return (read.offices ??= offices.map(([office, holders]) => new ShippedOffice(office, holders, sources) as unknown as OfficeRow))
    },
    countries: countries.map((c) => ({names: NONE, demonyms: NONE, source, ...c, former: (c.former ?? NONE).map((f) => ({...f, demonyms: f.demonyms ?? NONE})), capitals: (c.capitals ?? NONE).map((k) => ({...k, names: k.names ?? NONE}))}) as CountryRecord),
    regions: regions.map((r) => ({names: NONE, demonyms: NONE, countries: NONE, source: NONE, ...r}) as RegionRecord),
    contested: contested.map((c) => ({...c, places: c.places ?? NONE, countries: c.countries ?? NONE, source: NONE})),
    bodies: bodies.map((b) => ({names: NONE, demonyms: NONE, source: NONE, ...b}) as BodyRecord)
  }
}

/** The series, and the events as lines of JSON. */
export function eventLines(): {series: SeriesRecord[]; lines: string[]} {
  const [series = '[]', ...lines] = part('events').split('\n')
  return {series: (JSON.parse(series) as Partial<SeriesRecord>[]).map((s) => ({names: NONE, short: NONE, unless: NONE, ...s}) as SeriesRecord), lines}
}

/** One event from its line. */
export function readEvent(line: string): RawEvent {
  const e = JSON.parse(line) as Partial<RawEvent>
  return {
    names: NONE, participants: NONE, words: NONE, from_also: NONE, until_also: NONE, cues: NONE, source: NONE, ...e,
    at: (e.at ?? NONE).map((p) => ({...PLACE, ...p})),
    phases: (e.phases ?? NONE).map((p) => ({...p, words: p.words ?? NONE, at: (p.at ?? NONE).map((q) => ({...PLACE, ...q}))}))
  } as RawEvent
}

/** Events and series. */
export function readEvents(): {events: RawEvent[]; series: SeriesRecord[]} {
  const {series, lines} = eventLines()
  return {events: lines.map(readEvent), series}
}

/** Undefined while the facts are being compiled. */
export function readEventIndex(): EventIndex | undefined {
  const text = part('event-index')
  return text === '' ? undefined : JSON.parse(text) as EventIndex
}

/** The text of the gazetteer, see cities.ts. */
export function citiesText(): string {
  return part('cities')
}
