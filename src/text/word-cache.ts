import type {WordInfo} from './dictionary.js'
import {dictionaryVersion} from './dictionary.js'

/** What is worked out of a folded word once and asked of it in every text: kept by the word's number, which needs no hashing. */
export class WordCache<T> {
  private readonly workOut: (norm: string) => T
  private values: (T | undefined)[] = []
  private version = dictionaryVersion

  constructor(workOut: (norm: string) => T) {
    this.workOut = workOut
  }

  of(info: WordInfo): T {
    const {id} = info
    // A word too long to have a number.
    if (id === 0) return this.workOut(info.norm)
    if (this.version !== dictionaryVersion) this.clear()
    if (id >= this.values.length) this.grow(2 * id)
    return (this.values[id] ??= this.workOut(info.norm))
  }

  clear(): void {
    this.values = []
    this.version = dictionaryVersion
  }

  // An array that is written far beyond its end becomes a slow table.
  private grow(length: number): void {
    const grown = new Array<T | undefined>(length).fill(undefined)
    for (let i = 0; i < this.values.length; i++) grown[i] = this.values[i]
    this.values = grown
  }
}
