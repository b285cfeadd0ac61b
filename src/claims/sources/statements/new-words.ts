import {wordKind, type Kind} from '../../../evidence/words/word-kinds.js'

/** What is known of a word that the sources do not carry, and of its sentence. */
export interface NewWord {
  norm: string
  /** Whether the sources have, elsewhere, a word that means the same or is a kind of it. */
  related: boolean
  /** Whether it is of several words joined by hyphens. */
  compound: boolean
  /** Whether it is one of a turn of phrase ('carried out'). */
  phrase: boolean
  /** Whether the sources tell of a scene in which it goes without saying; undefined for a word that is of none. */
  scene: boolean | undefined
  /** The folded words before and after it; '' at the ends, '.' for a mark. */
  before: string
  after: string
  /** How many words of meaning stand before it in the sentence. */
  position: number
  /** Words of meaning in the sentence, names and figures included. */
  words: number
  /** The share of them that the nearest source sentences carry: 0–1; undefined where the sources are talk, of which reports use words of their own. */
  carried: number | undefined
  /** Names, figures, dates and quotations in the sentence that other rules report. */
  findings: number
  /** Sentences of the text. */
  sentences: number
}

/*
 * Tenths of a natural logarithm of odds, to be added up. They are the rounded coefficients of a logistic regression (L2, C = 0.3) on the words not carried
 * of 4,500 drafts with their sources: machine summaries of news, encyclopaedia sentences with the pages they cite and summaries changed by hand, in which
 * readers had marked what the sources do not say, each of the kinds weighing the same, the encyclopaedia three times as much. In cross-validation by
 * document (five folds, rounded in each) the area under the curve is 0.83 for the encyclopaedia, 0.74 for news and 0.61 for changed summaries.
 */
const START = -4
const RELATED = -3
const UNRELATED = 1
const KINDS: Readonly<Record<Kind | 'compound', number>> = {time: 11, thing: 4, role: 5, compound: 4, unknown: 1, concrete: -2, other: -4, abstract: -6, saying: -7, light: -9}
// A word of no scene may be new or go without saying.
const SCENE = -6
const NO_SCENE = 0
const SCENE_MISSING = 4
const CARRIED = [[0.3, 4], [0.45, 0], [0.9, -4], [Infinity, 0]] as const
const TALK = -2
const WORDS = [[8, 6], [11, 2], [15, -3], [Infinity, -8]] as const
const FINDINGS = [-4, -3, 2, 3] as const
const POSITION = [-4, -1, 2] as const
const SENTENCES = [6, 6, 1, -6, -3] as const

/**
 * How probable it is that readers would mark a word that the sources do not carry as one that they do not support.
 * @returns 0–1, by what the word and its sentence are
 */
export function oddsOfNew(word: NewWord): number {
  let sum = START + (word.related ? RELATED : UNRELATED) + KINDS[kindOf(word)]
  sum += word.scene === undefined ? NO_SCENE : word.scene ? SCENE : SCENE_MISSING
  sum += (word.carried === undefined ? TALK : step(CARRIED, word.carried)) + step(WORDS, word.words)
  sum += at(FINDINGS, word.findings) + at(POSITION, word.position) + at(SENTENCES, word.sentences)
  sum += ofBefore(word.before) + ofAfter(word.after)
  return 1 / (1 + Math.exp(-sum / 10))
}

function kindOf({norm, compound, phrase, scene}: NewWord): Kind | 'compound' {
  if (phrase) return 'light'
  if (compound) return 'compound'
  const kind = wordKind(norm)
  // Saturday is of the weekend, July of the summer.
  return kind === 'time' && scene === true ? 'light' : kind
}

function step(steps: readonly (readonly [number, number])[], value: number): number {
  return steps.find(([below]) => value < below)?.[1] ?? 0
}

function at(list: readonly number[], index: number): number {
  return list[Math.min(index, list.length - 1)] ?? 0
}

// What a noun stands behind, and what a verb.
const NOMINAL = new Set('a an the this that these those his her their its in at on of by from with near for after before during into over through between against under'.split(' '))
const VERBAL = new Set('to will can could would should may might must is are was were be been being has have had not'.split(' '))
const DETERMINERS = new Set('the a an his her their its this that these those'.split(' '))
const AUXILIARIES = new Set('is are was were be been being has have had'.split(' '))

function ofBefore(before: string): number {
  if (NOMINAL.has(before)) return 1
  if (VERBAL.has(before)) return -1
  if (before === 'and' || before === 'or' || before === ',') return 1
  return before === '.' ? -1 : -1
}

function ofAfter(after: string): number {
  if (AUXILIARIES.has(after)) return 0
  return DETERMINERS.has(after) ? -3 : 1
}
