import type {Context} from '../../context.js'
import type {DateMention} from '../../mentions/dates/dates.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import {Lexicon} from '../../mentions/words/lexicon.js'
import type {Document, Sentence, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {isQuestion} from '../language/assertion.js'
import {Discourse} from './discourse.js'
import type {Run} from './phrases.js'
import {isBe, isCapital, isDenied, nameEnd, verbGroupStart} from './phrases.js'
import type {Statement, Value} from './statement.js'
import type {Clause, Subject} from './subjects.js'
import {subjectOf} from './subjects.js'
import {namesFrom, placeFrom, sortFrom, unknownFrom} from './values.js'
import {subjectAt} from './verb-subjects.js'
import {HAPPENING, LYING, MAKERS, MAKING, NEEDS_OBJECT, PLACED, SORTS} from './vocabulary.js'

const SORT = '*'

// Words of one lemma tell of one relation, so a sentence is read only where another has such a word, too.
const triggers = new Lexicon<string>(function* (): Generator<[string, string]> {
  for (const words of [MAKING, HAPPENING, MAKERS]) for (const [word, lemma] of words) yield [word, lemma]
  for (const word of SORTS.keys()) yield [word, SORT]
  for (const word of LYING) yield [word, 'lie']
}())
// The words of these relations that are looked for one by one.
const WORDS = new WordSet([...MAKING.keys(), ...HAPPENING.keys(), ...MAKERS.keys()])
// Behind a verb, its date and place stand within so many words.
const REACH = 26

/** What the sentences of a text say of their subjects that can be so in one way only. */
export function statements(context: Context): Statement[] {
  const {document} = context
  const out: Statement[] = []
  const wanted = worthReading(document)
  const discourse = new Discourse(document)
  let dates: ReturnType<typeof datesBySentence> | undefined
  for (const sentence of document.sentences) {
    if (!wanted.has(sentence.index) && !opensWithRole(document, sentence)) continue
    if (sentence.question || document.blocks[sentence.block]!.kind === 'heading' || document.blocks[sentence.block]! === document.headline) continue
    dates ??= context.get(datesBySentence)
    read(context, sentence, discourse, dates(sentence.index), out)
  }
  return out
}

/** The sentences with a word of a relation of which another sentence has one. */
function worthReading(document: Document): ReadonlySet<number> {
  const {tokens} = document
  const once = new Map<string, number>()
  const wanted = new Set<number>()
  for (const {first, entry} of triggers.scan(document)) {
    const {sentence, quoted} = tokens[first]!
    if (quoted || (entry === SORT && !isPredicate(tokens, first))) continue
    const other = once.get(entry)
    if (other === undefined) once.set(entry, sentence)
    else if (other !== sentence) {
      wanted.add(other)
      wanted.add(sentence)
    }
  }
  return wanted
}

/** 'is a Danish novel': a noun that a form of 'be' makes its subject. */
function isPredicate(tokens: readonly Token[], noun: number): boolean {
  for (let k = noun - 1; k >= noun - 9 && k > 0; k--) {
    const {norm} = tokens[k]!.info
    if (norm === 'a' || norm === 'an') return /^(?:is|was)$/.test(tokens[k - 1]!.info.norm) || /^(?:also|still|actually|currently)$/.test(tokens[k - 1]!.info.norm)
    if (norm === 'the' || norm === 'of') return false
  }
  return false
}

/** 'The capital of Marrow is …'. */
function opensWithRole({tokens}: Document, {first, last}: Sentence): boolean {
  for (let k = first; k < Math.min(last - 2, first + 4); k++) if (tokens[k]!.tail.length === 2 && tokens[k + 1]!.info.shape === 'lower') return hasBe(tokens, k + 2, Math.min(last, k + 4))
  if (tokens[first]!.info.norm !== 'the') return false
  for (let k = first + 2; k < Math.min(last, first + 5); k++) if (tokens[k]!.info.norm === 'of' || tokens[k]!.info.norm === 'for') return hasBe(tokens, k + 2, Math.min(last, k + 14))
  return false
}

function hasBe(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isBe(tokens[k])) return true
  return false
}

