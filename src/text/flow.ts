import {align} from './align.js'
import type {BlockInput, BlockKind, Mark} from './document.js'
import type {Piece} from './source-map.js'
import {SourceMap} from './source-map.js'

/** Gathers the running text of one block from the nodes it is made of, with the way back to the source. */
export class Flow {
  private value = ''
  private pieces: Piece[] = []
  private marks: Mark[] = []
  /** False once a node could not be laid beside its source. */
  exact = true

  constructor(private readonly source: string) {}

  /** Adds the text of a parsed text node that stands at [from, to) of the source. */
  text(value: string, from: number | undefined, to: number | undefined): void {
    if (value === '') return
    const at = this.value.length
    const pieces = from === undefined || to === undefined ? undefined : align(value, this.source, from, to, at)
    if (pieces) for (const piece of pieces) this.pieces.push(piece)
    else {
      this.exact = false
      this.pieces.push({at, length: value.length, source: from ?? 0, sourceLength: (to ?? 0) - (from ?? 0)})
    }
    this.value += value
  }

  /** Adds something that is read as one character: a line break, code, an image. */
  unit(char: string, from: number, to: number): void {
    const at = this.value.length
    this.pieces.push({at, length: char.length, source: from, sourceLength: to - from})
    if (char === OPAQUE_CHARACTER) this.marks.push({kind: 'opaque', from: at, to: at + char.length})
    this.value += char
  }

  /** Marks what `add` adds. */
  marked(kind: Mark['kind'], add: () => void): void {
    const from = this.value.length
    add()
    if (this.value.length > from) this.marks.push({kind, from, to: this.value.length})
  }

  get empty(): boolean {
    return this.value.trim() === ''
  }

  /** Ends the block; undefined where it holds nothing but space. */
  end(kind: BlockKind, depth?: number): BlockInput | undefined {
    const {value, pieces, marks} = this
    this.value = ''
    this.pieces = []
    this.marks = []
    if (value.trim() === '') return undefined
    const block: BlockInput = {kind, value, map: new SourceMap(pieces), marks}
    if (depth !== undefined) block.depth = depth
    return block
  }
}

/** Stands for what is no prose: code, an image, a footnote mark. */
export const OPAQUE_CHARACTER = '\uFFFC'
