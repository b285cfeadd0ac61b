import type {Attribution} from '../../mentions/speech/attributions.js'
import {attributionsOf} from '../../mentions/speech/attributions.js'
import type {Document, Token} from '../../text/document.js'

/*
 * Whether the writer asserts what stands at a token. Every function looks only at the token's own sentence, so it may be
 * asked for every match of a lexicon, but not for every word of a text.
 */

const NEGATIONS = new Set([
  'not', 'no', 'never', 'neither', 'nor', 'nobody', 'none', 'nothing', 'hardly', 'scarcely', 'barely', 'without', 'cannot', 'nowhere'
])
const CONDITIONS = new Set(['if', 'unless', 'whether', 'suppose', 'supposing', 'provided', 'lest', 'assuming', 'imagine'])
const CLAUSE_MARKS = /^[,;:—–()]/
const CLAUSE_WORDS = new Set(['but', 'although', 'though', 'while', 'whereas', 'because'])

// After 'and', one of these begins a clause of its own.
const SUBJECTS = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'you', 'there', 'this', 'that', 'one', 'everyone', 'everybody', 'nobody'])

// No clause is longer than so many words; what runs on is a list or no prose.
const LONGEST = 100

// A negation reaches over so many words of its clause.
const REACH = 8

/**
 * Within quotation marks or a block quotation: somebody else's words. A sentence that begins with a mark is quoted up to the
 * next one too, since a speech of several sentences is often opened anew without having been closed.
 */
export function isQuoted(document: Document, index: number): boolean {
  const {tokens} = document
  const token = tokens[index]
  if (!token || token.quoted) return token !== undefined
  const first = document.sentences[token.sentence]?.first ?? index
  const mark = tokens[first]!
  if (first === index || index - first > LONGEST || mark.kind === 'word' || !QUOTE.test(mark.text)) return false
  for (let k = first + 1; k < index; k++) if (tokens[k]!.kind !== 'word' && QUOTE.test(tokens[k]!.text)) return false
  return true
}

const QUOTE = /^["“”‘’']/

/** In a sentence that ends with a question mark. */
export function isQuestion(document: Document, index: number): boolean {
  const token = document.tokens[index]
  return (token && document.sentences[token.sentence]?.question) ?? false
}

/**
 * Negated in its own clause by a word before it: 'is not the president', 'never became', 'far from clear', 'by no means'.
 * 'not only' and 'no longer' leave the claim (of today or of once) to be read by the caller: the first is no negation, the second is.
 */
export function isNegated(document: Document, index: number): boolean {
  const {tokens} = document
  const token = tokens[index]
  if (!token) return false
  for (let k = index - 1; k >= index - REACH && k >= 0; k--) {
    const one = tokens[k]!
    if (one.sentence !== token.sentence || endsClause(one) || (one.info.norm === 'and' && SUBJECTS.has(tokens[k + 1]?.info.norm ?? ''))) return false
    const {norm} = one.info
    if (NEGATIONS.has(norm) || norm.endsWith("n't")) return !(norm === 'not' && /^(?:only|just|merely|simply)$/.test(tokens[k + 1]?.info.norm ?? ''))
    if (norm === 'far' && tokens[k + 1]?.info.norm === 'from') return true
  }
  return false
}

/** In the clause of an 'if', 'unless', 'whether' or the like, or of 'should X …', 'were X to …' at the head of the sentence. */
export function isConditional(document: Document, index: number): boolean {
  const {tokens} = document
  const token = tokens[index]
  const sentence = token && document.sentences[token.sentence]
  if (!sentence) return false
  for (let k = index; k >= sentence.first && k >= index - LONGEST; k--) {
    const one = tokens[k]!
    if (k < index && endsClause(one)) return false
    if (CONDITIONS.has(one.info.norm) && !(one.info.norm === 'if' && tokens[k - 1]?.info.norm === 'as')) return true
    if (k === sentence.first && k < index && /^(?:should|were|had)$/.test(one.info.norm)) return true
  }
  return false
}

/** What lays the token on somebody: 'the mayor said that …', '…, according to the police'. The innermost frame, if any. */
export function reportedBy(document: Document, index: number): Attribution | undefined {
  return attributionsOf(document, index).at(-1)
}

/**
 * Whether the writer says it in his or her own voice and as a fact: not in quotation marks, no question, not negated, not
 * conditional. Reported speech is for the caller to ask about ({@link reportedBy}), since a title in it is still the writer's.
 */
export function isAsserted(document: Document, index: number): boolean {
  return !isQuoted(document, index) && !isQuestion(document, index) && !isNegated(document, index) && !isConditional(document, index)
}

function endsClause(token: Token): boolean {
  return token.kind === 'word' ? CLAUSE_WORDS.has(token.info.norm) : CLAUSE_MARKS.test(token.text)
}

const NAMED_WORDS = new Set(['phrase', 'phrases', 'word', 'words', 'expression', 'expressions', 'formula', 'cliche', 'adverb', 'wording', 'idiom', 'term'])

/** The words are spoken of and not used: quoted, in italics within a plain sentence, or after 'the phrase'. Tokens [first, last). */
export function isMention(document: Document, first: number, last: number): boolean {
  const {tokens} = document
  const token = tokens[first]
  const sentence = token && document.sentences[token.sentence]
  if (!sentence) return false
  if (isQuoted(document, first) || tokens[last - 1]?.quoted) return true
  if (token.emphasis && tokens[last - 1]?.emphasis) {
    const before = tokens[first - 1]
    const after = tokens[last]
    const alone = !(before?.emphasis && before.sentence === token.sentence) && !(after?.emphasis && after.kind === 'word' && after.sentence === token.sentence)
    if (alone && last - first < sentence.last - sentence.first) return true
  }
  for (let k = first - 1; k >= sentence.first && k >= first - 3; k--) if (NAMED_WORDS.has(tokens[k]!.info.norm)) return true
  return false
}
