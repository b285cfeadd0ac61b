import type {Context} from '../../../context.js'
import {isAdjectiveOfNamed} from '../../../evidence/names/adjectives.js'
import {initials, lettersOf} from '../../../evidence/names/acronyms.js'
import {isCopied} from '../../../evidence/sentences/copied.js'
import {hasForeign} from '../../../evidence/sentences/language.js'
import {carriedWords, knownPerson} from '../../../evidence/names/names.js'
import {placed} from '../../../evidence/names/placed.js'
import {seemsPlace} from '../../../evidence/names/place-names.js'
import {isClubWord} from '../../../evidence/names/short-forms.js'
import {isUnclaimed, isUsualShortForm} from '../../../evidence/names/unclaimed.js'
import {isUnsure} from './unsure-names.js'
import {nameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {textOf} from '../../../text/document.js'
import {isCapitalByUse, nameStart} from './ordinary-words.js'
import {insideName, mixedName, scatteredName, writtenSmall} from './mixed-names.js'
import {nearName, type NearName} from './near-names.js'
import {isHanging, isSpeaker, isSurelyName, isUsualPeriod} from './sure-names.js'

export type {NearName} from './near-names.js'

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
  /** The sources have the words, but not so: of other people, within another name, or apart. */
  astray?: 'mixed' | 'inside' | 'apart'
  /** The full name by which the fact base knows somebody of whom the sources have the surname alone. */
  person?: string
  /** An editor may well pass it: a body such as every country has, a sea, a name but for its spelling. */
  unsure?: boolean
}

/** A finder: the names of a text that no source mentions, in any of the forms that a name takes. */
export function unsupportedNames(context: Context): readonly UnsupportedName[] {
  const out: UnsupportedName[] = []
  if (context.sources.length > 0) for (const run of context.get(nameRuns)) if (!isCopied(context, run.first)) out.push(...unsupportedIn(context, run))
  return out
}

function unsupportedIn(context: Context, run: NameRun): readonly UnsupportedName[] {
  const {sources} = context
  const carried = new Set<string>()
  for (const source of sources) {
    for (const word of carriedWords(context, source, run)) carried.add(word)
    if (run.words.every((word) => carried.has(word))) return wronglyJoined(context, run)
  }
  if ((run.opens && !isSurelyName(context, run)) || isUsualPeriod(context, run) || isDeclared(context, run)) return []
  if (isUnclaimed(context, run)) return []
  const place = placed(context, run) ?? (seemsPlace(context, run) ? 'place' : undefined)
  if (place === 'carried') return []
  const known = run.words.filter((word) => carried.has(word) || isPeople(context, run, word))
  if (known.length === run.words.length || (context.get(hasForeign) && (place === 'place' || !isSpeaker(context, run)))) return []
  const near = nearName(context, run)
  const person = known.includes(run.words.at(-1)!) ? knownPerson(context, run) : undefined
  return stretches(context, run, new Set(known)).filter(([first, last]) => !isCapitalByUse(context, run, first, last)).map(([first, last]): [number, number] => [nameStart(context, run, first, last), last]).map(([first, last]) => ({first, last, text: textOf(context.document, first, last), run, kind: place ?? 'name', known, near, ...person !== undefined && {person}, ...isUnsure(context, run, first, last, near) && {unsure: true}}))
}

/** What is wrong with a name all words of which the sources have somewhere. */
function wronglyJoined(context: Context, run: NameRun): readonly UnsupportedName[] {
  const {document} = context
  const mixed = mixedName(context, run)
  if (mixed) {
    const {first, last, source, run: other} = mixed
    const person = first === run.last - 1 ? undefined : knownPerson(context, run)
    return [{first, last, text: textOf(document, first, last), run, kind: 'name', known: run.words.filter((word) => word !== document.tokens[first]!.info.norm), near: {source, run: other, alike: true}, astray: 'mixed', ...person !== undefined && {person}}]
  }
  if (writtenSmall(context, run)) return [{first: run.first, last: run.last, text: run.text, run, kind: 'name', known: [], near: nearName(context, run)}]
  const inside = insideName(context, run)
  if (inside) return [{first: run.first, last: run.last, text: run.text, run, kind: 'place', known: run.words, near: {...inside, alike: true}, astray: 'inside'}]
  return scatteredName(context, run) ? [{first: run.first, last: run.last, text: run.text, run, kind: 'name', known: run.words, near: undefined, astray: 'apart'}] : []
}

/** An acronym of a name that the text itself has in full, which the sources carry. */
function isDeclared(context: Context, {acronym, text}: NameRun): boolean {
  if (!acronym || !context.get(initials).has(lettersOf(text.toLowerCase()))) return false
  const letters = lettersOf(text.toLowerCase())
  return context.get(nameRuns).some((run) => run.words.length > 1 && run.words.map((word) => word.charAt(0)).join('') === letters &&
    run.words.every((word) => context.sources.some((source) => carriedWords(context, source, run).includes(word))))
}

/** 'the Hungarians of Szeged': a people of whose country the sources speak. */
function isPeople(context: Context, run: NameRun, word: string): boolean {
  for (let k = run.first; k < run.last; k++) if (context.document.tokens[k]!.info.norm === word) return isAdjectiveOfNamed(context, k)
  return false
}

/** The stretches of a name that hold its unknown words. */
function stretches(context: Context, {first, last, words}: NameRun, known: ReadonlySet<string>): [number, number][] {
  // 'Halden Rovers' is another club than 'Larkhill Rovers'.
  if (known.size === 0 || (words.length === 2 && !known.has(words[0]!) && isClubWord(words[1]!))) return [[first, last]]
  const out: [number, number][] = []
  for (let i = first; i < last; i++) {
    const {norm} = context.document.tokens[i]!.info
    if (!words.includes(norm) || known.has(norm)) continue
    const before = out.at(-1)
    if (before?.[1] === i) before[1] = i + 1
    else out.push([i, i + 1])
  }
  return out.filter(([from, until]) => !isHanging(context, from, until) && !(until === from + 1 && context.document.tokens[from]!.info.shape === 'capitals' && isUsualShortForm(context.document.tokens[from]!.info.norm)))
}
