import type {Context} from '../../context.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {numberGroups} from '../../mentions/numbers/numbers.js'
import {unitsAt} from '../../mentions/numbers/units.js'
import type {Document, Token} from '../../text/document.js'
import {isQuestion, isQuoted} from '../language/assertion.js'
import type {Direction} from './change-words.js'
import {changeAfterTwo, changesApart} from './changes-apart.js'
import type {SentenceValues} from './changes-apart.js'
import {cueOf, directionOf} from './change-words.js'

/** A change as the text states it: 'a rise of 20 per cent', 'doubled', 'by a third'. Tokens [first, last). */
export interface StatedChange {
  first: number
  last: number
  number: NumberMention
  direction: Direction
}

/** Two values of one thing beside each other, the earlier and the later. */
export interface ValuePair {
  from: NumberMention
  to: NumberMention
  /** Both values in one scale: in 'from 5 to 7 million' the first is five million. */
  before: number
  after: number
}

/** A change and the two values that it is said of. */
export interface ChangeClaim {
  change: StatedChange
  pair: ValuePair
}

const TIME = /^(?:minutes?|hours?|days?|weeks?|months?|years?|seasons?|decades?|games?|matches|quarters?|am|pm|nights?|year-old|old|st|consecutive|straight|successive)$/

// A sentence with more numbers is a table.
const MOST = 40

/** Every stated change of the document that stands beside the two values it is made of. */
export function changeClaims(context: Context): readonly ChangeClaim[] {
  const {document} = context
  const {tokens} = document
  const out: ChangeClaim[] = []
  apart(context, out)
  for (const numbers of context.get(numberGroups)) {
    if (numbers.length < 3 || numbers.length > MOST || !numbers.some(({kind}) => kind !== 'plain' && kind !== 'ordinal')) continue
    if (document.sentences[tokens[numbers[0]!.first]!.sentence]!.question) continue
    const changes: StatedChange[] = []
    const values: NumberMention[] = []
    const times: NumberMention[] = []
    for (const number of numbers) {
      const change = isQuoted(document, number.first) ? undefined : changeOf(document, number)
      if (change) changes.push(change)
      else if (isValue(tokens, number)) (isTime(tokens, number) || isBareTime(tokens, number, times) ? times : values).push(number)
    }
    for (const pair of [...pairsOf(document, values), ...pairsOf(document, times)]) {
      addBare(document, pair, changes, numbers)
      const change = changeOfPair(document, pair, changes, values)
      if (change && !isQuestion(document, change.first)) out.push({change, pair})
    }
  }
  return out
}

/** Changes whose values stand in the sentence before or behind. */
function apart(context: Context, out: ChangeClaim[]): void {
  const {document} = context
  const {tokens} = document
  const groups = context.get(numberGroups)
  let before: SentenceValues | undefined
  let last: SentenceValues | undefined
  const scale = (from: NumberMention, to: NumberMention) => inOneScale(document, from, to)
  for (let n = 0; n < groups.length; n++) {
    const numbers = groups[n]!
    const [ahead, behind, beyond] = [n > 0 ? groups[n - 1] : undefined, groups[n + 1], groups[n + 2]]
    // Nothing to compare where neither of two neighbours tells a share.
    if (numbers.length > 4 || !(tellsShare(numbers) || tellsShare(ahead) || tellsShare(behind) || tellsShare(beyond))) {
      before = undefined
      continue
    }
    const {sentence} = tokens[numbers[0]!.first]!
    const near = (other: readonly NumberMention[] | undefined) => other !== undefined && Math.abs(tokens[other[0]!.first]!.sentence - sentence) === 1
    if (!(near(ahead) || near(behind))) {
      before = undefined
      continue
    }
    const changes: StatedChange[] = []
    const values: NumberMention[] = []
    for (const number of numbers) {
      const change = isQuoted(document, number.first) ? undefined : changeOf(document, number)
      if (change) changes.push(change)
      else if (isValue(tokens, number)) values.push(number)
    }
    const here: SentenceValues = {sentence, changes, values, pairs: values.some((value) => isQuoted(document, value.first) || isTime(tokens, value)) ? [] : pairsOf(document, values)}
    const found = before && (changesApart(document, before, here, scale) ?? (last && changeAfterTwo(document, last, before, here, scale)))
    if (found) out.push(found)
    last = before
    before = here
  }
}

