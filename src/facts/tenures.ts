/** Lays the holders that a pack gives for an office over those that were known. */
import {parseIso} from '../time.js'
import {firstBy} from '../sorted.js'
import type {HolderRecord} from './schema.js'

/** A holder whose person is an index into `people`. */
export interface HolderRow extends Omit<HolderRecord, 'person' | 'from' | 'until' | 'confidence' | 'retract'> {
  person: number
  from: string
  until: string | null
  confidence: NonNullable<HolderRecord['confidence']>
}

/** Two holders may share this many days of a handover before it is a contradiction. */
export const HANDOVER_DAYS = 31

/** The first day of a start. */
export const firstDay = (date: string | null | undefined): number => (date == null ? -Infinity : parseIso(date)?.first ?? -Infinity)
/** The last day of an end; never, where there is none. */
export const lastDay = (date: string | null | undefined): number => (date == null ? Infinity : parseIso(date)?.last ?? Infinity)

interface Span {
  first: number
  last: number
}

interface Known {
  row: HolderRow
  span: Span
  gone: boolean
}

const spanOf = (from: string | undefined, until: string | null | undefined): Span => ({first: firstDay(from), last: lastDay(until)})
const meet = (a: Span, b: Span): boolean => a.first <= b.last && b.first <= a.last

/** Whether a tenure is one of those of which there is one at a time. */
export function isSole(holder: {acting?: boolean | undefined; confidence?: HolderRecord['confidence']}): boolean {
  return holder.acting !== true && holder.confidence !== 'C' && holder.confidence !== 'D'
}

/**
 * The holders of an office after a pack was laid over it.
 *
 * A record is about the known tenure of its person that began on the same date, else about the first one that it overlaps:
 * what it gives replaces, what it leaves out stays. Where one person holds the office at a time, a new tenure ends the one
 * before it that was open, and takes the days that a known tenure of somebody else claims beyond a handover.
 * @param known tenures so far, of which none is changed
 * @param given records of the pack with the person each is about
 * @param several whether several people hold the office at once
 */
export function layHolders(known: readonly HolderRow[], given: readonly {record: HolderRecord; person: number}[], several: boolean): HolderRow[] {
  const before: Known[] = known.map((row) => ({row, span: spanOf(row.from, row.until), gone: false}))
  const byPerson = new Map<number, Known[]>()
  for (const one of before) {
    const list = byPerson.get(one.row.person)
    if (list) list.push(one)
    else byPerson.set(one.row.person, [one])
  }
  const bases = given.map(({record, person}) => sameStart(record, byPerson.get(person) ?? []))
  const taken = new Set(bases)
  const added: HolderRow[] = []
  for (const [i, {record, person}] of given.entries()) {
    const theirs = byPerson.get(person) ?? []
    if (record.retract === true) {
      for (const one of toRetract(record, theirs)) one.gone = true
      continue
    }
    if (record.from === undefined) continue
    const span = spanOf(record.from, record.until)
    const base = bases[i] ?? theirs.find((one) => !one.gone && !taken.has(one) && meet(one.span, span))
    const row = laid(base?.row, record, record.from, person)
    if (base) base.gone = true
    const now = spanOf(row.from, row.until)
    for (const one of theirs) if (!one.gone && !taken.has(one) && meet(one.span, now) && Math.min(one.span.last, now.last) - Math.max(one.span.first, now.first) > HANDOVER_DAYS) one.gone = true
    added.push(row)
  }
  const kept = before.filter((one) => !one.gone)
  return [...(several ? kept.map(({row}) => row) : givenWay(kept, added)), ...added]
}

function sameStart({from, retract, acting}: HolderRecord, theirs: readonly Known[]): Known | undefined {
  if (from === undefined || retract === true) return undefined
  const start = {first: firstDay(from), last: lastDay(from)}
  const same = theirs.filter(({row}) => meet(start, {first: firstDay(row.from), last: lastDay(row.from)}))
  // Who first acted for the office may have come into it on the same day.
  return same.find(({row}) => (row.acting === true) === (acting === true)) ?? same[0]
}

/** Tenures that a record takes out: those that began on its date, else those of that time, or all of the person. */
function toRetract(record: HolderRecord, theirs: readonly Known[]): Known[] {
  if (record.from === undefined) return [...theirs]
  const same = sameStart({...record, retract: false}, theirs)
  if (same) return [same]
  const span = record.until === undefined ? {first: firstDay(record.from), last: lastDay(record.from)} : spanOf(record.from, record.until)
  return theirs.filter((one) => meet(one.span, span))
}

function laid(base: HolderRow | undefined, record: HolderRecord, from: string, person: number): HolderRow {
  const {person: _, retract: __, ...fields} = record
  const out: Record<string, unknown> = {until: null, confidence: 'B', ...base}
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0 && base !== undefined)) continue
    out[key] = value
  }
  return {...out, person, from} as HolderRow
}

/** What is left of earlier tenures where later ones stand. */
function givenWay(kept: readonly Known[], added: readonly HolderRow[]): HolderRow[] {
  const sure = added.filter(isSole).map((row) => ({row, span: spanOf(row.from, row.until)})).sort((a, b) => a.span.first - b.span.first)
  if (sure.length === 0) return kept.map(({row}) => row)
  const out: HolderRow[] = []
  for (const {row, span} of kept) {
    let left: HolderRow | undefined = row
    // The first added tenure that may reach into this one.
    let at = firstBy(sure, span.first, (one) => one.span.first)
    while (at > 0 && sure[at - 1]!.span.last > span.first) at--
    for (; left && at < sure.length; at++) {
      const over = sure[at]!
      if (over.span.first > span.last) break
      if (over.row.person === row.person) continue
      if (left.until === null && span.first < over.span.first) {
        left = {...left, until: over.row.from}
        break
      }
      if (!isSole(row)) continue
      const shared = Math.min(span.last, over.span.last) - Math.max(span.first, over.span.first)
      if (shared <= HANDOVER_DAYS) continue
      if (span.first < over.span.first) left = {...left, until: over.row.from}
      // Without an end a new tenure says nothing of those who came after it.
      else if (over.row.until === null) continue
      else if (span.last > over.span.last) left = {...left, from: over.row.until}
      else left = undefined
    }
    if (left) out.push(left)
  }
  return out
}
