import type {Context} from '../../context.js'
import type {Country, Facts} from '../../facts/index.js'
import {fold} from '../../text/fold.js'
import {Lexicon, type Match} from '../words/lexicon.js'
import type {Interval} from '../../time.js'

/** A country named, or spoken of by its adjective: tokens [first, last). */
export interface CountryMention {
  first: number
  last: number
  /** Several where the word is shared: 'Congolese'. */
  countries: readonly Country[]
  /** 'France'. */
  name: boolean
  /** 'French'. Both for 'U.S.'. */
  adjective: boolean
  /** "France's". */
  possessive: boolean
}

interface Entry {
  country: Country
  adjective: boolean
}

const lexicons = new WeakMap<Facts, Lexicon<Entry>>()

/** Names and adjectives of the countries of the context's facts. */
function lexiconOf({facts}: Context): Lexicon<Entry> {
  let lexicon = lexicons.get(facts)
  if (!lexicon) {
    lexicon = new Lexicon(function* (): Generator<[string, Entry]> {
      for (const country of facts.countries) {
        const adjectives = new Set(country.demonyms)
        const names = new Set([country.name, ...country.names].map((name) => name.replace(/^[Tt]he /, '')))
        for (const name of names) yield [name, {country, adjective: false}]
        for (const adjective of adjectives) yield [adjective, {country, adjective: true}]
      }
    }())
    lexicons.set(facts, lexicon)
  }
  return lexicon
}

function mention(context: Context, first: number, matches: readonly Match<Entry>[]): CountryMention | undefined {
  const last = matches[0]?.last
  if (last === undefined) return undefined
  const entries = matches.map(({entry}) => entry)
  return {
    first, last,
    countries: [...new Set(entries.map(({country}) => country))],
    name: entries.some(({adjective}) => !adjective),
    adjective: entries.some(({adjective}) => adjective),
    possessive: context.document.tokens[last - 1]!.tail !== ''
  }
}

/** Every country named or spoken of, in order; the longest at a place. */
export function countryMentions(context: Context): CountryMention[] {
  const out: CountryMention[] = []
  const matches = lexiconOf(context).scan(context.document)
  let end = 0
  for (let i = 0; i < matches.length; ) {
    const {first} = matches[i]!
    let k = i
    while (k < matches.length && matches[k]!.first === first) k++
    if (first >= end) {
      const found = mention(context, first, matches.slice(i, k))
      if (found) {
        out.push(found)
        end = found.last
      }
    }
    i = k
  }
  return out
}

/** The country named from this token on. */
export function countryAt(context: Context, index: number): CountryMention | undefined {
  return mention(context, index, lexiconOf(context).at(context.document, index))
}

const LONGEST = 6

/** The country whose name or adjective ends before token `end`; the longest such. */
export function countryBefore(context: Context, end: number): CountryMention | undefined {
  const {tokens} = context.document
  const block = tokens[end - 1]?.block
  for (let k = Math.max(0, end - LONGEST); k < end; k++) {
    if (tokens[k]!.block !== block) continue
    const found = countryAt(context, k)
    if (found?.last === end) return found
  }
  return undefined
}

const WITH_ARTICLE = new Set(['US', 'GB', 'NL', 'PH', 'AE', 'BS', 'GM', 'MV', 'KM', 'DO', 'CZ', 'CF', 'CD', 'CG', 'SU', 'MH', 'SB', 'SC'])

/**
 * 'the Netherlands', 'France': as it stands in a running sentence.
 * @param on the day of the text, for a country that had another name then
 */
export function countryName({id, name: today, former}: Country, on?: Interval): string {
  const name = (on && former.find(({from, until}) => on.last <= until.last && (from === undefined || from.first <= on.first))?.name) ?? today
  return WITH_ARTICLE.has(id) && !/^the /i.test(name) ? `the ${name}` : name
}

/** 'Dutch', 'U.S.': as it stands before a title. */
export function countryAdjective({id, demonyms, name}: Country): string {
  return id === 'US' ? 'U.S.' : demonyms[0] ?? name
}

// States that a successor carries on: a title in the one is no contradiction in the other.
const CARRIED_ON: readonly (readonly string[])[] = [['RU', 'SU'], ['DE', 'DD'], ['CZ', 'CS'], ['SK', 'CS'], ['RS', 'XS'], ['RS', 'YU'], ['XS', 'YU'], ['ME', 'XS'], ['ME', 'YU'], ['CD', 'ZR'], ['VN', 'VD'], ['YE', 'YD']]

/** Whether two countries are one, or one carries the other on. */
export function sameState(a: Country, b: Country): boolean {
  return a === b || CARRIED_ON.some((pair) => pair.includes(a.id) && pair.includes(b.id))
}

/** Whether the word is one of the country's own names or adjectives. */
export function isNameOf(country: Country, text: string): boolean {
  const folded = fold(text)
  return [country.name, ...country.names, ...country.demonyms].some((name) => fold(name) === folded)
}
