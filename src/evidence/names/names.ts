import type {Context} from '../../context.js'
import {isHonorific} from '../../mentions/names/names.js'
import {isCalling} from '../../mentions/names/openers.js'
import {mayBeShortFor} from '../../mentions/names/short-names.js'
import {allNameRuns, type NameRun} from '../../mentions/names/name-runs.js'
import {fold} from '../../text/fold.js'
import {acronyms, initials, lettersOf, spelledOut} from './acronyms.js'
import {foldedFacts} from './folded-facts.js'
import {isHeadWord} from './institutions.js'
import {hasWord, placesOf, standsInRow} from './name-words.js'
import {isClubWord, isFirmWord, otherNamesOf} from './short-forms.js'
import type {Source} from '../sources.js'
import {wordPlaces} from '../words/words.js'

export {hasWord} from './name-words.js'

// Written like a small word that any source has.
const SMALL = new Set(['US', 'WHO'])

/** The words of a name, of `run.words`, that a source carries: as they are, or in another form of the name. */
export function carriedWords(context: Context, source: Source, run: NameRun): readonly string[] {
  const {words} = run
  const there = SMALL.has(run.text) ? words.filter((word) => placesOf(source, word).some((index) => source.document.tokens[index]!.text === run.text)) : words.filter((word) => hasWord(source, word))
  if (there.length === words.length) return words
  if (isAcronymOf(context, source, run) || aliases(context, run.text).some((alias) => stands(source, alias))) return words
  const known = new Set(there)
  for (const word of partAliases(context, source, run)) known.add(word)
  for (const word of partAcronyms(source, words)) known.add(word)
  words.forEach((word, k) => {
    // 'Tech Crunch' for 'TechCrunch'.
    if (k > 0 && !(known.has(word) && known.has(words[k - 1]!)) && hasWord(source, words[k - 1]! + word)) known.add(word).add(words[k - 1]!)
    if (!known.has(word) && (isAcronymWord(context, source, run, word) || isTail(source, words, k) || isHead(source, words, k) || isMiddle(source, words, k) || isPeopleOf(source, words, word) || umlauted(source, run, word) || isGivenOf(source, words, k))) known.add(word)
  })
  if (known.size > 0) words.forEach((word, k) => isTitle(word, k, words) && known.add(word))
  return words.filter((word) => known.has(word))
}

/** Whether the name is an acronym that the source spells out, or what its acronym stands for. */
export function isAcronymOf(context: Context, source: Source, run: NameRun): boolean {
  const {acronym, text, words} = run
  if (acronym || /^(?:\p{Lu}\.)+$/u.test(text)) {
    const short = lettersOf(fold(text))
    return source.context.get(initials).has(short) || source.context.get(acronyms).has(short) || spelledOut(source, short)
  }
  // 'Nasa', 'Wada', as some houses write them.
  if (words.length === 1 && text.length > 2 && text.length < 7 && source.context.get(initials).has(words[0]!)) return true
  // One word of several that small words part: 'Food' of 'Food and Drug Administration'.
  return wholeInitials(context, run).some((short) => short.length > (words.length === 1 ? 2 : 1) && hasAcronym(source, short))
}

function hasAcronym(source: Source, letters: string): boolean {
  return source.context.get(acronyms).has(letters) || (letters.length > 2 && placesOf(source, letters).some((index) => source.document.tokens[index]!.info.shape === 'capital'))
}

const WITHIN = new Set(['and', 'of', 'for', 'the', 'in', 'on', '&', ','])
// Beyond so many words on either side stand other names.
const BESIDE = 5

/** The initials of the rows of capitalised words that hold a name, small words passed over: of 'National Aeronautics and Space Administration' at either half. */
function wholeInitials({document: {tokens}}: Context, {first, last, words}: NameRun): string[] {
  const {sentence} = tokens[first]!
  const isPart = (index: number): boolean => tokens[index]?.sentence === sentence && tokens[index].kind === 'word' && (tokens[index].info.shape === 'capital' || tokens[index].info.shape === 'capitals') && !WITHIN.has(tokens[index].info.norm)
  const isWithin = (index: number): boolean => tokens[index]?.sentence === sentence && (isPart(index) || WITHIN.has(tokens[index].info.norm))
  const before = ['']
  for (let k = first - 1; before.length <= BESIDE && isWithin(k); k--) if (isPart(k)) before.push(tokens[k]!.info.norm.charAt(0) + before.at(-1)!)
  const after = ['']
  for (let k = last; after.length <= BESIDE && isWithin(k); k++) if (isPart(k)) after.push(after.at(-1)! + tokens[k]!.info.norm.charAt(0))
  const own = words.map((word) => word.charAt(0)).join('')
  return before.flatMap((start) => after.map((end) => start + own + end))
}

