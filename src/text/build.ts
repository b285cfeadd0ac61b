import type {Paragraph} from 'nlcst'
import type {Comment} from './directives.js'
import {dictionaryVersion} from './dictionary.js'
import type {Block, BlockInput, Document, Format, Mark} from './document.js'
import {wordIds} from './document.js'
import {EnglishSentences} from './english.js'
import {markQuotations} from './quotations.js'
import {addEnglish} from './running-english.js'
import {addParagraph} from './tokens.js'

/** What a reader found beside the text. */
export interface Reading {
  format: Format | 'nlcst'
  source: string
  blocks: readonly BlockInput[]
  title?: string | undefined
  /** Whether the first block is a headline by its markup. */
  headlineBlock?: number | undefined
  /** Comments that may hold directives. */
  comments?: readonly Comment[]
}

const english = new EnglishSentences()

const OPAQUE = /(?:https?:\/\/|www\.)[^\s<>"”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|(?:^|(?<=[\s(“"]))[@#][\p{L}\d_]+/gu
const STARRED = /(?:^|(?<=[\s(]))([*_])(?=\S)[^*_\n]{1,120}?\S\1(?=$|[\s.,;:!?)])/g

// A parse is more than linear in the length of what it is given; no real paragraph is as long as this.
const LONGEST = 16_000

function parseEnglish(value: string): Paragraph {
  if (value.length <= LONGEST) return english.tokenizeParagraph(value)
  const whole: Paragraph = {type: 'ParagraphNode', children: []}
  for (let from = 0; from < value.length; ) {
    let to = Math.min(from + LONGEST, value.length)
    if (to < value.length) {
      const half = from + LONGEST / 2
      const end = value.slice(half, to)
      const stop = Math.max(end.lastIndexOf('. '), end.lastIndexOf('\n')) + 1
      const space = end.lastIndexOf(' ') + 1
      to = stop > 0 ? half + stop : space > 0 ? half + space : isLow(value.charCodeAt(to)) ? to - 1 : to
    }
    for (const child of english.tokenizeParagraph(value.slice(from, to)).children) whole.children.push(child)
    from = to
  }
  return whole
}

function isLow(code: number): boolean {
  return code >= 0xdc_00 && code <= 0xdf_ff
}

/**
 * Builds the document of a reading, parsed by paragraph.
 * @param parse gives the parsed paragraph of a block where there is one already (a retext tree); otherwise English is parsed here
 */
export function buildDocument(reading: Reading, parse?: (value: string, index: number) => Paragraph): Document {
  const version = dictionaryVersion
  const gathered = {tokens: [], sentences: []} as Parameters<typeof addParagraph>[0]
  const blocks: Block[] = []
  for (const input of reading.blocks) {
    const block: Block = {
      index: blocks.length, kind: input.kind, depth: input.depth, value: input.value, map: input.map, exact: input.exact ?? true,
      start: input.map.start(0), end: input.map.end(input.value.length),
      first: gathered.tokens.length, last: 0, firstSentence: gathered.sentences.length, lastSentence: 0
    }
    if (parse || !addEnglish(gathered, block)) addParagraph(gathered, block, (parse ?? parseEnglish)(input.value, blocks.length))
    block.last = gathered.tokens.length
    block.lastSentence = gathered.sentences.length
    applyMarks(gathered.tokens, block, input, reading.format)
    blocks.push(block)
  }
  const quotations = markQuotations(blocks, gathered.tokens)
  const document: Document = {
    source: reading.source, format: reading.format, exact: blocks.every((block) => block.exact), blocks,
    sentences: gathered.sentences, tokens: gathered.tokens, quotations,
    title: reading.title, headline: headlineOf(reading, blocks), date: undefined, kept: {}
  }
  wordIds(document, version)
  return document
}

function applyMarks(tokens: Parameters<typeof addParagraph>[0]['tokens'], block: Block, input: BlockInput, format: Reading['format']): void {
  const marks = [...(input.marks ?? [])]
  const {value} = input
  if (value.includes('@') || value.includes('://') || value.includes('www.') || value.includes('#')) {
    for (const match of value.matchAll(OPAQUE)) marks.push({kind: 'opaque', from: match.index, to: match.index + match[0].length})
  }
  if (format === 'txt' && (value.includes('*') || value.includes('_'))) {
    for (const match of value.matchAll(STARRED)) marks.push({kind: 'emphasis', from: match.index, to: match.index + match[0].length})
  }
  if (marks.length === 0) return
  marks.sort((a, b) => a.from - b.from)
  let open: Mark[] = []
  let next = 0
  for (let i = block.first; i < block.last; i++) {
    const token = tokens[i]!
    for (let mark = marks[next]; mark && mark.from < token.to; mark = marks[++next]) open.push(mark)
    if (open.length > 0) open = open.filter(({to}) => to > token.from)
    for (const mark of open) {
      if (mark.kind === 'opaque') token.kind = 'opaque'
      else token.emphasis = true
    }
  }
}

// A headline runs no longer than a line and a half and does not end as a sentence does.
const HEADLINE_LENGTH = 160

function headlineOf(reading: Reading, blocks: readonly Block[]): Block | undefined {
  if (reading.headlineBlock !== undefined) return blocks[reading.headlineBlock]
  if (reading.format !== 'txt' && reading.format !== 'nlcst') return blocks.find((block) => block.kind === 'heading' && block.depth === 1)
  const first = blocks[0]
  if (!first || blocks.length < 2 || first.value.length > HEADLINE_LENGTH || first.value.includes('\n')) return undefined
  return /[.:;,!]["”’')]*$/.test(first.value.trimEnd()) ? undefined : first
}
