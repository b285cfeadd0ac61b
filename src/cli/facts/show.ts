import type {Country, EventRecord, Facts, Person, Place, Series} from '../../facts/index.js'
import {fold} from '../../text/fold.js'
import {isoDay, sayInterval, type Interval} from '../../time.js'
import {UsageError} from '../problem.js'
import type {ExitCode, Io} from '../run.js'
import {findCountry, nearestNames, openFacts, sayDay, sayGround, sayTime, unknown, write, writeJson} from './base.js'
import {readFlags, type Command} from './command.js'

const help = `Usage: factlint facts show NAME [options]

All that is known under a name: a person with every tenure, its source and up to when it is known; a country, a body,
a city; an event by its name or id; a series with its editions.

  --facts FILE   a pack laid over the facts that ship; may be repeated
  --json         for programs

Examples
  factlint facts show Angela Merkel
  factlint facts show 'G7 summit'
  factlint facts show Reykjavik

Exit codes: 0 something is known, 1 nothing is, 2 wrong use.
`

interface Found {
  people: readonly Person[]
  countries: readonly Country[]
  bodies: Facts['bodies']
  regions: Facts['regions']
  city: {countries: readonly string[]; regions: readonly string[]} | undefined
  events: readonly EventRecord[]
  series: readonly Series[]
}

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const given = readFlags('show', argv, {facts: 'values', json: 'switch'})
  const name = given.words.join(' ').trim()
  if (name === '') throw new UsageError('Whom or what? Give a name; see factlint facts show --help')
  const facts = await openFacts(given.values('facts'), io)
  const found = find(facts, name)
  const {people, countries, bodies, regions, city, events, series} = found
  if (people.length + countries.length + bodies.length + regions.length + events.length + series.length === 0 && !city) {
    return unknown(io, `Nothing is known of '${name}'`, nearestNames(name, allNames(facts)))
  }
  if (given.has('json')) writeJson(io, asJson(facts, found))
  else write(io, asText(facts, name, found))
  return 0
}

function find(facts: Facts, name: string): Found {
  const folded = fold(name)
  const is = (names: readonly (string | undefined)[]): boolean => names.some((one) => one !== undefined && fold(one).replace(/^the /, '') === folded.replace(/^the /, ''))
  const full = facts.byName(name)
  const country = findCountry(facts, name)
  const cities = facts.cityCountries(folded)
  return {
    people: full.length > 0 ? full : facts.bySurname(name),
    countries: country && (is([country.id, country.name, ...country.names]) || country.id === name.toUpperCase()) ? [country] : [],
    bodies: facts.bodies.filter((b) => is([b.id, b.name, ...b.names])),
    regions: facts.regions.filter((r) => is([r.id, r.name, ...r.names])),
    city: cities === undefined ? undefined : {countries: cities, regions: facts.cityRegions(folded)},
    events: facts.events.filter((e) => is([e.id, e.title, ...e.names])),
    series: facts.series.filter((s) => is([s.id, ...s.names]))
  }
}

function* allNames(facts: Facts): Generator<string> {
  for (const p of facts.people) yield* [p.name, ...p.aliases]
  for (const c of facts.countries) yield* [c.name, ...c.names]
  for (const b of facts.bodies) yield b.name
  for (const e of facts.events) yield* e.names
  for (const s of facts.series) yield s.id
}

function asText(facts: Facts, name: string, {people, countries, bodies, regions, city, events, series}: Found): string[] {
  const blocks: string[][] = [
    ...people.map((p) => sayPerson(facts, p)), ...countries.map((c) => sayCountry(facts, c)),
    ...bodies.map((b) => [b.name, ...also(b.names), saySource(b.source), ...facts.tenures.filter((t) => t.body === b).flatMap((t) => [`  ${t.title}: ${t.person.name}, ${sayTime(t)}`, `    ${sayGround(t)}`])]),
    ...regions.map((r) => [`${r.name} (${r.id}), ${r.kind === 'water' ? 'water of' : r.kind === 'area' ? 'area of' : 'part of'} ${r.countries.map((id) => facts.country(id)?.name ?? id).join(', ')}`, ...also(r.names), saySource(r.source)]),
    ...events.map((e) => sayEvent(facts, e)),
    ...series.map((s) => [`${s.id} (series)`, ...also(s.names), ...facts.eventsOfSeries(s.id).map((e) => `  ${e.edition ?? ''} ${sayDays(e)}, ${e.at[0] ? sayPlace(facts, e.at[0]) : 'place unknown'}`)])
  ]
  if (city) {
    const lands = city.countries.map((id) => facts.country(id)?.name ?? id)
    blocks.push([`${name} (city): ${lands.length === 0 ? 'known, without a country' : `there is one in ${lands.slice(0, 12).join(', ')}${lands.length > 12 ? ` and ${lands.length - 12} more countries` : ''}`}`, ...(city.regions.length > 0 ? [`  parts of countries: ${city.regions.join(', ')}`] : []), '  source: GeoNames (https://www.geonames.org), and what is kept by hand'])
  }
  return blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]))
}

function also(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`  also ${names.join('; ')}`]
}

/** What ships without a source of its own is kept by hand. */
function saySource(source: readonly string[]): string {
  return `  source: ${source.length > 0 ? source.join(', ') : 'kept by hand'}`
}

