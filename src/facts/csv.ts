/** Reads a table of tenures, people, events or cities from CSV. */
import Papa from 'papaparse'
import * as v from 'valibot'
import {CsvLocator} from './csv-places.js'
import type {PackText, ParsedPack} from './load.js'
import {FactPackError, nearest, sayIssue, type Path, type Problem} from './problems.js'
import {citySchema, eventSchema, holderSchema, officeSchema, packSchema, personSchema, type OfficeRecord, type PackRecord} from './schema.js'
import {columnName, likelyTable, TABLES, tableOf, type TableName} from './tables.js'
import {officeKey} from './merge.js'

/** Rows of one file whose faults are told one by one; a table that is wrong throughout is told by its first ones. */
const MOST_PROBLEMS = 1000
/** Unknown columns are few; a header with more cells than this is no header. */
const MOST_COLUMNS = 100

type Row = Record<string, unknown>

/** What a row is, and where in the pack it goes. */
interface Reading {
  pack: PackRecord
  locator: CsvLocator
  problems: Problem[]
  /** Names in rows at fault, to which other files may refer. */
  lost: string[]
  offices: Map<string, {index: number; office: OfficeRecord}>
}

/**
 * Reads a file of CSV: commas, tabs or semicolons part its cells, as the header does; ';' parts the entries of a list.
 * @throws FactPackError with every syntax and field error of the file
 */
export function readCsv({file, text: given}: PackText): ParsedPack {
  const text = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given
  const delimiter = delimiterOf(text)
  const locator = new CsvLocator(file, text, delimiter)
  const pack = v.parse(packSchema, {})
  const reading: Reading = {pack, locator, problems: [], lost: [], offices: new Map()}
  let columns: readonly string[] | undefined
  let table: TableName = 'people'
  let start = 0
  let told = 0
  Papa.parse<string[]>(text, {
    delimiter, newline: '\n', comments: '#',
    step({data, errors, meta}, parser) {
      const at = pastComments(text, start)
      start = meta.cursor
      const problem = (message: string, cell = 0) => {
        if (++told <= MOST_PROBLEMS) reading.problems.push(locator.at(at, cell, message))
      }
      const fault = errors[0]
      if (fault) {
        problem(fault.code === 'MissingQuotes' ? 'not valid CSV: a quotation mark is opened and never closed' : 'not valid CSV: a quotation mark stands within a text in quotation marks; write it twice', faultyCell(data, fault.code))
        return
      }
      if (data.length === 1 && data[0]?.trim() === '') return
      if (!columns) {
        const header = data.map(columnName)
        const wrong = headerFaults(header)
        for (const [cell, message] of wrong) problem(message, cell)
        if (wrong.length > 0) return parser.abort()
        columns = header
        locator.columns = header
        table = tableOf(header) ?? 'people'
        return
      }
      const extra = data.findIndex((cell, i) => i >= columns!.length && cell.trim() !== '')
      if (extra >= 0 || data.length < columns.length) {
        problem(`the row has ${data.length} cells and the header ${columns.length}; a text that holds ${delimiter === '\t' ? 'a tab' : `'${delimiter}'`} wants quotation marks around it`, Math.max(0, extra))
        return
      }
      const faults = addRow(table, columns, data, at, reading, told >= MOST_PROBLEMS)
      if (faults > 0) reading.lost.push(...data.filter((_, i) => /^(?:name|id|aliases)$/.test(columns![i] ?? '')).flatMap((cell) => cell.split(';')))
      told += faults
    }
  })
  if (told > reading.problems.length) reading.problems.push(locator.at(0, 0, `${told - reading.problems.length} further problems in this file are not listed`))
  const parsed = {file, pack, locator, bringsPeople: pack.offices.length > 0}
  if (reading.problems.length > 0) throw new FactPackError(reading.problems, {parsed, lost: reading.lost})
  return parsed
}

