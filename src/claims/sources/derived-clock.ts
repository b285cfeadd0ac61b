import type {Context} from '../../context.js'
import type {Counted} from '../../mentions/numbers/counted.js'
import {findNumbers} from '../../mentions/numbers/numbers.js'
import type {Token} from '../../text/document.js'

const HALF_DAY = 720
// More times than a few dozen would allow any span.
const MOST = 24
const WRITTEN = /^(\d{1,2})[.:](\d\d)$/
// What may stand behind 'at six' where it is a time.
const PART = /^(?:am|pm|a\.m|p\.m|o['’]clock)$/

/** A finder: the times of day of a text, in minutes from midnight; of one without 'a.m.' or 'p.m.' that before noon. */
export function clockTimes(context: Context): readonly number[] {
  const {tokens} = context.document
  const out: number[] = []
  for (let i = 0; i < tokens.length && out.length < MOST; i++) {
    const token = tokens[i]!
    if (token.info.shape === 'figures') {
      const match = WRITTEN.exec(token.text)
      if (match && Number(match[1]) < 24 && Number(match[2]) < 60) out.push(Number(match[1]) * 60 + Number(match[2]) + afternoon(tokens, i, Number(match[1])))
      else if (tokens[i + 1]?.text === ':' && /^\d{1,2}$/.test(token.text) && /^\d\d$/.test(tokens[i + 2]?.text ?? '')) out.push(Number(token.text) * 60 + Number(tokens[i + 2]!.text) + afternoon(tokens, i + 2, Number(token.text)))
      else if (/^\d{1,2}[ap]m$/i.test(token.text)) out.push((Number.parseInt(token.text, 10) % 12) * 60 + (/p/i.test(token.text) ? HALF_DAY : 0))
    } else if (token.info.norm === 'noon' || token.info.norm === 'midday') out.push(HALF_DAY)
    else if (token.info.norm === 'midnight') out.push(0)
  }
  for (const {first, last, value, kind} of context.get(findNumbers)) {
    if (out.length >= MOST || kind !== 'plain' || !Number.isInteger(value) || value < 1 || value > 12) continue
    const after = tokens[last]?.info.norm ?? ''
    const bare = /^[,.;]$/.test(tokens[last]?.text ?? '') || last === tokens.length
    const before = tokens[first - 1]?.info.norm
    if (PART.test(after) || (after === 'in' && /^(?:morning|afternoon|evening)$/.test(tokens[last + 2]?.info.norm ?? '')) || (bare && /^(?:at|from|until|till|before|after|by)$/.test(before ?? ''))) {
      const half = before === 'past' && tokens[first - 2]?.info.norm === 'half' ? 30 : 0
      out.push((value % 12) * 60 + half + (after.startsWith('p') || /^(?:afternoon|evening)$/.test(tokens[last + 2]?.info.norm ?? '') ? HALF_DAY : 0))
    }
  }
  return out
}

function afternoon(tokens: readonly Token[], at: number, hour: number): number {
  const after = tokens[at + 1]?.info.norm ?? ''
  return hour < 12 && /^p\.?m/.test(after) ? HALF_DAY : 0
}

/** 'eleven hours' from seven in the morning to six in the evening, 'twelve minutes' from 10.30 to 10.42, 'three more' than a span. */
export function fromClock(context: Context, {number, quantity, nouns}: Counted): boolean {
  const name = quantity?.units[0]?.name ?? nouns[0] ?? ''
  const unit = /^hours?$/.test(name) ? 60 : /^min(?:ute)?s?$/.test(name) ? 1 : 0
  if (unit === 0 || number.kind !== 'plain') return false
  const low = number.low * unit - (unit === 1 ? 0.5 : 0)
  const high = number.high * unit + (unit === 1 ? 0.5 : 0)
  const times = context.sources.flatMap(({context: source}) => source.get(clockTimes))
  return times.some((a, i) => times.some((b, k) => {
    if (i === k) return false
    const span = (((b - a) % (2 * HALF_DAY)) + 2 * HALF_DAY) % (2 * HALF_DAY)
    return [span, (span + HALF_DAY) % (2 * HALF_DAY)].some((minutes) => minutes > 0 && minutes >= low && minutes <= high)
  }))
}
