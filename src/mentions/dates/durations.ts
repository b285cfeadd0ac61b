import type {Context} from '../../context.js'
import type {Token} from '../../text/document.js'
import type {Count} from './counts.js'
import {countBefore} from './counts.js'
import {findTimeCues} from './words.js'

export type DurationUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** 'six years', 'a nine-year', 'half a century': tokens [first, last). */
export interface Duration {
  first: number
  last: number
  count: Count
  /** In `unit`s: a decade is ten years, a fortnight two weeks. */
  length: number
  unit: DurationUnit
  /** As written: 'decade', 'fortnight'. */
  word: string
  /** 'nine-year', before its noun. */
  attributive: boolean
  /** 'about', 'nearly', 'or so', 'five or six': only roughly so long. */
  rounded: boolean
}

const UNITS: ReadonlyMap<string, readonly [DurationUnit, number]> = new Map(Object.entries<readonly [DurationUnit, number]>({
  hour: ['hour', 1], day: ['day', 1], week: ['week', 1], fortnight: ['week', 2], month: ['month', 1], year: ['year', 1], yr: ['year', 1], decade: ['year', 10], century: ['year', 100]
}))
const BETWEEN = new Set(['full', 'whole', 'long', 'entire', 'calendar', 'consecutive', 'straight', 'short'])
const ROUGHLY = new Set([
  'about', 'around', 'nearly', 'almost', 'over', 'under', 'some', 'roughly', 'approximately', 'perhaps', 'maybe', 'least', 'most', 'than', 'up', 'within', 'every', 'another', 'other', 'or', 'to', 'first', 'last', 'next', 'past', 'previous', 'final', 'near', 'barely',
  'hardly', 'close', 'further', 'additional', 'c', 'circa', 'fewer', 'under', 'approaching', 'extra', 'each', 'per', 'minimum', 'maximum', 'average', 'remaining', 'well', 'nigh', 'many'
])

/** Every counted duration of the document, in order. */
export function findDurations(context: Context): Duration[] {
  const {tokens} = context.document
  const out: Duration[] = []
  for (const i of context.get(findTimeCues).units) {
    const duration = durationAt(tokens, i)
    if (duration) out.push(duration)
  }
  return out
}

function durationAt(tokens: readonly Token[], i: number): Duration | undefined {
  const token = tokens[i]!
  const {norm} = token.info
  const word = norm === 'centuries' ? 'century' : norm.endsWith('s') ? norm.slice(0, -1) : norm
  const unit = UNITS.get(word)
  if (!unit) return undefined
  // 'A 30-year-old' is an age.
  if (tokens[i + 1]?.joined) return undefined
  // The Hundred Years' War.
  if (token.tail !== '' || (token.info.shape === 'capital' && !token.joined)) return undefined
  let end = i
  if (!token.joined && BETWEEN.has(tokens[i - 1]?.info.norm ?? '')) end--
  const part = fraction(tokens, end)
  const count = part?.count ?? countBefore(tokens, end)
  if (!count || tokens[count.first]!.sentence !== token.sentence) return undefined
  const share = part?.share ?? 1
  return {
    first: count.first, last: i + 1, count, length: share * count.value * unit[1], unit: unit[0], word, attributive: token.joined,
    rounded: share === 1 ? isRounded(tokens, count.first, i) : isRounded(tokens, count.first, i) || share !== 0.5
  }
}

/** 'Half a century', 'a quarter of a century': the share, and where it begins. */
function fraction(tokens: readonly Token[], end: number): {count: Count; share: number} | undefined {
  const article = tokens[end - 1]?.info.norm
  if (tokens[end - 1]?.info.norm === 'half' || tokens[end - 1]?.info.norm === 'quarter') return undefined
  if (article !== 'a') return undefined
  if (tokens[end - 2]?.info.norm === 'half') return {count: {first: end - 2, value: 1, written: 'words'}, share: 0.5}
  if (tokens[end - 2]?.info.norm !== 'of' || tokens[end - 3]?.info.norm !== 'quarter') return undefined
  const first = tokens[end - 4]?.info.norm === 'a' ? end - 4 : end - 3
  return {count: {first, value: 1, written: 'words'}, share: 0.25}
}

function isRounded(tokens: readonly Token[], first: number, unit: number): boolean {
  const before = tokens[first - 1]
  if (before && before.sentence === tokens[first]!.sentence) {
    if (ROUGHLY.has(before.info.norm) || before.text === '~' || (before.info.shape === 'figures' && before.index === first - 1 && tokens[first]!.joined)) return true
    // 'Two and a half years', '5–6 years', 'five, six years'.
    if ((before.text === '–' || before.text === '-') && tokens[first - 2] !== undefined && countBefore(tokens, first - 1)) return true
    if (before.info.norm === 'and' && countBefore(tokens, first - 1)) return true
    if (before.info.norm === 'half') return true
  }
  const after = tokens[unit + 1]
  if (!after || after.sentence !== tokens[unit]!.sentence) return false
  const {norm} = after.info
  if (norm === 'or' || norm === 'plus') return true
  return norm === 'and' && /^(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d+)$/.test(tokens[unit + 2]?.info.norm ?? '')
}
