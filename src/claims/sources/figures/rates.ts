import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import type {Document} from '../../../text/document.js'
import {carries, compatible, sameMatter} from './number-support.js'

/** 'a week' of '300 a week': tokens [first, last), and its length in days. */
export interface Rate {
  first: number
  last: number
  word: string
  days: number
}

/** The lengths of what a rate is given for, in days. */
export const PERIODS: Readonly<Record<string, number>> = {minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25}
const REACH = 5

/** 'a day', 'per week', 'every year' behind a number and what it counts. */
export function rateAt({tokens}: Document, {number: {first, last}}: Counted): Rate | undefined {
  for (let k = last; k < last + REACH; k++) {
    const token = tokens[k]
    if (token?.sentence !== tokens[first]!.sentence || token.kind !== 'word') return undefined
    if (!/^(?:an?|per|every|each)$/.test(token.info.norm)) continue
    const word = tokens[k + 1]?.info.norm ?? ''
    const days = PERIODS[word]
    // 'a year ago', 'a week later', 'a day-long': a time, and no rate.
    if (days !== undefined && !/^(?:ago|later|earlier|before|after|from|long|old)$/.test(tokens[k + 2]?.info.norm ?? '')) return {first: k, last: k + 2, word, days}
  }
  return undefined
}

/** A rate that a source gives for another length of time. */
export interface UnsupportedRate {
  rate: Rate
  near: {source: Source; rate: Rate}
}

/** A finder: the rates whose number a source gives for another length of time, and none for theirs: '300 a day' of 300 a week. */
export function unsupportedRates(context: Context): readonly UnsupportedRate[] {
  const {sources, document} = context
  if (sources.length === 0) return []
  const out: UnsupportedRate[] = []
  for (const counted of context.get(countedThings)) {
    if (counted.number.kind !== 'plain' || document.tokens[counted.number.first]!.quoted) continue
    const rate = rateAt(document, counted)
    if (!rate) continue
    let near: UnsupportedRate['near'] | undefined
    const same = sources.some((source) => source.context.get(countedThings).some((there) => {
      if (there.number.value !== counted.number.value || !compatible(there, counted) || carries(there, counted) === undefined) return false
      const other = rateAt(source.document, there)
      if (other?.days === rate.days) return true
      if (!sameMatter(document, counted.number, source.document, there.number)) return false
      // Without one beside it, '300 a week' may be said by 'weekly' or in the sentence before.
      if (!other) return true
      near ??= {source, rate: other}
      return false
    }))
    if (!same && near) out.push({rate, near})
  }
  return out
}
