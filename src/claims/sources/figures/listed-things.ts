import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {stemOf, wordPlaces} from '../../../evidence/words/words.js'
import type {Counted} from '../../../mentions/numbers/counted.js'
import {findDates} from '../../../mentions/dates/dates.js'
import {countedThings, isItem} from '../../../mentions/numbers/counted.js'
import {findNumbers} from '../../../mentions/numbers/numbers.js'
import {allNameRuns} from '../../../mentions/names/name-runs.js'
import {isFunctionWord} from '../../../mentions/words/function-words.js'

const LONGEST_LIST = 40

/** Names, dates or things listed one after another: tokens [first, last). */
interface List {
  first: number
  last: number
  length: number
  of: 'names' | 'dates' | 'things'
  /** Names of more than one word, as of people. */
  full: boolean
}

// Words that say how many without a number: the first of them of people alone.
const PEOPLE: Readonly<Record<number, readonly string[]>> = {2: ['both', 'pair', 'couple', 'duo', 'twins'], 3: ['trio', 'triplets'], 4: ['quartet', 'quadruplets']}
const GROUPS: Readonly<Record<number, readonly string[]>> = {2: ['both', 'pair', 'couple', 'brace', 'twice', 'double', 'second', 'another', 'either'], 3: ['hat-trick', 'treble'], 12: ['dozen']}

/** 'two finals' where the source names two, 'three countries' where it lists them, 'both men' of 'two men', 'the seventh' of seven. */
export function fromLists(context: Context, source: Source, here: Counted): boolean {
  const {number, nouns, kind, quantity, age} = here
  const {value} = number
  if (number.kind !== 'plain' || !Number.isInteger(value) || value < 2 || value > LONGEST_LIST || nouns.length === 0 || kind === 'time' || kind === 'money' || quantity || age) return false
  const around = wordsAround(context.document, number.first, number.last)
  const near = (first: number, last: number) => shared(around, wordsAround(source.document, first, last)) > 0
  const numbers = source.context.get(countedThings)
  if (numbers.some((there) => there.number.kind === 'ordinal' && there.number.value === value && there.kind === undefined && near(there.number.first, there.number.last))) return true
  const places = source.context.get(wordPlaces)
  const people = kind === 'people' || kind === undefined
  if (people && (PEOPLE[value] ?? []).some((word) => places.of(word).length > 0)) return true
  if (kind === 'people' && new Set(numbers.filter(({age}) => age).map((there) => there.number.value)).size === value) return true
  if (source.context.get(items).has(value)) return true
  const stems = new Set(nouns.map(stemOf))
  const {tokens} = source.document
  if ((GROUPS[value] ?? []).some((word) => places.of(word).some((i) => [1, 2, 3].some((step) => stems.has(stemOf(tokens[i + step]?.info.norm ?? '')))))) return true
  return source.context.get(lists).some(({first, last, length, full}) => length === value && ((people && full) || near(first, last)))
}

/** A finder: how many items the numbered lists of a text have. */
function items(context: Context): ReadonlySet<number> {
  const numbers = context.get(findNumbers).filter(({first, last}) => isItem(context.document, first, last)).map(({value}) => value)
  return new Set(numbers.filter((value, i) => numbers[i + 1] !== value + 1))
}

/** A finder: the lists of a text. */
function lists(context: Context): readonly List[] {
  const out: List[] = []
  const add = (spans: readonly {first: number; last: number}[], of: List['of']) => {
    let from = 0
    for (let i = 1; i <= spans.length; i++) {
      const one = spans[i]
      if (one && joins(context, spans[i - 1]!.last, one.first, of)) continue
      if (i - from > 1) out.push({first: spans[from]!.first, last: spans[i - 1]!.last, length: i - from, of, full: of === 'names' && spans[i - 1]!.last - spans[i - 1]!.first > 1})
      from = i
    }
  }
  add(context.get(allNameRuns), 'names')
  add(context.get(findDates), 'dates')
  add(things(context), 'things')
  addCounted(context, out)
  return out
}

/** 'two schools and a sports hall': three. */
function addCounted(context: Context, out: List[]): void {
  const {tokens} = context.document
  for (const {number, nouns, kind} of context.get(countedThings)) {
    if (number.kind !== 'plain' || number.value < 2 || number.value >= LONGEST_LIST || nouns.length === 0) continue
    for (let k = number.last + 1; k < number.last + 5; k++) {
      if (tokens[k]?.info.norm === 'and' && /^an?$/.test(tokens[k + 1]?.info.norm ?? '') && tokens[k + 1]!.sentence === tokens[number.first]!.sentence) out.push({first: number.first, last: k + 2, length: number.value + 1, of: 'things', full: kind === 'people'})
    }
  }
}

const LONGEST_THING = 7

/** 'a boy', 'a 23-year-old man': up to the next mark or function word. */
function things({document: {tokens}}: Context): {first: number; last: number}[] {
  const out: {first: number; last: number}[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!/^(?:an?|another|one|his|her|their)$/.test(tokens[i]!.info.norm)) continue
    let last = i + 1
    while (last < i + LONGEST_THING && tokens[last]?.kind === 'word' && tokens[last]!.sentence === tokens[i]!.sentence && !isFunctionWord(tokens[last]!.info.norm)) last++
    if (last > i + 1) out.push({first: i, last})
  }
  return out
}

function joins({document: {tokens}}: Context, from: number, to: number, of: List['of']): boolean {
  // 'Adam Khan, 22, of Luton, and Lee Ward'
  const most = of === 'names' ? 6 : 3
  if (to - from > most || to <= from || tokens[from]!.sentence !== tokens[to]!.sentence) return false
  let joined = false
  for (let k = from; k < to; k++) {
    const {text, info} = tokens[k]!
    if (text === ',' || info.norm === 'and' || info.norm === 'or' || text === '&') joined = true
    else if (!/^(?:the|a|in|[()]|of|from)$/.test(info.norm) && !(of === 'names' && info.shape === 'figures' && info.norm.length < 3)) return false
  }
  return joined
}
