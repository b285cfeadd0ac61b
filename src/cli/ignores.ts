import {readFile} from 'node:fs/promises'
import path from 'node:path'
import ignore from 'ignore'
import {UsageError, whyUnreadable} from './problem.js'

export const IGNORE_FILE = '.factlintignore'

interface IgnoreFile {
  folder: string
  ignores(relative: string): boolean
}

/** Finds the nearest `.factlintignore` (patterns as in .gitignore) above each file, and asks it. */
export class Ignores {
  readonly #nearest = new Map<string, Promise<IgnoreFile | undefined>>()

  /**
   * Whether a file or folder is ignored.
   * @param file absolute path
   * @throws UsageError where an ignore file is there but cannot be read
   */
  async ignored(file: string, isFolder = false): Promise<boolean> {
    const found = await this.#above(path.dirname(file))
    if (!found) return false
    const relative = path.relative(found.folder, file).split(path.sep).join('/')
    return relative !== '' && found.ignores(isFolder ? `${relative}/` : relative)
  }

  #above(folder: string): Promise<IgnoreFile | undefined> {
    let known = this.#nearest.get(folder)
    if (!known) {
      known = load(folder).then((found) => found ?? (path.dirname(folder) === folder ? undefined : this.#above(path.dirname(folder))))
      this.#nearest.set(folder, known)
    }
    return known
  }
}

async function load(folder: string): Promise<IgnoreFile | undefined> {
  const file = path.join(folder, IGNORE_FILE)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const code = (error as {code?: string}).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UsageError(`cannot read it: ${whyUnreadable(error)}`, file)
  }
  const patterns = ignore().add(text)
  return {folder, ignores: (relative) => patterns.ignores(relative)}
}
