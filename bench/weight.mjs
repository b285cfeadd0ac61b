/**
 * What the fact base weighs: the size of its parts, gzipped, and that of the thesaurus; the time and memory until it has answered a question of every
 * kind; and a start of the command line beside a start of Node. Needs a build.
 *
 *   node bench/weight.mjs [--size KB] [--words KB] [--load MS] [--heap MIB]
 *
 * Times fail only where they are over the limit in milliseconds and over it beside a piece of work of known size, too, so
 * that neither a busy machine nor a fast one decides.
 */
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')
const TIMES = 9
// What the reference, see `measure`, takes on a machine of the year 2024 that has nothing else to do.
const REFERENCE_MS = 15
const MARGIN = 1.5

const limit = (name, byDefault) => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? byDefault : Number(process.argv[at + 1])
}
let failed = false
const line = (name, value, unit, most, also = true) => {
  const over = value > most && also
  failed ||= over
  console.log(`${name}: ${value.toFixed(unit === 'MiB' || unit === 'ms' ? 1 : 0)} ${unit}${most === Infinity ? '' : ` (at most ${most})`}${over ? ' — too much' : ''}`)
}

/** Runs in a process of its own: loads the facts, asks, and says what that took. */
async function measure(folder) {
  const rows = JSON.stringify(Array.from({length: 60_000}, (_, i) => [`name ${i}`, `${1900 + (i % 120)}-0${1 + (i % 9)}-1${i % 10}`, i % 97, {source: [i % 40]}]))
  const began = process.cpuUsage()
  JSON.parse(rows)
  const reference = process.cpuUsage(began).user / 1000
  // The readers of packs are no part of the base.
  await Promise.all(['yaml', 'valibot', 'fastest-levenshtein'].map((name) => import(name)))
  globalThis.gc()
  const before = process.memoryUsage()
  const start = process.cpuUsage()
  const {loadFacts} = await import(pathToFileURL(path.join(folder, 'facts.js')).href)
  const facts = loadFacts()
  const country = facts.country('FR')
  const person = facts.byName('Emmanuel Macron')[0]
  const day = {first: 19_000, last: 19_000}
  const answers = [
    facts.bySurname('merkel'), facts.tenuresOf(person), facts.tenuresIn(country), facts.holders(country, 'President', day), facts.cityCountries('toulouse'),
    facts.byCountryName('france'), facts.byDemonym('french'), facts.eventsOfSeries('G7 summit'), facts.capitalsOn(country, day)
  ]
  if (answers.some((answer) => answer.length === 0)) throw new Error('a question was not answered')
  const {user, system} = process.cpuUsage(start)
  const load = (user + system) / 1000
  globalThis.gc()
  const after = process.memoryUsage()
  console.log(JSON.stringify({reference, load, heap: (after.heapUsed + after.external - before.heapUsed - before.external) / 2 ** 20}))
}

/** The best of several processes. */
function best(folder) {
  const out = {reference: Infinity, load: Infinity, heap: Infinity}
  for (let i = 0; i < TIMES; i++) {
    const {stdout, stderr, status} = spawnSync(process.execPath, ['--expose-gc', import.meta.filename, '--measure', folder], {encoding: 'utf8'})
    if (status !== 0) throw new Error(stderr)
    const one = JSON.parse(stdout)
    for (const key of Object.keys(out)) out[key] = Math.min(out[key], one[key])
  }
  return out
}

function start(args) {
  let least = Infinity
  for (let i = 0; i < TIMES; i++) {
    const began = performance.now()
    spawnSync(process.execPath, args)
    least = Math.min(least, performance.now() - began)
  }
  return least
}

const measured = process.argv.indexOf('--measure')
if (measured > 0) {
  await measure(process.argv[measured + 1])
} else {
  let total = 0
  for (const name of readdirSync(path.join(dist, 'facts')).filter((one) => one.endsWith('.js'))) {
    const size = gzipSync(readFileSync(path.join(dist, 'facts', name)), {level: 9}).length / 1024
    // Loaded only where there are sources.
    const words = name === 'thesaurus.js'
    if (!words) total += size
    line(`facts/${name}, gzipped`, size, 'KB', words ? limit('words', 400) : Infinity)
  }
  line('all parts of the fact base, gzipped', total, 'KB', limit('size', 900))
  const {load, heap, reference} = best(dist)
  line(`the facts, loaded and asked (the reference took ${reference.toFixed(1)} ms)`, load, 'ms', limit('load', 30), load > MARGIN * limit('load', 30) * (reference / REFERENCE_MS))
  line('the facts, kept in memory', heap, 'MiB', limit('heap', 25))
  const text = path.join(tmpdir(), `factlint-weight-${process.pid}.txt`)
  writeFileSync(text, 'French President Emmanuel Macron met the German chancellor in Toulouse on Tuesday.\n')
  const bare = start(['-e', '0'])
  const cold = start([path.join(dist, 'cli.js'), text])
  rmSync(text)
  line('a start of the command line', cold, 'ms', limit('start', 250), cold > MARGIN * (limit('start', 250) / 40) * bare)
  console.log(`a start of Node alone: ${bare.toFixed(1)} ms`)
  process.exitCode = failed ? 1 : 0
}
