/** From records to the objects that answer. */
import {interval, parseIso, type Interval} from '../time.js'
import {alternatives} from '../text/alternatives.js'
import {fold} from '../text/fold.js'
import type {Records} from './merge.js'
import type {PlaceRecord, RawEvent, SeriesRecord} from './schema.js'
import type {Body, Country, EventRecord, Participant, Person, Phase, Place, Region, Series, Tenure} from './types.js'

/** Heads are gathered from here on, unless a file says otherwise. */
export const COVERED_FROM = interval(1990).first

export interface Built {
  completeUntil: number
  countries: Country[]
  regions: Region[]
  bodies: Body[]
  people: Person[]
  tenures: Tenure[]
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

type Writable<T> = {-readonly [K in keyof T]: T[K]}

/** Sets a field only where it has a value, as exactOptionalPropertyTypes wants. */
function maybe<K extends string, V>(key: K, value: V | undefined): {[P in K]?: V} {
  return value === undefined ? {} : {[key]: value} as {[P in K]?: V}
}

/** Objects of everything but the events, which are built when first asked for. */
export function build(records: Records): Built {
  const day = (date: string | undefined): number | undefined => at(date)?.last
  const everywhere = day(records.completeUntil['*'])
  const horizons: number[] = []
  const countries = records.countries.map((c): Country => {
    const until = Math.max(day(records.completeUntil[c.id]) ?? -Infinity, everywhere ?? -Infinity)
    if (Number.isFinite(until) && c.until == null) horizons.push(until)
    return {
      id: c.id, name: c.name ?? c.id, names: c.names, demonyms: c.demonyms,
      capitals: c.capitals.map((k) => ({name: k.name, names: k.names, ...maybe('from', at(k.from)), ...maybe('until', at(k.until))})),
      ...maybe('from', at(c.from)), ...maybe('until', at(c.until)),
      completeFrom: at(records.completeFrom[c.id] ?? records.completeFrom['*'])?.first ?? COVERED_FROM,
      completeUntil: Number.isFinite(until) ? until : COVERED_FROM
    }
  })
  const byId = new Map(countries.map((c) => [c.id, c]))
  const bodies = records.bodies.map((b): Body => ({id: b.id, name: b.name ?? b.id, names: b.names, demonyms: b.demonyms, ...maybe('country', b.country)}))
  const bodyById = new Map(bodies.map((b) => [b.id, b]))
  const people = records.people.map((p, id): Person => {
    const person: Writable<Person> = {id, name: p.name, aliases: p.aliases}
    const born = at(p.born)
    const died = at(p.died)
    if (born) person.born = born
    if (died) person.died = died
    if (p.styles) person.styles = p.styles
    return person
  })
  const tenures: Tenure[] = []
  for (const office of records.offices) {
    const country = office.body === undefined && office.country !== undefined ? byId.get(office.country) : undefined
    const body = office.body === undefined ? undefined : bodyById.get(office.body)
    for (const h of office.holders) {
      const person = people[h.person]
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
  }
  horizons.sort((a, b) => a - b)
  return {
    completeUntil: everywhere ?? horizons[horizons.length >> 1] ?? COVERED_FROM, countries, bodies, people, tenures,
    regions: records.regions.map((r): Region => ({id: r.id, name: r.name ?? r.id, names: r.names, demonyms: r.demonyms, country: r.country ?? '', ...maybe('capital', r.capital)}))
  }
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
  const out: EventRecord[] = []
  for (const e of events) {
    const from = at(e.from)
    if (!from) continue
    const participants = e.participants.map((name): Participant => {
      const state = /^[A-Z]{2}$/.test(name) ? country(name) : undefined
      if (state) return {name: state.name, country: state}
      const bearers = byName(name)
      const person = bearers.find((p) => fold(p.name) === fold(name)) ?? bearers[0]
      return {name, ...maybe('person', person)}
    })
    out.push({
      id: e.id, kind: e.kind ?? 'other', title: e.title ?? e.names[0] ?? e.id, names: e.names, ...maybe('series', e.series), ...maybe('edition', e.edition),
      participants, words: e.words.length > 0 ? e.words.flatMap(alternatives) : (WORDS_OF_KIND[e.kind ?? 'other'] ?? []), from, until: at(e.until) ?? from, fromAlso: spans(e.from_also), untilAlso: spans(e.until_also), at: e.at.map(place),
      phases: e.phases.map((p): Phase => ({what: p.what, words: p.words, span: {first: at(p.from)?.first ?? from.first, last: (at(p.until) ?? at(p.from) ?? from).last}, at: p.at.map(place)})),
      ...maybe('asOf', at(e.as_of)?.last), needsAll: e.needs_all === true, cues: e.cues,
      ...maybe('dispute', e.dispute), ...maybe('note', e.note), source: e.source
    })
  }
  return out
}

export function buildSeries(series: readonly SeriesRecord[]): Series[] {
  return series.map((s) => ({id: s.id, names: s.names, short: s.short, unless: s.unless, slack: s.slack ?? 0, ...maybe('kind', s.kind), ...maybe('heldBy', s.held_by)}))
}

function spans(dates: readonly string[]): Interval[] {
  return dates.map((d) => at(d)).filter((d) => d !== undefined)
}