function tellsShare(numbers: readonly NumberMention[] | undefined): boolean {
  if (numbers) for (const {kind} of numbers) if (kind !== 'plain' && kind !== 'ordinal') return true
  return false
}

function changeOf({tokens}: Document, number: NumberMention): StatedChange | undefined {
  const {kind, first, last, lead, value} = number
  if (number.inDate || number.range) return undefined
  if (kind === 'multiple') {
    const words = number.written === 'words' && last === first + 1
    const word = tokens[first]!.info.norm
    const before = tokens[lead - 1]
    if (words && /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/.test(word)) {
      // 'Halves' and 'doubles' are things too.
      if (word === 'halves' || word === 'doubles' || ((word === 'double' || word === 'triple') && !/^(?:to|will|would|could|may|might|should|than|nearly|almost)$/.test(before?.info.norm ?? ''))) return undefined
      return {first: lead, last, number, direction: value < 1 ? 'down' : 'up'}
    }
    const cue = cueOf(tokens, first, lead, last)
    return cue && /fold$/.test(tokens[last - 1]!.info.norm) ? {...cue, number} : undefined
  }
  if (kind === 'percent' || kind === 'points' || kind === 'fraction') {
    const after = tokens[last]?.info.norm
    if (kind === 'fraction' && (/^(?:an?|of|the)$/.test(after ?? '') || tokens[last]?.joined || value >= 1)) return undefined
    const cue = cueOf(tokens, first, lead, last)
    // 'Up to 20%', 'up from 20%', 'rose to 20%': values and no changes.
    return cue && !isReached(tokens, cue.first, first) ? {...cue, number} : undefined
  }
  return undefined
}

function isReached(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:to|from|at)$/.test(tokens[k]!.info.norm) && tokens[k + 1]?.info.norm !== 'least') return true
  return false
}

function isValue(tokens: readonly Token[], {kind, last, inDate, year, range, currency}: NumberMention): boolean {
  if ((kind !== 'plain' && kind !== 'percent') || inDate || range) return false
  if (year && currency === undefined) return false
  const next = tokens[last]
  return !(next && next.sentence === tokens[last - 1]!.sentence && next.joined && next.kind === 'word' && next.info.norm !== 'point')
}

function isTime(tokens: readonly Token[], {last}: NumberMention): boolean {
  const next = tokens[last]
  return next !== undefined && next.sentence === tokens[last - 1]!.sentence && TIME.test(next.info.norm)
}

/** 'from 12 weeks to nine': the unit holds for both. */
function isBareTime(tokens: readonly Token[], {lead, last}: NumberMention, times: readonly NumberMention[]): boolean {
  const before = times[times.length - 1]
  return before !== undefined && lead - before.last <= 2 && tokens[lead - 1]?.info.norm === 'to' && tokens[before.lead - 1]?.info.norm === 'from' && tokens[last]?.kind !== 'word'
}

/** 'rose from 20 to 30 euros, or 50 per cent', 'fell from 80 to 60 (25%)': a share that says itself what it is. */
function addBare({tokens}: Document, {from, to}: ValuePair, changes: StatedChange[], numbers: readonly NumberMention[]): void {
  if (from.first > to.first || from.kind === 'percent' || to.kind === 'percent') return
  const number = numbers.find(({first, kind}) => kind === 'percent' && first >= to.last && first - to.last < 6)
  if (!number || number.lead < to.last + 1 || changes.some((change) => change.number === number)) return
  const before = tokens[number.lead - 1]!
  const bracket = before.text === '(' && tokens[number.last]?.text === ')'
  const or = before.info.norm === 'by' ? tokens[number.lead - 2] : before
  if (!bracket && !(or?.info.norm === 'or' && tokens[or.index - 1]?.text === ',')) return
  for (let k = from.lead - 2; k > from.lead - 8 && k >= 0; k--) {
    const direction = directionOf(tokens[k]!.info.norm)
    if (tokens[k]!.sentence !== before.sentence) return
    if (direction) {
      changes.push({first: number.lead, last: number.last, number, direction})
      return
    }
  }
}

