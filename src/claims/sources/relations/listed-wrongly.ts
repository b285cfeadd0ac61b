import type {Context} from '../../../context.js'
import {isTalk} from '../../../evidence/sentences/language.js'
import {countryAt} from '../../../mentions/places/countries.js'
import {placeAt} from '../../../mentions/places/places.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {kindOf} from '../../../evidence/words/statement-words.js'
import {nameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {isContent} from '../../../mentions/words/function-words.js'
import type {Document} from '../../../text/document.js'
import {surnameOf} from './known-people.js'
import type {RelationFault} from './relation.js'

// Two may be told of in two ways.
const LIST = 3

/** A finder: names in a list of which the source tells the rest and not this one. */
export function listedWrongly(context: Context): readonly RelationFault[] {
  const {document, sources} = context
  const out: RelationFault[] = []
  if (sources.length === 0 || sources.some((source) => source.context.get(isTalk))) return out
  const runs = context.get(nameRuns)
  for (let k = 0; k < runs.length; k++) {
    const list = [runs[k]!]
    while (runs[k + 1] && joins(document, runs[k]!, runs[k + 1]!)) list.push(runs[++k]!)
    if (list.length < LIST || list.every((run) => placeAt(context, run.first) ?? countryAt(context, run.first))) continue
    const word = wordOf(document, list)
    if (word === undefined) continue
    const told = list.map((run) => tells(context, run, word))
    if (!told.some((one) => one)) continue
    list.forEach((run, n) => {
      if (told[n]) return
      const name = surnameOf(run)
      const source = name === undefined ? undefined : sources.find((one) => one.context.get(wordPlaces).of(name).length > 0)
      if (!source) return
      const at = source.context.get(wordPlaces).of(name!)[0]!
      out.push({first: run.first, last: run.last, kind: 'list', source, there: {first: at, last: at + 1}, instead: word})
    })
  }
  return out
}

function joins({tokens}: Document, a: NameRun, b: NameRun): boolean {
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence || b.first - a.last > 2 || b.first - a.last < 1 || tokens[a.last - 1]!.tail) return false
  for (let k = a.last; k < b.first; k++) if (tokens[k]!.text !== ',' && tokens[k]!.info.norm !== 'and') return false
  return true
}

/** What is told of all in a list: the verb behind it, or the word before it. */
function wordOf({tokens}: Document, list: readonly NameRun[]): string | undefined {
  const [first, last] = [list[0]!.first, list.at(-1)!.last]
  const {sentence} = tokens[first]!
  for (let k = last; k < last + 4 && tokens[k]?.sentence === sentence && tokens[k]!.kind === 'word'; k++) {
    const {norm} = tokens[k]!.info
    if (isContent(norm)) return kindOf(norm) === 'light' || tokens[k]!.info.shape !== 'lower' ? undefined : norm
  }
  for (let k = first - 1; k >= first - 4 && tokens[k]?.sentence === sentence && tokens[k]!.kind === 'word'; k--) {
    const {norm} = tokens[k]!.info
    if (isContent(norm) && tokens[k]!.info.shape === 'lower') return kindOf(norm) === 'light' ? undefined : norm
  }
  return undefined
}

function tells({sources}: Context, run: NameRun, word: string): boolean {
  const name = surnameOf(run)
  if (name === undefined) return true
  return sources.some((source) => {
    const places = source.context.get(wordPlaces)
    const {tokens} = source.document
    const mine = places.of(name)
    return places.like(word).some((at) => mine.some((one) => tokens[one]!.sentence === tokens[at]!.sentence))
  })
}
