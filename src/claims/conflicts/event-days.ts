import type {Context} from '../../context.js'
import type {Document, Sentence} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {isQuoted} from '../language/assertion.js'
import type {Clash, Run} from './clash.js'
import {WEEKDAYS} from './occasion-words.js'

// What a report is of, as a text calls it when it comes back to it.
const EVENTS = new WordSet(
  'crash|collision|accident|pile-up|flood|flooding|storm|hurricane|tornado|earthquake|quake|fire|blaze|explosion|blast|attack|shooting|stabbing|robbery|raid|burglary|theft|rescue|sinking|collapse|derailment|landslide|avalanche|riot|march|protest|demonstration|wedding|funeral|launch|' +
  'blackout|outage|escape|arrest|murder|killing|kidnapping|assault|spill|leak|evacuation|eruption|incident|disaster|tragedy|fall|jump|climb'
)
// Said on a day, and not happened on it.
const SAYING = /^(?:said|says|told|announced|confirmed|reported|ruled|warned|added|charged|sentenced|jailed|appeared|admitted|heard|named|due|published|released)$/

/** 'A coach crashed on Saturday' in the lead … 'the crash on Sunday': the event that a report is of put on two days. */
export function clashingEventDays({document}: Context): Clash[] {
  const {tokens} = document
  const lead = leadOf(document)
  if (!lead) return []
  const happened = dayOf(document, lead)
  if (!happened) return []
  const {norm: day} = tokens[happened.last - 1]!.info
  let found: {run: Run; stem: string} | undefined
  for (let k = lead.last; k < tokens.length; k++) {
    const token = tokens[k]!
    if (!EVENTS.has(token) || token.info.shape !== 'lower' || isQuoted(document, k)) continue
    const run = dayAt(document, k)
    if (!run || /^(?:next|last|previous|following)$/.test(tokens[run.last]?.info.norm ?? '')) continue
    const {norm} = tokens[run.day]!.info
    const stem = token.info.norm.replace(/(?:ing|e)$/, '')
    // The right day stands there, too: it is another event, or the text puts itself right.
    if (norm === day) return []
    if (!found && isTopic(document, lead, stem)) found = {run: {first: run.first, last: run.last}, stem}
  }
  return found ? [{earlier: happened, later: found.run}] : []
}

/** The first sentence below the headline. */
export function leadOf({blocks, headline, sentences}: Document): Sentence | undefined {
  const block = blocks.find(({kind, first, last}) => kind === 'paragraph' && last - first > 12 && first >= (headline && headline.last < Infinity ? headline.last : 0))
  return block && sentences[block.firstSentence]
}

/** The one weekday of a sentence, on which something happened: 'on Saturday'. */
function dayOf({tokens}: Document, {first, last}: Sentence): Run | undefined {
  let run: Run | undefined
  for (let k = first + 1; k < last; k++) {
    if (!WEEKDAYS.has(tokens[k]!.info.norm)) continue
    if (run || tokens[k - 1]!.info.norm !== 'on' || /^(?:next|last)$/.test(tokens[k + 1]?.info.norm ?? '')) return undefined
    for (let b = k - 2; b > k - 6 && b >= first; b--) {
      if (SAYING.test(tokens[b]!.info.norm)) return undefined
      if (tokens[b]!.text === ',') break
    }
    run = {first: k - 1, last: k + 1}
  }
  return run
}

/** 'the crash on Sunday', 'the storm hit on Sunday', "Sunday's crash". */
function dayAt({tokens}: Document, noun: number): (Run & {day: number}) | undefined {
  const {sentence} = tokens[noun]!
  let k = noun - 1
  while (k > noun - 3 && tokens[k]?.info.shape === 'lower' && tokens[k]!.sentence === sentence && tokens[k]!.tail === '' && tokens[k]!.info.norm !== 'the') k--
  const before = tokens[k]
  if (before?.sentence !== sentence) return undefined
  if (WEEKDAYS.has(before.info.norm) && before.tail !== '') return {first: k, last: noun + 1, day: k}
  if (before.info.norm !== 'the' || /^(?:first|second|third|last|latest|next|earlier|other|previous|fatal|similar)$/.test(tokens[k + 1]!.info.norm)) return undefined
  for (let a = noun + 1; a < noun + 4; a++) {
    const token = tokens[a]
    if (token?.sentence !== sentence || token.kind !== 'word') return undefined
    if (token.info.norm === 'on' && WEEKDAYS.has(tokens[a + 1]?.info.norm ?? '')) return {first: a, last: a + 2, day: a + 1}
    if (a > noun + 1 || !/^(?:hit|struck|happened|occurred|broke|took|was|came)$/.test(token.info.norm)) if (!/^(?:out|place)$/.test(token.info.norm)) return undefined
  }
  return undefined
}

/** Whether the headline or the lead has the word. */
function isTopic({tokens, headline, title}: Document, lead: Sentence, stem: string): boolean {
  const has = (first: number, last: number) => {
    for (let k = first; k < last; k++) if (tokens[k]!.info.norm.startsWith(stem)) return true
    return false
  }
  return has(lead.first, lead.last) || (headline !== undefined && has(headline.first, headline.last)) || title?.toLowerCase().includes(stem) === true
}
