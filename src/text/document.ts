import type {WordInfo} from './dictionary.js'
import {dictionaryVersion, wordInfo} from './dictionary.js'
import type {SourceMap} from './source-map.js'

export type Format = 'txt' | 'md' | 'html'

/** What a block of text is in its document. `quote` is a block quotation: somebody else's words. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'table' | 'caption'

/** A stretch of a block's text that is marked: `opaque` is code, an address or a handle and no prose. */
export interface Mark {
  kind: 'emphasis' | 'opaque'
  from: number
  to: number
}

/** What a reader (txt, md, html, nlcst) hands over for one block. */
export interface BlockInput {
  kind: BlockKind
  /** 1–6 for headings. */
  depth?: number
  /** The text as read, markup gone. */
  value: string
  map: SourceMap
  marks?: readonly Mark[]
  /** False where the text could not be laid beside its source; true unless set. */
  exact?: boolean
}

/** A paragraph, heading, list item, line. Offsets are UTF-16 code units into the source. */
export interface Block {
  index: number
  kind: BlockKind
  depth: number | undefined
  value: string
  map: SourceMap
  /** False where the way back to the source was lost; nothing is then offered as a replacement. */
  exact: boolean
  start: number
  end: number
  /** Tokens [first, last). */
  first: number
  last: number
  /** Sentences [firstSentence, lastSentence). */
  firstSentence: number
  lastSentence: number
}

export interface Sentence {
  index: number
  block: number
  /** Tokens [first, last). */
  first: number
  last: number
  question: boolean
}

export type TokenKind = 'word' | 'punctuation' | 'symbol' | 'opaque'

/** A word or a mark. 'Jong-un' is two words, the second one `joined`; the possessive is kept apart. */
export interface Token {
  index: number
  kind: TokenKind
  /** As it stands in the text, without a possessive. */
  readonly text: string
  info: WordInfo
  /** Offsets in the block's text. */
  from: number
  readonly to: number
  /** Offsets in the source. */
  start: number
  end: number
  block: number
  sentence: number
  readonly spaceBefore: boolean
  /** Follows the word before after a hyphen or a slash. */
  readonly joined: boolean
  /** "'s" or a bare apostrophe after the word, else ''. */
  tail: string
  /** Within quotation marks or a block quotation. */
  quoted: boolean
  /** In italics. */
  emphasis: boolean
}

/** Words between quotation marks, the marks included: tokens [first, last). */
export interface Quotation {
  first: number
  last: number
  block: number
  /** Whether the closing mark was found; otherwise it runs to the end of its block. */
  closed: boolean
}

/** Where the day of a text comes from. */
export type DateOrigin = 'option' | 'front matter' | 'metadata' | 'publication line' | 'dateline'

export interface DocumentDate {
  first: number
  last: number
  origin: DateOrigin
}

/** A text, read once into flat arrays that every finder and rule shares. */
export interface Document {
  source: string
  format: Format | 'nlcst'
  /** Whether every block is. */
  exact: boolean
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  tokens: readonly Token[]
  quotations: readonly Quotation[]
  /** The headline: a title in metadata, or the block that is one. */
  title: string | undefined
  headline: Block | undefined
  date: DocumentDate | undefined
  /** What is worked out of the document once and goes with it. */
  kept: {words?: DocumentWords; beginnings?: unknown; awaited?: unknown; attributions?: unknown; around?: unknown}
}

/** What one pass over a document's tokens yields for all finders, under a version of the dictionary. */
export interface DocumentWords {
  version: number
  ids: Int32Array
  /** Tokens in figures and tokens that begin with a capital or are in capitals. */
  figures: readonly number[]
  capitals: readonly number[]
  /** Words that are written in none of the usual ways: 'iPhone', '½', '.5'. */
  others: readonly number[]
}

/** The text from token `first` up to but without token `last`, as read. */
export function textOf(document: Document, first: number, last: number): string {
  const a = document.tokens[first]
  const b = document.tokens[last - 1]
  if (!a || !b) return ''
  const block = document.blocks[a.block]
  return block && a.block === b.block ? block.value.slice(a.from, b.to) : ''
}

/** The sentence's text as read. */
export function sentenceText(document: Document, sentence: Sentence): string {
  return textOf(document, sentence.first, sentence.last)
}

/**
 * The dictionary numbers of a document's tokens in one run of memory, 0 where it is no prose. Words are looked up again
 * where the dictionary has forgotten them since the document was read.
 * @param readUnder the version of the dictionary under which the tokens were looked up, where that is known
 */
export function wordIds(document: Document, readUnder?: number): Int32Array {
  return wordsOf(document, readUnder).ids
}

/**
 * The tokens in figures ('2018', '1,200', '3rd'), in order: a finder of numbers or dates goes through these and not through
 * every token. Code, addresses and handles are left out.
 */
export function figuresOf(document: Document): readonly number[] {
  return wordsOf(document).figures
}

/** The tokens that begin with a capital or are in capitals, in order; code, addresses and handles are left out. */
export function capitalsOf(document: Document): readonly number[] {
  return wordsOf(document).capitals
}

/** The words that are written in none of the usual ways ('iPhone', '½', '.5'), in order; code, addresses and handles are left out. */
export function othersOf(document: Document): readonly number[] {
  return wordsOf(document).others
}

function wordsOf(document: Document, readUnder?: number): DocumentWords {
  const known = document.kept.words
  if (known?.version === dictionaryVersion) return known
  const {tokens} = document
  const stale = (known?.version ?? readUnder) !== dictionaryVersion
  const count = tokens.length
  const ids = new Int32Array(count)
  const figures: number[] = []
  const capitals: number[] = []
  const others: number[] = []
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!
    if (stale) token.info = wordInfo(token.text)
    if (token.kind === 'opaque') continue
    const {info} = token
    ids[i] = info.id
    const {shape} = info
    if (shape === 'lower') continue
    if (shape === 'other') {
      if (token.kind === 'word') others.push(i)
      continue
    }
    if (shape === 'figures') figures.push(i)
    else capitals.push(i)
  }
  return (document.kept.words = {version: dictionaryVersion, ids, figures, capitals, others})
}
