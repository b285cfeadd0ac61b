import type {Context} from '../../../context.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import {saidDays} from '../../../mentions/dates/said-days.js'
import type {Interval} from '../../../time.js'
import {knownDays, type KnownDay} from './known-days.js'

const BEGUN = new Set('born b built founded opened established created formed launched completed introduced began begun dates dating made erected set'.split(' '))
// So many words before the date.
const REACH = 8
const OLDEST = 120
const YEAR = 365.25
const BEFORE_AGE = /^(?:was|is|at|of|age|aged|turn|turns|turned|turning|became|becomes|reached|were|only|just|now)$/

/** 'was 91', 'at nine', 'when she was 44': an age, though the word is left out. */
function isAge(context: Context, {age, number, nouns, quantity}: Counted): boolean {
  if (age) return true
  const {tokens} = context.document
  if (number.kind !== 'plain' || number.currency !== undefined || quantity || number.value > OLDEST || !Number.isInteger(number.value)) return false
  if (nouns.length > 0 && !/^(?:years?|birthday)$/.test(nouns[0]!)) return false
  const before = tokens[number.first - 1]
  // 'The minister, 57, said'
  if (before?.text === ',' && /^[,.]$/.test(tokens[number.last]?.text ?? '')) return true
  // 'The pipe is 92 years old, the bell 126'
  if (before?.kind === 'word' && nouns.length === 0 && context.get(countedThings).some((one) => one.age && one.number.last <= number.first && tokens[one.number.first]!.sentence === tokens[number.first]!.sentence)) return true
  // '35 when she first came'
  if (tokens[number.last]?.info.norm === 'when') return true
  // At the head of a sentence: '90 on Friday, he …'.
  return before === undefined || before.sentence !== tokens[number.first]!.sentence || BEFORE_AGE.test(before.info.norm)
}

/** An age, where the sources have the day or year of birth or of building: today's, or on any other day that they name. */
export function fromBirth(context: Context, counted: Counted): boolean {
  if (!isAge(context, counted)) return false
  const births = context.get(findBirths)
  if (births.length === 0 && context.get(statedBirths).length === 0) return false
  const {value, first} = counted.number
  const {tokens, date} = context.document
  const moments: Interval[] = context.get(knownDays).map(({days}) => days)
  if (date) moments.push(date)
  for (const said of context.get(saidDays)) if (tokens[said.first]!.sentence === tokens[first]!.sentence) moments.push(...said.days)
  return births.some((born) => moments.some((now) => ageAt(born, now, value))) || context.get(statedBirths).some((born) => moments.some((now) => ageAt(born, now, value)))
}

function ageAt(born: Interval, now: Interval, age: number): boolean {
  return now.last > born.last && age >= Math.floor((now.first - born.last) / YEAR) && age <= Math.floor((now.last - born.first) / YEAR)
}

/** A finder: when those were born whose age the sources give. */
export function statedBirths(context: Context): readonly Interval[] {
  const out: Interval[] = []
  for (const {context: source, document} of context.sources) {
    const now = document.date ?? context.document.date
    if (!now) continue
    for (const {age, number} of source.get(countedThings)) {
      if (age && number.kind === 'plain' && number.value > 2) out.push({first: Math.ceil(now.first - (number.value + 1) * YEAR), last: Math.floor(now.last - number.value * YEAR)})
    }
  }
  return out
}

/** A finder: the days or years in which the sources say that somebody was born or something begun. */
export function findBirths(context: Context): readonly Interval[] {
  return context.get(knownDays).filter((day) => day.sentence !== undefined && isBirth(day)).map(({days, precision}) => (precision === 'period' ? {first: days.first, last: days.first} : days))
}

function isBirth({source, first, last, precision, days, sentence}: KnownDay): boolean {
  const {tokens} = source.document
  // '(2 July 1934 – 10 December 2025)'
  if (tokens[first - 1]?.text === '(' && ((precision === 'period' && days.last - days.first > 10 * YEAR) || /^[–—-]$/.test(tokens[last]?.text ?? ''))) return true
  for (let k = Math.max(0, first - REACH); k < first; k++) if (BEGUN.has(tokens[k]!.info.norm) && tokens[k]!.sentence === sentence) return true
  return false
}
