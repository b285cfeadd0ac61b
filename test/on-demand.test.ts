import {cpSync, renameSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {folder, project, run} from './spawn.js'

const QUIET = 'The council met on Tuesday and put the budget off until next year.'
const PLACED = 'It was the first visit to Toulouse, Spain, in a decade.'
const EVENT = 'The Good Friday Agreement was signed in Paris on 10 April 1998.'

/** A build that says which parts of the fact base it fetches. */
function watched(): string {
  const at = folder({'package.json': '{"type": "module"}'})
  cpSync(path.join(project, 'dist'), path.join(at, 'dist'), {recursive: true})
  symlinkSync(path.join(project, 'node_modules'), path.join(at, 'node_modules'))
  for (const part of ['cities', 'events', 'thesaurus']) {
    const file = path.join(at, `dist/facts/${part}.js`)
    renameSync(file, path.join(at, `dist/facts/${part}-text.js`))
    writeFileSync(file, `console.log('fetched ${part}')\nexport * from './${part}-text.js'\n`)
  }
  return at
}

async function said(program: string): Promise<string[]> {
  const cwd = watched()
  writeFileSync(path.join(cwd, 'program.js'), `import {lint} from './dist/on-demand.js'\nconst say = async (text) => console.log((await lint(text, {date: '2024-06-19'})).messages.map((one) => one.ruleId).join(' ') || 'nothing')\n${program}`)
  const {code, stdout, stderr} = await run(process.execPath, ['program.js'], {cwd})
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return stdout.trim().split('\n')
}

it('fetches cities and events when a text first needs them', async () => {
  expect(await said(`await say(${JSON.stringify(QUIET)})`)).toEqual(['nothing'])
  expect(await said(`await say(${JSON.stringify(PLACED)}); await say(${JSON.stringify(PLACED)})`)).toEqual(['fetched cities', 'place-country', 'place-country'])
  expect(await said(`await say(${JSON.stringify(EVENT)})`)).toEqual(expect.arrayContaining(['fetched events', 'fetched cities', 'unsupported-venue']))
})

it('fetches the thesaurus where a draft has sources', async () => {
  const program = `console.log((await lint('The mayor bought a lorry.', {sources: ['The mayor bought a truck.']})).messages.map((one) => one.ruleId).join(' ') || 'nothing')`
  expect(await said(program)).toEqual(['fetched thesaurus', 'nothing'])
})
