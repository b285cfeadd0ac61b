import type {Paragraph, Sentence as SentenceNode} from 'nlcst'
import type {WordInfo} from './dictionary.js'
import {wordInfo} from './dictionary.js'
import type {Block, Sentence, Token, TokenKind} from './document.js'
import {TokenRecord} from './token-record.js'

// Figures with a stop behind them, after which a sentence may begin.
const STOPPED = /\d\S{0,60}\.[^\da-z]/i
const THOUSANDS = /\d,\d{3}/
const FIGURES = /^\d[\d.,:]*$/

/** Where tokens and sentences of a document are gathered, block by block. */
export interface Gathered {
  tokens: Token[]
  sentences: Sentence[]
}

/**
 * Adds one parsed paragraph to the tokens and sentences of a document.
 * @param paragraph as retext-english's parser gives it for the block's text
 */
export function addParagraph(into: Gathered, block: Block, paragraph: Paragraph): void {
  let at = 0
  let open = false
  for (const child of paragraph.children) {
    if (child.type === 'SentenceNode') {
      if (!open || !carriesOn(into, () => beginsWithFigures(child))) startSentence(into, block)
      at = addSentence(into, block, child, at)
      open = true
    } else at += 'value' in child ? child.value.length : 0
  }
  closeSentences(into, block)
}

/** Begins a sentence with the next token. */
export function startSentence(into: Gathered, block: Block): void {
  into.sentences.push({
    index: into.sentences.length, block: block.index, first: into.tokens.length, last: into.tokens.length, question: false
  })
}

// 'Gov.', 'Mr.': the Latin parser that the bridges use ends a sentence there.
const TITLES = new Set([
  'gov', 'sen', 'rep', 'gen', 'col', 'lt', 'maj', 'capt', 'sgt', 'adm', 'mr', 'mrs', 'ms', 'dr', 'st', 'prof', 'rev', 'hon',
  'pres', 'amb', 'vs', 'mt', 'ft', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'
])

/**
 * Whether the next sentence only carries the last one on.
 * @param figures whether its first word is in figures
 */
export function carriesOn(into: Gathered, figures: () => boolean): boolean {
  const {tokens} = into
  const last = tokens[tokens.length - 1]
  if (!last) return false
  const word = last.kind === 'punctuation' && last.text === '.' && !last.spaceBefore ? tokens[tokens.length - 2] : last.text.endsWith('.') ? last : undefined
  if (!word) return false
  // 'No. 10' is a number, 'No. He left' is an answer.
  if (word.info.norm === 'no') return figures()
  return TITLES.has(word.info.norm) && word.info.shape === 'capital'
}

function beginsWithFigures(sentence: SentenceNode): boolean {
  const first = sentence.children.find((child) => child.type === 'WordNode')
  return first?.type === 'WordNode' && /^\d/.test(first.children[0]?.value ?? '')
}

function addSentence(into: Gathered, block: Block, node: SentenceNode, from: number): number {
  let at = from
  let space = true
  for (const child of node.children) {
    if (child.type === 'WhiteSpaceNode') {
      at += child.value.length
      space = true
      continue
    }
    if (child.type === 'WordNode') {
      const {children} = child
      addWord(into, block, children, at, space)
      for (const {value} of children) at += value.length
    } else if ('value' in child) {
      pushToken(into, block, child.type === 'PunctuationNode' ? 'punctuation' : child.type === 'SourceNode' ? 'opaque' : 'symbol', wordInfo(child.value), at, at + child.value.length, space, false)
      at += child.value.length
    }
    space = false
  }
  return at
}

/**
 * Adds a token to the last sentence.
 * @param to where it ends, which the caller knows without asking the word
 */
export function pushToken(into: Gathered, {index, map}: Block, kind: TokenKind, info: WordInfo, from: number, to: number, spaceBefore: boolean, joined: boolean): Token {
  const {tokens} = into
  const {shift} = map
  const start = shift === undefined ? map.start(from) : from + shift
  const end = shift === undefined ? map.end(to) : to + shift
  const token = new TokenRecord(tokens.length, kind, info, from, start, end, index, into.sentences.length - 1, spaceBefore, joined)
  tokens.push(token)
  return token
}

/** A leaf of a word: one of our own parser's knows its word already. */
export type Leaf = {type: string; value: string; norm?: undefined} | WordInfo

