/** From the slim records of an input to a pack of facts. */
import type {Records} from '../facts/merge.js'
import {holdAgainst} from './against.js'
import type {CountryGiven, HolderGiven, OfficeGiven, PackGiven, PersonGiven} from './pack.js'
import {lastDay} from './dates.js'
import {isCollective, settle, type Settled} from './endings.js'
import {gather, type CountryFound, type Gathered, type Store} from './gather.js'
import {isAliasOfPerson, isAliasOfPlace} from './names.js'
import {nameOffice, type KnownNames} from './offices.js'
import {Tally, type ImportReport, type Reason} from './report.js'
import {RowCollector, type OfficeRows} from './rows.js'
import type {SlimPerson} from './slim.js'
import {byStart, dedupe, join, type Row} from './tenures.js'

/** How a pack is put together. */
export interface AssembleOptions {
  /** Day of the dump, '2026-10-01'. */
  dumpDate: string
  /** 'heads' (default): heads of state and government. 'all': every office whose jurisdiction is a country, but no seats in a chamber. */
  offices?: 'heads' | 'all'
  /** Names of people and offices that the input speaks of and does not have. */
  known?: KnownNames
  /** Facts that are known, as a second source: without them no row is worth more than C. */
  against?: Records
  /** Called for all that is left out. */
  explain?: (reason: Reason, what: string) => void
}

export interface Assembled {
  pack: PackGiven
  report: Omit<ImportReport, 'entities' | 'broken' | 'firstBroken'>
}

/** States that began or ended since then carry the day. */
const SINCE = '1945'
/** More sources than these say nothing more. */
const MOST_SOURCES = 6

/** Puts a pack together. Deterministic: the same records in the same order give the same pack. */
export function assemble(store: Store, options: AssembleOptions): Assembled {
  const {dumpDate} = options
  const tally = new Tally(options.explain)
  const gathered = gather(store, options.offices === 'all', options.known, tally)
  const groups = new RowCollector(gathered, dumpDate, options.known, tally).collect()
  const names = new Names(gathered)
  const vacant: string[] = []
  const offices = groups.map((group) => officeRecord(group, gathered, names, options, tally, vacant))
  const people = names.records(tally)
  const countries = [...gathered.countries.values()].map((country) => countryRecord(country, gathered, dumpDate, tally))
  const whole: PackGiven = {complete_until: dumpDate, countries, offices, people}
  const {pack, confirmed} = options.against ? holdAgainst(whole, options.against, dumpDate, tally) : {pack: whole, confirmed: undefined}
  return {
    pack,
    report: {
      dumpDate, people: pack.people?.length ?? 0, offices: pack.offices?.length ?? 0, countries: countries.length,
      tenures: pack.offices?.reduce((sum, {holders}) => sum + (holders?.length ?? 0), 0) ?? 0, ...(confirmed === undefined ? {} : {confirmed}), dropped: tally.counts, vacant, wanted: tally.wanted
    }
  }
}

/** Names of those who hold an office. Two people of one name are told apart by an alias that no text has. */
class Names {
  readonly #people: ReadonlyMap<string, SlimPerson>
  readonly #reference = new Map<string, string>()
  readonly #taken = new Set<string>()

  constructor({people}: Gathered) {
    this.#people = people
  }

  plain(id: string): string {
    return this.#people.get(id)?.name ?? id
  }

  /** What a holder's `person` says. */
  of(id: string): string {
    const known = this.#reference.get(id)
    if (known !== undefined) return known
    const name = this.plain(id)
    const reference = this.#taken.has(name) ? `${name} (${id})` : name
    this.#taken.add(reference)
    this.#reference.set(id, reference)
    return reference
  }

  records(tally: Tally): PersonGiven[] {
    const names = new Set([...this.#reference.keys()].map((id) => this.plain(id)))
    const out: PersonGiven[] = []
    for (const [id, reference] of this.#reference) {
      const slim = this.#people.get(id)
      const name = slim?.name
      if (!slim || name === undefined) continue
      const aliases = (slim.aliases ?? []).filter((alias) => {
        // An alias that is another's name would make that name stand for both.
        const fine = !names.has(alias) && isAliasOfPerson(name, alias)
        if (!fine && alias !== name) tally.drop('alias', `${name}: ${alias}`)
        return fine
      })
      out.push({
        name, aliases: reference === name ? aliases : [...aliases, reference], qid: id,
        ...(slim.born === undefined ? {} : {born: slim.born}), ...(slim.died === undefined || !inOrder(slim) ? {} : {died: slim.died})
      })
    }
    return out.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : (a.qid ?? '') < (b.qid ?? '') ? -1 : 1))
  }
}

