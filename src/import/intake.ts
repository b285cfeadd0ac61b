/** Takes in what a Wikidata export is made of: lines, parsed values or single entities, whatever they turn out to be. */
import {assemble, type AssembleOptions} from './assemble.js'
import {MemoryStore, type Store} from './gather.js'
import {list, object, text, type Json} from './json.js'
import type {PackGiven} from './pack.js'
import type {BrokenLine, ImportReport} from './report.js'
import {slimEntity, type Slim} from './slim.js'
import {isSparql, slimBindings} from './sparql.js'
import {isDate} from '../time.js'

/** Options of `importWikidata`. */
export interface ImportOptions extends Omit<AssembleOptions, 'dumpDate'> {
  /** Day of the dump, '2026-10-01'; else the newest `modified` of its entities. Records are known up to this day. */
  dumpDate?: string
  /** Keep people who hold no office by their own statements; countries may name them. Default true; false for whole dumps. */
  everyone?: boolean
  /** Where records wait for the end of the input; else in memory. */
  store?: Store
}

export interface ImportResult {
  pack: PackGiven
  report: ImportReport
}

/** What has been counted so far. */
export interface IntakeState {
  entities: number
  broken: number
  firstBroken: BrokenLine[]
  /** The newest `modified` that an entity carries. */
  newest: string
}

/** So many broken lines are listed; further ones are counted. */
export const BROKEN_LISTED = 20

/** Why an input cannot be imported. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}

export class Intake {
  readonly store: Store
  readonly state: IntakeState
  /** Whether people without an office, and things nobody may point at, are kept. */
  everyone: boolean

  constructor(store: Store, everyone: boolean, state?: IntakeState) {
    this.store = store
    this.everyone = everyone
    this.state = state ?? {entities: 0, broken: 0, firstBroken: [], newest: ''}
  }

  /**
   * One line of a dump or of NDJSON: an entity, with or without the comma after it, or a bracket of the list around all of them.
   * What is no JSON is noted and passed over.
   */
  line(line: string, file: string, number: number): void {
    const body = line.trim().replace(/,$/, '')
    if (body === '' || body === '[' || body === ']' || body === '\uFEFF[') return
    let value: unknown
    try {
      value = parse(body)
    } catch {
      this.broke(file, number, 'is no JSON')
      return
    }
    if (!this.value(value)) this.broke(file, number, 'is JSON, but no entity of Wikidata')
  }

  broke(file: string, line: number, why: string): void {
    this.state.broken++
    if (this.state.firstBroken.length < BROKEN_LISTED) this.state.firstBroken.push({file, line, why})
  }

  /**
   * A parsed value: an entity, a list of entities, an answer of wbgetentities or Special:EntityData, or SPARQL results.
   * @returns false where it is none of these
   */
  value(value: unknown): boolean {
    if (Array.isArray(value)) return (value as unknown[]).map((one) => this.value(one)).every(Boolean)
    const given = object(value)
    if (!given) return false
    const entities = given['entities']
    if (typeof entities === 'object' && entities !== null) {
      for (const entity of Object.values(entities)) this.#entity(object(entity))
      return true
    }
    if (isSparql(given)) {
      for (const slim of slimBindings(given)) this.#keep(slim)
      this.state.entities += list(object(given['results'])?.['bindings']).length
      return true
    }
    return this.#entity(given)
  }

  #entity(entity: Json | undefined): boolean {
    if (!entity || typeof entity['id'] !== 'string') return false
    this.state.entities++
    const modified = text(entity['modified'])?.slice(0, 10) ?? ''
    if (modified > this.state.newest && checkDate(modified)) this.state.newest = modified
    const slim = slimEntity(entity, this.everyone)
    if (slim) this.#keep(slim)
    return true
  }

  #keep(slim: Slim): void {
    const line = JSON.stringify(slim)
    // Two people of one row of SPARQL come with the same country and office.
    if (slim.k !== 'p' && this.#recent.has(line)) return
    if (this.#recent.size > 2000) this.#recent.clear()
    if (slim.k !== 'p') this.#recent.add(line)
    this.store.add(line)
  }
  readonly #recent = new Set<string>()

  /** @throws ImportError where the day of the dump is not known */
  finish(options: Omit<ImportOptions, 'store' | 'everyone'>): ImportResult {
    const dumpDate = options.dumpDate ?? this.state.newest
    if (dumpDate === '') throw new ImportError('Nothing says of which day this export is: give its date')
    if (!checkDate(dumpDate)) throw new ImportError(`The date of the dump has to be a day such as 2026-10-01, not '${dumpDate}'`)
    const {pack, report} = assemble(this.store, {...options, dumpDate})
    const {entities, broken, firstBroken} = this.state
    return {pack, report: {...report, entities, broken, firstBroken}}
  }
}

/** Whether a text is a day such as 2026-10-01. */
export function checkDate(date: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  return match !== null && Number(match[1]) > 2000 && isDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The first and the last line of a list may carry its brackets. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    const bare = body.replace(/^\uFEFF/, '').replace(/^\[\s*(?=\{)/, '').replace(/\s*\]$/, '')
    if (bare === body) throw error
    return JSON.parse(bare)
  }
}

/**
 * Makes a pack of facts from an export of Wikidata.
 * @param input lines of a dump, or of NDJSON, as texts; or parsed values: entities, answers of wbgetentities, SPARQL results
 * @param options the day of the dump, the offices wanted, where records are kept meanwhile
 * @returns the pack, confidence C throughout, with each record's statements as its source, and a report of what was left out
 * @throws ImportError where the day of the dump is not known
 */
export async function importWikidata(input: Iterable<unknown> | AsyncIterable<unknown>, options: ImportOptions = {}): Promise<ImportResult> {
  const {store = new MemoryStore(), everyone = true, ...rest} = options
  const intake = new Intake(store, everyone)
  let number = 0
  for await (const one of input) {
    number++
    if (typeof one === 'string') intake.line(one, 'input', number)
    else if (!intake.value(one)) intake.broke('input', number, 'is no entity of Wikidata')
  }
  return intake.finish(rest)
}
