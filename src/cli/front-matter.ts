import path from 'node:path'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/**
 * The sources that a draft names in its front matter: paths or globs, relative to its own folder. Addresses of pages and entries
 * that are no text are for other programs and passed over, and so is front matter that cannot be read.
 * @param folder absolute path of the folder that the draft is in
 * @returns absolute paths or globs
 */
export async function frontMatterSources(draft: string, folder: string): Promise<string[]> {
  const yaml = FRONT_MATTER.exec(draft)?.[1]
  if (yaml === undefined || !/^sources[ \t]*:/m.test(yaml)) return []
  const {parse} = await import('./yaml.js')
  let value: unknown
  try {
    value = parse(yaml)
  } catch {
    return []
  }
  const sources = typeof value === 'object' && value !== null ? (value as {sources?: unknown}).sources : undefined
  const entries: unknown[] = Array.isArray(sources) ? sources : [sources]
  return entries.filter((one): one is string => typeof one === 'string' && one.trim() !== '' && !one.includes('://')).map((one) => path.resolve(folder, one))
}
