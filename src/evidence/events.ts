import type {EventRecord, Facts, Place, Region} from '../facts/index.js'
import type {PlaceMention} from '../mentions/places/places.js'
import {fold} from '../text/fold.js'
import type {Interval} from '../time.js'
import {overlaps, sayInterval} from '../time.js'

/** 'unknown' where the fact base cannot tell: a place that it does not know, a record without a place. */
export type Fit = 'fits' | 'contradicts' | 'unknown'

// The day of such an event differs by time zone and by what is counted, however it is written.
const LOOSE_DAY = new Set(['launch', 'war', 'gift', 'meeting', 'visit'])
// Of these it is known, and the records name a second one where there is; only 'on Tuesday' needs room.
const NEWS_DAY = new Set([...LOOSE_DAY, 'attack', 'disaster', 'accident', 'other'])

const CITY_TOO = new Set(['new york', 'berlin', 'hamburg', 'vienna', 'moscow', 'madrid', 'buenos aires', 'sao paulo', 'rio de janeiro', 'quebec', 'zurich', 'geneva', 'lucerne', 'seoul', 'beijing', 'shanghai', 'brussels', 'oslo', 'tokyo', 'osaka', 'kyoto', 'hiroshima', 'nagasaki', 'istanbul', 'ankara'])

const names = new WeakMap<readonly Place[], ReadonlySet<string>>()

function namesOf(places: readonly Place[]): ReadonlySet<string> {
  let found = names.get(places)
  if (!found) {
    found = new Set(places.flatMap(({site, area, city, region, near, names}) => [site, area, city, region, ...near, ...names]).filter((one) => one !== undefined).map(fold))
    names.set(places, found)
  }
  return found
}

/**
 * Whether the record allows to say that the event was there. A phase of it (signed, ratified) allows its own place where
 * the text speaks of that phase.
 * @param says whether the sentence has a word, folded
 */
export function placeFit(facts: Facts, event: EventRecord, place: PlaceMention, says: (word: string) => boolean = () => true): Fit {
  const fits = [event.at, ...event.phases.filter(({words, at}) => at.length > 0 && (words.length === 0 || words.some(says))).map(({at}) => at)].map((at) => fitOf(facts, at, place))
  return fits.includes('fits') ? 'fits' : fits.includes('unknown') ? 'unknown' : 'contradicts'
}

function fitOf(facts: Facts, places: readonly Place[], place: PlaceMention): Fit {
  if (places.length === 0) return 'unknown'
  const known = namesOf(places)
  if (known.has(place.name)) return 'fits'
  for (const name of known) if (name.endsWith(` ${place.name}`) || name.startsWith(`${place.name} `) || place.name.endsWith(` ${name}`) || place.name.startsWith(`${name} `)) return 'fits'
  const countries = places.flatMap(({country}) => (country === undefined ? [] : [country]))
  if (place.country) {
    if (countries.length === 0) return 'unknown'
    return countries.includes(place.country.id) ? 'fits' : 'contradicts'
  }
  if (place.region?.kind === 'area') return 'unknown'
  if (place.region?.kind === 'water') return waterFit(facts, places, place.region, countries)
  // New York is a state and a city, and said of an event it is the city.
  if (place.region && !(place.cities && CITY_TOO.has(place.name))) {
    const {region} = place
    // Norfolk in England, and in Virginia.
    if (place.cities?.some((country) => countries.includes(country)) && !region.countries.some((country) => countries.includes(country))) return 'unknown'
    if (countries.length > 0 && !region.countries.some((country) => countries.includes(country))) return 'contradicts'
    // Cities do not say which region they lie in; only records with their region written down can tell.
    return places.every(({region}) => region !== undefined) ? 'contradicts' : 'unknown'
  }
  // A record that says no more than the country allows every place in it.
  if (places.every(({city, area, site, region}) => city === undefined && area === undefined && site === undefined && region === undefined)) {
    return place.cities?.some((country) => countries.includes(country)) ? 'fits' : 'contradicts'
  }
  return place.cities || place.recorded ? 'contradicts' : 'unknown'
}

/** A sea contradicts a record only where the record names another one that has nothing to do with it, or no country on its shore. */
function waterFit(facts: Facts, places: readonly Place[], water: Region, countries: readonly string[]): Fit {
  const recorded = places.flatMap(({area, site, near}) => [area, site, ...near].flatMap((name) => (name === undefined ? [] : facts.regions.filter((one) => one.kind === 'water' && [one.name, ...one.names].includes(name)))))
  if (recorded.some((one) => one === water || lies(facts, one, water) || lies(facts, water, one))) return 'fits'
  if (recorded.length > 0) return 'contradicts'
  return countries.length > 0 && water.countries.length > 0 && !water.countries.some((id) => countries.includes(id)) ? 'contradicts' : 'unknown'
}

function lies(facts: Facts, water: Region, within: Region): boolean {
  let one: Region | undefined = water
  // Waters that name each other would go round for ever.
  for (let k = 0; k < 5 && one?.within !== undefined; k++) {
    if (one.within === within.id) return true
    one = facts.region(one.within)
  }
  return false
}

const LONG_PHASE = 366

