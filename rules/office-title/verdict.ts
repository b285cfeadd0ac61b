import {isRoyal, postClaims, titleClaims, type TitleClaim} from '../../src/claims/people/titles.js'
import {whenOf, type When} from '../../src/claims/calendar/when.js'
import type {Context} from '../../src/context.js'
import type {Country, Person, Tenure} from '../../src/facts/index.js'
import {countryMentions} from '../../src/mentions/places/countries.js'
import {fullNames, hasNamesake, introducedBy} from '../../src/mentions/people/people.js'
import {fold} from '../../src/text/fold.js'
import type {Interval} from '../../src/time.js'
import {acts} from './acts.js'
import {coversSurely, disputedOn, holdsOn, inCountry, isCovered, isVague, takesTitle, tellingOne, TOLERANCE} from './tenures.js'

/** What is wrong with a claim, and the tenure that says so. */
export interface Verdict {
  kind: 'no such office' | 'other title' | 'other country' | 'not yet' | 'no longer' | 'still' | 'later'
  person: Person
  tenure: Tenure
  /** The time spoken of, where it is known. */
  at: Interval | undefined
  /** Whether the clause names that time itself. */
  stated: boolean
  /** Who did hold the post, where that is part of the evidence. */
  incumbent?: Tenure
}

const YEAR = 365
// In copy about the past people go by the titles they have now; so near to the office it is rather a slip.
const SOON = 5 * YEAR
// Long after, 'President Reagan' is how he is remembered.
const REMEMBERED = 12 * YEAR
// A career that begins with the record may have begun before it.
const EARLY = 10 * YEAR

