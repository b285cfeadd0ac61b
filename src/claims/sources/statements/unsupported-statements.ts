import type {Context} from '../../../context.js'
import {isEnglish, isTalk} from '../../../evidence/sentences/language.js'
import {meanings, meaningsOf} from '../../../evidence/words/meanings.js'
import {parallels, type Parallel} from '../../../evidence/sentences/parallel.js'
import {isSummary} from '../../../evidence/sentences/summary.js'
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
  near: Parallel | undefined
}

/**
 * A finder: the words of a summary or brief that no source carries: not as a word, nor in another form or by a word of its family, and where the
 * sources are nearest to the sentence (of talk, anywhere) neither by a word that means the same nor by one that is a kind of it, or it of that. Names, figures and quoted words are left
 * to the rules that they have.
 */
export function newWords(context: Context): readonly FoundWord[] {
  const {document, sources} = context
  if (sources.length === 0 || !isSummary(context) || !context.get(isEnglish) || sources.some((source) => !source.context.get(isEnglish))) return []
  const talk = sources.some((source) => source.context.get(isTalk))
  const out: FoundWord[] = []
  for (const sentence of document.sentences) {
    const words = wordsOf(context, sentence)
    if (!words.some(({open, norm}) => open && !isCarried(context, norm))) continue
    const nearest = context.get(parallels)(sentence.index).slice(0, NEAREST)
    const there = meaningsOf(nearest)
    const figures = words.filter(({figure}) => figure).length
    const carried = talk ? undefined : words.filter(({figure, norm}) => !figure && there.carries(norm) !== undefined).length / Math.max(1, words.length - figures)
    const findings = findingsIn(context.get(reportedTokens), sentence)
    words.forEach(({index, norm, open}, position) => {
      if (!open || isCarried(context, norm) || there.carries(norm) !== undefined) return
      const related = sources.some((source) => source.context.get(meanings).carries(norm) !== undefined)
      // In talk one thing is spoken of here and there.
      if (related && talk) return
      out.push({
        index, norm, near: nearest[0], related,
        before: besides(document, index - 1), after: besides(document, index + 1),
        position, words: words.length, carried, findings, sentences: document.sentences.length
      })
    })
  }
  return out
}

/** A finder: the same words, each with its odds. */
export function unsupportedWords(context: Context): readonly UnsupportedWords[] {
  return context.get(newWords).map((word) => ({first: word.index, last: word.index + 1, related: word.related, odds: oddsOfNew(word), near: word.near}))
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

interface Word {
  index: number
  norm: string
  /** A number that no rule reports, or what it counts: 'old' of '15-year-old'. */
  figure: boolean
  /** Whether it is this rule's to report. */
  open: boolean
}

/** The words of meaning in a sentence. */
function wordsOf(context: Context, sentence: Sentence): Word[] {
  const reported = context.get(reportedTokens)
  const numbers = context.get(numberTokens)
  const {document} = context
  const out: Word[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = document.tokens[index]!
    const {norm} = token.info
    if (token.kind !== 'word' || !isContent(norm)) continue
    const figure = (numbers[index] === 1 || numbers[index - 1] === 1) && !reported[index]
    out.push({index, norm, figure, open: !figure && !reported[index] && isOpen(token, sentence) && !isCompound(document, token)})
  }
  return out
}

/** Names, figures and quoted words have rules of their own. */
function isOpen({info, quoted, index, emphasis}: Token, {first}: Sentence): boolean {
  return !quoted && !emphasis && (info.shape === 'lower' || (info.shape === 'capital' && index === first))
}

/** 'rounder' of 'all-rounder': what it says goes with the rest. */
function isCompound({source}: Document, {start, end}: Token): boolean {
  return source[start - 1] === '-' || source[end] === '-'
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

/** A finder: the tokens that are numbers. */
function numberTokens(context: Context): Uint8Array {
  const out = new Uint8Array(context.document.tokens.length)
  for (const {first, last} of context.get(findNumbers)) out.fill(1, first, last)
  return out
}
