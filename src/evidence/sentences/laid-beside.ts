import type {Context} from '../../context.js'
import type {Sentence} from '../../text/document.js'
import type {Source} from '../sources.js'
import {stemNumbers} from '../words/stem-numbers.js'

/** A sentence of the text laid beside one of a source, word by word. */
export interface Beside {
  source: Source
  sentence: Sentence
  /** Tokens of the text's words, in order. */
  words: readonly number[]
  /** Tokens of the source's words, in order. */
  there: readonly number[]
  /** For each of `words`, the place in `there` of the word it is paired with; -1 where it stands alone. */
  pairs: Int16Array
}

// A word of meaning that stands in both counts for as much as three that only hold the sentence together.
const CONTENT = 6
const FUNCTION = 2
// Words between the same neighbours are laid beside each other; no more than that.
const GAP = -0.05
// Sentences longer than this are lists or lack their punctuation.
const LONGEST = 120

/** Lays a sentence of the text beside one of a source so that most words of meaning meet, in order. Costs words × words. */
export function layBeside(context: Context, sentence: Sentence, source: Source, there: Sentence): Beside | undefined {
  const mine = context.get(stemNumbers)
  const all = source.context.get(stemNumbers)
  const words = wordsOf(mine, sentence)
  const others = wordsOf(all, there)
  if (words.length > LONGEST || others.length > LONGEST) return undefined
  const ids = idsOf(mine, words)
  const theirs = idsOf(all, others)
  const width = others.length + 1
  const rows = words.length
  const columns = others.length
  // The last row and the last column stay zero.
  if (scores.length < (rows + 1) * width) scores = new Float32Array((rows + 1) * width)
  const score = scores
  score.fill(0, rows * width, (rows + 1) * width)
  for (let y = rows - 1; y >= 0; y--) {
    const id = ids[y]!
    const worth = id < 0 ? CONTENT : FUNCTION
    const after = y + 1 < rows ? ids[y + 1]! : 0
    let at = y * width + columns
    score[at] = 0
    let right = 0
    for (let x = columns - 1; x >= 0; x--) {
      at--
      const below = score[at + width]!
      let best = (below > right ? below : right) + GAP
      if (id === theirs[x]) {
        // A run of words in the same order is worth more than the same words scattered.
        const met = score[at + width + 1]! + worth + (x + 1 < columns && after === theirs[x + 1] ? 1 : 0)
        if (met > best) best = met
      }
      score[at] = best
      right = score[at]!
    }
  }
  const pairs = new Int16Array(rows).fill(-1)
  for (let y = 0, x = 0; y < rows && x < columns;) {
    const at = y * width + x
    if (ids[y] === theirs[x]) {
      const worth = ids[y]! < 0 ? CONTENT : FUNCTION
      const runs = y + 1 < rows && x + 1 < columns && ids[y + 1] === theirs[x + 1] ? 1 : 0
      if (Math.abs(score[at]! - (score[at + width + 1]! + worth + runs)) < 1e-3) {
        pairs[y++] = x++
        continue
      }
    }
    if (score[at + width]! >= score[at + 1]!) y++
    else x++
  }
  return {source, sentence: there, words, there: others, pairs}
}

// Written anew for each pair of sentences.
let scores = new Float32Array(64 * 64)

function idsOf(numbers: Int32Array, words: readonly number[]): Int32Array {
  const out = new Int32Array(words.length)
  for (let k = 0; k < words.length; k++) out[k] = numbers[words[k]!]!
  return out
}

function wordsOf(numbers: Int32Array, {first, last}: Sentence): number[] {
  const out: number[] = []
  for (let index = first; index < last; index++) if (numbers[index] !== 0) out.push(index)
  return out
}
