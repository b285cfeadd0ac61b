import type {Context} from '../../context.js'
import {isContent} from '../../mentions/words/function-words.js'
import {stemOf} from './words.js'
import {wordNumber} from './word-rows.js'

/** A finder: for each token of a text the number of its stem, with a text's words of meaning below zero; 0 for what is no word. */
export function stemNumbers({document: {tokens}}: Context): Int32Array {
  const out = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const {kind, info} = tokens[i]!
    if (kind !== 'word') continue
    if (info.compared === 0) info.compared = isContent(info.norm) ? -wordNumber(stemOf(info.norm)) : wordNumber(stemOf(info.norm))
    out[i] = info.compared
  }
  return out
}

/** Where a stem stands in a text. */
export interface StemPlaces {
  count: number
  /** What a sentence that shares it gains by it: the less, the more often it stands there. */
  weight: number
  /** Sentences, each once, in order. */
  sentences: number[]
}

/** What a sentence gains by a shared word that stands in a text so many times. */
export function weightOf(count: number): number {
  return 1 / Math.log2(2 + count)
}

/** A finder: where each number of a stem stands, words of meaning alone. */
export function stemPlaces(context: Context): ReadonlyMap<number, StemPlaces> {
  const out = new Map<number, StemPlaces>()
  const numbers = context.get(stemNumbers)
  for (const {index, sentence} of context.document.tokens) {
    const number = numbers[index]!
    if (number >= 0) continue
    const known = out.get(number)
    if (!known) out.set(number, {count: 1, weight: 0, sentences: [sentence]})
    else {
      known.count++
      if (known.sentences.at(-1) !== sentence) known.sentences.push(sentence)
    }
  }
  for (const one of out.values()) one.weight = weightOf(one.count)
  return out
}
