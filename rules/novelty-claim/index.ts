import {findNoveltyClaims} from '../../src/claims/events/novelty.js'
import {sayEvent, sayWhereAndWhen} from '../../src/evidence/events.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'

// The first and the latest few say enough.
const SHOWN = 4

export const rule = defineRule({
  name: 'novelty-claim',
  section: 'facts',
  summary: "'unprecedented', 'never before', 'for the first time' of something that was there before",
  check(context) {
    const {facts, document} = context
    for (const {first, last, what, earlier} of context.get(findNoveltyClaims)) {
      const inOrder = [...earlier].sort((a, b) => a.from.first - b.from.first)
      const shown = inOrder.length > SHOWN ? [...inOrder.slice(0, 1), ...inOrder.slice(1 - SHOWN)] : inOrder
      const times = shown.map((event) => sayWhereAndWhen(facts, event))
      context.report(
        {first, last},
        {
          reason: `'${textOf(document, first, last)}' does not hold: ${what}: ${times.length > 1 ? `${times.slice(0, -1).join(', ')} and ${times.at(-1)}` : times.join('')}`,
          expected: [],
          note: shown.map((event) => `- ${sayEvent(facts, event)}`).join('\n')
        }
      )
    }
  }
})

export default rulePlugin(rule)
