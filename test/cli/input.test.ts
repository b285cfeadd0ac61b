import {chmodSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {factlint, folder} from '../spawn.js'

const BAD = 'The help of the neighbours cannot be understated.\n'
const GOOD = 'The neighbours helped.\n'
const only = ['--report', 'compact', '--preset', 'recommended']

/** The paths that were reported on, each once. */
function paths(stdout: string): string[] {
  return [...new Set(stdout.split('\n').filter(Boolean).map((line) => line.split(':')[0] ?? ''))]
}

describe('files, folders and globs', () => {
  it('lints a file, and says where, what and how to put it', async () => {
    const {code, stdout} = await factlint(['a.txt'], {cwd: folder({'a.txt': BAD})})
    expect(stdout).toMatch(/^a\.txt:1:28: info: .*cannot be overstated.* \[misused-idiom\]\n$/)
    expect(code).toBe(0)
  })

  it('searches folders for texts, and leaves what is hidden, installed or no text', async () => {
    const cwd = folder({
      'in/a.txt': BAD, 'in/deep/b.md': BAD, 'in/c.markdown': BAD, 'in/d.html': BAD, 'in/e.htm': BAD, 'in/f.csv': BAD,
      'in/.git/g.md': BAD, 'in/node_modules/h/readme.md': BAD, 'out.md': BAD
    })
    expect(paths((await factlint(['in', ...only], {cwd})).stdout).sort()).toEqual(['in/a.txt', 'in/c.markdown', 'in/d.html', 'in/deep/b.md', 'in/e.htm'])
  })

  it('reads globs itself, and takes each file once', async () => {
    const cwd = folder({'a.md': BAD, 'b.md': BAD, 'c.txt': BAD, 'deep/d.md': BAD, 'pic.png': Uint8Array.of(0, 1, 2)})
    expect((await factlint(['*.md', 'a.md', ...only], {cwd})).stdout.match(/a\.md/g)).toHaveLength(1)
    expect(paths((await factlint(['**/*.{md,txt}', ...only], {cwd})).stdout).sort()).toEqual(['a.md', 'b.md', 'c.txt', 'deep/d.md'])
    const all = await factlint(['*', ...only], {cwd})
    expect(paths(all.stdout).sort()).toEqual(['a.md', 'b.md', 'c.txt', 'deep/d.md'])
    expect(all.code).toBe(0)
  })

  it('takes a path that exists as it is written', async () => {
    const cwd = folder({'[draft] a.md': BAD})
    expect(paths((await factlint(['[draft] a.md', ...only], {cwd})).stdout)).toEqual(['[draft] a.md'])
  })

  it('follows links to files and not to folders', async () => {
    const cwd = folder({'in/a.txt': BAD})
    symlinkSync('a.txt', path.join(cwd, 'in/b.txt'))
    symlinkSync('..', path.join(cwd, 'in/up'))
    expect(paths((await factlint(['in', ...only], {cwd})).stdout)).toEqual(['in/a.txt', 'in/b.txt'])
  })

  it('reads one text from standard input, and its format from the path that it is given', async () => {
    const cwd = folder()
    const text = '`cannot be understated`\n\nIt cannot be understated.\n'
    const {stdout} = await factlint(['--stdin', '--file-path', 'draft.md', ...only], {cwd, input: text})
    expect(stdout).toMatch(/^draft\.md:3:4: /)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect((await factlint(['--stdin', ...only], {cwd, input: ''})).stdout).toBe('')
  })
})

describe('.factlintignore', () => {
  it('keeps files and folders out, the nearest file deciding', async () => {
    const cwd = folder({'.factlintignore': 'old/\n*.draft.md\n', 'a.md': BAD, 'a.draft.md': BAD, 'old/b.md': BAD, 'sub/.factlintignore': 'c.md\n', 'sub/c.md': BAD, 'sub/d.draft.md': BAD})
    expect(paths((await factlint(['.', ...only], {cwd})).stdout)).toEqual(['a.md', 'sub/d.draft.md'])
  })

  it('says so where a file that was named is ignored', async () => {
    const cwd = folder({'.factlintignore': '*.draft.md\n', 'a.draft.md': BAD})
    const {code, stdout, stderr} = await factlint(['a.draft.md', ...only], {cwd})
    expect(stdout).toBe('')
    expect(stderr).toContain('a.draft.md is ignored by .factlintignore')
    expect(code).toBe(0)
  })
})

describe('input that cannot be read', () => {
  const cases: [string, string | Uint8Array | undefined, string][] = [
    ['missing.txt', undefined, 'there is no such file'],
    ['picture.txt', Uint8Array.of(0x89, 0x50, 0, 0, 1), 'binary'],
    ['latin1.txt', Uint8Array.of(...[...'caf'].map((char) => char.charCodeAt(0)), 0xe9, 0x20, 0x21), 'not valid UTF-8'],
    ['*.nothing', undefined, 'no file matches']
  ]
  it.each(cases)('%s: one message, code 2, the others linted', async (name, bytes, said) => {
    const cwd = folder({'a.txt': BAD, ...(bytes === undefined ? {} : {[name]: bytes})})
    const {code, stdout, stderr} = await factlint([name, 'a.txt', ...only], {cwd})
    const lines = stdout.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines.filter((line) => line.startsWith(`${name}: error: `) && line.includes(said))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('a.txt:1:28: info:'))).toHaveLength(1)
    expect(stderr).toBe('')
    expect(code).toBe(2)
  })

  it.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const cwd = folder({'a.txt': BAD, 'b.txt': BAD})
    chmodSync(path.join(cwd, 'b.txt'), 0)
    const {code, stdout} = await factlint(['b.txt', 'a.txt', ...only], {cwd})
    expect(stdout).toContain('b.txt: error: cannot read it: no permission')
    expect(stdout).toContain('a.txt:1:28')
    expect(code).toBe(2)
  })

  it('a folder without texts', async () => {
    const {code, stdout} = await factlint(['in', ...only], {cwd: folder({'in/a.csv': GOOD})})
    expect(stdout).toContain('no text in this folder')
    expect(code).toBe(2)
  })

  it('a link that leads nowhere', async () => {
    const cwd = folder({'in/a.txt': BAD})
    symlinkSync('gone.txt', path.join(cwd, 'in/b.txt'))
    const {code, stdout} = await factlint(['in', ...only], {cwd})
    expect(paths(stdout).sort()).toEqual(['in/a.txt', 'in/b.txt'])
    expect(code).toBe(2)
  })

  it('an empty file is no fault', async () => {
    expect(await factlint(['a.txt', 'b.md', 'c.html', ...only], {cwd: folder({'a.txt': '', 'b.md': '', 'c.html': ''})})).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('ten megabytes in one line are read to the end', {timeout: 120_000}, async () => {
    const cwd = folder({'long.txt': `${'word and word '.repeat(750_000)}${BAD}`})
    const {code, stdout} = await factlint(['long.txt', '--report', 'pretty'], {cwd})
    expect(stdout).toContain('long.txt:1:10500028 info misused-idiom')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(200)
    expect(code).toBe(0)
  })
})
