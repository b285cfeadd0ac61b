import {unsupportedRates} from '../../src/claims/sources/figures/rates.js'
import {unsupportedNumbers} from '../../src/claims/sources/figures/unsupported-numbers.js'
import {unsupportedScores} from '../../src/claims/sources/figures/unsupported-scores.js'
import {sayMissing} from '../../src/claims/sources/figures/say-missing.js'
import type {Counted} from '../../src/mentions/numbers/counted.js'
import {writeLike} from '../../src/mentions/numbers/number-style.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf, type Document} from '../../src/text/document.js'

export const rule = defineRule({
  name: 'unsupported-number',
  section: 'sources',
  summary: 'a figure that no source gives, and that does not follow from those which they give',
  needsSources: true,
  check(context) {
    const {document} = context
    for (const {counted, first, last, near, sure} of context.get(unsupportedNumbers)) {
      const given = near.map(({source, counted: there}) => ({
        source, first: there.number.first, last: there.quantity ? there.quantity.last : there.number.last,
        instead: sameForm(counted, there) ? `${writeLike(document, counted.number, there.number.value)}${textAfter(document, counted.number.last, last)}` : undefined
      }))
      context.report({first, last}, {...sayMissing(context, {first, last}, given, 'No figure of the sources stands in its place, and none of theirs adds up to it.'), ...(sure ? {} : {atMost: 'info' as const})})
    }
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

function sameForm(a: Counted, b: Counted): boolean {
  return a.quantity?.units[0] === b.quantity?.units[0] && a.number.kind === b.number.kind && a.number.currency === b.number.currency && !a.number.range && !b.number.range
}

function textAfter(document: Document, from: number, last: number): string {
  if (last <= from) return ''
  const before = document.tokens[from - 1]!
  return document.blocks[before.block]!.value.slice(before.to, document.tokens[last - 1]!.to)
}

export default rulePlugin(rule)
