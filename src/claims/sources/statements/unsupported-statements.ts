import type {Context} from '../../../context.js'
import {isEnglish, isTalk} from '../../../evidence/sentences/language.js'
import {meanings, meaningsOf, type Meanings} from '../../../evidence/words/meanings.js'
import {parallels, type Parallel} from '../../../evidence/sentences/parallel.js'
import {scenesOf} from '../../../evidence/words/scenes.js'
import {inSetPhrase} from '../../../evidence/words/set-phrases.js'
import {isSummary} from '../../../evidence/sentences/summary.js'
import {wordKind} from '../../../evidence/words/word-kinds.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {findNumbers} from '../../../mentions/numbers/numbers.js'
import {isContent} from '../../../mentions/words/function-words.js'
import type {Document, Sentence, Token} from '../../../text/document.js'
import {oddsOfNew, type NewWord} from './new-words.js'
import {quoteMatches} from '../quotes/quote-matches.js'
import {unsupportedDates} from '../figures/unsupported-dates.js'
import {unsupportedNames} from '../names/unsupported-names.js'
import {unsupportedNumbers} from '../figures/unsupported-numbers.js'
import {unsupportedScores} from '../figures/unsupported-scores.js'

/** Words of a sentence that no source carries: tokens [first, last). */
export interface UnsupportedWords {
  first: number
  last: number
  /** Whether the sources have elsewhere, for one of them, a word that means the same or nearly. */
  related: boolean
  /** How probable it is that a reader would mark the word, of several the most probable one: 0–1. */
  odds: number
  near: Parallel | undefined
}

// A sentence may be put together from several of the sources'.
const NEAREST = 4

/** A word that no source carries, where it stands, and what is known of it. */
interface FoundWord extends NewWord {
  index: number
  last: number
  near: Parallel | undefined
}

/**
 * A finder: the words of a summary or brief that no source carries: not as a word, nor in another form or by a word of its family, and where the
 * sources are nearest to the sentence (of talk, anywhere) neither by a word that means the same nor by one that is a kind of it, or it of that; of a
 * compound, where that goes for one of its words. Names, figures and quoted words are left to the rules that they have.
 */
export function newWords(context: Context): readonly FoundWord[] {
  const {document, sources} = context
  if (sources.length === 0 || !isSummary(context) || !context.get(isEnglish) || sources.some((source) => !source.context.get(isEnglish))) return []
  const talk = sources.some((source) => source.context.get(isTalk))
  const out: FoundWord[] = []
  for (const sentence of document.sentences) {
    const words = wordsOf(context, sentence)
    if (!words.some((word) => word.open && missing(context, word).length > 0)) continue
    const nearest = context.get(parallels)(sentence.index).slice(0, NEAREST)
    const there = meaningsOf(nearest)
    const counted = words.filter(({figure}) => !figure)
    const carried = talk ? undefined : counted.filter(({parts}) => parts.every((norm) => there.carries(norm) !== undefined)).length / Math.max(1, counted.length)
    const findings = findingsIn(context.get(reportedTokens), sentence)
    words.forEach((word, position) => {
      const lost = word.open ? missing(context, word).filter((norm) => !isSaid(there, norm, talk)) : []
      if (lost.length === 0) return
      const related = sources.some((source) => lost.every((norm) => source.context.get(meanings).carries(norm) !== undefined))
      // In talk one thing is spoken of here and there.
      if (related && talk) return
      const {index, last, norm} = word
      out.push({
        index, last, norm, near: nearest[0], related, compound: word.parts.length > 1, phrase: inPhrase(document, sentence, word), scene: sceneOf(context, norm),
        before: besides(document, index - 1), after: besides(document, last),
        position, words: words.length, carried, findings, sentences: document.sentences.length
      })
    })
  }
  return out
}

/** A finder: the same words, each with its odds. */
export function unsupportedWords(context: Context): readonly UnsupportedWords[] {
  return context.get(newWords).map((word) => ({first: word.index, last: word.last, related: word.related, odds: oddsOfNew(word), near: word.near}))
}

/** Words that stand side by side as one, where each is as probable as `least` wants. */
export function joined(words: readonly UnsupportedWords[], least: number): readonly UnsupportedWords[] {
  const out: UnsupportedWords[] = []
  for (const word of words) {
    if (word.odds < least) continue
    const before = out.at(-1)
    if (before && before.last === word.first && before.near === word.near) out[out.length - 1] = {...before, last: word.last, related: before.related || word.related, odds: Math.max(before.odds, word.odds)}
    else out.push(word)
  }
  return out
}

/** A word of meaning, or a compound of several: tokens [index, last). */
interface Word {
  index: number
  last: number
  norm: string
  /** The folded words of a compound that have a meaning of their own; else the word itself. */
  parts: readonly string[]
  /** A number that no rule reports, or what it counts: 'old' of '15-year-old'. */
  figure: boolean
  /** Whether it is this rule's to report. */
  open: boolean
}

const CLOCK = /^[ap]m$/

