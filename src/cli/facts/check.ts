import path from 'node:path'
import {FactPackError, prepareFacts, readFacts, sayProblem, shippedNames, type PackText, type Problem} from '../../facts/index.js'
import {loadPacks} from '../../facts/load.js'
import type {PackRecord} from '../../facts/schema.js'
import {readPackText} from '../evidence.js'
import {shown} from '../files.js'
import {UsageError} from '../problem.js'
import type {ExitCode, Io} from '../run.js'
import {write, writeJson} from './base.js'
import {readFlags, type Command} from './command.js'

const help = `Usage: factlint facts check FILE… [options]

Reads packs in YAML, JSON or CSV as a lint would, and says what they hold and all that is wrong with them. The files are
taken together, in order: a later one may refer to an earlier one, and wins over it.

  --json         for programs
  -q, --quiet    no counts, only problems and warnings

Examples
  factlint facts check house.yml
  factlint facts check house.yml mayors.csv --json

Exit codes: 0 sound (warnings may be there), 1 problems, 2 a file that could not be read.
`

interface Found extends Problem {
  level: 'error' | 'warning'
}

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const given = readFlags('check', argv.map((one) => (one === '-q' ? '--quiet' : one)), {json: 'switch', quiet: 'switch'})
  if (given.words.length === 0) throw new UsageError('Nothing to check: name packs; see factlint facts check --help')
  const unread: string[] = []
  const texts: PackText[] = []
  for (const file of given.words) {
    try {
      texts.push(await readPackText(path.resolve(io.cwd, file), shown(io.cwd, path.resolve(io.cwd, file))))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      unread.push(error.message)
    }
  }
  await prepareFacts(texts)
  const {counts, found} = examine(texts)
  const errors = found.filter(({level}) => level === 'error').length
  if (given.has('json')) writeJson(io, {files: counts, unreadable: unread, problems: found})
  else {
    if (!given.has('quiet')) for (const {file, counts: kinds} of counts) write(io, [`${file}: ${say(kinds)}`])
    write(io, [...unread.map((text) => `error ${text}`), ...found.map((one) => `${one.level} ${sayProblem(one)}`)])
    if (!given.has('quiet')) write(io, [sum(errors + unread.length, found.length - errors, given.words.length)])
  }
  return unread.length > 0 ? 2 : errors > 0 ? 1 : 0
}

interface Counts {
  file: string
  counts: Record<string, number>
}

function examine(texts: readonly PackText[]): {counts: Counts[]; found: Found[]} {
  if (texts.length === 0) return {counts: [], found: []}
  try {
    const {packs, warnings} = readFacts(texts)
    return {counts: packs.map(({file, pack}) => ({file, counts: countsOf(pack)})), found: warnings.map((one) => ({level: 'warning', ...one}))}
  } catch (error) {
    if (!(error instanceof FactPackError)) throw error
    return {counts: sound(texts, error), found: error.problems.map((one) => ({level: 'error', ...one}))}
  }
}

/** Counts of the files that are sound by themselves. */
function sound(texts: readonly PackText[], {problems}: FactPackError): Counts[] {
  const wrong = new Set(problems.map(({file}) => file))
  return texts.filter(({file}) => !wrong.has(file)).flatMap((text) => {
    try {
      return loadPacks([text], shippedNames()).map(({file, pack}) => ({file, counts: countsOf(pack)}))
    } catch {
      return []
    }
  })
}

function countsOf(pack: PackRecord): Record<string, number> {
  const {countries, regions, bodies, offices, people, events, series, cities} = pack
  return {
    countries: countries.length, regions: regions.length, bodies: bodies.length, offices: offices.length, tenures: offices.reduce((n, o) => n + o.holders.length, 0),
    people: people.length, events: events.length, series: series.length, cities: cities.length,
    'taken out': [countries, regions, bodies, offices, people, events, series, cities].reduce((n, list) => n + list.filter((one) => one.retract === true).length, 0) +
      offices.reduce((n, o) => n + o.holders.filter((h) => h.retract === true).length, 0)
  }
}

const ONE: Readonly<Record<string, string>> = {countries: 'country', regions: 'region', bodies: 'body', offices: 'office', tenures: 'tenure', people: 'person', events: 'event', cities: 'city'}

function say(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).filter(([, n]) => n > 0).map(([kind, n]) => `${n} ${n === 1 ? ONE[kind] ?? kind : kind}`)
  return parts.length === 0 ? 'no records' : parts.join(', ')
}

function sum(errors: number, warnings: number, files: number): string {
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
  const said = [...(errors > 0 ? [count(errors, 'problem')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])]
  return `${count(files, 'file')}: ${said.length === 0 ? 'nothing wrong' : said.join(', ')}`
}

export const command: Command = {help, run}
