import type {Context} from '../../context.js'
import type {Count} from '../../mentions/dates/counts.js'
import {ordinalCountBefore} from '../../mentions/dates/counts.js'
import {datePoints} from '../../mentions/dates/points.js'
import {findTimeCues} from '../../mentions/dates/words.js'
import type {WrittenDate} from '../../mentions/dates/written.js'
import type {Document, Token} from '../../text/document.js'
import {fromDay} from '../../time.js'

/** An anniversary whose number the years given do not bear out. */
export interface Anniversary {
  first: number
  last: number
  /** The number, where it is written apart from the word: 'centenary' has none. */
  count: Count | undefined
  number: number
  /** Years of what is celebrated and of the day itself. */
  from: number
  until: number
  /** Whether the second one is that of the text. */
  own: boolean
}

const NAMED: Readonly<Record<string, number>> = {centenary: 100, centennial: 100, bicentenary: 200, bicentennial: 200}
type Points = (sentence: number) => readonly WrittenDate[]

/** Every anniversary whose two years the text gives. */
export function findAnniversaries(context: Context): Anniversary[] {
  const {document} = context
  const {tokens} = document
  const out: Anniversary[] = []
  for (const i of context.get(findTimeCues).units) {
    const token = tokens[i]!
    const {norm} = token.info
    const named = NAMED[norm]
    if ((norm !== 'anniversary' && named === undefined) || token.quoted || token.tail !== '') continue
    const adjective = /^(?:wedding|birthday|golden|official)$/.test(tokens[i - 1]?.info.norm ?? '') ? i - 1 : i
    const count = named === undefined ? ordinalCountBefore(tokens, adjective) : undefined
    const number = named ?? count?.value
    if (number === undefined || tokens[count?.first ?? i]!.sentence !== token.sentence) continue
    const years = yearsOf(context, i, count?.first ?? i, context.get(datePoints))
    if (!years || Math.abs(years.until - years.from - number) <= (years.own || number >= 100 ? 1 : 0)) continue
    out.push({first: count?.first ?? i, last: i + 1, count, number, ...years})
  }
  return out
}

function yearsOf(context: Context, i: number, start: number, points: Points): Pick<Anniversary, 'from' | 'until' | 'own'> | undefined {
  const {document} = context
  const {tokens} = document
  const here = points(tokens[i]!.sentence).filter(({from}) => from.year !== undefined)
  const said = celebrated(document, i, here)
  const kept = keptIn(tokens, i, start, here, said)
  const from = said?.from.year ?? (here.every((point) => point === kept || isFounding(tokens, point.first)) ? founded(document, i, points) : undefined)
  if (from === undefined) return undefined
  if (kept) return {from, until: kept.from.year!, own: false}
  const own = document.date
  if (!own || here.some((point) => point !== said && !isFounding(tokens, point.first)) || !isPresent(document, i)) return undefined
  return {from, until: fromDay(own.last).year, own: true}
}

/** What the anniversary is of: 'of the 1986 disaster', 'of its founding in 1963'. */
function celebrated({tokens}: Document, i: number, points: readonly WrittenDate[]): WrittenDate | undefined {
  if (tokens[i + 1]?.info.norm !== 'of') return undefined
  const point = points.find(({first}) => first > i)
  if (!point || point.first - i > 12) return undefined
  for (let k = i + 2; k < point.first; k++) if (/^(?:[,;()]|and|who|which|that|but|when|next|this|last)$/.test(tokens[k]!.info.norm)) return undefined
  // 'The 50th anniversary of the club in 2013' is a day of the anniversary as well as one of the club.
  const before = tokens[point.first - 1]?.info.norm
  if (before === 'in' || before === 'on') return /^(?:founding|foundation|birth|death|creation|opening|launch|start|end|independence|formation|establishment|inception|signing|publication|beginning|outbreak|liberation|fall|collapse|uprising|massacre|attack|attacks|disaster|crash|earthquake|eruption|release|invention|discovery|landing|landings|battle|murder|killing|debut|wedding|marriage|victory)$/.test(tokens[point.first - 2]?.info.norm ?? '') ? point : undefined
  return before === 'the' || before === 'its' || before === 'their' || before === 'of' || before === "'s" || tokens[point.first]!.info.shape !== 'figures' || point.form !== 'year' ? point : undefined
}

