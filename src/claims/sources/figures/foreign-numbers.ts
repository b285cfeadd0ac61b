import type {Context} from '../../../context.js'
import {isEnglish} from '../../../evidence/sentences/language.js'
import type {NumberMention} from '../../../mentions/numbers/numbers.js'

// What stands in words in one language may stand in words in the other.
const IN_WORDS = 20

/** A finder on a source: the figures of its words, without separators and noughts at either end: 1.250.000 and 1,25 are both 125. */
function significant({document}: Context): ReadonlySet<string> {
  const out = new Set<string>()
  const {tokens} = document
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.info.shape !== 'figures' && !/^\d/.test(tokens[i]!.text)) continue
    out.add(bare(tokens[i]!.text))
    // '1 250 000', '3,5'
    let text = tokens[i]!.text
    for (let k = i + 1; k < i + 6 && /^(?:\d{1,3}|[.,])$/.test(tokens[k]?.text ?? ''); k++) {
      text += tokens[k]!.text
      out.add(bare(text))
    }
  }
  return out
}

function bare(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
}

/** Whether a source in another language may give a number: by its figures alone, since the words around them and the separators differ. */
export function inForeign({sources}: Context, {value, written, range}: NumberMention): boolean {
  if (written === 'words' && value <= IN_WORDS) return true
  const wanted = (range ? [range.from, range.to] : [value]).map((one) => bare(one.toPrecision(12)))
  return sources.some(({context}) => !context.get(isEnglish) && wanted.every((one) => context.get(significant).has(one)))
}
