import type {Context} from '../../context.js'
import type {Token} from '../../text/document.js'
import {interval, type Interval} from '../../time.js'
import type {AgeOwner} from './ages.js'
import type {DateMention} from '../dates/dates.js'
import {datesBySentence} from '../dates/dates.js'
import {Lexicon} from '../words/lexicon.js'

/** A birth or a death with its date, as written. Tokens [first, last). */
export interface LifeMention {
  kind: 'born' | 'died'
  first: number
  last: number
  days: Interval
  /** The tokens of the date alone. */
  date: {first: number; last: number}
  owner: AgeOwner
  /** 'died on Tuesday': the date is only as sure as the weekday. */
  relative: boolean
}

const cues = new Lexicon<LifeMention['kind']>([
  ['born', 'born'], ['b', 'born'], ['birth', 'born'], ['birthdate', 'born'], ['died', 'died'], ['d', 'died'], ['passed away', 'died'], ['dies', 'died'], ['death', 'died']
])

/** How many words may stand between 'born' and its date: the place, the parents. */
const REACH = 14
const YEAR = /^(?:1\d|20)\d\d$/

/** Every birth and death that the text dates. */
export function findLives(context: Context): LifeMention[] {
  const {tokens} = context.document
  const out: LifeMention[] = []
  for (const {first, last, entry} of cues.scan(context.document)) {
    if (tokens[first]!.quoted || tokens[first]!.joined || tokens[first]!.kind !== 'word') continue
    const found = lifeAt(context, first, last, entry)
    if (found) out.push(found)
  }
  if (context.document.source.includes('(')) for (const one of spans(context)) out.push(one)
  return out.sort((a, b) => a.first - b.first)
}

