import {headlineClashes} from '../../src/claims/headlines/index.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'

export const rule = defineRule({
  name: 'headline-mismatch',
  section: 'article',
  summary: 'a number, name or place in the headline that the body contradicts or never mentions',
  check(context) {
    const {document, clashes} = context.get(headlineClashes)
    const {tokens} = document
    for (const {above, below} of clashes) {
      const here = textOf(document, above.first, above.last)
      const there = textOf(document, below.first, below.last)
      context.report({start: tokens[above.first]!.start, end: tokens[above.last - 1]!.end}, {
        reason: `The headline has '${here}'; the text never does and has '${there}' instead`,
        expected: [],
        cause: {start: tokens[below.first]!.start, end: tokens[below.last - 1]!.end, reason: `'${there}' stands here`}
      })
    }
  }
})

export default rulePlugin(rule)
