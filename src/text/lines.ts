/** A place in a file: line and column from 1, offset from 0 in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Finds lines and columns of offsets; line ends are CRLF, LF and CR. */
export class Lines {
  private starts: number[] | undefined

  constructor(private readonly source: string) {}

  point(offset: number): Point {
    const starts = (this.starts ??= lineStarts(this.source))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}
