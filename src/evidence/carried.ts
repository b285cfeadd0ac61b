import type {Context} from '../context.js'
import {stemOf} from './words.js'

/** Whether a stretch of tokens of a source has a folded word in one of its forms. */
export function hasForm({document}: Context, first: number, last: number, norm: string): boolean {
  const stem = stemOf(norm)
  for (let k = first; k < last; k++) {
    const {kind, info} = document.tokens[k]!
    if (kind === 'word' && (info.norm === norm || stemOf(info.norm) === stem)) return true
  }
  return false
}
