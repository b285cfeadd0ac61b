/**
 * Writes the page of every rule, rules/NAME/readme.md, from the rule itself and its cases.md, the table of rules
 * and the example in README.md, and the columns of CSV packs in docs/packs.md.
 *
 *   npm run pages              writes what changed
 *   npm run pages -- --check   changes nothing, and fails where a page is not as it would be written
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {rules} from '../rules/index.js'
import {VFile} from 'vfile'
import {presetSeverity} from '../src/config.js'
import {TABLES, type TableName} from '../src/facts/tables.js'
import {lint} from '../src/index.js'
import {pretty} from '../src/reporters/pretty.js'
import type {OptionValue, Rule, Section} from '../src/rule.js'

const SECTIONS: Readonly<Record<Section, string>> = {
  facts: 'against the fact base',
  article: 'against the article itself',
  wording: 'how it is said',
  sources: 'against the sources, where some are given',
  archive: 'against the archive, where one is given'
}
// What the README shows a message on.
const EXAMPLE = 'German President Angela Merkel opened the fair in Hanover on 3 April 2011.'

const root = new URL('../', import.meta.url)
const read = (name: string) => (existsSync(new URL(name, root)) ? readFileSync(new URL(name, root), 'utf8') : '')

function page(rule: Rule): string {
  const rows = [
    ['Checks', SECTIONS[rule.section]],
    ['Severity', `${presetSeverity(rule, 'recommended')} in \`recommended\`, ${presetSeverity(rule, 'strict')} in \`strict\``],
    ...(rule.needsSources ? [['Needs', '`sources`']] : [])
  ]
  return [
    `<!-- Written by \`npm run pages\` from the rule and its cases.md. -->\n\n# ${rule.name}`,
    `Reports ${rule.summary}.`,
    table(['', ''], rows),
    ...options(rule.options),
    'In the examples, the words that the rule marks stand between ⟦ and ⟧; quoted under them is what the message says, and what it would put instead.',
    cases(read(`rules/${rule.name}/cases.md`))
  ].join('\n\n') + '\n'
}

function options(given: Readonly<Record<string, OptionValue>>): string[] {
  const rows = Object.entries(given).map(([name, value]) => [`\`${name}\``, Array.isArray(value) ? 'list of strings' : typeof value, `\`${JSON.stringify(value)}\``])
  return rows.length === 0 ? [] : ['## Options', table(['option', 'kind', 'default'], rows)]
}

/** The cases as a page reads: empty sections left out, replacements named. */
function cases(markdown: string): string {
  return markdown
    .replace(/^> expected: ?(.*)$/gm, (_, text: string) => (text === '' ? '> instead: nothing' : `> instead: ${text}`))
    .replace(/^(> .*)\n(?=> instead)/gm, '$1\\\n')
    .split(/^(?=## )/m)
    .filter((part) => !/^## [^\n]*\s*$/.test(part))
    .join('')
    .trim()
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Puts a text between the marks of a name: `<!-- name: … -->` and `<!-- /name -->`. */
function between(text: string, name: string, inner: string): string {
  const marks = new RegExp(`(<!-- ${name}: [^>]*-->)[^]*?(<!-- /${name} -->)`)
  if (!marks.test(text)) throw new Error(`Expected <!-- ${name}: … --> and, below it, <!-- /${name} -->`)
  return text.replace(marks, (_, begin: string, end: string) => `${begin}\n\n${inner}\n\n${end}`)
}

async function readme(): Promise<string> {
  const file = await lint(new VFile({path: 'article.txt', value: EXAMPLE}))
  if (file.messages.length === 0) throw new Error('The example of the README brings no message')
  const rows = rules.map((rule) => [`[\`${rule.name}\`](rules/${rule.name}/readme.md)`, rule.summary, SECTIONS[rule.section], presetSeverity(rule, 'recommended'), presetSeverity(rule, 'strict')])
  const withExample = between(read('README.md'), 'example', `\`\`\`\n${pretty([file], {quiet: true}).trimEnd()}\n\`\`\``)
  return between(withExample, 'rules', table(['rule', 'reports', 'checks', 'recommended', 'strict'], rows))
}

/** The columns of each table that a CSV pack may be. */
function packs(): string {
  const of = (name: TableName) => {
    const {columns, needs} = TABLES[name]
    const needed = new Set(needs.flatMap((choice) => (choice.length > 2 ? [] : choice.slice(0, 1))))
    const rows = Object.entries(columns).map(([column, {kind, says}]) => [needed.has(column) ? `**${column}**` : column, kind, says])
    return `### ${name}\n\n${table(['column', 'kind', 'what stands in it'], rows)}`
  }
  return between(read('docs/packs.md'), 'tables', (Object.keys(TABLES) as TableName[]).map(of).join('\n\n'))
}

const pages: [string, string][] = [...rules.map((rule): [string, string] => [`rules/${rule.name}/readme.md`, page(rule)]), ['README.md', await readme()], ['docs/packs.md', packs()]]
const stale = pages.filter(([name, text]) => read(name) !== text)
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} is not as the rules have it: run npm run pages`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [name, text] of stale) writeFileSync(new URL(name, root), text)
  console.log(stale.length === 0 ? 'All pages are fresh.' : `Written: ${stale.map(([name]) => name).join(', ')}`)
}
