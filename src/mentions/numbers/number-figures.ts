import type {Token} from '../../text/document.js'

/** A number in figures: tokens [first, last), its value, the unit of its last digit, and letters that stand right behind it. */
export interface FigureNumber {
  first: number
  last: number
  value: number
  step: number
  /** 'km' of '40km', 'th' of '20th', 'bn' of '2bn'. */
  suffix: string
}

const WRITTEN = /^(\d{1,3}(?:[,'’]\d{3})+(?!\d)|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d+)(\.\d+)?([½¼¾⅓⅔⅛⅜⅝⅞]?)([\p{L}%°²³µ]*)([+]?)$/u
const GROUPED = /^\d{1,3}(?:\.\d{3}){2,}$/
const GROUP = /^\d{3}(?!\d)([a-z%]*)$/
export const VULGAR: ReadonlyMap<string, number> = new Map(Object.entries({'½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8}))
const NO_UNIT = /^(?:s|am|pm|a|p\.m|hrs?)$/i

/**
 * The number that begins at a token of figures; undefined where it is none: a time (10:30, 5pm), a decade (1980s), a version
 * (2.3.1), a telephone number, part of a code.
 */
export function figureNumber(tokens: readonly Token[], i: number): FigureNumber | undefined {
  const token = tokens[i]!
  const {text} = token
  if (GROUPED.test(text)) return {first: i, last: i + 1, value: Number(text.replace(/\./g, '')), step: 1, suffix: ''}
  const match = WRITTEN.exec(text)
  if (!match) return undefined
  const [, whole = '', decimals = '', vulgar = '', suffix = ''] = match
  const before = tokens[i - 1]
  if (before?.text === ',' && !before.spaceBefore && !token.spaceBefore && tokens[i - 2]?.info.shape === 'figures') return undefined
  if (NO_UNIT.test(suffix) || (whole.length > 1 && whole.startsWith('0')) || whole.length > 15) return undefined
  const next = tokens[i + 1]
  const plain = decimals === '' && vulgar === '' && suffix === ''
  if (next && !next.spaceBefore && next.sentence === token.sentence && !next.joined) {
    const after = tokens[i + 2]
    const tight = after !== undefined && !after.spaceBefore && after.sentence === token.sentence && after.info.shape === 'figures'
    // '1.234,5': a comma after a group of three and before other than three digits is that of a decimal.
    if (next.text === ',' && tight && /^\d{1,2}$/.test(after.text) && /^\d{1,3}\.\d{3}$/.test(text)) {
      return {first: i, last: i + 3, value: Number(`${text.replace('.', '')}.${after.text}`), step: 10 ** -after.text.length, suffix: ''}
    }
    // '1,5', '10,12', '03/04', '20.12.'
    if (tight && /^[,:]$/.test(next.text)) return undefined
  }
  if (plain && whole.length <= 3) {
    const spaced = spacedGroups(tokens, i)
    if (spaced) return spaced
  }
  const digits = whole.replace(/[,'’]/g, '')
  const value = Number(digits + decimals) + (vulgar === '' ? 0 : VULGAR.get(vulgar) ?? 0)
  return {first: i, last: i + 1, value, step: vulgar ? 1 / 8 : decimals ? 10 ** (1 - decimals.length) : 1, suffix}
}

/** '1 234 567', with spaces of any kind between groups of three. */
function spacedGroups(tokens: readonly Token[], i: number): FigureNumber | undefined {
  let text = tokens[i]!.text
  let k = i + 1
  let suffix = ''
  for (; ; k++) {
    const group = tokens[k]
    const before = tokens[k - 1]!
    if (!group?.spaceBefore || group.sentence !== before.sentence || group.from - before.to !== 1 || suffix) break
    const match = GROUP.exec(group.text)
    if (!match || isHyphened(tokens[k + 1])) break
    text += group.text.slice(0, 3)
    suffix = match[1] ?? ''
  }
  return k === i + 1 || tokens[i]!.text.startsWith('0') ? undefined : {first: i, last: k, value: Number(text), step: 1, suffix}
}

/** Joined by a hyphen or a slash; a full stop right behind figures is joined too. */
export function isHyphened(token: Token | undefined): boolean {
  return token !== undefined && token.joined && token.kind === 'word'
}

/** The unit of the last digit that is not 0: 1,200 → 100, 1.5 million → 100,000; of whole numbers that may be rounded. */
export function coarseStep(value: number, step: number): number {
  if (value === 0 || step <= 0 || !Number.isFinite(value)) return step
  let unit = step
  for (let n = Math.round(Math.abs(value) / step); n % 10 === 0 && n > 0; n /= 10) unit *= 10
  return unit
}
