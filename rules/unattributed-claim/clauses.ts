import type {Token} from '../../src/text/document.js'

/** Words that join clauses: a subject may follow. */
export const JOINS = new Set(['and', 'but', 'while', 'as', 'because', 'though', 'although', 'that', 'which', 'what', 'who', 'whom', 'where', 'when', 'since', 'with', 'yet', 'so', 'or', 'however', 'whereas', 'still', 'now', 'today'])

/** A token's folded word, '' where there is none. */
export function norm(tokens: readonly Token[], k: number): string {
  return tokens[k]?.info.norm ?? ''
}

/** A token where it belongs to the sentence of another. */
export function inSentence(tokens: readonly Token[], first: number, k: number): Token | undefined {
  const token = tokens[k]
  return token && token.sentence === tokens[first]!.sentence ? token : undefined
}

/** Whether a subject begins at the token: nothing before it in the sentence, a mark, or a word that joins clauses. */
export function opensClause(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1]
  return !before || before.sentence !== tokens[k]!.sentence || (before.kind !== 'word' && before.text !== '-' && before.kind !== 'opaque') || JOINS.has(before.info.norm)
}
