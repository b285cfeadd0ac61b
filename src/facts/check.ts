/** What the fields of a fact file must satisfy together: order of dates, one holder at a time, references, ids. */
import {parseIso} from '../time.js'
import type {Known, ParsedPack} from './load.js'
import {nearest, type Path, type Problem} from './problems.js'
import type {HolderRecord, OfficeRecord} from './schema.js'

/** Two holders may share this many days of a handover before it is a contradiction. */
export const HANDOVER_DAYS = 31

type Report = (path: Path, message: string) => void

const first = (date: string | undefined): number => (date === undefined ? 0 : parseIso(date)?.first ?? 0)
const last = (date: string | null | undefined): number => (date == null ? Infinity : parseIso(date)?.last ?? Infinity)

function order(from: string | undefined, until: string | null | undefined, path: Path, report: Report): void {
  if (from === undefined || until == null) return
  if (last(until) < first(from)) report([...path, 'until'], `ends on ${until}, before it starts on ${from}`)
}

function duplicates(ids: readonly string[], section: string, field: string, report: Report): void {
  const seen = new Map<string, number>()
  for (const [i, id] of ids.entries()) {
    const before = seen.get(id)
    if (before !== undefined) report([section, i, field], `'${id}' is already given in ${section}[${before}]`)
    else seen.set(id, i)
  }
}

function atOnce(office: OfficeRecord, index: number, report: Report): void {
  if (office.collective === true) return
  const sure = office.holders
    .map((holder, i) => ({holder, i}))
    .filter(({holder}) => (holder.confidence === 'A' || holder.confidence === 'B') && holder.acting !== true && holder.retract !== true)
    .sort((a, b) => first(a.holder.from) - first(b.holder.from))
  // Coarse dates are read so that they overlap least.
  const start = (h: HolderRecord) => last(h.from)
  const end = (h: HolderRecord) => (h.until === null ? Infinity : first(h.until))
  for (const [n, a] of sure.entries()) {
    for (const b of sure.slice(n + 1)) {
      if (first(b.holder.from) > end(a.holder)) break
      if (a.holder.person === b.holder.person) continue
      const days = Math.min(end(a.holder), end(b.holder)) - Math.max(start(a.holder), start(b.holder))
      if (days > HANDOVER_DAYS) {
        report(['offices', index, 'holders', b.i], `${b.holder.person} (from ${b.holder.from}) holds ${office.title ?? office.id} at the same time as ${a.holder.person} (${a.holder.from} to ${a.holder.until ?? 'now'}); mark one as acting, the office as collective, or mend the dates`)
      }
    }
  }
}

/** Every problem of a file that its single fields do not show. A kind of reference that `known` leaves out is not checked. */
export function checkPack({pack, locator}: ParsedPack, known: Known): Problem[] {
  const problems: Problem[] = []
  const report: Report = (path, message) => void problems.push(locator.problem(path, message))
  const own = new Set(pack.people.flatMap((p) => [p.name, ...p.aliases]))
  const reference = (name: string, kind: string, valid: readonly (ReadonlySet<string> | undefined)[], path: Path): void => {
    if (valid.some((set) => set?.has(name) === true)) return
    const near = nearest(name, valid.flatMap((set) => [...(set ?? [])]))
    report(path, `unknown ${kind} '${name}'${near === undefined ? '' : `; did you mean '${near}'?`}`)
  }
  const country = (id: string | undefined, path: Path): void => {
    if (id !== undefined && known.countries !== undefined) reference(id, 'country', [known.countries, new Set(pack.countries.map((c) => c.id))], path)
  }

  duplicates(pack.countries.map((c) => c.id), 'countries', 'id', report)
  duplicates(pack.regions.map((r) => r.id), 'regions', 'id', report)
  duplicates(pack.contested.map((c) => c.id), 'contested', 'id', report)
  duplicates(pack.bodies.map((b) => b.id), 'bodies', 'id', report)
  duplicates(pack.people.map((p) => (p.qid === undefined ? p.name : `${p.name} (${p.qid})`)), 'people', 'name', report)
  duplicates(pack.events.map((e) => e.id), 'events', 'id', report)
  duplicates(pack.series.map((s) => s.id), 'series', 'id', report)
  duplicates(pack.offices.map((o) => `${o.country ?? o.body ?? pack.country ?? ''}/${o.id}`.replace(/^\//, '')), 'offices', 'id', report)

  country(pack.country, ['country'])
  for (const [i, c] of pack.countries.entries()) {
    order(c.from ?? undefined, c.until, ['countries', i], report)
    for (const [j, capital] of c.capitals.entries()) order(capital.from ?? undefined, capital.until, ['countries', i, 'capitals', j], report)
  }
  for (const [i, r] of pack.regions.entries()) {
    country(r.country, ['regions', i, 'country'])
    for (const [j, id] of r.countries.entries()) country(id, ['regions', i, 'countries', j])
  }
  for (const [i, b] of pack.bodies.entries()) country(b.country, ['bodies', i, 'country'])
  for (const [i, c] of pack.cities.entries()) for (const [j, id] of c.countries.entries()) country(id, ['cities', i, 'countries', j])
  for (const [i, p] of pack.people.entries()) order(p.born, p.died, ['people', i], report)

  for (const [i, office] of pack.offices.entries()) {
    if (office.country === undefined && office.body === undefined && pack.country === undefined) report(['offices', i], `office '${office.id}' belongs to no country and no body; add country: or body:`)
    country(office.country, ['offices', i, 'country'])
    if (office.body !== undefined && known.bodies !== undefined) reference(office.body, 'body', [known.bodies, new Set(pack.bodies.map((b) => b.id))], ['offices', i, 'body'])
    for (const [j, holder] of office.holders.entries()) {
      if (holder.from === undefined && holder.retract !== true) report(['offices', i, 'holders', j], `${holder.person} has no start; add from:`)
      order(holder.from, holder.until, ['offices', i, 'holders', j], report)
      if (known.people !== undefined || pack.people.length > 0) reference(holder.person, 'person', [own, known.people], ['offices', i, 'holders', j, 'person'])
    }
    atOnce(office, i, report)
  }

  for (const [i, event] of pack.events.entries()) {
    if (event.retract !== true && event.from === undefined) report(['events', i], `event '${event.id}' has no date; add from:`)
    order(event.from, event.until, ['events', i], report)
    for (const [j, phase] of event.phases.entries()) order(phase.from, phase.until, ['events', i, 'phases', j], report)
    for (const [j, name] of event.participants.entries()) if (/^[A-Z]{2}$/.test(name)) country(name, ['events', i, 'participants', j])
    for (const [j, place] of event.at.entries()) if (place.country !== undefined && /^[A-Z]{2}$/.test(place.country)) country(place.country, ['events', i, 'at', j, 'country'])
    if (event.series !== undefined && known.series !== undefined) reference(event.series, 'series', [known.series, new Set(pack.series.map((s) => s.id))], ['events', i, 'series'])
  }
  return problems
}
