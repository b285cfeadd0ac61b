import {isCapitalByPlace, isHonorific} from '../../mentions/names/names.js'
import type {Document} from '../../text/document.js'

/** Verbs that people are the subject of. */
export const SPEAKS = /^(?:said|says|told|tells|added|adds|was|is|has|had|will|would|who|did|does|could|can|himself|herself|and|also|went|took|came|made|wrote|left|won|began|denied|denies|refused|[a-z]{3,}(?:ed|s))$/

/** Whether the name at a token stands as a person does: before a verb, with a possessive, after a title, or in a sentence's midst, where the capital makes it a name. */
export function isPersonal(document: Document, index: number): boolean {
  const {tokens} = document
  const token = tokens[index]!
  const before = index > 0 ? tokens[index - 1] : undefined
  const after = tokens[index + 1]
  const led = before && before.sentence === token.sentence && before.kind === 'word' ? before.info.norm : ''
  if (/^(?:the|a|an|in|at|from|near|this|its|do|dos|de)$/.test(led) || token.joined || after?.joined) return false
  if (isHonorific(led) || !isCapitalByPlace(document, index) || token.tail.length > 1) return true
  // 'Reilly, 56,'
  if (after?.text === ',' && /^\d\d$/.test(tokens[index + 2]?.text ?? '') && tokens[index + 3]?.kind !== 'word') return true
  return after?.kind === 'word' && after.sentence === token.sentence && SPEAKS.test(after.info.norm)
}
