import type {Context} from '../../context.js'
import {placeFit} from '../../evidence/events.js'
import type {EventRecord} from '../../facts/index.js'
import type {PlaceMention} from '../../mentions/places/places.js'
import {placeAt} from '../../mentions/places/places.js'
import type {Sentence} from '../../text/document.js'
import {findEventClaims} from './events.js'
import {findEventVerdicts} from './event-verdicts.js'

/** 'The choice of Vladivostok as the venue': a place called the venue of the event that the text is about. */
export interface VenueClaim {
  span: {first: number; last: number}
  place: PlaceMention
  records: readonly EventRecord[]
}

const VENUES = new Set(['venue', 'location', 'setting', 'site'])
const LEADS = new Set(['choice', 'choosing', 'chose', 'selection', 'selecting', 'picking'])

/** Places called the venue, that no record of the event before bears out. */
export function findVenueClaims(context: Context): VenueClaim[] {
  const {document} = context
  const claims = context.get(findEventClaims)
  if (claims.length === 0) return []
  const out: VenueClaim[] = []
  for (const sentence of document.sentences) {
    const found = venueIn(context, sentence)
    if (!found || document.tokens[found.span.first]!.quoted || sentence.question) continue
    const before = claims.filter(({anchor, place}) => anchor.first < found.span.first && place && anchor.sentence.index < sentence.index).at(-1)
    const wrong = context.get(findEventVerdicts).find(({claim}) => claim === before)
    const records = wrong?.records ?? before?.records ?? []
    if (records.length > 0 && records.every((event) => placeFit(context.facts, event, found.place) === 'contradicts')) out.push({...found, records})
  }
  return out
}

/** 'the choice of PLACE as the venue', 'PLACE as the venue', 'chose PLACE as the setting'. */
function venueIn(context: Context, sentence: Sentence): {span: {first: number; last: number}; place: PlaceMention} | undefined {
  const {tokens} = context.document
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!VENUES.has(tokens[i]!.info.norm)) continue
    const article = /^(?:the|a|an|its|their)$/.test(tokens[i - 1]?.info.norm ?? '') ? i - 1 : i
    if (tokens[article - 1]?.info.norm !== 'as') continue
    for (let size = 1; size <= 4; size++) {
      const first = article - 1 - size
      const place = first >= sentence.first ? placeAt(context, first) : undefined
      if (!place || place.last !== article - 1) continue
      let begin = place.first
      if (tokens[begin - 1]?.info.norm === 'of' && LEADS.has(tokens[begin - 2]?.info.norm ?? '')) begin -= 2
      return {span: {first: begin, last: i + 1}, place}
    }
  }
  return undefined
}
