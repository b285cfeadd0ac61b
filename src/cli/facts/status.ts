import {coverageOf, FIRST_YEAR, HEAD_ROLES, type Coverage, type RoleCoverage} from '../../facts/coverage.js'
import type {Facts} from '../../facts/index.js'
import {isoDay, sayInterval} from '../../time.js'
import type {ExitCode, Io} from '../run.js'
import {openFacts, readDate, sayDay, today, write, writeJson} from './base.js'
import {readFlags, type Command} from './command.js'

const help = `Usage: factlint facts status [options]

How much is known: records by kind, up to when holders are known and how long ago that was, and for how many of the years
since ${FIRST_YEAR} each country's head of state and head of government are. A year counts where the country existed; it is known
where somebody held the role, or the record says that nobody did, on some day (or on every day) of it. Whoever is head of
state and government fills both. Every gap is named.

  --until DATE   count up to this day (default: the horizon of most countries)
  --short        the figures without the gaps
  --facts FILE   a pack laid over the facts that ship; may be repeated
  --json         for programs

Examples
  factlint facts status
  factlint facts status --short --facts house.yml

Exit codes: 0, or 2 for wrong use.
`

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const given = readFlags('status', argv, {until: 'value', short: 'switch', facts: 'values', json: 'switch'})
  const facts = await openFacts(given.values('facts'), io)
  const until = given.value('until')
  const now = today().last
  const coverage = coverageOf(facts, until === undefined ? Math.min(facts.completeUntil, now) : readDate('--until', until).last)
  if (given.has('json')) writeJson(io, asJson(facts, coverage, now))
  else write(io, [...figures(facts, coverage, now), ...(given.has('short') ? [] : gapsOf(coverage))])
  return 0
}

function counts(facts: Facts): Record<string, number> {
  const {countries, regions, bodies, people, tenures, vacancies, events, series} = facts
  let cities = 0
  for (const _ of facts.cityNames()) cities++
  return {countries: countries.length, regions: regions.length, bodies: bodies.length, people: people.length, tenures: tenures.length, vacancies: vacancies.length, events: events.length, series: series.length, 'names of cities': cities}
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(Math.floor(10_000 * part / whole) / 100).toFixed(2)} %`
}

function figures(facts: Facts, coverage: Coverage, now: number): string[] {
  const {years, someDay, everyDay, days, knownDays, rows} = coverage
  const kinds = new Map<string, number>()
  for (const {kind} of facts.events) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const live = facts.countries.filter((c) => c.until === undefined)
  const oldest = Math.min(...live.map((c) => c.completeUntil))
  const behind = live.filter((c) => c.completeUntil === oldest).map((c) => c.name)
  const row = (label: string, of: readonly RoleCoverage[]) => {
    const sum = (field: 'years' | 'someDay' | 'everyDay') => of.reduce((n, one) => n + one[field], 0)
    return `  ${label.padEnd(20)} ${String(sum('years')).padStart(6)} years  some day ${percent(sum('someDay'), sum('years')).padStart(8)}  every day ${percent(sum('everyDay'), sum('years')).padStart(8)}`
  }
  return [
    'Records',
    ...Object.entries(counts(facts)).map(([kind, n]) => `  ${kind.padEnd(20)} ${String(n).padStart(6)}`),
    `  events by kind: ${[...kinds].sort((a, b) => b[1] - a[1]).map(([kind, n]) => `${kind} ${n}`).join(', ')}`,
    '', 'Horizon',
    `  holders of most countries are known up to ${sayDay(facts.completeUntil)}, ${Math.max(0, now - facts.completeUntil)} days ago`,
    `  the furthest back is ${sayDay(oldest)}: ${behind.slice(0, 12).join(', ')}${behind.length > 12 ? ` and ${behind.length - 12} more` : ''}`,
    '', `Heads of state and government, ${FIRST_YEAR} to ${sayDay(coverage.until)}`,
    ...HEAD_ROLES.map((role) => row(role, rows.filter((one) => one.role === role))), row('both', rows),
    `  ${someDay} of ${years} years known on some day, ${everyDay} on every day; ${percent(knownDays, days)} of all days`
  ]
}

function gapsOf({rows}: Coverage): string[] {
  const gaps = rows.flatMap((row) => row.gaps)
  const lines = rows.filter((row) => row.gaps.length > 0).sort((a, b) => b.without.length - a.without.length || (b.days - b.knownDays) - (a.days - a.knownDays)).map((row) => {
    const none = row.without.length > 0 ? ` (nobody in ${row.without.length} ${row.without.length === 1 ? 'year' : 'years'})` : ''
    return `  ${row.country.name}, ${row.role}${none}: ${row.gaps.map(({days}) => sayInterval(days)).join('; ')}`
  })
  return ['', `Gaps: ${gaps.length}`, ...lines]
}

function asJson(facts: Facts, coverage: Coverage, now: number): unknown {
  const {years, someDay, everyDay, days, knownDays, rows} = coverage
  return {
    counts: counts(facts), completeUntil: isoDay(facts.completeUntil), ageInDays: now - facts.completeUntil, from: FIRST_YEAR, until: isoDay(coverage.until),
    coverage: {years, someDay, everyDay, days, knownDays},
    roles: rows.map((row) => ({
      country: row.country.id, role: row.role, years: row.years, someDay: row.someDay, everyDay: row.everyDay, without: row.without, completeUntil: isoDay(row.country.completeUntil),
      gaps: row.gaps.map((gap) => [isoDay(gap.days.first), isoDay(gap.days.last)])
    }))
  }
}

export const command: Command = {help, run}
