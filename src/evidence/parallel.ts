import type {Context} from '../context.js'
import type {Sentence} from '../text/document.js'
import type {Source} from './sources.js'
import {stemNumbers, stemPlaces} from './stem-numbers.js'

/** The sentence of a source that shares most words with one of the text. */
export interface Parallel {
  source: Source
  sentence: Sentence
  /** The shared words' weights, as a share of all weights of the text's sentence: 0–1. */
  share: number
}

// A word that stands in more places than this tells nothing of where.
const COMMON = 40
const NEAREST = 3

/** A finder: for each sentence of the text, the source sentences nearest to it in words, the nearest first; at most three a source. */
export function parallels(context: Context): (sentence: number) => readonly Parallel[] {
  const known = new Map<number, readonly Parallel[]>()
  return (index) => {
    let found = known.get(index)
    if (!found) known.set(index, found = nearest(context, context.document.sentences[index]!))
    return found
  }
}

function nearest(context: Context, {first, last}: Sentence): Parallel[] {
  const numbers = context.get(stemNumbers)
  const words = new Set<number>()
  for (let i = first; i < last; i++) if (numbers[i]! < 0) words.add(numbers[i]!)
  const out: Parallel[] = []
  for (const source of context.sources) {
    const places = source.context.get(stemPlaces)
    const scores = new Map<number, number>()
    let all = 0
    for (const word of words) {
      const at = places.get(word)
      // A word that no source has counts as much as a rare one, so that the share says how much is carried.
      const weight = 1 / Math.log2(2 + (at?.count ?? 0))
      all += weight
      if (!at || at.count > COMMON) continue
      for (const sentence of at.sentences) scores.set(sentence, (scores.get(sentence) ?? 0) + weight)
    }
    for (const [sentence, score] of best(scores)) out.push({source, sentence: source.document.sentences[sentence]!, share: score / all})
  }
  return out.sort((a, b) => b.share - a.share)
}

/** The three highest scores, the earlier sentence first where they are equal. */
function best(scores: ReadonlyMap<number, number>): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = []
  for (const one of scores) {
    let at = out.length
    while (at > 0 && (one[1] > out[at - 1]![1] || (one[1] === out[at - 1]![1] && one[0] < out[at - 1]![0]))) at--
    if (at < NEAREST) out.splice(at, 0, one)
    if (out.length > NEAREST) out.pop()
  }
  return out
}
