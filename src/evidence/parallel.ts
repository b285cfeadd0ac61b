import type {Context} from '../context.js'
import type {Sentence} from '../text/document.js'
import {isContent} from '../mentions/words/function-words.js'
import type {Source} from './sources.js'
import {wordPlaces} from './words.js'

/** The sentence of a source that shares most words with one of the text. */
export interface Parallel {
  source: Source
  sentence: Sentence
  /** The shared words' weights, as a share of all weights of the text's sentence: 0–1. */
  share: number
}

// A word that stands in more places than this tells nothing of where.
const COMMON = 40

/** A finder: for each sentence of the text, the source sentences nearest to it in words, the nearest first; at most three a source. */
export function parallels(context: Context): (sentence: number) => readonly Parallel[] {
  const known = new Map<number, readonly Parallel[]>()
  return (index) => {
    let found = known.get(index)
    if (!found) known.set(index, found = nearest(context, context.document.sentences[index]!))
    return found
  }
}

function nearest({document, sources}: Context, {first, last}: Sentence): Parallel[] {
  const words = new Set<string>()
  for (let i = first; i < last; i++) {
    const {kind, info} = document.tokens[i]!
    if (kind === 'word' && isContent(info.norm)) words.add(info.norm)
  }
  const out: Parallel[] = []
  for (const source of sources) {
    const places = source.context.get(wordPlaces)
    const scores = new Map<number, number>()
    let all = 0
    for (const word of words) {
      const at = places.like(word)
      // A word that no source has counts as much as a rare one, so that the share says how much is carried.
      const weight = 1 / Math.log2(2 + at.length)
      all += weight
      if (at.length > COMMON) continue
      let before = -1
      for (const index of at) {
        const {sentence} = source.document.tokens[index]!
        if (sentence !== before) scores.set(sentence, (scores.get(sentence) ?? 0) + weight)
        before = sentence
      }
    }
    const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 3)
    for (const [sentence, score] of best) out.push({source, sentence: source.document.sentences[sentence]!, share: score / all})
  }
  return out.sort((a, b) => b.share - a.share)
}
