import type {Token} from '../../text/document.js'
import {alignWithin} from '../language/alignment.js'
import {isFormula, LIGHT, shortWords, withinBlock} from './formula.js'

/** A word of the running text: what repeats have to know of a token. */
export type RepeatWord = Pick<Token, 'info' | 'start' | 'end' | 'block' | 'sentence' | 'quoted'>

/** A block as far as repeats have to know it. */
export interface RepeatBlock {
  kind: BlockKind
  text: string
}

/** What a block is. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'table' | 'caption'

/** A passage that stands twice, as ranges of word indices (`to` is exclusive). */
export interface Repeat {
  from: number
  to: number
  /** The earlier copy. */
  firstFrom: number
  firstTo: number
  /** Words inserted, left out or exchanged between the copies. */
  edits: number
  /** The later copy is all of its block. */
  wholeBlock: boolean
}

/** Words in a shingle: a tenth of the words may change and a sentence of ten still keeps one. */
const shingle = 4
/** Shorter sentences return by chance or on purpose ('The case continues.'). */
const minWords = 8
/** A quotation that returns and is shorter is a refrain, a motto, a slogan. */
const minQuoted = 20
/** Share of a unit's words that may differ. */
const tolerance = 0.18
/** Earlier places looked up for one shingle; a commoner one says nothing. */
const maxPlaces = 4
/** Longer sentences are cut for the comparison, so that it stays linear. */
const maxUnit = 96
/** From so many copies on, a short sentence is a refrain or an opener of sections. */
const refrain = 3

/** Headings return in tables of contents, block quotations and captions in the running text. */
const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'item'])

interface Unit {
  from: number
  to: number
  block: number
}

interface Match {
  unit: number
  firstFrom: number
  firstTo: number
  edits: number
}

/**
 * Finds sentences and paragraphs that stand twice in one document, to the letter or nearly: the case
 * and the punctuation do not count (they are not in `norm`), and up to a fifth of the words may differ.
 * Lists of one shape, tables, headings, captions, block quotations, formulas with other figures, and short
 * sentences that come three times or more are left alone. Runs in linear time.
 *
 * @param words the words of the document, in order
 * @param blockOf the block that a word's `block` stands for
 * @returns the later copies, in order, none overlapping another
 */
export function findRepeats(words: readonly RepeatWord[], blockOf: (block: number) => RepeatBlock): Repeat[] {
  if (words.length < 2 * minWords) return []
  const ids = numberWords(words)
  const {units, unitOf} = splitUnits(words)
  const places = indexShingles(ids)
  const matches: Match[] = []
  const roots = new Map<number, number>()
  const copies = new Map<number, number>()
  for (let u = 1; u < units.length; u++) {
    const unit = units[u]!
    if (unit.to - unit.from < minWords) continue
    const match = bestEarlier(u, units, unitOf, places, ids, words)
    if (!match) continue
    const {kind} = blockOf(unit.block)
    if (!RUNNING.has(kind) || isTitleOrRow(unit, words, blockOf)) continue
    const earlier = unitOf[match.firstFrom]!
    const earlierKind = blockOf(units[earlier]!.block).kind
    if (!RUNNING.has(earlierKind)) continue
    if (kind === 'item' && earlierKind === 'item' && unit.to - unit.from < (match.edits ? 2 * minWords : shortWords)) continue
    const root = roots.get(earlier) ?? match.firstFrom >> 2
    roots.set(u, root)
    copies.set(root, (copies.get(root) ?? 1) + 1)
    matches.push(match)
  }
  const kept = matches.filter((match) => {
    const unit = units[match.unit]!
    const count = copies.get(roots.get(match.unit)!) ?? 0
    return count < refrain || (count === refrain && unit.to - unit.from >= 2 * shortWords)
  })
  return join(kept, units, words).filter((repeat) => !isQuotation(repeat, words))
}

