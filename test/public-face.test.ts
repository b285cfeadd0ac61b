import {rehype} from 'rehype'
import rehypeRetext from 'rehype-retext'
import {remark} from 'remark'
import remarkLintRecommended from 'remark-preset-lint-recommended'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import factlint, {ConfigError, factlint as named, InputError, lint, rules} from '../src/index.js'
import {runRules} from '../src/engine.js'
import {createContext} from '../src/context.js'
import {loadFacts} from '../src/facts/index.js'
import {documentFromText} from '../src/read.js'
import rehypeFactlint from '../src/rehype.js'
import remarkFactlint from '../src/remark.js'
import {defineRule} from '../src/rule.js'

const BAD = 'The help of the neighbours cannot be understated.'
const only = {rules: Object.fromEntries(rules.map(({name}) => [name, name === 'misused-idiom' ? 'warn' as const : false]))}

/** The words that each message is about, taken from the source by its offsets. */
function words(source: string, messages: readonly VFileMessage[]): (string | undefined)[] {
  return messages.map(({place}) => (place && 'start' in place ? source.slice(place.start.offset, place.end.offset) : undefined))
}

describe('lint', () => {
  it.each([
    ['a string', BAD], ['bytes', Buffer.from(BAD)], ['a Uint8Array', new TextEncoder().encode(BAD)], ['a file', new VFile({value: BAD})], ['a file of bytes', new VFile({value: Buffer.from(BAD)})]
  ])('takes %s', async (_, value) => {
    const file = await lint(value, only)
    expect(words(String(file), file.messages)).toEqual(['cannot be understated'])
  })

  it('gives back the file that it was given, and leaves its messages', async () => {
    const given = new VFile({path: 'a.txt', value: BAD})
    given.message('from before')
    const file = await lint(given, only)
    expect(file).toBe(given)
    expect(file.messages).toHaveLength(2)
  })

  it('carries everything a message has to', async () => {
    const [message] = (await lint(BAD, {rules: {'misused-idiom': 'error'}})).messages
    expect(message).toMatchObject({
      source: 'factlint', ruleId: 'misused-idiom', fatal: true, actual: 'cannot be understated', expected: ['cannot be overstated'], line: 1, column: 28
    })
    expect(message?.url).toMatch(/misused-idiom\/readme\.md$/)
  })

  it.each([['error', true], ['warn', false], ['info', undefined]] as const)('%s is fatal %s', async (severity, fatal) => {
    expect((await lint(BAD, {rules: {'misused-idiom': severity}})).messages[0]?.fatal).toBe(fatal)
  })

  it.each([false, 'off', [false], ['off', {}]] as const)('%j turns a rule off', async (setting) => {
    expect((await lint(BAD, {rules: {'misused-idiom': setting}})).messages).toEqual([])
  })

  const markup = '<p>cannot be &#117;nderstated</p>\n\n`cannot be understated`\n'
  it.each([
    ['a.txt', undefined, 1], ['a.md', undefined, 0], ['a.markdown', undefined, 0], ['a.html', undefined, 2], ['a.HTM', undefined, 2], ['a', undefined, 1], ['a.txt', 'md', 0], ['a.md', 'txt', 1]
  ] as const)('reads %s, format %s, as what it is', async (path, format, count) => {
    const file = await lint(new VFile({path, value: markup}), {...only, ...(format ? {format} : {})})
    expect(file.messages).toHaveLength(count)
  })

  it('puts messages in order of position', async () => {
    const file = await lint(`${BAD} ${BAD}\n\n${BAD}\n`, only)
    const offsets = file.messages.map(({place}) => (place && 'start' in place ? place.start.offset ?? -1 : -1))
    expect(offsets).toHaveLength(3)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
  })

  it('does not lint front matter', async () => {
    expect((await lint(`---\ntitle: ${BAD}\n---\n\nFine.\n`, {...only, format: 'md'})).messages).toEqual([])
  })

  it.each([
    [{dat: '2024-01-01'}, "Unknown option 'dat'; did you mean 'date'?"],
    [{rules: {'misused-idoim': 'warn'}}, "did you mean 'misused-idiom'?"],
    [{rules: {'misused-idiom': 'wran'}}, "did you mean 'warn'?"],
    [{rules: {'misused-idiom': ['warn', {ignored: []}]}}, "Unknown option 'ignored' of rule 'misused-idiom'"],
    [{preset: 'strikt'}, "did you mean 'strict'?"],
    [{format: 'htm'}, "did you mean 'html'?"],
    [{date: '2024-02-30'}, '`date`: expected'],
    [{date: new Date(NaN)}, '`date`: expected']
  ])('refuses %j and names what was meant', async (options, said) => {
    const failed = lint(BAD, options as Parameters<typeof lint>[1])
    await expect(failed).rejects.toThrow(ConfigError)
    await expect(failed).rejects.toThrow(said)
  })

  it('refuses what is no text', async () => {
    await expect(lint(Uint8Array.of(65, 0, 66))).rejects.toThrow(InputError)
    await expect(lint(Uint8Array.of(65, 0xff, 66))).rejects.toThrow('not valid UTF-8')
  })
})

