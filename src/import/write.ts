/** Writes a pack as an editor would: sections of short records, one line each, without what says nothing. */
import {SECTIONS} from '../facts/schema.js'
import type {PackGiven} from './pack.js'

const PLAIN = /^[\p{L}][\p{L}\p{M}\d ’.()–_/@+'$-]*$/u
const WORD = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i
const DAY = /^(?:\d{4}-\d\d(?:-\d\d)?|[1-9]\d{3})$/

function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (DAY.test(value)) return value
  if (PLAIN.test(value) && !WORD.test(value) && !value.endsWith(' ')) return value
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null) return `{${fields(value).map(([key, field]) => `${key}: ${flow(field)}`).join(', ')}}`
  return scalar(value)
}

/** Fields that say something; the required lists stay out where they are empty, as the schema fills them in. */
function fields(record: object): [string, unknown][] {
  return Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
}

/** Lines of YAML. */
export function* packLines(pack: PackGiven, title: string): Generator<string> {
  yield `# ${title.replace(/\s+/g, ' ')}`
  for (const key of ['country', 'complete_from', 'complete_until'] as const) if (pack[key] !== undefined) yield `${key}: ${scalar(pack[key])}`
  for (const section of SECTIONS) {
    const records = pack[section] ?? []
    if (records.length === 0) continue
    yield `${section}:`
    for (const record of records) {
      if (section !== 'offices') {
        yield `  - ${flow(record)}`
        continue
      }
      const all = fields(record).sort(([a], [b]) => Number(a === 'holders') - Number(b === 'holders'))
      for (const [i, [key, value]] of all.entries()) {
        const lead = i === 0 ? '  - ' : '    '
        if (key !== 'holders') yield `${lead}${key}: ${flow(value)}`
        else {
          yield `${lead}holders:`
          for (const holder of value as object[]) yield `      - ${flow(holder)}`
        }
      }
    }
  }
}

/** Lines of JSON: one record a line. */
export function* packJson(pack: PackGiven): Generator<string> {
  const parts: [string, unknown][] = fields(pack)
  yield '{'
  for (const [i, [key, value]] of parts.entries()) {
    const comma = i < parts.length - 1 ? ',' : ''
    if (!Array.isArray(value)) yield `  ${JSON.stringify(key)}: ${JSON.stringify(value)}${comma}`
    else {
      yield `  ${JSON.stringify(key)}: [`
      const records = value as object[]
      for (const [n, record] of records.entries()) yield `    ${JSON.stringify(Object.fromEntries(fields(record)))}${n < records.length - 1 ? ',' : ''}`
      yield `  ]${comma}`
    }
  }
  yield '}'
}
