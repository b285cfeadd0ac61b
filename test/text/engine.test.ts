import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {createContext} from '../../src/context.js'
import {addMessages, runRules} from '../../src/engine.js'
import {defineRule} from '../../src/rule.js'
import type {Format} from '../../src/text/document.js'
import {documentOf} from './documents.js'

/** Replaces the word 'plain' by a text. */
function replacer(by: string, times = 1) {
  return defineRule({
    name: 'replacer', section: 'wording', summary: 'replaces a word',
    check(context) {
      for (const {text, index} of context.document.tokens) {
        if (text === 'plain') for (let i = 0; i < times; i++) context.report({first: index, last: index + 1}, {reason: 'Plain', expected: [by]})
      }
    }
  })
}

function run(source: string, format: Format, rules: ReturnType<typeof defineRule>[]) {
  const document = documentOf(source, format)
  const file = new VFile(source)
  const context = createContext(document, () => {
    throw new Error('no facts here')
  }, [])
  addMessages(file, document, runRules(context, rules.map((rule) => ({rule, severity: 'warn' as const, options: {}}))))
  return file.messages
}

describe('replacements', () => {
  it.each(['A & B', '*so*', 'snake_case', '[x](y)', '<b>', 'a\\b', '`x`'])('are written as the format wants them: %s', (by) => {
    for (const format of ['txt', 'md', 'html'] as const) {
      const source = 'A plain word.'
      const [message] = run(source, format, [replacer(by)])
      const mended = source.replace('plain', () => message!.expected![0]!)
      expect(documentOf(mended, format).blocks[0]!.value).toBe(`A ${by} word.`)
    }
  })
})

describe('rules', () => {
  const failing = defineRule({
    name: 'failing', section: 'wording', summary: 'fails',
    check(context) {
      context.report({first: 0, last: 1}, {reason: 'First', expected: []})
      throw new Error('oh no')
    }
  })

  it('lose nothing where one fails', () => {
    const said = run('A plain word.', 'txt', [failing, replacer('x')]).map(({ruleId, reason, place}) => [ruleId, reason, place !== undefined])
    expect(said).toEqual([
      ['failing', 'Rule `failing` could not finish on this text (oh no); the other rules did', false],
      ['failing', 'First', true],
      ['replacer', 'Plain', true]
    ])
  })

  it('say the same thing of the same words once', () => {
    expect(run('A plain word.', 'txt', [replacer('x', 3)])).toHaveLength(1)
  })

  it('may find as much as there is', () => {
    expect(run('plain '.repeat(150_000), 'txt', [replacer('x')])).toHaveLength(150_000)
  })
})
