import type {Context} from '../../context.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {findNumbers} from '../../mentions/numbers/numbers.js'
import {textAsWritten, writeLike} from '../../mentions/numbers/number-style.js'
import type {Document, Token} from '../../text/document.js'
import type {Clash, Run} from './clash.js'

/**
 * What could stand in place of the later of two values where the text has the earlier one again elsewhere, its headline included,
 * and the later nowhere else; nothing where one stands against one, since only a person can say then.
 */
export function rightedLater(context: Context, {earlier, later}: Clash): string[] {
  const {document} = context
  const numbers = context.get(findNumbers)
  const [a, b] = [onlyIn(numbers, earlier), onlyIn(numbers, later)]
  if (!a || !b || a.kind !== b.kind || a.range || b.range || a.currency !== b.currency || !haveOneUnit(document, a, b)) return []
  const others = numbers.filter((one) => one !== a && one !== b && one.kind === a.kind && one.currency === a.currency && !one.inDate)
  if (others.some(({value}) => value === b.value) || !others.some((one) => one.value === a.value && haveOneUnit(document, a, one))) return []
  const text = textAsWritten(document, later.first, later.last)
  if (text === undefined) return []
  const {tokens} = document
  return [text.slice(tokens[later.first]!.from, tokens[b.first]!.from) + writeLike(document, b, a.value) + text.slice(tokens[b.last - 1]!.to, tokens[later.last - 1]!.to)]
}

function onlyIn(numbers: readonly NumberMention[], {first, last}: Run): NumberMention | undefined {
  const inside = numbers.filter((one) => one.first >= first && one.last <= last)
  return inside.length === 1 ? inside[0] : undefined
}

const STEM = 4

/** 'eleven hikers' and 'the 12 hikers', '£4m' and '£5m': the same word behind, or money. */
function haveOneUnit({tokens}: Document, a: NumberMention, b: NumberMention): boolean {
  if (a.currency !== undefined) return true
  const stem = (token: Token | undefined) => (token?.kind === 'word' ? token.info.norm.slice(0, STEM) : '')
  const [one, other] = [stem(tokens[a.last]), stem(tokens[b.last])]
  return one !== '' && one === other
}
