import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import type {Certainty} from './certainty.js'
import {certainties} from './certainty.js'

export const rule = defineRule({
  name: 'overclaim',
  section: 'wording',
  summary: 'certainty that the writer cannot have',
  check(context) {
    for (const one of context.get(certainties)) {
      const text = textOf(context.document, one.first, one.last)
      context.report(one, {reason: reason(text, one.kind), expected: [], note: ADVICE})
    }
  }
})

const ADVICE = 'Give the evidence (a figure, a document, a section of the law), say whose view it is, or make the claim without the oath.'

function reason(text: string, kind: Certainty['kind']): string {
  if (kind === 'known') return `'${text}' speaks for people whom the writer has not asked: this sentence shows nothing that bears it out`
  if (kind === 'will') return `'${text}' promises what has not happened yet: this sentence shows nothing that bears it out`
  return `'${text}' claims a certainty for which this sentence shows no evidence`
}

export default rulePlugin(rule)
