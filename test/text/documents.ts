import fc from 'fast-check'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {rules} from '../../rules/index.js'
import {documentFromHtml, documentFromMarkdown, documentFromText} from '../../src/read.js'
import type {Document, Format} from '../../src/text/document.js'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])
const html = unified().use(rehypeParse, {fragment: false})

/** Reads a text as `lint` does. */
export function documentOf(source: string, format: Format): Document {
  if (format === 'md') return documentFromMarkdown(markdown.parse(source), source).document
  if (format === 'html') return documentFromHtml(html.parse(source), source).document
  return documentFromText(source).document
}

/** Settings under which misused-idiom runs alone, as a probe. */
export const ONLY: Readonly<Record<string, boolean>> = Object.fromEntries(rules.map(({name}) => [name, name === 'misused-idiom']))

/** What misused-idiom reports; no word of it may stand in the other parts. */
export const PLANT = 'cannot be understated'

const WORDS = [
  'harbour', 'Tallinn', 'Gov.', 'Sen.', 'U.S.', 'Dr.', 'e.g.', '1,000', '3.5', '30.', '2024', '19', '5%', '$4m', 'Jong-un', 'well-known', "Marta's", 'don’t',
  'Élodie', 'Đặng', 'e\u0301te\u0301', 'שלום', 'مرحبا', '漢字', '👩‍👩‍👧', '😀', '🇫🇮', '𝒜𝓁𝓅𝒽𝒶', 'a/b', 'w/', '–', '—', '…', '(so)', 'km²', 'x\u00ADy', '\u00A0', 'No. 7', 'O’Neil', 'snake_case', 'C++', ':-)', '…and'
]
const STOPS = ['.', '!', '?', ',', ';', ':', '.”', '...', ' . ', '']

