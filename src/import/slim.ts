/**
 * What the import keeps of an entity while it reads: a line of JSON, small enough that those of a whole dump fit on a disk and
 * can be read again and again. Offices and countries may come after the people, so nothing is decided here.
 */
import type {DateFault, DateRead} from './dates.js'
import {object, type Json} from './json.js'
import {labelOf, rawAliases, cleanName} from './names.js'
import {ACTING, ENDED_STATES, FEMALE, HUMAN, P, POSITION} from './properties.js'
import {
  holding, itemId, itemOf, itemsIn, itemsOf, monolingual, startIn, statements, stringOf, timeIn, timeOf, type Blank, type Rank, type Statement
} from './snaks.js'

/** When a statement held. An end is missing, a date, or only known to be there ('some') or not to be there ('none'). */
export interface SlimTime {
  from?: string
  fromFault?: DateFault | Blank
  until?: string
  untilFault?: DateFault | Blank
  julian?: true
}

/** A statement that somebody holds an office. */
export interface SlimHeld extends SlimTime {
  id: string
  rank: Rank
  /** The item of the office; on a country's own list it may be missing. */
  office?: string
  acting?: true
  /** Why the statement is deprecated. */
  because?: string
}

export interface SlimPerson {
  k: 'p'
  id: string
  human: boolean
  name?: string
  aliases?: string[]
  female?: true
  born?: string
  died?: string
  held: SlimHeld[]
}

export interface SlimHead extends SlimHeld {
  person: string
  via: 'P35' | 'P6'
}

export interface SlimLink extends SlimTime {
  item: string
}

export interface SlimCountry {
  k: 'c'
  id: string
  code: string
  name?: string
  aliases?: string[]
  demonyms: string[]
  from?: string
  until?: string
  capitals: SlimLink[]
  heads: SlimHead[]
  ofState: SlimLink[]
  ofGovernment: SlimLink[]
}

/** An office or a city: what can be told apart only when it is known who points at it. */
export interface SlimThing {
  k: 't'
  id: string
  name?: string
  aliases?: string[]
  female?: string
  male?: string
  jurisdictions?: string[]
  countries?: string[]
  classes?: string[]
}

export type Slim = SlimPerson | SlimCountry | SlimThing

const isDate = (read: DateRead | Blank | undefined): read is {iso: string; julian?: true} => typeof read === 'object' && 'iso' in read

function fault(read: DateRead | Blank | undefined): DateFault | Blank | undefined {
  return typeof read === 'string' ? read : read && 'fault' in read ? read.fault : undefined
}

export function slimTime(from: DateRead | Blank | undefined, until: DateRead | Blank | undefined): SlimTime {
  const out: SlimTime = {}
  const [fromFault, untilFault] = [fault(from), fault(until)]
  if (isDate(from)) out.from = from.iso
  if (fromFault !== undefined) out.fromFault = fromFault
  if (isDate(until)) out.until = until.iso
  if (untilFault !== undefined) out.untilFault = untilFault
  if ((isDate(from) && from.julian) || (isDate(until) && until.julian)) out.julian = true
  return out
}

function held(statement: Statement, office: string | undefined): SlimHeld {
  const out: SlimHeld = {id: statement.id, rank: statement.rank, ...slimTime(startIn(statement), timeIn(statement, P.end))}
  if (office !== undefined) out.office = office
  if ([P.nature, P.role, P.as, P.circumstances].some((property) => itemsIn(statement, property).some((id) => ACTING.has(id)))) out.acting = true
  if (statement.rank === 'deprecated') {
    const because = itemsIn(statement, P.deprecatedFor)[0]
    if (because !== undefined) out.because = because
  }
  return out
}

/** The one date that the best statements agree on, as far as they agree. */
function agreed(claims: Json, property: string): string | undefined {
  const all = holding(claims, property)
  const preferred = all.filter(({rank}) => rank === 'preferred')
  let common: string | undefined
  for (const {snak} of preferred.length > 0 ? preferred : all) {
    const read = timeOf(snak)
    if (!isDate(read)) continue
    if (common === undefined || read.iso.startsWith(common)) common = read.iso
    else if (!common.startsWith(read.iso)) {
      const shared = [7, 4].find((length) => common?.slice(0, length) === read.iso.slice(0, length))
      if (shared === undefined) return undefined
      common = common.slice(0, shared)
    }
  }
  return common
}

