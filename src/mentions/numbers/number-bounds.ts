import type {Token} from '../../text/document.js'

/** How a number is hedged or bounded by the words about it. */
export type NumberBound = 'exact' | 'about' | 'at least' | 'at most' | 'range'

/** Bounds before a number, longest first where one ends in another. */
const BEFORE: readonly (readonly [bound: NumberBound, ...phrases: readonly string[]])[] = [
  ['at most', 'no more than', 'not more than', 'no higher than', 'no greater than', 'no longer than', 'up to', 'as many as', 'as much as', 'as high as', 'at most', 'at the most', 'a maximum of', 'maximum', 'nearly', 'almost', 'close to', 'approaching', 'just under', 'just short of', 'just below', 'under', 'below', 'less than', 'fewer than', 'not quite', 'within', 'short of', 'shy of', 'just shy of'],
  ['at least', 'no fewer than', 'no less than', 'not less than', 'at least', 'at the least', 'a minimum of', 'minimum', 'more than', 'over', 'well over', 'just over', 'upwards of', 'in excess of', 'above', 'just above', 'beyond', 'exceeding', 'as few as', 'as little as', 'as low as', 'greater than', 'higher than', 'better than', 'past', 'topped', 'exceeded', 'topping'],
  ['about', 'about', 'around', 'roughly', 'approximately', 'approx', 'some', 'an estimated', 'estimated', 'circa', 'c', 'ca', 'perhaps', 'maybe', 'possibly', 'somewhere around', 'in the region of', 'on the order of', 'nearer', 'round', 'near', 'several', 'a few', 'many', 'the best part of']
]
const AFTER: readonly (readonly [bound: NumberBound, ...phrases: readonly string[]])[] = [
  ['about', 'or so', 'odd', 'ish', 'give or take', 'or thereabouts'],
  ['at least', 'or more', 'or higher', 'plus', 'or over', 'and over', 'or above'],
  ['at most', 'or less', 'or fewer', 'or under', 'or lower']
]

interface Phrase {
  words: readonly string[]
  bound: NumberBound
}

const phrasesBy = (lists: typeof BEFORE, key: (words: readonly string[]) => string): ReadonlyMap<string, readonly Phrase[]> => {
  const by = new Map<string, Phrase[]>()
  for (const [bound, ...phrases] of lists) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      const list = by.get(key(words))
      if (list) list.push({words, bound})
      else by.set(key(words), [{words, bound}])
    }
  }
  for (const list of by.values()) list.sort((a, b) => b.words.length - a.words.length)
  return by
}
const byLast = phrasesBy(BEFORE, (words) => words[words.length - 1]!)
const byFirst = phrasesBy(AFTER, (words) => words[0]!)

/** The bound that stands right before token `first` ('nearly', 'at least a'), and where its words begin. */
export function boundBefore(tokens: readonly Token[], first: number): {bound: NumberBound; first: number; words: string} | undefined {
  const number = tokens[first]!
  let at = first - 1
  const before = at >= 0 ? tokens[at] : undefined
  if (!before || before.sentence !== number.sentence) return undefined
  if (before.text === '~' || before.text === '≈') return {bound: 'about', first: at, words: before.text}
  if (before.text === '>' || before.text === '≥') return {bound: 'at least', first: at, words: before.text}
  if (before.text === '<' || before.text === '≤') return {bound: 'at most', first: at, words: before.text}
  // 'nearly a million': the article belongs to neither.
  if ((before.info.norm === 'a' || before.info.norm === 'the') && number.info.shape !== 'figures') at--
  const known = byLast.get(tokens[at]?.info.norm ?? '')
  if (!known) return undefined
  for (const {words, bound} of known) {
    const start = at - words.length + 1
    if (start >= 0 && tokens[start]!.sentence === number.sentence && words.every((word, k) => tokens[start + k]!.info.norm === word)) {
      // '20% more than the 300 of last year' bounds nothing.
      if (words[words.length - 1] === 'than' && (tokens[first - 1]!.info.norm === 'the' || /^(?:%|cent|percent|pct|times|points?|third|half|quarter|fifth)$/.test(tokens[start - 1]?.info.norm ?? ''))) return undefined
      return {bound, first: start, words: words.join(' ')}
    }
  }
  return undefined
}

/** The bound right behind a number: '100-odd', '50 or more', '10+'. */
export function boundAfter(tokens: readonly Token[], last: number): {bound: NumberBound; last: number} | undefined {
  const token = tokens[last]
  if (!token || token.sentence !== tokens[last - 1]?.sentence) return undefined
  if (token.text === '+' && !token.spaceBefore) return {bound: 'at least', last: last + 1}
  const known = byFirst.get(token.info.norm)
  if (!known) return undefined
  if ((token.info.norm === 'odd' || token.info.norm === 'ish' || token.info.norm === 'plus') && !token.joined) return undefined
  for (const {words, bound} of known) if (words.every((word, k) => tokens[last + k]?.info.norm === word)) return {bound, last: last + words.length}
  return undefined
}
