/**
 * Writes a dump of any size, in the shape of Wikidata's: one list, an entity a line. Entities are copies of a few, each under a number of its own.
 *
 *   npx tsx bench/dump.ts FILE [--gb 2] [--from DUMP]
 *
 * Without --from, copies of bench/entities.jsonl, where most entities are, as in a real dump, of no use to the facts.
 */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({allowPositionals: true, options: {gb: {type: 'string', default: '2'}, from: {type: 'string'}}})
const [out] = positionals
if (out === undefined) throw new Error('Name the file to write')
const bytes = Number(values.gb) * 1e9

/** How often an entity without a use comes for each one with. */
const DULL = 40
const lines = readFileSync(values.from ?? new URL('entities.jsonl', import.meta.url), 'utf8').split('\n').map((line) => line.trim().replace(/,$/, '')).filter((line) => line.startsWith('{'))
const dull = values.from === undefined ? lines.filter((line) => line.includes('"dull"')) : []
const useful = lines.filter((line) => !dull.includes(line))

/** Descriptions in many languages make real entities long. */
const padded = dull.map((line) => {
  const languages = Array.from({length: 150}, (_, i) => `"x-${i}":{"language":"x-${i}","value":"scientific article published in a journal, number ${i}"}`)
  return line.replace('"descriptions":{}', `"descriptions":{${languages.join(',')}}`)
})

const file = openSync(out, 'w')
let written = 0
let text = '[\n'
const put = (line: string, copy: number): void => {
  const id = /"id":"Q(\d+)"/.exec(line)?.[1] ?? '1'
  const name = copy === 0 ? `Q${id}` : `Q${Number(id) + copy * 200_000_000}`
  // Of the entity's own number only; what it points at stays.
  text += `${copy === 0 ? line : line.replace(`"id":"Q${id}"`, `"id":"${name}"`).replaceAll(new RegExp(`"[qQ]${id}\\$`, 'g'), `"${name}$`)},\n`
  if (text.length < 1 << 22) return
  written += writeSync(file, text)
  text = ''
}
for (let copy = 0; written < bytes; copy++) {
  for (const line of useful) {
    put(line, copy)
    for (let i = 0; i < (padded.length > 0 ? DULL : 0); i++) put(padded[i % padded.length] ?? '', copy * DULL + i + 1)
  }
}
writeSync(file, `${text.replace(/,\n$/, '\n')}]\n`)
closeSync(file)
