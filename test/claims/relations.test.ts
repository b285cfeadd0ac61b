import {expect, it} from 'vitest'
import {lint} from '../../src/index.js'

const SOURCE = `Director Yusra Haddad won the top prize at the Corran festival for Salt Road. The jury, led by the novelist Tobias Wren, praised Leila Maron, who plays
the elder sister, Nadia. Haddad dedicated the award to her late teacher, Samuel Orr. "The film is cold and airless, and the second half is far too long for its own
good," said the critic Paul Dester. Ana Brito, 44, turned down an invitation to join the jury next year. Producer Glen Askew may sell the film to two American
distributors. Maron trained as a dancer before she turned to acting. Festival president Ines Calder was criticised by Mayor Olga Brandt. A 27-year-old man was
arrested outside the cinema on Monday. The cinema was shut for two hours. An usher, Rory Penn, was found dead in the foyer. Doctors could not establish whether a fall was the cause of his death. The
lower hall will be closed.`.replaceAll('\n', ' ')

async function said(text: string) {
  const {messages} = await lint(text, {sources: [SOURCE], format: 'txt', rules: {'unsupported-statement': 'warn'}})
  return messages.filter(({ruleId}) => ruleId === 'unsupported-statement').map(({reason, expected, fatal}) => ({reason, expected, sure: fatal === false}))
}

it('says nothing of the source itself, in whatever order its sentences stand', async () => {
  const sentences = SOURCE.split(/(?<=[.]"?) (?=\p{Lu}|")/u)
  expect(await said(sentences.join(' '))).toEqual([])
  for (let k = 0; k + 1 < sentences.length; k++) expect(await said(`${sentences[k + 1]!} ${sentences[k]!}`)).toEqual([])
})

it('finds a deed given to any other of the people in the source, and offers the one whose it is', async () => {
  for (const name of ['Leila Maron', 'Ana Brito', 'Paul Dester', 'Glen Askew', 'Tobias Wren']) {
    const [one, ...others] = await said(`${name} dedicated the award to her late teacher, Samuel Orr.`)
    expect(one?.reason, name).toContain(`Source 1 says this of 'Haddad', not of '${name}'`)
    expect(one).toMatchObject({expected: ['Haddad'], sure: true})
    expect(others).toEqual([])
  }
})

it('leaves it with the one who does it, however named', async () => {
  for (const name of ['Yusra Haddad', 'Haddad', 'Ms Haddad', 'The director Yusra Haddad']) expect(await said(`${name} dedicated the award to her late teacher, Samuel Orr.`), name).toEqual([])
})

it('tells who else says it, in quotation marks or not', async () => {
  for (const text of ['The film is cold and airless, said Glen Askew.', 'Glen Askew said the film was cold and airless and far too long.', 'According to Glen Askew, the film is cold and airless.']) {
    const [one] = await said(text)
    expect(one?.reason, text).toMatch(/^Source 1 has '.*Paul Dester' say this, not 'Glen Askew'/)
  }
  expect(await said('Paul Dester said the film was cold and airless and far too long.')).toEqual([])
})

it.each([
  ['Ines Calder criticised Olga Brandt.', "has 'Ines Calder was criticised by Mayor Olga Brandt', not 'Ines Calder criticised Olga Brandt'"],
  ['Festival president Tobias Wren spoke.', "gives this post to 'Ines Calder'"],
  ['Leila Maron plays the younger sister.', "'elder sister', not 'younger'"],
  ['The upper hall will be closed.', "'lower hall', not 'upper'"],
  ['Producer Glen Askew will sell the film to two American distributors.', "leaves this open: 'may sell', not 'sell'"],
  ['Rory Penn, an usher, died of a fall.', 'leaves the cause of death open'],
  ['A 27-year-old man was killed outside the cinema.', "something else is told than '27-year-old man was killed'"],
  ['Haddad has praised Haddad.', 'both'],
  ['The novelist Tobias Wren Wren led the jury.', "'Wren' stands twice here"]
])('finds what is put together otherwise: %s', async (text, reason) => {
  const found = await said(text)
  expect(found.map((one) => one.reason).join('\n')).toContain(reason === 'both' ? 'the one who does it and the one to whom it is done' : reason)
})

it.each([
  'Mayor Olga Brandt criticised Ines Calder, the president of the festival.',
  'Ines Calder, who is the president of the festival, was criticised.',
  'Glen Askew, the producer, might sell the film to distributors.',
  'Rory Penn may have died of a fall.',
  'A man of 27 was arrested on Monday, and an usher was found dead.',
  'Yusra Haddad, Leila Maron and Tobias Wren were at the festival in Corran.'
])('leaves alone what the source bears out: %s', async (text) => {
  expect(await said(text)).toEqual([])
})
