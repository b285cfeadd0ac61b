import type {Context} from '../../context.js'
import {sayPosition, sourceAtStart} from '../../evidence/sources.js'
import type {Finding} from '../../rule.js'
import {textOf} from '../../text/document.js'
import type {UnsupportedName} from './unsupported-names.js'

/** The message for a name that no source carries: what they have instead, where there is something. */
export function sayUnsupported({sources}: Context, {text, run, known, near, person}: UnsupportedName): Omit<Finding, 'start' | 'end'> {
  const reason = sources.length === 1 ? `${sourceAtStart(sources[0]!)} does not mention '${text}'` : `No source mentions '${text}'`
  if (person !== undefined) {
    const surname = run.text.split(' ').at(-1) ?? ''
    return {reason: `${reason}, only '${surname}'`, expected: [], note: `The fact base knows ${person}, who may be meant.`, atMost: 'info'}
  }
  if (!near) return {reason, expected: [], note: known.length > 0 ? `Of its words the sources have only '${known.join(' ')}'.` : 'Nothing like it stands in the sources.'}
  const {document} = near.source
  const a = document.tokens[near.run.first]!
  const b = document.tokens[near.run.last - 1]!
  const {first, last} = document.sentences[a.sentence]!
  return {
    reason: `${reason}; ${near.alike ? 'the nearest name there is' : 'in the sentence most like this one stands'} '${near.run.text}' (${sayPosition(near.source, a.start)})`,
    expected: near.alike && text === run.text ? [near.run.text] : [],
    note: `${sayPosition(near.source, a.start)}: '${textOf(document, first, last)}'`,
    cause: {start: a.start, end: b.end, reason: `The source has '${near.run.text}' here`, in: near.source}
  }
}
