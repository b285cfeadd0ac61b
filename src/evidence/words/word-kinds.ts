import {kindOf, type WordKind} from './statement-words.js'
import {kindLetter} from './thesaurus.js'

/** What kind of word it is: as the lists of usual words of news say, else by what WordNet files its first sense under. */
export type Kind = WordKind | 'concrete' | 'saying' | 'abstract' | 'unknown'

// People, food, artefacts, bodies, places, amounts, possessions, times · saying, being, thinking, seeing, vying · states, thoughts, texts, relations, feelings.
const FILES: readonly (readonly [Kind, string])[] = [['concrete', 'sngfiuBrtpxvC'], ['saying', 'GQFNH'], ['abstract', 'dAjkym']]
const byLetter = new Map(FILES.flatMap(([kind, letters]) => Array.from(letters, (letter) => [letter, kind] as const)))

/** The kind of a folded word. */
export function wordKind(norm: string): Kind {
  const listed = kindOf(norm)
  if (listed !== 'other') return listed
  const letter = kindLetter(norm)
  return letter === '' ? 'unknown' : byLetter.get(letter) ?? 'other'
}
