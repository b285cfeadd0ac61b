import type {Country, Facts, Tenure, Vacancy} from '../../facts/index.js'
import {fold} from '../../text/fold.js'
import {isoDay, overlaps, sayInterval, type Interval} from '../../time.js'
import {UsageError} from '../problem.js'
import type {ExitCode, Io} from '../run.js'
import {findCountry, nearestNames, openFacts, readDate, sayDay, sayGround, sayTime, today, unknown, write, writeJson} from './base.js'
import {readFlags, type Command} from './command.js'

const help = `Usage: factlint facts ask COUNTRY [OFFICE] [options]

Who held the offices of a country on a day. COUNTRY is a name, a code or what its people are called; OFFICE is an id
(prime-minister), a title (Taoiseach) or a role (head of state). Without OFFICE: head of state and head of government.

  --on DATE      a day, a month or a year; today unless given
  --all          every office of the country
  --facts FILE   a pack laid over the facts that ship; may be repeated
  --json         for programs

Examples
  factlint facts ask France --on 2015-07-14
  factlint facts ask South Korea prime minister --on 2009
  factlint facts ask DE chancellor

Exit codes: 0 somebody is known, 1 nobody is, 2 wrong use.
`

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const given = readFlags('ask', argv, {on: 'value', all: 'switch', facts: 'values', json: 'switch'})
  if (given.words.length === 0) throw new UsageError('Whose? Name a country; see factlint facts ask --help')
  const on = given.value('on')
  const days = on === undefined ? today() : readDate('--on', on)
  const facts = await openFacts(given.values('facts'), io)
  const asked = split(facts, given.words)
  if (!asked) return unknown(io, `No country '${given.words.join(' ')}' is known`, nearestNames(given.words[0] ?? '', namesOf(facts)))
  const {country, office} = asked
  const wanted = office === '' ? (t: Seat) => given.has('all') || isHead(t) : matcher(facts, country, office)
  if (!wanted) return unknown(io, `No office '${office}' of ${country.name} is known`, nearestNames(office, titlesOf(facts, country)))
  const held = facts.tenuresIn(country).filter((t) => wanted(t) && overlaps(days, {first: t.from.first, last: t.until?.last ?? Infinity}))
  const vacant = facts.vacancies.filter((one) => one.country === country && wanted(one) && overlaps(days, {first: one.from.first, last: one.until?.last ?? Infinity}))
  const beyond = days.last > country.completeUntil
  if (given.has('json')) {
    writeJson(io, {
      country: country.id, name: country.name, on: [isoDay(days.first), isoDay(days.last)], known: [isoDay(country.completeFrom), isoDay(country.completeUntil)], beyond,
      holders: held.map((t) => ({person: t.person.name, office: t.office, title: t.title, role: t.role, from: isoDay(t.from.first), until: t.until ? isoDay(t.until.last) : null, asOf: isoDay(t.asOf), acting: t.acting, confidence: t.confidence, source: t.source})),
      vacant: vacant.map((one) => ({office: one.office, from: isoDay(one.from.first), until: one.until ? isoDay(one.until.last) : null, note: one.note}))
    })
  } else write(io, answer(country, days, on === undefined, held, vacant, office))
  return held.length + vacant.length > 0 ? 0 : 1
}

function answer(country: Country, days: Interval, isToday: boolean, held: readonly Tenure[], vacant: readonly Vacancy[], office: string): string[] {
  const lines = [`${country.name} on ${sayInterval(days)}${isToday ? ', which is today; --on asks of another day' : ''}`]
  for (const t of held) {
    lines.push(`  ${t.title}: ${t.person.name}${t.acting ? ' (acting)' : ''}, ${sayTime(t)}`, `    ${sayGround(t)}`)
    if (t.dispute !== undefined) lines.push(`    contested: ${t.dispute}`)
    if (t.note !== undefined) lines.push(`    note: ${t.note}`)
  }
  for (const one of vacant) lines.push(`  ${one.office}: vacant, ${sayTime(one)}: ${one.note}`)
  if (held.length + vacant.length === 0) lines.push(`  Nobody is known${office === '' ? '' : ` as ${office}`}.`)
  if (days.last > country.completeUntil) lines.push(`Known up to ${sayDay(country.completeUntil)}: a later change would be missing here.`)
  else if (days.first < country.completeFrom) lines.push(`Whole from ${sayDay(country.completeFrom)} on: earlier holders may be missing.`)
  else lines.push(`Known up to ${sayDay(country.completeUntil)}.`)
  return lines
}

/** What tells one office from another. */
interface Seat {
  office: string
  role: string
  title?: string
  prefixes?: readonly string[]
  also?: readonly string[]
}

function isHead({role}: Seat): boolean {
  return role !== 'other'
}

/** The country that the first words name, and the words after it. */
function split(facts: Facts, words: readonly string[]): {country: Country; office: string} | undefined {
  const all = words.flatMap((word) => word.split(/\s+/))
  for (let k = all.length; k > 0; k--) {
    const country = findCountry(facts, all.slice(0, k).join(' '))
    if (country) return {country, office: all.slice(k).join(' ')}
  }
  return undefined
}

/** Which offices are meant by an id, a title, what stands before a name, or a role. */
function matcher(facts: Facts, country: Country, given: string): ((t: Seat) => boolean) | undefined {
  const wanted = fold(given)
  const id = wanted.replace(/ /g, '-')
  const tests: ((t: Seat) => boolean)[] = [
    (t) => t.office === id || [...t.prefixes ?? [], ...t.title === undefined ? [] : [t.title]].some((one) => fold(one) === wanted),
    (t) => t.role === wanted || (t.role === 'head of state and government' && (wanted === 'head of state' || wanted === 'head of government')),
    (t) => (t.also ?? []).some((one) => fold(one) === wanted),
    (t) => fold(t.title ?? '').includes(wanted)
  ]
  const seats: Seat[] = [...facts.tenuresIn(country), ...facts.vacancies.filter((one) => one.country === country)]
  const test = tests.find((one) => seats.some(one))
  if (!test) return undefined
  // The office as such: a holder may have had it under another title.
  const offices = new Set(seats.filter(test).map((t) => t.office))
  return test === tests[0] ? (t) => test(t) || t.office === id : (t) => offices.has(t.office)
}

function titlesOf(facts: Facts, country: Country): string[] {
  return [...new Set(facts.tenuresIn(country).flatMap((t) => [t.office, ...t.prefixes]))]
}

function namesOf(facts: Facts): string[] {
  return facts.countries.flatMap((c) => [c.name, ...c.names, ...c.demonyms])
}

export const command: Command = {help, run}
