import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {RuleSetting} from '../config.js'
import {meant} from '../config.js'
import {prepare} from '../plugins.js'
import {formatOf} from '../input.js'
import {rules} from '../../rules/index.js'
import {VFile} from 'vfile'
import type {Options} from '../index.js'
import {shown} from './files.js'
import {lineOf, said, UsageError, whyUnreadable} from './problem.js'

/** What one configuration file sets. Paths are absolute. */
export interface Layer extends Pick<Options, 'date' | 'format' | 'preset'> {
  rules: Readonly<Record<string, RuleSetting>>
  sources: readonly string[]
  facts: readonly string[]
  frail?: boolean
  /** The file that sets it; none for the command line. */
  file?: string
  /** Whether the search upwards ends here. */
  root: boolean
}

/** Names of configuration files. */
export const CONFIG_NAMES: readonly string[] = ['.factlintrc.json', '.factlintrc.yml', '.factlintrc.yaml', '.factlintrc.js', '.factlintrc.mjs']

const KEYS = ['date', 'facts', 'format', 'frail', 'preset', 'root', 'rules', 'sources'] as const

/**
 * The configuration that stands in a folder: a `.factlintrc.*`, or `factlint` in a `package.json`.
 * @throws UsageError where it cannot be used, or where there are two
 */
export async function layerIn(folder: string, cwd: string): Promise<Layer | undefined> {
  const found: [string, unknown][] = []
  for (const name of CONFIG_NAMES) {
    const file = path.join(folder, name)
    const value = await load(file, true)
    if (value !== undefined) found.push([file, value])
  }
  const manifest = path.join(folder, 'package.json')
  const field = await packageField(manifest)
  if (field !== undefined) found.push([manifest, field])
  const [first, second] = found
  if (!first) return undefined
  if (second) throw new UsageError(`${shown(cwd, second[0])} configures this folder, too: keep one of them`, first[0])
  return layerOf(first[1], first[0])
}

/**
 * The configuration in a file that was named.
 * @throws UsageError where it is missing or cannot be used
 */
export async function layerFrom(file: string): Promise<Layer> {
  if (path.basename(file) !== 'package.json') return layerOf(await load(file, false), file)
  const field = await packageField(file)
  if (field === undefined) throw new UsageError('it has no field `factlint`', file)
  return layerOf(field, file)
}

async function load(file: string, mayMiss: boolean): Promise<unknown> {
  let text
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (mayMiss && ['ENOENT', 'ENOTDIR'].includes((error as {code?: string}).code ?? '')) return undefined
    throw new UsageError(`cannot read it: ${whyUnreadable(error)}`, file)
  }
  const extension = path.extname(file)
  if (/^\.[cm]?js$/.test(extension)) return evaluate(file)
  try {
    if (extension !== '.json') return ((await import('./yaml.js')).parse(text) as unknown) ?? {}
    return text.trim() === '' ? {} : JSON.parse(text) as unknown
  } catch (error) {
    throw new UsageError(`not valid ${extension === '.json' ? 'JSON' : 'YAML'}: ${said(error).split('\n')[0]?.replace(/:$/, '')}`, file)
  }
}

async function evaluate(file: string): Promise<unknown> {
  let module: {default?: unknown}
  try {
    module = await import(pathToFileURL(file).href) as {default?: unknown}
  } catch (error) {
    throw new UsageError(`it threw when it was loaded: ${said(error)}`, file)
  }
  if (module.default === undefined) throw new UsageError('it has no default export: write `export default {…}`', file)
  return module.default
}

async function packageField(file: string): Promise<unknown> {
  let text
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return undefined
  }
  // Most manifests say nothing of factlint, and a broken one is for npm to tell.
  if (!text.includes('"factlint"')) return undefined
  try {
    return (JSON.parse(text) as {factlint?: unknown}).factlint
  } catch (error) {
    throw new UsageError(`not valid JSON: ${said(error)}`, file)
  }
}

/** What a file sets; what is wrong in it is told with its line. */
async function layerOf(value: unknown, file: string): Promise<Layer> {
  try {
    return toLayer(value, file)
  } catch (error) {
    if (!(error instanceof WrongKey)) throw error
    throw new UsageError(error.message, file, await lineIn(file, error.key, error.value))
  }
}

/** The line of a key of a configuration, from 1, where it is written in YAML or JSON. */
export async function lineIn(file: string, key: string, value?: string): Promise<number | undefined> {
  return /\.(?:json|ya?ml)$/.test(file) ? lineOf(await readFile(file, 'utf8').catch(() => ''), key, value) : undefined
}

class WrongKey extends Error {
  constructor(message: string, readonly key: string, readonly value?: string) {
    super(message)
  }
}

function toLayer(value: unknown, file: string): Layer {
  const wrong = (message: string, key?: string) => (key === undefined ? new UsageError(message, file) : new WrongKey(message, key))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('expected an object with any of: ' + KEYS.join(', '))
  const given = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(given)) if (!(KEYS as readonly string[]).includes(key)) throw wrong(`unknown key '${key}'${meant(key, KEYS)}`, key)
  for (const key of ['frail', 'root']) if (given[key] !== undefined && typeof given[key] !== 'boolean') throw wrong(`\`${key}\`: expected true or false, got ${JSON.stringify(given[key])}`, key)
  if (given['rules'] !== undefined && (typeof given['rules'] !== 'object' || given['rules'] === null || Array.isArray(given['rules']))) {
    throw wrong('`rules`: expected an object of rule names with their settings', 'rules')
  }
  const list = (key: 'sources' | 'facts'): string[] => {
    const paths = given[key] ?? []
    const several: unknown[] = Array.isArray(paths) ? paths : [paths]
    if (!several.every((one) => typeof one === 'string' && one !== '')) throw wrong(`\`${key}\`: expected a list of paths, got ${JSON.stringify(several.find((one) => typeof one !== 'string' || one === ''))}`, key)
    return (several as string[]).map((one) => path.resolve(path.dirname(file), one))
  }
  const {date, format, preset} = given as Pick<Layer, 'date' | 'format' | 'preset'>
  const checked = {...(date === undefined ? {} : {date}), ...(preset === undefined ? {} : {preset}), rules: (given['rules'] ?? {}) as Layer['rules']}
  try {
    prepare(rules, checked)
    if (format !== undefined) formatOf(new VFile(), format)
  } catch (error) {
    // It names what it objects to: a rule, a setting.
    const [, name] = /'([^']+)'|`([^`]+)`/.exec(said(error)) ?? []
    throw new WrongKey(said(error), said(error).includes('`date`') ? 'date' : said(error).includes('preset') ? 'preset' : said(error).includes('format') ? 'format' : 'rules', name)
  }
  return {
    ...checked, ...(format === undefined ? {} : {format}), sources: list('sources'), facts: list('facts'), root: given['root'] === true, file,
    ...(given['frail'] === undefined ? {} : {frail: given['frail'] as boolean})
  }
}
