/** What the fields of a fact file must satisfy together: order of dates, one holder at a time, references, ids. */
import type {Known, ParsedPack} from './load.js'
import {nearest, type Path, type Problem} from './problems.js'
import {officeKey} from './merge.js'
import type {HolderRecord, OfficeRecord, PackRecord, RawEvent} from './schema.js'
import {firstDay, HANDOVER_DAYS, isSole, lastDay} from './tenures.js'

type Report = (path: Path, message: string) => void

function order(from: string | undefined, until: string | null | undefined, path: Path, report: Report): void {
  if (from === undefined || until == null) return
  if (lastDay(until) < firstDay(from)) report([...path, 'until'], `ends on ${until}, before it starts on ${from}`)
}

function duplicates(ids: readonly string[], section: string, field: string, report: Report): void {
  const seen = new Map<string, number>()
  for (const [i, id] of ids.entries()) {
    const before = seen.get(id)
    if (before !== undefined) report([section, i, field], `'${id}' is already given in ${section}[${before}]`)
    else seen.set(id, i)
  }
}

/** Each holder is held against the one before who stays longest, so that one slip is told once. */
function atOnce(office: OfficeRecord, index: number, report: Report): void {
  if (office.collective === true) return
  const sure = office.holders
    .map((holder, i) => ({holder, i}))
    .filter(({holder}) => isSole(holder) && holder.retract !== true)
    .sort((a, b) => firstDay(a.holder.from) - firstDay(b.holder.from))
  // Coarse dates are read so that they overlap least.
  const start = (h: HolderRecord) => lastDay(h.from)
  const end = (h: HolderRecord) => (h.until == null ? Infinity : firstDay(h.until))
  let longest: HolderRecord | undefined
  for (const {holder, i} of sure) {
    if (longest && longest.person !== holder.person && Math.min(end(longest), end(holder)) - start(holder) > HANDOVER_DAYS) {
      report(['offices', index, 'holders', i], `${holder.person} (from ${holder.from}) holds ${office.title ?? office.id} at the same time as ${longest.person} (${longest.from} to ${longest.until ?? 'now'}); mark one as acting, the office as collective, or mend the dates`)
    }
    if (!longest || end(holder) > end(longest)) longest = holder
  }
}

function namesOf(people: PackRecord['people']): Set<string> {
  const out = new Set<string>()
  for (const {name, aliases} of people) {
    out.add(name)
    for (const alias of aliases) out.add(alias)
  }
  return out
}

/** Unknown names for which a near one is looked for; a file that is wrong throughout is told without. */
const MOST_HINTS = 200

/** Whether the id of a record that changes or takes out another is one that is known; where it is not, the nearest that is. */
class References {
  readonly #report: Report
  #hints = MOST_HINTS

  constructor(report: Report) {
    this.#report = report
  }

