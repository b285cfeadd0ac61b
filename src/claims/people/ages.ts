import type {Context} from '../../context.js'
import type {AgeMention} from '../../mentions/people/ages.js'
import {findAges} from '../../mentions/people/ages.js'
import type {Interval} from '../../time.js'
import {fromDay, isDate, toDay} from '../../time.js'
import {datesOf, timesOf} from './age-times.js'
import {isAsserted} from '../language/assertion.js'
import type {Life} from './lives.js'
import {livesOf, mayKnow} from './lives.js'
import {ownerOf} from '../language/subjects.js'

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

/** Ages that the birth date known does not allow, in order. */
export function wrongAges(context: Context): WrongAge[] {
  const ages = context.get(findAges)
  if (ages.length === 0) return []
  const out: WrongAge[] = []
  for (const [i, age] of ages.entries()) {
    if (!isAsserted(context.document, age.first) || isScore(context, ages, i) || isAnothers(context, age)) continue
    const wrong = judge(context, age)
    if (wrong) out.push(wrong)
  }
  return out
}

/** Words of a sentence that are looked at around an age. */
const FAR = 60

const GOLF = /^(?:rounds?|par|birdies?|bogeys?|bogies|carded|cut|shot|fired|leaderboard|strokes?|holes?|fairways?)$/
const SCORES = /^(?:goals?|minutes?|points?|par|shot|scored|scorers?|yards?|runs?|rounds?|wickets?|birdies?|penalty|header|innings|lap|laps|votes?|seats?)$/

/** 'Lund (71) and Berg (69) shot the best rounds': numbers in brackets after names need not be ages. */
function isScore({document}: Context, ages: readonly AgeMention[], index: number): boolean {
  const {tokens, sentences} = document
  const age = ages[index]!
  const {sentence} = tokens[age.first]!
  if (age.owner.at !== 'before') return false
  if (age.bracketed && [ages[index - 1], ages[index + 1]].some((other) => other?.bracketed && tokens[other.first]!.sentence === sentence)) return true
  const {first, last} = sentences[sentence]!
  for (let k = Math.max(first, age.first - FAR); k < last && k < age.first + FAR; k++) if ((age.bracketed ? SCORES : GOLF).test(tokens[k]!.info.norm)) return true
  return false
}

/** The place of the first age of so many years that is somebody's by name. */
function firstOfEach(context: Context): ReadonlyMap<number, number> {
  const out = new Map<number, number>()
  for (const {owner, low, first} of context.get(findAges)) if (owner.at !== 'topic' && !out.has(low)) out.set(low, first)
  return out
}

/** 'The 23-year-old' where somebody else of 23 has been named. */
function isAnothers(context: Context, age: AgeMention): boolean {
  return age.owner.at === 'topic' && (context.get(firstOfEach).get(age.low) ?? Infinity) < age.first
}

function judge(context: Context, age: AgeMention): WrongAge | undefined {
  const {document} = context
  if (!mayKnow(context)) return undefined
  const who = ownerOf(context, age.owner)
  if (!who) return undefined
  const lives = livesOf(context, who)
  let first: WrongAge | undefined
  for (const life of lives) {
    if (life.person && isNamesake(context, age, life)) return undefined
    const days = timesOf(context, age, life, who)
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

const MONTH = 30

/** Somebody else of a well-known name: one long dead is given an age of today, or one of no office is brought in as nobody knows: 'Michael Jordan, 24, a student'. */
function isNamesake(context: Context, age: AgeMention, {person, died}: Life): boolean {
  const {document, facts} = context
  if (died && document.date && age.time === 'now' && died.last < document.date.first - MONTH && datesOf(context, age, false).length === 0) return true
  if (age.owner.at !== 'before' || !person || facts.tenuresOf(person).length > 0) return false
  const next = document.tokens[age.last]?.text === ',' ? age.last + 1 : age.last
  return /^(?:a|an|of|from)$/.test(document.tokens[next]?.info.norm ?? '')
}
