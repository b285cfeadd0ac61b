import type {Context} from '../../context.js'
import type {AgeMention} from '../../mentions/people/ages.js'
import type {DateMention} from '../../mentions/dates/dates.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import {findLives} from '../../mentions/people/lives.js'
import type {Named} from '../../mentions/names/name-spans.js'
import type {Token} from '../../text/document.js'
import type {Interval} from '../../time.js'
import type {Life} from './lives.js'

/** Words of a sentence that are looked at around an age, and dates of its paragraph. */
const FAR = 60
const MANY = 40

/** Texts are written a little before their date, and read a little after it. */
const BEFORE = 3
const AFTER = 1

const PRESENT = /^(?:is|has|can|remains|still|lives|runs|says|wants|works|knows|looks|plays|swims|keeps|teaches|writes|sings|can't|cannot|does|doesn't|isn't)$/

/** 'At 71 Lund is …', 'At 71, she is …'. */
function isPresent(tokens: readonly Token[], age: AgeMention, who: Named): boolean {
  const at = tokens[age.last]?.text === ',' ? age.last + 1 : age.last
  const pronoun = /^(?:he|she)$/.test(tokens[at]?.info.norm ?? '')
  return PRESENT.test(tokens[pronoun ? at + 1 : who.last]?.info.norm ?? '')
}

/** When an age may hold: the days that a message names, and those with what a careful reader allows around them. */
export interface Time {
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
export function timesOf(context: Context, age: AgeMention, life: Life, who: Named): Time[] {
  const {died} = life
  const {tokens} = context.document
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
  if (age.time === 'then' || age.time === 'was') {
    if (stated.length > 0) return stated
    if (near.length > 0) return near
    // 'At 71 Marta Lund can no longer …'
    if (age.owner.at === 'after' && !died && isPresent(tokens, age, who)) return own
    return died && age.time === 'was' && endsSentence(context, age) && toldDead(context, age) ? [exactly(died)] : []
  }
  if (age.time === 'turning') {
    if (stated.length > 0) return stated
    if (near.length > 0) return near
    const elsewhere = datesOf(context, age, false)
    if (elsewhere.length === 1) return days(elsewhere)
    // 'has just turned 71'
    const verb = [tokens[age.first - 2]?.info.norm, tokens[age.first - 3]?.info.norm]
    if (verb.includes('has') && /^(?:just|recently)$/.test(verb[0] ?? '')) return own.map(({said, slack}) => ({said, slack: {first: slack.first - 120, last: slack.last}}))
    return []
  }
  const sentence = datesOf(context, age, false)
  if (age.present) return own.length > 0 ? [...own, ...days(sentence.filter(({relative}) => relative))] : []
  // An age beside a name is that of the day told of, or of the text's own.
  const before = days(earlier(context, age))
  const told = [...days(sentence), ...before]
  // Without a date of its own, a text that tells of no death may be of any year.
  if (died && !own[0] && life.person && context.get(deathSentences).size === 0) return []
  if (died) return [...(!own[0] || died.first <= own[0].said.last ? [exactly(died)] : []), ...own, ...told]
  // In a story of other days an age may be that of any of them, but nobody has been older than today.
  if (before.length > 0 && own[0]) return [...own, ...told, {said: own[0].said, slack: {first: life.born.last, last: own[0].slack.last}}]
  return own.length > 0 ? [...own, ...told] : stated.length > 0 ? days(sentence) : []
}

function days(dates: readonly DateMention[]): Time[] {
  return dates.flatMap(({days: one, also}) => (also ? [one, ...also] : [one])).map(exactly)
}

function hasYear(context: Context, age: AgeMention): boolean {
  return datesOf(context, age, false).some(({relative}) => !relative)
}

/** Whether one of the two sentences before tells of a death. */
function toldDead(context: Context, age: AgeMention): boolean {
  const {tokens} = context.document
  const {sentence} = tokens[age.first]!
  const told = context.get(deathSentences)
  return told.has(sentence - 1) || told.has(sentence - 2)
}

/** The sentences that tell of a death, not counting years in brackets. */
function deathSentences(context: Context): ReadonlySet<number> {
  const {tokens} = context.document
  const out = new Set<number>()
  for (const {kind, first} of context.get(findLives)) if (kind === 'died' && tokens[first]!.text !== '(') out.add(tokens[first]!.sentence)
  return out
}

/** Dates that are somebody's birth or death, by the token behind them. */
function lifeDates(context: Context): ReadonlyMap<number, 'born' | 'died'> {
  return new Map(context.get(findLives).map(({date, kind}) => [date.last, kind]))
}

function endsSentence({document}: Context, age: AgeMention): boolean {
  const last = document.tokens[age.last]
  const after = last?.info.norm === 'years' ? document.tokens[age.last + 2] : last
  return !after || after.sentence !== document.tokens[age.first]!.sentence || after.kind !== 'word' && /^[.;]/.test(after.text)
}

const BREAKERS = new Set(['and', 'but', 'before', 'after', 'until', 'till', 'while', 'who', 'which', 'whose', 'then', 'since', 'although', 'though', ';', 'founded', 'built', 'established', 'published', 'released', 'written', 'made', 'born', 'died', 'where', 'that', 'because', 'if', 'from', 'to', 'between', 'into', 'later', 'earlier'])

/** Dates of the age's sentence that are no births or deaths of anybody; only those of its own clause when asked. */
export function datesOf(context: Context, age: AgeMention, clause: boolean): DateMention[] {
  const {tokens} = context.document
  const {sentence} = tokens[age.first]!
  const lives = context.get(lifeDates)
  const near = context.get(datesBySentence)(sentence).filter(({first}) => Math.abs(first - age.first) < FAR)
  return near.filter((date) => {
    if (date.precision === 'decade' || date.bound !== undefined && tokens[date.first - 1]?.info.norm !== 'by') return false
    const life = lives.get(date.last)
    if (life && !(life === 'died' && age.time === 'death')) return false
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
    if (token.quoted || BREAKERS.has(norm) && !(norm === 'then' && k === last - 1) && !(norm === 'to' && tokens[k + 1]?.info.shape === 'capital')) return false
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
  const lives = context.get(lifeDates)
  const out: DateMention[] = []
  const above = document.blocks[block - 1]
  const from = above?.kind === 'heading' ? above.firstSentence : firstSentence
  for (let s = Math.max(from, sentence - MANY); s < sentence; s++) {
    for (const date of of(s)) if (!date.relative && date.bound === undefined && !lives.has(date.last) && out.length < MANY) out.push(date)
  }
  return out
}
