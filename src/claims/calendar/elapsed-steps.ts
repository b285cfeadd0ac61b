import type {Context} from '../../context.js'
import type {Duration} from '../../mentions/dates/durations.js'
import {findDurations} from '../../mentions/dates/durations.js'
import {linkAt} from '../../mentions/dates/fields.js'
import {datePoints, resolvePair} from '../../mentions/dates/points.js'
import type {WrittenDate} from '../../mentions/dates/written.js'
import type {Token} from '../../text/document.js'
import type {ElapsedClaim} from './elapsed.js'

/*
 * 'In 2022, six years after the 2018 festival', 'thirty years ago, in 1984', 'eleven years later, in 2019', 'for ten years,
 * since 2014'. Only where the dates stand right beside the words that count; one that is further off may be of something else.
 */

type Points = (sentence: number) => readonly WrittenDate[]

/** Every step from one date to another that is counted out in the text, in order. */
export function findSteps(context: Context): ElapsedClaim[] {
  const {document} = context
  const {tokens} = document
  const out: ElapsedClaim[] = []
  const durations = context.get(findDurations)
  if (durations.length === 0) return out
  const points = context.get(datePoints)
  for (const duration of durations) {
    if (duration.rounded || duration.attributive) continue
    const word = tokens[duration.last]
    if (!word || word.sentence !== tokens[duration.first]!.sentence || tokens[duration.first]!.quoted) continue
    const {norm} = word.info
    const claim =
      norm === 'ago' ? ago(context, duration, points) :
      norm === 'after' || norm === 'before' ? around(context, duration, points, norm) :
      norm === 'later' || norm === 'earlier' || norm === 'afterwards' ? later(context, duration, points, norm === 'earlier' ? 'before' : 'after') :
      norm === 'since' || word.text === ',' || word.text === '(' ? since(context, duration, points) : undefined
    if (claim) out.push(claim)
  }
  return out
}

function claimOf(context: Context, duration: Duration, last: number, from: WrittenDate, until: WrittenDate): ElapsedClaim | undefined {
  const days = resolvePair(from.from, until.from, context.document.date)
  return days && {first: duration.first, last, duration, ...days, kind: 'step'}
}

const BESIDE = new Set([',', '(', ')', '–', '—', '-', 'just', 'only', 'exactly', 'precisely', ':'])
const LEADING = new Set([',', '(', '–', '—', '-', 'in', 'on', 'back', ':'])

/** The date that stands just before a token, but for marks. */
function pointBefore(tokens: readonly Token[], at: number, points: readonly WrittenDate[]): WrittenDate | undefined {
  let k = at - 1
  while (k >= at - 3 && tokens[k] && BESIDE.has(tokens[k]!.info.norm)) k--
  return points.find(({last}) => last === k + 1)
}

/** The date that stands just behind a token, after a mark and 'in' or 'on'. */
function pointBehind(tokens: readonly Token[], at: number, points: readonly WrittenDate[]): WrittenDate | undefined {
  let k = at
  while (k < at + 4 && tokens[k] && LEADING.has(tokens[k]!.info.norm)) k++
  if (k === at) return undefined
  if (tokens[k]?.info.norm === 'the' && tokens[k - 1]?.info.norm === 'on') k++
  // A weekday before it.
  if (/day$/.test(tokens[k]?.info.norm ?? '')) k += tokens[k + 1]?.text === ',' ? 2 : 1
  return points.find(({first}) => first === k)
}

function ago(context: Context, duration: Duration, points: Points): ElapsedClaim | undefined {
  const {tokens, date: own} = context.document
  if (!own || own.last - own.first > 366) return undefined
  const here = points(tokens[duration.first]!.sentence)
  // 'He recalled in 2010 that thirty years ago, in 1980, …'
  if (here.length > 1) return undefined
  const point = pointBehind(tokens, duration.last + 1, here) ?? (pointBefore(tokens, duration.first, here) || undefined)
  if (!point || (point.from.year === undefined && duration.unit === 'year')) return undefined
  const fields = {year: undefined, month: undefined, day: undefined}
  const days = point.from.year === undefined ? undefined : resolvePair(point.from, {...fields, year: point.from.year}, own)
  const from = days?.from ?? yearless(context, point)
  return from && {first: duration.first, last: duration.last + 1, duration, from, until: {first: own.first, last: own.last}, own: 'until', kind: 'ago'}
}

/** 'Three weeks ago, on 2 May': the last such day before the text's own. */
function yearless(context: Context, {from}: WrittenDate) {
  const own = context.document.date!
  const year = new Date(own.last * 86_400_000).getUTCFullYear()
  return resolvePair(from, {year, month: new Date(own.last * 86_400_000).getUTCMonth() + 1, day: new Date(own.last * 86_400_000).getUTCDate()}, own)?.from
}

