import type {Context} from '../../context.js'
import type {EventRecord} from '../../facts/index.js'
import type {DateMention} from '../../mentions/dates/dates.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import {eventPeopleBySentence} from '../../mentions/events/event-words.js'
import type {PlaceMention} from '../../mentions/places/places.js'
import type {Token} from '../../text/document.js'
import type {EventAnchor} from './event-anchors.js'
import {anchorsBySentence, findEventAnchors} from './event-anchors.js'
import {clear, IN, placeAfter, placeBefore} from './event-places.js'

/** What the text says of an event: where it was, when it was, or both. */
export interface EventClaim {
  anchor: EventAnchor
  records: readonly EventRecord[]
  place: PlaceMention | undefined
  date: DateMention | undefined
}

// An adverbial further off than this belongs to something else.
const REACH = 16
const STOPS = new Set([
  'but', 'while', 'whereas', 'which', 'who', 'whose', 'when', 'where', 'after', 'before', 'because', 'although', 'though', 'since',
  'until', 'if', 'as', 'than', 'from', 'to', 'over', 'about', 'said', 'told', 'says', 'say', 'announced', 'warned', 'or', 'nor', 'whether',
  'ahead', 'following', 'amid', 'despite', 'unlike', 'like', 'not', 'so', 'then', 'called', 'hopes', 'led', 'brought', 'left', 'won', 'scored', 'qualifier',
  'qualifiers', 'qualifying', 'group', 'play', 'playoff', 'match', 'bid', 'preparations', 'reaction', 'protests', 'watched', 'returned', 'back'
])
const NOT_YET = new Set([
  'will', 'would', 'could', 'may', 'might', 'should', 'shall', 'can', 'plan', 'plans', 'planned', 'planning', 'propose', 'proposed', 'proposes',
  'want', 'wants', 'wanted', 'hope', 'hopes', 'hoped', 'refuse', 'refused', 'refuses', 'offer', 'offered', 'offers', 'invite', 'invited',
  'cancel', 'cancelled', 'canceled', 'postponed', 'expected', 'possible', 'potential', 'scheduled', 'next', 'upcoming', 'future', 'failed', 'never',
  'not', 'if', 'suggested', 'suggest', 'idea', 'due', 'unless', "didn't", "won't", "wouldn't", "doesn't", 'agreed', 'rumours', 'rumors', 'another',
  'further', 'eventual', 'rehearsal', 'preparations', 'prepare', 'prepared', 'preparing', 'bid', 'hypothetical'
])
// What has a name was held; only these say that it was to be held otherwise.
const PLANS = new Set(['planned', 'proposed', 'postponed', 'cancelled', 'canceled', 'scheduled', 'bid', 'bids', 'hypothetical', 'instead', 'original', 'originally', 'should'])
// 'handed back to China', 'shot down over Ukraine': whom or what it was about, and no place of it.
const PASSED = /^(?:to|over|off|from|against)$/
const MODALS = new Set(['will', 'would', 'could', 'may', 'might', 'should', 'shall', 'can'])
const ANNIVERSARY = new Set(['anniversary', 'anniversaries', 'commemorating', 'birthday'])
const OTHER_TIME = new Set([...ANNIVERSARY, 'after', 'before', 'since', 'following', 'until', 'ahead', 'from'])

/** What the document says of recorded events, each claim once. */
export function findEventClaims(context: Context): EventClaim[] {
  const {document} = context
  const out: EventClaim[] = []
  for (const anchor of context.get(findEventAnchors)) {
    const token = document.tokens[anchor.first]!
    if (token.quoted || anchor.sentence.question || document.blocks[token.block]!.kind === 'quote') continue
    if (notYet(document.tokens, anchor)) continue
    const {place, date} = adverbials(context, anchor)
    const where = place && madeThere(document.tokens, anchor, place) ? place : undefined
    if (where || date) out.push({anchor, records: anchor.records, place: where, date})
  }
  return out
}

const MADE = /^(?:sign\w*|adopt\w*|agree[ds]?|conclude\w*|reach\w*|struck|strike|initial\w*|negotiat\w*|seal\w*|broker\w*|drafted|drawn|made|born|hammered|clinched|forged|approved|opened|was|is|were|be)$/

