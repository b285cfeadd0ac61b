import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

const processor = unified().use(rehypeParse, {fragment: false}).freeze()

/** The HTML tree of a source, with positions. */
export function parseHtml(source: string): Root {
  return processor.parse(source)
}
