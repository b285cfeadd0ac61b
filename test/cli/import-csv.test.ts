import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {factlint, folder} from '../spawn.js'

const cwd = folder({'table.csv': 'Name,Start of term,End\nAlda Morvane,1 May 2010,present\n', 'bad.csv': 'person,country,office,from\nAlda Morvane,CL,president,03/04/2016\n'})
const facts = (args: readonly string[]) => factlint(['facts', 'import', 'csv', ...args], {cwd})
const SET = ['--set', 'country=CL,office=harbour-master,title=Harbour Master\\, Chile', '--map', 'from=Start of term']

it('writes a pack that is sound, once', async () => {
  expect(await facts([...SET, '--kind', 'tenures', '--out', 'pack.yml', 'table.csv'])).toEqual({code: 0, stdout: 'pack.yml: 1 row of tenures\n', stderr: ''})
  expect(readFileSync(path.join(cwd, 'pack.yml'), 'utf8')).toContain('{person: Alda Morvane, from: 2010-05-01, until: null, title: "Harbour Master, Chile", source: ["table.csv, line 2"]}')
  expect(await factlint(['facts', 'check', 'pack.yml'], {cwd})).toMatchObject({code: 0})
  expect(await facts([...SET, '--kind', 'tenures', '--out', 'pack.yml', 'table.csv'])).toMatchObject({code: 2, stderr: expect.stringContaining('pack.yml is there already') as string})
})

it('says what is wrong, with the line', async () => {
  expect(await facts(['--out', 'bad.yml', 'bad.csv'])).toMatchObject({code: 2, stderr: expect.stringContaining("bad.csv:2:1 from: '03/04/2016' may be 3 April or 4 March 2016") as string})
  expect(existsSync(path.join(cwd, 'bad.yml'))).toBe(false)
  for (const [args, message] of [[[], 'Name one table'], [['--kind', 'tenure', 'bad.csv'], "did you mean 'tenures'?"], [['--dates', 'ymd', 'bad.csv'], 'expected dmy'], [['--map', 'person', 'bad.csv'], "expected our column, '='"], [['none.csv'], 'there is no such file']] as const) {
    expect(await facts(args)).toMatchObject({code: 2, stderr: expect.stringContaining(message) as string})
  }
  expect((await factlint(['facts', 'import', 'wikidat'], {cwd})).stderr).toContain("did you mean 'wikidata'?")
})
