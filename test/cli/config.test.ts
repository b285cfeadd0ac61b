import {describe, expect, it} from 'vitest'
import {factlint, folder} from '../spawn.js'

const BAD = 'The help of the neighbours cannot be understated.\n'
const ERROR = '{"rules": {"misused-idiom": "error"}}'
const OFF = '{"rules": {"misused-idiom": false}}'

describe('configuration files', () => {
  it.each([
    ['.factlintrc.json', ERROR],
    ['.factlintrc.yml', 'rules:\n  misused-idiom: error\n'],
    ['.factlintrc.yaml', 'rules: {misused-idiom: [error, {}]}\n'],
    ['.factlintrc.mjs', "export default {rules: {'misused-idiom': 'error'}}\n"],
    ['package.json', `{"name": "x", "factlint": ${ERROR}}`]
  ])('%s is found above the file', async (name, value) => {
    const {code, stdout} = await factlint(['deep/er/a.txt'], {cwd: folder({[name]: value, 'deep/er/a.txt': BAD})})
    expect(stdout).toContain('a.txt:1:28: error:')
    expect(code).toBe(1)
  })

  it('.factlintrc.js is a module where the package says so', async () => {
    const cwd = folder({'package.json': '{"type": "module"}', '.factlintrc.js': `export default ${ERROR}\n`, 'a.txt': BAD})
    expect((await factlint(['a.txt'], {cwd})).code).toBe(1)
  })

  it('the nearer file wins rule by rule, and the command line over both', async () => {
    const cwd = folder({'.factlintrc.json': '{"frail": true, "rules": {"misused-idiom": "warn"}}', 'a.txt': BAD, 'quiet/.factlintrc.json': OFF, 'quiet/b.txt': BAD, 'kept/.factlintrc.yml': 'preset: strict\n', 'kept/c.txt': BAD})
    const {code, stdout} = await factlint(['.'], {cwd})
    expect(stdout).toContain('a.txt:1:28: warning')
    expect(stdout).toContain('kept/c.txt:1:28: warning')
    expect(stdout).not.toContain('b.txt')
    expect(code).toBe(1)
    expect((await factlint(['quiet', '--rule', 'misused-idiom=error'], {cwd})).stdout).toContain('b.txt:1:28: error')
  })

  it('`root` ends the search, and `--config` takes its place', async () => {
    const cwd = folder({'.factlintrc.json': ERROR, 'in/.factlintrc.json': '{"root": true}', 'in/a.txt': BAD, 'other.json': OFF})
    expect((await factlint(['in'], {cwd})).stdout).toContain('a.txt:1:28: info')
    expect((await factlint(['in', '--config', 'other.json'], {cwd})).stdout).toBe('')
  })

  it('is looked for from the folder of the text on standard input', async () => {
    const cwd = folder({'in/.factlintrc.json': ERROR})
    expect((await factlint(['--stdin', '--file-path', 'in/a.txt'], {cwd, input: BAD})).code).toBe(1)
    expect((await factlint(['--stdin', '--file-path', 'a.txt'], {cwd, input: BAD})).code).toBe(0)
  })

  it('names sources and facts from its own folder', async () => {
    const cwd = folder({'in/.factlintrc.json': '{"sources": ["wire.txt"]}', 'in/a.txt': BAD})
    const {stdout} = await factlint(['in/a.txt'], {cwd})
    expect(stdout).toContain('Cannot read the source in/wire.txt')
  })
})

describe('configuration that is wrong: told once, code 2, other files linted', () => {
  it.each([
    ['.factlintrc.mjs', "throw new Error('no disk')\n", 'it threw when it was loaded: no disk'],
    ['.factlintrc.mjs', 'export const rules = {}\n', 'it has no default export'],
    ['.factlintrc.json', '{"rules": {"misused-idiom": }}', 'not valid JSON'],
    ['.factlintrc.yml', 'rules: [\n', 'not valid YAML'],
    ['.factlintrc.json', '[]', 'expected an object'],
    ['.factlintrc.json', '{"rule": {}}', "unknown key 'rule'; did you mean 'rules'?"],
    ['.factlintrc.json', '{"rules": {"misused-idoim": "warn"}}', "did you mean 'misused-idiom'?"],
    ['.factlintrc.json', '{"rules": {"misused-idiom": ["warn", {"colour": 1}]}}', "Unknown option 'colour'"],
    ['.factlintrc.json', '{"frail": "yes"}', '`frail`: expected true or false'],
    ['.factlintrc.json', '{"facts": [1]}', '`facts`: expected a list of paths'],
    ['.factlintrc.json', '{"date": "soon"}', '`date`: expected'],
    ['.factlintrc.json', '{"sources": "gone.txt"}', 'Cannot read the source'],
    ['package.json', '{"factlint": {"preset": "lax"}}', "Unknown preset 'lax'"]
  ])('%s: %s', async (name, value, said) => {
    const cwd = folder({[`in/${name}`]: value, 'in/a.txt': BAD, 'in/b.txt': BAD, 'c.txt': BAD})
    const {code, stdout} = await factlint(['.'], {cwd})
    const lines = stdout.trim().split('\n')
    expect(lines.filter((line) => line.includes(said))).toHaveLength(1)
    expect(lines.filter((line) => line.includes('2 files were not checked'))).toHaveLength(1)
    expect(lines).toHaveLength(2)
    expect(stdout).toContain('c.txt:1:28: info')
    expect(code).toBe(2)
  })

  it('two in one folder', async () => {
    const {code, stdout} = await factlint(['a.txt'], {cwd: folder({'.factlintrc.json': OFF, '.factlintrc.yml': '', 'a.txt': BAD})})
    expect(stdout).toContain('.factlintrc.json: error: .factlintrc.yml configures this folder, too: keep one of them')
    expect(code).toBe(2)
  })
})
