import type {Context} from '../../context.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import type {Block} from '../../text/document.js'
import {fromDay, isDate, toDay} from '../../time.js'
import {isFuture} from '../language/tense.js'
import type {WeekdayDate} from './weekday-dates.js'

// Up to so many days away nobody means the same date of another year.
const NEAR = 60
// And nobody names a day that is further away than this without its year.
const FAR = 305
// Weekdays of the calendar that was in use before are others.
const GREGORIAN = 1753
// A line of no more tokens that does not end as a sentence announces something.
const LINE_TOKENS = 14
// How many sentences around are asked for other dates.
const REACH = 25
const MOST = 60

/**
 * The days that a date with a weekday may be: one where its year is written; otherwise those that the day of the text, or
 * the years named in its paragraph, leave open. The first is the likeliest; none where the text does not say enough.
 */
export function plausibleDays(context: Context, {first, last, fields}: WeekdayDate): number[] {
  const {year, month, day} = fields
  if (month === undefined || day === undefined) return []
  if (year !== undefined) return year >= GREGORIAN && isDate(year, month, day) ? [toDay(year, month, day)] : []
  const {document} = context
  const block = document.blocks[document.tokens[first]!.block]!
  const inYear = (one: number) => (isDate(one, month, day) ? toDay(one, month, day) : undefined)
  const own = document.date
  const out: number[] = []
  if (own && own.last - own.first <= 1) {
    const around = fromDay(own.last).year
    const days = [around - 1, around, around + 1].map(inYear).filter((one) => one !== undefined).sort((a, b) => Math.abs(a - own.last) - Math.abs(b - own.last))
    const nearest = days[0]
    if (nearest === undefined) return []
    if (Math.abs(nearest - own.last) <= NEAR) {
      out.push(nearest)
      out.push(...days.slice(1).filter((one) => turns(document, first, block, nearest - own.last, one - own.last)))
    } else {
      const announced = announces(document.tokens, block)
      out.push(...days.filter((one) => Math.abs(one - own.last) <= FAR && !(announced && one < own.first)))
    }
  }
  const near = nearDays(context, block, first, last)
  // Without a day of its own the text has to name a full date close by.
  if (!own && !near.some(({sure}) => sure)) return []
  for (const {first: from, last: to} of near) {
    for (let one = fromDay(from).year; one <= fromDay(to).year; one++) {
      const found = inYear(one)
      if (found === undefined) continue
      out.push(found)
      // 'From 28 December 2018 to Tuesday, January 8'.
      for (const other of [inYear(one - 1), inYear(one + 1)]) if (other !== undefined && to - from < 40 && Math.abs(other - from) < 150) out.push(other)
    }
  }
  return out
}

/** Dates with a year in the paragraph and those before it, those counted from the document's day too, up to decades; none of a table. */
function nearDays(context: Context, block: Block, first: number, last: number): {first: number; last: number; sure: boolean}[] {
  const {document} = context
  const of = context.get(datesBySentence)
  const {sentence} = document.tokens[first]!
  const out: {first: number; last: number; sure: boolean}[] = []
  for (let b = block.index; b >= 0 && b >= block.index - 2; b--) {
    const {firstSentence, lastSentence} = document.blocks[b]!
    for (let s = Math.max(firstSentence, sentence - REACH); s < Math.min(lastSentence, sentence + REACH); s++) {
      const dates = of(s)
      // A sentence with more is a table, and says nothing of one of them.
      if (dates.length > MOST) continue
      for (const {days, relative, precision, first: from, last: to} of dates) {
        if ((from < last && to > first) || days.last - days.first > 4000) continue
        if (relative && precision !== 'year' && precision !== 'season') continue
        if (out.length >= 4 * MOST) return []
        out.push({sure: b === block.index && !relative && (precision === 'day' || precision === 'days') && Math.abs(s - sentence) <= 2, ...days})
      }
    }
  }
  return out
}

const OTHER_YEAR = new Set(['earlier', 'before', 'ago', 'later', 'previous', 'last', 'next', 'following', 'preceding', 'on', 'after'])
// A week or two on either side of the day of the text, the tense says nothing.
const CLOSE = 14

/** Whether the words lead to another year than the nearest: 'a year earlier, on Monday, June 19', 'will be held on 10 May'. */
function turns({tokens, sentences}: Context['document'], at: number, block: Block, nearest: number, other: number): boolean {
  for (let k = Math.max(block.first, at - 10 * REACH); k < at; k++) {
    const {norm} = tokens[k]!.info
    if ((norm === 'year' || norm === 'years') && (OTHER_YEAR.has(tokens[k + 1]?.info.norm ?? '') || OTHER_YEAR.has(tokens[k - 1]?.info.norm ?? ''))) return true
  }
  if (Math.abs(nearest) <= CLOSE || nearest > 0 === other > 0) return false
  const {first, last} = sentences[tokens[at]!.sentence]!
  let future = false
  for (let k = Math.max(first, at - 2 * REACH); k < Math.min(last, at + 2 * REACH) && !future; k++) future = isFuture(tokens, k)
  return future ? nearest < 0 : nearest > 0
}

function announces(tokens: Context['document']['tokens'], block: Block): boolean {
  if (block.last - block.first > LINE_TOKENS) return false
  return tokens[block.last - 1]?.text !== '.'
}
