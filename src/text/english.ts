import type {SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'

type Kind = SentenceContent['type']

const WORD = /[\p{L}\p{N}\p{M}]/u
const PUNCTUATION = /\p{P}/u
const SPACE = /\s/
const ASCII: Kind[] = []
for (let code = 0; code < 128; code++) ASCII.push(kindOf(String.fromCharCode(code)))

function kindOf(char: string): Kind {
  if (SPACE.test(char)) return 'WhiteSpaceNode'
  if (PUNCTUATION.test(char)) return 'PunctuationNode'
  if (WORD.test(char)) return 'WordNode'
  return 'SymbolNode'
}

/**
 * retext-english's parser without positions. Documents count offsets themselves, since they have to map them
 * through Markdown and HTML anyway, and building two points a node is a third of the parse.
 */
export class EnglishSentences extends ParseEnglish {
  override tokenize(value?: string | null): SentenceContent[] {
    const nodes: SentenceContent[] = []
    if (!value) return nodes
    let from = 0
    let previous: Kind | undefined
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index)
      const surrogate = code >= 0xd8_00 && code <= 0xdf_ff
      const kind: Kind = code < 128 ? ASCII[code]! : surrogate ? surrogateKind(value, index) : kindOf(value.charAt(index))
      const goesOn =
        kind === previous &&
        (kind === 'WordNode' || kind === 'WhiteSpaceNode' || surrogate || code === value.charCodeAt(index - 1))
      if (previous !== undefined && !goesOn) {
        nodes.push(node(previous, value.slice(from, index)))
        from = index
      }
      previous = kind
    }
    if (previous !== undefined) nodes.push(node(previous, value.slice(from)))
    return nodes
  }
}

function surrogateKind(value: string, index: number): Kind {
  const high = value.charCodeAt(index) < 0xdc_00 ? index : index - 1
  const point = value.codePointAt(high)
  return point !== undefined && WORD.test(String.fromCodePoint(point)) ? 'WordNode' : 'SymbolNode'
}

function node(type: Kind, value: string): SentenceContent {
  if (type === 'WordNode') return {type, children: [{type: 'TextNode', value}]}
  return {type, value} as SentenceContent
}
