import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {absoluteDates} from '../../src/mentions/dates/dates.js'
import {fromDay, interval, isoDay, toDay} from '../../src/time.js'
import {documentOf} from './documents.js'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const SHORT = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']
const BARE = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const days = fc.integer({min: toDay(1900, 1, 1), max: toDay(2099, 12, 31)})

function ordinal(day: number): string {
  const ends = ['th', 'st', 'nd', 'rd']
  return `${day}${day > 10 && day < 14 ? 'th' : (ends[day % 10] ?? 'th')}`
}

const FORMS: readonly ((year: number, month: string, day: number) => string)[] = [
  (y, m, d) => `${d} ${m} ${y}`, (y, m, d) => `${m} ${d}, ${y}`, (y, m, d) => `${m} ${d} ${y}`, (y, m, d) => `${ordinal(d)} ${m} ${y}`, (y, m, d) => `${m} ${ordinal(d)}, ${y}`,
  (y, m, d) => `${ordinal(d)} of ${m}, ${y}`, (y, m, d) => `the ${ordinal(d)} of ${m} ${y}`, (y, m, d) => `${d} ${m}, ${y}`, (y, m, d) => `${d}-${m}-${y}`, (y, m, d) => `${m.toUpperCase()} ${d}, ${y}`
]

function datesOf(text: string) {
  return absoluteDates(documentOf(text, 'txt')).map(({days: found, precision}) => [isoDay(found.first), isoDay(found.last), precision])
}

describe('absolute dates', () => {
  it('read back as they were written, in every usual form', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...FORMS), fc.constantFrom(MONTHS, SHORT, BARE), fc.constantFrom('He came on %.', 'On %, she left for Turku.', '%', 'Since % he has been ill', 'Tuesday, % (evening)', 'It opened (%).'), (day, form, names, frame) => {
        const {year, month, day: date} = fromDay(day)
        const text = frame.replace('%', form(year, names[month - 1]!, date))
        expect(datesOf(text), text).toEqual([[isoDay(day), isoDay(day), 'day']])
      }),
      {numRuns: 3000, seed: 3}
    )
  })

  it('read ISO dates, with and without a time', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('', 'T10:00', 'T10:00:00Z', ' 10:00'), (day, time) => {
        expect(datesOf(`It was ${isoDay(day)}${time} when he came.`)).toEqual([[isoDay(day), isoDay(day), 'day']])
      }),
      {numRuns: 1000, seed: 3}
    )
  })

  it('read ranges', () => {
    const june = [['2024-06-18', '2024-06-19', 'days']]
    for (const text of ['18–19 June 2024', '18-19 June 2024', '18 – 19 June 2024', 'June 18–19, 2024', 'June 18-19, 2024', 'June 18 – 19, 2024', '18 and 19 June 2024', '18 to 19 June 2024', 'June 18 and 19, 2024', 'June 18 to 19, 2024', '18th–19th June 2024', 'from 18 to 19 June 2024']) {
      expect(datesOf(`They met ${text}.`), text).toEqual(june)
    }
    expect(datesOf('They met 30 June – 2 July 2024.')).toEqual([['2024-06-30', '2024-07-02', 'days']])
    expect(datesOf('They met June 30 – July 2, 2024.')).toEqual([['2024-06-30', '2024-07-02', 'days']])
    expect(datesOf('They met from 30 June to 2 July 2024.')).toEqual([['2024-06-30', '2024-07-02', 'days']])
  })

  it('read months, years and decades', () => {
    expect(datesOf('In June 2024 he left.')).toEqual([['2024-06-01', '2024-06-30', 'month']])
    expect(datesOf('In June of 2024 he left.')).toEqual([['2024-06-01', '2024-06-30', 'month']])
    expect(datesOf('In Sept. 2024 he left.')).toEqual([['2024-09-01', '2024-09-30', 'month']])
    expect(datesOf('He left in 1987.')).toEqual([['1987-01-01', '1987-12-31', 'year']])
    expect(datesOf('He left in the 1980s.')).toEqual([['1980-01-01', '1989-12-31', 'decade']])
  })

  it('never find a day that the calendar has not, or in another block', () => {
    for (const text of ['31 June 2024', 'February 30, 2023', '29 February 2023', '2024-13-01', 'Some 12\n\nMay 2024', 'June 4\n\n2024']) {
      expect(datesOf(text).filter(([, , precision]) => precision === 'day'), text).toEqual([])
    }
  })

  it('leave alone what is no date or may be two', () => {
    for (const text of ['03/04/2024', '3/4/24', '03-04-2024', '03.04.2024', '2,024 homes', 'May I come', 'in March on Rome', 'a $2000 cheque', '1500 people']) {
      expect(datesOf(`It was ${text}.`).filter(([, , precision]) => precision === 'day' || precision === 'year'), text).toEqual([])
    }
  })

  it('span exactly the words of the date', () => {
    const document = documentOf('He left on Feb. 18, 2023, for Turku.', 'txt')
    const [date] = absoluteDates(document)
    expect(document.source.slice(document.tokens[date!.first]!.start, document.tokens[date!.last - 1]!.end)).toBe('Feb. 18, 2023')
  })
})

