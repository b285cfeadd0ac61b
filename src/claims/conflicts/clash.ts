import type {Attribution} from '../../mentions/attributions.js'
import {attributionsOf} from '../../mentions/attributions.js'
import type {Document} from '../../text/document.js'

/** Tokens [first, last). */
export interface Run {
  first: number
  last: number
}

/** Two passages that give one thing two values; `earlier` stands first. */
export interface Clash {
  earlier: Run
  later: Run
}

const CHANGES = new Set([
  'rose', 'risen', 'rises', 'rise', 'climbed', 'climbs', 'revised', 'revises', 'raised', 'lowered', 'corrected', 'initially', 'previously', 'earlier', 'originally', 'first', 'now', 'another', 'further',
  'additional', 'more', 'also', 'later', 'estimated', 'estimates', 'estimate', 'feared', 'believed', 'thought', 'meanwhile', 'separately', 'separate', 'since', 'increased', 'fell', 'fallen', 'dropped', 'updated', 'extended',
  'shortened', 'cut', 'reduced', 'doubled', 'tripled', 'halved', 'instead', 'until', 'former', 'previous', 'other', 'would', 'could', 'might', 'may', 'if', 'planned', 'plans', 'expected', 'hoped', 'elsewhere', 'average', 'similar', 'average', 'every', 'each', 'annual', 'annually',
  'second', 'third', 'new', 'old', 'next', 'ago', 'last', 'year', 'years', 'month', 'extra', 'total', 'altogether', 'respectively', 'between', 'from', 'per'
])

/** Whether the words around a value say that it has changed, is of another time or of another thing. */
export function tellsOfChange({tokens}: Document, sentence: Run, except?: Run): boolean {
  for (let k = sentence.first; k < sentence.last; k++) if (CHANGES.has(tokens[k]!.info.norm) && !(except && k >= except.first && k < except.last)) return true
  return false
}

/** Whether two passages are laid on two different sources. */
export function rivals(document: Document, a: number, b: number): boolean {
  const here = sourceOf(document, attributionsOf(document, a))
  const there = sourceOf(document, attributionsOf(document, b))
  return here !== undefined && there !== undefined && here !== there
}

function sourceOf({tokens}: Document, attributions: readonly Attribution[]): string | undefined {
  const source = attributions.at(-1)?.source
  return source && tokens[source.last - 1]?.info.norm
}
