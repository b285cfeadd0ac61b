/** The facts that ship, read from their compiled texts when first asked for. */
import {noRecords, type HolderRow, type OfficeRow, type Records} from './merge.js'
import type {BodyRecord, CountryRecord, PersonRecord, RawEvent, RegionRecord, SeriesRecord} from './schema.js'
import {cities} from './shipped-cities.generated.js'
import {events} from './shipped-events.generated.js'
import {leaders} from './shipped-leaders.generated.js'
import {places} from './shipped-places.generated.js'

/**
 * Rows of text read faster than records: a person is `name|aliases|short forms|born|died|qid|styles`
 * (each style as `ap=Moammar Gadhafi`), a holder
 * `person|from|until|as_of|confidence|sources|further fields as JSON`; lists within a field are parted by '^'.
 */
export interface Packed {
  sources: string[]
  people: string
  offices: [Partial<Omit<OfficeRow, 'holders'>>, string][]
  completeUntil: Record<string, string>
  completeFrom: Record<string, string>
}

export interface PackedPlaces {
  countries: Partial<CountryRecord>[]
  regions: Partial<RegionRecord>[]
  bodies: Partial<BodyRecord>[]
}

const NONE: never[] = []
const PLACE = {near: NONE, names: NONE}

function list(field: string | undefined): string[] {
  return field === undefined || field === '' ? NONE : field.split('^')
}

function personOf(row: string): PersonRecord {
  const f = row.split('|')
  const born = f[3]
  const died = f[4]
  const qid = f[5]
  const person: PersonRecord = {name: f[0] ?? '', aliases: list(f[1]), surnames: list(f[2])}
  if (born) person.born = born
  if (died) person.died = died
  if (qid) person.qid = qid
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

function sourcesOf(field: string | undefined, sources: readonly string[]): string[] {
  if (field === undefined || field === '') return NONE
  if (!field.includes('^')) return [sources[Number(field)] ?? '']
  const ids = field.split('^')
  for (let i = 0; i < ids.length; i++) ids[i] = sources[Number(ids[i])] ?? ''
  return ids
}

/** Everything but events and cities. */
export function readLeaders(): Records {
  const {sources, people, offices, completeUntil, completeFrom} = JSON.parse(leaders) as Packed
  const {countries, regions, bodies} = JSON.parse(places) as PackedPlaces
  return {
    ...noRecords(), completeUntil, completeFrom,
    people: people.split('\n').map(personOf),
    offices: offices.map(([office, holders]) => ({also: NONE, ...office, holders: holders === '' ? [] : holders.split('\n').map((row) => holderOf(row, sources))}) as OfficeRow),
    countries: countries.map((c) => ({names: NONE, demonyms: NONE, source: NONE, ...c, capitals: (c.capitals ?? NONE).map((k) => ({...k, names: k.names ?? NONE}))}) as CountryRecord),
    regions: regions.map((r) => ({names: NONE, demonyms: NONE, source: NONE, ...r}) as RegionRecord),
    bodies: bodies.map((b) => ({names: NONE, demonyms: NONE, source: NONE, ...b}) as BodyRecord)
  }
}

/** Events and series. */
export function readEvents(): {events: RawEvent[]; series: SeriesRecord[]} {
  const packed = JSON.parse(events) as {events: Partial<RawEvent>[]; series: Partial<SeriesRecord>[]}
  return {
    events: packed.events.map((e) => ({
      names: NONE, participants: NONE, words: NONE, from_also: NONE, until_also: NONE, cues: NONE, source: NONE, ...e,
      at: (e.at ?? NONE).map((p) => ({...PLACE, ...p})),
      phases: (e.phases ?? NONE).map((p) => ({...p, words: p.words ?? NONE, at: (p.at ?? NONE).map((q) => ({...PLACE, ...q}))}))
    }) as RawEvent),
    series: packed.series.map((s) => ({names: NONE, short: NONE, unless: NONE, ...s}) as SeriesRecord)
  }
}

/** The text of the gazetteer, see cities.ts. */
export function citiesText(): string {
  return cities
}
