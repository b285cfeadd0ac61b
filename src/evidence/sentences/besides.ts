import type {Context} from '../../context.js'
import {copied} from './copied.js'
import {layBeside, type Beside} from './laid-beside.js'
import {parallels, type Parallel} from './parallel.js'
import {isSummary} from './summary.js'
import {bySentence} from './by-sentence.js'

/** A sentence of the text laid beside one of those of the sources that are nearest to it. */
export interface Pair {
  near: Parallel
  beside: Beside
}

const NEAREST = 3
// Below this share of common words two sentences have no words in the same places.
const ALIKE = 0.1
const ALIKE_IN_ARTICLES = 0.4

/** A finder: each sentence of the text laid beside the source sentences nearest to it, the nearest first: of an article beside the one that is nearly the same. */
export function besides(context: Context): (sentence: number) => readonly Pair[] {
  return bySentence((sentence) => pairsOf(context, sentence))
}

function pairsOf(context: Context, index: number): Pair[] {
  const sentence = context.document.sentences[index]!
  const out: Pair[] = []
  // Word for word the same: nothing in it stands where the source has something else.
  if (context.get(copied)[index] === 1) return out
  const [nearest, least] = context.get(isSummary) ? [NEAREST, ALIKE] : [1, ALIKE_IN_ARTICLES]
  for (const near of context.get(parallels)(index).slice(0, nearest)) {
    if (near.share < least) break
    const beside = layBeside(context, sentence, near.source, near.sentence)
    if (beside) out.push({near, beside})
  }
  return out
}