/** A treaty is spoken of in many places: only where the words say that it was made there is it placed. */
function madeThere(tokens: readonly Token[], {first, by, records, sentence}: EventAnchor, place: PlaceMention): boolean {
  if (by !== 'name' || records.some(({kind}) => kind !== 'treaty')) return true
  for (let i = Math.max(sentence.first, Math.min(first - 6, place.first)); i < Math.max(place.first, first); i++) if (MADE.test(tokens[i]!.info.norm)) return true
  return false
}

function notYet(tokens: readonly Token[], {first, sentence, by}: EventAnchor): boolean {
  const named = by === 'name' || by === 'series'
  for (let i = first - 1; i >= Math.max(sentence.first, first - 7); i--) {
    const {info, text} = tokens[i]!
    if (text === ',' || text === ';') break
    if (named ? PLANS.has(info.norm) : NOT_YET.has(info.norm)) return true
  }
  return false
}

const ELSEWHERE = new Set(['vigil', 'vigils', 'protest', 'protests', 'opposition', 'reaction', 'trial', 'suspect', 'suspects', 'tribute', 'memorial', 'demonstration', 'demonstrations', 'debate', 'film', 'exhibition', 'ceremony', 'anger', 'grief', 'mourning', 'mourned', 'support'])

/** Whether the words before turn a date into that of something else: 'two years after the agreement', 'the anniversary of'. */
function preceded(tokens: readonly Token[], {first, sentence}: EventAnchor, words: ReadonlySet<string>): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 4); i--) if (words.has(tokens[i]!.info.norm)) return true
  return false
}

interface Adverbials {
  place: PlaceMention | undefined
  date: DateMention | undefined
}

function adverbials(context: Context, anchor: EventAnchor): Adverbials {
  const dates = context.get(datesBySentence)(anchor.sentence.index)
  const others = context.get(anchorsBySentence)(anchor.sentence.index)
  const free = dates.filter((date) => others.every(({first, last}) => date.last <= first || date.first >= last))
  const after = following(context, anchor, free)
  // 'A vigil for the attack in London': the place of what is spoken of before it.
  const place = preceded(context.document.tokens, anchor, ELSEWHERE) ? undefined : (after.place ?? placeBefore(context, anchor))
  const {tokens} = context.document
  const date = preceded(tokens, anchor, ANNIVERSARY) ? undefined : (after.date ?? (preceded(tokens, anchor, OTHER_TIME) ? undefined : dateBefore(context, anchor, free)))
  return {place, date: date?.bound === undefined ? date : undefined}
}

/** 'met on Wednesday in a lakeside villa in Zurich', 'the final of the 2010 World Cup in Cape Town'. */
function following(context: Context, anchor: EventAnchor, dates: readonly DateMention[]): Adverbials {
  const {tokens} = context.document
  const people = context.get(eventPeopleBySentence)(anchor.sentence.index)
  const limit = Math.min(anchor.sentence.last, anchor.last + REACH)
  const found: Adverbials = {place: undefined, date: undefined}
  // An aircraft is lost over a place; talks over a place are about it.
  const overhead = anchor.records.every(({kind}) => kind === 'accident')
  const visit = /^(?:visit|visits|visited|trip|trips|travelled|traveled|journey)$/.test(tokens[anchor.last - 1]!.info.norm)
  for (let i = anchor.last; i < limit; ) {
    const token = tokens[i]!
    if (token.quoted) break
    const date = dates.find(({first, last}) => first <= i && i < last)
    if (date) {
      found.date ??= date
      i = date.last
      continue
    }
    const person = people.find(({first}) => first === i)
    if (person) {
      i = person.last
      continue
    }
    const {norm} = token.info
    if (IN.has(norm) && dates.some(({first}) => first === i + 1)) {
      i++
      continue
    }
    if (IN.has(norm) || (visit && norm === 'to') || (norm === 'over' && overhead)) {
      const place = placeAfter(context, i + 1)
      if (place && !found.place) {
        found.place = place
        i = place.last
      } else if (place) break
      else i++
      continue
    }
    if (token.kind !== 'word') {
      // 'Lockerbie bombing: a bomb goes off over Scotland on …', in a list.
      const entry = token.text === ':' && anchor.by === 'name' && anchor.first - anchor.sentence.first <= 3
      if (token.text !== ',' && token.text !== '–' && token.text !== '-' && !entry) break
      const next = token.text === ',' ? pastApposition(tokens, i + 1) : i + 1
      const aside = i === anchor.last && anchor.by === 'name' && /^(?:is|was|were)$/.test(tokens[i + 1]?.info.norm ?? '')
      if (token.text === ',' && !aside && !goesOn(tokens, next, dates, people)) break
      i = next
      continue
    }
    if (norm === 'and' && !people.some(({first}) => first === i + 1)) break
    if (PASSED.test(norm) && anchor.by !== 'people') {
      const article = /^(?:the|a|an)$/.test(tokens[i + 1]?.info.norm ?? '') ? 1 : 0
      if (article > 0 || tokens[i + 1]?.info.shape === 'capital') {
        i += 2 + article
        continue
      }
    }
    if ((STOPS.has(norm) && !(norm === 'to' && visit)) || MODALS.has(norm)) break
    i++
  }
  return found
}

