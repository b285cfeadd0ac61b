import type {Context} from '../../context.js'
import {dateFit, placeFit, sayTitled} from '../../evidence/events.js'
import type {Finding} from '../../rule.js'
import {fold} from '../../text/fold.js'
import {findEventVerdicts} from '../events/event-verdicts.js'
import {findEventClaims} from '../events/events.js'

interface Span {
  first: number
  last: number
}

/** What the record says of a place or date that no source gives: that it is wrong, or that it is right. Tokens [first, last). */
interface Recorded extends Span {
  /** The record as a message names it, where it bears the words out; undefined where it contradicts them. */
  right: string | undefined
}

/** A finder: the places and dates of a text of which the fact base has a record. */
function recorded(context: Context): readonly Recorded[] {
  const {facts, document: {tokens}} = context
  const out: Recorded[] = []
  for (const {claim, wrong} of context.get(findEventVerdicts)) {
    if (wrong !== 'date' && claim.place) out.push({...spanOf(claim.place), right: undefined})
    if (wrong !== 'place' && claim.date) out.push({...spanOf(claim.date), right: undefined})
  }
  for (const {anchor, place, date, records} of context.get(findEventClaims)) {
    if (!place || out.some((one) => overlaps(one, place))) continue
    const words = new Set<string>()
    for (let i = anchor.sentence.first; i < anchor.sentence.last; i++) words.add(tokens[i]!.info.norm)
    const says = (word: string) => word.split(' ').every((one) => words.has(fold(one)))
    const event = records.find((one) => placeFit(facts, one, place, says) === 'fits' && (!date || dateFit(facts, one, date.days, says, date.precision !== 'days')))
    if (!event) continue
    out.push({...spanOf(place), right: sayTitled(facts, event)})
    if (date) out.push({...spanOf(date), right: sayTitled(facts, event)})
  }
  return out
}

function spanOf({first, last}: Span): Span {
  return {first, last}
}

function overlaps(a: Span, b: Span): boolean {
  return a.first < b.last && b.first < a.last
}

/**
 * What a message about words that no source gives becomes where the fact base has a record of them: none, where the record contradicts them and
 * says so itself, with what the sources say; where it bears them out, one that says which says what.
 */
export function withRecord(context: Context, span: Span, said: Omit<Finding, 'start' | 'end'>): Omit<Finding, 'start' | 'end'> | undefined {
  const one = context.get(recorded).find((other) => overlaps(other, span))
  if (!one) return said
  return one.right === undefined ? undefined : {...said, reason: `${said.reason}; the record has ${one.right}`, expected: [], atMost: 'info'}
}
