import type {Context} from '../../../context.js'
import {calledSo, findCast, namedBy, type Member} from '../../../mentions/people/cast.js'
import {meantBy} from '../../../mentions/people/pronouns.js'
import {attributionsIn, attributionsOf, type Attribution} from '../../../mentions/speech/attributions.js'
import type {Document, Quotation} from '../../../text/document.js'
import {isHonorific} from '../../../mentions/names/names.js'
import {isPersonWord} from '../../../mentions/people/given-genders.js'
import {frameOf, type Frame} from '../../../mentions/speech/quote-frames.js'
import {isFunctionWord} from '../../../mentions/words/function-words.js'
import {lineSpeakers, namedIn, type Speaker} from './transcript-speakers.js'

/** Who speaks a quotation, as far as its text says so without doubt. */
export interface Voice {
  /** Tokens [first, last) of the words that say so, which need not name them. */
  first: number
  last: number
  speaker: Speaker
  /** The one of the text's people who is meant. */
  member: Member | undefined
  /** The words for the one who speaks: tokens [first, last). */
  source: {first: number; last: number}
  /** Of a quotation that goes on where the one before it stopped: how many tokens after the words that say who speaks. */
  after: number
  how: 'line' | 'name' | 'pronoun' | 'calling'
}

/** A finder: the voices found so far, by the first token of the quotation. */
function found(): Map<number, Voice | undefined> {
  return new Map()
}

/** Who speaks in a transcript at a token. */
export function lineVoice(context: Context, index: number): Voice | undefined {
  const line = context.get(lineSpeakers)[context.document.tokens[index]!.block]
  return line && line.words.size > 0 ? {first: line.first, last: line.last, speaker: line, member: undefined, source: line, after: 0, how: 'line'} : undefined
}

/** The quotation that a token stands in. */
export function quotationAt({document: {quotations}}: Context, index: number): Quotation | undefined {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (quotations[mid]!.last <= index) low = mid + 1
    else high = mid
  }
  const one = quotations[low]
  return one && one.first <= index ? one : undefined
}

/** Who speaks a quotation: by 'said X' or 'he said' beside it, or because it goes on where the one before it stopped. */
export function voiceOf(context: Context, quotation: {first: number; last: number}): Voice | undefined {
  const known = context.get(found)
  if (!known.has(quotation.first)) {
    // Not asked again while it is looked for.
    known.set(quotation.first, undefined)
    known.set(quotation.first, findVoice(context, quotation))
  }
  return known.get(quotation.first)
}

function findVoice(context: Context, quotation: {first: number; last: number}): Voice | undefined {
  const {document} = context
  const frame = frameOf(document, quotation) ?? attributionBeside(document, quotation)
  return frame ? byFrame(context, frame) : byTheOneBefore(context, quotation)
}

/** The attribution nearest to a quotation of those that speak for its beginning or end, or for what follows a colon. */
function attributionBeside(document: Document, {first, last}: {first: number; last: number}): Frame | undefined {
  let best: Attribution | undefined
  let least = Infinity
  const own = [...attributionsOf(document, first), ...attributionsOf(document, last - 1)]
  for (const one of own.length > 0 ? own : announced(document, first)) {
    if (!one.source) continue
    const after = one.first >= last
    const distance = after ? Math.min(one.first, one.source.first) - last : first - Math.max(one.last, one.source.first < first ? one.source.last : 0)
    if (distance >= least || (after && isParted(document, last, Math.min(one.first, one.source.first)))) continue
    least = distance
    best = one
  }
  return best?.source ? {first: best.first, last: best.last, source: best.source, voice: best.voice} : undefined
}

/** Whether another statement stands between a quotation and the words that would say who speaks. */
function isParted({tokens}: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const {text, kind, quoted, info} = tokens[i]!
    if (!quoted && (text === ';' || (kind === 'word' && tokens.slice(i, to).some((one) => one.quoted) && info.norm !== 'and'))) return true
  }
  return false
}

/** 'The chairwoman said:' before a paragraph that is the quotation. */
function announced(document: Document, first: number): readonly Attribution[] {
  const {tokens, blocks, sentences} = document
  const block = blocks[tokens[first]!.block]!
  const before = blocks[block.index - 1]
  if (first !== block.first || !before || tokens[before.last - 1]?.text !== ':') return []
  const sentence = sentences[before.lastSentence - 1]
  return sentence ? attributionsIn(document, sentence).slice(-1) : []
}

