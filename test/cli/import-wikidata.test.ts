import {spawn} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {entity, held, item, person, PRESIDENCY, state, text, time, type Entity} from '../import/entities.js'
import {cli, factlint, folder} from '../spawn.js'

const dump = (entities: readonly Entity[]): string => `[\n${entities.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`
const alda = person('Q1', 'Alda Morvane', [held(PRESIDENCY, '2010-05-01', '2016-05-01')])
const quill = person('Q2', 'Teodor Quill', [held(PRESIDENCY, '2016-05-01')])
const small = dump([...state(), alda, quill])
const DATE = ['--date', '2026-10-01']
const facts = (cwd: string, args: readonly string[], input?: string | Uint8Array) => factlint(['facts', 'import', 'wikidata', ...args], {cwd, ...(input === undefined ? {} : {input})})

/** As large as a test can be, with people now and then. */
function large(megabytes: number): string {
  const dull = JSON.stringify(entity('Q88', 'A dull paper', {P577: [time('2011-02-03')], P2093: Array.from({length: 40}, (_, i) => text(`A. Author ${i}`))}))
  const lines = ['[', ...state().map((one) => `${JSON.stringify(one)},`)]
  for (let size = 0, n = 0; size < megabytes * 1e6; n++) {
    const line = n % 50 === 0 ? JSON.stringify(person(`Q${1000 + n}`, `Person Number${String.fromCharCode(97 + n % 26)} Holder${n}`, [held(PRESIDENCY, String(1000 + n % 900))])) : dull
    lines.push(`${line},`)
    size += line.length
  }
  return `${lines.join('\n')}\n${JSON.stringify(alda)}\n]\n`
}

describe('reads', () => {
  it('dumps, whatever their names, packed or not', async () => {
    const cwd = folder({'a.json': small, 'b.bin': gzipSync(small), 'c.json.bz2': readFileSync(path.join(import.meta.dirname, '../import/small.json.bz2'))})
    for (const [i, file] of ['a.json', 'b.bin'].entries()) {
      const {code, stdout, stderr} = await facts(cwd, [...DATE, '--out', `${i}.yml`, file])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toContain('1 country, 1 office, 2 people, 2 tenures')
    }
    expect(readFileSync(path.join(cwd, '0.yml'), 'utf8')).toBe(readFileSync(path.join(cwd, '1.yml'), 'utf8'))
    expect((await facts(cwd, [...DATE, '--out', 'c.yml', 'c.json.bz2'])).stdout).toContain('2 people, 2 tenures')
    expect(existsSync(path.join(cwd, '0.yml.import.json'))).toBe(false)
  })

  it('standard input, and answers laid out for reading; the pack goes to standard output', async () => {
    const cwd = folder()
    const answer = JSON.stringify({entities: Object.fromEntries([...state(), alda].map((one) => [one.id, one]))}, undefined, 2)
    const {code, stdout, stderr} = await facts(cwd, [...DATE, '-'], gzipSync(answer))
    expect(code).toBe(0)
    expect(stdout).toContain('{person: Alda Morvane, from: 2010-05-01, until: 2016-05-01')
    expect(stderr).toContain('1 person, 1 tenure')
    expect((await facts(cwd, [...DATE, '--quiet', '-'], JSON.stringify([...state(), alda], undefined, 1))).stderr).toBe('')
  })

  it('several files as one, with the day in a name', async () => {
    const cwd = folder({'wikidata-20261001.json': dump(state()), 'people.ndjson': `${JSON.stringify(alda)}\n${JSON.stringify(quill)}\n`})
    await facts(cwd, ['--out', 'pack.json', 'people.ndjson', 'wikidata-20261001.json'])
    expect(JSON.parse(readFileSync(path.join(cwd, 'pack.json'), 'utf8'))).toMatchObject({complete_until: '2026-10-01', offices: [{holders: [{person: 'Alda Morvane'}, {person: 'Teodor Quill'}]}]})
  })

  it('an entity of many megabytes, and passes over lines that cannot be one', async () => {
    const huge = {...alda, descriptions: {en: {language: 'en', value: 'x'.repeat(5_500_000)}}}
    const lines = ['[', ...[...state(), huge].map((one) => `${JSON.stringify(one)},`), '{"type":"item","id":"Q5', `{"x":"${'y'.repeat(65 * 1024 * 1024)}"},`, JSON.stringify(quill), ']']
    const cwd = folder({'dump.json': lines.join('\n')})
    const {stdout, code} = await facts(cwd, [...DATE, '--out', 'pack.yml', 'dump.json'])
    expect(code).toBe(0)
    expect(stdout).toContain('2 people, 2 tenures')
    expect(stdout).toContain('2 lines could not be read and were passed over:\n  dump.json:6 is no JSON\n  dump.json:7 is longer than 64 MB\n')
  })
})

