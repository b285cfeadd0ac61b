import {intern} from './dictionary.js'
import type {Document} from './document.js'
import {wordIds} from './document.js'

// Which lists await a word, as bits by the word's number.
let masks: Int32Array = new Int32Array(1 << 12)
let lists = 0
const MOST = 31

const NOWHERE: readonly number[] = []

interface Places {
  ids: Int32Array
  lists: number
  of: (number[] | undefined)[]
}

/**
 * Words that set a finder to work, of which most texts have few. The tokens of a document are gone through once for all such
 * lists together, whichever is asked first.
 */
export class AwaitedWords {
  private readonly number = lists++

  /** @param words folded words, parted by '|' or spaces, or a list of them */
  constructor(words: string | Iterable<string>) {
    if (this.number >= MOST) throw new Error(`more than ${MOST} lists of awaited words`)
    for (const word of typeof words === 'string' ? words.split(/[| ]/) : words) {
      const id = intern(word)
      if (id >= masks.length) {
        const grown = new Int32Array(2 * id)
        grown.set(masks)
        masks = grown
      }
      masks[id]! |= 1 << this.number
    }
  }

  /** The tokens that are one of the words, in order; code, addresses and handles are left out. */
  in(document: Document): readonly number[] {
    const ids = wordIds(document)
    let places = document.kept.awaited as Places | undefined
    if (places?.ids !== ids || places.lists !== lists) document.kept.awaited = places = placesOf(ids)
    return places.of[this.number] ?? NOWHERE
  }
}

function placesOf(ids: Int32Array): Places {
  const of = new Array<number[] | undefined>(lists).fill(undefined)
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    if (id === 0 || id >= masks.length) continue
    for (let mask = masks[id]!; mask !== 0; mask &= mask - 1) {
      const list = 31 - Math.clz32(mask & -mask)
      const known = of[list]
      if (known) known.push(i)
      else of[list] = [i]
    }
  }
  return {ids, lists, of}
}

/** Two lists of tokens in order, none of which is in both, as one list in order. */
export function merged(a: ArrayLike<number>, b: ArrayLike<number>): number[] {
  const out: number[] = []
  let k = 0
  for (let i = 0; i < a.length; i++) {
    while (k < b.length && b[k]! < a[i]!) out.push(b[k++]!)
    out.push(a[i]!)
  }
  while (k < b.length) out.push(b[k++]!)
  return out
}
