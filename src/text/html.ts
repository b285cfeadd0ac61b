import type {Element, Nodes, Root} from 'hast'
import type {Reading} from './build.js'
import type {Comment} from './directives.js'
import type {BlockInput, BlockKind} from './document.js'
import {isDirective} from './directives.js'
import {Flow, OPAQUE_CHARACTER} from './flow.js'
import {gapsOf} from './gaps.js'

/** Text of a page that is not part of what it says: scripts, controls, the frame around the article. */
const SKIPPED = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'nav', 'aside', 'footer', 'form', 'button', 'select', 'textarea',
  'iframe', 'object', 'audio', 'video', 'canvas', 'del', 's', 'dialog', 'menu'
])
const OPAQUE = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'img', 'input'])
const INLINE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'label', 'mark', 'q', 'ruby', 'small',
  'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'wbr'
])

// Longest line that only says who wrote when.
const BYLINE = 100

/** What the head of a page says about it. */
export interface HtmlReading extends Reading {
  /** Dates of publication as the page's metadata give them, best first. */
  dates: readonly string[]
}

/** Reads an HTML tree (hast, with positions) that was parsed from `source`. */
export function readHtml(tree: Root, source: string): HtmlReading {
  const blocks: BlockInput[] = []
  const flow = new Flow(source, 0, gapsOf(tree, source))
  const dates: string[] = []
  const comments: Comment[] = []
  const times: string[] = []
  let timesInBlock: string[] = []
  let title: string | undefined
  let headlineBlock: number | undefined

  const end = (kind: BlockKind, depth?: number): void => {
    const block = flow.end(kind, depth)
    // A day named in the middle of the story is not that of the page.
    if (!block || block.value.trim().length <= BYLINE) times.push(...timesInBlock)
    timesInBlock = []
    if (!block) return
    if (kind === 'heading' && depth === 1) headlineBlock ??= blocks.length
    blocks.push(block)
  }

  const walk = (node: Nodes, kind: BlockKind): void => {
    if (node.type === 'text') return flow.text(node.value, node.position?.start.offset, node.position?.end.offset)
    if (node.type === 'root') return children(node, kind)
    if (node.type !== 'element') return
    const name = node.tagName
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    if (name === 'time' && typeof node.properties.dateTime === 'string') timesInBlock.push(node.properties.dateTime)
    if (name === 'meta') return void metadata(node, dates)
    if (name === 'title') return void (title ??= plainText(node).trim() || undefined)
    if (name === 'script' && node.properties.type === 'application/ld+json') return void jsonDates(plainText(node), dates)
    if (SKIPPED.has(name) || node.properties.hidden || node.properties.dataNlcst === 'ignore') return
    if (name === 'br') return flow.unit('\n', from, to)
    if (OPAQUE.has(name) || node.properties.dataNlcst === 'source') return flow.unit(OPAQUE_CHARACTER, from, to)
    if (INLINE.has(name)) {
      if (name === 'q') return quoted(node, kind)
      if (name === 'i' || name === 'em' || name === 'cite') return flow.marked('emphasis', () => children(node, kind))
      return children(node, kind)
    }
    end(kind)
    const inner = kindOf(name, kind)
    const level = inner === 'heading' && /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : undefined
    children(node, inner)
    end(inner, level)
  }

  /** <q> gets its marks from the browser, within another one single marks. */
  let depth = 0
  const quoted = (node: Element, kind: BlockKind): void => {
    const {position} = node
    const first = node.children[0]?.position?.start.offset
    const last = node.children.at(-1)?.position?.end.offset
    // Some write the marks themselves.
    const marked = /^\s*["'“‘„«»]/.test(plainText(node))
    const [opens, closes] = depth % 2 === 0 ? ['“', '”'] as const : ['‘', '’'] as const
    depth++
    if (!marked && first !== undefined) flow.unit(opens, position?.start.offset ?? first, first)
    children(node, kind)
    if (!marked && last !== undefined) flow.unit(closes, last, position?.end.offset ?? last)
    depth--
  }

  const children = (parent: Root | Element, kind: BlockKind): void => {
    parent.children.forEach((child, i) => {
      if (child.type !== 'comment') return walk(child, kind)
      if (!isDirective(child.value)) return
      const next = following(parent, i + 1)
      const inText = parent.type === 'element' && (next?.type === 'text' || (next?.type === 'element' && INLINE.has(next.tagName)))
      const until = inText ? parent.position?.end.offset : next?.position?.end.offset
      comments.push({text: child.value, start: child.position?.start.offset ?? 0, end: child.position?.end.offset ?? 0, until: until ?? source.length})
    })
  }

  walk(tree, 'paragraph')
  end('paragraph')
  return {format: 'html', source, blocks, title, headlineBlock, dates: [...dates, ...times], comments}
}

/** What stands after a comment; the page's own elements count only where their tags are written. */
function following(parent: Root | Element, index: number): Nodes | undefined {
  for (let k = index; k < parent.children.length; k++) {
    const one = parent.children[k]!
    if (one.type === 'comment' || one.type === 'doctype' || (one.type === 'text' && one.value.trim() === '')) continue
    if (one.type === 'element' && IMPLIED.has(one.tagName) && !one.position) {
      const inner = following(one, 0)
      if (inner) return inner
      continue
    }
    return one
  }
  return undefined
}

const IMPLIED = new Set(['html', 'head', 'body'])

function kindOf(name: string, outer: BlockKind): BlockKind {
  if (outer === 'quote' || name === 'blockquote') return 'quote'
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'li' || name === 'dt' || name === 'dd') return 'item'
  if (name === 'td' || name === 'th') return 'table'
  if (name === 'figcaption' || name === 'caption') return 'caption'
  return outer === 'heading' ? 'paragraph' : outer
}

function plainText(node: Element): string {
  let text = ''
  for (const child of node.children) if (child.type === 'text') text += child.value
  return text
}

const DATE_NAMES = new Set(['article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate', 'publishdate', 'og:published_time', 'parsely-pub-date', 'sailthru.date'])

function metadata(node: Element, dates: string[]): void {
  const {property, name, itemProp, content} = node.properties
  const key = String(property ?? name ?? itemProp ?? '').toLowerCase()
  if (typeof content === 'string' && DATE_NAMES.has(key)) dates.push(content)
}

const JSON_DATE = /"datePublished"\s{0,20}:\s{0,20}"([^"]{4,40})"/
function jsonDates(json: string, dates: string[]): void {
  const match = JSON_DATE.exec(json)
  if (match?.[1]) dates.push(match[1])
}
