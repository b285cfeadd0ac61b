/**
 * A small language for whole lines, so that lists of them stay readable: `(a|b)` one of these, `[a|b]` one or none,
 * `{n}` a number, `{few}` one to six words, `{any}` one word or more (at the end of a phrase only), and `:` any mark that parts
 * two pieces of a line (colon, dash, bar, arrow). Everything else stands for itself.
 */
export interface Phrases<Entry> {
  /** The entry whose phrase is the whole of a line that `plainLine` made. */
  match(plain: string): Entry | undefined
  /** Whether any phrase begins with this word. */
  begins(word: string): boolean
  /** Whether a phrase of more than one word may begin with these two, of which the first begins one. */
  goesOn(word: string, next: string): boolean
}

const SLOTS: Readonly<Record<string, string>> = {
  '{n}': String.raw`[\d.,]+[kmb]? `,
  '{few}': String.raw`(?:\S+ ){1,6}`,
  '{any}': '.+ ',
  '{sep}': '(?:: )?'
}
const PIECE = /\([^)]*\)|\[[^\]]*\]|\S+/g

/** Phrases that may begin with any word are for short lines only, and in characters this is how short. */
const maxOpen = 100

/** Compiles phrases; a line is tried only against those that can begin with its first word. */
export function compilePhrases<Entry>(lists: Iterable<readonly [entry: Entry, phrases: string]>): Phrases<Entry> {
  const sources = new Map<string, [Entry, string][]>()
  const inside = new Set<string>()
  const seconds = new Map<string, Set<string>>()
  for (const [entry, phrases] of lists) {
    for (const line of phrases.split('\n')) {
      const phrase = line.trim()
      if (phrase === '') continue
      const pieces = phrase.match(PIECE) ?? []
      const pattern = pieces.map(pieceSource).join('')
      const openers = firstWords(pieces)
      for (const [first, next] of beginnings(pieces)) {
        const known = seconds.get(first)
        if (known) known.add(next)
        else seconds.set(first, new Set([next]))
      }
      if (openers.has('{few}')) for (const word of firstWords(pieces.slice(1))) inside.add(word)
      for (const word of openers) {
        const list = sources.get(word)
        if (list) list.push([entry, pattern])
        else sources.set(word, [[entry, pattern]])
      }
    }
  }
  const compiled = new Map<string, [Entry, RegExp][]>()
  return {
    begins: (word) => sources.has(word),
    goesOn(word, next) {
      const known = seconds.get(word)
      return known === undefined || known.has(next) || known.has(ANY)
    },
    match(plain) {
      const space = plain.indexOf(' ')
      const word = space < 0 ? plain : plain.slice(0, space)
      const line = plain + ' '
      return find(word, line) ?? (/^\d/.test(word) ? find('{n}', line) : undefined) ?? (plain.length <= maxOpen && hasInside(plain) ? find('{few}', line) : undefined)
    }
  }

  function hasInside(plain: string): boolean {
    for (let from = 0; from <= plain.length; ) {
      const space = plain.indexOf(' ', from)
      const to = space < 0 ? plain.length : space
      if (inside.has(plain.slice(from, to))) return true
      from = to + 1
    }
    return false
  }

  function find(word: string, line: string): Entry | undefined {
    let patterns = compiled.get(word)
    if (!patterns) {
      const list = sources.get(word)
      if (!list) return undefined
      compiled.set(word, (patterns = list.map(([entry, source]) => [entry, new RegExp(`^(?:${source})$`)])))
    }
    return patterns.find(([, pattern]) => pattern.test(line))?.[0]
  }
}

function pieceSource(piece: string): string {
  const slot = SLOTS[piece]
  if (slot) return slot
  const inner = piece.slice(1, -1)
  if (piece.startsWith('(')) return `(?:${alternatives(inner)})`
  if (piece.startsWith('[')) return `(?:${alternatives(inner)})?`
  return escaped(piece) + ' '
}

function alternatives(inner: string): string {
  return inner.split('|').map((words) => words.trim().split(' ').map((word) => SLOTS[word] ?? escaped(word) + ' ').join('')).join('|')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** Stands for every word. */
const ANY = '{any}'

/** The first two words of all that a phrase may be; a slot may be any word. */
function beginnings(pieces: readonly string[]): [string, string][] {
  const out: [string, string][] = []
  for (const [at, piece] of pieces.entries()) {
    const optional = piece.startsWith('[')
    const inner = optional || piece.startsWith('(') ? piece.slice(1, -1) : piece
    const rest = firstWords(pieces.slice(at + 1))
    for (const choice of inner.split('|')) {
      const [first = '', next] = choice.trim().split(' ')
      for (const one of first.startsWith('{') ? [ANY] : next === undefined ? rest : [next]) out.push([first, one.startsWith('{') ? ANY : one])
    }
    if (!optional) break
  }
  return out
}

function firstWords(pieces: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const piece of pieces) {
    const optional = piece.startsWith('[')
    const inner = optional || piece.startsWith('(') ? piece.slice(1, -1) : piece
    for (const choice of inner.split('|')) words.add(choice.trim().split(' ')[0]!)
    if (!optional) break
  }
  return words
}

const KEPT = /[\p{L}\p{N}©Ⓒ"“”'‘’$€£@]/u
const PARTING = /\s*[:|•·●▪»›→►▶/<>]+\s+|\s+[-–—/]+\s+|\s*[|•·●▪»›→►▶]\s*|(?<=[a-z])\/(?=[a-z])/g
// Every match of PARTING has one of these.
const MAY_PART = /[:|•·●▪»›→►▶/<>\-–—]/
const DROPPED = /[,;!?*"()[\]{}…]+|\.(?=\s|$)|(?<=\s|^)[-–—.:]+(?=\s|$)/g

/** A line as phrases see it: lower case, plain apostrophes, no decoration or punctuation, `:` between its parts, single spaces. */
export function plainLine(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && !KEPT.test(text[from]!)) from++
  while (to > from && !KEPT.test(text[to - 1]!)) to--
  const plain = text
    .slice(from, to)
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[©Ⓒ]|\(c\)(?=\s*\d{4})/g, 'copyright ')
    .replace(/&/g, ' and ')
  return (MAY_PART.test(plain) ? plain.replace(PARTING, ' ⁝ ') : plain)
    .replace(DROPPED, ' ')
    .replace(/[ \t\u00A0\u2009]+/g, ' ')
    .replace(/(?:⁝ )+/g, ': ')
    .replace(/⁝$/, '')
    .trim()
}
