import {findAnniversaries} from '../../src/claims/calendar/anniversaries.js'
import type {ElapsedClaim} from '../../src/claims/calendar/elapsed.js'
import {fits, lengths} from '../../src/claims/calendar/elapsed-fit.js'
import {findSpans} from '../../src/claims/calendar/elapsed-ranges.js'
import {findSteps} from '../../src/claims/calendar/elapsed-steps.js'
import {findTales} from '../../src/claims/calendar/elapsed-tales.js'
import {findTimeCues} from '../../src/mentions/dates/words.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {sayAnniversary, sayElapsed} from './messages.js'

export const rule = defineRule({
  name: 'elapsed-time',
  section: 'article',
  summary: 'a count of years, months or days that the dates beside it do not bear out',
  check(context) {
    const {document} = context
    const {units, dated} = context.get(findTimeCues)
    if (units.length === 0 || dated.length === 0) return
    const seen = new Set<number>()
    const check = (claim: ElapsedClaim) => {
      const {duration, from, until} = claim
      if (seen.has(duration.first)) return
      seen.add(duration.first)
      if (!fits(duration, from, until) && !(claim.atMost && duration.length < lengths(duration.unit, from, until).high)) context.report(claim, sayElapsed(document, claim))
    }
    context.get(findSteps).forEach(check)
    context.get(findSpans).forEach(check)
    context.get(findTales).forEach(check)
    for (const found of context.get(findAnniversaries)) context.report(found, sayAnniversary(document, found))
  }
})

export default rulePlugin(rule)
