/**
 * Shapes facts/countries.yml and facts/offices/*.yml from a folder of rows (countries.jsonl, offices.jsonl)
 * and from what is kept by hand in facts/kept. The same input gives the same output; nothing is corrected in the output.
 *
 *   npx tsx scripts/shape-facts.ts FOLDER
 */
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fold} from '../src/text/fold.js'
import {countriesOf, countriesYaml} from './shape/countries.js'
import {block, item} from './shape/emit.js'
import {readKept} from './shape/kept.js'
import {completeUntil} from './shape/horizon.js'
import {clipInferred, identify, joinTerms, officesOf, tenuresOf, type Tenure} from './shape/offices.js'
import {peopleOf} from './shape/people.js'
import {readRows, type CountryRow, type OfficeRow} from './shape/rows.js'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: shape-facts.ts FOLDER (with countries.jsonl and offices.jsonl)')
  process.exit(2)
}
const facts = new URL('../facts/', import.meta.url).pathname
const kept = readKept(join(facts, 'kept'))
const lines: string[] = []
const log = (line: string) => void lines.push(line)
const head = '# Shaped by scripts/shape-facts.ts. Corrections go to facts/kept, not here.\n'

const countries = countriesOf(readRows<CountryRow>(folder, 'countries.jsonl'), kept.countries)
writeFileSync(join(facts, 'countries.yml'), head + countriesYaml(countries))

const rows = readRows<OfficeRow>(folder, 'offices.jsonl')
const tenures = tenuresOf(rows, kept, log)
for (const added of kept.add) {
  const patch = kept.offices.find((o) => o.country === added.country && o.id === added.office)
  const same = tenures.find((t) => t.country === added.country && t.office === added.office)
  tenures.push({
    key: '', country: added.country, office: added.office, person: added.person, from: added.from, until: added.until ?? null,
    as_of: added.as_of ?? added.until ?? '2026-05-13', confidence: added.confidence ?? 'B', source: added.source ?? ['public record (recalled)'],
    titleOf: added.title ?? patch?.title ?? same?.titleOf ?? added.office, prefixesOf: added.prefixes ?? patch?.prefixes ?? same?.prefixesOf ?? [],
    assumed: added.title === undefined, titled: added.title !== undefined, inferredEnd: false, ciaOnly: false, qid: null, spellings: [added.person],
    role: added.role ?? patch?.role ?? same?.role ?? 'other',
    ...(added.acting === true ? {acting: true} : {}), ...(added.also ? {also: added.also} : {}),
    ...(added.dispute !== undefined ? {dispute: added.dispute} : {}), ...(added.note !== undefined ? {note: added.note} : {})
  })
}
identify(tenures)
for (const t of tenures) {
  const known = kept.people.find((p) => p.was !== undefined && fold(p.was) === fold(t.key) && (p.country === undefined || p.country === t.country))
  if (known) t.key = known.name
}
clipInferred(tenures, log)
const joined = joinTerms(tenures)
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
  const parts = [
    head.trimEnd(), `country: ${country}`, `complete_until: ${completeUntil(offices)}`, 'offices:',
    ...offices.map((office) => item(office, ['holders'], '  ')), block({people}, ['people'])
  ]
  writeFileSync(join(out, `${country}.yml`), parts.join('\n') + '\n')
}
for (const line of lines) console.log(line)
console.log(`${countries.length} countries, ${byCountry.size} files of offices, ${joined.length} tenures`)
