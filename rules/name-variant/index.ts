import {nameVariants} from '../../src/claims/name-variants.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'

export const rule = defineRule({
  name: 'name-variant',
  section: 'article',
  summary: 'one person, place or organisation spelled in two ways',
  check(context) {
    const {tokens} = context.document
    for (const {odd, usual} of context.get(nameVariants)) {
      const earlier = usual.first < odd.first ? 'above' : 'below'
      context.report(odd, {
        reason: `'${odd.text}' is spelled '${usual.text}' elsewhere in this text; write one name in one way`,
        // Where both stand as often, only a person can say which is the slip.
        expected: usual.count > odd.count ? [usual.text] : [],
        note: `'${odd.text}' ${times(odd.count)} in this text, '${usual.text}' ${times(usual.count)}.`,
        cause: {start: tokens[usual.first]!.start, end: tokens[usual.last - 1]!.end, reason: `'${usual.text}' stands ${earlier}`}
      })
    }
  }
})

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

export default rulePlugin(rule)
