import type {Context} from '../../../context.js'
import {parallels} from '../../../evidence/sentences/parallel.js'
import {sayPosition, sourceAtStart, type Source} from '../../../evidence/sources.js'
import type {Finding} from '../../../rule.js'
import {sentenceText, textOf, type Document} from '../../../text/document.js'
import type {RelationFault} from './relation.js'

// A sentence of a source is shown up to so many characters.
const SHOWN = 300
// Of these a person has to look at the source to say.
const UNSURE = new Set<RelationFault['kind']>(['same', 'doubt', 'cause', 'fate', 'list', 'post', 'teller'])

/** The message for what is put together otherwise than in the sources. */
export function sayRelation(context: Context, fault: RelationFault): Omit<Finding, 'start' | 'end'> {
  const {document} = context
  const {first, last, kind, source, there, instead} = fault
  const {tokens, sentences} = source.document
  const text = textOf(document, first, last)
  const at = sayPosition(source, tokens[there.first]!.start)
  const near = kind === 'same' ? context.get(parallels)(document.tokens[first]!.sentence)[0] : undefined
  const sentence = near?.sentence ?? sentences[tokens[there.first]!.sentence]!
  const shown = near?.source ?? source
  const whole = sentenceText(shown.document, sentence)
  const words = textOf(source.document, there.first, there.last)
  return {
    reason: reasonOf(fault, text, words, at),
    expected: (kind === 'doer' || kind === 'teller' || kind === 'twice') || (kind === 'thing' && fits(document, first, instead)) ? [instead] : [],
    note: `${sayPosition(shown, shown.document.tokens[sentence.first]!.start)}: '${whole.length > SHOWN ? `${whole.slice(0, SHOWN).replace(/\s\S*$/, '')} …` : whole}'`,
    cause: near ? causeOf(near.source, near.sentence, 'The nearest sentence of the sources') : causeOf(source, there, 'The source has this'),
    atMost: UNSURE.has(kind) ? 'info' : undefined
  }
}

function causeOf(source: Source, {first, last}: {first: number; last: number}, reason: string): NonNullable<Finding['cause']> {
  const {tokens} = source.document
  return {start: tokens[first]!.start, end: tokens[last - 1]!.end, reason, in: source}
}

function reasonOf({kind, source, instead}: RelationFault, text: string, words: string, at: string): string {
  const who = sourceAtStart(source)
  switch (kind) {
    case 'doer': return `${who} says this of '${instead}', not of '${text}' (${at})`
    case 'teller': return `${who} has '${instead}' say this, not '${text}' (${at})`
    case 'taker': return `${who} has it the other way round: '${words}', not '${text}' (${at})`
    case 'same': return `'${text}' is here the one who does it and the one to whom it is done`
    case 'post': return `${who} gives this post to '${instead}' (${at}), and nowhere to the one named in '${text}'`
    case 'body': return `${who} has '${words}', not '${text}' (${at})`
    case 'twice': return `'${instead}' stands twice here, and nowhere so in ${nameOf(source)} (${at})`
    case 'thing': return `${who} has '${words}', not '${text}' (${at})`
    case 'doubt': return `${who} leaves this open: '${words}', not '${text}' (${at})`
    case 'cause': return `${who} leaves the cause of death open (${at}), and nowhere has '${text}'`
    case 'fate': return `Where ${nameOf(source)} speaks of '${words}' (${at}), something else is told than '${text}'`
    case 'list': return `${who} has '${instead}' of the others in this list, and nowhere of '${text}'`
  }
}

/** 'source 1' within a sentence. */
function nameOf({name}: Source): string {
  return name
}

const VOWEL = /^[aeiou]/i

/** Whether a word may stand where another does behind 'a' or 'an'. */
function fits({tokens}: Document, index: number, instead: string): boolean {
  return !/^an?$/.test(tokens[index - 1]?.info.norm ?? '') || VOWEL.test(tokens[index]!.text) === VOWEL.test(instead)
}
