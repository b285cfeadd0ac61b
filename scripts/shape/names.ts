/** Cleans the spellings that come with the rows. */
import {fold} from '../../src/text/fold.js'

const PARTICLES = new Set(['al', 'el', 'bin', 'ben', 'ibn', 'abd', 'abu', 'de', 'da', 'do', 'dos', 'la', 'von', 'van', 'of', 'the', 'di', 'del'])
const JOB = /\b(?:elect|designate|president|minister|leader|committee|affairs|chairman|general|ruler|co-prince|capt|rev|gen|dr|serving|caretaker|unity|prince|king|queen|papa|pope|duke|duque|emir|sultan|monseigneur|government|rei|rainha)\b/i
const FOREIGN = /\b(?:do|da|dos|das|de) (?:[A-Z]\p{L}+)(?: \p{L}+)?$/u
const SHOUTED = /^(?:(?:al|el|bin|ben|as|an|ar|at|ad)[- ]?)?[A-ZÀ-Þ'`-]{3,}$/u

/** The consonants of a word, so that spellings of one name fall together. */
export function skeleton(word: string): string {
  return fold(word)
    .replace(/[^a-z]/g, '')
    .replace(/^h/, 'g')
    .replace(/kh|[qc]/g, 'k')
    .replace(/tch|tsh/g, 'ch')
    .replace(/z/g, 's')
    .replace(/[vw]/g, 'w')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
}

function words(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => word !== '' && !PARTICLES.has(fold(word)))
}

/** 'al-QADHAFI' → 'al-Qadhafi'. */
export function calm(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      if (!SHOUTED.test(word) || /^[IVX]+$/.test(word)) return word
      const dash = /^(?:al|el|bin|ben|as|an|ar|at|ad)-/.exec(word)?.[0] ?? ''
      const rest = word.slice(dash.length)
      return dash + rest.charAt(0) + rest.slice(1).toLowerCase()
    })
    .join(' ')
    .replace(/`/g, "'")
    .trim()
}

/** 'Felipe VI of Spain' → 'Felipe VI'; what stands after a comma is a title. */
export function plainName(name: string): string {
  return calm(name)
    .replace(/^(?:Pope|Papa|Captain Regent|Chairman|Chamber|Captain|Prime Minister|President)\s+(?=\p{Lu})/u, '')
    .replace(/,.*$/, '')
    .replace(/ of(?: the)? \p{Lu}[\p{L}' -]+$/u, '')
    .replace(/(?<= [IVX]+) (?:do|da|de) \p{Lu}[\p{L}' -]+$/u, '')
    .trim()
}

const KOREAN = new Set(['KR', 'KP'])

/** 'Kim Jong-un' → the three forms in print. */
function koreanForms(name: string): string[] {
  const parts = name.split(/[\s-]+/)
  const [family, first, second] = parts
  if (parts.length !== 3 || family === undefined || first === undefined || second === undefined) return []
  const lower = second.toLowerCase()
  const upper = lower.charAt(0).toUpperCase() + lower.slice(1)
  return [`${family} ${first}-${lower}`, `${family} ${first} ${upper}`, `${family} ${first}-${upper}`]
}

/**
 * The aliases worth keeping of a person: other spellings of the same name, none that names another person or an office.
 * @param name the name shown
 * @param aliases as found
 * @param country ISO code, for the order of names
 */
export function cleanAliases(name: string, aliases: readonly string[], country: string): string[] {
  const kept = new Map<string, string>()
  const own = words(name).map(skeleton).filter((s) => s !== '')
  const candidates = KOREAN.has(country) ? koreanForms(name) : aliases
  for (const raw of candidates) {
    const alias = calm(raw.replace(/"[^"]*"/g, ' ').replace(/\s+/g, ' '))
    if (alias === name || alias === '' || /[,;/()]/.test(alias) || JOB.test(alias)) continue
    if (FOREIGN.test(alias) && fold(alias) !== fold(name) && !FOREIGN.test(name)) continue
    const theirs = words(alias).map(skeleton).filter((s) => s !== '')
    if (theirs.length < 2 && !/ [IVX]+$/.test(alias)) continue
    const shared = theirs.filter((s) => own.includes(s)).length
    if (shared < Math.min(2, own.length, theirs.length)) continue
    const last = words(alias).at(-1)
    if (last !== undefined && !own.includes(skeleton(last)) && shared < own.length) continue
    kept.set(alias, alias)
  }
  return [...kept.values()].sort((a, b) => (a < b ? -1 : 1))
}
