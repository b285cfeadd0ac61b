import type {Context} from '../../context.js'
import {besides} from './besides.js'
import {bySentence} from './by-sentence.js'
import type {Beside} from './laid-beside.js'
import type {Parallel} from './parallel.js'

/** Words of the text that stand where a source has others: between the same neighbours, or at the same end of the sentence. */
export interface Slot {
  near: Parallel
  /** The text's words, tokens in order; none of them stands in the source's sentence at this place. */
  words: readonly number[]
  /** The source's words there, tokens in order; at least one. */
  there: readonly number[]
  /** Words of the same order right before and right after it, three at most counted; 3 where the sentences begin or end together. */
  before: number
  after: number
}

// Of longer stretches nobody can say which word stands for which.
const WIDEST = 4
const SIDE = 3

/** A finder: for each sentence of the text the slots by which it differs from the source sentences nearest to it. */
export function slots(context: Context): (sentence: number) => readonly Slot[] {
  return bySentence((sentence) => slotsOf(context, sentence))
}

function slotsOf(context: Context, index: number): Slot[] {
  const out: Slot[] = []
  for (const {near, beside} of context.get(besides)(index)) gather(beside, near, out)
  return out
}

function gather({words, there, pairs}: Beside, near: Parallel, out: Slot[]): void {
  let y = -1
  let x = -1
  for (let next = 0; next <= words.length; next++) {
    const met = next < words.length ? pairs[next]! : there.length
    if (met < 0) continue
    const mine = next - y - 1
    const theirs = met - x - 1
    // At an end that the two sentences do not share, the words stand for nothing.
    if (mine > 0 && theirs > 0 && mine <= WIDEST && theirs <= WIDEST && (y >= 0 || next < words.length)) {
      const before = y < 0 ? SIDE : run(pairs, y, x, -1)
      const after = next >= words.length ? SIDE : run(pairs, next, met, 1)
      out.push({near, words: words.slice(y + 1, next), there: there.slice(x + 1, met), before, after})
    }
    y = next
    x = met
  }
}

function run(pairs: Int16Array, y: number, x: number, step: 1 | -1): number {
  let count = 0
  while (count < SIDE && y >= 0 && y < pairs.length && pairs[y] === x) {
    count++
    y += step
    x += step
  }
  return count
}
