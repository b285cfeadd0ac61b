import {describe, expect, it} from 'vitest'
import {createContext} from '../../src/context.js'
import {loadFacts} from '../../src/facts/index.js'
import {findAnchored} from '../../src/mentions/dates/anchored.js'
import {findDates} from '../../src/mentions/dates/dates.js'
import {documentFromText} from '../../src/read.js'
import {textOf} from '../../src/text/document.js'
import type {Interval} from '../../src/time.js'
import {isoDay, parseIso} from '../../src/time.js'

const context = (text: string, date?: string) => createContext(documentFromText(text, date === undefined ? undefined : parseIso(date)).document, () => loadFacts(), [])
const say = ({first, last}: Interval) => (first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`)

describe('dates that count from the day of the text', () => {
  // 20 June 2024 was a Thursday.
  it.each([
    ['on Tuesday', 'Tuesday', ['2024-06-18', '2024-06-25']], ['on Thursday', 'Thursday', ['2024-06-20', '2024-06-27']], ['last Tuesday', 'last Tuesday', ['2024-06-18', '2024-06-11']], ['next Tuesday', 'next Tuesday', ['2024-06-25', '2024-07-02']],
    ['yesterday', 'yesterday', ['2024-06-19']], ['today', 'today', ['2024-06-20']], ['tomorrow', 'tomorrow', ['2024-06-21']], ['ten days ago', 'ten days ago', ['2024-06-10']]
  ])('%s', (text, span, oneOf) => {
    const one = context(`They met ${text}, he said.`, '2024-06-20')
    expect(one.get(findDates).map((date) => [textOf(one.document, date.first, date.last), date.oneOf?.map(say)])).toEqual([[span, oneOf]])
  })

  it.each([
    ['last year', '2023-01-01/2023-12-31'], ['this month', '2024-06-01/2024-06-30'], ['next month', '2024-07-01/2024-07-31'], ['in March', '2024-03-01/2024-03-31'], ['on 3 July', '2024-07-03'], ['on January 5', '2024-01-05'], ['in December', '2024-12-01/2024-12-31']
  ])('%s', (text, days) => {
    expect(context(`They met ${text}, he said.`, '2024-06-20').get(findDates).map((date) => say(date.days))).toEqual([days])
  })

  it('need a day of the text', () => expect(context('They met on Tuesday, last year and two years ago.').get(findDates)).toEqual([]))
})

describe('dates that count from another date', () => {
  it.each([
    ['It closed on 3 May 2019. The following day it burned.', 'The following day', '2019-05-04'], ['It closed on 3 May 2019, and three days later it burned.', 'three days later', '2019-05-06'], ['It closed in 2011. Eight years later it reopened.', 'Eight years later', '2019-01-01/2019-12-31'],
    ['It closed on 3 May 2019; the year before, it had burned.', 'the year before', '2018-01-01/2018-12-31'], ['It closed in May 2019. The previous month it had burned.', 'The previous month', '2019-04-01/2019-04-30'], ['It closed on 1 January 2020. That year it burned.', 'That year', '2020-01-01/2020-12-31'],
    ['It closed on 3 May 2019. Two weeks earlier it had burned.', 'Two weeks earlier', '2019-04-15/2019-04-23']
  ])('%s', (text, span, days) => {
    const one = context(text)
    expect(one.get(findAnchored).map((date) => [textOf(one.document, date.first, date.last), say(date.days)])).toEqual([[span, days]])
  })

  it.each([
    'The following day it burned.', 'It closed in 2019. The following day it burned.', 'It closed in 2019.\n\nTwo years later it burned, and nobody came to see it or to put it out.', 'It closed on 3 May 2019, the day before the vote.', 'It closed in 2011, two years later than planned.'
  ])('make none of: %s', (text) => expect(context(text).get(findAnchored)).toEqual([]))
})
