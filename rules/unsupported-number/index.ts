import {unsupportedRates} from '../../src/claims/sources/figures/rates.js'
import {unsupportedNumbers} from '../../src/claims/sources/figures/unsupported-numbers.js'
import {unsupportedScores} from '../../src/claims/sources/figures/unsupported-scores.js'
import {sayNumber} from '../../src/claims/sources/figures/say-figure.js'
import {sayMissing} from '../../src/claims/sources/figures/say-missing.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'

export const rule = defineRule({
  name: 'unsupported-number',
  section: 'sources',
  summary: 'a figure that no source gives, and that does not follow from those which they give',
  needsSources: true,
  check(context) {
    const {document} = context
    for (const one of context.get(unsupportedNumbers)) if (one.sure) context.report(one, sayNumber(context, one))
    for (const {rate, near: {source, rate: there}} of context.get(unsupportedRates)) {
      const {tokens} = document
      context.report(rate, sayMissing(context, rate, [{source, first: there.first, last: there.last, instead: `${article(tokens[rate.first]!.text, there.word)} ${there.word}`}], ''))
    }
    for (const {score, near} of context.get(unsupportedScores)) {
      const given = near ? [{source: near.source, first: near.score.first, last: near.score.last, instead: textOf(near.source.document, near.score.first, near.score.last)}] : []
      context.report(score, sayMissing(context, score, given, 'The sources give no score like it.'))
    }
  }
})

/** 'a' and 'an' as the word behind it wants. */
function article(word: string, next: string): string {
  if (!/^an?$/.test(word)) return word
  return next === 'hour' ? 'an' : 'a'
}

export default rulePlugin(rule)
