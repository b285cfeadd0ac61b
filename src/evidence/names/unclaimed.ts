import type {Context} from '../../context.js'
import type {NameRun} from '../../mentions/names/name-runs.js'
import {isFunctionWord} from '../../mentions/words/function-words.js'
import type {Document} from '../../text/document.js'
import {lettersOf} from './acronyms.js'
import {hasParty} from './state-codes.js'
import {wordPlaces} from '../words/words.js'

// Such short forms are words of the language and no names.
const USUAL = new Set((
  'mp mps mep meps msp msps mla mlas td tds ceo cfo coo cto ngo ngos gdp gnp ad bc bce ce tv dna rna gp gps hq pr pm id suv suvs phd ba bsc msc ma md kc qc sc vip vips vat led usb pdf sms ict hiv ppe mph kph rpm ev evs ai vr ' +
  'cctv faq diy cv dj mc ok pe ipo usd eur gbp km kg ebitda ebit eps roi kwh mw gw covid rsvp asap nb ps am lgbt lgbtq dui cpr mri ct icu nco ied ufo rv atm pin'
).split(' '))

const CURRENCY = new Set('r n s a c us nz hk ca au rs re rm rp p l k ksh kshs ksh sh ush tsh gh ghs ngn zar kes inr chf sek nok dkk eur usd gbp pkr tk bdt fcfa cfa xof aed sar jpy cny rmb krw thb php idr myr sgd brl mxn ars clp cop pen pln czk huf ron try egp mad'.split(' '))
const SCALES = new Set(['million', 'billion', 'trillion', 'crore', 'lakh', 'bn', 'm', 'mn', 'k', 'tn'])

/** Whether what has a name's form in a draft claims nothing of the world: an agency's mark, a byline, a sign for money, a usual short form. */
export function isUnclaimed(context: Context, run: NameRun): boolean {
  const {document} = context
  return isUsualForm(run) || isMoney(document, run) || isAgencyMark(document, run) || inByline(document, run) || isLabel(document, run) || isHouseOf(context, run) || (run.words.length === 1 && context.sources.some((source) => hasParty(source, run.words[0]!)))
}

function isUsualForm({acronym, words, text}: NameRun): boolean {
  const [word] = words
  if (words.length !== 1 || word === undefined) return false
  return (acronym || /^(?:\p{L}\.){2,}$/u.test(text) || /^\p{Lu}{2,}s$/u.test(text) || text === 'PhD' || text === 'Covid') && USUAL.has(lettersOf(word))
}

/** Whether a folded word in capitals is one of the language: 'MP', 'NGO'. */
export function isUsualShortForm(letters: string): boolean {
  return USUAL.has(letters)
}

/** 'N1.4bn', 'R340,000', 'KSh 2 million'. */
function isMoney({tokens}: Document, {first, last, text}: NameRun): boolean {
  if (last > first + 1) return false
  const next = tokens[last]
  const digits = text.search(/\d/)
  if (digits < 1) return (next?.info.shape === 'figures' || /^[¢₵]/.test(next?.text ?? '')) && text.length > 1 && CURRENCY.has(lettersOf(text.toLowerCase()))
  if (!CURRENCY.has(text.slice(0, digits).toLowerCase()) || !/^\d[\d.,]*(?:bn|mn|m|k|tn|trn)?$/i.test(text.slice(digits))) return false
  // A road may be the R340, but it is no R340m.
  return /[.,]|[a-z]$/.test(text.slice(digits)) || SCALES.has(next?.info.norm ?? '') || (next?.text === ',' && tokens[last + 1]?.info.shape === 'figures' && !next.spaceBefore)
}

// Before the text of a report stand a place, a state, a date and the agency.
const DATELINE = 14

/** 'LONDON (Reuters) —', 'BALTIMORE, Md. (CNS) -'. */
function isAgencyMark({tokens, blocks}: Document, {first, last}: NameRun): boolean {
  const {block} = tokens[first]!
  const begin = blocks[block]!.first
  if (first - begin > DATELINE) return false
  let open = first - 1
  while (open > begin && tokens[open]!.text !== '(') {
    if (tokens[open]!.text === ')') return false
    open--
  }
  if (open <= begin) return false
  let close = last
  while (tokens[close]?.block === block && tokens[close]!.text !== ')' && close < last + 5) close++
  const after = tokens[close + 1]
  return tokens[close]?.text === ')' && after?.block === block && /^(?:[-–—:]|--)$/.test(after.text)
}

const CREDITS = new Set(['by', 'words', 'photo', 'photos', 'photograph', 'photographs', 'picture', 'pictures', 'reporting', 'additional', 'editing', 'edited', 'report', 'text', 'graphic', 'graphics', 'writing', 'translated', 'filed', 'story'])
const LONG = 24

/** 'By Ada Brek', 'Reporting by Ada Brek in Halden; Editing by Olav Lund'. */
function inByline({tokens, blocks}: Document, {first}: NameRun): boolean {
  const {block, sentence} = tokens[first]!
  const {first: begin, last: end} = blocks[block]!
  const head = tokens[begin]
  if (!head || end - begin > LONG || !CREDITS.has(head.info.norm)) return false
  if (head.info.norm === 'by' && sentence !== head.sentence) return false
  for (let k = begin; k < end; k++) {
    const {text, info, kind} = tokens[k]!
    if (info.norm === 'by' || text === ':') {
      // A sentence would go on in small words.
      let small = 0
      for (let j = k + 1; j < end; j++) if (tokens[j]!.kind === 'word' && tokens[j]!.info.shape === 'lower' && !isFunctionWord(tokens[j]!.info.norm)) small++
      return small < 4 && !(head.info.norm === 'by' && tokens[end - 1]!.text === '.' && small > 0)
    }
    if (kind === 'word' && k > begin + 2) return false
  }
  return false
}

const HOUSES = new Set(['hospital', 'church', 'cathedral', 'school', 'college', 'primary', 'academy', 'hotel', 'street'])

/** 'Hospital' in "St Brendan's Hospital", where a source has "St Brendan's". */
function isHouseOf({document: {tokens}, sources}: Context, {first, words}: NameRun): boolean {
  const saint = tokens[first - 1]
  return saint !== undefined && words.every((word) => HOUSES.has(word)) && /^['’]s$/.test(saint.tail) && sources.some(({context, document}) => context.get(wordPlaces).of(saint.info.norm).some((index) => document.tokens[index]!.tail.length > 1))
}

const LABEL = 7

/** A line of names alone, as the paper's own or a section's: 'Halden Gazette'. */
function isLabel(document: Document, {first}: NameRun): boolean {
  const block = document.blocks[document.tokens[first]!.block]!
  if (block.kind === 'heading' || block === document.headline || block.last - block.first > LABEL || document.blocks.length < 2) return false
  for (let k = block.first; k < block.last; k++) {
    const {kind, info, text} = document.tokens[k]!
    if (/^[.!?:]$/.test(text) || info.shape === 'figures' || (kind === 'word' && info.shape === 'lower' && !isFunctionWord(info.norm))) return false
  }
  return true
}
