import type {Context} from '../../context.js'
import {countryAt} from '../../mentions/places/countries.js'
import {fold} from '../../text/fold.js'
import {foldedFacts} from './folded-facts.js'
import {namedPlaces} from './known-places.js'
import {stands} from './names.js'

// Of cities that go by another word than their name and an ending, folded.
const CITIES = new Map((
  'glaswegian glasgow|liverpudlian liverpool|scouser liverpool|scouse liverpool|mancunian manchester|geordie newcastle|mackem sunderland|aberdonian aberdeen|dundonian dundee|brummie birmingham|cockney london|parisian paris|viennese vienna|' +
  'muscovite moscow|roman rome|venetian venice|milanese milan|neapolitan naples|florentine florence|genoese genoa|bolognese bologna|leodensian leeds|novocastrian newcastle|corkonian cork|carioca rio|paulista paulo|porteno aires|' +
  'angeleno angeles|bostonian boston|sydneysider sydney|melburnian melbourne|capetonian cape|joburger johannesburg|lagosian lagos|nairobian nairobi|haligonian halifax|mumbaikar mumbai|karachiite karachi|madrileno madrid|madrilenian madrid|varsovian warsaw|hamburger hamburg|genevan geneva'
).split('|').map((line) => line.split(' ') as [string, string]))

/** Whether a word of a draft, token `index`, is the adjective of a country, region or city of which a source speaks, or somebody from there: 'Welsh', 'Glaswegian', 'Yorkshireman', 'Dubliner'. */
export function isAdjectiveOfNamed(context: Context, index: number): boolean {
  const {sources, facts, document} = context
  const {norm} = document.tokens[index]!.info
  const country = countryAt(context, index)
  if (country?.last === index + 1) return sources.some((source) => country.countries.some(({id}) => source.context.get(namedPlaces).countries.has(id)))
  const regions = foldedFacts(facts).demonyms.get(norm)
  if (regions?.some(({id, name, names}) => sources.some((source) => source.context.get(namedPlaces).regions.has(id) || [name, ...names].some((one) => stands(source, one))))) return true
  const city = CITIES.get(norm) ?? CITIES.get(norm.replace(/s$/, ''))
  if (city !== undefined) return sources.some((source) => stands(source, city))
  const stem = norm.replace(/(?:man|woman|men|women|ers?)$/, '')
  if (stem === norm || stem.length < 4) return false
  // 'Yorkshireman' for somebody from Leeds, too.
  return facts.regions.some(({id, name}) => fold(name) === stem && sources.some((source) => source.context.get(namedPlaces).regions.has(id))) ||
    ((facts.cityCountries(stem) !== undefined || !/ers?$/.test(norm)) && sources.some((source) => stands(source, stem)))
}
