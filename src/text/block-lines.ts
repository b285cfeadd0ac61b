import type {Block, Document} from './document.js'

/** A line as its writer set it: a block, or one of the short lines that a Markdown or HTML block is made of. */
export interface BlockLine {
  block: Block
  text: string
  kind: Block['kind']
  /** Offsets into the source. */
  start: number
  end: number
  /** The first word, folded, where the line is a whole block. */
  head?: string
}

/** Longer lines in one block are a paragraph that was wrapped. */
const maxOwn = 70

/** The lines of a document, in order. */
export function blockLines(document: Document): BlockLine[] {
  const lines: BlockLine[] = []
  for (const block of document.blocks) {
    const {value, map, kind} = block
    const parts = value.includes('\n') ? value.split('\n') : undefined
    if (!parts || parts.some((part) => part.length > maxOwn)) {
      lines.push({block, text: value, kind, start: block.start, end: block.end, head: headOf(document, block)})
      continue
    }
    let at = 0
    for (const part of parts) {
      const text = part.trim()
      const from = at + part.length - part.trimStart().length
      if (text) lines.push({block, text, kind, start: map.start(from), end: map.end(from + text.length)})
      at += part.length + 1
    }
  }
  return lines
}

function headOf({tokens}: Document, {first, last}: Block): string {
  for (let i = first; i < last; i++) if (tokens[i]!.kind === 'word') return tokens[i]!.info.norm
  return ''
}
