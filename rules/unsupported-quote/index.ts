import {quoteMatches, type Passage, type QuoteMatch} from '../../src/claims/sources/quote-matches.js'
import {otherSpeaker} from '../../src/claims/sources/speakers.js'
import type {Context} from '../../src/context.js'
import {hasForeign} from '../../src/evidence/language.js'
import {sayPosition} from '../../src/evidence/sources.js'
import type {QuotePart} from '../../src/mentions/speech/quotes.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule, type RuleContext} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import {compare} from './compare.js'

export const rule = defineRule({
  name: 'unsupported-quote',
  section: 'sources',
  summary: 'words in quotation marks that no source has, or that another speaker says there',
  needsSources: true,
  check(context) {
    for (const match of context.get(quoteMatches)) {
      if (match.missing.length > 0) reportWords(context, match)
      else {
        const other = otherSpeaker(context, match)
        if (!other) continue
        const {given, spoken, passage} = other
        const {first, last} = match.quote
        context.report({first: Math.min(first, given.first), last: Math.max(last, given.last)}, {
          reason: `${passage.source.name} has these words from ${spoken.name}, not from ${given.name}`,
          expected: [],
          note: evidence(passage),
          cause: cause(passage)
        })
      }
    }
  }
})

export default rulePlugin(rule)

// Words that differ up to this share are a quotation changed; beyond it they are another one.
const CHANGED = 0.4

function reportWords(context: RuleContext<unknown>, {quote, missing, found}: QuoteMatch): void {
  const alone = quote.parts.length === 1
  for (const {part, nearest} of missing) {
    const at = alone ? {first: quote.first, last: quote.last} : {first: part.words[0]!, last: part.words.at(-1)! + 1}
    const near = nearest && nearest.edits / part.words.length <= CHANGED ? nearest : undefined
    if (near) context.report(at, changed(context, part, near, alone ? quote : undefined))
    // What a source in another language has is translated.
    else if (!context.get(hasForeign) && (found.length > 0 || part.words.length > 3 || quote.attribution)) {
      context.report(at, {
        reason: `No source has the words '${shortened(textOf(context.document, part.words[0]!, part.words.at(-1)! + 1))}'`,
        expected: [],
        note: nearest ? `The nearest that the sources have: ${evidence(nearest)}` : 'No passage of the sources is like it.',
        ...(nearest ? {cause: cause(nearest)} : {})
      })
    }
  }
}

function changed(context: Context, part: QuotePart, near: Passage, whole: {first: number; last: number} | undefined) {
  const {document} = context
  const words = part.words.map((index) => document.tokens[index]!)
  const there = near.source.document.tokens.slice(near.first, near.last).filter(({kind}) => kind === 'word')
  const differences = compare(words.map(({text}) => text), there.map(({text}) => text))
  const said = textOf(near.source.document, near.first, near.last)
  return {
    reason: `${near.source.name} has '${shortened(said)}', not '${shortened(textOf(document, words[0]!.index, words.at(-1)!.index + 1))}'`,
    expected: said === '' ? [] : [whole ? around(context, whole, words[0]!.index, words.at(-1)!.index + 1, said) : said],
    note: `${differences.map(({ours, theirs}) => (ours === '' ? `left out: **${theirs}**` : theirs === '' ? `added: **${ours}**` : `**${ours}** for **${theirs}**`)).join('; ')}. ${evidence(near)}`,
    cause: cause(near)
  }
}

/** The quotation with the source's words between its own marks and stops. */
function around({document}: Context, {first, last}: {first: number; last: number}, from: number, to: number, said: string): string {
  const {value} = document.blocks[document.tokens[first]!.block]!
  return `${value.slice(document.tokens[first]!.from, document.tokens[from]!.from)}${said}${value.slice(document.tokens[to - 1]!.to, document.tokens[last - 1]!.to)}`
}

function evidence(passage: Passage): string {
  const {source, first} = passage
  const {document} = source
  const sentence = document.sentences[document.tokens[first]!.sentence]!
  return `${sayPosition(source, document.tokens[first]!.start)}: '${shortened(textOf(document, sentence.first, sentence.last))}'`
}

function cause({source, first, last}: Passage) {
  const {tokens} = source.document
  return {start: tokens[first]!.start, end: tokens[last - 1]!.end, reason: 'The source says it here', in: source}
}

function shortened(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 100)} … ${text.slice(-50)}`
}