function byFrame(context: Context, {first, last, source, voice}: Frame): Voice | undefined {
  const {document} = context
  const span = {first: Math.min(first, source.first), last: Math.max(last, source.last), after: 0}
  const office = voice === 'named' ? describedIn(document, source) : undefined
  if (voice === 'named' && !(office && isTitleOnly(document, source, office.last))) {
    const speaker = namedIn(document, source.first, source.last)
    // 'the Argentine', 'the Guardian'
    if (!speaker || (speaker.words.size === 1 && document.tokens[source.first]!.info.norm === 'the' && document.tokens[source.first + 1]!.info.norm === [...speaker.words][0])) return undefined
    const member = namedBy(context.get(findCast), document, source)?.member
    return {...span, last: Math.max(span.first + 1, speaker.last, last), speaker, member, source, how: 'name'}
  }
  if (voice === 'pronoun') {
    const at = source.last - 1
    const member = meantBy(context, at)
    return member && {...span, speaker: speakerFor(member, source), member, source, how: 'pronoun'}
  }
  if (voice !== 'described' && voice !== 'named') return undefined
  const phrase = office ?? describedIn(document, source)
  if (!phrase) return undefined
  const member = calledSo(context, phrase.words)
  if (member) return {...span, last: Math.max(last, phrase.last), speaker: {...speakerFor(member, source), last: phrase.last}, member, source: {first: source.first, last: phrase.last}, how: 'calling'}
  return {...span, last: Math.max(last, phrase.last), speaker: {first: source.first, last: phrase.last, name: phrase.text, words: new Set(), phrase: new Set(['the', ...phrase.words])}, member: undefined, source: {first: source.first, last: phrase.last}, how: 'calling'}
}

/** 'the Speaker', and not 'the Speaker Ada Lund'. */
function isTitleOnly({tokens}: Document, source: {first: number; last: number}, last: number): boolean {
  return !tokens.slice(last, source.last).some(({info}) => info.shape === 'capital' || info.shape === 'capitals')
}

/** Somebody of the text as a speaker. */
export function speakerFor({name, words, callings}: Member, {first, last}: {first: number; last: number}): Speaker {
  return {first, last, name, words, phrase: new Set([...words, ...callings.flat()])}
}

const PHRASE = 5

/** 'the fire chief': somebody's office or relation, with its article and nothing else. */
export function describedIn({tokens, blocks}: Document, {first, last}: {first: number; last: number}): {words: string[]; last: number; text: string} | undefined {
  const start = tokens[first]
  if (!start || !/^(?:the|his|her|their|its)$/.test(start.info.norm)) return undefined
  const words: string[] = []
  let end = first + 1
  for (; end < last && words.length <= PHRASE; end++) {
    const {kind, info, tail} = tokens[end]!
    // 'the Speaker', 'the Chair'
    if (kind !== 'word' || (info.shape !== 'lower' && !(info.shape === 'capital' && (isPersonWord(info.norm) || isHonorific(info.norm)))) || isFunctionWord(info.norm) || tail !== '') break
    words.push(info.norm)
  }
  if (words.length === 0 || words.length > PHRASE) return undefined
  // 'the minister for transport', 'the mother of two' are told by more than that.
  if (tokens[end]?.info.norm === 'of' || tokens[end]?.info.norm === 'for' || tokens[end]?.tail) return undefined
  return {words, last: end, text: blocks[start.block]!.value.slice(start.from, tokens[end - 1]!.to)}
}

/** '"…," said X. "…"', and a quotation that runs over paragraphs, each of which opens with a mark and none but the last closes. */
function byTheOneBefore(context: Context, {first, last}: {first: number; last: number}): Voice | undefined {
  const {document} = context
  const {tokens, quotations, blocks, sentences} = document
  const at = quotations.findIndex((one) => one.first === first)
  const before = quotations[at - 1]
  if (!before) return undefined
  const {block} = tokens[first]!
  if (before.block !== block) return !before.closed && blocks[before.block]!.index === block - 1 && first === blocks[block]!.first ? voiceOf(context, before) : undefined
  const voice = voiceOf(context, before)
  if (!voice || voice.how === 'line') return undefined
  // What stands between is the rest of the sentence that says who speaks.
  const {sentence} = tokens[before.last - 1]!
  const told = Math.max(before.last - 1, ...voice.first >= before.last ? [voice.last - 1] : [])
  if (voice.first < before.first && tokens[voice.first]!.sentence !== tokens[before.first]!.sentence) return undefined
  const until = tokens[first - 1]!
  // Other words beside it may say who speaks in a way that is not known here: 'X shot back', 'according to one of them'.
  for (const {first: from, last: to} of new Set([sentences[tokens[first]!.sentence]!, sentences[tokens[last - 1]!.sentence]!])) for (let i = from; i < to; i++) if (tokens[i]!.kind === 'word' && !tokens[i]!.quoted) return undefined
  const same = until.sentence === sentence || until.sentence === tokens[told]!.sentence
  return same && first - before.last < 40 && tokens[first]!.sentence !== sentence ? {...voice, after: Math.max(1, first - Math.max(voice.last, before.last))} : undefined
}
