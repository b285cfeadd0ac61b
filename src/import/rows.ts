/** From what was gathered to rows by country and office: which statement counts, and for which office. */
import {firstDay, lastDay} from './dates.js'
import {isActingOffice, nameOffice, type KnownNames} from './offices.js'
import type {CountryFound, Gathered, OfficeFound} from './gather.js'
import type {Reason, Tally} from './report.js'
import type {SlimHeld, SlimLink} from './slim.js'
import type {Role} from '../facts/types.js'
import {UNKNOWN_END, type Row, type Via} from './tenures.js'

/** One office of one country: items of one name put together. */
export interface OfficeRows {
  code: string
  id: string
  role: Role
  /** The item whose name the office takes. */
  found: OfficeFound | undefined
  rows: Row[]
}

/** A statement marked as wrong is believed, where no reason is given, if it is older than this: so were former holders marked once. */
const DEPRECATED_UNTIL = '2016-12-31'

const FAULTS: Readonly<Record<string, Reason>> = {
  'before the common era': 'before-common-era', 'year 0': 'bad-date', 'a year far ahead': 'bad-date', 'known to the decade or less': 'coarse-date', 'not a date': 'bad-date',
  some: 'start-unknown', none: 'no-start'
}

/** A row of a statement, or why there is none. */
export function rowOf(person: string, held: SlimHeld, via: Via, dumpDate: string): Row | Reason {
  if (held.rank === 'deprecated') {
    const old = held.from !== undefined && firstDay(held.from) <= firstDay(DEPRECATED_UNTIL)
    if (via === 'P39' || held.because !== undefined || !old) return 'deprecated'
  }
  const {from, until} = held
  if (from === undefined) return held.fromFault === undefined ? 'no-start' : FAULTS[held.fromFault] ?? 'bad-date'
  if (firstDay(from) > lastDay(dumpDate)) return 'after-dump'
  if (until !== undefined && lastDay(until) < firstDay(from)) return 'ends-before-start'
  // A year such as 9999 is a way to say that there is no end; so is 'no value'. Any other fault is an end that is not known.
  const ended = held.untilFault !== undefined && held.untilFault !== 'none' && held.untilFault !== 'a year far ahead'
  const notes: string[] = []
  if (held.rank === 'deprecated') notes.push('deprecated in Wikidata without a reason')
  if (held.julian === true) notes.push('dates converted from the Julian calendar')
  return {
    person, from, until: until ?? (ended ? UNKNOWN_END : undefined), rank: held.rank, acting: held.acting === true, via: new Set([via]),
    untilVia: new Set(until === undefined ? [] : [via]), statements: held.id === '' ? [] : [held.id], notes, office: held.office
  }
}

/** The office that a country links to, on a day. */
function linked(links: readonly SlimLink[], day: string): string | undefined {
  const on = links.filter((l) => (l.from === undefined || firstDay(l.from) <= lastDay(day)) && (l.until === undefined || lastDay(l.until) >= firstDay(day)))
  return (on.length > 0 ? on : links)[0]?.item
}

/** Collects rows of all countries by the names of their offices. */
export class RowCollector {
  readonly offices = new Map<string, OfficeRows>()
  readonly #gathered: Gathered
  readonly #dumpDate: string
  readonly #known: KnownNames | undefined
  readonly #tally: Tally

  constructor(gathered: Gathered, dumpDate: string, known: KnownNames | undefined, tally: Tally) {
    this.#gathered = gathered
    this.#known = known
    this.#dumpDate = dumpDate
    this.#tally = tally
  }

  collect(): OfficeRows[] {
    for (const [id, slim] of this.#gathered.people) {
      for (const held of slim.held) for (const office of this.#gathered.offices.get(held.office ?? '') ?? []) this.#take(id, held, 'P39', office)
    }
    for (const country of this.#gathered.countries.values()) this.#heads(country)
    return [...this.offices.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id < b.id ? -1 : 1))
  }

  #heads(country: CountryFound): void {
    const {slim, code} = country
    for (const head of slim.heads) {
      const isState = head.via === 'P35'
      const day = head.from ?? this.#dumpDate
      const links = isState ? slim.ofState : slim.ofGovernment
      const item = head.office ?? this.#ownOffice(head.person, code, isState, head) ?? linked(links, day)
      const found = item === undefined ? undefined : this.#gathered.offices.get(item)?.find((office) => office.code === code)
      if (!isState && head.office === undefined && this.#isPresidentOnly(head, country, item)) {
        this.#tally.drop('not-prime-minister', this.#say(head.person, head.id))
        continue
      }
      const role = isState ? 'head of state' : 'head of government'
      this.#take(head.person, item === undefined ? head : {...head, office: item}, head.via, found ?? {item: item ?? '', code, role, thing: undefined, linked: true})
    }
  }

