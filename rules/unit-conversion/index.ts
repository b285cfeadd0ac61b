import {misconversions} from '../../src/claims/numbers/conversions.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {rewriteConversion, sayConverted, sayQuantity} from './say.js'

export const rule = defineRule({
  name: 'unit-conversion',
  section: 'article',
  summary: 'a converted quantity that is not the first one',
  check(context) {
    const {document} = context
    for (const wrong of context.get(misconversions)) {
      const [a, b] = [sayQuantity(document, wrong.a), sayQuantity(document, wrong.b)]
      context.report(
        {first: wrong.first, last: wrong.last},
        {
          reason: `${a} is ${sayConverted(wrong, 'b')}, not ${b}; ${b} would be ${sayConverted(wrong, 'a')}`,
          expected: rewriteConversion(document, wrong),
          note: `Which of the two is wrong the text does not say. In figures: ${a} = ${sayConverted(wrong, 'b', true)}.`
        }
      )
    }
  }
})

export default rulePlugin(rule)
