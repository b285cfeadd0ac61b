import type {Context} from '../context.js'
import type {Person} from '../facts/index.js'
import type {AgeMention} from '../mentions/ages.js'
import {findAges} from '../mentions/ages.js'
import type {DateMention} from '../mentions/dates.js'
import {datesBySentence} from '../mentions/dates.js'
import type {LifeMention} from '../mentions/lives.js'
import {findLives} from '../mentions/lives.js'
import {introducedBy, fullNames} from '../mentions/people.js'
import {textOf} from '../text/document.js'
import type {Interval} from '../time.js'
import {fromDay, isDate, toDay} from '../time.js'
import {isAsserted} from './assertion.js'
import type {Named} from './subjects.js'
import {mayBeOne, nameAt, ownerOf, wordsOf} from './subjects.js'

/** A birth that the text or the fact base knows, and a death where one is known. */
export interface Life {
  name: string
  born: Interval
  died: Interval | undefined
  /** Where the text says so; undefined for the fact base. */
  mention: LifeMention | undefined
  person: Person | undefined
}

/** An age that no birth date known allows. */
export interface WrongAge {
  age: AgeMention
  life: Life
  /** The day or days that the age is said to hold on, as a message names them. */
  on: Interval
  /** The ages that the birth date allows then, both included. */
  low: number
  high: number
}

/** Whole years between two days, as ages are counted. */
export function yearsBetween(born: number, on: number): number {
  const a = fromDay(born)
  const b = fromDay(on)
  return b.year - a.year - (b.month < a.month || (b.month === a.month && b.day < a.day) ? 1 : 0)
}

/** The least and the greatest age that somebody born within one interval has within another. */
export function agesOn(born: Interval, on: Interval): {low: number; high: number} {
  return {low: yearsBetween(born.last, on.first), high: yearsBetween(born.first, on.last)}
}

/** The one birthday that lies within some weeks or months, where the day of birth is known. */
function birthdayWithin(born: Interval, within: Interval): number | undefined {
  if (born.first !== born.last || within.last - within.first > 360) return undefined
  const {month, day} = fromDay(born.first)
  for (const year of [fromDay(within.first).year, fromDay(within.last).year]) {
    const at = isDate(year, month, day) ? toDay(year, month, day) : toDay(year, 3, 1)
    if (at >= within.first && at <= within.last) return at
  }
  return undefined
}

/** Texts are written a little before their date, and read a little after it. */
const BEFORE = 3
const AFTER = 1

/** Ages that the birth date known does not allow, in order. */
export function wrongAges(context: Context): WrongAge[] {
  const ages = context.get(findAges)
  if (ages.length === 0) return []
  const out: WrongAge[] = []
  for (const age of ages) {
    if (!isAsserted(context.document, age.first)) continue
    const wrong = judge(context, age)
    if (wrong) out.push(wrong)
  }
  return out
}

function judge(context: Context, age: AgeMention): WrongAge | undefined {
  const {document} = context
  if (!mayKnow(context)) return undefined
  const who = ownerOf(context, age.owner)
  if (!who) return undefined
  const lives = livesOf(context, who)
  let first: WrongAge | undefined
  for (const life of lives) {
    const days = timesOf(context, age, life)
    if (days.length === 0) return undefined
    for (const {slack, said} of days) {
      if (slack.last < life.born.first) continue
      const wide = agesOn(life.born, slack)
      const birthday = age.time === 'turning' ? birthdayWithin(life.born, slack) : undefined
      if (birthday === undefined ? age.low <= wide.high && age.high >= wide.low : age.low === wide.high) return undefined
      first ??= birthday === undefined
        ? {age, life, on: said, ...agesOn(life.born, said)}
        : {age, life, on: {first: birthday, last: birthday}, low: wide.high, high: wide.high}
    }
    if (life.born.last > (document.date?.last ?? Infinity)) return undefined
  }
  return first
}

/** Whether the text dates a birth, or names anybody whose birth the fact base has. */
function mayKnow(context: Context): boolean {
  return context.get(textLives).length > 0 || context.get(hasRecordedBirth)
}

function hasRecordedBirth(context: Context): boolean {
  return context.get(fullNames).some(({people}) => people.some(({born}) => born !== undefined))
}

interface TextLife {
  mention: LifeMention
  who: Named
  words: readonly string[]
}

