/** The corrections kept by hand: what to leave out, what to change, who is one person, what to add. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import type {OfficeRow, Holder, Office, PersonEntry} from './rows.js'

export interface Drop {country: string; person: string; from?: string; role?: string; why: string}
export interface Change {country: string; person: string; from?: string; role?: string; set: Partial<OfficeRow> & Partial<Holder> & {office_id?: string}; why?: string}
export interface Same {country: string; name: string; others: string[]}
export interface OfficePatch extends Partial<Omit<Office, 'holders'>> {country: string; id: string}
export interface Addition extends Partial<Holder> {country: string; office: string; person: string; from: string; officeTitle?: string; officePrefixes?: string[]}

export interface Kept {
  drop: Drop[]
  change: Change[]
  same: Same[]
  offices: OfficePatch[]
  add: Addition[]
  people: (Partial<PersonEntry> & {name: string; was?: string; country?: string; drop?: string[]})[]
  countries: Record<string, unknown>[]
}

function list(folder: string, file: string): unknown {
  const path = join(folder, file)
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) as unknown : undefined
}

/** Reads facts/kept: corrections.yml, additions.yml, people.yml, countries.yml. */
export function readKept(folder: string): Kept {
  const corrections = (list(folder, 'corrections.yml') ?? {}) as Partial<Kept>
  const text = (value: unknown) => (typeof value === 'number' ? String(value) : value)
  const tidy = <T extends object>(record: T): T =>
    Object.fromEntries(Object.entries(record).map(([k, v]) => [k, ['from', 'until', 'start', 'end', 'born', 'died'].includes(k) ? text(v) : v])) as T
  return {
    drop: (corrections.drop ?? []).map(tidy),
    change: (corrections.change ?? []).map((c) => ({...tidy(c), set: tidy(c.set)})),
    same: corrections.same ?? [],
    offices: corrections.offices ?? [],
    add: ((list(folder, 'additions.yml') ?? []) as Addition[]).map(tidy),
    people: ((list(folder, 'people.yml') ?? []) as Kept['people']).map(tidy),
    countries: (list(folder, 'countries.yml') ?? []) as Record<string, unknown>[]
  }
}
