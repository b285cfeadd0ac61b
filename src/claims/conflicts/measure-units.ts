import {WordSet} from '../../text/word-set.js'

// Units of one dimension in their smallest common part; those that are not exact multiples stand by themselves.
export const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  minute: ['time', 1], minutes: ['time', 1], min: ['time', 1], hour: ['time', 60], hours: ['time', 60], day: ['days', 1], days: ['days', 1], week: ['days', 7], weeks: ['days', 7], night: ['nights', 1], nights: ['nights', 1],
  month: ['months', 1], months: ['months', 1], year: ['months', 12], years: ['months', 12], metre: ['length', 1], metres: ['length', 1], meter: ['length', 1], meters: ['length', 1], m: ['length', 1],
  kilometre: ['length', 1000], kilometres: ['length', 1000], kilometer: ['length', 1000], kilometers: ['length', 1000], km: ['length', 1000], mile: ['miles', 1], miles: ['miles', 1], foot: ['feet', 1], feet: ['feet', 1], ft: ['feet', 1],
  tonne: ['tonnes', 1], tonnes: ['tonnes', 1], ton: ['tons', 1], tons: ['tons', 1], kilo: ['kilos', 1], kilos: ['kilos', 1], kilogram: ['kilos', 1], kilograms: ['kilos', 1], kg: ['kilos', 1], pound: ['pounds', 1],
  acre: ['acres', 1], acres: ['acres', 1], hectare: ['hectares', 1], hectares: ['hectares', 1], storey: ['storeys', 1], storeys: ['storeys', 1], story: ['storeys', 1], seat: ['seats', 1], seats: ['seats', 1], member: ['members', 1], members: ['members', 1],
  page: ['pages', 1], pages: ['pages', 1], room: ['rooms', 1], rooms: ['rooms', 1], bed: ['beds', 1], beds: ['beds', 1], bedroom: ['bedrooms', 1], bedrooms: ['bedrooms', 1], person: ['people', 1], man: ['people', 1], strong: ['people', 1], litre: ['litres', 1], litres: ['litres', 1],
  mph: ['mph', 1], carat: ['carats', 1], inch: ['inches', 1], point: ['points', 1], part: ['parts', 1], stop: ['stops', 1], lane: ['lanes', 1], turbine: ['turbines', 1], megawatt: ['megawatts', 1]
}

export const UNIT_WORDS = new WordSet(Object.keys(UNITS))

/** Words for money, as they stand behind a figure. */
export const CURRENCY = /^(?:euro|kroner|kronor|soles|pesos|dollar|pound|yen|rouble|ruble|rupee|franc|mark|lira|crown|krone|krona|peso|real|rand|shilling|dinar|riyal|yuan|won|zloty|forint|baht|peseta|escudo|dirham|lev|lei|kuna|hryvnia|dlr|mln|bln|billion|million|pence|p|c)s?$/
export const CURRENCIES = new WordSet('kroner|kronor|soles|euro|dollar|pound|yen|rouble|ruble|rupee|franc|mark|lira|crown|krone|krona|peso|real|rand|shilling|dinar|riyal|yuan|won|zloty|forint|baht|peseta|escudo|dirham|lev|lei|kuna|hryvnia|dlr|mln|bln|billion|million|pence|p|c'.split('|').flatMap((word) => [word, `${word}s`]))

/** One name for the spellings of a currency: € and euros. */
export function currencyOf(written: string): string {
  return /^(?:euro|€|eur)/i.test(written) ? 'eur' : /^(?:pound|£|gbp|sterling)/i.test(written) ? 'gbp' : /dollar|\$|usd/i.test(written) ? 'usd' : written.toLowerCase().replace(/s$/, '')
}
