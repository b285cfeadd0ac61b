import type {WeekdayDate} from '../../src/claims/calendar/weekday-dates.js'
import {findWeekdayDates} from '../../src/claims/calendar/weekday-dates.js'
import {plausibleDays} from '../../src/claims/calendar/weekday-years.js'
import {rulePlugin} from '../../src/plugins.js'
import type {RuleContext} from '../../src/rule.js'
import {defineRule} from '../../src/rule.js'
import {fromDay, isDate, sayInterval, toDay, weekdayOf} from '../../src/time.js'
import {sayWeekday, weekdayLike} from './names.js'

export const rule = defineRule({
  name: 'date-weekday',
  section: 'article',
  summary: 'a weekday that does not belong to the date beside it',
  check(context) {
    const wrong: Wrong[] = []
    for (const claim of context.get(findWeekdayDates)) {
      const [day, ...others] = plausibleDays(context, claim)
      if (day !== undefined && ![day, ...others].some((one) => weekdayOf(one) === claim.weekday)) wrong.push({claim, day})
    }
    const unsure = allOfAnotherYear(wrong)
    for (const {claim, day} of wrong) if (claim.fields.year !== undefined || !unsure) report(context, claim, day)
  }
})

interface Wrong {
  claim: WeekdayDate
  day: number
}

// The calendar has every weekday on every date within so many years.
const YEARS = 11

/** Where several dates without a year are wrong and would all be right in one other year, the text is of that year. */
function allOfAnotherYear(wrong: readonly Wrong[]): boolean {
  const yearless = wrong.filter(({claim}) => claim.fields.year === undefined)
  if (yearless.length < 2) return false
  for (let step = -YEARS; step <= YEARS; step++) {
    const fits = ({claim, day}: Wrong) => {
      const {year, month, day: date} = fromDay(day)
      return isDate(year + step, month, date) && weekdayOf(toDay(year + step, month, date)) === claim.weekday
    }
    if (yearless.every(fits)) return true
  }
  return false
}

function report(context: RuleContext<Record<never, never>>, claim: WeekdayDate, day: number): void {
  const {document} = context
  const right = weekdayOf(day)
  const when = sayInterval({first: day, last: day})
  const written = document.tokens[claim.weekdayToken]!
  const before = claim.weekdayToken > claim.first ? document.source.slice(document.tokens[claim.first]!.start, written.start) : ''
  const after = document.source.slice(written.end, document.tokens[claim.last - 1]!.end)
  const ownDay = document.date?.last
  const verb = (one: number) => (ownDay !== undefined && one > ownDay ? 'is' : 'was')
  context.report(claim, {
    reason: `${when} ${verb(day)} a ${sayWeekday(right)}, not a ${sayWeekday(claim.weekday)}`,
    expected: [`${before}${weekdayLike(written.text, right)}${after}`],
    note: note(day, claim.weekday, claim.fields.year === undefined, verb)
  })
}

/** Which day is meant if it is the weekday that is right. */
function note(day: number, weekday: number, yearless: boolean, verb: (day: number) => string): string {
  const back = (weekdayOf(day) - weekday + 7) % 7
  const name = sayWeekday(weekday)
  const near = [day - back, day - back + 7].sort((a, b) => Math.abs(a - day) - Math.abs(b - day)).map((one) => sayInterval({first: one, last: one}))
  const {year, month, day: date} = fromDay(day)
  const other = [year - 1, year + 1].find((one) => weekdayOf(toDay(one, month, date)) === weekday)
  const then = other === undefined ? undefined : toDay(other, month, date)
  const years = then === undefined ? '' : `; ${sayInterval({first: then, last: then})} ${verb(then)} a ${name}`
  return `${yearless ? `The year is not written; ${year} is the one that fits the text. ` : ''}If ${name} is right, ${near.join(' or ')} may be meant${years}.`
}

export default rulePlugin(rule)
