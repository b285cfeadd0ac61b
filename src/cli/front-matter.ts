import path from 'node:path'
import {lineOf, UsageError} from './problem.js'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/**
 * The sources that a draft names in its front matter: paths, folders or globs, relative to its own folder, as text or under `path` or `file`.
 * Addresses of pages, and entries that name no file, are for other programs and passed over.
 * @param folder absolute path of the folder that the draft is in
 * @returns absolute paths, folders or globs, each with its line in the draft, from 1
 * @throws UsageError for front matter that names sources and cannot be read
 */
export async function frontMatterSources(draft: string, folder: string): Promise<{path: string; line: number}[]> {
  const yaml = FRONT_MATTER.exec(draft)?.[1]
  if (yaml === undefined || !/^sources[ \t]*:/m.test(yaml)) return []
  const {parse} = await import('./yaml.js')
  let value: unknown
  try {
    value = parse(yaml)
  } catch (error) {
    const line = (error as {linePos?: readonly {line: number}[]}).linePos?.[0]?.line
    throw new UsageError(
      `The sources in the front matter cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '') : String(error)}`, undefined,
      line === undefined ? undefined : line + 1
    )
  }
  const sources = isRecord(value) ? value['sources'] : undefined
  const entries: unknown[] = Array.isArray(sources) ? sources : [sources]
  return entries
    .map((one) => (isRecord(one) ? one['path'] ?? one['file'] : one))
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '' && !one.includes('://'))
    .map((one) => ({path: path.resolve(folder, one.trim()), line: lineOf(draft, 'sources', one.trim()) ?? 1}))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
