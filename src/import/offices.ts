/** What an office is called: its title, what may stand before a holder's name, and its id in the facts. */
import {fold} from '../text/fold.js'
import type {SlimThing} from './slim.js'
import type {Role} from '../facts/types.js'

/** A country as office names speak of it. */
export interface CountryNames {
  readonly name: string
  /** The name and all others that the country's offices may be called by, longest first. */
  readonly spoken: readonly string[]
  readonly demonyms: readonly string[]
}

export interface OfficeName {
  readonly id: string
  readonly title: string
  readonly prefixes: readonly string[]
}

/** Names from other facts, for items that an input speaks of without having them. */
export interface KnownNames {
  /** The name of a person by the item's id, 'Q76'. */
  person(id: string): string | undefined
  /** The one office of a role in a country of this code. */
  office(code: string, role: Role): OfficeName | undefined
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'in', 'to'])
/** Classes of which a head's office is a kind: head of state, head of government. */
const HEADS = new Set(['Q48352', 'Q2285706'])
const ACTING = /^(?:acting|interim|caretaker|provisional)\s+/i
const HEAD_TITLE = /^(?:(?:federal|state|executive|supreme|transitional)\s+)?(?:president|prime minister|premier|chancellor|king|queen|emperor|empress|monarch|sultan|emir|grand duke|prince|sovereign|taoiseach|pope|leader|governor-general|head of (?:state|government)|chief executive|regent)$/i

/** What an office's name is made from. */
export interface NamedBy {
  /** Empty where the country's list gives none. */
  readonly item: string
  readonly code: string
  readonly role: Role
  readonly thing: SlimThing | undefined
  /** Whether the country itself says that it is the office of its head of state or of government. */
  readonly linked: boolean
}

/** 'prime minister of Denmark' as a title: 'Prime Minister of Denmark'. */
export function titleCase(label: string): string {
  return label.split(' ').map((word, i) => (i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ')
}

/** An office's name without the country: 'president' of 'president of the French Republic' and of 'French president'. */
function bare(label: string, country: CountryNames): {words: string; bound: boolean} {
  const low = fold(label)
  const tails = [...country.spoken.flatMap((name) => [` of ${name}`, ` of the ${name.replace(/^the /i, '')}`]), ...country.demonyms.map((word) => ` of the ${word}${word.endsWith('s') ? '' : 's'}`)]
  for (const tail of tails) if (low.endsWith(fold(tail))) return {words: label.slice(0, label.length - tail.length), bound: true}
  for (const word of [...country.demonyms, ...country.spoken]) if (low.startsWith(`${fold(word)} `)) return {words: label.slice(word.length + 1), bound: true}
  return {words: label, bound: false}
}

/** The same for the office that is known to be a head's: of 'President of the Swiss Confederation', too, whatever the country calls itself. */
function words(label: string, country: CountryNames, role: Role): string {
  const found = bare(label, country)
  const head = /^(.+?) of /i.exec(label)?.[1]
  return !found.bound && role !== 'other' && head !== undefined && HEAD_TITLE.test(head) ? head : found.words
}

/**
 * Whether an office of the country is that of its head of state or government, to judge by its classes and its name.
 * @param ofCountryAlone whether the country is its jurisdiction; else it may be the head of a part of the country
 */
export function isHeadOffice(thing: SlimThing, country: CountryNames, ofCountryAlone: boolean): boolean {
  if (ofCountryAlone && thing.classes?.some((id) => HEADS.has(id)) === true) return true
  const {words: title, bound} = bare((thing.name ?? '').replace(ACTING, ''), country)
  return HEAD_TITLE.test(title.trim()) && (bound || /^(?:taoiseach|pope)$/i.test(title.trim()))
}

function slug(title: string): string {
  const made = fold(title).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (/^(?:king|queen|monarch|sovereign|emperor|empress|king-and-queen)$/.test(made)) return 'monarch'
  return made.replace(/^federal-(?=chancellor|president)/, '') || 'office'
}

const WITHOUT_NAME: Readonly<Record<Role, string>> = {
  'head of state': 'head-of-state', 'head of government': 'head-of-government', 'head of state and government': 'head-of-state-and-government', other: 'office'
}

/** The prefixes of a title without its country: none where an 'of' is left in it, as in 'President of the Council'. */
function prefixesOf(title: string): string[] {
  const prefix = titleCase(title.trim())
  if (prefix === '' || /\b(?:of|for)\b/i.test(prefix) || prefix.split(' ').length > 4 || /^(?:Monarch|Sovereign|Head)\b|(?:Council|Committee|Assembly|Government|Presidency|Junta|Cabinet)$/.test(prefix)) return []
  return prefix === 'Prime Minister' ? [prefix, 'Premier'] : [prefix]
}

/** Whether an office's name says that it is only acted for. */
export function isActingOffice(thing: SlimThing | undefined): boolean {
  return ACTING.test(thing?.name ?? '')
}

/**
 * Names an office of a country.
 * @param office its item, if it has one, and what is known of it
 * @param female which of the office's forms to take, where it has forms for women and men
 */
export function nameOffice({item, role, thing, linked, code}: NamedBy, country: CountryNames, known?: KnownNames, female?: boolean): OfficeName {
  const given = thing?.name
  if (given === undefined) {
    if (!linked) return {id: item.toLowerCase(), title: `${role === 'other' ? 'office' : role} of ${country.name}`, prefixes: []}
    return known?.office(code, role) ?? {id: WITHOUT_NAME[role], title: `${role} of ${country.name}`, prefixes: []}
  }
  const label = given.replace(ACTING, '')
  const plain = words(label, country, role)
  const form = (female === undefined ? undefined : female ? thing?.female : thing?.male)?.replace(ACTING, '')
  const title = titleCase(form ?? label)
  const prefixes = [...new Set([...prefixesOf(form === undefined ? plain : words(form, country, role)), ...prefixesOf(plain), ...others(thing, country, plain)])]
  return {id: slug(plain), title: /\bof\b/i.test(title) || title !== prefixes[0] ? title : `${title} of ${country.name}`, prefixes}
}

/** Shorter prefixes from aliases: 'Chancellor' of 'Chancellor of Germany' for the Federal Chancellor. */
function others(thing: SlimThing | undefined, country: CountryNames, plain: string): string[] {
  return (thing?.aliases ?? []).flatMap((alias) => {
    const other = bare(alias, country)
    return other.bound && fold(plain).endsWith(fold(` ${other.words}`)) ? prefixesOf(other.words) : []
  })
}
