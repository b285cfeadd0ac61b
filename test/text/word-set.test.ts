import {describe, expect, it} from 'vitest'
import {documentFromText} from '../../src/read.js'
import {WordSet} from '../../src/text/word-set.js'

describe('WordSet', () => {
  it('knows its words in any case and spelling that folds to them, and no others', () => {
    const {document} = documentFromText('The Río rose, the rio fell.')
    const set = new WordSet('rio|rose')
    expect(document.tokens.filter((token) => set.has(token)).map(({text}) => text)).toEqual(['Río', 'rose', 'rio'])
    expect(set.has(undefined)).toBe(false)
  })
})
