import type {Context} from '../../../context.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import type {Document} from '../../../text/document.js'
import {ofValue} from './number-index.js'
import {compatible} from './number-support.js'

const OTHERS = /^(?:others?|colleagues|co-authors|coauthors|companions|fellow|rest|remaining|besides|more|further|teammates|team-mates|crewmates|classmates|accomplices|defendants|co-defendants)$/
const REACH = 4

/** Whether 'others', 'colleagues' stand beside a number: one is left out of what it counts. */
function leavesOneOut({tokens}: Document, {number: {first, last}}: Counted): boolean {
  const {sentence} = tokens[first]!
  for (let k = last; k < last + REACH; k++) {
    const token = tokens[k]
    if (token?.sentence !== sentence || token.kind !== 'word') break
    if (OTHERS.test(token.info.norm)) return true
  }
  return tokens[first - 1]?.info.norm === 'other'
}

/** 'with sixteen others' are seventeen; 'with 14 colleagues' of fifteen authors. */
export function withOneMore(context: Context, here: Counted): boolean {
  const {number} = here
  if (number.kind !== 'plain' || !Number.isInteger(number.value) || number.value < 2 || here.quantity || number.currency !== undefined) return false
  const out = leavesOneOut(context.document, here)
  const bare = ({number: {kind, currency}, quantity, age}: Counted) => kind === 'plain' && !quantity && currency === undefined && !age
  return context.sources.some((source) =>
    (out && ofValue(source, number.value + 1).some((there) => bare(there) && compatible({...there, nouns: [], kind: undefined}, here))) ||
    ofValue(source, number.value - 1).some((there) => bare(there) && leavesOneOut(source.document, there) && compatible({...there, nouns: []}, here)))
}

// 'two streetlamps in three'
const BETWEEN = 4
const SHARE = 0.04

/** 'two in three', 'one … out of five', 'a third', of two numbers that the sources give, or of a percentage. */
export function fromPart(context: Context, {number}: Counted): boolean {
  const {tokens} = context.document
  const whole = (from: number) => tokens[from]?.info.norm === 'in' || tokens[from]?.info.norm === 'of'
  const others = context.get(countedThings)
  const near = others.find(({number: other}) => other !== number && other.kind === 'plain' && tokens[other.first]!.sentence === tokens[number.first]!.sentence &&
    (other.first > number.last ? other.first - number.last <= BETWEEN && whole(other.first - 1) : number.first - other.last >= 1 && number.first - other.last <= BETWEEN && whole(number.first - 1)))
  if (!near || number.kind !== 'plain' || ![number.value, near.number.value].every((value) => value <= 20 || value === 100)) return false
  const [part, all] = number.first < near.number.first ? [number.value, near.number.value] : [near.number.value, number.value]
  return part < all && isShare(context, part / all)
}

/** Whether a share is that of two numbers of a source which stand together, or a percentage of it. */
export function isShare(context: Context, share: number): boolean {
  const close = (value: number) => Math.abs(value - share) <= SHARE * Math.max(share, 0.5)
  return context.sources.some(({context: source, document: {tokens}}) => {
    const numbers = source.get(countedThings)
    return numbers.some((a, i) => {
      const {kind, value} = a.number
      if (kind === 'percent') return close(value / 100) || close(1 - value / 100)
      if (kind === 'fraction') return close(value)
      if (kind !== 'plain' || value === 0) return false
      return numbers.slice(i + 1, i + 8).some((b) => {
        const other = b.number.value
        if (b.number.kind !== 'plain' || other === 0 || tokens[b.number.first]!.sentence - tokens[a.number.first]!.sentence > 1 || !compatible(a, b)) return false
        const ratio = Math.min(value, other) / Math.max(value, other)
        return close(ratio) || close(1 - ratio)
      })
    })
  })
}
