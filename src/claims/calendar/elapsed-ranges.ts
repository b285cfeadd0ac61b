import type {Context} from '../../context.js'
import type {Duration} from '../../mentions/dates/durations.js'
import {findDurations} from '../../mentions/dates/durations.js'
import {datePoints, resolvePair} from '../../mentions/dates/points.js'
import type {DateRange} from '../../mentions/dates/ranges.js'
import {findDateRanges} from '../../mentions/dates/ranges.js'
import type {DateFields, WrittenDate} from '../../mentions/dates/written.js'
import type {Document, Token} from '../../text/document.js'
import {firstBy} from '../../sorted.js'
import type {ElapsedClaim} from './elapsed.js'

/*
 * 'The three-year rebuilding, from 2016 to 2019', '1914–1918, a seven-year war', 'That nine-year wait', 'the seven-year war
 * began in 1914 and ended in 1918'.
 */

// What has a length by its nature or on paper, however long it then was.
const NOMINAL = new Set([
  'sentence', 'contract', 'contracts', 'deal', 'plan', 'lease', 'loan', 'bond', 'bonds', 'ban', 'note', 'notes', 'mortgage', 'term', 'terms', 'visa', 'suspension', 'warranty', 'strategy', 'programme', 'program', 'low', 'lows', 'high', 'highs', 'average', 'cycle',
  'extension', 'option', 'degree', 'course', 'curriculum', 'mandate', 'agreement', 'treaty', 'licence', 'license', 'lifespan', 'warning', 'limit', 'target', 'forecast', 'outlook', 'record', 'budget', 'period', 'periods', 'moratorium', 'embargo', 'window', 'notice', 'week', 'olds', 'framework',
  'deadline', 'apprenticeship', 'fellowship', 'scholarship', 'grant', 'study', 'yield', 'rate', 'rates', 'swap', 'treasury', 'pact', 'guarantee', 'waiting', 'veteran', 'anniversary', 'peak', 'trend', 'probation', 'exile', 'career', 'history', 'tradition'
])

/** Every duration that stands beside a range or between two dates of one thing, in order. */
export function findSpans(context: Context): ElapsedClaim[] {
  const {document} = context
  const {tokens} = document
  const out: ElapsedClaim[] = []
  const durations = context.get(findDurations)
  if (durations.length === 0) return out
  const points = context.get(datePoints)
  const ranges = context.get(findDateRanges)
  for (const duration of durations) {
    const {first, last} = duration
    if (duration.rounded || tokens[first]!.quoted || (duration.count.written === 'article' && !duration.attributive && duration.word !== 'decade' && duration.word !== 'century')) continue
    // 'The first in fifteen years'
    if (duration.attributive ? nominal(tokens, last) : isShare(tokens, first)) continue
    const found = besideRange(document, duration, ranges) ?? demonstrative(document, duration, points, ranges) ?? beganEnded(document, duration, points)
    const within = found ? undefined : joinedLeft(document, duration, points)
    const ends = found ?? within
    if (!ends) continue
    const days = resolvePair(ends.from, ends.until, document.date)
    if (!days || days.from.first > days.until.last) continue
    out.push({first: withArticle(tokens, duration), last, duration, ...days, kind: 'range', ...(within ? {atMost: true} : {})})
  }
  return out
}

/** 'The first in fifteen years', 'the worst of ten years'; but 'a total of ten years'. */
function isShare(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.info.norm
  return before === 'in' || (before === 'of' && !/^(?:total|period|span|stretch|wait|gap)$/.test(tokens[first - 2]?.info.norm ?? ''))
}

/** 'An eight-year' may become 'a five-year': the article belongs to the words that change. */
function withArticle(tokens: readonly Token[], {first, attributive}: Duration): number {
  const before = tokens[first - 1]
  return attributive && before?.sentence === tokens[first]!.sentence && /^an?$/.test(before.info.norm) ? first - 1 : first
}

