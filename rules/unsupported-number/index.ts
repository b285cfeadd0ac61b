import {unsupportedNumbers, unsupportedScores} from '../../src/claims/unsupported-numbers.js'
import {sayPosition} from '../../src/evidence/sources.js'
import {writeLike} from '../../src/mentions/number-style.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'

export const rule = defineRule({
  name: 'unsupported-number',
  section: 'sources',
  summary: 'a figure that no source gives, and that does not follow from those which they give',
  needsSources: true,
  check(context) {
    const {document, sources} = context
    for (const {counted, first, last, near} of context.get(unsupportedNumbers)) {
      const text = textOf(document, first, last)
      const reason = sources.length === 1 ? `${sources[0]!.name} does not give '${text}'` : `No source gives '${text}'`
      if (!near) {
        context.report({first, last}, {reason, expected: [], note: 'No figure of the sources stands in its place, and none of theirs adds up to it.'})
        continue
      }
      const there = near.source.document
      const {number, quantity} = near.counted
      const said = textOf(there, number.first, quantity ? quantity.last : number.last)
      const {first: from, last: to} = there.sentences[there.tokens[number.first]!.sentence]!
      const same = counted.quantity?.units[0] === quantity?.units[0] && counted.number.kind === number.kind && counted.number.currency === number.currency && !counted.number.range && !number.range
      context.report({first, last}, {
        reason: `${reason}; it gives ${said} (${sayPosition(near.source, there.tokens[number.first]!.start)})`.replace('; it gives', sources.length === 1 ? '; it gives' : '; the nearest is'),
        expected: same ? [`${writeLike(document, counted.number, number.value)}${document.tokens[last - 1] && last > counted.number.last ? textAfter(document, counted.number.last, last) : ''}`] : [],
        note: `${sayPosition(near.source, there.tokens[from]!.start)}: '${textOf(there, from, to)}'`,
        cause: {start: there.tokens[number.first]!.start, end: there.tokens[(quantity ? quantity.last : number.last) - 1]!.end, reason: `The source gives ${said} here`, in: near.source}
      })
    }
    for (const {score, near} of context.get(unsupportedScores)) {
      const text = textOf(document, score.first, score.last)
      const there = near && textOf(near.source.document, near.score.first, near.score.last)
      const at = near && near.source.document.tokens[near.score.first]!
      context.report(score, {
        reason: `No source gives the score ${text}${near && at ? `; ${near.source.name} has ${there}` : ''}`,
        expected: there === undefined ? [] : [there],
        note: near && at ? `${sayPosition(near.source, at.start)}: ${there}` : 'The sources give no score like it.',
        ...(near && at ? {cause: {start: at.start, end: near.source.document.tokens[near.score.last - 1]!.end, reason: `The source gives ${there} here`, in: near.source}} : {})
      })
    }
  }
})

function textAfter(document: Parameters<typeof textOf>[0], from: number, last: number): string {
  const before = document.tokens[from - 1]!
  return document.blocks[before.block]!.value.slice(before.to, document.tokens[last - 1]!.to)
}

export default rulePlugin(rule)
