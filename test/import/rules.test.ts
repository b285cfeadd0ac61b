import {describe, expect, it} from 'vitest'
import {loadPack} from '../../src/facts/load.js'
import {importWikidata, packLines, type ImportOptions, type ImportResult} from '../../src/import/index.js'
import {
  aliases, claim, COUNTRY, country, entity, held, item, mono, none, person, PREMIERSHIP, premiership, PRESIDENCY, presidency, some, state, text, time, type Entity
} from './entities.js'

const DUMP = '2026-10-01'

async function run(entities: readonly unknown[], options: ImportOptions = {}): Promise<ImportResult & {dropped: string[]}> {
  const dropped: string[] = []
  const result = await importWikidata(entities, {dumpDate: DUMP, explain: (reason, what) => dropped.push(`${reason} ${what}`), ...options})
  // Whatever comes out is a pack that the linter takes.
  loadPack({file: 'pack.yml', text: [...packLines(result.pack, 'test')].join('\n')})
  return {...result, dropped}
}

/** Rows of an office as 'person from..until', with what is special about them. */
async function rows(entities: readonly Entity[], office = 'president', options: ImportOptions = {}): Promise<string[]> {
  const {pack} = await run(entities, options)
  return (pack.offices ?? []).filter(({id}) => id === office).flatMap(({holders}) => holders ?? []).map((h) => `${h.person} ${h.from ?? ''}..${h.until ?? ''}${h.acting === true ? ' acting' : ''}`)
}

describe('people', () => {
  it('takes human beings only', async () => {
    const {pack, dropped} = await run([...state(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01', '2016-05-01')]),
      entity('Q2', 'Captain Brass', {P31: [item('Q15632617')], P39: [held(PRESIDENCY, '1990', '1994')]}), entity('Q3', 'Nobody Said', {P39: [held(PRESIDENCY, '1994', '1998')]})])
    expect(pack.people?.map(({name}) => name)).toEqual(['Alda Morvane'])
    expect(dropped.filter((line) => line.startsWith('not-human')).map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual(['Captain Brass', 'Nobody Said'])
  })

  it('falls back from English to the label of all languages, then to British English', async () => {
    const label = (language: string, value: string) => ({labels: {[language]: {language, value}, fr: {language: 'fr', value: 'Autre'}}})
    const found = await rows([...state(), person('Q1', undefined, [held(PRESIDENCY, '2001-01-01', '2002-01-01')], {}, label('mul', 'Teodor Quill')),
      person('Q2', undefined, [held(PRESIDENCY, '2003-01-01', '2004-01-01')], {}, label('en-gb', 'Ibbo Sarn')), person('Q3', undefined, [held(PRESIDENCY, '2005-01-01', '2006-01-01')], {}, label('de', 'Keiner'))])
    expect(found).toEqual(['Teodor Quill 2001-01-01..2002-01-01', 'Ibbo Sarn 2003-01-01..2004-01-01'])
  })

  it('keeps spellings of the name, and no nicknames, slurs, titles or bare surnames', async () => {
    const {pack} = await run([...state(), person('Q1', 'Sebastián Kravchuk', [held(PRESIDENCY, '2010-05-01')], {}, aliases(
      'Sebastian Kravchuk', 'Sebastián Kravtchuk', 'Miguel Sebastián Kravchuk Soler', 'Kravchuk Sebastián', 'Crooked Kravchuk', 'The Butcher of Norvalia', 'President Kravchuk', 'Kravchuk', 'Sebastián Kravler', '🐖 Kravchuk', 'Sebastián Kruvchak'
    ))])
    expect(pack.people?.[0]?.aliases).toEqual(['Sebastian Kravchuk', 'Sebastián Kravtchuk', 'Miguel Sebastián Kravchuk Soler', 'Kravchuk Sebastián'])
  })

  it('never takes two people for one because of a surname, nor two of one name', async () => {
    const {pack} = await run([...state(), person('Q1', 'Hadar Tolm', [held(PRESIDENCY, '1970-01-01', '2000-06-10')]), person('Q2', 'Bessan Tolm', [held(PRESIDENCY, '2000-06-10', '2011-01-01')]),
      person('Q3', 'Bessan Tolm', [held(PRESIDENCY, '2011-01-01')])])
    expect(pack.people?.map(({name, qid}) => `${name} ${qid ?? ''}`)).toEqual(['Bessan Tolm Q2', 'Bessan Tolm Q3', 'Hadar Tolm Q1'])
    const holders = pack.offices?.[0]?.holders?.map((h) => h.person) ?? []
    expect(new Set(holders).size).toBe(3)
    expect(pack.people?.find(({qid}) => qid === 'Q3')?.aliases).toContain(holders[2])
  })

  it('gives birth and death as far as the best statements agree', async () => {
    const lives = {P569: [time('1955'), time('1955-03-04')], P570: [claim(time('2001-02-03'), {}, 'preferred'), time('2002')]}
    const {pack} = await run([...state(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '1990', '1999')], lives), person('Q2', 'Ibbo Sarn', [held(PRESIDENCY, '1999-02-01', '2000')], {P569: [time('1950-01-02'), time('1950-07-09')], P570: [time('1940')]})])
    expect(pack.people).toMatchObject([{name: 'Alda Morvane', born: '1955-03-04', died: '2001-02-03'}, {name: 'Ibbo Sarn', born: '1950'}])
    expect(pack.people?.[1]).not.toHaveProperty('died')
  })
})

