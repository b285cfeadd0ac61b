import type {Context} from '../../src/context.js'
import {Lexicon} from '../../src/mentions/lexicon.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'

const lexicon = new Lexicon<string>([["(cannot|can not|can't|couldn't|could not) be understated", 'overstated']])

function idioms({document}: Context) {
  return lexicon.scan(document)
}

export const rule = defineRule({
  name: 'misused-idiom',
  section: 'wording',
  summary: 'a set phrase that says its opposite',
  check(context) {
    for (const {first, last, entry} of context.get(idioms)) {
      if (context.document.tokens[first]!.quoted) continue
      const text = textOf(context.document, first, last)
      context.report(
        {first, last},
        {
          reason: `'${text}' says that it is small: what cannot be ${entry} is great`,
          expected: [text.replace(/understated$/i, entry)]
        }
      )
    }
  }
})

export default rulePlugin(rule)
