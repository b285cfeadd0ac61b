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
    if (here && isPredicate(document, sentences[next.sentence]!.first, change)) return {change, pair}
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

/** 'That is 30 per cent more', 'It was a rise of a fifth'. */
function isPredicate({tokens}: Document, head: number, {first, last}: StatedChange): boolean {
  if (!/^(?:that|this|it)(?:['’]s)?$/.test(tokens[head]!.info.norm) || first > head + 4) return false
  const verb = tokens[first - 1]
  const is = verb !== undefined && (/^(?:is|was|makes|made|means|represents|meant|represented)$/.test(verb.info.norm) || (verb.index === head && (verb.tail !== '' || /['’]s$/.test(verb.info.norm))))
  return is && !/^(?:in|of|for|than)$/.test(tokens[last]?.info.norm ?? '')
}

/** 'fell to 18,000 last season. A year earlier it had been 24,000. The fall of a third …': both values, each in its sentence. */
export function changeAfterTwo(document: Document, one: SentenceValues, two: SentenceValues, three: SentenceValues, scale: (from: NumberMention, to: NumberMention) => {before: number; after: number} | undefined): ChangeClaim | undefined {
  const {tokens, sentences} = document
  if (two.sentence !== one.sentence + 1 || three.sentence !== two.sentence + 1 || one.changes.length + two.changes.length > 0 || three.changes.length !== 1) return undefined
  const [a, b] = [one.values[0], two.values[0]]
  const change = three.changes[0]!
  if (!a || !b || one.values.length > 1 || two.values.length > 1 || three.values.length > 0 || change.number.kind === 'points') return undefined
  const {first} = sentences[three.sentence]!
  if (change.number.lead > first + 5 || !/^(?:the|that|this|it)(?:['’]s)?$/.test(tokens[first]!.info.norm) || !(hasNoun(document, change) || isPredicate(document, first, change))) return undefined
  const [pastA, pastB] = [isPast(document, one.sentence), isPast(document, two.sentence)]
  const earlier = isEarlier(document, two.sentence)
  const pair = earlier ? {from: b, to: a} : pastA && !pastB ? {from: a, to: b} : undefined
  const scaled = pair && (a.currency === b.currency || a.currency === undefined || b.currency === undefined) ? scale(pair.from, pair.to) : undefined
  return pair && scaled && {change, pair: {...pair, ...scaled}}
}

/** 'A year earlier it had been', 'The year before'. */
function isEarlier({tokens, sentences}: Document, index: number): boolean {
  const {first, last} = sentences[index]!
  for (let k = first; k < last && k < first + 6; k++) if (/^(?:earlier|before|previously)$/.test(tokens[k]!.info.norm)) return true
  return tokens[first]!.info.norm === 'last' && /^(?:year|month|week|summer|winter|season|spring|autumn|time|quarter)$/.test(tokens[first + 1]?.info.norm ?? '')
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