function read(context: Context, sentence: Sentence, discourse: Discourse, dates: readonly DateMention[], out: Statement[]): void {
  const {document} = context
  const {tokens} = document
  const clause = discourse.clause(sentence)
  const main = clause && discourse.resolve(sentence, subjectOf(document, clause.subject))
  if (clause && main) aboutRole(context, clause, main, sentence, out)
  if (clause && main && !main.role) aboutThing(context, clause, main, sentence, out)
  for (let k = sentence.first; k < sentence.last; k++) {
    const token = tokens[k]!
    if (token.quoted || token.info.id === 0 || token.info.shape === 'capitals') continue
    if (!WORDS.has(token)) continue
    const {norm} = token.info
    if (MAKERS.has(norm)) apposedMaker(document, sentence, discourse, k, out)
    const making = MAKING.get(norm)
    const happening = HAPPENING.get(norm)
    if (making === undefined && happening === undefined) continue
    const subject = subjectAt(document, discourse, sentence, clause, main, k)
    if (!subject || isQuestion(document, k)) continue
    if (making !== undefined) madeBy(document, sentence, subject, k, making, out)
    if (happening !== undefined) happened(context, sentence, subject, k, happening, dates, out)
  }
}

function push(out: Statement[], subject: Subject, relation: string, value: Value, first: number, last: number, object: readonly string[] = []): void {
  out.push({subject: subject.role === undefined ? subject.key : `${subject.role} of ${subject.key}`, edition: subject.edition, relation, object, value, first, last})
}

/** 'The capital of Marrow is Velden.' */
function aboutRole(context: Context, {verb}: Clause, subject: Subject, sentence: Sentence, out: Statement[]): void {
  const {document} = context
  const {tokens} = document
  if (subject.role === undefined || !isBe(tokens[verb])) return
  let k = verb + 1
  const unknown = unknownFrom(document, k, sentence.last)
  while (k < sentence.last && /^(?:also|actually|called|named|the|probably|in|fact|indeed|himself|credited|to|be|as|believed|usually|thought|considered)$/.test(tokens[k]!.info.norm)) k++
  if (isDenied(document, verb, k + 1) && !unknown) return
  const read = unknown ?? namesFrom(document, k, sentence.last)
  if (!read) return
  push(out, {...subject, role: undefined}, subject.role, read.value, k, read.last)
}

/** 'Marrow is a Norwegian novel', 'Velden lies in Austria', 'Velden is the capital of Marrow'. */
function aboutThing(context: Context, {verb}: Clause, subject: Subject, sentence: Sentence, out: Statement[]): void {
  const {document} = context
  const {tokens} = document
  const be = isBe(tokens[verb])
  if (!be && !LYING.has(tokens[verb]!.info.norm)) return
  let k = be ? verb + 1 : verb
  while (k < sentence.last && /^(?:also|currently|actually|still|primarily|specifically|today|generally|often)$/.test(tokens[k]!.info.norm)) k++
  if (tokens[k]?.info.norm === 'not') return
  if (be && subject.kind !== 'definite') {
    const sort = sortFrom(context.document, context.facts, k, sentence.last)
    if (sort) {
      push(out, subject, 'sort', sort.value, k, sort.last)
      k = sort.noun + 1
      if (SORTS.get(tokens[sort.noun]!.info.norm) !== undefined && tokens[k]?.info.norm === 'by') {
        const names = namesFrom(document, k + 1, sentence.last)
        if (names) push(out, subject, 'by', names.value, k, names.last)
      }
    }
  }
  if (!be) k++
  if (LYING.has(tokens[k]?.info.norm ?? '')) k++
  if (tokens[k]?.info.norm === 'in' && tokens[k - 1]?.info.norm !== 'lies') {
    const place = placeFrom(document, k + 1, sentence.last)
    if (place && place.value.kind === 'place') push(out, subject, 'lies', place.value, k, place.last)
  }
  if (tokens[k]?.info.norm === 'the') {
    for (let of = k + 2; of < Math.min(k + 4, sentence.last); of++) {
      if (tokens[of]!.info.norm !== 'of' || !/^(?:capital|son|daughter|wife|husband|seat)$/.test(tokens[of - 1]!.info.norm)) continue
      const names = namesFrom(document, of + 1, sentence.last)
      if (names) push(out, subject, `${tokens[of - 1]!.info.norm} of`, names.value, k, names.last)
    }
  }
}

/** "The brewery's founder, Ada Hjelm, …", 'the founder of the brewery, Ada Hjelm, …'. */
function apposedMaker(document: Document, sentence: Sentence, discourse: Discourse, noun: number, out: Statement[]): void {
  const {tokens} = document
  const owner = tokens[noun - 1]
  if (tokens[noun + 1]?.text !== ',' || !isCapital(tokens[noun + 2]) || owner?.tail.length !== 2 || owner.sentence !== sentence.index) return
  let first = noun - 1
  if (isCapital(owner)) while (first > sentence.first && isCapital(tokens[first - 1]) && tokens[first - 1]!.tail === '') first--
  else if (tokens[first - 1]?.info.norm === 'the') first--
  const subject = discourse.resolve(sentence, subjectOf(document, {first, last: noun + 1}))
  const end = nameEnd(document, noun + 2)
  const names = subject?.role !== undefined && end > noun + 3 ? namesFrom(document, noun + 2, end) : undefined
  if (subject && names) push(out, {...subject, role: undefined}, subject.role!, names.value, noun, names.last)
}

