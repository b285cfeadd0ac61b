/** Files of an export as streams of decompressed bytes, whatever they are packed with. */
import {createHash} from 'node:crypto'
import {open, type FileHandle} from 'node:fs/promises'
import {createGunzip} from 'node:zlib'
import {UsageError, whyUnreadable} from '../problem.js'
import {Bzip2, Bzip2Error} from './bzip2.js'

export type Packing = 'plain' | 'gz' | 'bz2'

/** What an input is, as far as its first bytes and the file system say. */
export interface Input {
  /** '-' for standard input. */
  path: string
  packing: Packing
  /** Bytes of the file as it lies there; undefined for standard input. */
  size: number | undefined
  modified: number
  /** A sum of its first bytes, by which it is known again. */
  head: string
}

/** The input breaks off or is damaged. `at` is an offset in the file as it lies there. */
export class BrokenInput extends Error {
  override readonly name = 'BrokenInput'
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/** First bytes by which an input is known again. */
export const HEAD = 1 << 16
const CHUNK = 1 << 20
/** Packed bytes are given to the decompressor in small pieces: they may stand for a thousand times as many. */
const PACKED_CHUNK = 1 << 16

export function packingOf(head: Uint8Array): Packing {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gz'
  return head[0] === 0x42 && head[1] === 0x5a && head[2] === 0x68 ? 'bz2' : 'plain'
}

/** By this sum of its first bytes an input is known again. */
export const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/**
 * Looks at a file.
 * @throws UsageError where it cannot be read or is empty
 */
export async function lookAt(path: string, shown: string): Promise<Input> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const {size, mtimeMs} = await file.stat()
    const head = await upTo(file, HEAD)
    if (head.length === 0) throw new UsageError(`${shown} is empty`)
    return {path, packing: packingOf(head), size, modified: Math.round(mtimeMs), head: sumOf(head)}
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`Cannot read ${shown}: ${whyUnreadable(error)}`)
  } finally {
    await file?.close()
  }
}

async function upTo(file: FileHandle, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes)
  let length = 0
  while (length < bytes) {
    const {bytesRead} = await file.read(buffer, length, bytes - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return buffer.subarray(0, length)
}

/** The bytes of a file as they lie there, from an offset on. Each chunk is only good until the next is asked for. */
export async function* bytesOf(path: string, packing: Packing, from = 0): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    const buffer = Buffer.allocUnsafeSlow(packing === 'plain' ? CHUNK : PACKED_CHUNK)
    let at = from
    for (;;) {
      const {bytesRead} = await file.read(buffer, 0, buffer.length, at)
      if (bytesRead === 0) return
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

/**
 * Decompresses. All that comes before a fault is given before the fault is thrown.
 * @throws BrokenInput where the data break off or are damaged
 */
export async function* unpacked(packing: Packing, bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  if (packing === 'plain') yield* bytes
  else if (packing === 'gz') yield* gunzipped(bytes)
  else yield* bunzipped(bytes)
}

async function* gunzipped(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({chunkSize: 1 << 18})
  let out: Buffer[] = []
  let fault: Error | undefined
  let taken = 0
  gunzip.on('data', (chunk: Buffer) => void out.push(chunk))
  const done = new Promise<void>((resolve) => {
    gunzip.on('end', resolve)
    gunzip.on('close', resolve)
    gunzip.on('error', (error: Error) => {
      fault ??= error
      resolve()
    })
  })
  function* emptied(): Generator<Buffer> {
    const all = out
    out = []
    yield* all
  }
  try {
    for await (const chunk of bytes) {
      taken += chunk.length
      await new Promise<void>((resolve) => {
        // An error may take the place of the answer.
        const settled = (): void => resolve()
        gunzip.write(chunk, settled)
        void done.then(settled)
      })
      yield* emptied()
      if (fault) break
    }
    if (!fault) {
      gunzip.end()
      await done
    }
    yield* emptied()
    if (fault) throw new BrokenInput(/unexpected end/i.test(fault.message) ? 'breaks off' : `is damaged (${fault.message})`, taken)
  } finally {
    gunzip.destroy()
  }
}

async function* bunzipped(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  const bunzip = new Bzip2()
  const view = (one: Uint8Array): Buffer => Buffer.from(one.buffer, one.byteOffset, one.byteLength)
  try {
    // The decoder keeps chunks for a while, and theirs is filled again.
    for await (const chunk of bytes) for (const one of bunzip.push(new Uint8Array(chunk))) yield view(one)
    for (const one of bunzip.end()) yield view(one)
  } catch (error) {
    if (error instanceof Bzip2Error) throw new BrokenInput(error.truncated ? 'breaks off' : error.message.replace(/^the data are/, 'is'), error.at)
    throw error
  }
}
