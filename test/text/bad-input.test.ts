import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {InputError, lint} from '../../src/index.js'
import type {Format, Token} from '../../src/text/document.js'
import {markQuotations} from '../../src/text/quotations.js'
import {documentOf, ONLY} from './documents.js'

const FORMATS: readonly Format[] = ['txt', 'md', 'html']
const X = 'It cannot be understated.'
const bytes = (...values: number[]) => Uint8Array.from(values)

describe('bytes', () => {
  it('are refused where they are no text, with the place and what to do', async () => {
    const start = new TextEncoder().encode('Gr')
    await expect(lint(bytes(...start, 0xfc, 0xdf, 0x65))).rejects.toThrow(InputError)
    await expect(lint(bytes(...start, 0xfc, 0xdf, 0x65))).rejects.toThrow('the text is not valid UTF-8: save it as UTF-8 (first bad byte at 2, line 1)')
    await expect(lint(bytes(0xe2, 0x82))).rejects.toThrow('first bad byte at 0, line 1')
    await expect(lint(new VFile({path: 'a/photo.txt', value: bytes(0x89, 0x50, 0, 1)}))).rejects.toThrow('a/photo.txt is a binary file: expected text')
  })

  it('say where the first bad one is, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 20}), fc.constantFrom(0x80, 0xc0, 0xff, 0xfe), async (text, bad) => {
        const before = new TextEncoder().encode(text.replaceAll('\0', ''))
        await expect(lint(bytes(...before, bad, 0x61))).rejects.toThrow(`at ${before.length}, line ${1 + before.filter((byte) => byte === 10).length})`)
      }),
      {numRuns: 200, seed: 2}
    )
  })

  it('count offsets as a string of the same text does, byte order mark included', async () => {
    for (const format of FORMATS) {
      const text = `\uFEFFÉlodie 😀 spoke. ${X}`
      const [a, b] = await Promise.all([lint(text, {format, rules: ONLY}), lint(new TextEncoder().encode(text), {format, rules: ONLY})])
      expect(a.messages.map(({place}) => place)).toEqual(b.messages.map(({place}) => place))
      expect(a.messages).toHaveLength(1)
    }
  })

  it.each([['little', [0xff, 0xfe], 0], ['big', [0xfe, 0xff], 1]] as const)('in UTF-16 with its mark, %s end first, are read; offsets count in the text', async (_end, mark, high) => {
    const text = 'The treaty was signed on 31 April 2019.'
    const units = [...text].flatMap((letter) => high === 1 ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])
    const {messages: [message]} = await lint(bytes(...mark, ...units), {format: 'txt', rules: {'impossible-date': true}})
    expect(message?.ruleId).toBe('impossible-date')
    expect(message?.place).toMatchObject({start: {offset: 1 + text.indexOf('31 April')}})
  })

  it.each([['without its mark', [0x41, 0x00, 0x42, 0x00]], ['with zeros in it', [0xff, 0xfe, 0x41, 0x00, 0x00, 0x00]]])('in UTF-16 %s are refused', async (_what, all) => {
    await expect(lint(bytes(...all))).rejects.toThrow(InputError)
  })
})

describe.each(FORMATS)('%s without text', (format) => {
  it.each(['', '\uFEFF', ' \t\r\n \n', '\0', '\uD800', '\u200B\u200D', '\u2028', '.', '"', '—'])('has nothing to say: %j', async (text) => {
    expect((await lint(text, {format, rules: ONLY})).messages).toEqual([])
  })
})

