import {spawn} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll} from 'vitest'

export const project = path.resolve(import.meta.dirname, '..')
export const cli = path.join(project, 'dist/cli.js')

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true})
})

/** A new folder with files, gone after the tests of the file. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const at = realpathSync(mkdtempSync(path.join(tmpdir(), 'factlint-')))
  made.push(at)
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(at, name)), {recursive: true})
    writeFileSync(path.join(at, name), value)
  }
  return at
}

/** A copy of an example in which the packages of this project are installed, and this project itself. */
export function example(name: string): string {
  const at = folder()
  cpSync(path.join(project, 'examples', name), at, {recursive: true, filter: (file) => !file.split(path.sep).includes('node_modules') || file.startsWith(path.join(project, 'node_modules'))})
  const from = path.join(project, 'node_modules')
  const to = path.join(at, 'node_modules')
  mkdirSync(path.join(to, '.bin'), {recursive: true})
  for (const entry of readdirSync(from)) if (!entry.startsWith('.')) symlinkSync(path.join(from, entry), path.join(to, entry))
  for (const entry of readdirSync(path.join(from, '.bin'))) symlinkSync(path.join(from, '.bin', entry), path.join(to, '.bin', entry))
  symlinkSync(project, path.join(to, 'factlint'))
  symlinkSync(cli, path.join(to, '.bin/factlint'))
  return at
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], {cwd, input, env}: {cwd: string; input?: string | Uint8Array; env?: Record<string, string>}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const {NO_COLOR: _, FORCE_COLOR: __, ...inherited} = process.env
    const child = spawn(program, args, {cwd, env: {...inherited, ...env}})
    const out: Ran = {code: null, stdout: '', stderr: ''}
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({...out, code}))
    // A program that does not read its input closes it.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
  })
}

/** Runs the command line. */
export function factlint(args: readonly string[], options: Parameters<typeof run>[2]): Promise<Ran> {
  return run(process.execPath, [cli, ...args], options)
}