/** What parts the cells: the one of comma, tab and semicolon that the header has most. */
function delimiterOf(text: string): string {
  const start = pastComments(text, 0)
  const end = text.indexOf('\n', start)
  const header = text.slice(start, Math.min(end < 0 ? text.length : end, start + 10_000))
  const count = (mark: string) => header.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function pastComments(text: string, start: number): number {
  let at = start
  while (text[at] === '#' || text[at] === '\n') {
    const end = text.indexOf('\n', at)
    if (end < 0) return at
    at = end + 1
  }
  return at
}

function faultyCell(data: readonly string[], code: string): number {
  return code === 'MissingQuotes' ? data.length - 1 : Math.max(0, data.findIndex((cell) => cell.includes('"')))
}

function headerFaults(header: readonly string[]): [number, string][] {
  const table = tableOf(header) ?? likelyTable(header)
  const {columns, needs} = TABLES[table]
  const names = Object.keys(columns)
  if (header.length > MOST_COLUMNS || !header.some((column) => Object.hasOwn(columns, column) || nearest(column, names) !== undefined)) {
    return [[0, `expected a header that names the columns, such as person,country,office,from,until (tenures), name,aliases,born,died (people), id,title,from,until,city,country (events) or name,countries (cities); found '${header.join(',').slice(0, 60)}'`]]
  }
  const faults: [number, string][] = []
  for (const [i, column] of header.entries()) {
    if (!Object.hasOwn(columns, column)) {
      const near = nearest(column, names)
      faults.push([i, `unknown column '${column}' in a table of ${table}${near === undefined ? '.' : `; did you mean '${near}'?`} Allowed: ${names.join(', ')}`])
    } else if (header.indexOf(column) < i) faults.push([i, `column '${column}' stands twice`])
  }
  for (const choice of needs) {
    if (!choice.some((column) => header.includes(column))) faults.push([0, `a table of ${table} needs a column ${choice.map((column) => `'${column}'`).join(' or ')}`])
  }
  return faults
}

/** The fields of a row that say something. */
function fieldsOf(table: TableName, columns: readonly string[], data: readonly string[]): Row {
  const row: Row = {}
  for (const [i, column] of columns.entries()) {
    const cell = (data[i] ?? '').trim()
    if (cell === '') continue
    const kind = TABLES[table].columns[column]?.kind
    if (kind === 'list') row[column] = cell.split(';').map((one) => one.trim()).filter((one) => one !== '')
    else if (kind === 'flag') row[column] = /^(?:true|yes|1|x)$/i.test(cell) ? true : /^(?:false|no|0)$/i.test(cell) ? false : cell
    else if (kind === 'date' && cell === 'open') row[column] = null
    else row[column] = cell
  }
  return row
}

const ofOffice = v.pick(officeSchema, ['id', 'country', 'body'])
const PLACE_FIELDS = ['site', 'area', 'city', 'region', 'country', 'near'] as const

/** Adds a row to the pack; gives the number of faults. */
function addRow(table: TableName, columns: readonly string[], data: readonly string[], at: number, reading: Reading, silent: boolean): number {
  const row = fieldsOf(table, columns, data)
  const {pack, locator, problems} = reading
  const read = <S extends v.GenericSchema>(schema: S, value: unknown, nameOf: (path: Path) => string): v.InferOutput<S> | number => {
    const result = v.safeParse(schema, value)
    if (result.success) return result.output
    if (!silent) {
      for (const issue of result.issues) {
        const {path, message} = sayIssue(issue, schema)
        problems.push(locator.at(at, Math.max(0, columns.indexOf(nameOf(path))), message, nameOf(path)))
      }
    }
    return result.issues.length
  }
  const same = (path: Path) => String(path[0] ?? '')
  if (table === 'people') {
    const person = read(personSchema, row, same)
    if (typeof person === 'number') return person
    locator.row('people', pack.people.push(person) - 1, at)
  } else if (table === 'cities') {
    const {city, country, ...rest} = row
    const record = read(citySchema, {name: city, countries: country, ...rest}, (path) => (path[0] === 'name' && 'city' in row ? 'city' : path[0] === 'countries' && 'country' in row ? 'country' : same(path)))
    if (typeof record === 'number') return record
    locator.row('cities', pack.cities.push(record) - 1, at)
  } else if (table === 'events') {
    const place = Object.fromEntries(PLACE_FIELDS.filter((field) => field in row).map((field) => [field, row[field]]))
    const rest = Object.fromEntries(Object.entries(row).filter(([field]) => !(PLACE_FIELDS as readonly string[]).includes(field)))
    const event = read(eventSchema, {...rest, ...(Object.keys(place).length > 0 ? {at: [place]} : {})}, (path) => (path[0] === 'at' ? String(path[2] ?? 'city') : same(path)))
    if (typeof event === 'number') return event
    locator.row('events', pack.events.push(event) - 1, at)
  } else {
    const {office, country, body, ...rest} = row
    const owner = read(ofOffice, {id: office, country, body}, (path) => (path[0] === 'id' ? 'office' : same(path)))
    const holder = read(holderSchema, rest, same)
    if (typeof owner === 'number' || typeof holder === 'number') return (typeof owner === 'number' ? owner : 0) + (typeof holder === 'number' ? holder : 0)
    const key = officeKey(owner)
    let known = reading.offices.get(key)
    if (!known) {
      const record: OfficeRecord = {id: owner.id, also: [], vacant: [], holders: []}
      if (owner.country !== undefined) record.country = owner.country
      if (owner.body !== undefined) record.body = owner.body
      known = {index: pack.offices.push(record) - 1, office: record}
      reading.offices.set(key, known)
    }
    locator.holder(known.index, known.office.holders.push(holder) - 1, at)
  }
  return 0
}

