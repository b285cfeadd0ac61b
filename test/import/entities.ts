/** Entities of a country that is on no map, in the shapes of Wikidata. */

export type Snak = Record<string, unknown>
export type Rank = 'preferred' | 'normal' | 'deprecated'
export interface Claim {
  snak: Snak
  qualifiers: Record<string, Snak[]>
  rank: Rank
  id?: string
}
export type Entity = Record<string, unknown> & {id: string}

export const item = (id: string): Snak => ({snaktype: 'value', datavalue: {type: 'wikibase-entityid', value: {'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id}}})
export const text = (value: string): Snak => ({snaktype: 'value', datavalue: {type: 'string', value}})
export const mono = (value: string, language = 'en'): Snak => ({snaktype: 'value', datavalue: {type: 'monolingualtext', value: {text: value, language}}})
export const some: Snak = {snaktype: 'somevalue'}
export const none: Snak = {snaktype: 'novalue'}

/** '2010-05-01', '2010-05' or '2010', '-0044' and '+12000' too; 'J' at the end for the Julian calendar. */
export function time(date: string, precision?: number): Snak {
  const julian = date.endsWith('J')
  const [, sign = '', year = '', month = '00', day = '00'] = /^([+-]?)(\d+)(?:-(\d\d))?(?:-(\d\d))?J?$/.exec(date) ?? []
  return {
    snaktype: 'value',
    datavalue: {
      type: 'time',
      value: {
        time: `${sign || '+'}${year.padStart(4, '0')}-${month}-${day}T00:00:00Z`, timezone: 0, before: 0, after: 0,
        precision: precision ?? (day !== '00' ? 11 : month !== '00' ? 10 : 9), calendarmodel: `http://www.wikidata.org/entity/${julian ? 'Q1985786' : 'Q1985727'}`
      }
    }
  }
}

export function claim(snak: Snak, qualifiers: Record<string, Snak | Snak[]> = {}, rank: Rank = 'normal', id?: string): Claim {
  return {snak, qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([key, value]) => [key, Array.isArray(value) ? value : [value]])), rank, ...(id === undefined ? {} : {id})}
}

let statements = 0

export function entity(id: string, label: string | undefined, claims: Record<string, (Snak | Claim)[]>, more: Record<string, unknown> = {}): Entity {
  const out: Record<string, unknown[]> = {}
  for (const [property, values] of Object.entries(claims)) {
    out[property] = values.map((value) => {
      const given = 'snak' in value ? value as Claim : claim(value)
      return {
        type: 'statement', mainsnak: {...given.snak, property}, rank: given.rank, id: given.id ?? `${id}$${String(++statements).padStart(8, '0')}`,
        ...(Object.keys(given.qualifiers).length > 0 ? {qualifiers: Object.fromEntries(Object.entries(given.qualifiers).map(([key, snaks]) => [key, snaks.map((snak) => ({...snak, property: key}))]))} : {})
      }
    })
  }
  return {type: 'item', id, labels: label === undefined ? [] : {en: {language: 'en', value: label}}, descriptions: {}, aliases: [], claims: out, sitelinks: {}, ...more}
}

export const aliases = (...names: string[]): Record<string, unknown> => ({aliases: {en: names.map((value) => ({language: 'en', value}))}})

export const PRESIDENCY = 'Q711'
export const PREMIERSHIP = 'Q712'
export const COUNTRY = 'Q710'

/** The years in which somebody held an office, as a statement on the person. */
export function held(office: string, from: string | Snak | undefined, until?: string | Snak, rank: Rank = 'normal', more: Record<string, Snak | Snak[]> = {}): Claim {
  const date = (value: string | Snak): Snak => (typeof value === 'string' ? time(value) : value)
  return claim(item(office), {...(from === undefined ? {} : {P580: date(from)}), ...(until === undefined ? {} : {P582: date(until)}), ...more}, rank)
}

export function person(id: string, name: string | undefined, terms: Claim[], claims: Record<string, (Snak | Claim)[]> = {}, more: Record<string, unknown> = {}): Entity {
  return entity(id, name, {P31: [item('Q5')], ...(terms.length > 0 ? {P39: terms} : {}), ...claims}, more)
}

export const presidency = (): Entity => entity(PRESIDENCY, 'president of Norvalia', {P31: [item('Q4164871')], P1001: [item(COUNTRY)]})
export const premiership = (): Entity => entity(PREMIERSHIP, 'prime minister of Norvalia', {P31: [item('Q4164871')], P1001: [item(COUNTRY)]})

/** Norvalia, with a president and a prime minister. */
export function country(claims: Record<string, (Snak | Claim)[]> = {}, more: Record<string, unknown> = {}): Entity {
  return entity(COUNTRY, 'Norvalia', {P297: [text('XN')], P1906: [item(PRESIDENCY)], P1313: [item(PREMIERSHIP)], ...claims}, more)
}

export const state = (): Entity[] => [country(), presidency(), premiership()]