/** 'AFB' in 'Nellis AFB', where the source has 'Nellis Air Force Base'. */
function isAcronymWord({document}: Context, source: Source, {first, last}: NameRun, word: string): boolean {
  for (let k = first; k < last; k++) {
    const {info} = document.tokens[k]!
    if (info.norm !== word || info.shape !== 'capitals') continue
    const short = lettersOf(word)
    return source.context.get(initials).has(short) || spelledOut(source, short)
  }
  return false
}

const TITLES = new Set('mr mrs ms miss dr doctor prof professor sir dame mdm mme mlle smt shri sri thiru tan datuk dato haji alhaji hajia mullah hon honourable honorable cllr sgt assistant attorney senior acting deputy pastor chief warden ranger nurse engr barr public state consultant surgeon defence prosecuting lead special staff prime herr frau signora det insp con pc dc di ds dci dsu supt cst superintendent inspector señor señora ustaz comrade'.split(' '))

/** Titles and callings before a name are held against no source here. */
function isTitle(word: string, at: number, words: readonly string[]): boolean {
  return at < words.length - 1 && (TITLES.has(word) || isCalling(word))
}

// What a district or a river has behind its name, or before it.
const HEADS = new Set(['county', 'co', 'mount', 'lake', 'storm', 'hurricane', 'cyclone', 'typhoon'])
const CLASSES = new Set('region district county province governorate prefecture oblast voivodeship canton municipality department river lake island islands prize award parish commune constituency'.split(' '))

/** 'County' in 'County Clare', where the source has Clare without. */
function isHead(source: Source, words: readonly string[], at: number): boolean {
  return at === 0 && words.length === 2 && ((HEADS.has(words[0]!) && hasWord(source, words[1]!)) || (words[0] === 'river' && standsAsRiver(source, words[1]!)))
}

const RANKS = new Set(['town', 'city', 'borough', 'county', 'district', 'parish', 'municipal', 'regional', 'national'])

/** 'Town' in 'Wexcombe Town Council', where the source has the council of Wexcombe. */
function isMiddle(source: Source, words: readonly string[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  return before !== undefined && after !== undefined && RANKS.has(words[at]!) && isHeadWord(after) && hasWord(source, before) && hasWord(source, after)
}

/** 'Öz' for 'Oez'. */
function umlauted(source: Source, {text}: NameRun, word: string): boolean {
  if (!/[äöüøåæß]/i.test(text)) return false
  const raw = text.split(/[\s-]+/).find((part) => fold(part) === word)
  return raw !== undefined && /[äöüøåß]/i.test(raw) && source.context.get(wordPlaces).of(fold(raw.toLowerCase().replace(/[öø]/g, 'oe').replace(/ä/g, 'ae').replace(/ü/g, 'ue').replace(/å/g, 'aa').replace(/ß/g, 'ss'))).length > 0
}

/** 'the Grey' for a river of that name. */
function standsAsRiver(source: Source, word: string): boolean {
  const {tokens} = source.document
  return placesOf(source, word).some((index) => tokens[index]!.info.shape === 'capital' && tokens[index - 1]?.info.norm === 'the')
}

/** 'City' in 'Swansea City', where the source has Swansea, and has it nowhere with another such word. */
function isTail(source: Source, words: readonly string[], at: number): boolean {
  const before = words[at - 1]
  const word = words[at]!
  if (before === undefined || at !== words.length - 1) return false
  if (isFirmWord(word)) return hasWord(source, before)
  const {tokens} = source.document
  if (!isClubWord(word) && !CLASSES.has(word)) return false
  const places = placesOf(source, before).filter((index) => tokens[index]!.info.shape !== 'lower')
  const follows = places.map((index) => (tokens[index]!.tail ? undefined : tokens[index + 1]?.info))
  return follows.some((next) => next?.shape !== 'capital') && !follows.some((next) => next?.shape === 'capital' && (isClubWord(next.norm) || CLASSES.has(next.norm)))
}

const PARTICLES = new Set('van von der den de da di du la le al el bin ibn'.split(' '))

/** 'Jim' where the source has 'Jimmy' or 'J.' before the same surname; 'AA' where it has 'Adrian'. */
function isGivenOf(source: Source, words: readonly string[], at: number): boolean {
  const given = words[at]!
  const surname = words.at(-1)!
  if (at > words.length - 2) return false
  const {tokens} = source.document
  return placesOf(source, surname).some((index) => {
    for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
      const {info, kind} = tokens[k]!
      if (PARTICLES.has(info.norm)) continue
      if (kind !== 'word' || info.shape === 'lower' || isHonorific(info.norm)) return false
      if (mayBeShortFor(given, info.norm)) return true
      // Initials for the name, or the name for its initial.
      const [short, long] = given.length < info.norm.length ? [given, info.norm] : [info.norm, given]
      if (lettersOf(short).length <= 2 && short.charAt(0) === long.charAt(0) && !/[aeiou].?$/.test(short.slice(1))) return true
    }
    return false
  })
}

