/** Looks through tenures: overlaps, gaps, order, lives. */
import {isoDay, sayInterval, type Interval} from '../../time.js'
import {coverageOf} from '../coverage.js'
import {HANDOVER_DAYS, isSole} from '../tenures.js'
import type {Facts, Person, Tenure} from '../types.js'
import {explain, type Finding} from './finding.js'

const YEAR = 365.2425
/** Nobody who ever governed was older. */
const OLDEST = 105
const YOUNGEST = 18
/** Titles that a child may have. */
const INHERITED = /\b(?:king|queen|prince(?!-)|princess|emperor|empress|sultan|emir|duke|duchess|monarch|shah|dalai lama)\b/i

export function auditTenures(facts: Facts): Finding[] {
  const byOffice = new Map<string, Tenure[]>()
  for (const t of facts.tenures) {
    const key = `${t.body ? t.body.name : t.country?.name ?? ''}, ${t.office}`
    const list = byOffice.get(key)
    if (list) list.push(t)
    else byOffice.set(key, [t])
  }
  return [
    ...[...byOffice].flatMap(([subject, list]) => overlaps(subject, list)), ...gaps(facts), ...facts.tenures.flatMap(one)
  ]
}

const end = ({until}: Tenure): number => until?.first ?? Infinity
const sayTenure = (t: Tenure): string => `${t.person.name} (${sayInterval(t.from)} to ${t.until ? sayInterval(t.until) : 'now'})`

/** Coarse dates are read so that they overlap least. Each tenure is held against the one before that lasts longest. */
function overlaps(subject: string, tenures: readonly Tenure[]): Finding[] {
  const out: Finding[] = []
  const sorted = [...tenures].sort((a, b) => a.from.first - b.from.first)
  let longest: Tenure | undefined
  const last = new Map<Person, Tenure>()
  for (const t of sorted) {
    const own = last.get(t.person)
    if (own && Math.min(end(own), end(t)) - t.from.last > HANDOVER_DAYS && own.title === t.title && own.role === t.role) {
      out.push({kind: 'same-tenure', subject, says: `${sayTenure(own)} and again ${sayTenure(t)}`, ...explain(t.acting !== own.acting ? 'acting' : undefined, t.note, own.note)})
    }
    last.set(t.person, t)
    if (t.collective) continue
    if (longest && longest.person !== t.person) {
      const days = Math.min(end(longest), end(t)) - t.from.last
      if (days > HANDOVER_DAYS) {
        const doubt = [longest, t].find((one) => !isSole(one))
        out.push({
          kind: 'overlap', subject, says: `${sayTenure(longest)} and ${sayTenure(t)}`,
          ...explain(doubt?.acting === true ? `${doubt.person.name} acted` : doubt ? `confidence ${doubt.confidence}` : undefined, t.dispute, longest.dispute, t.note, longest.note)
        })
      }
    }
    if (!longest || end(t) > end(longest)) longest = t
  }
  return out
}

/** Times without a head that are longer than a handover. A vacancy that is recorded is no gap. */
function gaps(facts: Facts): Finding[] {
  return coverageOf(facts, facts.completeUntil).rows.flatMap(({country, role, gaps: found}) => found
    .filter(({days}) => days.last - days.first >= HANDOVER_DAYS)
    .map(({days}): Finding => ({kind: 'gap', subject: `${country.name}, ${role}`, says: `nobody from ${isoDay(days.first)} to ${isoDay(days.last)}`})))
}

function one(t: Tenure): Finding[] {
  const out: Finding[] = []
  const subject = `${t.body ? t.body.name : t.country?.name ?? ''}, ${t.office}`
  const {born, died} = t.person
  const because = explain(t.note, t.dispute)
  if (t.until && t.until.last < t.from.first) out.push({kind: 'end-before-start', subject, says: sayTenure(t), ...because})
  if (born && t.from.last < born.first) out.push({kind: 'outside-life', subject, says: `${sayTenure(t)}, born ${sayInterval(born)}`, ...because})
  if (died && (t.until ? t.until.first > died.last : t.asOf > died.last)) out.push({kind: 'outside-life', subject, says: `${sayTenure(t)}, died ${sayInterval(died)}`, ...because})
  if (born) {
    const young = (t.from.last - born.first) / YEAR
    const old = (lastDay(t) - born.last) / YEAR
    if (young >= 0 && young < YOUNGEST && !INHERITED.test(t.title)) out.push({kind: 'age', subject, says: `${sayTenure(t)} began at the age of ${Math.floor(young)}`, ...because})
    else if (old > OLDEST) out.push({kind: 'age', subject, says: `${sayTenure(t)} would be ${Math.floor(old)} years old`, ...because})
  }
  return out
}

function lastDay(t: Tenure): number {
  const days: Interval = t.until ?? {first: t.asOf, last: t.asOf}
  return Math.min(days.first, t.person.died?.last ?? Infinity)
}
