import type {Attribution} from '../../mentions/speech/attributions.js'
import {attributionsOf} from '../../mentions/speech/attributions.js'
import {AwaitedWords} from '../../text/awaited-words.js'
import type {Document, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {isAsserted, isQuestion, isQuoted} from '../language/assertion.js'
import {firstFrom} from '../../sorted.js'

/** Tokens [first, last). */
export interface Run {
  first: number
  last: number
}

/** Two passages that give one thing two values; `earlier` stands first. */
export interface Clash {
  earlier: Run
  later: Run
}

const CHANGES = new WordSet([
  'rose', 'risen', 'rises', 'revised', 'revises', 'lowered', 'corrected', 'initially', 'previously', 'earlier', 'originally', 'another', 'further', 'additional', 'estimated', 'estimates',
  'feared', 'meanwhile', 'separately', 'separate', 'increased', 'fallen', 'updated', 'extended', 'shortened', 'reduced', 'doubled', 'tripled', 'halved', 'instead', 'former', 'previous', 'planned', 'expected',
  'hoped', 'elsewhere', 'average', 'similar', 'every', 'each', 'annual', 'annually', 'second', 'altogether', 'respectively', 'between', 'per', 'if', 'usual', 'usually', 'normally', 'normal', 'maximum', 'minimum', 'potential', 'proposed',
  'demanded', 'sought', 'wanted', 'far', 'later'
])

/** Whether the words around a value say that it has changed, is of another time or of another thing. */
export function tellsOfChange({tokens}: Document, sentence: Run, except?: Run): boolean {
  for (let k = sentence.first; k < sentence.last; k++) if (CHANGES.has(tokens[k]) && !/^(?:other|them)$/.test(tokens[k + 1]?.info.norm ?? '') && !(tokens[k]!.info.norm === 'if' && tokens[k + 1]?.info.norm === 'the') && !(tokens[k]!.info.norm === 'far' && tokens[k - 1]?.info.norm === 'the') && !(except && k >= except.first && k < except.last)) return true
  return false
}

/** Whether two passages are laid on two different sources. */
export function rivals(document: Document, a: number, b: number): boolean {
  const here = sourceOf(document, attributionsOf(document, a))
  const there = sourceOf(document, attributionsOf(document, b))
  return here !== undefined && there !== undefined && here !== there
}

function sourceOf({tokens}: Document, attributions: readonly Attribution[]): string | undefined {
  const source = attributions.at(-1)?.source
  return source && tokens[source.last - 1]?.info.norm
}

const DAYS = new WordSet(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'yesterday', 'today', 'tomorrow'])

/** The days of the week that a sentence names, as one word; '' where it names none. */
export function daysNamed({tokens, sentences}: Document, index: number): string {
  const {first, last} = sentences[index]!
  let out = ''
  for (let k = first; k < last; k++) if (DAYS.has(tokens[k]) && tokens[k]!.info.norm !== out) out += tokens[k]!.info.norm
  return out
}

const MORE = new AwaitedWords('another|third|fourth|fifth|sixth|seventh|second|further')
const AGAIN = new AwaitedWords('again|twice')

/**
 * Whether between two passages the text brings in one more: 'a third', 'another', 'again'.
 * @param behind what one of the next words has to be; any will do unless set
 */
export function bringsMore(document: Document, from: number, to: number, again = false, behind?: (token: Token) => boolean): boolean {
  if (again && standsWithin(AGAIN.in(document), from, to)) return true
  if (!behind) return standsWithin(MORE.in(document), from, to)
  const places = MORE.in(document)
  let at = firstFrom(places, from)
  const limit = at + MOST_BETWEEN
  for (; at < places.length && places[at]! < to; at++) {
    if (at === limit) return true
    for (let k = places[at]! + 1; k < places[at]! + 4; k++) if (document.tokens[k] && behind(document.tokens[k]!)) return true
  }
  return false
}

// Passages may lie a whole document apart, and there may be many pairs of them.
function standsWithin(places: readonly number[], from: number, to: number): boolean {
  const at = firstFrom(places, from)
  return at < places.length && places[at]! < to
}

/** Whether it is the writer's, and no question; of something spoken of before, a negation says nothing. */
export function isSaid(document: Document, index: number, definite: boolean): boolean {
  return definite ? !isQuoted(document, index) && !isQuestion(document, index) : isAsserted(document, index)
}

/** Whether between two passages one more of a kind comes in: 'a second vessel', 'another grant', 'two more shops'. */
export function bringsMoreOf(document: Document, from: number, to: number, noun: string): boolean {
  const {tokens} = document
  const places = MORE.in(document)
  let at = firstFrom(places, from)
  // So many between them that the two are far apart.
  const limit = at + MOST_BETWEEN
  for (; at < places.length && places[at]! < to; at++) {
    if (noun === '' || at === limit) return true
    for (let k = places[at]! + 1; k < places[at]! + 4; k++) if (tokens[k]?.info.norm.startsWith(noun.slice(0, Math.max(3, noun.length - 1)))) return true
  }
  return false
}

const MOST_BETWEEN = 64
