import type {Context} from '../../../context.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {nameRuns} from '../../../mentions/names/name-runs.js'
import type {Document} from '../../../text/document.js'
import type {RelationFault} from './relation.js'

/** A finder: names of which a word stands twice, where the sources have it once: 'Khanal Khanal'. */
export function doubledNames(context: Context): readonly RelationFault[] {
  const {document, sources} = context
  const out: RelationFault[] = []
  for (const {first, last} of context.get(nameRuns)) {
    for (let k = first; k + 1 < last; k++) {
      if (!isTwice(document, k)) continue
      const {norm} = document.tokens[k]!.info
      const source = sources.find((one) => one.context.get(wordPlaces).of(norm).length > 0)
      if (!source || sources.some((one) => one.context.get(wordPlaces).of(norm).some((at) => isTwice(one.document, at)))) continue
      const at = source.context.get(wordPlaces).of(norm)[0]!
      out.push({first: k, last: k + 2, kind: 'twice', source, there: {first: at, last: at + 1}, instead: document.tokens[k]!.text})
    }
  }
  return out
}

function isTwice({tokens}: Document, index: number): boolean {
  const [one, two] = [tokens[index]!, tokens[index + 1]]
  return two?.sentence === one.sentence && one.kind === 'word' && two.info.norm === one.info.norm && two.info.shape !== 'lower' && one.tail === '' && !two.joined
}
