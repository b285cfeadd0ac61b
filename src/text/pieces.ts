/** Words and marks of a text as runs of numbers: what the parser does to a sentence, done without a tree. */
import type {WordInfo} from './dictionary.js'
import {hashOn, START, wordIn} from './dictionary.js'
import {kindOf, SPACE, WORD} from './english.js'

/** Longest text that is read here. */
export const LONGEST = 16_000

// The text's code units, pieces of one kind of them, and the units that are made of them: a word with its inner marks is one unit. All are
// filled anew for each text.
export const unitCodes = new Uint16Array(LONGEST)
export const pieceKinds = new Uint8Array(LONGEST + 1)
export const pieceFroms = new Int32Array(LONGEST + 2)
export const pieceHashes = new Int32Array(LONGEST + 1)
export const unitKinds = new Uint8Array(LONGEST + 1)
export const unitFirsts = new Int32Array(LONGEST + 1)
export const unitLasts = new Int32Array(LONGEST + 1)

const AMPERSAND = 38
const APOSTROPHE = 39
const HYPHEN = 45
const STOP = 46
const SLASH = 47
const UNDERSCORE = 95
const RIGHT_QUOTE = 0x20_19

/** The code units of some marks, all below 16,384: 1 at each in a table, which is read faster than a set. */
export function codesOf(marks: string): Uint8Array {
  const table = new Uint8Array(1 << 14)
  for (const mark of marks) table[mark.charCodeAt(0)] = 1
  return table
}

// Marks that join words which stand right beside them.
const INNER = codesOf("&'-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027_")
const ELISION = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?|n)$/i
const LONGEST_ELISION = 5

/** The word of a piece. */
export function wordOfPiece(value: string, piece: number): WordInfo {
  const from = pieceFroms[piece]!
  const length = pieceFroms[piece + 1]! - from
  let hash = pieceHashes[piece]!
  if (pieceKinds[piece] !== WORD) {
    hash = START
    for (let k = 0; k < length; k++) hash = hashOn(hash, unitCodes[from + k]!)
  }
  return wordIn(hash, unitCodes, from, length, value, from)
}

/** The first code unit of a unit. */
export function firstCode(unit: number): number {
  return unitCodes[pieceFroms[unitFirsts[unit]!]!]!
}

/**
 * Cuts a text into pieces, and joins words with the marks between them to units.
 * @returns how many units there are; -1 where the text holds something that is left to the parser: an elision ('em), 'km/h',
 * '&c', characters of two code units, a blank line
 */
export function cutUnits(value: string): number {
  if (value.length > LONGEST) return -1
  const pieces = cut(value)
  return pieces < 0 ? -1 : join(value, pieces)
}

/** Cuts a text into pieces of one kind, as the parser's tokenizer does. */
function cut(value: string): number {
  let count = 0
  let previous = 0
  let previousCode = 0
  let hash = START
  let breaks = 0
  const {length} = value
  for (let index = 0; index < length; index++) {
    const code = value.charCodeAt(index)
    unitCodes[index] = code
    const kind = kindOf(code)
    if (kind !== previous || (kind > SPACE && code !== previousCode)) {
      if (previous === WORD) pieceHashes[count - 1] = hash
      pieceKinds[count] = kind
      pieceFroms[count++] = index
      hash = START
      breaks = 0
      if (code >= 0xd8_00 && code <= 0xdf_ff) return -1
    }
    if (kind === WORD) hash = hashOn(hash, code)
    else if (kind === SPACE && (code === 10 || code === 13) && ++breaks > 1) return -1
    previous = kind
    previousCode = code
  }
  if (previous === WORD) pieceHashes[count - 1] = hash
  pieceFroms[count] = length
  return count
}

