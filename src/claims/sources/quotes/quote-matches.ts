import {distance} from 'fastest-levenshtein'
import type {Context} from '../../../context.js'
import {isEnglish} from '../../../evidence/sentences/language.js'
import type {Source} from '../../../evidence/sources.js'
import {quotedPlaces, quotedRow, rowOf, rowPlaces, wordRow, type WordRow} from '../../../evidence/words/word-rows.js'
import {findQuotes, type Quote, type QuotePart} from '../../../mentions/speech/quotes.js'
import {alignWithin} from '../../language/alignment.js'
import {firstFrom} from '../../../sorted.js'
import {sentencesOf} from './quote-sentences.js'

/** Where a source has words like those of a quotation: tokens [first, last) of the source. */
export interface Passage {
  source: Source
  first: number
  last: number
  /** The tokens with its words, where 'he said' or the like stands between them; else all from first to last. */
  tokens: readonly number[]
  /** Words inserted, left out or exchanged. */
  edits: number
}

/** Quoted words that no source has: the nearest passage, and those of other sources that are as near and say something else. */
export interface MissingWords {
  part: QuotePart
  nearest: Passage | undefined
  rivals: readonly Passage[]
}

/** A quotation held against the sources. */
export interface QuoteMatch {
  quote: Quote
  /** Where a source has its words; in a source that has all of them where there is one. */
  found: readonly Passage[]
  /** The parts that no source has. */
  missing: readonly MissingWords[]
  /** Two pieces on either side of an ellipsis that the source has the other way round, as the quotation has them. */
  turned: readonly [Passage, Passage] | undefined
}

interface Searched {
  row: WordRow
  places: ReadonlyMap<number, readonly number[]>
}

// Of a passage taken for the one that is quoted, so many words in a hundred may differ.
const DIFFERENT = 0.45
// Words looked up to find where a passage may begin, the rarest first.
const SEEDS = 6
// Windows tried in one source for one part.
const WINDOWS = 12
// Pieces of so few words prove nothing by themselves.
const SHORT = 2
// Of two passages with as many words different, that is nearer which begins and ends where a sentence does, as the quotation does.
const NO_SENTENCE = 0.3

/** A finder: every quotation of the text with what the sources have for it; sources in another language are passed over. */
export function quoteMatches(context: Context): readonly QuoteMatch[] {
  const sources = context.sources.filter((source) => source.context.get(isEnglish))
  if (sources.length === 0) return []
  return context.get(findQuotes).map((quote) => match(context, quote, sources))
}

/** What of each source is nearest to each part that it lacks. */
type Nearest = Map<QuotePart, Map<Source, Passage | undefined>>

function match(context: Context, quote: Quote, sources: readonly Source[]): QuoteMatch {
  let best: QuoteMatch | undefined
  const near: Nearest = new Map()
  for (const source of sources) {
    const found: Passage[] = []
    const missing: MissingWords[] = []
    for (const part of quote.parts) {
      for (const piece of piecesOf(context, source, part)) {
        const ids = rowOf(context.document.tokens, piece.words).ids
        const exact = exactly(source, ids, piece, found.at(-1)?.last) ?? exactly(source, ids, piece)
        if (exact) found.push(exact)
        else missing.push({part: piece, nearest: nearestOf(near, context, source, ids, piece), rivals: []})
      }
    }
    // What is left beside longer pieces that were found is an aside of the writer's.
    const weighty = missing.filter(({part}) => part.words.length > SHORT || found.length === 0)
    const one = {quote, found, missing: weighty, turned: weighty.length === 0 ? turnedIn(found) : undefined}
    if (weighty.length === 0 && !one.turned) return one
    if (!best || weight(one) < weight(best)) best = one
  }
  if (!best) return {quote, found: [], missing: [], turned: undefined}
  return {...best, missing: best.missing.map((one) => ({...one, rivals: rivalsOf(near, context, one, sources)}))}
}

/** Passages of other sources that are as near to the words, and differ from the nearest. */
function rivalsOf(near: Nearest, context: Context, {part, nearest}: MissingWords, sources: readonly Source[]): Passage[] {
  if (!nearest) return []
  const known = new Set([written(nearest)])
  const {ids} = rowOf(context.document.tokens, part.words)
  return sources.flatMap((source) => {
    const one = source === nearest.source ? undefined : nearestOf(near, context, source, ids, part)
    if (!one || one.edits > nearest.edits || known.has(written(one))) return []
    known.add(written(one))
    return [one]
  })
}

