/** Reads the files of an export into records, so that it can be stopped at any time and go on later. */
import {StringDecoder} from 'node:string_decoder'
import {Intake} from '../../import/intake.js'
import {NEEDLES} from '../../import/slim.js'
import {UsageError} from '../problem.js'
import {saveCheckpoint, type Checkpoint, type FileStore} from './checkpoint.js'
import {ImportProgress} from './import-progress.js'
import {BrokenInput, bytesOf, HEAD, packingOf, sumOf, unpacked, type Input} from './inputs.js'
import {LARGEST_DOCUMENT, shapeOf} from './shape.js'
import {Sieve, type SieveState} from './sieve.js'

/** So many bytes of each input are read line by line, whatever stands in them: small exports are chosen by hand. */
export const READ_ALL_BYTES = 256 * 1024 * 1024

export interface Reading {
  inputs: Input[]
  stdin: AsyncIterable<Uint8Array>
  store: FileStore
  /** The pack's path; undefined where nothing is kept for later. */
  output: string | undefined
  /** Where to go on. */
  from: Checkpoint | undefined
  /** Seconds between two checkpoints. */
  every: number
  progress: ImportProgress
  shown(path: string): string
  /** Aborted: stop at the next chance. */
  stop: AbortSignal
  /** Called with the first characters of the first input. */
  began(start: string): void
}

export class Reader {
  readonly intake: Intake
  readonly #reading: Reading
  #current: number
  #sieveState: SieveState
  #saved = Date.now()
  #packed = 0
  /** Bytes of inputs that are done, as they lie there and decompressed. */
  #before = {packed: 0, read: 0}

