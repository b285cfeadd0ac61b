import {describe, expect, it} from 'vitest'
import {FactPackError, loadFacts, prepareFacts, readFacts, type Facts, type PackText, type Problem} from '../../src/facts/index.js'
import {lint} from '../../src/index.js'
import {isoDay, parseIso} from '../../src/time.js'

await prepareFacts([{file: 'any.csv', text: ''}])

const tenures = 'person,country,office,title,prefixes,from,until,confidence,source\n'
const yaml = (text: string): PackText => ({file: 'house.yml', text})
const csv = (text: string, file = 'house.csv'): PackText => ({file, text})

function problems(...packs: PackText[]): readonly Problem[] {
  try {
    readFacts(packs)
  } catch (error) {
    if (error instanceof FactPackError) return error.problems
    throw error
  }
  return []
}
const lines = (found: readonly Problem[]): string[] => found.map(({file, line, field, message}) => `${file}:${line} ${field}: ${message}`)
const warnings = (...packs: PackText[]): string[] => lines(readFacts(packs).warnings)

function held(facts: Facts, id: string, office: string, date: string): string[] {
  const on = parseIso(date)!
  return facts.holders(facts.country(id)!, undefined, on).filter((t) => t.office === office).map((t) => `${t.person.name} ${isoDay(t.from.first)} ${t.until ? isoDay(t.until.last) : 'open'}`)
}

describe('precedence', () => {
  it('corrects a shipped tenure field by field: what is left out stays', () => {
    const facts = loadFacts([yaml('country: DE\noffices:\n  - id: chancellor\n    holders: [{person: Angela Merkel, from: 2005-11-22, note: kept by the house}]\n')])
    const merkel = facts.tenuresOf(facts.byName('Angela Merkel')[0]!).find((t) => t.office === 'chancellor')
    expect(merkel).toMatchObject({note: 'kept by the house', confidence: 'A', title: 'Chancellor of Germany'})
    expect(held(facts, 'DE', 'chancellor', '2010')).toEqual(['Angela Merkel 2005-11-22 2021-12-08'])
  })
  it('corrects an end, and opens one', () => {
    expect(held(loadFacts([csv('person,country,office,from,until\nAngela Merkel,DE,chancellor,2005-11-22,2021-12-01\n')]), 'DE', 'chancellor', '2010')).toEqual(['Angela Merkel 2005-11-22 2021-12-01'])
    expect(held(loadFacts([yaml('country: DE\noffices: [{id: president, holders: [{person: Joachim Gauck, from: 2012-03-18, until: null}]}]\n')]), 'DE', 'president', '2018')).toEqual(['Frank-Walter Steinmeier 2017-03-19 open', 'Joachim Gauck 2012-03-18 open'])
  })
  it('moves a start', () => {
    expect(held(loadFacts([csv('person,country,office,from,until\nAngela Merkel,DE,chancellor,2005-11-20,2021-12-08\n')]), 'DE', 'chancellor', '2005-12')).toEqual(['Angela Merkel 2005-11-20 2021-12-08'])
  })
  it('takes out one tenure, or all of a person in an office', () => {
    const one = loadFacts([csv('person,country,office,from,retract\nVladimir Putin,RU,president,1999-12-31,true\n')])
    expect(held(one, 'RU', 'president', '2005')).toEqual([])
    expect(held(one, 'RU', 'president', '2015')).toEqual(['Vladimir Putin 2012-05-07 open'])
    const all = loadFacts([yaml('country: RU\noffices: [{id: president, holders: [{person: Vladimir Putin, retract: true}]}]\n')])
    expect(held(all, 'RU', 'president', '2015')).toEqual([])
  })
  it('lets the house win where it says that somebody else held the office', () => {
    const facts = loadFacts([csv(tenures + 'Bert Example,DE,chancellor,,,2010-01-01,2012-01-01,A,register\n')])
    expect(held(facts, 'DE', 'chancellor', '2011-06-01')).toEqual(['Bert Example 2010-01-01 2012-01-01'])
  })
  it('lets a later pack win over an earlier one', () => {
    const pack = (born: string, file: string): PackText => ({file, text: `people: [{name: Ana Sample, born: ${born}}]\n`})
    const [person] = loadFacts([pack('1960', 'a.yml'), pack('1961', 'b.yml')]).byName('Ana Sample')
    expect(isoDay(person!.born!.first)).toBe('1961-01-01')
  })
  it('takes wrong entries out of lists', () => {
    const shipped = loadFacts([]).byName('Joe Biden')[0]!
    expect(shipped.aliases).toContain('Joseph Biden')
    const [biden] = loadFacts([yaml('people: [{name: Joe Biden, aliases: [Joe B. Biden], without: [Joseph Biden]}]\n')]).byName('Joe Biden')
    expect(biden!.aliases).toContain('Joe B. Biden')
    expect(biden!.aliases).not.toContain('Joseph Biden')
  })
  it('corrects a shipped event without repeating it', () => {
    const shipped = loadFacts([]).events[0]!
    const facts = loadFacts([yaml(`- {id: ${shipped.id}, note: seen by the house}\n`)])
    expect(facts.events.find((e) => e.id === shipped.id)).toMatchObject({title: shipped.title, from: shipped.from, note: 'seen by the house'})
  })
})

