import type {Context} from '../../../context.js'
import {sayPosition, sourceAtStart} from '../../../evidence/sources.js'
import {rowOf, type WordRow} from '../../../evidence/words/word-rows.js'
import type {Quote, QuotePart} from '../../../mentions/speech/quotes.js'
import type {Finding} from '../../../rule.js'
import {sentenceText, textOf, type Document, type Token} from '../../../text/document.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {compareWords} from '../statements/compare-words.js'
import type {MissingWords, Passage} from './quote-matches.js'
import type {OtherSpeaker} from './speakers.js'
import type {Voice} from './voices.js'

type Said = Omit<Finding, 'start' | 'end'>

// A passage of more words is shown from a few words before what differs to a few words after it.
const WHOLE = 16
const AROUND = 4
// A sentence of a source is shown up to so many characters.
const SHOWN = 300

/**
 * The message for quoted words that a source has otherwise: what it has, where, and which words differ.
 * @param whole the quotation with its marks, where all of it is replaced
 */
export function sayChanged(context: Context, {part, rivals}: MissingWords, near: Passage, whole: Quote | undefined): Said {
  const {document} = context
  const theirs = near.source.document
  const ours = rowOf(document.tokens, part.words)
  const there = rowOf(theirs.tokens, near.tokens)
  const differences = compareWords(ours.ids, there.ids)
  const first = differences[0]
  const last = differences.at(-1)
  const said = passageText(near)
  const excerpts = first && last
    ? [excerpt(theirs, there, first.low, last.high, said), excerpt(document, ours, first.from, last.to, textOf(document, part.words[0]!, part.words.at(-1)! + 1))] as const
    : [said, textOf(document, part.words[0]!, part.words.at(-1)! + 1)] as const
  const changes = differences.map(({from, to, low, high}) => {
    const mine = wordsOf(document, ours, from, to)
    const other = wordsOf(theirs, there, low, high)
    return mine === '' ? `left out: **${other}**` : other === '' ? `added: **${mine}**` : `**${mine}** for **${other}**`
  })
  return {
    reason: `${sourceAtStart(near.source)} has '${excerpts[0]}', not '${excerpts[1]}'${rivals.map((one) => `; ${one.source.name} has '${shortened(passageText(one))}'`).join('')}`,
    expected: [near, ...rivals].map((one) => begun(document.tokens[part.words[0]!]!, passageText(one))).filter((text) => text !== '').map((text) => (whole ? around(context, whole, part.words[0]!, part.words.at(-1)! + 1, text) : text)),
    note: rivals.length === 0 ? `${changes.join('; ')}. ${evidence(near)}` : [near, ...rivals].map((one) => `- ${evidence(one)}`).join('\n'),
    cause: cause(near)
  }
}

/** The message for quoted words of which no source has anything like them. */
export function sayNowhere({document, sources}: Context, part: QuotePart, nearest: Passage | undefined): Said {
  const text = shortened(textOf(document, part.words[0]!, part.words.at(-1)! + 1))
  return {
    reason: `${sources.length === 1 ? `${sourceAtStart(sources[0]!)} does not have` : 'No source has'} the words '${text}'; quote what was said, or give it without quotation marks`,
    expected: [],
    note: nearest ? `The nearest passage: ${evidence(nearest)}` : 'No passage of the sources is like it.',
    ...(nearest ? {cause: cause(nearest)} : {})
  }
}

/** The message for two pieces of a quotation that the source has the other way round. */
export function sayTurned([before, after]: readonly [Passage, Passage]): Said {
  return {
    reason: `${sourceAtStart(before.source)} has '${shortened(passageText(after))}' first and '${shortened(passageText(before))}' after it: an ellipsis leaves words out, it does not change their order`,
    expected: [],
    note: `- ${evidence(after)}\n- ${evidence(before)}`,
    cause: cause(after)
  }
}

/** The message for words that are given to another than the one who says them in the source. */
export function sayOtherSpeaker(context: Context, {given, spoken, claim, span, passage}: OtherSpeaker): Said {
  const {document} = passage.source
  const name = properly(spoken.member?.name ?? spoken.speaker.name)
  const words = spoken.how === 'pronoun' || spoken.how === 'calling' ? textOf(document, spoken.source.first, spoken.source.last) : ''
  const meant = words === '' || words.includes(name) ? '' : ` There '${words}' is ${name}.`
  // Two pronouns understood are worth less than a name.
  const read = claim.how === 'pronoun' ? textOf(context.document, claim.source.first, claim.source.last) : ''
  const reason = read === '' ? `In ${passage.source.name} it is ${name} who says this, not ${given.name}` : `In ${passage.source.name} it is ${name} who says this; '${read}' here is read as ${given.name}`
  return {reason, ...read !== '' && spoken.how === 'pronoun' && {atMost: 'info'}, expected: renamed(context, claim, span, [...spoken.speaker.words].at(-1) ?? '', name), note: `${evidence(passage)}${meant}`, cause: cause(passage)}
}

