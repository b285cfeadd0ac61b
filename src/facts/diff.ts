/** What differs between two states of the facts, record by record and field by field. */
import {officeKey, type OfficeRow, type Records} from './merge.js'
import type {HolderRow} from './tenures.js'

/** One thing that differs. */
export interface Change {
  kind: 'country' | 'region' | 'body' | 'office' | 'tenure' | 'person' | 'event' | 'series' | 'city'
  /** What it is called: 'Bolivia, president: Luis Arce'. */
  subject: string
  what: 'new' | 'gone' | 'changed'
  /** As an editor reads it: 'ends 2025-11-08 (was open)'. */
  says: string
}

type Fields = Readonly<Record<string, unknown>>

/** Differences of two lists of records, in the order of the second and then of what is gone. */
export function diffRecords(before: Records, after: Records): Change[] {
  const name = countryNames(before, after)
  return [
    ...listed('country', before.countries, after.countries, (c) => c.id, (c) => c.name ?? c.id),
    ...horizons(before, after, name),
    ...listed('region', before.regions, after.regions, (r) => r.id, (r) => r.name ?? r.id),
    ...listed('body', before.bodies, after.bodies, (b) => b.id, (b) => b.name ?? b.id),
    ...offices(before, after, name),
    ...listed('person', present(before), present(after), (p) => `${p.name} ${p.qid ?? ''}`, (p) => p.name),
    ...listed('event', before.events, after.events, (e) => e.id, (e) => e.title ?? e.id),
    ...listed('series', before.series, after.series, (s) => s.id, (s) => s.id),
    ...listed('city', before.cities, after.cities, (c) => c.name, (c) => c.name)
  ]
}

function horizons(before: Records, after: Records, name: (id: string) => string): Change[] {
  const said = (id: string) => (id === '*' ? 'all other countries' : name(id))
  const moved = (field: 'completeFrom' | 'completeUntil', what: string): Change[] => Object.entries(after[field]).filter(([id, date]) => before[field][id] !== date)
    .map(([id, date]) => ({kind: 'country', subject: said(id), what: 'changed', says: `holders known ${what} ${date} (was ${before[field][id] ?? 'not given'})`}))
  return [...moved('completeFrom', 'from'), ...moved('completeUntil', 'up to')]
}

function present(records: Records): Records['people'] {
  return records.people.filter((p) => p.retract !== true)
}

function countryNames(before: Records, after: Records): (id: string) => string {
  const names = new Map([...before.countries, ...after.countries, ...before.bodies, ...after.bodies].map((c) => [c.id, c.name ?? c.id]))
  return (id) => names.get(id) ?? id
}

function listed<T extends object>(kind: Change['kind'], before: readonly T[], after: readonly T[], key: (record: T) => string, called: (record: T) => string): Change[] {
  if (before === after) return []
  const old = new Map(before.map((record) => [key(record), record]))
  const out: Change[] = []
  for (const record of after) {
    const id = key(record)
    const was = old.get(id)
    old.delete(id)
    if (was === record) continue
    if (!was) out.push({kind, subject: called(record), what: 'new', says: `new${facts(record as Fields)}`})
    else for (const says of fields(was as Fields, record as Fields)) out.push({kind, subject: called(record), what: 'changed', says})
  }
  for (const record of old.values()) out.push({kind, subject: called(record), what: 'gone', says: 'taken out'})
  return out
}

/** The dates and places of a new record. */
function facts(record: Fields): string {
  const parts = ['from', 'until', 'born', 'died', 'countries'].flatMap((field) => (empty(record[field]) ? [] : [`${field} ${shown(record[field])}`]))
  return parts.length > 0 ? `: ${parts.join(', ')}` : ''
}

