import type {Context} from '../../context.js'
import {carriesWord} from '../../evidence/carried.js'
import {isEnglish, isTalk} from '../../evidence/language.js'
import {parallels, type Parallel} from '../../evidence/parallel.js'
import {kindOf, type WordKind} from '../../evidence/statement-words.js'
import {isSummary} from '../../evidence/summary.js'
import {isContent} from '../../mentions/words/function-words.js'
import {findNumbers} from '../../mentions/numbers/numbers.js'
import type {Sentence, Token} from '../../text/document.js'
import {quoteMatches} from './quote-matches.js'
import {unsupportedDates} from './unsupported-dates.js'
import {unsupportedNames} from './unsupported-names.js'
import {unsupportedNumbers, unsupportedScores} from './unsupported-numbers.js'

/** Words of a sentence that no source carries: tokens [first, last). */
export interface UnsupportedWords {
  first: number
  last: number
  /** The share of the sentence's words of meaning that no source carries, names, figures and dates included: 0–1. */
  share: number
  near: Parallel | undefined
}

type Standing = 'carried' | 'reported' | 'missing'

interface Word {
  index: number
  kind: WordKind
  standing: Standing
}

/** A finder: for each sentence of a summary or brief the stretches of words that say what no source says. */
export function unsupportedWords(context: Context): readonly UnsupportedWords[] {
  const sources = context.sources.filter((source) => source.context.get(isEnglish))
  if (sources.length === 0 || sources.length < context.sources.length || !context.get(isEnglish) || !isSummary(context)) return []
  const reported = context.get(reportedTokens)
  const numbers = context.get(numberTokens)
  const {document} = context
  const out: UnsupportedWords[] = []
  const carried = new Map<string, boolean>()
  const isCarried = (norm: string): boolean => {
    let known = carried.get(norm)
    if (known === undefined) carried.set(norm, known = sources.some((source) => carriesWord(source, norm)))
    return known
  }
  for (const sentence of document.sentences) {
    const words: Word[] = []
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = document.tokens[index]!
      const {info} = token
      // What is counted goes with its number: '15-year-old'.
      if (token.kind !== 'word' || !isContent(info.norm) || ((numbers[index] || numbers[index - 1]) && !reported[index])) continue
      const standing = reported[index] ? 'reported' : isOpen(token, sentence) && !isCarried(info.norm) ? 'missing' : 'carried'
      words.push({index, kind: kindOf(info.norm), standing})
    }
    if (!words.some(({standing}) => standing === 'missing')) continue
    const near = context.get(parallels)(sentence.index)[0]
    if ((near ? [near.source] : sources).some((source) => source.context.get(isTalk))) continue
    const share = words.filter(({standing}) => standing !== 'carried').length / words.length
    let findings = 0
    for (let k = sentence.first; k < sentence.last; k++) if (reported[k] && !(k > sentence.first && reported[k - 1])) findings++
    let before: UnsupportedWords | undefined
    words.forEach((word, k) => {
      if (word.standing !== 'missing' || weigh(context, words, k, share, findings) < SURE) return
      if (before && word.index - before.last < 1) before.last = word.index + 1
      else out.push(before = {first: word.index, last: word.index + 1, share, near})
    })
  }
  return out
}

/** Names, figures and quoted words have rules of their own. */
function isOpen({info, quoted, index, emphasis}: Token, {first}: Sentence): boolean {
  return !quoted && !emphasis && (info.shape === 'lower' || (info.shape === 'capital' && index === first))
}

// What makes it likely that a word not carried says something new, as odds in tenths; weighed on machine summaries of news and on encyclopaedia
// sentences whose unsupported words readers had marked. From SURE on six in seven were.
const SURE = 13
const KINDS: Readonly<Record<WordKind, number>> = {time: 13, role: 9, thing: 5, light: -9, other: -1}
const SHARES = [-9, -4, -2, 1, 8, 8, 8] as const

function weigh({document}: Context, words: readonly Word[], at: number, share: number, findings: number): number {
  const {index, kind} = words[at]!
  let sum = 5 + KINDS[kind] + (SHARES[Math.floor(share * 6)] ?? 0)
  const sides = [words[at - 1], words[at + 1]].map((word) => word?.standing ?? 'carried')
  const [a, b] = sides
  if (a === 'carried' && b === 'carried') sum -= 5
  else if (a !== 'carried' && b !== 'carried') sum += 5
  if (findings > 2) sum += 8
  else if (findings > 1) sum += 3
  const before = document.tokens[index - 1]?.info.norm ?? ''
  if (/^(?:in|at|on|of|by|from|with|near|the|an?|his|her|their|its)$/.test(before)) sum += 3
  else if (/^(?:to|will|can|could|would|should|may|might)$/.test(before)) sum -= 4
  return sum
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
