import type {Context} from '../context.js'
import type {Document} from '../text/document.js'

/** A finder: whether one of the sources is the text itself, in whatever format, or begins or ends with all of it. */
export function hasItselfAsSource({document, sources}: Context): boolean {
  if (sources.length === 0) return false
  // Nearly all sources part with the text at its first words.
  return sources.some((source) => source.document === document || contains(source.document, document, 1) || contains(source.document, document, -1))
}

/** Whether a text begins (step 1) or ends (step -1) with all words of another. */
function contains({tokens: whole}: Document, {tokens: part}: Document, step: 1 | -1): boolean {
  let k = step === 1 ? 0 : part.length - 1
  let j = step === 1 ? 0 : whole.length - 1
  let met = false
  for (; k >= 0 && k < part.length; k += step) {
    const {kind, info} = part[k]!
    if (kind !== 'word') continue
    while (j >= 0 && j < whole.length && whole[j]!.kind !== 'word') j += step
    if (j < 0 || j >= whole.length || whole[j]!.info.norm !== info.norm) return false
    j += step
    met = true
  }
  return met
}
