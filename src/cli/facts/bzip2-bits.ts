/** The bits of bzip2, as they come. */

/** No block is longer than this when compressed: 900 000 symbols of 20 bits, and its tables. */
export const LONGEST_BLOCK = 2_300_000
export const MOST_BITS = 20

/** The data break off, or are damaged; `at` is the offset of the compressed byte. */
export class Bzip2Error extends Error {
  override readonly name = 'Bzip2Error'
  readonly at: number
  readonly truncated: boolean
  constructor(message: string, at: number, truncated = false) {
    super(message)
    this.at = at
    this.truncated = truncated
  }
}

/** A Huffman code: by length in bits, the last code and where its symbols begin. */
export interface Table {
  least: number
  limit: Int32Array
  base: Int32Array
  permutation: Uint16Array
}

/** Bits of the compressed data that have come and were not read yet. */
export class Bits {
  #bytes = new Uint8Array(0)
  #at = 0
  #bits = 0
  #count = 0
  /** Compressed bytes that were let go. */
  #gone = 0

  readonly #waiting: Uint8Array[] = []
  #waitingBytes = 0

  /** Chunks are put together a few at a time: each time moves what is left. */
  add(chunk: Uint8Array): void {
    this.#waiting.push(chunk)
    this.#waitingBytes += chunk.length
    if (this.#waitingBytes > LONGEST_BLOCK) this.gather()
  }

  gather(): void {
    const rest = this.#bytes.length - this.#at
    const joined = new Uint8Array(rest + this.#waitingBytes)
    joined.set(this.#bytes.subarray(this.#at))
    let to = rest
    for (const chunk of this.#waiting) {
      joined.set(chunk, to)
      to += chunk.length
    }
    this.#gone += this.#at
    this.#bytes = joined
    this.#at = 0
    this.#waiting.length = 0
    this.#waitingBytes = 0
  }

  get left(): number {
    return this.#bytes.length - this.#at + (this.#count >> 3)
  }
  get position(): number {
    return this.#gone + this.#at - (this.#count >> 3)
  }

  read(n: number): number {
    while (this.#count < n) {
      if (this.#at >= this.#bytes.length) throw new Bzip2Error('the data break off', this.position, true)
      this.#bits = ((this.#bits << 8) | this.#bytes[this.#at++]!) & 0x7fffffff
      this.#count += 8
    }
    this.#count -= n
    return (this.#bits >>> this.#count) & ((1 << n) - 1)
  }
  /** The next symbol of a Huffman code. */
  symbol({least, limit, base, permutation}: Table): number | undefined {
    if (this.#count < MOST_BITS && this.#at + 3 < this.#bytes.length) {
      const bytes = this.#bytes
      while (this.#count <= 22) {
        this.#bits = ((this.#bits << 8) | bytes[this.#at++]!) & 0x7fffffff
        this.#count += 8
      }
    }
    let n = least
    if (this.#count < MOST_BITS) {
      let code = this.read(n)
      while (code > limit[n]!) {
        if (++n > MOST_BITS) return undefined
        code = (code << 1) | this.bit()
      }
      return permutation[code + base[n]!]
    }
    const all = this.#bits & ((1 << this.#count) - 1)
    let shift = this.#count - n
    while (all >>> shift > limit[n]!) {
      if (++n > MOST_BITS) return undefined
      shift--
    }
    this.#count = shift
    return permutation[(all >>> shift) + base[n]!]
  }

  bit(): number {
    return this.read(1)
  }
  wide(bytes: number): number {
    let value = 0
    for (let i = 0; i < bytes; i++) value = value * 256 + this.read(8)
    return value
  }
  align(): void {
    this.#count -= this.#count & 7
  }
}
