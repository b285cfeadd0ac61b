import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {formatOf, InputError, readInput} from '../input.js'
import {lint, type Options} from '../index.js'
import {prepare} from '../plugins.js'
import {rules} from '../../rules/index.js'
import type {Reporter} from '../reporters/report.js'
import {severityOf} from '../reporters/report.js'
import type {Args, ReportName} from './args.js'
import {HELP, readArgs} from './args.js'
import {layerFrom} from './config-file.js'
import {Evidence, type SourceText} from './evidence.js'
import {findFiles, shown} from './files.js'
import {frontMatterSources} from './front-matter.js'
import {Ignores} from './ignores.js'
import {said, UsageError, whyUnreadable} from './problem.js'
import {Progress} from './progress.js'
import type {Settings} from './settings.js'
import {layerOf, SettingsFinder} from './settings.js'

/** Where the command line reads and writes. */
export interface Io {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  stdin: AsyncIterable<Uint8Array>
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
}

/** 0: nothing at level error; 1: problems; 2: wrong use, or input that could not be read; 130: stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130

/**
 * Runs the command line: the report goes to stdout, progress and wrong use to stderr.
 * @param argv without node and the script
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (argv[0] === 'facts') return await (await import('./facts/index.js')).runFacts(argv.slice(1), io)
    const args = readArgs(argv)
    if (args.help) return say(io, HELP)
    if (args.version) return say(io, `${await version()}\n`)
    return await lintAll(args, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const at = error.file === undefined ? '' : `${shown(io.cwd, error.file)}: `
    io.stderr.write(`factlint: ${at}${error.message}\n`)
    return 2
  }
}

function say(io: Io, text: string): ExitCode {
  io.stdout.write(text)
  return 0
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as {version: string}).version
}

async function lintAll(args: Args, io: Io): Promise<ExitCode> {
  const {cwd} = io
  const evidence = new Evidence(cwd, (text) => void (args.quiet || io.stderr.write(`factlint: warning: ${text}\n`)))
  const finder = await checkedFinder(args, evidence, cwd)
  const outcome = new Outcome()
  if (args.stdin) {
    const file = new VFile({cwd, path: args.filePath ?? '<stdin>', value: Buffer.concat(await collect(io.stdin))})
    await lintOne(file, path.dirname(path.resolve(cwd, args.filePath ?? 'stdin')), finder, evidence, outcome)
  } else {
    const found = await findFiles(args.inputs, cwd, new Ignores())
    for (const {path: name, reason} of found.problems) outcome.unreadable(new VFile({cwd, path: name, value: ''}), reason)
    const progress = new Progress(io.stderr, found.files.length, !args.quiet)
    for (const [i, name] of found.files.entries()) {
      progress.step(i, name)
      const absolute = path.resolve(cwd, name)
      const file = new VFile({cwd, path: name})
      try {
        file.value = await readFile(absolute)
      } catch (error) {
        outcome.unreadable(file, `cannot read it: ${whyUnreadable(error)}`)
        continue
      }
      await lintOne(file, path.dirname(absolute), finder, evidence, outcome)
    }
    progress.end()
    if (!args.quiet) for (const name of found.ignored) io.stderr.write(`factlint: ${name} is ignored by .factlintignore: not checked\n`)
  }
  outcome.addSetupProblems(cwd)
  const reporter = await loadReporter(args.report ?? (io.stdout.isTTY ? 'pretty' : 'compact'))
  const report = reporter(outcome.files, {color: args.color ?? wantsColor(io), quiet: args.quiet, columns: io.stdout.columns || 100})
  io.stdout.write(report)
  return outcome.code()
}

/** Refuses what is wrong with the command line itself before any file is looked at. */
async function checkedFinder(args: Args, evidence: Evidence, cwd: string): Promise<SettingsFinder> {
  const line = layerOf(args, cwd)
  try {
    prepare(rules, {rules: line.rules, ...(line.date === undefined ? {} : {date: line.date}), ...(line.preset === undefined ? {} : {preset: line.preset})})
    formatOf(new VFile(), line.format)
  } catch (error) {
    throw new UsageError(said(error))
  }
  await evidence.sources(line.sources)
  await evidence.facts(line.facts)
  const given = args.config === undefined ? undefined : await layerFrom(path.resolve(cwd, args.config))
  return new SettingsFinder(cwd, evidence, line, given)
}

