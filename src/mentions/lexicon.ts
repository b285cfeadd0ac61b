import type {Document, Token} from '../text/document.js'
import {wordIds} from '../text/document.js'
import {dictionaryChanged, dictionarySize, intern, wordInfo} from '../text/dictionary.js'
import {fold} from '../text/fold.js'

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

const WORDS = /[^\s\-‐‑/]+/g

/**
 * Many phrases looked for at once: a trie over the numbers that the dictionary gives to folded words, so that a text's
 * words are looked up once, however many lexicons read it.
 *
 * A phrase is written as it has to stand: a word written with a capital needs one, a word in capitals needs capitals, a
 * word in lower case matches any. Diacritics, hyphens and typographic marks make no difference; `(a|b|)` stands for each of
 * its alternatives. A possessive or a shortened 'is' (`it's clear`) has to stand where it is written, and may stand after the last word.
 */
export class Lexicon<T> {
  // By the dictionary number of the first word; mostly holes.
  private readonly roots: (Node<T> | undefined)[]

  /** @param phrases pairs of a phrase and what it stands for; empty phrases are left out */
  constructor(phrases: Iterable<readonly [string, T]>) {
    const roots = new Map<number, Node<T>>()
    for (const [phrase, value] of phrases) for (const one of alternatives(phrase)) this.add(roots, one, value)
    this.roots = new Array<Node<T> | undefined>(dictionarySize() + 1).fill(undefined)
    for (const [id, node] of roots) this.roots[id] = node
    dictionaryChanged()
  }

  private add(roots: Map<number, Node<T>>, phrase: string, value: T): void {
    const words = phrase.match(WORDS)
    if (!words) return
    const cases = new Uint8Array(words.length)
    let level = roots
    let node: Node<T> | undefined
    words.forEach((written, i) => {
      const word = written.replace(/['’]s$/, '')
      let norm = fold(word)
      if (norm.length > 1 && norm.endsWith('.')) norm = norm.slice(0, -1)
      const {shape} = wordInfo(word)
      cases[i] = (shape === 'capitals' ? 2 : shape === 'capital' ? 1 : 0) + (word === written ? 0 : 4)
      const id = intern(norm)
      if (node) level = node.next ??= new Map<number, Node<T>>()
      node = level.get(id)
      if (!node) {
        node = {next: undefined, entries: undefined}
        level.set(id, node)
      }
    })
    if (node) (node.entries ??= []).push({value, cases})
  }

  /**
   * Every phrase of the lexicon in the document, in order: at each word the longest, with all that it stands for; a phrase
   * that begins inside a longer one is found too.
   */
  scan(document: Document): Match<T>[] {
    const ids = wordIds(document)
    const {roots} = this
    const {tokens} = document
    const known = roots.length
    const out: Match<T>[] = []
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!
      if (id !== 0 && id < known && roots[id] !== undefined) this.at(tokens, i, out)
    }
    return out
  }

  /** The longest phrase that begins at this token, if any. */
  at(tokens: readonly Token[], index: number, out: Match<T>[] = []): Match<T>[] {
    const token = tokens[index]
    let node = token && token.kind !== 'opaque' ? this.roots[token.info.id] : undefined
    let best: Entry<T>[] | undefined
    let bestLast = 0
    for (let k = index; node; ) {
      if (node.entries && node.entries.some((entry) => caseFits(entry.cases, tokens, index))) {
        best = node.entries
        bestLast = k + 1
      }
      const following: Token | undefined = tokens[++k]
      if (!node.next || !following || following.block !== token!.block || following.kind === 'opaque') break
      node = node.next.get(following.info.id)
    }
    if (best) {
      for (const entry of best) if (caseFits(entry.cases, tokens, index)) out.push({first: index, last: bestLast, entry: entry.value})
    }
    return out
  }
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

const GROUP = /\(([^()]*)\)/

/** 'it is (widely|generally|) believed' → its three readings. */
export function alternatives(phrase: string): string[] {
  const match = GROUP.exec(phrase)
  if (!match) return [phrase.replace(/\s+/g, ' ').trim()]
  const before = phrase.slice(0, match.index)
  const after = phrase.slice(match.index + match[0].length)
  return (match[1] ?? '').split('|').flatMap((one) => alternatives(before + one + after))
}
