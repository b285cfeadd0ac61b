import type {Context} from '../../context.js'
import {findAbsolute} from './absolute.js'
import type {DateMention} from './mention.js'
import {relativeDates} from './relative.js'
import {findTimeCues} from './words.js'

export {absoluteDates} from './absolute.js'
export type {DateMention} from './mention.js'

/** Every date of the document, those counted from its own date included, in order. */
export function findDates(context: Context): readonly DateMention[] {
  const {document} = context
  const absolute = context.get(findAbsolute)
  if (!document.date) return absolute
  const relative = relativeDates(document, document.date, context.get(findTimeCues).counted)
  if (relative.length === 0) return absolute
  const {tokens} = document
  const out: DateMention[] = []
  let next = 0
  for (const one of relative.sort((a, b) => a.first - b.first)) {
    while (next < absolute.length && absolute[next]!.last <= one.first) out.push(absolute[next++]!)
    const written = absolute[next]
    if (written && written.first <= one.first) continue
    // 'Tuesday, 6 January 2015' is one date, and the weekday says no more.
    const behind = tokens[one.last]?.text === ',' ? one.last + 1 : one.last
    if (one.last === one.first + 1 && written?.precision === 'day' && written.first === behind) continue
    out.push(one)
  }
  while (next < absolute.length) out.push(absolute[next++]!)
  return out
}

const NO_DATES: readonly DateMention[] = []

/** The dates of each sentence, so that a long document is not searched again for every claim. */
export function datesBySentence(context: Context): (sentence: number) => readonly DateMention[] {
  const {tokens} = context.document
  const by = new Map<number, DateMention[]>()
  for (const date of context.get(findDates)) {
    const {sentence} = tokens[date.first]!
    if (tokens[date.last - 1]!.sentence !== sentence) continue
    const list = by.get(sentence)
    if (list) list.push(date)
    else by.set(sentence, [date])
  }
  return (sentence) => by.get(sentence) ?? NO_DATES
}
