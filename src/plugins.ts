import type {Root as HtmlRoot} from 'hast'
import type {Root as MarkdownRoot} from 'mdast'
import type {Root as TextRoot} from 'nlcst'
import type {VFile} from 'vfile'
import type {ActiveRule, PresetName, RuleSetting} from './config.js'
import {activeRule, activeRules, ConfigError, meant, presetSeverity} from './config.js'
import type {Context} from './context.js'
import {createContext} from './context.js'
import {addMessages, runRules} from './engine.js'
import type {SourceInput} from './evidence/sources.js'
import {readSources, sourceReaders} from './evidence/sources.js'
import {sayForeign} from './evidence/sentences/language.js'
import type {PackInput} from './facts/index.js'
import {canLoad, loadFacts, prepareFacts} from './facts/index.js'
import {dateOption} from './input.js'
import type {ReadDocument} from './read.js'
import type {Readers} from './reader.js'
import {documentFromHtml, documentFromMarkdown, documentFromTree} from './read.js'
import type {OptionValue, Rule} from './rule.js'
import {applyDirectives} from './text/directives.js'
import type {Interval} from './time.js'

/** What to lint with. */
export interface Options {
  /** The day the text speaks from; without it the text's own date counts, never today. */
  date?: Date | string
  /** Documents that the text has to agree with. */
  sources?: readonly SourceInput[]
  /** Fact packs laid over the shipped fact base. */
  facts?: readonly PackInput[]
  rules?: Readonly<Record<string, RuleSetting>>
  preset?: PresetName
}

const OPTION_NAMES: readonly string[] = ['date', 'sources', 'facts', 'rules', 'preset']

/** Options read and checked, ready for any number of files. */
export interface Prepared {
  active: readonly ActiveRule[]
  names: readonly string[]
  date: Interval | undefined
  options: Options
}

const namesOf = new WeakMap<readonly Rule[], readonly string[]>()

/** The names of a catalogue, gathered once. */
function ruleNames(rules: readonly Rule[]): readonly string[] {
  let names = namesOf.get(rules)
  if (!names) namesOf.set(rules, names = rules.map((rule) => rule.name))
  return names
}

/** @throws ConfigError with the nearest name for whatever is unknown */
export function prepare(rules: readonly Rule[], options: Options, further: readonly string[] = []): Prepared {
  const known = [...OPTION_NAMES, ...further]
  for (const key of Object.keys(options)) if (!known.includes(key)) throw new ConfigError(`Unknown option '${key}'${meant(key, known)}`)
  checkFacts(options.facts)
  return {
    active: activeRules(rules, options.rules, options.preset),
    names: ruleNames(rules),
    date: dateOption(options.date),
    options
  }
}

/** @throws ConfigError where the packs are no list of packs, which else each rule would stumble over */
function checkFacts(facts: unknown): void {
  if (facts === undefined) return
  const wanted = 'expected a list of packs, each {file, text} or the records themselves'
  if (!Array.isArray(facts)) throw new ConfigError(`\`facts\`: ${wanted}, got ${kindOf(facts)}`)
  for (const [i, pack] of (facts as readonly unknown[]).entries()) {
    if (typeof pack !== 'object' || pack === null || Array.isArray(pack) || !plain(pack)) throw new ConfigError(`\`facts[${i}]\`: ${wanted}, got ${kindOf(pack)}`)
    const {file, text} = pack as {file?: unknown; text?: unknown}
    if ((file === undefined) !== (text === undefined) || (file !== undefined && (typeof file !== 'string' || typeof text !== 'string'))) {
      throw new ConfigError(`\`facts[${i}]\`: a pack in a file is {file: its name, text: its text}, both strings; got file: ${kindOf(file)}, text: ${kindOf(text)}`)
    }
  }
}

function plain(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value)
  // An object of another realm has another Object.prototype, which has no parent either.
  return parent === null || Object.getPrototypeOf(parent) === null
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return `the string '${value.length > 40 ? `${value.slice(0, 40)}…` : value}'`
  if (Array.isArray(value)) return 'a list'
  if (typeof value !== 'object') return `a ${typeof value}`
  const name = (value as {constructor?: {name?: unknown}}).constructor?.name
  return plain(value) || typeof name !== 'string' || name === '' ? 'an object' : `an object of ${name}`
}

