import type {Context} from '../../context.js'
import {findAbsolute} from '../../mentions/dates/absolute.js'
import type {DateMention} from '../../mentions/dates/mention.js'
import type {Document, Token} from '../../text/document.js'
import {isQuoted} from '../language/assertion.js'

/** What ended before it began: 'born in 1961 and died in 1957'. Tokens [first, last). */
export interface BackwardLife {
  first: number
  last: number
  began: string
  ended: string
  from: DateMention
  until: DateMention
}

// How a beginning and its end are told: the first verb that fits, and what it does to its subject.
const BEGINNINGS = new Set([
  'born', 'b', 'founded', 'established', 'opened', 'reopened', 'built', 'launched', 'began', 'begun', 'started', 'married', 'elected', 'joined', 'hired', 'arrived', 'enlisted', 'formed', 'created', 'introduced', 'appointed', 'inaugurated',
  'commissioned', 'imprisoned', 'jailed', 'erected', 'set', 'entered', 'laid', 'wed', 'enrolled', 'emigrated', 'adopted', 'came', 'completed', 'crowned', 'ordained'
])
const ENDS = new Set([
  'died', 'd', 'closed', 'shut', 'demolished', 'ended', 'finished', 'divorced', 'left', 'resigned', 'retired', 'disbanded', 'dissolved', 'abolished', 'scrapped', 'decommissioned', 'freed', 'released', 'sold', 'stopped', 'expired', 'buried',
  'separated', 'quit', 'folded', 'graduated', 'repealed', 'collapsed', 'sank', 'stepped', 'abdicated', 'discharged', 'killed', 'executed', 'withdrawn', 'razed', 'departed', 'moved'
])
const BETWEEN = new Set([
  'and', 'was', 'were', 'then', 'later', 'he', 'she', 'it', 'they', 'had', 'been', 'finally', 'only', 'but', 'again', 'before', 'being', 'until', 'having', 'not', 'down', 'its', 'doors', 'his', 'her', 'post', 'office', 'there', ',', ';', '–', '—', '-', 'in'
])
// Between a verb and its date nobody else may come.
const STOPS = new Set(['who', 'which', 'that', 'whose', 'when', 'where', 'after', 'before', 'and', 'but', 'or', 'while', 'since', 'until', 'as', ';', 'he', 'she', 'they', 'it', 'not', 'never'])
const VERB_REACH = 5
const GAP = 9

/** Every pair of a beginning and an end, told of one subject in one sentence or the next, that runs backwards. */
export function findBackwardLives(context: Context): BackwardLife[] {
  const {document} = context
  const {tokens} = document
  const dates = context.get(findAbsolute)
  const out: BackwardLife[] = []
  for (let n = 1; n < dates.length; n++) {
    const from = dates[n - 1]!
    const until = dates[n]!
    if (until.days.last >= from.days.first || from.last > until.first) continue
    if (tokens[from.first]!.block !== tokens[until.first]!.block || until.first - from.last > GAP + VERB_REACH) continue
    const end = verbBefore(tokens, until.first, ENDS, from.last)
    const begin = end === undefined ? undefined : verbBefore(tokens, from.first, BEGINNINGS, -1)
    if (end === undefined || begin === undefined || !oneSubject(document, from.last, end)) continue
    if (isQuoted(document, begin) || isQuoted(document, end)) continue
    out.push({first: begin, last: until.last, began: tokens[begin]!.text, ended: tokens[end]!.text, from, until})
  }
  return out
}

function verbBefore(tokens: readonly Token[], date: number, verbs: ReadonlySet<string>, behind: number): number | undefined {
  for (let k = date - 1; k > behind && k >= date - VERB_REACH && k >= 0; k--) {
    const token = tokens[k]!
    if (token.sentence !== tokens[date]!.sentence) return undefined
    const {norm} = token.info
    if (token.kind === 'word' && verbs.has(norm) && (norm.length > 1 || token.tail === '')) return k
    if (STOPS.has(norm)) return undefined
  }
  return undefined
}

/** 'In Graz', 'at the Royal Infirmary': where, and nobody. */
function isPlace(tokens: readonly Token[], k: number): boolean {
  const {norm, shape} = tokens[k]!.info
  if (norm === 'at' || norm === 'near' || norm === 'the') return true
  return (shape === 'capital' || shape === 'capitals') && (/^(?:in|at|near|the)$/.test(tokens[k - 1]?.info.norm ?? '') || isPlace(tokens, k - 1))
}

/** Whether nobody else comes between the first date and the verb of the end. */
function oneSubject({tokens}: Document, from: number, end: number): boolean {
  if (end - from > GAP) return false
  const sentence = tokens[from - 1]!.sentence
  if (tokens[end]!.sentence === sentence) {
    for (let k = from; k < end; k++) if (!BETWEEN.has(tokens[k]!.info.norm) && !isPlace(tokens, k)) return false
    return true
  }
  // 'She was born in 1961. She died in 1957.'
  if (tokens[end]!.sentence !== sentence + 1) return false
  let k = from
  while (k < end && tokens[k]!.sentence === sentence) if (tokens[k++]!.kind === 'word') return false
  if (!/^(?:he|she|it|they)$/.test(tokens[k]?.info.norm ?? '')) return false
  for (k++; k < end; k++) if (!BETWEEN.has(tokens[k]!.info.norm)) return false
  return true
}
