/** The rows that the facts are shaped from, and the records they become. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

export interface OfficeRow {
  person: string
  qid: string | null
  aliases: string[]
  country: string
  office: string
  title: string | null
  prefixes: string[]
  start: string | null
  end: string | null
  asOf: string
  source: string[]
  confidence: 'A' | 'B' | 'C' | 'D'
  acting?: boolean
  notes?: string
}

export interface CountryRow {
  iso2: string
  name: string
  official: string | null
  aliases: string[]
  demonyms: string[]
  capital: string[]
  source: string[]
  asOf: string
}

export interface Holder {
  person: string
  from: string
  until: string | null
  as_of: string
  confidence: 'A' | 'B' | 'C' | 'D'
  acting?: boolean
  role?: string
  title?: string
  prefixes?: string[]
  also?: string[]
  dispute?: string
  note?: string
  source: string[]
}

export interface Vacancy {
  from: string
  until: string | null
  note: string
}

export interface Office {
  id: string
  role: string
  title: string
  prefixes: string[]
  collective?: boolean
  complete_from?: string
  also?: string[]
  dispute?: string
  vacant?: Vacancy[]
  holders: Holder[]
}

export interface PersonEntry {
  name: string
  aliases: string[]
  surnames?: string[]
  born?: string
  died?: string
  qid?: string
}

/** One JSON object a line. */
export function readRows<T>(folder: string, file: string): T[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
