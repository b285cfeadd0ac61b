import type {Context} from '../../../context.js'
import type {Counted} from '../../../mentions/numbers/counted.js'
import {writeLike} from '../../../mentions/numbers/number-style.js'
import type {Finding} from '../../../rule.js'
import {textOf, type Document} from '../../../text/document.js'
import {isLikelyMeant} from './alike-numbers.js'
import {sayMissing} from './say-missing.js'
import type {UnsupportedDate} from './unsupported-dates.js'
import type {UnsupportedNumber} from './unsupported-numbers.js'

type Said = Omit<Finding, 'start' | 'end'>

/** What a message says of a number that no source gives, with the one that they give in its place written as the text writes its own. */
export function sayNumber(context: Context, {counted, first, last, near}: UnsupportedNumber): Said {
  const {document} = context
  const given = near.filter((one) => isLikelyMeant(context, counted, one)).map(({source, counted: there}) => ({
    source, first: there.number.first, last: there.quantity ? there.quantity.last : there.number.last,
    instead: sameForm(counted, there) ? `${writeLike(document, counted.number, there.number.value)}${textAfter(document, counted.number.last, last)}` : undefined
  }))
  return sayMissing(context, {first, last}, given, 'No figure of the sources stands in its place, and none of theirs adds up to it.')
}

/** What a message says of a date that no source gives. */
export function sayDate(context: Context, {said, near}: UnsupportedDate): Said {
  const given = near.map(({source, said: {first, last, ...there}}) => ({
    source, first, last,
    instead: said.precision === there.precision && (said.weekday === undefined) === (there.weekday === undefined) && (said.month === undefined) === (there.month === undefined) ? textOf(source.document, first, last) : undefined
  }))
  return sayMissing(context, said, given, 'No date of the sources stands in its place.')
}

function sameForm(a: Counted, b: Counted): boolean {
  return a.quantity?.units[0] === b.quantity?.units[0] && a.number.kind === b.number.kind && a.number.currency === b.number.currency && !a.number.range && !b.number.range
}

function textAfter(document: Document, from: number, last: number): string {
  if (last <= from) return ''
  const before = document.tokens[from - 1]!
  return document.blocks[before.block]!.value.slice(before.to, document.tokens[last - 1]!.to)
}
