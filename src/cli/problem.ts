/** Wrong use of the command line or of its configuration: told in one message, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** The file at fault, relative to the working directory, where there is one. */
  readonly file: string | undefined

  constructor(message: string, file?: string) {
    super(message)
    this.file = file
  }
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
