import fc from 'fast-check'
import rehypeParse from 'rehype-parse'
import {toText} from './text.js'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index.js'
import type {Document, Format} from '../../src/text/document.js'
import {documentOf, ONLY, PLANT, planted, running} from './documents.js'

const FORMATS: readonly Format[] = ['txt', 'md', 'html']
const RUNS = {numRuns: 300, seed: 19}

/** What a stretch of the source says once it is read. */
function read(slice: string, format: Format): string {
  if (format === 'txt') return slice
  if (format === 'html') return toText(unified().use(rehypeParse, {fragment: true}).parse(slice))
  return toText(unified().use(remarkParse).parse(slice))
}

function checkOrder(document: Document): void {
  const {tokens, sentences, blocks} = document
  blocks.forEach((block, i) => {
    expect(block.index).toBe(i)
    expect([block.first, block.firstSentence]).toEqual(i === 0 ? [0, 0] : [blocks[i - 1]!.last, blocks[i - 1]!.lastSentence])
    const own = sentences.slice(block.firstSentence, block.lastSentence)
    expect(own.flatMap(({first, last}) => [first, last])).toEqual([block.first, ...own.slice(1).flatMap(({first}) => [first, first]), block.last].slice(0, own.length * 2))
    for (const sentence of own) {
      expect(sentence.block).toBe(i)
      expect(sentence.last).toBeGreaterThan(sentence.first)
      for (let k = sentence.first; k < sentence.last; k++) expect([tokens[k]!.sentence, tokens[k]!.block]).toEqual([sentence.index, i])
    }
  })
  expect(blocks.at(-1)?.last ?? 0).toBe(tokens.length)
  expect(blocks.at(-1)?.lastSentence ?? 0).toBe(sentences.length)
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    expect(token.index).toBe(i)
    expect(token.to).toBeGreaterThan(token.from)
    expect(blocks[token.block]!.value.slice(token.from, token.to + token.tail.length)).toBe(token.text + token.tail)
    if (!before || before.block !== token.block) return
    expect(token.from).toBeGreaterThanOrEqual(before.to)
    // One reference may be two characters.
    if (token.start !== before.start || token.end !== before.end) expect(token.start, `${before.text} ${token.text}`).toBeGreaterThanOrEqual(before.end)
  })
}

describe.each(FORMATS)('positions in %s', (format) => {
  it('keeps tokens, sentences and blocks in order, each a part of the source', () => {
    fc.assert(
      fc.property(planted(format), ({source}) => {
        const document = documentOf(source, format)
        checkOrder(document)
        expect(document.exact).toBe(true)
        for (const {start, end, text, kind} of document.tokens) {
          if (kind === 'opaque') continue
          const slice = source.slice(start, end)
          // A mark that a browser puts there.
          if (/^[“”‘’]$/.test(text) && /^(?:<\/?q\b[^>]*>)?$/.test(slice)) continue
          if (slice !== text) expect(read(slice, format).replace(/\s/g, ''), JSON.stringify(source)).toContain(text.replace(/\s/g, ''))
        }
      }),
      RUNS
    )
  })

  it('finds what was planted at its exact place, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(planted(format), async ({source, at}) => {
        const {messages} = await lint(source, {format, rules: ONLY})
        const found = messages.map(({place, actual}) => place && 'start' in place && [place.start.offset, place.end.offset, actual])
        expect(found, JSON.stringify(source)).toEqual([[at, at + PLANT.length, PLANT]])
        const [{place, expected}] = messages as [(typeof messages)[0]]
        const places = location(new VFile(source))
        expect(place).toEqual({start: places.toPoint(at), end: places.toPoint(at + PLANT.length)})
        expect(expected).toEqual(['cannot be overstated'])
        const mended = source.slice(0, at) + expected![0]! + source.slice(at + PLANT.length)
        expect((await lint(mended, {format, rules: ONLY})).messages).toEqual([])
        const rest = (text: string) => documentOf(text, format).tokens.map((token) => token.text)
        expect(rest(mended)).toEqual(rest(source).map((text) => (text === 'understated' ? 'overstated' : text)))
      }),
      RUNS
    )
  })

  it('gives every message what stands at its place, however the phrase is broken up', async () => {
    const breaks = format === 'md' ? [' ', '\n', ' *be* ', ' `x` ', '&nbsp;', ' \\', '\n> ', '  \n', '&#32;', ' <b> '] : format === 'html' ? [' ', '\n', ' <b>', '</b> ', '&nbsp;', '&#32;', '<br>', '<p>', '<!-- c --> ', '\r\n'] : [' ', '\n', '\t', '\r\n', '\u00A0', '  ', '-']
    const broken = fc.tuple(running(format), fc.constantFrom('', '> ', '- '), fc.constantFrom(...breaks), fc.constantFrom(...breaks), running(format))
    await fc.assert(
      fc.asyncProperty(broken, async ([before, frame, a, b, after]) => {
        const source = `${before}\n\n${frame}It cannot${a}be${b}understated ${after}`
        for (const {place, actual, expected} of (await lint(source, {format, rules: ONLY})).messages) {
          if (!place || !('start' in place)) throw new Error('without a place')
          const {start, end} = place
          expect(source.slice(start.offset, end.offset)).toBe(actual)
          for (const text of expected ?? []) {
            const mended = source.slice(0, start.offset) + text + source.slice(end.offset)
            expect((await lint(mended, {format, rules: ONLY})).messages).toEqual([])
          }
        }
      }),
      RUNS
    )
  })

  it('reads any text at all', async () => {
    const unit = fc.oneof(fc.string({unit: 'binary', maxLength: 12}), fc.constantFrom(PLANT, '“', '”', '"', "'", '’', '‘', '&', '<', '>', '*', '[', ']', '(', ')', '`', '\n', '\r', '\uFEFF', '\0', '\uD83D', '\uDE00', '\u200D', '|', '- ', '> ', '<p>', '<td>', '</', '<!--', '-->', '---\n', '_', '\\', '&amp', ';'))
    await fc.assert(
      fc.asyncProperty(fc.array(unit, {maxLength: 30}), async (list) => {
        const source = list.join('')
        checkAny(documentOf(source, format))
        for (const {place, actual} of (await lint(source, {format, rules: ONLY})).messages) {
          if (place && 'start' in place) expect(source.slice(place.start.offset, place.end.offset)).toBe(actual)
        }
      }),
      {numRuns: 1000, seed: 19}
    )
  })
})

function checkAny({tokens, source, blocks}: Document): void {
  for (const {start, end, from, to, text, block} of tokens) {
    expect(blocks[block]!.value.slice(from, to)).toBe(text)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(source.length)
  }
}
