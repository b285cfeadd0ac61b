import type {Context} from '../context.js'
import {isContent} from '../mentions/words/function-words.js'
import {stemOf} from './words.js'
import {wordNumber} from './word-rows.js'

/** A finder: for each token of a text the number of its stem, with a text's words of meaning below zero; 0 for what is no word. */
export function stemNumbers({document}: Context): Int32Array {
  return Int32Array.from(document.tokens, ({kind, info: {norm}}) => {
    if (kind !== 'word') return 0
    const number = wordNumber(stemOf(norm))
    return isContent(norm) ? -number : number
  })
}

/** Where a stem stands in a text. */
export interface StemPlaces {
  count: number
  /** Sentences, each once, in order. */
  sentences: number[]
}

/** A finder: where each number of a stem stands, words of meaning alone. */
export function stemPlaces(context: Context): ReadonlyMap<number, StemPlaces> {
  const out = new Map<number, StemPlaces>()
  const numbers = context.get(stemNumbers)
  for (const {index, sentence} of context.document.tokens) {
    const number = numbers[index]!
    if (number >= 0) continue
    const known = out.get(number)
    if (!known) out.set(number, {count: 1, sentences: [sentence]})
    else {
      known.count++
      if (known.sentences.at(-1) !== sentence) known.sentences.push(sentence)
    }
  }
  return out
}
