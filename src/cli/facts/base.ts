/** What the commands about facts share: the facts asked of, countries by any name, and how a tenure is said. */
import path from 'node:path'
import {distance} from 'fastest-levenshtein'
import {shippedFacts, type Country, type Facts, type Tenure} from '../../facts/index.js'
import {loadFacts} from '../../facts/index.js'
import {fold} from '../../text/fold.js'
import {fromDay, interval, parseIso, sayInterval, type Interval} from '../../time.js'
import {Evidence} from '../evidence.js'
import {UsageError} from '../problem.js'
import type {ExitCode, Io} from '../run.js'
import {SettingsFinder} from '../settings.js'

/** Writes lines, or a value as JSON. */
export function write(io: Io, lines: readonly string[]): void {
  io.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

export function writeJson(io: Io, value: unknown): void {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

/**
 * The shipped facts with the packs of the configuration in force here laid over them, and those named on the command line last.
 * @throws UsageError for a pack that cannot be used
 */
export async function openFacts(files: readonly string[], io: Io): Promise<Facts> {
  const evidence = new Evidence(io.cwd, (text) => void io.stderr.write(`factlint: warning: ${text}\n`))
  const line = {rules: {}, sources: [], root: false, facts: files.map((file) => path.resolve(io.cwd, file))}
  const {options} = await new SettingsFinder(io.cwd, evidence, line, undefined).in(io.cwd)
  return options.facts === undefined || options.facts.length === 0 ? shippedFacts() : loadFacts(options.facts)
}

/** The days that a `--on` or `--as-of` means. */
export function readDate(flag: string, given: string): Interval {
  const days = parseIso(given)
  if (!days) throw new UsageError(`${flag} ${given}: expected a date such as 2018, 2018-06 or 2018-06-12`)
  return days
}

/** This day, by the clock of the machine. */
export function today(): Interval {
  const now = new Date()
  return interval(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

/** A country by its code, name, abbreviation or demonym. */
export function findCountry(facts: Facts, name: string): Country | undefined {
  const id = name.trim().toUpperCase()
  const folded = fold(name).replace(/^the /, '')
  const one = (list: readonly Country[]): Country | undefined => list.find((c) => c.until === undefined) ?? list[0]
  return facts.country(id) ?? one(facts.byCountryName(folded)) ?? one(facts.byCountryName(`the ${folded}`)) ?? one(facts.byDemonym(folded))
}

/** The names most like a wrong one, best first; none where none is near. */
export function nearestNames(wrong: string, names: Iterable<string>, most = 3): string[] {
  const folded = fold(wrong).slice(0, 80)
  const limit = Math.max(2, Math.floor(folded.length / 3))
  const found: {name: string; far: number}[] = []
  for (const name of names) {
    if (Math.abs(name.length - folded.length) > limit) continue
    const far = distance(folded, fold(name))
    if (far <= limit) found.push({name, far})
  }
  return [...new Set(found.sort((a, b) => a.far - b.far).map(({name}) => name))].slice(0, most)
}

/** "'A', 'B' or 'C'" */
export function either(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`
}

/** '22 November 2005 to 8 December 2021', 'since 14 May 2017'. */
export function sayTime({from, until}: Pick<Tenure, 'from' | 'until'>): string {
  return until === undefined ? `since ${sayInterval(from)}` : `${sayInterval(from)} to ${sayInterval(until)}`
}

/** 'A; CIA World Factbook 2006–2021, Wikidata Q567' with what else is to be known. */
export function sayGround(tenure: Tenure): string {
  const source = tenure.source.length > 0 ? tenure.source.join(', ') : 'no source'
  const upTo = tenure.until === undefined ? `; known up to ${sayDay(tenure.asOf)}` : ''
  return `${tenure.confidence}; ${source}${upTo}`
}

/** A day as a message says it. */
export function sayDay(day: number): string {
  return sayInterval({first: day, last: day})
}

/** The year of a day. */
export function yearOf(day: number): number {
  return fromDay(day).year
}

/** Says that nothing is known of a name, with what is near, on stderr. */
export function unknown(io: Io, text: string, near: readonly string[]): ExitCode {
  io.stderr.write(`factlint: ${text}${near.length > 0 ? `; did you mean ${either(near)}?` : ''}\n`)
  return 1
}
