import {isMention, isNegated} from '../../src/claims/language/assertion.js'
import type {Context} from '../../src/context.js'
import {Lexicon} from '../../src/mentions/words/lexicon.js'
import type {Span} from '../../src/rule.js'
import type {Document, Token} from '../../src/text/document.js'
import {textOf} from '../../src/text/document.js'
import type {Idiom} from './phrases.js'
import {GREAT, IDIOMS, LITERAL, READ, REINED, TURNED} from './phrases.js'

/** A set phrase misused: tokens [first, last), and how it should run in the text's own case. */
export interface Misuse extends Span {
  idiom: Idiom
  right: string
}

const lexicon = new Lexicon<Idiom>(IDIOMS.map((idiom) => [idiom.phrase, idiom] as const))

/** Set phrases that say something else than is meant, literal uses left out. */
export function misuses({document}: Context): Misuse[] {
  const out: Misuse[] = []
  let end = 0
  for (const {first, last, entry} of lexicon.scan(document)) {
    if (first < end || isMention(document, first, last) || !fits(document, first, last, entry)) continue
    const span = trimmed(first, last, entry)
    const right = corrected(textOf(document, span.first, span.last), entry)
    if (right === undefined) continue
    out.push({idiom: entry, right, ...span})
    end = last
  }
  return out
}

function norm(tokens: readonly Token[], k: number): string {
  return tokens[k]?.info.norm ?? ''
}

/** Helping words that only told the phrase from others do not belong to it: 'to reign in' is reported as 'reign in'. */
function trimmed(first: number, last: number, {guard}: Idiom): Span {
  const helps = guard === 'money' && last - first === 3
  return {first: helps || (guard === 'cooking' && last - first === 4) ? first + 1 : first, last}
}

function corrected(text: string, {swap}: Idiom): string | undefined {
  for (const [wrong, right] of swap) {
    const plain = text.replace(/’/g, "'")
    const at = plain.toLowerCase().indexOf(wrong.toLowerCase())
    if (at < 0) continue
    const was = text.slice(at, at + wrong.length)
    const curly = text.includes('’') ? right.replace(/'/g, '’') : right
    const put = was === was.toUpperCase() && was !== was.toLowerCase() ? curly.toUpperCase() : /^\p{Lu}/u.test(was) ? curly.charAt(0).toUpperCase() + curly.slice(1) : curly
    return text.slice(0, at) + put + text.slice(at + wrong.length)
  }
  return undefined
}

function fits(document: Document, first: number, last: number, idiom: Idiom): boolean {
  const {tokens} = document
  const sentence = document.sentences[tokens[first]!.sentence]!
  const has = (set: ReadonlySet<string>, from = Math.max(sentence.first, first - 60), to = Math.min(sentence.last, last + 60)): boolean => {
    for (let k = from; k < to; k++) if ((k < first || k >= last) && set.has(norm(tokens, k))) return true
    return false
  }
  const next = tokens[last]?.sentence === tokens[first]!.sentence ? tokens[last] : undefined
  const after = next?.info.norm ?? ''
  const before = first > sentence.first ? norm(tokens, first - 1) : ''
  switch (idiom.guard) {
    case 'books':
      if (has(GREAT, Math.max(sentence.first, first - 14), first)) return true
      return !has(LITERAL.books) && !/^(?:by|in)$/.test(after)
    case 'importance':
      return has(GREAT, last, Math.min(sentence.last, last + 6)) && !has(LITERAL.importance)
    case 'amount':
      if (norm(tokens, last - 1) === 'large') return (!next || next.kind !== 'word') && !/^(?:pass|passed|went|go|flew|fly|drove|stand|stood|come|came|followed)$/.test(before)
      return has(GREAT, Math.max(sentence.first, first - 12), first) && !/^(?:by|in)$/.test(after)
    case 'caring':
      return cares(document, first, last)
    case 'curve':
      return turns(document, first, last, has)
    case 'pairs':
      return /^(?:are|is|were|was|be|as|being|re|s|they're|it's)$/.test(before) || tokens[first - 1]?.tail !== '' ? !next || next.kind !== 'word' || /^(?:as|for|to|and|but|with)$/.test(after) : false
    case 'start':
      return first === sentence.first && !!next && /^[,:—–-]/.test(next.text)
    case 'joined':
      return tokens[last - 1]!.joined || (after === 'for' && !/^(?:his|her|a|the|one|my)$/.test(norm(tokens, first - 1)))
    case 'money':
      return has(REINED, last, Math.min(sentence.last, last + 5)) && !has(LITERAL.rulers) && !(next && next.info.shape !== 'lower') && norm(tokens, first - 1) !== 'continue'
    case 'reading':
      return has(READ, last, Math.min(sentence.last, last + 8)) && !/^(?:water|rain|milk|sauce|oil|coffee|petrol|paint|ink|wine|tea)$/.test(before)
    default:
      return !has(LITERAL[idiom.guard])
  }
}

/** 'if he could care less about the light and more about his knees', 'nobody could care less', 'how could he care less'. */
function cares(document: Document, first: number, last: number): boolean {
  const {tokens} = document
  const sentence = document.sentences[tokens[first]!.sentence]!
  if (isNegated(document, first) || sentence.question) return false
  for (let k = first - 1; k >= sentence.first && k >= first - 6; k--) {
    const word = norm(tokens, k)
    if (/^(?:wish|wishes|wished|few|how|hope|hoped|so)$/.test(word)) return false
    if ((word === 'if' || word === 'whether') && norm(tokens, k - 1) !== 'as') return false
  }
  if (/^(?:than|for|and)$/.test(norm(tokens, last))) return false
  for (let k = last; k < sentence.last && k < last + 14; k++) {
    if (norm(tokens, k) === 'more' && /^(?:and|but)$/.test(norm(tokens, k - 1))) return false
  }
  return true
}

/** A reversal is always figurative; a turn is so where people, parties and plans make it, and nothing in sight can spin. */
function turns(document: Document, first: number, last: number, has: (set: ReadonlySet<string>, from?: number, to?: number) => boolean): boolean {
  const {tokens} = document
  const noun = norm(tokens, last - 1)
  if (!/^(?:degree|degrees)$/.test(norm(tokens, first + 1)) && !tokens[first]!.text.includes('°') && noun === 'turn') return false
  // 'did a 360-degree turn': the longer phrase is found by itself.
  if (noun === '360' && /^degrees?$/.test(norm(tokens, last))) return false
  if (has(LITERAL.curve)) return false
  const sentence = document.sentences[tokens[first]!.sentence]!
  const before = document.sentences[sentence.index - 1]
  if (before && before.block === sentence.block) for (let k = Math.max(before.first, before.last - 60); k < before.last; k++) if (LITERAL.curve.has(norm(tokens, k)) && !TURNED.has(norm(tokens, k))) return false
  if (/^(?:turnaround|turnabout|reversal|shift|flip|pivot|swing|face|change)$/.test(noun)) return true
  if (has(TURNED)) return true
  return /^(?:on|in|over)$/.test(norm(tokens, last)) && /^(?:its|his|her|their|the)$/.test(norm(tokens, last + 1))
}
