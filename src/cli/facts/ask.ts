import type {Body, Country, Facts, Tenure, Vacancy} from '../../facts/index.js'
import {fold} from '../../text/fold.js'
import {isoDay, overlaps, sayInterval, type Interval} from '../../time.js'
import {UsageError} from '../problem.js'
import type {ExitCode, Io} from '../run.js'
import {findCountry, nearestNames, openFacts, readDate, sayDay, sayGround, sayTime, today, unknown, write, writeJson} from './base.js'
import {readFlags, type Command} from './command.js'

const help = `Usage: factlint facts ask WHOSE [OFFICE] [options]

Who held the offices of a country or of an organisation on a day. WHOSE is a name or a code of it, or what the people of a
country are called; OFFICE is an id (prime-minister), a title (Taoiseach) or a role (head of state). Without OFFICE: the head
of state and the head of government, or every office of an organisation.

  --on DATE      a day, a month or a year; today unless given
  --all          every office of the country
  --facts FILE   a pack laid over the facts that ship; may be repeated
  --json         for programs

Examples
  factlint facts ask France --on 2015-07-14
  factlint facts ask South Korea prime minister --on 2009
  factlint facts ask DE chancellor
  factlint facts ask UN secretary-general --on 1999

Exit codes: 0 somebody is known, 1 nobody is, 2 wrong use.
`

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const given = readFlags('ask', argv, {on: 'value', all: 'switch', facts: 'values', json: 'switch'})
  if (given.words.length === 0) throw new UsageError('Whose? Name a country or an organisation; see factlint facts ask --help')
  const on = given.value('on')
  const days = on === undefined ? today() : readDate('--on', on)
  const facts = await openFacts(given.values('facts'), io)
  const asked = split(facts, given.words)
  if (!asked) return unknown(io, `No country or organisation '${given.words.join(' ')}' is known`, nearestWhose(facts, given.words))
  const {whose, office} = asked
  const wanted = office === '' ? (t: Seat) => given.has('all') || whose.country === undefined || isHead(t) : matcher(whose, office)
  if (!wanted) return unknown(io, `No office '${office}' of ${whose.name} is known`, nearestNames(office, titlesOf(whose)))
  const held = whose.tenures.filter((t) => wanted(t) && overlaps(days, {first: t.from.first, last: t.until?.last ?? Infinity}))
  const vacant = whose.vacancies.filter((one) => wanted(one) && overlaps(days, {first: one.from.first, last: one.until?.last ?? Infinity}))
  if (given.has('json')) {
    writeJson(io, {
      country: whose.country?.id ?? null, body: whose.body?.id ?? null, name: whose.name, on: [isoDay(days.first), isoDay(days.last)],
      known: [whose.knownFrom === undefined ? null : isoDay(whose.knownFrom), isoDay(whose.knownUntil)], beyond: days.last > whose.knownUntil,
      holders: held.map((t) => ({person: t.person.name, office: t.office, title: t.title, role: t.role, from: isoDay(t.from.first), until: t.until ? isoDay(t.until.last) : null, asOf: isoDay(t.asOf), acting: t.acting, confidence: t.confidence, source: t.source})),
      vacant: vacant.map((one) => ({office: one.office, from: isoDay(one.from.first), until: one.until ? isoDay(one.until.last) : null, note: one.note}))
    })
  } else write(io, answer(whose, days, on === undefined, held, vacant, office))
  return held.length + vacant.length > 0 ? 0 : 1
}

/** Whose offices are asked of. */
interface Whose {
  name: string
  country?: Country
  body?: Body
  tenures: readonly Tenure[]
  vacancies: readonly Vacancy[]
  /** Undefined where it is not said from when on the holders are all listed. */
  knownFrom: number | undefined
  knownUntil: number
}