/** The same with the other's name, where nothing but a name or an office says who speaks: by surname where the text goes by it. */
function renamed(context: Context, {how, source, speaker}: Voice, span: {first: number; last: number}, surname: string, name: string): string[] {
  const {document} = context
  const {tokens, blocks} = document
  const {first} = source
  const {last} = speaker
  if (how === 'line' || first < span.first || last > span.last) return []
  // 'said Peter Ostby, the chairman'
  if (tokens[last]?.text === ',' && tokens[last].sentence === tokens[first]!.sentence && /^(?:\d+|\p{Ll}.*)$/u.test(tokens[last + 1]?.text ?? '')) return []
  const short = context.get(wordPlaces).of(surname).some((index) => !tokens[index]!.quoted && tokens[index]!.info.shape === 'capital')
  const {value} = blocks[tokens[first]!.block]!
  const put = short ? name.slice(name.lastIndexOf(' ') + 1) : name
  return [`${value.slice(tokens[span.first]!.from, tokens[first]!.from)}${put}${value.slice(tokens[last - 1]!.to, tokens[span.last - 1]!.to)}`]
}

/** 'Ingrid Lund' for 'INGRID LUND', as transcripts have it. */
function properly(name: string): string {
  return /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase())
}

/** A passage with the capital that the quotation begins with. */
function begun({info: {shape}}: Token, text: string): string {
  return shape === 'capital' ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** A passage as one would quote it: what stands between its pieces ('he said') left out. */
function passageText({source: {document}, tokens}: Passage): string {
  let out = ''
  let first = 0
  for (let k = 1; k <= tokens.length; k++) {
    const next = tokens[k]
    const before = tokens[k - 1]!
    if (next !== undefined && goesOn(document, before, next)) continue
    const piece = textOf(document, tokens[first]!, before + 1)
    out += out === '' ? piece : `${document.tokens[tokens[first]!]!.info.shape === 'lower' ? ' ' : '. '}${piece}`
    first = k
  }
  return out
}

/** Whether a word follows another in the running text, with nothing but marks between them that are no quotation marks. */
function goesOn({tokens}: Document, before: number, next: number): boolean {
  if (tokens[before]!.block !== tokens[next]!.block) return false
  for (let k = before + 1; k < next; k++) if (tokens[k]!.kind === 'word' || /["“”‘’«»()[\]]/.test(tokens[k]!.text)) return false
  return true
}

function excerpt(document: Document, row: WordRow, from: number, to: number, whole: string): string {
  if (row.ids.length <= WHOLE) return whole
  const low = Math.max(0, from - AROUND)
  const high = Math.min(row.ids.length, to + AROUND)
  if (high - low > 2 * WHOLE || low >= high) return shortened(whole)
  const text = wordsOf(document, row, low, high)
  return `${low > 0 ? '… ' : ''}${text}${high < row.ids.length ? ' …' : ''}`
}

function wordsOf(document: Document, {tokens, ends}: WordRow, from: number, to: number): string {
  if (to <= from) return ''
  const first = tokens[from]!
  const last = ends[to - 1]!
  return textOf(document, first, last) || textOf(document, first, first + 1)
}

/** The quotation with the source's words between its own marks and stops. */
function around({document}: Context, {first, last}: {first: number; last: number}, from: number, to: number, said: string): string {
  const {value} = document.blocks[document.tokens[first]!.block]!
  return `${value.slice(document.tokens[first]!.from, document.tokens[from]!.from)}${said}${value.slice(document.tokens[to - 1]!.to, document.tokens[last - 1]!.to)}`
}

function evidence({source, first}: Passage): string {
  const {document} = source
  return `${sayPosition(source, document.tokens[first]!.start)}: '${shortened(sentenceText(document, document.sentences[document.tokens[first]!.sentence]!))}'`
}

function cause({source, first, last}: Passage): NonNullable<Finding['cause']> {
  const {tokens} = source.document
  return {start: tokens[first]!.start, end: tokens[last - 1]!.end, reason: 'The source says it here', in: source}
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, 200).replace(/\s\S*$/, '')} … ${text.slice(-80).replace(/^\S*\s/, '')}`
}
