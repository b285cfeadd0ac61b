/** What the fact base answers with. Days and intervals are those of time.ts. */
import type {Interval} from '../time.js'
import type {EventIndex} from './event-index.js'

export interface Person {
  readonly id: number
  readonly name: string
  readonly aliases: readonly string[]
  readonly born?: Interval
  readonly died?: Interval
  /** The spelling of the name that a style settles on, by the style's name: 'ap'. */
  readonly styles?: Readonly<Record<string, string>>
  /** Where the dates of birth and death stand, and the spellings. */
  readonly source?: readonly string[]
}

export type Role = 'head of state' | 'head of government' | 'head of state and government' | 'other'
export type Confidence = 'A' | 'B' | 'C' | 'D'

/** One person's time in one office. */
export interface Tenure {
  readonly person: Person
  /** Undefined for an office of a body that is no state. */
  readonly country: Country | undefined
  readonly body?: Body
  /** The office's id, unique in its country or body: 'president', 'prime-minister', … */
  readonly office: string
  readonly role: Role
  /** As a message says it: 'President of France'. */
  readonly title: string
  /** What may stand before the name: 'President'. */
  readonly prefixes: readonly string[]
  readonly from: Interval
  /** Undefined while no end is known. */
  readonly until: Interval | undefined
  /** The last day to which an open tenure was confirmed. */
  readonly asOf: number
  /** A and B carry a contradiction; C wants another witness; D never contradicts. */
  readonly confidence: Confidence
  readonly acting: boolean
  /** Several people hold the office at once. */
  readonly collective: boolean
  /** Further titles that are accepted without a word. */
  readonly also: readonly string[]
  readonly dispute?: string
  readonly note?: string
  readonly source: readonly string[]
}

/** A time in which an office had no holder, and why: a true gap in the record, not a missing one. */
export interface Vacancy {
  readonly country: Country | undefined
  readonly body?: Body
  readonly office: string
  readonly role: Role
  readonly from: Interval
  /** Undefined while it lasts. */
  readonly until: Interval | undefined
  readonly note: string
}

export interface Capital {
  readonly name: string
  readonly names: readonly string[]
  readonly from?: Interval
  readonly until?: Interval
}

export interface FormerName {
  readonly name: string
  readonly demonyms: readonly string[]
  readonly from?: Interval
  readonly until: Interval
}

export interface Country {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  /** Names that it bore in their time, the oldest first. */
  readonly former: readonly FormerName[]
  readonly capitals: readonly Capital[]
  readonly from?: Interval
  readonly until?: Interval
  /** The first and last day between which all of its heads are known. */
  readonly completeFrom: number
  readonly completeUntil: number
  readonly source: readonly string[]
}

/** A state, province or other first-level part of a country; a sea, strait or gulf; a continent, desert or range of mountains. */
export interface Region {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  /** Ids; of a water, the countries on its shores. */
  readonly countries: readonly string[]
  readonly kind: 'region' | 'water' | 'area'
  /** The id of the water of which this one is a part. */
  readonly within?: string
  readonly capital?: string
  readonly source: readonly string[]
}

/** Places, or countries, whose belonging is disputed. Places are folded. */
export interface Contested {
  readonly countries: readonly string[]
  readonly places: ReadonlySet<string>
}

/** An organisation or region with a president of its own, which is no UN state. */
export interface Body {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  /** The country it is a part of, or is claimed by. */
  readonly country?: string
  /** The city whose name may stand for it. */
  readonly seat?: string
  readonly source: readonly string[]
}

export interface Place {
  readonly site?: string
  readonly area?: string
  readonly city?: string
  readonly region?: string
  readonly country?: string
  /** Places that may fairly be said instead. */
  readonly near: readonly string[]
  /** Other spellings. */
  readonly names: readonly string[]
}

export interface Participant {
  readonly name: string
  readonly person?: Person
  readonly country?: Country
}

export interface Phase {
  readonly what: string
  readonly words: readonly string[]
  /** From the first day of the start to the last day of the end. */
  readonly span: Interval
  readonly at: readonly Place[]
}

