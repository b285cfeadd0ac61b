import type {Facts} from '../../facts/index.js'
import {isHonorific} from '../../mentions/names/names.js'
import {fold} from '../../text/fold.js'
import type {Document} from '../../text/document.js'
import {textOf} from '../../text/document.js'
import type {NameWords, Value} from './statement.js'
import {isCapital, isQuoteMark, nameEnd} from './phrases.js'
import {SORTS} from './vocabulary.js'

/** A value read, and the token behind its last word. */
export interface ReadValue {
  value: Value
  last: number
}

const STOPS = new Set(['by', 'who', 'which', 'that', 'where', 'when', 'while', 'although', 'but', 'as', 'with', 'in', 'on', 'at', 'for', 'from', 'since', 'until', 'though', 'under', 'via', 'through', 'after', 'before', 'during', 'is', 'was', 'were', 'are', 'to', 'has', 'had'])
const OPEN = new Set(['including', 'include', 'includes', 'among', 'others', 'other', 'various', 'several', 'et', 'team', 'partly', 'part', 'or'])
const PARTICLES = new Set(['de', 'van', 'von', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'al', 'el', 'bin', 'ibn', 'ben', 'la', 'le', 'du', 'of', 'the', 'y', 'jr', 'sr', 'himself', 'herself'])

/** The people or firms named from `first` on: 'the French duo Daft Punk', 'Ada Hjelm and Ole Rud'. */
export function namesFrom(document: Document, first: number, limit: number): ReadValue | undefined {
  const {tokens} = document
  const names: NameWords[] = []
  let open = false
  let current: string[] | undefined
  let last = first
  const {sentence} = tokens[first] ?? {sentence: -1}
  const flush = () => {
    if (current && current.length > 0) names.push(current)
    current = undefined
  }
  let k = first
  for (; k < limit; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence) break
    const {norm} = token.info
    if (token.text === '(' || token.text === '[') {
      while (k < limit && tokens[k] && !/^[)\]]/.test(tokens[k]!.text)) k++
      continue
    }
    if (token.text === ',' || norm === 'and' || token.text === '&') {
      if (current) flush()
      // 'Ole Rud, a lawyer': what follows describes him; 'and was released' is another thing said.
      const next = tokens[norm === 'and' || tokens[k + 1]?.info.norm !== 'and' ? k + 1 : k + 2]
      if (names.length > 0 && !isCapital(next) && next?.info.norm !== 'the') break
      continue
    }
    if (token.kind !== 'word') {
      if (isQuoteMark(token) || (token.text === '.' && isCapital(tokens[k + 1]) && tokens[k + 1]!.sentence === sentence && !token.spaceBefore && current)) continue
      break
    }
    if (OPEN.has(norm)) open = true
    if (isCapital(token) && !(norm === 'the' && !current)) {
      const end = Math.min(nameEnd(document, k), limit)
      const words: string[] = []
      for (let j = k; j < end; j++) {
        const one = tokens[j]!
        if (one.kind === 'word' && !PARTICLES.has(one.info.norm) && !(isHonorific(one.info.norm) && words.length === 0 && j < end - 1)) words.push(one.info.norm)
      }
      current = words
      last = end
      k = end - 1
      if (tokens[k]!.tail.length === 2) {
        // "Smetana's widow"
        current = undefined
        if (names.length > 0) break
      }
      continue
    }
    if (STOPS.has(norm)) break
    if (current) {
      // 'the American composer Leroy Anderson': only the last capitals of an item are the name.
      if (norm === 'himself' || norm === 'herself') continue
      if (names.length > 0 || current.length > 1) break
      current = undefined
    }
  }
  flush()
  // 'Marrow is played by Ada Hjelm, Velden by Ole Rud': the last one begins a new clause.
  if (names.length > 1 && tokens[k]?.info.norm === 'by' && tokens[k]!.sentence === sentence) return {value: {kind: 'names', names: names.slice(0, 1), open}, last}
  return names.length > 0 ? {value: {kind: 'names', names, open}, last} : undefined
}

const UNKNOWN = new Set(['unknown', 'unclear', 'anonymous', 'unnamed', 'undisclosed'])
const UNSAID = new Set(['specified', 'known', 'named', 'identified', 'mentioned', 'disclosed', 'stated', 'recorded', 'clear'])

/** 'unknown', 'not known', 'not explicitly named'. */
export function unknownFrom({tokens}: Document, first: number, limit: number): ReadValue | undefined {
  let k = first
  while (k < limit && /^(?:still|also|currently|explicitly|publicly|yet|been|officially)$/.test(tokens[k]!.info.norm)) k++
  const word = tokens[k]
  if (!word) return undefined
  let last: number | undefined
  if (UNKNOWN.has(word.info.norm)) last = k + 1
  else if (word.info.norm === 'not') for (let j = k + 1; j < Math.min(limit, k + 4); j++) if (UNSAID.has(tokens[j]!.info.norm)) last = j + 1
  if (last === undefined) return undefined
  for (let j = last; j < limit; j++) if (/^(?:as|because|since|but|until|although|though)$/.test(tokens[j]!.info.norm)) return undefined
  return {value: {kind: 'unknown'}, last}
}

