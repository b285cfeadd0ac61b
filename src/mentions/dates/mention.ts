import type {Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import type {Interval} from '../../time.js'

/** A date as written: tokens [first, last) and the days it can mean. */
export interface DateMention {
  first: number
  last: number
  days: Interval
  precision: 'day' | 'month' | 'year' | 'season' | 'decade' | 'days' | 'quarter' | 'century'
  /** Whether the text says it outright, or only counts from the document's date ('last year'). */
  relative: boolean
  /** 'since 2012', 'until 1990', 'after', 'before': a bound and not the time itself. */
  bound: 'since' | 'until' | 'before' | 'after' | undefined
  /** The same day or month a year before or after, where the text does not say which year. */
  also?: readonly Interval[]
  /** The days that it can mean exactly, likeliest first: 'on Tuesday' is the last one or the next. */
  oneOf?: readonly Interval[]
}

const BOUNDS: ReadonlyMap<string, NonNullable<DateMention['bound']>> = new Map([['since', 'since'], ['until', 'until'], ['till', 'until'], ['before', 'before'], ['after', 'after'], ['by', 'until']])

/** A mention that says outright what it means. */
export function mention(first: number, last: number, days: Interval, precision: DateMention['precision']): DateMention {
  return {first, last, days, precision, relative: false, bound: undefined}
}

const EARLY_OR_LATE = new WordSet('early|late')

/** The bound that the word before a date makes of it. */
export function boundBefore(tokens: readonly Token[], first: number): DateMention['bound'] {
  let k = first - 1
  if (k > 0 && EARLY_OR_LATE.has(tokens[k])) k--
  const word = k < 0 ? undefined : tokens[k]
  return word && word.block === tokens[first]?.block ? BOUNDS.get(word.info.norm) : undefined
}
