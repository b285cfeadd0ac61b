import {AwaitedWords} from '../../text/awaited-words.js'
import {intern} from '../../text/dictionary.js'
import type {Token} from '../../text/document.js'

/** What a word is worth in a number. */
interface Numeral {
  part: 'small' | 'ten' | 'hundred' | 'scale' | 'dozen' | 'ordinal' | 'share' | 'half' | 'vague' | 'multiple' | 'article' | 'couple'
  value: number
}

/** A number in words: tokens up to `last`, its value, and the unit of the last digit that it can be taken to give. */
export interface WordNumber {
  last: number
  value: number
  step: number
  kind: 'plain' | 'ordinal' | 'fraction' | 'multiple'
  /** 'dozens', 'hundreds of thousands': no more than an order of size. */
  high?: number
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ')
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')
const SHARES = 'thirds quarters fourths fifths sixths sevenths eighths ninths tenths'.split(' ')
const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7}))
const VAGUE: Readonly<Record<string, number>> = {tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12}
const MULTIPLES: Readonly<Record<string, number>> = {
  double: 2, doubled: 2, doubles: 2, doubling: 2, triple: 3, tripled: 3, triples: 3, tripling: 3, treble: 3, trebled: 3, trebling: 3, quadruple: 4, quadrupled: 4, quadrupling: 4,
  quintupled: 5, halved: 0.5, halves: 0.5, halving: 0.5, twice: 2, thrice: 3, twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, tenfold: 10,
  twelvefold: 12, twentyfold: 20, hundredfold: 100, thousandfold: 1000
}

const NUMERALS: (Numeral | undefined)[] = []
const GIVEN: string[] = []
const give = (word: string, part: Numeral['part'], value: number) => {
  GIVEN.push(word)
  NUMERALS[intern(word)] = {part, value}
}
SMALL.forEach((word, i) => give(word, 'small', i))
give('nil', 'small', 0)
TENS.forEach((word, i) => give(word, 'ten', 10 * i + 20))
ORDINALS.forEach((word, i) => give(word, 'ordinal', i + 1))
TEN_ORDINALS.forEach((word, i) => give(word, 'ordinal', 10 * i + 20))
give('hundredth', 'ordinal', 100)
give('thousandth', 'ordinal', 1000)
SHARES.forEach((word, i) => give(word, 'share', i < 2 ? i + 3 : i + 2))
give('quarter', 'ordinal', 4)
for (const [word, value] of SCALES) give(word, 'scale', value)
for (const [word, value] of Object.entries(VAGUE)) give(word, 'vague', value)
for (const [word, value] of Object.entries(MULTIPLES)) give(word, 'multiple', value)
give('hundred', 'hundred', 100)
give('dozen', 'dozen', 12)
give('half', 'half', 0.5)
give('couple', 'couple', 2)

/** The words of numbers. */
export const NUMBER_WORDS = new AwaitedWords(GIVEN)

/** The scale that a word gives to the figures before it ('1.5 million', '$2-billion'), if any. */
export function scaleOf(norm: string): number | undefined {
  return norm === 'hundred' ? 100 : norm === 'dozen' ? 12 : SCALES.get(norm)
}

/** Whether a number may begin or stand at a word of this dictionary number. */
export function isNumeral(id: number): boolean {
  return id < NUMERALS.length && NUMERALS[id] !== undefined
}

const numeralOf = (token: Token | undefined): Numeral | undefined => (token && token.info.id !== 0 && token.kind === 'word' ? NUMERALS[token.info.id] : undefined)
const is = (token: Token | undefined, ...words: readonly string[]) => token !== undefined && words.includes(token.info.norm)

/**
 * The number in words at token i, if there is one.
 * @param i at a word for which {@link isNumeral} holds
 */
export function wordNumber(tokens: readonly Token[], i: number): WordNumber | undefined {
  const token = tokens[i]!
  const numeral = numeralOf(token)
  if (!numeral) return undefined
  switch (numeral.part) {
    case 'multiple':
      return {last: i + 1, value: numeral.value, step: 0, kind: 'multiple'}
    case 'vague':
      return vague(tokens, i, numeral.value)
    case 'half':
      return half(tokens, i)
    case 'couple':
      return is(tokens[i - 1], 'a') && is(tokens[i + 1], 'of') ? {last: i + 1, value: 2, step: 1, kind: 'plain'} : undefined
    case 'ordinal':
      return ordinal(tokens, i, numeral.value)
    case 'share':
      return undefined
    default: {
      const before = numeral.part === 'ten' ? numeralOf(tokens[i - 1]) : undefined
      return before?.part === 'small' && before.value > 9 && tokens[i - 1]!.sentence === token.sentence ? undefined : cardinal(tokens, i)
    }
  }
}

