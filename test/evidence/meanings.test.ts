import {expect, it} from 'vitest'
import {oddsOfNew} from '../../src/claims/sources/statements/new-words.js'
import {Meanings} from '../../src/evidence/words/meanings.js'
import {wordKind} from '../../src/evidence/words/word-kinds.js'

const said = new Meanings()
for (const word of 'the council purchased a lorry and its drivers lost a brother in flames'.split(' ')) said.add(word)

it.each([
  ['drivers', 'word'], ['purchase', 'word'], ['bought', 'word'], ['driving', 'word'], ['defeat', 'word'],
  ['truck', 'kind'], ['vehicle', 'kind'], ['relative', 'kind'], ['blaze', 'kind'],
  ['hospital', undefined], ['the', undefined], ['zzyzx', undefined]
] as const)('%s is carried as %s', (word, expected) => {
  expect(said.carries(word)).toBe(expected)
})

it('sorts words by lists of the press, then by WordNet', () => {
  expect(['midfielder', 'month', 'hospital', 'announced', 'sculptor', 'allege', 'zzyzx'].map(wordKind)).toEqual(['role', 'time', 'thing', 'light', 'concrete', 'saying', 'unknown'])
})

it('finds a word likelier to be wrong where less around it is carried, and in a shorter text', () => {
  const word = {norm: 'hospital', related: false, compound: false, phrase: false, scene: undefined, before: 'a', after: 'in', position: 3, words: 9, carried: 0.6, findings: 0, sentences: 1}
  const odds = oddsOfNew(word)
  expect(oddsOfNew({...word, carried: 0.2})).toBeGreaterThan(odds)
  expect(oddsOfNew({...word, findings: 3})).toBeGreaterThan(odds)
  expect(oddsOfNew({...word, norm: 'announced'})).toBeLessThan(odds)
  expect(oddsOfNew({...word, sentences: 4})).toBeLessThan(odds)
  expect(oddsOfNew({...word, related: true})).toBeLessThan(odds)
  expect(oddsOfNew({...word, position: 0})).toBeLessThan(odds)
  expect(oddsOfNew({...word, phrase: true})).toBeLessThan(odds)
  expect(oddsOfNew({...word, scene: true})).toBeLessThan(odds)
  expect(oddsOfNew({...word, scene: false})).toBeGreaterThan(odds)
})
