/** `factlint facts import wikidata`. */
import {closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import type {Records} from '../../facts/merge.js'
import {checkDate, ImportError, type ImportResult} from '../../import/intake.js'
import {REASONS, type Reason} from '../../import/report.js'
import {packJson, packLines} from '../../import/write.js'
import {shown as shownPath} from '../files.js'
import {said, UsageError} from '../problem.js'
import type {ExitCode, Io} from '../run.js'
import {checkpointPath, FileStore, forget, loadCheckpoint, recordsPath, writeWhole, type Checkpoint} from './checkpoint.js'
import {readFlags, type Command, type Given} from './command.js'
import {ImportProgress} from './import-progress.js'
import {sayReport} from './import-report.js'
import {Reader, standardInput} from './import-run.js'
import {BrokenInput, lookAt, type Input} from './inputs.js'
import {knownFacts, shippedNames} from './known-names.js'

const FLAGS = {
  out: 'value', date: 'value', offices: 'value', explain: 'value', wanted: 'value', against: 'values', checkpoint: 'value', resume: 'switch', force: 'switch', quiet: 'switch'
} as const
const SECONDS = 30

/** A day in a file's name, as dumps have it: wikidata-20261001-all.json.gz. */
const NAMED_DAY = /(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?!\d)/

interface Wishes {
  files: readonly string[]
  output: string | undefined
  date: string | undefined
  offices: 'heads' | 'all'
  explain: string | undefined
  wanted: string | undefined
  /** 'shipped', or paths of packs to be laid over the facts that ship. */
  against: readonly string[]
  every: number
  resume: boolean
  force: boolean
  quiet: boolean
}

function readWishes(given: Given, cwd: string): Wishes {
  const file = (flag: string): string | undefined => {
    const value = given.value(flag)
    return value === undefined ? undefined : path.resolve(cwd, value)
  }
  const offices = given.value('offices') ?? 'heads'
  if (offices !== 'heads' && offices !== 'all') throw new UsageError(`--offices: expected heads or all, got '${offices}'`)
  const every = Number(given.value('checkpoint') ?? SECONDS)
  if (!(every >= 0)) throw new UsageError(`--checkpoint: expected a number of seconds, got '${given.value('checkpoint') ?? ''}'`)
  const files = given.words.map((word) => (word === '-' ? word : path.resolve(cwd, word)))
  if (files.length === 0) throw new UsageError('Nothing to import: name the files of the export, or - for standard input; see factlint facts import --help')
  if (files.filter((name) => name === '-').length > 1) throw new UsageError('Standard input (-) can be read once')
  const output = file('out')
  const resume = given.has('resume')
  if (resume && output === undefined) throw new UsageError('--resume goes with --out: what was read so far lies beside the pack')
  if (resume && given.has('force')) throw new UsageError('--resume goes on with an import and --force begins anew: choose one')
  return {
    files, output, date: dateOf(given.value('date'), files), offices, explain: file('explain'), wanted: file('wanted'),
    against: given.values('against').map((one) => (one === 'shipped' ? one : path.resolve(cwd, one))), every, resume,
    force: given.has('force'), quiet: given.has('quiet')
  }
}

function dateOf(given: string | undefined, files: readonly string[]): string | undefined {
  if (given !== undefined) {
    if (!checkDate(given)) throw new UsageError(`--date: expected the day of the dump, such as 2026-10-01, got '${given}'`)
    return given
  }
  const days = files.flatMap((file) => {
    const match = NAMED_DAY.exec(path.basename(file))
    const day = match ? match.slice(1).join('-') : ''
    return checkDate(day) ? [day] : []
  })
  return days.sort().at(-1)
}

export const importWikidataCommand: Pick<Command, 'run'> = {
  async run(argv, io) {
    return new WikidataImport(readWishes(readFlags('import', argv, FLAGS), io.cwd), io).run()
  }
}

class WikidataImport {
  readonly #wishes: Wishes
  readonly #io: Io
  readonly #stop = new AbortController()
  #against: Records | undefined

  constructor(wishes: Wishes, io: Io) {
    this.#wishes = wishes
    this.#io = io
  }

  #shown(file: string): string {
    return file === '-' ? 'standard input' : shownPath(this.#io.cwd, file)
  }

  async run(): Promise<ExitCode> {
    const {output, force, files, against} = this.#wishes
    if (against.length > 0) this.#against = await knownFacts(against, this.#io.cwd)
    if (output !== undefined && existsSync(output) && !force && !this.#wishes.resume) throw new UsageError(`${this.#shown(output)} is there already: --force writes over it`)
    let {stdin} = this.#io
    const inputs: Input[] = []
    for (const file of files) {
      if (file !== '-') inputs.push(await lookAt(file, this.#shown(file)))
      else {
        const standard = await standardInput(stdin)
        stdin = standard.stream
        inputs.push(standard.input)
      }
    }
    const from = this.#checkpoint(inputs)
    const folder = output === undefined ? mkdtempSync(path.join(tmpdir(), 'factlint-')) : undefined
    const records = folder === undefined ? recordsPath(output!) : path.join(folder, 'records')
    const stop = (): void => {
      // Who presses twice means it; what was written down stays good.
      if (this.#stop.signal.aborted) process.exit(130)
      this.#stop.abort()
    }
    process.on('SIGINT', stop)
    let store: FileStore | undefined
    try {
      store = new FileStore(records, from?.records ?? 0)
      return await this.#import(inputs, stdin, store, from)
    } catch (error) {
      const code = (error as {code?: unknown}).code
      if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) throw new UsageError(`Cannot write beside the pack: ${said(error)}`)
      throw error
    } finally {
      process.off('SIGINT', stop)
      store?.close()
      if (folder !== undefined) rmSync(folder, {recursive: true, force: true})
    }
  }

  /** The checkpoint to go on from. */
  #checkpoint(inputs: readonly Input[]): Checkpoint | undefined {
    const {output, resume, force} = this.#wishes
    if (output === undefined) return undefined
    const found = loadCheckpoint(output)
    const where = this.#shown(checkpointPath(output))
    if (!resume) {
      if (found !== undefined && !force) throw new UsageError(`An import into ${this.#shown(output)} was stopped: go on with --resume, or begin anew with --force (${where})`)
      forget(output)
      return undefined
    }
    if (found === undefined) throw new UsageError(`There is nothing to go on with: ${where} is not there`)
    if (found === 'broken') throw new UsageError(`${where} cannot be used: begin anew with --force`)
    if (found.inputs.length !== inputs.length) throw new UsageError(`The stopped import had ${found.inputs.length} files and this one has ${inputs.length}: name the same ones in the same order`)
    for (const [i, before] of found.inputs.entries()) {
      const now = inputs[i]!
      const reached = i === found.current && now.packing === 'plain' ? found.sieve.offset : 0
      const grew = (now.size ?? Infinity) > (before.size ?? Infinity)
      if (now.head !== before.head || (now.size ?? Infinity) < Math.max(before.size ?? 0, reached) || (i < found.current && grew)) {
        throw new UsageError(`${this.#shown(now.path)} is not the file that the stopped import read${before.path === now.path ? '' : ` (${this.#shown(before.path)})`}: name the same files in the same order, or begin anew with --force`)
      }
      if (!grew && now.size !== undefined && now.modified !== before.modified) this.#io.stderr.write(`factlint: ${this.#shown(now.path)} was written to since, with the same size and beginning: taken for the same\n`)
    }
    return found
  }

  async #import(inputs: Input[], stdin: AsyncIterable<Uint8Array>, store: FileStore, from: Checkpoint | undefined): Promise<ExitCode> {
    const {output, every, quiet, date} = this.#wishes
    const total = inputs.every(({size}) => size !== undefined) ? inputs.reduce((sum, {size}) => sum + (size ?? 0), 0) : undefined
    const reader = new Reader({
      inputs, stdin, store, output, from, every, progress: new ImportProgress(this.#io.stderr, total, !quiet), shown: (file) => this.#shown(file),
      stop: this.#stop.signal,
      began: (start) => {
        if (date === undefined && !/"modified"\s*:\s*"\d{4}/.test(start)) throw new UsageError('Nothing says of which day this export is: give it with --date, such as --date 2026-10-01')
      }
    })
    const goOn = output === undefined ? '' : `. What was read so far is kept: go on with --resume`
    try {
      if (!await reader.read()) {
        const {file, lines} = reader.place
        // Else the program waits for more of it.
        if (this.#io.stdin instanceof Readable) this.#io.stdin.destroy()
        this.#io.stderr.write(`factlint: stopped in ${this.#shown(file)} after line ${lines}${goOn}\n`)
        return 130
      }
    } catch (error) {
      if (!(error instanceof BrokenInput)) {
        if (error instanceof UsageError && output !== undefined && reader.place.atStart && from === undefined) forget(output)
        throw error
      }
      const {file, lines} = reader.place
      throw new UsageError(`${this.#shown(file)} ${error.message} at byte ${error.at}, after line ${lines}${output === undefined ? '' : `${goOn}, once the file is whole`}`)
    }
    return this.#write(reader)
  }

  #write(reader: Reader): ExitCode {
    const {output, date, offices, quiet, wanted} = this.#wishes
    const explained = new Explanation(this.#wishes.explain)
    let result: ImportResult
    try {
      result = reader.intake.finish({...(date === undefined ? {} : {dumpDate: date}), offices, known: shippedNames(), ...(this.#against ? {against: this.#against} : {}), explain: (reason, what) => explained.add(reason, what)})
    } catch (error) {
      if (error instanceof ImportError) throw new UsageError(`${error.message} (--date)`)
      throw error
    } finally {
      explained.close()
    }
    const {pack, report} = result
    if (report.entities === 0) {
      if (output !== undefined) forget(output)
      const first = report.firstBroken[0]
      throw new UsageError(`There is no entity of Wikidata in this${first ? ` (${first.file}:${first.line} ${first.why})` : ''}: expected a dump, an answer of wbgetentities or SPARQL results in JSON`)
    }
    const lines = output?.endsWith('.json') ? packJson(pack) : packLines(pack, `From Wikidata, as of ${report.dumpDate}: heads of state and government, countries. ${this.#against ? 'What other facts bear out is at confidence B or A.' : 'Confidence C: one source.'}`)
    if (output === undefined) for (const line of lines) this.#io.stdout.write(`${line}\n`)
    else {
      writeWhole(output, lines)
      forget(output)
    }
    if (wanted !== undefined) writeWhole(wanted, report.wanted)
    if (!quiet) (output === undefined ? this.#io.stderr : this.#io.stdout).write(sayReport(report, output === undefined ? 'The pack' : this.#shown(output)))
    return 0
  }
}

/** Writes down all that is left out, as it is told. */
class Explanation {
  readonly #file: number | undefined
  #text = ''

  constructor(file: string | undefined) {
    if (file !== undefined) this.#file = openSync(file, 'w')
  }

  add(reason: Reason, what: string): void {
    if (this.#file === undefined) return
    this.#text += `${what.replace(/\s+/g, ' ')}: ${REASONS[reason]}\n`
    if (this.#text.length > 1 << 16) this.#flush()
  }

  #flush(): void {
    if (this.#file !== undefined && this.#text !== '') writeSync(this.#file, this.#text)
    this.#text = ''
  }

  close(): void {
    this.#flush()
    if (this.#file !== undefined) closeSync(this.#file)
  }
}
