import type {Context} from '../../../context.js'
import {allNameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {isHonorific} from '../../../mentions/names/names.js'
import {isCalling} from '../../../mentions/names/openers.js'

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

/** The words of a name that are no titles. */
export function ownWords({words}: NameRun): readonly string[] {
  return words.filter((word) => !isHonorific(word) && !isCalling(word))
}

/** Whether two names have any word in common. */
export function shareWord(a: NameRun, b: NameRun): boolean {
  return a.words.some((word) => b.words.includes(word))
}

/** Whether a text has two names in one sentence, neither beside the other as its explanation: they are two then, and not two names of one. */
export function areTwo(context: Context, a: NameRun, b: NameRun): boolean {
  const {document} = context
  const [one, two] = [a, b].map((run) => context.get(allNameRuns).filter((other) => ownWords(run).at(-1) === ownWords(other).at(-1)))
  return one!.some((mine) => two!.some((theirs) => {
    const [early, late] = mine.first < theirs.first ? [mine, theirs] : [theirs, mine]
    if (document.tokens[early.first]!.sentence !== document.tokens[late.first]!.sentence || late.first - early.last < 1) return false
    // 'Anna Lund, Lund's owner,' and 'Lund (Anna)' may be one.
    return late.first - early.last > 1 || !/^[,(–—-]$/.test(document.tokens[early.last]!.text)
  }))
}
