import type {Context} from '../../context.js'
import {findWritten} from '../../mentions/dates/absolute.js'
import type {Duration} from '../../mentions/dates/durations.js'
import {findDurations} from '../../mentions/dates/durations.js'
import {datePoints, resolvePair} from '../../mentions/dates/points.js'
import type {DateFields} from '../../mentions/dates/written.js'
import type {Document, Sentence, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {fromDay} from '../../time.js'
import type {ElapsedClaim} from './elapsed.js'

/*
 * A time told over two sentences, or beside a date that another clause gives: 'Begun in 1998, it was opened in 2012, after seventeen
 * years of digging', 'The first licence was asked for in 2009. It came in 2016, a decade later', 'The war began in 1987 … and
 * ended in 1995. … The eleven-year war'. Only where no more than two dates stand about, so that there is nothing else to count between.
 */

interface Point {
  first: number
  last: number
  from: DateFields
}

type Points = (sentence: number) => readonly Point[]

/** Every such duration that two dates nearby can be held against, in order. */
export function findTales(context: Context): ElapsedClaim[] {
  const durations = context.get(findDurations)
  const out: ElapsedClaim[] = []
  if (durations.length === 0) return out
  const {document} = context
  const {tokens} = document
  const points = context.get(pointsWithSeasons)
  for (const duration of durations) {
    if (duration.rounded || tokens[duration.first]!.quoted || (duration.count.written === 'article' && duration.word !== 'decade' && duration.word !== 'century')) continue
    const claim = duration.attributive ? namedBefore(context, duration, points) : told(context, duration, points)
    if (claim && isNear(claim)) out.push(claim)
  }
  return out
}

/** Single dates and the seasons of a year, by sentence. */
function pointsWithSeasons(context: Context): Points {
  const dates = context.get(datePoints)
  const {tokens} = context.document
  const seasons = new Map<number, Point[]>()
  for (const {first, last, days, precision} of context.get(findWritten).periods) {
    if (precision !== 'season') continue
    const {sentence} = tokens[first]!
    // A winter belongs to two years; the one it is named by lies in its middle.
    const year = fromDay(Math.floor((days.first + days.last) / 2)).year
    seasons.set(sentence, [...(seasons.get(sentence) ?? []), {first, last, from: {year, month: undefined, day: undefined}}])
  }
  if (seasons.size === 0) return dates
  return (sentence) => {
    const more = seasons.get(sentence)
    return more === undefined ? dates(sentence) : [...dates(sentence), ...more].sort((a, b) => a.first - b.first)
  }
}

// What is counted wrongly is still of the order of what it should be; anything else is of something else.
function isNear({duration: {length, unit}, from, until}: ElapsedClaim): boolean {
  const days = {hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.24}[unit]
  const real = (until.last + until.first - from.first - from.last) / 2 / days
  return real > 0 && length <= 2.5 * real + 2 && length >= real / 2.5 - 2
}

function told(context: Context, duration: Duration, points: Points): ElapsedClaim | undefined {
  const {tokens, sentences} = context.document
  const sentence = sentences[tokens[duration.first]!.sentence]!
  const word = tokens[duration.last]?.sentence === sentence.index ? tokens[duration.last]!.info.norm : ''
  if (word === 'ago') return ago(context, duration, sentence, points)
  if (word === 'since') return since(context, duration, sentence, points)
  if (word === 'later' || word === 'afterwards' || word === 'on') return laterOn(context, duration, sentence, points, duration.last + 1)
  if (word === 'after') return afterIt(context, duration, sentence, points)
  if (tokens[duration.first - 1]?.info.norm === 'after') return afterAll(context, duration, sentence, points)
  if (tokens[duration.first - 1]?.info.norm === 'in') return firstIn(context, duration, sentence, points)
  return lasted(context, duration, sentence, points) ?? ofSomething(context, duration, sentence, points)
}

function claimOf(context: Context, duration: Duration, last: number, from: DateFields, until: DateFields): ElapsedClaim | undefined {
  if (duration.unit === 'year' && (from.year === undefined || until.year === undefined)) return undefined
  if (duration.unit !== 'year' && (from.month === undefined || until.month === undefined)) return undefined
  const days = resolvePair(from, until, context.document.date)
  return days && {first: duration.first, last, duration, ...days, kind: 'step'}
}

const BESIDE = new WordSet(',|(|)|–|—|-|just|only|exactly|precisely|:|and|or')

/** The date that stands right before a token, but for marks. */
function pointBefore(tokens: readonly Token[], at: number, points: readonly Point[]): Point | undefined {
  let k = at - 1
  while (k >= at - 3 && tokens[k] && BESIDE.has(tokens[k])) k--
  return points.find(({last}) => last === k + 1)
}

/** The one date of the sentence before in the same paragraph, where the tale does not go on from it. */
function pointOfPrevious({document}: Context, sentence: Sentence, points: Points): Point | undefined {
  const previous = document.sentences[sentence.index - 1]
  if (!previous || previous.block !== sentence.block) return undefined
  const found = points(previous.index)
  return found.length === 1 && !goesOn(document, previous, found[0]!) ? found[0] : undefined
}

const GOES_ON = new WordSet('later|after|then|soon|eventually|before|until|when|aged|since|by|born')

/** 'Opened in 1990, it closed two years later': the sentence has got further than its date. */
function goesOn({tokens}: Document, sentence: Sentence, point: Point): boolean {
  for (let k = sentence.first; k < sentence.last; k++) if (GOES_ON.has(tokens[k]) && (k > point.first || k >= point.first - 2)) return true
  return false
}

/** 'The winter of 1996, thirty-seven years ago', 'It closed in 2011. That was nine years ago.' */
function ago(context: Context, duration: Duration, sentence: Sentence, points: Points): ElapsedClaim | undefined {
  const {tokens, date: own} = context.document
  if (!own || own.last - own.first > 366 || duration.unit !== 'year') return undefined
  const here = points(sentence.index)
  if (here.length > 1) return undefined
  const that = duration.first <= sentence.first + 3 && /^(?:that|this)$/.test(tokens[sentence.first]!.info.norm)
  const point = here.length === 1 ? pointBefore(tokens, duration.first, here) : that ? pointOfPrevious(context, sentence, points) : undefined
  if (point?.from.year === undefined) return undefined
  const from = resolvePair(point.from, {year: 9999, month: undefined, day: undefined}, own)?.from
  return from && {first: duration.first, last: duration.last + 1, duration, from, until: own, own: 'until', kind: 'ago'}
}

/** 'It is forty years since she left Lublin, in 1994'. */
function since(context: Context, duration: Duration, sentence: Sentence, points: Points): ElapsedClaim | undefined {
  const {tokens, date: own} = context.document
  if (!own || own.last - own.first > 366 || duration.unit !== 'year') return undefined
  const [point, more] = points(sentence.index)
  if (!point || more || point.from.year === undefined || point.first < duration.last) return undefined
  const verb = tokens[duration.first - 1]
  const is = verb !== undefined && (/^(?:is|been)$/.test(verb.info.norm) || /^it['’]s$/.test(verb.info.norm) || (verb.info.norm === 'it' && verb.tail !== ''))
  if (!is || !/^(?:in|on)$/.test(tokens[point.first - 1]?.info.norm ?? '')) return undefined
  for (let k = duration.last; k < point.first; k++) if (CLAUSE.has(tokens[k]) || tokens[k]!.text === ';') return undefined
  const from = resolvePair(point.from, {year: 9999, month: undefined, day: undefined}, own)?.from
  return from && {first: duration.first, last: duration.last + 1, duration, from, until: own, own: 'until', kind: 'step'}
}

const CLAUSE = new WordSet('who|which|that|when|but|where|before|after|and')

/** 'Went missing on 3 March and was found on 24 March, five weeks later'; 'It came in 2016, a decade later.' */
function laterOn(context: Context, duration: Duration, sentence: Sentence, points: Points, last: number): ElapsedClaim | undefined {
  const {tokens} = context.document
  const here = points(sentence.index)
  const main = pointBefore(tokens, duration.first, here)
  if (!main || here.length > 2) return undefined
  const other = here.length === 2 ? here.find((point) => point !== main) : pointOfPrevious(context, sentence, points)
  return other && other.first < main.first ? claimOf(context, duration, last, other.from, main.from) : undefined
}

const OWN = new WordSet('his|her|its|their|it|he|she|they|that|this|being|the')

/** 'left unfinished when he died in 1931 was sung in 2023, ninety-nine years after his death'. */
function afterIt(context: Context, duration: Duration, sentence: Sentence, points: Points): ElapsedClaim | undefined {
  const {tokens} = context.document
  const here = points(sentence.index)
  if (!OWN.has(tokens[duration.last + 1])) return undefined
  const main = pointBefore(tokens, duration.first, here)
  if (!main || here.length > 2) return undefined
  for (let k = duration.last + 1; k < sentence.last && k < duration.last + 8; k++) {
    const {text, info} = tokens[k]!
    if (/^[,.;]$/.test(text)) break
    // What it came after is another thing, with a date of its own.
    if (info.shape === 'figures' || info.shape === 'capital') return undefined
  }
  const other = here.find((point) => point !== main) ?? pointOfPrevious(context, sentence, points)
  return other && other.first < main.first ? claimOf(context, duration, duration.last + 1, other.from, main.from) : undefined
}

const BEGINS = new WordSet('begun|began|started|start|founded|opened|set|laid|launched|closed|shut|joined|married|elected|bought|entered|arrived|moved|conceived|planned|commissioned|hired|appointed|left')

/** 'Begun in 1998, it was opened in 2012 after seventeen years of digging', over two sentences too. */
function afterAll(context: Context, duration: Duration, sentence: Sentence, points: Points): ElapsedClaim | undefined {
  const {tokens} = context.document
  const here = points(sentence.index)
  const main = pointBefore(tokens, duration.first - 1, here)
  if (!main || here.length > 2) return undefined
  const next = tokens[duration.last]
  if (next?.sentence === sentence.index && !/^[,.;:]$/.test(next.text) && next.info.norm !== 'of') return undefined
  // 'after three years in prison' is of another thing.
  if (next?.info.norm === 'of' && /^(?:the|a|an|his|her|its)$/.test(tokens[duration.last + 1]?.info.norm ?? '')) return undefined
  const other = here.find((point) => point !== main) ?? (isPronoun(tokens[sentence.first]) ? pointOfPrevious(context, sentence, points) : undefined)
  if (!other || other.first > main.first) return undefined
  for (let k = other.first - 1; k >= other.first - 5 && k >= 0; k--) if (BEGINS.has(tokens[k])) return claimOf(context, duration, duration.last, other.from, main.from)
  return undefined
}

const LASTS = new WordSet('lasted|stood|served|ruled|reigned|survived|ran|held')

/** 'Built in 1931 and blown up in 1944, it lasted sixteen years.' */
function lasted(context: Context, duration: Duration, sentence: Sentence, points: Points): ElapsedClaim | undefined {
  const {tokens} = context.document
  const [a, b, more] = points(sentence.index)
  if (!a || !b || more || b.first > duration.first || a.first > sentence.first + 4) return undefined
  let k = duration.first - 1
  if (tokens[k]?.info.norm === 'for') k--
  if (!LASTS.has(tokens[k]) || !isPronoun(tokens[k - 1]) || tokens[k - 2]?.text !== ',' || b.last !== k - 2) return undefined
  return claimOf(context, duration, duration.last, a.from, b.from)
}

/** 'rang for the first time in eighteen years. It had been silent since 2009.' */
function firstIn(context: Context, duration: Duration, sentence: Sentence, points: Points): ElapsedClaim | undefined {
  const {tokens, sentences, date: own} = context.document
  const {first} = duration
  if (!own || own.last - own.first > 366 || duration.unit !== 'year' || tokens[first - 2]?.info.norm !== 'time' || tokens[first - 3]?.info.norm !== 'first' || points(sentence.index).length > 0) return undefined
  const next = sentences[sentence.index + 1]
  if (next?.block !== sentence.block) return undefined
  const [point, more] = points(next.index)
  if (!point || more || point.from.year === undefined || !/^(?:since|in)$/.test(tokens[point.first - 1]?.info.norm ?? '')) return undefined
  if (tokens[point.first - 1]!.info.norm === 'in' && !/^last$/.test(tokens[point.first - 2]?.info.norm ?? '') && !hasLast(tokens, next)) return undefined
  const from = resolvePair(point.from, {year: 9999, month: undefined, day: undefined}, own)?.from
  return from && {first, last: duration.last, duration, from, until: own, own: 'until', kind: 'step'}
}

function hasLast(tokens: readonly Token[], {first, last}: Sentence): boolean {
  for (let k = first; k < last; k++) if (tokens[k]!.info.norm === 'last' && /^(?:rang|had|was|did|won|time|played|happened|came|seen|ran|met|held)$/.test(tokens[k + 1]?.info.norm ?? '')) return true
  return false
}

function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:it|they|she|he)$/.test(token.info.norm)
}

/** 'Work lasted from 1821 to 1837. Twenty-six years of digging had cost two fortunes', 'in those thirty-four years', 'For nine years guests ate …'. */
function ofSomething(context: Context, duration: Duration, sentence: Sentence, points: Points): ElapsedClaim | undefined {
  const {document} = context
  const {tokens} = document
  const {first, last} = duration
  const lead = tokens[first - 1]
  const those = lead !== undefined && /^(?:those|these)$/.test(lead.info.norm) && first - 2 <= sentence.first + 1
  // 'The monks had kept bees since 1760. When they gave them up, in 1990, 280 years of honey came to an end.'
  if (tokens[last]?.info.norm === 'of') {
    const here = points(sentence.index)
    const main = pointBefore(tokens, first, here)
    const [since, more] = main && here.length === 1 && document.sentences[sentence.index - 1]?.block === sentence.block ? points(sentence.index - 1) : []
    if (main && since && !more && tokens[since.first - 1]?.info.norm === 'since') return claimOf(context, duration, last, since.from, main.from)
  }
  const opening = first === sentence.first && (tokens[last]?.info.norm === 'of' || tokens[last]?.text === ',')
  const during = first === sentence.first + 1 && (lead?.info.norm === 'for' || lead?.info.norm === 'in')
  if (!those && !opening && !(during && lead.info.norm === 'for') || points(sentence.index).length > 0) return undefined
  const previous = document.sentences[sentence.index - 1]
  const ends = previous?.block === sentence.block ? endsOf(context, previous, points) : undefined
  // Between two years there may be a shorter time of something: 'Between 2001 and 2004 he painted eleven. Two years of work …'
  if (opening && ends && isBetween(context, previous!, points)) return undefined
  return ends && claimOf(context, duration, last, ends[0], ends[1])
}

/** The two dates between which a sentence says that something went on, and no others. */
function endsOf(context: Context, sentence: Sentence, points: Points): readonly [DateFields, DateFields] | undefined {
  const {tokens} = context.document
  const ranges = context.get(findWritten).dates.filter(({first}) => first >= sentence.first && first < sentence.last)
  const [a, b, more] = points(sentence.index)
  if (!a || !b || more || ranges.length > 2) return undefined
  const between = tokens[b.first - 1]?.info.norm
  const before = tokens[a.first - 1]?.info.norm
  if ((before === 'from' || before === 'between') && (between === 'to' || between === 'and' || between === 'until')) return [a.from, b.from]
  return isNearVerb(tokens, a.first, BEGINS) && isNearVerb(tokens, b.first, FINISHES) ? [a.from, b.from] : undefined
}

function isBetween({document}: Context, {index}: Sentence, points: Points): boolean {
  const [a] = points(index)
  return a !== undefined && document.tokens[a.first - 1]?.info.norm === 'between'
}

const FINISHES = new WordSet('ended|ends|finished|closed|stopped|concluded|until|lost|left|retired|resigned|died|reopened|completed|burned|fell')

function isNearVerb(tokens: readonly Token[], at: number, verbs: WordSet): boolean {
  for (let k = at - 1; k >= at - 8 && k >= 0 && tokens[k]!.sentence === tokens[at]!.sentence && tokens[k]!.info.shape !== 'figures'; k--) if (verbs.has(tokens[k])) return true
  return false
}

const BACK = 6

/** 'The war began in 1987 and ended in 1995. … The eleven-year war is remembered': the thing named again by its length. */
function namedBefore(context: Context, duration: Duration, points: Points): ElapsedClaim | undefined {
  const {tokens, sentences} = context.document
  const {first, last} = duration
  const noun = tokens[last]
  if (!noun || noun.sentence !== tokens[first]!.sentence || noun.info.shape !== 'lower' || !/^(?:the|that|this)$/.test(tokens[first - 1]?.info.norm ?? '')) return undefined
  if (points(noun.sentence).length > 0) return undefined
  for (let s = noun.sentence - 1; s >= 0 && s >= noun.sentence - BACK; s--) {
    const sentence = sentences[s]!
    let at = sentence.first
    while (at < sentence.last && !isNoun(tokens[at]!, noun)) at++
    if (at === sentence.last) continue
    const ends = endsOf(context, sentence, points)
    return ends && claimOf(context, duration, last, ends[0], ends[1])
  }
  return undefined
}

function isNoun({info}: Token, noun: Token): boolean {
  return info === noun.info || (info.norm.length > 3 && noun.info.norm.startsWith(info.norm.slice(0, 5)) && noun.info.norm.length > 4)
}
