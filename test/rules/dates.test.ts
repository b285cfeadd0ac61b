import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rule as dateOrder} from '../../rules/date-order/index.js'
import {rule as dateWeekday} from '../../rules/date-weekday/index.js'
import {rule as elapsedTime} from '../../rules/elapsed-time/index.js'
import {rule as impossibleDate} from '../../rules/impossible-date/index.js'
import {createContext} from '../../src/context.js'
import {runRules} from '../../src/engine.js'
import {loadFacts} from '../../src/facts/index.js'
import {inWords} from '../../src/mentions/dates/counts.js'
import {documentFromText} from '../../src/read.js'
import {daysInMonth, fromDay, monthName, parseIso, toDay, weekdayOf} from '../../src/time.js'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const RULES = [dateWeekday, impossibleDate, dateOrder, elapsedTime]

/** What the four rules say of a text: 'rule: words at fault → first replacement'. */
function said(text: string, date?: string): string[] {
  const {document} = documentFromText(text, date === undefined ? undefined : parseIso(date))
  const context = createContext(document, () => loadFacts(), [])
  return runRules(context, RULES.map((rule) => ({rule, severity: 'warn' as const, options: {}}))).map(({rule, start, end, expected}) => `${rule}: ${text.slice(start, end)} → ${expected[0] ?? ''}`)
}

