import {isContent} from '../../mentions/words/function-words.js'
import type {Document} from '../../text/document.js'
import {stemNumberOf} from '../words/words.js'

// What a figure, date or name is about stands within so many words of it.
const REACH = 9
// A span of more tokens is kept nowhere.
const KEPT = 64

/** The numbers of the stems of the words around a span, in its sentence, each once: what the span is about. */
export type Around = readonly number[]

/** What a span is about; worked out once for each span of a document. */
export function wordsAround(document: Document, first: number, last: number): Around {
  if (last - first >= KEPT || last < first) return around(document, first, last)
  const known = (document.kept.around ??= new Map()) as Map<number, Around>
  const key = first * KEPT + last - first
  let found = known.get(key)
  if (!found) known.set(key, found = around(document, first, last))
  return found
}

function around({tokens, sentences}: Document, first: number, last: number): Around {
  const out: number[] = []
  const sentence = sentences[tokens[first]!.sentence]!
  const until = Math.min(sentence.last, last + REACH)
  for (let k = Math.max(sentence.first, first - REACH); k < until; k++) {
    if (k >= first && k < last) continue
    const {kind, info} = tokens[k]!
    if (kind !== 'word' || info.shape === 'figures' || !isContent(info.norm)) continue
    const stem = stemNumberOf(info)
    if (!out.includes(stem)) out.push(stem)
  }
  return out
}

/** How many words two spans have around them in common. */
export function shared(a: Around, b: Around): number {
  let count = 0
  for (const word of a) if (b.includes(word)) count++
  return count
}
