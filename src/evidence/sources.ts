import {VFile} from 'vfile'
import {createContext, type Context} from '../context.js'
import type {Facts} from '../facts/index.js'
import {documentFromText} from '../read.js'
import type {Document} from '../text/document.js'
import {Lines} from '../text/lines.js'

/** A document passed as evidence: its text, or a file with its path. */
export type SourceInput = string | VFile | {path?: string; value: string}

/** One source as read. Whatever finder reads a draft reads a source too: `source.context.get(findDates)`. */
export interface Source {
  /** What messages call it: its path, or 'source 1'. */
  readonly name: string
  readonly document: Document
  /** Its own context, kept with its text, so that a source is searched once however many drafts are held against it. */
  readonly context: Context
}

export type Sources = readonly Source[]

// Drafts are linted again and again against the same sources.
const REMEMBERED = 32
const read = new Map<string, Document>()
const contexts = new WeakMap<Document, {facts: Facts; context: Context}>()

/**
 * Reads the sources once; a text that was read before is not read again.
 * @param facts called when a finder first asks the fact base about a source
 * @throws TypeError for a source that is no text, RangeError for one that is empty
 */
export function readSources(inputs: readonly SourceInput[] | undefined, facts: () => Facts): Sources {
  return (inputs ?? []).map((input, i) => {
    const given = typeof input === 'string' ? {value: input, path: undefined} : input instanceof VFile ? {value: String(input), path: input.path as string | undefined} : input
    const name = given?.path ?? `source ${i + 1}`
    if (typeof given?.value !== 'string') throw new TypeError(`Source ${i + 1}${given?.path ? ` (${given.path})` : ''}: expected text, got ${typeof given?.value}`)
    if (given.value.trim() === '') throw new RangeError(`${name === `source ${i + 1}` ? `Source ${i + 1}` : `Source ${name}`} is empty: nothing can be checked against it`)
    const document = documentOf(given.value)
    return {
      name, document,
      get context() {
        return contextOf(document, facts())
      }
    }
  })
}

function documentOf(value: string): Document {
  let document = read.get(value)
  if (!document) {
    if (read.size >= REMEMBERED) read.delete(read.keys().next().value ?? '')
    document = documentFromText(value).document
    read.set(value, document)
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

/** 'wire.txt:4:18': where in a source something stands, as messages say it. */
export function sayPosition({name, document}: Source, offset: number): string {
  const {line, column} = linesOf(document).point(offset)
  return `${name}:${line}:${column}`
}

/** Lines of a document, counted once. */
export function linesOf(document: Document): Lines {
  let known = lines.get(document)
  if (!known) lines.set(document, known = new Lines(document.source))
  return known
}
