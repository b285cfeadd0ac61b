import type {Context} from '../../context.js'
import type {Document, Token} from '../../text/document.js'
import {textOf} from '../../text/document.js'
import {isFunctionWord} from '../words/function-words.js'
import {isCapitalByPlace, isHonorific, smallWords} from './names.js'
import {isCommonGivenName} from './short-names.js'
import {isOpener} from './openers.js'

/** A name as written, of one word or more: tokens [first, last). Whose it is, is not asked. */
export interface NameRun {
  first: number
  last: number
  text: string
  /** The folded words of the name, small words between them left out. */
  words: readonly string[]
  /** Letters only, all of them capitals: 'WHO'. */
  acronym: boolean
  /** The first word stands where every word has a capital. */
  opens: boolean
}

const CALENDAR = new Set(
  ('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec christmas easter am pm gmt bst est edt cet utc pst pdt').split(' ')
)
const LINKS = new Set('of de la del della da do dos di du des le van von der den ter ten al el bin ibn ben af av y e & zu zur am and the for in on upon'.split(' '))
// Within a name only before another capital, and not every one of them: 'Bank of England', but 'Anna and Ben' are two.
const TIGHT = new Set('of de la del della da do dos di du des le van von der den ter ten al el bin ibn ben af av y e & zu zur am'.split(' '))

/** A finder: every name of a text, in order, those within quotation marks left out. */
export function nameRuns(context: Context): readonly NameRun[] {
  const {tokens} = context.document
  return context.get(allNameRuns).filter(({first}) => !tokens[first]!.quoted)
}

/** A finder: every name of a text, those within quotation marks too. A source may name somebody in what it quotes. */
export function allNameRuns(context: Context): readonly NameRun[] {
  return runs(context)
}

function runs(context: Context): NameRun[] {
  const {document} = context
  const {tokens} = document
  const out: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!isCapital(token) || !begins(context, token)) continue
    const last = endOf(document, i)
    const words: string[] = []
    for (let k = i; k < last; k++) {
      const {info, kind} = tokens[k]!
      if (kind === 'word' && !LINKS.has(info.norm)) words.push(info.norm)
    }
    if (words.length > 0 && !words.every((word) => isHonorific(word) || CALENDAR.has(word))) {
      out.push({
        first: i, last, text: textOf(document, i, last), words, opens: isCapitalByPlace(document, i),
        acronym: last === i + 1 && token.info.shape === 'capitals'
      })
    }
    i = last - 1
  }
  return out
}

function isCapital({kind, info, text}: Token): boolean {
  if (kind !== 'word') return false
  return info.shape === 'capital' || info.shape === 'capitals' || (info.shape === 'other' && /^\p{Lu}/u.test(text))
}

/** Whether a capitalised word may begin a name where it stands. */
function begins(context: Context, token: Token): boolean {
  const {norm, shape} = token.info
  if (CALENDAR.has(norm) || isHonorific(norm) || norm.length < 2) return false
  if (isFunctionWord(norm)) return isWordlike(context.document, token)
  if (shape === 'capitals' || !isCapitalByPlace(context.document, token.index)) return true
  if (opensName(context.document, token)) return true
  // At the head of a sentence a capital says nothing of a word that the text also writes small.
  return !isOpener(norm) && !context.get(smallWords).has(norm)
}

/** 'New' in 'New Zealand' at the head of a sentence. */
function opensName({tokens}: Document, {info, index, sentence, tail}: Token): boolean {
  if (info.norm !== 'new' && info.norm !== 'saint' && info.norm !== 'san') return false
  const next = tokens[index + 1]
  return !tail && next?.sentence === sentence && next.kind === 'word' && next.info.shape === 'capital' && !isOpener(next.info.norm)
}

/** 'the US', 'the WHO': names that a small word is written like. Where all has capitals they may be the word. */
function isWordlike({tokens}: Document, {text, index, sentence}: Token): boolean {
  if (text !== 'US' && text !== 'WHO') return false
  const beside = [tokens[index - 1], tokens[index + 1]].filter((token) => token?.kind === 'word' && token.sentence === sentence)
  return beside.some((token) => token!.info.shape !== 'capitals')
}

// Behind a name and no part of it.
const LETTERS = new Set('mp mps mep mla msp td qc kc sc phd mbe obe cbe md jr sr frs'.split(' '))
const FOLK = new Set('women men children people workers farmers dockers miners teachers nurses doctors students lawyers veterans producers growers writers players drivers pilots journalists tenants owners employers seamen fishermen engineers architects musicians actors artists manufacturers'.split(' '))
const BODIES = new Set('union association federation party league alliance society guild club congress network council institute trust front army commission tribunal court hospital assembly bank office'.split(' '))

/** 'the Dockers' Union', 'the Women's Institute': a genitive within the name. */
function isPossessor(tokens: readonly Token[], last: number): boolean {
  const owner = tokens[last - 1]!
  const body = tokens[last]
  return (FOLK.has(owner.info.norm) || /^['’]$/.test(owner.tail)) && body?.sentence === owner.sentence && body.info.shape === 'capital' && BODIES.has(body.info.norm)
}

/** The mark in 'Dockers' Union' where it stands by itself. */
function isApostrophe(tokens: readonly Token[], index: number): boolean {
  const [mark, body] = [tokens[index], tokens[index + 1]]
  return mark !== undefined && /^['’]$/.test(mark.text) && !mark.spaceBefore && body?.sentence === mark.sentence && body.spaceBefore && body.info.shape === 'capital' && BODIES.has(body.info.norm)
}

function endOf({tokens}: Document, from: number): number {
  const {sentence, quoted, block} = tokens[from]!
  let last = from + 1
  // What the US has is no part of its name, which is written like a small word.
  if (tokens[from]!.text === 'US') return last
  while (!tokens[last - 1]!.tail || isPossessor(tokens, last)) {
    let next = isApostrophe(tokens, last) ? last + 1 : last
    while (next < tokens.length && next < last + 3 && TIGHT.has(tokens[next]!.info.norm) && tokens[next]!.info.shape !== 'capital') next++
    const token = tokens[next]
    // 'Ray Ortiz of New Mexico' are two names.
    if (next > last && tokens[last]!.info.norm === 'of' && last - from > 1 && (isCommonGivenName(tokens[from]!.info.norm) || isHonorific(tokens[from - 1]?.info.norm ?? ''))) break
    if (!token || token.sentence !== sentence || token.block !== block || token.quoted !== quoted || token.text === 'US') break
    if (!isCapital(token) || CALENDAR.has(token.info.norm) || (isFunctionWord(token.info.norm) && (next > last || tokens[last - 1]!.text.endsWith('.'))) || (token.info.shape === 'capitals' && LETTERS.has(token.info.norm))) {
      if (!(next === last && token.joined && token.kind === 'word')) break
    }
    last = next + 1
  }
  return last
}
