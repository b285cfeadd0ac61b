import path from 'node:path'
import {expect, it} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {rules} from '../rules/index.js'
import {project, run} from './spawn.js'

it('packs what it exports, and none of what it is made from', {timeout: 60_000}, async () => {
  const {stdout} = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: project})
  const [packed] = JSON.parse(stdout) as {files: {path: string}[]}[]
  const files = packed?.files.map((file) => file.path) ?? []
  const {'.': main, './remark': remark, './rehype': rehype, './import': imports} = manifest.exports
  const wanted = [main, remark, rehype, imports].flatMap((entry) => [entry.types, entry.default])
  for (const {name} of rules) for (const entry of Object.values(manifest.exports['./rules/*'])) wanted.push(entry.replace('*', name))
  for (const name of [...wanted, manifest.bin.factlint, 'README.md', 'LICENSE', 'package.json', 'schema/facts.json', 'schema/config.json']) expect(files).toContain(path.posix.normalize(name))
  expect(files.filter((name) => /^(?:src|facts|test|bench|scripts|examples|node_modules)\//.test(name))).toEqual([])
})

it('is imported by its name, every rule too', async () => {
  const names = ['factlint', 'factlint/remark', 'factlint/rehype', ...rules.map(({name}) => `factlint/rules/${name}`)]
  const script = `for (const name of ${JSON.stringify(names)}) console.log(name, typeof (await import(name)).default)`
  const {stdout, stderr} = await run(process.execPath, ['--input-type=module', '--eval', script], {cwd: project})
  expect(stderr).toBe('')
  expect(stdout.trim().split('\n')).toEqual(names.map((name) => `${name} function`))
})

it('loads nothing of Node where a browser would load it', async () => {
  const script = `
    import {readFileSync, readdirSync} from 'node:fs'
    const seen = new Set()
    const visit = (file) => {
      if (seen.has(file)) return
      seen.add(file)
      const text = readFileSync('dist/' + file, 'utf8')
      for (const [, from] of text.matchAll(/(?:from|import)\\s*\\(?\\s*['"]([^'"]+)['"]/g)) {
        if (from.startsWith('.')) visit(from.replace(/^(?:\\.\\.?\\/)+/, ''))
        else if (from.startsWith('node:')) console.log(file, from)
      }
    }
    for (const entry of ['index.js', 'remark.js', 'rehype.js', 'import.js', ...readdirSync('dist/rules').filter((name) => name.endsWith('.js')).map((name) => 'rules/' + name)]) visit(entry)
    console.log(seen.size > 5)`
  const {stdout, stderr} = await run(process.execPath, ['--input-type=module', '--eval', script], {cwd: project})
  expect(stderr).toBe('')
  expect(stdout).toBe('true\n')
})
