import type {Context} from '../../context.js'
import type {DateMention} from '../../mentions/dates/dates.js'
import {datesBySentence, findDates} from '../../mentions/dates/dates.js'
import type {Block, Token} from '../../text/document.js'
import type {Interval} from '../../time.js'

/** The time that a clause speaks of, as far as the text shows it. */
export interface When {
  /** Days that the clause itself names: it speaks of these and no others. */
  stated: readonly Interval[]
  /** Days that its paragraph or heading names: it may speak of these as well. */
  around: readonly Interval[]
  /** The document's own day. */
  document: Interval | undefined
  /** Whether the clause is in the document's present: a weekday, 'today', a verb in the present. */
  present: boolean
}

const BREAKERS = new Set(['who', 'whom', 'whose', 'which', 'that', 'when', 'after', 'before', 'as', 'because', 'since', 'while', 'where', 'but', ';', 'until', 'if', 'although', 'though', 'and', 'he', 'she', 'they'])
const PRESENT_VERBS = new Set(['is', 'has', 'says', 'will', 'plans', 'wants', 'remains', 'faces', 'hopes', 'intends', 'meets', 'visits', 'arrives', 'insists', 'hosts', 'leads', 'calls', 'urges', 'tells', 'warns', 'continues', 'isn’t', "isn't", "hasn't", "won't", 'vows', 'denies'])
const NEAR = 10

/**
 * The time of a clause in which tokens [first, last) stand.
 * @param last the token after the whole mention, at which its verb may stand
 */
export function whenOf(context: Context, first: number, last: number): When {
  const {document} = context
  const {tokens, blocks} = document
  const token = tokens[first]!
  const block = blocks[token.block]!
  const sentence = document.sentences[token.sentence]!
  const own = document.date && {first: document.date.first, last: document.date.last}
  const dates = context.get(findDates)
  const near = (days: Interval) => own !== undefined && days.first <= own.last + NEAR && days.last >= own.first - NEAR && days.last - days.first <= 30
  const stated: Interval[] = []
  const around: Interval[] = []
  let present = false
  for (const date of ofBlock(context, block)) {
    if (date.bound === 'since' && date.last <= sentence.first) continue
    const same = date.first >= sentence.first && date.last <= sentence.last
    if (same && near(date.days)) {
      present = true
      if (date.relative) continue
    } else if (!date.bound || !same) around.push(date.days)
    if (same && !date.bound && governs(tokens, sentence.first, date, first, last)) stated.push(date.days)
    else if (date.first < sentence.first && !date.relative && leads(tokens, block.first, date)) stated.push(date.days)
  }
  if (stated.length === 0) {
    const heading = headingDates(context, dates, token.block)
    around.push(...heading)
    present ||= liveEntry(tokens, block.first) || PRESENT_VERBS.has(tokens[last]?.info.norm ?? '') || shownNow(tokens, first)
  }
  return {stated, around, document: own, present}
}

function ofBlock(context: Context, {firstSentence, lastSentence}: Block): DateMention[] {
  const of = context.get(datesBySentence)
  const out: DateMention[] = []
  for (let index = firstSentence; index < lastSentence; index++) out.push(...of(index))
  return out
}

function within(dates: readonly DateMention[], first: number, last: number): DateMention[] {
  return dates.filter((date) => date.first >= first && date.last <= last)
}

/** 'In January 2009 …' at the head of the sentence, or '… in December 2017' right after a simple clause. */
function governs(tokens: readonly Token[], start: number, date: DateMention, first: number, last: number): boolean {
  if (date.last <= first) {
    if (date.first > start + 4) return false
    for (let k = start; k < date.first; k++) if (tokens[k]!.kind === 'word' && tokens[k]!.tail !== '') return false
    return plain(tokens, date.last, first)
  }
  if (date.first - last > 14 || date.relative) return false
  const link = tokens[date.first - 1]
  if (!link || !/^(?:in|on|of|\(|early|late)$/.test(link.info.norm)) return false
  for (let k = last; k < date.first; k++) if (tokens[k]!.text === ',') return false
  return first <= start + 3 && plain(tokens, last, date.first)
}

function plain(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const {norm} = tokens[k]!.info
    if (BREAKERS.has(norm) || tokens[k]!.quoted) return false
  }
  return true
}

/** '1994 — North Korea's President …': a date that heads its paragraph or item. */
function leads(tokens: readonly Token[], start: number, date: DateMention): boolean {
  for (let k = start; k < date.first; k++) if (tokens[k]!.kind === 'word') return false
  const next = tokens[date.last]
  return next !== undefined && /^[—–:.\-]/.test(next.text)
}

/** 'Friday, 1:15 p.m. — …': an entry of a running report. */
function liveEntry(tokens: readonly Token[], start: number): boolean {
  for (let k = start; k < start + 4 && k < tokens.length; k++) if (/^\d{1,2}[:.]\d\d/.test(tokens[k]!.text)) return true
  return false
}

/** 'It shows President …'. */
function shownNow(tokens: readonly Token[], first: number): boolean {
  const verb = tokens[first - 1]?.info.norm === 'the' ? tokens[first - 2] : tokens[first - 1]
  return verb !== undefined && verb.sentence === tokens[first]!.sentence && /^(?:shows|depicts|sees)$/.test(verb.info.norm)
}

function headingDates(context: Context, dates: readonly DateMention[], block: number): Interval[] {
  const {blocks} = context.document
  for (let b = block - 1; b >= 0 && b > block - 12; b--) {
    if (blocks[b]!.kind !== 'heading') continue
    return within(dates, blocks[b]!.first, blocks[b]!.last).filter(({relative}) => !relative).map(({days}) => days)
  }
  return []
}
