import type {VFile} from 'vfile'
import {rules} from '../rules/index.js'
import {formatOf, readInput} from './input.js'
import type {Options as PluginOptions} from './plugins.js'
import {cataloguePlugin, lintDocument, prepare, readRetext} from './plugins.js'
import type {ReadDocument} from './read.js'
import {documentFromHtml, documentFromMarkdown, documentFromText} from './read.js'
import type {Format} from './text/document.js'
import type {Interval} from './time.js'

export {ConfigError} from './config.js'
export type {PresetName, RuleSetting} from './config.js'
export type {SourceInput} from './evidence/sources.js'
export {InputError} from './input.js'
export type {Format} from './text/document.js'
export {rules} from '../rules/index.js'
export type {Rule, Severity} from './rule.js'

/** Options of `lint`. */
export interface Options extends PluginOptions {
  /** Format of the text; else by the file's extension, else plain text. */
  format?: Format
}

/**
 * Lints a text.
 * @param value the text, its bytes (UTF-8), or a file
 * @param options date, sources, facts, rules, preset, format
 * @returns the file, with its messages in order of position; offsets are UTF-16 code units into the text
 * @throws ConfigError where an option is wrong, InputError where the value is no text, FactPackError where a pack is wrong
 */
export async function lint(value: string | Uint8Array | VFile, options: Options = {}): Promise<VFile> {
  const prepared = prepare(rules, options, ['format'])
  const file = readInput(value)
  lintDocument(await read(String(file.value), formatOf(file, options.format), prepared.date), file, prepared)
  return file
}

// The parsers of Markdown and HTML are loaded when the first such text comes: plain text does without them.
async function read(source: string, format: Format, date: Interval | undefined): Promise<ReadDocument> {
  if (format === 'md') return documentFromMarkdown((await import('./parse-markdown.js')).parseMarkdown(source), source, date)
  if (format === 'html') return documentFromHtml((await import('./parse-html.js')).parseHtml(source), source, date)
  return documentFromText(source, date)
}

/** The whole catalogue as a retext plugin: `unified().use(retextEnglish).use(factlint)`. */
export const factlint = cataloguePlugin(rules, readRetext)
export default factlint
