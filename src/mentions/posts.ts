import type {Context} from '../context.js'
import {Lexicon} from './lexicon.js'
import {readTitle, type TitlePhrase} from './offices.js'

/** Posts below the head of state and government that the fact base holds. */
export type PostKind =
  | 'foreign minister' | 'foreign secretary' | 'secretary of state' | 'defence minister' | 'defence secretary' | 'finance minister' | 'treasury secretary'
  | 'interior minister' | 'home secretary' | 'vice president' | 'deputy prime minister'

const POSTS = new Lexicon<PostKind>([
  ['foreign (affairs|) minister', 'foreign minister'], ['minister (of|for) foreign affairs', 'foreign minister'], ['external affairs minister', 'foreign minister'],
  ['foreign secretary', 'foreign secretary'], ['secretary of state', 'secretary of state'],
  ['(defence|defense) minister', 'defence minister'], ['minister of (defence|defense)', 'defence minister'],
  ['(defence|defense) secretary', 'defence secretary'], ['secretary of (defence|defense)', 'defence secretary'],
  ['finance minister', 'finance minister'], ['minister of finance', 'finance minister'],
  ['treasury secretary', 'treasury secretary'], ['secretary of the treasury', 'treasury secretary'],
  ['interior minister', 'interior minister'], ['minister of (the|) interior', 'interior minister'], ['home secretary', 'home secretary'],
  ['vice president', 'vice president'], ['deputy prime minister', 'deputy prime minister']
])

/** Every title of such a post with what belongs to it. One of two titles joined by 'and' is not among them. */
export function postPhrases(context: Context): TitlePhrase<PostKind>[] {
  const out: TitlePhrase<PostKind>[] = []
  const {tokens} = context.document
  for (const {first, last, entry} of POSTS.scan(context.document)) {
    const phrase = readTitle(context, first, last, entry)
    if (!phrase) continue
    const before = tokens[phrase.first - 1]
    if (before && before.sentence === tokens[first]!.sentence && /^(?:and|&|\/|or)$/.test(before.text)) continue
    out.push(phrase)
  }
  return out
}
