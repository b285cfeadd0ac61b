import type {Facts} from '../../facts/index.js'
import {fold} from '../../text/fold.js'
import type {NameWords, Statement, Value} from './statement.js'

/** Whether two statements of one relation and one subject cannot both be true. */
export function disagree(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.edition !== undefined && b.edition !== undefined && a.edition !== b.edition) return false
  return within(a.object, b.object) && differs(facts, a.value, b.value)
}

// One says it more fully than the other, or both alike.
function within(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.length === 0 ? many.length === 0 : few.every((word) => many.includes(word))
}

function differs(facts: Facts, a: Value, b: Value): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return (a.kind === 'names' || b.kind === 'names') && a.kind !== b.kind
  if (a.kind === 'days' && b.kind === 'days') return a.days.last < b.days.first || b.days.last < a.days.first
  if (a.kind === 'number' && b.kind === 'number') return a.high < b.low || b.high < a.low
  if (a.kind === 'place' && b.kind === 'place') return placesDiffer(facts, a.parts, b.parts)
  if (a.kind === 'names' && b.kind === 'names') return namesDiffer(a, b)
  if (a.kind === 'sort' && b.kind === 'sort') {
    if (a.sort !== undefined && b.sort !== undefined && a.sort !== b.sort) return true
    return a.countries.length === 1 && b.countries.length === 1 && a.countries[0] !== b.countries[0] && (a.sort === b.sort)
  }
  return false
}

function namesDiffer(a: {names: readonly NameWords[]; open: boolean}, b: {names: readonly NameWords[]; open: boolean}): boolean {
  if (a.open || b.open) return false
  const shared = a.names.filter((name) => b.names.some((other) => sameName(name, other))).length
  // 'A' and 'A and B': the longer list may only be the fuller one.
  return shared < Math.min(a.names.length, b.names.length)
}

/** Whether two names may be one person's: 'L. Frank Baum' and 'Baum', but not 'Milan Obren' and 'Mihail Obren'. */
export function sameName(a: NameWords, b: NameWords): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.every((word) => many.some((other) => likeWord(word, other)))) return true
  const lastA = a[a.length - 1]!
  const lastB = b[b.length - 1]!
  if (!likeWord(lastA, lastB)) return false
  if (few.length === 1) return true
  return many.slice(0, -1).some((word) => few.slice(0, -1).some((other) => likeWord(word, other) || word[0] === other[0] && (word.length <= 2 || other.length <= 2)))
}

// The same but for a slip of spelling, which is no other name.
function likeWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4 || long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  let j = 0
  while (j < short.length - i && short[short.length - 1 - j] === long[long.length - 1 - j]) j++
  return i + j >= short.length - 1
}

const worlds = new WeakMap<Facts, {countries: ReadonlyMap<string, string>; regions: ReadonlyMap<string, string>}>()

function worldOf(facts: Facts) {
  let world = worlds.get(facts)
  if (!world) {
    const countries = new Map<string, string>()
    for (const one of facts.countries) for (const name of [one.name, ...one.names]) countries.set(fold(name), one.id)
    const regions = new Map<string, string>()
    for (const one of facts.regions) for (const name of [one.name, ...one.names]) regions.set(fold(name), one.countries[0] ?? one.id)
    worlds.set(facts, (world = {countries, regions}))
  }
  return world
}

/** Whether two places, each named from the finest part on, cannot be one, nor one within the other. */
export function placesDiffer(facts: Facts, a: readonly string[], b: readonly string[]): boolean {
  if (a.some((part) => b.some((other) => part !== other && (part.includes(other) || other.includes(part)))) && !(a.length > 1 && b.length > 1 && a[0] !== b[0])) return false
  const shared = a.findIndex((part) => b.includes(part))
  if (shared >= 0) {
    const other = b.indexOf(a[shared]!)
    return shared > 0 && other > 0 && !likeWord(a[0]!, b[0]!) && !a[0]!.includes(b[0]!) && !b[0]!.includes(a[0]!)
  }
  if (likeWord(a[0]!, b[0]!)) return false
  const here = countriesOf(facts, a)
  const there = countriesOf(facts, b)
  if (here && there && !here.some((country) => there.includes(country))) return true
  const {countries, regions} = worldOf(facts)
  const isLarge = (name: string) => countries.has(name) || regions.has(name)
  if (isLarge(a[0]!) || isLarge(b[0]!)) return isLarge(a[0]!) && isLarge(b[0]!) && countries.has(a[0]!) === countries.has(b[0]!)
  const known = facts.cityCountries(a[0]!) !== undefined
  // A place that only one list of cities has may be a part of the other.
  return known === (facts.cityCountries(b[0]!) !== undefined) || (a.length > 1 && b.length > 1)
}

function countriesOf(facts: Facts, parts: readonly string[]): readonly string[] | undefined {
  const {countries, regions} = worldOf(facts)
  const largest = parts[parts.length - 1]!
  const country = countries.get(largest)
  const region = regions.get(largest)
  if (country !== undefined || region !== undefined) return [country, region].filter((id) => id !== undefined)
  return parts.length === 1 ? facts.cityCountries(largest) : undefined
}
