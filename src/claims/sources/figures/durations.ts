import type {Document} from '../../../text/document.js'
import type {NumberMention} from '../../../mentions/numbers/numbers.js'

const MONTHS: Readonly<Record<string, number>> = {month: 1, months: 1, year: 12, years: 12, decade: 120, decades: 120}
const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']

/** A length of time in months: 'three years and four months' is 40. Undefined for what is no such length. */
export function durationOf({tokens}: Document, {last, value}: NumberMention): number | undefined {
  const unit = MONTHS[tokens[last]?.info.norm ?? '']
  if (unit === undefined) return undefined
  const further = tokens[last + 2]
  if (unit === 12 && tokens[last + 1]?.info.norm === 'and' && /^months?$/.test(tokens[last + 3]?.info.norm ?? '') && further) {
    const months = /^\d+$/.test(further.text) ? Number(further.text) : SMALL.indexOf(further.info.norm)
    if (months >= 0 && months < 12) return value * 12 + months
  }
  return value * unit
}
