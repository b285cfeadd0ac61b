import type {Anniversary} from '../../src/claims/calendar/anniversaries.js'
import type {ElapsedClaim} from '../../src/claims/calendar/elapsed.js'
import {rightLength} from '../../src/claims/calendar/elapsed-fit.js'
import {inWords, ordinal, ordinalInWords} from '../../src/mentions/dates/counts.js'
import type {Finding} from '../../src/rule.js'
import type {Document} from '../../src/text/document.js'
import {textOf} from '../../src/text/document.js'
import {fromDay, sayInterval} from '../../src/time.js'

type Message = Omit<Finding, 'start' | 'end'>

/** 'From 2018 to 2022 is four years, not six', and the words written anew. */
export function sayElapsed(document: Document, claim: ElapsedClaim): Message {
  const {first, last, duration, from, until, own} = claim
  const right = rightLength(duration.unit, from, until)
  const said = textOf(document, duration.first, duration.last).replace('-', ' ')
  const dates = `${sayInterval(from)} to ${sayInterval(until)}`
  const note = own === undefined ? undefined : `${sayInterval(own === 'from' ? from : until)} is the day of the text.`
  if (right === undefined || right < 0) {
    return {reason: until.last < from.first ? `'${said}' cannot lie between the dates given: ${sayInterval(until)} is before ${sayInterval(from)}` : `From ${dates} is not ${said}`, expected: [], note}
  }
  const words = duration.count.written !== 'figures'
  const number = words ? inWords(right) : String(right)
  const long = `${number} ${right === 1 ? duration.unit : `${duration.unit}s`}`
  return {
    reason: `From ${dates} is ${long}, not ${shortly(document, claim)}`,
    expected: right === 0 ? [] : [written(document, first, last, claim, number, right)],
    note: [reckoned(claim, right), note].filter(Boolean).join(' ') || undefined
  }
}

/** '2022 − 2018 = 4' */
function reckoned({duration, from, until}: ElapsedClaim, right: number): string | undefined {
  const [begin, end] = [fromDay(from.first).year, fromDay(until.first).year]
  return duration.unit === 'year' && end - begin === right ? `${end} − ${begin} = ${right}.` : undefined
}

/** The count alone where the unit is the same: 'not six'. */
function shortly(document: Document, {duration}: ElapsedClaim): string {
  const same = duration.word === duration.unit && duration.count.written !== 'article'
  const said = textOf(document, duration.first, same ? countEnd(document, duration.first) : duration.last)
  return said.charAt(0).toLowerCase() + said.slice(1)
}

function written(document: Document, first: number, last: number, {duration}: ElapsedClaim, number: string, right: number): string {
  const {unit, attributive} = duration
  const begin = textOf(document, first, first + 1)
  const tail = duration.last < last ? ` ${textOf(document, duration.last, last)}` : ''
  const length = attributive ? `${number}-${unit}` : `${number} ${right === 1 ? unit : `${unit}s`}`
  const article = first < duration.first ? `${/^(?:eight|eleven|eighteen|8|11$|18$|8\d)/.test(number) ? 'an' : 'a'} ` : ''
  const text = `${article}${length}${tail}`
  return /^\p{Lu}/u.test(begin) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** 'From 1963 to 2023 is 60 years: the 60th anniversary, not the 50th'. */
export function sayAnniversary(document: Document, {first, last, count, number, from, until, own}: Anniversary): Message {
  const years = until - from
  const text = textOf(document, first, last)
  if (years <= 0) return {reason: `'${text}' in ${until} is before the beginning, ${from}`, expected: []}
  const right = count?.written === 'words' ? ordinalInWords(years) : ordinal(years)
  const expected = count ? [right + text.slice(textOf(document, first, countEnd(document, first)).length)] : []
  return {
    reason: `From ${from} to ${until} is ${years} years, not ${number}: '${text}' does not fit`,
    expected: /^\p{Lu}/u.test(text) ? expected.map((one) => one.charAt(0).toUpperCase() + one.slice(1)) : expected,
    note: own ? `${until} is the year of the text.` : undefined
  }
}

/** Behind 'twenty-five'; the unit of 'nine-year' is no part of the count. */
function countEnd({tokens}: Document, first: number): number {
  const next = tokens[first + 1]
  return next?.joined && /ty$/.test(tokens[first]!.info.norm) && !/^(?:year|month|week|day|hour|decade|fortnight)$/.test(next.info.norm) ? first + 2 : first + 1
}