describe.each(FORMATS)('%s that no person wrote', (format) => {
  const unit = ['(', '"', "'", '“', '‘', '&', '<', '>', '*', '_', '[', ']', '`', '~', '|', '\\', '.', ',', '-', '/', 'a', ' a', "('a", ' "a', 'a.', 'a-', '1,000,', '> ', '- ', '[a](', '![', '<b>', '<div>', '<!--', '&amp', '😀', '\u0301', '@a', '#a ', '\n', '\r', '\0']

  it.each(unit)('is read: %j', async (text) => {
    const document = documentOf(text.repeat(60), format)
    expect(document.tokens.every(({start, end}) => start <= end && end <= document.source.length)).toBe(true)
    const {messages} = await lint(text.repeat(30_000), {format, rules: ONLY})
    expect(messages.filter(({ruleId}) => ruleId !== 'format')).toEqual([])
  })

  it('is one long line, and what stands at its end is still found', async () => {
    const source = `${'The harbour was quiet and the tram was late. '.repeat(3000)}${X}`
    const [message] = (await lint(source, {format, rules: ONLY})).messages
    expect(message?.place).toMatchObject({start: {offset: source.length - X.length + 3, line: 1}})
  })

  it('never parts a surrogate pair', () => {
    const {tokens} = documentOf(`a${'😀'.repeat(20_000)}`, format)
    for (const {text} of tokens) expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text)).toBe(false)
  })
})

describe('markup too large or too deep to parse', () => {
  it('is read as plain text, which is said', async () => {
    for (const [format, source] of [['md', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(20_000)}\n\n${X}`], ['md', `${'\n'.repeat(120_000)}${X}`], ['md', `${'It was late. '.repeat(160_000)}${X}`], ['html', `${'<p>'.repeat(500_001)}${X}`], ['md', `${'> '.repeat(5000)}a\n\n${X}`], ['md', `${'[a]('.repeat(9000)}\n\n${X}`], ['html', `${'<div>'.repeat(30_000)}${X}`]] as const) {
      const {messages} = await lint(source, {format, rules: ONLY})
      expect(messages.map(({ruleId}) => ruleId)).toEqual(['format', 'misused-idiom'])
      expect(messages[0]!.reason).toContain('was read as plain text')
      expect(messages[1]!.place).toMatchObject({start: {offset: source.indexOf(X) + 3}})
    }
  })

  it('is not what people write', async () => {
    const table = `|${' [a](b) |'.repeat(20)}\n|${'---|'.repeat(20)}\n`
    for (const source of [`${'-'.repeat(400)}\n\n${X}`, `${'> > > a\n'.repeat(500)}\n\n${X}`, `${'[a](b) text\n\n'.repeat(6000)}${X}`, `${table}\n${X}`, `${'* a\n'.repeat(3000)}\n\n${X}`]) {
      expect((await lint(source, {format: 'md', rules: ONLY})).messages.map(({ruleId}) => ruleId)).toEqual(['misused-idiom'])
    }
  })
})

it('looks for the ends of quotations in linear time', () => {
  const looks = (text: string): number => {
    const {tokens, blocks} = documentOf(text, 'txt')
    let count = 0
    const counted = new Proxy(tokens as Token[], {get: (list, key) => (count++, Reflect.get(list, key) as unknown)})
    markQuotations(blocks, counted)
    return count
  }
  for (const unit of ["('a ", "'a ", '“a ', '" a ', '"a ', '‘a ', "(‘a’s ", '„a“ ', "a' ", '«a ']) {
    expect(looks(unit.repeat(5000)), unit).toBeLessThan(11 * looks(unit.repeat(500)))
  }
})

describe('words that every object has as properties', () => {
  it('are words like others to all rules', async () => {
    const text = 'The constructor said on Monday that 12 constructor and 3 tonnes constructor of 40 constructor would go. "We are the constructor of __proto__, and it is constructor," the Constructor said last constructor, a constructor ago.'
    for (const draft of [text, text.replaceAll('of', 'constructor'), text.replaceAll(/\b(?:12|3|40)\b/g, '7 US constructor')]) {
      const {messages} = await lint(draft, {date: '2020-01-01', sources: [text.replace('12', '15'), `${text} More.`]})
      expect(messages.filter(({reason}) => reason.includes('could not finish')).map(({reason}) => reason)).toEqual([])
    }
  })
})
