import {stemmer} from 'stemmer'
import type {Context} from '../../context.js'
import {hashOf, type WordInfo} from '../../text/dictionary.js'

const NOWHERE: readonly number[] = []

// A long-running server must not remember every word it ever saw.
const REMEMBERED = 50_000
let stems = new Map<string, string>()

/** The stem of a folded word (Porter's algorithm): 'agreements' and 'agreed' become 'agreement', 'agre'. */
export function stemOf(norm: string): string {
  let stem = stems.get(norm)
  if (stem === undefined) {
    if (stems.size >= REMEMBERED) stems = new Map()
    stem = norm.length > 3 ? stemmer(norm) : norm
    stems.set(norm, stem)
  }
  return stem
}

/** A number for the stem of a folded word, the same for all words of one stem. */
export function stemNumber(norm: string): number {
  return hashOf(stemOf(norm)) | 0 || 1
}

/** A number for the stem of a word met in a text, the same for all words of one stem; the word keeps it. */
export function stemNumberOf(info: WordInfo): number {
  if (info.stem === 0) info.stem = stemNumber(info.norm)
  return info.stem
}

/** Where the words of a document stand: tokens, in order. */
export interface WordPlaces {
  /** Of a folded word. */
  of(norm: string): readonly number[]
  /** Of every word with the same stem as a folded word. */
  like(norm: string): readonly number[]
}

/** A finder: where each word of a document stands, quotations included. */
export function wordPlaces({document}: Context): WordPlaces {
  const words = new Map<string, number[]>()
  for (const token of document.tokens) {
    if (token.kind !== 'word') continue
    const {norm} = token.info
    const list = words.get(norm)
    if (list) list.push(token.index)
    else words.set(norm, [token.index])
  }
  let byStem: Map<string, number[]> | undefined
  return {
    of: (norm) => words.get(norm) ?? NOWHERE,
    like(norm) {
      if (!byStem) {
        byStem = new Map()
        for (const [word, places] of words) {
          const stem = stemOf(word)
          const list = byStem.get(stem)
          byStem.set(stem, list ? [...list, ...places].sort((a, b) => a - b) : places)
        }
      }
      return byStem.get(stemOf(norm)) ?? NOWHERE
    }
  }
}
