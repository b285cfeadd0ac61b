import type {ChangeClaim} from '../../src/claims/numbers/changes.js'
import type {WrongWay} from '../../src/claims/numbers/wrong-way.js'
import {decimalsOf, inFigures, sayShare, textAsWritten, writeLike} from '../../src/mentions/numbers/number-style.js'
import type {Document} from '../../src/text/document.js'
import {textOf} from '../../src/text/document.js'
import type {Given} from './verdict.js'

/** The change that the values give, in one sentence with both of them. */
export function sayChange(document: Document, {change, pair}: ChangeClaim, given: Given): string {
  const value = (one: ChangeClaim['pair']['from']) => textOf(document, one.first, one.last)
  const {number} = change
  const stated = textOf(document, change.first, change.last)
  const way = given.percent > 0 ? 'an increase' : 'a decrease'
  const points = number.kind === 'points'
  const amount = points ? `${inFigures(Math.abs(given.points), 2)} percentage points` : `${inFigures(Math.abs(given.percent), decimals(number.step, given.percent))}%`
  return `From ${value(pair.from)} to ${value(pair.to)} is ${way} of ${amount}${number.kind === 'multiple' ? `, to ${sayTimes(1 + given.percent / 100)}` : ''}, where the text says '${stated}'`
}

/** 'fallen from £800 to £950': the values the other way round, or another verb. */
export function sayWrongWay(document: Document, {verb, from, to, said}: WrongWay): {reason: string; expected: string[]} {
  const [a, b] = [textOf(document, from.first, from.last), textOf(document, to.first, to.last)]
  const {tokens} = document
  const text = textAsWritten(document, from.lead - 1, to.last)
  const swapped = text && text.slice(tokens[from.lead - 1]!.from, tokens[from.first]!.from) + b + text.slice(tokens[from.last - 1]!.to, tokens[to.first]!.from) + a
  return {reason: `The text says '${textOf(document, verb, verb + 1)}', but from ${a} to ${b} is ${said === 'up' ? 'a fall' : 'a rise'}`, expected: swapped ? [swapped] : []}
}

function decimals(step: number, percent: number): number {
  return Math.max(Math.abs(percent) < 10 ? 1 : 0, decimalsOf(step))
}

function sayTimes(ratio: number): string {
  return ratio >= 1 ? `${inFigures(ratio, 1)} times as much` : `${sayShare(ratio).replace(/^an? (?=.*cent)/, '')} of what it was`
}

/** What could stand for the stated change. */
export function rewriteChange(document: Document, {change, pair}: ChangeClaim, given: Given): string[] {
  const {number, first, last, direction} = change
  const source = textAsWritten(document, first, last)
  if (source === undefined || direction !== (given.percent > 0 ? 'up' : 'down')) return []
  if (number.kind === 'multiple') return rewriteMultiple(document, change, given, source)
  const amount = Math.abs(number.kind === 'points' ? given.points : given.percent)
  const {tokens} = document
  const text = number.kind === 'fraction' ? sayShare(amount / 100) : writeLike(document, number, Number(amount.toFixed(decimals(number.step, amount))))
  const before = source.slice(tokens[first]!.from, tokens[number.lead]!.from)
  const after = source.slice(tokens[number.last - 1]!.to, tokens[last - 1]!.to)
  const pairStep = Math.max(pair.from.step, pair.to.step)
  return pairStep > 0 ? [withArticle(before, text) + after] : []
}

/** 'a 20%' and 'an 80%'. */
function withArticle(before: string, text: string): string {
  const vowel = /^(?:8|11(?!\d)|18(?!\d)|eight|eleven)/.test(text)
  return before.replace(/\b(a)n?(\s)$/i, vowel ? '$1n$2' : '$1$2') + text
}

const FORMS: Readonly<Record<string, readonly [times: string, up: string, down: string]>> = {
  d: ['tripled quadrupled', 'increased by', 'decreased by'],
  ing: ['tripling quadrupling', 'increasing by', 'decreasing by'],
  '': ['triple quadruple', 'increase by', 'decrease by']
}

function rewriteMultiple(document: Document, {first, last, number}: ChangeClaim['change'], given: Given, source: string): string[] {
  const ratio = 1 + given.percent / 100
  const word = textOf(document, number.last - 1, number.last)
  if (/fold$/i.test(word)) {
    const times = Math.round(ratio)
    if (Math.abs(times - ratio) > 0.1 * ratio || times < 2) return []
    const {tokens} = document
    const text = `${withArticle(source.slice(tokens[first]!.from, tokens[number.lead]!.from), String(times))}-fold`
    return [text + source.slice(tokens[number.last - 1]!.to, tokens[last - 1]!.to)]
  }
  const ending = /(?:ed|d)$/i.test(word) ? 'd' : /ing$/i.test(word) ? 'ing' : ''
  const [times, up, down] = FORMS[ending]!
  const cent = /per cent/.test(document.source) ? ' per cent' : /percent/.test(document.source) ? ' percent' : '%'
  const byShare = `${given.percent > 0 ? up : down} ${inFigures(Math.abs(given.percent), 0)}${cent}`
  const whole = Math.round(ratio)
  if (Math.abs(ratio - 2) < 0.1) return [ending === 'ing' ? 'doubling' : ending === 'd' ? 'doubled' : 'double', byShare]
  return (whole === 3 || whole === 4) && Math.abs(whole - ratio) < 0.1 * ratio ? [times.split(' ')[whole - 3]!, byShare] : [byShare]
}
