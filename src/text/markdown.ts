import type {Nodes, Root} from 'mdast'
import type {Reading} from './build.js'
import type {Comment} from './directives.js'
import type {BlockInput, BlockKind} from './document.js'
import {isDirective} from './directives.js'
import {Flow, OPAQUE_CHARACTER} from './flow.js'

/** Front matter and raw comments, which rules do not read but dates and directives come from. */
export interface MarkdownReading extends Reading {
  /** YAML between `---` lines at the head, as written. */
  frontMatter: string | undefined
}

/** Reads a Markdown tree (mdast, with positions) that was parsed from `source`. */
export function readMarkdown(tree: Root, source: string): MarkdownReading {
  const blocks: BlockInput[] = []
  const shift = offsetShift(tree, source)
  const flow = new Flow(source, shift)
  const comments: Comment[] = []
  let frontMatter: string | undefined

  const end = (kind: BlockKind, depth?: number) => {
    const block = flow.end(kind, depth)
    if (block) blocks.push(block)
  }

  const inline = (node: Nodes): void => {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    switch (node.type) {
      case 'text': return flow.text(node.value, from, to)
      case 'break': return flow.unit('\n', from ?? 0, to ?? 0)
      case 'inlineCode':
      case 'image':
      case 'imageReference':
      case 'footnoteReference': return flow.unit(OPAQUE_CHARACTER, from ?? 0, to ?? 0)
      case 'emphasis': return flow.marked('emphasis', () => node.children.forEach(inline))
      case 'link': {
        const only = node.children.length === 1 ? node.children[0] : undefined
        // An address that is its own text is no prose.
        if (only?.type === 'text' && /^(?:https?:\/\/|www\.|mailto:)/.test(only.value)) return flow.marked('opaque', () => inline(only))
        return node.children.forEach(inline)
      }
      case 'html': return undefined
      default: if ('children' in node) node.children.forEach((child) => inline(child))
    }
  }

  const block = (node: Nodes, kind: BlockKind): void => {
    switch (node.type) {
      case 'yaml':
        frontMatter = node.value
        return
      case 'heading':
        node.children.forEach(inline)
        return end(kind === 'quote' ? 'quote' : 'heading', node.depth)
      case 'paragraph':
        node.children.forEach(inline)
        return end(kind)
      case 'tableCell':
        node.children.forEach(inline)
        return end('table')
      case 'blockquote': return node.children.forEach((child) => block(child, 'quote'))
      case 'listItem': return node.children.forEach((child, i) => block(child, kind === 'quote' ? 'quote' : i === 0 || child.type === 'list' ? 'item' : kind === 'item' ? 'item' : 'paragraph'))
      case 'code':
      case 'html':
      case 'definition':
      case 'thematicBreak': return undefined
      default: if ('children' in node) node.children.forEach((child) => block(child, kind))
    }
  }

  collectComments(tree, source, shift, comments)
  block(tree, 'paragraph')
  return {format: 'md', source, blocks, frontMatter, title: frontMatter === undefined ? undefined : matterTitle(frontMatter), comments}
}

// remark drops a byte order mark and counts from behind it.
function offsetShift(tree: Root, source: string): number {
  return source.startsWith('\uFEFF') && tree.position?.end.offset === source.length - 1 ? 1 : 0
}

function collectComments(parent: Nodes, source: string, shift: number, into: Comment[]): void {
  if (!('children' in parent)) return
  parent.children.forEach((node, i) => {
    if (node.type === 'html' && node.position) {
      const match = /^\s*<!--([^]*?)-->/.exec(node.value)
      const next = parent.children[i + 1]
      const inParagraph = parent.type === 'paragraph' || parent.type === 'heading'
      const until = inParagraph ? parent.position?.end.offset : next?.position?.end.offset
      const start = (node.position.start.offset ?? 0) + shift
      const end = (node.position.end.offset ?? 0) + shift
      if (match && isDirective(match[1] ?? '')) into.push({text: match[1] ?? '', start, end, until: until === undefined ? source.length : until + shift})
    } else collectComments(node, source, shift, into)
  })
}

/** The title of YAML front matter, one line. */
function matterTitle(matter: string): string | undefined {
  const match = /^title[ \t]*:[ \t]*(.+)$/im.exec(matter)
  return match?.[1]?.trim().replace(/^(["'])(.*)\1$/, '$2')
}
