import {describe, expect, it} from 'vitest'
import {factlint, folder} from '../spawn.js'

const latin1 = Uint8Array.from([...'name,born\nAna Sample,1960\nJos'].map((c) => c.charCodeAt(0)).concat(0xe9, ...[...' Example,1961\n'].map((c) => c.charCodeAt(0))))
const cwd = folder({
  'house.yml': `country: FR
complete_until: 2026-09-30
people:
  - {name: Ana Sample, aliases: [Ana Q. Sample, Chad], born: 1960-02-03}
offices:
  - id: mayor-of-lyon
    title: Mayor of Lyon
    prefixes: [Mayor]
    holders:
      - {person: Ana Sample, from: 2014-04-04, until: 2020-07-04, source: [town hall]}
`,
  'mayors.csv': 'person,country,office,title,from,until,source\nBert Example,FR,mayor-of-lyon,Mayor of Lyon,2020-07-04,,gazette\n',
  'merkel.csv': 'person,country,office,until,from\nAngela Merkel,DE,chancellor,2021-12-01,2005-11-22\n',
  'wrong.csv': 'name,born\nAna Sample,soon\nX,1960\n', 'latin.csv': latin1, 'empty.yml': '', 'folder.yml/a.txt': 'x',
  'odd.yml': `people:
  - {name: Ana Sample, born: 1990-01-01}
  - {name: Bert Example}
country: FR
offices:
  - id: mayor-of-lyon
    title: Mayor of Lyon
    holders:
      - {person: Ana Sample, from: 2001-01-01, until: 2008-01-01, confidence: A}
      - {person: Bert Example, from: 2005-01-01, until: 2010-01-01, acting: true}
events:
  - {id: town-fair-2001, title: the town fair of 2001, participants: [Angela Merkl], from: 2001-05-01, at: [{city: Reykjavik, country: DK}]}
`,
  'a.txt': 'The mayor of Lyon spoke.\n'
})
const facts = (...args: string[]) => factlint(['facts', ...args], {cwd})

