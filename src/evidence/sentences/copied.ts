import type {Context} from '../../context.js'
import type {Document, Sentence} from '../../text/document.js'

// A shorter sentence may be copied by chance: 'He did not.'
const SHORTEST = 5

/** A finder: for each sentence of a text 1 where a source has it word for word. What stands there the source bears out, whatever it is. */
export function copied({document, sources}: Context): Uint8Array {
  const out = new Uint8Array(document.sentences.length)
  for (const sentence of document.sentences) {
    const hash = hashOf(document, sentence)
    if (hash !== 0 && sources.some(({context}) => has(context, hash, document, sentence))) out[sentence.index] = 1
  }
  return out
}

/** Whether the sentence in which a token stands is a source's, word for word. */
export function isCopied({document, get}: Context, token: number): boolean {
  return get(copied)[document.tokens[token]!.sentence] === 1
}

function has({document, get}: Context, hash: number, ours: Document, sentence: Sentence): boolean {
  const index = get(byHash).get(hash)
  return index !== undefined && isSame(ours, sentence, document, document.sentences[index]!)
}

/** A finder: the sentences of a text by the hash of their words; of several that are alike the first. */
function byHash({document}: Context): ReadonlyMap<number, number> {
  const out = new Map<number, number>()
  for (const sentence of document.sentences) {
    const hash = hashOf(document, sentence)
    if (hash !== 0 && !out.has(hash)) out.set(hash, sentence.index)
  }
  return out
}

/** A number for the words of a sentence in their order; 0 for one that is too short. */
function hashOf({tokens}: Document, {first, last}: Sentence): number {
  if (last - first < SHORTEST) return 0
  let hash = 0
  let words = 0
  for (let k = first; k < last; k++) {
    const {kind, info} = tokens[k]!
    if (kind !== 'word') continue
    hash = (Math.imul(hash, 31) + info.hash) | 0
    words++
  }
  return words < SHORTEST ? 0 : hash
}

function isSame(ours: Document, sentence: Sentence, theirs: Document, there: Sentence): boolean {
  let k = sentence.first
  let j = there.first
  for (;;) {
    while (k < sentence.last && ours.tokens[k]!.kind !== 'word') k++
    while (j < there.last && theirs.tokens[j]!.kind !== 'word') j++
    if (k >= sentence.last || j >= there.last) return k >= sentence.last && j >= there.last
    const [a, b] = [ours.tokens[k++]!, theirs.tokens[j++]!]
    if (a.info.norm !== b.info.norm || a.tail !== b.tail) return false
  }
}
