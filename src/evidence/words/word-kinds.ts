import {kindOf, type WordKind} from './statement-words.js'
import {basesOf, baseFormsOf, doingLetter, kindLetter} from './thesaurus.js'

/** What kind of word it is: as the lists of usual words of news say, else by what WordNet files its first sense under. */
export type Kind = WordKind | 'concrete' | 'measure' | 'saying' | 'abstract' | 'unknown'

// People, food, artefacts, animals, bodies, plants, substances, natural objects · phenomena, places, amounts, possessions, times · saying, being, thinking,
// seeing, vying · states, thoughts, texts, relations, feelings.
const FILES: readonly (readonly [Kind, string])[] = [['concrete', 'sngfiuBr'], ['measure', 'tpxvC'], ['saying', 'GQFNH'], ['abstract', 'dAjkym']]
const byLetter = new Map(FILES.flatMap(([kind, letters]) => Array.from(letters, (letter) => [letter, kind] as const)))
const VERBAL = /(?:ed|ing)$/

/** The kind of a folded word. */
export function wordKind(norm: string): Kind {
  const listed = kindOf(norm)
  if (listed !== 'other') return listed
  if (basesOf(norm).length === 0) return 'unknown'
  // 'Died' is no form of the die that is cast.
  const doing = VERBAL.test(norm) && !baseFormsOf(norm).includes(norm) ? doingLetter(norm) : ''
  return byLetter.get(doing === '' ? kindLetter(norm) : doing) ?? 'other'
}
