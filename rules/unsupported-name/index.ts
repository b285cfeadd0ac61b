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
    for (const one of context.get(unsupportedNames)) if (one.kind === 'name') context.report(one, sayUnsupported(context, one))
  }
})

export default rulePlugin(rule)
