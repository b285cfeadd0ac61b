/**
 * From the text as read to the source as written. A piece is linear where both lengths are the same, and otherwise
 * one unit: an entity, an escape, a line break with its indent.
 */
export interface Piece {
  /** Offset in the text as read. */
  at: number
  length: number
  /** Offset in the source. */
  source: number
  sourceLength: number
}

/** Maps offsets of one block's text to offsets of the source. Offsets are UTF-16 code units. */
export class SourceMap {
  private readonly pieces: readonly Piece[]
  private last = 0
  /** What leads from the text to the source where it stands there in one piece. */
  readonly shift: number | undefined

  /** @param pieces in order, without gaps in the text as read */
  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces
    const only = pieces.length === 1 ? pieces[0]! : undefined
    this.shift = only && only.length === only.sourceLength ? only.source - only.at : undefined
  }

  /** A block that stands in the source as it is, from `source` on. */
  static plain(source: number, length: number): SourceMap {
    return new SourceMap([{at: 0, length, source, sourceLength: length}])
  }

  /** Where the character at this offset of the text begins in the source. */
  start(offset: number): number {
    const piece = this.find(offset)
    if (!piece) return 0
    if (piece.length === piece.sourceLength) return piece.source + (offset - piece.at)
    return offset >= piece.at + piece.length ? piece.source + piece.sourceLength : piece.source
  }

  /** Where the character before this offset of the text ends in the source. */
  end(offset: number): number {
    if (offset === 0) return this.start(0)
    const piece = this.find(offset - 1)
    if (!piece) return 0
    if (piece.length === piece.sourceLength) return piece.source + (offset - piece.at)
    return piece.source + piece.sourceLength
  }

  private find(offset: number): Piece | undefined {
    const {pieces} = this
    let piece = pieces[this.last]
    if (piece && offset >= piece.at && offset < piece.at + piece.length) return piece
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (pieces[middle]!.at <= offset) low = middle
      else high = middle - 1
    }
    this.last = low
    piece = pieces[low]
    return piece
  }
}