/**
 * Whether the event, or a phase of it, was on these days. Where the sentence has a word for what happened (signed,
 * adopted), only the phases of that word count.
 * @param exact whether the text gives a day, month or year, and not 'on Tuesday'
 */
export function dateFit(facts: Facts, event: EventRecord, days: Interval, says: (word: string) => boolean = () => false, exact = false): boolean {
  const slack = Math.max((exact ? LOOSE_DAY : NEWS_DAY).has(event.kind) ? 1 : 0, facts.series.find(({id}) => id === event.series)?.slack ?? 0)
  const first = Math.min(event.from.first, ...event.fromAlso.map((one) => one.first)) - slack
  const last = Math.max(event.until.last, ...event.untilAlso.map((one) => one.last)) + slack
  if (overlaps({first, last}, days)) return true
  const named = event.words.some(says) || event.phases.some(({words}) => words.some(says))
  // A war or a revolt that went on for years is spoken of by its own words.
  const loose = ({first: begins, last: ends}: Interval) => ends - begins <= LONG_PHASE
  return event.phases.some(({span, words}) => ((!named && loose(span)) || words.length === 0 || words.some(says)) && overlaps({first: span.first - slack, last: span.last + slack}, days))
}

/** The days of an event. */
export function daysOf(event: EventRecord): Interval {
  return {first: event.from.first, last: event.until.last}
}

/** Where the record has it: 'Geneva (Villa La Grange)', 'the Vostochny Cosmodrome', 'Glasgow'. */
export function sayPlace(facts: Facts, event: EventRecord): string {
  const place = event.at[0]
  if (!place) return ''
  const main = mainPlace(facts, place)
  const detail = [place.site, place.area].filter((one) => one !== undefined && one !== main)
  return detail.length > 0 ? `${withArticle(main)} (${detail.join(', ')})` : withArticle(main)
}

// '12 June 2018', '19–20 July 2000'
const ON_DAYS = /^\d{1,2}(?:–\d{1,2})? \p{L}+ \d{4}$/u

/** 'on 12 June 2018', 'from 24 June to 16 July 1950', 'in June 2018'. */
function when(days: Interval): string {
  const said = sayInterval(days)
  return ON_DAYS.test(said) ? `on ${said}` : said.includes(' – ') ? `from ${said.replace(' – ', ' to ')}` : `in ${said}`
}

/** 'the Biden–Putin summit in Geneva on 16 June 2021': an event with its place and days, the place once. */
export function sayTitled(facts: Facts, event: EventRecord): string {
  const place = event.at[0]
  const main = place ? mainPlace(facts, place) : ''
  return main === '' || event.title.includes(main) ? `${event.title} ${when(daysOf(event))}` : `${event.title} ${sayWhereAndWhen(facts, event)}`
}

/** 'in Singapore on 12 June 2018': where and when, in a few words. */
export function sayWhereAndWhen(facts: Facts, event: EventRecord): string {
  const place = event.at[0]
  const main = place ? mainPlace(facts, place) : ''
  return `${main === '' ? '' : `in ${withArticle(main)} `}${when(daysOf(event))}`.trim()
}

function mainPlace(facts: Facts, {city, area, region, site, country}: EventRecord['at'][number]): string {
  return city ?? area ?? region ?? site ?? (country === undefined ? undefined : facts.country(country)?.name) ?? ''
}

/** 'the Barents Sea', 'the Netherlands', 'Geneva': a place's name as it stands after 'in'. */
export function withArticle(name: string): string {
  return /\b(?:Sea|Ocean|Straits?|Channel|Canal|Skagerrak|Kattegat|Bosphorus|Dardanelles|Caribbean|Mediterranean|Pacific|Atlantic|Netherlands|Philippines|Kingdom|Emirates|Republic|Islands|Maldives|Bahamas|Comoros|Seychelles|Gambia|United States|Soviet Union)$|^(?:Gulf|Bay|Straits?|Sea) of /.test(name) && !/^(?:the|in) /i.test(name) ? `the ${name}` : name
}

/** More addresses than these make the note hard to read; the rest stand in the record. */
const SOURCES_SHOWN = 2

/** One line for a message's evidence: what, where, when, and where that comes from. */
export function sayEvent(facts: Facts, event: EventRecord): string {
  const where = sayPlace(facts, event)
  const parts = [`**${event.title}**: ${where === '' ? '' : `${where}, `}${sayInterval(daysOf(event))}`]
  for (const {what, span, at} of event.phases) {
    const city = at[0]?.city
    parts.push(`${what} ${sayInterval(span)}${city === undefined ? '' : ` in ${city}`}`)
  }
  if (event.killed) parts.push(`${sayBounds(event.killed)} killed`)
  if (event.dispute !== undefined) parts.push(event.dispute)
  return `${parts.join('; ')} (source: ${event.source.slice(0, SOURCES_SHOWN).join(', ')})`
}

/** '2,977', '87 to 91'. */
function sayBounds([low, high]: readonly [number, number]): string {
  const say = (count: number): string => count.toLocaleString('en')
  return low === high ? say(low) : `${say(low)} to ${say(high)}`
}
