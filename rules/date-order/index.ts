import type {BackwardLife} from '../../src/claims/calendar/backward-lives.js'
import {findBackwardLives} from '../../src/claims/calendar/backward-lives.js'
import type {BackwardRange} from '../../src/claims/calendar/backward-ranges.js'
import {findBackwardRanges} from '../../src/claims/calendar/backward-ranges.js'
import {findToldTooEarly} from '../../src/claims/calendar/told-too-early.js'
import {rulePlugin} from '../../src/plugins.js'
import type {Finding} from '../../src/rule.js'
import {defineRule} from '../../src/rule.js'
import type {Document} from '../../src/text/document.js'
import {textOf} from '../../src/text/document.js'
import {sayInterval} from '../../src/time.js'
import {sayFields} from './say.js'
import {swapped} from './swap.js'

export const rule = defineRule({
  name: 'date-order',
  section: 'article',
  summary: 'a range or a life that runs backwards, and a day told as past before it came',
  check(context) {
    const {document} = context
    for (const found of context.get(findBackwardRanges)) context.report(found, ofRange(document, found))
    for (const found of context.get(findBackwardLives)) context.report(found, ofLife(found))
    const [early, ...more] = context.get(findToldTooEarly)
    const own = document.date
    if (!own || !early) return
    // Where several are, it is the day of the text that is wrong, and once is enough.
    const others = [...new Set(more.map(({days}) => sayInterval(days)))].slice(0, 4)
    context.report(early, {
      reason: `${sayInterval(early.days)} is told of as past, but the text is of ${sayInterval({first: own.last, last: own.last})}`,
      expected: [],
      note: `The day of the text comes from ${own.origin === 'option' ? 'the `date` option' : `its ${own.origin}`}. ${others.length > 0 ? `It tells of ${others.join(', ')} as past too, so that day is likely to be out of date` : 'That day, the date or the tense is wrong'}.`
    })
  }
})

function ofRange(document: Document, {first, last, range, bracketed}: BackwardRange): Omit<Finding, 'start' | 'end'> {
  const [begin, end] = [sayFields(range.from), sayFields(range.until)]
  const swap = bracketed || range.form === 'short' ? undefined : swapped(document, range)
  return {
    reason: `'${textOf(document, first, last)}' runs backwards: ${end} is before ${begin}`,
    expected: swap === undefined ? [] : [swap],
    note: bracketed ? 'One of the two is mistyped, or they change places.' : undefined
  }
}

function ofLife({began, ended, from, until}: BackwardLife): Omit<Finding, 'start' | 'end'> {
  return {
    reason: `The text puts '${ended}' in ${sayInterval(until.days)}, before '${began}' in ${sayInterval(from.days)}`,
    expected: [],
    note: 'What ends cannot end before it begins; one of the two dates is wrong.'
  }
}

export default rulePlugin(rule)
