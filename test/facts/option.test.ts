import {describe, expect, it} from 'vitest'
import {shippedFacts} from '../../src/facts/index.js'
import {ConfigError, lint, type Options} from '../../src/index.js'

/** As plain JavaScript would give it. */
async function given(facts: unknown): Promise<unknown> {
  return lint('The President spoke.', {facts} as Options).then(() => 'read', (error: unknown) => error)
}

describe('the option facts', () => {
  it.each([
    ['house.yml', "`facts`: expected a list of packs, each {file, text} or the records themselves, got the string 'house.yml'"],
    [null, '`facts`: expected a list of packs, each {file, text} or the records themselves, got null'],
    [{countries: []}, 'got an object'],
    [shippedFacts(), 'got an object of FactBase'],
    [[shippedFacts()], '`facts[0]`: expected a list of packs, each {file, text} or the records themselves, got an object of FactBase'],
    [[{people: []}, 'house.yml'], "`facts[1]`: expected a list of packs, each {file, text} or the records themselves, got the string 'house.yml'"],
    [[[]], 'got a list'],
    [[{file: 'house.yml'}], "`facts[0]`: a pack in a file is {file: its name, text: its text}, both strings; got file: the string 'house.yml', text: undefined"]
  ])('says what it expected instead of %o', async (facts, message) => {
    const error = await given(facts)
    expect(error).toBeInstanceOf(ConfigError)
    expect((error as Error).message).toContain(message)
  })
  it('takes records and files', async () => {
    expect(await given([{people: [{name: 'Ana Sample'}]}, {file: 'house.yml', text: 'people: [{name: Bert Example}]'}])).toBe('read')
    expect(await given(undefined)).toBe('read')
  })
})
