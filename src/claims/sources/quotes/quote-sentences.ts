import type {QuotePart} from '../../../mentions/speech/quotes.js'
import type {Document} from '../../../text/document.js'

const STOP = /^(?:[.!?]|\?!|!\?)$/

/** The sentences of a stretch of quoted words: parted where a full stop, a question or an exclamation mark is followed by a capital. */
export function sentencesOf({tokens}: Document, {words, begun}: QuotePart): QuotePart[] {
  const out: QuotePart[] = []
  let from = 0
  for (let k = 1; k <= words.length; k++) {
    const index = words[k]
    if (index !== undefined && !(STOP.test(tokens[index - 1]!.text) && tokens[index]!.info.shape !== 'lower')) continue
    out.push({words: words.slice(from, k), begun})
    from = k
  }
  return out
}
