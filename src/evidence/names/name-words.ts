import type {Context} from '../../context.js'
import {allNameRuns} from '../../mentions/names/name-runs.js'
import {spellingsOf} from '../../mentions/names/variant-spellings.js'
import type {Source} from '../sources.js'
import {exonymsOf} from './exonyms.js'
import {stemOf, wordPlaces} from '../words/words.js'

const NUMERALS = [['one', 'i', '1', 'first'], ['two', 'ii', '2', 'second'], ['three', 'iii', '3', 'third'], ['four', 'iv', '4', 'fourth'], ['five', 'v', '5', 'fifth'], ['six', 'vi', '6', 'sixth']]
const TITLES = [
  ['dr', 'doctor'], ['prof', 'professor'], ['mgr', 'monsignor', 'msgr'], ['gen', 'general'], ['col', 'colonel'], ['lt', 'lieutenant'], ['sgt', 'sergeant'], ['capt', 'captain'], ['gov', 'governor'], ['sen', 'senator'],
  ['rep', 'representative'], ['rev', 'revd', 'reverend'], ['st', 'saint', 'street'], ['rd', 'road'], ['ave', 'avenue'], ['supt', 'superintendent'], ['insp', 'inspector'], ['cllr', 'councillor'], ['maj', 'major'], ['adm', 'admiral'], ['det', 'detective'], ['mt', 'mount'], ['ft', 'fort'], ['co', 'county']
]
const WRITTEN = new Map([...TITLES, ...NUMERALS].flatMap((forms) => forms.map((form) => [form, forms] as const)))
const NONE: readonly string[] = []

/** Other ways of writing a folded word of a name: 'ii' for 'two', 'kiev' for 'kyiv'. */
function otherForms(word: string): readonly string[] {
  return WRITTEN.get(word) ?? exonymsOf(word) ?? spellingsOf(word) ?? NONE
}

/** Where a source has a word of a name, in the form given or an inflected one: tokens, in order. */
export function placesOf(source: Source, word: string): readonly number[] {
  const known = source.context.get(searched)
  let places = known.get(word)
  if (!places) {
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, places = search(source, word))
  }
  return places
}

// A source is held against many drafts.
const REMEMBERED = 5000

/** A finder: the words of names that were looked for. */
function searched(): Map<string, readonly number[]> {
  return new Map()
}

function search(source: Source, word: string): readonly number[] {
  const places = source.context.get(wordPlaces)
  const same = places.of(word)
  if (same.length > 0) return same
  const bare = word.replace(/['-]/g, '')
  if (bare !== word && places.of(bare).length > 0) return places.of(bare)
  const inflected = places.like(word).filter((index) => {
    const {info} = source.document.tokens[index]!
    return info.norm.length > 2 && isInflected(info.norm, word) && (info.shape !== 'lower' || stemOf(word) === info.norm || word === `${info.norm}s`)
  })
  if (inflected.length > 0) return inflected
  for (const form of otherForms(word)) if (places.of(form).length > 0) return places.of(form)
  if (/^[dol]['’]/.test(word) && word.length > 5 && places.of(word.slice(2)).length > 0) return places.of(word.slice(2))
  const spelled = source.context.get(plainSpellings).get(plain(word))
  if (spelled !== undefined) return [spelled]
  const pair = source.context.get(joinedPairs).get(word)
  if (pair !== undefined) return [pair]
  const blended = word.length > 4 ? source.context.get(pairs).find(([a, b]) => isBlendOf(word, a, b)) : undefined
  if (blended) return [blended[2]]
  // 'Su-25s'
  return /^\d+s$/.test(word) ? places.of(word.slice(0, -1)) : NOWHERE
}

/** A word as either side of the Atlantic may write it. */
function plain(word: string): string {
  return word.replace(/ae|oe/g, 'e').replace(/our/g, 'or').replace(/is(?=ation|e(?:d|r|rs)?$|ing$)/g, 'iz').replace(/tre$/, 'ter').replace(/ence$/, 'ense').replace(/mme$/, 'm')
}

/** A finder: the words of names that are written otherwise across the Atlantic, with a place of each. */
function plainSpellings(context: Context): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  const {tokens} = context.document
  for (const {first, last} of context.get(allNameRuns)) for (let k = first; k < last; k++) if (tokens[k]!.info.norm.length > 5) out.set(plain(tokens[k]!.info.norm), k)
  return out
}

const NOWHERE: readonly number[] = []

/** A finder: two words of a name written as one, with where the second stands: 'techcrunch', 'elsayed'. */
function joinedPairs(context: Context): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  const {tokens} = context.document
  for (const {first, last} of context.get(allNameRuns)) for (let k = first + 1; k < last; k++) {
    const pair = tokens[k - 1]!.info.norm + tokens[k]!.info.norm
    out.set(pair, k)
    // 'vandermeulen'
    if (k > first + 1) out.set(tokens[k - 2]!.info.norm + pair, k)
  }
  return out
}

/** A finder: two words of a name that stand together, with where the second stands. */
function pairs(context: Context): readonly (readonly [string, string, number])[] {
  const {tokens} = context.document
  return context.get(allNameRuns).flatMap(({first, last}) => tokens.slice(first + 1, last).map(({info, index}) => [tokens[index - 1]!.info.norm, info.norm, index] as const))
}

// 'Cal' and 'Mac'; fewer letters many words begin with.
const SHARE = 3

/** 'calmac' of 'Caledonian MacBrayne'. */
function isBlendOf(word: string, a: string, b: string): boolean {
  if (word.charAt(0) !== a.charAt(0)) return false
  for (let cut = SHARE; cut <= word.length - 2 && cut < a.length; cut++) {
    if (!a.startsWith(word.slice(0, cut))) return false
    if (b.startsWith(word.slice(cut)) && (word.length - cut >= SHARE || cut > SHARE)) return true
  }
  return false
}

/** Whether a source has a word of a name, in the form given or an inflected one. */
export function hasWord(source: Source, word: string): boolean {
  return placesOf(source, word).length > 0
}

/** 'Olympics' and 'Olympic', 'Democrat' and 'Democratic', 'Tory' and 'Tories', of one stem; but not 'Arsene' and 'Arsenal', nor 'Clark' and 'Clarke'. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long === `${short}e`) return false
  const same = /[yes]$/.test(short) ? short.slice(0, -1) : short
  return long.startsWith(same)
}

/** Whether a source has these folded words one after the other. */
export function standsInRow(source: Source, words: readonly string[]): boolean {
  const {tokens} = source.document
  return source.context.get(wordPlaces).of(words[0] ?? '').some((index) => words.every((word, k) => tokens[index + k]?.info.norm === word))
}
