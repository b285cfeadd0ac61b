import {expect, it} from 'vitest'
import {lint} from '../src/index.js'

const TEXT = `Officials met in the harbour town.

German President Angela Merkel opened the fair in Hanover on 3 April 2011. Many speculate that it was her last.

The 1992 Summer Olympics in Madrid opened with an archer.

Vientiane, the capital of Vietnam, sent a choir.`

it('says of the first text it reads what it says of the same text later', async () => {
  const first = (await lint(TEXT)).messages.map(String)
  const second = (await lint(TEXT)).messages.map(String)
  expect(first).toHaveLength(4)
  expect(second).toEqual(first)
})
