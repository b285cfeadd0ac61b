import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

export interface ReportOptions {
  /** Whether to use ANSI colours. */
  color?: boolean
  /** Whether to say nothing of files without messages. */
  quiet?: boolean
  /** Width of the terminal. */
  columns?: number
}

/** Makes a report of linted files; what it returns is empty or ends in a line feed. */
export type Reporter = (files: readonly VFile[], options?: ReportOptions) => string

export type Level = 'error' | 'warning' | 'info'

/** How loud a message is. */
export function severityOf({fatal}: VFileMessage): Level {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
}

export interface Point {
  /** Both from 1; `offset` from 0, in UTF-16 code units. */
  line: number
  column: number
  offset: number | undefined
}

/** Where a message stands, if it stands anywhere. */
export function placeOf({place}: VFileMessage): {start: Point; end: Point} | undefined {
  if (!place) return undefined
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return {start: {...start, offset: start.offset}, end: {...end, offset: end.offset}}
}

/** The second place that a message points to. */
export function causeOf({cause}: VFileMessage): VFileMessage | undefined {
  return cause instanceof Error && 'reason' in cause ? cause as VFileMessage : undefined
}

/** `path:line:column`, as far as it is known. */
export function address(file: VFile, message: VFileMessage): string {
  const place = placeOf(message)
  return `${file.path || '<text>'}${place ? `:${place.start.line}:${place.start.column}` : ''}`
}

/** What to write instead, in words; undefined where only a person can say. */
export function instead({expected}: VFileMessage): string | undefined {
  if (!expected || expected.length === 0) return undefined
  return expected.map((text) => (text === '' ? 'nothing' : `'${printable(text)}'`)).join(' or ')
}

/** A text on one line and without what would steer a terminal. */
export function printable(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
}

/** The same, character by character. */
export function visible(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\u00b7')
}
