import type {Context} from '../../context.js'
import type {Sentence} from '../../text/document.js'
import type {Source} from '../sources.js'
import {stemNumbers, stemPlaces, weightOf} from '../words/stem-numbers.js'
import {bySentence} from './by-sentence.js'

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
  return bySentence((sentence) => nearest(context, context.document.sentences[sentence]!))
}

// What the sentences of a source have gained by the words met so far; all zero between two searches.
let scores = new Float64Array(256)

function nearest(context: Context, {first, last}: Sentence): Parallel[] {
  const numbers = context.get(stemNumbers)
  const words: number[] = []
  for (let i = first; i < last; i++) if (numbers[i]! < 0 && !words.includes(numbers[i]!)) words.push(numbers[i]!)
  const out: Parallel[] = []
  for (const source of context.sources) {
    const places = source.context.get(stemPlaces)
    const {sentences} = source.document
    if (scores.length < sentences.length) scores = new Float64Array(2 * sentences.length)
    const met: number[] = []
    let all = 0
    for (const word of words) {
      const at = places.get(word)
      // A word that no source has counts as much as a rare one, so that the share says how much is carried.
      const weight = at ? at.weight : NOWHERE
      all += weight
      if (!at || at.count > COMMON) continue
      for (const sentence of at.sentences) {
        if (scores[sentence] === 0) met.push(sentence)
        scores[sentence]! += weight
      }
    }
    for (const sentence of best(met)) out.push({source, sentence: sentences[sentence]!, share: scores[sentence]! / all})
    for (const sentence of met) scores[sentence] = 0
  }
  return out.sort((a, b) => b.share - a.share)
}

const NOWHERE = weightOf(0)

/** The sentences with the three highest scores, the earlier one first where they are equal. */
function best(met: readonly number[]): number[] {
  const out: number[] = []
  for (const one of met) {
    const score = scores[one]!
    let at = out.length
    while (at > 0 && (score > scores[out[at - 1]!]! || (score === scores[out[at - 1]!]! && one < out[at - 1]!))) at--
    if (at >= NEAREST) continue
    for (let k = Math.min(out.length, NEAREST - 1); k > at; k--) out[k] = out[k - 1]!
    out[at] = one
  }
  return out
}
