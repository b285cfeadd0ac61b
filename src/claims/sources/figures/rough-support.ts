import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import {compatible} from './number-support.js'

// 'thousands' are two thousand and more; of fifty thousand one says so.
const LEAST = 1.5
const MOST = 30
const MANY: Readonly<Record<string, readonly string[]>> = {people: 'many crowd crowds numerous scores mass masses countless everyone public'.split(' ')}

/** Whether a source has as many as 'dozens', 'hundreds', 'millions of pounds' say. */
export function manyGiven(source: Source, here: Counted): boolean {
  const {value} = here.number
  const places = source.context.get(wordPlaces)
  if ((MANY[here.kind ?? ''] ?? []).some((word) => places.of(word).length > 0)) return true
  return source.context.get(countedThings).some((there) => {
    if (there.number.kind !== 'plain' || !(compatible(there, here) || money(here) && there.number.currency !== undefined)) return false
    return there.number.step === 0 ? there.number.value === value || (there.number.value < value ? there.number.value * 10 >= value : there.number.value <= value * 10) : there.number.high >= value * LEAST && there.number.value <= value * MOST
  })
}

function money({kind, number}: Counted): boolean {
  return kind === 'money' || number.currency !== undefined
}

const TIMES: Readonly<Record<number, readonly string[]>> = {
  2: 'two twice double doubled doubles doubling second brace both pair couple twofold 2 2nd half'.split(' '), 3: 'three third triple tripled treble trebled thrice hat-trick hat threefold 3 3rd'.split(' '),
  4: 'four fourth quadruple quadrupled fourfold 4 4th'.split(' ')
}
// '100%' of 'doubled', '200%' of 'trebled'.
const RATIO = 0.15
const NEAR = 4

/** Whether a source has 'trebled', 'twice', in other words or as two figures. */
export function timesGiven(source: Source, {number: {value, bound}}: Counted): boolean {
  if (value < 2) return true
  const places = source.context.get(wordPlaces)
  if ((TIMES[value] ?? [String(value)]).some((word) => places.of(word).length > 0)) return true
  const numbers = source.context.get(countedThings)
  const {tokens} = source.document
  const most = bound === 'at least' ? 1.5 : 1 + RATIO
  return numbers.some((a, i) => {
    if ((a.number.kind === 'percent' || a.number.kind === 'points') && Math.abs(a.number.value / 100 + 1 - value) <= RATIO * value) return true
    for (let k = i + 1; k < numbers.length && tokens[numbers[k]!.number.first]!.sentence - tokens[a.number.first]!.sentence <= NEAR; k++) {
      const b = numbers[k]!.number
      if (b.value <= 0 || a.number.value <= 0 || !compatible(a, numbers[k]!)) continue
      const ratio = Math.max(a.number.value, b.value) / Math.min(a.number.value, b.value)
      if (ratio >= value * (1 - RATIO) && ratio <= value * most) return true
    }
    return false
  })
}