function lifeAt(context: Context, first: number, last: number, kind: LifeMention['kind']): LifeMention | undefined {
  const {tokens} = context.document
  const cue = tokens[first]!
  const {norm} = cue.info
  if (norm === 'birth' || norm === 'death') return ofLabel(context, first, kind)
  if ((norm === 'b' || norm === 'd') && !/^[(,;]$/.test(tokens[first - 1]?.text ?? '')) return undefined
  const date = dateAfter(context, first, last)
  if (!date || (kind === 'born' && date.relative) || (norm === 'd' || norm === 'b') && date.first > last + 1) return undefined
  const base = {kind, first, last: date.last, days: date.days, date: {first: date.first, last: date.last}, relative: date.relative}
  const before = tokens[first - 1]
  if (!before || before.sentence !== cue.sentence || before.kind === 'symbol' && before.text !== '†') return {owner: {at: 'after', index: date.last}, ...base}
  if (/^[(]$/.test(before.text)) return {owner: {at: 'before', index: first - 1}, ...base}
  if (kind === 'born' && before.text === ',') return {owner: {at: 'before', index: first - 1}, ...base}
  return {owner: {at: 'clause', index: first}, ...base}
}

/** 'Date of birth: 4 July 1981' under the name of the one whom it is of; 'Lund, whose date of birth was given as 4 July 1981'. */
function ofLabel(context: Context, at: number, kind: LifeMention['kind']): LifeMention | undefined {
  const {tokens} = context.document
  if (tokens[at - 1]?.info.norm !== 'of' || tokens[at - 2]?.info.norm !== 'date') return undefined
  let k = at + 1
  while (k < at + 5 && /^(?::|is|was|given|as|recorded|registered|,)$/.test(tokens[k]?.info.norm ?? '')) k++
  const date = k === at + 1 ? undefined : context.get(datesBySentence)(tokens[at]!.sentence).find((one) => one.first === k && !one.relative)
  if (!date) return undefined
  const lead = tokens[at - 3]?.sentence === tokens[at]!.sentence ? tokens[at - 3]!.info.norm : ''
  const whose = tokens[at - 4]?.text === ',' ? at - 4 : at - 3
  const owner: AgeOwner = lead === 'whose' ? {at: 'before', index: whose} : /^(?:his|her)$/.test(lead) ? {at: 'topic', index: at - 3} : {at: 'after', index: date.last}
  return {kind, first: at - 2, last: date.last, days: date.days, date: {first: date.first, last: date.last}, relative: false, owner}
}

function dateAfter(context: Context, first: number, last: number): DateMention | undefined {
  const {tokens} = context.document
  const {sentence} = tokens[first]!
  for (const date of context.get(datesBySentence)(sentence)) {
    if (date.first < last) continue
    if (date.first > last + REACH || date.bound === 'before' || date.bound === 'after' || date.bound === 'since' || date.bound === 'until') return undefined
    for (let k = last; k < date.first; k++) {
      const {norm} = tokens[k]!.info
      if (/^(?:and|but|who|he|she|they|when|while|which|moved|grew|studied|raised|was|is|had|has|born|died|after|before|until|whose|aged|at)$/.test(norm) && !(norm === 'and' && tokens[k + 1]?.info.shape === 'capital')) {
        if (!(/^(?:aged|at)$/.test(norm))) return undefined
      }
    }
    return vague(tokens, date) ? undefined : date
  }
  return undefined
}

/** 'about 1950', '1950 or 1951', 'the 1950s or later'. */
function vague(tokens: readonly Token[], date: DateMention): boolean {
  const before = tokens[date.first - 1]?.info.norm ?? ''
  const after = tokens[date.last]?.info.norm ?? ''
  return /^(?:about|around|circa|c|ca|perhaps|probably|possibly|or)$/.test(before) || after === 'or' || after === '?' || tokens[date.last]?.joined === true
}

/** 'Marta Lund (1931–2022)', '(12 March 1931 – 4 May 2022)', '(1952–)'. */
function spans(context: Context): LifeMention[] {
  const {tokens} = context.document
  const out: LifeMention[] = []
  for (let k = 1; k < tokens.length - 3; k++) {
    const open = tokens[k]!
    if (open.kind === 'word' || open.text !== '(' || open.quoted) continue
    const found = spanAt(context, k)
    if (found) for (const one of found) out.push(one)
  }
  return out
}

function spanAt(context: Context, open: number): LifeMention[] | undefined {
  const {tokens} = context.document
  const before = tokens[open - 1]
  if (!before || before.kind !== 'word' || before.info.shape === 'lower' || before.info.shape === 'figures' || before.sentence !== tokens[open]!.sentence) return undefined
  const owner = {at: 'before' as const, index: open}
  const year = (k: number) => (YEAR.test(tokens[k]?.text ?? '') ? Number(tokens[k]!.text) : undefined)
  const from = year(open + 1)
  if (from !== undefined) {
    const second = tokens[open + 2]
    const at = second?.joined ? open + 2 : /^[–—-]$/.test(second?.text ?? '') ? open + 3 : undefined
    if (at === undefined) return undefined
    const until = year(at)
    const closed = tokens[until === undefined ? at : at + 1]?.text === ')'
    if (!closed || (until !== undefined && (until - from < 10 || until - from > 115)) || until === undefined && second?.joined) return undefined
    const out: LifeMention[] = [{kind: 'born', first: open, last: at, days: interval(from), date: {first: open + 1, last: open + 2}, owner, relative: false}]
    if (until !== undefined) out.push({kind: 'died', first: open, last: at + 1, days: interval(until), date: {first: at, last: at + 1}, owner, relative: false})
    return out
  }
  const dates = context.get(datesBySentence)(tokens[open]!.sentence).filter(({first}) => first > open && first < open + 12)
  const [a, b] = dates
  if (!a || !b || a.first !== open + 1 || a.precision === 'year' && b.precision === 'year' || tokens[b.last]?.text !== ')' || !/^[–—-]$/.test(tokens[a.last]?.text ?? '') || b.first !== a.last + 1) return undefined
  const years = (b.days.first - a.days.first) / 365
  if (years < 10 || years > 115 || a.relative || b.relative) return undefined
  return [
    {kind: 'born', first: open, last: a.last, days: a.days, date: a, owner, relative: false},
    {kind: 'died', first: open, last: b.last, days: b.days, date: b, owner, relative: false}
  ]
}
