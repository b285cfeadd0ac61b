import type {Context} from '../../context.js'
import {daysOfFields, findWritten} from '../../mentions/dates/absolute.js'
import type {DateMention} from '../../mentions/dates/mention.js'
import type {DateRange} from '../../mentions/dates/ranges.js'
import {findDateRanges} from '../../mentions/dates/ranges.js'
import type {Document, Token} from '../../text/document.js'
import {fromDay, toDay} from '../../time.js'
import {isQuoted} from '../language/assertion.js'

/** A range whose end lies before its beginning. */
export interface BackwardRange {
  first: number
  last: number
  range: DateRange
  /** In brackets behind a name: a life or the like. */
  bracketed: boolean
}

// Years before Christ count down; what changes from 2,019 to 2,016 is no time.
const ERAS = /^(?:bc|bce|b\.c|b\.c\.e|bp)$/
const CHANGES = new Set([
  'fell', 'fall', 'fallen', 'falling', 'falls', 'rose', 'rise', 'risen', 'rising', 'dropped', 'drop', 'dropping', 'down', 'up', 'gone', 'went', 'go', 'cut', 'reduced', 'reduce', 'reduction', 'shrank', 'shrunk', 'increase',
  'increased', 'decreased', 'decrease', 'declined', 'decline', 'grew', 'grown', 'climbed', 'slid', 'slipped', 'trimmed', 'lowered', 'raised', 'sank', 'dwindled', 'plunged', 'tumbled', 'eased', 'edged', 'jumped'
])
const BACKWARDS = new Set(['back', 'backward', 'backwards', 'reverse', 'reversed', 'rewind', 'rewinds', 'countdown', 'counting', 'counts', 'descending', 'pages', 'pp', 'score', 'scores', 'votes', 'homes', 'room', 'rooms', 'lines'])
const BEFORE_DASH = new Set(['in', 'during', 'of', 'the', ',', ';', ':', '|', 'years', 'period', 'war', 'on', 'dates', 'since', 'for', 'season', 'seasons', 'reigned', 'ruled', 'lived', 'served', 'active', 'fl'])

/** Every range that runs backwards and is meant as one of dates. */
export function findBackwardRanges(context: Context): BackwardRange[] {
  const {document} = context
  const {tokens} = document
  const out: BackwardRange[] = []
  for (const range of context.get(findDateRanges)) {
    if (!isBackward(range, document)) continue
    const {first, last} = range
    if (isQuoted(document, first) || ERAS.test(tokens[last]?.info.norm ?? '') || ERAS.test(tokens[last + 1]?.info.norm ?? '')) continue
    if (!isRange(document, range)) continue
    const bracketed = tokens[first - 1]?.text === '(' && tokens[last]?.text === ')'
    out.push(bracketed ? {first: first - 1, last: last + 1, range, bracketed} : {first, last, range, bracketed})
  }
  for (const range of ofDecades(context)) if (!isQuoted(document, range.first)) out.push({first: range.first, last: range.last, range, bracketed: false})
  return out
}

/** 'From the 1930s to the 1910s', 'from 1960 to the 1950s': the last year of the one and the first of the other. */
function ofDecades(context: Context): DateRange[] {
  const {tokens} = context.document
  const {dates, periods} = context.get(findWritten)
  const out: DateRange[] = []
  let n = 0
  let previous: DateMention | undefined
  for (const decade of periods) {
    if (decade.precision !== 'decade') continue
    const other = previous
    previous = decade
    const at = (tokens[decade.first - 1]?.info.norm === 'the' ? decade.first - 2 : decade.first - 1)
    if (!/^(?:to|until|till|through)$/.test(tokens[at]?.info.norm ?? '')) continue
    while (n < dates.length && dates[n]!.last < at) n++
    const before = other?.last === at ? other.first : dates[n]?.last === at && dates[n]!.form === 'year' ? dates[n]!.first : undefined
    if (before === undefined) continue
    const opener = tokens[before - 1]?.info.norm === 'the' ? before - 2 : before - 1
    const year = Number(/\d{4}/.exec(tokens[before]!.text)?.[0])
    if (tokens[opener]?.info.norm !== 'from' || tokens[opener].sentence !== tokens[decade.first]!.sentence || !(decade.days.last < toDay(year, 1, 1))) continue
    const fields = {month: undefined, day: undefined}
    out.push({first: opener, last: decade.last, begin: before, opener: 'from', link: 'to', from: {year, ...fields}, until: {year: fromDay(decade.days.last).year, ...fields}, form: 'dates', dated: true})
  }
  return out
}

