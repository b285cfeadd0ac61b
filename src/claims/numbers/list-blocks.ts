import type {NumberMention} from '../../mentions/numbers/numbers.js'
import type {Block, Document} from '../../text/document.js'
import type {CountClaim} from './counts.js'

const MARKER = /^([ \t]*)(?:[-*+•·]|\d{1,2}[.)]|[a-z][.)])[ \t]+(?:\[[ xX]\][ \t]+)?[*_[`"“'‘]*$/
const PLAIN = /^(?:([-*+•·–])|(\d{1,2})[.)])\s/

/** 'five rules:' right before a list of six items, whose claim it then is. */
export function listOf(document: Document, number: NumberMention, noun: number): CountClaim | undefined {
  const {blocks, tokens} = document
  const block = blocks[tokens[number.first]!.block]!
  const next = blocks[block.index + 1]
  if (next?.kind !== 'item' || (block.kind !== 'paragraph' && block.kind !== 'heading')) return undefined
  const ends = tokens[block.last - 1]?.text === ':' || (block.kind === 'heading' && number.first === block.first)
  if (!ends) return undefined
  // The noun's sentence is the last one, and nothing that is counted stands nearer to the list.
  if (tokens[number.first]!.sentence !== tokens[block.last - 1]!.sentence || block.last - noun > 14) return undefined
  for (let k = noun + 1; k < block.last - 1; k++) if (/^(?:including|such|among|of|some|example|instance|but|and|,)$/.test(tokens[k]!.info.norm) && tokens[k]!.info.norm !== 'of') return undefined
  const items = document.format === 'html' ? htmlItems(document, block) : document.format === 'md' ? markedItems(document, block) : plainItems(document, block)
  if (!items || items.length < 2 || items.length === number.value) return undefined
  // 'Here are four of our six favourites:'
  const {first} = document.sentences[tokens[number.first]!.sentence]!
  for (let k = first; k < number.lead; k++) if (tokens[k]!.info.norm === SMALL[items.length] || tokens[k]!.text === String(items.length)) return undefined
  const off = Math.abs(items.length - number.value)
  if (off > Math.max(2, number.value / 2)) return undefined
  return {first: number.first, last: noun + 1, number, word: undefined, said: number.value, named: items.length, items: items.map(short)}
}

const SMALL: readonly string[] = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function short({value}: Block): string {
  const text = value.replace(PLAIN, '')
  return text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text
}

/** Whether a further list follows under the same heading, to which the count may run on. */
function runsOn(document: Document, from: number): boolean {
  for (let n = from; n < document.blocks.length && n < from + 12; n++) {
    const {kind} = document.blocks[n]!
    if (kind === 'item') return true
    if (kind === 'heading') return false
  }
  return false
}

function markedItems(document: Document, intro: Block): readonly Block[] | undefined {
  const {blocks, source} = document
  const out: Block[] = []
  let indent: number | undefined
  let n = intro.index + 1
  for (; n < blocks.length; n++) {
    const block = blocks[n]!
    const line = source.slice(source.lastIndexOf('\n', block.start - 1) + 1, block.start)
    const marker = MARKER.exec(line)
    if (!marker) {
      if (block.kind === 'item' || /^[ \t]{2,}/.test(line)) continue
      break
    }
    if (block.kind !== 'item') break
    const depth = marker[1]!.length
    indent ??= depth
    if (depth <= indent + 1) out.push(block)
  }
  return runsOn(document, n) ? undefined : out
}

const TAG = /<(\/?)(ul|ol|li)\b/gi

function htmlItems(document: Document, intro: Block): readonly Block[] | undefined {
  const {blocks, source} = document
  const from = intro.end
  const list = source.slice(from, from + 40_000)
  const starts: number[] = []
  let depth = 0
  let end = 0
  TAG.lastIndex = 0
  for (const match of list.matchAll(TAG)) {
    const [, close, name] = match
    if (name!.toLowerCase() === 'li') {
      if (!close && depth === 1) starts.push(from + match.index)
    } else depth += close ? -1 : 1
    if (depth <= 0) {
      end = from + match.index
      break
    }
  }
  if (end === 0) return undefined
  let n = intro.index + 1
  const out = starts.map((start) => {
    while (n < blocks.length && blocks[n]!.start < start) n++
    return blocks[n]
  })
  while (n < blocks.length && blocks[n]!.start < end) n++
  const after = n < blocks.length ? n : -1
  if (after >= 0 && runsOn(document, after)) return undefined
  return out.every((block) => block !== undefined) ? out : undefined
}

function plainItems(document: Document, intro: Block): readonly Block[] | undefined {
  const {blocks} = document
  const out: Block[] = []
  let n = intro.index + 1
  let style: string | undefined
  for (; n < blocks.length && blocks[n]!.kind === 'item'; n++) {
    const marker = PLAIN.exec(blocks[n]!.value)
    if (!marker) return undefined
    const [, bullet, figure] = marker
    if (figure !== undefined && Number(figure) !== out.length + 1) return undefined
    style ??= bullet ?? '1'
    if (style !== (bullet ?? '1')) return undefined
    out.push(blocks[n]!)
  }
  return runsOn(document, n) ? undefined : out
}
