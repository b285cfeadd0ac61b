/** A line on a terminal that says how far a long run is; it is gone when the run ends. */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  readonly #total: number
  readonly #shows: boolean
  #last = 0

  // Below this many files a run is over before a line can be read.
  static readonly MANY = 30
  // Milliseconds between two updates.
  static readonly EVERY = 80

  constructor(stream: NodeJS.WriteStream, total: number, wanted: boolean) {
    this.#stream = stream
    this.#total = total
    this.#shows = wanted && stream.isTTY && total >= Progress.MANY
  }

  step(done: number, file: string): void {
    const now = Date.now()
    if (!this.#shows || now - this.#last < Progress.EVERY) return
    this.#last = now
    const line = `${done} of ${this.#total} ${file}`
    this.#stream.write(`\r\x1b[K${line.slice(0, Math.max(20, (this.#stream.columns || 80) - 1))}`)
  }

  end(): void {
    if (this.#shows) this.#stream.write('\r\x1b[K')
  }
}
