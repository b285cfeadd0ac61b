import {findEventVerdicts, sourcesOn} from '../../src/claims/events/event-verdicts.js'
import {movedDays} from '../../src/claims/events/moved-days.js'
import {daysOf, sayEvent, sayPlace, sayTitled} from '../../src/evidence/events.js'
import {sayPosition} from '../../src/evidence/sources.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import {rewriteDate} from './rewrite.js'

export const rule = defineRule({
  name: 'event-date',
  section: 'facts',
  summary: 'a recorded event given another day, month or year',
  check(context) {
    const {document, facts} = context
    for (const {day, what, there} of context.get(movedDays)) {
      const theirs = there.source.document
      const said = textOf(theirs, there.day.first, there.day.last)
      const {first, last} = theirs.sentences[there.what.sentence]!
      const {start} = theirs.tokens[there.day.first]!
      const {end} = theirs.tokens[there.day.last - 1]!
      context.report(day, {
        reason: `The text has '${document.tokens[what.index]!.text}' with ${textOf(document, day.first, day.last)}, ${there.source.name} with ${said} (${sayPosition(there.source, start)})`,
        expected: there.day.precision === day.precision && there.day.weekday === undefined && day.weekday === undefined ? [said] : [],
        note: `${sayPosition(there.source, theirs.tokens[first]!.start)}: '${textOf(theirs, first, last)}'`,
        cause: {start, end, reason: `The source has ${said} here`, in: there.source}
      })
    }
    for (const {claim, wrong, records} of context.get(findEventVerdicts)) {
      const {date, place} = claim
      if (wrong === 'place' || !date) continue
      const meant = wrong === 'either' ? records.filter((event) => !place || sayPlace(facts, event).includes(place.text)) : records
      const event = meant[0] ?? records[0]
      if (!event) continue
      const text = textOf(document, date.first, date.last)
      context.report(date, {
        reason: `The record has ${sayTitled(facts, event)}, not '${text}'${wrong === 'either' ? '; or the place is wrong' : ''}`,
        expected: wrong === 'date' && meant.length === 1 ? rewriteDate(text, daysOf(event)) : [],
        note: [...(meant.length > 0 ? meant : records).slice(0, 3).map((one) => `- ${sayEvent(facts, one)}`), ...sourcesOn(context, claim)].join('\n')
      })
    }
  }
})

export default rulePlugin(rule)
