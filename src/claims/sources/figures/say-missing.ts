import type {Context} from '../../../context.js'
import {parallels} from '../../../evidence/sentences/parallel.js'
import {sayPosition, sourceAtStart, type Source} from '../../../evidence/sources.js'
import type {Finding} from '../../../rule.js'
import {textOf} from '../../../text/document.js'

/** What a source gives in the place of what a text says: tokens [first, last) of the source, and how the text would write it. */
export interface Given {
  source: Source
  first: number
  last: number
  /** Drop-in text, where it is of the same kind. */
  instead: string | undefined
}

// Of a sentence's words so large a share (by weight) has to stand in the source's, before what is there may take the place of what is here.
const NEAR = 0.25

/**
 * The message for a figure or date that no source gives: what they give instead, each with its place.
 * @param said what the text says: tokens [first, last)
 * @param given of several sources one each, where they differ
 * @param nothing what the note says where they give nothing like it
 */
export function sayMissing(context: Context, said: {first: number; last: number}, given: readonly Given[], nothing: string): Omit<Finding, 'start' | 'end'> {
  const {document, sources} = context
  const text = textOf(document, said.first, said.last)
  const reason = sources.length === 1 ? `${sourceAtStart(sources[0]!)} does not give '${text}'` : `No source gives '${text}'`
  const [first, second] = given
  if (!first) return {reason, expected: [], note: nothing}
  const theirs = given.map((one) => `'${textOf(one.source.document, one.first, one.last)}' (${at(one)})`)
  return {
    reason: second
      ? `${reason}, and they disagree: ${theirs.join(', ')}`
      : `${reason}; ${isNear(context, document.tokens[said.first]!.sentence, first) ? 'the sentence most like this one has' : 'the nearest there is'} ${theirs[0]}`,
    expected: given.flatMap(({instead, ...one}) => (instead === undefined || !isNear(context, document.tokens[said.first]!.sentence, one) ? [] : [instead])),
    note: given.map((one) => (second ? `- ${sentence(one)}` : sentence(one))).join('\n'),
    cause: {start: first.source.document.tokens[first.first]!.start, end: first.source.document.tokens[first.last - 1]!.end, reason: `The source gives ${textOf(first.source.document, first.first, first.last)} here`, in: first.source}
  }
}

/** Whether the sentence of the source says so much of what the text's sentence says that it speaks of the same. */
function isNear(context: Context, index: number, {source, first}: Omit<Given, 'instead'>): boolean {
  const {sentence} = source.document.tokens[first]!
  return context.get(parallels)(index).some((one) => one.source === source && one.sentence.index === sentence && one.share >= NEAR)
}

function at({source, first}: Given): string {
  return sayPosition(source, source.document.tokens[first]!.start)
}

function sentence({source, first}: Given): string {
  const {document} = source
  const {first: from, last} = document.sentences[document.tokens[first]!.sentence]!
  return `${sayPosition(source, document.tokens[from]!.start)}: '${textOf(document, from, last)}'`
}
