import type {Context} from '../../context.js'
import type {Facts} from '../../facts/index.js'
import {countryMentions} from '../../mentions/places/countries.js'
import {allNameRuns} from '../../mentions/names/name-runs.js'
import {placeAt} from '../../mentions/places/places.js'
import {fold} from '../../text/fold.js'
import {foldedFacts} from './folded-facts.js'
import {isGivenName} from './given-names.js'
import {isHeadWord} from './institutions.js'

/** What a text says of the world by naming places, straight or not. */
export interface NamedPlaces {
  /** Ids of countries named, or spoken of by their adjective, a city or a region of theirs. */
  countries: ReadonlySet<string>
  /** Ids of countries named or spoken of by their adjective. */
  outright: ReadonlySet<string>
  /** Ids of all countries in which a place of a name in the text may lie; of those whose settlers called towns after old ones only where theirs is the largest. */
  possible: ReadonlySet<string>
  /** Ids of regions named, or spoken of by their adjective or capital. */
  regions: ReadonlySet<string>
}

// A name that lies in so many countries tells nothing of which.
const MANY = 3
const SETTLED = new Set(['US', 'CA', 'AU', 'NZ', 'ZA'])

/** A finder: the countries and regions of which a text speaks. */
export function namedPlaces(context: Context): NamedPlaces {
  const outright = new Set(context.get(countryMentions).flatMap(({countries}) => countries.map(({id}) => id)))
  const countries = new Set(outright)
  const possible = new Set<string>()
  const regions = new Set<string>()
  const {facts} = context
  const {capitals} = foldedFacts(facts)
  const byDemonym = regionWords(facts)
  const {tokens} = context.document
  for (const {first, last, words} of context.get(allNameRuns)) {
    for (let k = first; k < last; k++) {
      // 'Green' in 'Wood Green' is no town; 'Leeds' in 'University of Leeds' is.
      if (k > first && !tokens[k - 1]!.tail && tokens[k - 1]!.info.shape !== 'lower' && !tokens[k]!.joined) continue
      const place = placeAt(context, k)
      // 'Warren' in 'Warren Holt' is no town; 'Nottingham' in 'Nottingham Forest' is.
      if (!place || (tokens[k - 1]?.info.shape !== 'lower' && place.cities && place.cities.length > 1 && !place.region && last - first > place.last - k && isGivenName(facts, words[0] ?? ''))) continue
      if (!isHeadWord(place.name)) place.cities?.forEach((id, n) => (n === 0 || !SETTLED.has(id)) && possible.add(id))
      if (place.country) countries.add(place.country.id)
      if (place.region) {
        regions.add(place.region.id)
        for (const id of place.region.countries) countries.add(id)
      }
      const states = place.cities && !place.region ? facts.cityRegions(place.name) : []
      if (states.length === 1 && states[0] !== undefined) {
        regions.add(states[0])
        // A town of which one state or province is known: the first two letters are its country's.
        countries.add(states[0].slice(0, 2))
      }
      const capital = capitals.get(place.name)?.[0]
      if (capital) countries.add(capital.id)
      else if (place.cities && !isHeadWord(place.name)) {
        // Settlers called their towns after old ones: Bristol is British, unless the larger one is elsewhere.
        const few = place.cities.length <= MANY
        place.cities.forEach((id, n) => (n === 0 || (few && !SETTLED.has(id))) && countries.add(id))
      }
    }
    for (const word of words) for (const id of byDemonym.get(word) ?? []) regions.add(id)
  }
  return {countries, outright, possible, regions}
}

const known = new WeakMap<Facts, ReadonlyMap<string, readonly string[]>>()

/** Regions by their adjectives and capitals, folded. */
function regionWords(facts: Facts): ReadonlyMap<string, readonly string[]> {
  let map = known.get(facts)
  if (!map) {
    const made = new Map<string, string[]>()
    for (const {id, demonyms, capital} of facts.regions) {
      for (const word of capital === undefined ? demonyms : [...demonyms, capital]) made.set(fold(word), [...made.get(fold(word)) ?? [], id])
    }
    known.set(facts, map = made)
  }
  return map
}
