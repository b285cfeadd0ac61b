import type {Context} from '../../context.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {findNumbers} from '../../mentions/numbers/numbers.js'
import type {Document} from '../../text/document.js'
import {isQuoted} from '../language/assertion.js'
import type {Clash, Run} from './clash.js'
import {bringsMoreOf, daysNamed, isSaid, rivals, tellsOfChange} from './clash.js'
import {ARTICLES} from './measure-nouns.js'
import type {Measure} from './measure-phrases.js'
import {measured, priced} from './measure-phrases.js'
import {CURRENCIES} from './measure-units.js'

/** Lengths, weights and sums of one thing that differ: 'the two-hour talks' … 'the three-hour talks', 'a $5m grant' … 'the $6m grant'. */
export function clashingMeasures(context: Context): Clash[] {
  const {document} = context
  const by = new Map<string, Measure[]>()
  const out: Clash[] = []
  for (const number of context.get(findNumbers)) {
    if (number.kind !== 'plain' || number.inDate || isQuoted(document, number.first)) continue
    const measure = number.currency === undefined && !CURRENCIES.has(document.tokens[number.last]) ? measured(document, number) : priced(document, number)
    if (!measure) continue
    let earlier: Measure | undefined
    for (const noun of measure.nouns) {
      const key = `${measure.dimension} ${noun}`
      const known = by.get(key)
      if (!known) {
        by.set(key, [measure])
        continue
      }
      earlier ??= clashing(context, known, measure)
      if (known.length < 16) known.push(measure)
    }
    if (earlier) out.push({earlier: earlier.run, later: measure.run})
  }
  return out
}

function clashing(context: Context, known: readonly Measure[], measure: Measure): Measure | undefined {
  const {document} = context
  if (!measure.definite || !isPlain(document, measure)) return undefined
  if (known.some((one) => Math.abs(one.amount - measure.amount) < 1e-6 * Math.abs(measure.amount) || overlaps(one.number, measure.number))) return undefined
  const [first, ...others] = known.filter((one) => !isHeadline(document, one))
  if (measure.owned && !(first?.indefinite && ARTICLES.has(document.tokens[first.number.lead - 1]))) return undefined
  // Two things of the kind that have been brought in: which one is meant is open.
  if (!first || others.some((one) => one.amount !== first.amount) || first.sentence === measure.sentence) return undefined
  if (!isPlain(document, first) || rivals(document, first.number.first, measure.number.first) || measure.nouns.some((noun) => bringsMoreOf(document, first.run.last, measure.run.first, noun))) return undefined
  // 'In 2019 the trip took six hours.'
  const dates = context.get(datesBySentence)
  if ([first, measure].some(({sentence, run}) => dates(sentence).some((date) => date.precision === 'year' && !date.relative && !apart(document, run, date.first)))) return undefined
  const days = daysNamed(document, first.sentence)
  const later = daysNamed(document, measure.sentence)
  return days === '' || later === '' || days === later ? first : undefined
}

/** 'The arena, which will seat 15,000, is due to open in 2027': the year is that of another clause. */
function apart({tokens}: Document, run: Run, date: number): boolean {
  return date > run.last && tokens[run.last]?.text === ','
}

// Rounding is no conflict: 4.9 and 5, where the figures allow it.
function overlaps(a: NumberMention, b: NumberMention): boolean {
  return a.currency === b.currency && (Math.abs(a.value - b.value) <= Math.max(a.coarse, b.coarse) / 2 || (a.low <= b.high && b.low <= a.high)) && Math.abs(a.value - b.value) <= 0.1 * Math.max(a.value, b.value)
}

function isPlain(document: Document, {number, run, sentence, definite}: Measure): boolean {
  if (number.bound !== 'exact' || !isSaid(document, number.first, definite)) return false
  const {tokens} = document
  const block = document.blocks[tokens[number.first]!.block]!
  if (block === document.headline || block.kind === 'heading') return false
  // Only the words near it: elsewhere in the sentence they belong to other things.
  const {first, last} = document.sentences[sentence]!
  return !tellsOfChange(document, {first: Math.max(first, run.first - 7), last: Math.min(last, run.last + 5)}, run)
}

function isHeadline({blocks, headline, tokens}: Document, {number}: Measure): boolean {
  return blocks[tokens[number.first]!.block] === headline
}
