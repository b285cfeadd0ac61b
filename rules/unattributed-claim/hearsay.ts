import {isMention, isNegated, isConditional, isQuestion} from '../../src/claims/assertion.js'
import type {Context} from '../../src/context.js'
import {attributionsOf, hasOwner} from '../../src/mentions/attributions.js'
import {citesSource} from '../../src/mentions/citations.js'
import {Lexicon} from '../../src/mentions/lexicon.js'
import type {Span} from '../../src/rule.js'
import type {Document, Token} from '../../src/text/document.js'
import type {Kind} from './phrases.js'
import {BETWEEN, CIRCLES, FUELS, HANDS_ON, PHRASES} from './phrases.js'

/** Hearsay with nobody behind it: tokens [first, last), and what kind of phrase it is. */
export interface Hearsay extends Span {
  kind: Kind
}

const lexicon = new Lexicon<Kind>(PHRASES)

/** Hearsay in a document that no source in the same sentence answers for. */
export function hearsay({document}: Context): Hearsay[] {
  const out: Hearsay[] = []
  let end = 0
  for (const {first, last, entry} of lexicon.scan(document)) {
    if (first < end || document.tokens[first]!.quoted) continue
    const span = read(document, first, last, entry)
    if (!span || span.first < end || !stands(document, span, entry)) continue
    out.push({...span, kind: entry})
    end = span.last
  }
  return out
}

function read(document: Document, first: number, last: number, kind: Kind): Span | undefined {
  const {tokens} = document
  switch (kind) {
    case 'according':
      return according(tokens, first, last)
    case 'subject':
      return bareSubject(tokens, first, last) ? {first, last} : undefined
    case 'impersonal':
      return impersonal(tokens, first, last)
    case 'infinitive':
      return infinitive(tokens, first, last)
    case 'widely':
      return widely(tokens, first, last)
    case 'crowd':
      return crowd(tokens, first, last)
    case 'speakers':
    case 'quantified':
      return speakers(tokens, first, last, kind)
    case 'fuel':
      return fuelled(tokens, first, last)
    case 'shared':
      return /^(?:by|from)$/.test(norm(tokens, last)) ? undefined : {first, last}
    default:
      return {first, last}
  }
}

/** What makes any such phrase harmless: quoted, asked, denied, conditional, spoken of, or answered for by somebody. */
function stands(document: Document, {first, last}: Span, kind: Kind): boolean {
  if (isMention(document, first, last) || isQuestion(document, first) || isNegated(document, first)) return false
  if (norm(document.tokens, first) !== 'if' && isConditional(document, first)) return false
  const sentence = document.sentences[document.tokens[first]!.sentence]!
  for (const one of attributionsOf(document, first)) if (hasOwner(one) && (one.first >= last || one.last <= first)) return false
  // The verb of the phrase itself may have an owner: 'it is thought by his officers'.
  if (/^by$/.test(norm(document.tokens, last)) && !CROWD.has(norm(document.tokens, last + 1))) return false
  if (kind !== 'fuel' && citesSource(document, sentence)) return false
  return !(kind === 'crowd' || kind === 'quantified' || kind === 'subject') || !counted(document.tokens, sentence)
}

const CROWD = new Set(['many', 'some', 'most', 'experts', 'analysts', 'observers', 'critics', 'pundits', 'commentators', 'insiders', 'people', 'historians', 'scholars', 'fans'])
const JOINS = new Set(['and', 'but', 'while', 'as', 'because', 'though', 'although', 'that', 'which', 'what', 'who', 'whom', 'where', 'when', 'since', 'with', 'yet', 'so', 'or', 'however', 'whereas', 'still', 'now', 'today'])

function norm(tokens: readonly Token[], k: number): string {
  return tokens[k]?.info.norm ?? ''
}

function inSentence(tokens: readonly Token[], first: number, k: number): Token | undefined {
  const token = tokens[k]
  return token && token.sentence === tokens[first]!.sentence ? token : undefined
}

