/** What is wrong with a fact file, said in plain words with its place. */
import {distance} from 'fastest-levenshtein'
import type * as v from 'valibot'
import type {ParsedPack} from './load.js'

/** One thing wrong in one file. Lines and columns count from 1. */
export interface Problem {
  file: string
  line: number
  column: number
  field: string
  message: string
}

/** A problem on a line: 'house.yml:3:5 people[0].born: expected …'. */
export function sayProblem({file, line, column, field, message}: Problem): string {
  return `${file}:${line}:${column} ${field === '' ? '' : `${field}: `}${message}`
}

/** The sound records of a file with faults, and the names of those that were left out. */
export interface Salvaged {
  parsed: ParsedPack
  lost: readonly string[]
}

/** All that is wrong with a pack of facts. */
export class FactPackError extends Error {
  readonly problems: readonly Problem[]
  /** What was read all the same, so that it can be checked too. */
  readonly salvaged: Salvaged | undefined
  constructor(problems: readonly Problem[], salvaged?: Salvaged) {
    const lines = problems.map(sayProblem)
    super(lines.length === 1 ? lines[0] : `${lines.length} problems in the facts\n${lines.join('\n')}`)
    this.name = 'FactPackError'
    this.problems = problems
    this.salvaged = salvaged
  }
}

export type Path = readonly (string | number)[]

/** Says where a field of a file stands. */
export interface Locator {
  readonly file: string
  /** A problem at a path; the path's own key where the value is missing or unknown. */
  problem(path: Path, message: string, key?: boolean): Problem
}

/** 'offices[0].holders[2].from' */
export function fieldOf(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')
}

/** The valid name nearest to a wrong one, when one is near at all. Takes as long as there are names, so a caller bounds how often it asks. */
export function nearest(wrong: string, valid: Iterable<string>): string | undefined {
  const lower = wrong.toLowerCase().slice(0, 80)
  let best: string | undefined
  let least = Math.max(2, Math.floor(lower.length / 2)) + 1
  for (const name of valid) {
    if (Math.abs(name.length - lower.length) >= least) continue
    const d = distance(lower, name.toLowerCase())
    if (d < least) {
      least = d
      best = name
    }
  }
  return best
}

const shown = (value: unknown): string => {
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of fields'
  return JSON.stringify(value)
}

interface Entries {entries?: Record<string, unknown>; item?: unknown; wrapped?: unknown; pipe?: readonly unknown[]}

/** The fields allowed at the place an issue points to, by following the schema along its path. */
function fieldsAt(schema: unknown, path: Path): string[] {
  const unwrap = (s: unknown): Entries => {
    let current = s as Entries
    while (current.wrapped !== undefined) current = current.wrapped as Entries
    return current
  }
  let current = unwrap(schema)
  for (const step of path) {
    const next = typeof step === 'number' ? current.item : current.entries?.[step]
    if (next === undefined) return []
    current = unwrap(next)
  }
  return Object.keys(current.entries ?? {})
}

/** An issue of the schema in plain words: what was expected, what was found, and the nearest valid name. */
export function sayIssue(issue: v.BaseIssue<unknown>, schema: unknown): {path: (string | number)[]; message: string; key: boolean} {
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const name = String(path.at(-1))
    const valid = fieldsAt(schema, path.slice(0, -1))
    const near = nearest(name, valid)
    const hint = near === undefined ? '.' : `; did you mean '${near}'?`
    return {path, key: true, message: `unknown field '${name}'${hint} Allowed: ${valid.join(', ')}`}
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return {path, key: true, message: 'is missing'}
  if (issue.type === 'strict_object') return {path, key: false, message: `expected a group of fields, found ${shown(issue.input)}`}
  if (issue.type === 'picklist') {
    const options = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((m) => m[1] ?? '')
    const near = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined
    return {path, key: false, message: `expected one of ${options.join(', ')}, found ${shown(issue.input)}${near === undefined ? '' : `; did you mean '${near}'?`}`}
  }
  return {path, key: false, message: `expected ${issue.message}, found ${shown(issue.input)}`}
}
