import type {VFile} from 'vfile'
import {rules} from '../rules/index.js'
import {canLoad, prepareFacts} from './facts/index.js'
import {formatOf, readInput} from './input.js'
import type {Options as PluginOptions} from './plugins.js'
import {cataloguePlugin, lintDocument, prepare, readRetext} from './plugins.js'
import {sourceReaders} from './evidence/sources.js'
import {loadThesaurus} from './evidence/thesaurus-text.js'
import {readAsText, readerOf} from './reader.js'
import type {Format} from './text/document.js'

export {ConfigError} from './config.js'
export type {PresetName, RuleSetting} from './config.js'
export type {SourceInput} from './evidence/sources.js'
export {FactPackError} from './facts/index.js'
export type {PackInput, Problem} from './facts/index.js'
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
 * @throws ConfigError where an option is wrong, InputError where the value or a source is no text, FactPackError where a pack is wrong
 */
export async function lint(value: string | Uint8Array | VFile, options: Options = {}): Promise<VFile> {
  const prepared = prepare(rules, options, ['format'])
  const file = readInput(value)
  if (!canLoad(options.facts)) await prepareFacts(options.facts)
  if (options.sources?.length) await loadThesaurus()
  const source = String(file.value)
  const format = formatOf(file, options.format)
  let document = (await readerOf(format))(source, prepared.date)
  if (!document) {
    const name = format === 'md' ? 'Markdown' : 'HTML'
    const message = file.message(`The ${name} is too large or nested too deep to be read as ${name}: it was read as plain text`, {ruleId: 'format', source: 'factlint'})
    message.note = 'It has more than two million characters of Markdown or half a million tags, hundreds of block quotes or elements within one another, or thousands of brackets or table rows together.'
    document = readAsText(source, format, prepared.date)
  }
  lintDocument(document, file, prepared, await sourceReaders(options.sources))
  return file
}

/** The whole catalogue as a retext plugin: `unified().use(retextEnglish).use(factlint)`. */
export const factlint = cataloguePlugin(rules, readRetext)
export default factlint
