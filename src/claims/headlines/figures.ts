import type {Context} from '../../context.js'
import {findAges} from '../../mentions/people/ages.js'
import {scores} from '../../mentions/numbers/scores.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {agrees, findNumbers} from '../../mentions/numbers/numbers.js'
import type {Block, Document} from '../../text/document.js'
import {CURRENCY} from '../conflicts/measure-units.js'
import type {Tally} from '../conflicts/tallies.js'
import {tallyOf} from '../conflicts/tallies.js'
import type {HeadlineClash} from './clash.js'
import {bodyOf} from './clash.js'

// So many figures of a kind make a list, in which the headline's may be hidden in another form.
const MOST = 4

/** A score of the headline that the body does not have, where it has others. */
function headlineScores(context: Context, headline: Block): HeadlineClash[] {
  const {begin, end} = bodyOf(context.document, headline)
  const all = context.get(scores)
  const above = all.filter(({first}) => first >= headline.first && first < headline.last)
  const below = all.filter(({first}) => first >= begin && first < end)
  const [only] = above
  const [main] = below
  if (!only || !main || above.length > 1 || below.length > 3) return []
  if (below.some(({a, b}) => (a === only.a && b === only.b) || (a === only.b && b === only.a)) || !below.every(({a, b}) => [a, b].some((one) => one === only.a || one === only.b))) return []
  return [{above: {first: only.first, last: only.last}, below: {first: main.first, last: main.last}}]
}

/** Figures of the headline that the body has otherwise. */
export function headlineFigures(context: Context, headline: Block): HeadlineClash[] {
  return [...headlineScores(context, headline), ...headlineNumbers(context, headline)]
}

function headlineNumbers(context: Context, headline: Block): HeadlineClash[] {
  const {document} = context
  const numbers = context.get(findNumbers)
  const above = numbers.filter(({first}) => first >= headline.first && first < headline.last)
  if (above.length === 0) return []
  const {begin, end} = bodyOf(document, headline)
  const below = numbers.filter(({first}) => first >= begin && first < end)
  const ages = context.get(findAges)
  const out: HeadlineClash[] = []
  for (const number of above) {
    if (number.inDate || number.kind === 'ordinal' || number.kind === 'fraction' || number.kind === 'multiple' || number.bound === 'range') continue
    const age = ages.find(({first}) => first === number.first)
    if (age) {
      const others = ages.filter(({first, time, low, high}) => first >= begin && first < end && time === 'now' && low === high)
      if (others.length > 0 && others.length <= 3 && !below.some((one) => one.value === number.value) && age.low === age.high) out.push({above: spanOf(document, number), below: {first: others[0]!.first, last: others[0]!.last}})
      continue
    }
    if (number.year && number.currency === undefined) continue
    const rival = rivalOf(document, number, below)
    if (rival) out.push({above: spanOf(document, number), below: spanOf(document, rival)})
  }
  return out
}

// Counts of one step are what they are: eight and a half may be eight or nine, but eight is not nine.
function mayBeOne(a: NumberMention, b: NumberMention): boolean {
  const exact = (one: NumberMention) => one.bound === 'exact' && one.coarse <= 1 && Number.isInteger(one.value)
  return exact(a) && exact(b) ? a.value === b.value : agrees(a, b)
}

function rivalOf(document: Document, number: NumberMention, below: readonly NumberMention[]): NumberMention | undefined {
  const alike = (one: NumberMention) => (one.bound === 'about' || one.coarse > 10 || peers.includes(one)) && mayBeOne(one, number)
  const peers = peersOf(document, number, below)
  if (peers.length === 0 || below.some((one) => one.value === number.value || alike(one)) || isDerived(number, peers)) return undefined
  const values = new Map<number, number>()
  for (const {value} of peers) values.set(value, (values.get(value) ?? 0) + 1)
  if (values.size > MOST) return undefined
  const most = Math.max(...values.values())
  return peers.find(({value}) => values.get(value) === most)
}

