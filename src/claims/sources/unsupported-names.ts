import type {Context} from '../../context.js'
import {namedPlaces} from '../../evidence/known-places.js'
import {shared, wordsAround} from '../../evidence/around.js'
import {hasForeign} from '../../evidence/language.js'
import {carriedWords, knownPerson, stands} from '../../evidence/names.js'
import {wordPlaces} from '../../evidence/words.js'
import {fold} from '../../text/fold.js'
import {mixedName, scatteredName} from './mixed-names.js'
import {parallels} from '../../evidence/parallel.js'
import type {Source} from '../../evidence/sources.js'
import {countryAt} from '../../mentions/places/countries.js'
import {allNameRuns, nameRuns, type NameRun} from '../../mentions/names/name-runs.js'
import {isHonorific} from '../../mentions/names/names.js'
import {isFunctionWord} from '../../mentions/words/function-words.js'
import {placeAt} from '../../mentions/places/places.js'
import {textOf} from '../../text/document.js'

/** A name in a source that may be the one meant. */
export interface NearName {
  source: Source
  run: NameRun
  /** Whether it shares a word with the name in the text, and does not only stand in the same place. */
  alike: boolean
}

/** A name, or those words of it, that no source carries: tokens [first, last). */
export interface UnsupportedName {
  first: number
  last: number
  text: string
  run: NameRun
  kind: 'name' | 'place'
  /** Words of it that a source has. */
  known: readonly string[]
  near: NearName | undefined
  /** The full name by which the fact base knows somebody of whom the sources have the surname alone. */
  person?: string
}

/** A finder: the names of a text that no source mentions, in any of the forms that a name takes. */
export function unsupportedNames(context: Context): readonly UnsupportedName[] {
  const {sources} = context
  if (sources.length === 0) return []
  const out: UnsupportedName[] = []
  for (const run of context.get(nameRuns)) {
    if ((run.opens && !isSurelyName(context, run)) || isUsualPeriod(context, run)) continue
    const carried = new Set<string>()
    for (const source of sources) for (const word of carriedWords(context, source, run)) carried.add(word)
    if (carried.size === new Set(run.words).size) {
      const mixed = mixedName(context, run)
      if (mixed) {
        const {first, last, source, run: other} = mixed
        out.push({first, last, text: textOf(context.document, first, last), run, kind: 'name', known: run.words.slice(-1), near: {source, run: other, alike: true}})
      } else if (scatteredName(context, run)) out.push({first: run.first, last: run.last, text: run.text, run, kind: 'name', known: run.words, near: undefined})
      continue
    }
    const place = placed(context, run)
    if (place === 'carried') continue
    const known = run.words.filter((word) => carried.has(word) || isCarried(context, run, word))
    if (known.length === run.words.length) continue
    if (context.get(hasForeign) && (place === 'place' || !isSpeaker(context, run))) continue
    const near = nearName(context, run)
    const person = known.length > 0 && known.includes(run.words.at(-1)!) ? knownPerson(context, run) : undefined
    for (const [first, last] of stretches(context, run, new Set(known))) if (!isTail(context, first, last)) out.push({first, last, text: textOf(context.document, first, last), run, kind: place ?? 'name', known, near, ...person !== undefined && {person}})
  }
  return out
}

const SPEAKS = /^(?:said|says|told|tells|added|adds|explained|warned|wrote|who|whose|aged)$/

