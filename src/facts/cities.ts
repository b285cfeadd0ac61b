/**
 * The gazetteer: in which countries a city of a name lies. Kept as one text, a name a line in the order of code units, and
 * searched where it lies:
 * 'paris|FRUSCA…/TXKY…%ON': folded name, country codes of two letters, then US states after '/', Canadian provinces after '%'.
 */
import {fold} from '../text/fold.js'
import {findLine, keysOf} from './lines.js'

// Answers that are remembered, so that the names of one text are searched once.
const REMEMBERED = 4096

export class Cities {
  readonly #text: string
  /** What packs have added or, as undefined, taken away. */
  readonly #laid = new Map<string, string | undefined>()
  readonly #found = new Map<string, string | undefined>()
  readonly #read = new Map<string, readonly string[]>()

  /** @param text the lines, sorted */
  constructor(text: string) {
    this.#text = text
  }

  /** Adds countries to a name, or forgets the name. */
  set(name: string, countries: readonly string[], retract = false): void {
    const key = fold(name)
    const have = new Set(this.countries(key) ?? [])
    const old = this.#line(key) ?? ''
    this.#read.delete(key)
    this.#laid.set(key, retract ? undefined : countries.filter((id) => !have.has(id)).join('') + old)
  }

  #line(key: string): string | undefined {
    if (this.#laid.size > 0 && this.#laid.has(key)) return this.#laid.get(key)
    let line = this.#found.get(key)
    if (line === undefined && !this.#found.has(key)) {
      line = findLine(this.#text, key)
      if (this.#found.size >= REMEMBERED) this.#found.clear()
      this.#found.set(key, line)
    }
    return line
  }

  countries(name: string): readonly string[] | undefined {
    const key = fold(name)
    const known = this.#read.get(key)
    if (known) return known
    const line = this.#line(key)
    if (line === undefined) return undefined
    const list = pairs(/^[A-Z]*/.exec(line)?.[0] ?? '')
    this.#read.set(key, list)
    return list
  }

  /** Codes of US states and Canadian provinces: 'US-TX', 'CA-ON'. */
  regions(name: string): readonly string[] {
    const line = this.#line(fold(name)) ?? ''
    const states = /\/([A-Z]*)/.exec(line)?.[1] ?? ''
    const provinces = /%([A-Z]*)/.exec(line)?.[1] ?? ''
    return [...pairs(states).map((code) => `US-${code}`), ...pairs(provinces).map((code) => `CA-${code}`)]
  }

  *names(): Iterable<string> {
    for (const name of keysOf(this.#text)) if (!this.#laid.has(name)) yield name
    for (const [name, line] of this.#laid) if (line !== undefined) yield name
  }
}

function pairs(codes: string): string[] {
  const out: string[] = []
  for (let i = 0; i + 1 < codes.length; i += 2) out.push(codes.slice(i, i + 2))
  return out
}
