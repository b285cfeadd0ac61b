import type {Context} from '../../context.js'
import {isContent} from '../../mentions/words/function-words.js'
import {stemsOf} from '../../mentions/words/predicates.js'
import type {Parallel} from '../sentences/parallel.js'
import {basesOf, kinOf, sensesOf} from './thesaurus.js'
import {stemOf} from './words.js'

/** How words carry another: it, a form of it or a word of its family is among them; or one that means the same; or one that is a kind of it ('car' carries 'vehicle') or next above it ('flame' carries 'blaze'). */
export type Carriage = 'word' | 'synonym' | 'kind'

// 'motorcycl-e' and 'motorcycl-ist': words of one beginning are taken for one family.
const BEGINNING = 5
// 'brother' is a male sibling, that a sibling, that a relative.
const STEPS = 6

/** What a number of words say, by which another may be carried. */
export class Meanings {
  readonly #norms = new Set<string>()
  readonly #forms = new Set<string>()
  readonly #bases = new Set<number>()
  readonly #kin = new Set<number>()
  readonly #senses = new Set<number>()
  readonly #wider = new Set<number>()

  /** Takes a folded word in; function words say nothing. */
  add(norm: string): void {
    if (this.#norms.has(norm) || !isContent(norm)) return
    this.#norms.add(norm)
    for (const form of formsOf(norm)) this.#forms.add(form)
    if (norm.length >= BEGINNING) this.#forms.add(beginningOf(norm))
    const bases = basesOf(norm)
    if (bases.length === 0) return
    for (const base of bases) this.#bases.add(base)
    for (const base of kinOf(bases)) this.#kin.add(base)
    for (const sense of sensesOf(bases)) this.#senses.add(sense)
    for (const sense of sensesOf(bases, STEPS)) this.#wider.add(sense)
  }

  /** How a folded word is carried; undefined where it is not. */
  carries(norm: string): Carriage | undefined {
    if (this.#norms.has(norm) || formsOf(norm).some((form) => this.#forms.has(form))) return 'word'
    if (norm.length > BEGINNING && this.#forms.has(beginningOf(norm))) return 'word'
    const bases = basesOf(norm)
    if (bases.length === 0) return undefined
    if (bases.some((base) => this.#bases.has(base) || this.#kin.has(base))) return 'word'
    const senses = sensesOf(bases)
    for (const sense of senses) if (this.#senses.has(sense)) return 'synonym'
    for (const sense of senses) if (this.#wider.has(sense)) return 'kind'
    for (const sense of sensesOf(bases, 1)) if (this.#senses.has(sense)) return 'kind'
    return undefined
  }
}

// What one side does and the other has done to it: who tells of the one tells of the other.
const TWO_SIDED = `
win wins won winning winner winners victory victories beat beats beaten beating defeat defeats defeated defeating lose loses lost losing loser losers loss
buy buys bought buying buyer buyers purchase purchases purchased sell sells sold selling seller sale sales
lend lends lent lending lender loan loans borrow borrows borrowed borrowing borrower
give gives gave given giving receive receives received receiving
teach teaches taught teaching teacher teachers learn learns learned learnt learning
lead leads led leading leader follow follows followed following
`

const sides = new Map(TWO_SIDED.trim().split('\n').flatMap((line, k) => line.split(' ').map((word) => [word, `~${k}`] as const)))

/** What a word shares with others of its family: its stem, and the doings it tells of from whichever side, marked so that they do not meet. */
function formsOf(norm: string): string[] {
  const out = [stemOf(norm), ...stemsOf(norm).map((family) => `=${family}`)]
  const side = sides.get(norm)
  if (side !== undefined) out.push(side)
  return out
}

function beginningOf(norm: string): string {
  return `${norm.slice(0, BEGINNING)}-`
}

/** A finder on a source: what all its words say. */
export function meanings({document}: Context): Meanings {
  const out = new Meanings()
  for (const {kind, info} of document.tokens) if (kind === 'word') out.add(info.norm)
  return out
}

/** What the words of some source sentences say. */
export function meaningsOf(sentences: readonly Parallel[]): Meanings {
  const out = new Meanings()
  for (const {source, sentence} of sentences) {
    for (let k = sentence.first; k < sentence.last; k++) {
      const {kind, info} = source.document.tokens[k]!
      if (kind === 'word') out.add(info.norm)
    }
  }
  return out
}