/** Holds a claim that names somebody against what the person held. */
export function judge(context: Context, claim: TitleClaim): Verdict | undefined {
  const {phrase, shape} = claim
  const mention = claim.person
  if (!mention) return undefined
  const {kind, modifiers} = phrase
  const {facts, document} = context
  const countries = statedCountries(context, claim)
  const all = (person: Person) => facts.tenuresOf(person)
  const fitting = (person: Person, where: readonly Country[] | undefined) => all(person).filter((one) => inCountry(one, where) && (takesTitle(one, kind) || isVague(facts, one, kind)))
  const when = whenOf(context, phrase.first, Math.max(phrase.last, mention.last))
  const now = when.stated.length > 0 ? when.stated : when.document ? [when.document] : []
  if (!modifiers.former && mention.people.some((person) => fitting(person, countries).some((one) => now.some((on) => holdsOn(one, on))))) return undefined
  const people = resolve(context, claim, countries)
  const person = people[0]
  if (!person || people.length > 1) return undefined
  const held = all(person)
  if (held.length === 0 || (!countries && held.some((one) => one.body !== undefined && takesTitle(one, kind)))) return undefined
  const fits = fitting(person, countries)
  const at = now[0]
  const based = {person, at, stated: when.stated.length > 0}
  if (fits.length === 0) return neverHeld()
  if (modifiers.late || modifiers.provisional || isRoyal(kind) || fits.some((one) => isVague(facts, one, kind) && !takesTitle(one, kind))) return undefined
  if (modifiers.former) return stillInOffice()
  if (shape === 'was') return undefined
  if (modifiers.then) return when.stated.length > 0 ? wrongTime() : undefined
  return wrongTime()

  function neverHeld(): Verdict | undefined {
    const sure = held.filter(({confidence}) => confidence !== 'D')
    const known = sure.filter((one) => one.country !== undefined)
    if (known.length === 0) return undefined
    const homes = [...new Set([...known.map(({country}) => country!), ...(countries ?? [])])]
    const begins = Math.min(...held.map(({from}) => from.first))
    const coverage = Math.max(...homes.map(({completeFrom}) => completeFrom))
    const times = [...now, ...when.around]
    // Before the record begins and after it ends there may be offices that we do not know of.
    if (times.some((on) => homes.some((home) => on.first < home.completeFrom))) return undefined
    if (now.some((on) => homes.some((home) => on.last > home.completeUntil))) return undefined
    if ((now.length === 0 || modifiers.former || modifiers.late || modifiers.then || shape === 'was') && begins < coverage + EARLY) return undefined
    if (isRoyal(kind) && (!countries || hasNamesakeKing(countries))) return undefined
    // Who was only a minister may preside over much else, except on a day in the post.
    if (!countries && known.every(({role}) => role === 'other') && !now.some((on) => known.some((one) => holdsOn(one, on, 0)))) return undefined
    const elsewhere = countries ? known.filter((one) => takesTitle(one, kind)) : []
    const other = tellingOne(elsewhere.length > 0 && !known.some((one) => inCountry(one, countries)) ? elsewhere : countries && known.some((one) => inCountry(one, countries)) ? known.filter((one) => inCountry(one, countries)) : known, at)
    if (!other) return undefined
    // Where a title is disputed, the message has to say so.
    const disputed = disputedOn(facts, known, at)
    if (disputed) return {kind: 'other title', tenure: disputed, ...based}
    if (kind === 'chancellor' && (other.country?.id === 'GB' || countries?.some(({id}) => id === 'GB'))) return undefined
    if (countries && !inCountry(other, countries)) {
      // A surname alone may be somebody else's in another country.
      if (!mention!.full && introducedBy(context, document.tokens[mention!.last - 1]!.info.norm).length === 0) return undefined
      if (takesTitle(other, kind)) return {kind: 'other country', tenure: other, ...based}
    }
    if (isVague(facts, other, kind) && !(countries && !inCountry(other, countries))) return undefined
    const future = at !== undefined && held.every((one) => one.from.first - TOLERANCE > at.last)
    if (future && when.stated.length > 0 && !countries) return undefined
    return {kind: 'other title', tenure: other, ...based}
  }

  function stillInOffice(): Verdict | undefined {
    if (!at || when.around.some((on) => fits.some((one) => one.until !== undefined && one.until.last <= on.last))) return undefined
    const current = fits.find((one) => coversSurely(one, {first: at.first - TOLERANCE, last: at.last + TOLERANCE}) && one.confidence !== 'D' && takesTitle(one, kind))
      ?? fits.find((one) => one.until === undefined && coversSurely(one, at) && one.from.last + TOLERANCE <= at.first && takesTitle(one, kind))
    if (current && now.every((on) => coversSurely(current, on))) return {kind: 'still', tenure: current, ...based}
    return undefined
  }

  function wrongTime(): Verdict | undefined {
    const home = fits[0]?.country
    if (!at || !home || fits.some(({confidence}) => confidence === 'D') && fits.length === 1) return undefined
    if (now.some((on) => !isCovered(home, on))) return undefined
    const direct = shape === 'title' || shape === 'name after' || shape === 'name before' || shape === 'is'
    if (!direct) return undefined
    const before = fits.filter((one) => (one.until?.last ?? Infinity) < at.first)
    const ahead = fits.filter((one) => one.from.first > at.last)
    // What the person held instead; the slip is then plain.
    const instead = tellingOne(held.filter((one) => one.confidence !== 'D' && one.country !== undefined && one.role !== 'other' && holdsOn(one, at, -TOLERANCE) && !takesTitle(one, kind) && inCountry(one, countries)), at)
    const spoken = document.tokens[mention!.last - 1]!.tail === ''
    if (when.stated.length > 0) {
      if (instead) return {kind: 'other title', tenure: instead, ...based}
      const next = ahead[0]
      if (before.length === 0 && next) {
        if (next.from.first - at.last > SOON || (!countries && !(mention!.full && acts(context, claim)))) return undefined
        return {kind: 'not yet', tenure: next, ...based}
      }
      const last = before.at(-1)
      if (!last || at.first - (last.until?.last ?? 0) > REMEMBERED || !spoken || !acts(context, claim) || modifiers.then) return undefined
      return {kind: 'no longer', tenure: last, ...based}
    }
    if (before.length === 0) {
      const next = ahead[0]
      if (!next || when.around.some((on) => fits.some((one) => holdsOn(one, on)))) return undefined
      return instead ? {kind: 'other title', tenure: instead, ...based} : {kind: 'not yet', tenure: next, ...based}
    }
    if (when.around.some((on) => fits.some((one) => holdsOn(one, on)))) return undefined
    const last = before.at(-1)!
    if (instead && mention!.full && (when.present || !speaksOfPast(context, fits, at))) return {kind: 'other title', tenure: instead, ...based}
    if (!when.present || !spoken || at.first - (last.until?.last ?? 0) > REMEMBERED) return undefined
    if (!acts(context, claim) && !shown()) return undefined
    return {kind: 'no longer', tenure: last, ...based}
  }

  /** 'King Abdullah' was one of Jordan and one of Saudi Arabia. */
  function hasNamesakeKing(where: readonly Country[]): boolean {
    const words = document.tokens.slice(mention!.first, mention!.last).map(({info}) => info.norm)
    return where.some((country) => facts.tenuresIn(country).some((one) => one.person !== person && takesTitle(one, kind) && [one.person.name, ...one.person.aliases].some((name) => fold(name).split(/[ -]/).some((word) => word.length > 3 && words.includes(word)))))
  }

  /** 'It shows President X in a dark suit'. */
  function shown(): boolean {
    const {tokens} = document
    return /^(?:shows|depicts|sees)$/.test(tokens[phrase.first - 1]?.info.norm ?? '')
  }
}

