import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createContext} from '../../src/context.js'
import {loadFacts} from '../../src/facts/index.js'
import {findWritten} from '../../src/mentions/dates/absolute.js'
import {countBefore, inWords, ordinal, ordinalCountBefore, ordinalInWords} from '../../src/mentions/dates/counts.js'
import {findDurations} from '../../src/mentions/dates/durations.js'
import {findDateRanges} from '../../src/mentions/dates/ranges.js'
import {absoluteDates} from '../../src/mentions/dates/dates.js'
import {documentFromText} from '../../src/read.js'
import {textOf} from '../../src/text/document.js'
import {fromDay, isoDay, monthName, toDay} from '../../src/time.js'

const context = (text: string) => createContext(documentFromText(text).document, () => loadFacts(), [])
const days = fc.integer({min: toDay(1900, 1, 1), max: toDay(2099, 12, 31)})
const dates = (text: string) => absoluteDates(documentFromText(text).document).map(({days: {first, last}, precision}) => `${isoDay(first)}/${isoDay(last)} ${precision}`)
const day = (iso: string) => [`${iso}/${iso} day`]

describe('written dates', () => {
  it('read back in every order, spelled out too, whatever space and dash they are written with', () => {
    const spaces = fc.constantFrom(' ', '\u00A0', '\u2009', '  ')
    const forms: readonly ((y: number, m: number, d: number) => string)[] = [
      (y, m, d) => `the ${ordinalInWords(d)} of ${monthName(m)} ${y}`, (y, m, d) => `${monthName(m)} the ${ordinal(d)}, ${y}`, (y, m, d) => `${monthName(m)} the ${ordinalInWords(d)}, ${y}`,
      (y, m, d) => `${d} ${monthName(m)} ${y}`, (y, m, d) => `${monthName(m)} ${d}, ${y}`, (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, (y, m, d) => `the ${ordinal(d)} of ${monthName(m)}, ${y}`
    ]
    fc.assert(
      fc.property(days, fc.constantFrom(...forms), spaces, (one, form, space) => {
        const {year, month, day: date} = fromDay(one)
        const text = `It was on ${form(year, month, date)} that they met.`.replaceAll(' ', space)
        expect(dates(text), text).toEqual(day(isoDay(one)))
      }),
      {numRuns: 2000, seed: 5}
    )
  })

  it('in figures are read where only one order fits, and not where two do', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), fc.boolean(), (one, mark, american) => {
        const {year, month, day: date} = fromDay(one)
        const [a, b] = american ? [month, date] : [date, month]
        const text = `It was on ${String(a).padStart(2, '0')}${mark}${String(b).padStart(2, '0')}${mark}${year} that they met.`
        const clear = mark === '.' ? a > 12 : date > 12 || date === month
        expect(dates(text), text).toEqual(clear && !(mark === '.' && american) ? day(isoDay(one)) : [])
      }),
      {numRuns: 1500, seed: 5}
    )
  })

  it.each([
    ["the '90s", ['1990-01-01/1999-12-31 decade']], ['the 1970s', ['1970-01-01/1979-12-31 decade']], ['the 19th century', ['1800-01-01/1900-12-31 century']],
    ['Q3 2024', ['2024-07-01/2024-09-30 quarter']], ['the third quarter of 2024', ['2024-07-01/2024-09-30 quarter']], ['the first half of 2024', ['2024-01-01/2024-06-30 quarter']],
    ['the summer of 2024', ['2024-06-01/2024-09-30 season']], ['mid-2018', ['2018-01-01/2018-12-31 year']], ['June–July 2024', ['2024-06-01/2024-07-31 days']],
    ['30 December to 2 January 2024', ['2023-12-30/2024-01-02 days']], ['the 7th century BC', []], ["the '10s", []]
  ])('%s', (text, expected) => expect(dates(`They met in ${text}, he said.`)).toEqual(expected))

  it('are kept where the calendar has no such day', () => {
    const written = (text: string) => context(text).get(findWritten).dates.map(({from: {year, month, day: date}}) => [year, month, date])
    expect(written('It ends on 31 June 2024.')).toEqual([[2024, 6, 31]])
    expect(written('It ends on February 30, 2023.')).toEqual([[2023, 2, 30]])
    expect(written('It ends on 32/01/2024.')).toEqual([[2024, 1, 32]])
    expect(dates('It ends on 31 June 2024.')).toEqual([])
  })

  it.each(['a $2000 cheque', '2000 people', 'flight 2043 miles away', 'the March on Rome', 'she may 3 times', 'version 2.31.6', 'section 03.04.2024', '1600 GMT'])('are none: %s', (text) => expect(dates(`It was ${text}.`)).toEqual([]))
})

