import {AwaitedWords} from '../../text/awaited-words.js'
import type {Document} from '../../text/document.js'
import type {HedgedClaim} from './hedged-claims.js'

/** 'The fire, which was started by …': what the relative clause is of belongs to it. */
export function subjectStart({tokens, sentences}: Document, first: number): number {
  const which = tokens[first - 1]
  if (!which || !/^(?:which|who|that)$/.test(which.info.norm)) return first
  const start = sentences[which.sentence]!.first
  let k = which.index - (tokens[which.index - 1]?.text === ',' ? 2 : 1)
  while (k > start && tokens[k - 1]!.kind === 'word' && which.index - k < 8) k--
  return Math.max(start, k)
}

export function isAccusation({kind}: HedgedClaim): boolean {
  return kind === 'accusation' || kind === 'accuser'
}



/** 'Lund, who denies the charges': whom the accusation is of, though it did not name him. */
export function isAccused(document: Document, names: ReadonlySet<string>): boolean {
  const {tokens, sentences} = document
  for (const index of DENIED.in(document)) {
    const {first, last} = sentences[tokens[index]!.sentence]!
    for (let k = first; k < last; k++) if (names.has(tokens[k]!.info.norm)) return true
  }
  return false
}

/** 'A merchant is accused of …. Joris De Wael, who …': the accused, by name in the sentences that follow. */
export function isNamedNext({tokens, sentences}: Document, claim: HedgedClaim, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false
  const until = sentences[Math.min(sentences.length - 1, claim.sentence + 2)]!.last
  for (let k = sentences[claim.sentence]!.last; k < until; k++) if (names.has(tokens[k]!.info.norm)) return true
  return false
}

const DENIED = new AwaitedWords('denies|denied|denying|accused|suspected|alleged|charged|pleaded|pleads|innocence')
