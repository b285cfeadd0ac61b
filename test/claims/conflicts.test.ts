import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index.js'

const rules = {'conflicting-claim': 'warn', 'headline-mismatch': 'warn'} as const

async function found(text: string): Promise<string[]> {
  const file = await lint(text, {format: 'txt', rules})
  return file.messages.filter(({ruleId}) => ruleId === 'conflicting-claim' || ruleId === 'headline-mismatch').map(({actual}) => actual ?? '')
}

const sentences = [
  'The bridge was built in 1931 by Ada Holm.', 'Three divers died when the cave flooded.', 'The two-hour talks ended without a text.', 'Sanna Brekke, 58, plays the viola.',
  'His wife, Rosa Imhof, paints.', 'The bank was robbed on Thursday.', 'The prize of 5,000 euros went to a dentist.', 'The capital of Marland is Ostby.', 'Marrow is a Danish novel by Piet Kool.'
]

describe('values of one thing', () => {
  it('says nothing where a text is given twice', async () => {
    const text = sentences.join('\n\n')
    expect(await found(`${text}\n\n${text}`)).toEqual([])
  })

  it('says nothing where sentences are put in another order', async () => {
    for (let turn = 1; turn < sentences.length; turn++) {
      const turned = [...sentences.slice(turn), ...sentences.slice(0, turn)]
      expect(await found([...turned, ...sentences].join('\n\n'))).toEqual([])
    }
  })

  it('marks the words as they stand in the text and points to the earlier ones', async () => {
    const text = 'The mill was built in 1820. 🌾 It burned twice.\n\nThe mill, built in 1840, is a museum.'
    const file = await lint(text, {format: 'txt', rules})
    const message = file.messages.find(({ruleId}) => ruleId === 'conflicting-claim')
    expect(message?.actual).toBe('built in 1840')
    expect(message?.reason).toContain('built in 1820')
    const place = message?.place
    const [start, end] = place && 'start' in place ? [place.start.offset, place.end.offset] : []
    expect(text.slice(start, end)).toBe('built in 1840')
  })

  it.each([
    ['The play was written by Ada Holm. The play was written by Piet Kool.', 'written by Piet Kool'],
    ['Marrow is a novel. Critics were unkind. Marrow is a river.', 'a river'],
    ['Ole Rask was born in Turku, Finland. Rask was born in Lund, Sweden.', 'born in Lund, Sweden'],
    ['The choir was founded in 1920. Founded in 1922, the choir sings on ships.', 'Founded in 1922'],
    ['The wall is 12 metres high. Nobody has climbed the 20-metre wall.', '20-metre wall'],
    ['A grant of £250,000 will mend the roof. The £350,000 grant came by post.', '£350,000 grant']
  ])('%s', async (text, words) => {
    expect(await found(text)).toEqual([words])
  })

  it.each([
    'The house was built in the 1930s. It was built in 1934.',
    'The play was written by Ada Holm and Piet Kool. It was written by Ada Holm.',
    'Ole Rask was born in Finland. Rask was born in Turku.',
    'Ole Rask was born in 1950. Ole Rask was never born in Turku.',
    'Was the bridge built in 1931? The bridge was built in 1934.',
    'The film was directed by Ada Holm. The 2018 film "Marrow" was directed by Piet Kool.'
  ])('leaves alone: %s', async (text) => {
    expect(await found(text)).toEqual([])
  })

  it('reads the same figures and names over and over', async () => {
    const text = Array.from({length: 400}, (_, i) => `The ${i + 3} divers met for ${i + 2} hours in Turku. The capital of Marland is Town${i}. He was born in ${1500 + i}.`).join(' ')
    expect(Array.isArray(await found(text))).toBe(true)
  })
})
