import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {saidDays} from '../../../mentions/dates/said-days.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import {allows} from '../../../mentions/numbers/numbers.js'
import {durationOf} from './durations.js'
import {compatible} from './number-support.js'
import {PERIODS, rateAt} from './rates.js'
import {isPercent} from './reckonings.js'

// Months and years have no one length.
const UNEVEN = 0.05
// 'Six million a year' of 6.4 million.
const ROUNDED = 0.1

/** 11,000 a day are 77,000 a week, 1.3 million last year are 3,500 a day, 7 per cent over two years are 3.5 a year. */
export function fromRates(context: Context, source: Source, here: Counted): boolean {
  const {number} = here
  const rate = rateAt(context.document, here)?.days
  if (rate === undefined) return false
  if (fromTerm(context, source, here, rate)) return true
  return number.kind === 'plain' && source.context.get(countedThings).some((there) => {
    if (there.number.kind !== 'plain') return false
    const stated = rateAt(source.document, there)?.days
    if (stated === rate || (stated === undefined && (!compatible(there, here) || !ofYear(source, there)))) return false
    const value = (there.number.value * rate) / (stated ?? PERIODS.year!)
    return Math.abs(value - number.value) <= Math.max(UNEVEN * value, Math.min(number.coarse / 2, ROUNDED * value))
  })
}

/** Whether a number stands in a sentence about one whole year. */
function ofYear({context, document: {tokens, sentences}}: Source, {number}: Counted): boolean {
  const {sentence} = tokens[number.first]!
  if (context.get(saidDays).some(({first, precision}) => precision === 'year' && tokens[first]!.sentence === sentence)) return true
  const {first, last} = sentences[sentence]!
  for (let k = first + 1; k < last; k++) if (tokens[k]!.info.norm === 'year' && /^(?:last|this|previous)$/.test(tokens[k - 1]!.info.norm)) return true
  return false
}

/** 7 per cent over two years are 3.5 a year. */
function fromTerm(context: Context, source: Source, here: Counted, rate: number): boolean {
  const {number, nouns} = here
  // The second of two leaves 'per cent' out.
  const {tokens} = context.document
  const share = isPercent(number) || (nouns.length === 0 && context.get(countedThings).some((one) => isPercent(one.number) && one.number.first < number.first && tokens[one.number.first]!.sentence === tokens[number.first]!.sentence))
  if (!share) return false
  const numbers = source.context.get(countedThings)
  const theirs = source.document.tokens
  return numbers.some((whole, i) => isPercent(whole.number) && [numbers[i + 1], numbers[i - 1]].some((term) => {
    const months = term && theirs[term.number.first]!.sentence === theirs[whole.number.first]!.sentence ? durationOf(source.document, term.number) : undefined
    return months !== undefined && allows(number, (whole.number.value * rate) / (months * PERIODS.month!))
  }))
}
