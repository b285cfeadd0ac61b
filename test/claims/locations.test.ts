import {describe, expect, it} from 'vitest'
import {locationClaims} from '../../src/claims/places/locations.js'
import {createContext} from '../../src/context.js'
import {loadFacts} from '../../src/facts/index.js'
import {documentFromText} from '../../src/read.js'
import {textOf} from '../../src/text/document.js'

function claims(text: string): string[] {
  const context = createContext(documentFromText(text).document, () => loadFacts(), [])
  return context.get(locationClaims).map(({kind, city, country, first, last}) => `${kind}: ${city.name} in ${country.countries.map(({id}) => id).join('/')} | ${textOf(context.document, first, last)}`)
}

describe('location claims', () => {
  it.each([
    ['The bus to Graz, Austria, left.', ['place: Graz in AT | Graz, Austria']],
    ['The bus to Rio de Janeiro, Brazil, left.', ['place: Rio de Janeiro in BR | Rio de Janeiro, Brazil']],
    ['GRAZ, Austria — The bus left.', ['place: Graz in AT | GRAZ, Austria']],
    ['The city of Graz is in southern Austria.', ['place: Graz in AT | Graz is in southern Austria']],
    ['Graz, a city in Austria, woke.', ['place: Graz in AT | Graz, a city in Austria']],
    ['The Austrian city of Graz woke.', ['place: Graz in AT | Austrian city of Graz']],
    ['The Danish port city of Aarhus woke.', ['place: Aarhus in DK | Danish port city of Aarhus']],
    ['In the Indian capital, New Delhi, it rained.', ['capital: New Delhi in IN | Indian capital, New Delhi']],
    ['In Tirana, the capital of Albania, it rained.', ['capital: Tirana in AL | Tirana, the capital of Albania']],
    ["In Albania's capital city, Tirana, it rained.", ["capital: Tirana in AL | Albania's capital city, Tirana"]],
    ['The capital of Albania is Tirana.', ['capital: Tirana in AL | capital of Albania is Tirana']]
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected))

  it.each([
    'Envoys from Vienna, Hungary and Slovakia came.', 'In Riga, Poland opened a consulate.', "From Tallinn, Sweden's envoy flew home.", 'Playing in Doha, Japan, who led early, lost.',
    'Is Graz in Austria?', 'Graz is not in Austria.', '"Graz, Austria," he said.', 'The former Kazakh capital, Almaty, grew.', 'Almaty was the capital of Kazakhstan.', 'The Austrian fashion capital, Graz, woke.',
    'Many think that Graz is the Austrian capital.', 'The Inner Mongolian capital, Hohhot, woke.', 'Peter Graz, Austria, came second.'
  ])('makes none of: %s', (text) => expect(claims(text)).toEqual([]))
})
