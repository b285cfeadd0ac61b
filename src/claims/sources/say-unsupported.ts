import type {Context} from '../../context.js'
import {sayPosition, sourceAtStart} from '../../evidence/sources.js'
import type {Finding} from '../../rule.js'
import {textOf, type Document} from '../../text/document.js'
import type {UnsupportedName} from './unsupported-names.js'

/** The message for a name that no source carries: what they have instead, where there is something. */
export function sayUnsupported(context: Context, {text, run, known, near, person, kind}: UnsupportedName): Omit<Finding, 'start' | 'end'> {
  const {sources} = context
  const reason = sources.length === 1 ? `${sourceAtStart(sources[0]!)} does not mention '${text}'` : `No source mentions '${text}'`
  if (person !== undefined) {
    const surname = run.text.split(' ').at(-1) ?? ''
    return {reason: `${reason}, only '${surname}'`, expected: [], note: `The fact base knows ${person}, who may be meant.`, atMost: 'info'}
  }
  if (!near) return {reason, expected: [], note: known.length > 0 ? `Of its words the sources have only '${known.join(' ')}'.` : 'Nothing like it stands in the sources: name where it comes from, or leave it out.'}
  const {document} = near.source
  const a = document.tokens[near.run.first]!
  const b = document.tokens[near.run.last - 1]!
  const {first, last} = document.sentences[a.sentence]!
  return {
    reason: `${reason}; ${near.alike ? 'the nearest name there is' : 'the sentence most like this one has'} '${near.run.text}' (${sayPosition(near.source, a.start)})`,
    expected: text === run.text && (near.alike || (kind === 'place' && standAlike(context.document, run.first, document, near.run.first))) ? [near.run.text] : [],
    note: `${sayPosition(near.source, a.start)}: '${textOf(document, first, last)}'`,
    cause: {start: a.start, end: b.end, reason: `The source has '${near.run.text}' here`, in: near.source}
  }
}

const BEFORE_PLACES = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'off', 'for', 'of', 'left', 'around', 'via'])

/** Whether two places stand behind the same word, so that the one may take the place of the other. */
function standAlike(ours: Document, first: number, theirs: Document, there: number): boolean {
  const before = ours.tokens[first - 1]?.info.norm
  return before !== undefined && BEFORE_PLACES.has(before) && theirs.tokens[there - 1]?.info.norm === before
}
