/**
 * Decompresses bzip2, one block of at most 900 000 bytes at a time, from chunks as they come. Files made of several streams, as
 * parallel compressors write them, are read through. Format: https://sourceware.org/bzip2/ and the decoder there.
 */
import {Bits, Bzip2Error, LONGEST_BLOCK, MOST_BITS, type Table} from './bzip2-bits.js'

export {Bzip2Error} from './bzip2-bits.js'

const GROUP = 50
const BLOCK = 0x314159265359
const END = 0x177245385090

const CRC = new Int32Array(256).map((_, i) => {
  let c = i << 24
  for (let k = 0; k < 8; k++) c = c & 0x80000000 ? (c << 1) ^ 0x04c11db7 : c << 1
  return c
})

/** Takes chunks of compressed bytes and gives decompressed ones. */
export class Bzip2 {
  readonly #bits = new Bits()
  #level = 0
  #chain: Int32Array = new Int32Array(0)
  #started = false

  #damaged(): Bzip2Error {
    return new Bzip2Error('the data are damaged', this.#bits.position)
  }

  /** @throws Bzip2Error where the data are damaged */
  *push(chunk: Uint8Array): Generator<Uint8Array> {
    this.#bits.add(chunk)
    while (this.#bits.left > LONGEST_BLOCK) if (!(yield* this.#next())) return
  }

  /** @throws Bzip2Error where the data break off */
  *end(): Generator<Uint8Array> {
    this.#bits.gather()
    while (this.#bits.left > 0 || this.#level > 0) if (!(yield* this.#next())) return
  }

  /** Reads a block, or the end of a stream; false where what follows is no bzip2. */
  *#next(): Generator<Uint8Array, boolean> {
    const bits = this.#bits
    if (this.#level === 0) {
      const magic = bits.wide(3)
      const level = magic === 0x425a68 ? bits.read(8) - 0x30 : 0
      if (level < 1 || level > 9) {
        if (this.#started) return false
        throw new Bzip2Error('this is no bzip2', bits.position)
      }
      this.#started = true
      this.#level = level
      if (this.#chain.length < level * 100_000) this.#chain = new Int32Array(level * 100_000)
    }
    const mark = bits.wide(6)
    const crc = bits.wide(4) | 0
    if (mark === END) {
      this.#level = 0
      bits.align()
      return true
    }
    if (mark !== BLOCK) throw new Bzip2Error('the data are damaged', bits.position)
    const origin = this.#block()
    yield* this.#unwind(origin.pointer, origin.length, crc)
    return true
  }

  /** Reads a block into the chain of the Burrows–Wheeler transform. */
  #block(): {pointer: number; length: number} {
    const bits = this.#bits
    if (bits.bit() === 1) throw this.#damaged()
    const pointer = bits.read(24)
    const ranges = bits.read(16)
    const symbols: number[] = []
    for (let i = 0; i < 16; i++) {
      if ((ranges & (0x8000 >> i)) === 0) continue
      const range = bits.read(16)
      for (let j = 0; j < 16; j++) if (range & (0x8000 >> j)) symbols.push(i * 16 + j)
    }
    const groups = bits.read(3)
    const selectorCount = bits.read(15)
    if (symbols.length === 0 || groups < 2 || groups > 6 || selectorCount === 0) throw this.#damaged()
    const order = [0, 1, 2, 3, 4, 5]
    const selectors = new Uint8Array(selectorCount)
    for (let i = 0; i < selectorCount; i++) {
      let j = 0
      while (bits.bit() === 1) if (++j >= groups) throw this.#damaged()
      const group = order[j]!
      order.copyWithin(1, 0, j)
      order[0] = group
      selectors[i] = group
    }
    const size = symbols.length + 2
    const tables = Array.from({length: groups}, () => this.#table(size))
    return {pointer, length: this.#symbols(tables, selectors, symbols, size - 1)}
  }

  #table(size: number): Table {
    const bits = this.#bits
    const lengths = new Uint8Array(size)
    let length = bits.read(5)
    for (let i = 0; i < size; i++) {
      for (;;) {
        if (length < 1 || length > MOST_BITS) throw this.#damaged()
        if (bits.bit() === 0) break
        length += bits.bit() === 0 ? 1 : -1
      }
      lengths[i] = length
    }
    const counts = new Int32Array(MOST_BITS + 2)
    for (const one of lengths) counts[one]!++
    const permutation = new Uint16Array(size)
    let next = 0
    for (let n = 1; n <= MOST_BITS; n++) for (let i = 0; i < size; i++) if (lengths[i] === n) permutation[next++] = i
    const limit = new Int32Array(MOST_BITS + 2).fill(-1)
    const base = new Int32Array(MOST_BITS + 2)
    let [code, seen] = [0, 0]
    for (let n = 1; n <= MOST_BITS; n++) {
      base[n] = seen - code
      code += counts[n]!
      seen += counts[n]!
      limit[n] = code - 1
      code <<= 1
    }
    return {least: Math.min(...lengths), limit, base, permutation}
  }

  /** Undoes Huffman codes, runs and move-to-front. */
  #symbols(tables: readonly Table[], selectors: Uint8Array, symbols: number[], endOfBlock: number): number {
    const bits = this.#bits
    const chain = this.#chain
    const most = this.#level * 100_000
    const counts = new Int32Array(256)
    const front = new Uint8Array(symbols)
    let [length, run, weight, left, group] = [0, 0, 1, 0, 0]
    let table = tables[0]!
    for (;;) {
      if (left === 0) {
        const selector = selectors[group++]
        const chosen = selector === undefined ? undefined : tables[selector]
        if (!chosen) throw this.#damaged()
        table = chosen
        left = GROUP
      }
      left--
      const symbol = bits.symbol(table)
      if (symbol === undefined) throw this.#damaged()
      if (symbol <= 1) {
        run += weight << symbol
        weight <<= 1
        if (run > most) throw this.#damaged()
        continue
      }
      if (run > 0) {
        if (length + run > most) throw this.#damaged()
        const byte = front[0]!
        counts[byte]! += run
        chain.fill(byte, length, length + run)
        length += run
        run = 0
        weight = 1
      }
      if (symbol === endOfBlock) break
      if (length >= most) throw this.#damaged()
      const at = symbol - 1
      const byte = front[at]!
      // Most moves are of a few places, for which a call would cost more.
      if (at > 32) front.copyWithin(1, 0, at)
      else for (let i = at; i > 0; i--) front[i] = front[i - 1]!
      front[0] = byte
      counts[byte]!++
      chain[length++] = byte
    }
    let sum = 0
    for (let i = 0; i < 256; i++) {
      const count = counts[i]!
      counts[i] = sum
      sum += count
    }
    for (let i = 0; i < length; i++) chain[counts[chain[i]! & 255]!++]! |= i << 8
    return length
  }

  /** Follows the chain, undoes the outer runs and checks the sum. */
  *#unwind(pointer: number, length: number, wanted: number): Generator<Uint8Array> {
    if (length === 0) return
    if (pointer >= length) throw this.#damaged()
    const chain = this.#chain
    let out = new Uint8Array(1 << 20)
    let [at, crc, run, before] = [0, -1, 0, -1]
    let next = chain[pointer]! >> 8
    for (let i = 0; i < length; i++) {
      const entry = chain[next]!
      const byte = entry & 255
      next = entry >> 8
      let times = 1
      if (run === 4) {
        times = byte
        run = 0
      } else {
        run = byte === before ? run + 1 : 1
        before = byte
      }
      const value = times === 1 && run > 0 ? byte : before
      if (at + 256 > out.length) {
        yield out.subarray(0, at)
        out = new Uint8Array(1 << 20)
        at = 0
      }
      for (; times > 0; times--) {
        out[at++] = value
        crc = (crc << 8) ^ CRC[((crc >>> 24) ^ value) & 255]!
      }
      if (run === 0) before = -1
    }
    if (~crc !== wanted) throw this.#damaged()
    if (at > 0) yield out.subarray(0, at)
  }
}
