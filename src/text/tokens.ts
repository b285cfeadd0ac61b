import type {Paragraph, Sentence as SentenceNode} from 'nlcst'
import type {WordInfo} from './dictionary.js'
import {wordInfo} from './dictionary.js'
import type {Block, Sentence, Token, TokenKind} from './document.js'

const HYPHEN = /^[-‐‑/]$/
const APOSTROPHE = /^['’]$/
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
      if (!open || !continues(into, child)) startSentence(into, block)
      at = addSentence(into, block, child, at)
      open = true
    } else at += 'value' in child ? child.value.length : 0
  }
  closeSentences(into, block)
}

function startSentence(into: Gathered, block: Block): void {
  into.sentences.push({
    index: into.sentences.length, block: block.index, first: into.tokens.length, last: into.tokens.length, question: false
  })
}

// 'Gov.', 'Mr.': the Latin parser that the bridges use ends a sentence there.
const TITLES = new Set([
  'gov', 'sen', 'rep', 'gen', 'col', 'lt', 'maj', 'capt', 'sgt', 'adm', 'mr', 'mrs', 'ms', 'dr', 'st', 'prof', 'rev', 'hon',
  'pres', 'amb', 'vs', 'mt', 'ft', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'
])
function continues(into: Gathered, next: SentenceNode): boolean {
  const {tokens} = into
  const last = tokens[tokens.length - 1]
  if (!last) return false
  const word = last.kind === 'punctuation' && last.text === '.' && !last.spaceBefore ? tokens[tokens.length - 2] : last.text.endsWith('.') ? last : undefined
  if (!word) return false
  // 'No. 10' is a number, 'No. He left' is an answer.
  if (word.info.norm === 'no') return beginsWithFigures(next)
  return TITLES.has(word.info.norm) && word.info.shape === 'capital'
}

function beginsWithFigures(sentence: SentenceNode): boolean {
  const first = sentence.children.find((child) => child.type === 'WordNode')
  return first?.type === 'WordNode' && /^\d/.test(first.children[0]?.value ?? '')
}

function addSentence(into: Gathered, block: Block, node: SentenceNode, from: number): number {
  const {tokens} = into
  let at = from
  let space = true
  const {index, map} = block
  const {shift} = map
  const sentence = into.sentences.length - 1
  const push = (kind: TokenKind, text: string, start: number, joined: boolean, info = wordInfo(text)): Token => {
    const to = start + text.length
    const token: Token = {
      index: tokens.length, kind, text, info, from: start, to,
      start: shift === undefined ? map.start(start) : start + shift, end: shift === undefined ? map.end(to) : to + shift,
      block: index, sentence, spaceBefore: space && !joined, joined, tail: '', quoted: false, emphasis: false
    }
    tokens.push(token)
    space = false
    return token
  }
  for (const child of node.children) {
    if (child.type === 'WhiteSpaceNode') {
      at += child.value.length
      space = true
    } else if (child.type === 'WordNode') {
      at = addWord(child.children, at, push)
    } else if ('value' in child) {
      const {value} = child
      push(child.type === 'PunctuationNode' ? 'punctuation' : child.type === 'SourceNode' ? 'opaque' : 'symbol', value, at, false)
      at += value.length
    }
  }
  return at
}

type Push = (kind: TokenKind, text: string, start: number, joined: boolean, info?: WordInfo) => Token

/** A leaf of a word: one of our own parser's knows its word already. */
type Leaf = {type: string; value: string; norm?: undefined} | WordInfo

function addWord(leaves: readonly Leaf[], from: number, push: Push): number {
  let at = from
  if (leaves.length === 1) {
    const leaf = leaves[0]!
    push('word', leaf.value, at, false, leaf.norm === undefined ? wordInfo(leaf.value) : leaf)
    return at + leaf.value.length
  }
  let part = ''
  let start = at
  let joined = false
  let last: Token | undefined
  const flush = () => {
    if (part) {
      last = push('word', part, start, joined)
      joined = false
    }
    part = ''
  }
  for (let i = 0; i < leaves.length; i++) {
    const {value} = leaves[i]!
    const rest = leaves.length - i - 1
    if (HYPHEN.test(value) && part) {
      flush()
      joined = true
      start = at + value.length
    } else if (APOSTROPHE.test(value) && part && (rest === 0 || (rest === 1 && /^[sS]$/.test(leaves[i + 1]!.value)))) {
      flush()
      if (last) last.tail = value + (leaves[i + 1]?.value ?? '')
      for (let k = i; k < leaves.length; k++) at += leaves[k]!.value.length
      return at
    } else if (value === '.' && rest === 0 && FIGURES.test(part)) {
      flush()
      push('punctuation', value, at, true)
    } else {
      if (!part) start = at
      part += value
    }
    at += value.length
  }
  flush()
  return at
}

/** Joins figures with their thousands, sets sentence ends, and parts sentences that a number at the end ran together. */
function closeSentences(into: Gathered, block: Block): void {
  const {tokens, sentences} = into
  const firstSentence = block.firstSentence
  if (THOUSANDS.test(block.value)) joinThousands(into, block)
  let sentence = sentences[firstSentence]
  if (!sentence) return
  const out: Sentence[] = []
  let index = firstSentence
  let previousSentence = -1
  for (let i = block.first; i < tokens.length; i++) {
    const token = tokens[i]!
    const before = tokens[i - 1]
    const begins = token.sentence !== previousSentence
    previousSentence = token.sentence
    if (begins || (before && i > block.first && endsAfterNumber(before, tokens[i - 2], token))) {
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
      head!.text = `${head!.text},${token.text}`
      head!.to = token.to
      head!.end = token.end
      head!.tail = token.tail
      head!.info = wordInfo(head!.text)
      out--
      continue
    }
    tokens[out] = token
    token.index = out
    out++
  }
  tokens.length = out
}
