import {lostHedges} from '../../src/claims/hedges/lost-hedges.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import type {Document} from '../../src/text/document.js'
import {textOf} from '../../src/text/document.js'

export const rule = defineRule({
  name: 'lost-hedge',
  section: 'article',
  summary: 'what is reported or alleged in one place and plain fact in another',
  check(context) {
    const {document} = context
    for (const {claim, first, last} of context.get(lostHedges)) {
      const hedged = textOf(document, claim.shown.first, claim.shown.last)
      const start = document.tokens[claim.shown.first]!.start
      const end = document.tokens[claim.shown.last - 1]!.end
      const place = placeOf(document, claim.block)
      context.report({first, last}, {
        reason: `'${textOf(document, first, last)}' is stated as fact here; ${place} has it only as '${hedged}'`,
        expected: [],
        note: `Hedged in ${place}: '${hedged}'. Carry the hedge over, or say who confirms it.`,
        cause: {start, end, reason: `Hedged here: '${hedged}'`}
      })
    }
  }
})

/** 'paragraph 3', counted without headings, or 'the headline'. */
function placeOf(document: Document, index: number): string {
  const block = document.blocks[index]!
  if (block === document.headline) return 'the headline'
  if (block.kind === 'heading') return `the heading '${block.value.slice(0, 60)}'`
  let number = 0
  for (const one of document.blocks) if (one.index <= index && one.kind !== 'heading' && one !== document.headline) number++
  return `paragraph ${number}`
}

export default rulePlugin(rule)
