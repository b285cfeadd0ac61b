import type {Document} from '../../text/document.js'
import type {Interval} from '../../time.js'

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** The day or days of a month that begin at a token, whatever the year: '3 June', '4 to 9 May', 'June 3'. */
export function dateAt({tokens}: Document, first: number): {days: Interval; last: number} | undefined {
  const day = (k: number) => (/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[k]?.text ?? '') ? Number.parseInt(tokens[k]!.text, 10) : undefined)
  const month = (k: number) => (tokens[k]?.info.shape === 'capital' ? MONTHS.indexOf(tokens[k].info.norm) : -1)
  const until = (k: number) => (/^(?:to|and|until)$/.test(tokens[k]?.info.norm ?? '') || /^[–—-]$/.test(tokens[k]?.text ?? '') ? k + 1 : tokens[k]?.joined ? k : undefined)
  const range = (index: number, from: number, to: number, last: number) => ({days: {first: 32 * index + from, last: 32 * index + to}, last})
  const from = day(first)
  if (from !== undefined) {
    if (month(first + 1) >= 0) return range(month(first + 1), from, from, first + 2)
    const next = until(first + 1)
    const to = next === undefined ? undefined : day(next)
    return next !== undefined && to !== undefined && to > from && month(next + 1) >= 0 ? range(month(next + 1), from, to, next + 2) : undefined
  }
  const index = month(first)
  const start = day(first + 1)
  if (index < 0 || start === undefined) return undefined
  const next = until(first + 2)
  const to = next === undefined ? undefined : day(next)
  return next !== undefined && to !== undefined && to > start ? range(index, start, to, next + 1) : range(index, start, start, first + 2)
}

/** '7.40am', '8 pm', '19:30'. */
export function clockAt({tokens}: Document, index: number): number | undefined {
  const match = /^(\d{1,2})(?:[.:](\d\d))?([ap]m)?$/.exec(tokens[index]?.text.toLowerCase() ?? '')
  if (!match) return undefined
  const half = match[3] ?? /^([ap])\.?m/.exec(tokens[index + 1]?.info.norm ?? '')?.[0].replace('.', '')
  if (match[2] === undefined && half === undefined) return undefined
  const hour = Number(match[1])
  return hour > 24 ? undefined : ((hour % 12) + (half === 'pm' || (half === undefined && hour >= 12) ? 12 : 0)) * 60 + Number(match[2] ?? 0)
}
