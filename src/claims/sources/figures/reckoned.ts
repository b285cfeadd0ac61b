import type {Context} from '../../../context.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import {allows as allowsAny, type NumberMention} from '../../../mentions/numbers/numbers.js'
import {OPEN} from './reckonings.js'

// Words by which a writer says that he has reckoned.
const RECKONED = new Set(
  ('remaining remainder rest another further difference more still left missing total totals totalled totaled together altogether combined overall ' +
  'later earlier ahead behind fewer less between extra additional gap margin longer shorter older younger junior senior elder apart net sum clear adrift leaves leaving short remain remains away all faster slower higher lower taller bigger heavier lighter cheaper dearer quicker closer nearer farther deeper warmer cooler colder hotter smaller larger wider thicker shallower lead deficit surplus balance majority').split(' ')
)

// Without 'about' a round number is no rounder than this.
const ROUNDED = 0.03

// 'more than 1,000' is not said of 990, nor 'nearly 1,000' of 1,010.
const BARELY = 0.005

/** Whether what was reckoned may be written as a number is. */
export function allows(number: NumberMention, value: number): boolean {
  return allowsAny(number, value) && (number.bound !== 'exact' || Math.abs(value - number.value) <= Math.max(number.step / 2, ROUNDED * Math.abs(value)) + 1e-9 * Math.abs(value)) && ((number.bound !== 'at least' && number.bound !== 'at most') || (Math.abs(value - number.value) <= OPEN * Math.abs(value) && (number.bound === 'at least' ? value >= number.value * (1 - BARELY) : value <= number.value * (1 + BARELY))))
}

// The word stands beside the number.
export const REACH = 5

/** Whether the words beside a number say that something was added up or taken away. */
export function isReckoned({get}: Context, {number}: Counted): boolean {
  return get(reckoned).has(number.first)
}

/** A finder: the tokens at which the numbers begin that are said to be reckoned. */
function reckoned({document: {tokens}, get}: Context): ReadonlySet<number> {
  const out = new Set<number>()
  for (const {number: {first, last}} of get(countedThings)) {
    const {sentence} = tokens[first]!
    for (let k = Math.max(0, first - REACH); k < last + REACH; k++) {
      const token = tokens[k]
      if (token?.sentence === sentence && RECKONED.has(token.info.norm)) out.add(first)
    }
  }
  return out
}

/** Of small bare numbers any two stand somewhere beside one another. */
export const LARGE = 100

/** '67 miles an hour where 50 are allowed': the second leaves out what it measures. */
export function fits(there: Counted, here: Counted): boolean {
  return there.quantity?.dimension === here.quantity?.dimension || (here.quantity !== undefined && there.quantity === undefined && there.nouns.length === 0 && there.number.currency === undefined)
}
