import type {CountClaim} from '../../src/claims/numbers/counts.js'
import {countClaims} from '../../src/claims/numbers/counts.js'
import {inWords, textAsWritten, writeLike} from '../../src/mentions/numbers/number-style.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import type {Document} from '../../src/text/document.js'
import {textOf} from '../../src/text/document.js'

const GROUPS: Readonly<Record<number, string>> = {2: 'duo', 3: 'trio', 4: 'quartet', 5: 'quintet', 6: 'sextet'}

export const rule = defineRule({
  name: 'count-mismatch',
  section: 'article',
  summary: "a number of things beside a list of another number, 'both' of three",
  check(context) {
    const {document} = context
    for (const claim of context.get(countClaims)) {
      const {first, last, named, items} = claim
      context.report(
        {first, last},
        {
          reason: `'${textOf(document, first, last)}', but ${inWords(named) ?? named} are named: ${items.join('; ')}`,
          expected: rewrite(document, claim),
          note: items.map((item, n) => `${n + 1}. ${item}`).join('\n')
        }
      )
    }
  }
})

function rewrite(document: Document, {first, last, number, word, named}: CountClaim): string[] {
  if (word === 'both') return ['all']
  if (!number) return GROUPS[named] === undefined ? [] : [GROUPS[named]]
  const source = textAsWritten(document, first, last)
  if (source === undefined) return []
  return [writeLike(document, number, named) + source.slice(document.tokens[number.last - 1]!.to, document.tokens[last - 1]!.to)]
}

export default rulePlugin(rule)
