import type {Context} from '../../context.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {findNumbers} from '../../mentions/numbers/numbers.js'
import type {Document, Token} from '../../text/document.js'
import {isQuestion, isQuoted} from '../language/assertion.js'
import {WordSet} from '../../text/word-set.js'
import type {Clash, Run} from './clash.js'
import {bringsMoreOf, daysNamed, tellsOfChange} from './clash.js'
import type {Figure} from './figures.js'
import {figureOf, mayBeDefinite} from './figures.js'
import {timesDiffer, contentBehind, isOfUndertaking, isOneThing} from './likeness.js'

// A figure that is taken up again has about its size; what is more than twice as much is another one.
const MOST_TIMES = 2
// So many figures of a sort are a table or a market report.
const MOST = 24

/**
 * A figure given before and taken up again with another value: 'stole £186,000' … 'the loss of £168,000', 'a 24-metre boat' …
 * 'the 28-metre vessel'. The later one has an article that says that it has been spoken of.
 */
export function clashingReprises(context: Context): Clash[] {
  const {document} = context
  const numbers = context.get(findNumbers)
  if (numbers.length < 2) return []
  // Most texts take no figure up again: only those that may be such are read first.
  const likely = new Map<NumberMention, Figure | undefined>()
  for (const number of numbers) if (mayBeDefinite(document, number)) likely.set(number, figureOf(document, number))
  if (!someDefinite(likely.values())) return []
  const by = new Map<string, Figure[]>()
  // Numbers with nothing behind: 'the number had risen to twelve'.
  const bare = new Set<number>()
  for (const number of numbers) {
    const figure = likely.get(number) ?? (likely.has(number) ? undefined : figureOf(document, number))
    if (!figure) {
      if (number.kind === 'plain' && !number.inDate && /^(?:to|at|is|was|of)$/.test(document.tokens[number.lead - 1]?.info.norm ?? '')) bare.add(number.value)
      continue
    }
    if (figure.definite && bare.has(number.value) && figure.sort.startsWith('count')) continue
    const list = by.get(figure.sort)
    if (list) list.push(figure)
    else by.set(figure.sort, [figure])
  }
  const out: Clash[] = []
  for (const figures of by.values()) {
    if (figures.length < 2 || figures.length > MOST) continue
    for (let n = 1; n < figures.length; n++) {
      const later = figures[n]!
      if (!later.definite || !isUsable(document, later)) continue
      const earlier = takenUp(context, figures, n)
      if (earlier) out.push({earlier: earlier.run, later: later.run})
    }
  }
  return out
}

function someDefinite(figures: Iterable<Figure | undefined>): boolean {
  for (const figure of figures) if (figure?.definite) return true
  return false
}

function takenUp(context: Context, figures: readonly Figure[], n: number): Figure | undefined {
  const {document} = context
  const later = figures[n]!
  if (figures.some((one) => one !== later && one.amount === later.amount)) return undefined
  if (isSum(figures, later)) return undefined
  const around = contentBehind(document, later)
  const fits: Figure[] = []
  // The first sum of a report is that of what it is about.
  const opening = later.sort.startsWith('count') ? -1 : figures.findIndex((one) => !isHeading(document, one))
  for (let e = 0; e < n; e++) {
    const earlier = figures[e]!
    if (earlier.sentence === later.sentence || isHeading(document, earlier) || !isUsable(document, earlier, later)) continue
    if (isSlip(earlier, later) || isTheSum(document, figures, earlier, later) || (e === opening && later.nouns.length === 0 && later.amount > 99 && isSwap(earlier, later)) || isOneThing(document, earlier, later, around) || (e === opening && later.sort.startsWith('money') && isOfUndertaking(document, later) && isNear(earlier, later, MOST_TIMES))) fits.push(earlier)
  }
  const slip = fits.find((one) => isSlip(one, later))
  const near = fits.length > 1 && later.number.value >= 10 ? fits.filter((one) => isNear(one, later, 1.5)) : fits
  const first = slip ?? near[0] ?? fits[0]
  if (!first) return undefined
  if (later.sort.startsWith('count') && !slip && near.some((one) => one.amount !== first.amount)) return undefined
  if (!isNear(first, later, MOST_TIMES) && !isSwap(first, later)) return undefined
  // A rounded figure that may be the one may not be the other.
  if (figures.some((one) => one !== later && isRoundedTo(one, later) && !isRoundedTo(one, first))) return undefined
  if (!slip && !isTimeless(context, first, later)) return undefined
  // A further sum would be said to be one; 'another' alone is of something else.
  if (!(later.sort.startsWith('money') && later.noun === '') && bringsMoreOf(document, first.run.last, later.run.first, later.noun)) return undefined
  return first
}

