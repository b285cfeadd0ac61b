import type {Token} from '../../text/document.js'
import {inWords, TENS, UNITS} from '../dates/counts.js'

const DIGITS = UNITS.slice(1, 10)
/** Number words from ten on, by what they count. */
export const WORD_VALUES = new Map<string, number>([...UNITS.map((word, i) => [word, i] as const).slice(10), ...TENS.map((word, i) => [word, 10 * i] as const).slice(2)])

/** The oldest age that is read as one. */
const OLDEST = 122

/** A number of years as written; `last` is the token behind it. */
export interface Read {
  value: number
  last: number
  written: 'figures' | 'words' | 'ordinal'
}

/** A number of years at a token: '71', 'seventy-one', '71st'. */
export function readNumber(tokens: readonly Token[], i: number): Read | undefined {
  const token = tokens[i]!
  if (token.info.shape === 'figures') {
    const match = /^(\d{1,3})(st|nd|rd|th)?$/.exec(token.text)
    const value = Number(match?.[1])
    if (!match || value < 1 || value > OLDEST) return undefined
    return {value, last: i + 1, written: match[2] === undefined ? 'figures' : 'ordinal'}
  }
  const value = WORD_VALUES.get(token.info.norm)
  if (value === undefined || token.tail !== '') return undefined
  const next = tokens[i + 1]
  const one = value >= 20 && next !== undefined && next.sentence === token.sentence && next.joined ? DIGITS.indexOf(next.info.norm) + 1 : 0
  return {value: value + one, last: one > 0 ? i + 2 : i + 1, written: 'words'}
}

/** The age in words: 71 → 'seventy-one'. */
export function ageInWords(value: number): string {
  return value < 1 ? String(value) : inWords(value)
}
