import fc from 'fast-check'
import {expect, it} from 'vitest'
import {findLine, keysOf, sortedLines} from '../../src/facts/lines.js'

it('finds every key that is there, and no other', () => {
  const key = fc.stringMatching(/^[a-d é'-]{0,6}$/)
  fc.assert(fc.property(fc.uniqueArray(key, {minLength: 1, maxLength: 40}), key, (keys, other) => {
    const text = sortedLines(keys.map((one, i) => [one, `${i}`] as const))
    keys.forEach((one, i) => expect(findLine(text, one)).toBe(`${i}`))
    if (!keys.includes(other)) expect(findLine(text, other)).toBeUndefined()
    expect([...keysOf(text)].sort()).toEqual([...keys].sort())
  }), {numRuns: 500, seed: 7})
})

it('finds nothing in nothing', () => {
  expect(findLine('', 'a')).toBeUndefined()
})
