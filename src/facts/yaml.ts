/** Reads a file of facts in YAML or JSON. */
import * as v from 'valibot'
import {isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document} from 'yaml'
import type {PackText, ParsedPack} from './load.js'
import {FactPackError, fieldOf, sayIssue, type Locator, type Path, type Problem, type Salvaged} from './problems.js'
import {packSchema, SECTIONS, type Section} from './schema.js'

/** Aliases written out, beyond which a file is taken for an attack. Lists of words shared by records of a large file stay far below. */
const MOST_ALIASES = 20_000

/** Characters of YAML: its parser keeps a hundred bytes for each, so what is larger is to come as JSON or CSV. */
const MOST_YAML = 24_000_000

/** JSON beyond this is read without YAML's parser, which knows the place of every field but takes long. */
const LARGE_JSON = 2_000_000

const LIST_FILES: readonly [RegExp, Section][] = [
  [/(?:^|\/)countries\.[a-z]+$/, 'countries'], [/(?:^|\/)regions\.[a-z]+$/, 'regions'], [/(?:^|\/)series\.[a-z]+$/, 'series'],
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
  if (has('countries')) return 'cities'
  if (has('name') && !has('id') && !has('title')) return 'people'
  return 'events'
}

/** Finds where a field stands in a parsed document. */
class YamlLocator implements Locator {
  readonly file: string
  readonly #document: Document.Parsed | undefined
  readonly #counter: LineCounter
  readonly #prefix: Path

  constructor(file: string, document: Document.Parsed | undefined, counter: LineCounter, prefix: Path) {
    this.file = file
    this.#document = document
    this.#counter = counter
    this.#prefix = prefix
  }

  problem(path: Path, message: string, key = false): Problem {
    const full = path.length > 0 && this.#prefix.length > 0 ? path.slice(this.#prefix.length) : path
    const {line, col} = this.#counter.linePos(this.#find(full, key))
    return {file: this.file, line: Math.max(1, line), column: Math.max(1, col), field: fieldOf(path), message}
  }

  #find(path: Path, key: boolean): number {
    let node: unknown = this.#document?.contents
    let offset = 0
    const place = (value: unknown): void => {
      const range = (value as {range?: [number, number, number] | null} | null)?.range
      if (range) offset = range[0]
    }
    place(node)
    for (const [index, step] of path.entries()) {
      const last = index === path.length - 1
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step))
        if (!pair) return offset
        if (last && key) {
          place(pair.key)
          return offset
        }
        node = pair.value
        place(node ?? pair.key)
      } else if (isSeq(node)) {
        node = node.items[Number(step)]
        place(node)
      } else return offset
    }
    return offset
  }
}

interface Read {
  value: unknown
  document: Document.Parsed | undefined
  counter: LineCounter
}

function parse({file, text}: PackText): Read {
  const counter = new LineCounter()
  const json = /\.json$/i.test(file)
  if (json && text.length > LARGE_JSON) {
    try {
      return {value: JSON.parse(text) as unknown, document: undefined, counter}
    } catch (error) {
      throw new FactPackError([{file, ...placeIn(text, error), field: '', message: `not valid JSON: ${said(error)}`}])
    }
  }
  if (text.length > MOST_YAML) {
    throw new FactPackError([{file, line: 1, column: 1, field: '', message: `${Math.round(text.length / 1e6)} million characters are too many for YAML: give the records as CSV or JSON, or in several files`}])
  }
  const problems: Problem[] = []
  const wrong = (line: number, column: number, error: unknown) => problems.push({file, line: Math.max(1, line), column: Math.max(1, column), field: '', message: `not valid ${json ? 'JSON' : 'YAML'}: ${said(error)}`})
  try {
    const document = parseDocument(text, {lineCounter: counter, prettyErrors: false, logLevel: 'error', uniqueKeys: true, merge: false})
    for (const error of document.errors) {
      const {line, col} = counter.linePos(error.pos[0])
      wrong(line, col, error)
    }
    if (problems.length === 0) return {value: document.toJS({maxAliasCount: MOST_ALIASES}) as unknown, document, counter}
  } catch (error) {
    wrong(1, 1, error)
  }
  throw new FactPackError(problems)
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Where JSON.parse stumbled, as far as its message says. */
function placeIn(text: string, error: unknown): {line: number; column: number} {
  const at = Number(/position (\d+)/.exec(said(error))?.[1] ?? 0)
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return {line, column: at - before.lastIndexOf('\n')}
}

/**
 * Reads a file in YAML or JSON.
 * @throws FactPackError with every syntax and field error of the file
 */
export function readYaml(input: PackText): ParsedPack {
  const {file} = input
  const {document, counter, ...read} = parse(input)
  let {value} = read
  let prefix: Path = []
  if (value === null || value === undefined) value = {}
  if (Array.isArray(value)) {
    const section = sectionOf(file, value as unknown[])
    prefix = [section]
    value = {[section]: value as unknown[]}
  }
  const locator = new YamlLocator(file, document, counter, prefix)
  if (typeof value !== 'object' || value === null) {
    throw new FactPackError([locator.problem([], `expected a list of records or the sections ${SECTIONS.join(', ')}`)])
  }
  const result = v.safeParse(packSchema, value)
  if (result.success) return {file, pack: result.output, locator}
  const problems = result.issues.map((issue) => {
    const {path, message, key} = sayIssue(issue, packSchema)
    return locator.problem(path, message, key)
  })
  throw new FactPackError(problems, salvage(file, value, result.issues, locator))
}

/** The records of a file without those at fault, so that what is wrong with the others is told in the same go. */
function salvage(file: string, value: object, issues: readonly v.BaseIssue<unknown>[], locator: Locator): Salvaged | undefined {
  const bad = new Map<string, Set<number>>()
  const whole = new Set<string>()
  for (const {path} of issues) {
    const section = (path?.[0]?.key ?? '') as string
    const index = path?.[1]?.key
    if (typeof index === 'number') bad.set(section, (bad.get(section) ?? new Set()).add(index))
    else whole.add(section)
  }
  const indices = new Map<string, number[]>()
  const lost: string[] = []
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !whole.has(key)).map(([key, records]) => {
    const out = bad.get(key)
    if (!out || !Array.isArray(records)) return [key, records] as const
    const kept = records.map((_, i) => i).filter((i) => !out.has(i))
    indices.set(key, kept)
    for (const i of out) lost.push(...namesIn(records[i]))
    return [key, kept.map((i) => records[i] as unknown)] as const
  }))
  const result = v.safeParse(packSchema, rest)
  if (!result.success) return undefined
  const moved: Locator = {
    file,
    problem: ([section, i, ...under], message, key) => locator.problem(section === undefined ? [] : i === undefined ? [section] : [section, indices.get(String(section))?.[Number(i)] ?? i, ...under], message, key)
  }
  return {parsed: {file, pack: result.output, locator: moved}, lost}
}

/** What a record may be called by others. */
function namesIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return []
  const {name, id, aliases, names} = record as Record<string, unknown>
  return [name, id, ...(Array.isArray(aliases) ? aliases as unknown[] : []), ...(Array.isArray(names) ? names as unknown[] : [])].filter((one) => typeof one === 'string')
}
