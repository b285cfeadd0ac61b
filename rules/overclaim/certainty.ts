import {isConditional, isMention, isNegated, isQuestion} from '../../src/claims/language/assertion.js'
import type {Context} from '../../src/context.js'
import {attributionsOf} from '../../src/mentions/speech/attributions.js'
import {citesSource} from '../../src/mentions/speech/citations.js'
import {Lexicon} from '../../src/mentions/words/lexicon.js'
import type {Span} from '../../src/rule.js'
import type {Document, Token} from '../../src/text/document.js'
import type {Kind} from './phrases.js'
import {ACQUAINTED, AIMS, NO_CLAIM_AFTER, PHRASES, PROMISES} from './phrases.js'

/** A certainty claimed in the writer's own voice: tokens [first, last). */
export interface Certainty extends Span {
  kind: Kind
}

const lexicon = new Lexicon<Kind>(PHRASES)

/** Certainties that the text claims for itself, with nothing shown for them in the sentence. */
export function certainties({document}: Context): Certainty[] {
  const out: Certainty[] = []
  let end = 0
  for (const {first, last, entry} of lexicon.scan(document)) {
    if (first < end || document.tokens[first]!.quoted) continue
    const span = read(document.tokens, first, last, entry)
    if (!span || !stands(document, span)) continue
    out.push({kind: entry, ...span})
    end = span.last
  }
  return out
}

function stands(document: Document, {first, last}: Span): boolean {
  const {tokens} = document
  if (isMention(document, first, last) || isQuestion(document, first) || isNegated(document, first) || isConditional(document, first)) return false
  for (const one of attributionsOf(document, first)) if (one.voice !== 'nobody') return false
  const sentence = document.sentences[tokens[first]!.sentence]!
  return !citesSource(document, sentence) && !isName(tokens, first)
}

function isName(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first]!
  const starts = first === 0 || tokens[first - 1]!.sentence !== token.sentence
  return !starts && token.info.shape === 'capital' && tokens[first - 1]!.kind === 'word'
}

function norm(tokens: readonly Token[], k: number): string {
  return tokens[k]?.info.norm ?? ''
}

function starts(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1]
  return !before || before.sentence !== tokens[k]!.sentence || (before.kind !== 'word' && /^[:;—–.]/.test(before.text))
}

function inSentence(tokens: readonly Token[], first: number, k: number): Token | undefined {
  const token = tokens[k]
  return token && token.sentence === tokens[first]!.sentence ? token : undefined
}

function read(tokens: readonly Token[], first: number, last: number, kind: Kind): Span | undefined {
  const before = norm(tokens, first - 1)
  const next = inSentence(tokens, first, last)
  const after = next?.info.norm ?? ''
  const whole = {first, last}
  switch (kind) {
    case 'sure':
      return sure(tokens, first, last) ? whole : undefined
    case 'aside':
      // 'refunded without question' asks nothing; ', without question,' swears.
      return (starts(tokens, first) || tokens[first - 1]?.text === ',' || /^(?:is|are)$/.test(before)) && (!next || next.text === ',' || /^(?:the|a|one)$/.test(after)) ? whole : undefined
    case 'clear':
      return clear(tokens, first, last) ? whole : undefined
    case 'known':
      if (AIMS.has(before) || ACQUAINTED.has(after) || (/^(?:what|how|when)$/.test(after) && norm(tokens, last + 1) === 'to') || (next && next.kind !== 'word' && next.text !== ',' && next.text !== ':' && before !== 'as')) return undefined
      return /^(?:of|not|almost|nearly|hardly)$/.test(before) || (/^agrees$/.test(norm(tokens, last - 1)) && !/^(?:that|it|the|this)$/.test(after)) ? undefined : whole
    case 'doubt':
      if (AIMS.has(before) || /^(?:of|as|over|mark|in|on|to|when|until|here)$/.test(after)) return undefined
      return norm(tokens, last - 1) === 'question' && !/^(?:that|about|the|he|she|it|they|this)$/.test(after) ? undefined : whole
    case 'opening':
      return opening(tokens, first, last) ? whole : undefined
    case 'will':
      return promise(tokens, first, last) ? whole : undefined
  }
}

const PROVED = new Set(['proved', 'proven', 'prove', 'proves', 'proving', 'established', 'establish', 'shown', 'showed', 'demonstrated', 'settled', 'identified', 'guilt', 'know', 'knew', 'confirm', 'confirmed', 'show', 'determine', 'say', 'believe', 'accept', 'accepted', 'convinced', 'satisfied', 'sure'])

