import type {Duration} from '../../mentions/dates/durations.js'
import type {Interval} from '../../time.js'

/** A duration that the dates given with it do not bear out. */
export interface ElapsedClaim {
  /** Tokens [first, last) to be written anew. */
  first: number
  last: number
  duration: Duration
  from: Interval
  until: Interval
  /** Which of the ends is the day of the text itself. */
  own?: 'from' | 'until'
  /** The time between the dates is only the most that it can be. */
  atMost?: boolean
  /** What follows the duration within the span, as written: 'after', 'ago'. */
  kind: 'step' | 'ago' | 'range'
}
