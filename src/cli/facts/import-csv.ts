/** `factlint facts import csv`. */
import {existsSync} from 'node:fs'
import path from 'node:path'
import {meant} from '../../config.js'
import {FactPackError, sayProblem} from '../../facts/index.js'
import {CONFIDENCES} from '../../facts/schema.js'
import {TABLES, type TableName} from '../../facts/tables.js'
import {importCsv, type CsvOptions} from '../../import/csv.js'
import {packJson, packLines} from '../../import/write.js'
import {readPackText} from '../evidence.js'
import {shown} from '../files.js'
import {said, UsageError} from '../problem.js'
import {writeWhole} from './checkpoint.js'
import {readFlags, type Command, type Given} from './command.js'

const FLAGS = {kind: 'value', map: 'values', set: 'values', dates: 'value', confidence: 'value', out: 'value', force: 'switch', quiet: 'switch'} as const

/** 'person=Name,from=Start of term'; a comma within a value is written '\,'. */
function pairs(flag: string, given: Given): Record<string, string> {
  return Object.fromEntries(given.values(flag).flatMap((value) => value.split(/(?<!\\),/)).map((pair) => {
    const at = pair.indexOf('=')
    if (at < 1 || at === pair.length - 1) throw new UsageError(`--${flag} '${pair.trim()}': expected our column, '=' and ${flag === 'map' ? 'the table’s' : 'a value'}, such as ${flag === 'map' ? 'person=Name' : 'country=FR'}`)
    return [pair.slice(0, at).trim(), pair.slice(at + 1).replace(/\\,/g, ',').trim()]
  }))
}

function readOptions(given: Given): CsvOptions {
  const kind = given.value('kind')
  const kinds = Object.keys(TABLES) as TableName[]
  if (kind !== undefined && !kinds.includes(kind as TableName)) throw new UsageError(`--kind '${kind}'${meant(kind, kinds)}`)
  const dates = given.value('dates')
  if (dates !== undefined && dates !== 'dmy' && dates !== 'mdy') throw new UsageError(`--dates: expected dmy (3/4 is 3 April) or mdy (3/4 is 4 March), got '${dates}'`)
  const confidence = given.value('confidence')
  if (confidence !== undefined && !(CONFIDENCES as readonly string[]).includes(confidence)) throw new UsageError(`--confidence: expected A, B, C or D, got '${confidence}'`)
  return {
    map: pairs('map', given), set: pairs('set', given), ...(kind === undefined ? {} : {kind: kind as TableName}), ...(dates === undefined ? {} : {dates}), ...(confidence === undefined ? {} : {confidence})
  }
}

export const importCsvCommand: Pick<Command, 'run'> = {
  async run(argv, io) {
    const given = readFlags('import', argv, FLAGS)
    const [word, ...more] = given.words
    if (word === undefined || more.length > 0) throw new UsageError('Name one table to import; see factlint facts import --help')
    const options = readOptions(given)
    const out = given.value('out')
    const output = out === undefined ? undefined : path.resolve(io.cwd, out)
    if (output !== undefined && existsSync(output) && !given.has('force')) throw new UsageError(`${shown(io.cwd, output)} is there already: --force writes over it`)
    const {file, text} = await readPackText(path.resolve(io.cwd, word), shown(io.cwd, path.resolve(io.cwd, word)))
    try {
      const {pack, kind, rows, ignored} = importCsv(file, text, options)
      if (output === undefined) for (const line of packLines(pack, `From ${file}`)) io.stdout.write(`${line}\n`)
      else writeWhole(output, output.endsWith('.json') ? packJson(pack) : packLines(pack, `From ${file}`))
      const notes = [`${output === undefined ? 'The pack' : shown(io.cwd, output)}: ${rows} ${rows === 1 ? 'row' : 'rows'} of ${kind}`, ...(ignored.length > 0 ? [`Columns that were not used: ${ignored.join(', ')}`] : [])]
      if (!given.has('quiet')) (output === undefined ? io.stderr : io.stdout).write(`${notes.join('\n')}\n`)
      return 0
    } catch (error) {
      if (error instanceof FactPackError) {
        for (const one of error.problems) io.stderr.write(`error ${sayProblem(one)}\n`)
        return 2
      }
      if (typeof (error as {code?: unknown}).code === 'string') throw new UsageError(`Cannot write the pack: ${said(error)}`)
      throw error
    }
  }
}
