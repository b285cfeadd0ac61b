import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import {stemOf} from '../../../evidence/words/words.js'
import {THEM, type Counted} from '../../../mentions/numbers/counted.js'
import {allows, type NumberMention} from '../../../mentions/numbers/numbers.js'
import {convert, type QuantityMention} from '../../../mentions/numbers/quantities.js'
import type {Document} from '../../../text/document.js'

const SCALES = [1e3, 1e6, 1e9, 1e12]

/**
 * How far a number of a source is the one that the text gives: 'surely' where it counts the same or the text leaves out what it
 * counts, 'perhaps' where the two are called by different words of no known kind, undefined where it is another.
 */
export function carries(there: Counted, here: Counted): 'surely' | 'perhaps' | undefined {
  const a = there.number
  const b = here.number
  if (a.currency !== undefined && isPounds(here)) return carries(there, asMoney(here))
  if (b.currency !== undefined && isPounds(there)) return carries(asMoney(there), here)
  // 'five were killed' is not given by 'five were hurt'.
  if (there.fate !== undefined && here.fate !== undefined && there.fate !== here.fate) return undefined
  if (there.quantity && here.quantity && there.quantity.dimension === here.quantity.dimension) return sameQuantity(there.quantity, here.quantity) ? 'surely' : undefined
  // 'the remaining 62' of percentages; '1.9 of the 4.6 million'.
  if (here.nouns.length === 0 && !here.quantity && b.kind === 'plain' && b.currency === undefined && (a.kind === 'percent' ? a.value === b.value : SCALES.some((scale) => a.value === b.value * scale))) return 'surely'
  if (!sameKind(a, b) || !sameValue(there, here) || !compatible(there, here)) return undefined
  if (here.nouns.length === 0 || there.nouns.length === 0 || there.quantity || here.quantity || a.currency !== undefined || b.kind !== 'plain') return 'surely'
  return b.value >= LARGE || !names(there) || !names(here) || sameThing(there, here) ? 'surely' : 'perhaps'
}

// Of larger numbers two that are the same are hardly of two things.
const LARGE = 13

/** Whether words behind a number name what it counts: 'three men', not 'three told police'. */
function names({nouns, kind, attributive}: Counted): boolean {
  return attributive || kind !== undefined || nouns[0] === THEM || nouns.some((noun) => noun.endsWith('s'))
}

/** '1.2 million pounds' may be a weight. */
function isPounds({quantity}: Counted): boolean {
  return quantity?.units[0]?.name === 'pounds'
}

function asMoney(one: Counted): Counted {
  return {...one, quantity: undefined, nouns: [], kind: 'money', number: {...one.number, currency: 'pounds'}}
}

function sameValue(there: Counted, here: Counted): boolean {
  const a = there.number
  const b = here.number
  if (a.range && b.range) return a.range.from === b.range.from && a.range.to === b.range.to
  // One end of it, where the source writes the two as two numbers.
  if (b.range) return a.value === b.range.from || a.value === b.range.to
  if (a.range) return a.range.from === b.value || a.range.to === b.value || (b.bound === 'about' && b.value > a.range.from && b.value < a.range.to)
  return bears(b, a)
}

/** Whether two numbers count what is called by one word, or is of one kind. */
export function sameThing(a: Counted, b: Counted): boolean {
  if (a.kind !== undefined && a.kind === b.kind) return true
  return a.nouns.some((noun) => b.nouns.some((other) => stemOf(noun) === stemOf(other)))
}

/** Whether two numbers that count things called by different words stand among the same words. */
export function sameMatter(a: Document, one: NumberMention, b: Document, other: NumberMention): boolean {
  return shared(wordsAround(a, one.first, one.last), wordsAround(b, other.first, other.last)) > 0
}

// 'more than 100' is said of 101 to 199; of more an editor would write the next round number.
const OPEN = 2
// 'fewer than ten' may be six.
const UNDER = 2
const ABOUT = 0.1
// Written with fewer digits and no 'about': '7 km' of 7.2, '3.4 million'; of smaller whole numbers '$190' is not $185.
const ROUNDED = 0.05
const BARELY_ROUNDED = 0
const LARGE_SUM = 10_000
// Two bounds of one kind are the same, but for rounding.
const SAME_BOUND = 0.2
// 'more than 1,000' of 990.
const BARELY = 0.02

/** Whether a number of the text may be said of one of the source: the same, rounded with 'about', or a bound that holds. */
export function bears(here: NumberMention, there: NumberMention): boolean {
  if (here.value === there.value) return true
  const off = Math.abs(here.value - there.value)
  const size = Math.abs(here.value)
  const slack = 1e-9 * size
  const round = here.coarse > here.step || here.value % 5 === 0
  if (here.bound === 'exact') return there.step <= here.step && off <= here.coarse / 2 + slack && off <= size * (size >= LARGE_SUM || there.step < 1 ? ROUNDED : BARELY_ROUNDED) && here.coarse > there.coarse
  if (here.bound === 'about') return off <= Math.max(here.step / 2, 0.02 * size, Math.min(Math.max(here.coarse, here.value % 5 === 0 ? 5 : 0) / 2, ABOUT * size)) + slack
  // 'up to 20' is not 'up to twelve'.
  if (here.bound === there.bound && (here.bound === 'at least' || here.bound === 'at most') && off > SAME_BOUND * size) return false
  if (here.bound === 'at least' && there.value < size * (1 - BARELY)) return false
  if (here.bound === 'at most' && there.value > size * (1 + BARELY)) return false
  if (there.value < here.low - slack || there.value > here.high + slack) return false
  if (here.bound === 'at least' && here.high === Infinity) return there.value < (round ? OPEN * here.value : here.value + Math.max(here.step, here.coarse))
  if (here.bound === 'at most') return there.value > here.value / (round ? UNDER : 3)
  return true
}