const plainWord = fc.oneof({arbitrary: fc.constantFrom(...WORDS), weight: 6}, {arbitrary: fc.string({unit: 'grapheme', minLength: 1, maxLength: 6}).filter((text) => !/[\s"“„«‟‘'’`<>&\\*_[\]!~|#@$:/=+\-^{}().\d]/.test(text)), weight: 1})

/** Words and stops without quotation marks or markup, in one line. */
export const words = fc.array(fc.tuple(plainWord, fc.constantFrom(...STOPS)), {maxLength: 8}).map((list) => list.map(([word, stop]) => word + (stop === '.”' ? '.' : stop)).join(' ').replace(/\s+$/, ''))

const MARKDOWN = ['&amp;', '&copy;', '&#169;', '&#x1F600;', '&nbsp;', '\\*', '\\_', '\\\\', '\\[', '*so*', '**bold**', '_it_', '`x*y`', '[a *b*](https://a.example/c?d=e&f "t")', '![alt](i.png)', '<b>tag</b>', '<!-- aside -->', 'https://a.example/x_y', '<https://a.example>', '~~gone~~', 'me@a.example', 'a\\\nb', 'a  \nb', '[^1]', '\0', '&notaname;', 'AT&T', '2 * 3', '\\&amp;', '&#0;', '&#150;']
const HTML = ['&amp;', '&copy', '&copy;', '&#128;', '&#150', '&#x99;', '&#x1F600;', '&nbsp;', '&lt;p&gt;', '&notit;', '&NotEqualTilde;', '&#0;', '&#xD800;', '<b>bold</b>', '<i>so</i>', '<em>a<strong>b</em>c</strong>', '<code>x</code>', '<a href="#">l</a>', '<br>', '<br/>', '<!-- aside -->', '<![CDATA[ x ]]>', '<script>a<b</script>', '<svg><text>v</text></svg>', '<span>s</span>', '</nope>', '< b', 'a & b', '<wbr>', '\0', '<time datetime="2024">t</time>', '<del>gone</del>', '<img alt="i">', '<input>', '&amp;amp;', '<q>q</q>', '\t']

const join = (list: string[], space: string) => list.join(space)
const space = fc.constantFrom(' ', ' ', ' ', '\n', '  ')

/** Running text of a format with its markup, that ends ready for a further word. */
export function running(format: Format): fc.Arbitrary<string> {
  const extra = format === 'md' ? MARKDOWN : format === 'html' ? HTML : ['*so*', '_x_', 'https://a.example/x', 'me@a.example', '@handle', '#tag', '\0', '\t']
  const part = fc.oneof(words, words, fc.constantFrom(...extra))
  return fc.tuple(fc.array(part, {maxLength: 5}), space).map(([list, by]) => join(list.filter(Boolean), by))
}

/** A block with `%` where its text goes, such that the text is the writer's own prose. */
const BLOCKS: Readonly<Record<Format, readonly string[]>> = {
  txt: ['%', '- %', '1. %', '• %', '   %   '],
  md: ['%', '# H\n\n%', 'w %\n===', 'w %\n---', '## %\n', '- %', '- a\n  - %', '1. a\n\n   %', '* a\n\n  > q\n\n  %', '> quoted\n\n%', '| a | b |\n|:--|--:|\n| x | % |', '[^1]: %', '<div>x</div>\n\n%', '```\ncode\n```\n\n%', '- [ ] %', 'Term\n\n: %', '%\n\n[r]: https://a.example'],
  html: ['<p>%</p>', '<p>%', '<p>a<p>%', '%', '<div>%</div>', '<h1>%</h1>', '<ul><li>a<li>%</ul>', '<table><tr><td>%</td></tr></table>', '<table>%<tr><td>x</td></tr></table>', '<table><tr>%<td>x</td></tr></table>', '<p><div>%</div></p>', '<b><p>%</b></p>', '<pre>code</pre><p>%', '<article><header>x</header>%</article>', '<dl><dt>a<dd>%</dl>', '<figure><figcaption>%</figcaption></figure>', '<p>a</body></html>%', '<form>f</form>%', '<section><p>a<section>%']
}

// What can stand in one line only.
const ONE_LINE = /^(?:##|\||w )|Term/

export interface Planted {
  format: Format
  source: string
  /** Where the plant begins. */
  at: number
}

const HEADS: Readonly<Record<Format, readonly string[]>> = {
  txt: [''], md: ['', '---\ntitle: The harbour\ndate: 2024-02-03\n---\n\n', '<!-- note -->\n\n'],
  html: ['', '<!doctype html><html><head><title>T &amp; t</title></head><body>', '<!-- c --><html><body>']
}

/** A document with the plant in one of its blocks. */
export function planted(format: Format): fc.Arbitrary<Planted> {
  const text = running(format)
  const filler = fc.tuple(fc.constantFrom(...BLOCKS[format]), text)
  return fc
    .record({
      head: fc.constantFrom(...HEADS[format]), bom: fc.boolean(), ending: fc.constantFrom('\n', '\r\n', '\r'),
      before: fc.array(filler, {maxLength: 3}), block: fc.constantFrom(...BLOCKS[format]), lead: text, trail: text, after: fc.array(filler, {maxLength: 2})
    })
    .map(({head, bom, ending, before, block, lead, trail, after}) => {
      const fill = ([frame, inner]: [string, string]) => framed(format, frame, inner || 'x')
      const own = framed(format, block, `${lead ? `${lead} ` : ''}It ${PLANT} now ${trail}`.trimEnd())
      const body = [...before.map(fill), own, ...after.map(fill)]
      const index = before.length
      let source = (bom ? '\uFEFF' : '') + head
      let at = -1
      body.forEach((one, i) => {
        if (i === index) at = source.length + one.indexOf(PLANT)
        source += `${one}\n\n`
      })
      if (ending === '\n') return {format, source, at}
      const crlf = (part: string) => part.replace(/\n/g, ending)
      return {format, source: crlf(source), at: crlf(source.slice(0, at)).length}
    })
}

function framed(format: Format, frame: string, inner: string): string {
  let text = inner
  if (format === 'txt') text = text.replace(/\n/g, ' ')
  if (format === 'md') {
    // A line must not begin as another block would.
    text = text.replace(/\n[ \t]*/g, ONE_LINE.test(frame) ? ' ' : '\n').replace(/\n(?=[^\p{L}]|\d)/gu, '\nw ').replace(/^(?=[^\p{L}])/u, 'w ')
    if (ONE_LINE.test(frame)) text = text.replace(/\\ /g, ' ')
    const indent = /^(?:- a\n  |1\. a\n\n|\* a)/.test(frame) ? '    '.slice(0, frame.startsWith('-') ? 4 : frame.startsWith('1') ? 3 : 2) : ''
    if (indent) text = text.replace(/\n/g, `\n${indent}`)
  }
  return frame.replace('%', () => text)
}
