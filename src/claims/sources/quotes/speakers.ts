import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {isHonorific} from '../../../mentions/names/names.js'
import {attributionsIn, attributionsOf} from '../../../mentions/speech/attributions.js'
import {findQuotes, type Quote} from '../../../mentions/speech/quotes.js'
import type {Document} from '../../../text/document.js'
import {occurrencesOf, type Passage, type QuoteMatch} from './quote-matches.js'
import {lineSpeakers, namedIn, type Speaker} from './transcript-speakers.js'

/** A quotation given to another than the one who says it in the source. */
export interface OtherSpeaker {
  given: Speaker
  spoken: Speaker
  passage: Passage
  /** The quotation and the name, where one sentence has both: tokens [first, last). */
  span: {first: number; last: number}
}

const BODIES = new Set(
  ('government ministry council board commission agency party union company group club association federation department office university court police institute bank fund trust committee ' +
  'authority party army navy hospital school college church foundation society league team parliament senate assembly congress report statement spokesman spokeswoman inc ltd plc').split(' ')
)

/** Who speaks a passage in its source: by the line of a transcript, or by 'said X' beside a quotation. */
export function speakerIn(source: Source, {first}: Pick<Passage, 'first'>): Speaker | undefined {
  const {document, context} = source
  const token = document.tokens[first]!
  const line = context.get(lineSpeakers)[token.block]
  if (line) return line.words.size > 0 ? line : undefined
  if (!token.quoted) return undefined
  const attribution = attributionsOf(document, first).find(({voice}) => voice === 'named')
  if (attribution?.source) return namedIn(document, attribution.source.first, attribution.source.last)
  const quote = context.get(findQuotes).find((one) => one.first <= first && first < one.last)
  const given = quote && givenIn(context, quote)?.given
  return given && given.words.size > 0 ? given : undefined
}

/** Who the text gives a quotation to, where it is to another than the one who speaks it in the sources, in every place where they have it. */
export function otherSpeaker(context: Context, {quote, missing}: QuoteMatch): OtherSpeaker | undefined {
  const claim = missing.length > 0 ? undefined : givenIn(context, quote)
  if (!claim) return undefined
  const {given, span} = claim
  let other: OtherSpeaker | undefined
  for (const passage of occurrencesOf(context, quote)) {
    const spoken = speakerIn(passage.source, passage)
    if (!spoken || !(given.words.size > 0 ? isAnother(context, given, spoken, passage) : hasOtherOffice(given, spoken, passage.source))) return undefined
    other ??= {given, spoken, passage, span}
  }
  return other
}

/** Somebody whom the source knows as a person, and who is not the one that speaks. */
function isAnother(context: Context, given: Speaker, spoken: Speaker, {source, first}: Passage): boolean {
  const words = [...given.words]
  if (words.some((word) => spoken.phrase.has(word)) || words.some((word) => BODIES.has(word)) || isBody(context.document, given)) return false
  const {tokens} = source.document
  const places = source.context.get(wordPlaces)
  if (!words.some((word) => places.of(word).some((index) => tokens[index]!.info.shape !== 'lower'))) return false
  // 'Colin Abbot, who speaks for Network Rail': what is said with the speaker's name is his office.
  const {sentence} = tokens[first]!
  if (words.some((word) => places.of(word).some((index) => tokens[index]!.sentence === sentence && !tokens[index]!.quoted) && !source.context.get(lineSpeakers)[tokens[first]!.block])) return false
  const last = words.at(-1)!
  return isHonorific(context.document.tokens[given.first]!.info.norm) || source.context.get(peopleWhoSpeak).some((one) => one.words.has(last)) || (words.length > 1 && (isNamedShort(context, given) || isApposed(source, words)))
}

/** 'the board's spokesman, Piers Tuck, …': people are named so, bodies seldom. */
function isApposed({context, document: {tokens}}: Source, words: readonly string[]): boolean {
  return context.get(wordPlaces).of(words[0] ?? '').some((index) => tokens[index + words.length - 1]?.info.norm === words.at(-1) && (tokens[index - 1]?.text === ',' && tokens[index - 2]?.info.shape === 'lower'))
}

/** 'The Welsh Government', 'Network Rail's …' */
function isBody({tokens}: Document, {first}: Speaker): boolean {
  return tokens[first]!.info.norm === 'the' && tokens[first + 1]?.info.shape !== 'lower'
}

/** Whether the text elsewhere calls somebody by the surname alone, as it does people. */
function isNamedShort(context: Context, {words}: Speaker): boolean {
  const {tokens} = context.document
  const surname = [...words].at(-1)!
  return context.get(wordPlaces).of(surname).some((index) => !tokens[index]!.quoted && tokens[index]!.info.shape !== 'lower' && (tokens[index - 1]?.kind !== 'word' || tokens[index - 1]!.info.shape === 'lower' || isHonorific(tokens[index - 1]!.info.norm)))
}

