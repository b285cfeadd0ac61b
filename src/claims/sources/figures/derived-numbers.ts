import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {countedThings, THEM, type Counted} from '../../../mentions/numbers/counted.js'
import {allows as allowsAny, type NumberMention} from '../../../mentions/numbers/numbers.js'
import {scores} from '../../../mentions/numbers/scores.js'
import type {Document} from '../../../text/document.js'
import {fromBirth} from './derived-ages.js'
import {fromClock} from './derived-clock.js'
import {fromPart, withOneMore} from './derived-counts.js'
import {fromDays} from './derived-days.js'
import {fromRates} from './derived-rates.js'
import {durationOf} from './durations.js'
import {compatible, sameThing} from './number-support.js'
import {fromLists} from './listed-things.js'
import {PERIODS} from './rates.js'
import {FAR, isNamed, isPercent, mayBe, NEAR, OPEN, partsIn, reachOf, reckonings, runSums} from './reckonings.js'

// Words by which a writer says that he has reckoned.
const RECKONED = new Set(
  ('remaining remainder rest another further difference more still left missing total totals totalled totaled together altogether combined overall ' +
  'later earlier ahead behind fewer less between extra additional gap margin longer shorter older younger apart net sum clear adrift leaves leaving short remain remains away all faster slower higher lower taller bigger heavier lighter cheaper dearer quicker closer nearer farther deeper warmer cooler colder hotter smaller larger wider thicker shallower lead deficit surplus balance majority').split(' ')
)

function allows(number: NumberMention, value: number): boolean {
  return allowsAny(number, value) && ((number.bound !== 'at least' && number.bound !== 'at most') || Math.abs(value - number.value) <= OPEN * Math.abs(value))
}

// The word stands beside the number.
const REACH = 5

/**
 * Whether a number follows from what a source gives: a sum, a difference, a share, a change, a count of what it lists, a time between two days.
 * @param through the number that the source gives in its place, if there is one: it has to be among those from which it follows
 */
export function derivable(context: Context, source: Source, counted: Counted, through?: Counted): boolean {
  // An age comes of births and days alone.
  if (counted.age) return false
  return fromTwo(context, source, counted, through) || (!through && fromRuns(source, counted)) || fromProducts(context, source, counted, through) || fromRates(context, source, counted) || fromShares(context, source, counted, through) || fromLists(context, source, counted) || fromScores(context, source, counted)
}

/** Whether a number follows from the dates, times and counts of all sources together. */
export function derivableOfAll(context: Context, counted: Counted): boolean {
  return fromBirth(context, counted) || fromDays(context, counted) || fromClock(context, counted) || withOneMore(context, counted) || fromPart(context, counted)
}

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

function fromTwo(context: Context, source: Source, here: Counted, through?: Counted): boolean {
  const numbers = source.context.get(countedThings)
  const {tokens} = source.document
  const {number} = here
  const percent = isPercent(number) || POINTS.test(here.nouns[0] ?? '')
  if (!percent && number.kind !== 'plain') return false
  const measured = here.quantity !== undefined || here.number.currency !== undefined || number.value >= LARGE
  const reckoned = isReckoned(context, here) || (measured && context.document.tokens[number.lead - 1]?.info.norm === 'by')
  // What is measured, and is said to be reckoned, may come from afar.
  const far = reckoned && measured ? FAR : NEAR
  const {pairs, sums} = source.context.get(reckonings)
  // Pounds and pence are of two sizes.
  const oneSize = here.number.currency === undefined
  if (!percent && sums) {
    const {least, most} = reachOf(number)
    const found = sums.some(least, most, (at) => {
      const [a, b] = pairs[at]!
      if (tokens[b.number.first]!.sentence - tokens[a.number.first]!.sentence > far || (through && ((a !== through && b !== through) || (!measured && tokens[a.number.first]!.sentence !== tokens[b.number.first]!.sentence))) || (here.quantity && !a.quantity && !b.quantity)) return false
      return (allows(number, a.number.value + b.number.value) || allows(number, Math.abs(a.number.value - b.number.value))) && fits(a, here) && fits(b, here) && compatible(a, here) && compatible(b, here) && (reckoned || alike(source, a, b, here))
    })
    if (found || (!here.quantity && oneSize)) return found
  }
  for (let i = 0; i < numbers.length; i++) {
    const a = numbers[i]!
    // In the same unit it would have been found by its size.
    if (!percent && (a.number.kind !== 'plain' || (sums && oneSize && !isInOtherUnit(here, a)))) continue
    const until = tokens[a.number.first]!.sentence + far
    for (let k = i + 1; k < numbers.length; k++) {
      const b = numbers[k]!
      if (tokens[b.number.first]!.sentence > until) break
      if (through && ((a !== through && b !== through) || (!measured && tokens[a.number.first]!.sentence !== tokens[b.number.first]!.sentence))) continue
      // Whether it comes out is the cheapest question.
      if (percent) {
        if (percentOf(number, a.number, b.number) && (reckoned || isPercent(a.number) || alike(source, a, b))) return true
        if (tokens[a.number.first]!.sentence === tokens[b.number.first]!.sentence && partOf(number, a, b)) return true
        continue
      }
      if (b.number.kind !== 'plain' || !(allows(number, a.number.value + b.number.value) || allows(number, Math.abs(a.number.value - b.number.value)) || isDifferenceIn(here, a, b))) continue
      if (inPence(here, a, b)) return true
      if (!fits(a, here) || !fits(b, here) || !compatible(a, here) || !compatible(b, here) || (here.quantity && !a.quantity && !b.quantity)) continue
      if (reckoned || alike(source, a, b, here)) return true
    }
  }
  return false
}