function nominal(tokens: readonly Token[], last: number): boolean {
  for (let k = last; k < last + 3; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word' || token.sentence !== tokens[last - 1]!.sentence) return false
    if (NOMINAL.has(token.info.norm)) return true
  }
  return false
}

type Ends = {from: DateFields; until: DateFields}

const AFTER_REACH = 6
// No range has more tokens, the words between it and its duration included.
const LONGEST = 24
const BETWEEN_STOPS = new Set([
  'and', 'but', 'or', 'who', 'which', 'that', 'when', 'after', 'before', 'later', 'ago', 'earlier', 'since', 'until', 'than', 'he', 'she', 'they', 'it', 'of', 'to', 'within', 'not', 'per', 'a', 'by', 'with', 'where', 'old', 'in'
])
const BEHIND_RANGE = new Set([',', '(', '–', '—', '-', ':', ';', 'a', 'an', 'the', 'was', 'is', 'lasted', 'for', 'or', 'just', 'only', 'exactly', 'some', 'that', 'of', 'wait', 'gap', 'period', 'span', 'total', 'full', ')', 'all', 'war', 'stretch', 'drought', 'reign'])

function besideRange({tokens}: Document, duration: Duration, ranges: readonly DateRange[]): Ends | undefined {
  const {first, last} = duration
  for (let n = firstBy(ranges, first - LONGEST, ({first}) => first); n < ranges.length && ranges[n]!.first <= last + AFTER_REACH; n++) {
    const range = ranges[n]!
    if (tokens[range.first]!.sentence !== tokens[first]!.sentence) continue
    if (range.form === 'short' && range.opener === undefined && tokens[range.first - 1]?.text === '(' ? false : range.form === 'short' && /^(?:season|seasons)$/.test(tokens[range.last]?.info.norm ?? '')) continue
    // 'between 2010 and 2014' may hold a shorter time.
    if (range.opener === 'between' || range.link === 'and' || another(tokens, range)) continue
    if (range.first >= last && range.first - last <= AFTER_REACH) {
      // 'The war of 1990 to 1998'
      const of = tokens[range.first - 1]?.info.norm === 'of' && duration.attributive
      const work = tokens[last]?.info.norm === 'of' && range.opener === 'from' && tokens[range.first - 1]?.text === ',' && tokens[range.last]?.text === ',' && !duration.attributive
      if (clean(tokens, work ? last + 1 : last, of ? range.first - 1 : range.first) && measured(tokens, duration, range)) return range
    } else if (range.last <= first && first - range.last <= 5) {
      let k = range.last
      while (k < first && BEHIND_RANGE.has(tokens[k]!.info.norm)) k++
      if (k === first && k > range.last && tokens[last]?.info.norm !== 'ago' && !/^(?:later|earlier|after|before|since|old|of)$/.test(tokens[last]?.info.norm ?? '')) return range
    }
  }
  return undefined
}

/** 'From 1982 to 1994 and from 2000 to 2002'. */
function another(tokens: readonly Token[], {last}: DateRange): boolean {
  const next = tokens[last]
  if (next?.text !== ',' && next?.info.norm !== 'and' && next?.info.norm !== 'or') return false
  const after = tokens[last + 1]?.info.norm === 'and' || tokens[last + 1]?.info.norm === 'again' ? tokens[last + 2] : tokens[last + 1]
  return after !== undefined && (after.info.norm === 'from' || after.info.norm === 'again' || after.info.shape === 'figures')
}

function clean(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const {norm} = tokens[k]!.info
    if (BETWEEN_STOPS.has(norm) || tokens[k]!.text === ';' || tokens[k]!.info.shape === 'figures') return false
  }
  return true
}