function linesOf(context: Context): readonly Speaker[] {
  return context.get(lineSpeakers).flatMap((one) => one ?? [])
}

/** A finder: everybody whom a source has speaking, in its lines or beside its quotations. */
function peopleWhoSpeak(context: Context): readonly Speaker[] {
  const {document} = context
  const lines = linesOf(context).filter(({words}) => words.size > 0)
  return [...new Set(lines), ...document.sentences.flatMap((sentence) =>
    attributionsIn(document, sentence).flatMap(({voice, source}) => (voice === 'named' && source ? namedIn(document, source.first, source.last) ?? [] : []))
  )]
}

/** 'said the mayor', where in the transcript another has that office and the speaker has not. */
function hasOtherOffice(given: Speaker, spoken: Speaker, source: Source): boolean {
  const lines = linesOf(source.context)
  const office = [...given.phrase].filter((word) => word !== 'the')
  if (lines.length === 0 || office.length === 0) return false
  const surname = [...spoken.words].at(-1)!
  const offices = (of: (one: Speaker) => boolean) => new Set(lines.filter(of).flatMap(({phrase}) => [...phrase]))
  const own = offices(({words}) => words.has(surname))
  if (office.some((word) => own.has(word))) return false
  const head = office.at(-1)!
  const {tokens, sentences} = source.document
  const near = sentences.some(({first, last}) => {
    const words = tokens.slice(first, last).map(({info}) => info.norm)
    return words.includes(head) && words.includes(surname)
  })
  return !near && lines.some(({words, phrase}) => !words.has(surname) && office.every((word) => phrase.has(word)))
}

/** Who a quotation is given to: in its sentence, or by the quotation before it in the paragraph, where nobody else is named between. */
function givenIn(context: Context, quote: Quote): {given: Speaker; span: {first: number; last: number}} | undefined {
  const {document} = context
  const {attribution, first, last} = quote
  if (attribution?.source && attribution.voice === 'named') {
    const given = namedIn(document, attribution.source.first, attribution.source.last)
    return given && {given, span: {first: Math.min(first, given.first), last: Math.max(last, given.last)}}
  }
  if (attribution?.source && attribution.voice === 'described') {
    const phrase = officeIn(document, attribution.source)
    return phrase && {given: phrase, span: {first: Math.min(first, phrase.first), last: Math.max(last, phrase.last)}}
  }
  if (attribution && attribution.voice !== 'pronoun') return undefined
  const {block} = document.tokens[first]!
  const before = context.get(findQuotes).filter((one) => one.last <= first && document.tokens[one.first]!.block === block && one.attribution?.voice === 'named').at(-1)
  if (!before?.attribution?.source) return undefined
  const given = namedIn(document, before.attribution.source.first, before.attribution.source.last)
  if (!given) return undefined
  // '"…," said X. "…"' goes on; after any other words the second quotation may be somebody else's unless 'he said' stands with it.
  const goesOn = before.last < given.first ? given.last : before.attribution.last
  if (!attribution && (given.first < before.last || first - goesOn > 1)) return undefined
  const {sentence} = document.tokens[last - 1]!
  for (let i = before.first; i < document.tokens.length; i++) {
    const {kind, quoted, info, sentence: own} = document.tokens[i]!
    if (own > sentence) break
    // Somebody or something else with a name.
    if (kind === 'word' && !quoted && info.shape !== 'lower' && info.shape !== 'figures' && !given.phrase.has(info.norm) && !/^(?:he|she|i|the|but|and|then|later|on|in|at|asked|to|of)$/.test(info.norm)) return undefined
  }
  return {given, span: {first, last}}
}

/** 'the fire chief': an office with its article and nothing else. */
function officeIn(document: Document, {first, last}: {first: number; last: number}): Speaker | undefined {
  const {tokens} = document
  if (tokens[first]?.info.norm !== 'the' || last - first > 4) return undefined
  const phrase = new Set<string>()
  let end = first
  for (let i = first; i < last; i++) {
    const {kind, info} = tokens[i]!
    if (kind !== 'word' || info.shape !== 'lower' && i > first) break
    phrase.add(info.norm)
    end = i + 1
  }
  if (phrase.size < 2 || [...phrase].some((word) => BODIES.has(word))) return undefined
  const {value} = document.blocks[tokens[first].block]!
  return {first, last: end, name: value.slice(tokens[first].from, tokens[end - 1]!.to), words: new Set(), phrase}
}
