import {distance} from 'fastest-levenshtein'
import type {LocationClaim} from '../../src/claims/places/locations.js'
import type {Context} from '../../src/context.js'
import type {Capital, Country, Facts} from '../../src/facts/index.js'
import {findAbsolute} from '../../src/mentions/dates/absolute.js'
import {fold} from '../../src/text/fold.js'
import {interval, type Interval} from '../../src/time.js'

const JERUSALEM = new Set(['jerusalem', 'east jerusalem', 'west jerusalem'])
// Borders have stood where they stand since the end of the Soviet Union and Yugoslavia.
const BORDERS_SINCE = interval(1993).first
const SETTLED = new Set(['US', 'CA', 'AU', 'NZ', 'ZA', 'JM'])
const MANY = 4
// A capital that moved this long ago is past in any text of today, dated or not.
const LONG_MOVED = interval(2000).first

/** The countries in which the city lies, where none of them is the one stated and nothing excuses it; else undefined. */
export function elsewhere(context: Context, {city, country}: LocationClaim): readonly Country[] | undefined {
  const {facts} = context
  const folded = fold(city.name)
  const stated = country.countries
  if (JERUSALEM.has(folded) || facts.byCountryName(folded).length > 0 || stated.some(({until}) => until !== undefined)) return undefined
  // The name may be that of a state or province, of either country.
  if (facts.regions.some((region) => stated.some(({id}) => region.countries.includes(id)) && [region.name, ...region.names].some((name) => fold(name) === folded))) return undefined
  if (stated.some(({id}) => id === 'GE' && (facts.cityRegions(folded).length > 0 || city.countries.includes('US')))) return undefined
  if (stated.some(({id}) => city.countries.includes(id) || city.countries.some((other) => areContested(facts, id, other)))) return undefined
  if (facts.contested.some(({countries, places}) => places.has(folded) && stated.some(({id}) => countries.includes(id)))) return undefined
  if (speaksOfPast(context, city.first) || hasLongerName(facts, folded, stated)) return undefined
  // Kent, Surrey, Durham: the emigrants took more names with them than the gazetteer of the old country holds.
  if (stated.some(({id}) => id === 'GB' || id === 'IE') && city.countries.some((id) => SETTLED.has(id))) return undefined
  // A name borne by many towns may be borne by one more.
  if (city.countries.length > MANY && !city.countries.some((id) => facts.country(id)?.capitals.some(({name, names}) => [name, ...names].some((one) => sameName(one, folded))))) return undefined
  const found = city.countries.map((id) => facts.country(id)).filter((one) => one !== undefined)
  // Before a state began, its towns lay in another.
  const on = context.document.date?.first ?? LONG_MOVED
  if (found.some(({from}) => from !== undefined && from.last > on)) return undefined
  return found.length > 0 ? found : undefined
}

/** 'León' for León de los Aldama, 'Victoria' for Ciudad Victoria. */
function hasLongerName(facts: Facts, folded: string, stated: readonly Country[]): boolean {
  for (const name of facts.cityNames()) {
    if (name.length <= folded.length || !(name.startsWith(`${folded} `) || name.endsWith(` ${folded}`))) continue
    if (facts.cityCountries(name)?.some((id) => stated.some((country) => country.id === id))) return true
  }
  return false
}

function areContested({contested}: Facts, a: string, b: string): boolean {
  return contested.some(({countries, places}) => places.size === 0 && countries.includes(a) && countries.includes(b))
}

/** Whether the paragraph names a day before today's borders, or a birth that may lie before them. */
function speaksOfPast(context: Context, index: number): boolean {
  const {document} = context
  const token = document.tokens[index]!
  const block = document.blocks[token.block]!
  const sentence = document.sentences[token.sentence]!
  if (document.date && document.date.first < BORDERS_SINCE) return true
  if (context.get(absoluteDateMentions).some(({first, last, days}) => first >= block.first && last <= block.last && days.first < BORDERS_SINCE)) return true
  for (let k = sentence.first; k < sentence.last; k++) if (/^(?:born|birthplace|prewar|interwar|wartime|then|once|formerly|empire|soviet|ghetto|holocaust|nazi|tsarist)$/.test(document.tokens[k]!.info.norm)) return true
  return false
}

/** Days named outright; 'since the 1970s' speaks of now. */
function absoluteDateMentions(context: Context) {
  const {tokens} = context.document
  return context.get(findAbsolute).filter(({first, bound}) => bound !== 'since' && !(tokens[first - 1]?.info.norm === 'the' && tokens[first - 2]?.info.norm === 'since'))
}

/** The capitals that would be right, where the city is none of them on the day spoken of; else undefined. */
export function rightCapitals(context: Context, {city, country}: LocationClaim): {country: Country; capitals: readonly Capital[]} | undefined {
  const {facts, document} = context
  const {countries} = country
  const folded = fold(city.name)
  const [only] = countries
  if (!only || countries.length > 1 || only.until !== undefined || only.id === 'IL' || only.id === 'PS' || JERUSALEM.has(folded)) return undefined
  const named = only.capitals.filter(({name, names}) => [name, ...names].some((one) => sameName(one, folded)))
  const on: Interval | undefined = document.date
  for (const one of named) {
    if (one.until === undefined) return undefined
    if (on ? on.first <= one.until.last + 60 : one.until.last >= LONG_MOVED) return undefined
    if (speaksBefore(context, city.first, one.until.last)) return undefined
  }
  // A region of the country's name ('Georgia', 'Punjab') may have that capital.
  const word = document.tokens[country.first]!.info.norm
  if (facts.regions.some((region) => [region.name, ...region.names, ...region.demonyms].some((name) => fold(name) === word) && region.countries.some((id) => city.countries.includes(id)))) return undefined
  if (speaksOfPast(context, city.first)) return undefined
  const capitals = only.capitals.filter(({from, until}) => until === undefined && (from === undefined || !on || from.first <= on.last))
  return capitals.length > 0 ? {country: only, capitals} : undefined
}

function sameName(name: string, folded: string): boolean {
  const one = fold(name).replace(/,.*/, '').replace(/[-' ]/g, '')
  const other = folded.replace(/[-' ]/g, '')
  // 'Sana' for Sanaa.
  return one === other || (Math.min(one.length, other.length) > 3 && distance(one, other) <= (one.length > 7 ? 2 : 1))
}

function speaksBefore(context: Context, index: number, day: number): boolean {
  const block = context.document.blocks[context.document.tokens[index]!.block]!
  return context.get(absoluteDateMentions).some(({first, last, days}) => first >= block.first && last <= block.last && days.first <= day)
}