/** Whether the range is that of the duration: right behind it, in brackets, or of a noun that the duration goes with. */
function measured(tokens: readonly Token[], {last, attributive}: Duration, {first, opener}: DateRange): boolean {
  if (attributive) return first > last
  if (opener === 'from' || tokens[first - 1]?.text === '(' || tokens[first - 1]?.text === ',') {
    for (let k = last; k < first; k++) if (tokens[k]!.kind === 'word' && !/^(?:in|there|here|as|running|long|altogether|office|power|charge|prison|together)$/.test(tokens[k]!.info.norm) && tokens[k]!.info.shape === 'lower' && opener !== 'from') return false
    return true
  }
  return first === last
}

/** 'It closed in 2011, and until 2016 nothing happened. That nine-year wait …'. */
function demonstrative({tokens, sentences, blocks}: Document, {first, attributive}: Duration, points: (sentence: number) => readonly WrittenDate[], ranges: readonly DateRange[]): Ends | undefined {
  const before = tokens[first - 1]
  if (!before || !(attributive ? /^(?:that|this)$/ : /^(?:those|these)$/).test(before.info.norm)) return undefined
  const sentence = sentences[before.sentence]!
  if (first - 1 > sentence.first + 1 || sentence.index === blocks[sentence.block]!.firstSentence || points(sentence.index).length > 0) return undefined
  const previous = points(sentence.index - 1)
  const inRange: DateRange[] = []
  for (let n = firstBy(ranges, sentences[sentence.index - 1]!.first, ({first}) => first); n < ranges.length && inRange.length < 2 && ranges[n]!.first < sentence.first; n++) inRange.push(ranges[n]!)
  if (inRange.length === 1 && previous.length <= 2) return inRange[0]
  const [a, b] = previous
  if (!a || !b || previous.length > 2 || inRange.length > 0) return undefined
  if ((a.from.year === undefined) !== (b.from.year === undefined)) return undefined
  return a.from.year !== undefined && b.from.year !== undefined && a.from.year > b.from.year ? undefined : {from: a.from, until: b.from}
}

const BEGAN = /^(?:began|begun|started|opened|launched|broke|erupted|commenced|starting|beginning)$/
const ENDED = /^(?:ended|finished|closed|stopped|concluded|until|ending|over|completed)$/

/** 'The seven-year war began in 1914 and ended in 1918'. */
function beganEnded({tokens}: Document, {first, last, attributive}: Duration, points: (sentence: number) => readonly WrittenDate[]): Ends | undefined {
  const here = points(tokens[last - 1]!.sentence)
  const [a, b] = here
  if (!a || !b || here.length > 2) return undefined
  // 'Work began in 2012 and ended in 2015, seven years …'
  const begin = attributive && tokens[first - 1]?.info.norm === 'a' ? first - 1 : first
  const behind = begin === b.last + 1 && /^[,–—(-]$/.test(tokens[b.last]!.text)
  if (!behind && (!attributive || a.first < last || a.first - last > 10)) return undefined
  return near(tokens, a.first, BEGAN) && near(tokens, b.first, ENDED) && b.first - a.last <= 8 ? {from: a.from, until: b.from} : undefined
}

const JOINED = /^(?:joined|appointed|founded|opened|hired|elected|enlisted|married|entered|arrived|launched|started|began|formed|born)$/

/** 'He joined in 2002 and left in 2010 after fifteen years': it may have been fewer, of something else, but not more. */
function joinedLeft({tokens}: Document, {first}: Duration, points: (sentence: number) => readonly WrittenDate[]): Ends | undefined {
  if (tokens[first - 1]?.info.norm !== 'after') return undefined
  const here = points(tokens[first]!.sentence)
  const [a, b] = here
  if (!a || !b || here.length > 2 || b.last !== first - 1 || b.first - a.last > 8) return undefined
  return near(tokens, a.first, JOINED) ? {from: a.from, until: b.from} : undefined
}

function near(tokens: readonly Token[], at: number, verbs: RegExp): boolean {
  for (let k = at - 1; k >= at - 4 && k >= 0; k--) if (verbs.test(tokens[k]!.info.norm)) return true
  return false
}
