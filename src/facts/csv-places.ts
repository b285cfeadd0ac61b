import type {Locator, Path, Problem} from './problems.js'

type TableSection = 'people' | 'cities' | 'events'

/** Finds where a field of a record stands in a CSV file: keeps a number a row, and counts lines only when asked. */
export class CsvLocator implements Locator {
  readonly file: string
  /** The header, once it was read. */
  columns: readonly string[] = []
  readonly #text: string
  readonly #delimiter: string
  #lines: number[] | undefined
  readonly #rows: Record<TableSection, number[]> = {people: [], cities: [], events: []}
  readonly #holders: number[][] = []

  constructor(file: string, text: string, delimiter: string) {
    this.file = file
    this.#text = text
    this.#delimiter = delimiter
  }

  /** Remembers where the row of a record begins. */
  row(section: TableSection, index: number, at: number): void {
    this.#rows[section][index] = at
  }

  /** Remembers where the row of a holder begins. */
  holder(office: number, index: number, at: number): void {
    (this.#holders[office] ??= [])[index] = at
  }

  /** A problem in a cell of the row that begins at an offset. */
  at(offset: number, cell: number, message: string, field = this.columns[cell] ?? ''): Problem {
    const {line, column} = this.#place(this.#cell(offset, cell))
    return {file: this.file, line, column, field, message}
  }

  problem(path: Path, message: string): Problem {
    const [section, index, under, second, ...rest] = path
    const holder = section === 'offices' && under === 'holders'
    const at = section === 'offices' ? this.#holders[Number(index)]?.[holder ? Number(second) : 0] : this.#rows[section as TableSection]?.[Number(index)]
    if (at === undefined) return {file: this.file, line: 1, column: 1, field: String(section ?? ''), message}
    const name = this.#columnOf(String(section), holder ? rest[0] : under, [...(second === undefined ? [] : [second]), ...rest])
    const cell = this.columns.indexOf(name)
    return this.at(at, Math.max(0, cell), message, cell < 0 ? '' : name)
  }

  #columnOf(section: string, field: string | number | undefined, rest: Path): string {
    if (section === 'events' && field === 'at') return String(rest[1] ?? 'city')
    if (section === 'offices' && field === 'id') return 'office'
    if (section === 'cities' && !this.columns.includes(String(field))) return field === 'countries' ? 'country' : 'city'
    return String(field ?? '')
  }

  /** The offset of a cell of a row. */
  #cell(start: number, cell: number): number {
    const text = this.#text
    let at = start
    for (let i = 0; i < cell; i++) {
      if (text[at] === '"') {
        for (at++; at < text.length; at++) {
          if (text[at] !== '"') continue
          if (text[at + 1] !== '"') break
          at++
        }
      }
      while (at < text.length && text[at] !== this.#delimiter && text[at] !== '\n') at++
      if (at >= text.length || text[at] === '\n') return start
      at++
    }
    return at
  }

  #place(offset: number): {line: number; column: number} {
    if (!this.#lines) {
      this.#lines = [0]
      for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) this.#lines.push(at + 1)
    }
    let low = 0
    let high = this.#lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#lines[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - this.#lines[low]! + 1}
  }
}
