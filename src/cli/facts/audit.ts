import {audit, FINDING_KINDS, type Finding, type FindingKind} from '../../facts/audit/index.js'
import {shippedFacts} from '../../facts/index.js'
import {meant} from '../../config.js'
import {UsageError} from '../problem.js'
import type {ExitCode, Io} from '../run.js'
import {openFacts, write, writeJson} from './base.js'
import {readFlags, type Command} from './command.js'

const kinds = Object.keys(FINDING_KINDS) as FindingKind[]

const help = `Usage: factlint facts audit [FILE…] [options]

Looks through the facts for what cannot be, or can hardly be meant. With packs, they are laid over the facts that ship,
and what these have by themselves is left out. A finding that its record explains (a note, a dispute, somebody acting, a
vacancy) is counted and not listed.

  --kind KIND    only this; may be repeated
  --all          also what is explained, and what the shipped facts have by themselves
  --json         for programs

Kinds
${kinds.map((kind) => `  ${kind.padEnd(20)} ${FINDING_KINDS[kind]}`).join('\n')}

Examples
  factlint facts audit
  factlint facts audit house.yml mayors.csv
  factlint facts audit --kind overlap --kind gap

Exit codes: 0 clean or explained, 1 findings, 2 wrong use or a pack that cannot be used.
`

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const given = readFlags('audit', argv, {kind: 'values', all: 'switch', json: 'switch'})
  for (const kind of given.values('kind')) if (!(kind in FINDING_KINDS)) throw new UsageError(`Unknown kind '${kind}'${meant(kind, kinds)}`)
  const wanted = new Set<string>(given.values('kind').length > 0 ? given.values('kind') : kinds)
  const facts = await openFacts(given.words, io)
  const known = new Set(given.words.length === 0 || given.has('all') ? [] : audit(shippedFacts()).map(key))
  const findings = audit(facts).filter((one) => wanted.has(one.kind) && !known.has(key(one)))
  const open = findings.filter(({explained}) => explained === undefined)
  if (given.has('json')) writeJson(io, given.has('all') ? findings : open)
  else write(io, report(findings, given.has('all')))
  return open.length > 0 ? 1 : 0
}

function key({kind, subject, says}: Finding): string {
  return `${kind}\n${subject}\n${says}`
}

function report(findings: readonly Finding[], all: boolean): string[] {
  const lines: string[] = []
  const counts: string[] = []
  for (const kind of kinds) {
    const those = findings.filter((one) => one.kind === kind)
    if (those.length === 0) continue
    const explained = those.filter((one) => one.explained !== undefined).length
    const listed = all ? those : those.filter((one) => one.explained === undefined)
    if (listed.length > 0) lines.push(`${kind}: ${FINDING_KINDS[kind]}`, ...listed.map(({subject, says, explained: why}) => `  ${subject}: ${says}${why === undefined ? '' : ` (explained: ${why})`}`), '')
    counts.push(`  ${kind.padEnd(20)} ${String(those.length - explained).padStart(5)}${explained > 0 ? `  and ${explained} explained` : ''}`)
  }
  const open = findings.filter(({explained}) => explained === undefined).length
  return [...lines, open === 0 ? 'Clean: nothing that its record does not explain.' : `${open} ${open === 1 ? 'finding' : 'findings'}`, ...counts]
}

export const command: Command = {help, run}
