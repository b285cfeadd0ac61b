import type {Context} from '../../../context.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {findDurations} from '../../../mentions/dates/durations.js'
import type {SaidDay} from '../../../mentions/dates/said-days.js'
import {fromDay, overlaps, type Interval} from '../../../time.js'
import {statedBirths} from './derived-ages.js'
import {knownDays} from './known-days.js'

// Sentences between a date and a length of time that belong together.
const NEAR = 1
// So many years before and after a year it is counted which others may be reached as well.
const AROUND = 10
// Where more of them may be reached, one of them is chance.
const FEW = 4
const LONGEST = 150

/** Whether a year, or a month of it, is so many years before or after a date of the sources as these say, and hardly any other year is. */
export function reachedYear(context: Context, said: SaidDay): boolean {
  const {precision, days} = said
  const [one] = days
  if ((precision !== 'year' && precision !== 'month') || !one) return false
  const {year, month} = fromDay(one.first)
  const reached = new Map<number, number>()
  const {tokens} = context.document
  // 'Born around 1951' of one who is 71.
  if (precision === 'year' && context.get(statedBirths).some((born) => overlaps(born, one)) && [1, 2, 3].some((step) => tokens[said.first - step]?.info.norm === 'born')) return true
  for (const {source, sentence, days: point, others, precision: exact} of context.get(knownDays)) {
    for (const {unit, length, first} of source.context.get(findDurations)) {
      if (unit !== 'year' || !Number.isInteger(length) || length > LONGEST) continue
      if (sentence !== undefined && !(sentence === 0 && exact === 'day') && Math.abs(source.document.tokens[first]!.sentence - sentence) > NEAR) continue
      for (const from of [point, ...others].map((day) => fromDay(day.first))) {
        for (const at of [from.year + length, from.year - length]) if (Math.abs(at - year) <= AROUND) reached.set(at, exact === 'day' || exact === 'month' ? from.month : reached.get(at) ?? 0)
      }
    }
  }
  const at = reached.get(year)
  return at !== undefined && reached.size <= FEW && (precision === 'year' || at === month)
}

// 'The end of the month' has so many days.
const LAST_DAYS = 4
const SEASONS = ['spring', 'summer', 'autumn', 'fall', 'winter']

/** What a source says by what went before it: '31 January' of 'the end of the month', 'the spring of 2024' of 'until spring', 'the 1940s' of one who is 81. */
export function saidByRelation(context: Context, said: SaidDay): boolean {
  const [one] = said.days
  if (!one) return false
  if (said.precision === 'day') return said.day !== undefined && one.first === one.last && isMonthEnd(context, one.first)
  return said.precision === 'period' && (isSeason(context, said, one) || (one.last - one.first > DAYS_OF_YEAR && context.get(statedBirths).some((born) => overlaps(born, one))))
}

const DAYS_OF_YEAR = 366

function isMonthEnd(context: Context, at: number): boolean {
  const {year, month} = fromDay(at)
  if (fromDay(at + LAST_DAYS).month === month) return false
  return context.sources.some((source) => source.context.get(wordPlaces).of('month').some((k) => {
    const {tokens} = source.document
    return /^(?:the|this)$/.test(tokens[k - 1]?.info.norm ?? '') && tokens[k - 3]?.info.norm === 'end' && context.get(knownDays).some((known) => {
      const day = fromDay(known.days.first)
      return known.source === source && known.precision === 'day' && day.year === year && day.month === month
    })
  }))
}

function isSeason(context: Context, {first, last}: SaidDay, one: Interval): boolean {
  const {tokens} = context.document
  const season = SEASONS.find((word) => tokens.slice(first, last).some(({info}) => info.norm === word))
  if (season === undefined) return false
  const {year} = fromDay(one.last)
  return context.sources.some((source) => source.context.get(wordPlaces).of(season).some((k) =>
    ![1, 2].some((step) => source.document.tokens[k + step]?.info.shape === 'figures') && context.get(knownDays).some((known) => known.source === source && Math.abs(fromDay(known.days.first).year - year) <= 1)))
}
