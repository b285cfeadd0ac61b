import {describe, expect, it} from 'vitest'
import {houseSpelling} from '../../src/claims/names/house-spelling.js'
import {FactPackError, loadFacts, shippedFacts} from '../../src/facts/index.js'
import {surnamesOf} from '../../src/facts/surnames.js'
import {lint} from '../../src/index.js'

const TEXT = 'Zelensky spoke for ten minutes. The hall stood when Zelensky came in, and again when Zelenskyy left.'

async function variants(text: string, style: string, facts?: Record<string, unknown>[]): Promise<[string | null | undefined, string[] | undefined][]> {
  const file = await lint(text, {rules: {'name-variant': ['warn', {style}]}, ...(facts ? {facts} : {})})
  return file.messages.filter(({ruleId}) => ruleId === 'name-variant').map(({actual, expected}) => [actual, expected])
}

describe('house spelling', () => {
  it('gives the whole name, or as much of it as the text has', () => {
    const facts = shippedFacts()
    expect(houseSpelling(facts, 'Volodymyr Zelensky', 'ap')).toBe('Volodymyr Zelenskyy')
    expect(houseSpelling(facts, 'Zelensky', 'reuters')).toBe('Zelenskiy')
    expect(houseSpelling(facts, 'Sisi', 'ap')).toBe('Sissi')
    expect(houseSpelling(facts, 'Kim Jong Un', 'guardian')).toBe('Kim Jong-un')
  })

  it('knows nothing of other styles and other people', () => {
    expect(houseSpelling(shippedFacts(), 'Zelensky', 'harbour-post')).toBeUndefined()
    expect(houseSpelling(shippedFacts(), 'Halvorsen', 'ap')).toBeUndefined()
  })

  it('turns the slip around where the style wants the rarer form', async () => {
    expect(await variants(TEXT, 'ap')).toEqual([['Zelensky', ['Zelenskyy']]])
    expect(await variants(TEXT, 'bbc')).toEqual([['Zelenskyy', ['Zelensky']]])
    expect(await variants(TEXT, '')).toEqual([['Zelenskyy', ['Zelensky']]])
  })

  it('takes the style of a pack, beside those that ship', async () => {
    const pack = {people: [{name: 'Volodymyr Zelensky', styles: {'harbour-post': 'Volodymyr Zelenski'}}]}
    expect(await variants(TEXT, 'harbour-post', [pack])).toEqual([['Zelenskyy', ['Zelenski']]])
    expect(houseSpelling(loadFacts([pack]), 'Zelensky', 'ap')).toBe('Zelenskyy')
  })

  it('says what is wrong with a style', () => {
    const load = (styles: unknown) => () => loadFacts([{people: [{name: 'Anselm Kray', styles}]}])
    expect(load({AP: 'Anselm Kray'})).toThrow(FactPackError)
    expect(load({AP: 'Anselm Kray'})).toThrow(/styles.*small letters/)
    expect(load({ap: ''})).toThrow(/text that is not empty/)
    expect(load('ap')).toThrow(/a spelling for each style/)
  })

  it('takes no surname from a name turned round', () => {
    expect([...surnamesOf(['Viktor Orbán', 'Orbán Viktor'], ['HU'])]).toEqual(['orban'])
  })
})

describe('people of the shipped facts', () => {
  it('start and end their posts within their lives', () => {
    const odd = shippedFacts().tenures.filter(({person, from}) => (person.born && from.last < person.born.first) || (person.died && from.first > person.died.last))
    expect(odd.map(({person, title}) => `${person.name}, ${title}`)).toEqual([])
  })

  it('have a birth before a death, and lives of a human length', () => {
    for (const {name, born, died} of shippedFacts().people) {
      if (born && died) expect((died.last - born.first) / 365.25, name).toBeGreaterThan(15)
      if (born && died) expect((died.first - born.last) / 365.25, name).toBeLessThan(110)
    }
  })
})