function around(context: Context, duration: Duration, points: Points, word: 'after' | 'before'): ElapsedClaim | undefined {
  const {tokens, sentences} = context.document
  const sentence = sentences[tokens[duration.first]!.sentence]!
  const here = points(sentence.index)
  if (here.length < 2) return undefined
  const anchor = anchorAt(tokens, duration.last + 1, here)
  if (!anchor) return undefined
  const main = pointBefore(tokens, duration.first, here) ?? pointBehind(tokens, anchor.last, here) ?? apposed(tokens, anchor, here) ?? subject(tokens, sentence.first, duration, here) ?? mainClause(tokens, sentence, duration, anchor, here)
  if (!main || main === anchor) return undefined
  return word === 'after' ? claimOf(context, duration, duration.last + 1, anchor, main) : claimOf(context, duration, duration.last + 1, main, anchor)
}

const STOPS = new Set([',', ';', '(', ')', ':', '–', '—', 'and', 'but', 'or', 'until', 'between', 'since'])
const NESTED = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'which', 'that', 'whose', 'where', 'when'])
const ANCHOR_REACH = 13

/** The date of what 'after' speaks of: 'the 2018 festival', 'the beam fell in 2011'; not that of a clause within it. */
function anchorAt(tokens: readonly Token[], at: number, points: readonly WrittenDate[]): WrittenDate | undefined {
  const point = points.find(({first}) => first >= at)
  if (!point || point.first - at > ANCHOR_REACH) return undefined
  const gerund = tokens[at]!.info.norm.endsWith('ing')
  for (let k = at; k < point.first; k++) {
    const {norm} = tokens[k]!.info
    if (STOPS.has(norm) || (k > at && NESTED.has(norm)) || (gerund && (norm === 'had' || norm === 'was'))) return undefined
  }
  // '2018–20', 'the 2018 and 2019 floods'
  const next = tokens[point.last]
  return next?.joined || linkAt(tokens, point.last)?.link === 'to' || next?.text === '–' || next?.text === '-' || (next?.info.norm === 'and' && points.some(({first}) => first === point.last + 1)) ? undefined : point
}

/** 'Six years after the 2018 summit, in 2022'. */
function apposed(tokens: readonly Token[], anchor: WrittenDate, points: readonly WrittenDate[]): WrittenDate | undefined {
  for (let k = anchor.last; k < anchor.last + 5 && tokens[k]; k++) {
    if (tokens[k]!.text === ',') return pointBehind(tokens, k, points)
    if (STOPS.has(tokens[k]!.info.norm) || NESTED.has(tokens[k]!.info.norm)) return undefined
  }
  return undefined
}

/** 'The 2022 summit came six years after …'. */
function subject(tokens: readonly Token[], start: number, duration: Duration, points: readonly WrittenDate[]): WrittenDate | undefined {
  const [point] = points
  if (!point || point.last > duration.first || point.first > start + 3 || duration.first - point.last > 8 || point.form !== 'year') return undefined
  let verb = false
  for (let k = point.last; k < duration.first; k++) {
    const {norm} = tokens[k]!.info
    if (STOPS.has(norm) || NESTED.has(norm)) return undefined
    if (/^(?:came|comes|took|was|followed|happened|opened|is)$/.test(norm)) verb = true
  }
  return verb && points.filter(({last}) => last <= duration.first).length === 1 ? point : undefined
}

/** 'Six years after the 2018 summit, the two leaders met again in 2022.' */
function mainClause(tokens: readonly Token[], sentence: {first: number; last: number}, duration: Duration, anchor: WrittenDate, points: readonly WrittenDate[]): WrittenDate | undefined {
  const later = points.filter(({first}) => first >= anchor.last)
  const point = later[0]
  if (!point || later.length > 1 || duration.first > sentence.first + 1) return undefined
  let comma = anchor.last
  while (comma < anchor.last + 5 && tokens[comma] && tokens[comma]!.text !== ',') if (STOPS.has(tokens[comma++]!.info.norm)) return undefined
  if (tokens[comma]?.text !== ',') return undefined
  if (!/^(?:in|on)$/.test(tokens[point.first - 1]?.info.norm ?? '')) return undefined
  for (let k = comma + 1; k < point.first; k++) {
    const {norm} = tokens[k]!.info
    if (STOPS.has(norm) || (k > comma + 1 && NESTED.has(norm)) || norm === 'by' || norm === 'had' || norm === 'of') return undefined
  }
  return point
}

