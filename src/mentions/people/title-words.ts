import type {Context} from '../../context.js'
import {Lexicon, type Match} from '../words/lexicon.js'

/** Offices of the head of a country. */
export type OfficeKind = 'president' | 'prime minister' | 'chancellor' | 'taoiseach' | 'king' | 'queen' | 'emperor' | 'sultan' | 'emir' | 'pope'

/** Posts below the head of state and government that the fact base holds. */
export type PostKind =
  | 'foreign minister' | 'foreign secretary' | 'secretary of state' | 'defence minister' | 'defence secretary' | 'finance minister' | 'treasury secretary'
  | 'interior minister' | 'home secretary' | 'vice president' | 'deputy prime minister'

/** What a word or two may be the title of; neither where it is only that of the head of a body or region ('Secretary General'). */
export interface TitleWord {
  office?: OfficeKind
  post?: PostKind
}

const office = (phrase: string, kind: OfficeKind): [string, TitleWord] => [phrase, {office: kind}]
const post = (phrase: string, kind: PostKind): [string, TitleWord] => [phrase, {post: kind}]
const other = (phrase: string): [string, TitleWord] => [phrase, {}]

// One lexicon for all titles, so that a text is gone through once for them.
const TITLES = new Lexicon<TitleWord>([
  office('president', 'president'),
  office('prime minister', 'prime minister'), office('premier', 'prime minister'), office('PM', 'prime minister'),
  office('chancellor', 'chancellor'), office('taoiseach', 'taoiseach'),
  office('king', 'king'), office('queen', 'queen'), office('emperor', 'emperor'), office('sultan', 'sultan'), office('emir', 'emir'), office('amir', 'emir'), office('pope', 'pope'),
  post('foreign (affairs|) minister', 'foreign minister'), post('minister (of|for) foreign affairs', 'foreign minister'), post('external affairs minister', 'foreign minister'),
  post('foreign secretary', 'foreign secretary'), post('secretary of state', 'secretary of state'),
  post('(defence|defense) minister', 'defence minister'), post('minister of (defence|defense)', 'defence minister'),
  post('(defence|defense) secretary', 'defence secretary'), post('secretary of (defence|defense)', 'defence secretary'),
  post('finance minister', 'finance minister'), post('minister of finance', 'finance minister'),
  post('treasury secretary', 'treasury secretary'), post('secretary of the treasury', 'treasury secretary'),
  post('interior minister', 'interior minister'), post('minister of (the|) interior', 'interior minister'), post('home secretary', 'home secretary'),
  post('vice president', 'vice president'), post('deputy prime minister', 'deputy prime minister'),
  ...['secretary general', 'director general', 'managing director', 'executive director', 'first minister', 'chief executive', 'minister president', 'state premier',
    'regional president', 'commission president', 'council president', 'parliament president', 'high representative', 'foreign policy chief', 'high commissioner', 'majority leader',
    'chief prosecutor', 'prosecutor', 'governor', 'chair', 'chairman', 'chairwoman'].map(other)
])

/** Every title in the text, country's or body's, whatever stands beside it. */
export function titleWords(context: Context): Match<TitleWord>[] {
  return TITLES.scan(context.document)
}
