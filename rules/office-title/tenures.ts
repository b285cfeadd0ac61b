import type {Country, Facts, Tenure} from '../../src/facts/index.js'
import {sameState} from '../../src/mentions/places/countries.js'
import type {OfficeKind} from '../../src/mentions/people/offices.js'
import type {PostKind} from '../../src/mentions/people/posts.js'
import type {Interval} from '../../src/time.js'

// Results, inaugurations and handovers: a title may change hands in the copy a few days before or after it does in the record.
export const TOLERANCE = 14

export type TitleKind = OfficeKind | PostKind

const SAME: Readonly<Record<TitleKind, RegExp>> = {
  president: /^(?:(?:federal|state|interim|acting|transitional|provisional|co-) ?)?president$/,
  'prime minister': /^(?:(?:first|second|acting|interim|cabinet|state) )?(?:prime minister|premier|pm)$/,
  chancellor: /^(?:federal )?chancellor$/,
  taoiseach: /^taoiseach$/,
  king: /^king$/,
  queen: /^queen$/,
  emperor: /^(?:emperor|empress)$/,
  sultan: /^sultan$/,
  emir: /^(?:emir|amir)$/,
  pope: /^pope$/,
  'foreign minister': /^(?:foreign (?:affairs )?minister|minister (?:of|for) foreign affairs|external affairs minister)$/,
  'foreign secretary': /^(?:foreign (?:relations )?secretary|secretary of foreign affairs)$/,
  'secretary of state': /^secretary of state$/,
  'defence minister': /^(?:(?:defence|defense) minister|minister of (?:defence|defense))$/,
  'defence secretary': /^(?:(?:defence|defense|war) secretary|secretary of (?:defence|defense|war))$/,
  'finance minister': /^(?:finance minister|minister of finance)$/,
  'treasury secretary': /^(?:treasury secretary|secretary of the treasury)$/,
  'interior minister': /^(?:interior minister|minister of (?:the )?interior)$/,
  'home secretary': /^home secretary$/,
  'vice president': /^vice[- ]president$/,
  'deputy prime minister': /^(?:deputy (?:prime minister|premier)|vice (?:premier|prime minister)|tánaiste|tanaiste)$/
}

/** Whether the holder may be called so: by the office's title, or by one that is accepted as well. */
export function takesTitle(tenure: Tenure, kind: TitleKind): boolean {
  return tenure.prefixes.some((prefix) => SAME[kind].test(prefix.toLowerCase())) || tenure.also.some((title) => SAME[kind].test(title.toLowerCase()))
}

/** A head whose own title is neither president nor premier ('Leader', 'Chairman') and may be called either, unless the record disputes just that. */
export function isVague(facts: Facts, tenure: Tenure, kind: TitleKind): boolean {
  if (facts.tenuresOf(tenure.person).some(({dispute}) => dispute !== undefined)) return false
  if (tenure.prefixes.some((prefix) => /^(?:federal )?(?:president|prime minister|premier|chancellor|taoiseach|king|queen|emperor|sultan|emir|amir|pope|grand duke|prince|pm)$/i.test(prefix))) return false
  if (tenure.role === 'other') return false
  return kind === 'president' || (kind === 'prime minister' && /government/.test(tenure.role))
}

/** Whether the tenure has a day in common with the interval, widened on both sides. */
export function holdsOn(tenure: Tenure, on: Interval, slack = TOLERANCE): boolean {
  return tenure.from.first - slack <= on.last && on.first <= (tenure.until?.last ?? Infinity) + slack
}

/** Whether the tenure covers the whole interval for sure, as far as the record goes. */
export function coversSurely(tenure: Tenure, on: Interval): boolean {
  return tenure.from.last <= on.first && (tenure.until === undefined ? on.last <= tenure.asOf : on.last <= tenure.until.first)
}

/** Whether the record of the country's heads is complete on every day of the interval. */
export function isCovered(country: Country, on: Interval): boolean {
  return country.completeFrom <= on.first && on.last <= country.completeUntil
}

export function inCountry(tenure: Tenure, countries: readonly Country[] | undefined): boolean {
  return countries === undefined || (tenure.country !== undefined && countries.some((country) => sameState(country, tenure.country!)))
}

/** Which tenure a message speaks of: the one on the day, else the last before it, else the first. */
export function tellingOne(tenures: readonly Tenure[], on: Interval | undefined): Tenure | undefined {
  const sorted = [...tenures].sort((a, b) => rank(a) - rank(b) || a.from.first - b.from.first)
  if (!on) return sorted.at(-1)
  return sorted.find((one) => holdsOn(one, on, 0)) ?? sorted.filter((one) => one.from.first <= on.last).at(-1) ?? sorted[0]
}

function rank({role, confidence}: Tenure): number {
  return (role === 'other' ? 1 : 0) + (confidence === 'D' ? 2 : confidence === 'C' ? 0.5 : 0)
}

/** What the record disputes about a person's title, if anything. */
export function disputeOf(facts: Facts, {person, country}: Tenure): Tenure | undefined {
  return facts.tenuresOf(person).find((one) => one.dispute !== undefined && one.country === country)
}

/** Of a person with a disputed title, the tenure of that office on the day. */
export function disputedOn(facts: Facts, held: readonly Tenure[], on: Interval | undefined): Tenure | undefined {
  for (const one of held) {
    const disputed = disputeOf(facts, one)
    if (disputed) return held.find((other) => other.office === disputed.office && (!on || holdsOn(other, on, 0))) ?? tellingOne(held, on)
  }
  return undefined
}
