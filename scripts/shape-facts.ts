/**
 * Shapes facts/countries.yml, facts/offices/*.yml and facts/body-heads.yml from a folder of rows (countries.jsonl, offices.jsonl,
 * offices_other.jsonl) and from what is kept by hand in facts/kept. The same input gives the same output; nothing is corrected in the output.
 *
 *   npx tsx scripts/shape-facts.ts FOLDER
 */
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fold} from '../src/text/fold.js'
import {countryName} from '../src/mentions/places/countries.js'
import type {Country} from '../src/facts/types.js'
import {addedOf, preferKept} from './shape/additions.js'
import {bodiesYaml} from './shape/bodies.js'
import {countriesOf, countriesYaml} from './shape/countries.js'
import {block, item} from './shape/emit.js'
import {readKept} from './shape/kept.js'
import {completeFrom, completeUntil} from './shape/horizon.js'
import {additionsOf, patchesOf, readLists} from './shape/lists.js'
import {closeOpen, ministersOf} from './shape/ministers.js'
import {clipInferred, identify, joinTerms, officesOf, tenuresOf, type Tenure} from './shape/offices.js'
import {peopleOf} from './shape/people.js'
import {readRows, type CountryRow, type OfficeRow} from './shape/rows.js'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: shape-facts.ts FOLDER (with countries.jsonl, offices.jsonl and offices_other.jsonl)')
  process.exit(2)
}
const facts = new URL('../facts/', import.meta.url).pathname
const kept = readKept(join(facts, 'kept'))
const lists = readLists(join(facts, 'kept/lists'))
const lines: string[] = []
const log = (line: string) => void lines.push(line)
const head = '# Shaped by scripts/shape-facts.ts. Corrections go to facts/kept, not here.\n'

const countries = countriesOf(readRows<CountryRow>(folder, 'countries.jsonl'), kept.countries)
writeFileSync(join(facts, 'countries.yml'), head + countriesYaml(countries))
const spoken = (id: string) => {
  const country = countries.find((c) => c.id === id)
  return country ? countryName(country as unknown as Country) : id
}

kept.offices = patchesOf(lists, kept)
const tenures = [
  ...tenuresOf(readRows<OfficeRow>(folder, 'offices.jsonl'), kept, log),
  ...ministersOf(readRows<OfficeRow>(folder, 'offices_other.jsonl'), kept, spoken, log)
]
const additions = [...kept.add, ...lists.filter(({country}) => country !== undefined).flatMap((list) => additionsOf(list, `${list.country}/${list.office}`))]
tenures.push(...addedOf(additions, tenures, kept, spoken))
identify(tenures)
for (const t of tenures) {
  const known = kept.people.find((p) => p.was !== undefined && fold(p.was) === fold(t.key) && (p.country === undefined || p.country === t.country))
  if (known) t.key = known.name
}
const settled = preferKept(tenures, log)
clipInferred(settled, log)
closeOpen(settled, log)
const joined = joinTerms(settled)
if (joined.length < tenures.length) log(`joined ${tenures.length} terms into ${joined.length} tenures`)

const out = join(facts, 'offices')
mkdirSync(out, {recursive: true})
for (const file of readdirSync(out)) rmSync(join(out, file))
const byCountry = new Map<string, Tenure[]>()
for (const t of joined) byCountry.set(t.country, [...(byCountry.get(t.country) ?? []), t])
for (const country of [...byCountry.keys()].sort()) {
  const list = byCountry.get(country) ?? []
  const offices = officesOf(list, kept, country)
  const people = peopleOf(list, kept, country)
  const from = completeFrom(offices)
  const parts = [
    head.trimEnd(), `country: ${country}`, ...(from === undefined ? [] : [`complete_from: ${from}`]), `complete_until: ${completeUntil(offices)}`, 'offices:',
    ...offices.map((office) => item(office, ['holders', 'vacant'], '  ')), block({people}, ['people'])
  ]
  writeFileSync(join(out, `${country}.yml`), parts.join('\n') + '\n')
}
const bodies = lists.filter(({body}) => body !== undefined)
writeFileSync(join(facts, 'body-heads.yml'), head + bodiesYaml(bodies, joined, kept))
for (const line of lines) console.log(line)
console.log(`${countries.length} countries, ${byCountry.size} files of offices, ${joined.length} tenures, ${bodies.length} offices of bodies`)