/** 'Diana, Princess of Wales, in August': behind the words that only say who or what it was. */
function pastApposition(tokens: readonly Token[], first: number): number {
  if (tokens[first]?.info.shape !== 'capital') return first
  for (let i = first; i < first + 5; i++) {
    const token = tokens[i]
    if (token?.text === ',') return i + 1
    if (!token || token.kind !== 'word' || (token.info.shape !== 'capital' && !/^(?:of|the|and)$/.test(token.info.norm))) return first
  }
  return first
}

function goesOn(tokens: readonly Token[], next: number, dates: readonly DateMention[], people: readonly {first: number}[]): boolean {
  const token = tokens[next]
  if (!token) return false
  return IN.has(token.info.norm) || /^(?:on|held|signed|reached|adopted|agreed|concluded|struck|initialled|initialed|negotiated|opened|staged|hosted|fought)$/.test(token.info.norm) || dates.some(({first}) => first === next) || people.some(({first}) => first === next)
}

/** 'the June 2018 summit', 'In February 2015 X met Y for talks', '24 June 2016, when …', 'March 2012, the month in which …'. */
function dateBefore(context: Context, anchor: EventAnchor, dates: readonly DateMention[]): DateMention | undefined {
  const {tokens} = context.document
  const {sentence} = anchor
  for (let k = dates.length - 1; k >= 0; k--) {
    const date = dates[k]!
    if (date.last > anchor.first) continue
    const gap = anchor.first - date.last
    if (gap === 0 || (gap <= 6 && onlyNames(context, date.last, anchor.first))) return date
    const lead = tokens[date.first - 1]
    const fronted = date.first <= sentence.first + 1 || (date.first <= sentence.first + 3 && /^(?:in|on|by)$/.test(lead?.info.norm ?? ''))
    const heads = date.first <= sentence.first + 1 && /^[:–—-]$/.test(tokens[date.last]?.text ?? '') ? 1 : 0
    if (fronted && !aimedAt(tokens, anchor) && clear(tokens, date.last + heads, anchor.first) && gap < 30) return date
    if (relative(tokens, date.last) && gap < 30) return date
    return undefined
  }
  return undefined
}

/** 'On 13 May 2014 he was named in the squad for the World Cup': the day is not that of the games. */
function aimedAt(tokens: readonly Token[], {first, records}: EventAnchor): boolean {
  if (!records.every(({kind}) => kind === 'games' || kind === 'tournament' || kind === 'final' || kind === 'election')) return false
  for (let i = first - 1; i >= first - 4; i--) if (/^(?:for|to|of|from|before|towards)$/.test(tokens[i]?.info.norm ?? '')) return true
  return false
}

const UNITS = /^(?:day|month|year|morning|night|evening|week|afternoon|date|spring|summer|autumn|winter|weekend)$/

/** ', when', ', the month in which', ', the day that'. */
function relative(tokens: readonly Token[], at: number): boolean {
  let i = at
  if (tokens[i]?.text === ',') i++
  if (tokens[i]?.info.norm === 'when') return true
  if (tokens[i]?.info.norm !== 'the' || !UNITS.test(tokens[i + 1]?.info.norm ?? '')) return false
  const then = tokens[i + 2]?.info.norm
  return then === 'when' || then === 'that' || ((then === 'in' || then === 'on') && tokens[i + 3]?.info.norm === 'which')
}

function onlyNames(context: Context, first: number, last: number): boolean {
  const {tokens} = context.document
  for (let i = first; i < last; i++) {
    const {kind, info, text, joined} = tokens[i]!
    if (kind !== 'word') {
      if (!/^[–—-]$/.test(text)) return false
    } else if (info.shape === 'lower' && !joined && i > first + 1) return false
  }
  return true
}
