import type {Context} from '../../context.js'
import type {Country, Facts, Region} from '../../facts/index.js'
import {fold} from '../../text/fold.js'
import {textOf} from '../../text/document.js'

/** A place named in the text: tokens [first, last), and what the fact base knows by that name. */
export interface PlaceMention {
  first: number
  last: number
  /** Folded. */
  name: string
  text: string
  country: Country | undefined
  region: Region | undefined
  /** Ids of the countries in which a city of this name lies. */
  cities: readonly string[] | undefined
  /** Whether an event on record was in a city or area of this name. */
  recorded: boolean
}

interface Index {
  countries: ReadonlyMap<string, Country>
  regions: ReadonlyMap<string, Region>
  recorded: ReadonlySet<string>
}

const indexes = new WeakMap<Facts, Index>()

function indexOf(facts: Facts): Index {
  let index = indexes.get(facts)
  if (!index) {
    const countries = new Map<string, Country>()
    const regions = new Map<string, Region>()
    for (const country of facts.countries) for (const name of [country.name, ...country.names]) countries.set(fold(name), country)
    const shared = new Set<string>()
    for (const region of facts.regions) {
      for (const name of new Set([region.name, ...region.names].map(fold))) {
        if (regions.has(name)) shared.add(name)
        regions.set(name, region)
      }
    }
    // Limburg is Dutch and Belgian: a name of two regions tells nothing.
    for (const name of shared) regions.delete(name)
    const recorded = facts.eventIndex ? new Set(facts.eventIndex.places.split('\n')) : recordedPlaces(facts)
    index = {countries, regions, recorded}
    indexes.set(facts, index)
  }
  return index
}

/** Folded names of the cities and areas of all events. */
export function recordedPlaces(facts: Facts): Set<string> {
  const recorded = new Set<string>()
  for (const {at, phases} of facts.events) {
    for (const {city, area} of [...at, ...phases.flatMap((phase) => phase.at)]) for (const name of [city, area]) if (name !== undefined) recorded.add(fold(name))
  }
  return recorded
}

const CALENDAR = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

// 'Santa Cruz de la Sierra': no place that matters here has more words.
const LONGEST = 5
const INNER = new Set(['de', 'la', 'del', 'da', 'do', 'dos', 'of', 'the', 'am', 'an', 'der', 'upon', 'on', 'sur', 'le', 'les', 'el', 'al', 'and'])

/** The place named from this token on, the longest known; undefined where no known place is named. */
export function placeAt({document, facts}: Context, first: number): PlaceMention | undefined {
  const {tokens} = document
  const begin = tokens[first]
  if (!begin || begin.kind !== 'word' || !isCapital(begin.info.shape)) return undefined
  // March, May and Sunday are towns, too.
  if (CALENDAR.test(begin.info.norm)) return undefined
  let last = first
  while (last < first + LONGEST) {
    const token = tokens[last]
    if (!token || token.block !== begin.block || token.kind !== 'word') break
    if (!isCapital(token.info.shape) && !(INNER.has(token.info.norm) && last > first) && !token.joined) break
    last++
    if (token.tail) break
  }
  const {countries, regions, recorded} = indexOf(facts)
  for (; last > first; last--) {
    if (!isCapital(tokens[last - 1]!.info.shape)) continue
    const text = textOf(document, first, last)
    const name = fold(text)
    const country = countries.get(name)
    const region = regions.get(name)
    const cities = facts.cityCountries(name)
    if (country || region || cities || recorded.has(name)) return {first, last, name, text, country, region, cities, recorded: recorded.has(name)}
  }
  return undefined
}

function isCapital(shape: string): boolean {
  return shape === 'capital' || shape === 'capitals'
}
