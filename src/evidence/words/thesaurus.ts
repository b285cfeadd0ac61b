/**
 * What words mean the same, or nearly: the usual words of WordNet with their senses and what those are kinds of.
 *
 * The text that scripts/compile-thesaurus.ts writes has two halves. First a line for each word, in order:
 * the word and how usual it is (one figure, the logarithm of base two of its uses); after bars its senses, the words of its family
 * and its opposites, the last two as distances in lines, base 36, given once for each pair. `+` is a sense that comes for the first time and so has
 * the next number; another is its number in base 36 with a comma behind. Then a line for each sense: a letter for the kind of
 * thing it is, and the senses that are wider than it.
 */
import {thesaurusText} from '../thesaurus-text.js'
import {wordForms} from './word-forms.js'

/** How two words go together, seen from the first: it is wider than the second ('vehicle' of 'car'), a kind of it, or a kind of the same thing ('lorry'). */
export type Relation = 'same' | 'kin' | 'synonym' | 'opposite' | 'wider' | 'narrower' | 'sibling'

interface Thesaurus {
  /** The number of a word. */
  words: ReadonlyMap<string, number>
  names: readonly string[]
  usual: Uint8Array
  senses: readonly (readonly number[])[]
  kin: readonly (readonly number[])[]
  opposites: readonly (readonly number[])[]
  kinds: string
  wider: readonly (readonly number[])[]
  /** The words that have a sense; made when first asked for. */
  sharing?: readonly number[][]
}

const NONE: readonly number[] = []
let read: Thesaurus | undefined

function thesaurus(): Thesaurus {
  return read ??= parse(thesaurusText())
}

function parse(text: string): Thesaurus {
  const gap = text.indexOf('\n\n')
  const rows = text.slice(0, gap).split('\n')
  const words = new Map<string, number>()
  const names: string[] = []
  const usual = new Uint8Array(rows.length)
  const senses: (readonly number[])[] = []
  const kin: number[][] = rows.map(() => [])
  const opposites: number[][] = rows.map(() => [])
  let next = 0
  const sensesIn = (list: string): readonly number[] => {
    if (list === '') return NONE
    const out: number[] = []
    for (let k = 0; k < list.length;) {
      if (list[k] === '+') {
        out.push(next++)
        k++
        continue
      }
      const end = list.indexOf(',', k)
      out.push(Number.parseInt(list.slice(k, end), 36))
      k = end + 1
    }
    return out
  }
  const pairs = (map: number[][], at: number, list: string | undefined): void => {
    if (!list) return
    for (const distance of list.split(',')) {
      const other = at + Number.parseInt(distance, 36)
      map[at]!.push(other)
      map[other]!.push(at)
    }
  }
  rows.forEach((row, at) => {
    const [head = '', own = '', near, against] = row.split('|')
    const name = head.slice(0, -1)
    words.set(name, at)
    names.push(name)
    usual[at] = Number(head.at(-1))
    senses.push(sensesIn(own))
    pairs(kin, at, near)
    pairs(opposites, at, against)
  })
  const table = text.slice(gap + 2).split('\n')
  const kinds = table.map((line) => line[0]).join('')
  const wider = table.map((line) => sensesIn(line.slice(1)))
  return {words, names, usual, senses, kin, opposites, kinds, wider}
}

// A long-running server must not remember every word it ever saw.
const REMEMBERED = 20_000
let forms = new Map<string, readonly number[]>()

/** The numbers of the usual words of which a folded word is a form: 'left' of 'left' and 'leave'; none for a word that is not usual. */
export function basesOf(norm: string): readonly number[] {
  let known = forms.get(norm)
  if (known === undefined) {
    if (forms.size >= REMEMBERED) forms = new Map()
    const {words} = thesaurus()
    known = wordForms(norm, (form) => words.has(form)).map((form) => words.get(form)!)
    forms.set(norm, known)
  }
  return known
}

/** The base forms of a folded word, as far as they are usual words: 'leave' and 'left' of 'left'. */
export function baseFormsOf(norm: string): readonly string[] {
  const {names} = thesaurus()
  return basesOf(norm).map((base) => names[base]!)
}

