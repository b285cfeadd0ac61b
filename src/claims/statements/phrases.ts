import type {Document, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'

/** A run of tokens [first, last). */
export interface Run {
  first: number
  last: number
}

const BE = new WordSet(['is', 'was', 'are', 'were'])
const AUXILIARY = new WordSet(['is', 'was', 'are', 'were', 'been', 'be', 'being', 'has', 'have', 'had'])
const ADVERBS = new WordSet([
  'also', 'first', 'originally', 'later', 'then', 'subsequently', 'actually', 'officially', 'formally', 'initially', 'eventually', 'finally', 'reportedly', 'jointly',
  'previously', 'once', 'primarily', 'mainly', 'soon', 'again', 'either', 'not', 'never', 'now', 'currently', 'only', 'both', 'recently'
])

/** 'is', 'was', 'are', 'were'. */
export function isBe(token: Token | undefined): boolean {
  return token !== undefined && token.info.shape === 'lower' && BE.has(token)
}

/** Before this token, the first of the auxiliaries and adverbs that belong to the verb at it. */
export function verbGroupStart({tokens}: Document, verb: number): number {
  let k = verb
  const {sentence} = tokens[verb]!
  while (k > 0) {
    const before = tokens[k - 1]!
    if (before.sentence !== sentence || before.info.shape !== 'lower' || !(AUXILIARY.has(before) || ADVERBS.has(before))) return k
    k--
  }
  return k
}

/** Whether the words of the verb say that it is not so, or no longer or not yet. */
export function isDenied({tokens}: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:not|never|no|now|currently|again|recently)$|n't$/.test(tokens[k]!.info.norm)) return true
  return false
}

const QUOTE = /^["“”‘’'«»]/
const OPEN = /^["“‘«]/

/** A quotation mark. */
export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'word' && QUOTE.test(token.text)
}

/** A quotation mark that may open. */
export function isOpening(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'word' && OPEN.test(token.text)
}

const PARTICLES = new WordSet(['de', 'van', 'von', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'al', 'el', 'bin', 'ibn', 'ben', 'la', 'le', 'du', 'of', 'the', 'and', 'y', 'ud', 'ul', 'for', 'in', 'on', 'to', 'a', 'at'])
const INNER = new WordSet(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'at'])

/** Whether the word is written as part of a name. */
export function isCapital(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word') return false
  const {shape} = token.info
  return shape === 'capital' || shape === 'capitals' || (shape === 'other' && /\p{Lu}/u.test(token.text))
}

/**
 * The end of the name that begins at `first`: capitalised words with the particles between them ('Museum of the North' if
 * `inner`), parts after a hyphen and initials.
 */
export function nameEnd({tokens}: Document, first: number, inner = false): number {
  const {sentence} = tokens[first]!
  let last = first
  for (let k = first; k < tokens.length; k++) {
    const token = tokens[k]!
    if (token.sentence !== sentence) break
    if (isCapital(token) || (token.joined && k > first) || (k > first && token.info.shape === 'figures' && token.joined)) {
      last = k + 1
      if (token.tail !== '' && !(inner && isCapital(tokens[k + 1]))) break
      continue
    }
    if (token.kind !== 'word') {
      if (token.text === '.' && !token.spaceBefore && tokens[k - 1]!.text.length <= 2 && isCapital(tokens[k + 1]) && tokens[k + 1]!.sentence === sentence) continue
      if (token.text === '&' && isCapital(tokens[k + 1])) continue
      break
    }
    if (!PARTICLES.has(token) || (!inner && INNER.has(token) && token.info.norm !== 'of')) break
    let next = k + 1
    while (next < k + 3 && tokens[next] && PARTICLES.has(tokens[next]) && tokens[next]!.info.shape === 'lower') next++
    if (!isCapital(tokens[next]) || tokens[next]!.sentence !== sentence) break
  }
  return Math.max(last, first + 1)
}
