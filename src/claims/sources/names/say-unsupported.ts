import {distance} from 'fastest-levenshtein'
import type {Context} from '../../../context.js'
import {sayPosition, sourceAtStart} from '../../../evidence/sources.js'
import type {Finding} from '../../../rule.js'
import {textOf, type Document} from '../../../text/document.js'
import type {NearName} from './near-names.js'
import type {UnsupportedName} from './unsupported-names.js'

type Said = Omit<Finding, 'start' | 'end'>

// Of a name no more than one letter in three is mistyped or misheard.
const MOST_LETTERS = 1 / 3

/** The message for a name that no source carries: what they have instead, where there is something. */
export function sayUnsupported(context: Context, name: UnsupportedName): Said {
  const said = say(context, name)
  return name.unsure ? {...said, atMost: 'info'} : said
}

function say(context: Context, {text, run, known, near, astray, person, kind}: UnsupportedName): Said {
  const {sources} = context
  const one = sources.length === 1 ? sourceAtStart(sources[0]!) : undefined
  if (astray === 'apart') {
    return {reason: one === undefined ? `No source has '${run.text}', only its words apart` : `${one} does not have '${run.text}', only its words apart`, expected: [], note: 'The last two words stand nowhere near each other in the sources.'}
  }
  const position = near && sayPosition(near.source, near.source.document.tokens[near.run.first]!.start)
  if (near && astray === 'inside') return {reason: `${one ?? 'The sources'} ${one === undefined ? 'have' : 'has'} '${text}' only in '${near.run.text}' (${position})`, expected: [], atMost: 'info', ...evidence(near)}
  const reason = astray === 'mixed'
    ? `${one ?? 'No source'} ${one === undefined ? 'mentions' : 'does not mention'} '${run.text}'`
    : `${one ?? 'No source'} ${one === undefined ? 'mentions' : 'does not mention'} '${text}'`
  if (person !== undefined) {
    const surname = run.words.length > 1 ? run.text.slice(run.text.lastIndexOf(' ') + 1) : run.text
    return {reason: `${reason}, only '${surname}'`, expected: [], note: `The fact base knows ${person}, who may be meant.`, atMost: 'info'}
  }
  if (!near) return {reason, expected: [], note: known.length > 0 ? `Of its words the sources have only '${known.join(' ')}'.` : 'Nothing like it stands in the sources: name where it comes from, or leave it out.'}
  return {
    reason: `${reason}; ${near.role !== undefined ? `the ${near.role} there is` : near.alike ? 'the nearest name there is' : 'the sentence most like this one has'} '${near.run.text}' (${position})`,
    expected: text !== run.text ? onlyOther(text, run.text, near.run.text) : near.alike || (kind === 'place' && standAlike(context.document, run.first, near.source.document, near.run.first)) ? [near.run.text] : [],
    ...evidence(near)
  }
}

/** 'Keane' for 'Kean' of 'Maria Kean', where the source has 'Maria Keane': the one word in which two names differ, if it is near enough to be a slip. */
function onlyOther(text: string, ours: string, theirs: string): string[] {
  const mine = ours.split(' ')
  const there = theirs.split(' ')
  const differ = mine.length === there.length ? mine.flatMap((word, k) => (word === there[k] ? [] : [k])) : []
  const [k] = differ
  if (k === undefined || differ.length > 1 || mine[k] !== text) return []
  return distance(text, there[k]!) <= text.length * MOST_LETTERS ? [there[k]!] : []
}

/** The sentence of the source, and the place in it. */
function evidence({source, run}: NearName): Pick<Said, 'note' | 'cause'> {
  const {document} = source
  const a = document.tokens[run.first]!
  const b = document.tokens[run.last - 1]!
  const {first, last} = document.sentences[a.sentence]!
  return {
    note: `${sayPosition(source, a.start)}: '${textOf(document, first, last)}'`,
    cause: {start: a.start, end: b.end, reason: `The source has '${run.text}' here`, in: source}
  }
}

const BEFORE_PLACES = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'off', 'for', 'of', 'left', 'around', 'via'])

/** Whether two places stand behind the same word, so that the one may take the place of the other. */
function standAlike(ours: Document, first: number, theirs: Document, there: number): boolean {
  const before = ours.tokens[first - 1]?.info.norm
  return before !== undefined && BEFORE_PLACES.has(before) && theirs.tokens[there - 1]?.info.norm === before
}
