import type {Context} from '../../context.js'
import type {Source} from '../../evidence/sources.js'
import {attributionsOf} from '../../mentions/speech/attributions.js'
import {isHonorific} from '../../mentions/names/names.js'
import type {Document} from '../../text/document.js'
import {textOf} from '../../text/document.js'
import type {Passage, QuoteMatch} from './quote-matches.js'

/** Somebody named as speaking: tokens [first, last), and the folded words of the name. */
export interface Speaker {
  first: number
  last: number
  name: string
  words: ReadonlySet<string>
}

const LONGEST = 12
const NO_NAMES = new Set('the a an his her their its our my this that these those one another some many most both when while as in on at after but and he she they it we i'.split(' '))
const NO_SPEAKERS = /^(?:q|a|question|answer|note|update|correction|source|photo|caption|summary|date|time|place|venue|subject|re|from|to)$/

/** The people who speak in a transcript: 'MAYOR DELGADO: …' speaks until the next such line. */
function lineSpeakers({document}: Context): readonly (Speaker | undefined)[] {
  const out: (Speaker | undefined)[] = []
  let speaking: Speaker | undefined
  let lines = 0
  for (const block of document.blocks) {
    const label = labelOf(document, block.first, block.last)
    if (label) {
      speaking = label
      lines++
    }
    out[block.index] = speaking
  }
  // One 'Contact: …' makes no transcript.
  return lines > 1 ? out : []
}

function labelOf(document: Document, first: number, end: number): Speaker | undefined {
  const {tokens} = document
  let inside = false
  for (let i = first; i < end && i < first + LONGEST; i++) {
    const token = tokens[i]!
    // 'MR RICE (town engineer):'
    if (token.text === '(') inside = true
    else if (token.text === ')') inside = false
    if (token.text === ':' && i > first) return NO_SPEAKERS.test(tokens[first]!.info.norm) && i === first + 1 ? {first, last: i, name: '', words: new Set()} : namedIn(document, first, i)
    if (token.kind !== 'word' && token.text !== ',' && token.text !== '.' && token.text !== '(' && token.text !== ')') return undefined
    if (!inside && token.kind === 'word' && token.info.shape === 'lower' && !/^(?:of|the|and|de|van|von|der|al|bin)$/.test(token.info.norm)) return undefined
  }
  return undefined
}

/** Who is named in a phrase; undefined where nobody is. */
function namedIn(document: Document, first: number, last: number): Speaker | undefined {
  const words = new Set<string>()
  let begin = -1
  let end = -1
  for (let i = first; i < last; i++) {
    const {kind, info} = document.tokens[i]!
    if (kind !== 'word') {
      // 'Kenji Whitaker, the fire chief': the apposition names no other.
      if (begin >= 0 && document.tokens[i]!.text === ',') break
      continue
    }
    if (!NO_NAMES.has(info.norm) && (info.shape === 'capital' || info.shape === 'capitals') && !isHonorific(info.norm) && info.norm.length > 1) {
      words.add(info.norm)
      if (begin < 0) begin = i
      end = i + 1
    }
  }
  if (begin < 0) return undefined
  return {first, last: end, name: textOf(document, begin, end), words}
}

/** Who speaks a passage in its source: by the line of a transcript, or by 'said X' beside a quotation. */
export function speakerIn(source: Source, {first}: Passage): Speaker | undefined {
  const {document, context} = source
  const token = document.tokens[first]!
  const line = context.get(lineSpeakers)[token.block]
  if (line) return line.words.size > 0 ? line : undefined
  if (!token.quoted) return undefined
  const attribution = attributionsOf(document, first).find(({voice}) => voice === 'named')
  return attribution?.source ? namedIn(document, attribution.source.first, attribution.source.last) : undefined
}

/** Who the text gives a quotation to, where it is to another than the one who speaks it in the source. */
export function otherSpeaker(context: Context, {quote, found, missing}: QuoteMatch): {given: Speaker; spoken: Speaker; passage: Passage} | undefined {
  const {attribution} = quote
  if (missing.length > 0 || attribution?.voice !== 'named' || !attribution.source) return undefined
  const given = namedIn(context.document, attribution.source.first, attribution.source.last)
  if (!given) return undefined
  for (const passage of found) {
    const spoken = speakerIn(passage.source, passage)
    if (!spoken || !names(context, given) || [...given.words].some((word) => spoken.words.has(word))) return undefined
    // The one may be called by an office or a body: 'the board said'. Only somebody whom the source names is another.
    if (![...given.words].some((word) => passage.source.document.tokens.some(({info, kind}) => kind === 'word' && info.shape !== 'lower' && info.norm === word))) return undefined
    return {given, spoken, passage}
  }
  return undefined
}

/** A name of a person has a given name or a title before it, here or elsewhere in the text. */
function names({document}: Context, {first, words}: Speaker): boolean {
  return words.size > 1 || isHonorific(document.tokens[first]!.info.norm)
}