describe('tables', () => {
  it('of tenures: people and offices that are new come with them', () => {
    const facts = loadFacts([csv(tenures + 'Ana Sample,FR,mayor-of-lyon,Mayor of Lyon,Mayor;Madam Mayor,2014-04-04,,A,town hall;gazette\n')])
    expect(facts.tenuresOf(facts.byName('Ana Sample')[0]!)[0]).toMatchObject({office: 'mayor-of-lyon', title: 'Mayor of Lyon', prefixes: ['Mayor', 'Madam Mayor'], until: undefined, source: ['town hall', 'gazette']})
  })
  it('of people, events and cities', () => {
    const facts = loadFacts([
      csv('Name,Aliases,Born\n"Sample, Ana",Ana Q. Sample;A. Q. Sample,1960-02\n', 'people.csv'),
      csv('id,title,names,from,until,city,country\nfair-2023,the fair of 2023,Town Fair 2023,2023-09-14,2023-09-16,Aarhus,DK\n', 'events.csv'),
      csv('city,country\nNewtownabbeyville,GB;IE\n', 'cities.csv')
    ])
    expect(facts.byName('Ana Q. Sample')[0]?.born).toEqual(parseIso('1960-02'))
    expect(facts.events.find((e) => e.id === 'fair-2023')).toMatchObject({at: [{city: 'Aarhus', country: 'DK'}], until: parseIso('2023-09-16')})
    expect(facts.cityCountries('newtownabbeyville')).toEqual(['GB', 'IE'])
  })
  it('with tabs, semicolons, a byte order mark, remarks, blank lines and line ends of any system', () => {
    for (const text of ['name\tborn\nAna Sample\t1960\n', 'name;born\r\nAna Sample;1960\r\n', '\uFEFFname,born\n\n# a remark\nAna Sample,1960', 'name,born\rAna Sample,1960\r']) {
      expect(loadFacts([csv(text)]).byName('Ana Sample')[0]?.born).toEqual(parseIso('1960'))
    }
  })
  it('say where they are wrong: line, column, what was expected, the nearest name', () => {
    expect(lines(problems(csv('persn,country,office\nA,FR,b\n')))).toEqual(expect.arrayContaining([
      expect.stringContaining("unknown column 'persn' in a table of tenures; did you mean 'person'? Allowed: person, country"), expect.stringContaining("needs a column 'person'")
    ]))
    expect(problems(csv(tenures + 'Ana Sample,FR,mayor,Mayor of Lyon,"Mayor;Madam, Mayor",2014-02-30,,F,\n'))).toMatchObject([
      {line: 2, column: 56, field: 'from', message: "expected a day of the calendar (2014-02 has 28 days), found '2014-02-30'"}, {line: 2, column: 68, field: 'confidence', message: expect.stringContaining('expected one of A, B, C, D') as string}
    ])
    expect(lines(problems(csv('apples,pears\n1,2\n')))).toEqual([expect.stringMatching(/^house\.csv:1 .*expected a header that names the columns, such as person,country,office/)])
  })
})

