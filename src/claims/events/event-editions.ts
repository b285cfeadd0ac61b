import type {Context} from '../../context.js'
import type {EventRecord} from '../../facts/index.js'
import type {DateMention} from '../../mentions/dates/dates.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import {placeAt} from '../../mentions/places/places.js'
import type {Sentence} from '../../text/document.js'
import {fold} from '../../text/fold.js'
import {fromDay} from '../../time.js'
import type {EventAnchor} from './event-anchors.js'

/** What is found in a sentence that the caller knows. */
export type Found = Omit<EventAnchor, 'sentence'>

const NOT_THE_EVENT = /^(?:semi|semifinals?|semi-finals?|qualif\w*|bid|bids|bidding|squads?|qualifier|quarter|quarterfinals?|candidate|candidacy|preparations|warm|playoffs?|draw|host|hosts|organisers|organizers|committee|style|fever|winner|winners|winning|champion|champions|sponsor|sponsors|medallists?|medalists?|veterans?|referee|star|hero|captain|record|tickets?|stadium|stadiums|village|boycott|flame|torch|year)$/

/** 'Euro 2004', 'the final of Euro 2004', 'the Euro 2004 final'. */
export function ofName({document, facts}: Context, first: number, last: number, events: readonly EventRecord[]): Found {
  const {tokens} = document
  const ahead = tokens[last]?.info.norm === 'final'
  const back = [first - 2, first - 3].find((i) => tokens[i]?.info.norm === 'final' && tokens[i + 1]?.info.norm === 'of')
  const finals = ahead || back !== undefined ? events.flatMap(({series, edition}) => (series === undefined ? [] : facts.eventsOfSeries(series).filter((one) => one.kind === 'final' && one.edition === edition))) : []
  if (finals.length === 0) return {first, last, records: events, by: 'name', narrowed: true}
  return {first: back ?? first, last: ahead ? last + 1 : last, records: finals, by: 'name', narrowed: true}
}

/** 'the 2010 World Cup', 'the World Cup in 2010', 'the final of the 2010 World Cup', 'last November's G20 summit'. */
export function ofSeries(context: Context, first: number, last: number, series: string): Found | undefined {
  const {tokens} = context.document
  const editions = context.facts.eventsOfSeries(series)
  const after = tokens[last]
  if (after && !after.spaceBefore && after.joined) return undefined
  if (after && NOT_THE_EVENT.test(after.info.norm) && after.kind === 'word') return undefined
  const final = after?.info.norm === 'final' ? last : tokens[first - 3]?.info.norm === 'final' ? first - 3 : tokens[first - 4]?.info.norm === 'final' ? first - 4 : undefined
  const others = [tokens[first - 1], tokens[first - 2], tokens[first - 3], tokens[first - 4]]
  if (others.some((token, i) => token && NOT_THE_EVENT.test(token.info.norm) && i < 3 && token.info.norm !== 'host')) return undefined
  const kind = final === undefined ? (event: EventRecord) => event.kind !== 'final' : (event: EventRecord) => event.kind === 'final'
  const date = dateBeside(context, first, final !== undefined && final >= last ? last + 1 : last)
  if (!date) {
    let records = editionSpokenOf(context, first, last, editions.filter(kind))
    if (records.length === 0) records = editionIn(context, last, editions.filter(kind))
    return records.length === 0 ? undefined : {first, last, records, by: 'series', narrowed: true}
  }
  const {year} = fromDay(date.days.first)
  let records = date.precision === 'year' ? editions.filter((event) => event.edition === String(year) && kind(event)) : []
  if (records.length === 0) records = editions.filter((event) => kind(event) && event.from.first <= date.days.last && date.days.first <= event.until.last)
  if (records.length === 0) return undefined
  const begin = Math.min(first, final ?? first, date.first < first ? date.first : first)
  return {first: begin, last: Math.max(last, final !== undefined && final >= last ? final + 1 : last), records, by: 'series', narrowed: true}
}

