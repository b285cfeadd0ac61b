import path from 'node:path'
import type {Options} from '../index.js'
import type {Args} from './args.js'
import type {Layer} from './config-file.js'
import {layerIn, lineIn} from './config-file.js'
import type {Evidence} from './evidence.js'
import {said, UsageError} from './problem.js'

/** What a file is linted with. */
export interface Settings {
  options: Options
  /** Whether warnings make the run fail. */
  frail: boolean
}

/**
 * Puts together what the command line and the configuration files above a file set.
 *
 * The command line wins over every file, and a nearer file over those above it: key by key, and in `rules` rule by rule.
 * `sources` and `facts` add up, the outermost first, so that a nearer fact wins over a farther one. `root: true` ends the
 * search upwards; `--config` takes the place of the search.
 */
export class SettingsFinder {
  readonly #cwd: string
  readonly #evidence: Evidence
  readonly #line: Layer
  readonly #given: Layer | undefined
  readonly #layers = new Map<string, Promise<readonly Layer[]>>()
  readonly #settings = new Map<string, Promise<Settings>>()

  /**
   * @param line what the command line sets
   * @param given the file named by `--config`, instead of those found
   */
  constructor(cwd: string, evidence: Evidence, line: Layer, given: Layer | undefined) {
    this.#cwd = cwd
    this.#evidence = evidence
    this.#line = line
    this.#given = given
  }

  /**
   * @param folder absolute path of the folder that a file is in
   * @throws UsageError, the same object for all that one wrong file concerns
   */
  in(folder: string): Promise<Settings> {
    let settings = this.#settings.get(folder)
    if (!settings) {
      settings = this.#given ? this.#merge([this.#given]) : this.#above(folder).then((layers) => this.#merge(layers))
      this.#settings.set(folder, settings)
    }
    return settings
  }

  /** The layers that hold in a folder, outermost first. */
  #above(folder: string): Promise<readonly Layer[]> {
    let layers = this.#layers.get(folder)
    if (!layers) {
      layers = layerIn(folder, this.#cwd).then(async (layer) => {
        const parent = path.dirname(folder)
        const outer = layer?.root === true || parent === folder ? [] : await this.#above(parent)
        return layer ? [...outer, layer] : outer
      })
      this.#layers.set(folder, layers)
    }
    return layers
  }

  /** @throws UsageError with the file and line that name a source which cannot be used */
  async #checked(file: string, source: string): Promise<void> {
    try {
      await this.#evidence.sources([source])
    } catch (error) {
      throw new UsageError(`${said(error)} (named under \`sources\`)`, file, await lineIn(file, 'sources', path.basename(source)))
    }
  }

  async #merge(files: readonly Layer[]): Promise<Settings> {
    const layers = [...files, this.#line]
    for (const {file, sources} of files) if (file !== undefined) for (const source of sources) await this.#checked(file, source)
    const nearest = <Key extends keyof Layer>(key: Key): Layer[Key] | undefined => layers.findLast((layer) => layer[key] !== undefined)?.[key]
    const [date, format, preset] = [nearest('date'), nearest('format'), nearest('preset')]
    const options: Options = {
      rules: Object.assign({}, ...layers.map(({rules}) => rules)) as Layer['rules'],
      sources: await this.#evidence.sources(unique(layers.flatMap(({sources}) => sources))),
      facts: await this.#evidence.facts(unique(layers.flatMap(({facts}) => facts))),
      ...(date === undefined ? {} : {date}), ...(format === undefined ? {} : {format}), ...(preset === undefined ? {} : {preset})
    }
    return {options, frail: nearest('frail') ?? false}
  }
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)]
}

/** The command line's own layer. */
export function layerOf(args: Args, cwd: string): Layer {
  const {date, frail} = args
  return {
    rules: args.rules as Layer['rules'], root: false,
    sources: args.sources.map((file) => path.resolve(cwd, file)), facts: args.facts.map((file) => path.resolve(cwd, file)),
    ...(date === undefined ? {} : {date}), ...(frail === undefined ? {} : {frail}),
    ...(args.format === undefined ? {} : {format: args.format as NonNullable<Layer['format']>}),
    ...(args.preset === undefined ? {} : {preset: args.preset as NonNullable<Layer['preset']>})
  }
}
