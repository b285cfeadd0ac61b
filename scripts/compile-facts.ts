/**
 * Checks everything in facts/ with the loader that newsrooms use, and writes src/facts/shipped-*.generated.ts.
 *
 *   npx tsx scripts/compile-facts.ts
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {FactPackError, loadPacks, type PackText} from '../src/facts/load.js'
import {merge, noRecords} from '../src/facts/merge.js'
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

function write(name: string, constant: string, text: string): void {
  const file = join(root, 'src/facts', `shipped-${name}.generated.ts`)
  const literal = `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')}'`
  writeFileSync(file, `// Written by scripts/compile-facts.ts from facts/.\nexport const ${constant} = ${literal}\n`)
  console.log(`${constant}: ${Math.round(text.length / 1024)} KB`)
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
  const inOffice = new Set<number>()
  for (const o of records.offices) {
    const country = o.country ?? records.bodies.find((b) => b.id === o.body)?.country
    for (const h of o.holders) inOffice.add(h.person)
    for (const h of o.holders) if (country !== undefined) places.set(h.person, (places.get(h.person) ?? new Set()).add(country))
  }
  const people = records.people.map((p, id) => {
    // Who is known for no office is found by the full name alone: surnames would hit too many others.
    const known = inOffice.has(id) ? surnamesOf([p.name, ...p.aliases], [...places.get(id) ?? []]) : []
    const short = new Set([...known, ...p.surnames.map(fold)])
    return [field(p.name), listed(p.aliases), listed([...short]), field(p.born), field(p.died), field(p.qid), listed(Object.entries(p.styles ?? {}).map(([style, name]) => `${style}=${name}`))].join('|').replace(/\|+$/, '')
  })
  const offices = records.offices.map((o) => [
    packed({...o, holders: []}),
    o.holders.map(({person, from, until, as_of, confidence, source, ...rest}) => {
      const more = packed(rest) as object
      return [person, from, until ?? '', as_of ?? '', confidence === 'A' ? '' : confidence, source.map(sourceId).join('^'), Object.keys(more).length > 0 ? field(JSON.stringify(more)) : ''].join('|').replace(/\|+$/, '')
    }).join('\n')
  ])
  const {completeUntil, completeFrom} = records
  write('leaders', 'leaders', JSON.stringify({sources, people: people.join('\n'), offices, completeUntil, completeFrom} satisfies {sources: string[]; people: string; offices: unknown; completeUntil: object; completeFrom: object}))
  const unsourced = <T extends {source: string[]}>(list: T[]) => packed(list.map((r) => ({...r, source: [] as string[]})))
  write('places', 'places', JSON.stringify({countries: unsourced(records.countries), regions: unsourced(records.regions), bodies: unsourced(records.bodies)}))
  write('events', 'events', JSON.stringify({events: packed(records.events), series: packed(records.series)}))

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
  write('cities', 'cities', [...gazetteer].map(([name, rest]) => `${name}|${rest}`).sort().join('\n'))
  console.log(`${records.countries.length} countries, ${records.regions.length} regions, ${records.bodies.length} bodies, ${records.people.length} people, ` +
    `${records.offices.reduce((n, o) => n + o.holders.length, 0)} tenures, ${records.events.length} events, ${gazetteer.size} names of cities`)
} catch (error) {
  if (!(error instanceof FactPackError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