it('the pack is one that the linter takes', async () => {
  const cwd = folder({'dump.json': small, 'text.txt': 'Norvalian President Alda Morvane met reporters on 3 June 2012.\n'})
  await facts(cwd, [...DATE, '--out', 'pack.yml', 'dump.json'])
  expect(await factlint(['--facts', 'pack.yml', 'text.txt'], {cwd})).toMatchObject({code: 0, stderr: ''})
})

it('says what it left out, and what to fetch', async () => {
  const cwd = folder({'dump.json': dump([...state(), entity('Q3', 'Captain Brass', {P31: [item('Q15632617')], P39: [held(PRESIDENCY, '1990')]}), entity('Q720', 'Sarnland', {P297: [text('XW')], P36: [item('Q721')]})])})
  await facts(cwd, [...DATE, '--out', 'pack.yml', '--explain', 'why.txt', '--wanted', 'wanted.txt', 'dump.json'])
  expect(readFileSync(path.join(cwd, 'why.txt'), 'utf8')).toMatch(/^Captain Brass \(Q3\$\d+\): is no human being$/m)
  expect(readFileSync(path.join(cwd, 'wanted.txt'), 'utf8')).toBe('Q721\n')
})

describe('refuses', () => {
  const cwd = folder({'dump.json': small, 'there.yml': 'people: []\n', 'empty.json': '', 'text.json': 'It rained.\n', '20261001.json': '{"a": 1}\n'})
  it.each([
    [[], 'Nothing to import'],
    [['dump.json', '--out', 'new.yml'], 'give it with --date'],
    [[...DATE, '--out', 'there.yml', 'dump.json'], 'there.yml is there already: --force writes over it'],
    [['--date', 'today', 'dump.json'], "such as 2026-10-01, got 'today'"],
    [[...DATE, '--offices', 'few', 'dump.json'], "expected heads or all, got 'few'"],
    [[...DATE, 'none.json'], 'Cannot read none.json: there is no such file'],
    [[...DATE, 'empty.json'], 'empty.json is empty'],
    [[...DATE, '--out', 'new.yml', 'text.json'], 'There is no entity of Wikidata in this (text.json:1 is no JSON)'],
    [['--out', 'new.yml', '20261001.json'], 'no entity of Wikidata'],
    [[...DATE, '--resume', 'dump.json'], '--resume goes with --out'],
    [[...DATE, '--resume', '--out', 'new.yml', 'dump.json'], 'There is nothing to go on with'],
    [[...DATE, '--out', 'nowhere/new.yml', 'dump.json'], 'Cannot write beside the pack']
  ])('%j', async (args, message) => {
    const {code, stderr} = await facts(cwd, args)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
    expect(readFileSync(path.join(cwd, 'there.yml'), 'utf8')).toBe('people: []\n')
    expect(existsSync(path.join(cwd, 'new.yml'))).toBe(false)
  })

  it('writes over a pack when forced', async () => {
    expect((await facts(cwd, [...DATE, '--force', '--out', 'there.yml', 'dump.json'])).code).toBe(0)
    expect(readFileSync(path.join(cwd, 'there.yml'), 'utf8')).toContain('Alda Morvane')
  })
})

