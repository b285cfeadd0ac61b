import {intern} from './dictionary.js'
import type {Token} from './document.js'

/**
 * A set of folded words, asked by the numbers that the dictionary gives them: a finder asks it of many words of a text, and
 * neither a set of strings nor an expression is as fast. The words are numbered when it is first asked.
 */
export class WordSet {
  readonly #words: readonly string[]
  #bits: Uint8Array | undefined

  /** @param words folded words, parted by '|' or spaces, or a list of them */
  constructor(words: string | Iterable<string>) {
    this.#words = typeof words === 'string' ? words.split(/[| ]/) : [...words]
  }

  #number(): Uint8Array {
    const numbers = this.#words.map(intern)
    const bits = new Uint8Array(numbers.reduce((most, one) => Math.max(most, one), 0) + 1)
    for (const one of numbers) bits[one] = 1
    return (this.#bits = bits)
  }

  /** Whether the token is one of the words; what is no token is none. */
  has(token: Token | undefined): boolean {
    if (token === undefined) return false
    const bits = this.#bits ?? this.#number()
    const {id} = token.info
    return id < bits.length && bits[id] === 1
  }
}
