import {VFile} from 'vfile'
import {ConfigError, meant} from './config.js'
import type {Format} from './text/document.js'
import type {Interval} from './time.js'
import {isoDay, parseIso} from './time.js'

/** A text that cannot be read: binary, or neither UTF-8 nor UTF-16. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

const FORMATS: readonly Format[] = ['txt', 'md', 'html']
const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.txt': 'txt', '.text': 'txt', '.md': 'md', '.markdown': 'md', '.mkd': 'md', '.mdown': 'md', '.html': 'html', '.htm': 'html', '.xhtml': 'html'
}

/**
 * A file with its text as a string, so that offsets count in the file as it stands, byte order mark included.
 * @throws InputError where the value is binary, or neither UTF-8 nor UTF-16 with its mark
 */
export function readInput(value: string | Uint8Array | VFile): VFile {
  const file = value instanceof VFile ? value : new VFile({value: value})
  const name = file.path || 'the text'
  if (typeof file.value !== 'string') file.value = textOfBytes(file.value ?? new Uint8Array(), name)
  return file
}

/** 'first bad byte at 120, line 3': where an editor finds it. */
function placeOfByte(bytes: Uint8Array, at: number): string {
  let line = 1
  for (let i = 0; i < at; i++) if (bytes[i] === 10) line++
  return `first bad byte at ${at}, line ${line}`
}

// Files that are often taken for text, by their first bytes, and what is to be done with them.
const NO_TEXT: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'is a PDF: take its text out first, for instance with pdftotext'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a Word, OpenDocument or other packed file: save it as text'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Word or Excel file: save it as text'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'is rich text (RTF): save it as plain text']
]

/**
 * Bytes as text, byte order mark included: UTF-8, or UTF-16 with its mark.
 * @param name what the message calls them
 * @throws InputError where they are binary or neither
 */
export function textOfBytes(bytes: Uint8Array, name: string): string {
  for (const [head, what] of NO_TEXT) if (head.every((byte, i) => bytes[i] === byte)) throw new InputError(`${name} ${what}`)
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    const text = new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be', {ignoreBOM: true}).decode(bytes)
    if (!text.includes('\0')) return text
  }
  if (seemsUtf16(bytes)) throw new InputError(`${name} seems to be UTF-16 without a byte order mark: save it as UTF-8`)
  if (bytes.subarray(0, 8192).includes(0)) throw new InputError(`${name} is a binary file: expected text`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new InputError(`${name} is not valid UTF-8: save it as UTF-8 (${placeOfByte(bytes, badByte(bytes))})`)
  }
}

/** Whether every second byte is 0, as in English text of two bytes a letter. */
function seemsUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 512)
  if (head.length < 8 || head.length % 2 > 0) return false
  for (const at of [0, 1]) {
    let zeros = 0
    for (let i = 0; i < head.length; i += 2) if (head[i + at] === 0 && head[i + 1 - at] !== 0) zeros++
    if (zeros * 2 > head.length * 0.9) return true
  }
  return false
}

function badByte(bytes: Uint8Array): number {
  // The longest prefix that decodes, found by halving.
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, middle), {stream: true})
      low = middle
    } catch {
      high = middle - 1
    }
  }
  // A character broken off at the end begins before it.
  if (low === bytes.length) do low--
  while (low > 0 && (bytes[low]! & 0xc0) === 0x80)
  return low
}

/** The format asked for, else by the file's extension, else plain text. */
export function formatOf(file: VFile, format: string | undefined): Format {
  if (format !== undefined) {
    if (!FORMATS.includes(format as Format)) throw new ConfigError(`Unknown format '${format}'${meant(format, FORMATS)}`)
    return format as Format
  }
  return EXTENSIONS[(file.extname ?? '').toLowerCase()] ?? 'txt'
}

/**
 * The days that a `date` option means.
 * @throws ConfigError where it is no date
 */
export function dateOption(date: Date | string | undefined): Interval | undefined {
  if (date === undefined) return undefined
  if (date instanceof Date) {
    if (Number.isNaN(date.getTime())) throw new ConfigError('`date`: expected a valid Date, got an invalid one')
    return parseIso(isoDay(Math.floor(date.getTime() / 86_400_000)))
  }
  const days = typeof date === 'string' ? parseIso(date) : undefined
  if (!days) throw new ConfigError(`\`date\`: expected a Date or an ISO date such as 2024-06-19, got ${JSON.stringify(date)}`)
  return days
}
