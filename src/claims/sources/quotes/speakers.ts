import type {Context} from '../../../context.js'
import {isCopied} from '../../../evidence/sentences/copied.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {isHonorific} from '../../../mentions/names/names.js'
import {calledSo, findCast, type Member} from '../../../mentions/people/cast.js'
import {attributionsIn} from '../../../mentions/speech/attributions.js'
import type {Quote} from '../../../mentions/speech/quotes.js'
import type {Document} from '../../../text/document.js'
import {occurrencesOf, type Passage, type QuoteMatch} from './quote-matches.js'
import {lineSpeakers, namedIn, type Speaker} from './transcript-speakers.js'
import {lineVoice, quotationAt, voiceOf, type Voice} from './voices.js'

/** A quotation given to another than the one who says it in the source. */
export interface OtherSpeaker {
  given: Speaker
  /** What the text says of who speaks. */
  claim: Voice
  spoken: Voice
  passage: Passage
  /** The quotation and the name, where one sentence has both: tokens [first, last). */
  span: {first: number; last: number}
}

const BODIES = new Set(
  ('government ministry council board commission agency party union company group club association federation department office university court police institute bank fund trust committee ' +
  'authority party army navy hospital school college church foundation society league team parliament senate assembly congress report statement spokesman spokeswoman inc ltd plc').split(' ')
)

/** Who speaks a passage in its source: by the line of a transcript, or by 'said X' or 'he said' beside a quotation. */
export function speakerIn({document, context}: Source, {first}: Pick<Passage, 'first'>): Voice | undefined {
  const line = lineVoice(context, first)
  if (line || context.get(lineSpeakers)[document.tokens[first]!.block]) return line
  const quotation = quotationAt(context, first)
  return quotation && voiceOf(context, quotation)
}

/** Who the text gives a quotation to, where it is to another than the one who speaks it in the sources, in every place where they have it. */
export function otherSpeaker(context: Context, {quote, missing}: QuoteMatch): OtherSpeaker | undefined {
  const claim = missing.length > 0 || isWhole(context, quote) ? undefined : voiceOf(context, quote)
  // 'X said at the hearing. "…"': what comes after further words may be meant for somebody else's.
  if (!claim || claim.after > 1) return undefined
  let other: OtherSpeaker | undefined
  for (const passage of occurrencesOf(context, quote)) {
    const spoken = speakerIn(passage.source, passage)
    if (!spoken || spoken.speaker.words.size === 0) return undefined
    const named = claim.speaker.words.size > 0
    if (!(named ? isAnother(context, claim, spoken, passage) : hasOtherOffice(claim.speaker, spoken, passage.source))) return undefined
    other ??= {given: claim.speaker, claim, spoken, passage, span: spanOf(context.document, quote, claim)}
  }
  return other
}

/** Whether a source has the one sentence of the quotation word for word, with the name of him who says it. */
function isWhole(context: Context, {first, last, attribution}: Quote): boolean {
  const {tokens} = context.document
  const {sentence} = tokens[first]!
  return attribution?.voice === 'named' && attribution.source !== undefined && tokens[attribution.source.first]!.sentence === sentence && tokens[last - 1]!.sentence === sentence && isCopied(context, first)
}

/** The quotation, with the name that it is given to where one sentence has both. */
function spanOf({tokens}: Document, {first, last}: Quote, {speaker, after, first: from, last: to}: Voice): {first: number; last: number} {
  const beside = after === 0 && [tokens[first]!.sentence, tokens[last - 1]!.sentence].includes(tokens[speaker.first]!.sentence)
  return beside ? {first: Math.min(first, speaker.first, from), last: Math.max(last, speaker.last, to)} : {first, last}
}

/** Somebody whom the source knows as a person, and who is not the one that speaks. */
function isAnother(context: Context, claim: Voice, spoken: Voice, {source, first}: Passage): boolean {
  const {speaker: given, member} = claim
  const words = [...given.words]
  const last = words.at(-1)!
  const {tokens} = source.document
  const cast = source.context.get(findCast)
  const known = cast.members.filter(({words: own}) => own.has(last))
  if (words.some((word) => BODIES.has(word)) || isBody(context.document, given)) return false
  if (isKin(member, spoken.member)) return known.some(({given: name}) => name === member!.given)
  const own = [...words, ...member?.words ?? []]
  if (own.some((word) => spoken.speaker.phrase.has(word) || spoken.speaker.words.has(word) || spoken.member?.words.has(word))) return false
  const places = source.context.get(wordPlaces)
  if (!words.some((word) => places.of(word).some((index) => tokens[index]!.info.shape !== 'lower'))) return false
  // 'Colin Abbot, who speaks for Network Rail': what is said with the speaker's name is his office.
  const {sentence} = tokens[first]!
  if (spoken.how !== 'line' && words.some((word) => places.of(word).some((index) => tokens[index]!.sentence === sentence && !tokens[index]!.quoted))) return false
  return isHonorific(context.document.tokens[given.first]!.info.norm) || known.some(({sure}) => sure) || source.context.get(peopleWhoSpeak).some((one) => one.words.has(last)) || ((member?.words.size ?? words.length) > 1 && (words.length === 1 || isNamedShort(context, given) || isApposed(source, words)))
}

/** Two of one surname with other given names. */
function isKin(a: Member | undefined, b: Member | undefined): boolean {
  return a?.given !== undefined && b?.given !== undefined && a.surname === b.surname && a.given !== b.given && !a.words.has(b.given) && !b.words.has(a.given)
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

/** 'said the mayor', where in the source another has that office and the speaker has not. */
function hasOtherOffice(given: Speaker, {speaker, member}: Voice, source: Source): boolean {
  const office = [...given.phrase].filter((word) => word !== 'the')
  const head = office.at(-1)
  if (head === undefined) return false
  const surname = [...speaker.words].at(-1)!
  const lines = linesOf(source.context)
  const offices = new Set(lines.filter(({words}) => words.has(surname)).flatMap(({phrase}) => [...phrase]))
  if (office.some((word) => offices.has(word) || speaker.phrase.has(word) || member?.callings.flat().includes(word))) return false
  const {tokens, sentences} = source.document
  const near = sentences.some(({first, last}) => {
    // 'Madam Chair, …' is said to the one in the chair.
    const words = tokens.slice(first, last).map(({info, index}) => (/^(?:madam|mr|mister)$/.test(tokens[index - 1]?.info.norm ?? '') && info.norm === head ? '' : info.norm))
    return words.includes(head) && words.includes(surname)
  })
  if (near) return false
  if (lines.some(({words, phrase}) => !words.has(surname) && office.every((word) => phrase.has(word)))) return true
  // Without lines the source has to say what both are.
  const bearer = calledSo(source.context, office)
  return member !== undefined && member.callings.length > 0 && bearer !== undefined && bearer !== member && office.every((word) => !BODIES.has(word))
}