/** The senses of words by their numbers, and those wider than them by so many steps at most. */
export function sensesOf(bases: readonly number[], steps = 0): ReadonlySet<number> {
  const {senses, wider} = thesaurus()
  const out = new Set<number>()
  for (const base of bases) for (const sense of senses[base]!) out.add(sense)
  let before: Iterable<number> = [...out]
  for (let step = 0; step < steps; step++) {
    const more: number[] = []
    for (const sense of before) for (const one of wider[sense]!) if (!out.has(one)) {
      out.add(one)
      more.push(one)
    }
    before = more
  }
  return out
}

/** The family of words by their numbers: 'decision', 'decisive' of 'decide'. */
export function kinOf(bases: readonly number[]): readonly number[] {
  const {kin} = thesaurus()
  return bases.length === 1 ? kin[bases[0]!]! : bases.flatMap((base) => kin[base]!)
}

/** How usual a folded word is: the logarithm of base two of its uses in the explanations and tagged texts of WordNet, at most 9; -1 for a word that is hardly met. */
export function usualness(norm: string): number {
  const {usual} = thesaurus()
  return basesOf(norm).reduce((most, base) => Math.max(most, usual[base]!), -1)
}

/** The letter of the kind of thing that a folded word first means (see `FILES` in scripts/compile-thesaurus.ts); '' for a word that is not usual. */
export function kindLetter(norm: string): string {
  const {senses, kinds} = thesaurus()
  const sense = senses[basesOf(norm)[0] ?? -1]?.[0]
  return sense === undefined ? '' : kinds[sense]!
}

/** How two folded words go together by their usual senses; undefined where they do not. */
export function relation(a: string, b: string): Relation | undefined {
  if (a === b) return 'same'
  const left = basesOf(a)
  const right = basesOf(b)
  if (left.length === 0 || right.length === 0) return undefined
  if (left.some((base) => right.includes(base))) return 'same'
  if (antonyms(a, b)) return 'opposite'
  const near = kinOf(left)
  if (right.some((base) => near.includes(base))) return 'kin'
  const mine = sensesOf(left)
  const theirs = sensesOf(right)
  if (meet(mine, theirs)) return 'synonym'
  if (meet(mine, sensesOf(right, 2))) return 'wider'
  if (meet(theirs, sensesOf(left, 2))) return 'narrower'
  return siblings(a, b) ? 'sibling' : undefined
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** Whether two folded words are kinds of one thing: 'lorry' and 'bus', 'Tuesday' aside, which is a name. */
export function siblings(a: string, b: string): boolean {
  const {senses, wider} = thesaurus()
  const over = new Set<number>()
  for (const base of basesOf(a)) for (const sense of senses[base]!) for (const one of wider[sense]!) over.add(one)
  return basesOf(b).some((base) => senses[base]!.some((sense) => wider[sense]!.some((one) => over.has(one))))
}

/** Whether two folded words are opposites: 'rise' and 'fell', 'legal' and 'illegal'. */
export function antonyms(a: string, b: string): boolean {
  const {opposites} = thesaurus()
  for (const base of basesOf(a)) {
    const others = opposites[base]!
    if (others.length > 0 && basesOf(b).some((one) => others.includes(one))) return true
  }
  return false
}

/** Whether a folded word has opposites. */
export function hasAntonyms(norm: string): boolean {
  const {opposites} = thesaurus()
  return basesOf(norm).some((base) => opposites[base]!.length > 0)
}

/** The base forms of words that share a usual sense with a folded word. */
export function synonymsOf(norm: string): readonly string[] {
  const all = thesaurus()
  if (!all.sharing) {
    const sharing: number[][] = []
    all.senses.forEach((list, word) => list.forEach((sense) => (sharing[sense] ??= []).push(word)))
    all.sharing = sharing
  }
  const own = basesOf(norm)
  const out = new Set<number>()
  for (const sense of sensesOf(own)) for (const word of all.sharing[sense]!) if (!own.includes(word)) out.add(word)
  return Array.from(out, (word) => all.names[word]!)
}

/** The base forms of the words of one family with a folded word: 'decision' of 'decided'. */
export function familyOf(norm: string): readonly string[] {
  const {names} = thesaurus()
  return kinOf(basesOf(norm)).map((base) => names[base]!)
}
