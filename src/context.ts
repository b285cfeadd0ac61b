import type {Sources} from './evidence/sources.js'
import type {Facts} from './facts/index.js'
import type {Document} from './text/document.js'

/** What finders, claim builders and rules are given: a document and the evidence it is held against. */
export interface Context {
  readonly document: Document
  /** Loaded when first asked for, since not every rule needs it. */
  readonly facts: Facts
  readonly sources: Sources
  /** What a finder yields on this document, computed at most once. */
  get<T>(finder: (context: Context) => T): T
}

/** A context over a document; `facts` is called at most once. */
export function createContext(document: Document, facts: () => Facts, sources: Sources): Context {
  const found = new Map<unknown, unknown>()
  let loaded: Facts | undefined
  const context: Context = {
    document,
    sources,
    get facts() {
      return (loaded ??= facts())
    },
    get<T>(finder: (context: Context) => T): T {
      let known = found.get(finder)
      if (known === undefined && !found.has(finder)) {
        known = finder(context)
        found.set(finder, known)
      }
      return known as T
    }
  }
  return context
}
