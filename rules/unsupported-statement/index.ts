import {sayContrary, sayWords} from '../../src/claims/sources/say-statement.js'
import {contraryStatements} from '../../src/claims/sources/unsupported-opposites.js'
import {unsupportedWords} from '../../src/claims/sources/unsupported-statements.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'

export const rule = defineRule({
  name: 'unsupported-statement',
  section: 'sources',
  summary: 'words of a sentence that no source carries, or that say the opposite of what the sources say',
  needsSources: true,
  options: {
    // Of a sentence's words so large a share has to be missing in the sources before single words of it are reported; 1 leaves only opposites and denials.
    least: 0.3
  },
  check(context) {
    const contrary = context.get(contraryStatements)
    for (const one of contrary) context.report(one, sayContrary(context, one))
    for (const one of context.get(unsupportedWords)) {
      if (one.share < context.options.least || contrary.some(({first, last}) => one.first < last && first < one.last)) continue
      context.report(one, sayWords(context, one))
    }
  }
})

export default rulePlugin(rule)
