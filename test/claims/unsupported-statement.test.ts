import {expect, it} from 'vitest'
import {lint} from '../../src/index.js'

const SOURCE = 'The ferry company approved the new timetable in May. Traffic rose by a tenth. Nobody was hurt when a cable snapped near the quay.'

async function said(text: string, setting: readonly ['warn', Record<string, number>] | 'warn' = 'warn', source = SOURCE) {
  const {messages} = await lint(text, {sources: [source], format: 'txt', rules: {'unsupported-statement': setting}})
  return messages.filter(({ruleId}) => ruleId === 'unsupported-statement')
}

it('reports as info whatever the severity set, since the evidence is weak', async () => {
  const [one, ...more] = await said('The ferry company rejected the new timetable in May.')
  expect(more).toEqual([])
  expect(one?.fatal).toBeUndefined()
  expect(one?.reason).toContain("has 'approved', not 'rejected'")
})

it('says nothing of an opposite that a like sentence of the sources has too', async () => {
  expect(await said('Traffic fell by a tenth.', 'warn', `${SOURCE} In the winter before, traffic fell by a tenth.`)).toEqual([])
})

it('takes a denial for carried where the sources deny in other words', async () => {
  expect(await said('When the cable snapped near the quay people were not hurt.')).toEqual([])
  expect(await said('The ferry company did not approve the new timetable in May.')).toHaveLength(1)
})

it('reports words from the odds that `least` sets', async () => {
  const text = 'A drunken mayor robbed a supermarket near the quay.'
  const words = async (least: number) => (await said(text, ['warn', {least}])).map(({place}) => (place && 'start' in place ? text.slice(place.start.offset, place.end.offset) : ''))
  expect(await words(0.3)).toEqual(['drunken mayor robbed', 'supermarket'])
  expect(await words(0.75)).toEqual(['mayor', 'supermarket'])
  expect(await words(1)).toEqual([])
})

it('takes words for carried by what means the same, and by kinds of a thing', async () => {
  const source = 'The council purchased a lorry last week, to the anger of its drivers. The mayor lost the vote.'
  expect(await said('Council buys vehicle.', ['warn', {least: 0}], source)).toEqual([])
  expect(await said('The mayor was defeated in the vote.', ['warn', {least: 0}], source)).toEqual([])
  expect(await said('The council purchased a hospital last week.', ['warn', {least: 0}], source)).toHaveLength(1)
})

it('shows the nearest sentence of the sources, and speaks of the place where they have a like word elsewhere', async () => {
  const source = 'The council of Lunde met on the quay. Nobody spoke of the lorry. It rained all day. A bakery was shut. The drivers went home. The mayor slept. A physician came by.'
  const [one] = await said('The council of Lunde met a doctor on the quay.', ['warn', {least: 0}], source)
  expect(one?.reason).toContain("does not carry 'doctor' where it speaks of this")
  expect(one?.note).toContain('The council of Lunde met on the quay.')
})

it('tells of a compound as one, and leaves alone what is joined to a particle', async () => {
  expect(await said('The opt-in timetable was approved in May.', ['warn', {least: 0}])).toEqual([])
  const [one, ...others] = await said('The award-winning timetable was approved in May.', ['warn', {least: 0.4}])
  expect(one?.reason).toContain("'award-winning'")
  expect(others).toEqual([])
})

it('reports no single words in an article, which has background of its own', async () => {
  const text = `A drunken mayor robbed a supermarket near the quay. ${'The quay is old. '.repeat(6)}`
  expect(await said(text)).toEqual([])
})

it('is silent where there is nothing to hold a text against', async () => {
  const {messages} = await lint('A drunken mayor robbed a supermarket.', {format: 'txt'})
  expect(messages.filter(({ruleId}) => ruleId === 'unsupported-statement')).toEqual([])
})
