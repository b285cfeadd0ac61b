import type {Document, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {figureNumber, isHyphened} from './number-figures.js'
import {isNumeral, scaleOf, wordNumber} from './number-words.js'

/** '2/3', where a share and not a date is meant. */
export function slashed(document: Document, i: number, mixed: boolean): {last: number; value: number} | undefined {
  const {tokens} = document
  const [a, b, c] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  if (!b || b.sentence !== a.sentence || b.spaceBefore) return undefined
  const lower = b.joined ? b : /^[/⁄]$/.test(b.text) ? c : undefined
  if (!lower || lower.spaceBefore || !/^[/⁄]$/.test(document.blocks[a.block]!.value.slice(a.to, lower.from))) return undefined
  const value = Number(a.text) / Number(lower.text)
  if (!/^\d$/.test(a.text) || !/^(?:[2-9]|10|12|16)$/.test(lower.text) || value >= 1) return undefined
  const after = tokens[lower.index + 1]
  if (b.text !== '⁄' && !mixed && (after?.info.shape !== 'lower' || after.sentence !== a.sentence)) return undefined
  return {last: lower.index + 1, value}
}

/** What 'million', 'bn', 'k' or, of money and of things counted, 'm' makes of the figures before it. */
export function scale(tokens: readonly Token[], last: number, suffix: string, money: boolean): {by: number; last: number} | undefined {
  const letters = suffix.toLowerCase()
  if (letters !== '') {
    const by = letters === 'bn' ? 1e9 : letters === 'tn' || letters === 'trn' ? 1e12 : letters === 'mn' ? 1e6 : suffix === 'k' || (suffix === 'K' && money) ? 1e3 : undefined
    if (by) return {by, last}
    if (letters === 'm' || letters === 'mm') return money || isCounted(tokens[last]) ? {by: 1e6, last} : undefined
    if (letters === 'b') return money ? {by: 1e9, last} : undefined
    return letters === 't' && money ? {by: 1e12, last} : undefined
  }
  const word = tokens[last]
  if (!word || word.sentence !== tokens[last - 1]!.sentence) return undefined
  const {norm} = word.info
  const by = scaleOf(norm) ?? (norm === 'bn' ? 1e9 : norm === 'tn' || norm === 'trn' ? 1e12 : norm === 'mn' || norm === 'mln' || (norm === 'm' && money) ? 1e6 : undefined)
  if (!by) return undefined
  // 'a thousand billion', '10 thousand million'
  const more = tokens[last + 1]?.sentence === word.sentence ? scaleOf(tokens[last + 1]!.info.norm) : undefined
  return more && more > by ? {by: by * more, last: last + 2} : {by, last: last + 1}
}

/** '5m people', but not '5m tall'. */
function isCounted(next: Token | undefined): boolean {
  return next !== undefined && next.spaceBefore && next.info.shape === 'lower' && (/(?:[^s]s|people|women|men|children)$/.test(next.info.norm) && !/^(?:is|was|has|as|this|its|hurdles|metres|meters|backstroke|freestyle|across|towards|tons)$/.test(next.info.norm))
}

/** Where the sign of a number below nought stands: '−5', '(-5', 'minus five'. */
export function negativeSign(tokens: readonly Token[], i: number): number | undefined {
  const before = i > 0 ? tokens[i - 1] : undefined
  const token = tokens[i]!
  if (!before || before.sentence !== token.sentence) return undefined
  if (before.info.norm === 'minus') return i - 1
  if (token.spaceBefore || before.text.length !== 1 || !/^[-−–]$/.test(before.text)) return undefined
  const beforeThat = tokens[i - 2]
  return before.spaceBefore || beforeThat?.sentence !== token.sentence || /^[([]$/.test(beforeThat.text) ? i - 1 : undefined
}

const PERCENTAGE = new WordSet('%|percent|pct|percentage|per|of|a|basis|bp|bps')

/** '%', 'per cent', 'percentage points', 'basis points'; `by` turns basis points into points. */
export function percentage(tokens: readonly Token[], last: number, suffix: string): {last: number; kind: 'percent' | 'points'; by: number} | undefined {
  if (suffix === 'bp' || suffix === 'bps') return {last, kind: 'points', by: 0.01}
  const word = tokens[last]
  if (!word || word.sentence !== tokens[last - 1]!.sentence) return undefined
  if (!PERCENTAGE.has(word)) return undefined
  const norm = (k: number) => (tokens[k]?.sentence === word.sentence ? tokens[k].info.norm : '')
  let at: number | undefined
  if (word.text === '%' || /^(?:percent|pct|percentage)$/.test(word.info.norm)) at = last + 1
  else if (word.info.norm === 'per' && norm(last + 1) === 'cent') at = last + 2
  else if ((word.info.norm === 'of' || word.info.norm === 'a') && norm(last + 1) === 'a' && norm(last + 2) === 'percentage') at = last + 3
  else if (word.info.norm === 'basis' && /^points?$/.test(norm(last + 1))) return {last: last + 2, kind: 'points', by: 0.01}
  else if (/^(?:bp|bps)$/.test(word.info.norm)) return {last: last + 1, kind: 'points', by: 0.01}
  if (at === undefined) return undefined
  if (/^(?:points?|pts?)$/.test(norm(at))) return {last: at + 1, kind: 'points', by: 1}
  return word.info.norm === 'percentage' ? undefined : {last: at, kind: 'percent', by: 1}
}

/** '10 times', '12-fold', '3.5x'. */
export function multiple(tokens: readonly Token[], last: number, suffix: string): number | undefined {
  if (suffix === 'x' || suffix === 'fold') return last
  const word = tokens[last]
  if (!word || word.sentence !== tokens[last - 1]!.sentence) return undefined
  return word.info.norm === 'times' || word.info.norm === 'fold' ? last + 1 : undefined
}

const TIME_UNITS = /^(?:minutes?|hours?|days?|weeks?|months?|years?|seasons?|decades?|games?|matches|nights?|starts|outings)$/

/** 'one in five', '9 out of 10'. */
export function oneIn(tokens: readonly Token[], first: number, last: number, value: number): {last: number; value: number} | undefined {
  const word = tokens[last]
  if (!word || word.sentence !== tokens[first]!.sentence || (word.info.norm !== 'in' && !(word.info.norm === 'out' && tokens[last + 1]?.info.norm === 'of'))) return undefined
  const at = word.info.norm === 'out' ? last + 2 : last + 1
  const k = tokens[at]?.info.norm === 'every' ? at + 1 : at
  const token = tokens[k]
  if (!token || token.sentence !== word.sentence) return undefined
  const other = token.info.shape === 'figures' ? figureNumber(tokens, k) : isNumeral(token.info.id) ? wordNumber(tokens, k) : undefined
  if (!other || ('kind' in other && other.kind !== 'plain') || ('suffix' in other && other.suffix)) return undefined
  const after = tokens[other.last]
  if (other.value <= value || value > 50 || (word.info.norm === 'in' && (other.value > 1e6 || (other.value > 1000 && other.value < 2100) || other.value < 2))) return undefined
  if (word.info.norm === 'in' && after?.sentence === word.sentence && (TIME_UNITS.test(after.info.norm) || isHyphened(after))) return undefined
  return {last: other.last, value: value / other.value}
}