/** Words before a number that make it the earlier of two values, and those that make it the later. */
const FROM = /^(?:from|against|versus|vs|after)$/
const LOOSE_FROM = /^(?:with|to|than|on|over)$/
const TO = /^(?:to|at|reaching|hitting|totalling|totaling|total(?:l)?ed|reached|hit|was|were|is|are)$/

type Role = 'from' | 'to' | 'compared' | undefined

function roleOf(tokens: readonly Token[], number: NumberMention): Role {
  const {sentence} = tokens[number.first]!
  const at = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k].info.norm : '')
  let k = number.lead - 1
  if (/^(?:the|just|only|a|its|mere|record|their|his|some)$/.test(at(k))) k--
  if (/^(?:the|just|only|a|mere|record)$/.test(at(k))) k--
  // 'from an average of 600'
  if (at(k) === 'of' && /^(?:average|total|median|mean)$/.test(at(k - 1))) k -= /^an?$/.test(at(k - 2)) ? 3 : 2
  const word = at(k)
  if (word === 'of' && at(k - 1) === 'instead') return 'compared'
  if (FROM.test(word)) return word === 'from' ? 'from' : 'compared'
  if (LOOSE_FROM.test(word)) {
    if ((word === 'with' || word === 'to') && /^(?:compared|comparison|relative|opposed)$/.test(at(k - 1))) return 'compared'
    if (word === 'than' || ((word === 'on' || word === 'over') && at(number.lead - 1) === 'the')) return 'compared'
    if (word === 'to') return 'to'
  }
  return TO.test(word) ? 'to' : undefined
}

function pairsOf(document: Document, values: readonly NumberMention[]): ValuePair[] {
  const {tokens} = document
  const out: ValuePair[] = []
  for (let n = 0; n + 1 < values.length; n++) {
    const [a, b] = [values[n]!, values[n + 1]!]
    const gap = b.lead - a.last
    if (gap > 22 || isQuoted(document, a.first) || isQuoted(document, b.first)) continue
    const [roleA, roleB] = [roleOf(tokens, a), roleOf(tokens, b)]
    const pair =
      roleA === 'from' && roleB === 'to' && gap <= 12 ? {from: a, to: b}
      : roleB === 'from' && roleA !== 'from' && roleA !== 'compared' ? {from: b, to: a}
      : roleB === 'compared' && roleA !== 'from' && roleA !== 'compared' && gap <= 16 ? {from: b, to: a}
      : undefined
    if (!pair || breaks(tokens, a.last, b.lead, roleB === 'compared' || (roleA !== 'to' && roleB !== 'to'))) continue
    const scaled = inOneScale(document, pair.from, pair.to)
    if (!scaled) continue
    out.push({...pair, ...scaled})
    n++
  }
  return out
}

/** A mark or word after which something else is spoken of. */
function breaks(tokens: readonly Token[], first: number, last: number, loose: boolean): boolean {
  for (let k = first; k < last; k++) {
    const token = tokens[k]!
    if (/^[;:]$/.test(token.text) || /^(?:while|whereas|but|although|though|if|unless|said)$/.test(token.info.norm)) return true
    if (loose && /^(?:and|when|where|who)$/.test(token.info.norm)) return true
    // ', and the other rose': a clause of its own.
    if (token.info.norm === 'and' && k > first && tokens[k - 1]!.text === ',') return true
  }
  return false
}

