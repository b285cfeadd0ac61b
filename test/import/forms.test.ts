import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadPack} from '../../src/facts/load.js'
import {importWikidata, ImportError, packJson, packLines} from '../../src/import/index.js'
import {readTime} from '../../src/import/dates.js'
import {aliases, claim, country, entity, held, item, person, PRESIDENCY, presidency, state, time} from './entities.js'

const alda = person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01', '2016-05-01')])
const DUMP = '2026-10-01'
const holders = async (input: Iterable<unknown>): Promise<string[]> =>
  ((await importWikidata(input, {dumpDate: DUMP})).pack.offices ?? []).flatMap(({holders: all}) => all ?? []).map((h) => `${h.person} ${h.from ?? ''}..${h.until ?? ''}`)

describe('dumps', () => {
  it('are lists of lines; NDJSON has no brackets; a whole list may stand on one line', async () => {
    const lines = [...state(), alda].map((one) => JSON.stringify(one))
    const wanted = ['Alda Morvane 2010-05-01..2016-05-01']
    expect(await holders(['[', ...lines.map((line) => `${line},`), ']'])).toEqual(wanted)
    expect(await holders(lines)).toEqual(wanted)
    expect(await holders([`[${lines.join(',')}]`])).toEqual(wanted)
    expect(await holders([`[${lines[0] ?? ''},`, ...lines.slice(1, -1).map((line) => `${line},\r`), `${lines.at(-1) ?? ''}]`])).toEqual(wanted)
  })

  it('tell of broken lines by number and read on', async () => {
    const lines = [...state(), alda].map((one) => JSON.stringify(one))
    const {pack, report} = await importWikidata(['[', `${(lines[0] ?? '').slice(0, 50)},`, ...lines.map((line) => `${line},`), '42', 'null,', ']'], {dumpDate: DUMP})
    expect(pack.people).toHaveLength(1)
    expect(report.broken).toBe(3)
    expect(report.firstBroken).toEqual([{file: 'input', line: 2, why: 'is no JSON'}, {file: 'input', line: 7, why: 'is JSON, but no entity of Wikidata'}, {file: 'input', line: 8, why: 'is JSON, but no entity of Wikidata'}])
  })

  it('may hold entities without claims, labels or aliases, and properties', async () => {
    expect(await holders([{type: 'property', id: 'P39', labels: [], claims: []}, {type: 'item', id: 'Q9', claims: []}, {id: 'Q8', missing: ''}, {type: 'item', id: 'Q7', labels: null, aliases: 7, claims: {P39: [null, {}, {mainsnak: 4}]}}, ...state(), alda])).toEqual(['Alda Morvane 2010-05-01..2016-05-01'])
  })

  it('have a day, which a record may give', async () => {
    await expect(importWikidata([alda])).rejects.toThrow(ImportError)
    await expect(importWikidata([alda], {dumpDate: '2026-13-01'})).rejects.toThrow('2026-13-01')
    const {report} = await importWikidata([{...alda, modified: '2026-08-02T10:00:00Z'}, {...presidency(), modified: '2026-09-03T10:00:00Z'}, country()])
    expect(report.dumpDate).toBe('2026-09-03')
  })
})

it('reads answers of wbgetentities, and SPARQL results', async () => {
  expect(await holders([{entities: Object.fromEntries([...state(), alda].map((one) => [one.id, one])), success: 1}])).toEqual(['Alda Morvane 2010-05-01..2016-05-01'])
})

describe('SPARQL results', () => {
  const uri = (value: string) => ({type: 'uri', value: `http://www.wikidata.org/entity/${value}`})
  const literal = (value: string) => ({type: 'literal', value})
  const row = (more: Record<string, unknown>) => ({
    person: uri('Q1'), personLabel: literal('Alda Morvane'), office: uri(PRESIDENCY), officeLabel: literal('president of Norvalia'), country: uri('Q710'), countryLabel: literal('Norvalia'),
    code: literal('XN'), statement: uri('statement/Q1-63C8AD3C-0000-4000'), start: literal('2010-05-02T00:00:00Z'), ...more
  })
  const results = (...bindings: unknown[]) => ({head: {vars: []}, results: {bindings}})

  it('are rows of the variables that are documented', async () => {
    const {pack} = await importWikidata([results(row({end: literal('2016-05-01T00:00:00Z'), startPrecision: literal('11'), endPrecision: literal('10'), born: literal('1961-01-01T00:00:00Z'), bornPrecision: literal('9')}))], {dumpDate: DUMP})
    expect(pack.offices).toMatchObject([{country: 'XN', id: 'president', holders: [{person: 'Alda Morvane', from: '2010-05-02', until: '2016-05', source: [`wikidata:Q1$63C8AD3C-0000-4000@${DUMP}`]}]}])
    expect(pack.people).toEqual([{name: 'Alda Morvane', aliases: [], qid: 'Q1', born: '1961'}])
  })

  it('without a precision have years for the first of January, and months for the first of another month', async () => {
    expect(await holders([results(row({start: literal('1979-01-01T00:00:00Z'), end: literal('1990-11-01T00:00:00Z')}))])).toEqual(['Alda Morvane 1979..1990-11'])
  })

  it('know unknown values, fictional people and deprecated statements', async () => {
    const genid = {type: 'uri', value: 'http://www.wikidata.org/.well-known/genid/0a1b'}
    const {pack} = await importWikidata([results(row({end: genid}), row({person: genid}), row({person: {type: 'bnode', value: 't1'}}), row({person: uri('Q2'), personLabel: literal('Captain Brass'), personType: uri('Q15632617'), statement: uri('statement/Q2-1')}),
      row({person: uri('Q3'), personLabel: literal('Ibbo Sarn'), statement: uri('statement/Q3-1'), rank: {type: 'uri', value: 'http://wikiba.se/ontology#DeprecatedRank'}}))], {dumpDate: DUMP})
    expect(pack.offices?.[0]?.holders).toMatchObject([{person: 'Alda Morvane', until: null, as_of: '2010-05-02'}])
    expect(pack.people).toHaveLength(1)
  })

  it('may be the lists of countries', async () => {
    expect(await holders([results(row({office: undefined, officeLabel: undefined, property: literal('P6'), end: literal('2012-03-02T00:00:00Z')}))])).toEqual(['Alda Morvane 2010-05-02..2012-03-02'])
  })
})