const forms: readonly ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `, ${d} ${monthName(m)} ${y}`, (y, m, d) => `, ${monthName(m)} ${d}, ${y}`, (y, m, d) => ` ${d} ${monthName(m)} ${y}`, (y, m, d) => ` (${monthName(m)} ${d}, ${y})`, (y, m, d) => `, ${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
]

describe('date-weekday', () => {
  it('reports a weekday if and only if it is wrong, from 1800 to 2100, and puts the right one in its place', () => {
    fc.assert(
      fc.property(fc.integer({min: toDay(1800, 1, 1), max: toDay(2099, 12, 31)}), fc.integer({min: 0, max: 6}), fc.constantFrom(...forms), (day, weekday, form) => {
        const {year, month, day: date} = fromDay(day)
        const written = (one: number) => `${WEEKDAYS[one]}${form(year, month, date)}`
        const right = weekdayOf(day)
        expect(said(`They met on ${written(weekday)} and parted.`).map((one) => one.replace(/\)?$/, ''))).toEqual(
          weekday === right ? [] : [`date-weekday: ${written(weekday).replace(/\)$/, '')} → ${written(right).replace(/\)$/, '')}`]
        )
      }),
      {numRuns: 2500, seed: 7}
    )
  })

  it('takes the nearest year where none is written', () => {
    fc.assert(
      fc.property(fc.integer({min: toDay(1950, 1, 1), max: toDay(2050, 12, 31)}), fc.integer({min: -13, max: 13}), fc.integer({min: 0, max: 6}), (own, step, weekday) => {
        const {year, month, day} = fromDay(own)
        const other = fromDay(own + step)
        if (other.month === 2 && other.day === 29) return
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(said(`The shop shut on ${WEEKDAYS[weekday]}, ${monthName(other.month)} ${other.day}.`, iso).length).toBe(weekday === weekdayOf(own + step) ? 0 : 1)
      }),
      {numRuns: 1500, seed: 7}
    )
  })
})

describe('impossible-date', () => {
  it('reports a day if and only if its month has it not', () => {
    fc.assert(
      fc.property(fc.integer({min: 1925, max: 2090}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 31}), fc.constantFrom('%d %m %y', '%m %d, %y', '%dth of %m %y', '%y-%M-%D'), (year, month, day, form) => {
        const date = form.replace('%d', String(day)).replace('%m', monthName(month)).replace('%y', String(year)).replace('%M', String(month).padStart(2, '0')).replace('%D', String(day).padStart(2, '0'))
        expect(said(`The lease ends on ${date}.`).length, date).toBe(day > daysInMonth(year, month) ? 1 : 0)
      }),
      {numRuns: 2000, seed: 7}
    )
  })

  it('reports a time if and only if no clock shows it', () => {
    for (let hour = 0; hour < 30; hour++) {
      for (let minute = 0; minute < 100; minute += 7) {
        const time = `${hour}:${String(minute).padStart(2, '0')}`
        const right = minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
        expect(said(`The gates stay open until ${time} in summer.`).length, time).toBe(right ? 0 : 1)
      }
    }
  })
})

describe('date-order', () => {
  it('reports a range if and only if it runs backwards', () => {
    const frames = ['He was mayor from %a to %b.', 'It was built between %a and %b.', 'Ada Brandt (%a–%b) wrote it.', 'He was born in %a and died in %b.', 'The school was founded in %a and closed in %b.']
    fc.assert(
      fc.property(fc.integer({min: 1500, max: 2020}), fc.integer({min: -90, max: 90}), fc.constantFrom(...frames), (from, step, frame) => {
        if (from + step > 2020) return
        const text = frame.replace('%a', String(from)).replace('%b', String(from + step))
        expect(said(text).map((one) => one.slice(0, 10)), text).toEqual(step < 0 ? ['date-order'] : [])
      }),
      {numRuns: 1500, seed: 7}
    )
  })
})

describe('elapsed-time', () => {
  it('lets a count of years stand within one of the difference, and writes the difference in its place', () => {
    const frames = ['The mill burned down in %b, %n years after the %a flood.', 'The mill, shut in %a, reopened %n years later, in %b.', 'He was mayor for %n years, from %a to %b.', 'The %n-year war of %a to %b ruined the coast.']
    fc.assert(
      fc.property(fc.integer({min: 1900, max: 2000}), fc.integer({min: 2, max: 19}), fc.integer({min: 2, max: 19}), fc.constantFrom(...frames), fc.boolean(), (from, length, claimed, frame, words) => {
        const number = (n: number) => (words ? inWords(n) : String(n))
        const text = frame.replace('%a', String(from)).replace('%b', String(from + length)).replace('%n', number(claimed))
        const found = said(text)
        expect(found.length, text).toBe(Math.abs(claimed - length) > 1 ? 1 : 0)
        if (found.length > 0) expect(found[0]).toContain(`→ ${number(length)}`)
      }),
      {numRuns: 1500, seed: 7}
    )
  })
})

describe('the four rules', () => {
  const TEXTS = [
    'They met on Monday, May 14, 2019, in Turku.', 'The lease ends on 31 September 2022.', 'He was mayor from 2014 to 2009.', 'Ada Brandt (1921-1908) wrote it.', 'The festival runs from 19 to 12 June.', 'The mill burned down in 1998, eleven years after the 1991 flood.',
    'The three-day summit (3-9 June 2024) failed.', 'They met on Tuesday, May 14, 2019, in Turku.', 'He was mayor from 2009 to 2014, for five years.', 'In June 31 people were held.'
  ]

  it('say the same whatever spaces and dashes a text is written with', () => {
    for (const text of TEXTS) {
      const plain = said(text)
      for (const space of ['\u00A0', '\u2009', '  ']) {
        const spaced = text.replaceAll(' ', space)
        expect(said(spaced).map((one) => one.slice(0, one.indexOf(':'))), JSON.stringify(spaced)).toEqual(plain.map((one) => one.slice(0, one.indexOf(':'))))
      }
      for (const dash of ['–', '—', ' – ', ' - ']) {
        const dashed = text.replace(/(\d)-(\d)/g, `$1${dash}$2`)
        expect(said(dashed).map((one) => one.slice(0, one.indexOf(':'))), dashed).toEqual(plain.map((one) => one.slice(0, one.indexOf(':'))))
      }
    }
  })

  it('say nothing of what is quoted', () => {
    for (const text of TEXTS) expect(said(`"${text}" she wrote in her diary.`), text).toEqual([])
  })
})
