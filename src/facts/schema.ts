/**
 * The shapes of the fact files, as an editor writes them. Field errors are turned into plain words in problems.ts.
 */
import * as v from 'valibot'
import {fromDay, parseIso} from '../time.js'

const text = v.pipe(v.string('text'), v.check((value) => value.trim() !== '', 'text that is not empty'))
const texts = v.optional(v.array(text, 'a list of texts'), [])

/** Years that a record may speak of; what lies beyond is a slip or stands for 'no end'. */
const LAST_YEAR = 2200
const A_DATE = 'a date such as 2018, 2018-06 or 2018-06-12'
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDate(value: string): boolean {
  const days = parseIso(value)
  return days !== undefined && days.first >= FIRST_DAY && fromDay(days.first).year <= LAST_YEAR
}
const FIRST_DAY = parseIso('0001')!.first

/** What stands against a date, as far as it can be said. */
function noDate(value: string): string {
  const [, year, month, day] = /^(\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value.trim()) ?? []
  if (year === undefined) return A_DATE
  if (Number(year) === 0) return `${A_DATE} (there is no year 0)`
  if (year.length < 4) return `a year in four digits, such as 0${year.padStart(3, '0')}`
  if (Number(year) > LAST_YEAR) return `a year up to ${LAST_YEAR} (leave the field out while no end is known)`
  const m = Number(month)
  if (m < 1 || m > 12) return `${A_DATE} (there are 12 months)`
  const length = m === 2 && Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : DAYS[m - 1] ?? 31
  return Number(day) < 1 || Number(day) > length ? `a day of the calendar (${year}-${month ?? ''} has ${length} days)` : A_DATE
}

/** '2018', '2018-06' or '2018-06-12'; YAML reads a bare year as a number. */
const date = v.pipe(
  v.union([v.string(), v.number()], A_DATE),
  v.transform(String),
  v.check(isDate, ({input}) => noDate(input))
)
const countryId = v.pipe(v.string('a country code of two letters'), v.regex(/^[A-Z]{2}$/, 'a country code of two letters, such as FR'))
const flag = v.optional(v.boolean('true or false'))
/** Entries of lists that a record laid under this one gives wrongly. */
const without = v.optional(v.array(text, 'a list of texts'))
const optionalDate = v.optional(v.nullable(date))

/** One date or several. */
const dates = v.optional(v.pipe(v.union([date, v.array(date)], 'a date, or a list of dates'), v.transform((value) => (Array.isArray(value) ? value : [value]))), [])

export const ROLES = ['head of state', 'head of government', 'head of state and government', 'other'] as const
export const CONFIDENCES = ['A', 'B', 'C', 'D'] as const
export const EVENT_KINDS = [
  'summit', 'meeting', 'visit', 'conference', 'treaty', 'games', 'tournament', 'final', 'referendum', 'election', 'war',
  'attack', 'disaster', 'accident', 'launch', 'gift', 'other'
] as const

const capital = v.strictObject({name: text, names: texts, from: optionalDate, until: optionalDate})

export const countrySchema = v.strictObject({
  id: countryId, name: v.optional(text), names: texts, demonyms: texts, capitals: v.optional(v.array(capital, 'a list of capitals'), []),
  from: optionalDate, until: optionalDate, source: texts, without, retract: flag
})

export const regionSchema = v.strictObject({
  id: text, name: v.optional(text), names: texts, demonyms: texts, country: v.optional(countryId), capital: v.optional(text), source: texts, without, retract: flag
})

/** An organisation, or a region, that has a president of its own and is no state. */
export const bodySchema = v.strictObject({
  id: text, name: v.optional(text), names: texts, demonyms: texts, country: v.optional(countryId), source: texts, without, retract: flag
})

export const holderSchema = v.strictObject({
  person: text, from: v.optional(date), until: optionalDate, as_of: v.optional(date),
  confidence: v.optional(v.picklist(CONFIDENCES, 'A, B, C or D')), acting: flag, role: v.optional(v.picklist(ROLES, ROLES.join(', '))),
  title: v.optional(text), prefixes: v.optional(v.array(text, 'a list of texts')), also: texts, dispute: v.optional(text), note: v.optional(text),
  source: texts, retract: flag
})

/** A time in which nobody held the office, or the office did not exist: a true gap, and why. */
const vacancySchema = v.strictObject({from: date, until: v.optional(v.nullable(date), null), note: text})

