import {VFile} from 'vfile'
import {createContext, type Context} from '../context.js'
import type {Facts} from '../facts/index.js'
import {formatOf, InputError, textOfBytes} from '../input.js'
import {readAsText, readerOf, type Readers} from '../reader.js'
import type {Document, Format} from '../text/document.js'
import {Lines} from '../text/lines.js'

/** A document passed as evidence: its text, or a file with its path. Its format goes by the path: '.md', '.html', else plain text. */
export type SourceInput = string | VFile | {path?: string; value: string | Uint8Array}

/** One source as read. Whatever finder reads a draft reads a source too: `source.context.get(findDates)`. */
export interface Source {
  /** What messages call it: its path, or 'source 1'. */
  readonly name: string
  readonly document: Document
  /** Its own context, kept with its text, so that a source is searched once however many drafts are held against it. */
  readonly context: Context
}

export type Sources = readonly Source[]

/** A source's text with what it is called, before it is read. */
interface Given {
  name: string
  value: string
  format: Format
}

// Drafts are linted again and again against the same sources.
const REMEMBERED = 32
const read: Readonly<Record<Format, Map<string, Document>>> = {txt: new Map(), md: new Map(), html: new Map()}
const contexts = new WeakMap<Document, {facts: Facts; context: Context}>()

/**
 * Reads the sources once; a text that was read before is not read again.
 * @param facts called when a finder first asks the fact base about a source
 * @param readers what reads the formats among them (`sourceReaders`); markup without its reader is read with its tags left out
 * @throws InputError for a source that is no text, or is empty
 */
export function readSources(inputs: readonly SourceInput[] | undefined, facts: () => Facts, readers: Readers = {}): Sources {
  return (inputs ?? []).map((input, i) => {
    const {name, value, format} = check(input, i)
    return new ReadSource(name, documentOf(value, format, readers), facts)
  })
}

/** A class, since objects with a getter of their own each have a hidden class of their own. */
class ReadSource implements Source {
  readonly name: string
  readonly document: Document
  private readonly facts: () => Facts
  private found: Context | undefined

  constructor(name: string, document: Document, facts: () => Facts) {
    this.name = name
    this.document = document
    this.facts = facts
    this.found = undefined
  }

  get context(): Context {
    return (this.found ??= contextOf(this.document, this.facts()))
  }
}

/**
 * Looks at sources without reading them.
 * @throws InputError for a source that is no text, or is empty
 */
export function checkSources(inputs: readonly SourceInput[]): void {
  inputs.forEach(check)
}

/** The readers that the sources need: none, at once, where all of them are plain text. */
export function sourceReaders(inputs: readonly SourceInput[] | undefined): Readers | Promise<Readers> {
  const formats = new Set((inputs ?? []).map((input) => pathOf(input)).map((path) => (path === undefined ? 'txt' : formatOf(new VFile({path}), undefined))))
  formats.delete('txt')
  if (formats.size === 0) return {}
  return Promise.all([...formats].map(async (format) => [format, await readerOf(format)] as const)).then((pairs) => Object.fromEntries(pairs))
}

function pathOf(input: SourceInput): string | undefined {
  return typeof input === 'object' && input !== null && typeof input.path === 'string' && input.path !== '' ? input.path : undefined
}

// So many bytes or characters tell whether a file is text.
const LOOKED_AT = 8192
// A text decoded with errors has a sign of replacement here and there; a picture in every line.
const REPLACED = 1 / 100

function check(input: SourceInput, index: number): Given {
  const path = pathOf(input)
  const name = path ?? `source ${index + 1}`
  const called = path === undefined ? `Source ${index + 1}` : `Source ${path}`
  const given: unknown = typeof input === 'object' && input !== null ? input.value : input
  const value = given instanceof Uint8Array ? textOfBytes(given, called) : given
  if (typeof value !== 'string') throw new InputError(`${called}: expected text, got ${value === null ? 'null' : typeof value}`)
  if (value.trim() === '') throw new InputError(`${called} is empty: nothing can be checked against it`)
  const head = value.slice(0, LOOKED_AT)
  if (head.includes('\0') || head.split('\uFFFD').length - 1 > head.length * REPLACED) throw new InputError(`${called} is a binary file: expected text`)
  return {name, value, format: path === undefined ? 'txt' : formatOf(new VFile({path}), undefined)}
}

function documentOf(value: string, format: Format, readers: Readers): Document {
  const known = read[format]
  let document = known.get(value)
  if (!document) {
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value ?? '')
    document = (readers[format]?.(value) ?? readAsText(value, format)).document
    // What was read for want of a parser is not remembered as what a parser would have read.
    if (format === 'txt' || readers[format]) known.set(value, document)
  }
  return document
}

function contextOf(document: Document, facts: Facts): Context {
  let known = contexts.get(document)
  if (known?.facts !== facts) {
    known = {facts, context: createContext(document, () => facts, [])}
    contexts.set(document, known)
  }
  return known.context
}

const lines = new WeakMap<Document, Lines>()

/** 'wire.txt:4:18', 'source 1, 4:18': where in a source something stands, as messages say it. */
export function sayPosition({name, document}: Source, offset: number): string {
  const {line, column: counted} = linesOf(document).point(offset)
  // A byte order mark is no column of an editor's.
  const column = line === 1 && document.source.startsWith('\uFEFF') ? counted - 1 : counted
  return `${name}${UNNAMED.test(name) ? ', ' : ':'}${line}:${column}`
}

const UNNAMED = /^source \d+$/

/** What a message calls a source where its sentence begins with it: 'Source 1', but a path as it is. */
export function sourceAtStart({name}: Source): string {
  return UNNAMED.test(name) ? `S${name.slice(1)}` : name
}

/** Lines of a document, counted once. */
export function linesOf(document: Document): Lines {
  let known = lines.get(document)
  if (!known) lines.set(document, known = new Lines(document.source))
  return known
}
