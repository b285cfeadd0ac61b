import type {Token} from '../../text/document.js'
import {toDay} from '../../time.js'
import {yearAt} from './fields.js'
import type {DateMention} from './mention.js'
import {mention} from './mention.js'
import {SEASONS} from './words.js'

const DECADE = /^(1[0-9]|20)(\d)0s$/
const SHORT_DECADE = /^(\d)0s$/
const CENTURY = /^(\d{1,2})(?:st|nd|rd|th)$/
const QUARTERS: ReadonlyMap<string, number> = new Map(Object.entries({first: 1, second: 2, third: 3, fourth: 4, q1: 1, q2: 2, q3: 3, q4: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4}))
const HALVES: ReadonlyMap<string, number> = new Map(Object.entries({first: 1, second: 2, h1: 1, h2: 2}))

/** A decade, century, quarter, half or season that a word in figures belongs to: 'the 1990s', "the '90s", 'Q3 2024', 'spring 2024'. */
export function periodAt(tokens: readonly Token[], i: number): DateMention | undefined {
  const token = tokens[i]!
  const {text} = token
  if (token.info.shape !== 'figures') return /^['‘’]\d0s$/.test(text) ? decade(i, i + 1, 1900 + 10 * Number(text.charAt(1))) : undefined
  const end = text.charCodeAt(text.length - 1)
  if (end < 48 || end > 57) return decadeAt(tokens, i) ?? centuryAt(tokens, i)
  if (text.length !== 4 || token.joined || i === 0) return undefined
  const year = yearAt(token)
  return year === undefined ? undefined : quarterAt(tokens, i, year) ?? halfAt(tokens, i, year)
}

function decadeAt(tokens: readonly Token[], i: number): DateMention | undefined {
  const token = tokens[i]!
  const long = DECADE.exec(token.text)
  if (long) return decade(i, i + 1, Number(long[1]) * 100 + Number(long[2]) * 10)
  const short = SHORT_DECADE.exec(token.text)
  const mark = tokens[i - 1]
  if (!short || !mark || token.spaceBefore || !/^['‘’]$/.test(mark.text)) return undefined
  const tens = Number(short[1])
  // "The '20s" may be those of either century.
  return tens >= 3 ? decade(i, i + 1, 1900 + 10 * tens) : undefined
}

function decade(first: number, last: number, from: number): DateMention {
  return mention(first, last, {first: toDay(from, 1, 1), last: toDay(from + 9, 12, 31)}, 'decade')
}

function centuryAt(tokens: readonly Token[], i: number): DateMention | undefined {
  const next = tokens[i + 1]
  const number = Number(CENTURY.exec(tokens[i]!.text)?.[1])
  if (!number || number > 21 || next?.info.norm !== 'century' || next.tail !== '') return undefined
  const after = tokens[i + 2]?.info.norm
  if (after === 'bc' || after === 'bce' || after === 'b.c') return undefined
  return mention(i, i + 2, {first: toDay(100 * (number - 1), 1, 1), last: toDay(100 * number, 12, 31)}, 'century')
}

/** 'Q3 2024', 'the third quarter of 2024'. */
function quarterAt(tokens: readonly Token[], i: number, year: number): DateMention | undefined {
  const before = tokens[i - 1]!
  let first = i - 1
  let number = QUARTERS.get(before.info.norm)
  if (number === undefined || before.info.norm.length > 2) {
    const k = before.info.norm === 'of' ? i - 2 : i - 1
    const word = tokens[k]?.info.norm
    if (word !== 'quarter') return undefined
    first = k - 1
    number = QUARTERS.get(tokens[first]?.info.norm ?? '')
  }
  if (number === undefined || tokens[first]!.block !== tokens[i]!.block) return undefined
  return mention(first, i + 1, {first: toDay(year, 3 * number - 2, 1), last: toDay(year, 3 * number + 1, 1) - 1}, 'quarter')
}

/** 'the first half of 2024', 'H1 2024', 'spring 2024', 'the summer of 2024'. */
function halfAt(tokens: readonly Token[], i: number, year: number): DateMention | undefined {
  const before = tokens[i - 1]!
  const k = before.info.norm === 'of' ? i - 2 : i - 1
  const word = tokens[k]
  if (!word || word.block !== tokens[i]!.block || word.kind !== 'word') return undefined
  const {norm} = word.info
  const season = SEASONS.get(norm)
  // A winter may be that of either end of the year.
  if (season) return mention(k, i + 1, {first: toDay(norm === 'winter' ? year - 1 : year, season[0], 1), last: toDay(year, season[1] + 1, 1) - 1}, 'season')
  const half = norm === 'half' ? HALVES.get(tokens[k - 1]?.info.norm ?? '') : k === i - 1 && norm.length === 2 ? HALVES.get(norm) : undefined
  if (half === undefined) return undefined
  return mention(norm === 'half' ? k - 1 : k, i + 1, {first: toDay(year, 6 * half - 5, 1), last: toDay(year, 6 * half + 1, 1) - 1}, 'quarter')
}
