/** Everyone named in a file of offices. */
import {fold} from '../../src/text/fold.js'
import type {Kept} from './kept.js'
import {cleanAliases, plainName} from './names.js'
import type {Tenure} from './offices.js'
import type {PersonEntry} from './rows.js'

/** Spellings without the diacritics of the name are not kept: names are compared folded. */
export function peopleOf(tenures: readonly Tenure[], kept: Kept, country: string): PersonEntry[] {
  const byName = new Map<string, {spellings: Set<string>; qid: string | undefined}>()
  for (const t of tenures) {
    const entry = byName.get(t.key) ?? {spellings: new Set<string>(), qid: undefined}
    for (const s of t.spellings) {
      entry.spellings.add(s)
      entry.spellings.add(plainName(s))
    }
    entry.qid ??= t.qid ?? undefined
    byName.set(t.key, entry)
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, {spellings, qid}]) => {
    const hand = kept.people.find((p) => p.name === name)
    const folded = new Set([fold(name)])
    const aliases: string[] = []
    const drop = new Set((hand?.drop ?? []).map(fold))
    for (const alias of [...(hand?.aliases ?? []), ...cleanAliases(name, [...spellings], country)]) {
      if (folded.has(fold(alias)) || drop.has(fold(alias))) continue
      folded.add(fold(alias))
      aliases.push(alias)
    }
    const person: PersonEntry = {name, aliases}
    if (hand?.surnames) person.surnames = hand.surnames
    if (hand?.born !== undefined) person.born = hand.born
    if (hand?.died !== undefined) person.died = hand.died
    if (qid !== undefined) person.qid = qid
    return person
  })
}
