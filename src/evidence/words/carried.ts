import type {Context} from '../../context.js'
import {stemNumber, stemNumberOf} from './words.js'

/** Whether a stretch of tokens of a source has a folded word in one of its forms. */
export function hasForm({document}: Context, first: number, last: number, norm: string): boolean {
  const stem = stemNumber(norm)
  for (let k = first; k < last; k++) {
    const {kind, info} = document.tokens[k]!
    if (kind === 'word' && (info.norm === norm || stemNumberOf(info) === stem)) return true
  }
  return false
}
