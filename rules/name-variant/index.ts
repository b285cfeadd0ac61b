import {houseSpelling} from '../../src/claims/names/house-spelling.js'
import {nameVariants} from '../../src/claims/names/name-variants.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'

export const rule = defineRule({
  name: 'name-variant',
  section: 'article',
  summary: 'one person, place or organisation spelled in two ways',
  // The spelling of well-known names that replacements follow: 'ap', 'bbc', 'guardian', 'reuters', or a style of a pack.
  options: {style: ''},
  check(context) {
    const {tokens} = context.document
    const {style} = context.options
    for (const {odd, usual} of context.get(nameVariants)) {
      const house = style === '' ? undefined : houseSpelling(context.facts, odd.text, style) ?? houseSpelling(context.facts, usual.text, style)
      // What the style wants is right, however rare it is.
      const [wrong, right] = house !== undefined && house === odd.text ? [usual, odd] : [odd, usual]
      const earlier = right.first < wrong.first ? 'above' : 'below'
      context.report(wrong, {
        reason: `'${wrong.text}' is spelled '${right.text}' elsewhere in this text; ${house === undefined ? 'write one name in one way' : `the ${style} style has '${house}'`}`,
        // Where both stand as often, only a person can say which is the slip.
        expected: house !== undefined ? [house] : usual.count > odd.count ? [usual.text] : [],
        note: `'${wrong.text}' ${times(wrong.count)} in this text, '${right.text}' ${times(right.count)}.`,
        cause: {start: tokens[right.first]!.start, end: tokens[right.last - 1]!.end, reason: `'${right.text}' stands ${earlier}`}
      })
    }
  }
})

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

export default rulePlugin(rule)
