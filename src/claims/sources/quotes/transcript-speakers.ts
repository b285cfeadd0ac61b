import type {Context} from '../../../context.js'
import {isAddress, isHonorific} from '../../../mentions/names/names.js'
import type {Document} from '../../../text/document.js'
import {textOf} from '../../../text/document.js'

/** Somebody named as speaking: tokens [first, last), the folded words of the name, and all words of the phrase, titles included. */
export interface Speaker {
  first: number
  last: number
  name: string
  words: ReadonlySet<string>
  phrase: ReadonlySet<string>
}

const LONGEST = 12
// So long may what one says be, in paragraphs, between two lines of a transcript.
const BLOCKS_A_LINE = 6
const NO_NAMES = new Set('the a an his her their its our my this that these those one another some many most both when while as in on at after but and he she they it we i'.split(' '))
// What stands before a colon in minutes, reports and letters, and is nobody.
const NO_SPEAKERS = new Set(
  ('q a question answer note notes update correction source photo caption summary date time place venue subject re from to cc present apologies attendance absent decision resolved findings finding ' +
  'recommendation recommendations conclusion conclusions order item motion action background contact location case coram between held holding ruling verdict sentence charge result results members ' +
  'agenda proceedings extract transcript minutes statement embargo embargoed ps nb introduction abstract methods title author authors abstract born died price cost total tel email web website fax address ' +
  'read related see also watch listen photograph image picture tags topics filed share location updated published ' +
  'vessel type cargo length capacity score scorers attendance referee goals teams kick-off demand demands passengers proposed seconded voted votes turnout yes no for against programme').split(' ')
)

/** A finder: who speaks in each block of a transcript: 'MAYOR DELGADO: …' speaks until the next such line. Empty for any other text. */
export function lineSpeakers({document}: Context): readonly (Speaker | undefined)[] {
  const labels = document.blocks.map((block) => labelOf(document, block.first, block.last))
  const times = new Map<string, number>()
  const key = ({words}: Speaker) => [...words].at(-1) ?? ''
  for (const label of labels) if (label) times.set(key(label), (times.get(key(label)) ?? 0) + 1)
  const out: (Speaker | undefined)[] = []
  let speaking: Speaker | undefined
  let lines = 0
  for (const block of document.blocks) {
    const label = labels[block.index]
    if (label && (label.words.size === 0 || isSpeaker(document, label, times.get(key(label)) ?? 0))) {
      speaking = label
      if (label.words.size > 0) lines++
    } else if (block.kind === 'heading') speaking = undefined
    out[block.index] = speaking
  }
  // One 'Contact: …' makes no transcript, nor do three among fifty paragraphs.
  return lines > 1 && lines * BLOCKS_A_LINE >= document.blocks.length ? out : []
}

/** A label of one word may be anything unless it is in capitals, has a title before it, or comes again. */
function isSpeaker({tokens}: Document, {first, last, words, phrase}: Speaker, times: number): boolean {
  if (words.size > 1 || phrase.size > 1 || times > 1) return true
  for (let i = first; i < last; i++) if (tokens[i]!.kind === 'word' && tokens[i]!.info.shape !== 'capitals') return false
  return true
}

function labelOf(document: Document, first: number, end: number): Speaker | undefined {
  const {tokens} = document
  let inside = false
  for (let i = first; i < end && i < first + LONGEST; i++) {
    const token = tokens[i]!
    // 'MR RICE (town engineer):'
    if (token.text === '(') inside = true
    else if (token.text === ')') inside = false
    if (token.text === ':' && i > first) return NO_SPEAKERS.has(tokens[i - 1]!.info.norm) || NO_SPEAKERS.has(tokens[first]!.info.norm) ? {first, last: i, name: '', words: new Set(), phrase: new Set()} : namedIn(document, first, i)
    if (token.kind !== 'word' && token.text !== ',' && token.text !== '.' && token.text !== '(' && token.text !== ')') return undefined
    if (!inside && token.kind === 'word' && (token.info.shape === 'figures' || token.info.shape === 'lower') && !/^(?:of|the|and|de|van|von|der|al|bin)$/.test(token.info.norm)) return undefined
  }
  return undefined
}

/** Who is named in a phrase; undefined where nobody is. */
export function namedIn(document: Document, first: number, last: number): Speaker | undefined {
  const words = new Set<string>()
  const phrase = new Set<string>()
  let begin = -1
  let end = -1
  let apposition = false
  for (let i = first; i < last; i++) {
    const {kind, info, text} = document.tokens[i]!
    if (kind !== 'word') {
      // 'Kenji Whitaker, the fire chief': the apposition names no other.
      if (begin >= 0 && text === ',') apposition = true
      continue
    }
    phrase.add(info.norm)
    if (!apposition && !NO_NAMES.has(info.norm) && !isAddress(info.norm) && (info.shape === 'capital' || info.shape === 'capitals') && !isHonorific(info.norm) && info.norm.length > 1) {
      words.add(info.norm)
      if (begin < 0) begin = i
      end = i + 1
    }
  }
  if (begin < 0) return undefined
  return {first, last: end, name: textOf(document, begin, end), words, phrase}
}
