import type {Context} from '../../context.js'
import {countryMentions} from '../../mentions/places/countries.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {findNumbers} from '../../mentions/numbers/numbers.js'
import type {Block, Document} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import type {HeadlineClash} from './clash.js'
import {bodyOf} from './clash.js'

/*
 * What a headline says of order, share and country: 'fourth week' over a third one, 'a third of its books' over a quarter,
 * 'Danish cyclist' over a Norwegian.
 */

/** Every such word of a headline that the body has otherwise. */
export function headlineRanks(context: Context, headline: Block): HeadlineClash[] {
  return [...ranks(context, headline), ...shares(context, headline), ...peoples(context, headline), ...crowds(context, headline)]
}

/** How far into the body what the headline is about is told. */
const LEAD = 70

const NO_THING = new WordSet('place|half|quarter|day|year|person|man|woman|one|term|wave|round|goal|set|leg|test|win')

/** 'Strike enters fourth week' over 'went into its third week'. */
function ranks(context: Context, headline: Block): HeadlineClash[] {
  const {document} = context
  const {tokens} = document
  const {begin, end} = bodyOf(document, headline)
  const out: HeadlineClash[] = []
  const ordinals = context.get(findNumbers).filter(({kind, inDate}) => kind === 'ordinal' && !inDate)
  for (const above of ordinals) {
    if (above.first < headline.first || above.first >= headline.last) continue
    const noun = tokens[above.last]
    if (!noun || noun.index >= headline.last || noun.info.shape !== 'lower' || noun.joined || (NO_THING.has(noun) && noun.info.norm !== 'day' && noun.info.norm !== 'year' && noun.info.norm !== 'round')) continue
    const same = ordinals.filter(({first, last}) => first >= begin && first < end && tokens[last]?.info === noun.info)
    const [first] = same
    if (!first || first.first > begin + LEAD || same.some(({value}) => value !== first.value) || first.value === above.value) continue
    // 'after three weeks', 'a fourth': counted another way.
    if (ordinals.some((one) => one.first >= begin && one.value === above.value) && same.length < 2 && mentions(document, begin, end, above, noun.info.norm)) continue
    if (context.get(findNumbers).some((one) => one.first >= begin && one.first < end && one.value === above.value && tokens[one.last]?.info.norm.startsWith(noun.info.norm))) continue
    out.push({above: {first: above.first, last: above.last}, below: {first: first.first, last: first.last}})
  }
  return out
}

function mentions({tokens}: Document, begin: number, end: number, {value}: NumberMention, noun: string): boolean {
  const word = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'][value]
  for (let k = begin; k + 2 < end; k++) if (tokens[k]!.info.norm === word && (tokens[k + 1]!.info.norm === noun || tokens[k + 2]!.info.norm === noun)) return true
  return false
}

const SHARES: Readonly<Record<string, number>> = {half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, sixth: 1 / 6, tenth: 1 / 10}
const SHARE_WORDS = new WordSet(Object.keys(SHARES))

/** 'Library to lose third of its books' over 'get rid of a quarter of its books'. */
function shares(context: Context, headline: Block): HeadlineClash[] {
  const {document} = context
  const {begin, end} = bodyOf(document, headline)
  const above = sharesIn(document, headline.first, headline.last)
  const [only] = above
  if (!only || above.length > 1) return []
  const below = sharesIn(document, begin, end)
  const [first] = below
  if (!first || first.first > begin + LEAD || below.some(({value}) => Math.abs(value - only.value) < 0.02) || below.some(({value}) => value !== first.value)) return []
  // Said in figures, or as the one of two numbers in the other: right after all.
  const numbers = context.get(findNumbers).filter((one) => one.first >= begin && one.first < end && !one.inDate)
  if (numbers.some(({kind, value}) => kind === 'percent' && Math.abs(value / 100 - only.value) < 0.05)) return []
  const counts = numbers.filter(({kind, value}) => kind === 'plain' && value > 1).slice(0, 24)
  if (counts.some((a) => counts.some((b) => a !== b && Math.abs(a.value / b.value - only.value) < 0.03))) return []
  return [{above: {first: only.first, last: only.last}, below: {first: first.first, last: first.last}}]
}

