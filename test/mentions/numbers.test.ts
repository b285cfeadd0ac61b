import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createContext} from '../../src/context.js'
import {loadFacts} from '../../src/facts/index.js'
import type {NumberMention} from '../../src/mentions/numbers/numbers.js'
import {agrees, allows, findNumbers} from '../../src/mentions/numbers/numbers.js'
import {documentFromText} from '../../src/read.js'
import {textOf} from '../../src/text/document.js'

function numbers(text: string): readonly NumberMention[] {
  return createContext(documentFromText(text).document, () => loadFacts(), []).get(findNumbers)
}

function said(text: string): string[] {
  const {document} = documentFromText(text)
  const context = createContext(document, () => loadFacts(), [])
  return context.get(findNumbers).map((one) => `${textOf(document, one.first, one.last)} = ${Number(one.value.toPrecision(9))}${one.kind === 'plain' ? '' : ` ${one.kind}`}${one.currency ? ` ${one.currency}` : ''}`)
}

describe('numbers', () => {
  it.each([
    ['The roof cost $1.5 million.', ['$1.5 million = 1500000 $']],
    ['They paid £3.4m and US$2bn.', ['£3.4m = 3400000 £', 'US$2bn = 2000000000 US$']],
    ['It sold for 60 million Czech crowns.', ['60 million = 60000000 crowns']],
    ['Some 1,234.5 litres ran out.', ['1,234.5 = 1234.5']],
    ['In all 1 234 567 cards came.', ['1 234 567 = 1234567']],
    ['They counted 1’234 goats.', ['1’234 = 1234']],
    ['The bill was 1.234,5 in all.', ['1.234,5 = 1234.5']],
    ['Twenty-one boats and two hundred and fifty-three oars sank.', ['Twenty-one = 21', 'two hundred and fifty-three = 253']],
    ['Two and a half million eels and half a million frogs hid.', ['Two and a half million = 2500000', 'half a million = 500000']],
    ['A dozen hens laid two dozen eggs.', ['A dozen = 12', 'two dozen = 24']],
    ['One in five lamps and nine out of 10 bulbs failed.', ['One in five = 0.2 fraction', 'nine out of 10 = 0.9 fraction']],
    ['Two-thirds of them, or a quarter of all, left.', ['Two-thirds = 0.666666667 fraction', 'a quarter = 0.25 fraction']],
    ['The 21st guest was the third singer.', ['21st = 21 ordinal', 'third = 3 ordinal']],
    ['It took 2½ hours and 2 1/2 pints.', ['2½ = 2.5', '2 1/2 = 2.5']],
    ['He wants 10–12 men, 10-12 mules or 8 to 10 million reeds.', ['10–12 = 11', '10-12 = 11', '8 to 10 million = 9000000']],
    ['Rates rose 20%, then 5 per cent, then twenty percent.', ['20% = 20 percent', '5 per cent = 5 percent', 'twenty percent = 20 percent']],
    ['It rose 1.5 percentage points and 25 basis points.', ['1.5 percentage points = 1.5 points', '25 basis points = 0.25 points']],
    ['Sales doubled, debt halved, hopes rose threefold and fears 10 times.', ['doubled = 2 multiple', 'halved = 0.5 multiple', 'threefold = 3 multiple', '10 times = 10 multiple']],
    ['It was −5 °C, then minus seven.', ['−5 = -5', 'minus seven = -7']],
    ['It rose from 100 to 150.', ['100 = 100', '150 = 150']]
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected))

  it.each([
    'The Boeing 737 and the Covid-19 ward.', 'They lost 3-1 and 6–4.', 'Call 555-1234.', 'Version 2.3.1 came at 10:30, or 5pm, in the 1980s.', 'No one knew which one it was.',
    'See page 12 and Article 50.', 'The last one was about four o\'clock in name only.'.replace('four', '4')
  ])('finds none in: %s', (text) => expect(said(text)).toEqual([]))

  it('reads what bounds a number', () => {
    const bounds = numbers('At least 10 cats, nearly 20 dogs, about 30 hens, up to 40 owls, 100-odd mice, 50 or more bats').map(({bound, value}) => `${bound} ${value}`)
    expect(bounds).toEqual(['at least 10', 'at most 20', 'about 30', 'at most 40', 'about 100', 'at least 50'])
  })

  it('knows the digits that are written', () => {
    const [a, b] = numbers('It is 1.5 and 1,200 long.')
    expect([a!.low, a!.high, b!.step, b!.coarse]).toEqual([1.45, 1.55, 1, 100])
    expect(allows(a!, 1.54)).toBe(true)
    expect(allows(a!, 1.56)).toBe(false)
    expect(allows(b!, 1240)).toBe(true)
  })

  it('tells a year and a date', () => {
    const found = numbers('In 1987 some 1,987 men met on 3 May 2001.')
    expect(found.map(({year, inDate}) => `${year} ${inDate}`)).toEqual(['true true', 'false false', 'false true', 'true true'].slice(0, found.length))
  })

  it('reads a number back in every way of writing it', () => {
    const ways: ((n: number) => string)[] = [(n) => group(n, ','), (n) => group(n, ' '), (n) => group(n, '\u00A0'), (n) => group(n, "'"), inWords, (n) => `${group(n, ',')}.0`, (n) => `$${group(n, ',')}`]
    fc.assert(fc.property(fc.integer({min: 2, max: 9_999_999}), fc.constantFrom(...ways), (n, write) => {
      const [one, ...more] = numbers(`They say that ${write(n)} geese flew.`)
      expect(one?.value).toBe(n)
      expect(more).toEqual([])
    }))
  })

  it('agrees with itself rounded', () => {
    fc.assert(fc.property(fc.integer({min: 1000, max: 999_999}), (n) => {
      const [a, b] = numbers(`They saw ${group(n, ',')} geese, or ${group(Math.round(n / 100) * 100, ',')} geese.`)
      expect(agrees(a!, b!)).toBe(true)
    }))
  })
})

const group = (n: number, mark: string) => String(n).replace(/\B(?=(\d{3})+$)/g, mark)
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inWords(n: number): string {
  if (n < 20) return SMALL[n]!
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${SMALL[n % 10]}` : '')
  if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`
  const [scale, name] = n < 1e6 ? [1000, 'thousand'] : [1e6, 'million']
  const rest = n % scale
  return `${inWords(Math.floor(n / scale))} ${name}${rest ? `${rest < 100 ? ' and' : ''} ${inWords(rest)}` : ''}`
}
