import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {lint, rules} from '../src/index.js'
import {readCases} from './cases.js'

const folders = readdirSync('rules', {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name)

it('has one folder a rule, each with its cases', () => {
  expect(folders.sort()).toEqual(rules.map(({name}) => name).sort())
  for (const name of folders) expect(existsSync(`rules/${name}/cases.md`), name).toBe(true)
})

describe.each(folders)('%s', (name) => {
  const cases = readCases(readFileSync(`rules/${name}/cases.md`, 'utf8'))

  it('shows what it reports and what it leaves alone', () => {
    expect(cases.some(({section}) => section === 'Reports')).toBe(true)
    expect(cases.some(({section}) => section === 'Leaves alone')).toBe(true)
  })

  it.each(cases)('$section: $name', async ({section, format, options, sources, text, marked, said}) => {
    const file = await lint(text, {...options, ...(sources.length > 0 ? {sources} : {}), format, rules: {[name]: 'warn'}})
    const found = file.messages.filter(({ruleId}) => ruleId === name)
    const places = found.map(({place}) => place && 'start' in place && [place.start.offset, place.end.offset])
    if (section === 'Known misses') {
      expect(found, 'a known miss is reported now: move it to Reports').toEqual([])
      return
    }
    expect(places).toEqual(marked.map(({start, end}) => [start, end]))
    for (const [i, {reason, expected}] of said.entries()) {
      const message = found[i]
      expect(`${message?.reason}\n${message?.note ?? ''}`).toContain(reason)
      if (expected !== undefined) expect(message?.expected?.[0]).toBe(expected)
    }
    if (section === 'Reports') expect(marked.length, 'mark the words at fault').toBeGreaterThan(0)
    else expect(marked.length).toBe(0)
  })
})