function inOrder({born, died}: SlimPerson): boolean {
  return born === undefined || died === undefined || lastDay(died) >= lastDay(born)
}

function tenuresOf(rows: readonly Row[], nameOf: (id: string) => string, tally: Tally): Row[] {
  const byPerson = new Map<string, Row[]>()
  for (const row of rows) {
    const own = byPerson.get(row.person)
    if (own) own.push(row)
    else byPerson.set(row.person, [row])
  }
  const single = [...byPerson.values()].map((own) => {
    const deduped = dedupe(own)
    for (let n = own.length - deduped.length; n > 0; n--) tally.drop('same-statement', `${nameOf(own[0]!.person)} (${own.map(({statements}) => statements.join(', ')).join(', ')})`)
    return deduped
  })
  const all = single.flat().sort(byStart)
  return single.flatMap((own) => {
    const joined = join(own, all)
    for (let n = own.length - joined.length; n > 0; n--) tally.drop('joined-term', `${nameOf(own[0]!.person)} (${own.map(({from}) => from).join(', ')})`)
    return joined
  }).sort(byStart)
}

function officeRecord({code, id, role, found, rows: given}: OfficeRows, {countries, people}: Gathered, names: Names, {dumpDate, known}: AssembleOptions, tally: Tally, vacant: string[]): OfficeGiven {
  const country = countries.get(code)!
  const named = {item: '', thing: undefined, linked: true, ...found, code, role}
  const office = {...nameOffice(named, country, known), id}
  const rows = tenuresOf(given, (person) => names.plain(person), tally)
  const collective = isCollective(rows, dumpDate)
  const settled = settle(rows, collective, dumpDate, (person) => people.get(person)?.died, (person) => names.plain(person))
  if (role !== 'other' && !settled.some(({until, asOf}) => until === null && asOf === undefined)) vacant.push(`${country.name}: ${office.title}`)
  const hasForms = named.thing?.female !== undefined || named.thing?.male !== undefined
  const holders = settled.map((one) => holderRecord(one, names.of(one.row.person), dumpDate))
  if (hasForms) {
    for (const [i, {row}] of settled.entries()) {
      const own = nameOffice(named, country, known, people.get(row.person)?.female === true)
      if (own.title !== office.title) Object.assign(holders[i]!, {title: own.title, prefixes: own.prefixes})
    }
  }
  return {
    id, country: code, role, title: office.title, prefixes: [...office.prefixes], ...(collective ? {collective} : {}), holders
  }
}

function holderRecord({row, until, asOf, notes, confidence}: Settled, person: string, dumpDate: string): HolderGiven {
  const sources = row.statements.length > 0 ? row.statements.slice(0, MOST_SOURCES) : [row.person]
  return {
    person, from: row.from, until, as_of: asOf ?? dumpDate, confidence, ...(row.acting ? {acting: true} : {}),
    source: sources.map((statement) => `wikidata:${statement}@${dumpDate}`), ...(notes.length > 0 ? {note: [...new Set(notes)].join('; ')} : {})
  }
}

function countryRecord({code, slim, name, names, demonyms}: CountryFound, {places}: Gathered, dumpDate: string, tally: Tally): CountryGiven {
  for (const alias of slim.aliases ?? []) if (!names.includes(alias)) tally.drop('alias', `${name}: ${alias}`)
  const capitals = slim.capitals.flatMap((link) => {
    const place = places.get(link.item)
    if (place?.name === undefined) {
      tally.want(link.item)
      tally.drop('capital-missing', `${name}: ${link.item}`)
      return []
    }
    const {name: city} = place
    const dates = {...(link.from === undefined ? {} : {from: link.from}), ...(link.until === undefined ? {} : {until: link.until})}
    // A capital that ended on an unknown day is none that a text could be held to.
    if (link.until === undefined && link.untilFault !== undefined && link.untilFault !== 'none') return []
    return [{name: city, names: (place.aliases ?? []).filter((alias) => isAliasOfPlace(city, alias)), ...dates}]
  })
  const recent = (key: 'from' | 'until', date: string | undefined): {from?: string; until?: string} => (date !== undefined && date >= SINCE && date <= dumpDate ? {[key]: date} : {})
  return {
    id: code, name, names: names.filter((other) => other !== name), demonyms: [...demonyms], capitals, ...recent('from', slim.from), ...recent('until', slim.until),
    source: [`wikidata:${slim.id}@${dumpDate}`]
  }
}
