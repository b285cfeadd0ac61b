/** `factlint facts COMMAND`: asks, checks and compares facts. Each command is loaded when it is called. */
import {meant} from '../../config.js'
import {UsageError} from '../problem.js'
import type {ExitCode, Io} from '../run.js'
import type {Command} from './command.js'

interface Entry {
  summary: string
  load(): Promise<{command: Command}>
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  check: {summary: 'says what packs hold and all that is wrong with them', load: () => import('./check.js')},
  ask: {summary: 'who held the offices of a country on a day', load: () => import('./ask.js')},
  show: {summary: 'all that is known of a person, place, event or series', load: () => import('./show.js')},
  status: {summary: 'how much is known, up to when, and what is missing', load: () => import('./status.js')},
  diff: {summary: 'what changes from one pack to another', load: () => import('./diff.js')},
  audit: {summary: 'looks for what cannot be: overlaps, gaps, impossible ages, names that cannot match', load: () => import('./audit.js')},
  import: {summary: 'makes a pack from an export of Wikidata, or from a table', load: () => import('./import.js')}
}

/** What `factlint facts --help` prints. */
function help(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length)) + 2
  const lines = Object.entries(COMMANDS).map(([name, {summary}]) => `  ${name.padEnd(width)}${summary}`)
  return `Usage: factlint facts COMMAND [options]

The facts that ship, and packs of your own laid over them.

${lines.join('\n')}

factlint facts COMMAND --help says more and has examples. To lint a folder that is called facts, write ./facts.
`
}

/**
 * Runs a subcommand.
 * @param argv what stands after `factlint facts`
 * @throws UsageError for wrong use
 */
export async function runFacts(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === undefined) throw new UsageError(`Nothing to do: expected one of ${Object.keys(COMMANDS).join(', ')}; see factlint facts --help`)
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(help())
    return 0
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) throw new UsageError(`Unknown command 'facts ${name}'${meant(name, Object.keys(COMMANDS))}`)
  const {command} = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(command.help)
    return 0
  }
  return command.run(rest, io)
}