describe('packs', () => {
  it('are the same in YAML and in JSON, whatever names look like', async () => {
    const odd = ['Yes', "Siân O'Dárr: the #1", 'null', '"Bo" {x}', '- Dash', 'Łukasz [Q]', '1990', 'Ana\u2028Bel']
    const {pack} = await importWikidata([...state(), ...odd.map((name, i) => person(`Q${i + 1}`, name, [held(PRESIDENCY, `${1900 + i}-01-01`, `${1900 + i}-05-01`)], {}, aliases(`${name} Junior`)))], {dumpDate: DUMP})
    const fromYaml = loadPack({file: 'pack.yml', text: [...packLines(pack, 'From: a "test" #1')].join('\n')})
    expect(loadPack({file: 'pack.json', text: [...packJson(pack)].join('\n')})).toEqual(fromYaml)
    expect(fromYaml.people.map(({name}) => name).sort()).toEqual(odd.filter((name) => name !== '1990').map((name) => name.replace('\u2028', ' ')).sort())
  })

  it('do not depend on the order of what comes in', async () => {
    const entities = [...state(), alda, person('Q2', 'Teodor Quill', [held(PRESIDENCY, '2016-05-01')]), entity('Q720', 'Sarnland', {P297: [{snaktype: 'value', datavalue: {type: 'string', value: 'XS'}}], P35: [claim(item('Q1'), {P580: time('1999-01-01'), P582: time('2001-01-01')})]})]
    const text = async (input: readonly unknown[]) => [...packLines((await importWikidata(input, {dumpDate: DUMP})).pack, 't')]
    const once = await text(entities)
    expect((await text([...entities].reverse())).sort()).toEqual([...once].sort())
    expect(await text(entities)).toEqual(once)
  })
})

describe('whatever comes in', () => {
  const hostile = fc.letrec((tie) => ({
    value: fc.oneof({maxDepth: 4}, fc.constantFrom(null, 0, '', 'Q5', 'Q710', 'P39', '+9999-99-99T', true), fc.array(tie('value'), {maxLength: 3}),
      fc.dictionary(fc.constantFrom('id', 'claims', 'labels', 'aliases', 'en', 'value', 'P31', 'P39', 'P35', 'P6', 'P297', 'P580', 'mainsnak', 'qualifiers', 'datavalue', 'snaktype', 'rank', 'entities', 'results', 'bindings', 'time', 'precision', 'type'), tie('value'), {maxKeys: 6}))
  })).value

  it('nothing throws: values', async () => {
    await fc.assert(fc.asyncProperty(fc.array(hostile, {maxLength: 8}), async (values) => {
      const {pack} = await importWikidata([...state(), ...values], {dumpDate: DUMP})
      loadPack({file: 'pack.json', text: [...packJson(pack)].join('\n')})
    }), {numRuns: 300})
  })

  it('nothing throws: lines', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.json(), fc.string().map((s) => JSON.stringify(alda).slice(0, s.length * 30))), {maxLength: 8}), async (lines) => {
      const {report} = await importWikidata(lines, {dumpDate: DUMP})
      expect(report.broken).toBeLessThanOrEqual(lines.length)
    }), {numRuns: 200})
  })

  it('a time is a date or says why it is none', () => {
    fc.assert(fc.property(fc.integer({min: -20_000, max: 20_000}), fc.integer({min: 0, max: 99}), fc.integer({min: 0, max: 99}), fc.integer({min: 0, max: 14}), fc.boolean(), (year, month, day, precision, julian) => {
      const two = (n: number) => String(n).padStart(2, '0')
      const read = readTime({time: `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}T00:00:00Z`, precision, calendarmodel: julian ? 'http://www.wikidata.org/entity/Q1985786' : ''})
      if ('iso' in read) expect(read.iso).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
      else expect(read.fault).not.toBe('')
    }))
  })
})
