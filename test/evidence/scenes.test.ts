import {expect, it} from 'vitest'
import {scenesOf} from '../../src/evidence/words/scenes.js'
import {inSetPhrase} from '../../src/evidence/words/set-phrases.js'

it.each([
  ['coast', 'lifeboat'], ['coasts', 'shore'], ['weekend', 'saturday'], ['stabbing', 'knife'], ['jailed', 'sentence'], ['deaths', 'kill']
])('a report may say %s where a source has %s', (said, by) => {
  expect(scenesOf(said)).toContain(by)
})

it('knows no scene for who somebody is', () => {
  expect(scenesOf('goalkeeper')).toEqual([])
  expect(scenesOf('murder')).toEqual([])
})

it.each([
  ['repairs were carried out in june', 'carried', true],
  ['repairs were carried out in june', 'repairs', false],
  ['he came from behind to win', 'behind', true],
  ['in the wake of the storm', 'wake', true],
  ['the boat left a wake behind it', 'wake', false],
  ['three men were found guilty', 'guilty', true],
  ['out', 'out', false]
])('%s: %s stands in a set phrase: %s', (text, word, expected) => {
  const norms = text.split(' ')
  expect(inSetPhrase(norms, norms.indexOf(word))).toBe(expected)
})
