import {findImpossibleDates} from '../../src/claims/calendar/impossible-dates.js'
import {findImpossibleTimes} from '../../src/claims/calendar/impossible-times.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import {sayImpossible} from './messages.js'

export const rule = defineRule({
  name: 'impossible-date',
  section: 'article',
  summary: 'a date or a time of day that does not exist',
  check(context) {
    const {document} = context
    for (const found of context.get(findImpossibleDates)) context.report(found, sayImpossible(document, found))
    for (const {first, last, hour, wrong} of context.get(findImpossibleTimes)) {
      const text = textOf(document, first, last)
      context.report({first, last}, {
        reason: wrong === 'minute' ? `There is no ${text}: an hour has 60 minutes, 00 to 59` : `There is no ${text}: a day has 24 hours${hour === 24 ? ' and ends at 24:00' : ''}`,
        expected: []
      })
    }
  }
})

export default rulePlugin(rule)
