import type {Nodes, Root} from 'hast'
import type {Gaps} from './align.js'

const TAG = /<(?:!--[^]*?-->|[/!?a-zA-Z][^>]*>)/y

/**
 * What may stand inside the stretch of one text of an HTML tree and not be of it. Text that stands wrongly between the
 * rows of a table is moved before it, and text after `</body>` is moved into the body; both are put together with the
 * text that is there already, and the stretch of the whole then takes in cells and tags.
 */
export function gapsOf(tree: Root, source: string): Gaps {
  let ends: Map<number, number> | undefined
  return (offset) => {
    // Only pages with such text pay for this.
    const end = (ends ??= elementEnds(tree)).get(offset)
    if (end !== undefined) return end
    TAG.lastIndex = offset
    return offset + (TAG.exec(source)?.[0].length ?? 0)
  }
}

/** Elements with text of their own, by where they begin. */
function elementEnds(tree: Root): Map<number, number> {
  const ends = new Map<number, number>()
  const queue: Nodes[] = [tree]
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.type === 'element' && node.position && HOLDS_TEXT.has(node.tagName)) ends.set(node.position.start.offset ?? -1, node.position.end.offset ?? 0)
    else if ('children' in node) for (const child of node.children) queue.push(child)
  }
  return ends
}

const HOLDS_TEXT = new Set(['td', 'th', 'caption', 'script', 'style', 'template'])
