import type {Context} from '../context.js'
import {stemsOf} from '../mentions/words/predicates.js'
import {stemOf, wordPlaces} from './words.js'

// 'motorcycl-e' and 'motorcycl-ist': words of one beginning are taken for one family.
const BEGINNING = 5

/** A finder on a source: the beginnings of its longer words. */
function beginnings({document}: Context): ReadonlySet<string> {
  const out = new Set<string>()
  for (const {kind, info} of document.tokens) if (kind === 'word' && info.norm.length >= BEGINNING) out.add(info.norm.slice(0, BEGINNING))
  return out
}

/** A finder on a source: the families of doings that it tells of: 'sold' and 'the sale' are one. */
function doings({document}: Context): ReadonlySet<string> {
  const out = new Set<string>()
  for (const {kind, info} of document.tokens) if (kind === 'word') for (const family of stemsOf(info.norm)) out.add(family)
  return out
}

/** Whether a source has a folded word, another form of it, or a word of the same family. */
export function carriesWord({context}: {context: Context}, norm: string): boolean {
  const places = context.get(wordPlaces)
  if (places.of(norm).length > 0 || places.like(norm).length > 0) return true
  if (norm.length > BEGINNING && context.get(beginnings).has(norm.slice(0, BEGINNING))) return true
  return stemsOf(norm).some((family) => context.get(doings).has(family))
}

/** Whether a stretch of tokens of a source has a folded word in one of its forms. */
export function hasForm({document}: Context, first: number, last: number, norm: string): boolean {
  const stem = stemOf(norm)
  for (let k = first; k < last; k++) {
    const {kind, info} = document.tokens[k]!
    if (kind === 'word' && (info.norm === norm || stemOf(info.norm) === stem)) return true
  }
  return false
}