/** Centimetres of metres. */
function isInOtherUnit(here: Counted, a: Counted): boolean {
  const to = here.quantity?.units[0]
  const from = a.quantity?.units[0]
  return to !== undefined && from !== undefined && to.name !== from.name && to.dimension === from.dimension && to.offset === 0 && from.offset === 0
}

const PARTS_OF_MONEY = /^(?:p|c|pence|cents)$/

/** '52 centimetres' of metres, pounds of pence. */
function isDifferenceIn(here: Counted, a: Counted, b: Counted): boolean {
  if (inPence(here, a, b)) return true
  const to = here.quantity?.units[0]
  const from = a.quantity?.units[0]
  if (!to || !from || !isInOtherUnit(here, a)) return false
  return allows(here.number, (Math.abs(a.number.value - b.number.value) * from.factor) / to.factor)
}

/** '67 miles an hour where 50 are allowed': the second leaves out what it measures. */
function fits(there: Counted, here: Counted): boolean {
  return there.quantity?.dimension === here.quantity?.dimension || (here.quantity !== undefined && there.quantity === undefined && there.nouns.length === 0 && there.number.currency === undefined)
}

/** '£1.40' of £1.60 less 20p. */
function inPence({number}: Counted, a: Counted, b: Counted): boolean {
  const [one, other] = [a.number.currency, b.number.currency]
  if (number.currency === undefined || one === undefined || other === undefined || PARTS_OF_MONEY.test(one) === PARTS_OF_MONEY.test(other)) return false
  const [part, whole] = PARTS_OF_MONEY.test(one) ? [a, b] : [b, a]
  return allows(number, whole.number.value - part.number.value / 100) || allows(number, whole.number.value + part.number.value / 100)
}

// Of small bare numbers any two stand somewhere beside one another.
const LARGE = 100
const BEHIND = /^(?:behind|ahead|more|fewer|less|clear|adrift|short|above|below)$/
const LINK = /^(?:to|and|from|of|for|against|or)$/

/** Whether two numbers of a source are of one thing, and of that which a third counts. */
function alike(source: Source, a: Counted, b: Counted, here?: Counted): boolean {
  const {tokens} = source.document
  if (a.quantity && b.quantity) return a.quantity.dimension === b.quantity.dimension
  if (a.number.currency !== undefined && a.number.currency === b.number.currency) return true
  if (here && here.nouns.length > 0 && a.nouns.length > 0 && !sameThing(a, here) && a.nouns[0] !== THEM) return false
  const together = tokens[a.number.first]!.sentence === tokens[b.number.first]!.sentence
  if (together && a.kind !== undefined && a.kind === b.kind) return true
  // '71 points, two behind the second'
  if (together && b.nouns.length === 0 && BEHIND.test(tokens[b.number.last]?.info.norm ?? '')) return true
  // 'seventeen goals, nine of them away'
  if (together && (b.nouns[0] === THEM || (tokens[b.number.last]?.info.norm === 'of' && tokens[b.number.last + 1]?.info.norm === 'the' && b.number.value < a.number.value))) return true
  if (a.nouns.some((noun) => b.nouns.includes(noun))) return true
  if (together && b.number.first - a.number.last <= 3 && tokens.slice(a.number.last, b.number.first).some(({info}) => LINK.test(info.norm))) return true
  return a.nouns.length === 0 && b.nouns.length === 0 && a.number.value >= LARGE && b.number.value >= LARGE
}

