/**
 * The shapes of the fact files, as an editor writes them. Field errors are turned into plain words in problems.ts.
 */
import * as v from 'valibot'
import {parseIso} from '../time.js'

const text = v.pipe(v.string('text'), v.check((value) => value.trim() !== '', 'text that is not empty'))
const texts = v.optional(v.array(text, 'a list of texts'), [])

/** '2018', '2018-06' or '2018-06-12'; YAML reads a bare year as a number. */
const date = v.pipe(
  v.union([v.string(), v.number()], 'a date such as 2018, 2018-06 or 2018-06-12'),
  v.transform(String),
  v.check((value) => parseIso(value) !== undefined, 'a date such as 2018, 2018-06 or 2018-06-12')
)
const countryId = v.pipe(v.string('a country code of two letters'), v.regex(/^[A-Z]{2}$/, 'a country code of two letters, such as FR'))
const flag = v.optional(v.boolean('true or false'))
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
  from: optionalDate, until: optionalDate, source: texts, retract: flag
})

export const regionSchema = v.strictObject({
  id: text, name: v.optional(text), names: texts, demonyms: texts, country: v.optional(countryId), capital: v.optional(text), source: texts, retract: flag
})

/** An organisation, or a region, that has a president of its own and is no state. */
export const bodySchema = v.strictObject({
  id: text, name: v.optional(text), names: texts, demonyms: texts, country: v.optional(countryId), source: texts, retract: flag
})

const holderSchema = v.strictObject({
  person: text, from: v.optional(date), until: v.optional(v.nullable(date), null), as_of: v.optional(date),
  confidence: v.optional(v.picklist(CONFIDENCES, 'A, B, C or D'), 'B'), acting: flag, role: v.optional(v.picklist(ROLES, ROLES.join(', '))),
  title: v.optional(text), prefixes: v.optional(v.array(text, 'a list of texts')), also: texts, dispute: v.optional(text), note: v.optional(text),
  source: texts, retract: flag
})

export const officeSchema = v.strictObject({
  id: text, country: v.optional(countryId), body: v.optional(text), role: v.optional(v.picklist(ROLES, ROLES.join(', '))),
  title: v.optional(text), prefixes: v.optional(v.array(text, 'a list of texts')), also: texts, dispute: v.optional(text), note: v.optional(text),
  collective: flag, complete_from: v.optional(date), complete_until: v.optional(date),
  holders: v.optional(v.array(holderSchema, 'a list of holders'), []), retract: flag
})

/** The spelling that a style settles on, by the style's name: `{ap: Moammar Gadhafi}`. */
const styles = v.optional(v.record(v.pipe(v.string('the name of a style'), v.regex(/^[a-z][a-z0-9-]*$/, 'the name of a style in small letters, such as ap')), text, 'a spelling for each style, such as {ap: Moammar Gadhafi}'))

export const personSchema = v.strictObject({
  name: text, aliases: texts, surnames: texts, born: v.optional(date), died: v.optional(date), qid: v.optional(text), styles,
  source: v.optional(v.array(text, 'a list of texts')), retract: flag
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
  source: texts, retract: flag
})

export const seriesSchema = v.strictObject({
  id: text, names: texts, short: texts, unless: texts, kind: v.optional(v.picklist(EVENT_KINDS, EVENT_KINDS.join(', '))), held_by: v.optional(countryId),
  slack: v.optional(v.pipe(v.number('a number of days'), v.integer('a whole number of days'), v.minValue(0, 'no fewer than 0 days'))), note: v.optional(text), retract: flag
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
export type PersonRecord = v.InferOutput<typeof personSchema>
export type RawEvent = v.InferOutput<typeof eventSchema>
export type SeriesRecord = v.InferOutput<typeof seriesSchema>
export type CityRecord = v.InferOutput<typeof citySchema>
export type PlaceRecord = v.InferOutput<typeof placeSchema>

/** The sections that are lists, and so may also make up a whole file. */
export const SECTIONS = ['countries', 'regions', 'bodies', 'offices', 'people', 'events', 'series', 'cities'] as const
export type Section = (typeof SECTIONS)[number]
