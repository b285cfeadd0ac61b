import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {lint, rules} from '../../src/index.js'
import {readCases} from '../cases.js'

const names = rules.filter(({section}) => section === 'article').map(({name}) => name)
const cases = readdirSync('rules')
  .filter((name) => names.includes(name))
  .flatMap((name) => readCases(readFileSync(`rules/${name}/cases.md`, 'utf8')))
  .filter(({section, format, sources}) => section === 'Reports' && format === 'txt' && sources.length === 0)

/** Ways to set one text, each of as many characters as before, so that places can be compared. */
const SETTINGS: Readonly<Record<string, (text: string) => string>> = {
  'no-break spaces': (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00A0'),
  'thin spaces': (text) => text.replace(/(?<=\S) (?=\S)/g, '\u2009'),
  'curly apostrophes': (text) => text.replaceAll("'", '’'),
  'straight apostrophes': (text) => text.replaceAll('’', "'")
}

async function said(text: string, options: Readonly<Record<string, string>>): Promise<string[]> {
  const file = await lint(text, {...options, format: 'txt', rules: Object.fromEntries(rules.map(({name}) => [name, names.includes(name) ? 'warn' : 'off']))})
  return file.messages.map(({ruleId, place}) => `${ruleId} ${place && 'start' in place ? `${place.start.offset}–${place.end.offset}` : ''}`)
}

it.each(Object.keys(SETTINGS))('the rules of an article say the same in %s', async (name) => {
  let reported = 0
  const other: string[] = []
  for (const {text, options} of cases) {
    const plain = await said(text, options)
    reported += plain.length
    const set = await said(SETTINGS[name]!(text), options)
    if (plain.join() !== set.join()) other.push(`${JSON.stringify(text)}: ${plain.join()} / ${set.join()}`)
  }
  expect(reported).toBeGreaterThan(100)
  expect(other).toEqual([])
})
