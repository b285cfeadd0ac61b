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
 * document (five folds, rounded in each) the area under the curve is 0.78 for the encyclopaedia, 0.70–0.74 for news and 0.64 for changed summaries.
 */
const START = -2
const RELATED = -3
const UNRELATED = 1
const KINDS: Readonly<Record<Kind | 'compound', number>> = {time: 9, thing: 6, role: 5, compound: 5, unknown: 2, concrete: 0, measure: -2, other: -3, abstract: -6, saying: -9, light: -8}
// A word of no scene may be new or go without saying.
const SCENE = -5
const NO_SCENE = 0
const SCENE_MISSING = 4
const CARRIED = [[0.3, 5], [0.45, 2], [0.9, -3], [Infinity, -3]] as const
const TALK = -3
// A sentence of fewer words of meaning says one thing, which is carried or is not.
const SHORTEST = 8
const SHORT = 4
const LONG = -5
const FINDINGS = [-3, -1, 1, 1] as const
const POSITION = [-3, 0, 2] as const
const SENTENCES = [5, 5, 0, -6] as const

/**
 * How probable it is that readers would mark a word that the sources do not carry as one that they do not support.
 * @returns 0–1, by what the word and its sentence are
 */
export function oddsOfNew(word: NewWord): number {
  let sum = START + (word.related ? RELATED : UNRELATED) + KINDS[kindOf(word)]
  sum += word.scene === undefined ? NO_SCENE : word.scene ? SCENE : SCENE_MISSING
  sum += (word.carried === undefined ? TALK : step(CARRIED, word.carried)) + (word.words < SHORTEST ? SHORT : LONG)
  sum += at(FINDINGS, word.findings) + at(POSITION, word.position) + at(SENTENCES, word.sentences)
  return 1 / (1 + Math.exp(-sum / 10))
}

function kindOf({norm, compound, phrase, scene}: NewWord): Kind | 'compound' {
  if (phrase) return 'light'
  const kind = wordKind(norm)
  if (compound) return kind === 'light' ? kind : 'compound'
  // Saturday is of the weekend, July of the summer.
  return kind === 'time' && scene === true ? 'light' : kind
}

function step(steps: readonly (readonly [number, number])[], value: number): number {
  return steps.find(([below]) => value < below)?.[1] ?? 0
}

function at(list: readonly number[], index: number): number {
  return list[Math.min(index, list.length - 1)] ?? 0
}