/** 'The 1992 Games were in Albertville and the 2006 ones in Turin', 'those of 2006'. */
export function otherEditions(context: Context, sentence: Sentence, from: number, series: string): Found[] {
  const {tokens} = context.document
  return context.get(datesBySentence)(sentence.index).flatMap(({first, last, precision, bound}) => {
    if (first < from || precision !== 'year' || bound !== undefined) return []
    const ones = /^(?:one|ones|edition)$/.test(tokens[last]?.info.norm ?? '')
    const those = /^(?:of|in)$/.test(tokens[first - 1]?.info.norm ?? '') && /^(?:that|those|ones|one)$/.test(tokens[first - 2]?.info.norm ?? '')
    const records = ones || those ? context.facts.eventsOfSeries(series).filter(({kind, edition}) => kind !== 'final' && edition === tokens[first]!.text) : []
    return records.length === 0 ? [] : [{first: those ? first - 2 : first, last: ones ? last + 1 : last, records, by: 'series' as const, narrowed: true}]
  })
}

// A summit in the same town this many years off is another edition.
const YEARS_OFF = 3 * 366

/** 'The G7 summit in Biarritz in August 2018': no edition then, but one there, not long before or after. */
function editionIn(context: Context, last: number, editions: readonly EventRecord[]): EventRecord[] {
  const {tokens} = context.document
  if (!/^(?:in|at)$/.test(tokens[last]?.info.norm ?? '')) return []
  const place = placeAt(context, last + 1)
  const date = place && context.get(datesBySentence)(tokens[last]!.sentence).find(({first, bound}) => first >= place.last && first <= place.last + 2 && bound === undefined)
  if (!place || !date) return []
  const there = editions.filter((event) => event.at.some(({city, area}) => [city, area].some((name) => name !== undefined && fold(name) === place.name)))
  return there.filter((event) => Math.abs(event.from.first - date.days.first) < YEARS_OFF)
}

// 'The G8 summit in Saint Petersburg in July 2006': so many words between the name and its date.
const NEXT_DATE = 5
// 'The G20 summit' without a year is the one in the news.
const IN_THE_NEWS = 45

/** Without a year at the name: the edition of the time that the sentence begins or goes on with, else the one in the news. */
function editionSpokenOf({document, get}: Context, first: number, last: number, editions: readonly EventRecord[]): EventRecord[] {
  const sentence = document.sentences[document.tokens[first]!.sentence]!
  const dates = get(datesBySentence)(sentence.index).filter((date) => date.bound === undefined)
  // 'The G8 summit in Genoa in July 2001 …, or the one in Gleneagles two years ago': the nearest after the name.
  const date = dates.length > 1 ? dates.find((one) => one.first >= last && one.first <= last + NEXT_DATE) : dates[0]
  if (dates.length > 1 && !date) return []
  if (date && date.first > sentence.first + 3 && (date.first < last || date.first > last + 8)) return []
  const days = date?.days ?? (document.date && {first: document.date.first - IN_THE_NEWS, last: document.date.last + IN_THE_NEWS})
  return days ? editions.filter((event) => event.from.first <= days.last && days.first <= event.until.last) : []
}

/** The date that tells which edition is meant: right before the words, or right after with 'in' or 'of'. */
function dateBeside(context: Context, first: number, last: number): DateMention | undefined {
  const {tokens} = context.document
  const dates = context.get(datesBySentence)(tokens[first]!.sentence)
  for (const date of dates) {
    if (date.first > last + 2) break
    if (date.bound !== undefined) continue
    if (date.last === first || (date.last === first - 1 && tokens[first - 1]!.kind === 'word' && tokens[first - 1]!.info.shape !== 'lower')) return date
    if (date.first === last + 1 && /^(?:in|of)$/.test(tokens[last]?.info.norm ?? '')) return date
  }
  return undefined
}