  near(name: string, valid: readonly (ReadonlySet<string> | undefined)[]): string {
    if (this.#hints-- <= 0) return ''
    const near = nearest(name, valid.flatMap((set) => [...(set ?? [])]))
    return near === undefined ? '' : `; did you mean '${near}'?`
  }

  check(name: string, kind: string, valid: readonly (ReadonlySet<string> | undefined)[], path: Path): void {
    if (valid.some((set) => set?.has(name) === true)) return
    const near = this.near(name, valid)
    this.#report(path, `unknown ${kind} '${name}'${near}${near === '' && kind === 'person' ? '; who is new is listed under people' : ''}`)
  }

  /** A record that takes one out has to name one that there is. */
  retracts(id: string, kind: string, known: ReadonlySet<string> | undefined, path: Path): void {
    if (known !== undefined && !known.has(id)) this.#report(path, `takes out ${kind} '${id}', which there is none of${this.near(id, [known])}`)
  }
}

/** Every problem of a file that its single fields do not show. A kind of reference that `known` leaves out is not checked. */
export function checkPack({pack, locator, bringsPeople}: ParsedPack, known: Known): Problem[] {
  const problems: Problem[] = []
  const report: Report = (path, message) => void problems.push(locator.problem(path, message))
  const references = new References(report)
  const own = {
    people: pack.offices.length > 0 && bringsPeople !== true ? namesOf(pack.people) : new Set<string>(), countries: new Set(pack.countries.map((c) => c.id)),
    bodies: new Set(pack.bodies.map((b) => b.id)), series: new Set(pack.series.map((s) => s.id))
  }
  const country = (id: string | undefined, path: Path): void => {
    if (id !== undefined && known.countries !== undefined) references.check(id, 'country', [known.countries, own.countries], path)
  }

  duplicates(pack.countries.map((c) => c.id), 'countries', 'id', report)
  duplicates(pack.regions.map((r) => r.id), 'regions', 'id', report)
  duplicates(pack.bodies.map((b) => b.id), 'bodies', 'id', report)
  duplicates(pack.people.map((p) => (p.qid === undefined ? p.name : `${p.name} (${p.qid})`)), 'people', 'name', report)
  duplicates(pack.events.map((e) => e.id), 'events', 'id', report)
  duplicates(pack.series.map((s) => s.id), 'series', 'id', report)
  duplicates(pack.offices.map((o) => officeKey({...o, country: o.country ?? pack.country})), 'offices', 'id', report)

  country(pack.country, ['country'])
  for (const [i, c] of pack.countries.entries()) {
    if (c.retract === true) references.retracts(c.id, 'country', known.countries, ['countries', i, 'id'])
    else if (c.name === undefined && known.countries?.has(c.id) === false) report(['countries', i, 'id'], `unknown country '${c.id}'${references.near(c.id, [known.countries])} To add one, give its name`)
    order(c.from ?? undefined, c.until, ['countries', i], report)
    for (const [j, capital] of c.capitals.entries()) order(capital.from ?? undefined, capital.until, ['countries', i, 'capitals', j], report)
  }
  for (const [i, r] of pack.regions.entries()) {
    if (r.retract === true) references.retracts(r.id, 'region', known.regions, ['regions', i, 'id'])
    country(r.country, ['regions', i, 'country'])
  }
  for (const [i, b] of pack.bodies.entries()) {
    if (b.retract === true) references.retracts(b.id, 'body', known.bodies, ['bodies', i, 'id'])
    country(b.country, ['bodies', i, 'country'])
  }
  for (const [i, s] of pack.series.entries()) if (s.retract === true) references.retracts(s.id, 'series', known.series, ['series', i, 'id'])
  for (const [i, c] of pack.cities.entries()) for (const [j, id] of c.countries.entries()) country(id, ['cities', i, 'countries', j])
  for (const [i, p] of pack.people.entries()) {
    if (p.retract === true) references.retracts(p.name, 'person', known.people, ['people', i, 'name'])
    order(p.born, p.died, ['people', i], report)
    if (short(p.name)) report(['people', i, 'name'], `'${p.name}' is one letter: a name of one letter would be found everywhere`)
    for (const field of ['aliases', 'surnames'] as const) {
      for (const [j, name] of p[field].entries()) if (short(name)) report(['people', i, field, j], `'${name}' is one letter: an alias of one letter would be found everywhere`)
    }
  }
  for (const [i, office] of pack.offices.entries()) checkOffice(office, i)
  for (const [i, event] of pack.events.entries()) checkEvent(event, i)
  return problems

  function checkOffice(office: OfficeRecord, i: number): void {
    const path: Path = ['offices', i]
    const owner = office.country ?? pack.country
    if (owner === undefined && office.body === undefined) report(path, `office '${office.id}' belongs to no country and no body; add country: or body:`)
    country(office.country, [...path, 'country'])
    if (office.body !== undefined && known.bodies !== undefined) references.check(office.body, 'body', [known.bodies, own.bodies], [...path, 'body'])
    const key = officeKey({...office, country: owner})
    const isKnown = known.offices?.has(key) !== false
    if (!isKnown) {
      const siblings = new Set([...known.offices ?? []].filter((one) => one.startsWith(key.slice(0, key.lastIndexOf('/') + 1))).map((one) => one.slice(one.lastIndexOf('/') + 1)))
      const whose = office.body ?? owner ?? ''
      if (office.retract === true) report([...path, 'id'], `takes out office '${office.id}' of ${whose}, which there is none of${references.near(office.id, [siblings])}`)
      else if (office.title === undefined && !office.holders.some((h) => h.title !== undefined)) report([...path, 'id'], `unknown office '${office.id}' of ${whose}${references.near(office.id, [siblings]) || '.'} To add one, give its title`)
    }
    const starts = new Map<string, number>()
    for (const [j, holder] of office.holders.entries()) {
      const at: Path = [...path, 'holders', j]
      if (holder.from === undefined && holder.retract !== true) report(at, `${holder.person} has no start; add from:`)
      order(holder.from, holder.until, at, report)
      if (bringsPeople !== true && (known.people !== undefined || pack.people.length > 0)) references.check(holder.person, 'person', [own.people, known.people], [...at, 'person'])
      if (holder.from === undefined) continue
      const tenure = [holder.person, holder.from, holder.acting === true, holder.role, holder.title].join('\n')
      const before = starts.get(tenure)
      if (before === undefined) starts.set(tenure, j)
      else report(at, `${holder.person} from ${holder.from} is already given in offices[${i}].holders[${before}]`)
    }
    atOnce(office, i, report)
  }

  function checkEvent(event: RawEvent, i: number): void {
    const path: Path = ['events', i]
    if (event.retract === true) references.retracts(event.id, 'event', known.events, [...path, 'id'])
    else if (event.from === undefined && known.events?.has(event.id) !== true) {
      report(path, `event '${event.id}' has no date; add from:${known.events === undefined ? '' : references.near(event.id, [known.events])}`)
    }
    order(event.from, event.until, path, report)
    for (const [j, phase] of event.phases.entries()) order(phase.from, phase.until, [...path, 'phases', j], report)
    for (const [j, name] of event.participants.entries()) if (/^[A-Z]{2}$/.test(name)) country(name, [...path, 'participants', j])
    for (const [j, place] of event.at.entries()) if (place.country !== undefined && /^[A-Z]{2}$/.test(place.country)) country(place.country, [...path, 'at', j, 'country'])
    if (event.series !== undefined && known.series !== undefined) references.check(event.series, 'series', [known.series, own.series], [...path, 'series'])
  }
}

const TWO_LETTERS = /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u

/** Whether a name has fewer than two letters. */
function short(name: string): boolean {
  return !TWO_LETTERS.test(name)
}
