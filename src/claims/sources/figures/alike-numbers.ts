import type {Context} from '../../../context.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import {parallels} from '../../../evidence/sentences/parallel.js'
import {stemOf} from '../../../evidence/words/words.js'
import type {Counted} from '../../../mentions/numbers/counted.js'
import type {SourceNumber} from './sure-numbers.js'

// So large a share of a sentence (by weight) makes another speak of the same; so many words around both figures are then enough.
const NEAR = 0.25
const WORDS = 2

/** Whether a figure of a source is likely to be the one that is meant: of the same thing or unit, in a sentence like it, or written nearly so. */
export function isLikelyMeant(context: Context, counted: Counted, {source, counted: there}: SourceNumber): boolean {
  const mine = counted.quantity?.units[0]
  const theirs = there.quantity?.units[0]
  if (mine && theirs) return mine === theirs
  if (counted.nouns.some((noun) => there.nouns.some((other) => stemOf(noun) === stemOf(other)))) return true
  const {document} = context
  const {number} = counted
  if (isSlip(number.value, there.number.value)) return true
  const money = number.currency !== undefined && there.number.currency !== undefined
  if (!money && ((mine === undefined) !== (theirs === undefined) || number.kind !== there.number.kind)) return false
  const same = shared(wordsAround(document, number.first, number.last), wordsAround(source.document, there.number.first, there.number.last))
  const {sentence} = source.document.tokens[there.number.first]!
  const like = context.get(parallels)(document.tokens[number.first]!.sentence).find((one) => one.source === source && one.sentence.index === sentence)
  return like !== undefined && same >= WORDS && (like.share >= NEAR || number.kind === 'percent')
}

/** '172' for '182', '11,600' for '16,100': one figure mistyped, or two exchanged. */
function isSlip(a: number, b: number): boolean {
  const [mine, theirs] = [String(a), String(b)]
  if (mine.length !== theirs.length || mine.replace(/0+$/, '').length < 2) return false
  const differ = [...mine].filter((digit, k) => digit !== theirs[k]).length
  return differ === 1 || [...mine].sort().join('') === [...theirs].sort().join('')
}
