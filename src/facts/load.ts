/** Reads files of facts, YAML or JSON, into checked packs. */
import * as v from 'valibot'
import {LineCounter, parseDocument} from 'yaml'
import {checkPack} from './check.js'
import {FactPackError, Locator, nearest, sayIssue, type Problem} from './problems.js'
import {packSchema, SECTIONS, type PackRecord, type Section} from './schema.js'

export {FactPackError, type Problem} from './problems.js'

/** A file of facts: its name, for messages, and its text. */
export interface PackText {
  file: string
  text: string
}

/** What a pack's references may point to beside itself. */
export interface Known {
  /** Full names and aliases of people; a name that belongs to several is fine. */
  people?: ReadonlySet<string>
  /** Country codes. */
  countries?: ReadonlySet<string>
  /** Ids of bodies. */
  bodies?: ReadonlySet<string>
  /** Ids and names of series. */
  series?: ReadonlySet<string>
}

/** A file that was read, with the means to say where a field of it stands. */
export interface ParsedPack {
  file: string
  pack: PackRecord
  locator: Locator
}

/** Aliases written out, beyond which a file is taken for an attack. Lists of words shared by records of a large file stay far below. */
const MOST_ALIASES = 20_000

const LIST_FILES: readonly [RegExp, Section][] = [
  [/(?:^|\/)countries\.[a-z]+$/, 'countries'], [/(?:^|\/)regions\.[a-z]+$/, 'regions'], [/(?:^|\/)contested\.[a-z]+$/, 'contested'], [/(?:^|\/)series\.[a-z]+$/, 'series'],
  [/(?:^|\/)cities\.[a-z]+$/, 'cities'], [/(?:^|\/)people\.[a-z]+$/, 'people'], [/(?:^|\/)bodies\.[a-z]+$/, 'bodies'], [/(?:^|\/)offices\.[a-z]+$/, 'offices']
]

/** The section that a file made of one list holds: by its name, else by its first record. */
function sectionOf(file: string, list: readonly unknown[]): Section {
  const named = LIST_FILES.find(([pattern]) => pattern.test(file))
  if (named) return named[1]
  const first = list[0]
  const has = (field: string) => typeof first === 'object' && first !== null && field in first
  if (has('holders')) return 'offices'
  if (has('capitals')) return 'countries'
  if (has('aliases')) return 'people'
  return 'events'
}

/**
 * Reads one file without looking at other files.
 * @throws FactPackError with every syntax and field error of the file
 */
export function readPack({file, text}: PackText): ParsedPack {
  const counter = new LineCounter()
  const problems: Problem[] = []
  let document
  let value: unknown
  try {
    document = parseDocument(text, {lineCounter: counter, prettyErrors: false, logLevel: 'error', uniqueKeys: true, merge: false})
    for (const error of document.errors) {
      const {line, col} = counter.linePos(error.pos[0])
      problems.push({file, line: Math.max(1, line), column: Math.max(1, col), field: '', message: `not valid YAML: ${error.message}`})
    }
    if (problems.length === 0) value = document.toJS({maxAliasCount: MOST_ALIASES}) as unknown
  } catch (error) {
    problems.push({file, line: 1, column: 1, field: '', message: `not valid YAML: ${error instanceof Error ? error.message : String(error)}`})
  }
  if (problems.length > 0) throw new FactPackError(problems)
  let prefix: (string | number)[] = []
  if (value === null || value === undefined) value = {}
  if (Array.isArray(value)) {
    const section = sectionOf(file, value as unknown[])
    prefix = [section]
    value = {[section]: value as unknown[]}
  }
  const locator = new Locator(file, document, counter, prefix)
  if (typeof value !== 'object' || value === null) {
    throw new FactPackError([locator.problem([], `expected a list of records or the sections ${SECTIONS.join(', ')}`)])
  }
  const result = v.safeParse(packSchema, value)
  if (!result.success) {
    throw new FactPackError(result.issues.map((issue) => {
      const {path, message, key} = sayIssue(issue, packSchema)
      return locator.problem(path, message, key)
    }))
  }
  return {file, pack: result.output, locator}
}

/**
 * Reads and checks one file of facts.
 * @param input the file's name, for messages, and its text in YAML or JSON
 * @param known people, countries, bodies and series that the file may refer to without defining them;
 *   a kind that is left out is not checked
 * @throws FactPackError with every problem of the file
 */
export function loadPack(input: PackText, known: Known = {}): PackRecord {
  const parsed = readPack(input)
  const problems = checkPack(parsed, known)
  if (problems.length > 0) throw new FactPackError(problems)
  return parsed.pack
}

/**
 * Reads and checks several files that may refer to one another.
 * @throws FactPackError with every problem of every file
 */
export function loadPacks(inputs: readonly PackText[], known: Known = {}): ParsedPack[] {
  const problems: Problem[] = []
  const parsed: ParsedPack[] = []
  for (const input of inputs) {
    try {
      parsed.push(readPack(input))
    } catch (error) {
      if (!(error instanceof FactPackError)) throw error
      problems.push(...error.problems)
    }
  }
  const all = gather(parsed, known)
  for (const pack of parsed) problems.push(...checkPack(pack, all))
  if (problems.length > 0) throw new FactPackError(problems)
  return parsed
}

function gather(parsed: readonly ParsedPack[], known: Known): Known {
  const people = new Set(known.people)
  const countries = new Set(known.countries)
  const bodies = new Set(known.bodies)
  const series = new Set(known.series)
  for (const {pack} of parsed) {
    for (const p of pack.people) for (const name of [p.name, ...p.aliases]) people.add(name)
    for (const c of pack.countries) countries.add(c.id)
    for (const b of pack.bodies) bodies.add(b.id)
    for (const s of pack.series) for (const name of [s.id, ...s.names]) series.add(name)
  }
  return {people, countries, bodies, series}
}

export {nearest}