/** The words of meaning in a sentence. */
function wordsOf(context: Context, sentence: Sentence): Word[] {
  const reported = context.get(reportedTokens)
  const numbers = context.get(numberTokens)
  const {tokens} = context.document
  const out: Word[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    const last = endOfCompound(context.document, sentence, index)
    const compound = last > index + 1 && mayCompound(tokens, index, last, reported, numbers)
    for (let k = index; k < last; k++) {
      const token = tokens[k]!
      const {norm} = token.info
      if (token.kind !== 'word' || !isContent(norm) || CLOCK.test(norm)) continue
      const figure = (numbers[k]! > 0 || numbers[k - 1] === COUNT) && !reported[k]
      if (compound) {
        const parts = tokens.slice(k, last).map(({info}) => info.norm).filter(isContent)
        out.push({index, last, norm: tokens.slice(index, last).map(({info}) => info.norm).join('-'), parts, figure, open: !figure && !tokens[index]!.quoted && !tokens[index]!.emphasis})
        break
      }
      out.push({index: k, last: k + 1, norm, parts: [norm], figure, open: last === index + 1 && !figure && !reported[k] && isOpen(token, sentence)})
    }
    index = last - 1
  }
  return out
}

/** Names, figures and quoted words have rules of their own; what an apostrophe draws together ('she'll') are function words. */
function isOpen({info, quoted, index, emphasis}: Token, {first}: Sentence): boolean {
  return !quoted && !emphasis && !info.norm.includes("'") && (info.shape === 'lower' || (info.shape === 'capital' && index === first))
}

/** Where the words end that hyphens join to one: right behind it for a word that stands alone. */
function endOfCompound({source, tokens}: Document, sentence: Sentence, index: number): number {
  let last = index + 1
  while (last < sentence.last && tokens[last]!.joined && source[tokens[last]!.start - 1] === '-') last++
  return last
}

/** Whether a compound is no name ('Anglo-Irish') nor a number ('three-year'), and none of it is told of by other rules. */
function mayCompound(tokens: readonly Token[], index: number, last: number, reported: Uint8Array, numbers: Uint8Array): boolean {
  for (let k = index; k < last; k++) if (reported[k] || numbers[k]) return false
  const {info} = tokens[last - 1]!
  return info.shape === 'lower' && isContent(info.norm)
}

/** Those words of a compound, or the word, that no source has in any form. */
function missing(context: Context, {index, last, parts}: Word): readonly string[] {
  if (last > index + 1 && isCarried(context, closed(context.document, index, last))) return []
  return parts.filter((norm) => !isCarried(context, norm))
}

/** 'postmortem' of 'post-mortem' */
function closed({tokens}: Document, index: number, last: number): string {
  return tokens.slice(index, last).map(({info}) => info.norm).join('')
}

function isCarried({sources}: Context, norm: string): boolean {
  return sources.some((source) => source.context.get(meanings).carries(norm) === 'word')
}

/** A folded word; '.' for a mark or a figure, '' beyond the text. */
function besides({tokens}: Document, index: number): string {
  const token = tokens[index]
  if (!token) return ''
  const text = token.text.toLowerCase()
  return text === ',' || /^\p{L}/u.test(text) ? text : '.'
}

function findingsIn(reported: Uint8Array, {first, last}: Sentence): number {
  let findings = 0
  for (let k = first; k < last; k++) if (reported[k] && !(k > first && reported[k - 1])) findings++
  return findings
}

/** A finder: the tokens that other rules on sources report. */
function reportedTokens(context: Context): Uint8Array {
  const out = new Uint8Array(context.document.tokens.length)
  for (const {first, last} of context.get(unsupportedNames)) out.fill(1, first, last)
  for (const {first, last} of context.get(unsupportedNumbers)) out.fill(1, first, last)
  for (const {score} of context.get(unsupportedScores)) out.fill(1, score.first, score.last)
  for (const {said} of context.get(unsupportedDates)) out.fill(1, said.first, said.last)
  for (const {missing} of context.get(quoteMatches)) for (const {part} of missing) for (const index of part.words) out[index] = 1
  return out
}

// What a number is: one of things, which the word behind it names, or a year or place in an order ('the third').
const COUNT = 1
const ORDER = 2

/** A finder: the tokens that are numbers. */
function numberTokens(context: Context): Uint8Array {
  const out = new Uint8Array(context.document.tokens.length)
  for (const {first, last, kind, year} of context.get(findNumbers)) out.fill(year || kind === 'ordinal' ? ORDER : COUNT, first, last)
  return out
}

/** Whether words say another one, itself or in other words; outside of talk a season is no summer and a week no month. */
function isSaid(words: Meanings, norm: string, talk: boolean): boolean {
  const carried = words.carries(norm)
  return carried !== undefined && (talk || carried === 'word' || wordKind(norm) !== 'time')
}

/** Whether a word is one of a turn of phrase. */
function inPhrase({tokens}: Document, {first, last}: Sentence, {index}: Word): boolean {
  const from = Math.max(first, index - LONGEST_PHRASE)
  return inSetPhrase(tokens.slice(from, Math.min(last, index + LONGEST_PHRASE)).map(({info}) => info.norm), index - from)
}

// Words of a phrase, one less.
const LONGEST_PHRASE = 4

/** Whether a word goes without saying where a source tells of a scene; undefined where it is of none. */
function sceneOf({sources}: Context, norm: string): boolean | undefined {
  const by = scenesOf(norm)
  if (by.length === 0) return undefined
  return sources.some((source) => by.some((word) => source.context.get(wordPlaces).like(word).length > 0))
}