/** Adds a word made of leaves: parted at hyphens, its possessive and a stop after figures kept apart. */
export function addWord(into: Gathered, block: Block, leaves: readonly Leaf[], from: number, spaceBefore: boolean): void {
  if (leaves.length === 1) {
    const leaf = leaves[0]!
    pushToken(into, block, 'word', leaf.norm === undefined ? wordInfo(leaf.value) : leaf, from, from + leaf.value.length, spaceBefore, false)
    return
  }
  let at = from
  let part = ''
  let start = at
  let joined = false
  let space = spaceBefore
  let last: Token | undefined
  const flush = () => {
    if (part) {
      last = pushToken(into, block, 'word', wordInfo(part), start, start + part.length, space && !joined, joined)
      joined = false
      space = false
    }
    part = ''
  }
  for (let i = 0; i < leaves.length; i++) {
    const {value} = leaves[i]!
    const rest = leaves.length - i - 1
    if (part && isHyphen(value)) {
      flush()
      joined = true
      start = at + value.length
    } else if (part && (value === "'" || value === '’') && (rest === 0 || (rest === 1 && /^[sS]$/.test(leaves[i + 1]!.value)))) {
      flush()
      if (last) last.tail = value + (leaves[i + 1]?.value ?? '')
      return
    } else if (value === '.' && rest === 0 && FIGURES.test(part)) {
      flush()
      pushToken(into, block, 'punctuation', wordInfo(value), at, at + value.length, false, true)
    } else {
      if (!part) start = at
      part += value
    }
    at += value.length
  }
  flush()
}

function isHyphen(value: string): boolean {
  return value === '-' || value === '‐' || value === '‑' || value === '/'
}

/** Joins figures with their thousands, sets sentence ends, and parts sentences that a number at the end ran together. */
export function closeSentences(into: Gathered, block: Block): void {
  const {tokens, sentences} = into
  const firstSentence = block.firstSentence
  const thousands = THOUSANDS.test(block.value)
  if (!thousands && !STOPPED.test(block.value) && closeAsParsed(into, firstSentence)) return
  if (thousands) joinThousands(into, block)
  let sentence = sentences[firstSentence]
  if (!sentence) return
  const out: Sentence[] = []
  let index = firstSentence
  let previousSentence = -1
  for (let i = block.first; i < tokens.length; i++) {
    const token = tokens[i]!
    const before = i > block.first ? tokens[i - 1] : undefined
    const begins = token.sentence !== previousSentence
    previousSentence = token.sentence
    if (begins || i - sentence.first >= LONGEST || (before && i > 1 && endsAfterNumber(before, tokens[i - 2], token))) {
      sentence = {index: index++, block: block.index, first: i, last: i, question: false}
      out.push(sentence)
    }
    token.sentence = sentence.index
    sentence.last = i + 1
    if (token.kind === 'word') sentence.question = false
    else if (token.text.includes('?')) sentence.question = true
  }
  sentences.length = firstSentence
  for (const one of out) sentences.push(one)
}

/** Sets sentence ends where no figures are joined and none end a sentence. False where one is too long, or empty. */
function closeAsParsed({tokens, sentences}: Gathered, firstSentence: number): boolean {
  for (let s = firstSentence; s < sentences.length; s++) {
    const last = sentences[s + 1]?.first ?? tokens.length
    const length = last - sentences[s]!.first
    if (length === 0 || length > LONGEST) return false
  }
  for (let s = firstSentence; s < sentences.length; s++) {
    const sentence = sentences[s]!
    sentence.last = sentences[s + 1]?.first ?? tokens.length
    for (let i = sentence.last - 1; i >= sentence.first && tokens[i]!.kind !== 'word'; i--) if (tokens[i]!.text.includes('?')) sentence.question = true
  }
  return true
}

// Much of what rules do looks through a sentence for each word that triggers it. What runs on for longer than this is a table
// or a list whose ends were lost, and would take the square of its length.
const LONGEST = 600

// 'He turned 30. Hello': the parser takes '30.' for an ordinal.
function endsAfterNumber(before: Token, beforeThat: Token | undefined, token: Token): boolean {
  if (!token.spaceBefore || token.info.shape !== 'capital') return false
  return before.text === '.' && !before.spaceBefore && beforeThat?.info.shape === 'figures' && beforeThat.text.length > 1
}

function joinThousands(into: Gathered, block: Block): void {
  const {tokens} = into
  let out = block.first
  for (let i = block.first; i < tokens.length; i++) {
    const token = tokens[i]!
    const comma = tokens[out - 1]
    const head = tokens[out - 2]
    if (
      out - 2 >= block.first && comma!.text === ',' && !comma!.spaceBefore && head!.info.shape === 'figures' &&
      token.info.shape === 'figures' && !token.spaceBefore && !token.joined && /^\d{3}(?!\d)/.test(token.text) && /^\d/.test(head!.text)
    ) {
      head!.info = wordInfo(`${head!.text},${token.text}`)
      head!.end = token.end
      head!.tail = token.tail
      out--
      continue
    }
    tokens[out] = token
    token.index = out
    out++
  }
  tokens.length = out
}
