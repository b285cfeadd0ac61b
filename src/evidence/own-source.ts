import type {Context} from '../context.js'
import type {Document} from '../text/document.js'

/** A finder: whether one of the sources is the text itself, in whatever format, or begins or ends with all of it. */
export function hasItselfAsSource({document, sources}: Context): boolean {
  if (sources.length === 0) return false
  let own: readonly string[] | undefined
  const words = () => (own ??= wordsIn(document))
  return sources.some((source) => {
    // Nearly all sources part with the text at its first words.
    if (source.document === document) return true
    return opensAlike(document, source.document) && same(words(), wordsIn(source.document), 0) || closesAlike(document, source.document) && same(words(), wordsIn(source.document), -1)
  })
}

function wordsIn({tokens}: Document): readonly string[] {
  return tokens.filter(({kind}) => kind === 'word').map(({info}) => info.norm)
}

function same(own: readonly string[], theirs: readonly string[], at: 0 | -1): boolean {
  const from = at === 0 ? 0 : theirs.length - own.length
  return own.length > 0 && from >= 0 && own.every((word, k) => word === theirs[from + k])
}

function opensAlike(a: Document, b: Document): boolean {
  return a.tokens.find(({kind}) => kind === 'word')?.info.norm === b.tokens.find(({kind}) => kind === 'word')?.info.norm
}

function closesAlike(a: Document, b: Document): boolean {
  return a.tokens.findLast(({kind}) => kind === 'word')?.info.norm === b.tokens.findLast(({kind}) => kind === 'word')?.info.norm
}
