import type {Document} from '../../text/document.js'
import {textOf} from '../../text/document.js'

/** How many things a list names, at least and at most, and each of them as read with the most. */
export interface Enumeration {
  least: number
  most: number
  items: readonly string[]
  /** Whether every item begins with a capital. */
  names: boolean
  last: number
}

// Any of these makes a list one of examples, or no list.
const OPEN = /^(?:including|include|includes|such|like|etc|etcetera|others?|more|among|say|especially|particularly|notably|eg|e\.g|example|instance|respectively|some|many|most|only|not|either|neither|nor|than|if|because|but|however|said|says|told|added|variously|plus)$/
const ASIDE = /^(?:who|which|whose|whom|where|when|while|both|each|all|aged|then|now|formerly|also|once|of|from|in|at|on|with|for|by|to|as|known|called|named|born|based|led|is|was|are|were|has|had|the|a|an|his|her|its|their|he|she|it|they|jr|sr|inc|ltd|llc|mp|mep|phd|md|qc|kc|esq|respectively|that|although|though|after|before|since|until)$/
const TITLE = /^(?:mayor|president|minister|chairman|chairwoman|chair|director|professor|chief|head|secretary|ambassador|governor|senator|founder|author|editor|captain|leader|deputy|vice|managing|executive|coach|manager|ceo|speaker|spokesman|spokeswoman|lord|lady|duke|earl|baron|baroness|viscount|marquess|duchess|countess|prince|princess|king|queen|sir|dame)$/
// What follows one of these is no part of the list.
const BESIDES = /^(?:along|together|alongside|besides|plus|except|apart|rather|depending)$/
const IN_PLACE = /^(?:of|from|in|at|near|outside)$/

const MOST_TOKENS = 90

/**
 * The list that begins at token `first` and ends at a full stop, a closing bracket, a dash or `limit`.
 * Undefined where it says that it is not whole, holds numbers that count other things, or is none.
 */