function written({source, tokens}: Passage): string {
  return rowOf(source.document.tokens, tokens).ids.join(' ')
}

/** Two pieces one after the other of which the source has the later one first. */
function turnedIn(found: readonly Passage[]): [Passage, Passage] | undefined {
  for (let k = 1; k < found.length; k++) {
    const [a, b] = [found[k - 1]!, found[k]!]
    if (b.last <= a.first && a.tokens.length > SHORT && b.tokens.length > SHORT) return [a, b]
  }
  return undefined
}

/** Every place where a source has the words of a quotation without a gap. */
export function occurrencesOf(context: Context, {parts}: Quote): readonly Passage[] {
  const out: Passage[] = []
  const rows = parts.flatMap((part) => (part.words.length <= SHORT ? [] : [{part, ids: rowOf(context.document.tokens, part.words).ids}]))
  for (const source of context.sources) {
    for (const {part, ids} of rows) {
      for (const where of searched(source)) {
        let one = exactIn(source, where, ids, part, -1)
        while (one) {
          out.push(one)
          one = exactIn(source, where, ids, part, one.last)
        }
      }
    }
  }
  return out
}

/** The sentences of a part one by one, where the source has some of them and not the others; else the part. */
function piecesOf(context: Context, source: Source, part: QuotePart): readonly QuotePart[] {
  const {document} = context
  const sentences = sentencesOf(document, part)
  if (sentences.length < 2 || exactly(source, rowOf(document.tokens, part.words).ids, part)) return [part]
  const known = sentences.map((one) => one.words.length > SHORT && exactly(source, rowOf(document.tokens, one.words).ids, one) !== undefined)
  return known.includes(true) && known.includes(false) ? sentences : [part]
}

function weight({missing, turned}: QuoteMatch): number {
  return (turned ? 1 : 0) + missing.reduce((sum, {part, nearest}) => sum + (nearest ? nearest.edits : part.words.length), 0)
}

function searched({context}: Source): readonly Searched[] {
  return [
    {row: context.get(wordRow), places: context.get(rowPlaces)},
    {row: context.get(quotedRow), places: context.get(quotedPlaces)}
  ]
}

/** @param after the token from which it is looked for */
function exactly(source: Source, ids: Int32Array, part: QuotePart, after = -1): Passage | undefined {
  for (const where of searched(source)) {
    const found = exactIn(source, where, ids, part, after)
    if (found) return found
  }
  return undefined
}

function exactIn(source: Source, {row, places}: Searched, ids: Int32Array, {words, begun}: QuotePart, after: number): Passage | undefined {
  // 'melt[ed]': the last word is only begun, and is left out where there are others.
  const open = begun.has(words.at(-1)!) && ids.length > 1
  const length = open ? ids.length - 1 : ids.length
  let rarest = 0
  for (let k = 1; k < length; k++) if ((places.get(ids[k]!)?.length ?? 0) < (places.get(ids[rarest]!)?.length ?? 0)) rarest = k
  for (const at of places.get(ids[rarest]!) ?? []) {
    const from = at - rarest
    if (from < 0 || from + length > row.ids.length || row.tokens[from]! < after) continue
    let k = 0
    while (k < length && row.ids[from + k] === ids[k]) k++
    if (k === length) return passage(source, row, from, from + length, 0)
  }
  return undefined
}

function passage(source: Source, row: WordRow, from: number, to: number, edits: number): Passage {
  const tokens: number[] = []
  for (let k = from; k < to; k++) for (let index = row.tokens[k]!; index < row.ends[k]!; index++) if (tokens.at(-1) !== index) tokens.push(index)
  return {source, first: row.tokens[from]!, last: row.ends[to - 1]!, tokens, edits}
}

function nearestOf(near: Nearest, context: Context, source: Source, ids: Int32Array, part: QuotePart): Passage | undefined {
  let known = near.get(part)
  if (!known) near.set(part, known = new Map<Source, Passage | undefined>())
  if (!known.has(source)) known.set(source, nearestIn(context, source, ids, part))
  return known.get(source)
}

