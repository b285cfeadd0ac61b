import {isConditional, isMention, isQuestion} from '../../src/claims/language/assertion.js'
import type {Context} from '../../src/context.js'
import {attributionsOf, hasOwner} from '../../src/mentions/speech/attributions.js'
import {citesSource} from '../../src/mentions/speech/citations.js'
import {Lexicon} from '../../src/mentions/words/lexicon.js'
import type {Span} from '../../src/rule.js'
import type {Document, Token} from '../../src/text/document.js'
import type {Kind} from './phrases.js'
import {inSentence, JOINS, norm, opensClause} from './clauses.js'
import {BETWEEN, CIRCLES, FUELS, PHRASES} from './phrases.js'
import {speakers} from './speakers.js'

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
    out.push({kind: entry, ...span})
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
  if (isMention(document, first, last) || isQuestion(document, first) || denied(document.tokens, first)) return false
  if (norm(document.tokens, first) !== 'if' && isConditional(document, first)) return false
  const sentence = document.sentences[document.tokens[first]!.sentence]!
  for (const one of attributionsOf(document, first)) if (hasOwner(one) && (one.first >= last || one.last <= first)) return false
  // The verb of the phrase itself may have an owner: 'it is thought by his officers'.
  if (/^by$/.test(norm(document.tokens, last)) && !CROWD.has(norm(document.tokens, last + 1))) return false
  if (kind !== 'fuel' && citesSource(document, sentence)) return false
  return !(kind === 'crowd' || kind === 'quantified' || kind === 'subject') || !counted(document.tokens, sentence, first)
}

const DENIES = new Set(['not', 'no', 'never', 'without', 'cannot', 'neither', 'nor', 'deny', 'denied', 'denies', 'denying', 'dismissed', 'dismiss', 'reject', 'rejected', 'avoid', 'prevent', 'quash', 'quashed', 'refute', 'refuted'])

/** 'did not spark speculation', 'to avoid fuelling rumours': the denial stands right before. */
function denied(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k >= first - 4 && k >= 0; k--) {
    const token = tokens[k]!
    if (token.kind !== 'word' || token.sentence !== tokens[first]!.sentence || JOINS.has(token.info.norm)) return false
    if (DENIES.has(token.info.norm) || token.info.norm.endsWith("n't")) return true
  }
  return false
}

const CROWD = new Set(['many', 'some', 'most', 'experts', 'analysts', 'observers', 'critics', 'pundits', 'commentators', 'insiders', 'people', 'historians', 'scholars', 'fans'])

const CONTINUED = new Set(['filed', 'by', 'from', 'of', 'at', 'with', 'to', 'published', 'seen', 'carried', 'obtained', 'compiled', 'submitted', 'prepared', 'issued', 'released', 'cited', 'quoting', 'commissioned', 'sent', 'made', 'received', 'who', 'contacted', 'interviewed', 'consulted', 'polled', 'surveyed', 'familiar', 'quoted', 'produced', 'drawn', 'collected', 'kept', 'presented', 'written', 'and', 'like', 'such', 'including'])

function according(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const next = tokens[last]
  const {sentence} = tokens[first]!
  if (tokens[last - 1]!.tail) return undefined
  if (!next || next.sentence !== sentence || next.kind !== 'word') return {first, last}
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
  if (next && next.sentence === tokens[first]!.sentence && /^(?:in|at|on|during|under|from|of|as|only|not|no|within|between|among|here)$/.test(next.info.norm)) return undefined
  if (norm(tokens, last) === 'to' && !isVerbAhead(tokens, last + 1)) return undefined
  if (next?.joined || (verb === 'suggested' && norm(tokens, first + 1) === 'was')) return undefined
  if (verb === 'reported' && /^(?:missing|stolen|lost|here|below|above|faulty|damaged)$/.test(next?.info.norm ?? '')) return undefined
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
  if (/^(?:seen|viewed|regarded|perceived|held|considered|acknowledged|recognised|recognized|hailed|accepted|agreed)$/.test(verb) && !/^(?:as|to|that)$/.test(next) && !(verb === 'considered' && /^(?:the|a|an)$/.test(next))) return undefined
  if (verb === 'credited' && next !== 'with') return undefined
  if (verb === 'reported' && next !== 'that' && next !== 'to') return undefined
  if (verb === 'held' && next !== 'that') return undefined
  if (/^(?:believed|thought|rumoured|rumored|assumed|speculated)$/.test(verb) && !/^(?:to|that)$/.test(next)) return undefined
  if (/^(?:accepted|agreed)$/.test(verb) && !/^(?:is|are|was|were|been)$/.test(norm(tokens, first - 1)) && norm(tokens, first - 1) !== 'it') return undefined
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

/** 'sparked a flurry of speculation among analysts': from the verb to the circle. */
function fuelled(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const at = norm(tokens, first) === 'speculation' && last - first === 2 ? first + 1 : last
  const next = norm(tokens, at)
  // Speculation in land, on a currency: buying and selling.
  const trade = norm(tokens, at - 1) === 'speculation' ? /^(?:in|on|by|from|against)$/ : /^(?:by|from)$/
  const abroad = next === 'in' && /^(?:the|local)$/.test(norm(tokens, at + 1)) && /^(?:media|press|capital|country|party|west|newspapers|town|city)$/.test(norm(tokens, at + 2))
  if (trade.test(next) && !abroad) return undefined
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
  if (end > at) return {first, last: end}
  // 'Widespread speculation', 'wild rumours': talk at large.
  return /^(?:widespread|intense|rampant|feverish|wild|growing|mounting)$/.test(norm(tokens, first - 1)) ? {first: first - 1, last: end} : undefined
}

const COUNTS = new Set(['poll', 'polls', 'polled', 'survey', 'surveys', 'surveyed', 'respondents', 'interviewed', 'interviews', 'census', 'petition', 'questionnaire', 'referendum'])

/** Whether the sentence shows how it was asked: a poll, a survey, interviews. */
function counted(tokens: readonly Token[], sentence: {first: number; last: number}, near: number): boolean {
  for (let k = Math.max(sentence.first, near - 60); k < sentence.last && k < near + 60; k++) if (COUNTS.has(tokens[k]!.info.norm)) return true
  return false
}
