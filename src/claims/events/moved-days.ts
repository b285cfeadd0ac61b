import type {Context} from '../../context.js'
import {isEnglish} from '../../evidence/sentences/language.js'
import type {Source} from '../../evidence/sources.js'
import type {SaidDay} from '../../mentions/dates/said-days.js'
import {happenings, happeningsOf, type Happening} from '../../mentions/events/happenings.js'
import {isAsserted} from '../language/assertion.js'
import {unsupportedDates} from '../sources/figures/unsupported-dates.js'
import {SHARED, sharedWords} from './moved-places.js'

/** Something dated where the sources date it otherwise. */
export interface MovedDay {
  day: SaidDay
  what: Happening
  there: {source: Source; what: Happening; day: SaidDay}
}

// Days counted from another time zone, or from the evening on, may be off by so many.
const NEAR = 1

/** A finder: days that sources give, but not as those of what happens then. */
export function movedDays(context: Context): readonly MovedDay[] {
  const sources = context.sources.filter((source) => source.context.get(isEnglish))
  if (sources.length === 0 || sources.length < context.sources.length) return []
  const out: MovedDay[] = []
  for (const what of context.get(happenings)) {
    const [day] = what.days
    if (!day || what.days.length > 1 || day.days.length === 0 || context.document.tokens[what.index]!.quoted || !isAsserted(context.document, what.index)) continue
    if (!sources.some((source) => source.context.get(happeningsOf)(what.what).length > 0)) continue
    // A day that no source gives at all is told as that.
    if (context.get(unsupportedDates).some(({said}) => said.first === day.first)) continue
    let best: MovedDay['there'] | undefined
    let most = SHARED - 1
    let carried = false
    for (const source of sources) {
      for (const theirs of source.context.get(happeningsOf)(what.what)) {
        const shared = sharedWords(context.document, what, source.document, theirs)
        const [there] = theirs.days
        // The same without a day, or on this one, stands for it.
        if (theirs.days.some((one) => mayAgree(day, one)) || (!there && shared >= SHARED)) carried = true
        else if (there && theirs.days.length === 1 && shared > most) {
          most = shared
          best = {source, what: theirs, day: there}
        }
      }
    }
    if (best && !carried) out.push({day, what, there: best})
  }
  return out
}

function mayAgree(a: SaidDay, b: SaidDay): boolean {
  if (a.days.length === 0 || b.days.length === 0 || a.precision === 'period' || b.precision === 'period') return true
  return a.days.some((ours) => b.days.some((theirs) => ours.first <= theirs.last + NEAR && theirs.first <= ours.last + NEAR))
}
