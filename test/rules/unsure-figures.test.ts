import {expect, test} from 'vitest'
import {lint} from '../../src/index.js'

const source = 'HOLMWICK, 3 June 2025 – The quarry sent 84 wagons to the port. It employs 140 people and dug 1,900 tonnes of slate in May, and 1,340 for the railway.'

async function said(draft: string) {
  const {messages} = await lint(draft, {sources: [source], format: 'txt', date: '2025-06-04'})
  return messages.filter(({reason}) => reason.includes('does not give')).map(({fatal, ruleId}) => `${fatal === undefined ? 'info' : 'warn'} ${ruleId}`)
}

test('a figure in the place of another of the same thing is a warning', async () => {
  expect(await said('The quarry sent 48 wagons to the port.')).toEqual(['warn unsupported-number'])
})

test('a figure that two of the source may give, though nothing says so, is told at info, among what may follow', async () => {
  expect(await said('Some 3,240 heaps lay there.')).toEqual(['info unsupported-statement'])
})

test('a figure that is reckoned from two of them is left alone', async () => {
  expect(await said('The remaining 560 tonnes of slate went by road.')).toEqual([])
})
