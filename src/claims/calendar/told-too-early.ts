import type {Context} from '../../context.js'
import {findAbsolute} from '../../mentions/dates/absolute.js'
import type {DateMention} from '../../mentions/dates/mention.js'
import {linkAt, monthAt} from '../../mentions/dates/fields.js'
import type {Document, Token} from '../../text/document.js'
import {isConditional, isNegated, isQuestion, isQuoted} from '../language/assertion.js'
import {isFuture, isLeaning, isPastVerb} from '../language/tense.js'

/*
 * What is told as past although its date lies after the day of the text. Only dates that plainly say when the verb of
 * their clause happened: announcements speak of days to come all the time.
 */

// What is arranged now for later: the verbs and the nouns.
const ARRANGED = new Set([
  'announced', 'called', 'agreed', 'said', 'told', 'planned', 'promised', 'confirmed', 'decided', 'ordered', 'scheduled', 'hoped', 'wanted', 'vowed', 'pledged', 'proposed', 'expected', 'asked', 'invited', 'approved', 'booked', 'set', 'fixed',
  'delayed', 'postponed', 'moved', 'put', 'faced', 'due', 'slated', 'billed', 'tipped', 'earmarked', 'pencilled', 'timed', 'rescheduled', 'adjourned', 'reported', 'warned', 'predicted', 'forecast', 'predicts', 'estimated', 'projected',
  'supposed', 'meant', 'intended', 'prepared', 'urged', 'demanded', 'offered', 'granted', 'given', 'extended', 'selected', 'chosen', 'picked', 'accepted', 'sought', 'targeted', 'aimed',
  'introduced', 'imagined', 'chose', 'voted', 'tabled', 'required', 'needed', 'needs', 'allowed', 'based', 'issued', 'registered', 'posted', 'updated', 'calculated', 'assigned'
])
const TO_COME = new Set([
  'election', 'elections', 'vote', 'votes', 'voting', 'ballot', 'poll', 'polls', 'referendum', 'meeting', 'meetings', 'summit', 'match', 'game', 'games', 'final', 'finals', 'semi-final', 'hearing', 'hearings', 'trial', 'concert', 'concerts', 'conference', 'talks',
  'deadline', 'launch', 'opening', 'start', 'ceremony', 'tournament', 'race', 'fight', 'bout', 'wedding', 'expiry', 'maturity', 'session', 'sessions', 'show', 'shows', 'contract', 'deal', 'strike', 'strikes', 'protest', 'rally', 'march', 'return', 'release', 'date',
  'release', 'premiere', 'visit', 'trip', 'debate', 'review', 'plan', 'plans', 'bond', 'bonds', 'note', 'notes', 'dividend', 'payment', 'merger', 'sale', 'auction', 'test', 'tests', 'congress', 'convention', 'festival', 'event', 'events', 'celebrations', 'anniversary', 'funeral',
  'primary', 'primaries', 'caucus', 'caucuses', 'clash', 'tie', 'fixture', 'leg', 'round', 'appearance', 'departure', 'interview', 'appointment', 'shareholders', 'record', 'target', 'ban', 'rules', 'tax', 'law', 'increase', 'budget', 'date', 'speech', 'tour', 'gig', 'mission', 'flight'
])
// Of what is to come, nobody has been to it yet.
const TOOK_PART = new Set(['won', 'lost', 'attended', 'watched', 'missed', 'played', 'finished', 'ran', 'completed', 'held', 'joined', 'disrupted', 'interrupted', 'led', 'left', 'dominated', 'boycotted'])
const SUBORDINATE = new Set(['who', 'which', 'that', 'whose', 'if', 'whether', 'unless', 'until', 'till', 'before', 'because'])
const REACH = 9
// What is longer is no sentence.
const LONGEST = 150

/** Dates after the day of the text whose clause is in the past, in order. */
export function findToldTooEarly(context: Context): DateMention[] {
  const {document} = context
  const own = document.date
  if (!own) return []
  const out: DateMention[] = []
  for (const date of context.get(findAbsolute)) {
    // A day at the head of a page may be a day of birth; only a sure one bears years and months.
    if (date.precision !== 'day' && own.origin !== 'option' && own.origin !== 'front matter' && own.origin !== 'metadata') continue
    if (date.days.first <= own.last || (date.precision !== 'day' && date.precision !== 'month' && date.precision !== 'year') || date.bound !== undefined) continue
    if (isToldAsPast(document, date) && !isQuoted(document, date.first) && !isQuestion(document, date.first) && !isConditional(document, date.first) && !isNegated(document, date.first)) out.push(date)
  }
  return out
}

