import type {Context} from '../../context.js'
import {isHeadWord} from '../../evidence/institutions.js'
import {soundsAlike} from '../../evidence/transliterations.js'
import {usualness} from '../../evidence/thesaurus.js'
import type {NameRun} from '../../mentions/names/name-runs.js'

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// Every country has one, and reports speak of it by its kind.
const GENERIC = of('parliament government cabinet treasury senate congress court ministry minister ministers state crown church army navy police opposition council commission division bench department directorate bureau secretariat registry magistrate magistrates tribunal assembly embassy consulate house commons lords republic test tests cup league championship region county bar league stadium')
// As wide as a sea: a source that names a country there has said as much.
const WIDE = of('pacific atlantic mediterranean caribbean arctic antarctic baltic gulf europe european africa african asia asian oceania balkans balkan scandinavia scandinavian nordic levant sahel maghreb latin indian african-american eurasia continent west western east eastern north northern south southern')
const USUAL = 4

/** Whether the words [first, last) of a name, which no source has, may yet be no fault. */
export function isUnsure(context: Context, run: NameRun, first: number, last: number): boolean {
  const {tokens} = context.document
  const words = tokens.slice(first, last).filter(({kind}) => kind === 'word').map(({info}) => info.norm)
  if (words.length === 0 || run.acronym) return false
  if (words.every((word) => GENERIC.has(word) || WIDE.has(word))) return true
  if (words.length > 1 && isHeadWord(words.at(-1)!) && words.every((word) => usualness(word) >= USUAL)) return true
  return words.length === 1 && context.sources.some((source) => soundsAlike(source, words[0]!))
}
