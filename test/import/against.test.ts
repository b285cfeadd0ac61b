import {expect, it} from 'vitest'
import {loadPack} from '../../src/facts/load.js'
import {merge, noRecords} from '../../src/facts/merge.js'
import {importWikidata} from '../../src/import/index.js'
import {held, person, PRESIDENCY, state} from './entities.js'

const KNOWN = `
country: XN
complete_until: 2025-06-01
countries: [{id: XN, name: Norvalia}]
offices:
  - id: president
    role: head of state
    title: President of Norvalia
    prefixes: [President]
    holders:
      - {person: Alda Morvane, from: 2010-05-01, until: 2016-05-01, as_of: 2025-06-01, confidence: A, source: [the almanac]}
      - {person: Teodor Quill, from: 2016-05, until: 2020-05-01, as_of: 2025-06-01, confidence: C, source: [Wikidata 2025]}
      - {person: Ibbo Sarn, from: 2020-05-01, until: 2022-01-01, as_of: 2025-06-01, confidence: B, source: [the almanac]}
      - {person: Hadar Tolm, from: 2022-01-01, until: null, as_of: 2025-06-01, confidence: A, source: [the almanac]}
people:
  - {name: Alda Morvane, qid: Q1}
  - {name: Teodor Quill, qid: Q2}
  - {name: Ibbo Sarn, qid: Q3}
  - {name: Hadar Tolm, qid: Q4}
`

async function run(terms: readonly [string, string, string?][], dumpDate = '2026-10-01') {
  const against = merge(noRecords(), [loadPack({file: 'known.yml', text: KNOWN})])
  const told: string[] = []
  const names: Record<string, string> = {Q1: 'Alda Morvane', Q2: 'Teodor Quill', Q3: 'Ibbo Sarn', Q4: 'Hadar Tolm', Q5: 'Bessan Tolm'}
  const {pack, report} = await importWikidata([...state(), ...terms.map(([id, from, until]) => person(id, names[id], [held(PRESIDENCY, from, until)]))], {dumpDate, against, explain: (reason, what) => told.push(`${reason} ${what}`)})
  const rows = (pack.offices ?? []).flatMap(({holders}) => holders ?? []).map((h) => `${h.person} ${h.from ?? ''}..${h.until ?? ''} ${h.confidence ?? ''} ${h.source?.length ?? 0}`)
  return {rows, told, pack, report}
}

it('without another source nothing is worth more than C', async () => {
  const {pack} = await importWikidata([...state(), person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01', '2016-05-01')])], {dumpDate: '2026-10-01'})
  expect(pack.offices?.[0]?.holders?.[0]?.confidence).toBe('C')
})

it('what both say is borne out, with both sources and the finer dates', async () => {
  const {rows, report} = await run([['Q1', '2010-05-03', '2016-05-01'], ['Q2', '2016-05-02', '2020-05-01'], ['Q5', '2001-01-01', '2005-01-01']])
  expect(rows).toEqual(['Bessan Tolm 2001-01-01..2005-01-01 C 1', 'Alda Morvane 2010-05-01..2016-05-01 A 2', 'Teodor Quill 2016-05-02..2020-05-01 B 2'])
  expect(report.confirmed).toBe(2)
})

it('an older export opens nothing again, nor takes back how far the facts are known', async () => {
  const {rows, pack} = await run([['Q3', '2020-05-01']], '2021-03-01')
  expect(rows).toEqual(['Ibbo Sarn 2020-05-01..2022-01-01 B 2'])
  expect(pack).not.toHaveProperty('complete_until')
})

it('an end that is new has one source; other ends are contradictions', async () => {
  expect((await run([['Q4', '2022-01-01', '2026-08-01']])).rows).toEqual(['Hadar Tolm 2022-01-01..2026-08-01 C 2'])
  const {rows, told, pack} = await run([['Q1', '2010-05-01', '2013-05-01'], ['Q4', '2022-01-01', '2023-08-01']])
  expect(rows).toEqual([])
  expect(pack.people).toEqual([])
  expect(told).toEqual(['contradicted Alda Morvane, President of Norvalia 2010-05-01 to 2013-05-01, known as 2010-05-01 to 2016-05-01', 'contradicted Hadar Tolm, President of Norvalia 2022-01-01 to 2023-08-01, known as 2022-01-01 to now'])
})
