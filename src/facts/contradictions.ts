/** Where two packs say different things of one record: the later wins, and both places are named. */
import {isoDay, parseIso} from '../time.js'
import type {ParsedPack} from './load.js'
import {officeKey} from './merge.js'
import type {Path, Problem} from './problems.js'
import type {HolderRecord} from './schema.js'
import {firstDay, HANDOVER_DAYS, isSole, lastDay} from './tenures.js'

interface Place {
  pack: ParsedPack
  path: Path
}

interface Said extends Place {
  value: string
}

interface Held extends Place {
  holder: HolderRecord
  order: number
  first: number
  last: number
}

function where({pack, path}: Place): string {
  const {file, line, column} = pack.locator.problem(path, '')
  return `${file}:${line}:${column}`
}

const FIELDS = {
  countries: ['name', 'from', 'until'], regions: ['name', 'country', 'capital'], bodies: ['name', 'country'], people: ['born', 'died', 'qid'],
  events: ['kind', 'title', 'series', 'edition', 'from', 'until', 'at'], series: ['kind', 'held_by', 'slack']
} as const

/** A value as it is compared: coarse and fine dates of the same day are told apart, empty ones say nothing. */
function valueOf(value: unknown): string | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Contradictions between packs, each at its place in the later one. */
export function contradictions(packs: readonly ParsedPack[]): Problem[] {
  if (packs.length < 2) return []
  const out: Problem[] = []
  const said = new Map<string, Said>()
  const offices = new Map<string, Held[]>()
  for (const [order, pack] of packs.entries()) {
    for (const [section, fields] of Object.entries(FIELDS) as [keyof typeof FIELDS, readonly string[]][]) {
      for (const [i, record] of pack.pack[section].entries()) {
        const id = 'id' in record ? record.id : record.name
        for (const field of [...fields, 'retract']) {
          const place: Place = {pack, path: [section, i, ...(field === 'retract' ? [] : [field])]}
          const value = field === 'retract' ? (record.retract === true ? 'taken out' : 'given') : valueOf((record as Record<string, unknown>)[field])
          if (value === undefined) continue
          const key = `${section}\n${id}\n${field}`
          const before = said.get(key)
          if (before && before.pack !== pack && before.value !== value) {
            const what = field === 'retract' ? `${id} is ${value} here and ${before.value}` : `${field} of ${id} is ${shown(value)} here and ${shown(before.value)}`
            out.push(pack.locator.problem(place.path, `${what} in ${where(before)}; the later pack wins`))
          }
          said.set(key, {...place, value})
        }
      }
    }
    for (const [i, office] of pack.pack.offices.entries()) {
      if (office.collective === true) continue
      const key = officeKey({...office, country: office.country ?? pack.pack.country})
      const list = offices.get(key) ?? []
      offices.set(key, list)
      for (const [j, holder] of office.holders.entries()) {
        if (holder.from !== undefined) list.push({pack, path: ['offices', i, 'holders', j], holder, order, first: firstDay(holder.from), last: lastDay(holder.until)})
      }
    }
  }
  for (const list of offices.values()) out.push(...sameTime(list))
  return out
}

function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : `'${value}'`
}

/** Each tenure against the longest one before it in every other pack. */
function sameTime(list: readonly Held[]): Problem[] {
  const out: Problem[] = []
  const longest = new Map<number, Held>()
  const starts = new Map<string, Held>()
  for (const one of [...list].sort((a, b) => a.first - b.first || a.order - b.order)) {
    const key = `${one.holder.person}\n${isoDay(parseIso(one.holder.from ?? '')?.first ?? 0)}`
    const same = starts.get(key)
    if (same && same.order !== one.order) {
      const [earlier, later] = same.order < one.order ? [same, one] : [one, same]
      const given = (h: HolderRecord) => (h.retract === true ? 'taken out' : h.until == null ? 'without an end' : `until ${h.until}`)
      if (given(earlier.holder) !== given(later.holder) && !(later.holder.until === undefined && later.holder.retract !== true)) {
        out.push(later.pack.locator.problem(later.path, `${one.holder.person} from ${one.holder.from} is ${given(later.holder)} here and ${given(earlier.holder)} in ${where(earlier)}; the later pack wins`))
      }
    } else starts.set(key, one)
    if (!isSole(one.holder) || one.holder.retract === true) continue
    for (const [order, other] of longest) {
      if (order === one.order || other.holder.person === one.holder.person) continue
      const [earlier, later] = other.order < one.order ? [other, one] : [one, other]
      // A successor in a later pack ends what an earlier one left open.
      if (earlier.last === Infinity && earlier.first < later.first) continue
      if (Math.min(other.last, one.last) - Math.max(other.first, one.first) <= HANDOVER_DAYS) continue
      out.push(later.pack.locator.problem(later.path, `${later.holder.person} (from ${later.holder.from}) holds the office while ${earlier.holder.person} does (${earlier.holder.from} to ${earlier.holder.until ?? 'now'}) in ${where(earlier)}; the later pack wins`))
    }
    const before = longest.get(one.order)
    if (!before || one.last > before.last) longest.set(one.order, one)
  }
  return out
}
