/** Writes YAML with one record a line, so that a change to one record is one line of a diff. */

const PLAIN = /^[\p{L}][\p{L}\p{M}\p{N} ._'’ʻ/()+–-]*$/u
const DATE = /^\d{4}-\d{2}(-\d{2})?$/
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n|~)$/i

function scalar(value: string | number | boolean | null): string {
  if (value === null) return 'null'
  if (typeof value !== 'string') return String(value)
  if (DATE.test(value)) return value
  if (PLAIN.test(value) && !RESERVED.test(value) && value === value.trim()) return value
  return JSON.stringify(value)
}

/** A value in flow style, on one line. Undefined fields are left out. */
export function flow(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return scalar(value)
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  const fields = Object.entries(value as Record<string, unknown>).filter(([, v]) => v !== undefined)
  return `{${fields.map(([key, v]) => `${key}: ${flow(v)}`).join(', ')}}`
}

/** Fields in block style, one a line; those named in `lists` hold one flow record a line. */
export function block(record: object, lists: readonly string[], indent = ''): string {
  const lines: string[] = []
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    if (value === undefined) continue
    if (lists.includes(key) && Array.isArray(value) && value.length === 0) lines.push(`${indent}${key}: []`)
    else if (lists.includes(key) && Array.isArray(value)) {
      lines.push(`${indent}${key}:`, ...value.map((item) => `${indent}  - ${flow(item)}`))
    } else lines.push(`${indent}${key}: ${flow(value)}`)
  }
  return lines.join('\n')
}

/** A list item in block style. */
export function item(record: object, lists: readonly string[], indent = ''): string {
  const body = block(record, lists, `${indent}  `)
  return `${indent}- ${body.slice(indent.length + 2)}`
}
