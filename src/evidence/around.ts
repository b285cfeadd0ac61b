import {isContent} from '../mentions/words/function-words.js'
import type {Document} from '../text/document.js'
import {stemOf} from './words.js'

// What a figure, date or name is about stands within so many words of it.
const REACH = 9

/** The stems of the words around a span, in its sentence: what the span is about. */
export function wordsAround({tokens}: Document, first: number, last: number): ReadonlySet<string> {
  const out = new Set<string>()
  const {sentence} = tokens[first]!
  for (let k = Math.max(0, first - REACH); k < Math.min(tokens.length, last + REACH); k++) {
    const {kind, info, sentence: own} = tokens[k]!
    if ((k < first || k >= last) && own === sentence && kind === 'word' && info.shape !== 'figures' && isContent(info.norm)) out.add(stemOf(info.norm))
  }
  return out
}

/** How many words two spans have around them in common. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}
