/** Results of a SPARQL query, by the names of their variables. */
import {readFlatTime, type DateRead} from './dates.js'
import {list, object, type Json} from './json.js'
import {cleanName} from './names.js'
import {HUMAN} from './properties.js'
import {itemId, statementId, type Blank, type Rank} from './snaks.js'
import {slimTime, type Slim, type SlimCountry, type SlimHeld, type SlimPerson} from './slim.js'

/** The variables that are read; all but `person` may be missing. */
export const VARIABLES = [
  'person', 'personLabel', 'personType', 'office', 'officeLabel', 'country', 'countryLabel', 'code', 'statement', 'property', 'rank', 'role',
  'start', 'startPrecision', 'end', 'endPrecision', 'born', 'bornPrecision', 'died', 'diedPrecision'
] as const
type Variable = (typeof VARIABLES)[number]

const ENTITY = /\/entity\/(?:statement\/)?([Qq]\d+[^/]*)$/

/** Values that stand for 'unknown' come as blank nodes or as addresses under /.well-known/genid/. */
const isBlank = (cell: Json): boolean => cell['type'] === 'bnode' || (typeof cell['value'] === 'string' && cell['value'].includes('/.well-known/genid/'))

class Row {
  readonly #cells: Json
  constructor(cells: Json) {
    this.#cells = cells
  }
  cell(name: Variable): Json | undefined {
    return object(this.#cells[name])
  }
  text(name: Variable): string | undefined {
    const cell = this.cell(name)
    return cell && !isBlank(cell) && typeof cell['value'] === 'string' && cell['value'] !== '' ? cell['value'] : undefined
  }
  item(name: Variable): string | undefined {
    const value = this.text(name)
    return value === undefined ? undefined : itemId(ENTITY.exec(value)?.[1] ?? value)
  }
  time(name: 'start' | 'end' | 'born' | 'died'): DateRead | Blank | undefined {
    const cell = this.cell(name)
    if (cell && isBlank(cell)) return 'some'
    const value = this.text(name)
    if (value === undefined) return undefined
    const precision = this.text(`${name}Precision`)
    // The query service has turned Julian days into Gregorian ones.
    return readFlatTime(value, precision === undefined ? undefined : Number(precision))
  }
}

const iso = (read: DateRead | Blank | undefined): string | undefined => (typeof read === 'object' && 'iso' in read ? read.iso : undefined)

function rankOf(value: string | undefined): Rank {
  return value === undefined ? 'normal' : /deprecated/i.test(value) ? 'deprecated' : /preferred/i.test(value) ? 'preferred' : 'normal'
}

/** Whether a parsed JSON value is a SPARQL result. */
export function isSparql(value: Json): boolean {
  return Array.isArray(object(value['results'])?.['bindings'])
}

/** Slim records of every row. A row whose person is a blank node names nobody and gives none. */
export function* slimBindings(value: Json): Generator<Slim> {
  for (const binding of list(object(value['results'])?.['bindings'])) {
    const cells = object(binding)
    if (cells) yield* slimRow(new Row(cells))
  }
}

function* slimRow(row: Row): Generator<Slim> {
  const [id, office, country] = [row.item('person'), row.item('office'), row.item('country')]
  const code = row.text('code')
  const role = row.text('role')
  const via = row.text('property')
  const claim: SlimHeld = {id: statementId(ENTITY.exec(row.text('statement') ?? '')?.[1]), rank: rankOf(row.text('rank')), ...slimTime(row.time('start'), row.time('end'))}
  if (office !== undefined) claim.office = office
  if (country !== undefined && code !== undefined && /^[A-Z]{2}$/.test(code)) {
    const link = office === undefined ? [] : [{item: office}]
    const ofState = role !== undefined && /state/i.test(role) ? link : []
    const out: SlimCountry = {k: 'c', id: country, code, demonyms: [], capitals: [], heads: [], ofState, ofGovernment: role !== undefined && /government/i.test(role) ? link : []}
    const name = cleanName(row.text('countryLabel'))
    if (name !== undefined) out.name = name
    if (id !== undefined && (via === 'P35' || via === 'P6')) out.heads = [{...claim, person: id, via}]
    yield out
  }
  if (office !== undefined) {
    const name = cleanName(row.text('officeLabel'))
    yield {k: 't', id: office, ...(name === undefined || name === office ? {} : {name}), ...(country === undefined ? {} : {jurisdictions: [country]})}
  }
  if (id === undefined) return
  const type = row.item('personType')
  const out: SlimPerson = {k: 'p', id, human: type === undefined || type === HUMAN, held: office === undefined || via === 'P35' || via === 'P6' ? [] : [claim]}
  const name = cleanName(row.text('personLabel'))
  if (name !== undefined && name !== id) out.name = name
  const [born, died] = [iso(row.time('born')), iso(row.time('died'))]
  if (born !== undefined) out.born = born
  if (died !== undefined) out.died = died
  yield out
}
