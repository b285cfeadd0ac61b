import type {Context} from '../../context.js'
import type {Document} from '../../text/document.js'
import {isFunctionWord} from '../words/function-words.js'
import {findNumbers, type NumberMention} from './numbers.js'
import {findQuantities, type QuantityMention} from './quantities.js'

/** A number with what it counts or measures. */
export interface Counted {
  number: NumberMention
  quantity: QuantityMention | undefined
  /** The folded noun that it counts, and the words before it; none where the text leaves them out. */
  nouns: readonly string[]
  /** 'a 34-year-old', 'aged 34', 'Lund, 34,'. */
  age: boolean
}

// 'seven missed penalties': no more words stand between a number and what it counts.
const REACH = 4

/** A finder: every number of a text that is no date, with what it counts. */
export function countedThings(context: Context): readonly Counted[] {
  const {document} = context
  const quantities = new Map(context.get(findQuantities).map((one) => [one.number, one]))
  return context.get(findNumbers).filter(({inDate}) => !inDate).map((number) => {
    const quantity = quantities.get(number)
    return {number, quantity, nouns: nounsAfter(document, number), age: isAge(document, number)}
  })
}

function nounsAfter({tokens}: Document, {last, first}: NumberMention): string[] {
  const out: string[] = []
  const {sentence} = tokens[first]!
  let at = last
  // 'nineteen of the patients'
  if (tokens[at]?.info.norm === 'of') at++
  while (/^(?:the|its|their|his|her|these|those)$/.test(tokens[at]?.info.norm ?? '')) at++
  for (let k = at; k < at + REACH; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.kind !== 'word' || isFunctionWord(token.info.norm) || token.info.shape === 'figures') break
    out.push(token.info.norm)
    if (token.tail) break
  }
  return out
}

function isAge({tokens}: Document, {first, last, value}: NumberMention): boolean {
  if (value > 120) return false
  const after = tokens[last]?.info.norm ?? ''
  if (/^(?:year|month|week|day)$/.test(after) && tokens[last + 1]?.info.norm === 'old') return true
  if (/^years?$/.test(after) && /^(?:old|of)$/.test(tokens[last + 1]?.info.norm ?? '')) return true
  if (/^(?:aged?|ages)$/.test(tokens[first - 1]?.info.norm ?? '')) return true
  return tokens[first - 1]?.text === ',' && /^[,.;]$/.test(tokens[last]?.text ?? '') && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')
}
