import type {Context} from '../../../context.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import type {Source} from '../../../evidence/sources.js'
import {stemOf, wordPlaces} from '../../../evidence/words/words.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import {among} from './number-index.js'
import {compatible, sameKind, sameThing} from './number-support.js'

// Words around both of them, what they count among these.
const SAME_MATTER = 2
const SAME_PLACE = 3

/** Whether two numbers are called by one noun, unit or currency. */
export function calledAlike(a: Counted, b: Counted): boolean {
  if (a.quantity || b.quantity) return a.quantity?.units[0] === b.quantity?.units[0]
  if (a.number.currency !== undefined || b.number.currency !== undefined) return a.number.currency === b.number.currency
  if (a.number.kind !== 'plain' && a.number.kind === b.number.kind && a.nouns.length === 0 && b.nouns.length === 0) return true
  return a.nouns.some((noun) => b.nouns.some((other) => noun === other || stemOf(noun) === stemOf(other)))
}

/**
 * The number that a source gives of the same thing among the same words, and that the text gives nowhere: then another is hardly
 * borne out by what else the source counts.
 */
export function rivalIn(context: Context, source: Source, here: Counted): Counted | undefined {
  return among(context.document, here.number, source, SAME_MATTER).find((there) => there.number.value !== here.number.value && sameKind(there.number, here.number) && calledAlike(there, here) && compatible(there, here) && !isSaid(context, there))
}

function isSaid(context: Context, there: Counted): boolean {
  return context.get(countedThings).some((one) => calledAlike(one, there) && isRounded(one, there))
}

function isRounded({number}: Counted, there: Counted): boolean {
  return number.value === there.number.value || (number.bound !== 'exact' && there.number.value >= number.low && there.number.value <= number.high && Math.abs(there.number.value - number.value) < number.value / 10)
}

/** Another number that a source gives of the same thing among the same words: then what follows without it is chance. */
export function otherwise({document}: Context, source: Source, counted: Counted): Counted | undefined {
  const {number, nouns} = counted
  if (nouns.length === 0 && number.kind === 'plain' && number.currency === undefined) return undefined
  let found: Counted | undefined
  for (const there of among(document, number, source, SAME_PLACE)) {
    if (there.number.value === number.value || there.number.currency !== number.currency || !sameKind(there.number, number) || (found && !calledAlike(there, counted)) || !compatible(there, counted) || !(nouns.length === 0 || sameThing(there, counted))) continue
    if (calledAlike(there, counted)) return there
    found = there
  }
  return found
}

const ONE = /^(?:an?|one|single|only|1)$/

/** 'a son' where the text has 'two sons', and no source tells of sons. */
export function isOnlyOne(source: Source, {number, nouns: [noun], kind, attributive}: Counted): boolean {
  if (noun === undefined || kind !== 'people' || attributive || number.value < 2 || !noun.endsWith('s')) return false
  const places = source.context.get(wordPlaces)
  if (places.of(noun).length > 0) return false
  const {tokens} = source.document
  return places.of(noun.slice(0, -1)).some((at) => ONE.test(tokens[at - 1]?.info.norm ?? ''))
}

const LENGTHS = /^(?:second|minute|hour|day|week|month|year|decade)s?$/

/** The same number of another unit of time among the same words: 'five months' of five weeks. */
export function inOtherUnit(context: Context, {number, quantity, nouns, attributive}: Counted): {source: Source; counted: Counted} | undefined {
  const unit = quantity?.units[0]?.name ?? nouns[0]
  if (unit === undefined || number.kind !== 'plain' || attributive || number.value < 2 || !LENGTHS.test(unit)) return undefined
  const around = wordsAround(context.document, number.first, number.last)
  for (const source of context.sources) {
    const list = source.context.get(countedThings)
    const one = list.find((there) => {
      const theirs = there.quantity?.units[0]?.name ?? there.nouns[0]
      return there.number.value === number.value && theirs !== undefined && LENGTHS.test(theirs) && stemOf(theirs) !== stemOf(unit) && shared(around, wordsAround(source.document, there.number.first, there.number.last)) >= SAME_MATTER
    })
    if (one) return {source, counted: one}
  }
  return undefined
}
