/** The facts that an import is read with: names for items that an export does not have, and a second source. */
import {shippedRecords} from '../../facts/base.js'
import {FactPackError, layRecords, prepareFacts} from '../../facts/index.js'
import type {Records} from '../../facts/merge.js'
import type {KnownNames, OfficeName} from '../../import/offices.js'
import {readPackText} from '../evidence.js'
import {shown} from '../files.js'
import {UsageError} from '../problem.js'

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

/**
 * The facts that ship, with packs laid over them.
 * @param files 'shipped', or paths
 * @throws UsageError for a pack that cannot be used
 */
export async function knownFacts(files: readonly string[], cwd: string): Promise<Records> {
  const texts = await Promise.all(files.filter((file) => file !== 'shipped').map((file) => readPackText(file, shown(cwd, file))))
  await prepareFacts(texts)
  try {
    return layRecords(texts)
  } catch (error) {
    if (error instanceof FactPackError) throw new UsageError(error.message)
    throw error
  }
}
