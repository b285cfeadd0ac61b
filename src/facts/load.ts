/** Reads files of facts into checked packs. */
import {checkPack} from './check.js'
import {FactPackError, type Locator, type Problem, type Salvaged} from './problems.js'
import type {PackRecord} from './schema.js'
import {readYaml} from './yaml.js'

export {FactPackError, type Problem} from './problems.js'

/** A file of facts: its name, for messages, and its text. The name's extension tells CSV (.csv, .tsv) from YAML and JSON. */
export interface PackText {
  file: string
  text: string
}

/** What a pack's references may point to beside itself. A kind that is left out is not checked. */
export interface Known {
  /** Full names and aliases of people; a name that belongs to several is fine. */
  people?: ReadonlySet<string>
  /** Country codes. */
  countries?: ReadonlySet<string>
  /** Ids of bodies. */
  bodies?: ReadonlySet<string>
  /** Ids and names of series. */
  series?: ReadonlySet<string>
  /** Offices, as officeKey names them. */
  offices?: ReadonlySet<string>
  /** Ids of regions and of events. */
  regions?: ReadonlySet<string>
  events?: ReadonlySet<string>
}

/** A file that was read, with the means to say where a field of it stands. */
export interface ParsedPack {
  file: string
  pack: PackRecord
  locator: Locator
  /** Whether the holders that it names need not be listed among its people: so in a table of tenures. */
  bringsPeople?: boolean
}

/** Reads one file without looking at other files; throws a FactPackError with all that is wrong. */
export type PackReader = (pack: PackText) => ParsedPack

let readCsv: PackReader | undefined

const isCsv = (file: string): boolean => /\.[ct]sv$/i.test(file)

/** Whether files of these names can be read at once; else `loadReaders` comes first. */
export function readersReady(files: readonly string[]): boolean {
  return readCsv !== undefined || !files.some(isCsv)
}

/** Loads what reads files of these names: most runs see no CSV and do without its parser. */
export async function loadReaders(files: readonly string[]): Promise<void> {
  if (!readersReady(files)) readCsv = (await import('./csv.js')).readCsv
}

/**
 * Reads one file without looking at other files.
 * @throws FactPackError with every syntax and field error of the file
 */
export function readPack(pack: PackText): ParsedPack {
  const text = pack.text.startsWith('\uFEFF') ? pack.text.slice(1) : pack.text
  if (!isCsv(pack.file)) return readYaml({file: pack.file, text})
  if (!readCsv) throw new Error('await loadReaders() before a CSV file is read')
  return readCsv({file: pack.file, text})
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
  const salvaged: Salvaged[] = []
  for (const input of inputs) {
    try {
      parsed.push(readPack(input))
    } catch (error) {
      if (!(error instanceof FactPackError)) throw error
      problems.push(...error.problems)
      if (error.salvaged) salvaged.push(error.salvaged)
    }
  }
  const sound = [...parsed, ...salvaged.map((one) => one.parsed)]
  const all = gather(sound, salvaged.flatMap(({lost}) => lost), known)
  for (const pack of sound) problems.push(...checkPack(pack, all))
  if (problems.length === 0) return parsed
  const order = new Map(inputs.map(({file}, i) => [file, i]))
  throw new FactPackError(problems.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column))
}

function gather(parsed: readonly ParsedPack[], lost: readonly string[], known: Known): Known {
  const people = new Set([...known.people ?? [], ...lost])
  const countries = new Set([...known.countries ?? [], ...lost])
  const bodies = new Set([...known.bodies ?? [], ...lost])
  const series = new Set([...known.series ?? [], ...lost])
  // A million names are gathered only where somebody may be named by them.
  const named = parsed.some(({pack, bringsPeople}) => (bringsPeople !== true && pack.offices.length > 0) || pack.people.some((p) => p.retract === true))
  for (const {pack} of parsed) {
    if (named) {
      for (const {name, aliases} of pack.people) {
        people.add(name)
        for (const alias of aliases) people.add(alias)
      }
    }
    for (const c of pack.countries) countries.add(c.id)
    for (const b of pack.bodies) bodies.add(b.id)
    for (const s of pack.series) for (const name of [s.id, ...s.names]) series.add(name)
  }
  return {...known, people, countries, bodies, series}
}
