/**
 * Holds an imported pack against facts that are known: a second source. What both say is confirmed; what the facts know longer or better
 * stays as it is; what they contradict is left out; what only the import says stays at confidence C.
 */
import type {HolderRow, Records} from '../facts/merge.js'
import type {Confidence} from '../facts/types.js'
import {daysApart, firstDay, lastDay, precisionOf} from './dates.js'
import type {HolderGiven, OfficeGiven, PackGiven} from './pack.js'
import type {Tally} from './report.js'
import {REFINE_DAYS, SAME_START_DAYS} from './tenures.js'

/** What a row is worth that a second source bears out: two extracts of Wikidata are B, as one of them and another source are. */
const CONFIRMED: Readonly<Record<Confidence, Confidence>> = {A: 'A', B: 'B', C: 'B', D: 'C'}

interface Base {
  country: string | undefined
  office: string
  role: string | undefined
  row: HolderRow
}

/** Rows of the known facts by whose they are. */
class KnownRows {
  readonly #byQid = new Map<string, number>()
  readonly #byName = new Map<string, number[]>()
  readonly #rows = new Map<number, Base[]>()
  readonly latest: string

  constructor({people, offices, completeUntil}: Records) {
    for (const [id, {qid, name, aliases}] of people.entries()) {
      if (qid !== undefined) this.#byQid.set(qid, id)
      for (const one of [name, ...aliases]) this.#byName.set(one, [...this.#byName.get(one) ?? [], id])
    }
    for (const {country, id, role, holders} of offices) {
      for (const row of holders) {
        const list = this.#rows.get(row.person)
        const base = {country, office: id, role: row.role ?? role, row}
        if (list) list.push(base)
        else this.#rows.set(row.person, [base])
      }
    }
    this.latest = Object.values(completeUntil).sort().at(-1) ?? ''
  }

  /** The tenure that a holder's row tells of: of the same person, in the same office or in one of its role. */
  find(qid: string | undefined, name: string, office: OfficeGiven, from: string): HolderRow | undefined {
    const byQid = qid === undefined ? undefined : this.#byQid.get(qid)
    const ids = byQid === undefined ? this.#byName.get(name) ?? [] : [byQid]
    const own = ids.length === 1 ? this.#rows.get(ids[0]!) ?? [] : []
    const near = own.filter(({country, row}) => country === office.country && (daysApart(row.from, from) <= SAME_START_DAYS || (Math.min(precisionOf(row.from), precisionOf(from)) < 10 && daysApart(row.from, from) <= REFINE_DAYS)))
    return (near.find((one) => one.office === office.id) ?? near.find(({role}) => role !== 'other' && role === office.role))?.row
  }
}

const finer = (a: string, b: string): string => (precisionOf(b) > precisionOf(a) ? b : a)

/** The row that both sources make; undefined where they contradict each other. */
function both(given: HolderGiven, known: HolderRow, dumpDate: string): HolderGiven | undefined {
  const {note: _unsure, ...rest} = given
  const row: HolderGiven = {
    ...rest, ...(known.note === undefined ? {} : {note: known.note}), from: finer(known.from, String(given.from ?? known.from)), confidence: CONFIRMED[known.confidence], source: [...known.source, ...given.source ?? []],
    as_of: [String(given.as_of ?? dumpDate), known.as_of ?? ''].sort().at(-1) ?? dumpDate
  }
  const until = given.until == null ? undefined : String(given.until)
  if (known.until === null) {
    if (until === undefined) return row
    // An end that the facts do not know yet has one source; one that lies before what they know is wrong.
    return lastDay(until) + SAME_START_DAYS < firstDay(known.as_of ?? known.from) ? undefined : {...row, confidence: 'C'}
  }
  if (until === undefined) return {...row, until: known.until}
  return daysApart(until, known.until) <= SAME_START_DAYS ? {...row, until: finer(known.until, until)} : undefined
}

/**
 * @param pack an imported pack, whose people carry their numbers in Wikidata
 * @param facts those known, as `merge` gives them
 * @returns the pack, with how many rows the facts bear out
 */
export function holdAgainst(pack: PackGiven, facts: Records, dumpDate: string, tally: Tally): {pack: PackGiven; confirmed: number} {
  const known = new KnownRows(facts)
  const qids = new Map<string, {qid: string | undefined; name: string}>()
  for (const {name, aliases, qid} of pack.people ?? []) for (const one of [name, ...aliases ?? []]) if (!qids.has(one)) qids.set(one, {qid, name})
  let confirmed = 0
  const offices = (pack.offices ?? []).map((office): OfficeGiven => ({
    ...office,
    holders: (office.holders ?? []).flatMap((given) => {
      const person = qids.get(given.person)
      const base = known.find(person?.qid, person?.name ?? given.person, office, String(given.from ?? ''))
      if (!base) return [given]
      const row = both(given, base, dumpDate)
      if (row) confirmed++
      else tally.drop('contradicted', `${given.person}, ${office.title ?? office.id} ${given.from ?? ''} to ${given.until ?? 'now'}, known as ${base.from} to ${base.until ?? 'now'}`)
      return row ? [row] : []
    })
  })).filter(({holders}) => holders !== undefined && holders.length > 0)
  const held = new Set(offices.flatMap(({holders}) => (holders ?? []).map(({person}) => person)))
  const people = (pack.people ?? []).filter(({name, aliases}) => [name, ...aliases ?? []].some((one) => held.has(one)))
  const {complete_until: until, ...rest} = pack
  // An older export does not take back how far the facts are known.
  return {pack: {...(until !== undefined && String(until) >= known.latest ? {complete_until: until} : {}), ...rest, offices, people}, confirmed}
}
