import type {Document, Sentence} from '../../text/document.js'
import type {Discourse} from './discourse.js'
import {isBe, isCapital, isDenied, nameEnd, verbGroupStart} from './phrases.js'
import type {Clause, Subject} from './subjects.js'
import {afterIntroduction, subjectOf} from './subjects.js'

/** Whom or what the verb at `verb` is said of. */
export function subjectAt(document: Document, discourse: Discourse, sentence: Sentence, clause: Clause | undefined, main: Subject | undefined, verb: number): Subject | undefined {
  const {tokens} = document
  const start = verbGroupStart(document, verb)
  if (isDenied(document, start, verb)) return undefined
  const before = tokens[start - 1]
  if (clause && start === clause.verb) return main
  // 'Born in Turku, Hjelm …': the clause behind begins with its subject.
  if (verb === sentence.first) return clause ? main : leadingSubject(document, discourse, sentence)
  if (!before || before.sentence !== sentence.index) return undefined
  const {norm} = before.info
  if ((before.text === ',' || before.text === '(') && start === verb) return named(document, discourse, sentence, start - 2)
  if ((norm === 'who' || norm === 'which') && tokens[start - 2]?.text === ',') return start > verb ? undefined : named(document, discourse, sentence, start - 3)
  const phrase = nounPhraseBefore(document, discourse, sentence, start)
  if (phrase) return phrase
  if (!clause || !main || verb < clause.verb) return undefined
  if ((norm === 'and' || norm === 'then') && ownsVerb(document, clause.verb, start)) return main
  // 'is a 1957 film directed by'
  if (start === verb && isBe(tokens[clause.verb]) && plainPhrase(document, clause.verb + 1, verb)) return main
  return undefined
}

/** The name that ends at a token: 'Brolin' in 'Brolin, born in 1963, …'. */
function named(document: Document, discourse: Discourse, sentence: Sentence, end: number): Subject | undefined {
  const {tokens} = document
  if (tokens[end]?.tail !== '') return undefined
  if (!isCapital(tokens[end])) {
    // 'The mill, built in 1840, …'
    if (tokens[end].info.shape !== 'lower' || tokens[end - 1]?.info.norm !== 'the') return undefined
    const definite = subjectOf(document, {first: end - 1, last: end + 1})
    return definite && discourse.resolve(sentence, definite)
  }
  let first = end
  while (first > sentence.first && isCapital(tokens[first - 1]) && tokens[first - 1]!.tail === '') first--
  if (nameEnd(document, first) < end + 1) return undefined
  const subject = subjectOf(document, {first, last: end + 1})
  return subject && discourse.resolve(sentence, subject)
}

/** 'Founded in 1935, the orchestra plays': the clause is not read, but its subject is plain. */
function leadingSubject(document: Document, discourse: Discourse, sentence: Sentence): Subject | undefined {
  const {tokens} = document
  const first = afterIntroduction(document, sentence)
  if (first === sentence.first || first >= sentence.last) return undefined
  const token = tokens[first]!
  const last = isCapital(token) ? nameEnd(document, first) : token.info.norm === 'the' ? first + 2 : first + 1
  const subject = subjectOf(document, {first, last: Math.min(last, sentence.last)})
  return subject && discourse.resolve(sentence, subject)
}

/** 'Since it opened', 'where the theatre stood until it was built': the pronoun, name or noun right before a verb. */
function nounPhraseBefore(document: Document, discourse: Discourse, sentence: Sentence, verb: number): Subject | undefined {
  const {tokens} = document
  const before = tokens[verb - 1]!
  let first = verb - 1
  if (/^(?:he|she|it)$/.test(before.info.norm)) {
    const subject = subjectOf(document, {first, last: verb})
    return subject && discourse.resolve(sentence, subject)
  }
  if (before.tail !== '' || before.kind !== 'word') return undefined
  if (before.info.shape === 'lower' && tokens[verb - 2]?.info.norm === 'the' && tokens[verb - 2]!.sentence === sentence.index) first = verb - 2
  else if (isCapital(before)) while (first > sentence.first && isCapital(tokens[first - 1]) && tokens[first - 1]!.tail === '') first--
  else return undefined
  const link = tokens[first - 1]
  if (!link || link.sentence !== sentence.index || !/^(?:since|when|that|where|after|before|and|until|because|says|said|while|,)$/.test(link.kind === 'word' ? link.info.norm : link.text)) return undefined
  const subject = subjectOf(document, {first, last: verb})
  return subject && discourse.resolve(sentence, subject)
}

// Between the verb of the clause and this one no other subject has come up.
function ownsVerb({tokens}: Document, from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) if (/^(?:that|who|which|when|where|while|whose|because|if|said|says|he|she|they|it|but)$/.test(tokens[k]!.info.norm) || tokens[k]!.text === ';') return false
  return true
}

function plainPhrase({tokens}: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const {kind, info} = tokens[k]!
    if (kind !== 'word' || /^(?:of|in|on|about|by|that|which|who|from|based|with|for|to)$/.test(info.norm)) return info.norm === 'and' && false
  }
  return true
}
