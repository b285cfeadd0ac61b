/**
 * The gazetteer: in which countries a city of a name lies. Kept as one text, a name a line, and read at first use:
 * 'paris|FRUSCA…/TXKY…%ON': folded name, country codes of two letters, then US states after '/', Canadian provinces after '%'.
 */
import {fold} from '../text/fold.js'

export class Cities {
  readonly #lines = new Map<string, string>()
  readonly #read = new Map<string, readonly string[]>()

  constructor(text: string) {
    let start = 0
    while (start < text.length) {
      let end = text.indexOf('\n', start)
      if (end < 0) end = text.length
      const bar = text.indexOf('|', start)
      this.#lines.set(text.slice(start, bar), text.slice(bar + 1, end))
      start = end + 1
    }
  }

  /** Adds countries to a name, or forgets the name. */
  set(name: string, countries: readonly string[], retract = false): void {
    const key = fold(name)
    this.#read.delete(key)
    if (retract) {
      this.#lines.delete(key)
      return
    }
    const old = this.#lines.get(key) ?? ''
    const have = new Set(this.countries(key) ?? [])
    this.#read.delete(key)
    this.#lines.set(key, countries.filter((id) => !have.has(id)).join('') + old)
  }

  countries(name: string): readonly string[] | undefined {
    const key = fold(name)
    const known = this.#read.get(key)
    if (known) return known
    const line = this.#lines.get(key)
    if (line === undefined) return undefined
    const list = pairs(/^[A-Z]*/.exec(line)?.[0] ?? '')
    this.#read.set(key, list)
    return list
  }

  /** Codes of US states and Canadian provinces: 'US-TX', 'CA-ON'. */
  regions(name: string): readonly string[] {
    const line = this.#lines.get(fold(name)) ?? ''
    const states = /\/([A-Z]*)/.exec(line)?.[1] ?? ''
    const provinces = /%([A-Z]*)/.exec(line)?.[1] ?? ''
    return [...pairs(states).map((code) => `US-${code}`), ...pairs(provinces).map((code) => `CA-${code}`)]
  }

  names(): Iterable<string> {
    return this.#lines.keys()
  }
}

function pairs(codes: string): string[] {
  const out: string[] = []
  for (let i = 0; i + 1 < codes.length; i += 2) out.push(codes.slice(i, i + 2))
  return out
}
