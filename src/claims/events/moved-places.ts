import type {Context} from '../../context.js'
import {isCopied} from '../../evidence/sentences/copied.js'
import {isEnglish} from '../../evidence/sentences/language.js'
import {hasWord} from '../../evidence/names/names.js'
import type {Source} from '../../evidence/sources.js'
import {stemNumberOf} from '../../evidence/words/words.js'
import {happenings, type Happening} from '../../mentions/events/happenings.js'
import {allNameRuns, type NameRun} from '../../mentions/names/name-runs.js'
import {placeAt, type PlaceMention} from '../../mentions/places/places.js'
import {isContent} from '../../mentions/words/function-words.js'
import type {Document} from '../../text/document.js'
import {isAsserted} from '../language/assertion.js'

/** Something put at a place where the sources put something else: they have it elsewhere. */
export interface MovedPlace {
  place: NameRun
  what: Happening
  there: {source: Source; what: Happening; place: NameRun}
}

// The sentences have to speak of the same thing: so many words of meaning, besides verb and places, stand in both.
export const SHARED = 3

/** A finder: places that the sources name, but not as those of what happens there. */
export function movedPlaces(context: Context): readonly MovedPlace[] {
  const sources = context.sources.filter((source) => source.context.get(isEnglish))
  if (sources.length === 0 || sources.length < context.sources.length) return []
  const out: MovedPlace[] = []
  for (const what of context.get(happenings)) {
    const [place] = what.places
    if (!place || what.places.length > 1 || isCopied(context, what.index) || context.document.tokens[what.index]!.quoted || !isAsserted(context.document, what.index)) continue
    const there = elsewhere(context, sources, what, place)
    if (there) out.push({place, what, there})
  }
  return out
}

function elsewhere(context: Context, sources: readonly Source[], what: Happening, place: NameRun): MovedPlace['there'] | undefined {
  if (!place.words.every((word) => sources.some((source) => hasWord(source, word)))) return undefined
  let best: MovedPlace['there'] | undefined
  let most = SHARED - 1
  for (const source of sources) {
    // 'GENEVA, 28 February –': what a dateline tells of may have happened there.
    const [head] = source.context.get(allNameRuns)
    const dateline = head?.first === 0 ? head.words : []
    if (dateline.some((word) => place.words.includes(word))) return undefined
    for (const theirs of source.context.get(happenings)) {
      if (theirs.what !== what.what) continue
      if (theirs.places.some(({words}) => words.some((word) => place.words.includes(word)))) return undefined
      // Of a site or a village nobody can say what it lies in.
      const known = theirs.places.filter(({first, words}) => placeAt(source.context, first) ?? (words.length > 0 && words.every((word) => dateline.includes(word))))
      if (known.length === 0 || known.some((one) => mayBeOne(context, place, source, one, dateline))) return undefined
      const shared = sharedWords(context.document, what, source.document, theirs)
      if (shared <= most) continue
      most = shared
      best = {source, what: theirs, place: known[0]!}
    }
  }
  return best
}

/** Whether two names may be of one place, or the one of what the other lies in. A dateline names a town, which lies in no other. */
function mayBeOne(context: Context, a: NameRun, source: Source, b: NameRun, dateline: readonly string[]): boolean {
  if (a.words.some((word) => b.words.includes(word))) return true
  const [ours, theirs] = [placeAt(context, a.first), placeAt(source.context, b.first)]
  if (ours && !theirs && b.words.every((word) => dateline.includes(word))) return ours.country !== undefined || ours.region !== undefined
  return !ours || !theirs || within(ours, theirs) || within(theirs, ours)
}

function within(a: PlaceMention, b: PlaceMention): boolean {
  if (b.country) return a.country === undefined && (a.cities === undefined || a.cities.includes(b.country.id) || a.region?.countries.includes(b.country.id) === true)
  return b.region !== undefined && (a.region ? a.region.id === b.region.id : b.region.countries.some((id) => a.country?.id === id || a.cities?.includes(id)))
}

const told = new WeakMap<Happening, readonly number[]>()

/** The stems of the words of meaning in the sentence of what happens, besides the verb, places and days. */
function wordsOf(document: Document, what: Happening): readonly number[] {
  const known = told.get(what)
  if (known) return known
  const {sentence, places, days, index} = what
  const {first, last} = document.sentences[sentence]!
  const out: number[] = []
  for (let i = first; i < last; i++) {
    const {kind, info} = document.tokens[i]!
    if (i === index || kind !== 'word' || !isContent(info.norm) || places.some((one) => one.first <= i && i < one.last) || days.some((one) => one.first <= i && i < one.last)) continue
    const stem = stemNumberOf(info)
    if (!out.includes(stem)) out.push(stem)
  }
  told.set(what, out)
  return out
}

/** How many words of meaning two sentences share, besides the verb, places and days. */
export function sharedWords(ours: Document, what: Happening, theirs: Document, there: Happening): number {
  const other = wordsOf(theirs, there)
  let count = 0
  for (const word of wordsOf(ours, what)) if (other.includes(word)) count++
  return count
}
