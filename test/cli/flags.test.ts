import {describe, expect, it} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {factlint, folder} from '../spawn.js'

const BAD = 'The help of the neighbours cannot be understated.\n'
const cwd = folder({'a.txt': BAD, 'good.txt': 'The neighbours helped.\n'})

describe('exit codes', () => {
  it.each([
    [['good.txt'], 0],
    [['a.txt'], 0],
    [['a.txt', '--rule', 'misused-idiom=warn'], 0],
    [['a.txt', '--rule', 'misused-idiom=warn', '--frail'], 1],
    [['a.txt', '--rule', 'misused-idiom=error'], 1],
    [['a.txt', '--rule', 'misused-idiom=off', '--frail'], 0],
    [['a.txt', '--preset', 'strict', '--frail'], 1],
    [['good.txt', '--preset', 'strict', '--frail'], 0]
  ])('%j: %i', async (args, code) => {
    expect((await factlint(args, {cwd})).code).toBe(code)
  })
})

describe('wrong use', () => {
  it.each([
    [[], 'Nothing to check'],
    [['--dte=2024-01-01', 'a.txt'], "Unknown flag '--dte'; did you mean '--date'?"],
    [['--rule', 'misused-idoim=off', 'a.txt'], "did you mean 'misused-idiom'?"],
    [['--rule', 'misused-idiom', 'a.txt'], '--rule misused-idiom: expected NAME=off'],
    [['--rule', 'misused-idiom=eror', 'a.txt'], "did you mean 'error'?"],
    [['--preset', 'strickt', 'a.txt'], "did you mean 'strict'?"],
    [['--format', 'mdx', 'a.txt'], "did you mean 'md'?"],
    [['--report', 'jsn', 'a.txt'], "did you mean 'json'?"],
    [['--date', 'yesterday', 'a.txt'], 'expected a Date or an ISO date'],
    [['a.txt', '--date'], '--date needs a value'],
    [['--date', '--frail', 'a.txt'], '--date needs a value'],
    [['--frail=yes', 'a.txt'], '--frail takes no value'],
    [['--stdin', 'a.txt'], 'leave out the files'],
    [['--file-path', 'b.md', 'a.txt'], 'it goes with --stdin'],
    [['--config', 'gone.json', 'a.txt'], 'gone.json: cannot read it: there is no such file'],
    [['--source', 'gone.txt', 'a.txt'], 'Cannot read the source gone.txt: there is no such file'],
    [['--facts', 'gone.yml', 'a.txt'], 'Cannot read the fact pack gone.yml: there is no such file']
  ])('%j', async (args, said) => {
    const {code, stdout, stderr} = await factlint(args, {cwd})
    expect(stderr).toContain(said)
    expect(stderr).toMatch(/^factlint: /)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('evidence', () => {
  it('refuses an empty source', async () => {
    const {code, stderr} = await factlint(['--source', 'empty.txt', 'a.txt'], {cwd: folder({'a.txt': BAD, 'empty.txt': ' \n'})})
    expect(stderr).toContain('empty.txt is empty')
    expect(code).toBe(2)
  })

  it.each([
    ['an unknown field', '- id: river-talks\n  kind: summit\n  title: the river talks\n  form: 2020-01-01\n', /pack\.yml:4:\d+ .*form.*did you mean 'from'/],
    ['a bad date', '- id: river-talks\n  kind: summit\n  title: the river talks\n  from: 2020-13-01\n', /pack\.yml:4:\d+ .*from/],
    ['no YAML', '- id: [\n', /pack\.yml:\d+:\d+ .*YAML/]
  ])('refuses a pack with %s, with its place', async (_, pack, said) => {
    const {code, stdout, stderr} = await factlint(['--facts', 'pack.yml', 'a.txt'], {cwd: folder({'a.txt': BAD, 'pack.yml': pack})})
    expect(stderr).toMatch(said)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('reports', () => {
  it('is JSON on demand, one entry a file', async () => {
    const {stdout} = await factlint(['a.txt', 'good.txt', '--report', 'json'], {cwd})
    const [first, second] = JSON.parse(stdout) as {path: string; messages: {rule: string; actual: string; place: {start: {offset: number}}}[]}[]
    expect(first?.messages[0]).toMatchObject({rule: 'misused-idiom', level: 'info', actual: 'cannot be understated', place: {start: {line: 1, column: 28, offset: 27}}})
    expect(second).toEqual({path: 'good.txt', messages: []})
    expect(JSON.parse((await factlint(['good.txt', '--report', 'json', '--quiet'], {cwd})).stdout)).toEqual([])
  })

  it('sums up unless it should be quiet', async () => {
    expect((await factlint(['good.txt', '--report', 'pretty'], {cwd})).stdout).toBe('1 file: nothing to report\n')
    expect((await factlint(['good.txt', '--report', 'pretty', '--quiet'], {cwd})).stdout).toBe('')
  })

  it('is coloured where that is asked for, and only there', async () => {
    const colored = (stdout: string) => stdout.includes('\x1b[')
    expect(colored((await factlint(['a.txt', '--report', 'pretty'], {cwd})).stdout)).toBe(false)
    expect(colored((await factlint(['a.txt', '--report', 'pretty', '--color'], {cwd})).stdout)).toBe(true)
    expect(colored((await factlint(['a.txt', '--report', 'pretty'], {cwd, env: {FORCE_COLOR: '1'}})).stdout)).toBe(true)
    expect(colored((await factlint(['a.txt', '--report', 'pretty', '--no-color'], {cwd, env: {FORCE_COLOR: '1'}})).stdout)).toBe(false)
  })
})

it('prints its version and its help', async () => {
  expect(await factlint(['--version'], {cwd})).toEqual({code: 0, stdout: `${manifest.version}\n`, stderr: ''})
  const {code, stdout} = await factlint(['--help'], {cwd})
  for (const flag of ['--date', '--source', '--facts', '--preset', '--rule', '--format', '--stdin', '--file-path', '--frail', '--quiet', '--color', '--report', '--config']) expect(stdout).toContain(flag)
  expect(code).toBe(0)
})