  constructor(reading: Reading) {
    this.#reading = reading
    const {from, store, inputs} = reading
    this.intake = new Intake(store, true, from?.intake)
    this.#current = from?.current ?? 0
    this.#sieveState = from?.sieve ?? {offset: 0, lines: 0}
    for (const {size} of inputs.slice(0, this.#current)) this.#before.packed += size ?? 0
  }

  /** Where it stands, for a message: file and line. */
  get place(): {file: string; lines: number; atStart: boolean} {
    const {lines} = this.#sieveState
    return {file: this.#reading.inputs[this.#current]?.path ?? '', lines, atStart: this.#current === 0 && lines === 0}
  }

  /**
   * Reads on to the end.
   * @returns false where it was stopped; a checkpoint is written then
   * @throws BrokenInput where an input breaks off; a checkpoint is written before
   */
  async read(): Promise<boolean> {
    const {inputs, progress, stop} = this.#reading
    // So that there is something to go on with from the first moment.
    this.save()
    try {
      for (; this.#current < inputs.length; this.#current++) {
        const input = inputs[this.#current]!
        this.#packed = 0
        if (!await this.#one(input)) return false
        this.#before.packed += input.size ?? this.#packed
        this.#before.read += this.#sieveState.offset
        this.#sieveState = {offset: 0, lines: 0}
        if (stop.aborted && this.#current + 1 < inputs.length) {
          this.#current++
          return false
        }
      }
      return true
    } finally {
      progress.end()
      this.save()
    }
  }

  save(): void {
    const {output, store, inputs} = this.#reading
    this.#saved = Date.now()
    if (output === undefined) return
    store.sync()
    saveCheckpoint(output, {
      inputs: inputs.map(({path, size, modified, head}) => ({path, size, modified, head})), current: this.#current,
      sieve: this.#sieveState, intake: this.intake.state, records: store.size
    })
  }

  async #one(input: Input): Promise<boolean> {
    const {stop} = this.#reading
    const name = this.#reading.shown(input.path)
    const sieve = new Sieve(NEEDLES, READ_ALL_BYTES, {
      line: (text, number, offset) => {
        this.intake.everyone = offset < READ_ALL_BYTES
        this.intake.line(text, name, number)
      },
      broken: (number, why) => this.intake.broke(name, number, why)
    }, this.#sieveState)
    const resumed = this.#sieveState.offset
    // A plain file is read from there on; a packed one has to be unpacked again.
    let skip = input.packing === 'plain' && input.path !== '-' ? 0 : resumed
    this.#packed = input.packing === 'plain' ? resumed : 0
    let begun = resumed > 0
    let document: Document | undefined
    try {
      for await (const chunk of unpacked(input.packing, this.#bytes(input, resumed - skip))) {
        let bytes = chunk
        if (skip > 0) {
          bytes = chunk.subarray(Math.min(skip, chunk.length))
          skip -= chunk.length - bytes.length
          if (bytes.length === 0) {
            if (stop.aborted) return false
            this.#reading.progress.step(this.#before.packed + this.#packed, this.#before.read + resumed - skip)
            continue
          }
        }
        if (!begun) {
          begun = true
          const start = bytes.toString('utf8', 0, HEAD)
          if (this.#current === 0) this.#reading.began(start)
          if (shapeOf(start) === 'document') document = new Document(name)
        }
        if (document) document.add(bytes)
        else {
          sieve.push(bytes)
          this.#sieveState = sieve.state
          if (Date.now() - this.#saved >= this.#reading.every * 1000) this.save()
        }
        if (stop.aborted) return false
        this.#reading.progress.step(this.#before.packed + this.#packed, this.#before.read + sieve.state.offset)
      }
    } catch (error) {
      // What was stopped breaks off.
      if (!(stop.aborted && error instanceof BrokenInput)) throw error
    }
    if (stop.aborted) return false
    if (document) this.#take(document, name)
    sieve.end()
    this.#sieveState = sieve.state
    return true
  }

  async *#bytes({path, packing}: Input, from: number): AsyncGenerator<Buffer> {
    const source = path === '-' ? until(this.#reading.stdin, this.#reading.stop) : bytesOf(path, packing, from)
    for await (const chunk of source) {
      this.#packed += chunk.length
      yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    }
  }

  /** A document that is none after all may be lines of JSON. */
  #take(document: Document, name: string): void {
    const text = document.text()
    this.intake.everyone = true
    let value: unknown
    try {
      value = JSON.parse(text.replace(/^\uFEFF/, ''))
    } catch {
      let number = 0
      for (const line of text.split('\n')) this.intake.line(line, name, ++number)
      return
    }
    if (!this.intake.value(value)) this.intake.broke(name, 1, 'is JSON, but no export of Wikidata')
  }
}

/** A stream that ends when a signal comes, even while nothing comes of it. */
async function* until(stream: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]()
  const aborted = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined), {once: true}))
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), aborted])
    if (next === undefined || next.done === true) return
    yield next.value
  }
}

/** One document of JSON, as it comes. */
class Document {
  readonly #name: string
  readonly #decoder = new StringDecoder('utf8')
  readonly #parts: string[] = []
  #length = 0

  constructor(name: string) {
    this.#name = name
  }

  add(bytes: Buffer): void {
    this.#length += bytes.length
    if (this.#length > LARGEST_DOCUMENT) throw new UsageError(`${this.#name} is one document of more than ${LARGEST_DOCUMENT / 1024 / 1024} MB: write an entity on each line, as dumps do, or split it`)
    this.#parts.push(this.#decoder.write(bytes))
  }

  text(): string {
    return this.#parts.join('') + this.#decoder.end()
  }
}

/** Standard input as an input, and its stream with the bytes that were looked at put back. */
export async function standardInput(stream: AsyncIterable<Uint8Array>): Promise<{input: Input; stream: AsyncIterable<Uint8Array>}> {
  const iterator = stream[Symbol.asyncIterator]()
  const first: Buffer[] = []
  let length = 0
  while (length < HEAD) {
    const next = await iterator.next()
    if (next.done === true) break
    first.push(Buffer.from(next.value))
    length += next.value.length
  }
  const head = Buffer.concat(first)
  async function* whole(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head
    for (;;) {
      const next = await iterator.next()
      if (next.done === true) return
      yield next.value
    }
  }
  if (head.length === 0) throw new UsageError('Standard input is empty')
  return {input: {path: '-', packing: packingOf(head), size: undefined, modified: 0, head: sumOf(head.subarray(0, HEAD))}, stream: whole()}
}
