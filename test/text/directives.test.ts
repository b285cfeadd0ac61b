import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index.js'
import type {Format} from '../../src/text/document.js'
import {ONLY} from './documents.js'

const X = 'It cannot be understated.'

/** Rule and line of every message. */
async function said(text: string, format: Format, rules = {}) {
  const {messages} = await lint(text, {format, rules: {...ONLY, ...rules}})
  return messages.map(({ruleId, line, reason, fatal}) => ({ruleId, line, reason, fatal}))
}

async function lines(text: string, format: Format): Promise<(number | undefined)[]> {
  return (await said(text, format)).filter(({ruleId}) => ruleId === 'misused-idiom').map(({line}) => line)
}

async function directives(text: string, format: Format, rules = {}) {
  return (await said(text, format, rules)).filter(({ruleId}) => ruleId === 'directive')
}

/** Writes a directive and paragraphs as the format has them; each paragraph takes two lines. */
const FORMS: Record<Format, {directive: (text: string) => string; paragraph: (text: string) => string}> = {
  txt: {directive: (text) => `[factlint ${text}]`, paragraph: (text) => text},
  md: {directive: (text) => `<!-- factlint ${text} -->`, paragraph: (text) => text},
  html: {directive: (text) => `<!-- factlint ${text} -->`, paragraph: (text) => `<p>${text}</p>`}
}

describe.each(['txt', 'md', 'html'] as const)('directives in %s', (format) => {
  const {directive, paragraph} = FORMS[format]
  const text = (...parts: string[]) => parts.map((part) => (part.startsWith('!') ? directive(part.slice(1)) : paragraph(part))).join('\n\n')

  it('ignore silences the block that follows, and no more', async () => {
    expect(await lines(text(X, '!ignore', X, X), format)).toEqual([1, 7])
    expect(await lines(text(X, '!ignore misused-idiom', X, X), format)).toEqual([1, 7])
  })

  it('disable holds until enable, or to the end', async () => {
    expect(await lines(text(X, '!disable', X, X, '!enable', X), format)).toEqual([1, 11])
    expect(await lines(text(X, '!disable misused-idiom', X, X), format)).toEqual([1])
    expect(await lines(text('!disable misused-idiom', X, '!enable misused-idiom', X), format)).toEqual([7])
    expect(await lines(text('!disable', X, '!enable misused-idiom', X), format)).toEqual([7])
  })

  it('several rules may be named, parted by spaces or commas', async () => {
    expect(await lines(text('!ignore misused-idiom, misused-idiom', X, X), format)).toEqual([5])
  })

  it('names the nearest rule or directive for one that there is not', async () => {
    const [rule, ...others] = await directives(text('!ignore misused-idoim', X), format)
    expect(rule).toMatchObject({line: 1, fatal: false})
    expect(rule!.reason).toContain("did you mean 'misused-idiom'")
    expect(others).toEqual([])
    expect(await lines(text('!ignore misused-idoim', X), format)).toEqual([3])
    const [kind] = await directives(text('!ignroe', X), format)
    expect(kind!.reason).toContain("did you mean 'ignore'")
  })

  it('says as info that a directive silences nothing, unless its rule is off', async () => {
    for (const one of ['!ignore misused-idiom', '!ignore', '!disable']) {
      const found = await directives(text(one, 'All is well.', X.replace('under', 'over')), format)
      expect(found, one).toEqual([expect.objectContaining({ruleId: 'directive', line: 1, fatal: undefined})])
      expect(found[0]!.reason).toContain('silences nothing')
    }
    expect(await directives(text('!ignore misused-idiom', 'All is well.'), format, {'misused-idiom': false})).toEqual([])
    expect(await directives(text('!ignore misused-idiom', X), format)).toEqual([])
  })

  it('can be taken out as the message says', async () => {
    const source = text('!ignore', 'All is well.')
    const [message] = (await lint(source, {format, rules: ONLY})).messages
    const {place, expected} = message!
    if (!place || !('start' in place)) throw new Error('without a place')
    expect(source.slice(place.start.offset, place.end.offset)).toBe(directive('ignore'))
    expect(expected).toEqual([''])
  })

  it('leaves other comments and text alone', async () => {
    for (const other of ['<!-- factlinted -->', '<!-- prettier-ignore -->', 'The tool factlint ignore d it.', '[factlinted]']) {
      if (format === 'txt' || !other.startsWith('[')) expect((await said(`${other}\n\n${paragraph(X)}`, format)).map(({ruleId}) => ruleId)).toEqual(['misused-idiom'])
    }
  })
})

describe('where directives stand', () => {
  it('within a paragraph or heading: the rest of it', async () => {
    expect(await lines(`A <!-- factlint ignore --> b. ${X}\n\n${X}`, 'md')).toEqual([3])
    expect(await lines(`<p>A <!-- factlint ignore --> b. ${X}</p>\n<p>${X}</p>`, 'html')).toEqual([2])
  })

  it('before a list, a table or a section: the whole of it', async () => {
    expect(await lines(`<!-- factlint ignore -->\n\n- ${X}\n- ${X}\n\n${X}`, 'md')).toEqual([6])
    expect(await lines(`<!-- factlint ignore -->\n<ul><li>${X}<li>${X}</ul>\n<p>${X}`, 'html')).toEqual([3])
    expect(await lines(`- a\n\n  <!-- factlint ignore -->\n\n  ${X}\n\n  ${X}\n`, 'md')).toEqual([7])
  })

  it('after a byte order mark, and at the end', async () => {
    expect(await lines(`\uFEFF<!-- factlint ignore -->\n\n${X}\n\n${X}`, 'md')).toEqual([5])
    expect(await lines(`\uFEFF[factlint ignore]\n\n${X}\n\n${X}`, 'txt')).toEqual([5])
    expect((await directives(`${X}\n\n<!-- factlint ignore -->`, 'md')).length).toBe(1)
    expect((await directives(`${X}\n\n[factlint ignore]`, 'txt')).length).toBe(1)
  })

  it('right above a paragraph, without a blank line', async () => {
    expect(await lines(`[factlint ignore]\n${X}\n\n${X}`, 'txt')).toEqual([4])
    expect(await lines(`<p>a</p><!-- factlint ignore --><!-- other --><p>${X}</p>\n<p>${X}`, 'html')).toEqual([2])
  })
})