function answer(whose: Whose, days: Interval, isToday: boolean, held: readonly Tenure[], vacant: readonly Vacancy[], office: string): string[] {
  const lines = [`${whose.name} ${days.first === days.last ? 'on' : 'in'} ${sayInterval(days)}${isToday ? ', which is today; --on asks of another day' : ''}`]
  for (const t of held) {
    lines.push(`  ${t.title}: ${t.person.name}${t.acting ? ' (acting)' : ''}, ${sayTime(t)}`, `    ${sayGround(t)}`)
    if (t.dispute !== undefined) lines.push(`    contested: ${t.dispute}`)
    if (t.note !== undefined) lines.push(`    note: ${t.note}`)
  }
  for (const one of vacant) lines.push(`  ${one.office}: vacant, ${sayTime(one)}: ${one.note}`)
  if (held.length + vacant.length === 0) lines.push(`  Nobody is known${office === '' ? '' : ` as ${office}`}.`)
  if (days.last > whose.knownUntil) lines.push(`Known up to ${sayDay(whose.knownUntil)}: a later change would be missing here.`)
  else if (whose.knownFrom !== undefined && days.first < whose.knownFrom) lines.push(`Whole from ${sayDay(whose.knownFrom)} on: earlier holders may be missing.`)
  else lines.push(`Known up to ${sayDay(whose.knownUntil)}.`)
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

/** The names most like the first words, which may be followed by an office. */
function nearestWhose(facts: Facts, words: readonly string[]): string[] {
  const all = words.flatMap((word) => word.split(/\s+/))
  for (let k = Math.min(all.length, 4); k > 0; k--) {
    const near = nearestNames(all.slice(0, k).join(' '), namesOf(facts))
    if (near.length > 0) return near
  }
  return []
}

/** The country or the organisation that the first words name, and the words after it. */
function split(facts: Facts, words: readonly string[]): {whose: Whose; office: string} | undefined {
  const all = words.flatMap((word) => word.split(/\s+/))
  for (let k = all.length; k > 0; k--) {
    const name = all.slice(0, k).join(' ')
    const whose = ofCountry(facts, findCountry(facts, name)) ?? ofBody(facts, name)
    if (whose) return {whose, office: all.slice(k).join(' ')}
  }
  return undefined
}

function ofCountry(facts: Facts, country: Country | undefined): Whose | undefined {
  if (!country) return undefined
  return {
    name: country.name, country, tenures: facts.tenuresIn(country), vacancies: facts.vacancies.filter((one) => one.country === country),
    knownFrom: country.completeFrom, knownUntil: country.completeUntil
  }
}

function ofBody(facts: Facts, name: string): Whose | undefined {
  const folded = fold(name).replace(/^the /, '')
  const body = facts.bodies.find((b) => [b.id, b.name, ...b.names].some((one) => fold(one).replace(/^the /, '') === folded))
  if (!body) return undefined
  const tenures = facts.tenures.filter((t) => t.body === body)
  return {name: body.name, body, tenures, vacancies: [], knownFrom: undefined, knownUntil: tenures.reduce((day, t) => Math.max(day, t.asOf), -Infinity)}
}

/** Which offices are meant by an id, a title, what stands before a name, or a role. */
function matcher({tenures, vacancies}: Whose, given: string): ((t: Seat) => boolean) | undefined {
  const wanted = fold(given)
  const id = wanted.replace(/ /g, '-')
  const tests: ((t: Seat) => boolean)[] = [
    (t) => t.office === id || [...t.prefixes ?? [], ...t.title === undefined ? [] : [t.title]].some((one) => fold(one) === wanted),
    (t) => t.role === wanted || (t.role === 'head of state and government' && (wanted === 'head of state' || wanted === 'head of government')),
    (t) => (t.also ?? []).some((one) => fold(one) === wanted),
    (t) => fold(t.title ?? '').includes(wanted)
  ]
  const seats: Seat[] = [...tenures, ...vacancies]
  const test = tests.find((one) => seats.some(one))
  if (!test) return undefined
  // The office as such: a holder may have had it under another title.
  const offices = new Set(seats.filter(test).map((t) => t.office))
  return test === tests[0] ? (t) => test(t) || t.office === id : (t) => offices.has(t.office)
}

function titlesOf({tenures}: Whose): string[] {
  return [...new Map(tenures.flatMap((t) => [t.office, ...t.prefixes]).reverse().map((one) => [fold(one).replace(/-/g, ' '), one])).values()]
}

function namesOf(facts: Facts): string[] {
  return [...facts.countries.flatMap((c) => [c.name, ...c.names, ...c.demonyms]), ...facts.bodies.flatMap((b) => [b.name, ...b.names])]
}

export const command: Command = {help, run}
