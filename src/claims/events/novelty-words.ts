import type {Context} from '../../context.js'
import type {Country, EventRecord, Facts, Tenure} from '../../facts/index.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import type {Match} from '../../mentions/words/lexicon.js'
import type {Novelty} from '../../mentions/events/novelty.js'
import type {Sentence, Token} from '../../text/document.js'

/** Something said to be new, and the records of earlier ones: tokens [first, last). */
export interface NoveltyClaim {
  first: number
  last: number
  /** What is claimed to be new, for the message. */
  what: string
  earlier: readonly EventRecord[]
}

// 'since 2000', 'in a decade', 'on Russian soil', 'as president': first in something narrower, which the records may bear out.
const NARROWER = new Set(['since', 'in', 'on', 'as', 'under', 'during', 'outside', 'for', 'after', 'of', 'at', 'abroad', 'overseas', 'inside', 'within', 'between', 'without'])
const NARROWING = new Set(['formal', 'official', 'full', 'bilateral', 'trilateral', 'one', 'stand', 'substantive', 'public', 'private', 'direct', 'state', 'sitting', 'serving', 'foreign', 'overseas', 'official', 'annual', 'virtual', 'phone', 'telephone', 'post', 'half', 'quarter', 'lady', 'task', 'round', 'day', 'stop', 'leg', 'half', 'such', 'major', 'official', 'joint'])
const BE = /^(?:was|were|is|are|be|been)$/
export const LEADERS = /^(?:leaders|presidents|heads|rulers)$/

export interface Head {
  /** The token that says what is new. */
  at: number
  last: number
}

/** The word that the novelty is said of: after it ('unprecedented encounter', 'first meeting'), or in the clause. */
export function head(tokens: readonly Token[], {first, last, entry}: Match<Novelty>, sentence: Sentence, wanted: RegExp): Head | undefined {
  // 'The talks were the first between …'.
  const predicate = entry === 'first' && tokens[first - 1]?.info.norm === 'the' && BE.test(tokens[first - 2]?.info.norm ?? '') && /^(?:ever|between|of)$/.test(tokens[last]?.info.norm ?? '')
  if (!predicate && (entry === 'first' || entry === 'unprecedented')) {
    for (let i = last; i < Math.min(last + 3, sentence.last); i++) {
      const {info, kind, joined} = tokens[i]!
      if (kind !== 'word' || (NARROWING.has(info.norm) && !joined)) return undefined
      if (wanted.test(info.norm)) return {at: i, last: pastHyphens(tokens, i, wanted)}
      if (i > last && info.norm === 'of') return undefined
    }
    if (entry === 'first') return undefined
  }
  for (let i = sentence.first; i < sentence.last; i++) if (wanted.test(tokens[i]!.info.norm) && Math.abs(i - first) < 14) return {at: i, last}
  return undefined
}

/** 'First face-to-face meeting since …': behind the whole of it. */
function pastHyphens(tokens: readonly Token[], at: number, wanted: RegExp): number {
  let last = at + 1
  while (tokens[last]?.joined || (last > at + 1 && wanted.test(tokens[last]?.info.norm ?? ''))) last++
  return last
}

/** Whether the words after it make it a first of something narrower. */
export function narrower(tokens: readonly Token[], last: number, sentence: Sentence): boolean {
  for (let i = last; i < Math.min(last + 3, sentence.last); i++) {
    const {kind, info} = tokens[i]!
    if (kind !== 'word') return false
    // 'of' and 'between' before a name only say who.
    if (NARROWER.has(info.norm)) return !(/^(?:of|between)$/.test(info.norm) && saysWho(tokens, i + 1))
  }
  return false
}

/** 'Of Xi and Obama', 'between the two men', 'of leaders of the two Koreas'. */
function saysWho(tokens: readonly Token[], at: number): boolean {
  const i = /^(?:the|both)$/.test(tokens[at]?.info.norm ?? '') ? at + 1 : at
  return tokens[i]?.info.shape === 'capital' || tokens[i]?.info.norm === 'two' || LEADERS.test(tokens[i]?.info.norm ?? '')
}

/** The last day on which something earlier still is earlier: that of the event spoken of, or of the document. */
export function before(context: Context, sentence: Sentence): number | undefined {
  const dates = context.get(datesBySentence)(sentence.index).filter(({precision, bound}) => bound === undefined && precision !== 'days')
  const {date} = context.document
  // A dateline stands in the first sentence and says when it was written.
  const said = dates.find(({days}) => days.first !== date?.first || days.last !== date.last)?.days.first ?? yearBefore(context, sentence)
  if (said !== undefined) return said
  // An event in the news is at most days old, and what it is compared with is older.
  return date === undefined ? undefined : date.first - 14
}

/** The year that the sentence before speaks of: 'On the left is 2014. Brazil was hosting …'. */
function yearBefore(context: Context, sentence: Sentence): number | undefined {
  const before = context.get(datesBySentence)(sentence.index - 1)
  return before.filter(({precision, relative, bound}) => precision === 'year' && !relative && bound === undefined).at(-1)?.days.first
}

/** Whether the office was held when the event began. */
export function held({from, until}: Tenure, event: EventRecord): boolean {
  return from.first <= event.from.first && (until === undefined || until.last >= event.from.first)
}

/** The state named by one or two words from here on, by its name or its adjective. */
export function stateAt(tokens: readonly Token[], at: number, facts: Facts): Country | undefined {
  const token = tokens[at]
  if (token?.info.shape !== 'capital' && token?.info.shape !== 'capitals') return undefined
  const one = token.info.norm
  const two = `${one} ${tokens[at + 1]?.info.norm ?? ''}`
  return [two, one].flatMap((name) => [...facts.byCountryName(name), ...facts.byDemonym(name)]).find(({until}) => until === undefined)
}

