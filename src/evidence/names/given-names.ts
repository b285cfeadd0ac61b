import type {Facts} from '../../facts/index.js'
import {isCommonGivenName} from '../../mentions/names/short-names.js'

const known = new WeakMap<Facts, ReadonlySet<string>>()

/** The folded first words of the names of all people on record. */
function givenNames(facts: Facts): ReadonlySet<string> {
  let set = known.get(facts)
  if (!set) {
    const made = new Set<string>()
    for (const [name] of facts.names()) {
      const end = name.indexOf(' ')
      if (end > 2) made.add(name.slice(0, end).toLowerCase())
    }
    known.set(facts, set = made)
  }
  return set
}

/** Whether a folded word is somebody's given name, as far as is known. */
export function isGivenName(facts: Facts, word: string): boolean {
  return isCommonGivenName(word) || givenNames(facts).has(word)
}
