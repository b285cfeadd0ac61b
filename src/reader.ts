import type {ReadDocument} from './read.js'
import {documentFromHtml, documentFromMarkdown, documentFromText} from './read.js'
import type {Format} from './text/document.js'
import {beyondHtml, beyondMarkdown, withoutTags} from './text/limits.js'
import type {Interval} from './time.js'

/** Reads a text of one format. @returns undefined where its markup cannot be parsed in sensible time or space */
export type ReadText = (source: string, date?: Interval) => ReadDocument | undefined

/** What reads each format; a format that no text has needs none. */
export type Readers = Partial<Readonly<Record<Format, ReadText>>>

/** What reads a format: the parsers of Markdown and HTML are loaded when the first such text comes, plain text does without them. */
export async function readerOf(format: Format): Promise<ReadText> {
  if (format === 'txt') return documentFromText
  if (format === 'md') {
    const {parseMarkdown} = await import('./parse-markdown.js')
    return (source, date) => (beyondMarkdown(source) ? undefined : unlessTooDeep(() => documentFromMarkdown(parseMarkdown(source), source, date)))
  }
  const {parseHtml} = await import('./parse-html.js')
  return (source, date) => (beyondHtml(source) ? undefined : unlessTooDeep(() => documentFromHtml(parseHtml(source), source, date)))
}

/** Markup that cannot be parsed, as the text that it is: tags as spaces, all else as it stands. */
export function readAsText(source: string, format: Format, date?: Interval): ReadDocument {
  return documentFromText(format === 'html' ? withoutTags(source) : source, date, source)
}

function unlessTooDeep(read: () => ReadDocument): ReadDocument | undefined {
  try {
    return read()
  } catch (error) {
    // The parsers walk trees by recursion.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
