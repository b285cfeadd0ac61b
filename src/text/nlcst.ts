import type {Nodes, Paragraph, Root} from 'nlcst'
import type {Reading} from './build.js'
import type {BlockInput} from './document.js'
import type {Piece} from './source-map.js'
import {SourceMap} from './source-map.js'

/** A retext tree as blocks, and the parsed paragraph of each. */
export interface TreeReading {
  reading: Reading
  paragraphs: readonly Paragraph[]
}

// How far a bridge's offsets may have drifted before a word is given up for lost.
const DRIFT = 400

/**
 * Reads a retext tree. Its positions are checked against the source word by word: the bridges from Markdown and HTML add up
 * lengths and drift after an escape or an entity. A word that is not where its node says is looked for further on, and the
 * document then counts as inexact, so that nothing is offered as a replacement.
 */
export function readTree(tree: Root, source: string): TreeReading {
  const paragraphs: Paragraph[] = []
  const blocks: BlockInput[] = []
  let exact = true
  let sourceAt = 0

  const paragraph = (node: Paragraph): void => {
    const pieces: Piece[] = []
    let value = ''
    const leaf = (one: Nodes): void => {
      if ('children' in one) {
        for (const child of one.children) leaf(child)
        return
      }
      const text = one.value
      const claimed = one.position?.start.offset
      let from = claimed
      if (claimed === undefined || !source.startsWith(text, claimed)) {
        const space = text.trim() === ''
        const found = space ? -1 : source.indexOf(text, sourceAt)
        const near = found >= 0 && found - Math.max(sourceAt, claimed ?? 0) < DRIFT
        if (!space || claimed === undefined) exact = false
        from = near && claimed !== undefined ? found : undefined
      }
      const length = text.length
      if (from !== undefined) sourceAt = from + length
      pieces.push({at: value.length, length, source: from ?? sourceAt, sourceLength: from === undefined ? 0 : length})
      value += text
    }
    leaf(node)
    if (value.trim() === '') return
    blocks.push({kind: 'paragraph', value, map: new SourceMap(pieces)})
    paragraphs.push(node)
  }

  for (const node of tree.children) if (node.type === 'ParagraphNode') paragraph(node)
  return {reading: {format: 'nlcst', source, exact, blocks}, paragraphs}
}
