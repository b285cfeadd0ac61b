/** Ends that no statement gives, and rows that contradict others. */
import {isoDay} from '../time.js'
import {firstDay, lastDay} from './dates.js'
import {UNKNOWN_END, type Row} from './tenures.js'

/** A row as it goes into the facts. */
export interface Settled {
  readonly row: Row
  readonly until: string | null
  /** The last day that the row is sure of, where it is not the day of the dump. */
  readonly asOf?: string
  readonly notes: readonly string[]
  readonly confidence: 'C' | 'D'
}

/** An office without an end may be held this long before the end is taken for forgotten. */
const LONGEST_YEARS = 30
/** Two holders may share this many days of a handover. */
const HANDOVER_DAYS = 31
/** So many open rows of the last years are a college, not errors. */
const COLLEGE = 3
const COLLEGE_YEARS = 12
/** Rows of one person in a row among which the successor is looked for, and rows at one time that are held against one another. */
const MOST_ROWS_OF_ONE = 20
const MOST_AT_ONCE = 50

/** Whether several people hold the office together. */
export function isCollective(rows: readonly Row[], dumpDate: string): boolean {
  const since = firstDay(dumpDate) - COLLEGE_YEARS * 365
  return new Set(rows.filter((row) => row.until === undefined && !row.acting && firstDay(row.from) > since).map(({person}) => person)).size >= COLLEGE
}

/**
 * Settles how each row of an office ends. 'Ended, nobody knows when' is never an open row: it ends with the successor's start,
 * or is sure of its first day only.
 * @param rows of one office, in order of their start
 */
export function settle(rows: readonly Row[], collective: boolean, dumpDate: string, died: (person: string) => string | undefined, nameOf: (person: string) => string): Settled[] {
  const today = lastDay(dumpDate)
  const successor = successors(rows)
  const out = rows.map((row): Settled => {
    const {until, notes} = row
    const give = (end: string, note: string): Settled => ({row, until: end, notes: [...notes, note], confidence: 'C'})
    const onlyStart = (note: string): Settled => ({row, until: null, asOf: isoDay(Math.min(lastDay(row.from), today)), notes: [...notes, note], confidence: 'C'})
    if (until !== undefined && until !== UNKNOWN_END) {
      return firstDay(until) > today ? {row, until: null, notes: [...notes, `the term ends ${until}`], confidence: 'C'} : {row, until, notes, confidence: 'C'}
    }
    if (until === undefined && row.rank === 'preferred' && died(row.person) === undefined) return {row, until: null, notes, confidence: 'C'}
    const next = collective || row.acting ? undefined : successor(row)
    const death = died(row.person)
    if (death !== undefined && lastDay(death) <= today && firstDay(death) >= firstDay(row.from) && !(next && lastDay(next.from) < firstDay(death))) {
      return give(death, 'end taken from the day of death')
    }
    if (next && firstDay(next.from) - firstDay(row.from) <= LONGEST_YEARS * 365) return give(next.from, `end taken from the start of ${nameOf(next.person)}`)
    if (until === UNKNOWN_END) return onlyStart('ended on a day that Wikidata does not give')
    if (firstDay(row.from) < today - LONGEST_YEARS * 365) return onlyStart('no end is given, and the start lies long back')
    return {row, until: null, notes, confidence: 'C'}
  })
  return collective ? out : doubted(out)
}

/** Finds who came next: the first other person, not acting, whose start lies wholly after a row's. */
function successors(rows: readonly Row[]): (row: Row) => Row | undefined {
  const candidates = rows.filter((row) => !row.acting && row.rank !== 'deprecated')
  const starts = candidates.map(({from}) => firstDay(from))
  return (row) => {
    const after = lastDay(row.from)
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! > after) high = middle
      else low = middle + 1
    }
    return candidates.slice(low, low + MOST_ROWS_OF_ONE).find(({person}) => person !== row.person)
  }
}

/** Of two rows that claim the same months, the one with the weaker witnesses is doubted. */
function doubted(settled: readonly Settled[]): Settled[] {
  const weight = ({row}: Settled): number => row.via.size * 4 + (row.rank === 'deprecated' ? 0 : 2) + (row.from.length === 10 ? 1 : 0)
  // Coarse dates are read so that they overlap least.
  const first = ({row}: Settled): number => lastDay(row.from)
  const last = ({until, asOf}: Settled): number => (until !== null ? firstDay(until) : asOf === undefined ? Infinity : lastDay(asOf))
  const doubtful = new Set<Settled>()
  const open: Settled[] = []
  for (const one of settled) {
    for (let i = open.length - 1; i >= 0; i--) if (last(open[i]!) < first(one)) open.splice(i, 1)
    for (const other of open) {
      if (one.row.acting || other.row.acting || one.row.person === other.row.person) continue
      if (Math.min(last(one), last(other)) - first(one) <= HANDOVER_DAYS) continue
      if (weight(one) < weight(other)) doubtful.add(one)
      if (weight(other) < weight(one)) doubtful.add(other)
    }
    open.push(one)
    if (open.length > MOST_AT_ONCE) open.shift()
  }
  return settled.map((one) => (doubtful.has(one) ? {...one, confidence: 'D', notes: [...one.notes, 'someone better attested held the office in the same months']} : one))
}
