import {unsupportedDates} from '../../src/claims/sources/figures/unsupported-dates.js'
import {unsupportedTimes} from '../../src/claims/sources/figures/unsupported-times.js'
import {sayMissing} from '../../src/claims/sources/figures/say-missing.js'
import {withRecord} from '../../src/claims/sources/told-by-record.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'

export const rule = defineRule({
  name: 'unsupported-date',
  section: 'sources',
  summary: 'a date that no source gives',
  needsSources: true,
  check(context) {
    for (const {said, near, sure} of context.get(unsupportedDates)) {
      const given = near.map(({source, said: {first, last, ...there}}) => ({
        source, first, last,
        instead: said.precision === there.precision && (said.weekday === undefined) === (there.weekday === undefined) && (said.month === undefined) === (there.month === undefined) ? textOf(source.document, first, last) : undefined
      }))
      const message = withRecord(context, said, {...sayMissing(context, said, given, 'No date of the sources stands in its place.'), ...(sure ? {} : {atMost: 'info' as const})})
      if (message) context.report(said, message)
    }
    for (const time of context.get(unsupportedTimes)) context.report(time, {...sayMissing(context, time, [], 'No time of the sources is like it, and no date in them bears it out.'), atMost: 'info'})
  }
})

export default rulePlugin(rule)