/** The times that the paragraphs of the text name, each once. */
function timesNamed(context: Context): Interval[] {
  const out = new Map<string, Interval>()
  for (const block of context.document.blocks) {
    if (block.first >= block.last) continue
    const {stated, around} = whenOf(context, block.first, block.first + 1)
    for (const on of [...stated, ...around]) out.set(`${on.first} ${on.last}`, on)
  }
  return [...out.values()]
}

/** Whether the text names a time, other than its own, at which the claim was right. */
function speaksOfPast(context: Context, fits: readonly Tenure[], at: Interval): boolean {
  return context.get(timesNamed).some((on) => (on.last < at.first || on.first > at.last) && fits.some((one) => holdsOn(one, on)))
}

/** The countries that the claim can mean. */
function statedCountries({facts}: Context, {phrase}: TitleClaim): readonly Country[] | undefined {
  if (phrase.country) return phrase.country.countries
  const id = phrase.kind === 'taoiseach' ? 'IE' : phrase.kind === 'pope' ? 'VA' : undefined
  const country = id === undefined ? undefined : facts.country(id)
  return country && [country]
}

/** Who is meant: one person, or nobody where it may be several. */
function resolve(context: Context, claim: TitleClaim, countries: readonly Country[] | undefined): readonly Person[] {
  const mention = claim.person!
  const {facts, document} = context
  if (mention.full) return mention.people.length === 1 ? mention.people : []
  if (hasNamesake(context, mention)) return []
  const introduced = introducedBy(context, document.tokens[mention.last - 1]!.info.norm)
  if (introduced.length > 0) return introduced
  const near = countries ? mention.people.filter((person) => facts.tenuresOf(person).some((one) => inCountry(one, countries))) : mention.people
  // Of several of a surname the heads are meant; the king of the name only where the title is one, or his country is named.
  const heads = near.filter((person) => facts.tenuresOf(person).some((one) => one.role !== 'other' && (countries !== undefined || isRoyal(claim.phrase.kind) || !isMonarch(one)) || one.body !== undefined))
  let known = heads.length > 0 ? heads : near
  const {date} = document
  // Hafez and Bashar al-Assad: the one in office on the day of the text, unless another of the name once bore the title.
  if (known.length > 1 && date && !known.some((person) => facts.tenuresOf(person).some((one) => takesTitle(one, claim.phrase.kind)))) {
    const ruling = known.filter((person) => facts.tenuresOf(person).some((one) => one.country !== undefined && one.role !== 'other' && holdsOn(one, date, 0)))
    if (ruling.length === 1) known = ruling
  }
  return known.length === 1 && (countries || isAtHome(context, known[0]!)) ? known : []
}