export function sameKind(a: NumberMention, b: NumberMention): boolean {
  if (a.currency !== undefined && b.currency !== undefined) return true
  const percent = (kind: NumberMention['kind']) => kind === 'percent' || kind === 'points'
  if (percent(a.kind) || percent(b.kind)) return percent(a.kind) && percent(b.kind)
  return (a.kind === 'ordinal') === (b.kind === 'ordinal')
}

const YEARS = /^years?$/

/** '33 people' and '33 years' are two things; '33' alone may be either. */
export function compatible(a: Counted, b: Counted): boolean {
  if (a.age || b.age) return a.age === b.age || [a, b].every((one) => one.age || ((one.nouns.length === 0 || YEARS.test(one.nouns[0]!)) && one.number.currency === undefined))
  if (a.quantity && b.quantity) return a.quantity.dimension === b.quantity.dimension
  if (a.number.currency !== undefined || b.number.currency !== undefined) return money(a.number) === money(b.number) || (a.number.currency === undefined ? a.nouns.length === 0 : b.nouns.length === 0)
  if (a.quantity || b.quantity) return (a.quantity ? b : a).nouns.length === 0 || (a.quantity ? b : a).nouns[0] === THEM && (a.quantity ?? b.quantity)!.dimension === 'mass'
  if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind && a.number.kind === 'plain' && b.number.kind === 'plain') return false
  const ours = calendarUnit(a)
  const theirs = calendarUnit(b)
  // 'a two-year deal' is not given by 'two men'.
  if ((ours === undefined) !== (theirs === undefined)) return (ours === undefined ? a : b).nouns.length === 0
  return ours === theirs
}

/** The unit of the calendar that a number counts, up to where its plural differs. */
function calendarUnit({nouns: [noun, before]}: Counted): string | undefined {
  if (noun === undefined) return undefined
  return calendarWord(noun) ?? (before === undefined ? undefined : calendarWord(before))
}

const CALENDAR = ['year', 'month', 'decade', 'centur', 'season', 'night']

function calendarWord(noun: string): string | undefined {
  for (const unit of CALENDAR) if (noun.startsWith(unit)) return unit
  return undefined
}

const DOLLARS = /dollar|\$|^(?:usd|aud|cad|hkd|nzd|sgd)$/
const MONEY: readonly [RegExp, string][] = [
  [/euro|€|^eur$/, '€'], [/pound|£|sterling|^gbp$/, '£'], [/yen|¥|^jpy$/, '¥'], [/yuan|renminbi|^cny$|^rmb$/, '元'], [/rupee|₹|^rs$|^inr$/, '₹'], [/rouble|ruble|₽|^rub$/, '₽'], [/^kron|^koruna|^crown|^kr$|^sek$|^nok$|^dkk$/, 'kr'], [/^franc|^chf$/, 'fr'],
  [/^zloty|^pln$/, 'zł'], [/^rand|^zar$/, 'R'], [/^shilling|^kes$/, 'sh'], [/^naira|₦|^ngn$/, '₦'], [/^real|^reais|^brl$/, 'R$'], [/^peso|^mxn$|₱/, 'peso'], [/^lira|^lire|₺|^try$/, '₺'], [/^hryvnia|₴|^uah$/, '₴'], [/^dirham|^aed$/, 'dirham'], [/^ri[y]?al|^sar$/, 'riyal']
]

/** One sign for a currency, however it is written. */
function money({currency}: NumberMention): string {
  if (currency === undefined) return ''
  const folded = currency.toLowerCase()
  if (DOLLARS.test(folded)) return '$'
  return MONEY.find(([pattern]) => pattern.test(folded))?.[1] ?? folded
}

// Converted and rounded, '60 miles' for 100 kilometres: no further off than this.
const CONVERTED = 0.06

/** @param a of the source, in its own unit; @param b of the text */
function sameQuantity(a: QuantityMention, b: QuantityMention): boolean {
  if (a.units.some((unit) => b.units.includes(unit)) && (a.units.length === b.units.length || bears(b.number, a.number))) return a.compound || b.compound ? Math.abs(a.value - b.value) <= Math.max(a.step, b.step) / 2 : bears(b.number, a.number)
  return a.units.some((from) => b.units.some((to) => {
    if (from === to) return false
    const value = convert(a.value, from, to)
    if (allows(b.number, value)) return true
    if (b.number.bound === 'at least' || b.number.bound === 'at most') return false
    return Math.abs(value - b.value) <= Math.min(Math.max(b.step, b.coarse) / 2, Math.abs(value) * CONVERTED)
  }))
}