/** 'pay £90,000' … 'split the £80,000': the sum by itself, where but one of about its size has been told of. */
function isTheSum({tokens}: Document, figures: readonly Figure[], earlier: Figure, later: Figure): boolean {
  if (!later.sort.startsWith('money') || later.nouns.length > 0 || tokens[later.number.lead - 1]?.info.norm !== 'the' || later.amount < 100) return false
  const next = tokens[later.run.last]
  if (next && (next.joined || next.text === '(' || next.info.shape === 'figures' || /^(?:a|an|per|of|in|mark|more|the|that|which|it|he|she|they|we|you|its|his|her|their)$|ed$/.test(next.info.norm))) return false
  return isNear(earlier, later, 1.3) && figures.every((one) => one === later || one.amount === earlier.amount || !isNear(one, later, 2))
}

function isNear(a: Figure, b: Figure, times: number): boolean {
  return a.amount <= b.amount * times && b.amount <= a.amount * times
}

function isUsable(document: Document, figure: Figure, rival?: Figure): boolean {
  const {number, run, sentence} = figure
  // 'About 5,000' is not 6,000.
  const isFar = rival !== undefined && number.bound === 'about' && !isRoundedTo(figure, rival) && !isNear(figure, rival, 1.15)
  if ((number.bound !== 'exact' && !isFar) || isQuoted(document, number.first) || isQuestion(document, number.first)) return false
  const {first, last} = document.sentences[sentence]!
  return !tellsOfChange(document, {first: Math.max(first, run.first - 3), last: Math.min(last, run.last + 2)}, run) && !moves(document, figure)
}

// A figure that rose, fell or was put right had another value before.
const MOVES = new WordSet('rose|risen|rises|revised|revises|lowered|corrected|initially|originally|increased|fallen|fell|updated|extended|shortened|reduced|doubled|tripled|halved|cut|raised|planned|feared|estimated|up|down|instead|proposed|further|another|additional|grew|grown|dropped')

function moves({tokens}: Document, {run: {first, last}, sentence, sort, number: {lead}}: Figure): boolean {
  if (tokens[lead - 1]?.info.norm === 'from' && tokens[lead - 1]!.sentence === sentence) return true
  for (let k = lead - 1; k > lead - 9 && isWithin(tokens[k], sentence); k--) if (isMove(tokens, k, sort)) return true
  for (let k = last; k < last + 7 && isWithin(tokens[k], sentence); k++) if (isMove(tokens, k, sort)) return true
  for (let k = first; k < last; k++) if (isMove(tokens, k, sort)) return true
  return false
}

function isWithin(token: Token | undefined, sentence: number): boolean {
  return token?.sentence === sentence && !/^[,;:–—]$/.test(token.text) && !/^(?:after|when|while|because|before|who|which|that|since|though|although)$/.test(token.info.norm)
}

function isMove(tokens: Document['tokens'], k: number, sort: string): boolean {
  if (!MOVES.has(tokens[k]) || (tokens[k - 1]?.info.norm === 'as' && /^(?:planned|proposed)$/.test(tokens[k]!.info.norm))) return false
  const next = tokens[k + 1]
  // 'fell ill', 'cut their hair': where something goes from one figure to another, a figure follows.
  return !/^(?:up|down|cut|rose|risen|rises|fell|fallen|grew|grown|dropped|raised)$/.test(tokens[k]!.info.norm) || /^(?:to|by|from|sharply|slightly)$/.test(next?.info.norm ?? '') || (tokens[k]!.info.norm !== 'raised' && !sort.startsWith('count') && (next?.info.shape === 'figures' || /^[$£€]/.test(next?.text ?? '')))
}

