import type {Context} from '../../context.js'
import {dateFit, placeFit} from '../../evidence/events.js'
import {sayPosition, type Source} from '../../evidence/sources.js'
import type {EventRecord} from '../../facts/index.js'
import type {DateMention} from '../../mentions/dates/dates.js'
import {allNameRuns} from '../../mentions/names/name-runs.js'
import {placeAt} from '../../mentions/places/places.js'
import {saidDays} from '../../mentions/dates/said-days.js'
import {fold} from '../../text/fold.js'
import {sentenceText, type Sentence} from '../../text/document.js'
import {overlaps} from '../../time.js'
import type {EventClaim} from './events.js'
import {findEventClaims} from './events.js'

/** An event claim that the records contradict: in its place, in its date, or in one of the two without saying which. */
export interface EventVerdict {
  claim: EventClaim
  wrong: 'place' | 'date' | 'either'
  /** The records that the evidence is taken from, likeliest first. */
  records: readonly EventRecord[]
}

// Beyond this many meetings of the same people, the list is no longer sure to be whole.
const CLOSED = 8
// A date this near to the recorded one is a slip; one further off may be of something that no record has.
const NEAR_DAYS = 62
// With its place said right, an event a few years off is still the one that is meant.
const YEARS_OFF = 3 * 366
const SAME_TIME_OF_YEAR = 3

/** What the records contradict, each claim at most once. */
export function findEventVerdicts(context: Context): EventVerdict[] {
  const out: EventVerdict[] = []
  for (const claim of context.get(findEventClaims)) {
    const verdict = judge(context, claim)
    if (verdict && !supportedBySource(context, verdict)) out.push(verdict)
  }
  return out
}

function judge(context: Context, claim: EventClaim): EventVerdict | undefined {
  const {facts} = context
  const {anchor, date} = claim
  // With a cue and a word of the whole kind, somewhere else may be where something else was.
  const place = anchor.by === 'cue' && !anchor.narrowed ? undefined : claim.place
  const written = context.document.date
  // Of what happened after its records were gathered, the fact base knows nothing.
  const records = claim.records.filter((event) => event.asOf === undefined || written === undefined || written.first <= event.asOf)
  if (records.length === 0) return undefined
  const words = new Set<string>()
  for (let i = anchor.sentence.first; i < anchor.sentence.last; i++) words.add(context.document.tokens[i]!.info.norm)
  const says = (word: string) => word.split(' ').every((one) => words.has(fold(one)))
  const fits = (event: EventRecord) => !place || placeFit(facts, event, place, says) !== 'contradicts'
  const sure = (event: EventRecord) => !place || placeFit(facts, event, place, says) === 'fits'
  const onDate = (event: EventRecord) => !date || [date.days, ...(date.also ?? [])].some((days) => dateFit(facts, event, days, says, date.precision !== 'days'))
  if (records.some((event) => fits(event) && onDate(event))) return undefined
  const dated = records.filter(onDate)
  const placed = records.filter(sure)
  // 'On Wednesday', 'last year' may count from another day than the text's own.
  const loose = date?.relative === true && date.precision !== 'day'
  if (date && place) {
    if (placed.length === 0) return dated.length > 0 ? {claim, wrong: 'place', records: dated} : undefined
    if (dated.length === 0) return !loose && (nearMisses(placed, date.days).length > 0 || placed.some((event) => distance(event, date.days) <= YEARS_OFF)) ? {claim, wrong: 'date', records: nearest(placed, date.days)} : undefined
    return date.precision === 'year' || date.relative ? {claim, wrong: 'either', records: [...dated, ...placed]} : {claim, wrong: 'place', records: dated}
  }
  if (place) return placeAlone(context, claim)
  if (!date) return undefined
  // In a year there may have been other attacks and battles of the same people.
  if (anchor.by === 'cue' && date.precision === 'year' && records.some(({kind}) => kind === 'attack' || kind === 'war')) return undefined
  const near = madeThen(context, claim, date) ? records : nearMisses(records, date.days)
  const tied = anchor.by === 'name' || anchor.by === 'cue' || records.length === 1 || tiedByPlace(context, claim).length > 0
  if (near.length === 0 || !tied || records.length > CLOSED || loose) return undefined
  const preferred = tiedByPlace(context, claim)
  return {claim, wrong: 'date', records: preferred.length > 0 ? nearest(preferred, date.days) : nearest(near, date.days)}
}

