import stringWidth from 'string-width'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Level, Reporter} from './report.js'
import {address, causeOf, instead, placeOf, printable, severityOf, visible} from './report.js'

const INDENT = '  '
// Narrower than this nothing can be read, wider than this nobody reads well.
const NARROWEST = 40
const WIDEST = 120

const CODES = {bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39], underline: [4, 24]} as const
type Style = (name: keyof typeof CODES, text: string) => string

const plain: Style = (_, text) => text
const ansi: Style = (name, text) => (text === '' ? '' : `\x1b[${CODES[name][0]}m${text}\x1b[${CODES[name][1]}m`)

const COLORS: Readonly<Record<Level, 'red' | 'yellow' | 'blue'>> = {error: 'red', warning: 'yellow', info: 'blue'}

/** For a person: each message with the line it is about, the words underlined, the evidence and what to write instead. */
export const pretty: Reporter = (files, {color = false, quiet = false, columns = 100} = {}) => {
  const style = color ? ansi : plain
  const width = Math.min(WIDEST, Math.max(NARROWEST, columns)) - INDENT.length
  const messages = files.flatMap((file) => file.messages.map((message) => one(file, message, style, width)))
  const summary = quiet ? '' : sum(files, style)
  return [...messages, ...(summary ? [summary] : [])].join('\n')
}

function one(file: VFile, message: VFileMessage, style: Style, width: number): string {
  const level = severityOf(message)
  const rule = message.ruleId === undefined ? '' : ` ${style('dim', message.ruleId)}`
  const lines = [`${style('bold', address(file, message))} ${style(COLORS[level], level)}${rule}`]
  const body = [...excerpt(file, message, (text) => style(COLORS[level], text), width), ...wrap(message.reason, width)]
  if (message.note) body.push(...evidence(message.note, style, width))
  const cause = causeOf(message)
  if (cause) {
    const place = placeOf(cause)
    // A cause in a source has a file of its own, whose words stand in the evidence.
    const elsewhere = cause.file !== undefined && cause.file !== '' && cause.file !== file.path
    body.push(...labelled(elsewhere ? `see ${cause.name}` : place ? `see ${place.start.line}:${place.start.column}` : 'see', cause.reason, style, width))
    if (!elsewhere) body.push(...excerpt(file, cause, (text) => style('dim', text), width))
  }
  const better = instead(message)
  if (better !== undefined) body.push(...labelled('instead', better, style, width))
  return `${[...lines, ...body.map((line) => INDENT + line)].join('\n')}\n`
}

function labelled(label: string, text: string, style: Style, width: number): string[] {
  const [first = '', ...rest] = wrap(`${label}: ${text}`, width)
  return [style('dim', first.slice(0, label.length + 1)) + first.slice(label.length + 1), ...rest]
}

/** A note is Markdown, often a list: its lines are kept, and what is strong in it is bold. */
function evidence(note: string, style: Style, width: number): string[] {
  const lines = note.split('\n').filter((line) => line.trim() !== '').map((line) => line.replace(/^[-*] /, ''))
  const [only = ''] = lines
  const read = lines.length === 1
    ? labelled('evidence', only, style, width)
    : [style('dim', 'evidence:'), ...lines.flatMap((line) => wrap(line, width - 2).map((part, i) => (i === 0 ? '- ' : '  ') + part))]
  // Strong words may go over the end of a line.
  let open = false
  return read.map((line) => {
    const parts = line.split('**')
    const styled = parts.map((part, i) => (open !== (i % 2 === 1) ? style('bold', part) : part)).join('')
    if (parts.length % 2 === 0) open = !open
    return styled
  })
}

/** Words in lines of at most `width`, unless one word is longer. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of printable(text).trim().split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && stringWidth(last) + 1 + stringWidth(word) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The part of the source line around the words, and the marks under them. */
function excerpt(file: VFile, message: VFileMessage, mark: (text: string) => string, width: number): string[] {
  const place = placeOf(message)
  const from = place?.start.offset
  if (!place || from === undefined || typeof file.value !== 'string') return []
  const source = file.value
  const begin = Math.max(from - place.start.column + 1, 0)
  const rest = source.slice(from).search(/[\r\n]/)
  const end = rest === -1 ? source.length : from + rest
  const to = Math.min(Math.max(place.end.offset ?? from, from), end)
  const words = clip(visible(source.slice(from, Math.min(to, from + 4 * width))), width - 2, 'end', to > from + 4 * width)
  const left = width - stringWidth(words)
  const before = clip(visible(source.slice(Math.max(begin, from - 4 * width), from)), Math.max(1, Math.floor(left / 2)), 'start', from - 4 * width > begin)
  const after = clip(visible(source.slice(to, Math.min(end, to + 4 * width))), Math.max(1, left - stringWidth(before)), 'end', end > to + 4 * width)
  return [(before + words + after).trimEnd(), ' '.repeat(stringWidth(before)) + mark('^'.repeat(Math.max(1, stringWidth(words))))]
}

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})

/** At most `width` columns of a text, with an ellipsis where it goes on. */
function clip(text: string, width: number, cut: 'start' | 'end', more: boolean): string {
  if (!more && stringWidth(text) <= width) return text
  const chars = [...graphemes.segment(text)].map(({segment}) => segment)
  if (cut === 'start') chars.reverse()
  const kept: string[] = []
  let used = 1
  for (const char of chars) {
    used += stringWidth(char)
    if (used > width) break
    kept.push(char)
  }
  return cut === 'start' ? `…${kept.reverse().join('')}` : `${kept.join('')}…`
}

function sum(files: readonly VFile[], style: Style): string {
  const count: Record<Level, number> = {error: 0, warning: 0, info: 0}
  for (const file of files) for (const message of file.messages) count[severityOf(message)]++
  const said = (Object.entries(count) as [Level, number][])
    .filter(([, n]) => n > 0)
    .map(([level, n]) => style(COLORS[level], `${n} ${level}${n === 1 || level === 'info' ? '' : 's'}`))
  const read = `${files.length} file${files.length === 1 ? '' : 's'}`
  return said.length === 0 ? `${read}: nothing to report\n` : `${read}: ${said.join(', ')}\n`
}
