import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import {misuses} from './misuse.js'
import type {Idiom} from './phrases.js'
import {isReversed} from './phrases.js'

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
          reason: reason(text, right, idiom),
          expected: idiom.also === undefined ? [right] : [right, idiom.also],
          ...(idiom.also === undefined ? {} : {atMost: 'info'}),
          note: `The phrase that is meant is '${right}'${idiom.also === undefined ? '' : `, or '${idiom.also}'. Some readers take 'cannot' here as 'must not'; others are misled`}.`
        }
      )
    }
  }
})

function reason(text: string, right: string, idiom: Idiom): string {
  if (isReversed(idiom)) return `'${text}' says the opposite of what is meant: ${idiom.why}`
  return idiom.why ? `'${text}' says something else than is meant: ${idiom.why}` : `'${text}' is a mishearing of '${right}'`
}

export default rulePlugin(rule)
