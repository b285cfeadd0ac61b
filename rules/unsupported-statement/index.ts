import {relationFaults} from '../../src/claims/sources/relations/relations.js'
import {sayRelation} from '../../src/claims/sources/relations/say-relation.js'
import {sayContrary, sayWords} from '../../src/claims/sources/statements/say-statement.js'
import {contraryStatements} from '../../src/claims/sources/statements/unsupported-opposites.js'
import {joined, unsupportedWords} from '../../src/claims/sources/statements/unsupported-statements.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'

export const rule = defineRule({
  name: 'unsupported-statement',
  section: 'sources',
  summary: 'words of a sentence that no source carries, or that say the opposite of what the sources say',
  needsSources: true,
  options: {
    // The probability from which a word that no source carries is reported as one that readers would mark (src/claims/sources/new-words.ts says where it
    // comes from): higher reports fewer words and more surely, 1 leaves only opposites and denials.
    least: 0.47
  },
  check(context) {
    const relations = context.get(relationFaults)
    const contrary = context.get(contraryStatements).filter((one) => !relations.some(({first, last, kind}) => kind === 'thing' && one.first < last && first < one.last))
    for (const one of contrary) context.report(one, sayContrary(context, one))
    for (const one of relations) {
      if (!contrary.some(({first, last}) => one.first < last && first < one.last)) context.report(one, sayRelation(context, one))
    }
    for (const one of joined(context.get(unsupportedWords), context.options.least)) {
      if (contrary.some(({first, last}) => one.first < last && first < one.last)) continue
      context.report(one, sayWords(context, one))
    }
  }
})

export default rulePlugin(rule)
