import type {Context} from '../../../context.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {nameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {isContent} from '../../../mentions/words/function-words.js'
import type {Document} from '../../../text/document.js'
import {areTwo, ownWords, surnameOf} from './known-people.js'
import type {RelationFault} from './relation.js'

// Between the one who does it and the one it is done to stands a verb and little else.
const BETWEEN = 7
// Another clause, or another owner of what is done.
const BREAKS = /^(?:and|but|or|that|who|whom|whose|which|as|when|while|where|after|before|because|since|if|than|until|so|for|at|in|on|of|from|near|around|outside|without|not|versus|v|vs|his|her|its|their|himself|itself|like|unlike|how|why|what)$/

const VERB = /(?:ed|en|es|s|ght|ld|nt|t|ew|de|ve)$/

/** A finder: deeds that the text has somebody do to himself: 'Lund has praised club manager Per Lund'. */
export function sameSides(context: Context): readonly RelationFault[] {
  const {document, sources} = context
  const out: RelationFault[] = []
  const runs = context.get(nameRuns)
  for (let k = 0; k + 1 < runs.length; k++) {
    const [one, two] = [runs[k]!, runs[k + 1]!]
    if (!isOne(one, two) || !isDoneTo(document, one, two)) continue
    const name = surnameOf(two)
    const source = name === undefined ? undefined : sources.find(({context: there}) => there.get(wordPlaces).of(name).length > 0)
    if (!source || sources.some(({context: there}) => areTwo(there, one, two) || hasFamily(there, one, two))) continue
    const at = source.context.get(wordPlaces).of(name!)[0]!
    out.push({first: two.first, last: two.last, kind: 'same', source, there: {first: at, last: at + 1}, instead: one.text})
  }
  return out
}

function isOne(a: NameRun, b: NameRun): boolean {
  const [mine, theirs] = [a.words, b.words]
  if (ownWords(a).length === 0 || mine.at(-1) !== theirs.at(-1)) return false
  return mine.every((word) => theirs.includes(word)) || theirs.every((word) => mine.includes(word))
}

function isDoneTo({tokens}: Document, one: NameRun, two: NameRun): boolean {
  const {sentence} = tokens[one.first]!
  if (tokens[two.first]!.sentence !== sentence || two.first - one.last > BETWEEN || tokens[one.last - 1]!.tail || tokens[two.last - 1]!.tail || tokens[two.first]!.joined) return false
  // 'Rangers have appointed the former Rangers captain'
  const next = tokens[two.last]
  if (next?.sentence === sentence && next.kind === 'word' && isContent(next.info.norm)) return false
  let verbs = 0
  for (let k = one.last; k < two.first; k++) {
    const {kind, info} = tokens[k]!
    if (kind !== 'word' || BREAKS.test(info.norm)) return false
    if (isContent(info.norm) && info.shape === 'lower' && VERB.test(info.norm)) verbs++
  }
  return verbs > 0
}

/** Whether a text has others of the surname: 'Lund' may be one of them. */
function hasFamily(context: Context, a: NameRun, b: NameRun): boolean {
  if (a.words.length === b.words.length) return false
  const surname = surnameOf(a)
  const given = new Set<string>()
  for (const run of [...context.get(nameRuns), a, b]) {
    const words = ownWords(run)
    if (words.length > 1 && words.at(-1) === surname) given.add(words[0]!)
  }
  return given.size > 1
}
