import type {Context} from '../../../context.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {findDurations} from '../../../mentions/dates/durations.js'
import {saidDays, type SaidDay} from '../../../mentions/dates/said-days.js'
import {countedThings} from '../../../mentions/numbers/counted.js'
import {fromDay, overlaps, type Interval} from '../../../time.js'
import {findBirths} from './derived-ages.js'
import {knownDays} from './known-days.js'

const LENGTHS: Readonly<Record<string, number>> = {day: 1, week: 7, month: 30.44, year: 365.25}
// A length of time belongs to a date of the same sentence or the next.
const NEAR = 1
// The first day is counted, or is not.
const SLACK: Readonly<Record<string, number>> = {day: 1, week: 0, month: 2, year: 3}

/** Whether a date follows from what the sources give: a day and a length of time, an age and a day, a month called otherwise. */
export function followsFromDates(context: Context, said: SaidDay): boolean {
  if (said.weekday !== undefined) return isBirthday(context, said)
  return (said.precision !== 'year' && afterSo(context, said, true)) || context.sources.some((source) =>
    (said.precision === 'day' && bareDay(source, said)) || (said.precision === 'month' && (monthWord(source, said) || plainMonth(source, said))) || (said.precision === 'year' && (byYears(context, source, said) || before(context, source, said) || atAge(context, source, said))))
}

/** Whether a year may follow from a length of time or an age that the sources give: of years there are so few that it may be chance. */
export function mayFollow(context: Context, said: SaidDay): boolean {
  return said.precision !== 'day' && (afterSo(context, said) || byAge(context, said))
}

/** '8 May' of 'three weeks' from 17 April, 'mid-October' of three months from 14 July, '2031' of five years from now. */
function afterSo(context: Context, {days, precision}: SaidDay, surely = false): boolean {
  if (precision === 'period' || days.length === 0) return false
  const points = context.get(knownDays)
  const today = context.document.date
  return context.sources.some((source) => source.context.get(findDurations).some(({unit, length, first}) => {
    const unitDays = LENGTHS[unit]
    // Weeks end in one of two months.
    if (unitDays === undefined || (surely && precision === 'month' && unit !== 'month') || (precision === 'year' ? unit !== 'year' && unit !== 'month' : unit === 'year' && precision === 'day')) return false
    const {sentence} = source.document.tokens[first]!
    const slack = SLACK[unit] ?? 0
    const reaches = (from: Interval) => [1, -1].some((way) => {
      const by = Math.round(way * length * unitDays)
      const at = {first: from.first + by - slack, last: from.last + by + slack}
      return days.some((one) => overlaps(one, at))
    })
    return points.some((point) => (point.sentence === undefined || (point.source === source && point.sentence === 0 && point.precision === 'day') || (point.source === source && Math.abs(point.sentence - sentence) <= NEAR)) && (point.precision === precision || point.precision === 'day' || (point.precision === 'month' && precision === 'year')) && reaches(point.days)) ||
      (today !== undefined && reaches(today))
  }))
}

/** '1955' of somebody who is 70, '1950' of one born in 1936 who was fourteen. */
function byAge(context: Context, {days, precision, first}: SaidDay): boolean {
  if (precision !== 'year') return false
  const births = context.get(findBirths).map((one) => fromDay(one.first).year)
  const now = context.document.date
  const born = [1, 2, 3].some((step) => context.document.tokens[first - step]?.info.norm === 'born')
  return context.sources.some(({context: source, document: {date}}) => source.get(countedThings).some(({age, number, nouns}) => {
    if (number.kind !== 'plain' || number.value > 110 || number.value < 3 || !Number.isInteger(number.value)) return false
    const years = days.map((one) => fromDay(one.first).year)
    if (born && (age || nouns.length === 0) && source.get(saidDays).some(({days: [at]}) => at !== undefined && years.some((year) => fromDay(at.last).year - year === number.value || fromDay(at.last).year - year === number.value + 1))) return true
    if ((age || (born && nouns.length === 0)) && [now, date].some((at) => at !== undefined && years.some((year) => fromDay(at.last).year - year === number.value || fromDay(at.last).year - year === number.value + 1))) return true
    return (age || nouns.length === 0) && births.some((begun) => years.some((year) => year - begun === number.value || year - begun === number.value + 1))
  }))
}

/** '2015' of 'at the age of 79' of one born in 1936, among the same words. */
function atAge(context: Context, {context: source, document}: Source, {days, first, last}: SaidDay): boolean {
  const births = context.get(findBirths).map((one) => fromDay(one.first).year)
  if (births.length === 0) return false
  const around = wordsAround(context.document, first, last)
  return source.get(countedThings).some(({age, number, nouns}) => (age || nouns.length === 0) && number.kind === 'plain' && number.value > 2 && number.value < 110 && shared(around, wordsAround(document, number.first, number.last)) > 1 &&
    days.some((one) => births.some((born) => fromDay(one.first).year - born === number.value || fromDay(one.first).year - born === number.value + 1)))
}

