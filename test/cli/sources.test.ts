import {describe, expect, it} from 'vitest'
import {factlint, folder} from '../spawn.js'

const DRAFT = 'The ferry carried 412 people to Sandvik, said Captain Ruth Elvestad.\n'
const WIRE = 'The ferry carried 398 people to Sandvik. "It was calm," said its captain, Ruth Elvestad.\n'
const PAGE = '<html><head><title>Page</title></head><body><p>The <b>ferry</b> carried 412&nbsp;people to Sandvik.</p></body></html>\n'

describe('sources', () => {
  it('are files and globs, of any format', async () => {
    const cwd = folder({'draft.txt': DRAFT, 'wire/one.txt': WIRE, 'wire/two.html': PAGE})
    const one = await factlint(['draft.txt', '--source', 'wire/one.txt'], {cwd})
    expect(one.stdout).toContain("wire/one.txt does not give '412'")
    expect(one.stdout).toContain('unsupported-number')
    expect((await factlint(['draft.txt', '--source', 'wire/*.{txt,html}'], {cwd})).stdout).toBe('')
    expect((await factlint(['draft.txt', '--source', 'wire/one.txt', '--source', 'wire/two.html'], {cwd})).stdout).toBe('')
  })

  it('may be named in the configuration, relative to its file', async () => {
    const cwd = folder({'in/draft.txt': DRAFT, 'in/wire/one.txt': WIRE, 'in/.factlintrc.yml': 'sources: wire/*.txt\n'})
    expect((await factlint(['in'], {cwd})).stdout).toContain("in/wire/one.txt does not give '412'")
  })

  it('may be named in the front matter of a draft, relative to it', async () => {
    const named = (sources: string) => `---\ntitle: Ferry\nsources: ${sources}\n---\n\n${DRAFT}`
    const cwd = folder({'posts/a.md': named('[wire.txt]'), 'posts/b.md': named('"*.html"'), 'posts/c.md': named('[https://example.org/a, {title: A book}]'), 'posts/wire.txt': WIRE, 'posts/page.html': PAGE.replace('</p>', ' Captain Ruth Elvestad spoke.</p>')})
    expect((await factlint(['posts/a.md'], {cwd})).stdout).toContain("posts/wire.txt does not give '412'")
    expect(await factlint(['posts/b.md', 'posts/c.md'], {cwd})).toMatchObject({stdout: '', stderr: '', code: 0})
  })

  it('are all of them there, wherever they are named', async () => {
    const cwd = folder({'a.md': `---\nsources: [gone.txt]\n---\n\n${DRAFT}`, 'b.txt': DRAFT, 'picture.txt': Uint8Array.of(65, 0, 66)})
    const front = await factlint(['a.md'], {cwd})
    expect(front.stdout).toContain('Cannot read the source gone.txt')
    expect(front.code).toBe(2)
    const glob = await factlint(['b.txt', '--source', 'wires/*.txt'], {cwd})
    expect(glob.stderr).toContain('No file matches the source wires/*.txt')
    expect(glob.code).toBe(2)
    const binary = await factlint(['b.txt', '--source', 'picture.txt'], {cwd})
    expect(binary.stderr).toContain('picture.txt is a binary file')
    expect(binary.code).toBe(2)
  })

  it('may be a folder, whose texts count', async () => {
    const cwd = folder({'a.txt': DRAFT, 'wire/deep/one.txt': WIRE, 'wire/picture.png': Uint8Array.of(65, 0, 66), 'empty/x.png': Uint8Array.of(65, 0)})
    expect((await factlint(['a.txt', '--source', 'wire'], {cwd})).stdout).toContain("wire/deep/one.txt does not give '412'")
    expect((await factlint(['a.txt', '--source', 'empty'], {cwd})).stderr).toContain('No text in the source folder empty')
  })

  it('may be named in front matter under a path, by a text of any format; what cannot be read there is told', async () => {
    const matter = (yaml: string) => `---\n${yaml}\n---\n\n${DRAFT}`
    const cwd = folder({'a.txt': matter('sources:\n  - path: wire.txt'), 'b.md': matter('sources: [wire.txt'), 'wire.txt': WIRE})
    expect((await factlint(['a.txt'], {cwd})).stdout).toContain("wire.txt does not give '412'")
    const broken = await factlint(['b.md'], {cwd})
    expect(broken.stdout).toContain('The sources in the front matter cannot be read')
    expect(broken.code).toBe(2)
    expect((await factlint(['--stdin'], {cwd, input: matter('sources: gone.txt')})).stdout).toContain('gone.txt: there is no such file (named under sources: in the front matter)')
  })

  it('do not include the text itself', async () => {
    const cwd = folder({'a.txt': DRAFT, 'wire.txt': WIRE})
    expect((await factlint(['a.txt', '--source', 'a.txt'], {cwd})).stdout).toContain('The only source is this file itself')
    expect((await factlint(['a.txt', '--source', '*.txt'], {cwd})).stdout).toContain("wire.txt does not give '412'")
  })

  it('may be in UTF-16; what is no text is called what it is', async () => {
    const utf16 = Uint8Array.from(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(WIRE, 'utf16le')]))
    const cwd = folder({'a.txt': DRAFT, 'wire.txt': utf16, 'scan.pdf': '%PDF-1.4\n', 'letter.docx': Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)})
    expect((await factlint(['a.txt', '--source', 'wire.txt'], {cwd})).stdout).toContain("wire.txt does not give '412'")
    expect((await factlint(['a.txt', '--source', 'scan.pdf'], {cwd})).stderr).toContain('scan.pdf is a PDF: take its text out first')
    expect((await factlint(['a.txt', '--source', 'letter.docx'], {cwd})).stderr).toContain('letter.docx is a Word')
  })

  it('that are wrong are told with the file and line that name them', async () => {
    const cwd = folder({
      'a/.factlintrc.yml': 'preset: strict\nsources:\n  - wire.txt\n  - gone.txt\n', 'a/a.txt': DRAFT, 'a/wire.txt': WIRE,
      'b/.factlintrc.json': '{\n  "sources": [12]\n}\n', 'b/b.txt': DRAFT,
      'c/c.md': `---\ntitle: Ferry\nsources:\n  - wire.txt\n  - empty.txt\n---\n\n${DRAFT}`, 'c/wire.txt': WIRE, 'c/empty.txt': ' \n'
    })
    const run = async (name: string) => (await factlint([name], {cwd})).stdout
    expect(await run('a/a.txt')).toContain('a/.factlintrc.yml:4:1: error: Cannot read the source a/gone.txt: there is no such file (named under `sources`)')
    expect(await run('b/b.txt')).toContain('b/.factlintrc.json:2:1: error: `sources`: expected a list of paths, got 12')
    expect(await run('c/c.md')).toContain('c/c.md:5:1: error: Source c/empty.txt is empty: nothing can be checked against it (named under sources: in the front matter)')
  })

  it('on the command line join those in front matter; one that is named twice is one', async () => {
    const matter = `---\nsources: [wire.txt]\n---\n\n${DRAFT}`
    const cwd = folder({'a.md': matter, 'wire.txt': WIRE, 'other.txt': WIRE.replace('398', '405')})
    const both = await factlint(['a.md', '--source', 'other.txt', '--source', './wire.txt', '--source', '*.txt'], {cwd})
    expect(both.stdout.split('\n').filter((line) => line.includes("'412'"))).toHaveLength(1)
    expect(both.stdout).toContain("No source gives '412', and they disagree")
  })

  it.each([
    ['CRLF', Buffer.from(WIRE.replaceAll('. ', '.\r\n\r\n')), "wire.txt does not give '412'"],
    ['a byte order mark', Buffer.from(`\uFEFF${WIRE}`), '(wire.txt:1:19)'],
    ['UTF-16 without its mark', Buffer.from(WIRE, 'utf16le'), 'seems to be UTF-16 without a byte order mark: save it as UTF-8'],
    ['Latin-1', Buffer.from(WIRE.replace('Ruth', 'Rüth'), 'latin1'), 'wire.txt is not valid UTF-8: save it as UTF-8 (first bad byte at 75, line 1)']
  ])('in %s are read, or refused by name', async (_, bytes, said) => {
    const cwd = folder({'a.txt': DRAFT, 'wire.txt': Uint8Array.from(bytes)})
    const {stdout, stderr} = await factlint(['a.txt', '--source', 'wire.txt'], {cwd})
    expect(stdout + stderr).toContain(said)
  })

  it('are text, whatever the draft is: a page is held against plain text', async () => {
    const cwd = folder({'a.html': PAGE.replace('412', '413'), 'wire.txt': WIRE})
    expect((await factlint(['a.html', '--source', 'wire.txt'], {cwd})).stdout).toContain("wire.txt does not give '413'")
  })
})