describe('ranges', () => {
  const ranges = (text: string) => {
    const one = context(text)
    return one.get(findDateRanges).map(({first, last, from, until}) => [textOf(one.document, first, last), [from.year, from.month, from.day].join('-'), [until.year, until.month, until.day].join('-')])
  }

  it.each([
    ['from 2010 to 2012', '2010--', '2012--'], ['between 2010 and 2012', '2010--', '2012--'], ['1939–45', '1939--', '1945--'], ['1998/99', '1998--', '1999--'], ['1999–02', '1999--', '2002--'], ['1994-1999', '1994--', '1999--'],
    ['from 3 to 6 June 2024', '2024-6-3', '2024-6-6'], ['18 June – 2 July 2024', '2024-6-18', '2024-7-2'], ['June 18–19, 2024', '2024-6-18', '2024-6-19'], ['from May 2010 until June 2011', '2010-5-', '2011-6-'],
    ['from 19 to 12 June', '-6-19', '-6-12'], ['from Monday, 3 June, to Friday, 7 June 2024', '2024-6-3', '2024-6-7'], ['from 2019 to 2016', '2019--', '2016--'], ['from March to May 2024', '2024-3-', '2024-5-']
  ])('%s', (text, from, until) => expect(ranges(`It ran ${text}, he said.`)).toEqual([[text, from, until]]))

  it.each(['in 2010 and 2012', 'in 2018, 2003 and 1979', 'since 2012', 'June 3 and July 5', 'from 9 to 5'])('is none: %s', (text) => expect(ranges(`It rained ${text}, he said.`)).toEqual([]))
})

describe('counts and durations', () => {
  it('read back every number and ordinal in words and figures', () => {
    for (let value = 1; value < 100; value++) {
      for (const text of [inWords(value), String(value)]) {
        const {tokens} = documentFromText(`So ${text} years`).document
        expect(countBefore(tokens, tokens.length - 1)?.value, text).toBe(value)
      }
      for (const text of [ordinalInWords(value), ordinal(value)]) {
        const {tokens} = documentFromText(`Its ${text} anniversary`).document
        expect(ordinalCountBefore(tokens, tokens.length - 1)?.value, text).toBe(value)
      }
    }
  })

  it.each([
    ['six years', 6, 'year', false], ['a nine-year wait', 9, 'year', false], ['twenty-five-year lease', 25, 'year', false], ['a fortnight', 2, 'week', false], ['two decades', 20, 'year', false], ['half a century', 50, 'year', false], ['48 hours', 48, 'hour', false],
    ['nearly six years', 6, 'year', true], ['more than 30 days', 30, 'day', true], ['six years or so', 6, 'year', true], ['five to six years', 6, 'year', true], ['a year and a half', 1, 'year', true], ['a quarter of a century', 25, 'year', true]
  ])('%s', (text, length, unit, rounded) => {
    const found = context(`It took ${text}.`).get(findDurations)
    expect(found.map((one) => [one.length, one.unit, one.rounded])).toEqual([[length, unit, rounded]])
  })

  it.each(['a 30-year-old', 'many years', 'several months', "the Seven Years' War", 'last year', '20-odd years'])('is none: %s', (text) => expect(context(`It was ${text}.`).get(findDurations)).toEqual([]))
})
