import type {Gaps} from './align.js'
import {align} from './align.js'
import type {BlockInput, BlockKind, Mark} from './document.js'
import type {Piece} from './source-map.js'
import {SourceMap} from './source-map.js'

/** Gathers the running text of one block from the nodes it is made of, with the way back to the source. */
export class Flow {
  private value = ''
  private pieces: Piece[] = []
  private marks: Mark[] = []
  private exact = true

  /**
   * @param shift how far the tree's offsets lie before those of the source
   * @param gaps what stands inside a node's stretch of the source without being of its text
   */
  constructor(private readonly source: string, private readonly shift = 0, private readonly gaps?: Gaps) {}

  /** Adds the text of a parsed text node that stands at [from, to) of the source. */
  text(value: string, from: number | undefined, to: number | undefined): void {
    if (value === '') return
    const at = this.value.length
    const pieces = from === undefined || to === undefined ? undefined : align(value, this.source, from + this.shift, to + this.shift, at, this.gaps)
    if (pieces) for (const piece of pieces) this.pieces.push(piece)
    else {
      this.exact = false
      this.pieces.push({at, length: value.length, source: from === undefined ? 0 : from + this.shift, sourceLength: (to ?? 0) - (from ?? 0)})
    }
    this.value += value
  }

  /** Adds something that is read as one character: a line break, code, an image. */
  unit(char: string, from: number, to: number): void {
    const at = this.value.length
    this.pieces.push({at, length: char.length, source: from + this.shift, sourceLength: to - from})
    if (char === OPAQUE_CHARACTER) this.marks.push({kind: 'opaque', from: at, to: at + char.length})
    this.value += char
  }

  /** Marks what `add` adds. */
  marked(kind: Mark['kind'], add: () => void): void {
    const from = this.value.length
    add()
    if (this.value.length > from) this.marks.push({kind, from, to: this.value.length})
  }

  /** Ends the block; undefined where it holds nothing but space. */
  end(kind: BlockKind, depth?: number): BlockInput | undefined {
    const {value, pieces, marks, exact} = this
    this.value = ''
    this.pieces = []
    this.marks = []
    this.exact = true
    if (value.trim() === '') return undefined
    const block: BlockInput = {kind, value, map: new SourceMap(pieces), marks, exact}
    if (depth !== undefined) block.depth = depth
    return block
  }
}

/** Stands for what is no prose: code, an image, a footnote mark. */
export const OPAQUE_CHARACTER = '\uFFFC'
