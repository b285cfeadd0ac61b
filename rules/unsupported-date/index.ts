import {sayDate} from '../../src/claims/sources/figures/say-figure.js'
import {unsupportedDates} from '../../src/claims/sources/figures/unsupported-dates.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'

export const rule = defineRule({
  name: 'unsupported-date',
  section: 'sources',
  summary: 'a date that no source gives',
  needsSources: true,
  check(context) {
    for (const one of context.get(unsupportedDates)) if (one.sure) context.report(one.said, sayDate(context, one))
  }
})

export default rulePlugin(rule)