describe('a pack that is wrong', () => {
  it.each([
    ['a line of CSV with too many cells', csv('name,born\nAna Sample,1960\nBert, Example,1961\n'), "house.csv:3 : the row has 3 cells and the header 2; a text that holds ',' wants quotation marks around it"],
    ['a line of CSV with too few cells', csv('name,born\nAna Sample\n'), 'house.csv:2 name: the row has 1 cells and the header 2'],
    ['a quotation mark that stays open', csv('name,born\n"Ana Sample,1960\nBert Example,1961\n'), 'house.csv:2 name: not valid CSV: a quotation mark is opened and never closed'],
    ['a quotation mark in the middle', csv('name,born\n"Ana "the" Sample",1960\n'), 'house.csv:2 name: not valid CSV: a quotation mark stands within a text in quotation marks; write it twice'],
    ['a line of YAML', yaml('people:\n  - {name: Ana Sample}\n  - {name: [}\n'), 'house.yml:3 : not valid YAML'],
    ['a line of JSON', {file: 'house.json', text: '{"people": [\n  {"name": "Ana Sample"},\n  {"name": }\n  ]]\n}'}, /^house\.json:\d \S*: (?:not valid JSON|expected text)/],
    ['an unknown office', csv('person,country,office,from\nAngela Merkel,DE,chancelor,2005-11-22\n'), "house.csv:2 office: unknown office 'chancelor' of DE; did you mean 'chancellor'? To add one, give its title"],
    ['an unknown country', csv(tenures + 'Ana Sample,XX,mayor,Mayor,,2001,,,\n'), "house.csv:2 country: unknown country 'XX'"],
    ['an unknown event taken out', yaml('- {id: no-such-event, retract: true}\n'), "house.yml:1 events[0].id: takes out event 'no-such-event', which there is none of"],
    ['an alias of one letter', yaml('people: [{name: Ana Sample, aliases: [A.]}]\n'), "house.yml:1 people[0].aliases[0]: 'A.' is one letter"],
    ['a name of one letter', csv('name,born\nX,1960\n'), "house.csv:2 name: 'X' is one letter"],
    ['the year 0', csv('name,born\nAna Sample,0000\n'), "house.csv:2 born: expected a date such as 2018, 2018-06 or 2018-06-12 (there is no year 0), found '0000'"],
    ['the year 9999', csv(tenures + 'Ana Sample,FR,mayor,Mayor,,2001,9999-12-31,,\n'), 'house.csv:2 until: expected a year up to 2200 (leave the field out while no end is known)'],
    ['a month 13', csv('name,born\nAna Sample,1960-13\n'), 'house.csv:2 born: expected a date such as 2018, 2018-06 or 2018-06-12 (there are 12 months)'],
    ['an end before the start', csv(tenures + 'Ana Sample,FR,mayor,Mayor,,2001-05-01,2001-04-01,,\n'), 'house.csv:2 until: ends on 2001-04-01, before it starts on 2001-05-01'],
    ['one row twice', csv(tenures + 'Ana Sample,FR,mayor,Mayor,,2001,,,\nAna Sample,FR,mayor,Mayor,,2001,,,\n'), 'house.csv:3 : Ana Sample from 2001 is already given']
  ])('%s', (_, pack, said) => {
    const found = lines(problems(pack))
    expect(found.length).toBeGreaterThan(0)
    if (said instanceof RegExp) expect(found[0]).toMatch(said)
    else expect(found[0]).toContain(said)
  })
  it('tells all of all files in one go, in their order', () => {
    const found = problems(csv('name,born\nAna Sample,soon\nX,1960\n', 'a.csv'), yaml('people:\n  - {nam: Bert}\n  - {name: Cleo, aliases: [C]}\n'), csv('city,country\nHereford,ZZ\n', 'c.csv'))
    expect(found.map(({file, line}) => `${file}:${line}`)).toEqual(['a.csv:2', 'a.csv:3', 'house.yml:2', 'house.yml:2', 'house.yml:3', 'c.csv:2'])
  })
  it('loads nothing of it', () => {
    expect(() => loadFacts([yaml('people: [{name: Ana Sample}]\n'), csv('name,born\nBert Example,soon\n')])).toThrow(FactPackError)
    expect(loadFacts([]).byName('Ana Sample')).toEqual([])
  })
  it('does not hang on a huge single line', () => {
    expect(problems(yaml(`people: [{name: "${'a'.repeat(300_000)}"}]`))).toEqual([])
    expect(lines(problems(csv('x'.repeat(300_000))))).toHaveLength(1)
    expect(lines(problems(csv(`name,born\n${'"'.repeat(200_001)}`))).length).toBe(1)
  })
})