function vague(tokens: readonly Token[], i: number, value: number): WordNumber | undefined {
  if (value === 20 && !is(tokens[i + 1], 'of')) return undefined
  const more = is(tokens[i + 1], 'of') ? numeralOf(tokens[i + 2]) : undefined
  const times = more?.part === 'vague' ? more.value : 1
  return {last: times > 1 ? i + 3 : i + 1, value: value * times, step: 0, kind: 'plain', high: value * times * (times > 1 ? 10 : value < 100 ? 12 : 100)}
}

const HALVED = new Set('mile hour pound inch kilometre kilometer metre meter million billion dozen point percentage ton tonne pint gallon acre litre liter hectare century'.split(' '))
const BEFORE_SHARE = new Set('by about nearly almost around roughly over than least of some only just up down rose fell grew dropped rises falls approximately under exceeds to'.split(' '))
const AFTER_SHARE = new Set('of more less fewer higher lower larger bigger smaller greater longer shorter older younger heavier lighter faster slower cheaper dearer wider deeper taller full empty complete finished built'.split(' '))

function half(tokens: readonly Token[], i: number): WordNumber | undefined {
  const next = tokens[i + 1]
  const before = tokens[i - 1]
  if (numeralOf(before)?.part === 'ordinal') return undefined
  const whole = share(i + 1, 0.5)
  const article = is(next, 'a', 'an')
  const scale = numeralOf(tokens[article ? i + 2 : i + 1])
  if (scale && (scale.part === 'scale' || scale.part === 'dozen')) return {last: article ? i + 3 : i + 2, value: 0.5 * scale.value, step: 0.1 * scale.value, kind: 'plain'}
  if (next?.joined) return HALVED.has(next.info.norm) ? whole : undefined
  if (article || is(next, 'of', 'the', 'its', 'their', 'his', 'her', 'as', 'that', 'this')) return whole
  return is(before, 'one') || (before && BEFORE_SHARE.has(before.info.norm)) || is(before, 'a') || (next && AFTER_SHARE.has(next.info.norm)) ? whole : undefined
}

/** What shares in words may be off: an eighth of their size, and five in a hundred at most. */
export const shareStep = (value: number): number => 2 * Math.min(0.05, 0.12 * value)

function share(last: number, value: number): WordNumber {
  return {last, value, step: shareStep(value), kind: 'fraction'}
}

/** 'third', and 'a third of': the second a share, and so is what follows 'by', 'about', 'up'. */
function ordinal(tokens: readonly Token[], i: number, value: number): WordNumber | undefined {
  const token = tokens[i]!
  const before = tokens[i - 1]
  const quarter = token.info.norm === 'quarter'
  if (value > 2 && is(before, 'a', 'one') && before!.sentence === token.sentence) {
    const next = tokens[i + 1]
    const beforeThat = tokens[i - 2]
    const sure = is(before, 'one') || is(next, ...AFTER_SHARE) || (beforeThat !== undefined && BEFORE_SHARE.has(beforeThat.info.norm) && !(next?.info.shape === 'lower' && !FOLLOWS_SHARE.has(next.info.norm)))
    // 'the fall of a third was …'
    if (sure || (is(beforeThat, 'of') && OF_CHANGE.has(tokens[i - 3]?.info.norm ?? ''))) return share(i + 1, 1 / value)
  }
  // 'the last quarter of an hour'
  if (quarter && is(tokens[i + 1], 'of') && is(tokens[i + 2], 'a', 'an') && HALVED.has(tokens[i + 3]?.info.norm ?? '')) return share(i + 1, 0.25)
  if (quarter) return tokens[i + 1]?.joined && HALVED.has(tokens[i + 1]!.info.norm) ? share(i + 1, 0.25) : undefined
  return {last: i + 1, value, step: 0, kind: 'ordinal'}
}

const OF_CHANGE = new Set('rise fall increase decrease drop decline cut jump gain growth reduction loss slump surge'.split(' '))
const FOLLOWS_SHARE = new Set('to from in on at over since this last compared within during between after while and but when as year-on-year annually'.split(' '))

