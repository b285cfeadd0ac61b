import type {Context} from '../../../context.js'
import {seemsPlace} from '../../../evidence/names/place-names.js'
import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import {parallels} from '../../../evidence/sentences/parallel.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {allNameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {seemsOrdinary} from '../../../mentions/names/openers.js'
import {countryAt} from '../../../mentions/places/countries.js'
import {isAddress} from '../../../mentions/names/names.js'
import {placeAt} from '../../../mentions/places/places.js'
import {fold} from '../../../text/fold.js'
import {sameRole} from './same-role.js'

/** A name in a source that may be the one meant. */
export interface NearName {
  source: Source
  run: NameRun
  /** Whether it shares a word with the name in the text, and does not only stand in the same place. */
  alike: boolean
  /** The word for what both are, where it stands in the same place for that: 'prosecutor'. */
  role?: string
}

/** The name that a source has where the text has this one: sharing a word with it, or in the sentence most like the text's. */
export function nearName(context: Context, run: NameRun): NearName | undefined {
  const {document, sources} = context
  for (const source of sources) {
    const alike = source.context.get(allNameRuns).find((other) => other.words.length > 1 && run.words.length > 1 && shares(run, other))
    if (alike) return {source, run: alike, alike: true}
  }
  const same = sameRole(context, run)
  if (same) return {...same, alike: false}
  const mine = context.get(wordPlaces)
  const isPlaceHere = isPlace(context, run)
  const around = wordsAround(document, run.first, run.last)
  let best: (NearName & {score: number}) | undefined
  for (const {source, sentence, share} of context.get(parallels)(document.tokens[run.first]!.sentence)) {
    for (const other of source.context.get(allNameRuns)) {
      if (other.first < sentence.first || other.first >= sentence.last || isAdjective(context, other.text) || !mayReplace(source.context, other, run, isPlaceHere) || !other.words.every((word) => mine.of(word).length === 0)) continue
      const same = shared(around, wordsAround(source.document, other.first, other.last))
      const score = same + 4 * share
      if ((share >= 0.25 || same > 2) && (!best || score > best.score)) best = {source, run: other, alike: false, score}
    }
  }
  return best
}

function isPlace(context: Context, run: NameRun): boolean {
  return placeAt(context, run.first)?.last === run.last || seemsPlace(context, run)
}

/** A place for a place, a full name for a full name; a word that only opens a sentence for nothing. */
function mayReplace(context: Context, other: NameRun, ours: NameRun, isPlaceHere: boolean): boolean {
  if (other.words.every(isAddress)) return false
  if (isPlaceHere) {
    const {tokens} = context.document
    const before = tokens[other.first - 1]?.info.norm === 'the' ? tokens[other.first - 2] : tokens[other.first - 1]
    if (countryAt(context, other.first)) return false
    return /^(?:in|at|near|from|to|outside|around|via|through|into|off|left|reached|across)$/.test(before?.info.norm ?? '') || (/^(?:of|for|,)$/.test(before?.info.norm ?? '') && isPlace(context, other))
  }
  if (ours.words.length > 1) return other.words.length > 1
  return other.acronym === ours.acronym && !(other.opens && seemsOrdinary(other.words[0]!))
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
