import type {CapitalisedWord} from '../../mentions/names/names.js'
import type {VariantKind} from '../../mentions/names/variant-spellings.js'
import {variantGroups, variantKind} from '../../mentions/names/variant-spellings.js'
import {WordCache} from '../../text/word-cache.js'
import {mayBeOneName, skeleton} from './spelling.js'

// Words with one skeleton are compared with so many before them, which keeps a text of nothing but names linear.
const COMPARED = 24

// Ordinary capitalised words that stand within a letter or two of one another.
const DISTINCT = new Set([
  'colombia columbia', 'australia austria', 'guinea guiana', 'slovakia slovenia', 'mauritania mauritius', 'southern southeast', 'catholic catholics', 'israel israeli',
  'minister ministry', 'county country', 'council counsel', 'party parti', 'english england', 'marine marina', 'martin martini', 'dominica dominican', 'north norte', 'union onion', 'prince price',
  'parliament parlement', 'harbor harbour', 'center centre', 'theater theatre', 'defense defence', 'labor labour', 'organization organisation', 'organizations organisations', 'program programme', 'color colour',
  'hope hoop', 'grey gray', 'white whyte', 'corporation cooperation', 'christian kristian', 'corps corp', 'channel chanel', 'europe europa', 'america americo', 'russia russi', 'italy itali', 'marie maria', 'louis louise', 'brasil brazil', 'reagan regan', 'arabia arabiya', 'principal principle', 'capital capitol', 'dessert desert', 'marshal marshall', 'stationary stationery'
])

/** By what a folded name is found near others, as numbers; 0 where there is nothing. */
interface Looks {
  sound: number
  /** The first three letters and the last two, which a slip between them leaves alone. */
  edges: number
  groups: readonly number[] | undefined
}

const REMEMBERED = 40_000
const numbers = new Map<string, number>()
const looks = new WordCache(looksOf)
// Of the text at hand, the first word of each number, counted from 1, and which numbers it has.
let firsts = new Int32Array(1 << 12)
const used: number[] = []

function looksOf(norm: string): Looks {
  return {sound: norm.length > 3 ? numberOf(skeleton(norm)) : 0, edges: norm.length > 5 ? numberOf(`${norm.slice(0, 3)}-${norm.slice(-2)}`) : 0, groups: variantGroups(norm)}
}

function numberOf(key: string): number {
  let number = numbers.get(key)
  if (number === undefined) numbers.set(key, (number = numbers.size + 1))
  return number
}

/** Two words of a text that may be one name. */
export interface Candidate {
  one: CapitalisedWord
  other: CapitalisedWord
  kind: VariantKind | undefined
}

/** Pairs of words that look or sound alike, or that the press is known to write in both ways. */
export function candidates(words: ReadonlyMap<string, CapitalisedWord>): Candidate[] {
  if (numbers.size > REMEMBERED) {
    looks.clear()
    numbers.clear()
  }
  const out: Candidate[] = []
  const buckets = new Map<number, CapitalisedWord[]>()
  const pair = (key: number, word: CapitalisedWord, kind: VariantKind | undefined, groups?: readonly number[], first?: CapitalisedWord) => {
    const others = buckets.get(key) ?? (first ? [first] : [])
    for (let i = Math.max(0, others.length - COMPARED); i < others.length; i++) {
      const one = others[i]!
      if (kind === undefined && groups?.some((group) => variantGroups(one.norm)?.includes(group))) continue
      if (one.norm === word.norm ? differsInMarks(one.text, word.text) : kind !== undefined || near(one.norm, word.norm)) out.push({one, other: word, kind})
    }
    others.push(word)
    buckets.set(key, others)
  }
  for (const key of used) firsts[key] = 0
  used.length = 0
  const list = [...words.values()]
  // Most names are alone with their sound and their edges, and need no bucket.
  const meet = (key: number, i: number, groups: readonly number[] | undefined) => {
    const first = firsts[key]!
    if (first !== 0) {
      pair(key, list[i]!, undefined, groups, list[first - 1])
      return
    }
    firsts[key] = i + 1
    used.push(key)
  }
  for (let i = 0; i < list.length; i++) {
    const word = list[i]!
    const {sound, edges, groups} = looks.of(word.info)
    if (groups) for (const group of groups) pair(-1 - group, word, variantKind(group))
    if (numbers.size >= firsts.length) firsts = longer(firsts, 2 * numbers.size)
    if (sound) meet(sound, i, groups)
    if (edges) meet(edges, i, groups)
  }
  return out
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(length)
  out.set(numbers)
  return out
}

function near(a: string, b: string): boolean {
  return mayBeOneName(a, b, true) && !areDistinct(a, b)
}

/** Whether two words that look alike are known to be two. */
export function areDistinct(a: string, b: string): boolean {
  return DISTINCT.has(a < b ? `${a} ${b}` : `${b} ${a}`)
}

const INNER_CAPITAL = /^(?:Mc|Mac|De|Du|La|Le|Van|Fitz|O['’])\p{Lu}/u

/** One folded form, two spellings: diacritics, or the capital within MacDonald. */
function differsInMarks(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return INNER_CAPITAL.test(a) || INNER_CAPITAL.test(b)
  return plain(a) !== plain(b)
}

function plain(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/\.$/, '').toLowerCase()
}
