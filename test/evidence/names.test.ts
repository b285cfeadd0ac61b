import {describe, expect, it} from 'vitest'
import {createContext, type Context} from '../../src/context.js'
import {isAdjectiveOfNamed} from '../../src/evidence/names/adjectives.js'
import {namedPlaces} from '../../src/evidence/names/known-places.js'
import {exonymsOf} from '../../src/evidence/names/exonyms.js'
import {seemsPlace} from '../../src/evidence/names/place-names.js'
import {hasCode, hasParty} from '../../src/evidence/names/state-codes.js'
import {isUnclaimed} from '../../src/evidence/names/unclaimed.js'
import type {Source} from '../../src/evidence/sources.js'
import {loadFacts} from '../../src/facts/index.js'
import {nameRuns, type NameRun} from '../../src/mentions/names/name-runs.js'
import {documentFromText} from '../../src/read.js'

const read = (text: string, sources: readonly Source[] = []): Context => createContext(documentFromText(text).document, () => loadFacts(), sources)

function source(text: string): Source {
  const context = read(text)
  return {name: 'wire.txt', document: context.document, context}
}

/** The names of a text for which something holds, as written. */
const those = (context: Context, holds: (context: Context, run: NameRun) => boolean): string[] => context.get(nameRuns).filter((run) => holds(context, run)).map(({text}) => text)

describe('a name of which nothing is known stands where a place does', () => {
  it.each([
    ['The trip to Skarnes was long.', ['Skarnes']], ['They met at Skarnes station.', ['Skarnes']], ['Snow fell in the capital, Tharn.', ['Tharn']], ['They dined near Port Brennock.', ['Port Brennock']],
    ['He has faith in Halloran, and Halloran said so.', []], ['Investors put money in Skarnes shares.', []], ['He gave it to Brekke.', []], ['She plays for Skarnes Rovers.', []], ['It was sold to Emma Point.', []]
  ])('%s', (text, places) => expect(those(read(text), seemsPlace)).toEqual(places))
})

describe('codes of states and letters of parties', () => {
  const bill = source('The bill of Sen. Ada Brek (D-NM) was stopped in Fresno, CA, on Monday. He put it IN writing.')
  it.each([['New Mexico', true], ['California', true], ['Indiana', false], ['Texas', false]])('%s: %s', (name, expected) => expect(hasCode(bill, name)).toBe(expected))
  it('say of which party somebody is', () => {
    expect(hasParty(bill, 'democrat')).toBe(true)
    expect(hasParty(bill, 'liberal')).toBe(false)
    expect(hasParty(source('Plan D (draft) was dropped.'), 'republicans')).toBe(false)
  })
})

describe('what has the form of a name and claims nothing', () => {
  it.each([
    ['HALDEN (NTX) - The ferry sank.', ['NTX']], ['It cost NOK 40 million and KSh2.5m.', ['NOK', 'KSh2.5m']], ['The MPs and an NGO were told by the NTX.', ['MPs', 'NGO']],
    ['The R340 was closed.', []], ['By Ada Brek in Halden\n\nThe ferry sank off Skarnes.', ['Ada Brek', 'Halden']], ['By night Ada Brek was found and taken home to her mother.', []]
  ])('%s', (text, unclaimed) => expect(those(read(text), isUnclaimed)).toEqual(unclaimed))
})

describe('an adjective goes with the place that a source names', () => {
  const from = source('Morag Tennant was born in Glasgow, her husband in Cardiff. The ship lay in Bergen.')
  it.each([['Glaswegian', true], ['Welsh', true], ['Norwegian', true], ['Danish', false], ['Liverpudlian', false], ['Porter', false]])('%s: %s', (word, expected) => {
    const context = read(`The ${word} painter won.`, [from])
    expect(isAdjectiveOfNamed(context, 1)).toBe(expected)
  })
})

it('a town of which there are several lies in its own country first', () => {
  const {countries, possible} = source('The ship lay in Bergen.').context.get(namedPlaces)
  expect(countries.has('NO')).toBe(true)
  expect(countries.has('DE')).toBe(false)
  expect(possible.has('DE')).toBe(true)
})

it('a place has its name in other languages', () => {
  expect(exonymsOf('gothenburg')).toContain('goteborg')
  expect(exonymsOf('skarnes')).toBeUndefined()
})