/**
 * Lints a document that was read and puts the messages on its file, in order of position.
 * @param readers what reads the formats among the sources
 */
export function lintDocument(read: ReadDocument, file: VFile, prepared: Prepared, readers: Readers = {}): void {
  const facts = () => loadFacts(prepared.options.facts)
  const context = createContext(read.document, facts, readSources(prepared.options.sources, facts, readers))
  if (prepared.active.some(({rule}) => rule.needsSources)) sayForeign(context, file)
  const found = runRules(context, prepared.active)
  const reported = read.comments.length === 0 ? found : applyDirectives(found, read.comments, prepared.names, new Set(prepared.active.map(({rule}) => rule.name)))
  addMessages(file, read.document, reported)
}

type Tree = TextRoot | MarkdownRoot | HtmlRoot

/** How a tree of a kind becomes a document. */
export type Reader<T extends Tree> = (tree: T, source: string, date: Interval | undefined) => ReadDocument

export const readRetext: Reader<TextRoot> = documentFromTree
export const readRemark: Reader<MarkdownRoot> = documentFromMarkdown
export const readRehype: Reader<HtmlRoot> = documentFromHtml

/** What a plugin does with a tree: at once, unless a pack in CSV or a source in Markdown or HTML needs a reader that is still to be loaded. */
export type Transform<T extends Tree> = (tree: T, file: VFile) => undefined

function whenReady({facts, sources}: Pick<Options, 'facts' | 'sources'>, work: (readers: Readers) => void): undefined {
  const readers = sourceReaders(sources)
  const packs = canLoad(facts) ? undefined : prepareFacts(facts)
  // unified waits for promises; that one may come stays out of the type, which would make of every processor two.
  if (packs !== undefined || readers instanceof Promise) return Promise.all([readers, packs]).then(([loaded]) => void work(loaded)) as unknown as undefined
  work(readers)
  return undefined
}

/** A plugin that runs a catalogue of rules on trees of one kind. */
export function cataloguePlugin<T extends Tree>(rules: readonly Rule[], reader: Reader<T>) {
  return function (options?: Readonly<Options> | null): Transform<T> {
    const prepared = prepare(rules, options ?? {})
    return (tree, file) => whenReady(prepared.options, (readers) => lintDocument(reader(tree, String(file), prepared.date), file, prepared, readers))
  }
}

/** Options of a rule used as a plugin by itself: those of the rule, and what it is held against. */
export interface RulePluginOptions extends Pick<Options, 'date' | 'sources' | 'facts'> {
  /** 'warn' unless set. */
  severity?: 'info' | 'warn' | 'error'
  options?: Readonly<Record<string, OptionValue>>
}

// Rules used as separate plugins on one tree share what the document yields.
const shared = new WeakMap<object, {read: ReadDocument; key: string; context: Context}>()

/** A rule as a retext plugin of its own. */
export function rulePlugin(rule: Rule) {
  return function (setting?: Readonly<RulePluginOptions> | null): Transform<TextRoot> {
    const {severity, options, ...evidence} = setting ?? {}
    const known = ['severity', 'options', 'date', 'sources', 'facts']
    for (const key of Object.keys(setting ?? {})) if (!known.includes(key)) throw new ConfigError(`Unknown option '${key}' of plugin '${rule.name}'${meant(key, known)}`)
    checkFacts(evidence.facts)
    const active = activeRule(rule, [severity ?? presetSeverity(rule, 'recommended'), options ?? {}], 'warn')
    const date = dateOption(evidence.date)
    return (tree, file) => whenReady(evidence, (readers) => {
      const source = String(file)
      const key = JSON.stringify([date, evidence.sources, evidence.facts])
      let known = shared.get(tree)
      if (!known || known.key !== key || known.read.document.source !== source) {
        const read = documentFromTree(tree, source, date)
        const facts = () => loadFacts(evidence.facts)
        known = {read, key, context: createContext(read.document, facts, readSources(evidence.sources, facts, readers))}
        if (rule.needsSources) sayForeign(known.context, file)
        shared.set(tree, known)
      }
      if (active) addMessages(file, known.read.document, runRules(known.context, [active]))
    })
  }
}
