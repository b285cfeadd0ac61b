/** How far an import is: a bar on a terminal, a line now and then elsewhere. */

const EVERY_ON_TERMINAL = 200
const EVERY_ELSEWHERE = 10_000
const WIDTH = 24

export function sayBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let [value, unit] = [bytes, 0]
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ''}`
}

export function sayTime(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

export class ImportProgress {
  readonly #stream: NodeJS.WriteStream
  readonly #wanted: boolean
  readonly #total: number | undefined
  readonly #now: () => number
  #started: number
  #first: {packed: number; read: number} | undefined
  #last: number

  /**
   * @param total bytes of all inputs as they lie there; undefined where nobody knows
   */
  constructor(stream: NodeJS.WriteStream, total: number | undefined, wanted: boolean, now: () => number = Date.now) {
    this.#stream = stream
    this.#wanted = wanted
    this.#total = total
    this.#now = now
    this.#started = now()
    this.#last = this.#started
  }

  /**
   * @param packed bytes of the inputs that were read, as they lie there
   * @param read bytes read, decompressed
   */
  step(packed: number, read: number): void {
    const now = this.#now()
    if (!this.#first) {
      this.#first = {packed, read}
      this.#started = now
    }
    if (!this.#wanted || now - this.#last < (this.#stream.isTTY ? EVERY_ON_TERMINAL : EVERY_ELSEWHERE)) return
    this.#last = now
    const line = this.line(packed, read, now)
    this.#stream.write(this.#stream.isTTY ? `\r\x1b[K${line.slice(0, Math.max(20, (this.#stream.columns || 80) - 1))}` : `factlint: ${line}\n`)
  }

  /** What a step says: share, amount, rate and time left. */
  line(packed: number, read: number, now: number): string {
    const seconds = Math.max(0.001, (now - this.#started) / 1000)
    const rate = (read - (this.#first?.read ?? 0)) / seconds
    const parts = [`${sayBytes(read)} read`, `${sayBytes(rate)}/s`]
    if (this.#total === undefined || this.#total === 0) return parts.join(', ')
    const share = Math.min(1, packed / this.#total)
    const speed = (packed - (this.#first?.packed ?? 0)) / seconds
    if (speed > 0) parts.push(`${sayTime((this.#total - packed) / speed)} left`)
    const full = Math.round(share * WIDTH)
    const bar = this.#stream.isTTY ? `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ` : ''
    return `${bar}${Math.floor(share * 100)} %, ${parts.join(', ')}`
  }

  end(): void {
    if (this.#wanted && this.#stream.isTTY) this.#stream.write('\r\x1b[K')
  }
}
