import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import {misuses} from './misuse.js'

export const rule = defineRule({
  name: 'misused-idiom',
  section: 'wording',
  summary: 'a set phrase that says its opposite',
  check(context) {
    for (const {first, last, idiom, right} of context.get(misuses)) {
      const text = textOf(context.document, first, last)
      context.report(
        {first, last},
        {
          reason: idiom.why ? `'${text}' says the opposite of what is meant: ${idiom.why}` : `'${text}' is a mishearing of '${right}'`,
          expected: [right],
          note: `The phrase that is meant is '${right}'.`
        }
      )
    }
  }
})

export default rulePlugin(rule)
