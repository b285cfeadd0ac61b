import type {TitleClaim} from '../../src/claims/people/titles.js'
import {whenOf} from '../../src/claims/calendar/when.js'
import type {Context} from '../../src/context.js'
import type {Country, Person, Tenure} from '../../src/facts/index.js'
import {introducedBy} from '../../src/mentions/people/people.js'
import type {PostKind} from '../../src/mentions/people/posts.js'
import type {Interval} from '../../src/time.js'
import {acts} from './acts.js'
import {coversSurely, holdsOn, inCountry, takesTitle, tellingOne} from './tenures.js'
import type {Verdict} from './verdict.js'

// A list with one witness has its handovers right to a couple of months, others to a few weeks.
const SLACK = 60
const SURE_SLACK = 21
// Whose dates in the very post are near the day is left alone.
const NEAR = 400
// Long after, a minister is remembered by the title.
const REMEMBERED = 8 * 365

/**
 * Holds 'Egyptian Foreign Minister X' against the lists of ministers. Since these are not whole, a report needs two things:
 * who did hold the post on the day, and what the person named was instead.
 */
export function judgePost(context: Context, claim: TitleClaim<PostKind>): Verdict | undefined {
  const {phrase, shape} = claim
  const {modifiers, kind} = phrase
  if (!/^(?:title|name)/.test(shape) || modifiers.former || modifiers.late || modifiers.provisional || modifiers.then) return undefined
  const {facts} = context
  const person = namedPerson(context, claim)
  if (!person) return undefined
  const when = whenOf(context, phrase.first, Math.max(phrase.last, claim.person!.last))
  const now = when.stated.length > 0 ? when.stated : when.document ? [when.document] : []
  const at = now[0]
  const held = facts.tenuresOf(person)
  const stated = phrase.country?.countries
  if (!at) return stated && claim.person!.full ? neverThere(context, claim, person, stated) : undefined
  if (held.some((one) => takesTitle(one, kind) && inCountry(one, stated) && now.some((on) => holdsOn(one, on, one.acting || one.collective ? NEAR : SLACK)))) return undefined
  if (held.some((one) => one.acting && takesTitle(one, kind))) return undefined
  const country = homeOf(held, stated, at)
  if (!country) return undefined
  const incumbent = soleHolder(facts.tenuresIn(country), kind, person, now)
  if (!incumbent) return undefined
  const known = held.filter((one) => one.confidence !== 'D' && one.country !== undefined)
  const before = known.filter((one) => takesTitle(one, kind) && inCountry(one, [country]))
  if (before.some((one) => Math.abs(one.from.first - at.first) < NEAR && one.confidence === 'C')) return undefined
  if (when.around.some((on) => before.some((one) => holdsOn(one, on)))) return undefined
  const based = {person, at, stated: when.stated.length > 0, incumbent}
  const instead = tellingOne(known.filter((one) => !takesTitle(one, kind) && !one.collective && now.every((on) => coversSurely(one, on))), at)
  if (stated && !known.some((one) => inCountry(one, stated))) {
    if (!claim.person!.full) return undefined
    const there = known.find((one) => takesTitle(one, kind) && now.some((on) => holdsOn(one, on)))
    if (there) return {kind: 'other country', tenure: there, ...based}
    return instead && {kind: 'other title', tenure: instead, ...based}
  }
  if (instead && (before.length === 0 || when.present)) return {kind: 'other title', tenure: instead, ...based}
  const last = before.filter((one) => one.until !== undefined && one.until.last + SLACK < at.first).at(-1)
  if (!last || when.stated.length > 0 || !when.present || at.first - last.until!.last > REMEMBERED || before.some((one) => one.from.first > at.last)) return undefined
  return acts(context, claim) ? {kind: 'no longer', tenure: last, ...based} : undefined
}

/** Without a date: only who never held an office of the country named, and is known for sure in another. */
function neverThere({facts}: Context, {phrase}: TitleClaim<PostKind>, person: Person, stated: readonly Country[]): Verdict | undefined {
  const [country, ...more] = stated
  const held = facts.tenuresOf(person)
  if (!country || more.length > 0 || held.some((one) => inCountry(one, stated) || one.body !== undefined || (one.confidence !== 'A' && one.confidence !== 'B'))) return undefined
  if (!facts.tenuresIn(country).some((one) => takesTitle(one, phrase.kind))) return undefined
  const there = held.find((one) => takesTitle(one, phrase.kind))
  const tenure = there ?? tellingOne(held, undefined)
  return tenure && {kind: there ? 'other country' : 'other title', person, tenure, at: undefined, stated: false}
}

/** The one person meant: by the full name, by a surname that the text has explained, or by the only one of that surname in the country named. */
function namedPerson(context: Context, {person, phrase}: TitleClaim<PostKind>): Person | undefined {
  const {facts, document} = context
  if (!person) return undefined
  if (person.full) return person.people.length === 1 ? person.people[0] : undefined
  const introduced = introducedBy(context, document.tokens[person.last - 1]!.info.norm)
  if (introduced.length > 0) return introduced.length === 1 ? introduced[0] : undefined
  const countries = phrase.country?.countries
  if (!countries) return undefined
  const there = person.people.filter((one) => facts.tenuresOf(one).some((tenure) => inCountry(tenure, countries)))
  return there.length === 1 ? there[0] : undefined
}

/** The country whose post is spoken of: the one named, else the only one that the person has served. */
function homeOf(held: readonly Tenure[], stated: readonly Country[] | undefined, at: Interval): Country | undefined {
  if (stated) return stated.length === 1 ? stated[0] : undefined
  const homes = new Set(held.filter((one) => one.country !== undefined && one.from.first <= at.last).map(({country}) => country))
  return homes.size === 1 ? [...homes][0] : undefined
}

/** Who alone held the post on those days and two months either side, as far as the record goes. */
function soleHolder(tenures: readonly Tenure[], kind: PostKind, person: Person, now: readonly Interval[]): Tenure | undefined {
  const near = tenures.filter((one) => takesTitle(one, kind) && now.some((on) => holdsOn(one, on, one.confidence === 'C' ? SLACK : SURE_SLACK)))
  const [one, ...more] = near
  if (!one || more.length > 0 || one.person === person || one.collective || one.confidence === 'D') return undefined
  return now.every((on) => coversSurely(one, on)) ? one : undefined
}
