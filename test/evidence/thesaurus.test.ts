import {expect, it} from 'vitest'
import {antonyms, basesOf, familyOf, kindLetter, relation, siblings, synonymsOf, usualness} from '../../src/evidence/words/thesaurus.js'
import {wordForms} from '../../src/evidence/words/word-forms.js'

it.each([
  ['lorries', 'lorry', 'same'],
  ['bought', 'buying', 'same'],
  ['decided', 'decision', 'kin'],
  ['resignation', 'resigned', 'kin'],
  ['purchased', 'bought', 'synonym'],
  ['rose', 'fell', 'opposite'],
  ['illegal', 'legal', 'opposite'],
  ['vehicles', 'car', 'wider'],
  ['car', 'vehicle', 'narrower'],
  ['hospital', 'clinic', 'sibling'],
  ['favourite', 'favorite', 'same'],
  ['apologised', 'apologize', 'same'],
  ['cheese', 'minister', undefined],
  ['zzyzx', 'car', undefined]
] as const)('%s and %s: %s', (a, b, expected) => {
  expect(relation(a, b)).toBe(expected)
})

it('finds base forms that are words', () => {
  const words = new Set(['left', 'leave', 'stop', 'city', 'number', 'numb', 'large', 'die', 'wolf'])
  const forms = (norm: string) => wordForms(norm, (form) => words.has(form))
  expect(forms('left')).toEqual(['left', 'leave'])
  expect(forms('stopped')).toEqual(['stop'])
  expect(forms('cities')).toEqual(['city'])
  expect(forms('number')).toEqual(['number'])
  expect(forms('larger')).toEqual(['large'])
  expect(forms('dying')).toEqual(['die'])
  expect(forms('wolves')).toEqual(['wolf'])
  expect(forms('brrs')).toEqual([])
})

it('gives words that mean the same, the family and the kind of thing', () => {
  expect(synonymsOf('purchase')).toContain('buy')
  expect(synonymsOf('purchase')).not.toContain('purchase')
  expect(familyOf('decided')).toContain('decision')
  expect(siblings('hospital', 'clinic')).toBe(true)
  expect(siblings('hospital', 'cheese')).toBe(false)
  expect(antonyms('rising', 'fell')).toBe(true)
  expect(antonyms('rising', 'rose')).toBe(false)
  expect(kindLetter('teachers')).toBe('s')
  expect(kindLetter('zzyzx')).toBe('')
  expect(usualness('time')).toBeGreaterThan(usualness('lorry'))
  expect(usualness('zzyzx')).toBe(-1)
  expect(basesOf('zzyzx')).toEqual([])
})
