import type {RepeatWord} from './repeats.js'

/** Up to this length a sentence has to return all but one of its words. */
export const shortWords = 12

/** Cuts off what an alignment took from the block before or after the one it lies in. */
export function withinBlock(from: number, to: number, words: readonly RepeatWord[]): {from: number; to: number} {
  const middle = words[(from + to) >> 1]!.block
  if (to - from < 2 * shortWords) {
    while (words[from]!.block !== middle) from++
    while (words[to - 1]!.block !== middle) to--
  }
  return {from, to}
}

/**
 * A formula filled in again rather than a copy that was touched up: each passage has a figure or a name that the other lacks,
 * or, in a short one, other words that carry meaning. Long sentences are no formulas.
 */
export function isFormula(words: readonly RepeatWord[], from: number, to: number, firstFrom: number, firstTo: number, edits: number): boolean {
  const size = to - from
  if (size >= 2 * shortWords && edits <= size * 0.12) return false
  const here = missing(words, from, to, firstFrom, firstTo)
  const there = missing(words, firstFrom, firstTo, from, to)
  if (here.particulars > 0 && there.particulars > 0) return true
  return Math.min(here.content, there.content) > (size < shortWords ? 0 : size < 16 ? 1 : 2)
}

/** How many words of `words[from..to)` the other passage lacks: figures and capitalised words, and all that carry meaning. */
function missing(words: readonly RepeatWord[], from: number, to: number, otherFrom: number, otherTo: number): {particulars: number; content: number} {
  const other = new Set<string>()
  for (let i = otherFrom; i < otherTo; i++) other.add(words[i]!.info.norm)
  let particulars = 0
  let content = 0
  for (let i = from; i < to; i++) {
    const {norm, shape} = words[i]!.info
    if (other.has(norm)) continue
    if (shape === 'capital' || shape === 'capitals' || /\d/.test(norm)) particulars++
    if (!LIGHT.has(norm)) content++
  }
  return {particulars, content}
}

/** Words that come and go when a sentence is touched up. */
export const LIGHT: ReadonlySet<string> = new Set(
  ('a an the this that these those his her its their our my your some any such very quite rather really just also too still then now here there so ' +
    'and or but of to in on at by for with from as into is are was were be been has have had will would can could may might do does did ' +
    'it he she they we which who only even indeed however further perhaps reportedly about over under more most than').split(' ')
)
