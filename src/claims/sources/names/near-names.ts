import type {Context} from '../../../context.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import {parallels} from '../../../evidence/sentences/parallel.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {allNameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {fold} from '../../../text/fold.js'

/** A name in a source that may be the one meant. */
export interface NearName {
  source: Source
  run: NameRun
  /** Whether it shares a word with the name in the text, and does not only stand in the same place. */
  alike: boolean
}

/** The name that a source has where the text has this one: sharing a word with it, or in the sentence most like the text's. */
export function nearName(context: Context, run: NameRun): NearName | undefined {
  const {document, sources} = context
  for (const source of sources) {
    const alike = source.context.get(allNameRuns).find((other) => other.words.length > 1 && run.words.length > 1 && shares(run, other))
    if (alike) return {source, run: alike, alike: true}
  }
  const mine = context.get(wordPlaces)
  const around = wordsAround(document, run.first, run.last)
  let best: (NearName & {score: number}) | undefined
  for (const {source, sentence, share} of context.get(parallels)(document.tokens[run.first]!.sentence)) {
    for (const other of source.context.get(allNameRuns)) {
      if (other.first < sentence.first || other.first >= sentence.last || isAdjective(context, other.text) || !other.words.every((word) => mine.of(word).length === 0)) continue
      const same = shared(around, wordsAround(source.document, other.first, other.last))
      const score = same + 4 * share
      if ((share >= 0.25 || same > 2) && (!best || score > best.score)) best = {source, run: other, alike: false, score}
    }
  }
  return best
}

/** 'Danish' stands in no place's place. */
function isAdjective({facts}: Context, text: string): boolean {
  const folded = fold(text)
  return facts.byDemonym(folded).length > 0 && facts.byCountryName(folded).length === 0
}

function shares(run: NameRun, other: NameRun): boolean {
  const [first] = run.words
  const last = run.words.at(-1)
  return other.words[0] === first || other.words.at(-1) === last
}
