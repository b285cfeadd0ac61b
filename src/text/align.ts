import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Piece} from './source-map.js'

const REFERENCE = /&(?:#[xX]([\dA-Fa-f]{1,6})|#(\d{1,7})|([A-Za-z\d]{1,31}));?/y
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
 * @param gaps for HTML, where tags and whole elements may stand inside the stretch of one text
 * @returns pieces in order, or undefined where the two cannot be laid side by side
 */
export function align(value: string, source: string, from: number, to: number, at: number, gaps?: Gaps): Piece[] | undefined {
  if (to - from === value.length && source.startsWith(value, from)) {
    return value.length > 0 ? [{at, length: value.length, source: from, sourceLength: value.length}] : []
  }
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
    const gap = gaps && have === '<' && want !== '<' ? gaps(s) : s
    if (gap > s && gap <= to) {
      skip(gap - s)
      continue
    }
    const reference = have === '&' ? referenceAt(source, s, to) : undefined
    if (reference && value.startsWith(reference.value, v) && !(want === '&' && reference.value !== '&' )) {
      unit(reference.value.length, reference.length)
    } else if (want === '\n' && (have === ' ' || have === '\t' || have === '\r' || have === '\n')) {
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
    } else if (have === '\\' && source.charAt(s + 1) === want) {
      skip(1)
    } else if (have === '\0' && want === '�') {
      unit(1, 1)
    } else if (have === '\r' || have === '﻿' || have === '\0') {
      skip(1)
    } else return undefined
  }
  flush()
  return pieces
}

function referenceAt(source: string, at: number, to: number): {value: string; length: number} | undefined {
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
        return {value, length: 1 + length + (closed ? 1 : 0)}
      }
    }
    return undefined
  }
  const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)
  const value = windows1252(code)
  return {value, length: whole.length}
}

// HTML reads &#128;–&#159; as Windows-1252, which is what old CMSs meant by them.
const CP1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
function windows1252(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return CP1252.charAt(code - 0x80)
  if (code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return '�'
  return String.fromCodePoint(code)
}
