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

// Finders are numbered when first asked for, so that what they yield stands in a list: each is asked for hundreds of times in a
// text, and a map would be grown and searched anew for each text.
const NUMBER = Symbol('number of a finder')
const MISSING = Symbol('not found yet')
let finders = 0
// More than these are functions made for each text, which are kept in a map as those are that take no number.
const MOST = 1024

interface Numbered {
  (context: Context): unknown
  [NUMBER]?: number
}

function numberOf(finder: Numbered): number | undefined {
  if (finders < MOST && Object.isExtensible(finder)) finder[NUMBER] = finders++
  return finder[NUMBER]
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
    const found = new Array<unknown>(finders).fill(MISSING)
    let others: Map<unknown, unknown> | undefined
    // Bound, since finders take it out of the context. V8 puts a function that is written right where a property is set among
    // what lives long, and with it all that was found in the document: hence a name first.
    const get = <T>(finder: (context: Context) => T): T => {
      const number = (finder as Numbered)[NUMBER] ?? numberOf(finder)
      if (number === undefined) {
        others ??= new Map()
        if (!others.has(finder)) others.set(finder, finder(this))
        return others.get(finder) as T
      }
      while (found.length <= number) found.push(MISSING)
      const known = found[number]
      return (known === MISSING ? (found[number] = finder(this)) : known) as T
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
