import type {DateFields} from '../../src/mentions/dates/written.js'
import {monthName} from '../../src/time.js'

/** A date as far as it is written: '14 March', 'June 2024', '2016'. */
export function sayFields({year, month, day}: DateFields): string {
  return [day, month === undefined ? undefined : monthName(month), year].filter((part) => part !== undefined).join(' ')
}
