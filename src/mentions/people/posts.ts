import type {Context} from '../../context.js'
import {readTitle, type TitlePhrase} from './offices.js'
import {titleWords, type PostKind} from './title-words.js'

export type {PostKind} from './title-words.js'

/** Every title of a minister or deputy with what belongs to it. One of two titles joined by 'and' is not among them. */
export function postPhrases(context: Context): TitlePhrase<PostKind>[] {
  const out: TitlePhrase<PostKind>[] = []
  const {tokens} = context.document
  for (const {first, last, entry: {post}} of context.get(titleWords)) {
    const phrase = post && readTitle(context, first, last, post)
    if (!phrase) continue
    const before = tokens[phrase.first - 1]
    if (before && before.sentence === tokens[first]!.sentence && /^(?:and|&|\/|or)$/.test(before.text)) continue
    out.push(phrase)
  }
  return out
}
