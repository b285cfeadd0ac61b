import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {compact} from '../src/reporters/compact.js'
import {json} from '../src/reporters/json.js'
import {pretty} from '../src/reporters/pretty.js'

interface Given {
  words: string
  reason?: string
  fatal?: boolean | undefined
  expected?: string[]
  note?: string
  cause?: {words: string; reason: string}
}

/** A file with messages about the first place where their words stand. */
function file(value: string, ...given: Given[]): VFile {
  const made = new VFile({path: 'a.txt', value})
  const place = (words: string) => {
    const at = value.indexOf(words)
    const point = (offset: number) => {
      const before = value.slice(0, offset)
      return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset}
    }
    return {start: point(at), end: point(at + words.length)}
  }
  for (const {words, reason = 'no', fatal, expected, note, cause} of given) {
    const message = made.message(reason, {place: place(words), ruleId: 'some-rule', source: 'factlint'})
    Object.assign(message, {fatal, expected, actual: words, ...(note === undefined ? {} : {note})})
    if (cause) {
      message.cause = made.message(cause.reason, {place: place(cause.words)})
      made.messages.pop()
    }
  }
  return made
}

/** The words that are underlined in a pretty report. */
function underlined(report: string): string {
  const lines = report.split('\n')
  const at = lines.findIndex((line) => /^ +\^+$/.test(line))
  const marks = lines[at] ?? ''
  return (lines[at - 1] ?? '').slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)
}

describe('pretty', () => {
  it('shows the line with the words underlined, the evidence and what to write instead', () => {
    const report = pretty([file('One.\nThe King of Norway, Olaf, came.\n', {
      words: 'Olaf', reason: "Norway's king is Harald V", fatal: false, expected: ['Harald', 'Harald V'], note: 'King since 17 January 1991.'
    })], {quiet: true})
    expect(report).toBe([
      'a.txt:2:21 warning some-rule',
      '  The King of Norway, Olaf, came.',
      '                      ^^^^',
      "  Norway's king is Harald V",
      '  evidence: King since 17 January 1991.',
      "  instead: 'Harald' or 'Harald V'",
      ''
    ].join('\n'))
  })

  it('shows the second place that a message points to', () => {
    const report = pretty([file('The first line.\nThe other.\nThe first line.\n', {words: 'The other', cause: {words: 'first', reason: 'it stands here first'}})])
    expect(report).toContain('  see 1:5: it stands here first\n  The first line.\n      ^^^^^')
  })

  it('shows a note that is a list line by line, without its Markdown', () => {
    const given = file('a', {words: 'a', note: '- **the talks**: Bern, 3 May\n- **the second round of them between the ports**: Basel'})
    expect(pretty([given], {quiet: true})).toContain('\n  evidence:\n  - the talks: Bern, 3 May\n  - the second round of them between the ports: Basel\n')
    expect(pretty([given], {quiet: true, color: true, columns: 40})).toContain('- \x1b[1mthe second round of them between\x1b[22m\n  \x1b[1m  the ports\x1b[22m: Basel')
  })

  it('cuts long lines around the words, and keeps every line as narrow as the terminal', () => {
    const report = pretty([file(`${'before '.repeat(300)}the words${' after'.repeat(300)}`, {words: 'the words', reason: 'why '.repeat(60).trim(), note: 'so '.repeat(90)})], {columns: 72})
    expect(underlined(report)).toBe('the words')
    for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(72)
    expect(report).toMatch(/^ {2}….*the words.*…$/m)
  })

  it('underlines as much of a passage as stands on its first line', () => {
    expect(underlined(pretty([file('He said so,\nand went.', {words: 'said so,\nand went'})]))).toBe('said so,')
  })

  it('puts the marks under the words behind wide and combined characters and tabs', () => {
    const report = pretty([file('\t東京 e\u0301t e\u0301: words', {words: 'words'})])
    const marks = report.split('\n')[2] ?? ''
    // Indent, tab as one column, two wide characters, then ' ét é: '.
    expect(marks.indexOf('^')).toBe(2 + 1 + 4 + 7)
  })

  it('lets no character of the text steer the terminal', () => {
    const report = pretty([file('a \x1b[31mred\x1b[0m \u202eword', {words: 'word', reason: 'it has \x1b[2J', note: 'and \x07'})])
     
    expect(report).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/)
  })

  it('counts what it showed', () => {
    const files = [file('a b', {words: 'a', fatal: true}, {words: 'b', fatal: false}), file('c', {words: 'c', fatal: false}), file('d', {words: 'd', fatal: undefined}), file('e')]
    expect(pretty(files)).toMatch(/\n4 files: 1 error, 2 warnings, 1 info\n$/)
    expect(pretty([file('e')])).toBe('1 file: nothing to report\n')
    expect(pretty([file('e')], {quiet: true})).toBe('')
  })

  it('shows a message without a place', () => {
    const bad = new VFile({path: 'b.txt'})
    bad.message('cannot be read', {ruleId: 'input'})
    expect(pretty([bad], {quiet: true})).toBe('b.txt warning input\n  cannot be read\n')
  })
})

describe('compact', () => {
  it('is one line a message', () => {
    const report = compact([file('One.\nTwo words.', {words: 'Two', reason: 'not\ntwo', fatal: true, expected: ['Three']}, {words: 'words', expected: ['']}), file('e')])
    expect(report).toBe("a.txt:2:1: error: not two (instead: 'Three') [some-rule]\na.txt:2:5: info: no (instead: nothing) [some-rule]\n")
  })

  it('is empty where there is nothing', () => {
    expect(compact([file('e')])).toBe('')
  })
})

describe('json', () => {
  it('carries all that a message knows', () => {
    const [first] = JSON.parse(json([file('One.\nTwo words.', {words: 'words', fatal: false, expected: ['w'], note: 'n', cause: {words: 'One', reason: 'see'}})])) as object[]
    expect(first).toEqual({
      path: 'a.txt',
      messages: [{
        rule: 'some-rule', level: 'warning', reason: 'no', actual: 'words', expected: ['w'], note: 'n',
        place: {start: {line: 2, column: 5, offset: 9}, end: {line: 2, column: 10, offset: 14}},
        cause: {reason: 'see', place: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}}}
      }]
    })
  })

  it('leaves clean files out where it should be quiet', () => {
    expect(JSON.parse(json([file('e')]))).toHaveLength(1)
    expect(JSON.parse(json([file('e')], {quiet: true}))).toHaveLength(0)
  })
})
