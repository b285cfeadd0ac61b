import type {Body, Country, Facts, Region} from '../../facts/index.js'
import {fold} from '../../text/fold.js'

/** Names of the fact base, folded, with what they are names of. */
export interface FoldedFacts {
  bodies: ReadonlyMap<string, readonly Body[]>
  /** Bodies by the city whose name may stand for them. */
  seats: ReadonlyMap<string, readonly Body[]>
  /** Countries by any capital that they ever had. */
  capitals: ReadonlyMap<string, readonly Country[]>
  /** Countries by the capital that they have. */
  seatedIn: ReadonlyMap<string, readonly Country[]>
  /** Regions by their adjective. */
  demonyms: ReadonlyMap<string, readonly Region[]>
}

const known = new WeakMap<Facts, FoldedFacts>()

/** The names of the fact base, folded once. */
export function foldedFacts(facts: Facts): FoldedFacts {
  let made = known.get(facts)
  if (!made) known.set(facts, made = make(facts))
  return made
}

function make(facts: Facts): FoldedFacts {
  const bodies = new Map<string, Body[]>()
  const seats = new Map<string, Body[]>()
  const capitals = new Map<string, Country[]>()
  const seatedIn = new Map<string, Country[]>()
  const demonyms = new Map<string, Region[]>()
  for (const body of facts.bodies) {
    for (const name of [body.name, ...body.names]) add(bodies, name, body)
    if (body.seat !== undefined) add(seats, body.seat, body)
  }
  for (const country of facts.countries) {
    for (const {name, names, until} of country.capitals) {
      for (const one of [name, ...names]) {
        add(capitals, one, country)
        if (until === undefined) add(seatedIn, one, country)
      }
    }
  }
  for (const region of facts.regions) for (const word of region.demonyms) add(demonyms, word, region)
  return {bodies, seats, capitals, seatedIn, demonyms}
}

function add<T>(map: Map<string, T[]>, name: string, value: T): void {
  const folded = fold(name)
  const list = map.get(folded)
  if (!list) map.set(folded, [value])
  else if (!list.includes(value)) list.push(value)
}
