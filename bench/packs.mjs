/**
 * Loads packs of many records and lints with them: time and memory by kind and number, which have to grow together.
 *
 *   npm run build && node --expose-gc bench/packs.mjs [1000000]
 */
import {lint} from '../dist/index.js'

const most = Number(process.argv[2] ?? 1_000_000)
const TEXT = 'German President Angela Merkel opened the fair in Hanover on 3 April 2011. Mayor Person Number77 spoke.'
const LETTERS = 'abcdefghijklmnopqrst'
const name = (i) => `Given${[...String(i % 997)].map((d) => LETTERS[d]).join('')} Family${[...String(i)].map((d) => LETTERS[d]).join('')}`
const year = (i) => String(1000 + (i % 1000))

const KINDS = {
  people: ['name,aliases,born', (i) => `${name(i)},"${name(i)}-Smith;Dr ${name(i)}",${year(i)}-01-01`],
  'tenures of one office': ['person,country,office,title,prefixes,from,until,confidence', (i) => `${name(i)},DE,house-chair,Chair of the House,Chair,${year(i)}-03-01,${year(i)}-03-02,C`],
  'tenures of many offices': ['person,country,office,title,prefixes,from,until,source', (i) => `${name(i)},DE,mayor-${i >> 3},Mayor of Town ${i >> 3},Mayor,${2000 + (i & 7)}-01-01,${2001 + (i & 7)}-01-01,register`],
  events: ['id,kind,title,names,from,city,country', (i) => `forum-${i},conference,the forum of ${name(i)},${name(i)} Forum,${year(i)}-05-04,Aarhus,DK`],
  cities: ['name,countries', (i) => `Town${name(i).replace(' ', '')},DE;DK`]
}

await lint(TEXT)
for (const [kind, [header, row]] of Object.entries(KINDS)) {
  for (const count of [Math.round(most / 10), most]) {
    const lines = [header]
    for (let i = 0; i < count; i++) lines.push(row(i))
    const facts = [{file: `${kind}-${count}.csv`, text: lines.join('\n')}]
    lines.length = 0
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    const start = performance.now()
    const file = await lint(TEXT, {facts})
    const first = performance.now() - start
    globalThis.gc?.()
    const heap = process.memoryUsage().heapUsed - before
    const again = performance.now()
    await lint(TEXT, {facts})
    console.log(`${kind.padEnd(24)} ${String(count).padStart(8)}  ${(facts[0].text.length / 1e6).toFixed(0).padStart(4)} MB  first ${(first / 1000).toFixed(2).padStart(6)} s  then ${(performance.now() - again).toFixed(0).padStart(5)} ms  heap ${(heap / 1e6).toFixed(0).padStart(5)} MB  ${file.messages.length} message(s)`)
    // The last eight packs are remembered.
    for (let i = 0; i < 8; i++) await lint('.', {facts: [{file: `${kind}-${count}-${i}.yml`, text: ''}]})
  }
}
