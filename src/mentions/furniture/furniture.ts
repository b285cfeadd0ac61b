import type {FurnitureKind} from './furniture-lines.js'
import {FURNITURE, NAVIGATION, SHARING, SITES} from './furniture-lines.js'
import {compilePhrases, plainLine} from '../words/phrases.js'

/** A line of text: a block, or one line of plain text. Offsets are UTF-16 code units into the source. */
export interface Line {
  text: string
  start: number
  end: number
  kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'table' | 'caption'
  /** The first word, folded, where it is known already. */
  head?: string
}

/** A line that belongs to the page and not to the article. */
export interface Furniture {
  /** Index into the lines. */
  line: number
  kind: FurnitureKind
  /** `line`: by its own words; `list`: it stands in a list of links, below its head; `beside`: between other furniture. */
  by: 'line' | 'list' | 'beside'
}

/** Longer lines are an article's, but for legal notices, which are long. */
const maxCharacters = 420
const maxTitleWords = 22
const maxLinks = 10

/** Up to this length a line is looked at whatever it begins with. */
const shortLine = 100

const sureLine = 36

const phrases = compilePhrases<FurnitureKind>(FURNITURE)
const navigation = new Set(NAVIGATION.trim().split('|'))
const sharing = new Set(SHARING.split('|'))
const sites = new Set(SITES.split('|'))