function isBackward({from, until, form, link}: DateRange, document: Document): boolean {
  if (form === 'short') {
    // '1998–02' crosses the century; '1945–39' would end long after anybody's life and after the text.
    const latest = document.date ? fromDay(document.date.last).year + 20 : 2050
    return until.year! - from.year! > 70 && until.year! > latest && from.year! < 2000
  }
  if (from.year === undefined) {
    if (from.month !== until.month || until.year !== undefined || from.day === undefined || until.day === undefined) return false
    return from.day > until.day
  }
  const [begin, end] = [daysOfFields(from), daysOfFields(until)]
  // A tax year runs 'from 6 April to 5 April 2024'.
  if (link === 'to' && from.month === until.month && from.year === until.year && from.day !== undefined && from.day - 1 === until.day) return false
  return begin !== undefined && end !== undefined && end.last < begin.first
}

/** Whether the words are a range of dates to a reader too, and no score, count or list. */
function isRange({tokens, sentences}: Document, {first, last, begin, opener, link, form, dated}: DateRange): boolean {
  const before = tokens[first - 1]
  const inSentence = before?.sentence === tokens[first]!.sentence
  const after = tokens[last]
  if (form === 'bare' || form === 'short') {
    if (inSentence && before && /^[$£€#]|^(?:p|pp|pages?|nos?)$/.test(before.info.norm)) return false
    const sentence = sentences[tokens[first]!.sentence]!
    for (let k = Math.max(sentence.first, first - 60); k < Math.min(sentence.last, last + 60); k++) if (BACKWARDS.has(tokens[k]!.info.norm)) return false
    for (let k = first - 1; k >= sentence.first && k >= first - 6; k--) if (CHANGES.has(tokens[k]!.info.norm)) return false
    if (opener) return !(after && after.sentence === tokens[first]!.sentence && after.kind === 'word' && isNoun(after)) && form === 'bare'
    if (link !== 'dash') return before?.text === '(' && after?.text === ')'
    if (before?.text === '(') return after?.text === ')' || after?.text === ',' || after?.text === ';'
    if (form === 'short') return false
    return (!inSentence || BEFORE_DASH.has(before.info.norm)) && !(after?.kind === 'word' && after.sentence === tokens[first]!.sentence && isNoun(after))
  }
  if (/^(?:to|through|until)$/.test(after?.info.norm ?? '')) return false
  if (opener) return true
  if (!dated || link === 'and') return false
  // 'They won 3-2 March 2023' has a score.
  if (tokens[begin]!.info.shape === 'figures' && link === 'dash') return !inSentence || BEFORE_DASH.has(before.info.norm) || before.text === '(' || before.text === '–' || before.text === '-'
  return true
}

// 'From 2019 to 1996 members' is a count; what follows a range of years is a mark or a small word.
const SMALL = new Set([
  'and', 'or', 'but', 'when', 'as', 'at', 'in', 'on', 'by', 'for', 'with', 'he', 'she', 'it', 'they', 'the', 'a', 'an', 'his', 'her', 'its', 'their', 'before', 'after', 'while', 'was', 'were', 'are', 'have', 'will', 'had', 'has', 'is', 'under', 'to', 'who', 'which',
  'that', 'without', 'over', 'during', 'there', 'this', 'these', 'we', 'i', 'nobody', 'no', 'then', 'because', 'until', 'against', 'inclusive', 'only', 'alone', 'of', 'out', 'did', 'would', 'could', 'saw', 'came', 'worked', 'served'
])

function isNoun(token: Token): boolean {
  return token.info.shape === 'lower' && !SMALL.has(token.info.norm) && !token.info.norm.endsWith('ed') && !token.info.norm.endsWith('ing') && !token.info.norm.endsWith('ly')
}
