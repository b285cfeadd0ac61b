import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {countedThings} from '../../../mentions/numbers/counted.js'
import {scores, type Score} from '../../../mentions/numbers/scores.js'
import type {Document} from '../../../text/document.js'

/** A score that no source has, with one that it has. */
export interface UnsupportedScore {
  score: Score
  near: {source: Source; score: Score} | undefined
}

/** A finder: the scores of a text that no source has, one way round or the other. */
export function unsupportedScores(context: Context): readonly UnsupportedScore[] {
  const {sources} = context
  if (sources.length === 0) return []
  const same = (a: Score, b: Score) => (a.a === b.a && a.b === b.b) || (a.a === b.b && a.b === b.a)
  return context.get(scores).filter((score) => !sources.some((source) => source.context.get(scores).some((other) => same(score, other)) || inWords(source, score))).map((score) => {
    for (const source of sources) {
      const near = source.context.get(scores).find(({a, b}) => a === score.a || b === score.b)
      if (near) return {score, near: {source, score: near}}
    }
    return {score, near: undefined}
  })
}

function isNamed(tokens: Document['tokens'], at: number): boolean {
  return tokens[at - 1]?.info.shape === 'capital' || tokens[at - 1]?.info.shape === 'capitals'
}

/** 14–9 of 'by 14 votes to nine': both numbers in one sentence. */
function inWords(source: Source, {a, b}: Score): boolean {
  const {tokens} = source.document
  // 'Harwick 2, Larkhall Women 1.'
  const behindNames = (from: number, to: number) => source.context.get(wordPlaces).of(String(from)).some((at) => isNamed(tokens, at) && [3, 4, 5, 6].some((step) => tokens[at + step]?.text.replace(/\.$/, '') === String(to) && isNamed(tokens, at + step)))
  if (behindNames(a, b) || behindNames(b, a)) return true
  const numbers = source.context.get(countedThings)
  return numbers.some(({number: one}) => one.value === a && numbers.some(({number: other}) => other !== one && other.value === b && tokens[one.first]!.sentence === tokens[other.first]!.sentence))
}
