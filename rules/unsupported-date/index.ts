import {unsupportedDates} from '../../src/claims/unsupported-dates.js'
import {sayPosition} from '../../src/evidence/sources.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'

export const rule = defineRule({
  name: 'unsupported-date',
  section: 'sources',
  summary: 'a date that no source gives',
  needsSources: true,
  check(context) {
    const {document, sources} = context
    for (const {said, near} of context.get(unsupportedDates)) {
      const text = textOf(document, said.first, said.last)
      const reason = sources.length === 1 ? `${sources[0]!.name} does not give '${text}'` : `No source gives '${text}'`
      if (!near) {
        context.report(said, {reason, expected: [], note: 'No date of the sources stands in its place.'})
        continue
      }
      const there = near.source.document
      const at = there.tokens[near.said.first]!
      const {first, last} = there.sentences[at.sentence]!
      const date = textOf(there, near.said.first, near.said.last)
      const alike = said.precision === near.said.precision && (said.weekday === undefined) === (near.said.weekday === undefined) && (said.month === undefined) === (near.said.month === undefined)
      context.report(said, {
        reason: `${reason}; the sentence most like this one has ${date} (${sayPosition(near.source, at.start)})`,
        expected: alike ? [date] : [],
        note: `${sayPosition(near.source, there.tokens[first]!.start)}: '${textOf(there, first, last)}'`,
        cause: {start: at.start, end: there.tokens[near.said.last - 1]!.end, reason: `The source gives ${date} here`, in: near.source}
      })
    }
  }
})

export default rulePlugin(rule)
