import type {Context} from '../../context.js'
import {createContext} from '../../context.js'
import {buildDocument} from '../../text/build.js'
import type {Document} from '../../text/document.js'
import {SourceMap} from '../../text/source-map.js'

/**
 * A context in which the title of front matter or of an HTML head stands as the headline, at the end of the document;
 * undefined where there is no such title or its place in the source is not known.
 */
export function titledContext(context: Context): Context | undefined {
  const {document} = context
  const {title, source} = document
  if (title === undefined || document.headline || document.blocks.length === 0) return undefined
  const at = source.indexOf(title)
  // What stands in the body is no metadata.
  if (at < 0 || at >= document.blocks[0]!.start) return undefined
  const own = buildDocument({format: 'txt', source, blocks: [{kind: 'heading', depth: 1, value: title, map: SourceMap.plain(at, title.length)}]})
  const [block] = own.blocks
  if (!block || own.tokens.length === 0) return undefined
  const [tokens, sentences, blocks] = [document.tokens.length, document.sentences.length, document.blocks.length]
  block.index = blocks
  block.first += tokens
  block.last += tokens
  block.firstSentence += sentences
  block.lastSentence += sentences
  for (const token of own.tokens) {
    token.index += tokens
    token.block = blocks
    token.sentence += sentences
  }
  for (const sentence of own.sentences) {
    sentence.index += sentences
    sentence.block = blocks
    sentence.first += tokens
    sentence.last += tokens
  }
  const whole: Document = {...document, blocks: [...document.blocks, block], tokens: [...document.tokens, ...own.tokens], sentences: [...document.sentences, ...own.sentences], headline: block, kept: {}}
  return createContext(whole, () => context.facts, context.sources)
}