export const officeSchema = v.strictObject({
  id: text, country: v.optional(countryId), body: v.optional(text), role: v.optional(v.picklist(ROLES, ROLES.join(', '))),
  title: v.optional(text), prefixes: v.optional(v.array(text, 'a list of texts')), also: texts, dispute: v.optional(text), note: v.optional(text),
  collective: flag, complete_from: v.optional(date), complete_until: v.optional(date),
  vacant: v.optional(v.array(vacancySchema, 'a list of vacancies'), []),
  holders: v.optional(v.array(holderSchema, 'a list of holders'), []), retract: flag
})

export const personSchema = v.strictObject({
  name: text, aliases: texts, surnames: texts, born: v.optional(date), died: v.optional(date), qid: v.optional(text), without, retract: flag
})

const placeSchema = v.strictObject({
  site: v.optional(text), area: v.optional(text), city: v.optional(text), region: v.optional(text), country: v.optional(text), near: texts, names: texts
})
const places = v.optional(v.array(placeSchema, 'a list of places'), [])

const phaseSchema = v.strictObject({what: text, words: texts, from: date, until: optionalDate, at: places})

export const eventSchema = v.strictObject({
  id: text, kind: v.optional(v.picklist(EVENT_KINDS, EVENT_KINDS.join(', '))), title: v.optional(text), names: texts, series: v.optional(text),
  edition: v.optional(v.pipe(v.union([v.string(), v.number()], 'a year or a number'), v.transform(String))),
  participants: texts, words: texts, from: v.optional(date), until: optionalDate, from_also: dates, until_also: dates, at: places,
  phases: v.optional(v.array(phaseSchema, 'a list of phases'), []), dispute: v.optional(text), note: v.optional(text), as_of: v.optional(date), needs_all: flag, cues: texts,
  source: texts, without, retract: flag
})

export const seriesSchema = v.strictObject({
  id: text, names: texts, short: texts, unless: texts, kind: v.optional(v.picklist(EVENT_KINDS, EVENT_KINDS.join(', '))), held_by: v.optional(countryId),
  slack: v.optional(v.pipe(v.number('a number of days'), v.integer('a whole number of days'), v.minValue(0, 'no fewer than 0 days'))), note: v.optional(text), without, retract: flag
})

/** A city that is missing, or another spelling of one: name, the countries it lies in, further spellings. */
export const citySchema = v.strictObject({name: text, names: texts, countries: v.array(countryId, 'a list of country codes'), retract: flag})

/** A file of facts: any of these sections. `country` and the horizons hold for the offices of the file. */
export const packSchema = v.strictObject({
  country: v.optional(countryId), complete_from: v.optional(date), complete_until: v.optional(date),
  countries: v.optional(v.array(countrySchema, 'a list of countries'), []), regions: v.optional(v.array(regionSchema, 'a list of regions'), []),
  bodies: v.optional(v.array(bodySchema, 'a list of bodies'), []), offices: v.optional(v.array(officeSchema, 'a list of offices'), []),
  people: v.optional(v.array(personSchema, 'a list of people'), []), events: v.optional(v.array(eventSchema, 'a list of events'), []),
  series: v.optional(v.array(seriesSchema, 'a list of series'), []), cities: v.optional(v.array(citySchema, 'a list of cities'), [])
})

export type PackRecord = v.InferOutput<typeof packSchema>
export type CountryRecord = v.InferOutput<typeof countrySchema>
export type RegionRecord = v.InferOutput<typeof regionSchema>
export type BodyRecord = v.InferOutput<typeof bodySchema>
export type OfficeRecord = v.InferOutput<typeof officeSchema>
export type HolderRecord = v.InferOutput<typeof holderSchema>
export type VacancyRecord = v.InferOutput<typeof vacancySchema>
export type PersonRecord = v.InferOutput<typeof personSchema>
export type RawEvent = v.InferOutput<typeof eventSchema>
export type SeriesRecord = v.InferOutput<typeof seriesSchema>
export type CityRecord = v.InferOutput<typeof citySchema>
export type PlaceRecord = v.InferOutput<typeof placeSchema>

/** The sections that are lists, and so may also make up a whole file. */
export const SECTIONS = ['countries', 'regions', 'bodies', 'offices', 'people', 'events', 'series', 'cities'] as const
export type Section = (typeof SECTIONS)[number]
