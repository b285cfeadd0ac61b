import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {checkSources} from '../evidence/sources.js'
import type {PackInput} from '../facts/index.js'
import {FactPackError, prepareFacts, readFacts, sayProblem, type Problem} from '../facts/index.js'
import {readInput} from '../input.js'
import {EXTENSIONS, filesMeant, isGlob, shown} from './files.js'
import {said, UsageError, whyUnreadable} from './problem.js'

const MOST_WARNINGS = 10

/** A document that texts have to agree with, as `lint` takes it. */
export interface SourceText {
  path: string
  value: string
}

/** Reads files of evidence, each once, however many configurations name it. */
export class Evidence {
  readonly #cwd: string
  readonly #texts = new Map<string, Promise<SourceText>>()
  readonly #warned = new Set<string>()
  readonly #warn: (text: string) => void

  /** @param warn takes what is doubtful in packs, each thing once */
  constructor(cwd: string, warn: (text: string) => void = () => undefined) {
    this.#cwd = cwd
    this.#warn = warn
  }

  /**
   * @param patterns absolute paths, folders or globs; a file that several of them mean is one source
   * @throws UsageError for one that is missing, unreadable or empty, for a glob that matches nothing, and for a folder without texts
   */
  async sources(patterns: readonly string[]): Promise<SourceText[]> {
    const files = await Promise.all(patterns.map(async (pattern) => {
      const meant = await filesMeant(pattern)
      if (meant.length === 0) throw new UsageError(isGlob(pattern) ? `No file matches the source ${shown(this.#cwd, pattern)}` : `No text in the source folder ${shown(this.#cwd, pattern)}: looked for ${EXTENSIONS.join(', ')}`)
      return meant
    }))
    const sources = await Promise.all([...new Set(files.flat())].map((file) => this.#text(file, 'source')))
    try {
      checkSources(sources)
    } catch (error) {
      throw new UsageError(said(error))
    }
    return sources
  }

  /**
   * @param files absolute paths
   * @throws UsageError for one that is missing or unreadable, or that says what a pack cannot say
   */
  async facts(files: readonly string[]): Promise<PackInput[]> {
    const packs = (await Promise.all(files.map((file) => this.#text(file, 'fact pack')))).map(({path: file, value}) => ({file, text: value}))
    if (packs.length > 0) {
      await prepareFacts(packs)
      try {
        this.#tell(readFacts(packs).warnings)
      } catch (error) {
        if (error instanceof FactPackError) throw new UsageError(error.message)
        throw error
      }
    }
    return packs
  }

  /** The first few warnings; `factlint facts check` has them all. */
  #tell(warnings: readonly Problem[]): void {
    const texts = warnings.map(sayProblem).filter((text) => !this.#warned.has(text))
    for (const text of texts) this.#warned.add(text)
    for (const text of texts.slice(0, MOST_WARNINGS)) this.#warn(text)
    if (texts.length > MOST_WARNINGS) this.#warn(`${texts.length - MOST_WARNINGS} further warnings; see factlint facts check`)
  }

  #text(file: string, what: string): Promise<SourceText> {
    const key = `${what}:${file}`
    let text = this.#texts.get(key)
    if (!text) {
      text = read(file, shown(this.#cwd, path.resolve(file)), what)
      this.#texts.set(key, text)
    }
    return text
  }
}

/**
 * Reads a file of facts as text.
 * @param name what messages call it
 * @throws UsageError where it is missing, a folder, binary or no UTF-8
 */
export async function readPackText(file: string, name: string): Promise<{file: string; text: string}> {
  const {value} = await read(file, name, 'fact pack')
  return {file: name, text: value}
}

async function read(file: string, name: string, what: string): Promise<SourceText> {
  let bytes
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw new UsageError(`Cannot read the ${what} ${name}: ${whyUnreadable(error)}`)
  }
  try {
    return {path: name, value: String(readInput(new VFile({path: name, value: bytes})).value)}
  } catch (error) {
    throw new UsageError(`Cannot read the ${what}: ${said(error)}`)
  }
}
