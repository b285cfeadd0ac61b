import type {Context} from '../../context.js'
import type {Match} from '../words/lexicon.js'
import {Lexicon} from '../words/lexicon.js'

/** 'unprecedented', 'for the first time', 'never before', 'their first meeting': words that say it had not happened before. */
export type Novelty = 'unprecedented' | 'first time' | 'never before' | 'first'

const PHRASES: [string, Novelty][] = [
  ['unprecedented', 'unprecedented'],
  ['without precedent', 'unprecedented'],
  ['never before', 'never before'],
  ['not once before', 'never before'],
  ['(had|have|has) never (previously|yet|)', 'never before'],
  ['no (|previous |other )(|Russian |American |US |U.S. |Chinese |French |British |German )(president|pope|leader|chancellor) had ever', 'never before'],
  ['for the (very|) first time', 'first time'],
  ['the (very|) first time', 'first time'],
  ['first time', 'first time'],
  ['first ever', 'first'],
  ['first', 'first'],
  ['maiden', 'first']
]

const lexicon = new Lexicon<Novelty>(PHRASES)

/** Words of novelty in the document, in order, none inside another. */
export function findNovelty({document}: Context): Match<Novelty>[] {
  let until = 0
  return lexicon.scan(document).filter(({first, last}) => first >= until && (until = last))
}
