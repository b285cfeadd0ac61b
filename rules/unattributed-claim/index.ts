import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import type {Hearsay} from './hearsay.js'
import {hearsay} from './hearsay.js'

export const rule = defineRule({
  name: 'unattributed-claim',
  section: 'wording',
  summary: 'hearsay with nobody behind it',
  check(context) {
    for (const one of context.get(hearsay)) {
      const text = textOf(context.document, one.first, one.last)
      context.report(one, {reason: reason(text, one.kind), expected: [], note: ADVICE})
    }
  }
})

const ADVICE = 'Name the person, paper or study that says it, or say that it is a guess of your own. Where no source can be named, say why, or leave it out.'

function reason(text: string, kind: Hearsay['kind']): string {
  if (kind === 'fuel') return `'${text}' hands on a guess without saying who makes it: this sentence names nobody who does`
  if (kind === 'shared') return `'${text}' does not say who posted it or who checked it: this sentence names no source`
  return `'${text}' lays the claim on nobody: this sentence names no source that a reader could ask`
}

export default rulePlugin(rule)