function nearestIn(context: Context, source: Source, ids: Int32Array, part: QuotePart): Passage | undefined {
  const found = searched(source).flatMap((where) => nearIn(where, ids))
  const edits = found.reduce((least, one) => Math.min(least, one.edits), Infinity)
  let best: Passage | undefined
  let least = Infinity
  for (const {row, from, to, edits: own} of found) {
    // How a passage fits otherwise is worth less than one word.
    if (own > edits) continue
    const one = passage(source, row, ...wholly(row, ids, from, to, own), own)
    const cost = own + farness(context, part, one)
    if (cost < least) {
      least = cost
      best = one
    }
  }
  return best
}

/** A stretch of a row that is like a quotation: words [from, to). */
interface Stretch {
  row: WordRow
  from: number
  to: number
  edits: number
}

function nearIn({row, places}: Searched, ids: Int32Array): Stretch[] {
  const seeds: {k: number; at: readonly number[]}[] = []
  for (let k = 0; k < ids.length; k++) {
    const at = places.get(ids[k]!)
    if (at) seeds.push({k, at})
  }
  seeds.sort((a, b) => a.at.length - b.at.length)
  const starts = new Map<number, number>()
  for (const {k, at} of seeds.slice(0, SEEDS)) for (const one of at.slice(0, 50)) starts.set(one - k, (starts.get(one - k) ?? 0) + 1)
  let allowed = Math.max(2, Math.ceil(ids.length * DIFFERENT))
  const slack = allowed
  // As many edits at least as words of the quotation that the row has nowhere.
  if (ids.length - seeds.length > allowed) return []
  const out: Stretch[] = []
  for (const [start] of [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, WINDOWS)) {
    const low = Math.max(0, start - slack)
    const high = Math.min(row.ids.length, start + ids.length + slack)
    if (high <= low || ids.length - metIn(seeds, low, high) > allowed) continue
    const both = new Int32Array(ids.length + high - low)
    both.set(ids)
    both.set(row.ids.subarray(low, high), ids.length)
    const found = alignWithin(both, 0, ids.length, ids.length, both.length, allowed)
    if (!found || found.to <= found.from) continue
    out.push({row, from: low + found.from - ids.length, to: low + found.to - ids.length, edits: found.edits})
    allowed = found.edits
  }
  return out
}

/** How many words of a quotation stand somewhere in a stretch of a row. */
function metIn(words: readonly {at: readonly number[]}[], low: number, high: number): number {
  let met = 0
  for (const {at} of words) {
    const from = firstFrom(at, low)
    if (from < at.length && at[from]! < high) met++
  }
  return met
}

/** The passage with the words taken in that cost no further edit: 'days, not weeks' and not only 'days' for 'weeks, not days'. */
function wholly({ids: row}: WordRow, ids: Int32Array, from: number, to: number, edits: number): [number, number] {
  if (edits === 0) return [from, to]
  const numbers = new Map<number, number>()
  const letters = (list: Int32Array): string => {
    let out = ''
    for (const id of list) {
      let number = numbers.get(id)
      if (number === undefined) numbers.set(id, number = numbers.size + 1)
      out += String.fromCharCode(number)
    }
    return out
  }
  const ours = letters(ids)
  const least = Math.max(0, from - edits)
  // With so many more words there are more edits.
  const most = Math.min(row.length, to + edits, Math.max(to, from + ids.length + edits))
  const theirs = letters(row.subarray(least, most))
  let end = most
  while (end > to && distance(ours, theirs.slice(from - least, end - least)) > edits) end--
  let start = Math.min(from, Math.max(least, end - ids.length - edits))
  while (start < from && distance(ours, theirs.slice(start - least, end - least)) > edits) start++
  return [start, end]
}

/** By how much a passage fits a quotation worse than another with as many edits. */
function farness({document}: Context, {words}: QuotePart, near: Passage): number {
  const theirs = near.source.document
  const opens = (tokens: typeof document.tokens, index: number) => tokens[index - 1]?.sentence !== tokens[index]!.sentence || tokens[index - 1]?.kind !== 'word'
  const closes = (tokens: typeof document.tokens, index: number) => tokens[index + 1]?.kind !== 'word' || tokens[index + 1]!.sentence !== tokens[index]!.sentence
  const begins = opens(document.tokens, words[0]!) === opens(theirs.tokens, near.first)
  const ends = closes(document.tokens, words.at(-1)!) === closes(theirs.tokens, near.last - 1)
  return (begins ? 0 : NO_SENTENCE) + (ends ? 0 : NO_SENTENCE)
}