const POINTS = /^(?:points?|percentage)$/
const EACH = new Set('each apiece every average averaging'.split(' '))

function beside({tokens}: Document, {first, last}: NumberMention, words: ReadonlySet<string>): boolean {
  const {sentence} = tokens[first]!
  for (let k = Math.max(0, first - REACH); k < last + REACH; k++) if (tokens[k]?.sentence === sentence && words.has(tokens[k]!.info.norm)) return true
  return false
}

function inSentence({sentences, tokens}: Document, {first}: NumberMention, words: ReadonlySet<string>): boolean {
  const {first: from, last} = sentences[tokens[first]!.sentence]!
  for (let k = from; k < last; k++) if (words.has(tokens[k]!.info.norm)) return true
  return false
}

/** '5,000 francs a school', 'three tons an acre'. */
function perOne({tokens}: Document, {first, last}: NumberMention): boolean {
  for (let k = last; k < last + 3; k++) {
    if (tokens[k]?.sentence !== tokens[first]!.sentence) return false
    if (/^(?:an?|per)$/.test(tokens[k]!.info.norm)) return tokens[k + 1]?.kind === 'word' && PERIODS[tokens[k + 1]!.info.norm] === undefined
  }
  return false
}

const LONGEST_RUN = 8

/** The sum of three or more numbers that one sentence gives, or what they leave of the greatest: two won, two drawn of eleven. */
function fromRuns(source: Source, here: Counted): boolean {
  const {number} = here
  if (number.kind !== 'plain' || number.value < 2 || !mayBe(number, source.context.get(runSums))) return false
  const numbers = source.context.get(countedThings)
  const {tokens} = source.document
  for (let i = 0; i < numbers.length; i++) {
    let sum = 0
    let most = 0
    for (let k = i; k < Math.min(numbers.length, i + LONGEST_RUN); k++) {
      const one = numbers[k]!
      if (one.number.kind !== 'plain' || one.age || !fits(one, here) || !compatible(one, here) || (here.kind === 'time' && one.kind !== 'time') || tokens[one.number.first]!.sentence !== tokens[numbers[i]!.number.first]!.sentence) break
      sum += one.number.value
      most = Math.max(most, one.number.value)
      if (k > i + 1 && (allows(number, sum) || allows(number, 2 * most - sum))) return true
    }
  }
  return false
}

// '500,000 each' of 1.5 million for three that are named.
const MOST_SHARERS = 12

/** Five at 31.5 million each are 157.5 million; 2.1 million among fourteen is 150,000 each. */
function fromProducts(context: Context, source: Source, here: Counted, through?: Counted): boolean {
  const {number} = here
  if (number.kind !== 'plain') return false
  const each = inSentence(context.document, number, EACH) || (!through && perOne(context.document, number))
  const reckoned = isReckoned(context, here)
  const numbers = source.context.get(countedThings)
  const {tokens} = source.document
  if (each && !through && number.currency !== undefined && numbers.some((one) => one.number.currency !== undefined && one.number.value > number.value && one.number.value <= MOST_SHARERS * number.value && Math.abs(one.number.value / number.value - Math.round(one.number.value / number.value)) < 1e-6)) return true
  const shared = source.context.get(eachNumbers)
  if (!reckoned && !each && shared.size === 0) return false
  const far = reckoned || each ? 4 * NEAR : NEAR
  const comes = (a: Counted, b: Counted): boolean => {
    if (a.number.value < 2 || b.number.value < 2 || (through && a !== through && b !== through)) return false
    return (each && near(number, Math.max(a.number.value, b.number.value) / Math.min(a.number.value, b.number.value))) || (near(number, a.number.value * b.number.value) && (reckoned || shared.has(a) || shared.has(b)))
  }
  const {pairs, products} = source.context.get(reckonings)
  if (products) {
    const {least, most} = reachOf(number)
    return products.some(least, most, (at) => {
      const [a, b] = pairs[at]!
      return tokens[b.number.first]!.sentence - tokens[a.number.first]!.sentence <= far && comes(a, b)
    })
  }
  for (let i = 0; i < numbers.length; i++) {
    const a = numbers[i]!
    if (a.number.kind !== 'plain' || a.number.value < 2) continue
    const until = tokens[a.number.first]!.sentence + far
    for (let k = i + 1; k < numbers.length; k++) {
      const b = numbers[k]!
      if (tokens[b.number.first]!.sentence > until) break
      if (b.number.kind === 'plain' && comes(a, b)) return true
    }
  }
  return false
}

