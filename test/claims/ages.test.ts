import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {agesOn, yearsBetween} from '../../src/claims/people/ages.js'
import {lint} from '../../src/index.js'
import {ageInWords} from '../../src/mentions/people/age-numbers.js'
import {interval, isoDay, sayInterval, toDay} from '../../src/time.js'

async function reported(text: string, date?: string): Promise<string[]> {
  const file = await lint(text, date === undefined ? {} : {date})
  return file.messages.filter(({ruleId}) => ruleId === 'age-mismatch').map(({actual}) => actual ?? '')
}

describe('ages', () => {
  it('counts whole years, the birthday included', () => {
    expect(yearsBetween(toDay(1950, 3, 2), toDay(2024, 3, 1))).toBe(73)
    expect(yearsBetween(toDay(1950, 3, 2), toDay(2024, 3, 2))).toBe(74)
    expect(yearsBetween(toDay(1952, 2, 29), toDay(2023, 2, 28))).toBe(70)
    expect(yearsBetween(toDay(1952, 2, 29), toDay(2023, 3, 1))).toBe(71)
  })

  it('allows every age between the ends of coarse dates', () => {
    expect(agesOn(interval(1950), interval(2024))).toEqual({low: 73, high: 74})
    expect(agesOn(interval(1950, 3, 2), interval(2024, 4))).toEqual({low: 74, high: 74})
  })

  it('writes ages in words', () => {
    expect([9, 12, 20, 71, 90].map(ageInWords)).toEqual(['nine', 'twelve', 'twenty', 'seventy-one', 'ninety'])
  })

  const days = fc.tuple(fc.integer({min: toDay(1900, 1, 1), max: toDay(2000, 1, 1)}), fc.integer({min: 20 * 366, max: 99 * 365}))
  const forms: ((name: string, age: number, born: string) => string)[] = [
    (name, age, born) => `${name}, ${age}, opened the fair. ${name} was born on ${born} in Voss.`,
    (name, age, born) => `The fair was opened by ${name} (${age}), who was born on ${born}.`,
    (name, age, born) => `${name} is ${age} years old. Born on ${born}, he keeps goats.`,
    (name, age, born) => `Born on ${born}, the ${age}-year-old ${name} keeps goats.`
  ]

  it('never reports the age that the birth date gives', async () => {
    await fc.assert(fc.asyncProperty(days, fc.nat(forms.length - 1), async ([born, lived], form) => {
      const text = forms[form]!('Anselm Kray', yearsBetween(born, born + lived), sayInterval({first: born, last: born}))
      expect(await reported(text, isoDay(born + lived))).toEqual([])
    }), {numRuns: 60})
  })

  it('always reports one that is two years or more away', async () => {
    await fc.assert(fc.asyncProperty(days, fc.nat(forms.length - 1), fc.integer({min: 2, max: 12}), fc.boolean(), async ([born, lived], form, by, less) => {
      const age = yearsBetween(born, born + lived) + (less ? -by : by)
      const text = forms[form]!('Anselm Kray', age, sayInterval({first: born, last: born}))
      expect((await reported(text, isoDay(born + lived))).map((actual) => actual.replace(/\D/g, ''))).toEqual([String(age)])
    }), {numRuns: 60})
  })

  it('says nothing without a birth date, or without a date to count to', async () => {
    expect(await reported('Anselm Kray, 31, opened the fair.', '2024-05-01')).toEqual([])
    expect(await reported('Anselm Kray, 31, opened the fair. Kray was born in 1950.')).toEqual([])
  })

  it('tells father from son', async () => {
    expect(await reported('Bo Holm, who was born in 1939, gave the keys to his son, Bo Holm Jr., 56. The younger Holm, 56, smiled.', '2024-05-01')).toEqual([])
    expect(await reported('Ada Holm was born in 1939. Her niece, Lise Holm, is 30. Holm, 30, sings.', '2024-05-01')).toEqual([])
  })

  it('takes a person without office by the full name only', async () => {
    expect(await reported('Paul McCartney, 71, sang on Friday.', '2024-06-28')).toEqual(['71'])
    expect(await reported('Tom McCartney, 71, sang on Friday. Paul was ill.', '2024-06-28')).toEqual([])
  })
})
