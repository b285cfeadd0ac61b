import {changeClaims} from '../../src/claims/numbers/changes.js'
import {wrongWays} from '../../src/claims/numbers/wrong-way.js'
import {inFigures} from '../../src/mentions/numbers/number-style.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {rewriteChange, sayChange, sayWrongWay} from './say.js'
import {verdictOn} from './verdict.js'

export const rule = defineRule({
  name: 'percent-change',
  section: 'article',
  summary: "a change in per cent, or 'doubled', that the two values beside it do not give",
  check(context) {
    const {document} = context
    for (const claim of context.get(changeClaims)) {
      const given = verdictOn(claim)
      if (!given) continue
      const {change, pair} = claim
      context.report(change, {
        reason: sayChange(document, claim, given),
        expected: rewriteChange(document, claim, given),
        note: `${inFigures(pair.after)} ÷ ${inFigures(pair.before)} = ${inFigures(pair.after / pair.before, 3)}.`
      })
    }
    for (const found of context.get(wrongWays)) context.report({first: found.from.lead - 1, last: found.to.last}, sayWrongWay(document, found))
  }
})

export default rulePlugin(rule)