function fields(was: Fields, now: Fields): string[] {
  const out: string[] = []
  for (const field of new Set([...Object.keys(was), ...Object.keys(now)])) {
    const [a, b] = [was[field], now[field]]
    if ((empty(a) && empty(b)) || JSON.stringify(a) === JSON.stringify(b)) continue
    if (isTexts(a ?? []) && isTexts(b ?? []) && !(empty(a) && empty(b))) {
      const [old, added] = [new Set(a as string[] | undefined), new Set(b as string[] | undefined)]
      const plus = [...added].filter((one) => !old.has(one)).map((one) => `+${one}`)
      const minus = [...old].filter((one) => !added.has(one)).map((one) => `−${one}`)
      out.push(`${field} ${plus.length + minus.length > 0 ? [...plus, ...minus].join(', ') : 'in another order'}`)
    } else if (empty(b)) out.push(`without ${field} (was ${shown(a)})`)
    else out.push(`${field} ${shown(b)} (was ${empty(a) ? 'not given' : shown(a)})`)
  }
  return out
}

function empty(value: unknown): boolean {
  return value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : isTexts(value) ? (value as string[]).join(', ') : JSON.stringify(value)
  return text.length > 100 ? `${text.slice(0, 97)}…` : text
}

function offices(before: Records, after: Records, name: (id: string) => string): Change[] {
  const old = new Map(before.offices.map((office) => [officeKey(office), office]))
  const out: Change[] = []
  const subject = (o: OfficeRow) => `${name(o.body ?? o.country ?? '')}, ${o.id}`
  for (const office of after.offices) {
    const was = old.get(officeKey(office))
    old.delete(officeKey(office))
    if (was === office) continue
    if (!was) out.push({kind: 'office', subject: subject(office), what: 'new', says: `new${office.title === undefined ? '' : `: ${office.title}`}`})
    else for (const says of fields({...was, holders: undefined}, {...office, holders: undefined})) out.push({kind: 'office', subject: subject(office), what: 'changed', says})
    out.push(...holders(subject(office), named(was, before), named(office, after)))
  }
  for (const office of old.values()) out.push({kind: 'office', subject: subject(office), what: 'gone', says: `taken out, with ${office.holders.length} ${office.holders.length === 1 ? 'tenure' : 'tenures'}`})
  return out
}

interface Named {
  person: string
  row: HolderRow
}

function named(office: OfficeRow | undefined, records: Records): Named[] {
  return (office?.holders ?? []).map((row) => ({person: records.people[row.person]?.name ?? '', row}))
}

/** Tenures are the same that are of one person and began together; else those of one person in their order. */
function holders(subject: string, before: readonly Named[], after: readonly Named[]): Change[] {
  const left = new Map<string, Named[]>()
  for (const one of before) left.set(one.person, [...left.get(one.person) ?? [], one])
  const take = (person: string, fits: (one: Named) => boolean): Named | undefined => {
    const list = left.get(person) ?? []
    const at = list.findIndex(fits)
    return at < 0 ? undefined : list.splice(at, 1)[0]
  }
  const pairs = after.map((one) => ({one, was: take(one.person, ({row}) => row.from === one.row.from && row.acting === one.row.acting)}))
  const out: Change[] = []
  for (const {one, was: same} of pairs) {
    const was = same ?? take(one.person, () => true)
    const of = `${subject}: ${one.person}`
    if (was?.row === one.row) continue
    if (!was) {
      out.push({kind: 'tenure', subject: of, what: 'new', says: `new: ${one.row.from} to ${one.row.until ?? 'now'}${one.row.acting === true ? ', acting' : ''}`})
      continue
    }
    const {from, until, person: _, ...rest} = one.row
    const {from: oldFrom, until: oldUntil, person: __, ...old} = was.row
    if (from !== oldFrom) out.push({kind: 'tenure', subject: of, what: 'changed', says: `starts ${from} (was ${oldFrom})`})
    if (until !== oldUntil) out.push({kind: 'tenure', subject: of, what: 'changed', says: until === null ? `open (was until ${oldUntil ?? ''})` : `ends ${until} (was ${oldUntil ?? 'open'})`})
    for (const says of fields(old, rest)) out.push({kind: 'tenure', subject: of, what: 'changed', says})
  }
  for (const list of left.values()) for (const {person, row} of list) out.push({kind: 'tenure', subject: `${subject}: ${person}`, what: 'gone', says: `${row.from} to ${row.until ?? 'now'}: taken out`})
  return out
}
