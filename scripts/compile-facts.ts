/**
 * Checks everything in facts/ with the loader that newsrooms use, and writes src/facts/shipped-*.generated.ts.
 *
 *   npx tsx scripts/compile-facts.ts
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {written} from '../src/facts/event-index.js'
import {sortedLines} from '../src/facts/lines.js'
import {FactPackError, loadPacks, type PackText} from '../src/facts/load.js'
import {merge, noRecords} from '../src/facts/merge.js'
import type {Packed} from '../src/facts/shipped.js'
import {surnamesOf} from '../src/facts/surnames.js'
import {fold} from '../src/text/fold.js'

const root = new URL('../', import.meta.url).pathname
const facts = join(root, 'facts')

function texts(folder: string): PackText[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => name.endsWith('.yml')).sort().map((name) => ({
    file: join(folder, name).slice(root.length), text: readFileSync(join(folder, name), 'utf8')
  }))
}

/** A record without empty lists, nulls and false flags. */
function packed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(packed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value)
    .filter(([, v]) => v !== undefined && v !== null && v !== false && !(Array.isArray(v) && v.length === 0))
    .map(([k, v]) => [k, packed(v)]))
}

/**
 * JSON with all but ASCII, and apostrophes, as its own escapes. A program's text is read twice as fast where a literal has no
 * character beyond 255 and needs no template: esbuild makes one of a text that has both kinds of quotation marks.
 */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/['\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function write(name: string, constant: string, text: string): void {
  const file = join(root, 'src/facts', `shipped-${name}.generated.ts`)
  // What is no JSON is written in ASCII, too.
  const literal = JSON.stringify(text).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  writeFileSync(file, `// Written by scripts/compile-facts.ts from facts/.\nexport const ${constant}: string = ${literal}\n`)
  console.log(`${constant}: ${Math.round(text.length / 1024)} KB`)
}

function note<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function table(map: ReadonlyMap<string, readonly number[]>): string {
  return sortedLines(Array.from(map, ([key, list]) => [key, written(list)] as const))
}

try {
  const packs = loadPacks([...texts(facts), ...texts(join(facts, 'offices')), ...texts(join(facts, 'people')), ...texts(join(facts, 'events'))])
  const records = merge(noRecords(), packs.map((p) => p.pack))
  const sources: string[] = []
  const sourceIds = new Map<string, number>()
  const sourceId = (source: string): number => {
    const known = sourceIds.get(source)
    if (known !== undefined) return known
    sourceIds.set(source, sources.length)
    return sources.push(source) - 1
  }
  const field = (value: string | undefined): string => {
    if (value !== undefined && /[|^\n]/.test(value)) throw new Error(`'${value}' holds a separator of the compiled form`)
    return value ?? ''
  }
  const listed = (values: readonly string[]): string => values.map(field).join('^')
  const places = new Map<number, Set<string>>()
  for (const o of records.offices) {
    const country = o.country ?? records.bodies.find((b) => b.id === o.body)?.country
    for (const h of o.holders) if (country !== undefined) places.set(h.person, (places.get(h.person) ?? new Set()).add(country))
  }
  const heldBy = new Map<number, number[]>()
  for (const [at, {holders}] of records.offices.entries()) for (const id of new Set(holders.map((h) => h.person))) note(heldBy, id, at)
  const names = new Map<string, number[]>()
  const surnames = new Map<string, number[]>()
  const people = records.people.map((p, id) => {
    // Who is known for no office is found by the full name alone: surnames would hit too many others.
    const known = heldBy.has(id) ? surnamesOf([p.name, ...p.aliases], [...places.get(id) ?? []]) : []
    const short = new Set([...known, ...p.surnames.map(fold)])
    if (p.retract !== true) {
      for (const name of new Set([p.name, ...p.aliases].map(fold))) note(names, name, id)
      for (const name of short) note(surnames, name, id)
    }
    const styles = Object.entries(p.styles ?? {}).map(([style, name]) => `${style}=${name}`)
    return [field(p.name), listed(p.aliases), field(p.born), field(p.died), field(p.qid), written(heldBy.get(id) ?? []), listed(styles), (p.source ?? []).map(sourceId).join('^')].join('|').replace(/\|+$/, '')
  })
  const offices = records.offices.map((o) => [
    packed({...o, holders: []}),
    o.holders.map(({person, from, until, as_of, confidence, source, ...rest}) => {
      const more = packed(rest) as object
      return [person, from, until ?? '', as_of ?? '', confidence === 'A' ? '' : confidence, source.map(sourceId).join('^'), Object.keys(more).length > 0 ? field(JSON.stringify(more)) : ''].join('|').replace(/\|+$/, '')
    }).join('\n')
  ])
  const {completeUntil, completeFrom} = records
  write('leaders', 'leaders', json({
    sources, people: people.join('\n'), offices, completeUntil, completeFrom, names: table(names), surnames: table(surnames)
  } satisfies Record<keyof Packed, unknown>))
  // Nearly all countries have one source, which is written once.
  const source = records.countries[0]?.source ?? []
  const countries = records.countries.map((c) => ({...c, source: c.source.join() === source.join() ? [] : c.source}))
  const contested = records.contested.map((c) => ({...c, source: [] as string[]}))
  write('places', 'places', json({source, countries: packed(countries), regions: packed(records.regions), bodies: packed(records.bodies), contested: packed(contested)}))
  write('events', 'events', [records.series, ...records.events].map((record) => json(packed(record))).join('\n'))

  const gazetteer = new Map<string, string>()
  const path = join(facts, 'cities.txt')
  if (existsSync(path)) {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const bar = line.indexOf('|')
      if (bar > 0 && !line.startsWith('#')) gazetteer.set(line.slice(0, bar), line.slice(bar + 1))
    }
  }
  const add = (name: string, country: string): void => {
    const key = fold(name)
    const line = gazetteer.get(key) ?? ''
    const codes = /^[A-Z]*/.exec(line)?.[0] ?? ''
    const known: readonly string[] = codes.match(/../g) ?? []
    if (!known.includes(country)) gazetteer.set(key, country + line)
  }
  for (const city of records.cities) for (const name of [city.name, ...city.names]) for (const id of city.countries) add(name, id)
  for (const country of records.countries) {
    if (country.until != null) continue
    for (const capital of country.capitals) for (const name of [capital.name, ...capital.names]) add(name, country.id)
  }
  write('cities', 'cities', sortedLines(gazetteer))
  // Worked out of the events as they are read, so with the rest in its place.
  write('event-index', 'eventIndex', '')
  const {shippedFacts} = await import('../src/facts/index.js')
  const {indexEvents} = await import('../src/mentions/events/indexed-events.js')
  const index = indexEvents(shippedFacts())
  write('event-index', 'eventIndex', json(index))
  console.log(`${records.countries.length} countries, ${records.regions.length} regions, ${records.bodies.length} bodies, ${records.people.length} people, ` +
    `${records.offices.reduce((n, o) => n + o.holders.length, 0)} tenures, ${records.events.length} events, ${gazetteer.size} names of cities`)
} catch (error) {
  if (!(error instanceof FactPackError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
