import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {copied} from '../../../evidence/sentences/copied.js'
import {parallels} from '../../../evidence/sentences/parallel.js'
import {stemNumbers, stemPlaces} from '../../../evidence/words/stem-numbers.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {allNameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {attributionsIn, attributionsOf, type Attribution} from '../../../mentions/speech/attributions.js'
import {speakerIn} from '../quotes/speakers.js'
import {lineSpeakers} from '../quotes/transcript-speakers.js'
import {isFullName, isPersonIn, ownWords, surnameOf, surnames} from './known-people.js'
import type {RelationFault} from './relation.js'

// So many words of meaning of what is said, and so great a share of them, have to stand in one sentence of the source.
const WORDS = 4
const FEW = 3
const SHARE = 0.7
// A sentence of the source that has them shares so much with the text's.
const ALIKE = 0.3
// Another sentence that has so many of them may have been said by the one whom the text names.
const ALSO = 0.45

/** A finder: what the text has somebody say, and the source somebody else. */
export function otherTellers(context: Context): readonly RelationFault[] {
  const {document} = context
  const out: RelationFault[] = []
  const same = context.get(copied)
  for (const sentence of document.sentences) {
    if (same[sentence.index] === 1 || (context.get(parallels)(sentence.index)[0]?.share ?? 0) < ALIKE) continue
    for (const attribution of attributionsIn(document, sentence)) {
      if (attribution.voice !== 'named' || !attribution.source) continue
      const given = personIn(context, attribution.source)
      const found = given && isPerson(context, given) ? otherOf(context, attribution, given) : undefined
      if (found) out.push(found)
    }
  }
  return out
}

/** Who is named in a phrase: of several names the one with a given name. */
function personIn(context: Context, {first, last}: {first: number; last: number}): NameRun | undefined {
  const runs = context.get(allNameRuns).filter((run) => run.first >= first && run.last <= last && !context.document.tokens[run.last - 1]!.tail)
  return runs.find((run) => isFullName(context, run)) ?? runs.find((run) => ownWords(run).length === 2) ?? runs[0]
}

/** Whether a name is a person's: the text or a source has it with a given name. */
function isPerson(context: Context, run: NameRun): boolean {
  const surname = surnameOf(run)
  const contexts = [context, ...context.sources.map((source) => source.context)]
  return contexts.some((one) => {
    const names = one.get(surnames)
    return one.get(allNameRuns).some((other, k) => names[k] === surname && isPersonIn(one, other))
  })
}

function otherOf(context: Context, {covers}: Attribution, given: NameRun): RelationFault | undefined {
  const {document, sources} = context
  const numbers = context.get(stemNumbers)
  const words = new Set<number>()
  for (let k = covers.first; k < covers.last; k++) {
    if (k >= given.first && k < given.last) continue
    if (document.tokens[k]!.quoted) return undefined
    if (numbers[k]! < 0) words.add(numbers[k]!)
  }
  if (words.size < FEW) return undefined
  let found: RelationFault | undefined
  for (const source of sources) {
    const places = source.context.get(stemPlaces)
    const met = new Map<number, number>()
    for (const word of words) for (const one of places.get(word)?.sentences ?? []) met.set(one, (met.get(one) ?? 0) + 1)
    for (const [index, count] of met) {
      if (count < words.size * ALSO) continue
      const spoken = tellerIn(source, index, words)
      // Said by the one named, or by nobody knows whom.
      if (!spoken || ownWords(given).some((word) => spoken.phrase.has(word) || hasWord(source, index, word))) return undefined
      if (count >= words.size * (words.size < WORDS ? 1 : SHARE)) found ??= {first: given.first, last: given.last, kind: 'teller', source, there: {first: spoken.first, last: spoken.last}, instead: spoken.name}
    }
  }
  return found
}

/** Who says the words in a sentence of a source: the name, and all words of the phrase that it stands in. */
function tellerIn(source: Source, index: number, words: ReadonlySet<number>): {name: string; first: number; last: number; phrase: ReadonlySet<string>} | undefined {
  const {document, context} = source
  const {first, last} = document.sentences[index]!
  const numbers = context.get(stemNumbers)
  for (let k = first; k < last; k++) {
    if (!words.has(numbers[k]!)) continue
    if (document.tokens[k]!.quoted || context.get(lineSpeakers).length > 0) return speakerIn(source, {first: k})?.speaker
    const attribution = attributionsOf(document, k).find(({voice}) => voice === 'named')
    const run = attribution?.source && personIn(context, attribution.source)
    if (!attribution?.source || !run) return undefined
    const phrase = new Set(document.tokens.slice(attribution.source.first, attribution.source.last).map(({info}) => info.norm))
    return {name: run.text, first: run.first, last: run.last, phrase}
  }
  return undefined
}

function hasWord({document, context}: Source, index: number, word: string): boolean {
  return context.get(wordPlaces).of(word).some((at) => document.tokens[at]!.sentence === index)
}
