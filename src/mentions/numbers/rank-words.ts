import type {Document} from '../../text/document.js'
import {isFunctionWord} from '../words/function-words.js'

const LABELS = new Set('league division number no formula type stage phase grade group part chapter radio category tier class day war page'.split(' '))
const ENDS = new Set('top bottom last'.split(' '))
// What a knock-out leaves, and the places that a table sets apart.
const ROUND = new Set([3, 4, 5, 6, 8, 10, 16, 20, 32, 50, 64, 100])
const BEHIND = new Set('finish place places spot spots berth tie ties stage round clash match side team club rival rivals premier league seed'.split(' '))
// 'The League two years ago', 'the part two people played'.
const COUNTED = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds|people|men|women|children|games|matches|times|goals|points|players|seasons|decades)$/

/**
 * The word to which the number at [first, last) belongs where it counts nothing and only names a place in an order: 'league' of
 * 'League Two', 'number' of 'world number one', 'last' of 'the last 16'. Undefined for all others.
 */
export function rankWord({tokens}: Document, first: number, last: number, value: number): string | undefined {
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[first]!.sentence || before.tail || !Number.isInteger(value)) return undefined
  const {norm} = before.info
  const next = tokens[last]?.sentence === before.sentence ? tokens[last] : undefined
  if (LABELS.has(norm)) return next && COUNTED.test(next.info.norm) ? undefined : norm
  if (!ENDS.has(norm) || !ROUND.has(value) || (norm === 'last' && (value === 3 || value === 5 || value === 6 || value % 10 === 0))) return undefined
  return !next || next.kind !== 'word' || isFunctionWord(next.info.norm) || BEHIND.has(next.info.norm) ? norm : undefined
}
