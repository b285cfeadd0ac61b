import type {Context} from '../../context.js'
import {findTimeCues} from '../../mentions/dates/words.js'
import type {Document, Token} from '../../text/document.js'
import {isNegated, isQuestion, isQuoted} from '../language/assertion.js'

/** A time of day that no clock shows. */
export interface ImpossibleTime {
  first: number
  last: number
  hour: number
  minute: number
  wrong: 'hour' | 'minute'
}

const CLOCK = /^(\d{1,2})([:.])(\d{2})(?:\2[0-5]\d)?(?:([ap])m)?$/i
const HOUR = /^(\d{1,2})([ap])m$/i
const ZONES = /^(?:GMT|UTC|BST|[CEW]EST|CET|EET|WET|IST|[ECMP][SD]?T|A[EK][SD]T|SGT|JST|HKT|MSK|hrs|hours|h)$/
const HALVES = /^[ap]\.?m$/

/** Every clock time whose hour or minute does not exist, in order. Scores, ratios, verses and running times are none. */
export function findImpossibleTimes(context: Context): ImpossibleTime[] {
  const {document} = context
  const {tokens} = document
  const out: ImpossibleTime[] = []
  for (const i of context.get(findTimeCues).dated) {
    const token = tokens[i]!
    const {text} = token
    if (text.length < 3 || text.length > 10 || token.joined) continue
    const third = text.charCodeAt(text.length > 4 ? 2 : 1)
    if (third !== 58 && third !== 46 && text.charCodeAt(text.length - 1) < 58 && text.length !== 4) continue
    const found = timeAt(tokens, i)
    if (!found || !isClock(document, i, found)) continue
    if (isQuoted(document, i) || isNegated(document, i) || isQuestion(document, i)) continue
    const {first, last, hour, minute, wrong} = found
    out.push({first, last, hour, minute, wrong})
  }
  return out
}

interface Reading extends ImpossibleTime {
  /** A zone, 'am', 'pm' or 'hours' stands with it. */
  named: boolean
  colon: boolean
}

function timeAt(tokens: readonly Token[], i: number): Reading | undefined {
  const token = tokens[i]!
  const next = tokens[i + 1]?.sentence === token.sentence ? tokens[i + 1] : undefined
  const half = next !== undefined && HALVES.test(next.info.norm)
  const zone = tokens[half ? i + 2 : i + 1]
  const zoned = zone !== undefined && zone.sentence === token.sentence && ZONES.test(zone.text)
  const last = i + 1 + (half ? 1 : 0)
  const clock = CLOCK.exec(token.text)
  if (clock) {
    const hour = Number(clock[1])
    const minute = Number(clock[3])
    const named = half || zoned || clock[4] !== undefined
    const wrong = wrongPart(hour, minute, half || clock[4] !== undefined)
    // '9.75' is a number unless a clock is named.
    return wrong && (clock[2] === ':' || named) ? {first: i, last, hour, minute, wrong, named, colon: clock[2] === ':'} : undefined
  }
  const bare = HOUR.exec(token.text)
  if (bare) {
    const hour = Number(bare[1])
    return hour > 24 ? {first: i, last: i + 1, hour, minute: 0, wrong: 'hour', named: true, colon: false} : undefined
  }
  // '2560 GMT', 'at 0975 hours'
  if (!/^\d{4}$/.test(token.text) || !zoned || half) return undefined
  const hour = Number(token.text.slice(0, 2))
  const minute = Number(token.text.slice(2))
  const wrong = wrongPart(hour, minute, false)
  if (!wrong || (/^h/.test(zone.text) && tokens[i - 1]?.info.norm !== 'at')) return undefined
  return {first: i, last: i + 2, hour, minute, wrong, named: true, colon: false}
}

function wrongPart(hour: number, minute: number, halved: boolean): Reading['wrong'] | undefined {
  if (minute > 59) return 'minute'
  if (hour > 24 || (hour === 24 && minute > 0)) return 'hour'
  return halved && hour > 24 ? 'hour' : undefined
}

const TIMES = new Set(['at', 'until', 'till', 'by', 'from', 'between', 'before', 'after', 'since', 'around', 'about', 'past', 'to'])
const TIGHT = new Set(['until', 'till', 'by', 'from', 'before', 'since'])
// Of contests, measures, recordings and books, whose figures have colons too.
const OTHERS = new Set([
  'score', 'scores', 'scored', 'scoring', 'goal', 'goals', 'won', 'win', 'wins', 'lost', 'lose', 'beat', 'lead', 'led', 'trailed', 'trailing', 'ahead', 'ratio', 'ratios', 'psalm', 'psalms', 'verse',
  'verses', 'chapter', 'gospel', 'bible', 'race', 'lap', 'laps', 'record', 'mark', 'marathon', 'metres', 'meters', 'sprint', 'timed', 'clocked', 'finish', 'finished', 'finishing', 'video', 'clip', 'film', 'podcast',
  'episode', 'recording', 'tape', 'track', 'song', 'footage', 'minute', 'seconds', 'half', 'halftime', 'half-time', 'period', 'quarter', 'odds', 'scale', 'match', 'game', 'set', 'swim', 'runner', 'bout', 'round', 'stopwatch', 'timer'
])

const REACH = 80

/** Whether the text speaks of a clock there. */
function isClock(document: Document, i: number, {named, wrong, colon}: Reading): boolean {
  if (named && (!colon || wrong === 'minute')) return true
  const {tokens} = document
  const token = tokens[i]!
  const {first, last} = document.sentences[token.sentence]!
  for (let k = Math.max(first, i - REACH); k < Math.min(last, i + REACH); k++) if (OTHERS.has(tokens[k]!.info.norm)) return false
  if (named) return true
  const before = tokens[i - 1]
  if (before?.sentence !== token.sentence) return false
  const {norm} = before.info
  if (TIGHT.has(norm)) return true
  const listed = norm === 'and' || norm === 'or' || norm === ',' || norm === 'to' || before.text === '–'
  if (!TIMES.has(norm) && !listed) return false
  // '07:75' has the nought of a clock; an hour too many needs a real time of day beside it.
  if (wrong === 'minute' && norm === 'at' && token.text.length === 5) return true
  const {first: from, last: to} = document.blocks[token.block]!
  for (let k = Math.max(from, i - 2 * REACH); k < Math.min(to, i + 2 * REACH); k++) if (k !== i && isTime(tokens[k]!) && (!listed || TIMES.has(tokens[k - 1]?.info.norm ?? ''))) return true
  return false
}

function isTime(token: Token): boolean {
  return token.info.shape === 'figures' && /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(token.text)
}