/** Places and bodies have other names in other languages; people who speak, or have a title, keep theirs. */
function isSpeaker({document: {tokens}}: Context, {first, last, acronym}: NameRun): boolean {
  if (acronym) return false
  const after = tokens[last]?.text === ',' ? tokens[last + 1] : tokens[last]
  return isHonorific(tokens[first - 1]?.info.norm ?? '') || (last - first > 1 && (SPEAKS.test(after?.info.norm ?? '') || /^(?:said|says)$/.test(tokens[first - 1]?.info.norm ?? '')))
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

/** 'Q2' where the sources say 'the second quarter', or name no quarter at all; 'YoY'. */
function isUsualPeriod({sources}: Context, {words}: NameRun): boolean {
  const [word] = words
  if (words.length !== 1 || word === undefined || !/^(?:q[1-4]|yoy|y\/y|h[12]|fy)$/.test(word)) return false
  if (!word.startsWith('q')) return true
  const named = sources.flatMap(({document: {tokens}, context}) => [
    ...context.get(wordPlaces).like('quarter').map((index) => tokens[index - 1]?.info.norm ?? ''),
    ...[1, 2, 3, 4].filter((n) => context.get(wordPlaces).of(`q${n}`).length > 0).map((n) => QUARTERS[n - 1]!)
  ]).filter((one) => QUARTERS.includes(one))
  return named.length === 0 || named.includes(QUARTERS[Number(word.charAt(1)) - 1]!)
}

/** 'AI-assisted', 'COVID-19': what hangs on a name by a hyphen and is none itself. */
function isTail({document: {tokens}}: Context, first: number, last: number): boolean {
  const {joined, info} = tokens[first]!
  if (!joined || last > first + 1) return false
  if (tokens[first - 1]?.info.norm === 'covid') return true
  return info.shape === 'lower' && (isFunctionWord(info.norm) || /(?:ed|ing|led|style|free|wide|like|owned|born|run|backed)$/.test(info.norm))
}

/** 'the Hungarians of Szeged': a people of whose country the sources speak. */
function isCarried(context: Context, run: NameRun, word: string): boolean {
  for (let k = run.first; k < run.last; k++) {
    if (context.document.tokens[k]!.info.norm !== word) continue
    const country = countryAt(context, k)
    if (country?.last === k + 1) return context.sources.some((source) => country.countries.some(({id}) => source.context.get(namedPlaces).countries.has(id)))
  }
  return false
}

/** The stretches of a name that hold its unknown words. */
function stretches({document}: Context, {first, last, words}: NameRun, known: ReadonlySet<string>): [number, number][] {
  if (known.size === 0) return [[first, last]]
  const out: [number, number][] = []
  for (let i = first; i < last; i++) {
    const {norm} = document.tokens[i]!.info
    if (!words.includes(norm) || known.has(norm)) continue
    const before = out.at(-1)
    if (before?.[1] === i) before[1] = i + 1
    else out.push([i, i + 1])
  }
  return out
}

/** At the head of a sentence: a name of several words, one met elsewhere in the text, or one that the fact base knows. */
function isSurelyName(context: Context, run: NameRun): boolean {
  if (run.acronym) return true
  const {tokens} = context.document
  const [word] = run.words
  if (word === undefined) return false
  if (context.get(nameRuns).some((other) => !other.opens && other.words.includes(word))) return true
  if (countryAt(context, run.first) ?? placeAt(context, run.first)) return true
  // 'Ana Duarte said': the second capital makes a name of the first, unless the first only opens the sentence.
  return run.last - run.first > 1 && tokens[run.first + 1]?.info.shape === 'capital' && context.facts.bySurname(run.words.at(-1) ?? '').length + 1 > 0
}

/** 'carried' where the sources speak of the place in other words; 'place' where they do not; undefined for what is no place. */
function placed(context: Context, run: NameRun): 'carried' | 'place' | undefined {
  const {sources, document} = context
  const country = countryAt(context, run.first)
  if (country && country.last >= run.last) {
    return sources.some((source) => country.countries.some(({id}) => source.context.get(namedPlaces).countries.has(id))) ? 'carried' : 'place'
  }
  const place = placeAt(context, run.first)
  if (!place || place.last < run.last) return undefined
  if (place.region && sources.some((source) => source.context.get(namedPlaces).regions.has(place.region!.id))) return 'carried'
  // 'Brussels' for the Commission.
  if (context.facts.bodies.some(({seat, name, names}) => seat !== undefined && fold(seat) === place.name && sources.some((source) => [name, ...names].some((one) => stands(source, one))))) return 'carried'
  // 'Moscow' for Russia's government, but not 'in Moscow'.
  const before = document.tokens[run.first - 1]?.info.norm ?? ''
  const located = /^(?:in|at|near|from|to|outside|around|across|through|into|of|for|leaving|left|via|reached|reaching|toward|towards|near)$/.test(before)
  const seats = context.facts.countries.filter(({capitals}) => capitals.some(({name, names, until}) => until === undefined && [name, ...names].includes(place.text)))
  if (!located && sources.some((source) => seats.some(({id}) => source.context.get(namedPlaces).outright.has(id)))) return 'carried'
  return 'place'
}

/** The name that a source has where the text has this one: sharing a word with it, or in the sentence most like the text's. */
function nearName(context: Context, run: NameRun): NearName | undefined {
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
