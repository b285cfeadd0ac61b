/** Which of an entity's names can be trusted: labels by language, and of the aliases those that are spellings of the label. */
import {distance} from 'fastest-levenshtein'
import {fold} from '../text/fold.js'
import {list, object, text, type Json} from './json.js'

/** English, then the label for all languages, then British English. */
const LANGUAGES = ['en', 'mul', 'en-gb'] as const
/** Longer names are descriptions. */
const LONGEST = 90
/** An alias is held against its label token by token. */
const MOST_ALIASES = 60

/** A name on one line, without invisible characters; undefined where nothing of it is a letter. */
export function cleanName(value: unknown): string | undefined {
  const name = text(value)?.slice(0, 400).normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ').replace(/\s+/g, ' ').trim()
  return name !== undefined && name.length <= LONGEST && /\p{L}/u.test(name) ? name : undefined
}

/** The label by which an English text would know the entity. */
export function labelOf(entity: Json): string | undefined {
  const labels = object(entity['labels'])
  for (const language of LANGUAGES) {
    const name = cleanName(object(labels?.[language])?.['value'])
    if (name !== undefined) return name
  }
  return undefined
}

/** All English aliases, whatever they are worth. */
export function rawAliases(entity: Json): string[] {
  const aliases = object(entity['aliases'])
  const out = new Set<string>()
  for (const language of LANGUAGES) {
    for (const one of list(aliases?.[language])) {
      const name = cleanName(object(one)?.['value'])
      if (name !== undefined && out.size < MOST_ALIASES) out.add(name)
    }
  }
  return [...out]
}

const tokensOf = (name: string): string[] => fold(name).split(/[\s.,'’-]+/).filter((token) => token !== '')

/** A token as it is heard: without vowels and doubled letters, with the letters by which transliterations differ made one. */
function skeleton(token: string): string {
  return token
    .replace(/^h(?=[rl])/, 'k').replace(/tsch|tch|sch|sh|ch/g, 'x').replace(/kh|ck|[qcg]/g, 'k').replace(/ts|tz|z/g, 's').replace(/ph/g, 'f').replace(/[wv]|ff/g, 'f')
    .replace(/[aeiouyhj]/g, '').replace(/(.)\1+/g, '$1')
}

const sorted = (token: string): string => [...token].sort().join('')

/** Whether two words are spellings of one: Kravchuk and Kravtchuk, Sebastián and Sebastian. Letters that changed places are a pun. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const least = Math.min(a.length, b.length)
  if (least < 3 || sorted(a) === sorted(b)) return false
  const apart = distance(a, b)
  const bones = skeleton(a)
  return bones !== '' && bones === skeleton(b) && apart <= (bones.length >= 3 ? 3 : 1) && apart / least < 0.6
}

/** Words beside a name that make it a title, a nickname or a description. */
const NO_NAME = new Set(['the', 'of', 'and', 'president', 'premier', 'prime', 'minister', 'king', 'queen', 'prince', 'princess', 'sir', 'dame', 'lord', 'lady', 'saint', 'comrade', 'leader', 'general', 'colonel', 'senator', 'governor', 'father', 'mr', 'mrs', 'ms', 'dr', 'doctor', 'rev'])
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/

/**
 * Whether an alias is another spelling, a fuller or a shorter form of a person's name. Nicknames, slurs, titles and bare surnames are not:
 * the last word must be the name's own or, in a fuller name, each word of the name must stand in it, in order.
 */
export function isAliasOfPerson(label: string, alias: string): boolean {
  if (label === alias || !/^\p{Lu}/u.test(alias) || /[()\d"“”/:;!?&@#]/.test(alias)) return false
  const a = tokensOf(label)
  const b = tokensOf(alias)
  if (b.length > a.length + 4 || b.some((token) => NO_NAME.has(token) && !a.includes(token))) return false
  if (a.join('') === b.join('')) return true
  if (a.length === 1 || b.length === 1) return a.length === b.length && sameWord(a[0] ?? '', b[0] ?? '')
  const known = b.map((token) => a.findIndex((word) => sameWord(word, token)))
  if (b.length > a.length) {
    let next = 0
    for (const at of known) if (at === next) next++
    return next === a.length
  }
  if (b.length === a.length) return b.every((token, i) => sameWord(a[i] ?? '', token) || (i < b.length - 1 && isInitial(token, a[i] ?? ''))) || isTurned(known)
  // A shorter form keeps the first and the last word: Poul Rasmussen for Poul Nyrup Rasmussen.
  const first = a[0] ?? ''
  const last = (words: readonly string[]): string => words.filter((token) => !SUFFIX.test(token)).at(-1) ?? ''
  return known.every((at, i) => at >= 0 && (i === 0 || at > (known[i - 1] ?? 0))) && sameWord(first, b[0] ?? '') && sameWord(last(a), last(b))
}

const isInitial = (token: string, word: string): boolean => token.length === 1 && word.startsWith(token)

/** The same words, family name first: 'Orbán Viktor'. */
function isTurned(known: readonly number[]): boolean {
  return known.length >= 2 && known.every((at, i) => at === (i + known.length - 1) % known.length)
}

/** What stands around a country's short name in its long one. */
const OF_STATES = new Set(['the', 'of', 'and', 'republic', 'kingdom', 'state', 'states', 'federation', 'federal', 'democratic', 'peoples', 'people', 's', 'islamic', 'socialist', 'union', 'commonwealth', 'principality', 'grand', 'duchy', 'sultanate', 'emirate', 'united', 'arab', 'cooperative', 'co', 'operative', 'plurinational', 'bolivarian', 'independent', 'oriental', 'hashemite', 'confederation'])

/** Whether an alias is a country's long form, another spelling of it, or its initials. Codes, flags, former names and regions are not. */
export function isAliasOfCountry(label: string, alias: string): boolean {
  if (label === alias || !/^\p{Lu}/u.test(alias) || /[()\d"“”/:;!?@#]/.test(alias)) return false
  const a = tokensOf(label)
  const b = tokensOf(alias)
  if (a.length >= 2 && alias.replace(/\./g, '') === a.filter((word) => word !== 'of' && word !== 'the' && word !== 'and').map((word) => (word[0] ?? '').toUpperCase()).join('')) return true
  // A shorter form, such as Congo, may be another country's.
  const heard = (word: string): string | undefined => a.find((own) => sameWord(own, word))
  const names = b.flatMap((word) => (OF_STATES.has(word) && !a.includes(word) ? [] : heard(word) ?? ''))
  return names.join(' ') === a.join(' ')
}

/** Whether an alias is the same place name in other letters. */
export function isAliasOfPlace(label: string, alias: string): boolean {
  if (label === alias || !/^\p{Lu}/u.test(alias) || /[()\d"“”/:;!?@#,]/.test(alias)) return false
  const a = tokensOf(label)
  const b = tokensOf(alias)
  return a.length === b.length && a.every((word, i) => sameWord(word, b[i] ?? ''))
}
