/** Names out of the facts that ship, for exports that speak of items without having them. */
import {shippedRecords} from '../../facts/base.js'
import type {KnownNames, OfficeName} from '../../import/offices.js'

/** People by their number in Wikidata; offices where a country has one of the role. */
export function shippedNames(): KnownNames {
  const {people, offices} = shippedRecords()
  const names = new Map(people.flatMap(({qid, name}) => (qid === undefined ? [] : [[qid, name] as const])))
  const byRole = new Map<string, OfficeName | undefined>()
  for (const {country, role, id, title, prefixes} of offices) {
    const key = `${country ?? ''}/${role ?? ''}`
    byRole.set(key, byRole.has(key) ? undefined : {id, title: title ?? id, prefixes: prefixes ?? []})
  }
  return {person: (id) => names.get(id), office: (code, role) => byRole.get(`${code}/${role}`)}
}