describe('a pack that is doubtful', () => {
  it.each([
    ['Will', 'an ordinary word'], ['May', 'an ordinary word'], ['Chad', 'the name of a country, a people or a capital'], ['Turkey', 'the name of a country'],
    ['Jordan', 'the name of a country'], ['Georgia', 'the name of a country'], ['The President', 'a title and no name'], ['the boss', 'written without a capital']
  ])('an alias %s: %s', async (alias, sense) => {
    const pack = yaml(`people: [{name: Robin Underhill, aliases: [${alias}]}]\ncountry: FR\noffices: [{id: minister, title: Minister of Works, prefixes: [Minister, President], holders: [{person: Robin Underhill, from: 2001, until: 2002}]}]\n`)
    expect(warnings(pack)).toEqual([expect.stringContaining(`house.yml:1 people[0].aliases[0]: '${alias}' is ${sense}`)])
    const text = `${alias} is spoken of. German President ${alias} spoke on 3 April 2011. President ${alias} of France spoke in Berlin. German ${alias} President, too. The prime minister of ${alias} visited Paris in 2011; will President ${alias} come in May?`
    const without = (await lint(text, {date: '2011-04-04'})).messages.map(({reason}) => reason)
    expect((await lint(text, {date: '2011-04-04', facts: [pack]})).messages.map(({reason}) => reason)).toEqual(without)
  })
  it('a name that is all but a known one', () => {
    expect(warnings(csv('person,country,office,from,until\nAngela Merkle,DE,chancellor,2005-11-22,2005-11-23\n'))).toEqual(["house.csv:2 person: 'Angela Merkle' is new; did you mean 'Angela Merkel'?"])
  })
  it('a file that says nothing', () => {
    for (const file of ['a.yml', 'a.json', 'a.csv']) expect(warnings({file, text: ''})).toEqual([`${file}:1 : holds no records`])
  })
  it('two packs that contradict each other: both places are named, and the later wins', () => {
    const a = yaml('people:\n  - {name: Ana Sample, born: 1960-01-01}\n')
    const b = csv('name,born\nAna Sample,1961-02-02\n')
    expect(warnings(a, b)).toEqual(["house.csv:2 born: born of Ana Sample is '1961-02-02' here and '1960-01-01' in house.yml:2:30; the later pack wins"])
    const first = csv(tenures + 'Ana Sample,FR,mayor-of-lyon,Mayor of Lyon,Mayor,2001-01-01,2009-01-01,A,\n', 'a.csv')
    const second = csv(tenures + 'Bert Example,FR,mayor-of-lyon,Mayor of Lyon,Mayor,2005-01-01,2012-01-01,A,\n', 'b.csv')
    expect(warnings(first, second)).toEqual(['b.csv:2 : Bert Example (from 2005-01-01) holds the office while Ana Sample does (2001-01-01 to 2009-01-01) in a.csv:2:1; the later pack wins'])
    expect(held(loadFacts([first, second]), 'FR', 'mayor-of-lyon', '2007')).toEqual(['Bert Example 2005-01-01 2012-01-01'])
    expect(held(loadFacts([second, first]), 'FR', 'mayor-of-lyon', '2007')).toEqual(['Ana Sample 2001-01-01 2009-01-01'])
  })
  it('two packs that agree, or of which the later has the successor', () => {
    const open = csv(tenures + 'Ana Sample,FR,mayor-of-lyon,Mayor of Lyon,Mayor,2001-01-01,,A,\n', 'a.csv')
    const next = csv(tenures + 'Bert Example,FR,mayor-of-lyon,Mayor of Lyon,Mayor,2005-01-01,,A,\n', 'b.csv')
    expect(warnings(open, next)).toEqual([])
    expect(held(loadFacts([open, next]), 'FR', 'mayor-of-lyon', '2007')).toEqual(['Bert Example 2005-01-01 open'])
  })
})

it('loads many records in time that grows with their number, and lints on', async () => {
  const letters = (i: number) => [...String(i)].map((d) => 'abcdefghij'[Number(d)]!).join('')
  const rows = Array.from({length: 20_000}, (_, i) => `Given${letters(i % 97)} Family${letters(i)},DE,house-chair,Chair of the House,Chair,1950-01-01,,C,register`)
  const facts = [csv(tenures + rows.join('\n'))]
  const file = await lint('German President Angela Merkel opened the fair in Hanover on 3 April 2011.', {facts})
  expect(file.messages).toHaveLength(1)
  expect(loadFacts(facts).tenures.length).toBeGreaterThan(20_000)
})