export function enumerationAt(document: Document, first: number, limit: number, closesAtComma: boolean): Enumeration | undefined {
  const {tokens} = document
  const pieces: {first: number; last: number; mark: string}[] = []
  let start = first
  let k = first
  let closed = false
  let mayEnd = false
  const to = Math.min(limit, first + MOST_TOKENS)
  for (; k < to; k++) {
    const token = tokens[k]!
    if (token.quoted || token.kind === 'opaque') return undefined
    const {text} = token
    if (/^[.!?)\]–—]/.test(text) || (text === '-' && token.spaceBefore)) break
    if (/^[:("“]/.test(text)) return undefined
    if (text === ',' || text === ';') {
      if (k > start) pieces.push({first: start, last: k, mark: text})
      start = k + 1
      // 'X, Y and Z, after …': the conjunction before has closed the list.
      if (closesAtComma && closed && text === ',' && (pieces.length > 1 || tokens[k + 1]?.info.shape === 'lower')) break
      if (closesAtComma && closed) mayEnd = true
      closed = false
      if (BESIDES.test(tokens[k + 1]?.info.norm ?? '')) {
        start = k
        break
      }
      continue
    }
    const {norm} = token.info
    if (token.info.shape !== 'capital' && OPEN.test(norm) && !(norm === 'more' && k > start) && !(norm === 'many' && tokens[k - 1]?.info.norm === 'too')) return undefined
    // 'Ann and Bo, who …', but not 'Trinidad and Tobago, France and Peru'
    if ((norm === 'and' || norm === 'or' || norm === '&') && (pieces.length > 0 || k > start)) closed = true
  }
  if (k >= to && k < limit) return undefined
  const end = k
  if (start < k && !(closesAtComma && pieces.length > 0 && pieces[pieces.length - 1]!.last === k)) pieces.push({first: start, last: k, mark: ''})
  const found = pieces.length === 0 ? undefined : count(document, pieces, end)
  // 'her two sons, Abe and Bo, Carla …': the list may have ended before.
  return found && mayEnd ? {...found, least: Math.min(found.least, 2)} : found
}

const isCapital = (document: Document, k: number) => {
  const shape = document.tokens[k]?.info.shape
  return shape === 'capital' || shape === 'capitals' || shape === 'other'
}

function count(document: Document, pieces: readonly {first: number; last: number; mark: string}[], end: number): Enumeration | undefined {
  const {tokens} = document
  const semicolons = pieces.some(({mark}) => mark === ';')
  const norm = (k: number) => tokens[k]!.info.norm
  const lead = pieces[0]!.first
  const isName = (k: number) => isCapital(document, k) || (norm(k) === 'the' && isCapital(document, k + 1))
  const names = isName(lead)
  const article = /^(?:the|a|an|his|her|its|their)$/.test(norm(lead))
  const infinitive = norm(lead) === 'to'
  let least = 0
  let most = 0
  const items: string[] = []
  let uniform = names
  let joined = false
  // Parts of one item between semicolons are not told apart.
  const merged: {first: number; last: number}[] = []
  if (semicolons) {
    let from = lead
    for (const piece of pieces) {
      if (piece.mark === ';' || piece === pieces[pieces.length - 1]) {
        merged.push({first: from, last: piece.last})
        from = piece.last + 1
      }
    }
  }
  const all = semicolons ? merged : pieces
  for (let n = 0; n < all.length; n++) {
    let {first} = all[n]!
    const {last} = all[n]!
    const isLast = n === all.length - 1
    const conjoined = norm(first) === 'and' || norm(first) === 'or' || norm(first) === '&'
    if (conjoined) {
      first++
      joined = true
    }
    if (first >= last) return undefined
    const head = tokens[first]!
    if (head.info.shape === 'figures' && last - first <= 3) {
      // ', 34,' is an age.
      continue
    }
    let ands = 0
    for (let k = first + 1; k < last - 1; k++) if (/^(?:and|or|&)$/.test(norm(k))) ands++
    const capital = isName(first)
    const startsAside = ASIDE.test(head.info.norm) && !(names && capital) && !(article && /^(?:the|a|an|his|her|its|their)$/.test(head.info.norm)) && !(infinitive && head.info.norm === 'to')
    const before = n > 0 ? all[n - 1]! : undefined
    const placed = before !== undefined && last - first <= 2 && capital && inPlace(document, before.first, before.last)
    const apposed = before !== undefined && capital && names && !isCapital(document, before.last - 1) && tokens[before.last - 1]!.info.shape === 'lower'
    const aside = n > 0 && !semicolons && !conjoined && (startsAside || (names && !capital) || (article && !names && capital) || placed || apposed || (capital && TITLE.test(head.info.norm) && !TITLE.test(norm(lead))) || (names && last - first === 1 && head.info.shape === 'capitals' && head.text.length <= 5))
    if (capital !== names && !aside) uniform = false
    const text = textOf(document, first, last)
    if (aside) {
      // 'a, the mayor and b' hides an item in the aside's words.
      most += 1 + ands
      if (ands > 0 && isLast) {
        least += 1
        joined = true
      }
      items.push(text)
      continue
    }
    if (!semicolons && isLast && !conjoined && ands > 0 && all.length > 1) {
      least += 2
      most += ands + 1
      joined = true
      items.push(...parted(document, first, last))
    } else if (!semicolons && all.length === 1 && ands > 0) {
      least += 2
      most += ands + 1
      joined = true
      items.push(...parted(document, first, last))
    } else {
      least += 1
      most += 1 + ands
      items.push(text)
    }
  }
  if (!joined && all.length < 3) return undefined
  return {least, most, items, names: uniform && names, last: end}
}

/** 'Ann of Leeds', after which a name may be that of the county. */
function inPlace(document: Document, first: number, last: number): boolean {
  for (let k = first; k < last - 1; k++) if (IN_PLACE.test(document.tokens[k]!.info.norm) && isCapital(document, k + 1)) return true
  return false
}

/** The last 'and' parts two items. */
function parted(document: Document, first: number, last: number): string[] {
  for (let k = last - 2; k > first; k--) if (/^(?:and|or|&)$/.test(document.tokens[k]!.info.norm)) return [textOf(document, first, k), textOf(document, k + 1, last)]
  return [textOf(document, first, last)]
}