function isToldAsPast(document: Document, {first, last, precision}: DateMention): boolean {
  const {tokens, sentences} = document
  const sentence = sentences[tokens[first]!.sentence]!
  if (goesOn(tokens, last) || sentence.last - sentence.first > LONGEST) return false
  for (let k = sentence.first; k < sentence.last; k++) if (isFuture(tokens, k)) return false
  const at = prepositionBefore(tokens, first)
  if (at === undefined) return false
  return (opens(tokens, sentence.first, at) && pastFollows(tokens, last, sentence.last)) || pastBefore(tokens, sentence.first, at, precision === 'day')
}

/** '12 August to 3 September', '2024–25': the date is the beginning of a stretch. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  const link = linkAt(tokens, last)
  const next = link && tokens[link.next]
  return link !== undefined && next !== undefined && link.link !== 'and' && (next.info.shape === 'figures' || monthAt(next) !== undefined)
}

/** Where 'on', 'in' or the weekday before a date stands; undefined where it stands in another way. */
function prepositionBefore(tokens: readonly Token[], first: number): number | undefined {
  let k = first - 1
  if (tokens[k]?.text === ',') k--
  if (/day$/.test(tokens[k]?.info.norm ?? '') && tokens[k]!.info.shape !== 'lower') k--
  while (tokens[k] && /^(?:early|late|the|mid)$/.test(tokens[k]!.info.norm)) k--
  const word = tokens[k]
  return word && word.sentence === tokens[first]!.sentence && /^(?:on|in)$/.test(word.info.norm) ? k : undefined
}

function opens(tokens: readonly Token[], start: number, at: number): boolean {
  for (let k = start; k < at; k++) if (tokens[k]!.kind === 'word' && !/^(?:but|and|then|early|late|later|so)$/.test(tokens[k]!.info.norm)) return false
  return true
}

/** 'On 9 May, its opening night, thirty people turned up': the first verb behind the date is past. */
function pastFollows(tokens: readonly Token[], last: number, end: number): boolean {
  for (let k = last; k < end && k < last + 24; k++) {
    const token = tokens[k]!
    const {norm} = token.info
    if (SUBORDINATE.has(norm) || isLeaning(token)) return false
    if (!isPastVerb(tokens, k)) continue
    return !ARRANGED.has(norm) && !(norm === 'was' || norm === 'were' || norm === 'had' ? arrangedNext(tokens, k) : false)
  }
  return false
}

function arrangedNext(tokens: readonly Token[], k: number): boolean {
  for (let n = k + 1; n <= k + 3; n++) {
    const norm = tokens[n]?.info.norm
    if (norm !== undefined && (norm === 'to' || ARRANGED.has(norm))) return true
  }
  return false
}

/** 'We visited the client on 7 October': a past verb just before, and nothing between that is itself to come. */
function pastBefore(tokens: readonly Token[], start: number, at: number, day: boolean): boolean {
  const reach = day ? REACH : 1
  let toCome = false
  for (let k = at - 1; k >= start && k >= at - reach; k--) {
    const token = tokens[k]!
    const {norm} = token.info
    if (token.kind !== 'word' ? token.text !== '.' : SUBORDINATE.has(norm) || ARRANGED.has(norm) || isLeaning(token) || norm === 'for' || norm === 'to' || norm === 'of' || norm === 'and') return false
    if (TO_COME.has(norm)) toCome = true
    if (isPastVerb(tokens, k)) return (!toCome || TOOK_PART.has(norm)) && !arrangedBefore(tokens, start, k)
  }
  return false
}

function arrangedBefore(tokens: readonly Token[], start: number, k: number): boolean {
  for (let n = k - 1; n >= start && n >= k - 8; n--) if (ARRANGED.has(tokens[n]!.info.norm)) return true
  return false
}