const on = (year: number, month: number, day: number) => interval(year, month, day)

describe('the date of a document', () => {
  const md = (matter: string, body = 'Text.') => documentOf(`---\n${matter}\n---\n\n${body}`, 'md').date

  it('comes from front matter, however it is written', () => {
    for (const value of ['2024-06-19', '"2024-06-19"', "'2024-06-19'", '2024-06-19T23:30:00+09:00', '2024-06-19 10:00:00', '"2024-06-19T10:00:00Z"', '2024-06-19 # day', 'June 19, 2024', '19 June 2024', '2024/06/19']) {
      expect(md(`title: X\ndate: ${value}`), value).toEqual({...on(2024, 6, 19), origin: 'front matter'})
    }
    expect(md('lastmod: 2024-07-01\ndate: 2024-06-19')).toMatchObject(on(2024, 6, 19))
    expect(md('published: 2024-06-19')).toMatchObject(on(2024, 6, 19))
    expect(md('title: X\ndate: 03/04/2024')).toBeUndefined()
    expect(md('notes:\n  date: 2024-06-19')).toBeUndefined()
  })

  it('comes from metadata, the day of publication first', () => {
    const page = (head: string, body = '<p>Text.') => documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'html').date
    const found = {...on(2024, 6, 19), origin: 'metadata'}
    expect(page('<meta property="article:published_time" content="2024-06-19T10:00:00Z">')).toEqual(found)
    expect(page('<meta name="date" content=" 2024-06-19 ">')).toEqual(found)
    expect(page('<meta itemprop="datePublished" content="2024-06-19">')).toEqual(found)
    expect(page('', '<p><time datetime="2024-06-19T10:00">today</time> Text.')).toEqual(found)
    expect(page('<script type="application/ld+json">{"@type": "NewsArticle",\n "datePublished"  :\n\t"2024-06-19T10:00:00+02:00"}</script>')).toEqual(found)
    expect(page('<script type="application/ld+json">{"dateModified":"2024-07-01","datePublished":"2024-06-19"}</script>')).toEqual(found)
    expect(page('<meta property="article:modified_time" content="2024-07-01"><meta property="article:published_time" content="2024-06-19">', '<time datetime="2020-01-01">x</time>')).toEqual(found)
    expect(page('<script type="application/ld+json">{"datePublished":"2024-06-19"}</script><meta name="date" content="nonsense">')).toEqual(found)
    expect(page('', '<p>Text.')).toBeUndefined()
    expect(page('', `<p>On <time datetime="1944-06-06">that day</time> ${'they landed on the coast '.repeat(6)}</p>`)).toBeUndefined()
  })

  it('comes from a line that says when it was published', () => {
    for (const line of ['Published June 19, 2024', 'Published: 19 June 2024', 'Posted on Wednesday, June 19, 2024 at 10:30 a.m. EDT', 'First published 19th June 2024', '19 June 2024', 'Wednesday 19 June 2024 10.30 BST', 'June 19, 2024, 9:15 AM', '2024-06-19', '*Published 19 June 2024*', 'By Anna Virta | Published June 19, 2024', 'Published June 19, 2024 | Updated June 20, 2024']) {
      expect(documentOf(`A headline for the story\n\n${line}\n\nThe council met and did nothing of note.`, 'txt').date, line).toEqual({...on(2024, 6, 19), origin: 'publication line'})
    }
    expect(documentOf('A headline\n\nUpdated 20 June 2024\n\nPublished 19 June 2024\n\nText goes here.', 'txt').date).toMatchObject(on(2024, 6, 19))
  })

  it('comes from a dateline', () => {
    for (const line of ['MUNICH, Feb. 18, 2023 — The talks ended.', 'MUNICH, February 18, 2023 (Wire) – The talks ended.', 'Munich, 18 February 2023 — The talks ended.', 'NEW YORK, Feb 18 2023 - The talks ended.', 'SÃO PAULO (Feb. 18, 2023) -- The talks ended.']) {
      expect(documentOf(`A headline\n\n${line}`, 'txt').date, line).toEqual({...on(2023, 2, 18), origin: 'dateline'})
    }
  })

  it('is not taken from the story, and never from today', () => {
    for (const text of ['The treaty of 18 February 2023 was signed — so they said.', 'MUNICH, Feb. 18 — The talks ended.', 'He was born on 19 June 2024 in Turku.', 'Text.', '']) expect(documentOf(`A headline\n\n${text}`, 'txt').date, text).toBeUndefined()
  })

  it('keeps its order: front matter, publication line, dateline', () => {
    const body = 'Published 19 June 2024\n\nMUNICH, Feb. 18, 2023 — The talks ended.'
    expect(md('date: 2022-01-01', body)).toMatchObject({...on(2022, 1, 1), origin: 'front matter'})
    expect(md('title: x', body)).toMatchObject({...on(2024, 6, 19), origin: 'publication line'})
  })
})
