/** What in a pack is accepted but hardly meant: names that are words, contradictions between packs, a file that says nothing. */
import {fold} from '../text/fold.js'
import type {ParsedPack} from './load.js'
import {contradictions} from './contradictions.js'
import {ordinarySense} from './ordinary.js'
import {nearest, type Problem} from './problems.js'
import {SECTIONS, type PackRecord} from './schema.js'
import type {Facts} from './types.js'

/** New names for which a near one is looked for. */
const MOST_HINTS = 200

/** Whether a folded name is that of a country, a people, a capital or a part of a country. */
function placeTest(facts: Facts): (folded: string) => boolean {
  let others: Set<string> | undefined
  return (folded) => {
    if (facts.byCountryName(folded).length > 0 || facts.byDemonym(folded).length > 0) return true
    others ??= new Set([
      ...facts.countries.flatMap((c) => c.capitals.flatMap((k) => [k.name, ...k.names])), ...facts.regions.flatMap((r) => [r.name, ...r.names])
    ].map(fold))
    return others.has(folded)
  }
}

interface Doubtful {
  name: string
  sense: string
  path: (string | number)[]
}

function doubtfulNames(pack: PackRecord, isPlace: (folded: string) => boolean): Doubtful[] {
  const out: Doubtful[] = []
  const look = (name: string, ...path: (string | number)[]): void => {
    const sense = ordinarySense(name, isPlace)
    if (sense !== undefined) out.push({name, sense, path})
  }
  for (const [i, person] of pack.people.entries()) {
    if (person.retract === true) continue
    if (!/[\s-]/.test(person.name)) look(person.name, 'people', i, 'name')
    for (const field of ['aliases', 'surnames'] as const) for (const [j, name] of person[field].entries()) look(name, 'people', i, field, j)
  }
  return out
}

/** The names in packs by which alone nobody is meant. */
export function namesWithoutUse(packs: readonly PackRecord[], shipped: Facts): ReadonlySet<string> {
  const isPlace = placeTest(shipped)
  const out = new Set<string>()
  for (const pack of packs) for (const {name} of doubtfulNames(pack, isPlace)) out.add(name)
  return out
}

/** Everything doubtful in packs that were read, in the order of the files. */
export function packWarnings(packs: readonly ParsedPack[], shipped: Facts): Problem[] {
  const isPlace = placeTest(shipped)
  const out: Problem[] = []
  for (const {pack, locator, bringsPeople} of packs) {
    if (SECTIONS.every((section) => pack[section].length === 0) && pack.complete_until === undefined) out.push(locator.problem([], 'holds no records'))
    for (const {name, sense, path} of doubtfulNames(pack, isPlace)) {
      const who = pack.people[Number(path[1])]?.name ?? ''
      out.push(locator.problem(path, `'${name}' is ${sense}: where a text has it alone it is not taken for ${name === who ? 'a person' : who}; give a fuller form`))
    }
    if (bringsPeople === true) out.push(...nearMisses(packs, pack, locator, shipped))
  }
  out.push(...contradictions(packs))
  return out
}

/** Holders who are new, and whose names are all but those of people known. */
function nearMisses(packs: readonly ParsedPack[], pack: PackRecord, locator: ParsedPack['locator'], shipped: Facts): Problem[] {
  const listed = new Set(packs.flatMap((one) => one.pack.people.flatMap((p) => [p.name, ...p.aliases].map(fold))))
  const out: Problem[] = []
  const seen = new Set<string>()
  let hints = MOST_HINTS
  for (const [i, office] of pack.offices.entries()) {
    const names = [...new Set(shipped.tenuresIn(shipped.country(office.country ?? '') ?? NOWHERE).flatMap((t) => [t.person.name, ...t.person.aliases]))]
    for (const [j, {person}] of office.holders.entries()) {
      if (seen.has(person) || hints <= 0) continue
      seen.add(person)
      const folded = fold(person)
      if (listed.has(folded) || shipped.byName(folded).length > 0 || names.length === 0) continue
      hints--
      const near = nearest(person, names.filter((name) => Math.abs(name.length - person.length) <= 2 && name[0] === person[0]))
      if (near !== undefined && differences(near, person) <= 2) out.push(locator.problem(['offices', i, 'holders', j, 'person'], `'${person}' is new; did you mean '${near}'?`))
    }
  }
  return out
}

const NOWHERE = {id: '', name: '', names: [], demonyms: [], capitals: [], completeFrom: 0, completeUntil: 0}

/** Letters by which two names of about the same length differ at the least. */
function differences(a: string, b: string): number {
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return Math.max(a.length, b.length) - head - tail
}
