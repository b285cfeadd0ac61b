import {expect, it} from 'vitest'
import {compilePhrases, plainLine} from '../../src/mentions/words/phrases.js'

const phrases = compilePhrases<string>([
  ['plug', `
    sign up [now] for (our|the) letter
    (join us|follow) {any}
    [please] listen`],
  ['count', '{n} readers']
])

it('knows what may follow the first word of a phrase', () => {
  expect(phrases.goesOn('sign', 'up')).toBe(true)
  expect(phrases.goesOn('sign', 'the')).toBe(false)
  expect(phrases.goesOn('join', 'us')).toBe(true)
  expect(phrases.goesOn('join', 'the')).toBe(false)
  expect(phrases.goesOn('follow', 'anything')).toBe(true)
  expect(phrases.goesOn('please', 'listen')).toBe(true)
  expect(phrases.goesOn('please', 'wait')).toBe(false)
})

it('matches whole lines only', () => {
  const match = (line: string) => phrases.match(plainLine(line))
  expect(match('Sign up for the letter!')).toBe('plug')
  expect(match('Sign up for the letter that he wrote')).toBeUndefined()
  expect(match('1204 readers')).toBe('count')
})
