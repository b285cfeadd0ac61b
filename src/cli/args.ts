import {parseArgs} from 'node:util'
import {meant} from '../config.js'
import {UsageError} from './problem.js'

export type ReportName = 'pretty' | 'compact' | 'json'
export const REPORTS: readonly ReportName[] = ['pretty', 'compact', 'json']

/** The command line as read; what was not given is undefined. */
export interface Args {
  inputs: readonly string[]
  help: boolean
  version: boolean
  stdin: boolean
  filePath: string | undefined
  date: string | undefined
  preset: string | undefined
  format: string | undefined
  config: string | undefined
  /** Paths of sources and of fact packs. */
  sources: readonly string[]
  facts: readonly string[]
  /** Severity by rule name. */
  rules: Readonly<Record<string, string>>
  report: ReportName | undefined
  color: boolean | undefined
  frail: boolean | undefined
  quiet: boolean
}

const FLAGS = {
  color: {type: 'boolean'}, config: {type: 'string'}, date: {type: 'string'}, facts: {type: 'string', multiple: true}, 'file-path': {type: 'string'},
  format: {type: 'string'}, frail: {type: 'boolean', short: 'f'}, help: {type: 'boolean', short: 'h'}, 'no-color': {type: 'boolean'}, preset: {type: 'string'},
  quiet: {type: 'boolean', short: 'q'}, report: {type: 'string'}, rule: {type: 'string', multiple: true}, source: {type: 'string', multiple: true},
  stdin: {type: 'boolean'}, version: {type: 'boolean', short: 'v'}
} as const

type Flag = keyof typeof FLAGS

/**
 * Reads the command line.
 * @throws UsageError for unknown flags (with the nearest one), missing values and flags that do not go together
 */
export function readArgs(argv: readonly string[]): Args {
  const {values, positionals, tokens} = parseArgs({args: [...argv], options: FLAGS, strict: false, allowPositionals: true, tokens: true})
  for (const token of tokens) if (token.kind === 'option') checkFlag(token)
  const one = (name: Flag) => values[name] as string | undefined
  const many = (name: Flag) => (values[name] as string[] | undefined) ?? []
  const args: Args = {
    inputs: positionals,
    help: values['help'] === true, version: values['version'] === true, stdin: values['stdin'] === true, quiet: values['quiet'] === true,
    filePath: one('file-path'), date: one('date'), preset: one('preset'), format: one('format'), config: one('config'),
    sources: many('source'), facts: many('facts'), rules: readRules(many('rule')), report: readReport(one('report')),
    color: values['no-color'] === true ? false : values['color'] === true ? true : undefined,
    frail: values['frail'] === true ? true : undefined
  }
  if (!args.help && !args.version) checkTogether(args)
  return args
}

function checkFlag({name, rawName, value, inlineValue}: {name: string; rawName: string; value: string | undefined; inlineValue: boolean | undefined}): void {
  const flag = (FLAGS as Readonly<Record<string, {type: 'boolean' | 'string'}>>)[name]
  if (!flag) {
    const flags = Object.keys(FLAGS).map((known) => `--${known}`)
    const near = meant(rawName, flags)
    throw new UsageError(`Unknown flag '${rawName}'${near.includes('mean') ? near : '; see factlint --help'}`)
  }
  if (flag.type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value, got '${value}'`)
  if (flag.type === 'string' && (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))) {
    throw new UsageError(`${rawName} needs a value; see factlint --help`)
  }
}

function readRules(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(given.map((pair) => {
    const at = pair.indexOf('=')
    if (at < 1 || at === pair.length - 1) throw new UsageError(`--rule ${pair}: expected NAME=off, NAME=info, NAME=warn or NAME=error`)
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
  }))
}

function readReport(given: string | undefined): ReportName | undefined {
  if (given === undefined || REPORTS.includes(given as ReportName)) return given as ReportName | undefined
  throw new UsageError(`Unknown report '${given}'${meant(given, REPORTS)}`)
}

function checkTogether({inputs, stdin, filePath}: Args): void {
  if (stdin && inputs.length > 0) throw new UsageError('--stdin reads one text from standard input: leave out the files')
  if (filePath !== undefined && !stdin) throw new UsageError('--file-path names the text on standard input: it goes with --stdin')
  if (!stdin && inputs.length === 0) throw new UsageError('Nothing to check: name files, folders or globs, or pass --stdin; see factlint --help')
}

/** What `--help` prints. */
export const HELP = `Usage: factlint [options] <files, folders or globs…>
       factlint facts COMMAND        asks, checks and compares facts; see factlint facts --help

A linter for facts in prose. Folders are searched for .txt, .md, .markdown, .html and .htm.

What the text is held against
  --date DATE            the day the text speaks from, such as 2024-06-19
                         (else its own front matter, metadata, publication line or dateline)
  --source FILE          a document that the text has to agree with (.txt, .md, .html), or a folder or
                         glob of such; may be repeated. A draft names its own under "sources:" in
                         its front matter, relative to its folder
  --facts FILE           a pack of facts laid over those that ship; may be repeated

What is checked
  --preset NAME          recommended (default) or strict
  --rule NAME=LEVEL      off, info, warn or error; may be repeated
  --format FORMAT        txt, md or html (else from the file's extension)

Input
  --stdin                read one text from standard input
  --file-path PATH       what that text is called; its folder is where configuration is looked for
  --config FILE          use this file instead of looking for .factlintrc.{json,yml,yaml,js,mjs}
                         or package.json#factlint upwards from each file

Output
  --report NAME          pretty (default on a terminal), compact (default otherwise) or json
  -q, --quiet            say nothing where nothing was found
  --color, --no-color    colours (default: on a terminal)
  -f, --frail            warnings make the exit code 1, too
  -v, --version          print the version
  -h, --help             print this

Exit codes: 0 nothing at level error, 1 problems, 2 wrong use or input that could not be read.
`
