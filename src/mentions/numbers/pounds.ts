import type {Context} from '../../context.js'
import type {Document} from '../../text/document.js'
import {findQuantities, type QuantityMention} from './quantities.js'

const WEIGHED = new Set('weigh weighs weighed weighing weight weights heavy heavier heaviest lb lbs ounce ounces stone stones kg kilo kilos kilogram kilograms kilogramme kilogrammes ton tons tonne tonnes overweight slim slimmed gain gained'.split(' '))
const SPENT = new Set(['pence', 'penny', 'sterling', 'quid', 'exchequer'])
// Nobody weighs so much in pounds without saying of what.
const SUM = 10_000

/** A finder: the quantities 'so many pounds' of a text that are money. Where a text has pounds of money, they all are but those that are said to be weighed. */
export function poundsOfMoney(context: Context): ReadonlySet<QuantityMention> {
  const {document} = context
  const pounds = context.get(findQuantities).filter(({units, compound}) => units[0]?.name === 'pounds' && !compound)
  if (pounds.length === 0) return NONE
  const unweighed = pounds.filter((one) => !isWeighed(document, one))
  const money = unweighed.some(({number: {value}, last}) => value >= SUM && document.tokens[last]?.info.norm !== 'of') || document.tokens.some(({text, info}) => text === '£' || SPENT.has(info.norm))
  return money ? new Set(unweighed) : NONE
}

const NONE: ReadonlySet<QuantityMention> = new Set()

function isWeighed({tokens, sentences}: Document, {first}: QuantityMention): boolean {
  const {first: from, last} = sentences[tokens[first]!.sentence]!
  for (let k = from; k < last; k++) if (WEIGHED.has(tokens[k]!.info.norm)) return true
  return false
}
