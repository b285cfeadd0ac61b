import type {Nodes, Paragraph, Root, WhiteSpace} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Reading} from './build.js'
import type {BlockInput} from './document.js'
import type {Piece} from './source-map.js'
import {SourceMap} from './source-map.js'

/** A retext tree as blocks, and the parsed paragraph of each. */
export interface TreeReading {
  reading: Reading
  paragraphs: readonly Paragraph[]
}

// How far ahead a word is looked for that is not where its node says: an address, a row of tags.
const DRIFT = 400
// Longest line of a text that was wrapped by width.
const WIDTH = 120

/**
 * Reads a retext tree. Its positions are checked against the source word by word: the bridges from Markdown and HTML add up
 * lengths and drift after an escape, an entity or the indent of a wrapped line. A word that is not where its node says is
 * looked for right behind the word before it, then a little further on, and its block then counts as inexact: its messages
 * have a place where the source has just those words there, and no replacement. Nodes without positions leave messages
 * without a place.
 */
export function readTree(tree: Root, source: string): TreeReading {
  const paragraphs: Paragraph[] = []
  const blocks: BlockInput[] = []
  const reader = new LeafReader(source)
  for (const node of blocksOf(tree)) {
    const block = reader.read(node)
    if (!block) continue
    blocks.push(block)
    paragraphs.push(node)
  }
  return {reading: {format: 'nlcst', source, blocks}, paragraphs}
}

const ONE_BREAK = /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/
const BEGINS_ANEW = /^["“‘'•–—-]/

/**
 * The parsers end a paragraph wherever a line ends with its sentence. Lines that may have been wrapped by width are put
 * together again, so that a quotation or a name may run on.
 */
function blocksOf(tree: Root): Paragraph[] {
  const out: Paragraph[] = []
  let space: WhiteSpace[] = []
  let wrapped = false
  for (const node of tree.children) {
    if (node.type === 'WhiteSpaceNode') space.push(node)
    if (node.type !== 'ParagraphNode') continue
    const text = toString(node)
    const open = out[out.length - 1]
    const short = longestLine(text) <= WIDTH
    if (open && wrapped && short && ONE_BREAK.test(toString(space)) && !BEGINS_ANEW.test(text)) {
      const joined: Paragraph = {type: 'ParagraphNode', children: [...open.children, ...space, ...node.children]}
      out[out.length - 1] = joined
    } else out.push(node)
    wrapped = short
    space = []
  }
  return out
}

function longestLine(text: string): number {
  let longest = 0
  let begin = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? 10 : text.charCodeAt(i)
    if (code !== 10 && code !== 13) continue
    longest = Math.max(longest, i - begin)
    begin = i + 1
  }
  return longest
}

/** Reads leaves in order, each at the place that its node claims or, where it does not stand there, close behind the last one. */
class LeafReader {
  private at = 0

  constructor(private readonly source: string) {}

  read(paragraph: Paragraph): BlockInput | undefined {
    const pieces: Piece[] = []
    let value = ''
    let exact = true
    const leaf = (node: Nodes): void => {
      if ('children' in node) {
        for (const child of node.children) leaf(child)
        return
      }
      const text = node.value
      const claimed = node.position?.start.offset
      let from = claimed
      if (claimed === undefined || claimed < this.at || !this.source.startsWith(text, claimed)) {
        exact = false
        from = claimed === undefined ? undefined : this.near(text)
      }
      pieces.push({at: value.length, length: text.length, source: from ?? this.at, sourceLength: from === undefined ? 0 : text.length})
      if (from !== undefined) this.at = from + text.length
      value += text
    }
    leaf(paragraph)
    return value.trim() === '' ? undefined : {kind: 'paragraph', value, map: new SourceMap(pieces), exact}
  }

  private near(text: string): number | undefined {
    const {source, at} = this
    if (source.startsWith(text, at)) return at
    if (text.trim() === '') return undefined
    const found = source.slice(at, at + DRIFT + text.length).indexOf(text)
    return found < 0 ? undefined : at + found
  }
}
