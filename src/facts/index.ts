/** The facts: those that ship, and those with the packs of a newsroom laid over them. */
import {FactBase, shippedFacts, shippedRecords} from './base.js'
import {FactPackError, loadPacks, type Known, type PackText} from './load.js'
import {merge, officeKey} from './merge.js'
import type {Facts} from './types.js'

export {shippedFacts} from './base.js'
export {FactPackError, type Problem} from './load.js'
export type * from './types.js'

/** A pack as a newsroom gives it: the text of a YAML or JSON file with its name, or the value itself. */
export type PackInput = PackText | Record<string, unknown>

const cache = new Map<string, Facts>()

/**
 * The shipped facts with packs laid over them, later packs last. Cached by the packs' content.
 * @throws FactPackError with every problem of the packs
 */
export function loadFacts(packs: readonly PackInput[] = []): Facts {
  if (packs.length === 0) return shippedFacts()
  const texts = packs.map((pack, i) => (isText(pack) ? pack : {file: `facts ${i + 1}`, text: json(pack)}))
  const key = JSON.stringify(texts)
  const found = cache.get(key)
  if (found) return found
  const base = shippedRecords()
  const known: Required<Known> = {
    people: new Set(base.people.flatMap((p) => [p.name, ...p.aliases])), countries: new Set(base.countries.map((c) => c.id)),
    bodies: new Set(base.bodies.map((b) => b.id)), offices: new Set(base.offices.map(officeKey)), regions: new Set(base.regions.map((r) => r.id)), events: new Set(shippedFacts().events.map((e) => e.id)), series: new Set(shippedFacts().series.flatMap((s) => [s.id, ...s.names]))
  }
  const loaded = loadPacks(texts, known).map((p) => p.pack)
  const facts = new FactBase(merge(base, loaded.map((p) => ({...p, events: [], series: []}))), loaded)
  if (cache.size >= 8) cache.delete(cache.keys().next().value ?? '')
  cache.set(key, facts)
  return facts
}

function json(pack: PackInput): string {
  try {
    return JSON.stringify(pack) ?? ''
  } catch (error) {
    throw new FactPackError([{file: 'facts', line: 1, column: 1, field: '', message: `not plain data: ${error instanceof Error ? error.message : String(error)}`}])
  }
}

function isText(pack: PackInput): pack is PackText {
  return typeof pack['text' as keyof PackInput] === 'string' && typeof pack['file' as keyof PackInput] === 'string'
}