function sayPerson(facts: Facts, person: Person): string[] {
  const {born, died} = person
  const life = [...(born ? [`born ${sayInterval(born)}`] : []), ...(died ? [`died ${sayInterval(died)}`] : [])]
  const lines = [`${person.name}${life.length > 0 ? ` (${life.join(', ')})` : ''}`, ...also(person.aliases), ...(person.source ? [`  dates and spellings: ${person.source.join(', ')}`] : [])]
  const tenures = [...facts.tenuresOf(person)].sort((a, b) => a.from.first - b.from.first)
  for (const t of tenures) {
    lines.push(`  ${t.title}${t.acting ? ' (acting)' : ''}, ${sayTime(t)}`, `    ${sayGround(t)}`)
    if (t.dispute !== undefined) lines.push(`    contested: ${t.dispute}`)
    if (t.note !== undefined) lines.push(`    note: ${t.note}`)
  }
  if (tenures.length === 0) lines.push('  no office known')
  const events = [...facts.eventsOf([person])].sort((a, b) => a.from.first - b.from.first)
  for (const e of events.slice(0, 20)) lines.push(`  ${sayDays(e)}: ${e.title}`)
  if (events.length > 20) lines.push(`  and ${events.length - 20} further events`)
  return lines
}

function sayCountry(facts: Facts, country: Country): string[] {
  const span = [...(country.from ? [`from ${sayInterval(country.from)}`] : []), ...(country.until ? [`until ${sayInterval(country.until)}`] : [])]
  const offices = new Map<string, number>()
  for (const t of facts.tenuresIn(country)) offices.set(t.office, (offices.get(t.office) ?? 0) + 1)
  return [
    `${country.name} (${country.id})${span.length > 0 ? `, ${span.join(' ')}` : ''}`, ...also([...country.names, ...country.demonyms]),
    ...country.capitals.map((c) => `  capital ${c.name}${c.from ? ` from ${sayInterval(c.from)}` : ''}${c.until ? ` until ${sayInterval(c.until)}` : ''}`),
    ...[...offices].map(([office, count]) => `  ${office}: ${count} ${count === 1 ? 'tenure' : 'tenures'}`),
    `  holders known from ${sayDay(country.completeFrom)} up to ${sayDay(country.completeUntil)}; factlint facts ask ${country.id} --on DATE names them`,
    saySource(country.source)
  ]
}

function sayEvent(facts: Facts, event: EventRecord): string[] {
  return [
    `${event.title} (${event.kind})`, ...also(event.names), `  ${sayDays(event)}`, ...event.at.map((place, i) => `  ${i === 0 ? 'at' : 'or'} ${sayPlace(facts, place)}`),
    ...(event.participants.length > 0 ? [`  with ${event.participants.map((p) => p.name).join(', ')}`] : []),
    ...event.phases.map((p) => `  ${p.what}: ${sayInterval(p.span)}${p.at[0] ? `, ${sayPlace(facts, p.at[0])}` : ''}`),
    ...(event.dispute === undefined ? [] : [`  contested: ${event.dispute}`]), ...(event.note === undefined ? [] : [`  note: ${event.note}`]),
    `  id: ${event.id}`, saySource(event.source)
  ]
}

function sayDays({from, until}: {from: Interval; until: Interval}): string {
  return sayInterval({first: from.first, last: until.last})
}

function sayPlace(facts: Facts, {site, area, city, region, country}: Place): string {
  return [site, area, city, region, country === undefined ? undefined : facts.country(country)?.name ?? country].filter((one) => one !== undefined).join(', ')
}

function asJson(facts: Facts, {people, countries, bodies, regions, city, events, series}: Found): unknown {
  const days = (interval: Interval | undefined) => (interval ? [isoDay(interval.first), isoDay(interval.last)] : null)
  const tenure = (t: Facts['tenures'][number]) => ({
    office: t.office, country: t.country?.id ?? null, body: t.body?.id ?? null, title: t.title, role: t.role, from: days(t.from), until: days(t.until), asOf: isoDay(t.asOf),
    acting: t.acting, confidence: t.confidence, source: t.source, dispute: t.dispute ?? null, note: t.note ?? null
  })
  return {
    people: people.map((p) => ({name: p.name, aliases: p.aliases, born: days(p.born), died: days(p.died), source: p.source ?? [], tenures: facts.tenuresOf(p).map(tenure)})),
    countries: countries.map((c) => ({id: c.id, name: c.name, names: c.names, demonyms: c.demonyms, capitals: c.capitals.map((k) => k.name), known: [isoDay(c.completeFrom), isoDay(c.completeUntil)], source: c.source})),
    bodies: bodies.map(({id, name, names, source}) => ({id, name, names, source})), regions, city: city ?? null,
    events: events.map((e) => ({id: e.id, kind: e.kind, title: e.title, names: e.names, from: days(e.from), until: days(e.until), at: e.at, participants: e.participants.map((p) => p.name), source: e.source})),
    series: series.map((s) => ({id: s.id, names: s.names, editions: facts.eventsOfSeries(s.id).map((e) => e.id)}))
  }
}

export const command: Command = {help, run}
