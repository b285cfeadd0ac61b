import type {Context} from '../../context.js'
import type {Token} from '../../text/document.js'

export type TimeUnit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'year' | 'season' | 'spring' | 'summer' | 'autumn' | 'winter' | 'decade' | 'century'

/** A time that a text gives without a figure: tokens [first, last). */
export interface SaidTime {
  first: number
  last: number
  unit: TimeUnit
  /** 'next month' lies ahead, 'last month' behind, 'this month' now; 'a month' is so long; 'the end of the month'; 'hours after', with no number. */
  as: 'ahead' | 'behind' | 'now' | 'length' | 'end' | 'some'
}

const UNITS: Readonly<Record<string, TimeUnit>> = {
  hour: 'hour', day: 'day', week: 'week', weekend: 'weekend', month: 'month', year: 'year', season: 'season', campaign: 'season', spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter', decade: 'decade', century: 'century'
}
const PLURALS: Readonly<Record<string, TimeUnit>> = {hours: 'hour', days: 'day', weeks: 'week', months: 'month', years: 'year', decades: 'decade', centuries: 'century'}
const STEPS: Readonly<Record<string, SaidTime['as']>> = {next: 'ahead', coming: 'ahead', following: 'ahead', upcoming: 'ahead', last: 'behind', past: 'behind', previous: 'behind', this: 'now', current: 'now'}
const NAMED: ReadonlySet<TimeUnit> = new Set(['week', 'weekend', 'month', 'year', 'season', 'spring', 'summer', 'autumn', 'winter'])
const LENGTHS: ReadonlySet<TimeUnit> = new Set(['week', 'month', 'year', 'decade', 'century'])
const BOUNDS = new Set('than almost nearly over about around just under for only after within'.split(' '))

/** A finder: 'next month', 'later this week', 'more than a decade', 'just hours before', 'until the end of the season'. */
export function saidTimes({document: {tokens}}: Context): readonly SaidTime[] {
  const out: SaidTime[] = []
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.quoted || token.info.shape === 'figures' || tokens[i - 1]!.sentence !== token.sentence) continue
    const unit = entry(UNITS, token.info.norm)
    const one = unit === undefined ? several(tokens, i) : single(tokens, i, unit)
    if (one) out.push(one)
  }
  return out
}

/** What a table says of a word; 'constructor' is a word and a property of every object. */
function entry<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

function single(tokens: readonly Token[], i: number, unit: TimeUnit): SaidTime | undefined {
  const norm = (k: number) => (tokens[k]?.sentence === tokens[i]!.sentence ? tokens[k].info.norm : '')
  const before = norm(i - 1)
  // 'next year-end'
  if (tokens[i]!.joined || (tokens[i + 1]?.joined ?? false)) return undefined
  const as = entry(STEPS, before)
  if (as !== undefined) {
    if (!NAMED.has(unit)) return undefined
    const early = norm(i - 2)
    // 'the same period last year' says with what something is compared.
    if (early === 'period' || early === 'quarter' || early === 'time') return undefined
    return {first: early === 'later' || early === 'earlier' || early === 'early' || early === 'late' ? i - 2 : i - 1, last: i + 1, unit, as}
  }
  if (before === 'the' && norm(i - 2) === 'of' && norm(i - 3) === 'end' && NAMED.has(unit) && norm(i + 1) !== 'of' && !/^\d/.test(norm(i + 1))) return {first: i - 3, last: i + 1, unit, as: 'end'}
  if ((before === 'a' || before === 'an') && LENGTHS.has(unit) && norm(i + 1) !== 'ago') {
    const bound = norm(i - 2)
    const after = norm(i + 1)
    if (!BOUNDS.has(bound) && after !== 'after' && after !== 'before' && after !== 'later' && after !== 'earlier') return undefined
    return {first: bound === 'than' ? i - 3 : BOUNDS.has(bound) && bound !== 'for' && bound !== 'after' ? i - 2 : i - 1, last: i + 1, unit, as: 'length'}
  }
  return undefined
}

/** 'hours before', 'days after': no number stands before. */
function several(tokens: readonly Token[], i: number): SaidTime | undefined {
  const unit = entry(PLURALS, tokens[i]!.info.norm)
  const after = tokens[i + 1]
  if (unit === undefined || unit === 'decade' || unit === 'century' || !after || after.sentence !== tokens[i]!.sentence || !/^(?:after|before|later|earlier)$/.test(after.info.norm)) return undefined
  const before = tokens[i - 1]!
  if (!/^(?:just|only|mere|[,–—]|and|but|came)$/.test(before.info.norm)) return undefined
  return {first: /^(?:just|only)$/.test(before.info.norm) ? i - 1 : i, last: i + 1, unit, as: 'some'}
}