/** 'suspended on the 4th', of the month that stands before it. */
function bareDay(source: Source, {days}: SaidDay): boolean {
  const {tokens} = source.document
  return days.some((one) => {
    const {day, month} = fromDay(one.first)
    return [`${day}th`, `${day}st`, `${day}nd`, `${day}rd`].some((word) => source.context.get(wordPlaces).of(word).some((at) => {
      const before = source.context.get(saidDays).filter((said) => said.first < at && said.weekday === undefined && said.precision !== 'year').at(-1)
      return before !== undefined && tokens[at - 1]?.info.norm === 'the' && (before.month ?? (before.days[0] && fromDay(before.days[0].first).month)) === month
    }))
  })
}

const PARTS: Readonly<Record<string, readonly number[]>> = {beginning: [1], start: [1], 'new': [1], middle: [5, 6, 7], 'mid-year': [6, 7], midsummer: [6], end: [12], turn: [12, 1]}

/** 'January' of the beginning of the year, 'June' of its middle, 'December' of its end. */
function monthWord(source: Source, said: SaidDay): boolean {
  const month = said.month ?? (said.days[0] ? fromDay(said.days[0].first).month : undefined)
  if (month === undefined) return false
  const {tokens} = source.document
  return Object.entries(PARTS).some(([word, months]) => months.includes(month) && source.context.get(wordPlaces).of(word).some((at) =>
    [1, 2, 3].some((step) => /^(?:year|(?:19|20)\d\d)$/.test(tokens[at + step]?.info.norm ?? '') && (step > 1 || word === 'new' || word.startsWith('mid')))))
}

/** 'May' and 'March' that the finder of dates leaves for other words: 'had been fixed for May'. */
function plainMonth(source: Source, said: SaidDay): boolean {
  const word = said.month === 5 ? 'may' : said.month === 3 ? 'march' : undefined
  const {tokens} = source.document
  return word !== undefined && source.context.get(wordPlaces).of(word).some((at) => tokens[at]!.info.shape === 'capital' && tokens[at - 1]?.kind === 'word' && tokens[at - 1]!.info.shape === 'lower' && tokens[at - 1]!.sentence === tokens[at]!.sentence && tokens[at + 1]?.info.shape !== 'capital')
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

const SEASONS = /^(?:spring|summer|autumn|fall|winter|season|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/

/** '2025' of 'last year', '2021' of 'four years ago', '2029' of 'each of the following three years' after 2028. */
function byYears(context: Context, source: Source, {days}: SaidDay): boolean {
  const years = days.map((one) => fromDay(one.first).year)
  const now = source.document.date ?? context.document.date ?? context.sources.find(({document}) => document.date)?.document.date
  const {tokens} = source.document
  const said = source.context.get(saidDays).filter(({precision, days: at}) => precision === 'year' && at.length > 0).map(({days: at, first}) => ({year: fromDay(at[0]!.first).year, sentence: tokens[first]!.sentence}))
  if (now && years.includes(fromDay(now.last).year + 1) && source.context.get(wordPlaces).of('next').some((at) => SEASONS.test(tokens[at + 1]?.info.norm ?? ''))) return true
  if (now && years.includes(fromDay(now.last).year - 1) && source.context.get(wordPlaces).of('last').some((at) => SEASONS.test(tokens[at + 1]?.info.norm ?? ''))) return true
  return ['year', 'years', "year's"].some((word) => source.context.get(wordPlaces).of(word).some((at) => {
    const before = tokens[at - 1]?.info.norm ?? ''
    const {sentence} = tokens[at]!
    if (now) {
      const {year} = fromDay(now.last)
      const off = /^(?:last|previous|past)$/.test(before) ? -1 : before === 'next' ? 1 : before === 'this' ? 0 : undefined
      if (off !== undefined && years.includes(year + off)) return true
      const count = SMALL.indexOf(before) > 0 ? SMALL.indexOf(before) : Number(before)
      if (count > 0 && /^(?:ago|earlier|since|before)$/.test(tokens[at + 1]?.info.norm ?? '') && years.some((one) => Math.abs(year - count - one) <= (count > 9 ? 1 : 0))) return true
    }
    const count = SMALL.indexOf(before) > 0 ? SMALL.indexOf(before) : Number(before)
    const following = [tokens[at - 2], tokens[at - 3]].some((token) => /^(?:following|next|subsequent|further)$/.test(token?.info.norm ?? ''))
    const next = /^(?:following|next|subsequent)$/.test(before) ? 1 : following && count > 0 ? count : 0
    const prior = /^(?:previous|preceding)$/.test(before)
    return said.some(({year, sentence: other}) => Math.abs(other - sentence) <= NEAR && years.some((one) => (next > 0 && one > year && one <= year + next) || (prior && one === year - 1)))
  }))
}

/** 'by the end of 2029' of 'before 2030'. */
function before({document: {tokens}}: Context, source: Source, {days, first}: SaidDay): boolean {
  if (tokens[first - 1]?.info.norm !== 'of' || tokens[first - 2]?.info.norm !== 'end') return false
  return days.some((one) => source.context.get(wordPlaces).of(String(fromDay(one.first).year + 1)).some((at) => source.document.tokens[at - 1]?.info.norm === 'before'))
}

/** 'turns 90 on Friday', of one whose day of birth is known. */
function isBirthday(context: Context, {days}: SaidDay): boolean {
  const births = context.get(findBirths).filter((one) => one.first === one.last).map((one) => fromDay(one.first))
  return days.some((one) => births.some(({month, day}) => fromDay(one.first).month === month && fromDay(one.first).day === day))
}