/** Joins words with the marks between them. */
function join(value: string, pieces: number): number {
  let count = 0
  for (let p = 0; p < pieces; p++) {
    const kind = pieceKinds[p]!
    unitKinds[count] = kind
    unitFirsts[count] = p
    if (kind === WORD) p = wordEnd(value, p, pieces) - 1
    else if (kind !== SPACE && bindsWords(value, p, pieces, count)) return -1
    if (p < 0) return -1
    unitLasts[count++] = p + 1
  }
  return count
}

/** Whether a mark by itself may be part of a word in the parser's eyes: '&c', 'km/h', 'w/', ''em'. */
function bindsWords(value: string, piece: number, pieces: number, unit: number): boolean {
  const from = pieceFroms[piece]!
  if (pieceFroms[piece + 1] !== from + 1) return false
  const code = unitCodes[from]!
  if (code === AMPERSAND) return piece + 1 < pieces && pieceKinds[piece + 1] === WORD
  if (code === SLASH) return unit > 0 && unitKinds[unit - 1] === WORD && (from - pieceFroms[unitFirsts[unit - 1]!]! < 3 || from - pieceFroms[piece - 1]! < 3)
  return (code === APOSTROPHE || code === RIGHT_QUOTE) && isElision(value, piece, pieces)
}

/** One past the last piece of the word that begins with a piece; 0 where the parser has to say. */
function wordEnd(value: string, first: number, pieces: number): number {
  let last = first + 1
  for (;;) {
    let next = last
    while (next < pieces && pieceKinds[next]! > SPACE && isInner(next)) next++
    if (next === last || next === pieces || pieceKinds[next] !== WORD) break
    if (next > last + 1 && bindsWords(value, next - 1, pieces, 0)) return 0
    last = next + 1
  }
  if (last === pieces || pieceKinds[last] === SPACE) return last
  const at = pieceFroms[last]!
  const code = unitCodes[at]!
  const alone = pieceFroms[last + 1] === at + 1
  const beforeSpace = last + 1 === pieces || pieceKinds[last + 1] === SPACE
  // A hyphen at the end is the word's: 'pre- and post-war'.
  if (code === HYPHEN && alone) return beforeSpace ? last + 1 : 0
  // 'ol’ man'
  if ((code === APOSTROPHE || code === RIGHT_QUOTE) && alone && beforeSpace && pieceFroms[last]! - pieceFroms[last - 1]! <= 2) {
    const letter = unitCodes[pieceFroms[last - 1]!]!
    if (letter === 111 || letter === 79) return 0
  }
  return code === STOP && alone ? initialsEnd(first, last) : last
}

/** 'U.S.', 'p.m.': single letters with stops between them take the last stop, too. */
function initialsEnd(first: number, last: number): number {
  const count = last - first
  if (count === 1 || count % 2 === 0) return last
  let figures = true
  for (let k = count - 1; k >= 0; k--) {
    const from = pieceFroms[first + k]!
    const length = pieceFroms[first + k + 1]! - from
    const code = unitCodes[from]!
    if (k % 2 === 0) {
      if (length > 1) return last
      if (code > 127) return 0
      if (code < 48 || code > 57) figures = false
    } else if (code !== STOP || length > 1) {
      if (k < count - 2) break
      return last
    }
  }
  return figures ? last : last + 1
}

function isInner(piece: number): boolean {
  const from = pieceFroms[piece]!
  const code = unitCodes[from]!
  return INNER[code] === 1 && (code === UNDERSCORE || pieceFroms[piece + 1] === from + 1)
}

function isElision(value: string, piece: number, pieces: number): boolean {
  if (piece + 1 >= pieces || pieceKinds[piece + 1] !== WORD) return false
  const from = pieceFroms[piece + 1]!
  const to = pieceFroms[piece + 2]!
  return to - from <= LONGEST_ELISION && ELISION.test(value.slice(from, to))
}

/** The code unit of a unit of one character; -1 of a longer one. */
export function only(unit: number): number {
  const from = pieceFroms[unitFirsts[unit]!]!
  return pieceFroms[unitLasts[unit]!] === from + 1 ? unitCodes[from]! : -1
}
