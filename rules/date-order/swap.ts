import type {DateRange} from '../../src/mentions/dates/ranges.js'
import type {Document} from '../../src/text/document.js'

/** The range with its ends in the right order, where both are written alike: 'from 2019 to 2016' → 'from 2016 to 2019'. */
export function swapped({source, tokens}: Document, {first, last, begin, from, until}: DateRange): string | undefined {
  const text = source.slice(tokens[first]!.start, tokens[last - 1]!.end)
  const [a, b] = from.day !== undefined ? [from.day, until.day] : [from.year, until.year]
  const same = from.day !== undefined ? from.month === until.month && from.year === until.year : from.month === until.month
  if (!same || a === undefined || b === undefined) return undefined
  const skip = tokens[begin]!.start - tokens[first]!.start
  const numbers = [...text.matchAll(/\d+/g)].filter(({index}) => index >= skip)
  const one = numbers.find(([digits]) => Number(digits) === a)
  const two = numbers.find(([digits], k) => Number(digits) === b && k > (one ? numbers.indexOf(one) : -1))
  if (!one || !two || one[0].length !== two[0].length && from.day === undefined) return undefined
  return text.slice(0, one.index) + two[0] + text.slice(one.index + one[0].length, two.index) + one[0] + text.slice(two.index + two[0].length)
}
