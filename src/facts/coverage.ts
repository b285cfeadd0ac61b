/**
 * How much of the record there is. A cell is a year of a country in a role: once for the head of state and once for the head of
 * government. It has the days on which the country existed, without the one on which it ended, up to the horizon of the country
 * (`complete_until`); a year with none of them is no cell. A day is known where somebody, acting or not, is recorded in the role,
 * or where the record says that nobody was (`vacant`). Who is both at once fills both. A cell is filled where every day is known.
 */
import {isoDay, toDay, type Interval} from '../time.js'
import type {Country, Facts, Role} from './types.js'

export type HeadRole = 'head of state' | 'head of government'
export const HEAD_ROLES: readonly HeadRole[] = ['head of state', 'head of government']

/** The first year that is counted, since holders are gathered from there on. */
export const FIRST_YEAR = 1990

/** Days without a holder in the years counted. */
export interface Gap {
  country: Country
  role: HeadRole
  days: Interval
}

export interface RoleCoverage {
  country: Country
  role: HeadRole
  /** Cells: years in which the country existed, up to its horizon. */
  years: number
  /** Cells known on some day, and on every day, which are the filled ones. */
  someDay: number
  everyDay: number
  days: number
  knownDays: number
  /** Years without any holder. */
  without: readonly number[]
  gaps: readonly Gap[]
}

export interface Coverage {
  /** The last day counted. */
  until: number
  rows: readonly RoleCoverage[]
  years: number
  someDay: number
  everyDay: number
  days: number
  knownDays: number
}

function fills(role: Role, wanted: HeadRole): boolean {
  return role === wanted || role === 'head of state and government'
}

/**
 * Coverage of heads by country, role and year.
 * @param until the last day to count, as a day number
 */
export function coverageOf(facts: Facts, until: number): Coverage {
  const rows = facts.countries.flatMap((country) => HEAD_ROLES.map((role) => rowOf(facts, country, role, until))).filter((row) => row.years > 0)
  const sum = (field: 'years' | 'someDay' | 'everyDay' | 'days' | 'knownDays') => rows.reduce((n, row) => n + row[field], 0)
  return {until, rows, years: sum('years'), someDay: sum('someDay'), everyDay: sum('everyDay'), days: sum('days'), knownDays: sum('knownDays')}
}

function rowOf(facts: Facts, country: Country, role: HeadRole, until: number): RoleCoverage {
  const existed: Interval = {
    first: Math.max(toDay(FIRST_YEAR, 1, 1), country.from?.first ?? -Infinity),
    last: Math.min(until, country.until ? country.until.last - 1 : country.completeUntil)
  }
  const held = [
    ...facts.tenuresIn(country).filter((t) => fills(t.role, role)),
    ...facts.vacancies.filter((one) => one.country === country && fills(one.role, role))
  ].map((t): Interval => ({first: t.from.first, last: t.until?.last ?? Infinity}))
  const gaps = missing(existed, held).map((days): Gap => ({country, role, days}))
  const row = {country, role, years: 0, someDay: 0, everyDay: 0, days: 0, knownDays: 0, without: [] as number[], gaps}
  if (existed.first > existed.last) return row
  const year = (day: number) => Number(isoDay(day).slice(0, 4))
  for (let y = year(existed.first); y <= year(existed.last); y++) {
    const first = Math.max(existed.first, toDay(y, 1, 1))
    const last = Math.min(existed.last, toDay(y, 12, 31))
    const lost = gaps.reduce((n, {days}) => n + Math.max(0, Math.min(last, days.last) - Math.max(first, days.first) + 1), 0)
    const days = last - first + 1
    row.years++
    row.days += days
    row.knownDays += days - lost
    if (lost === 0) row.everyDay++
    if (lost < days) row.someDay++
    else row.without.push(y)
  }
  return row
}

/** The days of a span that none of the intervals has. */
function missing(span: Interval, held: readonly Interval[]): Interval[] {
  const out: Interval[] = []
  let from = span.first
  for (const one of [...held].sort((a, b) => a.first - b.first)) {
    if (from > span.last) break
    if (one.first > from) out.push({first: from, last: Math.min(one.first - 1, span.last)})
    from = Math.max(from, one.last + 1)
  }
  if (from <= span.last) out.push({first: from, last: span.last})
  return out.filter((gap) => gap.first <= gap.last)
}
