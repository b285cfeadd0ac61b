import {describe, expect, it} from 'vitest'
import {rowOf} from '../../src/evidence/words/word-rows.js'
import {readAsText} from '../../src/reader.js'

const row = (text: string) => {
  const {tokens} = readAsText(text, 'txt').document
  return [...rowOf(tokens, tokens.filter(({kind, text: word}) => kind === 'word' || word === '%').map(({index}) => index)).ids]
}

describe('words as they are spoken', () => {
  it.each([
    ["It's late", 'It is late'],
    ["It's been late", 'it has been late'],
    ['They don’t, won’t and can’t', 'They do not, will not and cannot'],
    ["I'd go", 'I would go'],
    ["I'd gone", 'I had gone'],
    ['Let’s go, we’re late', 'let us go, we are late'],
    ['fourteen hundred letters', '1,400 letters'],
    ['a hundred and ten men', '110 men'],
    ['2.5 million', '2,500,000'],
    ['65% of it', 'sixty-five per cent of it'],
    ['the third time', 'the 3rd time'],
    ['We will, um, wait', 'we will wait'],
    ['labour organised', 'labor organized']
  ])('%s is %s', (a, b) => {
    expect(row(a)).toEqual(row(b))
  })

  it.each([
    ['It is late', 'It was late'],
    ["Anna's crane", 'Anna is crane'],
    ['fourteen letters', '1,400 letters'],
    ['We will not', 'We will'],
    ['the third time', 'the three times']
  ])('%s is not %s', (a, b) => {
    expect(row(a)).not.toEqual(row(b))
  })
})
