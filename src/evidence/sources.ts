import {VFile} from 'vfile'
import {buildDocument} from '../text/build.js'
import type {Document} from '../text/document.js'
import {readPlain} from '../text/plain.js'

/** A document passed as evidence: its text, or a file with its path. */
export type SourceInput = string | VFile | {path?: string; value: string}

/** One source as read. */
export interface Source {
  /** What messages call it: its path, or 'source 1'. */
  name: string
  document: Document
}

export type Sources = readonly Source[]

// Drafts are linted again and again against the same sources.
const REMEMBERED = 32
const read = new Map<string, Document>()

/**
 * Reads the sources once; a text that was read before is not read again.
 * @throws TypeError for a source that is no text, RangeError for one that is empty
 */
export function readSources(inputs: readonly SourceInput[] | undefined): Sources {
  return (inputs ?? []).map((input, i) => {
    const given = typeof input === 'string' ? {value: input, path: undefined} : input instanceof VFile ? {value: String(input), path: input.path as string | undefined} : input
    const name = given?.path ?? `source ${i + 1}`
    if (typeof given?.value !== 'string') throw new TypeError(`Source ${i + 1}${given?.path ? ` (${given.path})` : ''}: expected text, got ${typeof given?.value}`)
    if (given.value.trim() === '') throw new RangeError(`${name === `source ${i + 1}` ? `Source ${i + 1}` : `Source ${name}`} is empty: nothing can be checked against it`)
    return {name, document: documentOf(given.value)}
  })
}

function documentOf(value: string): Document {
  let document = read.get(value)
  if (!document) {
    if (read.size >= REMEMBERED) read.delete(read.keys().next().value ?? '')
    document = buildDocument(readPlain(value))
    read.set(value, document)
  }
  return document
}
