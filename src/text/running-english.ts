import type {Block} from './document.js'
import {endingOf, PUNCTUATION, SPACE, WORD} from './english.js'
import {codesOf, cutUnits, firstCode, only, pieceFroms, unitFirsts, unitKinds, unitLasts, wordOfPiece} from './pieces.js'
import type {Gathered, Leaf} from './tokens.js'
import {addWord, carriesOn, closeSentences, pushToken, startSentence} from './tokens.js'

/** The kind of a unit that has become part of the word beside it. */
const GONE = 0

const COMMA = 44
const STOP = 46
const SEMICOLON = 59

// Marks that end a sentence, and that still belong to a sentence behind its end.
const TERMINAL = codesOf('!.?…‽')
const CLOSING = codesOf('!"\').?]}»’”…›‽')
// What may begin a sentence and surely does not close the one before; of other marks beyond ASCII the parser is asked.
const OPENING = codesOf('“‘«‹–—•£€§°')

/**
 * Reads a block of running English into tokens and sentences, to the same result as the parser whose steps are followed here
 * one by one, but on numbers and without a tree.
 * @returns false, with nothing added, where the text is left to the parser: see cutUnits; or where it has hardly a word
 */
export function addEnglish(into: Gathered, block: Block): boolean {
  const {value} = block
  const units = cutUnits(value)
  if (units < 0) return false
  const bounds = sentencesOf(value, units)
  if (!bounds) return false
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [first, last] = [bounds[i]!, bounds[i + 1]!]
    if (i === 0 || !carriesOn(into, () => firstFigure(first, last))) startSentence(into, block)
    addUnits(into, block, first, last)
  }
  closeSentences(into, block)
  return true
}

/** The units at which sentences begin, and one past the last unit. Follows the parser's steps for paragraphs in their order. */
function sentencesOf(value: string, units: number): number[] | undefined {
  const bounds = [0]
  for (let u = 0; u < units; u++) {
    if (u === units - 1 || (unitKinds[u] === PUNCTUATION && isTerminal(u))) bounds.push(u + 1)
  }
  mergeAbbreviations(value, bounds, 'english')
  if (!mergeWordless(bounds) || !moveClosing(bounds)) return undefined
  for (let i = 1; i + 1 < bounds.length; i++) {
    const begins = beginsSmall(bounds[i]!, bounds[i + 1]!)
    if (begins === undefined) return undefined
    if (begins) bounds.splice(i--, 1)
  }
  for (let i = 1; i + 1 < bounds.length; i++) if (unitKinds[bounds[i]!] === WORD && isFigure(bounds[i]!)) bounds.splice(i--, 1)
  mergeAbbreviations(value, bounds, 'latin')
  for (let i = 1; i + 1 < bounds.length; i++) if (beginsWithComma(bounds[i]!, bounds[i + 1]!)) bounds.splice(i--, 1)
  for (let i = 0; i + 1 < bounds.length; i++) mergeStops(bounds[i]!, bounds[i + 1]!)
  return bounds
}

function isTerminal(unit: number): boolean {
  return TERMINAL[firstCode(unit)] === 1
}

/** 'Sept. 11', 'Co. and': the stop is the word's, and the sentence goes on. */
function mergeAbbreviations(value: string, bounds: number[], kind: 'english' | 'latin'): void {
  for (let i = 0; i + 1 < bounds.length; i++) {
    for (;;) {
      const stop = lastUnit(bounds[i]!, bounds[i + 1]!)
      const word = stop - 1
      if (word < bounds[i]! || unitKinds[stop] !== PUNCTUATION || only(stop) !== STOP || unitKinds[word] !== WORD) break
      const first = unitFirsts[word]!
      if (unitLasts[word] !== first + 1 || endingOf(wordOfPiece(value, first)) !== kind) break
      takeStop(word, stop)
      if (i + 2 >= bounds.length) break
      bounds.splice(i + 1, 1)
    }
  }
}

function takeStop(word: number, stop: number): void {
  unitKinds[stop] = GONE
  unitLasts[word] = unitLasts[stop]!
}

function lastUnit(first: number, last: number): number {
  let unit = last - 1
  while (unit > first && unitKinds[unit] === GONE) unit--
  return unit
}

