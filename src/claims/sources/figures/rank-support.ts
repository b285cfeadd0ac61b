import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import type {Counted} from '../../../mentions/numbers/counted.js'
import {countedThings} from '../../../mentions/numbers/counted.js'

const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ')
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const STAGES: Readonly<Record<number, readonly string[]>> = {
  4: ['semi', 'semis', 'semifinal', 'semifinals', 'semi-final', 'semi-finals'], 8: ['quarter', 'quarters', 'quarterfinal', 'quarterfinals', 'quarter-final', 'quarter-finals'], 16: ['knockout', 'round'], 32: ['knockout', 'round']
}
const NUMBER = ['number', 'no', 'nos', 'seed', 'seeded', 'ranked', 'ranking', 'rankings']

/** Whether a source has 'number one', 'League Two', 'the last 16', in one of the forms in which they are written. */
export function rankGiven(source: Source, {number: {value}, rank}: Counted): boolean {
  if (rank === undefined) return false
  const places = source.context.get(wordPlaces)
  const {tokens} = source.document
  const forms = new Set([String(value), WORDS[value] ?? '', ROMAN[value] ?? '', `${value}.`])
  const named = rank === 'number' || rank === 'no' ? NUMBER : [rank]
  if (named.some((word) => places.of(word).some((at) => [1, 2].some((step) => forms.has(tokens[at + step]?.info.norm ?? ''))))) return true
  if (rank === 'war') return true
  if ((rank === 'number' || rank === 'no') && value === 1 && ['ranked', 'seed', 'seeded', 'best', 'leader', 'no1'].some((word) => places.of(word).some((at) => /^(?:top|first|world)$/.test(tokens[at - 1]?.info.norm ?? '')))) return true
  // 'the last four' are those of the semi-finals, and 'the top four' begin with the fourth.
  if (rank === 'last') return (STAGES[value] ?? []).some((word) => places.of(word).length > 0)
  if (rank === 'bottom') return places.like('relegation').length > 0
  return rank === 'top' && source.context.get(countedThings).some(({number}) => number.value === value)
}