describe('dates', () => {
  it('are as precise as they are known', async () => {
    expect(await rows([...state(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, time('1979-01-01', 9), time('1990-11-01', 10))])])).toEqual(['Alda Morvane 1979..1990-11'])
  })

  it('that no calendar has are no dates', async () => {
    const {dropped, pack} = await run([...state(), person('Q1', 'Alda Morvane', [
      held(PRESIDENCY, '-0044-03-15'), held(PRESIDENCY, '0000'), held(PRESIDENCY, '9999'), held(PRESIDENCY, time('1900', 7)), held(PRESIDENCY, undefined), held(PRESIDENCY, some), held(PRESIDENCY, '2027-01-20'), held(PRESIDENCY, '2001-01-01', '1999-01-01')
    ])])
    expect(pack.offices).toEqual([])
    expect(dropped.map((line) => line.split(' ')[0])).toEqual(['before-common-era', 'bad-date', 'bad-date', 'coarse-date', 'no-start', 'start-unknown', 'after-dump', 'ends-before-start'])
  })

  it('of the Julian calendar are given in ours, from when that was in use', async () => {
    expect(await rows([...state(), person('Q1', 'Old Tsaran', [held(PRESIDENCY, '1894-10-20J', '1917-03-02J')]), person('Q2', 'Older Tsaran', [held(PRESIDENCY, '1533-12-03J', '1547-01-16J')])])).toEqual([
      'Older Tsaran 1533-12-03..1547-01-16', 'Old Tsaran 1894-11-01..1917-03-15'
    ])
  })

  it('of an end in 9999, or of a term that is not over, leave the row open', async () => {
    expect(await rows([...state(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2024-01-01', '9999-12-31')])])).toEqual(['Alda Morvane 2024-01-01..'])
    expect(await rows([...state(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2024-01-01', '2029-12-31')])])).toEqual(['Alda Morvane 2024-01-01..'])
  })
})

describe('ends', () => {
  it('that are unknown are the successor’s start, or leave the row sure of its first day only', async () => {
    const alda = person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01', some)])
    expect(await rows([...state(), alda, person('Q2', 'Teodor Quill', [held(PRESIDENCY, '2016-05-01')])])).toEqual(['Alda Morvane 2010-05-01..2016-05-01', 'Teodor Quill 2016-05-01..'])
    const {pack, report} = await run([...state(), alda])
    expect(pack.offices?.[0]?.holders?.[0]).toMatchObject({until: null, as_of: '2010-05-01'})
    expect(report.vacant).toEqual(['Norvalia: President of Norvalia'])
  })

  it('that are said not to be leave it open up to the day of the dump', async () => {
    const {pack, report} = await run([...state(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2020-05-01', none)])])
    expect(pack.offices?.[0]?.holders?.[0]).toMatchObject({until: null, as_of: DUMP, confidence: 'C'})
    expect(report.vacant).toEqual([])
  })

  it('come no later than death', async () => {
    expect(await rows([...state(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01')], {P570: [time('2012-02-03')]})])).toEqual(['Alda Morvane 2010-05-01..2012-02-03'])
  })
})

describe('ranks', () => {
  it('drops what is deprecated for a reason, and on people; keeps former heads that a country’s list marks so', async () => {
    const entities = [country({P35: [
      claim(item('Q1'), {P580: time('1995-05-17'), P582: time('2007-05-16'), P39: item(PRESIDENCY)}, 'deprecated'),
      claim(item('Q2'), {P580: time('2007-05-16'), P582: time('2012-05-15'), P39: item(PRESIDENCY), P2241: item('Q21441764')}, 'deprecated'),
      claim(item('Q3'), {P580: time('2019-05-16'), P582: time('2020-05-15'), P39: item(PRESIDENCY)}, 'deprecated')
    ]}), presidency(), person('Q1', 'Alda Morvane', []), person('Q2', 'Teodor Quill', []), person('Q3', 'Ibbo Sarn', []), person('Q4', 'Wrong Again', [held(PRESIDENCY, '1980-01-01', '1985-01-01', 'deprecated')])]
    expect(await rows(entities)).toEqual(['Alda Morvane 1995-05-17..2007-05-16'])
    expect((await run(entities)).report.dropped.deprecated).toBe(3)
  })
})

describe('terms', () => {
  it('that follow one another are one', async () => {
    expect(await rows([...state(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01', '2013-04-30'), held(PRESIDENCY, '2013-05-01', '2016-05-01')])])).toEqual(['Alda Morvane 2010-05-01..2016-05-01'])
  })

  it('around a caretaker’s months are one, unless two sources agree that they are two', async () => {
    const alda = person('Q1', 'Alda Morvane', [held(PREMIERSHIP, '2018-06-02', '2019-04-28'), held(PREMIERSHIP, '2020-01-08')])
    expect(await rows([...state(), alda], 'prime-minister')).toEqual(['Alda Morvane 2018-06-02..'])
    const listed = country({P6: [claim(item('Q1'), {P580: time('2018-06-02'), P582: time('2019-04-28')}), claim(item('Q1'), {P580: time('2020-01-08')})]})
    expect(await rows([listed, premiership(), alda], 'prime-minister')).toEqual(['Alda Morvane 2018-06-02..2019-04-28', 'Alda Morvane 2020-01-08..'])
  })

  it('with somebody between are two', async () => {
    expect(await rows([...state(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01', '2013-04-30'), held(PRESIDENCY, '2014-01-01', '2016-05-01')]), person('Q2', 'Teodor Quill', [held(PRESIDENCY, '2013-05-01', '2013-12-31')])])).toEqual([
      'Alda Morvane 2010-05-01..2013-04-30', 'Teodor Quill 2013-05-01..2013-12-31', 'Alda Morvane 2014-01-01..2016-05-01'
    ])
  })

  it('of the person and of the country’s list are one row within sixty days, and the finer date counts', async () => {
    const list = country({P35: [claim(item('Q1'), {P580: time('2010-06-20'), P582: time('2016')})]})
    const {pack} = await run([list, presidency(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01', '2016-05-01')])])
    const holders = pack.offices?.[0]?.holders ?? []
    expect(holders).toMatchObject([{from: '2010-05-01', until: '2016-05-01'}])
    expect(holders[0]?.source).toHaveLength(2)
  })

  it('with a coarse start are refined by the other source, and by it alone', async () => {
    const list = (day: string) => country({P35: [claim(item('Q1'), {P580: time(day)})]})
    expect(await rows([list('2010-11-28'), presidency(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2011')])])).toEqual(['Alda Morvane 2010-11-28..'])
    expect(await rows([list('2014-11-28'), presidency(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2011', '2012')])])).toEqual(['Alda Morvane 2011..2012', 'Alda Morvane 2014-11-28..'])
  })

  it('of an acting holder are marked', async () => {
    const acting = entity('Q713', 'acting president of Norvalia', {P1001: [item(COUNTRY)]})
    const list = country({P35: [claim(item('Q1'), {P580: time('1969-04-28'), P582: time('1969-06-20'), P39: item('Q713')})]})
    expect(await rows([list, presidency(), acting, person('Q1', 'Alda Morvane', []), person('Q2', 'Ibbo Sarn', [held(PRESIDENCY, '1969-06-20', '1974-01-01'), held(PRESIDENCY, '1980-06-20', '1980-07-01', 'normal', {P5102: item('Q4676846')})])])).toEqual([
      'Alda Morvane 1969-04-28..1969-06-20 acting', 'Ibbo Sarn 1969-06-20..1974-01-01', 'Ibbo Sarn 1980-06-20..1980-07-01 acting'
    ])
  })
})

describe('offices', () => {
  it('leaves a president on the list of prime ministers out', async () => {
    const list = country({P35: [claim(item('Q1'), {P580: time('2010-05-01'), P39: item(PRESIDENCY)})], P6: [claim(item('Q1'), {P580: time('2010-05-01')}), claim(item('Q2'), {P580: time('2012-01-01')})]})
    const {pack, report} = await run([list, presidency(), premiership(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01')]), person('Q2', 'Ibbo Sarn', [held(PREMIERSHIP, '2012-01-01')])])
    expect(pack.offices?.find(({id}) => id === 'prime-minister')?.holders?.map((h) => h.person)).toEqual(['Ibbo Sarn'])
    expect(report.dropped['not-prime-minister']).toBe(1)
  })

  it('has one office for a president who governs', async () => {
    const list = entity(COUNTRY, 'Norvalia', {P297: [text('XN')], P1906: [item(PRESIDENCY)], P1313: [item(PRESIDENCY)], P6: [claim(item('Q1'), {P580: time('2010-05-01')})]})
    const {pack} = await run([list, presidency(), person('Q1', 'Alda Morvane', [])])
    expect(pack.offices).toMatchObject([{id: 'president', role: 'head of state and government', title: 'President of Norvalia', prefixes: ['President']}])
  })

  it('finds an office by its jurisdiction or country, whatever comes first', async () => {
    const byCountry = entity(PRESIDENCY, 'President of Norvalia', {P17: [item(COUNTRY)]})
    const entities = [person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01')]), byCountry, entity(COUNTRY, 'Norvalia', {P297: [text('XN')]})]
    const found = await rows(entities)
    expect(found).toEqual(['Alda Morvane 2010-05-01..'])
    expect(await rows([...entities].reverse())).toEqual(found)
  })

  it('takes ministers only when asked, and never seats', async () => {
    const entities = [...state(), entity('Q714', 'minister of fisheries', {P1001: [item(COUNTRY)]}), entity('Q715', 'member of the Diet of Norvalia', {P1001: [item(COUNTRY)]}),
      person('Q1', 'Alda Morvane', [held('Q714', '2010-05-01'), held('Q715', '2009-05-01')])]
    expect((await run(entities)).pack.offices).toEqual([])
    expect((await run(entities, {offices: 'all'})).pack.offices).toMatchObject([{id: 'minister-of-fisheries', role: 'other', title: 'Minister of Fisheries', holders: [{person: 'Alda Morvane'}]}])
  })

  it('says queen and king where the office has both', async () => {
    const throne = entity(PRESIDENCY, 'monarch of Norvalia', {P1001: [item(COUNTRY)], P2521: [mono('queen of Norvalia')], P3321: [mono('king of Norvalia')]})
    const {pack} = await run([country(), throne, person('Q1', 'Ysolde IV', [held(PRESIDENCY, '1990-01-14', '2020-01-14')], {P21: [item('Q6581072')]}), person('Q2', 'Aldric VII', [held(PRESIDENCY, '2020-01-14')])])
    expect(pack.offices).toMatchObject([{id: 'monarch', holders: [{title: 'Queen of Norvalia', prefixes: ['Queen']}, {title: 'King of Norvalia', prefixes: ['King']}]}])
  })

  it('doubts who is alone against a better attested holder', async () => {
    const list = country({P35: [claim(item('Q1'), {P580: time('2010-05-01'), P582: time('2016-05-01')})]})
    const {pack} = await run([list, presidency(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01', '2016-05-01')]), person('Q2', 'Ibbo Sarn', [held(PRESIDENCY, '2012-01-01', '2013-01-01')])])
    expect(pack.offices?.[0]?.holders?.map(({person: who, confidence}) => `${who} ${confidence ?? ''}`)).toEqual(['Alda Morvane C', 'Ibbo Sarn D'])
  })
})

describe('countries', () => {
  it('have long names and initials, no codes, flags or old names; demonyms in English; capitals with their times', async () => {
    const {pack} = await run([
      country({P1549: [mono('Norvalian'), mono('norvalien', 'fr'), mono('Norvalians', 'en-gb')], P36: [claim(item('Q731'), {P582: time('1999-12-31')}), claim(item('Q732'), {P580: time('2000-01-01')}), item('Q733')], P571: [time('1962-07-05')]},
        aliases('Republic of Norvalia', 'nv', 'XN', '🇳🇴', 'Old Fenmark', 'Norvalia proper')),
      entity('Q731', 'Old Ansel', {P1376: [item(COUNTRY)]}), entity('Q732', 'Port Ansel', {}, aliases('Port Ansél', 'The Drowned City'))
    ])
    expect(pack.countries).toEqual([{
      id: 'XN', name: 'Norvalia', names: ['Republic of Norvalia'], demonyms: ['Norvalian', 'Norvalians'], from: '1962-07-05', source: [`wikidata:Q710@${DUMP}`],
      capitals: [{name: 'Old Ansel', names: [], until: '1999-12-31'}, {name: 'Port Ansel', names: ['Port Ansél'], from: '2000-01-01'}]
    }])
  })

  it('of one code are one', async () => {
    const realm = entity('Q799', 'Realm of Norvalia', {P297: [text('XN')], P35: [claim(item('Q1'), {P580: time('2010-05-01')})]})
    const {pack} = await run([realm, ...state(), person('Q1', 'Alda Morvane', [])])
    expect(pack.countries?.map(({name}) => name)).toEqual(['Norvalia'])
    expect(pack.offices?.[0]?.holders).toHaveLength(1)
  })
})

it('says where each row comes from, and what it could not name', async () => {
  const {pack, report} = await run([country({P35: [claim(item('Q1'), {P580: time('2010-05-01')}, 'normal', 'q710$63c8ad3c-aa'), claim(item('Q404'), {P580: time('2001-01-01')})]}), presidency(), person('Q1', 'Alda Morvane', [])])
  expect(pack.offices?.[0]?.holders?.[0]?.source).toEqual([`wikidata:Q710$63c8ad3c-aa@${DUMP}`])
  expect(pack.complete_until).toBe(DUMP)
  expect(report.wanted).toEqual(['Q404'])
  expect(report.dropped['person-missing']).toBe(1)
})

it('names people and offices from other facts where the input does not', async () => {
  const known = {person: (id: string) => (id === 'Q1' ? 'Alda Morvane' : undefined), office: () => ({id: 'president', title: 'President of Norvalia', prefixes: ['President']})}
  expect(await rows([country({P35: [claim(item('Q1'), {P580: time('2010-05-01')}, 'preferred')]})], 'president', {known})).toEqual(['Alda Morvane 2010-05-01..'])
})

describe('titles', () => {
  const title = async (label: string, more: Record<string, unknown> = {}, own: Record<string, unknown> = {}) => {
    const {pack} = await run([country({P1549: [mono('Norvalian')]}, own), entity(PRESIDENCY, label, {}, more), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01')])])
    const office = pack.offices?.[0]
    return `${office?.id ?? ''}: ${office?.title ?? ''} [${office?.prefixes?.join(', ') ?? ''}]`
  }

  it('lose the country, whatever it is called', async () => {
    expect(await title('president of Norvalia')).toBe('president: President of Norvalia [President]')
    expect(await title('President of the Republic of Norvalia', {}, aliases('Republic of Norvalia'))).toBe('president: President of the Republic of Norvalia [President]')
    expect(await title('President of the Fenmark Union', {}, aliases('Fenmark Union'))).toBe('president: President of the Fenmark Union [President]')
    expect(await title('President of the Norvalic Confederation')).toBe('president: President of the Norvalic Confederation [President]')
    expect(await title('King of the Norvalians')).toBe('monarch: King of the Norvalians [King]')
    expect(await title('Norvalian president')).toBe('president: Norvalian President [President]')
    expect(await title('queen')).toBe('monarch: Queen of Norvalia [Queen]')
    expect(await title('Federal Chancellor of Norvalia', aliases('Chancellor of Norvalia', 'boss'))).toBe('chancellor: Federal Chancellor of Norvalia [Federal Chancellor, Chancellor]')
    expect(await title('Chairman of the Grand Council of Norvalia')).toBe('chairman-of-the-grand-council: Chairman of the Grand Council of Norvalia []')
  })

  it('of the heads of parts of a country are not the country’s', async () => {
    const head = {P279: [item('Q2285706')]}
    const people = [person('Q1', 'Alda Morvane', [held('Q714', '2010-05-01'), held('Q715', '2010-05-01'), held('Q716', '2010-05-01')])]
    const entities = [...state(), entity('Q714', 'First Steward of Outer Fen', {...head, P17: [item(COUNTRY)]}), entity('Q715', 'President of the Senate', {P1001: [item(COUNTRY)]}), entity('Q716', 'Steward of the Fens', {...head, P1001: [item('Q999'), item(COUNTRY)]}), ...people]
    expect((await run(entities)).pack.offices).toEqual([])
  })
})