const INTO_PLACE = new Set(['the', 'town', 'city', 'village', 'district', 'state', 'province', 'part', 'of', 'in', 'county', 'region', 'central', 'northern', 'southern', 'eastern', 'western', 'northeastern', 'northwestern', 'southeastern', 'southwestern', 'north', 'south', 'east', 'west', 'country', 'present', 'day', 'modern', 'municipality', 'rural', 'near', 'area', 'small', 'coastal', 'port', 'capital', 'suburb', 'nearby', 'former', 'old', 'independent'])

/** The place named from `first` on, behind 'in': 'the district of Kaas in Lemvig, Denmark'. */
export function placeFrom(document: Document, first: number, limit: number): ReadValue | undefined {
  const {tokens} = document
  const {sentence} = tokens[first] ?? {sentence: -1}
  const parts: string[] = []
  let last = first
  let between = 0
  for (let k = first; k < limit; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence) break
    if (isCapital(token) && token.info.norm !== 'the') {
      if (CALENDAR.test(token.info.norm)) break
      const end = Math.min(nameEnd(document, k), limit)
      parts.push(fold(textOf(document, k, end)).replace(/['’]s?$/, ''))
      if (tokens[end - 1]!.tail !== '') return undefined
      last = end
      k = end - 1
      between = 0
      continue
    }
    if (token.text === ',') {
      const next = tokens[k + 1]
      if (parts.length === 0 || !next || !(isCapital(next) || next.info.norm === 'in') || isClauseAhead(document, k + 1)) break
      continue
    }
    if (token.kind !== 'word' || !INTO_PLACE.has(token.info.norm) || ++between > 7) break
    if (parts.length > 0 && token.info.norm !== 'in' && between === 1) break
    // 'in Oslo in 1950'
    if (token.info.norm === 'in' && (tokens[k + 1]?.info.shape === 'figures' || CALENDAR.test(tokens[k + 1]?.info.norm ?? ''))) break
  }
  return parts.length > 0 ? {value: {kind: 'place', parts}, last} : undefined
}

const CALENDAR = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

// 'in Oslo, Hjelm said': a new clause and no larger place.
function isClauseAhead(document: Document, first: number): boolean {
  const {tokens} = document
  if (!isCapital(tokens[first])) return false
  const next = tokens[nameEnd(document, first)]
  return next !== undefined && next.kind === 'word' && next.sentence === tokens[first]!.sentence && !/^(?:and|in|on|to|where|who|at|but|as|when|by|with|from|for|until|which|about|near)$/.test(next.info.norm)
}

const ENDS_NOUN = new Set(['of', 'for', 'in', 'on', 'at', 'by', 'that', 'which', 'who', 'from', 'with', 'based', 'directed', 'written', 'produced', 'and', 'or', 'to', 'released', 'located', 'situated', 'composed', 'set', 'starring', 'about', 'known', 'featuring', 'founded', 'formed', 'named', 'whose', 'where', 'as', 'created', 'performed', 'recorded', 'originally', 'adapted', 'following'])
const NO_TRAIT = new Set(['potential', 'former', 'kind', 'type', 'form', 'like', 'called', 'cover'])

/** What 'a Norwegian science fiction novel by …' makes of its subject; `first` is the article. */
export function sortFrom(document: Document, facts: Facts, first: number, limit: number): (ReadValue & {noun: number}) | undefined {
  const {tokens} = document
  const article = tokens[first]
  if (!article || (article.info.norm !== 'a' && article.info.norm !== 'an')) return undefined
  let head = first
  let countries: string[] | undefined
  for (let k = first + 1; k < limit; k++) {
    const token = tokens[k]!
    if (token.sentence !== article.sentence) break
    if (token.kind !== 'word') {
      if (token.text === ',' && head > first && isAdjectiveComma(document, k)) continue
      break
    }
    const {norm} = token.info
    if (NO_TRAIT.has(norm)) return undefined
    if (head > first && (ENDS_NOUN.has(norm) || token.info.shape === 'figures')) break
    if (isCapital(token)) {
      const country = countryOfDemonym(facts, norm)
      // 'Norwegian-born' and 'Anglo-Irish' are two things at once.
      if (token.joined || tokens[k + 1]?.joined) countries = []
      else if (country !== undefined) (countries ??= []).push(country)
    }
    head = k
  }
  if (head === first) return undefined
  return {value: {kind: 'sort', sort: SORTS.get(tokens[head]!.info.norm), countries: countries ?? []}, last: head + 1, noun: head}
}

function isAdjectiveComma({tokens}: Document, comma: number): boolean {
  const next = tokens[comma + 1]
  return next?.kind === 'word' && next.info.shape === 'lower' && !/^(?:who|which|and|a|an|the|but|with|where|or|born|as|that|in|based|so|not)$/.test(next.info.norm)
}

const demonyms = new WeakMap<Facts, ReadonlyMap<string, string>>()

function countryOfDemonym(facts: Facts, norm: string): string | undefined {
  let known = demonyms.get(facts)
  if (!known) {
    const map = new Map<string, string>()
    for (const country of facts.countries) if (!country.until) for (const one of country.demonyms) map.set(fold(one), country.id)
    demonyms.set(facts, (known = map))
  }
  return known.get(norm)
}
