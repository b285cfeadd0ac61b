import {parseArgs} from 'node:util'
import {meant} from '../../config.js'
import {UsageError} from '../problem.js'
import type {ExitCode, Io} from '../run.js'

/** A subcommand of `factlint facts`. */
export interface Command {
  /** What `factlint facts NAME --help` prints, examples included. */
  help: string
  /**
   * Runs it: results go to stdout, wrong use is thrown as a UsageError.
   * @param argv what stands after the command's name
   * @param io where to read and write
   */
  run(argv: readonly string[], io: Io): Promise<ExitCode>
}

/** What a command takes beside `--help`: flags that want a value, flags that may be repeated, and switches. */
export type Flags = Readonly<Record<string, 'value' | 'values' | 'switch'>>

/** A command line as read. */
export interface Given {
  /** What is no flag, in order. */
  words: readonly string[]
  /** Whether a switch was given. */
  has(flag: string): boolean
  /** The value of a flag; the last one where it was repeated. */
  value(flag: string): string | undefined
  /** All values of a flag that may be repeated. */
  values(flag: string): readonly string[]
}

/**
 * Reads the words and flags of a command.
 * @throws UsageError for unknown flags (with the nearest one) and missing values
 */
export function readFlags(command: string, argv: readonly string[], flags: Flags): Given {
  const options = Object.fromEntries(Object.entries(flags).map(([name, kind]) => [name, {type: kind === 'switch' ? 'boolean' as const : 'string' as const, multiple: true}]))
  const {values, positionals, tokens} = parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true})
  const help = `see factlint facts ${command} --help`
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const kind = flags[token.name]
    if (kind === undefined) {
      const near = meant(token.rawName, Object.keys(flags).map((name) => `--${name}`))
      throw new UsageError(`Unknown flag '${token.rawName}'${near.includes('mean') ? near : `; ${help}`}`)
    }
    if (kind === 'switch' && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value, got '${token.value}'`)
    if (kind !== 'switch' && (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-')))) throw new UsageError(`${token.rawName} needs a value; ${help}`)
  }
  const list = (flag: string): string[] => (values[flag] as string[] | undefined) ?? []
  return {words: positionals, has: (flag) => values[flag] !== undefined, value: (flag) => list(flag).at(-1), values: list}
}
