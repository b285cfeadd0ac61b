import {expect, it} from 'vitest'
import {lint} from '../../src/index.js'
import {Lexicon} from '../../src/mentions/words/lexicon.js'
import {documentFromText} from '../../src/read.js'
import {capitalsOf, figuresOf} from '../../src/text/document.js'

const of = (text: string) => {
  const {document} = documentFromText(text)
  const words = (list: readonly number[]) => Array.from(list, (index) => document.tokens[index]!.text)
  return {document, figures: words(figuresOf(document)), capitals: words(capitalsOf(document))}
}

it('lists the tokens in figures and those with a capital', () => {
  const {figures, capitals} = of('In 2018 the NATO summit cost 1,200 euros, said Ana Virta of http://A.example/2019 on the 3rd.')
  expect(figures).toEqual(['2018', '1,200', '3rd'])
  expect(capitals).toEqual(['In', 'NATO', 'Ana', 'Virta'])
})

it('finds phrases of a lexicon that was made after the text was read, word by word and after others', () => {
  const {document} = of('The harbour master of Old Quay met the harbour pilot.')
  const first = new Lexicon<string>([['harbour master', 'a'], ['harbour (pilot|boat)', 'b'], ['Old Quay', 'c']])
  const second = new Lexicon<string>([['master', 'd'], ['of Old', 'e'], ['pilots', 'f']])
  const found = (lexicon: Lexicon<string>) => lexicon.scan(document).map(({first: at, entry}) => `${at}${entry}`)
  expect(found(first)).toEqual(['1a', '4c', '8b'])
  expect(found(second)).toEqual(['2d', '3e'])
  expect(found(first)).toEqual(['1a', '4c', '8b'])
})

it('knows its words again after more words than it remembers', async () => {
  const text = 'Toulouse is a town in Spain. It cannot be understated.'
  const say = async () => (await lint(text, {date: '2020-01-01'})).messages.map(({reason}) => reason)
  const before = await say()
  expect(before.length).toBeGreaterThan(0)
  for (let k = 0; k < 8; k++) await lint(Array.from({length: 10_000}, (_, i) => `w${k}x${i}`).join(' '), {})
  expect(await say()).toEqual(before)
})