/** When it is kept: 'marked its 50th anniversary in 2013', 'In 2013, on the 50th anniversary of …'. */
function keptIn(tokens: readonly Token[], i: number, start: number, points: readonly WrittenDate[], said: WrittenDate | undefined): WrittenDate | undefined {
  const from = said ? said.last : i + 1
  let k = tokens[from]?.text === ',' ? from + 1 : from
  if (!said && PARTIES.has(tokens[k]?.info.norm ?? '')) k++
  if (/^(?:in|on)$/.test(tokens[k]?.info.norm ?? '')) {
    const behind = points.find(({first}) => first === k + 1)
    if (behind) return behind
  }
  const sentence = tokens[i]!.sentence
  if (said) {
    const [behind, ...more] = points.filter(({first}) => first >= said.last)
    if (behind && more.length === 0 && /^(?:in|on)$/.test(tokens[behind.first - 1]?.info.norm ?? '') && plain(tokens, said.last, behind.first)) return behind
  }
  const head = points.find(({last}) => last <= start)
  if (!head || head === said || tokens[head.first - 1]?.sentence !== sentence || !/^(?:in|on)$/.test(tokens[head.first - 1]!.info.norm)) return undefined
  const begins = tokens[head.first - 2]?.sentence !== sentence || tokens[head.first - 2]?.kind !== 'word'
  return begins && points.filter(({last}) => last <= start).length === 1 ? head : undefined
}

function plain(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 12) return false
  // 'Of the 2005 bombings, in 2015'
  const end = tokens[to - 2]?.text === ',' ? to - 2 : to
  for (let k = from; k < end; k++) if (/^(?:[,;:()]|and|who|which|that|but|when|where|after|before)$/.test(tokens[k]!.info.norm)) return false
  return true
}

const PARTIES = new Set(['celebrations', 'celebration', 'dinner', 'concert', 'party', 'service', 'gala', 'events', 'festivities', 'ceremony', 'parade', 'exhibition', 'tour', 'match', 'year'])

const FOUNDED = new Set(['founded', 'established', 'formed', 'created', 'opened', 'launched', 'built', 'started', 'married', 'incorporated', 'born', 'inaugurated', 'wed', 'unveiled', 'began', 'introduced', 'set'])

/** The one year in which something was founded, in the sentences around: 'Founded in 1963 by a postman'. */
function founded({tokens, sentences}: Document, i: number, points: Points): number | undefined {
  const at = tokens[i]!.sentence
  let found: number | undefined
  for (let s = Math.max(0, at - 2); s <= at + 2 && s < sentences.length; s++) {
    for (const {first, from} of points(s)) {
      if (from.year === undefined || !isFounding(tokens, first)) continue
      if (found !== undefined && found !== from.year) return undefined
      found = from.year
    }
  }
  return found
}

function isFounding(tokens: readonly Token[], at: number): boolean {
  let k = at - 1
  while (k >= at - 4 && tokens[k] && !FOUNDED.has(tokens[k]!.info.norm)) {
    if (!/^(?:in|on|up|the|and|there|first|here|originally|\*\*|\*|back|way|early|late)$/.test(tokens[k]!.info.norm) && tokens[k]!.kind === 'word') return false
    k--
  }
  return k >= at - 4 && k >= 0 && tokens[k]!.sentence === tokens[at]!.sentence
}

const PRESENT = new Set(['this', 'today', 'tomorrow', 'yesterday', 'celebrates', 'celebrating', 'marks', 'marking', 'is', 'are', 'has', 'have', 'will', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'week', 'weekend', 'next', 'now', 'celebrate', 'mark', 'prepares', 'upcoming'])

const REACH = 60

function isPresent({tokens, sentences}: Document, i: number): boolean {
  const {first, last} = sentences[tokens[i]!.sentence]!
  for (let k = Math.max(first, i - REACH); k < Math.min(last, i + REACH); k++) if (PRESENT.has(tokens[k]!.info.norm) && tokens[k]!.kind === 'word') return true
  return false
}