/** Whether a subject begins at the token: nothing before it in the sentence, a mark, or a word that joins clauses. */
function opensClause(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1]
  return !before || before.sentence !== tokens[k]!.sentence || (before.kind !== 'word' && before.text !== '-' && before.kind !== 'opaque') || JOINS.has(before.info.norm)
}

const CONTINUED = new Set(['filed', 'by', 'from', 'of', 'at', 'with', 'to', 'published', 'seen', 'carried', 'obtained', 'compiled', 'submitted', 'prepared', 'issued', 'released', 'cited', 'quoting', 'commissioned', 'sent', 'made', 'received', 'who', 'contacted', 'interviewed', 'consulted', 'polled', 'surveyed', 'familiar', 'quoted', 'produced', 'drawn', 'collected', 'kept', 'presented', 'written', 'and', 'like', 'such', 'including'])

function according(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const next = tokens[last]
  const sentence = tokens[first]!.sentence
  if (!next || next.sentence !== sentence || next.kind !== 'word') return tokens[last - 1]!.tail || /[[(<]/.test(next?.text ?? '') ? undefined : {first, last}
  if (/^(?:in|on|across|from|close)$/.test(next.info.norm)) {
    // 'in the media', 'on social media', 'close to the talks' name nobody; 'in the Guardian' does.
    let k = last + 1
    if (norm(tokens, k) === 'to') k++
    while (/^(?:the|local|foreign|social|western|international|regional|several|some|various)$/.test(norm(tokens, k))) k++
    if (/^(?:media|press|internet|newspapers|tabloids|talks|matter|investigation|negotiations|deal|web|region|inquiry|family|club|government|team)$/.test(norm(tokens, k))) return {first, last: k + 1}
    return undefined
  }
  // 'according to some estimates': some of what?
  const bare = /^(?:some|many)$/.test(norm(tokens, last - 1))
  return bare || CONTINUED.has(next.info.norm) ? undefined : {first, last}
}

function bareSubject(tokens: readonly Token[], first: number, last: number): boolean {
  // 'Annual reports say', 'the studies show': reports that one can ask for. And ', research shows.' closes the first sentence of
  // an account of one study.
  const closes = tokens[first - 1]?.text === ',' && inSentence(tokens, first, last)?.kind !== 'word'
  return opensClause(tokens, first) && !(closes && norm(tokens, first) === 'research')
}

function impersonal(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const next = tokens[last]
  const verb = norm(tokens, last - 1)
  if (next?.info.norm === 'by') return CROWD.has(norm(tokens, last + 1)) && !/^(?:of|at|from|in)$/.test(norm(tokens, last + 2)) ? {first, last: last + 2} : undefined
  // 'It was said at the hearing', 'it was claimed in court', 'it was reported to the police', 'it is understood in law'.
  if (next && next.sentence === tokens[first]!.sentence && /^(?:in|at|on|during|under|from|of|as|only|not|no|within)$/.test(next.info.norm)) return undefined
  if (norm(tokens, last) === 'to' && !isVerbAhead(tokens, last + 1)) return undefined
  if (verb === 'assumed' && last - first < 4) return undefined
  // 'The drug works better than it is thought', 'where it is thought best'.
  if (verb !== 'said' && next?.kind === 'word' && /^(?:best|fit|necessary|proper|wise|desirable|appropriate|about|out|through|over)$/.test(next.info.norm)) return undefined
  if ((!next || next.sentence !== tokens[first]!.sentence || next.text === '.') && !/^(?:as|so|or)$/.test(norm(tokens, first - 1)) && tokens[first - 1]?.text !== ',') return undefined
  return {first, last}
}

const NOT_VERBS = new Set(['the', 'a', 'an', 'him', 'her', 'them', 'me', 'us', 'you', 'it', 'his', 'their', 'its', 'our', 'my', 'police', 'authorities', 'officers', 'staff', 'parliament', 'this', 'that', 'these', 'those', 'all', 'everyone', 'reporters', 'management'])

function isVerbAhead(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]
  return token !== undefined && token.kind === 'word' && token.info.shape === 'lower' && !NOT_VERBS.has(token.info.norm)
}

function infinitive(tokens: readonly Token[], first: number, last: number): Span | undefined {
  if (!isVerbAhead(tokens, last)) return undefined
  for (let k = first - 1; k >= first - 3 && k >= 0; k--) if (/^(?:why|how)$/.test(norm(tokens, k))) return undefined
  const verb = norm(tokens, last - 2)
  const ahead = norm(tokens, last)
  if (verb === 'reported' && !/^(?:be|have)$/.test(ahead)) return undefined
  // 'A company is said to control another if …' defines; 'are understood to mean' reads a text.
  if (verb === 'understood' && /^(?:mean|include|refer|apply)$/.test(ahead)) return undefined
  return {first, last: last - 1}
}

function widely(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const next = norm(tokens, last)
  const verb = norm(tokens, last - 1)
  if (/^(?:seen|viewed|regarded|perceived|held|considered|acknowledged|recognised|recognized|hailed)$/.test(verb) && !/^(?:as|to|that)$/.test(next) && !(verb === 'considered' && /^(?:the|a|an)$/.test(next))) return undefined
  if (verb === 'credited' && next !== 'with') return undefined
  if (verb === 'reported' && next !== 'that' && next !== 'to') return undefined
  if (verb === 'held' && next !== 'that') return undefined
  if (/^(?:believed|thought|rumoured|rumored|assumed|speculated)$/.test(verb) && !/^(?:to|that)$/.test(next)) return undefined
  const be = /^(?:is|are|was|were|been|be|being)$/.test(norm(tokens, first - 1))
  if (!be && /^(?:more|less|most|so|too|not|as|very|how)$/.test(norm(tokens, first - 1))) return undefined
  const as = next === 'as' ? 1 : 0
  return {first: be ? first - 1 : first, last: last + as}
}

const OWN_VIEW = new Set(['they', 'their', 'in', 'of', 'about', 'so', 'no', 'yes', 'not', 'hello', 'goodbye', 'nothing', 'twice', 'too', 'otherwise', 'for', 'with', 'us', 'me', 'prayers', 'grace', 'over'])

function crowd(tokens: readonly Token[], first: number, last: number): Span | undefined {
  if (!opensClause(tokens, first)) return undefined
  const next = tokens[last]
  const verb = norm(tokens, last - 1)
  // 'Many say they feel unsafe', 'many believe in angels': people about themselves.
  if (next && next.sentence === tokens[first]!.sentence && OWN_VIEW.has(next.info.norm)) return undefined
  if (norm(tokens, first) === 'people' && !/^(?:say|speculate)$/.test(verb)) return undefined
  if (/^(?:claim|claimed|consider|regard|suggest|suggested|agree|insist|fear|assume|maintain)$/.test(verb) && (!next || next.kind !== 'word') && next?.text !== ',') return undefined
  if (/^(?:claim|claimed|fear)$/.test(verb) && /^(?:benefits|compensation|credit|asylum|victory|responsibility|expenses|losing|being)$/.test(norm(tokens, last))) return undefined
  if (verb === 'agree' && !/^(?:that|the|it|this)$/.test(norm(tokens, last))) return undefined
  return {first, last}
}

const MODIFIES_NOT = new Set(
  ('the a an his her their its our my your this that these those both two three four five six seven eight nine ten other others another no each every which what whose all any said told ask asked asks for of by from to with ' +
  'called had has have is are was were be been among between against under over about like than election match eye official police government state').split(' ')
)
const MANY = new Set(['many', 'some', 'most', 'several', 'numerous', 'countless'])
const AUXILIARIES = new Set(['have', 'had', 'also', 'now', 'still', 'often', 'already', 'even', 'largely', 'generally', 'widely', 'long', 'therefore', 'however', 'too', 'all'])
const GENERAL = new Set([...MANY, 'political', 'military', 'legal', 'health', 'security', 'medical', 'foreign', 'independent', 'leading', 'unnamed', 'anonymous', 'multiple', 'various', 'reliable', 'unidentified'])
const OTHER_SIDE = new Set(['supporters', 'advocates', 'proponents', 'backers', 'defenders', 'ministers', 'champions'])

/** Whether the sentence gives both sides: 'supporters say …, but critics say …'. */
function balanced(tokens: readonly Token[], first: number): boolean {
  const {sentence} = tokens[first]!
  for (let k = first + 1; tokens[k]?.sentence === sentence; k++) if (OTHER_SIDE.has(norm(tokens, k))) return true
  for (let k = first - 1; tokens[k]?.sentence === sentence; k--) if (OTHER_SIDE.has(norm(tokens, k))) return true
  return false
}

const SOURCE_KINDS = new Set(['some', 'several', 'multiple', 'unnamed', 'anonymous', 'unidentified', 'reliable', 'informed', 'various', 'other', 'many', 'industry', 'insider', 'well', 'placed', 'inside', 'intelligence', 'diplomatic'])
const OBSERVER_KINDS = new Set(['some', 'many', 'most', 'several', 'political', 'outside', 'industry', 'independent', 'western', 'keen', 'close', 'casual', 'astute', 'numerous', 'market'])

function speakers(tokens: readonly Token[], first: number, last: number, kind: Kind): Span | undefined {
  const noun = norm(tokens, last - 1)
  if (tokens[last - 1]!.tail) return undefined
  const verb = verbAfter(tokens, last)
  const begin = modifiersBefore(tokens, first, noun)
  if (begin === undefined) return undefined
  if (kind === 'quantified' && !MANY.has(norm(tokens, begin)) && !(verb !== undefined && /^speculat/.test(norm(tokens, verb)))) return undefined
  if (verb !== undefined && opensClause(tokens, begin)) {
    const said = norm(tokens, verb)
    if (kind === 'quantified' && said === 'said') return undefined
    if (MANY.has(norm(tokens, begin)) && /^(?:so|how|too)$/.test(norm(tokens, begin - 1))) return undefined
    // 'Tax analysts said' of a market report: people whom the reporter has rung.
    if (/^(?:said|noted|predicted|agree|expected|estimated)$/.test(said) && begin < first && !GENERAL.has(norm(tokens, begin))) return undefined
    if (noun === 'critics' && balanced(tokens, first)) return undefined
    if (noun === 'observers' && said === 'said' && begin === first) return undefined
    const after = norm(tokens, verb + 1)
    if (said === 'point' && after !== 'out' && after !== 'to') return undefined
    if (/^(?:think|believe|believed)$/.test(said) && (after === 'in' || after === 'of')) return undefined
    if (/^(?:they|their)$/.test(after) && kind === 'quantified') return undefined
    return {first: begin, last: said === 'point' ? verb + 2 : verb + 1}
  }
  // 'say experts', 'warn analysts' at the end of what they hold.
  const before = norm(tokens, begin - 1)
  const mark = tokens[begin - 2]
  const next = tokens[last]
  const ends = !next || next.sentence !== tokens[first]!.sentence || (next.kind !== 'word' && next.text !== '(') || JOINS.has(next.info.norm)
  if (kind === 'speakers' && HANDS_ON.has(before) && mark && mark.sentence === tokens[first]!.sentence && mark.kind !== 'word' && ends) return {first: begin - 1, last}
  return undefined
}

/** Where the noun's modifiers begin; undefined where something shows that certain people are meant. */
function modifiersBefore(tokens: readonly Token[], first: number, noun: string): number | undefined {
  let k = first
  const {sentence} = tokens[first]!
  while (k > 0 && first - k < 3) {
    const before = tokens[k - 1]!
    if (before.sentence !== sentence || before.kind !== 'word' || before.quoted) break
    const {norm: word, shape} = before.info
    if (JOINS.has(word) || HANDS_ON.has(word)) break
    if (MANY.has(word)) return k - 1
    const starts = k - 1 === 0 || tokens[k - 2]!.sentence !== sentence
    if (MODIFIES_NOT.has(word) || before.tail || shape === 'figures' || (shape !== 'lower' && !(starts && GENERAL.has(word)) && !(starts && /^(?:industry|market|senior|financial|economic|nutrition|housing|trade|energy|tech|technology|election|defence|defense|local|diplomatic|intelligence|well)$/.test(word)))) return undefined
    if (shape === 'capitals') return undefined
    if (noun === 'sources' && !SOURCE_KINDS.has(word)) return undefined
    if (noun === 'observers' && !OBSERVER_KINDS.has(word)) return undefined
    k--
  }
  return k
}

/** The verb of the speakers, past 'in the field', 'close to the talks' and the like; undefined where they are named. */
function verbAfter(tokens: readonly Token[], last: number): number | undefined {
  const {sentence} = tokens[last - 1]!
  const noun = norm(tokens, last - 1)
  let k = last
  const next = norm(tokens, k)
  const close = /^(?:close|familiar|briefed)$/.test(next)
  if (close || /^(?:in|around|across|near|on|inside|worldwide|everywhere|with)$/.test(next)) {
    if (next === 'with' && norm(tokens, k + 1) !== 'knowledge') return undefined
    const insider = noun === 'sources' && !close
    for (k++; k < last + 9; k++) {
      const token = tokens[k]
      if (!token || token.sentence !== sentence || token.kind !== 'word') return undefined
      if (HANDS_ON.has(token.info.norm) && !/^(?:the|a|to|of)$/.test(norm(tokens, k - 1))) break
      if (/^(?:at|from|of|who|which|that|told)$/.test(token.info.norm) && !close && next !== 'with') return undefined
      if (insider && token.info.shape !== 'lower') return undefined
    }
  } else {
    if (tokens[k]?.text === ',' && norm(tokens, k + 1) === 'however' && tokens[k + 2]?.text === ',') k += 3
    while (AUXILIARIES.has(norm(tokens, k)) && k < last + 4) k++
  }
  const verb = tokens[k]
  return verb && verb.sentence === sentence && verb.kind === 'word' && !verb.quoted && HANDS_ON.has(verb.info.norm) ? k : undefined
}

/** 'sparked a flurry of speculation among analysts': from the verb to the circle. */
function fuelled(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const at = norm(tokens, first) === 'speculation' && last - first === 2 ? first + 1 : last
  const next = norm(tokens, at)
  if (/^(?:in|on|by|from|against)$/.test(next)) return undefined
  if (at === last && tokens[last - 1]!.tail) return undefined
  let end = at
  if (next === 'among' || next === 'amongst') {
    let k = at + 1
    while (k < at + 9 && tokens[k]?.kind === 'word' && tokens[k]!.sentence === tokens[first]!.sentence && CIRCLES.has(norm(tokens, k))) k++
    while (k > at + 1 && /^(?:and|on|the|across|around|his|her|its|their)$/.test(norm(tokens, k - 1))) k--
    if (k === at + 1) end = at
    else if (/^(?:at|of|from)$/.test(norm(tokens, k))) return undefined
    else end = k
  }
  for (let k = first - 1; k >= first - 9 && k >= 0; k--) {
    const token = tokens[k]!
    if (token.kind !== 'word' ? token.text !== ',' : false) break
    if (token.sentence !== tokens[first]!.sentence) break
    const word = token.info.norm
    if (FUELS.has(word)) {
      // 'questions raised by gossip', 'led the speculation'
      return /^(?:by|of)$/.test(norm(tokens, k + 1)) ? undefined : {first: k, last: end}
    }
    if (token.kind === 'word' && !BETWEEN.has(word)) break
  }
  return end > at ? {first, last: end} : undefined
}

const COUNTS = new Set(['poll', 'polls', 'polled', 'survey', 'surveys', 'surveyed', 'respondents', 'interviewed', 'interviews', 'census', 'petition', 'questionnaire', 'referendum'])

/** Whether the sentence shows how it was asked: a poll, a survey, interviews. */
function counted(tokens: readonly Token[], sentence: {first: number; last: number}): boolean {
  for (let k = sentence.first; k < sentence.last; k++) if (COUNTS.has(tokens[k]!.info.norm)) return true
  return false
}