function inOneScale(document: Document, from: NumberMention, to: NumberMention): {before: number; after: number} | undefined {
  const {tokens} = document
  if ((from.kind === 'percent') !== (to.kind === 'percent')) {
    // 'From 4 to 4.5 per cent'
    const plain = from.kind === 'percent' ? to : from
    if (plain.kind !== 'plain' || plain.currency !== undefined || plain.value > 100) return undefined
  }
  if (from.currency !== undefined && to.currency !== undefined && !sameCurrency(from.currency, to.currency)) return undefined
  const [a, b] = [unitsAt(tokens, from.last, from.suffix ?? '')?.units, unitsAt(tokens, to.last, to.suffix ?? '')?.units]
  if (a && b && !a.some(({name}) => b.some((unit) => unit.name === name))) return undefined
  if (a && a[0]!.dimension === 'temperature') return undefined
  if (isTime(tokens, from) && isTime(tokens, to) && tokens[from.last]!.info.norm.replace(/s$/, '') !== tokens[to.last]!.info.norm.replace(/s$/, '')) return undefined
  let [before, after] = [from.value, to.value]
  // A scale that only one of the two bears holds for both, where that brings them together.
  const bare = (one: NumberMention) => one.written === 'figures' && one.value < 1000 && one.suffix === undefined
  if (bare(from) && to.step * 1000 > 100 && to.value >= 1e6) before *= scaleFor(before, after)
  else if (bare(to) && from.step * 1000 > 100 && from.value >= 1e6) after *= scaleFor(after, before)
  if (before <= 0 || after <= 0 || before === after) return undefined
  const ratio = Math.max(before / after, after / before)
  return ratio > 1000 ? undefined : {before, after}
}

function scaleFor(bare: number, other: number): number {
  const by = other >= 1e12 ? 1e12 : other >= 1e9 ? 1e9 : 1e6
  return (bare * by) / other < 300 ? by : 1
}

const DOLLAR = /dollar|\$/
const NAMED: Readonly<Record<string, string>> = {'£': 'pound', '€': 'euro', '¥': 'yen', sterling: 'pound'}
const plainName = (name: string) => NAMED[name] ?? name.replace(/s$/, '')
const sameCurrency = (a: string, b: string) => (DOLLAR.test(a) && DOLLAR.test(b)) || plainName(a) === plainName(b)

/** The change that is said of a pair: the one right before it in its clause, or the one right after it. */
function changeOfPair(document: Document, {from, to}: ValuePair, changes: readonly StatedChange[], values: readonly NumberMention[]): StatedChange | undefined {
  const {tokens} = document
  const first = Math.min(from.lead, to.lead)
  const last = Math.max(from.last, to.last)
  const within = changes.filter((change) => change.first >= Math.min(from.last, to.last) && change.last <= Math.max(from.lead, to.lead))
  const clear = (a: number, b: number) => !values.some((value) => value.first >= a && value.last <= b)
  const before = changes.filter((change) => change.last <= first && first - change.last <= 12 && clear(change.last, first) && !joins(tokens, change.last, first))
  const after = changes.filter((change) => change.first >= last && change.first - last <= 12 && clear(last, change.first) && follows(tokens, last, change.first))
  const [near] = within.length > 0 ? within : before.length > 0 ? before.slice(-1) : after
  if (!near) return undefined
  const all = [...within, ...before.slice(-1), ...after.slice(0, 1)]
  return all.length === 1 ? near : undefined
}

/** Between a change and its values no other thing comes in. */
function joins(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const {text, info} = tokens[k]!
    if (/^[;:]$/.test(text) || /^(?:and|while|whereas|but|although|though|as|with|after|before|when|because|who|which|said|says)$/.test(info.norm)) return true
    if (k > first && directionOf(info.norm) && info.norm !== 'up' && info.norm !== 'down') return true
  }
  return false
}

function follows(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const {text, info} = tokens[k]!
    if (/^[;:]$/.test(text) || /^(?:and|while|whereas|but|although|though|with|after|before|when|because|who|said|says|since)$/.test(info.norm)) return false
  }
  let k = last - 1
  while (k > first && /^(?:which|that|is|was|are|an?|the|some|about|i\.e|equal|to|representing|marking|making|meaning|by)$/.test(tokens[k]!.info.norm)) k--
  return first === last || /^(?:[,(–—-]|or)$/.test(tokens[k]!.text) || (last - first < 4 && /^an?$/.test(tokens[last]!.info.norm))
}
