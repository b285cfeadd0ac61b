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

/** A class, not an object with a getter of its own: each such object has a hidden class of its own, and `context.document` is slow. */
class DocumentContext implements Context {
  readonly document: Document
  readonly sources: Sources
  readonly get: Context['get']
  private readonly load: () => Facts
  private loaded: Facts | undefined

  constructor(document: Document, facts: () => Facts, sources: Sources) {
    this.document = document
    this.sources = sources
    this.load = facts
    const found = new Map<unknown, unknown>()
    // Bound, since finders take it out of the context. V8 puts a function that is written right where a property is set among
    // what lives long, and with it all that was found in the document: hence a name first.
    const get = <T>(finder: (context: Context) => T): T => {
      let known = found.get(finder)
      if (known === undefined && !found.has(finder)) {
        known = finder(this)
        found.set(finder, known)
      }
      return known as T
    }
    this.get = get
  }

  get facts(): Facts {
    return (this.loaded ??= this.load())
  }
}

/** A context over a document; `facts` is called at most once. */
export function createContext(document: Document, facts: () => Facts, sources: Sources): Context {
  return new DocumentContext(document, facts, sources)
}
