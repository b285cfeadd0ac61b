import {findEventVerdicts, sourcesOn} from '../../src/claims/events/event-verdicts.js'
import {movedPlaces} from '../../src/claims/events/moved-places.js'
import {findVenueClaims} from '../../src/claims/events/venues.js'
import {sayEvent, sayTitled, withArticle} from '../../src/evidence/events.js'
import {sayPosition} from '../../src/evidence/sources.js'
import type {EventRecord, Facts} from '../../src/facts/index.js'
import type {PlaceMention} from '../../src/mentions/places/places.js'
import {fold} from '../../src/text/fold.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'

// More records than these tell an editor nothing.
const SHOWN = 3

export const rule = defineRule({
  name: 'unsupported-venue',
  section: 'facts',
  summary: 'an event placed where no record has it',
  check(context) {
    const {facts} = context
    for (const {claim, wrong, records} of context.get(findEventVerdicts)) {
      if (wrong === 'date' || !claim.place) continue
      const other = wrong === 'either' ? `; or the date is wrong` : ''
      context.report(claim.place, {
        reason: `${said(facts, claim.place, records)}${other}`,
        expected: wrong === 'place' ? replacement(facts, claim.place, records) : [],
        note: [...records.slice(0, SHOWN).map((event) => `- ${sayEvent(facts, event)}`), ...sourcesOn(context, claim)].join('\n')
      })
    }
    for (const {place, what, there} of context.get(movedPlaces)) {
      const {document} = context
      const theirs = there.source.document
      const {first, last} = theirs.sentences[there.what.sentence]!
      const {start, end} = {start: theirs.tokens[there.place.first]!.start, end: theirs.tokens[there.place.last - 1]!.end}
      context.report(place, {
        reason: `The text has '${document.tokens[what.index]!.text}' with ${place.text}, ${there.source.name} with ${there.place.text} (${sayPosition(there.source, start)})`,
        expected: [there.place.text],
        note: `${sayPosition(there.source, theirs.tokens[first]!.start)}: '${textOf(theirs, first, last)}'`,
        cause: {start, end, reason: `The source has ${there.place.text} here`, in: there.source}
      })
    }
    for (const {span, place, records} of context.get(findVenueClaims)) {
      context.report(span, {
        reason: said(facts, place, records),
        expected: [],
        note: records.slice(0, SHOWN).map((event) => `- ${sayEvent(facts, event)}`).join('\n')
      })
    }
  }
})

function said(facts: Facts, place: PlaceMention, records: readonly EventRecord[]): string {
  const [first, ...others] = records.slice(0, SHOWN)
  if (!first) return ''
  const further = others.map((event) => sayTitled(facts, event))
  return `The record has ${sayTitled(facts, first)}, not in ${place.region?.kind === 'water' ? withArticle(place.text) : place.text}${further.length > 0 ? `; this could also mean ${further.join(' or ')}` : ''}`
}

/** A city for a city, where one record is meant and its name fits after the same preposition. */
function replacement(facts: Facts, place: PlaceMention, records: readonly EventRecord[]): string[] {
  const city = records[0]?.at[0]?.city
  if (records.length !== 1 || city === undefined || place.country || !facts.cityCountries(fold(city))) return []
  return [city]
}

export default rulePlugin(rule)
