import type {Context} from '../../context.js'
import {findWritten} from '../../mentions/dates/absolute.js'
import {dayAt, linkAt, weekdayAt} from '../../mentions/dates/fields.js'
import {findTimeCues} from '../../mentions/dates/words.js'
import type {DateFields, WrittenDate} from '../../mentions/dates/written.js'
import {shortAt} from '../../mentions/dates/written.js'
import type {Token} from '../../text/document.js'
import {isQuestion, isQuoted} from '../language/assertion.js'

/** A weekday that the text gives to a date. */
export interface WeekdayDate {
  /** Tokens [first, last) of both. */
  first: number
  last: number
  weekdayToken: number
  /** Sunday 0. */
  weekday: number
  date: WrittenDate
  /** The end of the date that the weekday belongs to. */
  fields: DateFields
}

// 'Tuesday evening, June 19', 'Tuesday (June 19)', 'Tuesday, the 19th of June'.
const BETWEEN = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'the', 'on', ',', '.', '(', '–', '—', '-', '|'])
const STEPS = 4
// '9 March 2022 was a Thursday', '9 March 2022 (a Thursday)', 'June 19, which falls on a Tuesday'.
const BEHIND = new Set(['a', 'the', 'on', 'was', 'is', 'be', 'will', 'falls', 'fell', 'which', 'that', ',', '('])

/** Every weekday that stands with a date of day and month, in order. */
export function findWeekdayDates(context: Context): WeekdayDate[] {
  const {weekdays} = context.get(findTimeCues)
  const out: WeekdayDate[] = []
  if (weekdays.length === 0) return out
  const {document} = context
  const {tokens} = document
  const dates = context.get(findWritten).dates.filter(({from}) => from.day !== undefined)
  let next = 0
  for (const i of weekdays) {
    const weekday = weekdayAt(tokens, i)
    while (next < dates.length && dates[next]!.first <= i) next++
    if (weekday === undefined || isName(tokens, i)) continue
    const found = ahead(tokens, i, dates[next]) ?? figures(tokens, i) ?? behind(tokens, i, next > 0 ? dates[next - 1] : undefined, dates[next])
    if (!found || isQuoted(document, i) || isQuestion(document, i) || tokens[i]!.emphasis) continue
    out.push({weekdayToken: i, weekday, ...found})
  }
  return out
}

type Found = Pick<WeekdayDate, 'first' | 'last' | 'date' | 'fields'>

function ahead(tokens: readonly Token[], i: number, date: WrittenDate | undefined): Found | undefined {
  if (!date || date.first - i > 9 || tokens[date.first]!.block !== tokens[i]!.block) return undefined
  const at = past(tokens, i + 1, date.first)
  // 'Friday to Sunday, 17–19 August': each weekday is that of its own day.
  if (at === date.first) return {first: i, last: date.last, date, fields: isSecond(tokens, i) ? date.until : date.from}
  const other = linkAt(tokens, at)
  if (other && weekdayAt(tokens, other.next) !== undefined) {
    return past(tokens, other.next + 1, date.first) === date.first && date.until !== date.from ? {first: i, last: date.last, date, fields: date.from} : undefined
  }
  // 'Friday 17 to Sunday 19 August': the month comes with the second day.
  const day = dayAt(tokens[at])
  const second = day === undefined ? undefined : linkAt(tokens, at + 1)
  if (day === undefined || !second || weekdayAt(tokens, second.next) === undefined || past(tokens, second.next + 1, date.first) !== date.first) return undefined
  if (date.form !== 'words' || date.until !== date.from || day >= date.from.day! || tokens[date.first]!.info.shape !== 'figures') return undefined
  return {first: i, last: date.last, date, fields: {...date.from, day}}
}

/** 'Monday, 31/10'. */
function figures(tokens: readonly Token[], i: number): Found | undefined {
  const at = past(tokens, i + 1, i + 1 + STEPS)
  const date = tokens[at]?.info.shape === 'figures' && tokens[at].sentence === tokens[i]!.sentence ? shortAt(tokens, at) : undefined
  return date && {first: i, last: date.last, date, fields: date.from}
}

/** 'Friday to' before 'Sunday, 17–19 August'. */
function isSecond(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    if (weekdayAt(tokens, k) !== undefined) return linkAt(tokens, k + 1) !== undefined || tokens[i]!.joined
    if (linkAt(tokens, k) === undefined && !BETWEEN.has(tokens[k]!.info.norm)) return false
  }
  return false
}

/** Past what may stand between a weekday and its date. */
function past(tokens: readonly Token[], from: number, to: number): number {
  let k = from
  while (k < to && k < tokens.length && k < from + STEPS && BETWEEN.has(tokens[k]!.info.norm)) k++
  return k
}

function behind(tokens: readonly Token[], i: number, date: WrittenDate | undefined, next: WrittenDate | undefined): Found | undefined {
  if (!date || date.last > i || i - date.last > 5 || tokens[date.first]!.block !== tokens[i]!.block) return undefined
  if (next && next.first <= i + 2) return undefined
  const before = tokens[i - 1]!
  if (before.text !== '(' && before.info.norm !== 'a') return undefined
  for (let k = date.last; k < i; k++) if (!BEHIND.has(tokens[k]!.info.norm)) return undefined
  if (before.text === '(' && i - 1 > date.last) return undefined
  return {first: date.first, last: i + 1, date, fields: date.until}
}

const LOWER_NAMES = new Set(['good', 'easter', 'black', 'ash', 'palm', 'super', 'maundy', 'cyber', 'bloody', 'whit', 'holy', 'shrove', 'fat', 'giving', 'small', 'boxing', 'big'])

/** 'Sheffield Wednesday' is a club and 'The Sun' a paper; 'Good Friday' is a Friday all the same. */
function isName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]
  if (!before || before.sentence !== token.sentence || before.kind !== 'word' || before.info.shape === 'lower' || before.info.shape === 'figures') return false
  if (LOWER_NAMES.has(before.info.norm)) return false
  if (token.info.norm.length <= 4) return true
  // A word with a capital that begins its sentence says nothing of the next one.
  const first = before.index === 0 || tokens[before.index - 1]!.sentence !== before.sentence || tokens[before.index - 1]!.kind !== 'word'
  return !first || !CLOSED.has(before.info.norm)
}

const CLOSED = new Set(['on', 'the', 'by', 'from', 'since', 'last', 'this', 'next', 'until', 'till', 'and', 'every', 'before', 'after', 'for', 'but', 'between', 'a', 'to', 'that', 'dated', 'date', 'when', 'published', 'posted', 'updated', 'late', 'early'])
