import type {NumberMention} from '../../mentions/numbers/numbers.js'
import type {Document} from '../../text/document.js'

/** One part of a whole: its number, or 1 for 'a child'. Tokens [first, last), what it is a number of included. */
export interface Part {
  first: number
  last: number
  value: number
  number: NumberMention | undefined
  /** 'the remaining 95 million', 'the other five'. */
  rest: boolean
}

/** A whole and the parts that are said to make it: tokens [first, last). */
export interface SumClaim {
  first: number
  last: number
  /** Undefined for shares of a whole that goes without saying: they make 100%. */
  whole: NumberMention | undefined
  parts: readonly Part[]
  /** Whether parts may fall short of the whole, and only not exceed it. */
  atMost: boolean
}

export interface PartList {
  parts: readonly Part[]
  last: number
  /** Whether the list says that it is whole: by its 'and', or by its end. */
  closed: boolean
}

const OPEN = /^(?:including|include|includes|included|among|amongst|such|mostly|mainly|chiefly|partly|least|several|some|others?|many|most|further|more|another|additional|extra|up|around|plus|each|apiece|every|both|etc|respectively|already|later|again|previously|earlier|total|totalling)$/
const REST = /^(?:remaining|other|rest|remainder|final|last)$/

/**
 * The list of numbers that begins at token k: '22 women, 14 men and nine children'.
 * @param limit the token after the last that may be part of it
 */
export function partList(document: Document, numbers: readonly NumberMention[], k: number, limit: number): PartList | undefined {
  const {tokens} = document
  const parts: Part[] = []
  let at = k
  let conjoined = false
  let ended = false
  for (;;) {
    const part = partAt(document, numbers, at, limit)
    if (!part) return undefined
    parts.push(part)
    const mark = tokens[part.last]
    if (part.last >= limit || !mark || /^[.)–—!]|^-$/.test(mark.text)) {
      ended = true
      break
    }
    if (conjoined) break
    let next = part.last + 1
    if (mark.info.norm === 'and' || mark.info.norm === 'plus' || mark.info.norm === '&') conjoined = true
    else if (/^[,;]$/.test(mark.text)) {
      if (tokens[next]?.info.norm === 'and' || tokens[next]?.info.norm === 'plus') {
        conjoined = true
        next++
      } else if (tokens[next]?.info.norm === 'with') next++
    } else return undefined
    if (!partAt(document, numbers, next, limit)) {
      if (conjoined && mark.text !== ',') return undefined
      conjoined = false
      break
    }
    at = next
  }
  const last = parts[parts.length - 1]!
  return parts.length < 2 ? undefined : {parts, last: last.last, closed: conjoined || last.rest || (ended && parts.length > 2)}
}

/** One part at token k, up to the comma, the 'and' before another part, or the end. */
function partAt(document: Document, numbers: readonly NumberMention[], k: number, limit: number): Part | undefined {
  const {tokens} = document
  if (k >= limit) return undefined
  let start = k
  let rest = false
  if (tokens[start]?.info.norm === 'the' || tokens[start]?.info.norm === 'a') {
    if (REST.test(tokens[start + 1]?.info.norm ?? '')) {
      start += 2
      rest = true
    }
  } else if (REST.test(tokens[start]?.info.norm ?? '')) {
    start++
    rest = true
  }
  const number = numbers.find(({lead}) => lead === start)
  const one = !number && !rest && /^(?:an?|one)$/.test(tokens[k]!.info.norm) && tokens[k + 1]?.info.shape === 'lower' && !OPEN.test(tokens[k + 1]!.info.norm)
  if (!number && !one) return undefined
  if (number && (number.bound !== 'exact' || number.kind === 'ordinal' || number.kind === 'multiple' || number.kind === 'fraction' || number.inDate)) return undefined
  let last = number ? number.last : k + 2
  for (; last < limit; last++) {
    const token = tokens[last]!
    if (/^[,;.)–—!]$/.test(token.text) || (token.text === '-' && token.spaceBefore)) break
    if (/^[:("“?]$/.test(token.text)) return undefined
    if (OPEN.test(token.info.norm)) return undefined
    if (numbers.some(({lead, inDate, year, kind}) => lead === last && !inDate && !year && kind !== 'multiple' && kind !== 'ordinal')) {
      const before = tokens[last - 1]!.info.norm
      const rested = REST.test(before)
      if (before === 'and' || rested) break
      return undefined
    }
    if (token.info.norm === 'and' && (numbers.some(({lead}) => lead === last + 1) || /^(?:an?|one)$/.test(tokens[last + 1]?.info.norm ?? '') || REST.test(tokens[last + 1]?.info.norm ?? '') || (tokens[last + 1]?.info.norm === 'the' && REST.test(tokens[last + 2]?.info.norm ?? '')))) break
  }
  return {first: k, last, value: number ? number.value : 1, number, rest}
}

/** What is no count of things that have parts. */
export const TIME = /^(?:minutes?|hours?|days?|weeks?|months?|years?|seasons?|decades?|year-old|degrees?|per|percent|overs|laps|rounds|times|o'clock|am|pm)$/

/** A whole that may have parts: it counts things or money, and nothing bounds it. */
export function isWhole({tokens}: Document, number: NumberMention): boolean {
  if (number.bound !== 'exact' || number.kind !== 'plain' || number.inDate || number.range || (number.year && number.currency === undefined)) return false
  if (!(number.value > 1)) return false
  const next = tokens[number.last]
  return !(next?.sentence === tokens[number.first]!.sentence && TIME.test(next.info.norm)) && number.suffix === undefined
}

/** Whether all are of one kind: money of one currency, or counts. */
export function alike(whole: NumberMention, parts: readonly Part[]): boolean {
  const sum = parts.reduce((all, part) => all + part.value, 0)
  if (sum < 0.5 * whole.value || sum > 1.7 * whole.value) return false
  return parts.every(({number}) => number === undefined || (number.kind === whole.kind && number.suffix === undefined && !number.range && (number.currency !== undefined ? whole.currency !== undefined : whole.currency === undefined || sameScale(whole, number))))
}

// '60 million euros: 35 million will go …'
function sameScale(whole: NumberMention, part: NumberMention): boolean {
  return part.value > whole.value / 100 && (part.written === whole.written || part.value >= 1000)
}
