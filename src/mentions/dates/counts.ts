import type {Token} from '../../text/document.js'

/** The numbers below twenty in words, by their value. */
export const UNITS: readonly string[] = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'
]
/** The tens in words, by how many; the first two have no such word. */
export const TENS: readonly string[] = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINAL_UNITS: readonly string[] = [
  'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'
]
const CARDINALS = new Map<string, number>([['a', 1], ['an', 1], ['hundred', 100], ...UNITS.map((word, i) => [word, i] as const).slice(1), ...TENS.map((word, i) => [word, 10 * i] as const).slice(2)])
const ORDINALS = new Map<string, number>([['hundredth', 100], ...ORDINAL_UNITS.map((word, i) => [word, i] as const).slice(1), ...TENS.map((word, i) => [word.replace(/y$/, 'ieth'), 10 * i] as const).slice(2)])

/** A count of something, written just before it: tokens [first, last). */
export interface Count {
  first: number
  value: number
  /** 'article' is 'a year'. */
  written: 'figures' | 'words' | 'article'
}

/** The count that ends just before token `end`: 'six', 'twenty-five', '48', 'a', 'a hundred', 'two hundred'. */
export function countBefore(tokens: readonly Token[], end: number): Count | undefined {
  const token = tokens[end - 1]
  if (!token || token.kind !== 'word' || token.tail !== '') return undefined
  if (token.info.shape === 'figures') {
    return /^\d{1,4}$/.test(token.text) && !token.joined ? {first: end - 1, value: Number(token.text), written: 'figures'} : undefined
  }
  return words(tokens, end, CARDINALS)
}

/** The ordinal that ends just before token `end`: '50th', 'fiftieth', 'twenty-fifth'. */
export function ordinalCountBefore(tokens: readonly Token[], end: number): Count | undefined {
  const token = tokens[end - 1]
  if (!token || token.kind !== 'word' || token.tail !== '') return undefined
  if (token.info.shape === 'figures') {
    const value = Number(/^(\d{1,4})(?:st|nd|rd|th)$/.exec(token.text)?.[1])
    return value && !token.joined ? {first: end - 1, value, written: 'figures'} : undefined
  }
  return words(tokens, end, ORDINALS)
}

function words(tokens: readonly Token[], end: number, last: ReadonlyMap<string, number>): Count | undefined {
  const token = tokens[end - 1]!
  const value = last.get(token.info.norm)
  if (value === undefined) return undefined
  const before = tokens[end - 2]
  const head = before && before.sentence === token.sentence ? CARDINALS.get(before.info.norm) : undefined
  if (value === 100) return head !== undefined && head < 10 ? {first: end - 2, value: 100 * head, written: 'words'} : {first: end - 1, value, written: 'words'}
  if (head !== undefined && head >= 20 && head < 100 && head % 10 === 0 && value < 10 && token.info.norm.length > 2) return {first: end - 2, value: head + value, written: 'words'}
  // What is joined to some other word is no count: 'mid-six'.
  if (token.joined) return undefined
  return {first: end - 1, value, written: token.info.norm === 'a' || token.info.norm === 'an' ? 'article' : 'words'}
}

/** A whole number in words, up to 99; figures beyond. */
export function inWords(value: number): string {
  if (value < 20) return UNITS[value] ?? String(value)
  if (value > 99) return String(value)
  return value % 10 === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]}-${UNITS[value % 10]}`
}

/** An ordinal in words, up to 99th. */
export function ordinalInWords(value: number): string {
  if (value < 20) return ORDINAL_UNITS[value] ?? ordinal(value)
  if (value > 99) return ordinal(value)
  return value % 10 === 0 ? TENS[value / 10]!.replace(/y$/, 'ieth') : `${TENS[Math.floor(value / 10)]}-${ORDINAL_UNITS[value % 10]}`
}

/** An ordinal in figures: '21st'. */
export function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}
