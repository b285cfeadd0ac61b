import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {FactPackError, loadPack} from '../../src/facts/load.js'
import {importCsv, packLines, type CsvOptions} from '../../src/import/index.js'
import {readLooseDate} from '../../src/import/loose-dates.js'

function faults(text: string, options: CsvOptions = {}): string[] {
  try {
    importCsv('table.csv', text, options)
    return []
  } catch (error) {
    if (!(error instanceof FactPackError)) throw error
    return error.problems.map(({line, message}) => `${line}: ${message}`)
  }
}

describe('dates', () => {
  it.each([
    ['2018', '2018'], ['2018-6', '2018-06'], ['2018-06-12', '2018-06-12'], ['2018-06-12T00:00:00Z', '2018-06-12'], ['2018/06/12', '2018-06-12'], ['12 June 2018', '2018-06-12'], ['12th Jun 2018', '2018-06-12'],
    ['June 12, 2018', '2018-06-12'], ['Sept 3 2018', '2018-09-03'], ['12-Jun-2018', '2018-06-12'], ['June 2018', '2018-06'], ['25/12/2018', '2018-12-25'], ['12/25/2018', '2018-12-25'], ['3.3.2018', '2018-03-03']
  ])('%s is %s', (cell, iso) => {
    expect(readLooseDate(cell)).toEqual({iso})
  })

  it.each([['03/04/2024', '3 April or 4 March 2024: write 2024-04-03 or 2024-03-04'], ['1/2/03', 'two figures'], ['31 June 2018', 'no day of the calendar'], ['30/02/2018', 'no day of the calendar'], ['0000', 'no year 0'], ['soon', 'no date that can be read'], ['12 Foo 2018', 'no date that can be read']])('%s is refused', (cell, fault) => {
    expect(readLooseDate(cell)).toMatchObject({fault: expect.stringContaining(fault) as string})
  })

  it('may be told their order', () => {
    expect(readLooseDate('03/04/2024', 'dmy')).toEqual({iso: '2024-04-03'})
    expect(readLooseDate('03/04/2024', 'mdy')).toEqual({iso: '2024-03-04'})
  })

  it('are days of the calendar or faults, whatever is written', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.tuple(fc.nat(40), fc.nat(40), fc.nat(9999)).map((parts) => parts.join('/'))), (cell) => {
      const read = readLooseDate(cell)
      if ('iso' in read) expect(read.iso).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
    }))
  })
})

it('makes tenures, with what holds for all rows, and where each comes from', () => {
  const text = 'Name;Start of term;End;Party\n"Quill; Teodor";12 June 2010;May 2016;X\n\nAlda Morvane;2016;present;Y\n'
  const {pack, kind, ignored} = importCsv('table.csv', text, {kind: 'tenures', map: {from: 'Start of term'}, set: {country: 'XN', office: 'president', role: 'head of state'}})
  expect([kind, ignored]).toEqual(['tenures', ['Party']])
  expect(loadPack({file: 'pack.yml', text: [...packLines(pack, 't')].join('\n')}, {people: new Set()})).toMatchObject({
    offices: [{id: 'president', country: 'XN', holders: [{person: 'Quill; Teodor', from: '2010-06-12', until: '2016-05', source: ['table.csv, line 2']}, {person: 'Alda Morvane', from: '2016', until: null, source: ['table.csv, line 4']}]}]
  })
})

it('makes people, events and cities', () => {
  expect(importCsv('t.csv', 'Name,Date of birth,Aliases\nAlda Morvane,4 March 1961,A. Morvane;Alda M.\n').pack.people).toMatchObject([{name: 'Alda Morvane', born: '1961-03-04', aliases: ['A. Morvane', 'Alda M.']}])
  expect(importCsv('t.csv', 'Key\tEvent\tDate\tCity\nforum\tthe Forum\t2023-09-14\tAarhus\n', {kind: 'events'}).pack.events).toMatchObject([{id: 'forum', title: 'the Forum', from: '2023-09-14', at: [{city: 'Aarhus'}]}])
  expect(importCsv('t.csv', '\uFEFFcity,country\r\nPort Ansel,XN\r\n').pack.cities).toMatchObject([{name: 'Port Ansel', countries: ['XN']}])
})

it('tells every problem with its line', () => {
  const set = {country: 'XN', office: 'president'}
  expect(faults('name,from\nA B,"3\n/4/2016"\nC D,03/04/2016\nE F,2001\nG H,2001,x\n', {kind: 'tenures', set})).toEqual([
    expect.stringContaining("2: '3 /4/2016' is no date"), expect.stringContaining("4: '03/04/2016' may be 3 April or 4 March 2016"), '6: has 3 cells, and the header 2: a text with a comma in it wants quotation marks around it'
  ])
  expect(faults('name,from\n\nA B,2001\n,2002\n', {kind: 'tenures', set})).toEqual([expect.stringMatching(/^4: /)])
  expect(faults('name,from,confidence\nA B,2001,sure\n', {kind: 'tenures', set})).toEqual([expect.stringMatching(/^2: .*A, B, C/)])
  expect(faults('Nme,from\nA,2001\n', {kind: 'tenures', set, map: {person: 'Name'}})[0]).toBe("1: there is no column 'Name'; did you mean 'Nme'? The columns are Nme, from")
  expect(faults('name,from\nA,2001\n', {kind: 'tenures'})[0]).toContain("needs a column office: name it with --map 'office=…', or give it for all rows with --set 'office=…'")
  expect(faults('')).toEqual(['1: is empty: expected a header that names the columns'])
  expect(faults('name,from\n"A,2001\n', {kind: 'tenures', set})).toEqual([expect.stringContaining('2: is no CSV')])
})

it('throws nothing but problems, whatever the table holds', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.array(fc.string(), {maxLength: 4}), {maxLength: 5}).map((rows) => ['person,from,country,office', ...rows.map((row) => row.join(','))].join('\n'))), (text) => {
    for (const message of faults(text)) expect(message).toMatch(/^\d+: /)
  }))
})