/** '… was written and directed by Ada Hjelm'. */
function madeBy(document: Document, sentence: Sentence, subject: Subject, verb: number, lemma: string, out: Statement[]): void {
  const {tokens} = document
  let k = verb + 1
  if (tokens[k]?.info.norm === 'and' && MAKING.has(tokens[k + 1]?.info.norm ?? '')) k += 2
  if (tokens[k]?.info.norm !== 'by') {
    // 'was built in 1895 by George Saxon'
    let by = k
    while (by < Math.min(k + 6, sentence.last) && (tokens[by]!.info.norm === 'in' || tokens[by]!.info.shape === 'figures' || tokens[by]!.info.norm === 'the')) by++
    if (by === k || tokens[by]?.info.norm !== 'by') return
    k = by
  }
  const names = namesFrom(document, k + 1, sentence.last)
  if (!names) return
  // What may change hands again is another sale in another year.
  const object: string[] = []
  if (lemma === 'buy') for (let y = verb; y < Math.min(sentence.last, names.last + 4); y++) if (/^(?:1[89]|20)\d\d$/.test(tokens[y]!.text)) object.push(tokens[y]!.text)
  push(out, subject, `by ${lemma}`, names.value, verb, names.last, object)
}

const OBJECT_STOPS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'of', 'from', 'as', 'to', 'for', 'with', 'in', 'on', 'at', 'and', 'up', 'out'])

/** '… was born on 3 May 1961 in Turku', '… graduated from the academy in 1988'. */
function happened(context: Context, sentence: Sentence, subject: Subject, verb: number, lemma: string, dates: readonly DateMention[], out: Statement[]): void {
  const {document} = context
  const {tokens} = document
  const limit = Math.min(sentence.last, verb + REACH)
  const object: string[] = []
  let when: {run: Run; value: Value} | undefined
  let where: {run: Run; value: Value} | undefined
  for (let k = verb + 1; k < limit; k++) {
    const token = tokens[k]!
    const {norm} = token.info
    if (token.text === ',') {
      const next = tokens[k + 1]
      if (!next || !(next.info.shape === 'figures' || next.info.norm === 'in' || next.info.norm === 'on')) break
      continue
    }
    if (token.text === ';' || token.text === '.' || token.text === '(' || /^(?:who|which|where|when|while|before|after|but|that|until|because|since|with|than|during)$/.test(norm)) break
    if (norm === 'and' && tokens[k + 1] && !isCapital(tokens[k + 1])) break
    if (norm === 'in' || norm === 'on') {
      const date = dates.find(({first}) => first === k + 1 || (first === k + 2 && /^(?:early|late|mid|the)$/.test(tokens[k + 1]!.info.norm)))
      if (date && !date.relative) {
        when ??= {run: {first: k, last: date.last}, value: {kind: 'days', days: date.days}}
        k = date.last - 1
        continue
      }
    }
    if ((norm === 'in' || norm === 'at') && PLACED.has(lemma)) {
      const place = placeFrom(document, k + 1, limit)
      if (place) {
        where ??= {run: {first: k, last: place.last}, value: place.value}
        k = place.last - 1
        continue
      }
    }
    if (norm === 'by') {
      const names = namesFrom(document, k + 1, limit)
      if (names) {
        k = names.last - 1
        continue
      }
    }
    if (when === undefined && where === undefined && token.kind === 'word' && !OBJECT_STOPS.has(norm)) object.push(norm)
  }
  const needs = NEEDS_OBJECT.has(lemma) && !(lemma !== 'graduate' && isPassive(document, verb) && object.length === 0)
  if (needs && object.length === 0) return
  const kept = needs ? object : []
  if (when) push(out, subject, `${lemma} when`, when.value, verb, when.run.last, kept)
  if (where) push(out, subject, `${lemma} where`, where.value, verb, where.run.last, kept)
}

function isPassive(document: Document, verb: number): boolean {
  const {tokens} = document
  for (let k = verbGroupStart(document, verb); k < verb; k++) if (isBe(tokens[k])) return true
  return false
}
