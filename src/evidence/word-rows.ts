import type {Context} from '../context.js'
import type {Token} from '../text/document.js'

/** Words of a text one after the other, punctuation left out: the numbers by which they are compared, and their tokens. */
export interface WordRow {
  ids: Int32Array
  tokens: Int32Array
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const numbers = new Map<string, number>()
const OURS = /(?<=[a-z]{2})our(s|ed|ing|ful|able|ite|ites)?$/
const ISES = /(?<=[a-z]{2})is(e|es|ed|ing|ation|ations)$/
// A long-running server must not remember every word it ever saw.
const REMEMBERED = 200_000
let given = 0

/** The same number for a word and its other spelling: 'nine' and '9', 'labour' and 'labor', 'realise' and 'realize'. */
export function wordNumber(norm: string): number {
  let number = numbers.get(norm)
  if (number === undefined) {
    if (numbers.size >= REMEMBERED) numbers.clear()
    const digit = NUMBER_WORDS.indexOf(norm)
    const plain = digit >= 0 ? String(digit) : norm.length > 5 ? norm.replace(OURS, 'or$1').replace(ISES, 'iz$1') : norm
    number = plain === norm ? ++given : wordNumber(plain)
    numbers.set(norm, number)
  }
  return number
}

function rowOf(tokens: readonly Token[], wanted: (token: Token) => boolean): WordRow {
  const row = tokens.filter((token) => token.kind === 'word' && wanted(token))
  return {ids: Int32Array.from(row, ({info}) => wordNumber(info.norm)), tokens: Int32Array.from(row, ({index}) => index)}
}

/** A finder: all words of a text. */
export function wordRow({document}: Context): WordRow {
  return rowOf(document.tokens, () => true)
}

/** A finder: the words within quotation marks, as if nothing stood between them. */
export function quotedRow({document}: Context): WordRow {
  return rowOf(document.tokens, ({quoted}) => quoted)
}

/** A finder: where each number stands in the row of all words. */
export function rowPlaces(context: Context): ReadonlyMap<number, readonly number[]> {
  return placesIn(context.get(wordRow))
}

/** A finder: where each number stands in the row of quoted words. */
export function quotedPlaces(context: Context): ReadonlyMap<number, readonly number[]> {
  return placesIn(context.get(quotedRow))
}

function placesIn({ids}: WordRow): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, number[]>()
  for (let i = 0; i < ids.length; i++) {
    const list = out.get(ids[i]!)
    if (list) list.push(i)
    else out.set(ids[i]!, [i])
  }
  return out
}