function person(id: string, entity: Json, claims: Json): SlimPerson {
  const human = itemsOf(claims, P.instanceOf).includes(HUMAN)
  const out: SlimPerson = {k: 'p', id, human, held: statements(claims, P.positionHeld).flatMap((s) => held(s, itemOf(s.snak)))}
  named(out, entity)
  if (!human) return out
  if (itemsOf(claims, P.gender).some((gender) => FEMALE.has(gender))) out.female = true
  const [born, died] = [agreed(claims, P.born), agreed(claims, P.died)]
  if (born !== undefined) out.born = born
  if (died !== undefined) out.died = died
  return out
}

function named(out: Slim, entity: Json): void {
  const name = labelOf(entity)
  const aliases = rawAliases(entity)
  if (name !== undefined) out.name = name
  if (aliases.length > 0) out.aliases = aliases
}

const links = (claims: Json, property: string): SlimLink[] =>
  holding(claims, property).flatMap((s) => {
    const item = itemOf(s.snak)
    return item === undefined ? [] : [{item, ...slimTime(startIn(s), timeIn(s, P.end))}]
  })

function codeOf(id: string, claims: Json): string | undefined {
  const codes = holding(claims, P.code)
  const now = codes.find((s) => timeIn(s, P.end) === undefined) ?? codes[0]
  const code = now && stringOf(now.snak)
  return ENDED_STATES.get(id) ?? (code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined)
}

const english = (claims: Json, property: string): string[] =>
  [...new Set(holding(claims, property).flatMap(({snak}) => {
    const value = monolingual(snak)
    const name = cleanName(value?.text)
    return name !== undefined && /^en(?:-|$)/.test(value?.language ?? '') ? [name] : []
  }))]

function country(id: string, code: string, entity: Json, claims: Json): SlimCountry {
  const heads = (['P35', 'P6'] as const).flatMap((via) => statements(claims, via).flatMap((s): SlimHead[] => {
    const who = itemOf(s.snak)
    return who === undefined ? [] : [{...held(s, itemsIn(s, P.positionHeld)[0]), person: who, via}]
  }))
  const out: SlimCountry = {
    k: 'c', id, code, demonyms: english(claims, P.demonym), heads, capitals: links(claims, P.capital),
    ofState: links(claims, P.officeOfState), ofGovernment: links(claims, P.officeOfGovernment)
  }
  named(out, entity)
  const official = [...english(claims, P.officialName), ...english(claims, P.shortName)]
  if (official.length > 0) out.aliases = [...new Set([...out.aliases ?? [], ...official])]
  const [from, until] = [agreed(claims, P.inception), agreed(claims, P.dissolved)]
  if (from !== undefined) out.from = from
  if (until !== undefined) out.until = until
  return out
}

function thing(id: string, entity: Json, claims: Json): SlimThing {
  const out: SlimThing = {k: 't', id}
  named(out, entity)
  const some = <K extends 'jurisdictions' | 'countries' | 'classes'>(key: K, items: string[]): void => {
    if (items.length > 0) out[key] = items.slice(0, 20)
  }
  some('jurisdictions', itemsOf(claims, P.jurisdiction))
  some('countries', holding(claims, P.country).filter((s) => timeIn(s, P.end) === undefined).flatMap(({snak}) => itemOf(snak) ?? []))
  some('classes', [...itemsOf(claims, P.instanceOf), ...itemsOf(claims, P.subclassOf)])
  const [female, male] = [english(claims, P.femaleForm)[0], english(claims, P.maleForm)[0]]
  if (female !== undefined) out.female = female
  if (male !== undefined) out.male = male
  return out
}

/**
 * What is kept of an entity.
 * @param everyone whether to keep people without an office, and things nobody may point at; for inputs that were chosen by hand
 */
export function slimEntity(value: unknown, everyone: boolean): Slim | undefined {
  const entity = object(value)
  const id = itemId(entity?.['id'])
  if (!entity || id === undefined || 'missing' in entity) return undefined
  const claims = object(entity['claims']) ?? {}
  const code = codeOf(id, claims)
  if (code !== undefined) return country(id, code, entity, claims)
  if (P.positionHeld in claims || itemsOf(claims, P.instanceOf).includes(HUMAN)) {
    return everyone || P.positionHeld in claims ? person(id, entity, claims) : undefined
  }
  const office = P.jurisdiction in claims || P.officeholder in claims || itemsOf(claims, P.instanceOf).includes(POSITION)
  return everyone || office || P.capitalOf in claims ? thing(id, entity, claims) : undefined
}

/** Texts of which one stands in every line of a dump that is worth reading. */
export const NEEDLES: readonly string[] = [P.positionHeld, P.headOfState, P.code, P.jurisdiction, P.officeholder, P.capitalOf, POSITION].map((id) => `"${id}"`)
