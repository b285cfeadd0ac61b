import {headlineClashes} from '../../src/claims/headlines/index.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'

export const rule = defineRule({
  name: 'headline-mismatch',
  section: 'article',
  summary: 'a number, name or place in the headline that the body contradicts or never mentions',
  check(context) {
    const {document} = context
    for (const {above, below} of context.get(headlineClashes)) {
      const here = textOf(document, above.first, above.last)
      const there = textOf(document, below.first, below.last)
      context.report(above, {
        reason: `The headline has '${here}'; the text never does and has '${there}' instead`,
        expected: [],
        cause: {start: document.tokens[below.first]!.start, end: document.tokens[below.last - 1]!.end, reason: `'${there}' stands here`}
      })
    }
  }
})

export default rulePlugin(rule)
