/** The facts that ship, read from their compiled texts when first asked for. */
import {noRecords, type HolderRow, type OfficeRow, type Records} from './merge.js'
import type {BodyRecord, CountryRecord, PersonRecord, RawEvent, RegionRecord, SeriesRecord} from './schema.js'
import {cities} from './shipped-cities.generated.js'
import {events} from './shipped-events.generated.js'
import {leaders} from './shipped-leaders.generated.js'
import {places} from './shipped-places.generated.js'

/** Records without their empty fields; sources of holders are indexes into `sources`. */
export interface Packed {
  sources: string[]
  people: Partial<PersonRecord>[]
  offices: (Partial<Omit<OfficeRow, 'holders'>> & {holders: (Partial<Omit<HolderRow, 'source'>> & {source?: number[]})[]})[]
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

/** Everything but events and cities. */
export function readLeaders(): Records {
  const {sources, people, offices, completeUntil, completeFrom} = JSON.parse(leaders) as Packed
  const {countries, regions, bodies} = JSON.parse(places) as PackedPlaces
  return {
    ...noRecords(), completeUntil, completeFrom,
    people: people.map((p) => ({aliases: NONE, surnames: NONE, ...p}) as PersonRecord),
    offices: offices.map((o) => ({
      also: NONE, ...o,
      holders: o.holders.map((h) => ({also: NONE, until: null, confidence: 'A', ...h, source: h.source?.map((i) => sources[i] ?? '') ?? NONE}) as unknown as HolderRow)
    }) as OfficeRow),
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
      names: NONE, participants: NONE, words: NONE, from_also: NONE, until_also: NONE, source: NONE, ...e,
      at: (e.at ?? NONE).map((p) => ({...PLACE, ...p})),
      phases: (e.phases ?? NONE).map((p) => ({...p, words: p.words ?? NONE, at: (p.at ?? NONE).map((q) => ({...PLACE, ...q}))}))
    }) as RawEvent),
    series: packed.series.map((s) => ({names: NONE, ...s}) as SeriesRecord)
  }
}

/** The text of the gazetteer, see cities.ts. */
export function citiesText(): string {
  return cities
}
