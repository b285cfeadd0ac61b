/** Makes a pack from a table with columns of its own names and dates of several forms. */
import Papa from 'papaparse'
import {readCsv} from '../facts/csv.js'
import {FactPackError, nearest, type Problem} from '../facts/problems.js'
import type {PackRecord} from '../facts/schema.js'
import {columnName, likelyTable, tableOf, TABLES, type TableName} from '../facts/tables.js'
import {readLooseDate, type DateOrder} from './loose-dates.js'
import type {PackGiven} from './pack.js'

/** Options of `importCsv`. */
export interface CsvOptions {
  /** What the rows are; else by the header. */
  kind?: TableName
  /** Our columns by those of the table: `{person: 'Name', from: 'Start of term'}`. */
  map?: Readonly<Record<string, string>>
  /** What holds for every row: `{country: 'FR', office: 'president'}`. */
  set?: Readonly<Record<string, string>>
  /** The order of day and month in dates such as 03/04/2024. */
  dates?: DateOrder
  /** Confidence of tenures that say none; else as everywhere, B. */
  confidence?: string
}

export interface CsvResult {
  pack: PackGiven
  kind: TableName
  rows: number
  /** Columns of the table that were not used. */
  ignored: readonly string[]
}

/** What tables call our columns. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  person: ['name', 'holder', 'officeholder', 'incumbent', 'full_name'], from: ['start', 'start_date', 'since', 'begin', 'took_office', 'term_start', 'date'],
  until: ['end', 'end_date', 'to', 'left_office', 'term_end'], office: ['position', 'post'], country: ['country_code', 'iso'], source: ['sources', 'url', 'reference'],
  name: ['person', 'full_name'], born: ['birth', 'birth_date', 'date_of_birth', 'dob'], died: ['death', 'death_date', 'date_of_death'], qid: ['wikidata', 'wikidata_id'],
  id: ['key'], title: ['event'], countries: ['country', 'country_code'], note: ['notes', 'remark']
}

interface Line {
  cells: readonly string[]
  line: number
}

/**
 * @param file the table's name, for messages and as the source of rows that give none
 * @param text commas, tabs or semicolons part its cells; its first row names the columns
 * @throws FactPackError with every problem of the table, by line
 */
export function importCsv(file: string, text: string, options: CsvOptions = {}): CsvResult {
  const lines = readLines(file, text)
  const [header, ...rows] = lines
  if (!header) throw new FactPackError([problem(file, 1, 'is empty: expected a header that names the columns')])
  const {kind, columns, ignored} = readHeader(file, header, options)
  const problems: Problem[] = []
  const made = rows.map((row) => normal(row, header.cells.length, kind, columns, options, file, problems))
  if (problems.length > 0) throw new FactPackError(problems)
  const names = [...columns.keys(), ...Object.keys(options.set ?? {}), ...extra(kind, columns, options)]
  const canonical = [names, ...made.map((cells) => names.map((name) => cells.get(name) ?? ''))]
  return {pack: withPeople(checked(file, canonical, lines)), kind, rows: rows.length, ignored}
}

const problem = (file: string, line: number, message: string, field = ''): Problem => ({file, line, column: 1, field, message})

function readLines(file: string, text: string): Line[] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const out: Line[] = []
  const problems: Problem[] = []
  let [at, line] = [0, 1]
  Papa.parse<string[]>(clean, {
    newline: '\n', delimitersToGuess: [',', '\t', ';', '|'],
    step({data, errors, meta}) {
      const start = line
      for (; at < meta.cursor; at++) if (clean.charCodeAt(at) === 10) line++
      const fault = errors.find(({type}) => type === 'Quotes')
      if (fault) problems.push(problem(file, start, 'is no CSV: a quotation mark is not closed, or stands within a text in quotation marks'))
      else if (data.some((cell) => cell.trim() !== '') && data[0]?.startsWith('#') !== true) out.push({cells: data, line: start})
    }
  })
  if (problems.length > 0) throw new FactPackError(problems)
  return out
}

