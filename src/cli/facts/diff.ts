import path from 'node:path'
import {diffRecords, type Change} from '../../facts/diff.js'
import {FactPackError, layRecords, prepareFacts} from '../../facts/index.js'
import type {Records} from '../../facts/merge.js'
import {readPackText} from '../evidence.js'
import {shown} from '../files.js'
import {UsageError} from '../problem.js'
import type {ExitCode, Io} from '../run.js'
import {write, writeJson} from './base.js'
import {readFlags, type Command} from './command.js'

const help = `Usage: factlint facts diff A B [options]

What a text would be held against differently with B than with A. Each is a pack, or several with
commas between them, laid over the facts that ship, or 'shipped' for those alone.

  --json         for programs

Examples
  factlint facts diff shipped house.yml        what the house says otherwise
  factlint facts diff house-may.yml house.yml  what has changed since May

Exit codes: 0 no difference, 1 some, 2 wrong use or a pack that cannot be used.
`

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const given = readFlags('diff', argv, {json: 'switch'})
  const [a, b, ...more] = given.words
  if (a === undefined || b === undefined || more.length > 0) throw new UsageError(`Expected two packs, or 'shipped' and one; see factlint facts diff --help`)
  const changes = diffRecords(await recordsOf(a, io), await recordsOf(b, io))
  if (given.has('json')) writeJson(io, changes)
  else write(io, [...changes.map(say), changes.length === 0 ? 'No difference.' : `${changes.length} ${changes.length === 1 ? 'difference' : 'differences'}`])
  return changes.length > 0 ? 1 : 0
}

async function recordsOf(name: string, io: Io): Promise<Records> {
  if (name === 'shipped') return layRecords([])
  const packs = await Promise.all(name.split(',').map((one) => {
    const file = path.resolve(io.cwd, one)
    return readPackText(file, shown(io.cwd, file))
  }))
  await prepareFacts(packs)
  try {
    return layRecords(packs)
  } catch (error) {
    if (error instanceof FactPackError) throw new UsageError(error.message)
    throw error
  }
}

function say({kind, subject, says}: Change): string {
  return kind === 'tenure' || kind === 'office' ? `${subject}: ${says}` : `${kind} ${subject}: ${says}`
}

export const command: Command = {help, run}
