import type {Root as HtmlRoot} from 'hast'
import type {Root as MarkdownRoot} from 'mdast'
import type {Root as TextRoot} from 'nlcst'
import type {Reading} from './text/build.js'
import {buildDocument} from './text/build.js'
import type {DateHints} from './text/date.js'
import {documentDate} from './text/date.js'
import type {Comment} from './text/directives.js'
import type {Document} from './text/document.js'
import {readHtml} from './text/html.js'
import {readMarkdown} from './text/markdown.js'
import {readTree} from './text/nlcst.js'
import {readPlain} from './text/plain.js'

/** A document with the comments of its source that may hold directives. */
export interface ReadDocument {
  document: Document
  comments: readonly Comment[]
}

/**
 * Reads plain text.
 * @param source the file as it stands, where `text` is that with markup blanked out
 */
export function documentFromText(text: string, option?: DateHints['option'], source = text): ReadDocument {
  const reading = readPlain(text)
  reading.source = source
  return finish(buildOf(reading), {option})
}

/** Reads a Markdown tree with positions. */
export function documentFromMarkdown(tree: MarkdownRoot, source: string, option?: DateHints['option']): ReadDocument {
  const reading = readMarkdown(tree, source)
  return finish(buildOf(reading), {option, frontMatter: reading.frontMatter})
}

/** Reads an HTML tree with positions. */
export function documentFromHtml(tree: HtmlRoot, source: string, option?: DateHints['option']): ReadDocument {
  const reading = readHtml(tree, source)
  return finish(buildOf(reading), {option, metadata: reading.dates})
}

/** Reads a retext tree, wherever it comes from. */
export function documentFromTree(tree: TextRoot, source: string, option?: DateHints['option']): ReadDocument {
  const {reading, paragraphs} = readTree(tree, source)
  const document = buildDocument(reading, (_, index) => paragraphs[index]!)
  return finish({document, comments: []}, {option})
}

function buildOf(reading: Reading): ReadDocument {
  return {document: buildDocument(reading), comments: reading.comments ?? []}
}

function finish(read: ReadDocument, hints: DateHints): ReadDocument {
  read.document.date = documentDate(read.document, hints)
  return read
}
