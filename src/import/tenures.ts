/** From statements to tenures: one row for a person's time in an office, whatever number of statements says it. */
import {daysApart, firstDay, lastDay, precisionOf} from './dates.js'
import type {Rank} from './snaks.js'

/** Where a statement stands: on the person, or on the country as its head of state or of government. */
export type Via = 'P39' | 'P35' | 'P6'

/** What statements say of one time in one office. Dates are ISO, as coarse as known. */
export interface Row {
  person: string
  from: string
  /** Undefined: no end is given. UNKNOWN_END: it ended, nobody says when. */
  until: string | undefined
  rank: Rank
  acting: boolean
  via: Set<Via>
  /** Which of them give the end. */
  untilVia: Set<Via>
  statements: string[]
  notes: string[]
  /** The office by its item, before offices of one name were put together. */
  office: string | undefined
}

/** Stands for an end that nobody gives. */
export const UNKNOWN_END = 'unknown'
/** Starts this near are one start. */
export const SAME_START_DAYS = 60
/** A coarse start may be refined by another source this far away. */
export const REFINE_DAYS = 400
/** Terms of one person with nobody between are one time in office, up to such a gap: a caretaker's months. */
export const JOIN_DAYS = 400
/** More days of a gap than these are told in a note. */
const PLAIN_GAP = 31

const start = (row: Row): number => firstDay(row.from)
const isDay = (until: Row['until']): until is string => until !== undefined && until !== UNKNOWN_END
const end = (row: Row): number => (isDay(row.until) ? lastDay(row.until) : Infinity)

export const byStart = (a: Row, b: Row): number => start(a) - start(b) || end(a) - end(b) || (a.person < b.person ? -1 : a.person > b.person ? 1 : 0)

const finer = (a: string, b: string): string => (precisionOf(b) > precisionOf(a) ? b : a)

/** Whether two rows of one person and office tell of the same time. */
function same(a: Row, b: Row): boolean {
  const apart = daysApart(a.from, b.from)
  if (apart <= SAME_START_DAYS) return true
  const coarse = precisionOf(a.from) < 10 || precisionOf(b.from) < 10
  const elsewhere = ![...a.via].some((via) => b.via.has(via))
  const ends = !isDay(a.until) || !isDay(b.until) || daysApart(a.until, b.until) <= REFINE_DAYS
  return coarse && elsewhere && ends && apart <= REFINE_DAYS
}

const RANKS: Readonly<Record<Rank, number>> = {preferred: 2, normal: 1, deprecated: 0}

function unite(a: Row, b: Row): Row {
  const better = RANKS[b.rank] > RANKS[a.rank] ? b : a
  const other = better === a ? b : a
  const until = isDay(better.until) ? (isDay(other.until) && daysApart(better.until, other.until) <= SAME_START_DAYS ? finer(better.until, other.until) : better.until)
    : isDay(other.until) ? other.until : better.until ?? other.until
  return {
    ...better, from: finer(better.from, other.from), until, acting: a.acting && b.acting, via: new Set([...a.via, ...b.via]),
    untilVia: new Set([...a.untilVia, ...b.untilVia]), statements: [...new Set([...better.statements, ...other.statements])], notes: [...new Set([...a.notes, ...b.notes])]
  }
}

/** Puts rows of one person in one office together that tell of the same time. */
export function dedupe(rows: readonly Row[]): Row[] {
  const out: Row[] = []
  for (const row of [...rows].sort(byStart)) {
    const at = out.findIndex((other) => same(other, row))
    if (at < 0) out.push(row)
    else out[at] = unite(out[at]!, row)
  }
  return out.sort(byStart)
}

/** Whether somebody else is known to have held the office between two terms. */
function between(others: readonly Row[], a: Row, b: Row): boolean {
  const gap = {first: end(a), last: start(b)}
  return others.some((other) => other.person !== a.person && start(other) >= start(a) && start(other) < gap.last && (end(other) > gap.first || start(other) >= gap.first))
}

/**
 * Joins the consecutive terms of one person in one office. A gap that nobody filled is a caretaker's time, and is kept as
 * a gap only if two sources agree on it.
 * @param own rows of one person, deduped
 * @param all rows of everyone in the office
 */
export function join(own: readonly Row[], all: readonly Row[]): Row[] {
  const out: Row[] = []
  for (const row of own) {
    const before = out.at(-1)
    if (!before || before.acting !== row.acting || !joins(before, row, all)) {
      out.push(row)
      continue
    }
    const gap = isDay(before.until) ? daysApart(before.until, row.from) : 0
    const later = isDay(before.until) && isDay(row.until) && lastDay(before.until) > lastDay(row.until) ? before : row
    out[out.length - 1] = {
      ...before, until: later.until, untilVia: later.untilVia, rank: RANKS[row.rank] > RANKS[before.rank] ? row.rank : before.rank, via: new Set([...before.via, ...row.via]),
      statements: [...new Set([...before.statements, ...row.statements])],
      notes: [...before.notes, ...row.notes, ...(gap > PLAIN_GAP && isDay(before.until) ? [`terms joined: nobody else is recorded between ${before.until} and ${row.from}`] : [])]
    }
  }
  return out
}

function joins(a: Row, b: Row, all: readonly Row[]): boolean {
  if (between(all, a, b)) return false
  if (!isDay(a.until)) return true
  const gap = daysApart(a.until, b.from)
  if (start(b) <= lastDay(a.until) + 1 || gap <= PLAIN_GAP) return true
  const attested = a.untilVia.size >= 2 && b.via.size >= 2
  return gap <= JOIN_DAYS && !attested
}
