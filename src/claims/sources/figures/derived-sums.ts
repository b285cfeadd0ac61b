import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import {compatible} from './number-support.js'
import {allows, fits, isReckoned, LARGE} from './reckoned.js'
import {mayBe, NEAR, runSums} from './reckonings.js'

const LONGEST_RUN = 8

/** The sum of three or more numbers that one sentence gives, or what they leave of the greatest: two won, two drawn of eleven. */
export function fromRuns(source: Source, here: Counted, through?: Counted): boolean {
  const {number} = here
  if (number.kind !== 'plain' || number.value < 2 || !mayBe(number, source.context.get(runSums))) return false
  const numbers = source.context.get(countedThings)
  const {tokens} = source.document
  for (let i = 0; i < numbers.length; i++) {
    let sum = 0
    let most = 0
    let timed = here.kind !== 'time'
    let met = through === undefined
    for (let k = i; k < Math.min(numbers.length, i + LONGEST_RUN); k++) {
      const one = numbers[k]!
      if (one.number.kind !== 'plain' || one.age || !fits(one, here) || !compatible(one, here) || (here.kind === 'time' && one.kind !== 'time' && one.nouns.length > 0) || tokens[one.number.first]!.sentence !== tokens[numbers[i]!.number.first]!.sentence) break
      sum += one.number.value
      most = Math.max(most, one.number.value)
      timed ||= one.kind === 'time'
      met ||= one === through
      if (met && timed && k > i + 1 && (allows(number, sum) || allows(number, 2 * most - sum))) return true
    }
  }
  return false
}

/** '$29m remaining' of 84m, of which 35m and 20m are taken. */
export function fromThree(context: Context, source: Source, here: Counted): boolean {
  const {number} = here
  if (number.kind !== 'plain' || (number.currency === undefined && number.value < LARGE) || !isReckoned(context, here)) return false
  const {tokens} = source.document
  const numbers = source.context.get(countedThings).filter((one) => one.number.kind === 'plain' && fits(one, here) && compatible(one, here))
  return numbers.some((a, i) => numbers.slice(i + 1, i + LONGEST_RUN).some((b) => tokens[a.number.first]!.sentence === tokens[b.number.first]!.sentence &&
    numbers.some((whole) => whole.number.value > a.number.value + b.number.value && Math.abs(tokens[whole.number.first]!.sentence - tokens[a.number.first]!.sentence) <= NEAR && allows(number, whole.number.value - a.number.value - b.number.value))))
}

/** The sum of all parts that sentences one after another give: the votes of six parties. */
export function fromMany(source: Source, here: Counted): boolean {
  const {number} = here
  if (number.kind !== 'plain' || number.value < LARGE) return false
  const {tokens} = source.document
  const numbers = source.context.get(countedThings).filter((one) => one.number.kind === 'plain' && one.number.value >= LARGE && !one.age && fits(one, here) && compatible(one, here))
  for (let i = 0; i < numbers.length; i++) {
    let sum = 0
    for (let k = i; k < Math.min(numbers.length, i + LONGEST_RUN); k++) {
      if (k > i && tokens[numbers[k]!.number.first]!.sentence - tokens[numbers[k - 1]!.number.first]!.sentence > 1) break
      sum += numbers[k]!.number.value
      if (k > i + 2 && allows(number, sum)) return true
    }
  }
  return false
}
