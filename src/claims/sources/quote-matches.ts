import {distance} from 'fastest-levenshtein'
import type {Context} from '../../context.js'
import {isEnglish} from '../../evidence/language.js'
import type {Source} from '../../evidence/sources.js'
import {quotedPlaces, quotedRow, rowPlaces, wordNumber, wordRow, type WordRow} from '../../evidence/word-rows.js'
import {findQuotes, type Quote, type QuotePart} from '../../mentions/speech/quotes.js'
import {alignWithin} from '../language/alignment.js'

/** Where a source has words like those of a quotation: tokens [first, last) of the source. */
export interface Passage {
  source: Source
  first: number
  last: number
  /** Words inserted, left out or exchanged. */
  edits: number
}

/** A quotation held against the sources. */
export interface QuoteMatch {
  quote: Quote
  /** Where a source has its words; in a source that has all of them where there is one. */
  found: readonly Passage[]
  /** The parts that no source has, each with the nearest passage where there is one. */
  missing: readonly {part: QuotePart; nearest: Passage | undefined}[]
}

// Of a passage taken for the one that is quoted, so many words in a hundred may differ.
const DIFFERENT = 0.45
// Words looked up to find where a passage may begin, the rarest first.
const SEEDS = 6
// Windows tried in one source for one part.
const WINDOWS = 12
// Pieces of so few words prove nothing by themselves.
const SHORT = 2

/** A finder: every quotation of the text with what the sources have for it; sources in another language are passed over. */
export function quoteMatches(context: Context): readonly QuoteMatch[] {
  const sources = context.sources.filter((source) => source.context.get(isEnglish))
  if (sources.length === 0) return []
  return context.get(findQuotes).map((quote) => match(context, quote, sources))
}

function match(context: Context, quote: Quote, sources: readonly Source[]): QuoteMatch {
  let best: QuoteMatch | undefined
  for (const source of sources) {
    const found: Passage[] = []
    const missing: {part: QuotePart; nearest: Passage | undefined}[] = []
    for (const part of quote.parts) {
      const ids = numbersOf(context, part)
      const exact = exactly(source, ids, part) ?? undefined
      const nearest = exact ? undefined : nearestIn(source, ids)
      if (exact) found.push(exact)
      else missing.push({part, nearest})
    }
    // What is left beside longer pieces that were found is an aside of the writer's.
    const weighty = missing.filter(({part}) => part.words.length > SHORT || found.length === 0)
    const one = {quote, found, missing: weighty}
    if (weighty.length === 0) return one
    if (!best || weight(one) < weight(best)) best = one
  }
  return best ?? {quote, found: [], missing: []}
}

function weight({missing}: QuoteMatch): number {
  return missing.reduce((sum, {part, nearest}) => sum + (nearest ? nearest.edits : part.words.length), 0)
}

function numbersOf({document}: Context, {words}: QuotePart): Int32Array {
  return Int32Array.from(words, (index) => wordNumber(document.tokens[index]!.info.norm))
}

function exactly(source: Source, ids: Int32Array, part: QuotePart): Passage | undefined {
  return exactIn(source, source.context.get(wordRow), source.context.get(rowPlaces), ids, part) ?? exactIn(source, source.context.get(quotedRow), source.context.get(quotedPlaces), ids, part)
}

function exactIn(source: Source, row: WordRow, places: ReadonlyMap<number, readonly number[]>, ids: Int32Array, {words, begun}: QuotePart): Passage | undefined {
  // 'melt[ed]': the last word is only begun, and is left out where there are others.
  const open = begun.has(words.at(-1)!) && ids.length > 1
  const length = open ? ids.length - 1 : ids.length
  let rarest = 0
  for (let k = 1; k < length; k++) if ((places.get(ids[k]!)?.length ?? 0) < (places.get(ids[rarest]!)?.length ?? 0)) rarest = k
  for (const at of places.get(ids[rarest]!) ?? []) {
    const from = at - rarest
    if (from < 0 || from + length > row.ids.length) continue
    let k = 0
    while (k < length && row.ids[from + k] === ids[k]) k++
    if (k === length) return {source, first: row.tokens[from]!, last: row.tokens[from + length - 1]! + 1, edits: 0}
  }
  return undefined
}

function nearestIn(source: Source, ids: Int32Array): Passage | undefined {
  const row = source.context.get(wordRow)
  const places = source.context.get(rowPlaces)
  const seeds = [...ids.keys()].filter((k) => places.has(ids[k]!)).sort((a, b) => places.get(ids[a]!)!.length - places.get(ids[b]!)!.length).slice(0, SEEDS)
  const starts = new Map<number, number>()
  for (const k of seeds) for (const at of places.get(ids[k]!)!.slice(0, 50)) starts.set(at - k, (starts.get(at - k) ?? 0) + 1)
  const slack = Math.max(2, Math.ceil(ids.length * DIFFERENT))
  let best: Passage | undefined
  let allowed = slack
  for (const [start] of [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, WINDOWS)) {
    const low = Math.max(0, start - slack)
    const high = Math.min(row.ids.length, start + ids.length + slack)
    const both = new Int32Array(ids.length + high - low)
    both.set(ids)
    both.set(row.ids.subarray(low, high), ids.length)
    const found = alignWithin(both, 0, ids.length, ids.length, both.length, allowed)
    if (!found || found.to <= found.from || (best && found.edits >= best.edits)) continue
    const from = low + found.from - ids.length
    const to = low + found.to - ids.length
    best = {source, first: row.tokens[from]!, last: row.tokens[wholly(row, ids, from, to, found.edits) - 1]! + 1, edits: found.edits}
    allowed = found.edits
  }
  return best
}

/** Where the passage ends if words that cost no further edit are taken in: 'days, not weeks' and not only 'days' for 'weeks, not days'. */
function wholly({ids: row}: WordRow, ids: Int32Array, from: number, to: number, edits: number): number {
  const numbers = new Map<number, string>()
  const written = (list: Int32Array): string => Array.from(list, (id) => {
    if (!numbers.has(id)) numbers.set(id, String.fromCharCode(numbers.size + 1))
    return numbers.get(id)!
  }).join('')
  const ours = written(ids)
  for (let end = Math.min(row.length, to + edits); end > to; end--) if (distance(ours, written(row.subarray(from, end))) <= edits) return end
  return to
}