/** A place without a date counts where the words leave no doubt which event is meant. */
function placeAlone(context: Context, claim: EventClaim): EventVerdict | undefined {
  const {anchor, records} = claim
  const {date} = context.document
  if (records.length > CLOSED) return undefined
  const now = date ? records.filter((event) => event.from.first <= date.last + 7 && event.until.last >= date.first - 45) : []
  if (anchor.by === 'people' && !anchor.narrowed && now.length === 0) {
    const word = context.document.tokens[anchor.last - 1]!.info.norm
    if (word !== 'summit' && word !== 'summits') return undefined
  }
  return {claim, wrong: 'place', records: now.length > 0 ? now : [...records].sort((a, b) => b.from.first - a.from.first)}
}

/** Records whose place the same sentence, or the dateline, names. */
function tiedByPlace(context: Context, {anchor, records}: EventClaim): EventRecord[] {
  const text = fold(sentenceText(context.document, anchor.sentence))
  return records.filter((event) => event.at.some(({site, area, city}) => [site, area, city].some((name) => name !== undefined && text.includes(fold(name)))))
}

function nearMisses(records: readonly EventRecord[], days: {first: number; last: number}): EventRecord[] {
  return records.filter((event) => distance(event, days) <= NEAR_DAYS || sameTimeOfYear(event, days))
}

const MADE = /^(?:signed|adopted|reached|concluded|agreed|held|opened|fell|began|initialled|initialed)$/
// A wrong year of a named thing is a slip; decades off, the name has another bearer.
const SLIP_DAYS = 4 * 366

/** 'The Maastricht Treaty, signed in December 1992': its name, its verb and the date with nothing between leave no other reading. */
function madeThen({document: {tokens}}: Context, {anchor, records}: EventClaim, date: DateMention): boolean {
  if (anchor.by !== 'name' || records.length !== 1 || date.first < anchor.last || date.relative) return false
  const verb = tokens[date.first - 2]
  return verb !== undefined && MADE.test(verb.info.norm) && date.first - anchor.last <= 5 && distance(records[0]!, date.days) <= SLIP_DAYS
}

function distance(event: EventRecord, days: {first: number; last: number}): number {
  if (days.last < event.from.first) return event.from.first - days.last
  return days.first > event.until.last ? days.first - event.until.last : 0
}

/** The same month a few years off: the commonest slip. */
function sameTimeOfYear(event: EventRecord, days: {first: number; last: number}): boolean {
  for (let years = -SAME_TIME_OF_YEAR; years <= SAME_TIME_OF_YEAR; years++) {
    const shift = Math.round(years * 365.25)
    if (years !== 0 && days.first + shift <= event.until.last + 1 && event.from.first - 1 <= days.last + shift) return true
  }
  return false
}

function nearest(records: readonly EventRecord[], days: {first: number; last: number}): EventRecord[] {
  return [...records].sort((a, b) => distance(a, days) - distance(b, days))
}

/** A source that names the place, or the day, in one sentence with the event stands for it. */
function supportedBySource(context: Context, {claim, wrong}: EventVerdict): boolean {
  const place = wrong === 'date' ? undefined : claim.place?.name
  const date = wrong === 'place' ? undefined : claim.date
  return context.sources.some((source) => {
    for (const sentence of sentencesOn(source, claim)) {
      if (place !== undefined && fold(sentenceText(source.document, sentence)).includes(place)) return true
      if (date && dayIn(source, sentence, date)) return true
    }
    return false
  })
}

/** Whether a sentence of a source has the date that the text gives, no coarser. */
function dayIn(source: Source, {first, last}: Sentence, date: DateMention): boolean {
  return source.context.get(saidDays).some((said) => said.first >= first && said.first < last && (said.precision === date.precision || said.precision === 'day') && said.days.some((days) => overlaps(days, date.days)))
}

/** The sentences of a source that speak of the event that a claim is of. */
function sentencesOn({document}: Source, {records}: EventClaim): Sentence[] {
  const about = records.flatMap(({participants, names, series}) => [...participants.map(({name}) => name.split(' ').at(-1) ?? name), ...names, ...(series ? [series] : [])]).map(fold)
  return document.sentences.filter((sentence) => {
    const text = fold(sentenceText(document, sentence))
    return about.some((name) => text.includes(name))
  })
}

// More passages than these tell an editor nothing.
const SHOWN = 2

/** What the sources say of an event when and where, for the note: passages that name a place or day with it, each with its position. */
export function sourcesOn(context: Context, claim: EventClaim): string[] {
  return context.sources.flatMap((source) => {
    const {tokens} = source.document
    return sentencesOn(source, claim)
      .filter(({first, last}) => source.context.get(saidDays).some((said) => said.first >= first && said.first < last) || source.context.get(allNameRuns).some((run) => run.first >= first && run.first < last && placeAt(source.context, run.first) !== undefined))
      .slice(0, SHOWN)
      .map((sentence) => `- ${sayPosition(source, tokens[sentence.first]!.start)} has: '${sentenceText(source.document, sentence)}'`)
  })
}