/** Lines that are titles rather than sentences, and rows of figures, come back by the nature of the thing. */
function isTitleOrRow({from, to, block}: Unit, words: readonly RepeatWord[], blockOf: (block: number) => RepeatBlock): boolean {
  let figures = 0
  let light = 0
  for (let i = from; i < to; i++) {
    const {norm} = words[i]!.info
    if (LIGHT.has(norm)) light++
    else if (/\d/.test(norm)) figures++
  }
  const size = to - from
  if (size - figures < minWords - 2 || (figures >= 0.15 * size && light < 0.2 * size)) return true
  return to - from < shortWords && words[to]?.block !== block && !/[.!?…]["'”’)\]*_]*$/.test(blockOf(block).text)
}

const buffers = new Map<string, Int32Array>()
// What a text of this many words wanted is given back.
const KEPT = 1 << 16

/** Numbers for one search, of any content: taken from the search before, since a search ends before the next begins. */
function scratch(name: string, length: number): Int32Array {
  const known = buffers.get(name)
  if (known && known.length >= length) return known.subarray(0, length)
  const made = new Int32Array(Math.max(length, 2048))
  if (length <= KEPT) buffers.set(name, made)
  return made.subarray(0, length)
}

/** A number for each word, the same for the same word; a chance clash costs one wrong edit at most. */
function numberWords(words: readonly RepeatWord[]): Int32Array {
  const ids = scratch('ids', words.length)
  for (let i = 0; i < words.length; i++) ids[i] = words[i]!.info.hash
  return ids
}

function splitUnits(words: readonly RepeatWord[]): {units: Unit[]; unitOf: Int32Array} {
  const units: Unit[] = []
  const unitOf = scratch('unitOf', words.length)
  let from = 0
  for (let i = 0; i <= words.length; i++) {
    const word = words[i]
    const first = words[from]
    if (first && (!word || word.sentence !== first.sentence || word.block !== first.block || i - from >= maxUnit)) {
      units.push({from, to: i, block: first.block})
      from = i
    }
    unitOf[i] = units.length
  }
  return {units, unitOf}
}

interface Places {
  hashes: Int32Array
  /** Last place before this one that may hold the same shingle, or -1. */
  previous: Int32Array
}

function indexShingles(ids: Int32Array): Places {
  const size = ids.length
  let slots = 1024
  while (slots < 2 * size) slots *= 2
  const heads = scratch('heads', slots).fill(-1)
  const hashes = scratch('hashes', size).fill(0)
  const previous = scratch('previous', size).fill(-1)
  for (let i = 0; i + shingle <= size; i++) {
    const a = ids[i]!
    const b = ids[i + 1]!
    const c = ids[i + 2]!
    const d = ids[i + 3]!
    // One word over and over ('very, very, very, very') is no evidence, and would make every place a candidate.
    if (a === c && b === d) continue
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(c, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul(d, 0x27d4eb2f)
    hash = (hash ^ (hash >>> 16)) || 1
    hashes[i] = hash
    const slot = hash & (slots - 1)
    previous[i] = heads[slot]!
    heads[slot] = i
  }
  return {hashes, previous}
}

/** The earlier passage that a unit repeats, if any. */
function bestEarlier(
  u: number,
  units: readonly Unit[],
  unitOf: Int32Array,
  {hashes, previous}: Places,
  ids: Int32Array,
  words: readonly RepeatWord[]
): Match | undefined {
  const {from, to} = units[u]!
  const size = to - from
  let votes: Map<number, {count: number; offset: number}> | undefined
  for (let j = from; j + shingle <= to; j++) {
    const hash = hashes[j]!
    if (hash === 0) continue
    let i = previous[j]!
    for (let steps = 0; i >= 0 && steps < 2 * maxPlaces; steps++, i = previous[i]!) {
      if (i >= from || hashes[i] !== hash) continue
      const earlier = unitOf[i]!
      votes ??= new Map()
      const vote = votes.get(earlier)
      if (vote) vote.count++
      else votes.set(earlier, {count: 1, offset: i - j})
    }
  }
  if (!votes) return undefined
  const allowed = size < shortWords ? 1 : Math.floor(size * tolerance)
  // Each edit spoils at most four shingles; edits that lie side by side spoil fewer.
  const needed = Math.max(1, Math.floor((size - shingle + 1) * 0.25))
  let found: Match | undefined
  let tried = 0
  for (const {count, offset} of [...votes.values()].sort((a, b) => b.count - a.count)) {
    if (count < needed || ++tried > 2) break
    const low = Math.max(0, from + offset - 4)
    const high = Math.min(from, to + offset + 6)
    const match = alignWithin(ids, from, to, low, high, allowed)
    if (!match || (found && found.edits <= match.edits)) continue
    const first = withinBlock(match.from, match.to, words)
    if (match.edits > 0 && isFormula(words, from, to, first.from, first.to, match.edits)) continue
    found = {unit: u, firstFrom: first.from, firstTo: first.to, edits: match.edits}
  }
  return found
}

/** Puts neighbouring sentences that repeat neighbouring ones together. */
function join(matches: readonly Match[], units: readonly Unit[], words: readonly RepeatWord[]): Repeat[] {
  const repeats: Repeat[] = []
  for (const match of matches) {
    const {from, to, block} = units[match.unit]!
    const last = repeats.at(-1)
    if (last && last.to === from && words[last.from]!.block === block && Math.abs(match.firstFrom - last.firstTo) <= 2) {
      last.to = to
      last.firstTo = match.firstTo
      last.edits += match.edits
    } else {
      repeats.push({from, to, firstFrom: match.firstFrom, firstTo: match.firstTo, edits: match.edits, wholeBlock: false})
    }
  }
  for (const repeat of repeats) {
    const {block} = words[repeat.from]!
    repeat.wholeBlock = words[repeat.from - 1]?.block !== block && words[repeat.to]?.block !== block
  }
  return repeats
}

/**
 * A quotation may be given twice (at the head and in its place, or as a refrain). It counts only where a
 * whole long paragraph of it came twice.
 */
function isQuotation({from, to, firstFrom, firstTo, wholeBlock}: Repeat, words: readonly RepeatWord[]): boolean {
  const here = isQuoted(words, from, to)
  const there = isQuoted(words, firstFrom, firstTo)
  if (!here && !there) return false
  return !(here && there && wholeBlock && to - from >= minQuoted)
}

function isQuoted(words: readonly RepeatWord[], from: number, to: number): boolean {
  let own = 0
  for (let i = from; i < to; i++) if (!words[i]!.quoted) own++
  return own < minWords && 2 * own < to - from
}
