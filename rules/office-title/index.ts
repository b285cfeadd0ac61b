import {postClaims, titleClaims} from '../../src/claims/people/titles.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {messageOf} from './messages.js'
import {bodyFindings} from './bodies.js'
import {judgePost} from './posts.js'
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
    for (const claim of context.get(postClaims)) {
      const verdict = judgePost(context, claim)
      if (!verdict) continue
      const {first, last, finding} = messageOf(context, claim, verdict)
      context.report({first, last}, finding)
    }
    for (const {first, last, finding} of bodyFindings(context)) context.report({first, last}, finding)
  }
})

export default rulePlugin(rule)
