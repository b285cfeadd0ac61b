import type {DateMention} from '../mentions/dates/dates.js'
import {absoluteDates} from '../mentions/dates/dates.js'
import type {Interval} from '../time.js'
import {parseIso} from '../time.js'
import {buildDocument} from './build.js'
import type {Document, DocumentDate} from './document.js'
import {readPlain} from './plain.js'

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
  if (hints.option) return {origin: 'option', ...hints.option}
  const matter = hints.frontMatter === undefined ? undefined : frontMatterDate(hints.frontMatter)
  if (matter) return {origin: 'front matter', ...matter}
  for (const text of hints.metadata ?? []) {
    const days = readDate(text)
    if (days) return {origin: 'metadata', ...days}
  }
  return publicationLine(document) ?? dateline(document)
}

const MATTER_LINE = /^(date|published|publishdate|publish_date|pubdate|lastmod|updated)[ \t]*:[ \t]*(.+)$/gim

function frontMatterDate(matter: string): Interval | undefined {
  const found = new Map<string, Interval>()
  for (const match of matter.matchAll(MATTER_LINE)) {
    const days = readDate(match[2] ?? '')
    if (days) found.set((match[1] ?? '').toLowerCase(), days)
  }
  for (const key of ['date', 'published', 'publishdate', 'publish_date', 'pubdate', 'lastmod', 'updated']) {
    const days = found.get(key)
    if (days) return days
  }
  return undefined
}

const ISO = /^["'\s]*(\d{4}(?:[-/]\d{2}(?:[-/]\d{2})?)?)(?=["'T\s]|$)/
// No written date is longer.
const LONGEST = 80

/** A date by itself, in ISO form or in words ('"2024-06-19T10:00"', 'Wed, 19 Jun 2024'); never one that may be two days. */
function readDate(text: string): Interval | undefined {
  const iso = ISO.exec(text)?.[1]
  if (iso !== undefined) return parseIso(iso.replaceAll('/', '-'))
  if (text.length > LONGEST) return undefined
  const [only, ...more] = absoluteDates(buildDocument(readPlain(text)))
  return only?.precision === 'day' && more.length === 0 ? only.days : undefined
}

// Lines of more words than this say more than when they were published.
const LINE_TOKENS = 22
const PUBLISHED = new Set(['published', 'posted', 'date', 'dated', 'released', 'issued', 'written', 'created'])
const UPDATED = new Set(['updated', 'modified', 'revised'])
const BEFORE_KEYWORD = new Set(['first', 'last', 'originally', 'story', 'publication', 'date', 'article'])
// Weekdays, times of day and what else a line of this kind says beside its date.
const BESIDE = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:[ap]\.?m|gmt|utc|bst|[ce][se]?t|edt|pdt|pst|et|at|on|the)$/
const AFTER = /^(?:in|by|and|first|last|originally|published|posted|updated|modified|min|mins|minutes?|read|comments?|edition)$/

/** 'Published June 19, 2024', 'By Anna Virta | Updated 20 June 2024', or a line that is a date and nothing else near the top. */
function publicationLine(document: Document): DocumentDate | undefined {
  let updated: DocumentDate | undefined
  for (const block of document.blocks) {
    if (block.last - block.first > LINE_TOKENS || block.last === block.first) continue
    let from = block.first
    for (const {first, last, days, precision} of dated(document, block.first, block.last)) {
      const keyword = precision === 'day' ? keywordBefore(document, from, first) : undefined
      const alone = precision === 'day' && block.index < 4 && says(document, block.first, first, BESIDE) && says(document, last, block.last, BESIDE)
      from = last
      if (!alone && (!keyword || !saysLittle(document, last, block.last))) continue
      const date: DocumentDate = {origin: 'publication line', ...days}
      if (keyword && UPDATED.has(keyword)) updated ??= date
      else return date
    }
  }
  return updated
}

/** 'Published' or the like that the date belongs to, where it begins its part of the line. */
function keywordBefore({tokens}: Document, from: number, date: number): string | undefined {
  for (let i = date - 1; i >= from; i--) {
    const {kind, info} = tokens[i]!
    if (kind !== 'word' || BESIDE.test(info.norm)) continue
    if (!PUBLISHED.has(info.norm) && !UPDATED.has(info.norm)) return undefined
    let k = i - 1
    while (k >= from && BEFORE_KEYWORD.has(tokens[k]!.info.norm)) k--
    return k < from || tokens[k]!.kind !== 'word' ? info.norm : undefined
  }
  return undefined
}

/** Whether the words of a stretch are figures or such as the pattern allows. */
function says({tokens}: Document, first: number, last: number, allowed: RegExp): boolean {
  for (let i = first; i < last; i++) {
    const {kind, info} = tokens[i]!
    if (kind === 'word' && info.shape !== 'figures' && !allowed.test(info.norm)) return false
  }
  return true
}

/** 'Published on 3 May 1990, the book sold well' is of a story; what follows a date of publication is names, times and the like. */
function saysLittle({tokens}: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const {kind, info} = tokens[i]!
    if (kind === 'word' && info.shape === 'lower' && !BESIDE.test(info.norm) && !AFTER.test(info.norm)) return false
  }
  return true
}

const NO_PLACE = new Set(['on', 'in', 'since', 'by', 'until', 'after', 'before', 'from', 'at', 'the', 'published', 'updated'])
const PLACE_TOKENS = 8
const AGENCY_TOKENS = 6

/** 'MUNICH, Feb. 18, 2023 — …', 'Rome, 19 June 2024 (Wire) – …': a place, the date, an agency at most, and a dash, in the first paragraphs. */
function dateline(document: Document): DocumentDate | undefined {
  for (const block of document.blocks.slice(0, 6)) {
    const begin = document.tokens[block.first]
    if (!begin || (begin.info.shape !== 'capital' && begin.info.shape !== 'capitals') || NO_PLACE.has(begin.info.norm)) continue
    const [date] = dated(document, block.first, Math.min(block.last, block.first + 18))
    if (!date || date.precision !== 'day' || !isPlace(document, block.first, date.first)) continue
    for (let i = date.last; i < Math.min(block.last, date.last + AGENCY_TOKENS); i++) {
      const token = document.tokens[i]!
      if (DASH.test(token.text) && token.spaceBefore) return {origin: 'dateline', ...date.days}
      if (token.kind === 'word' && token.info.shape === 'lower') break
    }
  }
  return undefined
}

function isPlace({tokens}: Document, first: number, last: number): boolean {
  if (last === first || last - first > PLACE_TOKENS) return false
  const end = tokens[last - 1]!
  if (end.kind === 'word' && tokens[first]!.info.shape !== 'capitals') return false
  for (let i = first; i < last; i++) if (tokens[i]!.kind === 'word' && tokens[i]!.info.shape === 'lower') return false
  return true
}

function dated(document: Document, first: number, last: number): DateMention[] {
  const found = absoluteDates({...document, tokens: document.tokens.slice(first, last), kept: {}})
  for (const date of found) {
    date.first += first
    date.last += first
  }
  return found
}