const QUOTED = /^[\s>]*["“«„‘']/
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|\S+@[\w-]+\.[\w.-]+|[\w-]+\.(?:com|org|net)\/\S*|@\w{2,30})$/i
const MARKUP = /^(?:\[\/?[a-z_]{3,20}(?:[ =][^\]]*)?\].*|<\/?(?:p|br|div|span|strong|em|b|i|u|h[1-6]|a|img|iframe|script|style|figure|figcaption|blockquote|ul|ol|li)(?: [^>]*)?\/?>|_blank|_self|href|nofollow|noopener|noreferrer|btn-\w+|\{\{.*\}\}|googletag\..*|&(?:nbsp|amp|quot|lt|gt|#\d+);)$/
/** 'email: Email!', 'comments(': program code, where the words are names. */
const CODE = /^[a-z]\w*: ?\[?[A-Z]\w*!?\]?!?$|[({;]$/
/** What is an attribute's name or value only beside markup. */
const ATTRIBUTE = /^(?:class|value|rel|target|sponsored|style|src|alt|id|width|height|title|type|data-[\w-]+)$/
const ARCHIVE = /^[\p{L}][\p{L} '’.&-]{1,40} ?(?:\d{4} )?\(\d{1,5}\)$/u
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u
const RUNNING = /[a-z0-9)][.!?]["”’)]*$/
// No end of a sentence is longer: a search for one is spared all of the line that is ahead of it.
const END = 16

function endsAsSentence(text: string): boolean {
  return RUNNING.test(text.length > END ? text.slice(-END) : text)
}

/** What code, markup and addresses have and running text has not. */
const UNUSUAL = /[<>{}[\]@#_;&|]|:\/\/|www\.|\($/

/**
 * Finds lines of page furniture: share bars, comment forms, plugs, notices, links to other stories.
 * A line counts only as a whole: the same words inside a running sentence are the article's.
 *
 * @param lines the lines or blocks of a document, in order
 */
export function findFurniture(lines: readonly Line[]): Furniture[] {
  const kinds: (FurnitureKind | undefined)[] = []
  const by: Furniture['by'][] = []
  const weak: boolean[] = []
  for (let i = 0; i < lines.length; i++) {
    const [kind, maybe] = classify(lines[i]!)
    kinds.push(kind)
    weak.push(maybe)
    by[i] = 'line'
  }
  joinLists(lines, kinds, by)
  joinNeighbours(lines, kinds, weak, by)
  const found: Furniture[] = []
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]
    if (kind) found.push({line: i, kind, by: by[i]!})
  }
  return found
}

/** The kind of a line by its own words, and whether it may be furniture in the right company. */
function classify({text: raw, kind, head}: Line): [FurnitureKind | undefined, boolean] {
  if (raw.length > maxCharacters || kind === 'quote' || kind === 'table') return [undefined, false]
  // A paragraph of an article, in most texts nearly every one, is known by its first word, and a short one by its end.
  const opener = head === undefined || raw.startsWith('©') ? firstWord(raw) : head
  const opens = phrases.begins(opener)
  if (!opens && raw.length > 200) return [undefined, false]
  if (!opens && raw.length > sureLine && endsAsSentence(raw) && !UNUSUAL.test(raw) && !SENTENCES.test(raw)) return [undefined, false]
  const text = raw.trim()
  if (text === '' || (text.length > 1 && QUOTED.test(text))) return [undefined, false]
  if (text.length < 200 && (text.length <= shortLine || UNUSUAL.test(text))) {
    if (CODE.test(text)) return [undefined, false]
    if (MARKUP.test(text)) return ['bit of markup', false]
    if (ADDRESS.test(text)) return /^@|^\S+@/.test(text) ? ['contact line', false] : [undefined, true]
    if (HASHTAGS.test(text) && text.includes('#') && text.length > 3) return [/\s/.test(text) ? 'tag list' : undefined, true]
  }
  if (text.length > shortLine && (!opens || !LEGAL.test(text) || isRunningOn(text))) return [undefined, false]
  if (text.length > sureLine && text.length <= shortLine && !OPEN.test(text)) {
    if (!opens && !sharing.has(opener) && !/^\d/.test(opener)) return [undefined, false]
  }
  const plain = plainLine(text)
  if (plain === '' || plain === ':') return [undefined, false]
  if (isShareBar(plain)) return ['share bar', false]
  const found = phrases.match(plain)
  if (found && !(kind === 'heading' && HEADINGS.has(found)) && !isSentence(text, found)) return [found, false]
  return isNavigation(plain) ? ['navigation link', false] : [undefined, navigation.has(plain) || ARCHIVE.test(text) || ATTRIBUTE.test(text)]
}

// Longer than any line that is furniture for what it is made of as a whole, and not for its first words.
const longLine = 160
const HEAD = 80
const PARTED = /[:|•·●▪»›→►▶<>]\s|\s[-–—/]/

/** Whether a long line ends as a sentence and has two first words that no phrase begins with, though one begins with the first of them. */
function isRunningOn(text: string): boolean {
  if (text.length <= longLine || !endsAsSentence(text) || PARTED.test(text)) return false
  const words = FIRST_WORDS.exec(text)
  if (words) return phrases.begins(words[1]!.toLowerCase()) && !phrases.goesOn(words[1]!.toLowerCase(), words[2]!)
  const [first, next, ...more] = plainLine(text.slice(0, HEAD)).split(' ')
  return first !== undefined && next !== undefined && more.length > 1 && phrases.begins(first) && !phrases.goesOn(first, next)
}

/** Four words as most texts begin, which are plain as they are. */
const FIRST_WORDS = /^([A-Za-z]{1,18}) ([a-z]{1,18}) [a-z]{1,18} [a-z]/

/** What long lines of furniture speak of. */
const LEGAL = /cookie|[Ss]har(?:e|ing)|[Gg]et |[Mm]ore|inbox|[Ww]atch|[Ss]tory|[Nn]otif|©|robot|human|newsletter|rights|subscri|script|browser|e-?mail|commission|affiliate|copyright|comment|privacy|inbox|[Aa]pp\b|[Pp]hoto|[Ii]mage|[Rr]ead|[Rr]elated|[Aa]lso|[Tt]ag|[Ff]ollow|[Ss]ign|[Cc]lick|materials?\b|content|quotes|data|agree|[Tt]opics|[Cc]ategor/

/** What lines speak of that are furniture whatever word they begin with, and the marks that part navigation links. */
const OPEN = /[|•·:»›>/©]|[Rr]ights|RIGHTS|[Cc]opyright|[Tt]rademark|[Cc]losed|[Dd]isabled|[Cc]licking|CLICKING|[Aa]dvert|ADVERT|[Gg]etty|[Rr]euters|REUTERS|[Ss]hutterstock|[Cc]ourtesy|[Cc]ookies|[Tt]heme|[Tt]emplate|[Ss]ubscription| via | for | \(?AP| [Pp]ress/

/** Furniture that ends as a sentence does and begins with a name of its own: 'The Herald. All rights reserved.' */
const SENTENCES = /[Rr]ights|RIGHTS|[Cc]opyright|[Cc]losed|[Dd]isabled|[Cc]ookies|[Aa]dvert|[Ss]ubscri|[Cc]licking|[Tt]rademark/

const WORD = /[a-z0-9][a-z0-9'+-]*/

function firstWord(text: string): string {
  return WORD.exec(text.slice(0, 24).toLowerCase().replace(/[‘’]/g, "'"))?.[0] ?? (text.includes('©') ? 'copyright' : '')
}

/** In an article's own headings such words name a section. */
const HEADINGS: ReadonlySet<FurnitureKind> = new Set(['navigation link', 'head of a list of links', 'sign-in form', 'subscription notice', 'advertising marker', 'tag list', 'media player control', 'gallery control', 'newsletter plug', 'picture credit', 'print or e-mail bar', 'app plug', "'read on' link"])

/** A picture credit or a title list that runs on like a sentence is a caption or a story. */
function isSentence(text: string, kind: FurnitureKind): boolean {
  if (kind !== 'picture credit' && kind !== 'tag list') return false
  return text.length > 140 && endsAsSentence(text)
}

function isShareBar(plain: string): boolean {
  const space = plain.indexOf(' ')
  // Most lines are told by their first word.
  if (plain.length > 120 || !(plain.startsWith(':') || sharing.has(space < 0 ? plain : plain.slice(0, space)))) return false
  let site = false
  let count = 0
  for (const word of plain.split(' ')) {
    if (word === ':') continue
    if (!sharing.has(word)) return false
    if (sites.has(word)) site = true
    count++
  }
  return site && count > 1
}

/** 'Home | News | Contact us': several parts, each a navigation link, and one of them by itself beyond doubt. */
function isNavigation(plain: string): boolean {
  if (!plain.includes(' : ')) return false
  const parts = plain.split(' : ')
  return parts.every((part) => navigation.has(part) || phrases.match(part) !== undefined) && parts.length > 1
}

/** Titles below 'Related:' and the like, up to the next running text. */
function joinLists(lines: readonly Line[], kinds: (FurnitureKind | undefined)[], by: Furniture['by'][]): void {
  for (let i = 0; i < lines.length; i++) {
    if (kinds[i] !== 'head of a list of links' && !(kinds[i] === "'read on' link" && /^more:$/i.test(lines[i]!.text.trim()))) continue
    let end = i + 1
    while (end < lines.length && end - i <= maxLinks && !kinds[end] && isTitle(lines[end]!)) end++
    const count = end - i - 1
    // A single title before running text may be the article's next heading.
    if (count === 0 || end - i > maxLinks || (count < 2 && end < lines.length && !kinds[end])) continue
    for (let j = i + 1; j < end; j++) {
      kinds[j] = 'link to another story'
      by[j] = 'list'
    }
  }
}

function isTitle({text, kind}: Line): boolean {
  if (kind === 'heading' || kind === 'table' || kind === 'quote' || text.length > 160) return false
  const plain = text.trim()
  return !endsAsSentence(plain) && /[\p{L}\p{N}]/u.test(plain) && plain.split(/\s+/).length <= maxTitleWords && !/[:;,]$/.test(plain)
}

/** Section names, archive months and attribute names in a row, or with certain furniture on both sides. */
function joinNeighbours(lines: readonly Line[], kinds: (FurnitureKind | undefined)[], weak: readonly boolean[], by: Furniture['by'][]): void {
  for (let i = 0; i < lines.length; ) {
    if (kinds[i] || !weak[i]) {
      i++
      continue
    }
    let end = i
    while (end < lines.length && weak[end] && !kinds[end]) end++
    const sides = (i > 0 && kinds[i - 1] ? 1 : 0) + (end < lines.length && kinds[end] ? 1 : 0)
    const archive = lines.slice(i, end).filter(({text}) => ARCHIVE.test(text.trim())).length
    const headings = lines.slice(i, end).some(({kind}) => kind === 'heading')
    const alike = archive === 0 || archive === end - i
    if (!headings && alike && (end - i >= 4 || sides === 2 || (sides === 1 && (end - i >= 2 || end === lines.length)))) {
      for (let j = i; j < end; j++) {
        const text = lines[j]!.text.trim()
        kinds[j] = ADDRESS.test(text) ? 'web address' : ARCHIVE.test(text) ? 'archive list' : ATTRIBUTE.test(text) ? 'bit of markup' : 'navigation link'
        by[j] = 'beside'
      }
    }
    i = end
  }
}