function cardinal(tokens: readonly Token[], i: number): WordNumber | undefined {
  const {sentence} = tokens[i]!
  let total = 0
  let group = 0
  let k = i
  let smallest = Infinity
  let scale = 1
  for (; tokens[k]?.sentence === sentence; k++) {
    const numeral = numeralOf(tokens[k])
    if (!numeral) {
      const after = numeralOf(tokens[k + 1])
      // 'twenty - five' of a transcript
      if (k > i && smallest === 20 && /^[-–]$/.test(tokens[k]!.text) && tokens[k]!.spaceBefore && after?.part === 'small' && after.value > 0 && after.value < 10 && tokens[k + 1]!.sentence === sentence && tokens[k + 1]!.spaceBefore) continue
      if (k > i && is(tokens[k], 'and') && smallest >= 100 && tokens[k + 1]?.sentence === sentence && (after?.part === 'small' || after?.part === 'ten') && !tokens[k + 1]!.tail) continue
      break
    }
    const {part, value} = numeral
    if (part === 'small') {
      if (k > i && smallest < 20) break
      if (k > i && smallest < 100 && (value === 0 || value > 9)) break
      group += value
      smallest = 1
    } else if (part === 'ten') {
      // 'nineteen eighty-four' is a year
      if (k > i && smallest < 100) {
        if (total === 0 && group > 9 && k === i + 1) return undefined
        break
      }
      group += value
      smallest = 20
    } else if (part === 'hundred') {
      if (k > i && (group === 0 || group > 99)) break
      group = Math.max(group, 1) * 100
      smallest = 100
      scale = 100
    } else if (part === 'scale') {
      if (k > i && group === 0) break
      total += Math.max(group, 1) * value
      group = 0
      smallest = value
      scale = value
    } else if (part === 'dozen') {
      return {last: k + 1, value: (total + Math.max(group, 1)) * 12, step: 4, kind: 'plain'}
    } else break
  }
  const value = total + group
  return withTail(tokens, i, k, value, smallest >= 100 ? scale : 1)
}

/** 'twenty-first', 'two-thirds', 'two and a half million'. */
function withTail(tokens: readonly Token[], i: number, k: number, value: number, step: number): WordNumber | undefined {
  const next = numeralOf(tokens[k])
  const sameSentence = tokens[k]?.sentence === tokens[i]!.sentence
  if (next && sameSentence) {
    if (next.part === 'share') {
      if (value >= next.value || (is(tokens[k], 'quarters') && !tokens[k]!.joined && !is(tokens[k + 1], 'of'))) return plain(k, value, step)
      return share(k + 1, value / next.value)
    }
    if (next.part === 'ordinal' && value > 1 && ((value % 10 === 0 && next.value < 10 && value < 100) || value >= 100) && tokens[k]!.info.norm !== 'quarter') return {last: k + 1, value: value + next.value, step: 0, kind: 'ordinal'}
    if (next.part === 'ordinal' && value === 1 && next.value > 2) return share(k + 1, 1 / next.value)
    if (next.part === 'half' && value === 1 && k === i + 1) return share(k + 1, 0.5)
  }
  const more = andAHalf(tokens, k)
  if (more) {
    const scale = numeralOf(tokens[more.last])
    if (scale?.part === 'scale' && step === 1) return {last: more.last + 1, value: (value + more.value) * scale.value, step: 0.1 * scale.value, kind: 'plain'}
    return {last: more.last, value: value + more.value * step, step: 0.1 * step, kind: 'plain'}
  }
  if (value === 1 && k === i + 1 && !isCount(tokens, i)) return undefined
  return plain(k, value, step)
}

/** 'and a half', 'and three-quarters' at token k. */
export function andAHalf(tokens: readonly Token[], k: number): {last: number; value: number} | undefined {
  if (tokens[k]?.info.norm !== 'and' || tokens[k + 1]?.sentence !== tokens[k].sentence) return undefined
  const [one, two] = [tokens[k + 1], tokens[k + 2]]
  if (is(one, 'a', 'one') && is(two, 'half', 'quarter')) return {last: k + 3, value: is(two, 'half') ? 0.5 : 0.25}
  if (is(one, 'three') && is(two, 'quarters')) return {last: k + 3, value: 0.75}
  return undefined
}

function plain(last: number, value: number, step: number): WordNumber {
  return {last, value, step, kind: 'plain'}
}

const NO_COUNT_BEFORE = new Set('no any every each this that which the a an some other another new old little big only-the whole loved first last next good bad'.split(' '))
const NO_COUNT_AFTER = new Set(
  'another is was are were has had have can could would will should may might must of\'s and but or who that which to in on at by for from with as if when where than does did do not just also says said told more day thing being whose before after since because be it he she they'.split(' ')
)

/** Whether 'one' counts something and is no pronoun. */
function isCount(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (token.tail || token.joined) return false
  if (before && before.sentence === token.sentence && NO_COUNT_BEFORE.has(before.info.norm)) return false
  if (!next || next.sentence !== token.sentence) return false
  if (is(next, 'in', 'out')) return numeralOf(tokens[i + 2]) !== undefined || tokens[i + 2]?.info.shape === 'figures' || is(tokens[i + 2], 'of')
  return next.joined || (next.kind === 'word' && next.info.shape !== 'figures' && !NO_COUNT_AFTER.has(next.info.norm))
}
