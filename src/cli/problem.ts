/** Wrong use of the command line or of its configuration: told in one message, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** The file at fault, relative to the working directory, where there is one. */
  readonly file: string | undefined
  /** The line at fault in that file, from 1, where it is known. */
  readonly line: number | undefined

  constructor(message: string, file?: string, line?: number) {
    super(message)
    this.file = file
    this.line = line
  }
}

/** The line, from 1, on which a key of a YAML or JSON text stands, or after it the first line that has a value; undefined where it has none. */
export function lineOf(text: string, key: string, value?: string): number | undefined {
  const lines = text.split(/\r\n?|\n/)
  const at = lines.findIndex((line) => new RegExp(`^[\\s{]*["']?${key}["']?\\s*:`).test(line))
  if (at < 0) return undefined
  const found = value === undefined ? -1 : lines.findIndex((line, k) => k >= at && line.includes(value))
  return (found < 0 ? at : found) + 1
}

/** What an error says, whatever was thrown. */
export function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its links run in a circle'
}

/** Why a file could not be read, in plain words. */
export function whyUnreadable(error: unknown): string {
  const code = (error as {code?: unknown} | undefined)?.code
  return (typeof code === 'string' && CODES[code]) || said(error)
}
