import type {Interval} from '../../src/time.js'
import {fromDay} from '../../src/time.js'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/**
 * The recorded date in the form in which the text has its own, and no finer: 'June 2017' → 'June 2018'.
 * @returns [] where the text has a form that is not sure to be followed
 */
export function rewriteDate(text: string, days: Interval): string[] {
  const {year, month, day} = fromDay(days.first)
  const name = MONTHS[month - 1] ?? ''
  const last = fromDay(days.last)
  if (/^\d{4}$/.test(text)) return last.year === year ? [String(year)] : []
  if (/^\p{Lu}\p{L}+\.? \d{4}$/u.test(text)) return last.year === year && last.month === month ? [`${name} ${year}`] : []
  if (days.first !== days.last) return []
  if (/^\d{1,2} \p{Lu}\p{L}+\.? \d{4}$/u.test(text)) return [`${day} ${name} ${year}`]
  if (/^\p{Lu}\p{L}+\.? \d{1,2}, \d{4}$/u.test(text)) return [`${name} ${day}, ${year}`]
  if (/^\d{1,2} \p{Lu}\p{L}+\.?$/u.test(text)) return [`${day} ${name}`]
  if (/^\p{Lu}\p{L}+\.? \d{1,2}$/u.test(text)) return [`${name} ${day}`]
  return []
}
