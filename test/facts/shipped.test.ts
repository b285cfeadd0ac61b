import {describe, expect, it} from 'vitest'
import {audit} from '../../src/facts/audit/index.js'
import {coverageOf} from '../../src/facts/coverage.js'
import {shippedFacts} from '../../src/facts/index.js'
import {isoDay} from '../../src/time.js'

/** The least share of cells that the facts which ship fill on every day. */
const FILLED = 0.985

describe('the facts that ship', () => {
  it('hold nothing that cannot be, unless the record explains it', () => {
    const open = audit(shippedFacts()).filter(({explained}) => explained === undefined)
    expect(open.map(({kind, subject, says}) => `${kind}: ${subject}: ${says}`)).toEqual([])
  }, 60_000)

  it('name the heads of state and government of nearly every year', () => {
    const facts = shippedFacts()
    const {years, someDay, everyDay, rows} = coverageOf(facts, facts.completeUntil)
    expect(years).toBeGreaterThan(14_000)
    expect(someDay).toBe(years)
    expect(everyDay / years).toBeGreaterThanOrEqual(FILLED)
    const long = rows.flatMap(({country, role, gaps}) => gaps.filter(({days}) => days.last - days.first > 31).map(({days}) => `${country.name}, ${role}: ${isoDay(days.first)}`))
    expect(long).toEqual([])
  })

  it('count no year after the horizon of a country, and no day after its end', () => {
    const facts = shippedFacts()
    const {rows} = coverageOf(facts, facts.completeUntil + 3660)
    for (const {country, role, years} of rows.filter((row) => row.country.until === undefined && row.country.from === undefined)) {
      const horizon = Number(isoDay(country.completeUntil).slice(0, 4))
      expect([country.name, role, years]).toEqual([country.name, role, horizon - 1990 + 1])
    }
  })
})
