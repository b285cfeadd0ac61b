import type {Context} from '../../context.js'
import {countryAt} from '../../mentions/places/countries.js'
import {placeAt} from '../../mentions/places/places.js'
import type {NameRun} from '../../mentions/names/name-runs.js'
import {foldedFacts} from './folded-facts.js'
import type {Source} from '../sources.js'
import {namedPlaces} from './known-places.js'
import {hasWord, standsInRow} from './name-words.js'
import {hasCode} from './state-codes.js'
import {textOf} from '../../text/document.js'
import {stands} from './names.js'
import {fold} from '../../text/fold.js'

/** 'carried' where the sources speak of the place in other words; 'place' where they do not; undefined for what is no place. */
export function placed(context: Context, run: NameRun): 'carried' | 'place' | undefined {
  const {sources, document, facts} = context
  const {demonyms, seats, seatedIn} = foldedFacts(facts)
  const country = countryAt(context, run.first)
  if (country && country.last >= run.last) return country.countries.some(({id}) => speaksOf(context, id)) ? 'carried' : 'place'
  // 'Zambians', 'Costa Ricans', 'Irishmen'
  const people = facts.byDemonym(run.words.join(' ').replace(/men$/, 'man').replace(/s$/, ''))
  if (people.length > 0) return people.some(({id}) => speaksOf(context, id)) ? 'carried' : 'place'
  const house = SEATS.find(([, names]) => names.includes(run.words.join(' ')))
  if (house && (sources.some((source) => source.context.get(namedPlaces).outright.has(house[0]) || (source.context.get(namedPlaces).countries.has(house[0]) && GOVERNS.some((word) => hasWord(source, word)))) || isLedIn(context, house[0]))) return 'carried'
  // 'Cumbrian' for Cumbria
  const [word = ''] = run.words
  if (run.words.length === 1 && demonyms.get(word)?.some(({id}) => sources.some((source) => source.context.get(namedPlaces).regions.has(id)))) return 'carried'
  if (run.words.length === 1 && demonyms.get(word)?.some(({name, names}) => sources.some((source) => [name, ...names].some((one) => stands(source, one))))) return 'carried'
  if (sources.some((source) => hasCode(source, textOf(document, run.first, run.last)))) return 'carried'
  const place = placeAt(context, run.first)
  if (!place || place.last < run.last) return undefined
  if (place.region && sources.some((source) => source.context.get(namedPlaces).regions.has(place.region!.id))) return 'carried'
  // 'Brussels' for the Commission.
  if (seats.get(place.name)?.some(({name, names}) => sources.some((source) => [name, ...names].some((one) => stands(source, one))))) return 'carried'
  // 'Moscow' for Russia's government, 'Edinburgh' for Scotland's, but not 'in Moscow'.
  const before = document.tokens[run.first - 1]?.info.norm ?? ''
  const located = /^(?:in|at|near|from|to|outside|around|across|through|into|of|for|leaving|left|via|reached|reaching|toward|towards|central|east|west|north|south|eastern|western|northern|southern|downtown|greater|inner|outer|capital)$/.test(before)
  // 'In the capital, Ankara,' names the place.
  const called = before === ',' || (document.tokens[run.first - 1]?.text === ',' && document.tokens[run.first - 2]?.info.norm === 'capital')
  const governments = seatedIn.get(place.name)
  // The sources may call it the capital and no more.
  if (governments && sources.some((source) => standsInRow(source, ['the', 'capital']) && governments.some(({id}) => source.context.get(namedPlaces).countries.has(id)))) return 'carried'
  if (governments && !located && !called && (sources.some((source) => governments.some(({id}) => source.context.get(namedPlaces).outright.has(id))) || governments.some(({id}) => hasSeat(sources, id)))) return 'carried'
  const spoken = !located && !called && facts.regions.some(({id, capital}) => capital !== undefined && fold(capital) === place.name && sources.some((source) => source.context.get(namedPlaces).regions.has(id)))
  return spoken ? 'carried' : 'place'
}

const GOVERNS = ['government', 'minister', 'ministers', 'parliament', 'chancellor']

// Houses and quarters that mean a country's government, folded.
const SEATS: readonly (readonly [string, readonly string[]])[] = [
  ['US', ['white house', 'capitol hill', 'pentagon', 'fbi', 'state department', 'us senate', 'cia', 'nsa', 'nasa']], ['GB', ['downing street', 'whitehall', 'westminster', 'house commons', 'commons', 'house lords', 'lords', 'treasury', 'home office', 'foreign office', 'cabinet office', 'dcms', 'defra', 'dwp', 'hmrc', 'ofsted', 'ofcom', 'mi5', 'mi6']], ['RU', ['kremlin', 'gru', 'fsb', 'svr', 'duma', 'gazprom', 'roscosmos']], ['AR', ['casa rosada']], ['KR', ['blue house']], ['BR', ['planalto']],
  ['FR', ['elysee']], ['DE', ['bundestag', 'bundesrat']], ['IL', ['knesset', 'mossad', 'shin bet', 'idf']], ['JP', ['diet']], ['IN', ['lok sabha']], ['UA', ['verkhovna rada']], ['IE', ['dail']], ['PL', ['sejm']]
]

/** Whether any source speaks of a country: names it, a place, a house of its government or somebody who led it. */
function speaksOf({sources, facts}: Context, id: string): boolean {
  if (sources.some((source) => source.context.get(namedPlaces).countries.has(id))) return true
  if (hasSeat(sources, id)) return true
  return isLedIn({sources, facts}, id)
}

/** Whether any source names a house or service of a country's government. */
function hasSeat(sources: readonly Source[], id: string): boolean {
  return SEATS.some(([of, names]) => of === id && sources.some((source) => names.some((name) => standsInRow(source, name.split(' ')))))
}

/** Whether any source names somebody who led a country. */
function isLedIn({sources, facts}: Pick<Context, 'sources' | 'facts'>, id: string): boolean {
  const country = facts.country(id)
  return country !== undefined && facts.tenuresIn(country).some(({person, role}) => role !== 'other' && sources.some((source) => stands(source, person.name)))
}