/** 'Teshi' for Tesh and 'Tesh' for the Teshis: a people by its country, known or not. */
function isPeopleOf(source: Source, words: readonly string[], word: string): boolean {
  if (PEOPLES.some((forms) => forms.includes(word) && forms.some((form) => source.context.get(wordPlaces).of(form).length > 0))) return true
  // 'Lower Silesian'; but a surname may end so, too.
  if (words.length > 1) return /(?:ian|ese)$/.test(word) && word.length > 6 && words.some((other) => other !== word && hasWord(source, other)) && ['', 'a', 'y', 'ia'].some((end) => hasWord(source, word.replace(/(?:ian|ese)$/, end)))
  const places = source.context.get(wordPlaces)
  const isNamed = (one: string): boolean => one.length > 3 && places.of(one).some((index) => source.document.tokens[index]!.info.shape !== 'lower')
  for (const ending of ENDINGS) {
    if (word.endsWith(ending) && word.length > ending.length + 3) {
      const stem = word.slice(0, -ending.length)
      if (isNamed(stem) || (ending.length > 1 && (isNamed(`${stem}a`) || isNamed(`${stem}o`))) || (ending === 'ian' && isNamed(`${stem}y`))) return true
    }
    if (ending.length > 1 && word.length > 4 && (isNamed(word + ending) || (/[aeoy]$/.test(word) && isNamed(word.slice(0, -1) + ending)))) return true
  }
  return false
}

// Peoples and faiths whose words go apart, folded.
const PEOPLES = [
  'kurd kurds kurdish kurdistan', 'fleming flemings flemish flanders', 'scot scots scottish', 'arab arabs arabic', 'jew jews jewish judaism synagogue rabbi rabbis talmud yeshiva yeshivas torah', 'muslim muslims islam islamic mosque', 'christian christians christianity',
  'haredi haredim', 'sunni sunnis', 'shia shias shiite shiites', 'houthi houthis', 'bedouin bedouins', 'uyghur uyghurs uighur uighurs', 'maori maoris', 'druze druzes', 'catholic catholics catholicism', 'hindu hindus hinduism', 'sikh sikhs sikhism', 'buddhist buddhists buddhism', 'basque basques', 'walloon walloons wallonia', 'tartar tatar tatars', 'roma romani gypsy gypsies', 'methodist methodists', 'socialist socialists', 'communist communists', 'cossack cossacks'
].map((line) => line.split(' '))
const ENDINGS = ['i', 'an', 'ian', 'ese', 'ish', 'nian']

// No short form's name has more words.
const LONGEST = 5

/** The words at the end of a name that are somebody's or something's full name, of whom the source has another: 'Nicolás Maduro' for 'Mr Maduro'. */
function partAliases(context: Context, source: Source, {words}: NameRun): readonly string[] {
  for (let from = 0; from < words.length; from++) {
    // 'Liberal Democrat Ada Lund'
    for (let until = Math.min(words.length, from + LONGEST); until > from; until--) {
      const start = words.slice(from, until)
      if (otherNamesOf(start.join(' ')).some((other) => standsInRow(source, other.split(/[\s-]+/)))) return start
    }
    const part = words.slice(from)
    const name = part.join(' ')
    if (part.length < 2) continue
    const [person] = context.facts.byName(name)
    if (!person) continue
    if ([person.name, ...person.aliases].some((alias) => stands(source, alias))) return part
  }
  return []
}

/** Words of a name that a source has as an acronym: 'Radio National' of 'ABC Radio National' by 'RN'. */
function partAcronyms(source: Source, words: readonly string[]): readonly string[] {
  if (words.length < 3) return []
  const known = source.context.get(acronyms)
  for (let from = 0; from < words.length - 1; from++) for (let until = words.length; until > from + 1; until--) {
    const part = words.slice(from, until)
    if (known.has(part.map((word) => word.charAt(0)).join(''))) return part
  }
  return []
}

/** Somebody whom the fact base knows by a name of which the sources have the last word alone: 'Nicolás Maduro' for 'Mr Maduro'. */
export function knownPerson({facts, sources}: Context, {words}: NameRun): string | undefined {
  for (let from = 0; from < words.length - 1; from++) {
    const [person] = facts.byName(words.slice(from).join(' '))
    if (person && sources.some((source) => standsAlone(source, words.at(-1)!))) return person.name
  }
  return undefined
}

/** Whether a surname stands in a source without a given name before it, as it does for somebody known. */
export function standsAlone(source: Source, surname: string): boolean {
  return source.context.get(allNameRuns).some(({words}) => words.at(-1) === surname && words.slice(0, -1).every((word) => isHonorific(word)))
}

/** Other names of the person or body of this name. */
function aliases({facts}: Context, text: string): string[] {
  const folded = fold(text)
  const out: string[] = []
  for (const {name, names} of foldedFacts(facts).bodies.get(folded) ?? []) out.push(name, ...names)
  for (const {name, aliases} of facts.byName(folded)) out.push(name, ...aliases)
  return out
}

/** Whether a source has these words one after the other. */
export function stands(source: Source, name: string): boolean {
  return standsInRow(source, fold(name).split(/[\s-]+/))
}
