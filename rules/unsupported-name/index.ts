import {unsupportedNames} from '../../src/claims/sources/names/unsupported-names.js'
import {sayUnsupported} from '../../src/claims/sources/names/say-unsupported.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'

export const rule = defineRule({
  name: 'unsupported-name',
  section: 'sources',
  summary: 'a person, organisation or work that no source mentions',
  needsSources: true,
  check(context) {
    for (const one of context.get(unsupportedNames)) {
      const said = one.kind === 'name' ? sayUnsupported(context, one) : undefined
      if (said && said.atMost !== 'info') context.report(one, said)
    }
  }
})

export default rulePlugin(rule)
