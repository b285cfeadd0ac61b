import type {Context} from '../../../context.js'
import {isGivenName} from '../../../evidence/names/given-names.js'
import {isHeadWord} from '../../../evidence/names/institutions.js'
import {isClubWord} from '../../../evidence/names/short-forms.js'
import {kindOf} from '../../../evidence/words/statement-words.js'
import {allNameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {isHonorific} from '../../../mentions/names/names.js'
import {isCalling} from '../../../mentions/names/openers.js'
import {placeAt} from '../../../mentions/places/places.js'
import {fold} from '../../../text/fold.js'

/** A finder: the name that each token of a text begins or belongs to, as its place in the list of names; -1 for none. */
export function nameAtToken(context: Context): Int32Array {
  const out = new Int32Array(context.document.tokens.length).fill(-1)
  context.get(allNameRuns).forEach(({first, last}, k) => out.fill(k, first, last))
  return out
}

/** The name that has a token. */
export function nameOf(context: Context, index: number): NameRun | undefined {
  return context.get(allNameRuns)[context.get(nameAtToken)[index] ?? -1]
}

// Alone they are whoever has the title: 'the Duchess'.
const TITLES = new Set('duke duchess prince princess king queen earl countess pope lord lady baron baroness count sultan emir emperor empress archbishop president premier chancellor governor senator ambassador'.split(' '))

/** The words of a name that are no titles. */
export function ownWords({words}: NameRun): readonly string[] {
  return words.filter((word) => !isHonorific(word) && !isCalling(word) && !TITLES.has(word))
}

/** The word that a name goes by: the last one, 'Strand' too of 'Olav Strand of Norline'. */
export function surnameOf(run: NameRun): string | undefined {
  const own = ownWords(run)
  const cut = run.text.indexOf(' of ')
  if (cut > 0) {
    const before = fold(run.text.slice(0, cut)).split(/[\s-]+/)
    const person = own.filter((word) => before.includes(word))
    if (person.length > 1) return person.at(-1)
  }
  return own.at(-1)
}

/** Whether two names have any word in common. */
export function shareWord(a: NameRun, b: NameRun): boolean {
  return a.words.some((word) => b.words.includes(word))
}

/**
 * Whether a text names two by two names, and not one by both: they stand in one sentence, neither beside the other as its explanation, or both are people
 * with a given name of their own.
 */
export function areTwo(context: Context, a: NameRun, b: NameRun): boolean {
  const {document} = context
  const [one, two] = [a, b].map((run) => namesOf(context, run))
  if ([[a, ...one!], [b, ...two!]].every((runs) => runs.some((run) => isPersonIn(context, run)))) return true
  return one!.some((mine) => two!.some((theirs) => {
    const [early, late] = mine.first < theirs.first ? [mine, theirs] : [theirs, mine]
    if (document.tokens[early.first]!.sentence !== document.tokens[late.first]!.sentence || late.first - early.last < 1) return false
    // 'Anna Lund, Lund's owner,' and 'Lund (Anna)' may be one.
    return late.first - early.last > 1 || !/^[,(–—-]$/.test(document.tokens[early.last]!.text)
  }))
}

/** Every name of a text that may be the same one's: 'Ashby' and 'Ashby Town', 'Lund' and 'Per Lund'. */
function namesOf(context: Context, run: NameRun): readonly NameRun[] {
  const name = surnameOf(run)
  if (name === undefined) return []
  const own = context.get(surnames)
  return context.get(allNameRuns).filter((other, k) => name === own[k] || (run.words.length === 1 && other.words.includes(name)))
}

/** A finder: the word that each name of a text goes by. */
export function surnames({get}: Context): readonly (string | undefined)[] {
  return get(allNameRuns).map(surnameOf)
}

/** Whether a name is a person's, with a given name and a surname. */
export function isFullName({facts}: Context, run: NameRun): boolean {
  const words = ownWords(run)
  return words.length >= 2 && isGivenName(facts, words[0]!)
}

/** Whether a text has a name as a person's: with a given name, of two words beside a post or a word of saying, or by the surname alone elsewhere. */
export function isPersonIn(context: Context, run: NameRun): boolean {
  if (isFullName(context, run)) return true
  const words = ownWords(run)
  if (words.length !== 2 || words.some((word) => isHeadWord(word) || isClubWord(word)) || placeAt(context, run.first)) return false
  const {tokens} = context.document
  const beside = [tokens[run.first - 1], tokens[run.last], tokens[run.first - 1]?.text === ',' ? tokens[run.first - 2] : undefined]
  if (beside.some((token) => token !== undefined && (isSaying(token.info.norm) || kindOf(token.info.norm) === 'role'))) return true
  return context.get(allNameRuns).some((other) => other.words.length === 1 && other.words[0] === words[1])
}

function isSaying(norm: string): boolean {
  return /^(?:said|says|told|tells|added|argued|warned|insisted|claimed|admitted|explained)$/.test(norm)
}