describe('factlint facts', () => {
  it('lists its commands, and each says how it is used, with examples', async () => {
    const {stdout, code} = await facts('--help')
    expect(code).toBe(0)
    for (const name of ['check', 'ask', 'show', 'status', 'diff', 'audit']) {
      expect(stdout).toContain(`  ${name} `)
      expect((await facts(name, '--help')).stdout).toMatch(new RegExp(`^Usage: factlint facts ${name}[^]*Example[^]*factlint facts ${name}[^]*Exit codes`))
    }
  })
  it.each([
    [[], 'Nothing to do: expected one of check'],
    [['chek', 'a.yml'], "Unknown command 'facts chek'; did you mean 'check'?"],
    [['check'], 'Nothing to check'],
    [['check', 'house.yml', '--jsn'], "Unknown flag '--jsn'; did you mean '--json'?"],
    [['ask'], 'Name a country'],
    [['ask', 'France', '--on', 'yesterday'], '--on yesterday: expected a date such as'],
    [['ask', 'France', '--on'], '--on needs a value'],
    [['ask', 'France', '--json=yes'], '--json takes no value'],
    [['show'], 'Give a name'],
    [['show', 'Merkel', '--facts', 'gone.yml'], 'Cannot read the fact pack gone.yml: there is no such file'],
    [['diff', 'shipped'], "Expected two packs, or 'shipped' and one"],
    [['diff', 'shipped', 'wrong.csv'], 'wrong.csv:2:12 born: expected a date'],
    [['audit', '--kind', 'overlapp'], "Unknown kind 'overlapp'; did you mean 'overlap'?"]
  ])('%j is wrong use', async (args, said) => {
    const {code, stdout, stderr} = await facts(...args)
    expect(stderr).toMatch(/^factlint: /)
    expect(stderr).toContain(said)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('check', () => {
  it('counts what files hold, and warns', async () => {
    const {code, stdout} = await facts('check', 'house.yml', 'mayors.csv')
    expect(stdout.split('\n')).toEqual([
      'house.yml: 1 office, 1 tenure, 1 person', 'mayors.csv: 1 office, 1 tenure',
      expect.stringMatching(/^warning house\.yml:4:49 people\[0\]\.aliases\[1\]: 'Chad' is the name of a country/), '2 files: 1 warning', ''
    ])
    expect(code).toBe(0)
  })
  it('tells all that is wrong, and fails', async () => {
    const {code, stdout} = await facts('check', 'wrong.csv', 'house.yml')
    expect(stdout).toMatch(/error wrong\.csv:2:12 born: expected a date/)
    expect(stdout).toMatch(/error wrong\.csv:3:1 name: 'X' is one letter/)
    expect(stdout).toContain('2 files: 2 problems')
    expect(code).toBe(1)
  })
  it.each([
    ['latin.csv', 'latin.csv is not valid UTF-8: save it as UTF-8 (first bad byte at 30, line 3)'],
    ['gone.yml', 'gone.yml: there is no such file'],
    ['folder.yml', 'folder.yml: it is a folder']
  ])('%s cannot be read', async (file, said) => {
    const {code, stdout} = await facts('check', file, 'house.yml')
    expect(stdout).toContain(said)
    expect(stdout).toContain('house.yml: 1 office')
    expect(code).toBe(2)
  })
  it('says that a file is empty', async () => {
    const {code, stdout} = await facts('check', 'empty.yml')
    expect(stdout).toBe('empty.yml: no records\nwarning empty.yml:1:1 holds no records\n1 file: 1 warning\n')
    expect(code).toBe(0)
  })
  it('speaks JSON', async () => {
    const {stdout} = await facts('check', 'wrong.csv', '--json')
    expect(JSON.parse(stdout)).toMatchObject({files: [], unreadable: [], problems: [{level: 'error', file: 'wrong.csv', line: 2, column: 12, field: 'born'}, {level: 'error', line: 3}]})
  })
  it('is what a lint does: what is wrong stops it, what is doubtful is told on stderr', async () => {
    const wrong = await factlint(['a.txt', '--facts', 'wrong.csv'], {cwd})
    expect(wrong.stderr).toContain('wrong.csv:2:12 born: expected a date')
    expect(wrong.code).toBe(2)
    const doubtful = await factlint(['a.txt', '--facts', 'house.yml', '--facts', 'mayors.csv'], {cwd})
    expect(doubtful.stderr).toMatch(/^factlint: warning: house\.yml:4:49 .*'Chad'/)
    expect(doubtful.code).toBe(0)
    expect((await factlint(['a.txt', '--quiet', '--facts', 'house.yml'], {cwd})).stderr).toBe('')
  })
})

describe('ask', () => {
  it.each([['France'], ['FR'], ['french'], ['the French Republic']])('knows %s', async (name) => {
    const {code, stdout} = await facts('ask', name, '--on', '2015-07-14')
    expect(stdout).toMatch(/^France on 14 July 2015\n[^]*President of France: François Hollande, 15 May 2012 to 14 May 2017\n +A; .*Wikidata Q157\n[^]*Known up to /)
    expect(code).toBe(0)
  })
  it('takes an office by id, title or role', async () => {
    for (const office of ['chancellor', 'Chancellor of Germany', 'head of government']) {
      const {stdout} = await facts('ask', 'Germany', ...office.split(' '), '--on', '2010')
      expect(stdout).toContain('Angela Merkel')
      expect(stdout).not.toContain('Köhler')
    }
  })
  it('asks of today and says so, and says where that is beyond what is known', async () => {
    expect((await facts('ask', 'FR')).stdout).toMatch(/^France on .*, which is today; --on asks of another day\n/)
    expect((await facts('ask', 'FR', '--on', '2199-01-01')).stdout).toMatch(/Known up to .*: a later change would be missing here\.\n$/)
    expect((await facts('ask', 'FR', 'mayor-of-lyon', '--on', '2199-01-01', '--facts', 'mayors.csv')).stdout).toContain('Bert Example, since 4 July 2020')
  })
  it('offers what is near, and fails where nobody is known', async () => {
    expect(await facts('ask', 'Frnace')).toMatchObject({code: 1, stderr: expect.stringContaining("did you mean 'France'") as string})
    expect(await facts('ask', 'Germany', 'chancelor')).toMatchObject({code: 1, stderr: expect.stringContaining("No office 'chancelor' of Germany is known; did you mean 'chancellor'") as string})
    expect(await facts('ask', 'FR', '--on', '1700', '--facts', 'house.yml')).toMatchObject({code: 1, stdout: expect.stringContaining('Nobody is known.') as string})
  })
  it('speaks JSON', async () => {
    const {stdout} = await facts('ask', 'FR', 'president', '--on', '2015-07-14', '--json')
    expect(JSON.parse(stdout)).toMatchObject({country: 'FR', beyond: false, holders: [{person: 'François Hollande', office: 'president', from: '2012-05-15', until: '2017-05-14', confidence: 'A'}]})
  })
})

describe('show', () => {
  it('a person, with tenures, sources, birth and spellings', async () => {
    const {stdout} = await facts('show', 'Ana', 'Sample', '--facts', 'house.yml')
    expect(stdout).toBe('Ana Sample (born 3 February 1960)\n  also Ana Q. Sample\n  Mayor of Lyon, 4 April 2014 to 4 July 2020\n    B; town hall\n')
  })
  it('up to when an open tenure is known', async () => {
    expect((await facts('show', 'Bert Example', '--facts', 'house.yml', '--facts', 'mayors.csv')).stdout).toContain('Mayor of Lyon, since 4 July 2020\n    B; gazette; known up to 30 September 2026\n')
  })
  it('places, series and events', async () => {
    expect((await facts('show', 'Reykjavik')).stdout).toContain('Reykjavik (city): there is one in Iceland')
    expect((await facts('show', 'G7 summit')).stdout).toMatch(/^G7 summit \(series\)\n[^]*2018 8–9 June 2018/)
    expect((await facts('show', 'Japan')).stdout).toMatch(/^Japan \(JP\)[^]*capital Tokyo/)
  })
  it('offers what is near', async () => {
    expect(await facts('show', 'Angela Merkl')).toEqual({code: 1, stdout: '', stderr: "factlint: Nothing is known of 'Angela Merkl'; did you mean 'Angela Merkel' or 'Angel Marin'?\n"})
  })
})

describe('diff', () => {
  it('reads as an editor would say it', async () => {
    expect(await facts('diff', 'shipped', 'merkel.csv')).toEqual({code: 1, stdout: 'Germany, chancellor: Angela Merkel: ends 2021-12-01 (was 2021-12-08)\n1 difference\n', stderr: ''})
    const {stdout} = await facts('diff', 'merkel.csv', 'house.yml')
    expect(stdout).toContain('Germany, chancellor: Angela Merkel: ends 2021-12-08 (was 2021-12-01)\n')
    expect(stdout).toContain('France, mayor-of-lyon: new: Mayor of Lyon\nFrance, mayor-of-lyon: Ana Sample: new: 2014-04-04 to 2020-07-04\n')
    expect(stdout).toContain('country France: holders known up to 2026-09-30 (was ')
    expect(stdout).toContain('person Ana Sample: new: born 1960-02-03\n')
  })
  it('says that there is none', async () => {
    expect(await facts('diff', 'house.yml', 'house.yml')).toEqual({code: 0, stdout: 'No difference.\n', stderr: ''})
  })
  it('speaks JSON', async () => {
    expect(JSON.parse((await facts('diff', 'shipped', 'merkel.csv', '--json')).stdout)).toEqual([{kind: 'tenure', subject: 'Germany, chancellor: Angela Merkel', what: 'changed', says: 'ends 2021-12-01 (was 2021-12-08)'}])
  })
})

describe('status', () => {
  it('gives counts, horizon, coverage and gaps', async () => {
    const {code, stdout} = await facts('status')
    expect(stdout).toMatch(/^Records\n +countries +\d+\n[^]*\nHorizon\n[^]*\nHeads of state and government, 1990 to [^]*some day +(?:9\d|100)\.\d\d %[^]*\nGaps: \d+\n/)
    expect(code).toBe(0)
    expect((await facts('status', '--short')).stdout).not.toContain('Gaps:')
  })
  it('speaks JSON', async () => {
    const {coverage, roles} = JSON.parse((await facts('status', '--json')).stdout) as {coverage: Record<string, number>; roles: {country: string; role: string; years: number}[]}
    expect(coverage['someDay']! / coverage['years']!).toBeGreaterThan(0.97)
    expect(roles.find(({country, role}) => country === 'DE' && role === 'head of government')).toMatchObject({without: []})
  })
})

describe('audit', () => {
  it('finds in packs what cannot be, and counts what the record explains', async () => {
    const {code, stdout} = await facts('audit', 'odd.yml')
    expect(stdout).toContain('  France, mayor-of-lyon: Ana Sample (1 January 2001 to 1 January 2008) began at the age of 11\n')
    expect(stdout).toContain("  town-fair-2001: 'Angela Merkl' is no person, country or organisation known; did you mean 'Angela Merkel'?\n")
    expect(stdout).toContain('  town-fair-2001: Reykjavik lies in Iceland, not in Denmark\n')
    expect(stdout).toContain('3 findings\n  overlap                  0  and 1 explained\n')
    expect(code).toBe(1)
  })
  it('lists only the kind asked for, and is clean where there is nothing', async () => {
    expect((await facts('audit', 'odd.yml', '--kind', 'age')).stdout).toContain('1 finding\n')
    expect(await facts('audit', 'mayors.csv')).toMatchObject({code: 0, stdout: expect.stringContaining('Clean: nothing that its record does not explain.') as string})
  })
  it('finds no overlap and no impossible date in the facts that ship', async () => {
    const {code, stdout} = await facts('audit', '--kind', 'overlap', '--kind', 'end-before-start', '--kind', 'outside-life', '--kind', 'event-order', '--kind', 'same-tenure')
    expect(stdout).toContain('Clean')
    expect(code).toBe(0)
  })
})

it('takes packs from the configuration in force', async () => {
  const at = folder({'.factlintrc.yml': 'facts: [./house.csv]\n', 'house.csv': 'name,born\nAna Sample,1960\n'})
  expect((await factlint(['facts', 'show', 'Ana Sample'], {cwd: at})).stdout).toContain('Ana Sample (born 1960)')
})