describe('inline control', () => {
  it('silences in Markdown, HTML and plain text, and says where it silences nothing', async () => {
    const texts = [
      ['md', `<!-- factlint ignore misused-idiom -->\n\n${BAD}\n\n${BAD}\n`], ['html', `<body><!-- factlint ignore misused-idiom --><p>${BAD}</p><p>${BAD}</p></body>`], ['txt', `[factlint ignore misused-idiom]\n\n${BAD}\n\n${BAD}\n`]
    ] as const
    for (const [format, text] of texts) expect(words(text, (await lint(text, {...only, format})).messages), format).toEqual(['cannot be understated'])
    const idle = await lint('<!-- factlint ignore misused-idiom -->\n\nFine.\n', {...only, format: 'md'})
    expect(idle.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['directive', undefined]])
  })
})

describe('plugins', () => {
  it('is the default and a named export', () => {
    expect(named).toBe(factlint)
  })

  it('works after retext-english', async () => {
    const file = await unified().use(retextEnglish).use(factlint, only).use(retextStringify).process(BAD)
    expect(words(BAD, file.messages)).toEqual(['cannot be understated'])
    expect(String(file)).toBe(BAD)
  })

  it('works in remark beside remark-lint, on the Markdown tree itself', async () => {
    const source = '# A\n\n* &amp; \\* what [was done][gone]\n  cannot be understated.\n'
    const file = await remark().use(remarkLintRecommended).use(remarkFactlint, only).process(source)
    const mine = file.messages.filter(({source: from}) => from === 'factlint')
    expect(words(source, mine)).toEqual(['cannot be understated'])
    expect(file.messages.some(({source: from}) => from === 'remark-lint')).toBe(true)
  })

  it('works in rehype, on the HTML tree itself', async () => {
    const source = '<p>&amp; what was <em>done</em> cannot be understated.</p>'
    const file = await rehype().use(rehypeFactlint, only).process(source)
    expect(words(source, file.messages)).toEqual(['cannot be understated'])
  })

  it('suggests nothing wrong in the bridges, which lose places', async () => {
    const markdown = '> &amp; \\* what the hosts\n> did cannot be understated.\n'
    const html = '<p>&amp; what the hosts did cannot be understated.</p>'
    // The bridges' types know processors without plugins only.
    const bridged = () => unified().use(retextEnglish).use(factlint, only) as never
    const files = [await remark().use(remarkRetext, bridged()).process(markdown), await rehype().use(rehypeRetext, bridged()).process(html)]
    for (const [i, file] of files.entries()) {
      const source = [markdown, html][i] ?? ''
      expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['misused-idiom'])
      for (const message of file.messages) {
        if ((message.expected?.length ?? 0) > 0) expect(words(source, [message])).toEqual([message.actual])
      }
    }
  })

  it('refuses unknown options when it is attached', () => {
    const attach = (options: object) => () => unified().use(factlint, options).freeze()
    expect(attach({rule: {}})).toThrow("did you mean 'rules'?")
    expect(() => remark().use(remarkFactlint, {presett: 'strict'} as object).freeze()).toThrow("did you mean 'preset'?")
  })
})

describe.each(rules.map(({name}) => name))('factlint/rules/%s', (name) => {
  it('is a plugin by itself, its only default export', async () => {
    const {default: plugin} = await import(`../rules/${name}/index.ts`) as {default: Parameters<ReturnType<typeof unified>['use']>[0]}
    const file = await unified().use(retextEnglish).use(plugin).use(retextStringify).process('A plain line, of which there is nothing to say.')
    expect(file.messages).toEqual([])
    expect(() => unified().use(plugin, {severty: 'warn'} as never).freeze()).toThrow("did you mean 'severity'?")
  })
})

describe('a rule that fails', () => {
  it('says so, keeps what it found, and takes nothing from the others', () => {
    const works = defineRule({name: 'works', section: 'wording', summary: 's', check: ({report}) => report({start: 2, end: 3}, {reason: 'fine', expected: []})})
    const fails = defineRule({
      name: 'fails', section: 'wording', summary: 's',
      check({report}) {
        report({start: 0, end: 1}, {reason: 'before', expected: []})
        throw new Error('of no use')
      }
    })
    const context = createContext(documentFromText('a b c').document, () => loadFacts(), [])
    const reported = runRules(context, [fails, works].map((rule) => ({rule, severity: 'warn' as const, options: {}})))
    expect(reported.map(({rule, reason}) => [rule, reason])).toEqual(expect.arrayContaining([['fails', 'before'], ['works', 'fine']]))
    expect(reported.filter(({rule, reason}) => rule === 'fails' && reason.includes('of no use'))).toHaveLength(1)
  })
})
