/**
 * Reads facts/kept/lists: holders of an office, one a line, as they followed one another.
 *
 *   1958-06-01 Charles de Gaulle
 *   1959-01-08..1962-04-14 Michel Debré | acting | title=… | also=A, B | note=… | confidence=C
 *
 * A line without an end ends where the next one starts; the last one is open to the list's as_of, or stands with its own end.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import type {Addition, Kept, OfficePatch} from './kept.js'
import type {Vacancy} from './rows.js'

/** A list as it stands in the file. */
export interface HolderList {
  country?: string
  body?: string
  office: string
  title?: string
  prefixes?: string[]
  also?: string[]
  role?: string
  collective?: boolean
  complete_from?: string
  confidence?: Addition['confidence']
  /** The day to which an open end was true. */
  as_of?: string
  source?: string[]
  vacant?: string[]
  holders: string
}

const LINE = /^(\d{4}(?:-\d\d){0,2})(?:\.\.(\d{4}(?:-\d\d){0,2}|open))?\s+([^|]+?)\s*(?:\|\s*(.*))?$/

/** One addition for each line. */
export function additionsOf(list: HolderList, where: string): (Addition & {body?: string})[] {
  const lines = list.holders.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  const read = lines.map((line) => {
    const match = LINE.exec(line)
    if (!match?.[1] || !match[3]) throw new Error(`${where}: cannot read '${line}'`)
    return {from: match[1], until: match[2], person: match[3], more: match[4]}
  })
  return read.map(({from, until, person, more}, i) => {
    const end = until === 'open' ? null : until ?? read[i + 1]?.from ?? null
    const out: Addition & {body?: string} = {
      country: list.country ?? '', office: list.office, person, from, until: end, source: list.source ?? ['public record (recalled)'], confidence: list.confidence ?? 'B'
    }
    if (list.body !== undefined) out.body = list.body
    if (list.role !== undefined) out.role = list.role
    if (list.title !== undefined && list.country !== undefined && list.prefixes !== undefined) Object.assign(out, {officeTitle: list.title, officePrefixes: list.prefixes})
    const asOf = end ?? list.as_of
    if (asOf === undefined) throw new Error(`${where}: ${person} has no end, and the list no as_of`)
    out.as_of = asOf
    for (const field of more?.split('|').map((text) => text.trim()) ?? []) {
      const [, key = '', value] = /^([a-z_]+)(?:=(.*))?$/.exec(field) ?? []
      if (key === 'acting' && value === undefined) out.acting = true
      else if (value !== undefined && (key === 'also' || key === 'prefixes')) out[key] = value.split(',').map((text) => text.trim())
      else if (value !== undefined && /^(?:title|note|dispute|confidence|role)$/.test(key)) Object.assign(out, {[key]: value})
      else throw new Error(`${where}: ${person}: what is '${field}'?`)
    }
    return out
  })
}

/** '1999-10-12..2002-11-21 note' */
export function vacanciesOf(lines: readonly string[] | undefined): Vacancy[] {
  return (lines ?? []).map((line) => {
    const match = /^(\d{4}(?:-\d\d){0,2})\.\.(\d{4}(?:-\d\d){0,2})?\s+(.+)$/.exec(line)
    if (!match?.[1] || !match[3]) throw new Error(`cannot read the vacancy '${line}'`)
    return {from: match[1], until: match[2] ?? null, note: match[3]}
  })
}

/** Every list of the folder. */
export function readLists(folder: string): HolderList[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((file) => file.endsWith('.yml')).sort().flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return (parse(text, {schema: 'failsafe'}) as HolderList[] | null ?? []).map((list) => ({...list, collective: String(list.collective) === 'true'}))
  })
}

/** What the lists of countries say of their offices: patches that only fill what no patch by hand has said. */
export function patchesOf(lists: readonly HolderList[], kept: Kept): OfficePatch[] {
  const out = new Map<string, OfficePatch>()
  for (const list of lists) {
    if (list.country === undefined) continue
    const key = `${list.country}/${list.office}`
    const before = out.get(key) ?? kept.offices.find((o) => o.country === list.country && o.id === list.office) ?? {country: list.country, id: list.office}
    const next: OfficePatch = {...before}
    if (list.title !== undefined) next.title ??= list.title
    if (list.prefixes) next.prefixes ??= list.prefixes
    if (list.role !== undefined) next.role ??= list.role
    if (list.also) next.also ??= list.also
    if (list.collective === true) next.collective = true
    if (list.complete_from !== undefined) next.complete_from = list.complete_from
    if (list.vacant) next.vacant = [...(next.vacant ?? []), ...vacanciesOf(list.vacant)]
    out.set(key, next)
  }
  return [...out.values(), ...kept.offices.filter((o) => !out.has(`${o.country}/${o.id}`))]
}
