import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Piece} from './source-map.js'

const REFERENCE = /&(?:#[xX]([\dA-Fa-f]{1,6})|#(\d{1,7})|([A-Za-z\d]{1,31}));?/y
const PUNCTUATION = /[!-/:-@[-`{-~]/
const SPACE = /[ \t\n\f]/
const SOFT_BREAK = /[ \t]*(?:\r\n|\r|\n)[ \t>]*/y

/** Where what begins at this offset of the source and is not of the text ends; the offset itself where nothing does. */
export type Gaps = (offset: number) => number

/**
 * Lays the text of a parsed node beside the source it was read from, and says which source characters each character
 * of the text comes from: references (`&amp;`), escapes (`\*`), soft line breaks with their block-quote or list indent,
 * carriage returns and characters that the parser drops.
 * @param value the text as the parser gives it
 * @param source the whole source
 * @param from where the node begins in the source
 * @param to where it ends
 * @param at offset of the text within its block
 * @param gaps for HTML, where tags and whole elements may stand inside the stretch of one text; without, escapes count
 * @returns pieces in order, or undefined where the two cannot be laid side by side
 */
export function align(value: string, source: string, from: number, to: number, at: number, gaps?: Gaps): Piece[] | undefined {
  if (to - from === value.length && source.startsWith(value, from)) {
    return value.length > 0 ? [{at, length: value.length, source: from, sourceLength: value.length}] : []
  }
  const escapes = gaps === undefined
  const pieces: Piece[] = []
  let v = 0
  let s = from
  let runV = 0
  let runS = from
  const flush = () => {
    if (v > runV) pieces.push({at: at + runV, length: v - runV, source: runS, sourceLength: v - runV})
  }
  const unit = (length: number, sourceLength: number) => {
    flush()
    pieces.push({at: at + v, length, source: s, sourceLength})
    v += length
    s += sourceLength
    runV = v
    runS = s
  }
  const skip = (length: number) => {
    flush()
    runV = v
    s += length
    runS = s
  }
  while (v < value.length) {
    if (s >= to) return undefined
    const have = source.charAt(s)
    const want = value.charAt(v)
    const gap = gaps && have === '<' ? gaps(s) : s
    if (gap > s && gap <= to) {
      skip(gap - s)
      continue
    }
    const reference = have === '&' ? referenceAt(source, s, to) : undefined
    const meaning = reference?.values.find((one) => value.startsWith(one, v))
    if (escapes && have === '\\' && source.charAt(s + 1) === want && PUNCTUATION.test(want)) {
      skip(1)
      v++
      s++
    } else if (reference && meaning !== undefined) {
      unit(meaning.length, reference.length)
    } else if ((want === '\n' || (want === '\r' && value.charAt(v + 1) !== '\n')) && (have === ' ' || have === '\t' || have === '\r' || have === '\n')) {
      SOFT_BREAK.lastIndex = s
      const found = SOFT_BREAK.exec(source)
      if (!found) return undefined
      // Indentation that belongs to the text itself stays part of it.
      let length = found[0].length
      let kept = 0
      while (value.charAt(v + 1 + kept) === ' ' || value.charAt(v + 1 + kept) === '\t') kept++
      while (kept > 0 && !' \t'.includes(found[0].charAt(length - 1))) kept = 0
      length -= Math.min(kept, length - 1)
      unit(1, length)
    } else if (have === want) {
      v++
      s++
    } else if (have === '\0' && want === '�') {
      unit(1, 1)
    } else if (have === '\r' || have === '\uFEFF' || have === '\0' || (gaps && SPACE.test(have))) {
      skip(1)
    } else return undefined
  }
  flush()
  return pieces
}

function referenceAt(source: string, at: number, to: number): {values: readonly string[]; length: number} | undefined {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  if (!match || at + match[0].length > to) return undefined
  const [whole, hex, decimal, name] = match
  if (name !== undefined) {
    // HTML accepts some names without their semicolon, and then the longest known one counts.
    for (let length = name.length; length > 1; length--) {
      const value = decodeNamedCharacterReference(name.slice(0, length))
      if (value !== false) {
        const closed = length === name.length && whole.endsWith(';')
        return {values: [value], length: 1 + length + (closed ? 1 : 0)}
      }
    }
    return undefined
  }
  const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)
  return {values: meanings(code), length: whole.length}
}

// HTML reads &#128;–&#159; as Windows-1252, which is what old CMSs meant by them; Markdown takes them for control characters.
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'
const UNKNOWN = '\uFFFD'

/** What the parsers may make of a numeric reference. */
function meanings(code: number): string[] {
  if (code >= 0x80 && code <= 0x9f) return [CP1252.charAt(code - 0x80), UNKNOWN]
  if (code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return [UNKNOWN]
  return [String.fromCodePoint(code), UNKNOWN]
}
