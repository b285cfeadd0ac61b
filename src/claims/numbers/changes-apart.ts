import type {NumberMention} from '../../mentions/numbers/numbers.js'
import type {Document} from '../../text/document.js'
import type {ChangeClaim, StatedChange, ValuePair} from './changes.js'

/** The numbers of one sentence, told apart. */
export interface SentenceValues {
  sentence: number
  changes: readonly StatedChange[]
  values: readonly NumberMention[]
  pairs: readonly ValuePair[]
}

// A sentence that goes on about the same thing begins with one of these.
const TAKES_UP = /^(?:the|that|this|it|they)$/
const LATER = /^(?:this|now|today|it|by|that)$/
const CHANGE_NOUN = /^(?:rise|fall|increase|decrease|drop|decline|jump|growth|cut|reduction|slump|surge|gain|leap|plunge)$/

/** A change and its values in two neighbouring sentences: 'fell from 100 to 80. The fall of 25 per cent …'. */
export function changesApart(document: Document, one: SentenceValues, next: SentenceValues, scale: (from: NumberMention, to: NumberMention) => {before: number; after: number} | undefined): ChangeClaim | undefined {
  if (next.sentence !== one.sentence + 1 || document.sentences[next.sentence]!.question) return undefined
  const {tokens, sentences} = document
  const head = tokens[sentences[next.sentence]!.first]!.info.norm
  const [change] = [...one.changes, ...next.changes]
  if (!change || one.changes.length + next.changes.length !== 1 || change.number.kind === 'points') return undefined
  const [pair] = [...one.pairs, ...next.pairs]
  if (pair && one.pairs.length + next.pairs.length === 1) {
    const here = next.changes.length === 1
    if (!TAKES_UP.test(head) || (here ? one.pairs : next.pairs).length !== 1) return undefined
    if (here ? one.values.length !== 2 || next.values.length > 0 : one.values.length > 0 || next.values.length !== 2) return undefined
    // 'The fall of 25 per cent', right at the head.
    if (here && !(change.first <= sentences[next.sentence]!.first + 4 && hasNoun(document, change) && !/^(?:in|of|for|to)$/.test(tokens[change.last]?.info.norm ?? ''))) return undefined
    // '… goes up by 15 per cent. It will be £440 instead of £400.'
    if (!here && (!/^(?:it|they)$/.test(head) || tokens[change.number.lead - 1]?.info.norm !== 'by')) return undefined
    return {change, pair}
  }
  // 'It was £50m last year. This year it reached £60m, up 25 per cent.'
  const [from] = one.values
  const [to] = next.values
  if (!from || !to || one.values.length !== 1 || next.values.length !== 1 || next.changes.length !== 1 || !LATER.test(head) || !isPast(document, one.sentence)) return undefined
  if (change.number.kind !== 'multiple' && (change.first < to.last || change.first > to.last + 8)) return undefined
  if (change.number.kind === 'multiple') return undefined
  const scaled = from.currency === to.currency ? scale(from, to) : undefined
  return scaled && {change, pair: {from, to, ...scaled}}
}

function hasNoun({tokens}: Document, {first, last}: StatedChange): boolean {
  for (let k = first; k < last; k++) if (CHANGE_NOUN.test(tokens[k]!.info.norm)) return true
  return false
}

/** 'last year', 'a year earlier', 'in 2015'. */
function isPast({tokens, sentences}: Document, index: number): boolean {
  const {first, last} = sentences[index]!
  for (let k = first; k + 1 < last; k++) {
    const {norm} = tokens[k]!.info
    if ((norm === 'last' && /^(?:year|season|month|week|quarter)$/.test(tokens[k + 1]!.info.norm)) || (norm === 'in' && /^(?:19|20)\d\d$/.test(tokens[k + 1]!.text)) || (norm === 'year' && /^(?:earlier|ago|before)$/.test(tokens[k + 1]!.info.norm))) return true
  }
  return false
}
