import type {Context} from '../../context.js'
import type {Document, Token} from '../../text/document.js'
import {attributionsOf, type Attribution} from './attributions.js'

/** Words quoted without a break. Tokens, in order. */
export interface QuotePart {
  words: readonly number[]
  /** Words of which only the beginning is quoted: 'melt[ed]'. */
  begun: ReadonlySet<number>
}

/** Somebody's words in quotation marks, or in a block quotation: tokens [first, last), the marks included. */
export interface Quote {
  first: number
  last: number
  /** Parted by ellipses and by what the writer put in brackets. */
  parts: readonly QuotePart[]
  /** How many words are quoted. */
  length: number
  /** What stands on a sign or is a motto, a slogan, a song: nobody's words in particular. */
  sign: boolean
  /** Who is said to have said it. */
  attribution: Attribution | undefined
}

// One or two words in quotation marks are a term, or words that the writer holds at arm's length.
const FEWEST = 3
const SMALL = new Set('a an the of and or in on at to for with from by as but nor is it vs v de la le du des der die das el y et und'.split(' '))
const NAMING = new Set(
  ('called titled entitled named dubbed nicknamed known termed labelled labeled christened headed headlined subtitled captioned film movie book novel song single album play opera series show ' +
  'episode poem essay article documentary memoir painting musical term phrase word words slogan motto hashtag sign banner placard').split(' ')
)

/** A finder: every quotation that gives somebody's words. Titles of works, terms and words held at arm's length are none. */
export function findQuotes({document}: Context): readonly Quote[] {
  const out: Quote[] = []
  const {tokens} = document
  const taken = new Set<number>()
  for (const {first, last, closed} of document.quotations) {
    if (!closed) continue
    taken.add(tokens[first]!.block)
    const quote = quoteOf(document, first, last, first + 1, last - 1)
    if (quote && !isTitle(document, quote) && !isTerm(tokens, first, quote)) out.push(quote)
  }
  for (const block of document.blocks) {
    if (block.kind !== 'quote' || taken.has(block.index)) continue
    const quote = quoteOf(document, block.first, block.last, block.first, block.last)
    if (quote) out.push(quote)
  }
  return out.sort((a, b) => a.first - b.first)
}

function quoteOf(document: Document, first: number, last: number, from: number, to: number): Quote | undefined {
  const parts = partsOf(document.tokens, from, to)
  const length = parts.reduce((sum, {words}) => sum + words.length, 0)
  if (length < FEWEST) return undefined
  return {first, last, parts, length, sign: isOnSign(document.tokens, first), attribution: speakerOf(document, first, last)}
}

function partsOf(tokens: readonly Token[], from: number, to: number): QuotePart[] {
  const parts: QuotePart[] = []
  let words: number[] = []
  let begun = new Set<number>()
  const close = () => {
    if (words.length > 0) parts.push({words, begun})
    words = []
    begun = new Set()
  }
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.text === '[') {
      let end = i + 1
      while (end < to && tokens[end]!.text !== ']') end++
      const before = tokens[i - 1]
      if (!token.spaceBefore && before?.kind === 'word' && words.at(-1) === before.index) begun.add(before.index)
      close()
      // '[W]e': the letter belongs to the word after it, which then tells too little.
      if (tokens[end + 1]?.spaceBefore === false && tokens[end + 1]?.kind === 'word') end++
      i = end
    } else if (/^(?:…|\.\.+)$/.test(token.text)) close()
    else if (token.kind === 'word' || token.text === '%') words.push(i)
  }
  close()
  return parts
}

/** 'The Salt Road', 'Harbour Lights': all but small words have a capital. */
function isTitle({tokens}: Document, {first, last, length}: Quote): boolean {
  let all = true
  let emphasised = true
  // 'He is in' has but the one that it begins with.
  let capitals = 0
  for (let i = first + 1; i < last - 1; i++) {
    const {kind, info, emphasis, joined} = tokens[i]!
    if (kind !== 'word') continue
    if (info.shape === 'lower' && !SMALL.has(info.norm) && !joined) all = false
    if (info.shape !== 'lower') capitals++
    if (!emphasis) emphasised = false
  }
  return emphasised || (all && capitals > 1 && length < 12)
}

/** 'what he called “a war on wheels”', 'the so-called …', 'the film “…”'. */
function isTerm(tokens: readonly Token[], first: number, {length, attribution}: Quote): boolean {
  const before = tokens[first - 1]
  if (before?.kind !== 'word' || before.block !== tokens[first]!.block) return false
  if (before.info.norm === 'called' && tokens[first - 2]?.info.norm === 'so') return true
  if (NAMING.has(before.info.norm)) return length < 8 && !(attribution && before.info.norm === 'called')
  // 'the “hearts and minds” campaign', 'a “wait and see” approach'.
  return length < 5 && /^(?:the|a|an|this|that|these|those|its|his|her|their|so)$/.test(before.info.norm) && !attribution
}

const SIGNS = new Set(
  'motto slogan sign signs banner banners placard placards poster posters plaque inscription sticker stickers label caption headline hashtag t-shirt t-shirts shirt graffiti epitaph headstone gravestone billboard proverb adage saying chant chants chanted chorus refrain lyrics lyric sang sings singing song tattoo mug badge badges nickname'.split(' ')
)

/** 'a banner that read “…”', 'their motto: “…”'. */
function isOnSign(tokens: readonly Token[], first: number): boolean {
  const {sentence} = tokens[first]!
  for (let k = first - 1; k > first - 9 && tokens[k]?.sentence === sentence; k--) {
    if (tokens[k]!.quoted) return false
    if (SIGNS.has(tokens[k]!.info.norm)) return true
  }
  return false
}

/** Who the quotation is given to, in the sentence that it opens in or ends in. */
function speakerOf(document: Document, first: number, last: number): Attribution | undefined {
  const inside = attributionsOf(document, first).find((one) => one.source !== undefined)
  if (inside) return inside
  return attributionsOf(document, last - 1).find((one) => one.source !== undefined)
}
