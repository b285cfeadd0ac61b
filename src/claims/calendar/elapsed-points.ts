import type {Context} from '../../context.js'
import {findWritten} from '../../mentions/dates/absolute.js'
import {datePoints} from '../../mentions/dates/points.js'
import type {DateFields} from '../../mentions/dates/written.js'
import type {Document, Sentence, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {fromDay} from '../../time.js'

export interface Point {
  first: number
  last: number
  from: DateFields
}

export type Points = (sentence: number) => readonly Point[]

/** Single dates and the seasons of a year, by sentence. */
export function pointsWithSeasons(context: Context): Points {
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

const BESIDE = new WordSet(',|(|)|–|—|-|just|only|exactly|precisely|:|and|or')

/** The date that stands right before a token, but for marks. */
export function pointBefore(tokens: readonly Token[], at: number, points: readonly Point[]): Point | undefined {
  let k = at - 1
  while (k >= at - 3 && tokens[k] && BESIDE.has(tokens[k])) k--
  return points.find(({last}) => last === k + 1)
}

/** The one date of the sentence before in the same paragraph, where the tale does not go on from it. */
export function pointOfPrevious({document}: Context, sentence: Sentence, points: Points): Point | undefined {
  const previous = document.sentences[sentence.index - 1]
  if (!previous || previous.block !== sentence.block) return undefined
  const found = points(previous.index)
  return found.length === 1 && !goesOn(document, previous, found[0]!) ? found[0] : undefined
}

const GOES_ON = new WordSet('later|after|then|soon|eventually|before|until|when|aged|since|by|born')

/** 'Opened in 1990, it closed two years later': the sentence has got further than its date. */
export function goesOn({tokens}: Document, sentence: Sentence, point: Point): boolean {
  for (let k = sentence.first; k < sentence.last; k++) if (GOES_ON.has(tokens[k]) && (k > point.first || k >= point.first - 2)) return true
  return false
}

export function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:it|they|she|he)$/.test(token.info.norm)
}