export interface EventRecord {
  readonly id: string
  readonly kind: string
  /** With its article: 'the 2019 G20 summit'. */
  readonly title: string
  readonly names: readonly string[]
  readonly series?: string
  readonly edition?: string
  readonly participants: readonly Participant[]
  readonly words: readonly string[]
  /** How many were killed and hurt, the lowest and the highest that sources give. */
  readonly killed?: readonly [number, number]
  readonly injured?: readonly [number, number]
  readonly from: Interval
  readonly until: Interval
  /** Other first and last days that careful sources give. */
  readonly fromAlso: readonly Interval[]
  readonly untilAlso: readonly Interval[]
  readonly at: readonly Place[]
  readonly phases: readonly Phase[]
  /** The day up to which all such events of its participants are known; undefined where none is claimed. */
  readonly asOf?: number
  /** The record counts only where the text names all its participants. */
  readonly needsAll: boolean
  /** Words of which one must stand in the text for the record to count. */
  readonly cues: readonly string[]
  readonly dispute?: string
  readonly note?: string
  readonly source: readonly string[]
}

export interface Series {
  readonly id: string
  /** Spellings that, with a year, name one edition. */
  readonly names: readonly string[]
  /** Spellings that count only beside a word such as summit or talks. */
  readonly short: readonly string[]
  /** Words that, right before the name, make it another series. */
  readonly unless: readonly string[]
  /** Days before the first and after the last day of an edition that are still no error. */
  readonly slack: number
  readonly kind?: string
  readonly heldBy?: string
}

/** The fact base, asked. All answers are shared and must not be changed. */
export interface Facts {
  /** The last day to which the heads of most countries are known. */
  readonly completeUntil: number
  readonly countries: readonly Country[]
  readonly regions: readonly Region[]
  readonly bodies: readonly Body[]
  readonly contested: readonly Contested[]
  readonly people: readonly Person[]
  /** One of the people, by number. */
  person(id: number): Person | undefined
  /** Every name of every person with the person's number, in their order. */
  names(): Iterable<readonly [string, number]>
  /** The heads of organisations and regions. */
  readonly tenuresOfBodies: ReadonlyMap<Body, readonly Tenure[]>
  readonly tenures: readonly Tenure[]
  /** True gaps: nobody held the office, or there was none. */
  readonly vacancies: readonly Vacancy[]
  readonly events: readonly EventRecord[]
  readonly series: readonly Series[]
  /** What was worked out of the events when they were compiled; undefined where packs may have changed them. */
  readonly eventIndex: EventIndex | undefined
  /** An event by its place in the list. Builds no other where there is an index. */
  eventAt(number: number): EventRecord | undefined
  /** The place of an event in the list, -1 where it has none. */
  eventNumber(event: EventRecord): number
  country(id: string): Country | undefined
  region(id: string): Region | undefined
  body(id: string): Body | undefined
  tenuresOf(person: Person): readonly Tenure[]
  /** All tenures in the offices of a country, in order of their start. */
  tenuresIn(country: Country): readonly Tenure[]
  /** Everyone who held an office of this country (with such a prefix, when one is given) on any day of the interval. */
  holders(country: Country, prefix: string | undefined, on: Interval): readonly Tenure[]
  /** Whether the country ever had an office that takes such a prefix, as far as is known. */
  hasPrefix(country: Country, prefix: string): boolean
  /** People of this full name or alias, folded. */
  byName(name: string): readonly Person[]
  /** People whose last name, or one-word press name, this is, folded. */
  bySurname(name: string): readonly Person[]
  /** Countries of this name or demonym, folded; several for 'Congolese'. */
  byDemonym(name: string): readonly Country[]
  byCountryName(name: string): readonly Country[]
  /** Ids of the countries in which a city of this name lies; undefined when the name is unknown. */
  cityCountries(name: string): readonly string[] | undefined
  /** Ids of the US states and Canadian provinces in which a city of this name lies: 'US-TX'. */
  cityRegions(name: string): readonly string[]
  /** Names of all known cities, folded. */
  cityNames(): Iterable<string>
  /** The capitals on any day of the interval; every one it ever had when no interval is given. */
  capitalsOn(country: Country, on: Interval | undefined): readonly Capital[]
  /** Events in which all of these take part. */
  eventsOf(participants: readonly (Person | Country)[]): readonly EventRecord[]
  eventsOfSeries(series: string): readonly EventRecord[]
}
