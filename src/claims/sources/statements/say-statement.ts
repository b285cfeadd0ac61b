import type {Context} from '../../../context.js'
import type {Parallel} from '../../../evidence/sentences/parallel.js'
import {sayPosition, sourceAtStart} from '../../../evidence/sources.js'
import type {Finding} from '../../../rule.js'
import {sentenceText, textOf, type Document} from '../../../text/document.js'
import type {ContraryStatement} from './unsupported-opposites.js'
import type {UnsupportedWords} from './unsupported-statements.js'

type Said = Omit<Finding, 'start' | 'end'>

// A sentence of a source is shown up to so many characters.
const SHOWN = 300

/** The message for words that no source carries: the words, and the sentence of a source that is nearest. */
export function sayWords({document, sources}: Context, {first, last, near, related}: UnsupportedWords): Said {
  const text = textOf(document, first, last)
  const one = sources.length === 1
  const who = one ? `${sourceAtStart(sources[0]!)} does not carry` : 'No source carries'
  if (!near) return {reason: `${who} '${text}'`, expected: [], note: 'No sentence of the sources is like this one.', atMost: 'info'}
  const reason = related
    ? `${who} '${text}' where ${one ? 'it speaks' : 'they speak'} of this; the sentence most like this one stands at ${position(near)}`
    : `${who} '${text}', in these or other words; the sentence most like this one stands at ${position(near)}`
  return {reason, expected: [], note: passage(near), cause: whole(near), atMost: 'info'}
}

/** The message for words that say the opposite of the sources, or deny what they do not deny. */
export function sayContrary({document}: Context, {first, last, near, there, kind}: ContraryStatement): Said {
  const text = textOf(document, first, last)
  if (!there) {
    return {reason: `No source has '${text}': where they speak of it (${position(near)}) nothing is ${kind === 'narrowing' ? 'narrowed so' : 'denied'}`, expected: [], note: passage(near), cause: whole(near), atMost: 'info'}
  }
  const token = there.source.document.tokens[there.index]!
  return {
    reason: kind === 'age'
      ? `${sourceAtStart(there.source)} gives this age as ${there.text} (${sayPosition(there.source, token.start)}); ${text} is somebody else's there`
      : `${sourceAtStart(there.source)} has '${there.text}', not '${text}' (${sayPosition(there.source, token.start)})`,
    expected: kind === 'age' || ((kind === 'opposite' || kind === 'exchange') && fits(document, first, there.text)) ? [there.text] : [],
    note: passage(near),
    cause: {start: token.start, end: token.end, reason: `The source has '${there.text}' here`, in: there.source},
    atMost: kind === 'age' ? undefined : 'info'
  }
}

const ENDING = /(?:ed|ing|(?<![siu])s|ly)$/
const VOWEL = /^[aeiou]/i

/** Whether another word may stand in a word's place: of the same ending, and after 'a' or 'an' of the same beginning. */
function fits({tokens}: Document, index: number, instead: string): boolean {
  const text = tokens[index]!.text
  if ((ENDING.exec(text)?.[0] ?? '') !== (ENDING.exec(instead)?.[0] ?? '')) return false
  return !/^an?$/.test(tokens[index - 1]?.info.norm ?? '') || VOWEL.test(text) === VOWEL.test(instead)
}

function position({source, sentence}: Parallel): string {
  return sayPosition(source, source.document.tokens[sentence.first]!.start)
}

function passage(near: Parallel): string {
  const text = sentenceText(near.source.document, near.sentence)
  return `${position(near)}: '${text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\s\S*$/, '')} …` : text}'`
}

function whole({source, sentence}: Parallel): NonNullable<Finding['cause']> {
  const {tokens} = source.document
  return {start: tokens[sentence.first]!.start, end: tokens[sentence.last - 1]!.end, reason: 'The nearest sentence of the sources', in: source}
}
