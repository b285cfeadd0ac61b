import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import manifest from '../package.json' with {type: 'json'}
import {cli, example, factlint, folder, project, run} from './spawn.js'

const BAD = '# The ferry\n\nWhat it means to the town cannot be understated.\n'
const long = {timeout: 120_000}

it('unified: the catalogue and one rule by itself', long, async () => {
  const {code, stdout, stderr} = await run(process.execPath, ['index.js'], {cwd: example('unified')})
  expect(stderr).toBe('')
  const [whole, alone] = stdout.split('One rule:')
  for (const report of [whole, alone]) expect(report).toMatch(/3:43-3:64 .*misused-idiom/)
  expect(code).toBe(1)
})

it('remark-lint: both speak of the bad text, and neither of the good one', long, async () => {
  const cwd = example('remark-lint')
  const remark = path.join(cwd, 'node_modules/remark-cli/cli.js')
  const bad = await run(process.execPath, [remark, '--frail', '--no-stdout', '--no-color', 'bad.md'], {cwd})
  expect(bad.stderr).toMatch(/misused-idiom +factlint/)
  expect(bad.stderr).toMatch(/no-undefined-references +remark-lint/)
  expect(bad.code).toBe(1)
  const good = await run(process.execPath, [remark, '--frail', '--no-stdout', '--no-color', 'good.md'], {cwd})
  expect(good.stderr).toContain('good.md: no issues found')
  expect(good.code).toBe(0)
})

describe('pre-publish', () => {
  // No registry is asked: what would be published goes no further than the dry run.
  const publish = (cwd: string) => run('npm', ['publish', '--dry-run', '--registry', 'http://127.0.0.1:9', '--fetch-retries', '0'], {cwd})

  it('stops a publish with a bad article, and lets a good one through', long, async () => {
    const cwd = example('pre-publish')
    const good = await publish(cwd)
    expect(good.stderr + good.stdout).toContain('articles/ferry.md')
    expect(good.code).toBe(0)
    writeFileSync(path.join(cwd, 'articles/bad.md'), BAD)
    const bad = await publish(cwd)
    expect(bad.stdout + bad.stderr).toMatch(/articles\/bad\.md:3:27: warning: .*misused-idiom/)
    expect(bad.code).not.toBe(0)
  })

  it('stops a commit with a bad article, and lets a good one through', long, async () => {
    const cwd = example('pre-publish')
    const git = (...args: string[]) => run('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], {cwd, env: {GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'}})
    writeFileSync(path.join(cwd, '.gitignore'), 'node_modules/\n')
    await git('init', '--quiet')
    expect((await run('npm', ['run', 'hooks'], {cwd})).code).toBe(0)
    await git('add', '.')
    const good = await git('commit', '--message', 'The ferry')
    expect(good.code, good.stderr).toBe(0)
    writeFileSync(path.join(cwd, 'articles/bad.md'), BAD)
    await git('add', '.')
    const bad = await git('commit', '--message', 'More of the ferry')
    expect(bad.stdout + bad.stderr).toMatch(/bad\.md:3:27: warning: .*misused-idiom/)
    expect(bad.code).not.toBe(0)
    expect((await git('log', '--oneline')).stdout.trim().split('\n')).toHaveLength(1)
    writeFileSync(path.join(cwd, 'articles/bad.md'), BAD.replace('understated', 'overstated'))
    await git('add', '.')
    expect((await git('commit', '--message', 'Mended')).code).toBe(0)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(readFileSync(path.join(project, '.pre-commit-hooks.yaml'), 'utf8')) as {id: string; entry: string; language: string; files: string}[]

  it('runs a program that the package has, on the texts that it reads', () => {
    expect(hook?.language).toBe('node')
    expect(Object.keys(manifest.bin)).toContain(hook?.entry)
    expect(path.join(project, manifest.bin.factlint)).toBe(cli)
    const files = new RegExp(hook?.files ?? '')
    for (const name of ['a.txt', 'in/b.md', 'c.markdown', 'd.html', 'e.htm']) expect(files.test(name), name).toBe(true)
    for (const name of ['a.mdx', 'md', 'b.html.js']) expect(files.test(name), name).toBe(false)
  })

  it('stops as pre-commit calls it', async () => {
    const cwd = folder({'a.md': BAD, 'b.md': 'Fine.\n'})
    expect((await factlint(['--frail', '--preset', 'strict', 'a.md', 'b.md'], {cwd})).code).toBe(1)
    expect((await factlint(['--frail', '--preset', 'strict', 'b.md'], {cwd})).code).toBe(0)
  })
})

it('newsroom: what the house knows is held against its article', long, async () => {
  const cwd = example('newsroom')
  const {code, stdout, stderr} = await factlint(['--report', 'json', 'articles'], {cwd})
  expect(stderr).toBe('')
  const [file] = JSON.parse(stdout) as {messages: {rule: string; actual: string; expected?: string[]}[]}[]
  expect(file?.messages.map(({rule, actual}) => [rule, actual])).toEqual([['unsupported-venue', 'Oslo'], ['office-title', 'Norlandic President']])
  expect(code).toBe(0)
  expect((await factlint(['facts', 'check', 'house.yml', 'presidents.csv'], {cwd})).stdout).toContain('2 files: nothing wrong')
  expect((await factlint(['facts', 'diff', 'shipped', 'house.yml,presidents.csv'], {cwd})).stdout).toContain('Norland, president: Bert Example: new: 2019-02-01 to now')
})

it('the articles of the demo: one with faults, one without', async () => {
  const {code, stdout} = await factlint(['--report', 'json', 'examples/articles'], {cwd: project})
  const files = JSON.parse(stdout) as {path: string; messages: {rule: string}[]}[]
  const found = Object.fromEntries(files.map((file) => [path.basename(file.path), new Set(file.messages.map(({rule}) => rule))]))
  expect(found['coal-exit.md']).toEqual(new Set())
  for (const rule of ['office-title', 'place-country', 'duplicated-boilerplate', 'misused-idiom', 'unattributed-claim']) expect(found['coal-exit.txt']).toContain(rule)
  expect(code).toBe(0)
})
