import type {Repeat, RepeatWord} from '../../src/claims/repeats/repeats.js'
import {findRepeats} from '../../src/claims/repeats/repeats.js'
import type {Context} from '../../src/context.js'
import {findFurniture} from '../../src/mentions/furniture/furniture.js'
import {findResidue, hasSigns, opensResidue} from '../../src/mentions/furniture/machine-residue.js'
import {findPublicationRepeats} from '../../src/mentions/furniture/publication-lines.js'
import {rulePlugin} from '../../src/plugins.js'
import type {RuleContext} from '../../src/rule.js'
import {defineRule} from '../../src/rule.js'
import type {Block, Document, Token} from '../../src/text/document.js'
import {textOf} from '../../src/text/document.js'
import {blockLines} from '../../src/text/block-lines.js'

type Options = {furniture: boolean; residue: boolean; repeats: boolean}

function lines({document}: Context) {
  return blockLines(document)
}

function furniture(context: Context) {
  return findFurniture(context.get(lines))
}

function publicationRepeats(context: Context) {
  return findPublicationRepeats(context.get(lines).map(({text, kind}) => (kind === 'table' || kind === 'quote' ? undefined : text)))
}

function repeats({document}: Context) {
  const words: Token[] = []
  for (const token of document.tokens) if (token.kind === 'word') words.push(token)
  return {words, found: findRepeats(words, (block) => ({kind: document.blocks[block]!.kind, text: document.blocks[block]!.value}))}
}

export const rule = defineRule<Options>({
  name: 'duplicated-boilerplate',
  section: 'article',
  summary: 'page furniture, a machine’s leftovers, or a passage that stands twice',
  options: {furniture: true, residue: true, repeats: true},
  check(context) {
    const {options} = context
    const taken = new Set<number>()
    if (options.residue) reportResidue(context, taken)
    if (options.furniture) reportFurniture(context, taken)
    if (!options.repeats) return
    reportPublicationLines(context, taken)
    const {words, found} = context.get(repeats)
    for (const repeat of found) if (!taken.has(words[repeat.from]!.block)) reportRepeat(context, repeat, words)
  }
})

function reportResidue(context: RuleContext<Options>, taken: Set<number>): void {
  const {document} = context
  const marked = hasSigns(document.source)
  for (const block of document.blocks) {
    if (block.kind === 'quote' || (!(marked && hasSigns(block.value)) && !mayBeResidue(document, block))) continue
    const sentences = document.sentences.slice(block.firstSentence, block.lastSentence)
      .filter(({first}) => !document.tokens[first]?.quoted)
      .map(({first, last}) => ({from: document.tokens[first]!.from, to: document.tokens[last - 1]!.to}))
    for (const {kind, from, to} of findResidue(block.value, sentences)) {
      const token = document.tokens.slice(block.first, block.last).find((at) => at.to > from)
      if (token?.quoted) continue
      const start = block.map.start(from)
      const end = block.map.end(to)
      const text = block.value.slice(from, to)
      taken.add(block.index)
      context.report({start, end}, {
        reason: kind.startsWith('placeholder')
          ? `'${shortened(text)}' is a ${kind}: write what belongs there, or take it out`
          : `'${shortened(text)}' is a ${kind}, left in the copy: take it out`,
        expected: kind.startsWith('placeholder') ? [] : ['']
      })
    }
  }
}

/** Whether the block, or a sentence of it, begins with words that a machine's leftovers begin with. */
function mayBeResidue(document: Document, block: Block): boolean {
  for (let i = block.firstSentence; i < block.lastSentence; i++) {
    const {first, last} = document.sentences[i]!
    const at = document.tokens[first]!.kind === 'word' ? first : first + 1
    if (opensResidue(document.tokens, at, last, i === block.firstSentence)) return true
  }
  return false
}

function reportFurniture(context: RuleContext<Options>, taken: Set<number>): void {
  const all = context.get(lines)
  let head = ''
  for (const {line, kind, by} of context.get(furniture)) {
    const {block, text, start, end} = all[line]!
    if (by !== 'list') head = text.trim()
    if (taken.has(block.index) && block.value === text) continue
    if (kind === 'picture credit' && block.kind === 'caption') continue
    taken.add(block.index)
    const what = /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`
    context.report({start, end}, {
      reason: by === 'list'
        ? `'${shortened(text)}' is ${what}, listed below '${shortened(head)}': take it out`
        : `'${shortened(text)}' is ${what} left in the copy: take it out`,
      expected: [''],
      // Some houses print credits and contacts in the text on purpose.
      atMost: kind === 'picture credit' || kind === 'contact line' ? 'info' : undefined
    })
  }
}

function reportPublicationLines(context: RuleContext<Options>, taken: Set<number>): void {
  const all = context.get(lines)
  for (const {line, first, what} of context.get(publicationRepeats)) {
    const {block, text, start, end} = all[line]!
    const earlier = all[first]!
    if (taken.has(block.index) && block.value === text) continue
    taken.add(block.index)
    context.report({start, end}, {
      reason: what.kind === 'byline'
        ? `The byline of ${what.says} stands a second time: take one of the two out`
        : `The ${what.kind} '${shortened(text)}' stands a second time: take one of the two out`,
      expected: [''],
      note: `First: '${shortened(earlier.text)}'`,
      cause: {start: earlier.start, end: earlier.end, reason: `the first ${what.kind}`}
    })
  }
}

function reportRepeat(context: RuleContext<Options>, repeat: Repeat, words: readonly RepeatWord[]): void {
  const {document} = context
  const {from, to, firstFrom, firstTo, edits, wholeBlock} = repeat
  const a = words[from]!
  const z = words[to - 1]!
  const block = document.blocks[a.block]!
  const opening = document.sentences[a.sentence]
  const closing = document.sentences[z.sentence]
  const several = a.sentence !== z.sentence
  const start = wholeBlock ? block.start : opening && words[from - 1]?.sentence !== a.sentence ? document.tokens[opening.first]!.start : a.start
  const end = wholeBlock ? block.end : closing && words[to]?.sentence !== z.sentence ? document.tokens[closing.last - 1]!.end : z.end
  const what = wholeBlock && several ? 'paragraph' : several ? 'passage' : 'sentence'
  const earlier = {start: words[firstFrom]!.start, end: words[firstTo - 1]!.end}
  const shown = passage(document, a.start, z.end)
  context.report({start, end}, {
    reason: edits === 0
      ? `The ${what} '${shown}' stands a second time: take one of the two out`
      : `The ${what} '${shown}' stands a second time, with ${edits === 1 ? 'one word' : `${edits} words`} changed: take one of the two out`,
    expected: wholeBlock && edits === 0 ? [''] : [],
    note: `First: '${passage(document, earlier.start, earlier.end)}'`,
    cause: {...earlier, reason: 'the first copy'}
  })
}

/** The words of a stretch of the source, shortened for a message. */
function passage(document: Document, start: number, end: number): string {
  const first = indexAt(document, start)
  const block = document.tokens[first]?.block
  let last = first
  while (last < document.tokens.length && document.tokens[last]!.end <= end && document.tokens[last]!.block === block) last++
  return shortened(textOf(document, first, last))
}

function indexAt({tokens}: Document, start: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

function shortened(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ')
  if (plain.length <= 70) return plain
  const cut = plain.slice(0, 66)
  return `${cut.slice(0, Math.max(40, cut.lastIndexOf(' ')))} …`
}

export default rulePlugin(rule)