/** What has no word goes to the sentence before, or after. False where sentences without a word are left. */
function mergeWordless(bounds: number[]): boolean {
  for (let i = 0; i + 1 < bounds.length; i++) {
    if (hasWord(bounds[i]!, bounds[i + 1]!)) continue
    if (i > 0) bounds.splice(i--, 1)
    else if (i + 2 < bounds.length && hasWord(bounds[1]!, bounds[2]!)) bounds.splice(1, 1)
    else return false
  }
  return true
}

function hasWord(first: number, last: number): boolean {
  for (let u = first; u < last; u++) if (unitKinds[u] === WORD) return true
  return false
}

/** A quotation mark or bracket that closes behind a stop belongs to what it closes. */
function moveClosing(bounds: number[]): boolean {
  for (let i = 1; i + 1 < bounds.length; i++) {
    for (;;) {
      const unit = bounds[i]!
      const kind = unitKinds[unit]!
      if (kind === WORD || kind === SPACE) break
      const code = firstCode(unit)
      if (code > 127 && CLOSING[code] !== 1 && OPENING[code] !== 1) return false
      if (CLOSING[code] !== 1) break
      bounds[i] = unit + 1
    }
  }
  return true
}

function beginsSmall(first: number, last: number): boolean | undefined {
  for (let u = first; u < last; u++) {
    const kind = unitKinds[u]!
    if (kind === SPACE || kind === GONE) continue
    if (kind !== WORD) return false
    const code = firstCode(u)
    if (code < 128) return code >= 97 && code <= 122
    const char = String.fromCharCode(code)
    return char.toLowerCase() === char ? undefined : false
  }
  return false
}

function isFigure(unit: number): boolean {
  const code = firstCode(unit)
  return code >= 48 && code <= 57
}

function beginsWithComma(first: number, last: number): boolean {
  for (let u = first; u < last; u++) {
    const kind = unitKinds[u]!
    if (kind === SPACE || kind === GONE) continue
    const code = kind === WORD ? -1 : only(u)
    return code === COMMA || code === SEMICOLON
  }
  return false
}

/** Stops within a sentence belong to the word before, or after. */
function mergeStops(first: number, last: number): void {
  let ended = false
  for (let u = last - 1; u >= first; u--) {
    const kind = unitKinds[u]!
    if (kind === GONE || kind === SPACE) continue
    if (kind === WORD) {
      ended = true
      continue
    }
    if (!isTerminal(u)) continue
    if (!ended) {
      ended = true
      continue
    }
    if (only(u) !== STOP) continue
    if (u > first && unitKinds[u - 1] === WORD) {
      if (u + 2 < last && unitKinds[u + 1] === SPACE && unitKinds[u + 2] === PUNCTUATION && only(u + 2) === STOP) continue
      takeStop(u - 1, u)
    } else if (u + 1 < last && unitKinds[u + 1] === WORD) {
      unitKinds[u] = GONE
      unitFirsts[u + 1] = unitFirsts[u]!
    }
  }
}

function firstFigure(first: number, last: number): boolean {
  for (let u = first; u < last; u++) if (unitKinds[u] === WORD) return isFigure(u)
  return false
}

function addUnits(into: Gathered, block: Block, first: number, last: number): void {
  const {value} = block
  let space = true
  for (let u = first; u < last; u++) {
    const kind = unitKinds[u]!
    if (kind === GONE) continue
    if (kind === SPACE) {
      space = true
      continue
    }
    const piece = unitFirsts[u]!
    const end = unitLasts[u]!
    const from = pieceFroms[piece]!
    if (end > piece + 1) addWord(into, block, leavesOf(value, piece, end), from, space)
    else pushToken(into, block, kind === WORD ? 'word' : kind === PUNCTUATION ? 'punctuation' : 'symbol', wordOfPiece(value, piece), from, pieceFroms[end]!, space, false)
    space = false
  }
}

function leavesOf(value: string, first: number, last: number): Leaf[] {
  const out: Leaf[] = []
  for (let piece = first; piece < last; piece++) out.push(wordOfPiece(value, piece))
  return out
}