function sharesIn({tokens}: Document, from: number, to: number): {first: number; last: number; value: number}[] {
  const out: {first: number; last: number; value: number}[] = []
  for (let k = from; k < to; k++) {
    const token = tokens[k]!
    if (!SHARE_WORDS.has(token) || token.quoted || token.joined) continue
    const {norm} = token.info
    const of = tokens[k + 1]?.info.norm
    if (of !== 'of' && !(norm === 'half' && /^(?:the|its|his|her|their|all)$/.test(of ?? ''))) continue
    const before = tokens[k - 1]?.info.norm ?? ''
    // 'the third of May', 'the fourth quarter of the year', 'the second half of'.
    if (/^(?:the|first|second|third|fourth|last|final|two|three|four)$/.test(before)) continue
    out.push({first: k, last: k + 1, value: SHARES[norm]!})
  }
  return out
}

/** 'Danish cyclist rides backwards' over 'A Norwegian cyclist', where no Dane comes up. */
function peoples(context: Context, headline: Block): HeadlineClash[] {
  const {document} = context
  const {tokens} = document
  const {begin, end} = bodyOf(document, headline)
  const all = context.get(countryMentions)
  const out: HeadlineClash[] = []
  for (const one of all) {
    const [country] = one.countries
    if (one.first < headline.first || one.last >= headline.last || !one.adjective || one.countries.length > 1 || !country || tokens[one.first]!.quoted) continue
    const noun = tokens[one.last]
    if (!noun || noun.info.shape !== 'lower' || noun.joined) continue
    const below = all.filter(({first}) => first >= begin && first < end)
    if (below.some(({countries}) => countries.some(({id}) => id === country.id))) continue
    const rival = below.find(({last, adjective, countries, first}) => adjective && countries.length === 1 && first < begin + LEAD && tokens[last]?.info === noun.info)
    if (rival) out.push({above: {first: one.first, last: one.last}, below: {first: rival.first, last: rival.last}})
  }
  return out
}

/** 'Festival draws record 52,000' over 25,000 visitors: a bare large number, and one of the same figures in another order. */
function crowds(context: Context, headline: Block): HeadlineClash[] {
  const {document} = context
  const {begin, end} = bodyOf(document, headline)
  const numbers = context.get(findNumbers)
  const out: HeadlineClash[] = []
  for (const above of numbers) {
    if (above.first < headline.first || above.first >= headline.last || above.kind !== 'plain' || above.year || above.inDate || above.value < 100 || above.currency !== undefined || above.bound !== 'exact' || above.suffix !== undefined) continue
    const below = numbers.filter(({first, kind, inDate, currency}) => first >= begin && first < end && kind === 'plain' && !inDate && currency === undefined)
    if (below.some(({low, high, value, coarse}) => value === above.value || (low <= above.value && high >= above.value) || Math.abs(value - above.value) <= Math.max(coarse, above.coarse) / 2)) continue
    const key = digitsOf(above.value)
    const rival = below.find(({value}) => digitsOf(value) === key) ?? onlyOfLead(document, begin, below, above)
    if (rival) out.push({above: {first: above.first, last: above.last}, below: {first: rival.first, last: rival.last}})
  }
  return out
}

/** The one large number of the first sentence, of about the size: '9,000 without power' over 'Some 6,000 households had no electricity'. */
function onlyOfLead({tokens, sentences}: Document, begin: number, below: readonly NumberMention[], above: NumberMention): NumberMention | undefined {
  const {last} = sentences[tokens[begin]!.sentence]!
  const lead = below.filter(({first, year, value}) => first < last && !year && value >= 100)
  const [only] = lead
  return only && lead.length === 1 && only.value <= 2 * above.value && above.value <= 2 * only.value && below.filter(({value}) => value === only.value).length > 1 ? only : undefined
}

function digitsOf(value: number): string {
  return String(value).split('').sort().join('')
}
