/** Finds the lines worth reading in a stream of bytes, without making texts of the others. */

/** A line that is longer is passed over: no entity of Wikidata comes near it. */
export const LONGEST_LINE = 64 * 1024 * 1024
const NEWLINE = 10
const [OPEN, CLOSE, COMMA, SPACE, RETURN, LIST, LIST_END, MARK] = [0x7b, 0x7d, 0x2c, 0x20, 0x0d, 0x5b, 0x5d, 0xef]

/** What a sieve tells. Lines count from 1. */
export interface SieveEvents {
  /** A line worth reading, without its end; `offset` is where it begins, in bytes. */
  line(text: string, number: number, offset: number): void
  /** A line that was not read: too long, or no entity by its first and last byte. */
  broken(number: number, why: string): void
}

/** Where a sieve stands: after a whole line. */
export interface SieveState {
  /** Bytes of whole lines. */
  offset: number
  lines: number
}

export class Sieve {
  readonly #needles: readonly Buffer[]
  readonly #events: SieveEvents
  /** The beginning of a line whose end has not come. */
  #carried: Buffer[] = []
  #carriedBytes = 0
  #tooLong = false
  readonly #allUntil: number
  readonly state: SieveState

  /**
   * @param needles texts of which a line has to hold one
   * @param allUntil every line that begins before this byte is worth reading
   */
  constructor(needles: readonly string[], allUntil: number, events: SieveEvents, state: SieveState = {offset: 0, lines: 0}) {
    this.#allUntil = allUntil
    this.#needles = needles.map((needle) => Buffer.from(needle))
    this.#events = events
    this.state = {...state}
  }

  push(chunk: Buffer): void {
    let start = 0
    if (this.#carriedBytes > 0) {
      const end = chunk.indexOf(NEWLINE)
      if (end < 0) return this.#carry(chunk)
      this.#carry(chunk.subarray(0, end + 1))
      this.#release()
      start = end + 1
    }
    const last = chunk.lastIndexOf(NEWLINE)
    if (last >= start) this.#scan(chunk.subarray(start, last + 1))
    if (last + 1 < chunk.length) this.#carry(chunk.subarray(Math.max(start, last + 1)))
  }

  /** The last line may have no end. */
  end(): void {
    if (this.#carriedBytes > 0) this.#release()
  }

  #carry(piece: Buffer): void {
    this.#carriedBytes += piece.length
    if (this.#carriedBytes > LONGEST_LINE) {
      this.#tooLong = true
      this.#carried = []
    }
    // A copy: the chunk may be filled again.
    if (!this.#tooLong) this.#carried.push(Buffer.from(piece))
  }

  #release(): void {
    if (this.#tooLong) {
      this.state.lines++
      this.state.offset += this.#carriedBytes
      this.#events.broken(this.state.lines, `is longer than ${LONGEST_LINE / 1024 / 1024} MB`)
    } else this.#scan(this.#carried.length === 1 ? this.#carried[0]! : Buffer.concat(this.#carried, this.#carriedBytes))
    this.#carried = []
    this.#carriedBytes = 0
    this.#tooLong = false
  }

  /** Whole lines. Each needle is looked for over all of them at once, which is far cheaper than line by line. */
  #scan(lines: Buffer): void {
    const found = this.#needles.map((needle) => at(lines.indexOf(needle)))
    let nearest = Math.min(...found)
    let start = 0
    while (start < lines.length) {
      const newline = lines.indexOf(NEWLINE, start)
      const end = newline < 0 ? lines.length : newline
      const offset = this.state.offset + start
      this.state.lines++
      if (nearest < end || offset < this.#allUntil) {
        this.#events.line(lines.toString('utf8', start, end), this.state.lines, offset)
        for (let i = 0; i < found.length; i++) if (found[i]! < end) found[i] = at(lines.indexOf(this.#needles[i]!, end))
        nearest = Math.min(...found)
      } else if (!isWhole(lines, start, end)) this.#events.broken(this.state.lines, 'is no whole entity')
      start = end + 1
    }
    this.state.offset += lines.length
  }
}

const at = (index: number): number => (index < 0 ? Infinity : index)

/** Whether a line begins and ends as an entity does, or is a bracket or nothing. */
function isWhole(bytes: Buffer, from: number, to: number): boolean {
  let [start, end] = [from, to]
  while (start < end && (bytes[start] === SPACE || bytes[start] === RETURN)) start++
  while (end > start && (bytes[end - 1] === SPACE || bytes[end - 1] === RETURN || bytes[end - 1] === COMMA)) end--
  if (end - start <= 1) return end === start || bytes[start] === LIST || bytes[start] === LIST_END
  const [first, last] = [bytes[start], bytes[end - 1]]
  return (first === OPEN || first === LIST || first === MARK) && (last === CLOSE || last === LIST_END || last === LIST)
}
