import type {WordInfo} from './dictionary.js'
import type {Token, TokenKind} from './document.js'

const KINDS: readonly TokenKind[] = ['word', 'punctuation', 'symbol', 'opaque']
const KIND = 3
const SPACE_BEFORE = 4
const JOINED = 8
const QUOTED = 16
const EMPHASIS = 32

function numberOf(kind: TokenKind): number {
  return kind === 'word' ? 0 : kind === 'punctuation' ? 1 : kind === 'symbol' ? 2 : 3
}

/** A token in half the memory, since a document has one for each of its words: what can be told from the rest is not kept. */
export class TokenRecord implements Token {
  index: number
  info: WordInfo
  from: number
  start: number
  end: number
  block: number
  sentence: number
  tail = ''
  private marks: number

  constructor(index: number, kind: TokenKind, info: WordInfo, from: number, start: number, end: number, block: number, sentence: number, spaceBefore: boolean, joined: boolean) {
    this.index = index
    this.info = info
    this.from = from
    this.start = start
    this.end = end
    this.block = block
    this.sentence = sentence
    this.marks = numberOf(kind) | (spaceBefore ? SPACE_BEFORE : 0) | (joined ? JOINED : 0)
  }

  get kind(): TokenKind { return KINDS[this.marks & KIND]! }
  set kind(kind: TokenKind) { this.marks = (this.marks & ~KIND) | numberOf(kind) }
  get text(): string { return this.info.value }
  get to(): number { return this.from + this.info.value.length }
  get spaceBefore(): boolean { return (this.marks & SPACE_BEFORE) !== 0 }
  get joined(): boolean { return (this.marks & JOINED) !== 0 }
  get quoted(): boolean { return (this.marks & QUOTED) !== 0 }
  set quoted(quoted: boolean) { this.marks = quoted ? this.marks | QUOTED : this.marks & ~QUOTED }
  get emphasis(): boolean { return (this.marks & EMPHASIS) !== 0 }
  set emphasis(emphasis: boolean) { this.marks = emphasis ? this.marks | EMPHASIS : this.marks & ~EMPHASIS }
}
