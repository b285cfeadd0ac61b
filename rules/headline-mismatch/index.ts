import {headlineClashes} from '../../src/claims/headlines/index.js'
import {linesOf} from '../../src/evidence/sources.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {sentenceText, textOf} from '../../src/text/document.js'

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
      const {line, column} = linesOf(document).point(tokens[below.first]!.start)
      context.report({start: tokens[above.first]!.start, end: tokens[above.last - 1]!.end}, {
        reason: `The headline has '${here}', the text never; it has '${there}' (${line}:${column}): check which is right, and change the other`,
        expected: [],
        note: `The text: '${shortened(sentenceText(document, document.sentences[tokens[below.first]!.sentence]!))}'`,
        cause: {start: tokens[below.first]!.start, end: tokens[below.last - 1]!.end, reason: `'${there}' stands here`}
      })
    }
  }
})

const LONGEST = 240

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
}

export default rulePlugin(rule)
