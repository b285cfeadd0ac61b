import {readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import type {Ignores} from './ignores.js'
import {IGNORE_FILE} from './ignores.js'
import {UsageError, whyUnreadable} from './problem.js'

/** What folders are searched for. */
export const EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown', '.html', '.htm']

/** Paths are relative to the working directory where they are below it. */
export interface Found {
  files: string[]
  /** Inputs that yield no file. */
  problems: {path: string; reason: string}[]
  /** Files that were named but are ignored. */
  ignored: string[]
}

/**
 * Finds the files that files, folders and globs mean, each once: in the order given, those of a folder or glob sorted.
 * A path that exists as it is written is never read as a glob.
 */
export async function findFiles(inputs: readonly string[], cwd: string, ignores: Ignores): Promise<Found> {
  const found: Found = {files: [], problems: [], ignored: []}
  const seen = new Set<string>()
  const add = (absolute: string) => {
    if (seen.has(absolute)) return
    seen.add(absolute)
    found.files.push(shown(cwd, absolute))
  }
  for (const input of inputs) {
    try {
      const stats = await stat(path.resolve(cwd, input)).catch((error: unknown) => {
        if (isGlob(input)) return undefined
        throw error
      })
      const matches = stats ? [path.resolve(cwd, input)] : await globbed(input, cwd)
      if (matches.length === 0) found.problems.push({path: input, reason: 'no file matches this glob'})
      for (const match of matches) {
        const isFolder = stats ? stats.isDirectory() : (await stat(match)).isDirectory()
        if (await ignores.ignored(match, isFolder)) {
          if (stats) found.ignored.push(shown(cwd, match))
        } else if (isFolder) {
          const any = await walk(match, ignores, add, (at, reason) => found.problems.push({path: shown(cwd, at), reason}))
          if (!any && stats) found.problems.push({path: input, reason: `no text in this folder: looked for ${EXTENSIONS.join(', ')}`})
        } else add(match)
      }
    } catch (error) {
      if (error instanceof UsageError) found.problems.push({path: error.file === undefined ? input : shown(cwd, error.file), reason: error.message})
      else found.problems.push({path: input, reason: `cannot read it: ${whyUnreadable(error)}`})
    }
  }
  return found
}

/** A path as messages show it: relative to the working directory where it is below it. */
export function shown(cwd: string, absolute: string): string {
  const relative = path.relative(cwd, absolute)
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? absolute : relative
}

/**
 * The files that a path, folder or glob means, sorted; a path that exists as it is written is never read as a glob, and a folder means the
 * texts below it.
 * @returns none where a glob matches nothing, or a folder has no text in it
 */
export async function filesMeant(pattern: string): Promise<string[]> {
  const stats = await stat(pattern).catch(() => undefined)
  if (stats ? !stats.isDirectory() : !isGlob(pattern)) return [pattern]
  const {glob} = await import('tinyglobby')
  const ignore = ['**/node_modules/**']
  const matches = stats
    ? await glob(EXTENSIONS.map((extension) => `**/*${extension}`), {cwd: pattern, absolute: true, expandDirectories: false, ignore})
    : await glob(path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {absolute: true, expandDirectories: false, ignore})
  return matches.map((match) => path.resolve(match)).sort()
}

/** Whether an input may be read as a glob. */
export function isGlob(input: string): boolean {
  return /[*?{[\]!(]/.test(input)
}

// The last segment says which extension is wanted: 'news/*.adoc', 'news/*.{md,txt}', but not 'news/*'.
const WITH_EXTENSION = /\.[^*?/]+$/

async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const slashes = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
  const matches = await glob(slashes, {cwd, onlyFiles: false, absolute: true, expandDirectories: false, ignore: ['**/node_modules/**']})
  return matches
    .filter((match) => match.endsWith('/') || WITH_EXTENSION.test(slashes) || isText(match))
    .map((match) => path.resolve(match))
    .sort()
}

function isText(name: string): boolean {
  return EXTENSIONS.includes(path.extname(name).toLowerCase())
}

/** Adds the texts below a folder. @returns whether there were any, ignored ones among them */
async function walk(folder: string, ignores: Ignores, add: (file: string) => void, fail: (at: string, reason: string) => void): Promise<boolean> {
  let any = false
  let entries
  try {
    entries = await readdir(folder, {withFileTypes: true})
  } catch (error) {
    fail(folder, `cannot read this folder: ${whyUnreadable(error)}`)
    return true
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue
      if (await ignores.ignored(file, true)) any = true
      else any = (await walk(file, ignores, add, fail)) || any
    } else if (isText(entry.name) && entry.name !== IGNORE_FILE) {
      any = true
      if (entry.isSymbolicLink()) {
        try {
          // Links to folders are not followed: they may lead back up.
          if (!(await stat(file)).isFile()) continue
        } catch (error) {
          fail(file, `cannot read it: ${whyUnreadable(error)}`)
          continue
        }
      }
      if (!(await ignores.ignored(file))) add(file)
    }
  }
  return any
}
