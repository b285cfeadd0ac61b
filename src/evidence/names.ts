import type {Context} from '../context.js'
import {allNameRuns, type NameRun} from '../mentions/names/name-runs.js'
import {fold} from '../text/fold.js'
import type {Source} from './sources.js'
import {stemOf, wordPlaces} from './words.js'

/** How well the sources carry a name. */
export type NameSupport = 'whole' | 'part' | 'none'

/** A finder on a source: the initials of its names, by their letters: 'who' for 'World Health Organization'. */
function initials(context: Context): ReadonlySet<string> {
  const out = new Set<string>()
  for (const {words, first, last} of context.get(allNameRuns)) {
    if (words.length > 1) out.add(words.map((word) => word.charAt(0)).join(''))
    // 'Department of the Interior' may be written with its small words.
    const all: string[] = []
    for (let k = first; k < last; k++) {
      const token = context.document.tokens[k]!
      if (token.kind === 'word') all.push(token.info.norm.charAt(0))
    }
    if (all.length > 1) out.add(all.join(''))
  }
  return out
}

/** A finder on a source: its acronyms, folded, without stops. */
function acronyms(context: Context): ReadonlySet<string> {
  return new Set(context.document.tokens.filter(({kind, info}) => kind === 'word' && info.shape === 'capitals').map(({info}) => letters(info.norm)))
}

function letters(word: string): string {
  return word.replace(/[^\p{L}]/gu, '')
}

/** Whether a source has a word of a name, in the form given or an inflected one. */
export function hasWord(source: Source, word: string): boolean {
  const places = source.context.get(wordPlaces)
  if (places.of(word).length > 0) return true
  const bare = word.replace(/['-]/g, '')
  if (bare !== word && places.of(bare).length > 0) return true
  const stem = stemOf(word)
  return places.like(word).some((index) => {
    const {info} = source.document.tokens[index]!
    return info.shape !== 'lower' || stem === info.norm || word === `${info.norm}s`
  })
}

/** Whether a source has the words of a name, its acronym, the name that it is the acronym of, or another name of the same. */
export function supportIn(context: Context, source: Source, run: NameRun): NameSupport {
  const {words} = run
  const there = words.filter((word) => hasWord(source, word))
  if (there.length === words.length) return 'whole'
  if (run.acronym || /^(?:\p{Lu}\.)+$/u.test(run.text)) {
    const short = letters(fold(run.text))
    if (source.context.get(initials).has(short) || source.context.get(acronyms).has(short)) return 'whole'
  } else if (words.length > 1) {
    const short = words.map((word) => word.charAt(0)).join('')
    if (short.length > 1 && source.context.get(acronyms).has(short)) return 'whole'
  }
  if (aliases(context, run.text).some((alias) => stands(source, alias))) return 'whole'
  return there.length > 0 ? 'part' : 'none'
}

/** Other names of the person or body of this name. */
function aliases({facts}: Context, text: string): string[] {
  const folded = fold(text)
  const out: string[] = []
  for (const {name, names} of facts.bodies) if ([name, ...names].some((one) => fold(one) === folded)) out.push(name, ...names)
  for (const {name, aliases} of facts.byName(folded)) out.push(name, ...aliases)
  return out
}

/** Whether a source has these words one after the other. */
export function stands(source: Source, name: string): boolean {
  const words = fold(name).split(/[\s-]+/)
  const {tokens} = source.document
  return source.context.get(wordPlaces).of(words[0] ?? '').some((index) => words.every((word, k) => tokens[index + k]?.info.norm === word))
}
