import {alternatives} from '../../text/alternatives.js'
import type {Document, Token} from '../../text/document.js'
import {wordIds} from '../../text/document.js'
import {intern, shapeOf} from '../../text/dictionary.js'
import {fold} from '../../text/fold.js'

/** A phrase found: tokens [first, last). */
export interface Match<T> {
  first: number
  last: number
  entry: T
}

interface Node<T> {
  next: Map<number, Node<T>> | undefined
  entries: Entry<T>[] | undefined
}

interface Entry<T> {
  value: T
  /** For each word, what its case has to be: 0 any, 1 a capital first, 2 capitals; and 4 where it has to have an 's. */
  cases: Uint8Array
}

type Phrase<T> = readonly [string, T]

const WORDS = /[^\s\-‐‑/]+/g
const WORD = /[^\s\-‐‑/]+/

// Which lexicons have a phrase that begins with a word, as bits by the word's number: the words of a document are gone
// through once for all lexicons. Those beyond the bits of a number share the last one.
const BITS = 30
let lexicons = 0
let built = 0
let masks: Int32Array = new Int32Array(1 << 16)

function bitOf(lexicon: number): number {
  return Math.min(lexicon, BITS)
}

// Most words that may begin a phrase do not: which pairs of words begin one stands, by a hash, in `pairs`; `singles` has
// the words that are a phrase by themselves, and those whose phrases are not read yet.
const PAIRS = 1 << 16
const pairs = new Int32Array(PAIRS)
let singles: Int32Array = new Int32Array(1 << 16)

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e_37_79_b1) ^ Math.imul(second, 0x85_eb_ca_6b)) >>> 16
}

function larger(bits: Int32Array, id: number): Int32Array {
  if (id < bits.length) return bits
  const grown = new Int32Array(2 * id)
  grown.set(bits)
  return grown
}

interface Beginnings {
  ids: Int32Array
  built: number
  lists: (number[] | undefined)[]
}

/** The tokens at which a phrase of a lexicon may begin. */
function beginnings(document: Document, lexicon: number): readonly number[] {
  const ids = wordIds(document)
  let known = document.kept.beginnings as Beginnings | undefined
  if (known?.ids !== ids || known.built !== built) {
    const lists = new Array<number[] | undefined>(BITS + 1).fill(undefined)
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!
      const begun = masks[id]
      if (begun === undefined || begun === 0) continue
      const following = ids[i + 1] ?? 0
      let mask = begun & (singles[id]! | (following === 0 ? 0 : pairs[pairOf(id, following)]!))
      while (mask !== 0) {
        const bit = 31 - Math.clz32(mask)
        const list = lists[bit]
        if (list) list.push(i)
        else lists[bit] = [i]
        mask &= ~(1 << bit)
      }
    }
    known = {ids, built, lists}
    document.kept.beginnings = known
  }
  return known.lists[bitOf(lexicon)] ?? []
}

/** A word of a phrase without what stands for itself: a possessive and a final full stop. */
function normOf(word: string): string {
  const norm = fold(word)
  return norm.length > 1 && norm.endsWith('.') ? norm.slice(0, -1) : norm
}