async function lintOne(file: VFile, folder: string, finder: SettingsFinder, evidence: Evidence, outcome: Outcome): Promise<void> {
  let settings: Settings
  try {
    settings = await finder.in(folder)
  } catch (error) {
    outcome.setupProblem(error)
    return
  }
  try {
    // Read first, so that what is said of the bytes is not taken for a fault of the options.
    readInput(file)
  } catch (error) {
    outcome.unreadable(file, error instanceof InputError ? error.message.replace(`${file.path} is`, 'this is') : `cannot read it: ${said(error)}`)
    return
  }
  let {options} = settings
  try {
    options = await withOwnSources(file, folder, options, evidence)
  } catch (error) {
    outcome.unreadable(file, said(error), error instanceof UsageError ? error.line : undefined)
    return
  }
  try {
    await lint(file, options)
    outcome.linted(file, settings.frail)
  } catch (error) {
    outcome.unreadable(file, `factlint failed on this file: ${said(error)}`)
  }
}

/**
 * The options with the sources that a draft names in its front matter, behind those set elsewhere. A draft that is among its sources, as
 * by a glob, is not held against itself.
 */
async function withOwnSources(file: VFile, folder: string, options: Options, evidence: Evidence): Promise<Options> {
  const own = await frontMatterSources(String(file.value), folder)
  const given = (options.sources ?? []) as readonly SourceText[]
  for (const one of own) {
    await evidence.sources([one.path]).catch((error: unknown) => {
      throw new UsageError(`${said(error)} (named under sources: in the front matter)`, undefined, one.line)
    })
  }
  const further = (await evidence.sources(own.map((one) => one.path))).filter((one) => !given.some(({path: known}) => known === one.path))
  const all = [...given, ...further]
  const self = path.resolve(file.cwd, file.path)
  const others = all.filter((one) => path.resolve(file.cwd, one.path) !== self)
  if (all.length > 0 && others.length === 0) {
    const message = file.info('The only source is this file itself: it is held against nothing', {ruleId: 'sources', source: 'factlint'})
    message.note = 'Name the wire copy, transcript or release that it was written from.'
  }
  return {...options, sources: others}
}

/** What came of every file. */
class Outcome {
  readonly files: VFile[] = []
  #failed = false
  #broken = false
  readonly #setup = new Map<string, {error: UsageError; count: number}>()

  linted(file: VFile, frail: boolean): void {
    this.files.push(file)
    const levels = file.messages.map(severityOf)
    if (levels.includes('error') || (frail && levels.includes('warning'))) this.#failed = true
  }

  unreadable(file: VFile, reason: string, line?: number): void {
    if (file.value === undefined || typeof file.value !== 'string') file.value = ''
    const message = file.message(reason, {...line !== undefined && {place: {line, column: 1}}, ruleId: 'input', source: 'factlint'})
    message.fatal = true
    this.files.push(file)
    this.#broken = true
  }

  /** A wrong configuration: told once, with how many files it kept from being checked. */
  setupProblem(error: unknown): void {
    const problem = error instanceof UsageError ? error : new UsageError(said(error))
    const key = `${problem.file ?? ''}\n${problem.message}`
    const known = this.#setup.get(key)
    if (known) known.count++
    else this.#setup.set(key, {error: problem, count: 1})
  }

  addSetupProblems(cwd: string): void {
    for (const {error, count} of this.#setup.values()) {
      const file = new VFile({cwd, path: error.file === undefined ? 'configuration' : shown(cwd, error.file), value: ''})
      this.unreadable(file, `${error.message} (${count === 1 ? '1 file was' : `${count} files were`} not checked)`, error.line)
    }
  }

  code(): ExitCode {
    return this.#broken ? 2 : this.#failed ? 1 : 0
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return chunks
}

async function loadReporter(name: ReportName): Promise<Reporter> {
  if (name === 'pretty') return (await import('../reporters/pretty.js')).pretty
  if (name === 'json') return (await import('../reporters/json.js')).json
  return (await import('../reporters/compact.js')).compact
}

function wantsColor({env, stdout}: Io): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0'
  return stdout.isTTY && env['TERM'] !== 'dumb'
}
