import type {Context} from '../../../context.js'
import {isGivenName} from '../../../evidence/names/given-names.js'
import type {Source} from '../../../evidence/sources.js'
import {kindLetter} from '../../../evidence/words/thesaurus.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {allNameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {isHonorific} from '../../../mentions/names/names.js'
import {isCalling} from '../../../mentions/names/openers.js'
import type {Document} from '../../../text/document.js'

/** Somebody whom a source gives the role that the text gives to another. */
export interface SameRole {
  source: Source
  run: NameRun
  /** The word for the role, folded: 'prosecutor'. */
  role: string
}

// 'The Socialist candidate, Ada Lund', 'Ada Lund, who is the clerk'.
const REACH = 4
const PERSON = 's'

/** Who in the sources is what the text says that the person of this name is; the nearest to the word. Nobody whom the text names, too. */
export function sameRole(context: Context, run: NameRun): SameRole | undefined {
  if (run.words.length < 2 || !isGivenName(context.facts, run.words[0]!) && !isRole(run.words[0]!) && run.words.length > 3) return undefined
  const mine = context.get(wordPlaces)
  for (const role of rolesBeside(context.document, run)) {
    let best: (SameRole & {far: number}) | undefined
    for (const source of context.sources) {
      const {document} = source
      for (const index of source.context.get(wordPlaces).like(role)) {
        for (const other of peopleIn(source, document.tokens[index]!.sentence)) {
          const far = other.last <= index ? index - other.last : other.first - index
          if (far > REACH * 2 || (best && best.far <= far) || mine.of(other.words.at(-1)!).length > 0) continue
          best = {source, run: other, role: role === 'executive' ? 'chief executive' : role, far}
        }
      }
    }
    if (best) return best
  }
  return undefined
}

function isRole(norm: string): boolean {
  return isCalling(norm) || (kindLetter(norm) === PERSON && !/^(?:dr|prof|sgt|rev|gen|col|lt|capt)$/.test(norm))
}

/** The words for what somebody is right before or behind a name, the nearest first. */
function rolesBeside({tokens}: Document, {first, last}: NameRun): string[] {
  const out: string[] = []
  const {sentence} = tokens[first]!
  const add = (at: number): void => {
    const token = tokens[at]
    if (token?.sentence === sentence && token.kind === 'word' && !/^(?:mr|mrs|ms|miss|sir|dame|lord|lady)$/.test(token.info.norm) && isRole(token.info.norm)) out.push(token.info.norm)
  }
  for (let k = first; k < last - 1; k++) add(k)
  for (let k = first - 1; k >= first - REACH && tokens[k]?.sentence === sentence; k--) add(k)
  if (tokens[last]?.text === ',') for (let k = last + 1; k <= last + REACH; k++) add(k)
  return out
}

/** Names of a sentence that are people's by their form: two words or three, the first of them a given name, or one that is known. */
function peopleIn(source: Source, sentence: number): readonly NameRun[] {
  const {tokens} = source.document
  return source.context.get(allNameRuns).filter(({first, last, words}) => tokens[first]!.sentence === sentence && words.length > 1 && words.length < 4 && last - first < 6 && isPersonal(source, words))
}

function isPersonal({context}: Source, words: readonly string[]): boolean {
  const given = words.find((word) => !isHonorific(word) && !isCalling(word)) ?? ''
  return isGivenName(context.facts, given) || kindLetter(given) === ''
}
