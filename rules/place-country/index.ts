import {locationClaims, type LocationClaim} from '../../src/claims/places/locations.js'
import type {Context} from '../../src/context.js'
import type {Capital, Country} from '../../src/facts/index.js'
import {countryAdjective, countryName} from '../../src/mentions/places/countries.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule, type Finding} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import {sayInterval} from '../../src/time.js'
import {elsewhere, rightCapitals} from './evidence.js'

export const rule = defineRule({
  name: 'place-country',
  section: 'facts',
  summary: 'a place put in the wrong country, or a wrong capital',
  check(context) {
    for (const claim of context.get(locationClaims)) {
      if (claim.kind === 'place') {
        const countries = elsewhere(context, claim)
        if (countries) context.report(claim, misplaced(context, claim, countries))
      } else {
        const right = rightCapitals(context, claim)
        if (right) context.report(claim, wrongCapital(context, claim, right.country, right.capitals))
      }
    }
  }
})

export default rulePlugin(rule)

type Said = Omit<Finding, 'start' | 'end'>

function misplaced(context: Context, {city, country, first, last}: LocationClaim, countries: readonly Country[]): Said {
  const stated = country.countries.map((one) => countryName(one, context.document.date)).join(' or ')
  // Of several places of a name, a capital is the one that is meant.
  const only = countries.length === 1 ? countries[0] : countries.find(({capitals}) => capitals.some(({name, names}) => [name, ...names].includes(city.name)))
  const names = only ? [countryName(only, context.document.date)] : countries.slice(0, 4).map((one) => countryName(one, context.document.date))
  const {document} = context
  const expected: string[] = []
  if (only) {
    if (country.first > city.first) {
      const article = document.tokens[country.first - 1]?.info.norm === 'the' ? country.first - 1 : country.first
      const comma = document.tokens[article - 1]?.text === ','
      const link = textOf(document, first, comma ? city.last : article)
      expected.push(`${link}${comma ? ', ' : ' '}${comma && only.id !== 'NL' ? countryName(only, context.document.date).replace(/^the /, '') : countryName(only, context.document.date)}`)
    } else expected.push(`${countryAdjective(only)} ${textOf(document, country.last, last)}`)
  }
  return {
    reason: `${city.name} is in ${names.join(' or ')}${!only && countries.length > 4 ? ' or elsewhere' : ''}, not in ${stated}`,
    expected: expected.filter((text) => !/^(?:an?) /.test(text)),
    note: `No place called ${city.name} is known in ${stated}. Source: GeoNames cities and the fact base's countries.`
  }
}

function wrongCapital(context: Context, {city, country, first, last}: LocationClaim, right: Country, capitals: readonly Capital[]): Said {
  const {document} = context
  const names = capitals.map(({name}) => name)
  const before = right.capitals.find(({name, names, until}) => until !== undefined && [name, ...names].includes(city.name))
  const others = context.facts.countries.filter((one) => one !== right && one.until === undefined && one.capitals.some(({name, names, until}) => until === undefined && [name, ...names].includes(city.name)))
  const expected: string[] = []
  // A city of that country may be the place that is meant, or the capital may be: the first is the claim put right.
  const capital = names[0]
  if (capital !== undefined && names.length === 1 && city.countries.includes(right.id)) {
    expected.push(city.first === first
      ? `${capital}${document.tokens[city.last]?.text === ',' ? '' : ' '}${textOf(document, city.last, last)}`
      : `${textOf(document, first, city.first)} ${capital}`)
  }
  const also = others.length > 0 ? `; ${city.name} is the capital of ${others.map((one) => countryName(one, document.date)).join(' and ')}` : before?.until ? `; ${city.name} was the capital until ${sayInterval(before.until)}` : ''
  return {
    reason: `The capital of ${countryName(right, document.date)} is ${names.join(' or ')}, not ${city.name}${also}`,
    expected,
    note: `${right.name}: ${right.capitals.map(({name, from, until}) => `${name}${from ? ` from ${sayInterval(from)}` : ''}${until ? ` until ${sayInterval(until)}` : ''}`).join('; ')}. The text says '${textOf(document, country.first, country.last)}'.`
  }
}