function isHeading({blocks, headline, tokens}: Document, {number}: Figure): boolean {
  const block = blocks[tokens[number.first]!.block]!
  return block === headline || block.kind === 'heading'
}

// 4.9 and 5 may be one, and 'about 400' and 412.
function isRoundedTo({number, amount}: Figure, exact: Figure): boolean {
  const scale = amount / number.value
  const room = number.bound === 'exact' ? [amount - (number.coarse * scale) / 2, amount + (number.coarse * scale) / 2] : [number.low * scale, number.high * scale]
  return number.coarse > 1 || number.bound !== 'exact' ? exact.amount >= room[0]! && exact.amount <= room[1]! && Math.abs(exact.amount - amount) <= 0.1 * exact.amount : false
}

/** Whether the later figure is made of those before: the sum of some, or a difference. */
function isSum(figures: readonly Figure[], {amount, run, sort, noun}: Figure): boolean {
  const isCount = sort.startsWith('count')
  const before = figures.filter((one) => one.run.first < run.first)
  let sum = 0
  for (const one of before) sum += one.amount
  const near = (value: number) => Math.abs(value - amount) <= 1e-6 * amount
  if (before.length > 1 && near(sum)) return true
  if (!isCount && !/^(?:total|bill|cost|sum)$/.test(noun)) return false
  return before.some((a, i) => before.some((b, k) => k > i && Math.abs(a.sentence - b.sentence) < 2 && (near(a.amount + b.amount) || (isCount && near(Math.abs(a.amount - b.amount))))))
}

/** Two neighbouring digits in the other order, of three at least: 186 and 168. */
function isSlip(a: Figure, b: Figure): boolean {
  return digits(a.number).length > 2 && isSwap(a, b) && isNear(a, b, 2)
}

function isSwap(a: Figure, b: Figure): boolean {
  const [one, other] = [digits(a.number), digits(b.number)]
  if (one.length < 2 || one.length !== other.length || !isNear(a, b, 10)) return false
  let k = 0
  while (one[k] === other[k]) k++
  return one[k] === other[k + 1] && one[k + 1] === other[k] && one.slice(k + 2) === other.slice(k + 2)
}

function digits({value}: NumberMention): string {
  return String(value).replace('.', '').replace(/0+$/, '')
}

/** Neither is of a year of its own, and both of one day as far as days are named. */
function isTimeless(context: Context, a: Figure, b: Figure): boolean {
  const dates = context.get(datesBySentence)
  if ([a, b].some(({sentence, run}) => dates(sentence).some((date) => date.precision === 'year' && !date.relative && !isApart(context.document, run, date.first)))) return false
  if (timesDiffer(context.document, a, b)) return false
  const [before, after] = [daysNamed(context.document, a.sentence), daysNamed(context.document, b.sentence)]
  return before === '' || after === '' || before === after || b.sort.startsWith('money')
}

/** 'The building, which will cost £4m, is to open in 2027', 'The £4m building will open in 2027': the year is that of a verb behind. */
function isApart({tokens}: Document, run: Run, date: number): boolean {
  // 'The wall, built in 1760, will be whole by Easter if the five wallers …': that of an aside.
  if (date < run.first) {
    const aside = /^[a-z]+$/.test(tokens[date - 2]?.info.norm ?? '') && tokens[date - 2]!.sentence === tokens[run.first]!.sentence && tokens[date - 3]?.text === ','
    for (let k = date + 1; aside && k < date + 3; k++) if (tokens[k]?.text === ',') return true
  }
  if (date < run.last) return false
  if (tokens[run.last]?.text === ',') return true
  for (let k = run.last; k < date; k++) if (/^(?:is|was|were|are|will|would|has|had|have|should|could|may|opens|opened|closes|closed|started|began|begins|starts)$/.test(tokens[k]!.info.norm)) return true
  return false
}