/** The births and deaths of the text, with those whom they are of. */
function textLives(context: Context): TextLife[] {
  const out: TextLife[] = []
  for (const mention of context.get(findLives)) {
    const who = ownerOf(context, mention.owner)
    if (who) out.push({mention, who, words: wordsOf(context.document, who)})
  }
  return out
}

/** Every birth that may be this person's; none where one of the same surname has no known birth. */
function livesOf(context: Context, who: Named): Life[] {
  const {document} = context
  const words = wordsOf(context.document, who)
  const all = context.get(textLives)
  const own = all.filter((one) => isSame(words, one.words))
  const births = own.filter(({mention}) => mention.kind === 'born')
  const deaths = own.filter(({mention}) => mention.kind === 'died')
  if (births.length > 0) {
    if (words.length === 1 && !isOnly(context, words[0]!, births[0]!.words)) return []
    // Two lives of one name, as of father and son: whose death it is cannot be told.
    const died = births.length === 1 ? deaths[0]?.mention.days : undefined
    return births.map(({mention, who: named}) => ({
      name: longest(context, named), born: mention.days, died, mention, person: undefined
    }))
  }
  const people = recorded(context, who, words)
  if (people.length === 0 || people.some(({born}) => born === undefined)) return []
  return people.map((person) => ({name: person.name, born: person.born!, died: deaths[0]?.mention.days ?? person.died, mention: undefined, person})).filter(() => document.blocks.length > 0)
}

function isSame(words: readonly string[], other: readonly string[]): boolean {
  if (mayBeOne(words, other)) return true
  // A first name alone.
  return words.length === 1 && other.length > 1 && other[0] === words[0]
}

/** Whether a surname alone can only be that of one person: no other first name stands before it. */
function isOnly(context: Context, surname: string, full: readonly string[]): boolean {
  const {tokens} = context.document
  for (const [i, token] of tokens.entries()) {
    if (token.info.norm !== surname || token.joined) continue
    const before = tokens[i - 1]
    if (!before || before.sentence !== token.sentence || before.tail !== '' || before.kind !== 'word' || before.info.shape !== 'capital') continue
    let start = i - 1
    while (start > 0 && tokens[start - 1]!.sentence === token.sentence && tokens[start - 1]!.info.shape === 'capital' && tokens[start - 1]!.tail === '' && tokens[start - 1]!.kind === 'word') start--
    const name = nameAt(context.document, start)
    if (!name || name.last <= i) continue
    const other = wordsOf(context.document, name)
    if (other.length > 1 && full.length > 1 && !mayBeOne(other, full)) return false
  }
  return true
}

/** The fullest form of a name that the text has. */
function longest(context: Context, who: Named): string {
  const {document} = context
  const words = wordsOf(document, who)
  let best = who
  if (words.length === 1) {
    for (const token of document.tokens) {
      if (token.info.norm !== words[0] || token.kind !== 'word') continue
      for (let k = token.index - 1; k >= 0 && k >= token.index - 4; k--) {
        const name = nameAt(document, k)
        if (name && name.first === k && name.last === token.index + 1 && name.last - name.first > best.last - best.first) best = name
      }
    }
  }
  return textOf(document, best.first, best.last)
}

/** The people of the fact base whom a name means: named in full there, or by a surname that the text has in full. */
function recorded(context: Context, who: Named, words: readonly string[]): readonly Person[] {
  const full = context.get(fullNames).find(({first, last}) => last === who.last && first >= who.first - 1)
  if (full) return full.people
  if (words.length > 1) return []
  const people = introducedBy(context, words[0]!)
  if (people.length === 0 || !people.every((person) => isOnly(context, words[0]!, person.name.toLowerCase().split(' ')))) return []
  return people
}

/** When an age may hold: the days that a message names, and those with what a careful reader allows around them. */
interface Time {
  said: Interval
  slack: Interval
}

function exactly(said: Interval): Time {
  return {said, slack: said}
}

function today({document: {date}}: Context): Time[] {
  return date ? [{said: {first: date.first, last: date.last}, slack: {first: date.first - BEFORE, last: date.last + AFTER}}] : []
}

