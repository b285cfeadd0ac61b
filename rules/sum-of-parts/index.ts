import type {SumClaim} from '../../src/claims/numbers/part-lists.js'
import {sumsApart} from '../../src/claims/numbers/sums-apart.js'
import {sumClaims} from '../../src/claims/numbers/sums.js'
import {decimalsOf, inFigures, textAsWritten, writeLike} from '../../src/mentions/numbers/number-style.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import type {Document} from '../../src/text/document.js'
import {textOf} from '../../src/text/document.js'

export const rule = defineRule({
  name: 'sum-of-parts',
  section: 'article',
  summary: 'parts that do not add up to the whole stated beside them, shares over 100%',
  check(context) {
    const {document} = context
    for (const claim of [...context.get(sumClaims), ...context.get(sumsApart)]) {
      const sum = sumOf(claim)
      if (addsUp(claim, sum)) continue
      const {first, last, whole, parts} = claim
      const numbers = parts.map(({value, number}) => inFigures(value, decimalsOf(number?.step ?? 1)))
      const said = whole ? inside(whole, textOf(document, whole.first, whole.last)) : '100%'
      context.report(
        {first, last},
        {
          reason: `The parts make ${whole ? sayLike(document, claim, sum) : `${inFigures(sum)}%`}, not ${said}: ${numbers.join(' + ')} = ${inFigures(sum)}`,
          expected: whole ? rewriteWhole(document, claim, sum) : [],
          note: whole ? `Either the whole or one of the parts is wrong; ${sayOff(whole.value - sum)}.` : 'Shares of one whole make 100% at most, but for rounding.'
        }
      )
    }
  }
})

function sumOf({parts}: SumClaim): number {
  return Number(parts.reduce((sum, {value}) => sum + value, 0).toPrecision(12))
}

/** Whether the parts make the whole, as far as the digits allow: counts have to, sums of money may be rounded. */
function addsUp({whole, parts, atMost}: SumClaim, sum: number): boolean {
  // A list is rounded all alike: beside £45,000, £100,000 is no figure of one digit.
  const numbers = [whole, ...parts.map(({number}) => number)]
  const finest = Math.min(...numbers.map((number) => number?.coarse ?? 1))
  const steps = numbers.map((number) => roomOf(number?.step ?? 1, finest))
  const room = steps.reduce((all, step) => all + step / 2, 0) + 1e-9
  if (whole) return (atMost && sum < whole.value) || Math.abs(sum - whole.value) <= Math.min(room, (whole.step === 1 ? 0.03 : 0.1) * whole.value)
  const shares = Math.max(1, room)
  return sum <= 100 + shares && (atMost || sum >= 100 - shares)
}

// A count of a few hundred is exact; thousands may be rounded to their last digit that is no 0.
function roomOf(step: number, coarse: number): number {
  return step !== 1 ? step : coarse >= 100 ? coarse : 0
}

function sayLike(document: Document, {whole}: SumClaim, sum: number): string {
  return whole ? inside(whole, writeLike(document, whole, sum)) : String(sum)
}

/** A number as it stands within a sentence: 'Nine people were hurt' counts 'nine'. */
function inside({written}: NonNullable<SumClaim['whole']>, text: string): string {
  return written === 'words' ? text.toLowerCase() : text
}

function sayOff(off: number): string {
  const verb = Math.abs(off) === 1 ? 'is' : 'are'
  return off > 0 ? `${inFigures(off)} ${verb} missing` : `there ${verb} ${inFigures(-off)} too many`
}

function rewriteWhole(document: Document, {first, last, whole}: SumClaim, sum: number): string[] {
  const {tokens} = document
  const text = textAsWritten(document, first, last)
  if (!whole || text === undefined) return []
  return [text.slice(tokens[first]!.from, tokens[whole.first]!.from) + writeLike(document, whole, sum) + text.slice(tokens[whole.last - 1]!.to, tokens[last - 1]!.to)]
}

export default rulePlugin(rule)
