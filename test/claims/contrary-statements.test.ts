import {expect, it} from 'vitest'
import {lint} from '../../src/index.js'
import {areClose, areRivals} from '../../src/evidence/words/rivals.js'

const SOURCE = `The council of Harsund will not close the old library before the summer, the mayor told reporters on Monday. Most members had backed the plan, which
would have saved the town a million kroner a year. Only the smaller reading room, on the first floor, will be shut, and nobody is to lose a job. Ingrid Solvang, who
has led the library for eleven years, said she had never doubted the outcome. "We are not a shop," she said. The red building on the quay, without a lift and
with a leaking roof, was built after the fire of 1904. Lars Tveit, the leader of the opposition, refused to comment, but his party has rejected every cut
to culture since the last election. Next year the council must find the money elsewhere; fewer buses and higher fees for the ferry have been named. Some parents
fear that the school in the east of the town, the poorest part, may be next. The mayor denied it.`

async function said(text: string, source = SOURCE) {
  const {messages} = await lint(text, {sources: [source], format: 'txt', rules: {'unsupported-statement': 'warn'}})
  return messages.filter(({ruleId}) => ruleId === 'unsupported-statement').map(({reason, expected}) => ({reason, expected}))
}

it('says nothing of the source itself, nor of it with sentences or clauses left out', async () => {
  const sentences = SOURCE.replaceAll('\n', ' ').split(/(?<=[.;]"?) (?=\p{Lu}|")/u)
  expect(await said(SOURCE)).toEqual([])
  for (let left = 0; left < sentences.length; left++) {
    expect(await said(sentences.filter((_, k) => k !== left).join(' '))).toEqual([])
    expect(await said(sentences[left]!)).toEqual([])
    const clauses = sentences[left]!.split(', ')
    for (let k = 1; k < clauses.length; k++) {
      const kept = clauses.filter((_, at) => at !== k).join(', ')
      expect(await said(kept.endsWith('.') ? kept : `${kept}.`)).toEqual([])
    }
  }
})

it('finds the same text turned round word by word', async () => {
  for (const [from, to] of [['old library', 'new library'], ['before the summer', 'after the summer'], ['Most members', 'Few members'],
    ['a million', 'a billion'], ['higher fees', 'lower fees'], ['the poorest part', 'the richest part']] as const) {
    const found = await said(SOURCE.replace(from, to))
    expect(found, to).toHaveLength(1)
    expect(found[0]!.reason, to).toContain(`not '${to.split(' ').find((word) => !from.includes(word))!}'`)
  }
})

it('offers the word of the source where it fits', async () => {
  const [one] = await said('The red building on the quay was built before the fire of 1904.')
  expect(one?.expected).toEqual(['after'])
})

it('takes words for rivals on one line only, and never their equals', () => {
  expect(areRivals('some', 'all')).toBe(true)
  expect(areRivals('annual', 'yearly')).toBe(false)
  expect(areRivals('bus', 'son')).toBe(false)
  expect(areClose('streets', 'road')).toBe(true)
  expect(areClose('street', 'river')).toBe(false)
})