/** The figures of the body that may be the headline's: of one kind, and of the same thing as far as its words say. */
function peersOf(document: Document, number: NumberMention, below: readonly NumberMention[]): NumberMention[] {
  if (number.kind === 'percent' || number.kind === 'points') return below.filter(({kind}) => kind === number.kind)
  if (number.currency !== undefined) {
    const money = below.filter(({currency, value}) => currency !== undefined && sameMoney(currency, number.currency!) && value >= number.value / 20 && value <= number.value * 20)
    return money
  }
  const unit = unitOf(document, number)
  if (unit !== '') return below.filter((one) => unitOf(document, one) === unit && one.value >= number.value / 5 && one.value <= number.value * 5)
  const tally = tallyOf(document, number)
  if (!tally || number.value < 2) return []
  const found: NumberMention[] = []
  const hospital: NumberMention[] = []
  for (const one of below) {
    if (one.kind !== 'plain' || (one.bound !== 'exact' && !(one.bound === 'about' && Math.max(one.value / number.value, number.value / one.value) > 1.3)) || one.inDate || one.year || one.currency !== undefined) continue
    const other = tallyOf(document, one)
    if (!other) continue
    if (sameCount(tally, other)) found.push(one)
    else if (tally.fate === 'hurt' && toHospital(document, other)) hospital.push(one)
  }
  return found.length > 0 ? found : hospital
}

function sameCount(a: Tally, b: Tally): boolean {
  if (a.fate !== 'counted' || b.fate !== 'counted') return a.fate === b.fate
  return a.noun === b.noun
}

function toHospital({tokens}: Document, {run}: Tally): boolean {
  for (let k = run.last; k < run.last + 6; k++) if (tokens[k]?.info.norm === 'hospital') return true
  return false
}

function sameMoney(a: string, b: string): boolean {
  const kind = (written: string) => /^(?:euro|€|eur)/i.test(written) ? 'eur' : /^(?:pound|£|gbp|sterling)/i.test(written) ? 'gbp' : /dollar|\$|usd/i.test(written) ? 'usd' : written.toLowerCase().replace(/s$/, '')
  return kind(a) === kind(b)
}

const UNITS = /^(?:years?|months?|weeks?|days?|hours?|minutes?|miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|tonnes?|tons?|acres?|hectares?|feet|foot|points?|goals?|degrees?|litres?|cents?|pence|votes?|seats?)$/

/** The unit a number counts, in the singular. */
function unitOf({tokens}: Document, {first, last, suffix}: NumberMention): string {
  const unit = suffix ? suffix.toLowerCase() : tokens[last]?.sentence === tokens[first]!.sentence ? tokens[last].info.norm : ''
  if (/^years?$/.test(unit) && tokens[last + 1]?.info.norm === 'old') return 'year old'
  if (!UNITS.test(unit) || /^(?:ago|later|earlier|after|before|since)$/.test(tokens[last + 1]?.info.norm ?? '')) return ''
  return unit === 'feet' ? 'foot' : unit.replace(/s$/, '')
}

/** A sum or a difference of two figures of the body, or many times one. */
function isDerived(number: NumberMention, peers: readonly NumberMention[]): boolean {
  const pool = peers.slice(0, 40)
  const fits = (value: number) => Math.abs(value - number.value) <= Math.max(number.coarse / 2, 0.02 * number.value)
  return pool.some((a, i) => pool.some((b, j) => i !== j && a.kind === b.kind && (a.value !== b.value && (fits(a.value + b.value) || fits(a.value - b.value)))))
    || (new Set(peers.map(({value}) => value)).size > 1 && fits(peers.reduce((sum, {value}) => sum + value, 0)))
}

/** The figure with the unit or currency that is written behind it. */
function spanOf({tokens}: Document, {first, last, currency}: NumberMention): {first: number; last: number} {
  const next = tokens[last]
  const belongs = next?.sentence === tokens[first]!.sentence && (next.text === '%' || (currency !== undefined && CURRENCY.test(next.info.norm)))
  return {first, last: belongs ? last + 1 : last}
}
