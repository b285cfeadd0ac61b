import type {Context} from '../../context.js'
import {allNameRuns} from '../../mentions/names/name-runs.js'
import type {Source} from '../sources.js'

/** The sound of a folded name, letters that alphabets exchange made one: 'hricenko' of 'hrytsenko' and 'gritsenko'. */
function soundOf(word: string): string {
  return word.replace(/['’-]/g, '').replace(/^o(?=leks)/, 'a').replace(/^[jy]e/, 'e').replace(/yu|iu/g, 'u').replace(/kh|gh|g/g, 'h').replace(/shch|sch|sh|ch/g, 's').replace(/zh|dj|dzh/g, 'z').replace(/ts|tz|cz/g, 'c').replace(/ph/g, 'f').replace(/ks|x/g, 'x')
    .replace(/ou|oo|w/g, 'u').replace(/ee|ie|iy|yi|ij|y|j/g, 'i').replace(/ck|q/g, 'k').replace(/v|ff/g, 'f').replace(/e/g, 'a').replace(/(.)\1+/g, '$1')
}

// Shorter names sound alike by chance.
const LONG = 6

/** Whether a source has a name that is written otherwise in another alphabet's way, and sounds the same. */
export function soundsAlike(source: Source, word: string): boolean {
  return word.length >= LONG && source.context.get(sounds).has(soundOf(word))
}

/** A finder: the sounds of the words of all names. */
function sounds(context: Context): ReadonlySet<string> {
  const out = new Set<string>()
  for (const {words} of context.get(allNameRuns)) for (const word of words) if (word.length >= LONG - 1) out.add(soundOf(word))
  return out
}
