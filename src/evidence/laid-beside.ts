import type {Context} from '../context.js'
import type {Sentence} from '../text/document.js'
import type {Source} from './sources.js'
import {stemNumbers} from './stem-numbers.js'

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
  const ids = words.map((index) => mine[index]!)
  const theirs = others.map((index) => all[index]!)
  const width = others.length + 1
  const score = new Float32Array((words.length + 1) * width)
  for (let y = words.length - 1; y >= 0; y--) {
    const worth = ids[y]! < 0 ? CONTENT : FUNCTION
    for (let x = others.length - 1; x >= 0; x--) {
      const at = y * width + x
      let best = Math.max(score[at + width]!, score[at + 1]!) + GAP
      if (ids[y] === theirs[x]) {
        // A run of words in the same order is worth more than the same words scattered.
        const runs = y + 1 < words.length && x + 1 < others.length && ids[y + 1] === theirs[x + 1] ? 1 : 0
        best = Math.max(best, score[at + width + 1]! + worth + runs)
      }
      score[at] = best
    }
  }
  const pairs = new Int16Array(words.length).fill(-1)
  for (let y = 0, x = 0; y < words.length && x < others.length;) {
    const at = y * width + x
    const worth = ids[y]! < 0 ? CONTENT : FUNCTION
    const runs = ids[y] === theirs[x] && y + 1 < words.length && x + 1 < others.length && ids[y + 1] === theirs[x + 1] ? 1 : 0
    if (ids[y] === theirs[x] && Math.abs(score[at]! - (score[at + width + 1]! + worth + runs)) < 1e-3) pairs[y++] = x++
    else if (score[at + width]! >= score[at + 1]!) y++
    else x++
  }
  return {source, sentence: there, words, there: others, pairs}
}

function wordsOf(numbers: Int32Array, {first, last}: Sentence): number[] {
  const out: number[] = []
  for (let index = first; index < last; index++) if (numbers[index] !== 0) out.push(index)
  return out
}
