import {quoteMatches, type QuoteMatch} from '../../src/claims/sources/quotes/quote-matches.js'
import {sayChanged, sayNowhere, sayOtherSpeaker, sayTurned} from '../../src/claims/sources/quotes/say-quote.js'
import {otherSpeaker} from '../../src/claims/sources/quotes/speakers.js'
import {hasForeign} from '../../src/evidence/sentences/language.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule, type RuleContext} from '../../src/rule.js'

export const rule = defineRule({
  name: 'unsupported-quote',
  section: 'sources',
  summary: 'words in quotation marks that no source has, or that another speaker says there',
  needsSources: true,
  check(context) {
    for (const match of context.get(quoteMatches)) {
      if (match.missing.length > 0) reportWords(context, match)
      else if (match.turned) context.report(match.quote, sayTurned(match.turned))
      else {
        const other = otherSpeaker(context, match)
        if (other) context.report(other.span, sayOtherSpeaker(context, other))
      }
    }
  }
})

export default rulePlugin(rule)

// Words that differ up to this share are a quotation changed; beyond it they are another one.
const CHANGED = 0.4

function reportWords(context: RuleContext<unknown>, {quote, missing, found}: QuoteMatch): void {
  for (const one of missing) {
    const {part, nearest} = one
    const whole = part.words.length === quote.length && isWritten(context, quote.first) && isWritten(context, quote.last - 1)
    const at = whole ? {first: quote.first, last: quote.last} : {first: part.words[0]!, last: part.words.at(-1)! + 1}
    if (nearest && nearest.edits / part.words.length <= CHANGED) context.report(at, sayChanged(context, one, nearest, whole ? quote : undefined))
    // What a source in another language has is translated.
    else if (!quote.sign && !context.get(hasForeign) && (found.length > 0 || part.words.length > 3 || quote.attribution)) context.report(at, sayNowhere(context, part, nearest))
  }
}

/** Whether a mark stands in the source as it is read, and not as an entity or a tag, which stay where they are. */
function isWritten({document: {source, tokens}}: RuleContext<unknown>, index: number): boolean {
  const {start, end, text} = tokens[index]!
  return source.slice(start, end) === text
}
