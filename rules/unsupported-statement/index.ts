import {sayDate, sayNumber} from '../../src/claims/sources/figures/say-figure.js'
import {sayMissing} from '../../src/claims/sources/figures/say-missing.js'
import {unsupportedDates} from '../../src/claims/sources/figures/unsupported-dates.js'
import {unsupportedNumbers} from '../../src/claims/sources/figures/unsupported-numbers.js'
import {unsupportedTimes} from '../../src/claims/sources/figures/unsupported-times.js'
import {unsupportedNames} from '../../src/claims/sources/names/unsupported-names.js'
import {sayUnsupported} from '../../src/claims/sources/names/say-unsupported.js'
import {withRecord} from '../../src/claims/sources/told-by-record.js'
import {relationFaults} from '../../src/claims/sources/relations/relations.js'
import {sayRelation} from '../../src/claims/sources/relations/say-relation.js'
import {sayContrary, sayWords} from '../../src/claims/sources/statements/say-statement.js'
import {contraryStatements} from '../../src/claims/sources/statements/unsupported-opposites.js'
import {joined, unsupportedWords} from '../../src/claims/sources/statements/unsupported-statements.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule, type Finding, type Span} from '../../src/rule.js'

export const rule = defineRule({
  name: 'unsupported-statement',
  section: 'sources',
  summary: 'words of a sentence that no source carries, or that say the opposite of what the sources say; names, figures and dates that may be meant in theirs',
  needsSources: true,
  options: {
    // The probability from which a word that no source carries is reported as one that readers would mark (src/claims/sources/new-words.ts says where it
    // comes from): higher reports fewer words and more surely, 1 leaves only opposites and denials.
    least: 0.47
  },
  check(context) {
    const covered: Span[] = []
    const report = (span: Span, said: Omit<Finding, 'start' | 'end'>) => {
      covered.push(span)
      context.report(span, said)
    }
    const relations = context.get(relationFaults)
    const things = relations.filter(({kind}) => kind === 'thing')
    const contrary = context.get(contraryStatements).filter((one) => !isCovered(one, things))
    for (const one of contrary) report(one, sayContrary(context, one))
    for (const one of relations) if (!isCovered(one, contrary)) report(one, sayRelation(context, one))
    // What may go without saying in sources that mean it: other words for a name, figures that may have been reckoned, dates that may have been counted,
    // times without a figure. None is a warning, but no source has them.
    for (const one of context.get(unsupportedNames)) {
      const said = withRecord(context, one, sayUnsupported(context, one))
      if (said?.atMost === 'info') report(one, said)
    }
    for (const one of context.get(unsupportedNumbers)) if (!one.sure) report(one, {...sayNumber(context, one), atMost: 'info'})
    for (const one of context.get(unsupportedDates)) {
      const message = one.sure ? undefined : withRecord(context, one.said, {...sayDate(context, one), atMost: 'info'})
      if (message) report(one.said, message)
    }
    for (const one of context.get(unsupportedTimes)) report(one, {...sayMissing(context, one, [], 'No time of the sources is like it, and no date in them bears it out.'), atMost: 'info'})
    // Of the same words a figure, a date or a name tells more.
    covered.push(...context.get(unsupportedNumbers), ...context.get(unsupportedDates).map(({said}) => said), ...context.get(unsupportedNames))
    for (const one of joined(context.get(unsupportedWords), context.options.least)) if (!isCovered(one, covered)) report(one, sayWords(context, one))
  }
})

function isCovered({first, last}: Span, covered: readonly Span[]): boolean {
  return covered.some((one) => one.first < last && first < one.last)
}

export default rulePlugin(rule)
