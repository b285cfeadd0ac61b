import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {stemNumbers, stemPlaces} from '../../../evidence/words/stem-numbers.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {attributionsIn, attributionsOf, type Attribution} from '../../../mentions/speech/attributions.js'
import {lineSpeakers, namedIn, type Speaker} from '../quotes/transcript-speakers.js'
import {speakerIn} from '../quotes/speakers.js'
import type {RelationFault} from './relation.js'

// So many words of meaning of what is said, and so great a share of them, have to stand in one sentence of the source.
const WORDS = 4
const SHARE = 0.7
// Another sentence that has so many of them may have been said by the one whom the text names.
const ALSO = 0.45

/** A finder: what the text has somebody say, and the source somebody else. */
export function otherTellers(context: Context): readonly RelationFault[] {
  const {document} = context
  const out: RelationFault[] = []
  for (const sentence of document.sentences) {
    for (const attribution of attributionsIn(document, sentence)) {
      if (attribution.voice !== 'named' || !attribution.source) continue
      const given = namedIn(document, attribution.source.first, attribution.source.last)
      const found = given && otherOf(context, attribution, given)
      if (found) out.push(found)
    }
  }
  return out
}

function otherOf(context: Context, {covers}: Attribution, given: Speaker): RelationFault | undefined {
  const {document, sources} = context
  const numbers = context.get(stemNumbers)
  const words = new Set<number>()
  for (let k = covers.first; k < covers.last; k++) {
    if (k >= given.first && k < given.last) continue
    if (document.tokens[k]!.quoted) return undefined
    if (numbers[k]! < 0) words.add(numbers[k]!)
  }
  if (words.size < WORDS || given.words.size === 0) return undefined
  let found: RelationFault | undefined
  for (const source of sources) {
    const places = source.context.get(stemPlaces)
    const met = new Map<number, number>()
    for (const word of words) for (const one of places.get(word)?.sentences ?? []) met.set(one, (met.get(one) ?? 0) + 1)
    for (const [index, count] of met) {
      if (count < words.size * ALSO) continue
      const spoken = tellerIn(source, index, words)
      // Said by the one named, or by nobody knows whom.
      if (!spoken || [...given.words].some((word) => spoken.phrase.has(word) || hasWord(source, index, word))) return undefined
      if (count >= words.size * SHARE) found ??= {first: given.first, last: given.last, kind: 'teller', source, there: {first: spoken.first, last: spoken.last}, instead: spoken.name}
    }
  }
  return found && isKnownSpeaker(context, given) ? found : undefined
}

/** Who says the words in a sentence of a source. */
function tellerIn(source: Source, index: number, words: ReadonlySet<number>): Speaker | undefined {
  const {document, context} = source
  const {first, last} = document.sentences[index]!
  const numbers = context.get(stemNumbers)
  for (let k = first; k < last; k++) {
    if (!words.has(numbers[k]!)) continue
    if (document.tokens[k]!.quoted || context.get(lineSpeakers).length > 0) return speakerIn(source, {first: k})
    const attribution = attributionsOf(document, k).find(({voice}) => voice === 'named')
    return attribution?.source && namedIn(document, attribution.source.first, attribution.source.last)
  }
  return undefined
}

function hasWord({document, context}: Source, index: number, word: string): boolean {
  return context.get(wordPlaces).of(word).some((at) => Math.abs(document.tokens[at]!.sentence - index) <= 0)
}

/** Whether any source has the one named say something. */
function isKnownSpeaker({sources}: Context, {words}: Speaker): boolean {
  const surname = [...words].at(-1)!
  return sources.some((source) => source.context.get(wordPlaces).of(surname).some((at) => source.document.tokens[at]!.info.shape !== 'lower'))
}
