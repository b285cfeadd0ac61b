import {describe, expect, it} from 'vitest'
import {loadFacts, FactPackError} from '../../src/facts/index.js'
import {lint} from '../../src/index.js'
import {sayEvent} from '../../src/evidence/events.js'

const facts = loadFacts()
const said = async (text: string, options = {}): Promise<string[]> => (await lint(text, {format: 'txt', ...options})).messages.map(({ruleId, reason}) => `${ruleId}: ${reason}`)

describe('seas and straits', () => {
  it('contradict a record of another sea', async () => {
    expect(await said('The sinking of the Kursk in the Black Sea in August 2000 shook Russia.')).toEqual([
      'unsupported-venue: The record has the sinking of the submarine Kursk in the Barents Sea on 12 August 2000, not in the Black Sea'
    ])
  })
  it('fit a record of a sea that they are a part of, or that is a part of them', async () => {
    expect(await said('The sinking of the Kursk in the Arctic Ocean in August 2000 shook Russia.')).toEqual([])
  })
  it('name countries that are known', () => {
    for (const {kind, countries, within, id} of facts.regions) {
      for (const country of countries) expect(facts.country(country), `${id}: ${country}`).toBeDefined()
      if (within !== undefined) expect(facts.region(within)?.kind, `${id} within ${within}`).toBe('water')
      if (kind === 'region') expect(countries, id).toHaveLength(1)
    }
  })
})

describe('a region whose name is borne by towns elsewhere', () => {
  it('does not contradict an event in a country that has such a town', async () => {
    expect(await said('The Sandy Hook shooting near Norfolk in 2012 changed little.')).toEqual([])
  })
})

describe('contested places', () => {
  it('may be added by a pack', async () => {
    const text = 'The troupe left for Tampere, Sweden, where the hall is larger.'
    expect(await said(text)).toHaveLength(1)
    const house = [{file: 'house.yml', text: 'contested: [{id: tampere, countries: [FI, SE], places: [Tampere]}]'}]
    expect(await said(text, {facts: house})).toEqual([])
  })
})

describe('former names of countries', () => {
  it('are those that a message uses for a text of that time', async () => {
    const [message] = await said('They drove to Prague, Swaziland.', {date: '2016-05-04'})
    expect(message ?? '').toContain('not in Swaziland')
    const [today] = await said('They drove to Prague, Eswatini.', {date: '2024-05-04'})
    expect(today ?? '').toContain('not in Eswatini')
  })
  it('end on the day before the new name', () => {
    expect(facts.country('LK')?.former.map(({name}) => name)).toEqual(['Ceylon'])
  })
})

describe('tolls', () => {
  it('are a number or two in order', () => {
    const event = (killed: string): string => `events:\n  - {id: x-1999, title: the fire, from: 1999-02-03, killed: ${killed}}\n`
    const made = loadFacts([{file: 'a.yml', text: event('[10, 12]')}])
    expect(made.events.find(({id}) => id === 'x-1999')?.killed).toEqual([10, 12])
    expect(() => loadFacts([{file: 'a.yml', text: event('[12, 10]')}])).toThrow(FactPackError)
    expect(() => loadFacts([{file: 'a.yml', text: event('many')}])).toThrow(/killed/)
  })
})

describe('the note on a record', () => {
  it('names two sources at most, addresses as they are', () => {
    const text = "events:\n  - {id: x-1999, title: the fire, from: 1999-02-03, killed: [10, 12], source: ['https://example.org/a,b', 'https://example.org/c', 'https://example.org/d']}\n"
    const made = loadFacts([{file: 'a.yml', text}])
    const event = made.events.find(({id}) => id === 'x-1999')
    expect(event && sayEvent(made, event)).toBe('**the fire**: 3 February 1999; 10 to 12 killed (source: https://example.org/a,b, https://example.org/c)')
  })
})
