import {sayDate} from '../../src/claims/sources/figures/say-figure.js'
import {unsupportedDates} from '../../src/claims/sources/figures/unsupported-dates.js'
import {withRecord} from '../../src/claims/sources/told-by-record.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'

export const rule = defineRule({
  name: 'unsupported-date',
  section: 'sources',
  summary: 'a date that no source gives',
  needsSources: true,
  check(context) {
    for (const one of context.get(unsupportedDates)) {
      const said = one.sure ? withRecord(context, one.said, sayDate(context, one)) : undefined
      if (said) context.report(one.said, said)
    }
  }
})

export default rulePlugin(rule)
