import {distance} from 'fastest-levenshtein'
import type {WordRow} from '../../../evidence/words/word-rows.js'
import {isFunctionWord} from '../../../mentions/words/function-words.js'
import type {Document, Token} from '../../../text/document.js'

// A passage may begin and end so many words from where it was found.
const AROUND = 5
// What counts against a passage of as many edits, in parts of a word: that it leaves its quotation, runs over more sentences than the words
// that are quoted, begins or ends in the midst of one where they do not, begins or ends with a word that only joins others, and is longer or shorter.
const LEAVES = 3
const STOPS = 1
const MIDST = 0.5
const JOINS = 0.25
const LENGTH = 0.1

/** The quoted words that a passage is held against: their numbers, whether they begin and end as a sentence does, and how many stops stand between them. */
export interface QuotedWords {
  ids: Int32Array
  opens: boolean
  closes: boolean
  stops: number
}

/**
 * Where in a row of words a passage that was found at [from, to) best begins and ends, for no more edits: 'days, not weeks' and not only 'days' for 'weeks, not
 * days'; 'porridge' and not 'porridge," he'.
 */
export function bestBounds({tokens}: Document, row: WordRow, quoted: QuotedWords, from: number, to: number, edits: number): [number, number] {
  if (edits === 0) return [from, to]
  const {ids} = quoted
  const low = Math.max(0, from - AROUND)
  const high = Math.min(row.ids.length, to + AROUND)
  const [ours, theirs] = letters(ids, row.ids.subarray(low, high))
  let best: [number, number] = [from, to]
  let least = Infinity
  for (let start = low; start <= Math.min(to - 1, from + AROUND); start++) {
    for (let end = Math.max(start + 1, to - AROUND); end <= high; end++) {
      // As many edits at least as one is longer than the other.
      if (Math.abs(end - start - ids.length) > edits || distance(ours, theirs.slice(start - low, end - low)) > edits) continue
      const cost = against(tokens, row, quoted, start, end)
      if (cost < least) {
        least = cost
        best = [start, end]
      }
    }
  }
  return best
}

function against(tokens: readonly Token[], row: WordRow, quoted: QuotedWords, start: number, end: number): number {
  const first = row.tokens[start]!
  const last = row.ends[end - 1]! - 1
  let stops = 0
  for (let k = start + 1; k < end; k++) if (isStop(tokens, row.ends[k - 1]!, row.tokens[k]!)) stops++
  const opens = start === 0 || tokens[first - 1]?.kind !== 'word' && isStopOrMark(tokens[first - 1])
  const closes = tokens[last + 1]?.kind !== 'word' && isStopOrMark(tokens[last + 1])
  return (tokens[first]!.quoted === tokens[last]!.quoted ? 0 : LEAVES) + STOPS * Math.max(0, stops - quoted.stops) + (opens === quoted.opens ? 0 : MIDST) + (closes === quoted.closes ? 0 : MIDST) +
    (!opens && isFunctionWord(tokens[first]!.info.norm) ? JOINS : 0) + (!closes && isFunctionWord(tokens[last]!.info.norm) ? JOINS : 0) + LENGTH * Math.abs(end - start - quoted.ids.length)
}

/** Whether a sentence ends between two words. */
export function isStop(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 4; k++) if (/^[.!?]/.test(tokens[k]?.text ?? '')) return true
  return tokens[from - 1]?.block !== tokens[to]?.block
}

function isStopOrMark(token: Token | undefined): boolean {
  return token === undefined || /^[.!?,:;"“”„‘’«»—–-]/.test(token.text)
}

/** Two rows of numbers as strings, a letter for each number. */
function letters(a: Int32Array, b: Int32Array): [string, string] {
  const numbers = new Map<number, number>()
  const write = (list: Int32Array): string => {
    let out = ''
    for (const id of list) {
      let number = numbers.get(id)
      if (number === undefined) numbers.set(id, number = numbers.size + 1)
      out += String.fromCharCode(number)
    }
    return out
  }
  return [write(a), write(b)]
}