/** A finder: the numbers beside 'each', 'every', 'average'. */
function eachNumbers({document, get}: Context): ReadonlySet<Counted> {
  return new Set(get(countedThings).filter(({number}) => beside(document, number, EACH)))
}

/** From 80 to 100 is 25%; 20 of 80 are 25%; 100 less 75% are 25%. */
function percentOf(number: NumberMention, a: NumberMention, b: NumberMention): boolean {
  if (isPercent(a) && isPercent(b)) return allows(number, Math.abs(a.value - b.value)) || allows(number, a.value + b.value)
  if (isPercent(a) || isPercent(b) || a.value === 0 || b.value === 0) return false
  const close = (value: number) => Math.abs(value - number.value) <= Math.max(number.step / 2, 0.05) + 1e-9
  return close(Math.abs((b.value - a.value) / a.value) * 100) || close(Math.abs((a.value - b.value) / b.value) * 100) || close(Math.abs(a.value / b.value) * 100) || close(Math.abs(b.value / a.value) * 100)
}

const SHARED = 20

/** 'Sixteen of twenty answers' are 80%; 412 votes to 301 are 58%. */
function partOf(number: NumberMention, a: Counted, b: Counted): boolean {
  if (a.number.kind !== 'plain' || b.number.kind !== 'plain' || a.quantity || b.quantity || a.age || b.age || !compatible(a, b)) return false
  const [less, more] = [a.number.value, b.number.value].sort((x, y) => x - y) as [number, number]
  const close = (value: number) => Math.abs(value * 100 - number.value) <= Math.max(number.step / 2, 0.05) + 1e-9
  // Of small counts any two are some share.
  return less > 1 && more >= SHARED && (close(less / more) || b.number.first - a.number.last <= 3 && (close(less / (less + more)) || close(more / (less + more))))
}

/** 38% of 214,000, twice as many as 9,000, half of three years and four months, the other 62% beside 38%. */
function fromShares(context: Context, source: Source, counted: Counted, through?: Counted): boolean {
  const {number} = counted
  const parts = source.context.get(partsIn)
  if (parts.length === 0 || !mayBe(number, source.context.get(reckonings).parts)) return false
  const numbers = source.context.get(countedThings)
  const {tokens} = source.document
  const reckoned = isReckoned(context, counted)
  const from = /^(?:from|previously|once|formerly)$/.test(context.document.tokens[number.lead - 1]?.info.norm ?? '')
  for (const {shared, part} of parts) {
    const share = shared.number
    if ((!through || shared === through) && isPercent(share) && allows(number, 100 - share.value) && (isPercent(number) || reckoned)) return true
    if (isPercent(number)) {
      if (share.kind === 'fraction' && allows(number, part * 100)) return true
      continue
    }
    const {sentence} = tokens[share.first]!
    for (const of of numbers) {
      const whole = of.number
      if (whole === share || whole.kind !== 'plain' || (through && shared !== through && of !== through)) continue
      const apart = Math.abs(tokens[whole.first]!.sentence - sentence)
      // Of small numbers nearly any is a share of another.
      if ((apart > NEAR && !isNamed(shared, of)) || (apart > 0 && number.value < 100 && isPercent(share))) continue
      // '2.4 billion, up 20%': from two billion
      if (from && isPercent(share) && part < 1 && number.value >= LARGE && compatible(of, counted) && [whole.value / (1 + part), whole.value / (1 - part), whole.value * (1 + part), whole.value * (1 - part)].some((value) => near(number, value))) return true
      const months = durationOf(source.document, whole)
      const comes = near(number, whole.value * part) || (reckoned && part < 1 && near(number, whole.value * (1 - part)))
      if (months === undefined ? comes && compatible(of, counted) : comes || near(number, months * part) || near(number, (months * part) / 12)) return true
    }
  }
  return false
}

/** A product is rounded as the writer likes: 81,000 for 81,320. */
function near(number: NumberMention, value: number): boolean {
  return allows(number, value) || (value > 0 && Math.abs(number.value - value) / value < 0.01)
}

/** 'three goals behind' of 15–12, 'two goals each'. */
function fromScores(context: Context, source: Source, counted: Counted): boolean {
  const {number} = counted
  if (number.kind !== 'plain' || !Number.isInteger(number.value) || !(isReckoned(context, counted) || (counted.kind === 'points' && !counted.attributive))) return false
  return source.context.get(scores).some(({a, b}) => number.value === Math.abs(a - b) || number.value === a + b)
}
