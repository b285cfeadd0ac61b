import type {Context} from '../../context.js'
import {placeFit} from '../../evidence/events.js'
import type {EventRecord, Series} from '../../facts/index.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import {findEventWords} from '../../mentions/events/event-words.js'
import type {Match} from '../../mentions/words/lexicon.js'
import type {Novelty} from '../../mentions/events/novelty.js'
import type {PlaceMention} from '../../mentions/places/places.js'
import {placeAt} from '../../mentions/places/places.js'
import type {Sentence, Token} from '../../text/document.js'
import type {NoveltyClaim} from './novelty-words.js'
import {before, narrower, stateAt} from './novelty-words.js'

const HOST = /^(?:host|hosts|hosted|hosting|stage|stages|staged|staging|hold|holds|held|holding|welcome|welcomes|welcomed)$/
const CAME = /^(?:came|comes|come|coming|went|goes|go)$/
const WIN = /^(?:win|wins|won|winning|lifted|lifts|champions|champion|winners|title|trophy)$/
// 'Its first ever men's World Cup': words between 'first' and the name.
const BETWEEN = 2

// From the last day that is earlier than the event to the event, in a year's review.
const YEAR = 380
const OPENED_BEFORE = 30

type SeriesMatch = Match<{series: Series}>

/** A series of games or tournaments said to be somewhere, or to be won by somebody, for the first time. */
export function hostClaim(context: Context, match: Match<Novelty>, sentence: Sentence): NoveltyClaim | undefined {
  if (match.entry === 'unprecedented') return undefined
  const {tokens} = context.document
  const inSentence = context.get(findEventWords).series.filter(({first}) => tokens[first]!.sentence === sentence.index)
  if (inSentence.length === 0) return undefined
  const limit = before(context, sentence)
  if (limit === undefined) return undefined
  const named: SeriesMatch | undefined =
    match.entry === 'first' ? inSentence.find(({first}) => first >= match.last && first <= match.last + BETWEEN) : inSentence.filter(({first}) => first < match.first).at(-1) ?? inSentence[0]
  // The Games of summer and of winter share their short names: those at the time are meant.
  const what = inSentence.filter(({first}) => first === named?.first).sort((a, b) => gap(context, a, limit) - gap(context, b, limit))[0]
  if (!what || !widest(context, match, what, sentence)) return undefined
  const editions = context.facts.eventsOfSeries(what.entry.series.id)
  // England's cricketers have a World Cup, too, and so have its women: there has to be an edition at the time, and no other one in the text.
  if (gap(context, what, limit) > YEAR || ofOthers(context, what)) return undefined
  const earlier = editions.filter((event) => event.until.last < limit)
  const where = hostOf(context, match, what, sentence)
  if (where) {
    const there = earlier.filter((event) => (event.kind !== 'final' || context.facts.series.some(({id, kind}) => id === event.series && kind === 'final')) && placeFit(context.facts, event, where) === 'fits')
    return {first: match.first, last: match.last, what: `${where.text} had been host before`, earlier: there}
  }
  const winner = match.entry === 'first' ? undefined : winnerOf(context, match, sentence)
  if (!winner) return undefined
  const won = earlier.filter((event) => event.kind === 'final' && event.participants.length === 2 && winner.is(event))
  return {first: match.first, last: match.last, what: `${winner.say} had won before`, earlier: won}
}

/** Days from the limit to the next edition; one that had just begun counts. */
function gap({facts}: Context, {entry}: SeriesMatch, limit: number): number {
  return Math.min(...facts.eventsOfSeries(entry.series.id).map(({from}) => from.first - limit).filter((days) => days > -OPENED_BEFORE).map(Math.abs))
}

/** Whether the text speaks of another series of the same name: "Women's World Cup" beside "World Cup". */
function ofOthers(context: Context, {entry: {series}}: SeriesMatch): boolean {
  const {tokens} = context.document
  const women = context.facts.series.some(({id}) => id.startsWith('Women') && id.endsWith(series.id))
  return women && !series.id.startsWith('Women') && tokens.some(({info}) => info.norm === 'women' || info.norm === 'lionesses')
}

/** Whether nothing makes it a first of something narrower: 'since', 'in Africa', 'as a republic'. A date does not. */
function widest(context: Context, match: Match<Novelty>, what: SeriesMatch, sentence: Sentence): boolean {
  const dated = (at: number) => context.get(datesBySentence)(sentence.index).some(({first, bound}) => first === at + 1 && bound === undefined)
  if (match.entry === 'first') return dated(what.last) || !narrower(context.document.tokens, what.last, sentence)
  return dated(match.last) || !narrower(context.document.tokens, match.last, sentence)
}

/** 'Brazil was hosting the World Cup', 'the World Cup came to Mexico', "Germany's first European Championship". */
function hostOf(context: Context, {first, last, entry}: Match<Novelty>, what: SeriesMatch, sentence: Sentence): PlaceMention | undefined {
  const {tokens} = context.document
  const begin = Math.max(sentence.first, what.first - 9)
  for (let i = what.first - 1; i >= begin; i--) {
    if (HOST.test(tokens[i]!.info.norm)) return placeBefore(context, i, sentence)
  }
  if (entry === 'first') return tokens[first - 1]?.tail === "'s" || tokens[first - 1]?.tail === '’s' ? placeEnding(context, first) : undefined
  if (!CAME.test(tokens[what.last]?.info.norm ?? '') || !/^(?:to|in)$/.test(tokens[what.last + 1]?.info.norm ?? '') || last < what.last) return undefined
  return placeAt(context, what.last + 2)
}

/** The place named shortly before: the subject of 'hosted'. */
function placeBefore(context: Context, verb: number, {first}: Sentence): PlaceMention | undefined {
  let found: PlaceMention | undefined
  for (let i = Math.max(first, verb - 6); i < verb; i++) {
    const place = placeAt(context, i)
    if (!place) continue
    if (!/^(?:in|at|from|of)$/.test(context.document.tokens[i - 1]?.info.norm ?? '')) found = place
    i = place.last - 1
  }
  return found
}

/** The place whose name ends here: "Germany's". */
function placeEnding(context: Context, end: number): PlaceMention | undefined {
  for (const size of [3, 2, 1]) {
    const place = placeAt(context, end - size)
    if (place?.last === end) return place
  }
  return undefined
}

interface Winner {
  say: string
  is(event: EventRecord): boolean
}

/** 'Spain won the World Cup': who won, from the record's first participant. */
function winnerOf(context: Context, {first}: Match<Novelty>, sentence: Sentence): Winner | undefined {
  const {tokens} = context.document
  const verb = winAt(tokens, sentence)
  if (verb === undefined || Math.abs(first - verb) > 12) return undefined
  for (let i = Math.max(sentence.first, verb - 6); i < verb; i++) {
    const country = stateAt(tokens, i, context.facts)
    if (country) return {say: country.name, is: ({participants}) => participants[0]?.country === country}
    const {norm} = tokens[i]!.info
    if (norm === 'england') return {say: 'England', is: ({participants}) => participants[0]?.name === 'England'}
  }
  return undefined
}

function winAt(tokens: readonly Token[], {first, last}: Sentence): number | undefined {
  for (let i = first; i < last; i++) if (WIN.test(tokens[i]!.info.norm)) return i
  return undefined
}
