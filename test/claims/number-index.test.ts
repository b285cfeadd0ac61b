import {expect, it} from 'vitest'
import {among, besides, likely, ofValue} from '../../src/claims/sources/figures/number-index.js'
import {carries} from '../../src/claims/sources/figures/number-support.js'
import {PairedValues} from '../../src/claims/sources/figures/paired-values.js'
import {createContext, type Context} from '../../src/context.js'
import {shared, wordsAround} from '../../src/evidence/sentences/around.js'
import {readSources} from '../../src/evidence/sources.js'
import {loadFacts} from '../../src/facts/index.js'
import {countedThings, type Counted} from '../../src/mentions/numbers/counted.js'
import {documentFromText} from '../../src/read.js'

const AMOUNTS = ['7', 'seven', '12', '13', 'a dozen', '48', '50', 'about 50', 'more than 50', 'at least 45', 'up to 60', 'fewer than 60', '500', '1,150', '1,200', 'more than 1,000', '1.2 million', '1,234,000', 'between 40 and 60', '10-24', '24', '0.5', '10', '19', '3,000']
const THINGS = ['people', 'houses were lost', 'kilometres', 'miles', 'metres', 'kilograms', 'pounds', 'euros', 'per cent', 'percentage points', 'years', 'hours', 'minutes', 'men were hurt', 'men were killed', '']
const TEXT = AMOUNTS.flatMap((amount) => THINGS.map((thing) => `The council counted ${amount} ${thing}.`.replace(' .', '.'))).join(' ')

const facts = () => loadFacts()
const [source] = readSources([TEXT], facts)
const draft: Context = createContext(documentFromText(TEXT.replaceAll('council counted', 'mayor spoke of')).document, facts, [source!])
const theirs = source!.context.get(countedThings)
const ours = draft.get(countedThings)

it('has among the likely numbers every one that carries a number', () => {
  let carried = 0
  for (const here of ours) {
    const found = new Set<Counted>(likely(source!, here))
    for (const there of theirs) {
      if (carries(there, here) === undefined) continue
      carried++
      expect(found.has(there), `${there.number.value} for ${here.number.value}`).toBe(true)
    }
  }
  expect(carried).toBeGreaterThan(1000)
})

it('finds numbers of a value', () => {
  expect(new Set(ofValue(source!, 48))).toEqual(new Set(theirs.filter(({number}) => number.value === 48)))
  expect(ofValue(source!, 49)).toEqual([])
})

it('finds in order the numbers that stand among the same words', () => {
  for (const here of ours.slice(0, 40)) {
    const {number} = here
    const around = wordsAround(draft.document, number.first, number.last)
    for (const least of [1, 2]) {
      const expected = theirs.filter((there) => shared(around, wordsAround(source!.document, there.number.first, there.number.last)) >= least)
      expect(among(draft.document, number, source!, least)).toEqual(expected)
    }
  }
})

it('takes in those of a sentence and those that count what is called so, each once', () => {
  const here = ours.find(({nouns}) => nouns[0] === 'houses')!
  const sentence = source!.document.sentences[3]!
  const found = besides(draft.document, here, source!, 99, [sentence])
  expect(found).toEqual(theirs.filter(({number, nouns}) => (number.first >= sentence.first && number.first < sentence.last) || nouns.includes('houses')))
})

it('finds what values between two bounds come of, and counts them', () => {
  const values = Array.from({length: 400}, (_, k) => ((k * 7919) % 1009) / 8 + (k % 5 === 0 ? 1e6 * k : 0)).concat([0, -3, 1e-9, 1e20, Infinity])
  const pairs = values.map((_, k) => 3 * k)
  const paired = new PairedValues(values, pairs)
  for (const [low, high] of [[0, 0], [-5, 1], [1, 1], [3, 3.5], [60, 61], [100, 1e7], [1e15, Infinity], [1e19, 1e21], [5, 4]] as const) {
    const expected = pairs.filter((_, k) => values[k]! >= low && values[k]! <= high)
    const found: number[] = []
    expect(paired.some(low, high, (pair) => found.push(pair) < 0)).toBe(false)
    expect(found.sort((a, b) => a - b)).toEqual(expected)
    expect(paired.count(low, high)).toBe(expected.length)
    expect(paired.some(low, high, () => true)).toBe(expected.length > 0)
  }
})
