import {clashes} from '../../src/claims/conflicts/index.js'
import {rightedLater} from '../../src/claims/conflicts/outlier.js'
import {linesOf} from '../../src/evidence/sources.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {sentenceText, textOf} from '../../src/text/document.js'

export const rule = defineRule({
  name: 'conflicting-claim',
  section: 'article',
  summary: 'one thing given two values in one text',
  check(context) {
    const {document} = context
    for (const clash of context.get(clashes)) {
      const {earlier, later} = clash
      const there = textOf(document, earlier.first, earlier.last)
      const here = textOf(document, later.first, later.last)
      const {line, column} = linesOf(document).point(document.tokens[earlier.first]!.start)
      context.report(later, {
        reason: `The text has '${here}' here, but '${there}' before (${line}:${column}): check which is right, and give it in both places`,
        expected: rightedLater(context, clash),
        note: `Before: '${shortened(sentenceText(document, document.sentences[document.tokens[earlier.first]!.sentence]!))}'`,
        cause: {start: document.tokens[earlier.first]!.start, end: document.tokens[earlier.last - 1]!.end, reason: `'${there}' stands here`}
      })
    }
  }
})

const LONGEST = 240

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
}

export default rulePlugin(rule)
