/** What an import needs to go on after it was stopped: beside the output, a file that says how far it came, and the records so far. */
import {closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync, writeSync} from 'node:fs'
import type {IntakeState} from '../../import/intake.js'
import type {Store} from '../../import/gather.js'
import {object} from '../../import/json.js'
import type {Input} from './inputs.js'
import type {SieveState} from './sieve.js'

const VERSION = 1
const BUFFER = 1 << 18

/** How far an import came. */
export interface Checkpoint {
  version: number
  inputs: Pick<Input, 'path' | 'size' | 'modified' | 'head'>[]
  /** The input being read, and where in it the last whole line ends, decompressed. */
  current: number
  sieve: SieveState
  intake: IntakeState
  /** Bytes of the records that belong to what was read so far. */
  records: number
}

export const checkpointPath = (output: string): string => `${output}.import.json`
export const recordsPath = (output: string): string => `${output}.import.records`

/** Writes a file so that it is there as a whole or not at all. */
export function writeWhole(path: string, lines: Iterable<string>): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const file = openSync(temporary, 'w')
    try {
      let text = ''
      for (const line of lines) {
        text += `${line}\n`
        if (text.length < BUFFER) continue
        writeAll(file, Buffer.from(text))
        text = ''
      }
      writeAll(file, Buffer.from(text))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

export function saveCheckpoint(output: string, checkpoint: Omit<Checkpoint, 'version'>): void {
  writeWhole(checkpointPath(output), [JSON.stringify({version: VERSION, ...checkpoint})])
}

/** The checkpoint beside an output; undefined where there is none, 'broken' where it says nothing. */
export function loadCheckpoint(output: string): Checkpoint | 'broken' | undefined {
  const path = checkpointPath(output)
  if (!existsSync(path)) return undefined
  try {
    const value = object(JSON.parse(readFileSync(path, 'utf8')))
    if (value?.['version'] !== VERSION || !existsSync(recordsPath(output))) return 'broken'
    const checkpoint = value as unknown as Checkpoint
    return statSync(recordsPath(output)).size >= checkpoint.records ? checkpoint : 'broken'
  } catch {
    return 'broken'
  }
}

export function forget(output: string): void {
  rmSync(checkpointPath(output), {force: true})
  rmSync(recordsPath(output), {force: true})
}

/** Records in a file: written at the end, read from the beginning as often as wanted. */
export class FileStore implements Store {
  readonly #file: number
  #text = ''
  /** Bytes that lie in the file. */
  size: number

  /**
   * @param keep bytes of records that are good; what lies behind them is cut off
   */
  constructor(path: string, keep: number) {
    if (keep === 0) writeFileSync(path, '')
    this.#file = openSync(path, 'r+')
    ftruncateSync(this.#file, keep)
    this.size = keep
  }

  add(line: string): void {
    this.#text += `${line}\n`
    if (this.#text.length > BUFFER) this.flush()
  }

  flush(): void {
    if (this.#text === '') return
    const bytes = Buffer.from(this.#text)
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at, bytes.length - at, this.size + at)
    this.size += bytes.length
    this.#text = ''
  }

  /** Makes sure that the records outlast the machine, before a checkpoint counts on them. */
  sync(): void {
    this.flush()
    fsyncSync(this.#file)
  }

  *lines(): Generator<string> {
    this.flush()
    const buffer = Buffer.allocUnsafe(BUFFER)
    let rest: Buffer[] = []
    for (let at = 0; at < this.size;) {
      const length = readSync(this.#file, buffer, 0, Math.min(buffer.length, this.size - at), at)
      if (length === 0) return
      at += length
      let start = 0
      for (let end = buffer.indexOf(10); end >= 0 && end < length; end = buffer.indexOf(10, start)) {
        rest.push(buffer.subarray(start, end))
        yield rest.length === 1 ? buffer.toString('utf8', start, end) : Buffer.concat(rest).toString('utf8')
        rest = []
        start = end + 1
        if (start >= length) break
      }
      if (start < length) rest.push(Buffer.from(buffer.subarray(start, length)))
    }
  }

  close(): void {
    closeSync(this.#file)
  }
}
