import {unsupportedNames} from '../../src/claims/sources/names/unsupported-names.js'
import {sayUnsupported} from '../../src/claims/sources/names/say-unsupported.js'
import {withRecord} from '../../src/claims/sources/told-by-record.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'

export const rule = defineRule({
  name: 'unsupported-place',
  section: 'sources',
  summary: 'a place that no source mentions',
  needsSources: true,
  check(context) {
    for (const one of context.get(unsupportedNames)) {
      const said = one.kind === 'place' ? withRecord(context, one, sayUnsupported(context, one)) : undefined
      if (said && said.atMost !== 'info') context.report(one, said)
    }
  }
})

export default rulePlugin(rule)