  /** The office that the person's own statements give for these years. */
  #ownOffice(person: string, code: string, isState: boolean, {from}: SlimHeld): string | undefined {
    if (from === undefined) return undefined
    for (const held of this.#gathered.people.get(person)?.held ?? []) {
      const office = this.#gathered.offices.get(held.office ?? '')?.find((o) => o.code === code && o.role !== 'other')
      if (!office || held.from === undefined || held.rank === 'deprecated') continue
      const fits = office.role === 'head of state and government' || (office.role === 'head of state') === isState
      if (fits && firstDay(held.from) <= lastDay(from) + 60 && (held.until === undefined || lastDay(held.until) >= firstDay(from))) return office.item
    }
    return undefined
  }

  /** Whether someone on the list of heads of government is the head of state, whose state has another office for the head of government. */
  #isPresidentOnly(head: SlimHeld & {person: string}, {slim, code}: CountryFound, item: string | undefined): boolean {
    const office = this.#gathered.offices.get(item ?? '')?.find((o) => o.code === code)
    if (office?.role === 'head of state and government') return false
    const says = (other: SlimHeld): boolean => head.from === undefined || other.from === undefined ||
      (firstDay(other.from) <= lastDay(head.until ?? '9999') && lastDay(other.until ?? '9999') >= firstDay(head.from))
    const held = this.#gathered.people.get(head.person)?.held ?? []
    const roles = held.filter(says).flatMap((h) => this.#gathered.offices.get(h.office ?? '') ?? []).filter((o) => o.code === code).map(({role}) => role)
    if (roles.includes('head of government')) return false
    return roles.includes('head of state') || slim.heads.some((other) => other.via === 'P35' && other.person === head.person && says(other))
  }

  #say(person: string, statement: string): string {
    return `${this.#gathered.people.get(person)?.name ?? person} (${statement === '' ? person : statement})`
  }

  #take(person: string, held: SlimHeld, via: Via, office: OfficeFound): void {
    const {people, countries} = this.#gathered
    const slim = people.get(person)
    const drop = (reason: Reason): void => this.#tally.drop(reason, this.#say(person, held.id))
    if (!slim) {
      this.#tally.want(person)
      return drop('person-missing')
    }
    if (!slim.human) return drop('not-human')
    if (slim.name === undefined) return drop('no-name')
    const row = rowOf(person, held, via, this.#dumpDate)
    if (typeof row === 'string') return drop(row)
    const country = countries.get(office.code)
    if (!country) return drop('country-missing')
    if (office.item !== '' && office.thing?.name === undefined) this.#tally.want(office.item)
    const {id} = nameOffice(office, country, this.#known)
    const acting = isActingOffice(office.thing)
    if (acting) row.acting = true
    const key = `${office.code}/${id}`
    const known = this.offices.get(key)
    if (known) {
      known.rows.push(row)
      if (better(office, acting, known)) this.offices.set(key, {...known, role: roleOf(known.role, office.role), found: office})
      else known.role = roleOf(known.role, office.role)
    } else this.offices.set(key, {code: office.code, id, role: office.role, found: acting ? undefined : office, rows: [row]})
  }
}

function better(office: OfficeFound, acting: boolean, known: OfficeRows): boolean {
  if (acting || office.thing?.name === undefined) return false
  if (known.found?.thing?.name === undefined) return true
  return Number(office.item.slice(1)) < Number(known.found.item.slice(1))
}

function roleOf(a: Role, b: Role): Role {
  if (a === b || b === 'other') return a
  return a === 'other' ? b : 'head of state and government'
}
