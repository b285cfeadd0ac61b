import type {Context} from '../../../context.js'
import {foldedFacts} from '../../../evidence/names/folded-facts.js'
import {isGivenName} from '../../../evidence/names/given-names.js'
import {isHeadWord} from '../../../evidence/names/institutions.js'
import {hasWord, placesOf} from '../../../evidence/names/name-words.js'
import {isAcronymOf, stands} from '../../../evidence/names/names.js'
import {mayOpenPlace} from '../../../evidence/names/place-names.js'
import {isClubWord} from '../../../evidence/names/short-forms.js'
import type {Source} from '../../../evidence/sources.js'
import {allNameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {isHonorific} from '../../../mentions/names/names.js'
import {isKin} from '../../../mentions/names/name-spans.js'
import {isCalling} from '../../../mentions/names/openers.js'
import {mayBeShortFor} from '../../../mentions/names/short-names.js'
import {countryAt} from '../../../mentions/places/countries.js'
import {placeAt} from '../../../mentions/places/places.js'
import {fold} from '../../../text/fold.js'

/** A name whose words the sources have, but not together: which of its tokens [first, last) are wrong, and the name that has them there. */
export interface MixedName {
  first: number
  last: number
  source: Source
  run: NameRun
}

// Words so near to each other may be one name, in whatever order: 'Bell, whose first name is Dan'.
const NEAR = 6
const FAMILY = 15

/** 'Dan Bell' where the sources have Dan Price and a Bell, but not the one with the other. */
export function mixedName(context: Context, run: NameRun): MixedName | undefined {
  const {words, last} = run
  const {tokens} = context.document
  let from = 0
  while (from < words.length - 2 && (isHonorific(words[from]!) || isCalling(words[from]!))) from++
  const given = words[from]!
  const surname = words.at(-1)!
  let first = run.first
  while (first < last - 1 && tokens[first]!.info.norm !== given) first++
  // One surname, though it may be of two words with a hyphen.
  if (words.length - from < 2 || tokens.slice(first + 2, last).some(({joined}) => !joined)) return undefined
  if (context.sources.some((source) => areNear(source, given, surname)) && !isSmallEverywhere(context, surname)) return undefined
  if (isHonorific(surname) || mayOpenPlace(given) || isCalling(surname) || isHeadWord(surname) || isClubWord(surname) || placeAt(context, first)?.last === last || countryAt(context, last - 1) || isFullName(context, given, surname)) return undefined
  if (isGivenName(context.facts, given) && isSmallEverywhere(context, surname) && !isSmallEverywhere(context, given)) {
    const {source, run: other} = otherBearer(context, first, given, undefined) ?? {}
    if (source && other) return {first: last - 1, last, source, run: other}
  }
  // Carried in another form: 'Bob' by 'Robert'.
  if (!context.sources.some((source) => placesOf(source, given).length > 0)) return undefined
  if (context.sources.some((source) => areNear(source, given, surname))) return undefined
  // 'Jordan' is a country and a given name, 'British' is a country's alone.
  if (countryAt(context, first) && !isGivenName(context.facts, given)) return undefined
  // 'Anders Holm and his daughter Siri' are both called Holm.
  if (context.sources.some((source) => areNear(source, given, surname, FAMILY))) return undefined
  return otherGiven(context, first, given, surname) ?? (isGivenName(context.facts, given) ? otherBearer(context, first, given, surname) : undefined)
}

function isFullName({facts, sources}: Context, given: string, surname: string): boolean {
  return facts.byName(`${given} ${surname}`).some(({name, aliases}) => sources.some((source) => [name, ...aliases].some((one) => stands(source, one))))
}

/** Whether a word is a name by itself, with no other name's word beside it. */
function isAlone({document: {tokens}}: Source, index: number): boolean {
  const isName = (at: number): boolean => tokens[at]?.kind === 'word' && tokens[at].info.shape === 'capital' && !isHonorific(tokens[at].info.norm)
  return tokens[index]!.info.shape === 'capital' && (tokens[index]!.tail !== '' || !isName(index + 1)) && (tokens[index - 1]?.tail !== '' || !isName(index - 1))
}

function areNear(source: Source, a: string, b: string, within = NEAR): boolean {
  const mine = within === NEAR ? placesOf(source, a) : placesOf(source, a).filter((index) => isAlone(source, index))
  // 'Her husband, Rory,' has her name.
  if (within === FAMILY && mine.some((index) => isKin(source.document, {first: index, last: index + 1})) && placesOf(source, b).length > 0) return true
  return placesOf(source, b).some((index) => mine.some((other) => Math.abs(other - index) <= within))
}

/** The surname is somebody else's: 'Dan Price'. */
function otherGiven({sources, facts}: Context, first: number, given: string, surname: string): MixedName | undefined {
  if (facts.byCountryName(surname).length > 0) return undefined
  for (const source of sources) {
    const run = source.context.get(allNameRuns).find(({words}) => words.length === 2 && words[1] === surname && !isHonorific(words[0]!) && !isCalling(words[0]!))
    // 'Ollie' is Oliver.
    if (run && mayBeShortFor(given, run.words[0]!)) return undefined
    if (run) return {first, last: first + 1, source, run}
  }
  return undefined
}

/** The surname stands alone, and the given name only before other surnames, or as a small word. */
function otherBearer({sources}: Context, first: number, given: string, surname: string | undefined): MixedName | undefined {
  let met: MixedName | undefined
  for (const source of sources) {
    const {tokens} = source.document
    if (surname !== undefined && !placesOf(source, surname).some((index) => tokens[index]!.info.shape !== 'lower')) continue
    const runs = source.context.get(allNameRuns)
    for (const index of placesOf(source, given)) {
      const run = runs.find(({first, last}) => first <= index && index < last)
      if (tokens[index]!.info.shape === 'lower') continue
      if (!run || run.words.length < 2) return undefined
      met ??= {first, last: first + 1, source, run}
    }
  }
  return met
}

/** 'the Textile Union' where the sources have textile firms and a union of teachers: a body whose last two words stand nowhere near each other. */
export function scatteredName(context: Context, run: NameRun): boolean {
  const {sources, facts} = context
  const {bodies, demonyms} = foldedFacts(facts)
  const {first, last, words, text} = run
  const head = words.at(-1)!
  const before = words.at(-2)
  if (before !== undefined && sources.some((source) => bearsAlone(source, before))) return false
  if (before === undefined || !isHeadWord(head) || isGeneral(head) || last - first !== words.length || bodies.has(fold(text))) return false
  // A court of any rank is the court.
  if (head === 'court' && sources.some((source) => hasWord(source, head))) return false
  // 'The Scottish Parliament' needs no more than a parliament and Scots.
  if (countryAt(context, last - 2) ?? demonyms.has(before)) return false
  return !sources.some((source) => isAcronymOf(context, source, run) || areNear(source, before, head))
}

/** 'Fox' for 'Fox News': a source has the word as a whole name. */
export function bearsAlone(source: Source, word: string): boolean {
  const {tokens} = source.document
  return placesOf(source, word).some((index) => isAlone(source, index) && !(tokens[index - 1]?.joined ?? false))
}

/** There is one in every town, and it goes by the town's name. */
function isGeneral(head: string): boolean {
  return /^(?:games|church|school|street|road|house|parliament|assembly|centre|center|station|board|club|police|council|university|college|hospital|prize|award|theatre|hotel|stadium|museum|gallery|airport|bridge|tower|library)$/.test(head)
}

const LOCATES = new Set(['in', 'near', 'outside', 'around', 'across', 'from'])

/** 'in Halden' where the sources have Halden only as a part of the name of something: 'the Halden Gazette'. The first such name. */
export function insideName(context: Context, run: NameRun): {source: Source; run: NameRun} | undefined {
  const {tokens} = context.document
  if (!LOCATES.has(tokens[run.first - 1]?.info.norm ?? '') || tokens[run.last]?.text === ',' || placeAt(context, run.first)?.last !== run.last) return undefined
  let met: {source: Source; run: NameRun} | undefined
  for (const source of context.sources) {
    const runs = source.context.get(allNameRuns)
    for (const index of placesOf(source, run.words[0]!)) {
      const other = runs.find(({first, last}) => first <= index && index < last)
      if (!other || other.words.length === run.words.length || !isNamedAfter(other) || source.document.tokens[index]!.tail) return undefined
      met ??= {source, run: other}
    }
  }
  return met
}

/** What bears a place's name wherever it is, or far beyond it; a county's police or council is where the county is. */
function isNamedAfter({words}: NameRun): boolean {
  return words.some((word) => /^(?:university|college|institute|court|post|times|news|gazette|herald|guardian|mail|echo|journal|tribune|chronicle|standard|telegraph|observer|daily|museum|gallery|theatre|orchestra|treaty|act|convention|conference|regiment|stadium|building|games|foundation|prize|award|cup)$/.test(word))
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr'])

/** 'Mr Price' where the sources speak of prices alone. */
export function writtenSmall(context: Context, {first, last, words}: NameRun): boolean {
  return last - first === 1 && TITLES.has(context.document.tokens[first - 1]?.info.norm ?? '') && words.every((word) => isSmallEverywhere(context, word))
}

/** Whether the sources have a word in small letters only, though they write with capitals. */
function isSmallEverywhere({sources}: Context, word: string): boolean {
  return sources.every((source) => source.context.get(hasCapitals) && placesOf(source, word).every((index) => source.document.tokens[index]!.info.shape === 'lower'))
}

// In any prose every tenth word has a capital; in a chat hardly one in a hundred.
const CASED = 0.03

/** A finder: whether a text is written with capitals. */
function hasCapitals({document: {tokens}}: Context): boolean {
  let words = 0
  let capitals = 0
  for (const {kind, info} of tokens) {
    if (kind !== 'word') continue
    words++
    if (info.shape === 'capital') capitals++
  }
  return capitals >= words * CASED
}
