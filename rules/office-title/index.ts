import {titleClaims} from '../../src/claims/titles.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {messageOf} from './messages.js'
import {judge, judgeOffice} from './verdict.js'

export const rule = defineRule({
  name: 'office-title',
  section: 'facts',
  summary: 'a title that the person, or the country, did not have on the date spoken of',
  check(context) {
    for (const claim of context.get(titleClaims)) {
      const verdict = (claim.person && judge(context, claim)) ?? judgeOffice(context, claim)
      if (!verdict) continue
      const {first, last, finding} = messageOf(context, claim, verdict)
      context.report({first, last}, finding)
    }
  }
})

export default rulePlugin(rule)