function isMonarch({prefixes}: Tenure): boolean {
  return prefixes.some((prefix) => /^(?:king|queen|emperor|sultan|emir|amir|pope|grand duke|prince)$/i.test(prefix))
}

/** Whether the text speaks of the person's country at all, or the person is in some office on its day and has no common surname. */
function isAtHome(context: Context, person: Person): boolean {
  const {date} = context.document
  const last = person.name.split(' ').at(-1) ?? ''
  if (date && last.length > 5 && context.facts.tenuresOf(person).some((one) => one.country !== undefined && holdsOn(one, date, 0))) return true
  const homes = new Set(context.facts.tenuresOf(person).map(({country}) => country))
  return context.get(countriesNamed).some((country) => homes.has(country)) || context.get(homesOfThoseNamed).some((country) => homes.has(country))
}

/** The countries whose heads and ministers on its day the text names by title and surname: 'President Mubarak' makes it a text about Egypt. */
function homesOfThoseNamed(context: Context): Country[] {
  const {date} = context.document
  const out: Country[] = []
  if (!date) return out
  for (const {person, phrase} of [...context.get(titleClaims), ...context.get(postClaims)]) {
    const fitting = (person?.people ?? []).flatMap((one) => context.facts.tenuresOf(one).filter((tenure) => tenure.country !== undefined && takesTitle(tenure, phrase.kind) && holdsOn(tenure, date, 0)))
    const [country, ...more] = new Set(fitting.map((tenure) => tenure.country!))
    if (country && more.length === 0) out.push(country)
  }
  return out
}

function countriesNamed(context: Context): Country[] {
  return [...new Set(context.get(countryMentions).flatMap(({countries}) => countries))]
}

/** Holds 'the North Korean president', nobody named or somebody of that country, against the offices that the country has. */
export function judgeOffice(context: Context, claim: TitleClaim): Verdict | undefined {
  const {phrase} = claim
  const {kind, country: stated, modifiers} = phrase
  if (!stated || isRoyal(kind) || modifiers.former || modifiers.then || modifiers.late || modifiers.provisional) return undefined
  const {facts} = context
  const when: When = whenOf(context, phrase.first, phrase.last)
  const [country, ...more] = stated.countries
  if (!country || more.length > 0) return undefined
  const heads = facts.tenuresIn(country)
  const disputed = heads.some(({dispute}) => dispute !== undefined)
  const fits = heads.filter((one) => takesTitle(one, kind) || (!disputed && isVague(facts, one, kind)))
  const now = when.stated.length > 0 ? when.stated : when.document ? [when.document] : impliedTimes(context, country)
  const at = now[0]
  if (!at || now.some((on) => !isCovered(country, on))) return undefined
  const slack = 60
  if ([...now, ...when.around].some((on) => fits.some((one) => holdsOn(one, on, slack)))) return undefined
  const role = kind === 'president' ? /state/ : /government/
  const sure = heads.filter((one) => one.confidence !== 'D' && one.role !== 'other' && holdsOn(one, at, 0))
  const tenure = disputedOn(facts, sure, at) ?? (kind === 'chancellor' || kind === 'prime minister' ? sure.find(({role}) => /government/.test(role)) : undefined) ?? sure.find((one) => role.test(one.role))
  if (!tenure) return undefined
  if (claim.person && !claim.person.people.some((person) => facts.tenuresOf(person).some((one) => one.country === country && holdsOn(one, at, 0)))) return undefined
  if (kind === 'chancellor' && country.id === 'GB') return undefined
  return {kind: 'no such office', person: tenure.person, tenure, at: when.stated[0] ?? when.document, stated: when.stated.length > 0}
}

/** Without a date, the time of those heads of the country whom the text names. */
function impliedTimes(context: Context, country: Country): Interval[] {
  const out: Interval[] = []
  for (const {people} of context.get(fullNames)) {
    for (const person of people) {
      for (const one of context.facts.tenuresOf(person)) {
        if (one.country === country && one.role !== 'other') out.push({first: Math.max(one.from.first, country.completeFrom), last: one.until?.last ?? country.completeUntil})
      }
    }
  }
  return out
}
