import type {Context} from '../../context.js'

// Sentences. What is longer adds background and colour of its own, which no source has to carry.
const LONGEST = 6

/** Whether a text is as short as a summary or a brief, every sentence of which its sources should carry. */
export function isSummary({document}: Context): boolean {
  return document.sentences.length <= LONGEST
}
