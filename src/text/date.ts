import {absoluteDates} from '../mentions/dates.js'
import type {Interval} from '../time.js'
import {parseIso} from '../time.js'
import type {Document, DocumentDate} from './document.js'

const PUBLICATION = /^(?:first |last |originally )?(?:published|posted|updated|modified|released|date|written|created|story date|publication date)\b/i
const DASH = /^[–—-]+$/

/** What the caller and the reader of the format know of the document's date. */
export interface DateHints {
  /** Given by the caller: wins over everything. */
  option?: Interval | undefined
  frontMatter?: string | undefined
  /** ISO dates of a page's metadata, best first. */
  metadata?: readonly string[] | undefined
}

/**
 * The document's date, from, in order: the option, front matter, metadata, a publication line, a dateline. Never today.
 */
export function documentDate(document: Document, hints: DateHints): DocumentDate | undefined {
  if (hints.option) return {...hints.option, origin: 'option'}
  const matter = hints.frontMatter === undefined ? undefined : frontMatterDate(hints.frontMatter)
  if (matter) return {...matter, origin: 'front matter'}
  for (const text of hints.metadata ?? []) {
    const days = parseIso(text)
    if (days) return {...days, origin: 'metadata'}
  }
  return publicationLine(document) ?? dateline(document)
}

const MATTER_LINE = /^(date|published|publishdate|publish_date|pubdate|lastmod|updated)[ \t]*:[ \t]*(.+)$/gim

function frontMatterDate(matter: string): Interval | undefined {
  const found = new Map<string, Interval>()
  for (const match of matter.matchAll(MATTER_LINE)) {
    const days = parseIso((match[2] ?? '').replace(/^["']|["'][ \t]*$/g, ''))
    if (days) found.set((match[1] ?? '').toLowerCase(), days)
  }
  for (const key of ['date', 'published', 'publishdate', 'publish_date', 'pubdate', 'lastmod', 'updated']) {
    const days = found.get(key)
    if (days) return days
  }
  return undefined
}

// Lines of more words than this say more than when they were published.
const LINE_TOKENS = 22

function publicationLine(document: Document): DocumentDate | undefined {
  let updated: DocumentDate | undefined
  for (const block of document.blocks) {
    if (block.last - block.first > LINE_TOKENS || block.last === block.first) continue
    const bare = /^[\s*_([]*/.exec(block.value)?.[0].length ?? 0
    const line = block.value.slice(bare)
    const named = PUBLICATION.test(line)
    const dates = dated(document, block.first, block.last)
    const only = dates[0]
    if (!only || only.precision !== 'day') continue
    // A line that is nothing but a date, with a weekday or a time at most, near the top.
    const alone = block.index < 4 && wordsBeside(document, block.first, block.last, only.first, only.last) === 0
    if (!named && !alone) continue
    const date: DocumentDate = {...only.days, origin: 'publication line'}
    if (/^(?:last )?(?:updated|modified)/i.test(line)) updated ??= date
    else return date
  }
  return updated
}

const BESIDE = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:[ap]\.?m|gmt|utc|bst|[ce][se]?t|edt|pdt|pst|et|at|on|the)$/

function wordsBeside(document: Document, first: number, last: number, from: number, to: number): number {
  let count = 0
  for (let i = first; i < last; i++) {
    const token = document.tokens[i]!
    if ((i >= from && i < to) || token.kind !== 'word' || token.info.shape === 'figures' || BESIDE.test(token.info.norm)) continue
    count++
  }
  return count
}

/** 'PYONGYANG, June 19 (KCNA) —', 'MUNICH, Feb. 18, 2023 — …': within the first paragraphs, before a dash. */
function dateline(document: Document): DocumentDate | undefined {
  for (const block of document.blocks.slice(0, 6)) {
    const begin = document.tokens[block.first]
    if (!begin || begin.info.shape === 'lower') continue
    for (let i = block.first; i < Math.min(block.last, block.first + 18); i++) {
      const token = document.tokens[i]!
      const end = DASH.test(token.text) && token.spaceBefore
      if (!end) continue
      const day = dated(document, block.first, i).find(({precision}) => precision === 'day')
      const place = document.tokens[block.first]!.info.shape
      if (day && (place === 'capitals' || place === 'capital')) return {...day.days, origin: 'dateline'}
      break
    }
  }
  return undefined
}

function dated(document: Document, first: number, last: number) {
  const tokens = document.tokens.slice(first, last)
  const part: Document = {...document, tokens}
  return absoluteDates(part)
}