describe('stopped', () => {
  /** Starts an import, and ends it with a signal once its checkpoint says that lines were read. */
  function stopped(cwd: string, args: readonly string[], signal: 'SIGKILL' | 'SIGINT'): Promise<{code: number | null; stderr: string}> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [cli, 'facts', 'import', 'wikidata', ...DATE, '--checkpoint', '0', '--out', 'pack.yml', ...args], {cwd, stdio: ['ignore', 'ignore', 'pipe']})
      let stderr = ''
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
      const poll = setInterval(() => {
        try {
          const {sieve} = JSON.parse(readFileSync(path.join(cwd, 'pack.yml.import.json'), 'utf8')) as {sieve: {lines: number}}
          if (sieve.lines <= 100) return
          clearInterval(poll)
          child.kill(signal)
        } catch {
          // Not written yet.
        }
      }, 2)
      child.on('close', (code) => {
        clearInterval(poll)
        resolve({code, stderr})
      })
    })
  }
  const value = large(16)

  it.each([['dump.json', value], ['dump.json.gz', gzipSync(value, {level: 1})]])('by the machine, %s goes on to the same pack', async (file, bytes) => {
    const cwd = folder({[file]: bytes})
    expect((await facts(cwd, [...DATE, '--out', 'whole.yml', file])).code).toBe(0)
    expect((await stopped(cwd, [file], 'SIGKILL')).code).toBe(null)
    expect(existsSync(path.join(cwd, 'pack.yml'))).toBe(false)
    expect((await facts(cwd, [...DATE, '--out', 'pack.yml', file])).stderr).toContain('go on with --resume, or begin anew with --force')
    // Half a record that no checkpoint knows of.
    writeFileSync(path.join(cwd, 'pack.yml.import.records'), '{"k":"p","id":', {flag: 'a'})
    expect((await facts(cwd, [...DATE, '--resume', '--out', 'pack.yml', file])).code).toBe(0)
    expect(readFileSync(path.join(cwd, 'pack.yml'), 'utf8')).toBe(readFileSync(path.join(cwd, 'whole.yml'), 'utf8'))
    expect(existsSync(path.join(cwd, 'pack.yml.import.json'))).toBe(false)
  })

  it('by Ctrl-C, it says how to go on', async () => {
    const cwd = folder({'dump.json': value})
    const {code, stderr} = await stopped(cwd, ['dump.json'], 'SIGINT')
    expect(code).toBe(130)
    expect(stderr).toMatch(/stopped in dump\.json after line \d+\. What was read so far is kept: go on with --resume/)
    writeFileSync(path.join(cwd, 'other.json'), small)
    expect((await facts(cwd, [...DATE, '--resume', '--out', 'pack.yml', 'other.json'])).stderr).toContain('other.json is not the file that the stopped import read (dump.json)')
    expect((await facts(cwd, [...DATE, '--resume', '--out', 'pack.yml', 'dump.json'])).code).toBe(0)
  })

  it('by a file that breaks off, it goes on once that is whole', async () => {
    const packed = gzipSync(value, {level: 1})
    const cwd = folder({'dump.json.gz': packed.subarray(0, packed.length >> 1), 'whole.json.gz': packed})
    const {code, stderr} = await facts(cwd, [...DATE, '--out', 'pack.yml', 'dump.json.gz'])
    expect(code).toBe(2)
    expect(stderr).toMatch(new RegExp(`dump\\.json\\.gz breaks off at byte ${packed.length >> 1}, after line \\d{3,}\\. What was read so far is kept: go on with --resume, once the file is whole`))
    writeFileSync(path.join(cwd, 'dump.json.gz'), packed)
    await facts(cwd, [...DATE, '--resume', '--out', 'pack.yml', 'dump.json.gz'])
    await facts(cwd, [...DATE, '--out', 'whole.yml', 'whole.json.gz'])
    expect(readFileSync(path.join(cwd, 'pack.yml'), 'utf8')).toBe(readFileSync(path.join(cwd, 'whole.yml'), 'utf8'))
  })
})