const POSSESSIVE = /['’]s$/

/**
 * Many phrases looked for at once: a trie over the numbers that the dictionary gives to folded words, so that a text's
 * words are looked up once, however many lexicons read it. Phrases are sorted by their first words when a text is first
 * scanned, and the branch of a first word is built when a text has that word: of thousands of names a text has few.
 *
 * A phrase is written as it has to stand: a word written with a capital needs one, a word in capitals needs capitals, a
 * word in lower case matches any. Diacritics, hyphens and typographic marks make no difference; `(a|b|)` stands for each of
 * its alternatives. A possessive or a shortened 'is' (`it's clear`) has to stand where it is written, and may stand after the last word.
 */
export class Lexicon<T> {
  // By the number of the first word: its branch, or the phrases of which that is to be built.
  private roots: Map<number, Node<T> | Phrase<T>[]> | undefined
  private readonly number = lexicons++

  /**
   * @param phrases pairs of a phrase and what it stands for; empty phrases are left out. They are read when the first
   * document is scanned, since most runs of a command line want few of the lexicons that they load.
   */
  constructor(private readonly phrases: Iterable<Phrase<T>>) {}

  private sort(): Map<number, Node<T> | Phrase<T>[]> {
    const roots = new Map<number, Phrase<T>[]>()
    const bit = 1 << bitOf(this.number)
    const add = (phrase: Phrase<T>): void => {
      const first = WORD.exec(phrase[0])?.[0]
      if (first === undefined) return
      const id = intern(normOf(first.replace(POSSESSIVE, '')))
      const known = roots.get(id)
      if (known) {
        known.push(phrase)
        return
      }
      roots.set(id, [phrase])
      masks = larger(masks, id)
      singles = larger(singles, id)
      masks[id]! |= bit
      singles[id]! |= bit
    }
    for (const phrase of this.phrases) {
      if (phrase[0].includes('(')) for (const one of alternatives(phrase[0])) add([one, phrase[1]])
      else add(phrase)
    }
    built++
    return roots
  }

  /** The branch of a first word. */
  private root(id: number | undefined): Node<T> | undefined {
    if (id === undefined || !((masks[id] ?? 0) & (1 << bitOf(this.number)))) return undefined
    this.roots ??= this.sort()
    const known = this.roots.get(id)
    if (!Array.isArray(known)) return known
    const node: Node<T> = {next: undefined, entries: undefined}
    for (const [phrase, value] of known) this.add(node, phrase, value)
    this.roots.set(id, node)
    const lexicon = bitOf(this.number)
    if (!node.entries && lexicon < BITS) singles[id]! &= ~(1 << lexicon)
    for (const second of node.next?.keys() ?? []) pairs[pairOf(id, second)]! |= 1 << lexicon
    return node
  }

  private add(root: Node<T>, phrase: string, value: T): void {
    const words = phrase.match(WORDS) ?? []
    const cases = new Uint8Array(words.length)
    let node = root
    for (let i = 0; i < words.length; i++) {
      const written = words[i]!
      const word = written.replace(POSSESSIVE, '')
      const shape = shapeOf(word)
      cases[i] = (shape === 'capitals' ? 2 : shape === 'capital' ? 1 : 0) + (word === written ? 0 : 4)
      if (i === 0) continue
      const id = intern(normOf(word))
      const level = (node.next ??= new Map<number, Node<T>>())
      let next = level.get(id)
      if (!next) {
        next = {next: undefined, entries: undefined}
        level.set(id, next)
      }
      node = next
    }
    ;(node.entries ??= []).push({value, cases})
  }

  /**
   * Every phrase of the lexicon in the document, in order: at each word the longest, with all that it stands for; a phrase
   * that begins inside a longer one is found too.
   */
  scan(document: Document): Match<T>[] {
    this.roots ??= this.sort()
    const {tokens} = document
    const out: Match<T>[] = []
    const ids = wordIds(document)
    for (const i of beginnings(document, this.number)) this.match(tokens, ids, i, out)
    return out
  }

  /** The longest phrase that begins at this token, if any, with all that it stands for. */
  at(document: Document, index: number): Match<T>[] {
    this.roots ??= this.sort()
    return this.match(document.tokens, wordIds(document), index, [])
  }

  // Numbers only, until a phrase is found: 0 is a word of no phrase, and whatever is no prose.
  private match(tokens: readonly Token[], ids: Int32Array, index: number, out: Match<T>[]): Match<T>[] {
    let node = this.root(ids[index])
    let best: Entry<T>[] | undefined
    let bestLast = 0
    for (let k = index; node; ) {
      if (node.entries && (k === index || tokens[k]!.block === tokens[index]!.block) && anyFits(node.entries, tokens, index)) {
        best = node.entries
        bestLast = k + 1
      }
      const id = ids[++k]
      if (id === undefined || id === 0 || !node.next) break
      node = node.next.get(id)
    }
    if (best) {
      for (const entry of best) if (caseFits(entry.cases, tokens, index)) out.push({first: index, last: bestLast, entry: entry.value})
    }
    return out
  }
}

function anyFits(entries: readonly {cases: Uint8Array}[], tokens: readonly Token[], first: number): boolean {
  for (let k = 0; k < entries.length; k++) if (caseFits(entries[k]!.cases, tokens, first)) return true
  return false
}

function caseFits(cases: Uint8Array, tokens: readonly Token[], first: number): boolean {
  for (let i = 0; i < cases.length; i++) {
    const token = tokens[first + i]!
    const owns = cases[i]! >= 4
    if (owns ? token.tail.length < 2 : token.tail !== '' && i < cases.length - 1) return false
    const wanted = cases[i]! & 3
    if (wanted === 0) continue
    const {shape} = token.info
    if (shape === 'capitals') continue
    if (wanted === 2) return false
    // 'Jong-un': what follows a hyphen in a name may be small.
    if (shape !== 'capital' && !token.joined && shape !== 'figures') return false
  }
  return true
}
