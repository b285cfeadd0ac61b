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

it('leaves single words alone where the share that is missing is below `least`', async () => {
  const text = 'A drunken mayor robbed a supermarket near the quay.'
  expect((await said(text)).length).toBeGreaterThan(0)
  expect(await said(text, ['warn', {least: 1}])).toEqual([])
})

it('reports no single words in an article, which has background of its own', async () => {
  const text = `A drunken mayor robbed a supermarket near the quay. ${'The quay is old. '.repeat(6)}`
  expect(await said(text)).toEqual([])
})

it('is silent where there is nothing to hold a text against', async () => {
  const {messages} = await lint('A drunken mayor robbed a supermarket.', {format: 'txt'})
  expect(messages.filter(({ruleId}) => ruleId === 'unsupported-statement')).toEqual([])
})
