import fc from 'fast-check'
import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {ParseLatin} from 'parse-latin'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import misusedIdiom from '../../rules/misused-idiom/index.js'
import {factlint} from '../../src/index.js'
import {documentFromTree} from '../../src/read.js'
import rehypeFactlint from '../../src/rehype.js'
import remarkFactlint from '../../src/remark.js'
import type {Format} from '../../src/text/document.js'
import {ONLY, PLANT, planted} from './documents.js'

type Route = (source: string) => Promise<VFile>

type Plugin = typeof factlint

/** Parses and runs; the tree that comes out is of no interest. */
function route(build: (plugin: Plugin) => unknown, plugin: unknown): Route {
  const processor = build(plugin as Plugin) as {parse(file: VFile): never; run(tree: never, file: VFile): Promise<unknown>}
  return async (source) => {
    const file = new VFile(source)
    await processor.run(processor.parse(file), file)
    return file
  }
}

// As a rule runs alone, so the catalogue is made to.
const probe = (options?: Parameters<Plugin>[0]) => factlint({...options, rules: ONLY})
const inner = (plugin: Plugin) => unified().use(plugin) as never

const markdownBridges: Record<string, Route> = {}
const htmlBridges: Record<string, Route> = {}
for (const [name, plugin] of Object.entries({factlint: probe, 'one rule': misusedIdiom})) {
  markdownBridges[`${name}, bridge`] = route((one) => unified().use(remarkParse).use(remarkGfm).use(remarkRetext, inner(one)), plugin)
  markdownBridges[`${name}, mutate`] = route((one) => unified().use(remarkParse).use(remarkGfm).use(remarkRetext, ParseEnglish).use(one), plugin)
  htmlBridges[`${name}, bridge`] = route((one) => unified().use(rehypeParse).use(rehypeRetext, inner(one)), plugin)
  htmlBridges[`${name}, mutate`] = route((one) => unified().use(rehypeParse).use(rehypeRetext, ParseEnglish).use(one), plugin)
}

function withoutPositions<T extends object>(node: T): T {
  delete (node as {position?: unknown}).position
  for (const child of (node as {children?: object[]}).children ?? []) withoutPositions(child)
  return node
}

function placeOf(file: VFile, n = 0) {
  const place = file.messages[n]?.place
  return place && 'start' in place ? [place.start.offset, place.end.offset] : undefined
}

const X = `It ${PLANT} now.`

describe.each([['md', markdownBridges], ['html', htmlBridges]] as const)('the bridge from %s', (format, routes) => {
  const cases: Record<string, string> =
    format === 'md'
      ? {plain: `# A b\n\n${X}`, entity: `A &amp; b, ${X}`, escape: `A \\* b, ${X}`, 'wrapped item': `- a b\n  c d ${X}`, after: `${X} &amp; \\*`}
      : {plain: `<h1>A b</h1><p>${X}</p>`, entity: `<p>A &amp; b, ${X}</p>`, number: `<p>A &#8212; b &copy; ${X}</p>`, after: `<p>${X} &amp; c</p>`}
  for (const [name, run] of Object.entries(routes)) {
    it.each(Object.entries(cases))(`${name}: places it right or offers nothing: %s`, async (what, source) => {
      const file = await run(source)
      const at = source.indexOf(PLANT)
      expect(file.messages).toHaveLength(1)
      expect(placeOf(file)).toEqual([at, at + PLANT.length])
      expect(file.messages[0]!.actual).toBe(PLANT)
      expect(file.messages[0]!.expected).toEqual(what === 'plain' ? ['cannot be overstated'] : [])
    })
  }

  it('never offers a replacement elsewhere', async () => {
    const run = routes['factlint, mutate']!
    await fc.assert(
      fc.asyncProperty(planted(format as Format), async ({source}) => {
        // The bridges read what is a block quotation or a table as they like; only the places count here.
        const file = await run(source)
        for (const {place, actual, expected} of file.messages) {
          if (!place || !('start' in place)) {
            expect(expected).toEqual([])
            continue
          }
          const said = source.slice(place.start.offset, place.end.offset)
          expect(said).toBe(actual)
          if (expected?.length) expect(said).toBe(PLANT)
        }
      }),
      {numRuns: 150, seed: 5}
    )
  })
})

describe('sentences', () => {
  const text = 'He met Gov. Smith and Sen. Jones on Jan. 3 in St. Paul, said Prof. Lee of No. 10. Then he left.'
  const sentencesOf = (tree: Root, source: string) => documentFromTree(tree, source).document.sentences.length

  it('are put together again where a title ended them', () => {
    expect(sentencesOf(new ParseEnglish().parse(text), text)).toBe(2)
    expect(sentencesOf(new ParseLatin().parse(text), text)).toBe(2)
  })

  it('are the same where lines are wrapped', () => {
    const wrapped = text.replace('Gov. ', 'Gov.\n').replace('Paul, ', 'Paul,\n')
    expect(sentencesOf(new ParseEnglish().parse(wrapped), wrapped)).toBe(2)
    expect(sentencesOf(new ParseLatin().parse(wrapped), wrapped)).toBe(2)
  })

  it('keep a quotation that runs over wrapped lines', async () => {
    const source = `"The tram is late.\nIt ${PLANT}," the mayor said.\n`
    for (const run of Object.values(markdownBridges)) expect((await run(source)).messages).toEqual([])
    expect((await route((one) => unified().use(retextEnglish).use(one), probe)(source)).messages).toEqual([])
  })
})

describe('trees without positions', () => {
  it.each([
    ['retext', unified().use(retextEnglish).parse(X), probe, X],
    ['remark', unified().use(remarkParse).parse(X), remarkFactlint, X],
    ['rehype', unified().use(rehypeParse).parse(`<p>${X}`), rehypeFactlint, `<p>${X}`]
  ])('give messages without place and replacement: %s', async (_, tree, plugin, source) => {
    const file = new VFile(source)
    await unified().use(plugin as Plugin, {rules: ONLY}).run(withoutPositions(tree) as never, file)
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({place: undefined, actual: undefined, expected: []})
  })
})