/** The times at which an age may hold; empty where the text does not tell. The first one is the one to name. */
function timesOf(context: Context, age: AgeMention, {died}: Life): Time[] {
  const clause = datesOf(context, age, true)
  const stated = days(clause.filter(({relative}) => !relative))
  const near = days(clause.filter(({relative}) => relative))
  const own = today(context)
  if (age.time === 'death') {
    if (stated.length > 0) return stated
    if (died) return [exactly(died)]
    if (near.length > 0) return near
    return hasYear(context, age) ? [] : own.map(({said, slack}) => ({said, slack: {first: slack.first - 14, last: slack.last}}))
  }
  if (age.time === 'then') {
    if (stated.length > 0) return stated
    if (near.length > 0) return near
    return died && endsSentence(context, age) ? [exactly(died), ...(own[0] && own[0].said.first - died.last < 400 ? own : [])] : []
  }
  if (age.time === 'turning') return stated.length > 0 ? stated : near
  const sentence = datesOf(context, age, false)
  if (age.present) return own.length > 0 ? [...own, ...days(sentence.filter(({relative}) => relative))] : []
  // An age beside a name is that of the day told of, or of the text's own.
  const told = [...days(sentence), ...days(earlier(context, age))]
  if (died) return [...(!own[0] || died.first <= own[0].said.last ? [exactly(died)] : []), ...own, ...told]
  return own.length > 0 ? [...own, ...told] : stated.length > 0 ? days(sentence) : []
}

function days(dates: readonly DateMention[]): Time[] {
  return dates.flatMap(({days: one, also}) => (also ? [one, ...also] : [one])).map(exactly)
}

function hasYear(context: Context, age: AgeMention): boolean {
  return datesOf(context, age, false).some(({relative}) => !relative)
}

function endsSentence({document}: Context, age: AgeMention): boolean {
  const last = document.tokens[age.last]
  const after = last?.info.norm === 'years' ? document.tokens[age.last + 2] : last
  return !after || after.sentence !== document.tokens[age.first]!.sentence || after.kind !== 'word' && /^[.;]/.test(after.text)
}

const BREAKERS = new Set(['and', 'but', 'before', 'after', 'until', 'till', 'while', 'who', 'which', 'whose', 'then', 'since', 'although', 'though', ';', 'founded', 'built', 'established', 'published', 'released', 'written', 'made', 'born', 'died', 'where', 'that', 'because', 'if', 'from', 'to', 'between', 'into', 'later', 'earlier'])

/** Dates of the age's sentence that are no births or deaths of anybody; only those of its own clause when asked. */
function datesOf(context: Context, age: AgeMention, clause: boolean): DateMention[] {
  const {tokens} = context.document
  const {sentence} = tokens[age.first]!
  const lives = context.get(findLives)
  return context.get(datesBySentence)(sentence).filter((date) => {
    if (date.bound !== undefined || date.precision === 'decade') return false
    if (lives.some((life) => life.date.first < date.last && date.first < life.date.last && !(life.kind === 'died' && age.time === 'death'))) return false
    if (!clause) return true
    if (date.first >= age.last) return unbroken(context, age.last, date.first, true)
    return date.last <= age.first && unbroken(context, date.last, age.first, false)
  })
}

/** Whether an age and a date stand in one clause, 'when he …' included: nothing between them begins another. */
function unbroken({document}: Context, first: number, last: number, forward: boolean): boolean {
  const {tokens} = document
  if (last - first > 16) return false
  let subjects = 0
  let when = false
  for (let k = first; k < last; k++) {
    const token = tokens[k]!
    const {norm} = token.info
    if (token.quoted || BREAKERS.has(norm) && !(norm === 'to' && tokens[k + 1]?.info.shape === 'capital')) return false
    if (norm === 'when' || norm === 'time') when = true
    if (norm === 'he' || norm === 'she' || norm === 'they') subjects++
  }
  return subjects <= (forward ? (when ? 1 : 0) : 1)
}

/** Absolute dates earlier in the paragraph, or in the heading right above it: what is told may have happened then. */
function earlier(context: Context, age: AgeMention): DateMention[] {
  const {document} = context
  const {sentence, block} = document.tokens[age.first]!
  const {firstSentence} = document.blocks[block]!
  const of = context.get(datesBySentence)
  const lives = context.get(findLives)
  const out: DateMention[] = []
  const above = document.blocks[block - 1]
  const from = above?.kind === 'heading' ? above.firstSentence : firstSentence
  for (let s = from; s < sentence; s++) {
    for (const date of of(s)) if (!date.relative && date.bound === undefined && !lives.some((life) => life.date.first < date.last && date.first < life.date.last)) out.push(date)
  }
  return out
}