function sure(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:without|beyond)$/.test(norm(tokens, first))) for (let k = first - 1; k >= first - 4 && k >= 0; k--) if (PROVED.has(norm(tokens, k))) return false
  // 'to make no mistake' is care.
  if (norm(tokens, first) === 'make') return starts(tokens, first) && /^[,:;—–-]/.test(tokens[last]?.text ?? '') && norm(tokens, last + 1) !== 'i'
  if (AIMS.has(norm(tokens, first - 1)) || /^(?:my|our)$/.test(norm(tokens, last))) return false
  if (/ably$|edly$|ibly$/.test(norm(tokens, first)) && norm(tokens, first - 1) === 'almost') return false
  if (/^(?:one|this)$/.test(norm(tokens, first))) return !NO_CLAIM_AFTER.has(inSentence(tokens, first, last)?.info.norm ?? '')
  return true
}

function clear(tokens: readonly Token[], first: number, last: number): boolean {
  const next = inSentence(tokens, first, last)
  const word = norm(tokens, last - 1)
  if (AIMS.has(norm(tokens, first - 1)) || (norm(tokens, first - 1) === 'that' && AIMS.has(norm(tokens, first - 2)))) return false
  if (norm(tokens, first - 1) === 'as' || norm(tokens, first - 1) === 'than') return false
  if (!next) return false
  if (next.kind !== 'word') {
    // 'It is clear, then, that'; a sentence that ends in 'It is clear.' is about the sky.
    if (next.text !== ',' && next.text !== ':' && next.text !== '—' && next.text !== '–') return false
    if (next.text !== ',' || tokens[first - 1]?.text === ',') return true
    for (let k = last + 1; k < last + 6; k++) if (norm(tokens, k) === 'that') return true
    return false
  }
  if (NO_CLAIM_AFTER.has(next.info.norm)) return false
  if (viewed(tokens, first)) return false
  if (/^(?:certain|fact|certainty|known)$/.test(word)) return next.info.norm === 'that'
  return word !== 'plain' || next.info.norm === 'that'
}

/** 'To the mayor it is obvious', 'in her view it is clear': somebody's certainty. */
function viewed(tokens: readonly Token[], first: number): boolean {
  const {sentence} = tokens[first]!
  for (let k = first - 1; k >= first - 8 && tokens[k]?.sentence === sentence; k--) {
    const word = norm(tokens, k)
    if (/^(?:view|opinion|eyes|mind|judgment|judgement|estimation)$/.test(word)) return true
    if ((word === 'to' || word === 'for') && starts(tokens, k)) return true
  }
  return false
}

const SEEN = new Set(['visible', 'marked', 'audible', 'labelled', 'labeled', 'defined', 'written', 'shown', 'seen', 'heard'])

function opening(tokens: readonly Token[], first: number, last: number): boolean {
  if (!starts(tokens, first)) return false
  const next = inSentence(tokens, first, last)
  if (!next) return false
  const {norm: word} = next.info
  if (norm(tokens, first) === 'the') return word === 'that' || next.text === ',' || next.text === ':' || /^(?:he|she|it|they|we|there|this|the|no|few|most)$/.test(word)
  if (next.text === ',') return true
  if (next.kind !== 'word' || SEEN.has(word) || /(?:ed|en|ible|able|ing)$/.test(word)) return false
  // 'Clearly not', 'Obviously a fan': more a remark than a claim; a clause follows a subject.
  return !/^(?:not|and|but|from|in|on|to|for|with|of|at|more|less)$/.test(word)
}

function promise(tokens: readonly Token[], first: number, last: number): boolean {
  const ahead = norm(tokens, last)
  if (norm(tokens, last - 1) === 'to') {
    if (!PROMISES.has(ahead)) return false
    for (let k = first; k > first - 25 && k >= 0 && tokens[k]!.sentence === tokens[first]!.sentence; k--) if (MONEY.has(norm(tokens, k))) return false
    for (let k = last; k < last + 15 && tokens[k]?.sentence === tokens[first]!.sentence; k++) if (MONEY.has(norm(tokens, k))) return false
    return true
  }
  if (/^(?:not|be)$/.test(ahead) && norm(tokens, first) === 'clearly') return false
  // 'will clearly mark', 'will clearly show' tell how something is done.
  return !(/^clearly$/.test(norm(tokens, last - 1)) && /^(?:mark|show|state|label|identify|define|explain|indicate|set|see|hear|display|communicate|say|outline|demonstrate)$/.test(ahead))
}

const MONEY = new Set(['contract', 'bond', 'bonds', 'law', 'refund', 'minimum', 'insurance', 'treaty', 'constitution', 'rights', 'policy', 'warranty', 'pension', 'seats', 'seat', 'points', 'qualify', 'percent', '%', 'shares', 'mathematically'])
