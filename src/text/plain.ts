import type {BlockInput, BlockKind} from './document.js'
import type {Reading} from './build.js'
import type {Comment} from './directives.js'
import {PLAIN_DIRECTIVE} from './directives.js'
import {SourceMap} from './source-map.js'

const BULLET = /^[ \t]*(?:[-*•–·]|\d{1,3}[.)])[ \t]+/

interface Line {
  start: number
  end: number
}

/** Reads plain text: paragraphs parted by blank lines; lines that were not wrapped by width stand for themselves. */
export function readPlain(source: string): Reading {
  const blocks: BlockInput[] = []
  const comments: Comment[] = []
  let paragraph: Line[] = []
  // The first directive that nothing has followed yet.
  let waiting = 0
  const flush = () => {
    for (const {start, end} of parts(source, paragraph)) addBlock(source, start, end, blocks)
    const last = paragraph[paragraph.length - 1]
    while (last && waiting < comments.length) comments[waiting++]!.until = last.end
    paragraph = []
  }
  let stop = -1
  let back = -1
  // The next of each kind of line break, looked for once.
  const lineEnd = (from: number): number => {
    if (stop < from) stop = nextOf(source, '\n', from)
    if (back < from) back = nextOf(source, '\r', from)
    return Math.min(stop, back)
  }
  let at = source.startsWith('﻿') ? 1 : 0
  while (at <= source.length) {
    const end = lineEnd(at)
    const line = trimmed(source, at, end)
    const directive = source[line.start] === '[' ? PLAIN_DIRECTIVE.exec(source.slice(line.start, line.end)) : null
    if (directive) {
      flush()
      comments.push({text: directive[1] ?? '', start: line.start, end: line.end, until: -1})
    } else if (line.start === line.end) flush()
    else paragraph.push(line)
    at = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
  flush()
  return {format: 'txt', source, blocks, comments}
}

function nextOf(source: string, char: string, from: number): number {
  const at = source.indexOf(char, from)
  return at < 0 ? source.length : at
}

function trimmed(source: string, start: number, end: number): Line {
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return {start, end}
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 12 || code === 11 || code === 160 || code === 0xfe_ff
}

/** Joins the lines of a paragraph that was wrapped by width; leaves lines that end where their writer ended them. */
function parts(source: string, lines: readonly Line[]): Line[] {
  if (lines.length < 2) return [...lines]
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  const wrapped =
    width <= 120 && width >= 40 &&
    lines.every((line, i) => {
      const next = lines[i + 1]
      if (!next) return true
      const word = /^\S*/.exec(source.slice(next.start, Math.min(next.end, next.start + 60)))?.[0] ?? ''
      return line.end - line.start + 1 + word.length > width && !BULLET.test(source.slice(next.start, next.start + 8))
    })
  if (!wrapped) return [...lines]
  return [{start: lines[0]!.start, end: lines[lines.length - 1]!.end}]
}

function addBlock(source: string, start: number, end: number, blocks: BlockInput[]): void {
  const value = source.slice(start, end)
  let kind: BlockKind = 'paragraph'
  if (BULLET.test(value.slice(0, 12))) kind = 'item'
  else if (value.startsWith('>')) kind = 'quote'
  blocks.push({kind, value, map: SourceMap.plain(start, value.length)})
}