/** Which cell each of our columns is in. */
function readHeader(file: string, {cells, line}: Line, {kind: wanted, map = {}, set = {}}: CsvOptions): {kind: TableName; columns: Map<string, number>; ignored: string[]} {
  const names = cells.map(columnName)
  const problems: Problem[] = []
  const mapped = new Map<string, number>()
  for (const [ours, theirs] of Object.entries(map)) {
    const at = names.indexOf(columnName(theirs))
    if (at >= 0) {
      mapped.set(ours, at)
      continue
    }
    const near = nearest(theirs, cells.map((cell) => cell.trim()))
    problems.push(problem(file, line, `there is no column '${theirs}'${near === undefined ? '.' : `; did you mean '${near}'?`} The columns are ${cells.map((cell) => cell.trim()).join(', ')}`))
  }
  const taken = new Set(mapped.values())
  const free = names.map((name, i) => (taken.has(i) ? '' : name))
  const having = [...mapped.keys(), ...Object.keys(set), ...free.filter((name) => name !== '')]
  const kind = wanted ?? tableOf(having) ?? likelyTable(having)
  const known = TABLES[kind].columns
  for (const ours of [...mapped.keys(), ...Object.keys(set)]) {
    if (Object.hasOwn(known, ours)) continue
    const near = nearest(ours, Object.keys(known))
    problems.push(problem(file, line, `'${ours}' is no column of a table of ${kind}${near === undefined ? '.' : `; did you mean '${near}'?`} Allowed: ${Object.keys(known).join(', ')}`))
  }
  const columns = new Map(mapped)
  const take = (ours: string, theirs: string): void => {
    const at = free.indexOf(theirs)
    if (at < 0 || columns.has(ours) || Object.hasOwn(set, ours)) return
    columns.set(ours, at)
    free[at] = ''
  }
  for (const ours of Object.keys(known)) take(ours, ours)
  for (const ours of Object.keys(known)) for (const theirs of ALSO[ours] ?? []) take(ours, theirs)
  for (const choice of TABLES[kind].needs) {
    if (choice.some((ours) => columns.has(ours) || Object.hasOwn(set, ours))) continue
    const ours = choice.join(' or ')
    problems.push(problem(file, line, `a table of ${kind} needs a column ${ours}: name it with --map '${choice[0] ?? ''}=…', or give it for all rows with --set '${choice[0] ?? ''}=…'. The columns are ${cells.map((cell) => cell.trim()).join(', ')}`))
  }
  if (problems.length > 0) throw new FactPackError(problems)
  return {kind, columns, ignored: cells.flatMap((cell, i) => (free[i] === '' ? [] : [cell.trim()]))}
}

function extra(kind: TableName, columns: ReadonlyMap<string, number>, {confidence, set = {}}: CsvOptions): string[] {
  const lacks = (name: string): boolean => Object.hasOwn(TABLES[kind].columns, name) && !columns.has(name) && !Object.hasOwn(set, name)
  return [...(lacks('source') ? ['source'] : []), ...(confidence !== undefined && lacks('confidence') ? ['confidence'] : [])]
}

function normal({cells, line}: Line, width: number, kind: TableName, columns: ReadonlyMap<string, number>, {set = {}, dates, confidence}: CsvOptions, file: string, problems: Problem[]): Map<string, string> {
  const beyond = cells.findIndex((cell, i) => i >= width && cell.trim() !== '')
  if (beyond >= 0) problems.push(problem(file, line, `has ${cells.length} cells, and the header ${width}: a text with a comma in it wants quotation marks around it`))
  const out = new Map<string, string>([['source', `${file}, line ${line}`], ['confidence', confidence ?? '']])
  const put = (ours: string, given: string): void => {
    const cell = given.replace(/\s+/g, ' ').trim()
    if (TABLES[kind].columns[ours]?.kind !== 'date' || cell === '') {
      out.set(ours, cell)
      return
    }
    const read = readLooseDate(cell, dates)
    if ('iso' in read) out.set(ours, read.iso)
    else if ('open' in read) out.set(ours, ours === 'until' ? 'open' : '')
    else problems.push(problem(file, line, `'${cell}' ${read.fault}`, ours))
  }
  for (const [ours, value] of Object.entries(set)) put(ours, value)
  for (const [ours, at] of columns) put(ours, cells[at] ?? '')
  return out
}

/** Checks the table as every other, and tells problems by the lines of the table that was given. */
function checked(file: string, rows: readonly (readonly string[])[], lines: readonly Line[]): PackRecord {
  const text = rows.map((cells) => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n')
  try {
    return readCsv({file, text}).pack
  } catch (error) {
    if (!(error instanceof FactPackError)) throw error
    throw new FactPackError(error.problems.map((one) => ({...one, line: lines[one.line - 1]?.line ?? one.line, column: 1})))
  }
}

/** A pack in YAML lists the people that its holders are. */
function withPeople(pack: PackRecord): PackGiven {
  const names = new Set(pack.people.map(({name}) => name))
  const holders = new Set(pack.offices.flatMap((office) => office.holders.map(({person}) => person)).filter((name) => !names.has(name)))
  return {...pack, people: [...pack.people, ...[...holders].map((name) => ({name}))]}
}