/** 'It closed in 2011 and reopened eleven years later, in 2019'; 'It closed in 2011. Eleven years later, in 2019, …'. */
function later(context: Context, duration: Duration, points: Points, word: 'after' | 'before'): ElapsedClaim | undefined {
  const {tokens, sentences, blocks} = context.document
  const sentence = sentences[tokens[duration.first]!.sentence]!
  const here = points(sentence.index)
  const main = pointBehind(tokens, duration.last + 1, here) ?? beginning(tokens, sentence, duration, here)
  if (!main) return undefined
  const before = here.filter(({first, last}) => last <= duration.first && first !== main.first)
  let anchor: WrittenDate | undefined
  if (before.length > 0) anchor = before.length === 1 ? before[0] : undefined
  else if (sentence.index > blocks[sentence.block]!.firstSentence) {
    const previous = points(sentence.index - 1)
    anchor = previous.length === 1 && !movesOn(tokens, sentences[sentence.index - 1]!, previous[0]!) ? previous[0] : undefined
  }
  // A month by itself is often of another year; 'In the 2010 season … 2 years later' is not.
  if (!anchor || (anchor.from.year === undefined && duration.unit === 'year') || (main.from.year === undefined && duration.unit === 'year')) return undefined
  if (anchor.from.year === undefined && main.from.year === undefined && anchor.from.day === undefined) return undefined
  return word === 'after' ? claimOf(context, duration, duration.last + 1, anchor, main) : claimOf(context, duration, duration.last + 1, main, anchor)
}

/** 'Born in 1946, he left home at 18': the sentence has got further than its date. */
function movesOn(tokens: readonly Token[], sentence: {first: number; last: number}, {first, last}: WrittenDate): boolean {
  for (let k = first - 1; k >= first - 4 && k >= sentence.first; k--) if (/^(?:born|since|until|from|by)$/.test(tokens[k]!.info.norm)) return true
  for (let k = last; k < sentence.last; k++) {
    const {norm} = tokens[k]!.info
    if (MOVES_ON.has(norm) || (norm === 'at' && /^\d\d$/.test(tokens[k + 1]?.text ?? ''))) return true
  }
  return false
}

const MOVES_ON = new Set(['aged', 'age', 'later', 'after', 'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'decade', 'then', 'soon', 'eventually', 'until', 'before', 'when', 'season', 'once'])

/** 'In 2019, eleven years later, …' at the head of the sentence. */
function beginning(tokens: readonly Token[], sentence: {first: number}, duration: Duration, points: readonly WrittenDate[]): WrittenDate | undefined {
  const point = pointBefore(tokens, duration.first, points)
  return point && point.first <= sentence.first + 2 ? point : undefined
}

const PRESENT = new Set(['has', 'have', "it's", 'is', "he's", "she's", 'now'])

/** 'has been held for ten years, since 2014'; 'it is ten years since the 2014 flood', counted to the day of the text. */
function since(context: Context, duration: Duration, points: Points): ElapsedClaim | undefined {
  const {tokens, sentences, date: own} = context.document
  if (!own || own.last - own.first > 366 || duration.unit !== 'year') return undefined
  const sentence = sentences[tokens[duration.first]!.sentence]!
  const here = points(sentence.index)
  const {norm} = tokens[duration.last]!.info
  let point: WrittenDate | undefined
  let last = duration.last
  if (norm === 'since') {
    point = anchorAt(tokens, duration.last + 1, here)
    last++
    if (!isSince(tokens, duration.first)) return undefined
  } else if (tokens[duration.last + 1]?.info.norm === 'since' && tokens[duration.first - 1]?.info.norm === 'for') {
    point = here.find(({first}) => first === duration.last + 2)
  }
  if (!point || point.from.year === undefined || here.length > 1) return undefined
  let present = false
  for (let k = duration.first - 1; k >= sentence.first && k >= duration.first - 14; k--) {
    const token = tokens[k]!
    if (token.info.norm === 'had' || token.info.norm === 'was') return undefined
    if (PRESENT.has(token.info.norm) || token.tail === "'s" || token.tail === '’s') present = true
  }
  const from = present ? resolvePair(point.from, {year: 9999, month: undefined, day: undefined}, own)?.from : undefined
  return from && {first: duration.first, last, duration, from, until: {first: own.first, last: own.last}, own: 'until', kind: 'step'}
}

/** 'It is / it's / has been ten years since'. */
function isSince(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (!before) return false
  if (before.tail === "'s" || before.tail === '’s' || before.info.norm === "it's") return true
  return /^(?:is|been)$/.test(before.info.norm) || (before.info.norm === 'now' && /^(?:is|been)$/.test(tokens[first - 2]?.info.norm ?? ''))
}
