import type {Paragraph, Sentence, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {WordInfo} from './dictionary.js'
import {hashOn, START, wordOf} from './dictionary.js'

type Kind = SentenceContent['type']

// Kinds of code units, asked of the parser when first met; 0 is not asked yet.
const KINDS: readonly Kind[] = ['WordNode', 'WordNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode']
export const WORD = 1
export const SPACE = 2
export const PUNCTUATION = 3
const kinds = new Uint8Array(65_536)
const plain = new ParseEnglish()

/** The kind of a code unit. */
export function kindOf(code: number): number {
  const known = kinds[code]!
  if (known > 0) return known
  return (kinds[code] = KINDS.lastIndexOf(plain.tokenize(String.fromCharCode(code))[0]!.type))
}

type Step<T> = (node: T) => undefined
type Needs = RegExp | undefined

// What a text has to hold for the steps of the parser to find anything to do, in their order.
const SENTENCE_NEEDS: readonly Needs[] = [/['’/]/, /&/, /-/, undefined, /\//, /\..\./]
const PARAGRAPH_NEEDS: readonly Needs[] = [
  undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, /[\n\r]/, undefined
]

/** Pairs steps with their needs; the last step of either list patches positions, of which there are none here. */
function needed<T>(steps: readonly Step<T>[], needs: readonly Needs[]): [Step<T>, Needs][] {
  return steps.length === needs.length + 1 ? needs.map((need, i) => [steps[i]!, need]) : steps.map((step) => [step, undefined])
}

// The parser moves such nodes about and never changes them.
const MARKS: SentenceContent[] = Array.from({length: 128}, (_, code) => ({type: KINDS[kindOf(code)]!, value: String.fromCharCode(code)}) as SentenceContent)

// No abbreviation that the parser knows is longer, with or without a capital.
const LONGEST_ABBREVIATION = 9
const LONGEST_SMALL = 5

/**
 * Whether the parser takes a stop after a word for the word's own: of an English abbreviation ('Sept'), which it asks first, or
 * of a Latin one, a letter or a number ('etc', 'J', '30').
 */
export function endingOf(info: WordInfo): NonNullable<WordInfo['ending']> {
  return (info.ending ??= info.value.length > (info.shape === 'lower' ? LONGEST_SMALL : LONGEST_ABBREVIATION) ? 'none' : askEnding(info.value))
}

function askEnding(word: string): NonNullable<WordInfo['ending']> {
  const goesOn = (text: string): boolean => plain.tokenizeParagraph(text).children.filter(({type}) => type === 'SentenceNode').length === 1
  if (!goesOn(`Aa ${word}. Aa`)) return 'none'
  // A quotation mark behind the stop comes between the two lists.
  return goesOn(`Aa ${word}.” Aa`) ? 'english' : 'latin'
}

/**
 * retext-english's parser without positions and without the steps that have nothing to do, so with the same sentences and
 * words. Documents count offsets themselves, since they have to map them through Markdown and HTML anyway, and building
 * two points a node is a third of the parse.
 */
export class EnglishSentences extends ParseEnglish {
  private readonly sentenceSteps = needed(this.tokenizeSentencePlugins as Step<Sentence>[], SENTENCE_NEEDS)
  private readonly paragraphSteps = needed(this.tokenizeParagraphPlugins as Step<Paragraph>[], PARAGRAPH_NEEDS)

  override tokenizeParagraph(value?: string | null): Paragraph {
    this.tokenizeParagraphPlugins = only(this.paragraphSteps, value ?? '')
    return super.tokenizeParagraph(value)
  }

  override tokenizeSentence(value?: string | null): Sentence {
    this.tokenizeSentencePlugins = only(this.sentenceSteps, value ?? '')
    return super.tokenizeSentence(value)
  }

  override tokenize(value?: string | null): SentenceContent[] {
    const nodes: SentenceContent[] = []
    if (!value) return nodes
    let from = 0
    let previous = 0
    let hash = START
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index)
      const kind = kindOf(code)
      const goesOn = kind === previous && (kind <= SPACE || (code >= 0xd8_00 && code <= 0xdf_ff) || code === value.charCodeAt(index - 1))
      if (previous > 0 && !goesOn) {
        nodes.push(node(previous, hash, value, from, index))
        from = index
        hash = START
      }
      hash = hashOn(hash, code)
      previous = kind
    }
    nodes.push(node(previous, hash, value, from, value.length))
    return nodes
  }
}

function only<T>(steps: readonly [Step<T>, Needs][], value: string): Step<T>[] {
  const out: Step<T>[] = []
  for (const [step, need] of steps) if (!need || need.test(value)) out.push(step)
  return out
}

function node(kind: number, hash: number, text: string, from: number, to: number): SentenceContent {
  // Leaves are shared like marks: the parser moves them between words and never changes them.
  if (kind === WORD) return {type: 'WordNode', children: [wordOf(hash, text, from, to)]}
  const mark = to - from === 1 ? MARKS[text.charCodeAt(from)] : undefined
  return mark ?? ({type: KINDS[kind]!, value: text.slice(from, to)} as SentenceContent)
}
