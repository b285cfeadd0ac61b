/** From rows of countries, and what is kept by hand about them, to facts/countries.yml. */
import type {CountryRow} from './rows.js'
import {item} from './emit.js'

export interface CountryEntry {
  id: string
  name: string
  names: string[]
  demonyms: string[]
  capitals: Record<string, unknown>[]
  from?: string
  until?: string
  source: string[]
}

const NOT_NAMES = /^(?:[A-Z]{2}|the North|the South|The Dominican|West Bank|DRC \(or DROC\)|Congo \(Brazzaville\)|America)$|,|\(/

/** The official name as it stands in English text. */
function official(row: CountryRow): string[] {
  const text = (row.official ?? '').replace(/\s*\(.*$/, '').replace(/;.*$/, '').trim()
  return text === '' || text === row.name ? [] : [text]
}

/** Countries by id; kept entries replace the fields they name and add countries that ended. */
export function countriesOf(rows: readonly CountryRow[], kept: readonly Record<string, unknown>[]): CountryEntry[] {
  const byId = new Map<string, CountryEntry>()
  for (const row of rows) {
    const names = [...official(row), ...row.aliases].filter((name) => !NOT_NAMES.test(name))
    byId.set(row.iso2, {
      id: row.iso2, name: row.name, names: [...new Set(names)].filter((n) => n !== row.name), demonyms: row.demonyms,
      capitals: row.capital.map((name) => ({name, names: []})), source: ['CIA World Factbook, 2026-02']
    })
  }
  for (const entry of kept) {
    const id = String(entry['id'])
    const {add_names, ...fields} = entry as {add_names?: string[]} & Record<string, unknown>
    const found = byId.get(id) ?? {id, name: id, names: [], demonyms: [], capitals: [], source: ['public record (recalled)']}
    const next = {...found, ...fields, id}
    if (add_names) next.names = [...new Set([...next.names, ...add_names])]
    const {source, ...rest} = next
    byId.set(id, {...rest, source})
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function countriesYaml(entries: readonly CountryEntry[]): string {
  return entries.map((entry) => item(entry, ['capitals'])).join('\n') + '\n'
}
