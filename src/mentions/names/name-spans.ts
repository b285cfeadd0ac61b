import type {Document, Token} from '../../text/document.js'
import {isHonorific} from './names.js'
import {isNameWord} from '../words/words.js'

/** Somebody named: tokens [first, last). */
export interface Named {
  first: number
  last: number
}

const PARTICLES = new Set(['de', 'van', 'von', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'das', 'do', 'al', 'el', 'bin', 'ibn', 'ben', 'la', 'le', 'lo', 'du', 'ter', 'ten', 'af', 'av', 'y', 'e', 'ul', 'st', 'san'])
const NO_PART = new Set([
  'born', 'died', 'aged', 'age', 'senior', 'junior', 'sr', 'jr', 'he', 'she', 'they', 'it', 'his', 'her', 'i', 'we', 'you', 'when', 'where', 'while', 'asked', 'police', 'according',
  'today', 'leader', 'star', 'striker', 'singer', 'actor', 'captain'
])
/** What follows a name to tell father from son. */
export const GENERATION = new Set(['senior', 'junior', 'sr', 'jr'])
const NUMERAL = /^[ivx]+$/

/** Whether a token may be a part of somebody's name. */
export function isPart(token: Token | undefined): boolean {
  return token !== undefined && isNameWord(token) && !NO_PART.has(token.info.norm) && !token.quoted
}

/** The name that ends right before token `end`: 'Marta Lund' in 'Ms Marta Lund, 71'. Titles are left out. */
export function nameBefore({tokens}: Document, end: number): Named | undefined {
  const last = end
  const final = tokens[last - 1]
  if (!final || !(isPart(final) || final.joined && isPart(tokens[last - 2]))) return undefined
  let first = last - 1
  for (let k = last - 2; k >= 0; k--) {
    const token = tokens[k]!
    if (token.sentence !== final.sentence || token.kind !== 'word' || token.tail !== '') break
    const part = isPart(token)
    if (!part && !(PARTICLES.has(token.info.norm) && tokens[k - 1]?.sentence === token.sentence) && !token.joined) break
    if (part && isHonorific(token.info.norm)) break
    first = k
  }
  while (first < last - 1 && !isPart(tokens[first]) && tokens[first]!.info.shape === 'lower') first++
  if (isHonorific(tokens[first]!.info.norm) && first === last - 1) return undefined
  // 'The younger Lund' is told from another of the name.
  return isOtherOfName(tokens, first) ? undefined : {first, last}
}

function isOtherOfName(tokens: readonly Token[], first: number): boolean {
  const before = first > 0 ? tokens[first - 1] : undefined
  return before !== undefined && before.sentence === tokens[first]!.sentence && /^(?:younger|elder|older|other|second|another)$/.test(before.info.norm)
}

/** Somebody's relation: 'his father', 'the daughter'. */
export const KIN = /^(?:father|mother|son|daughter|brother|sister|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|husband|wife|namesake|stepfather|stepson)$/

/** Whether a name is brought in as that of somebody's relation: 'his father, Olav Lund', 'her son Per'. */
export function isKin({tokens}: Document, {first}: Named): boolean {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  const before = tokens[at]
  return before !== undefined && before.sentence === tokens[first]!.sentence && KIN.test(before.info.norm)
}

/** The name that begins at a token, titles passed over. */
export function nameAt(document: Document, start: number): Named | undefined {
  const {tokens} = document
  let first = start
  while (tokens[first] && isHonorific(tokens[first]!.info.norm) && tokens[first]!.info.shape !== 'lower' && first < start + 3) first++
  const head = tokens[first]
  if (!head || !isPart(head) || isOtherOfName(tokens, first)) return undefined
  let last = first + 1
  while (tokens[last - 1]!.tail === '' && tokens[last]?.sentence === head.sentence && tokens[last]!.kind === 'word') {
    const token = tokens[last]!
    if (!isPart(token) && !token.joined && !(PARTICLES.has(token.info.norm) && isPart(tokens[last + 1]))) break
    last++
  }
  // Father and son share all but that; a king's number is part of his name.
  if (last - first > 2 && NUMERAL.test(tokens[last - 1]!.info.norm)) return undefined
  const next = tokens[tokens[last]?.text === ',' ? last + 1 : last]
  return next && next.sentence === head.sentence && GENERATION.has(next.info.norm) ? undefined : {first, last}
}

/** The words of a name, folded; hyphenated ones are one word, particles none. */
export function wordsOf({tokens}: Document, {first, last}: Named): string[] {
  const out: string[] = []
  for (let k = first; k < last; k++) {
    const {norm} = tokens[k]!.info
    if (tokens[k]!.joined && out.length > 0) out.push(`${out.pop() ?? ''}-${norm}`)
    // 'R.N.' and 'M.D.' are behind many names.
    else if (!PARTICLES.has(norm) && !(k > first && /^[a-z]\.[a-z]/.test(norm))) out.push(norm)
  }
  return out.length > 0 ? out : [tokens[last - 1]!.info.norm]
}

/** Whether two names may be one person's: the shorter ends the longer, or first name and surname agree. */
export function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0 || short.at(-1) !== long.at(-1)) return false
  if (short.length === 1) return true
  return short.at(-2) === long.at(-2) || short[0] === long[0] || long[0]!.length === 1 && short[0]!.startsWith(long[0]!) || short[0]!.length === 1 && long[0]!.startsWith(short[0]!)
}

/** 'Born 4 July 1981, Szolnok.': a name that nothing follows is that of the place. */
export function endsNote({tokens}: Document, {first, last}: Named): boolean {
  const next = tokens[last]
  return !next || next.sentence !== tokens[first]!.sentence || next.kind !== 'word' && next.text !== ',' && next.text !== '('
}
