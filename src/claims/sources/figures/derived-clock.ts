import type {Context} from '../../../context.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import {findNumbers, type NumberMention} from '../../../mentions/numbers/numbers.js'
import type {Token} from '../../../text/document.js'

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
      else if (/^\d{1,2}$/.test(token.text) && /^[ap]\.?m\.?$/.test(tokens[i + 1]?.info.norm ?? '')) out.push((Number(token.text) % 12) * 60 + (tokens[i + 1]!.info.norm.startsWith('p') ? HALF_DAY : 0))
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

/** '2:51', '2:06:12', '1 h 25 min': hours, minutes, seconds. */
const SPANS = /(?<!\d)(\d{1,3})(?::| ?h(?:ours?|rs?)?,? (?:and )?)(\d\d?)(?::(\d\d))?(?!\d)/g

/** A finder: what a text writes as hours, minutes and seconds in figures, in seconds; times of day are written so too. */
export function figureSpans(context: Context): readonly number[] {
  const out: number[] = []
  for (const {value} of context.document.blocks) {
    for (const [, hours, minutes, seconds] of value.matchAll(SPANS)) {
      if (out.length >= MOST) return out
      out.push(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0))
    }
  }
  return out
}

const UNITS: readonly [RegExp, number][] = [[/^(?:hours?|h|hrs?)$/, 3600], [/^min(?:ute)?s?$/, 60], [/^sec(?:ond)?s?$/, 1]]

/** 'eleven hours' from seven in the morning to six in the evening, '28 seconds' between two results, '32 minutes' of 152. */
export function fromClock(context: Context, {number, quantity, nouns}: Counted): boolean {
  const unit = UNITS.find(([name]) => name.test(quantity?.units[0]?.name ?? nouns[0] ?? ''))?.[1]
  if (unit === undefined || number.kind !== 'plain') return false
  const compound = quantity?.compound === true
  const value = (compound ? quantity.value : number.value) * unit
  const low = compound ? value - 30 : number.low * unit - (unit === 3600 ? 0 : unit / 2)
  const high = compound ? value + 30 : number.high * unit + (unit === 3600 ? 0 : unit / 2)
  const fits = (seconds: number) => seconds > 0 && seconds >= low && seconds <= high
  const half = HALF_DAY * 60
  if (unit === 60 && intoHalf(context, number)) return true
  return context.sources.some(({context: source}) => {
    const spans = source.get(figureSpans)
    const times = [...source.get(clockTimes).map((time) => time * 60), ...spans]
    if (spans.some((span) => fits(span) || (unit < 3600 && (Math.floor(span / unit) % 60 === number.value || (span % 3600 === 0 ? 0 : (span / 60) % 60) === number.value && unit === 1)))) return true
    if (unit === 60 && source.get(countedThings).some(({quantity: other}) => other !== undefined && other.units[0]?.name === 'minutes' && other.value > 60 && other.value % 60 === number.value)) return true
    return times.some((a, i) => times.some((b, k) => {
      if (i === k) return false
      const span = (((b - a) % (2 * half)) + 2 * half) % (2 * half)
      return fits(span) || fits((span + half) % (2 * half))
    }))
  })
}

const HALF = /^(?:half|interval|break|restart|half-time|resumption)$/
// A half lasts 45 minutes, or 40.
const HALVES = [40, 45, 46]
const REACH = 6

/** 'six minutes into the second half' of the 51st minute. */
function intoHalf({document: {tokens}, sources}: Context, {first, last, value}: NumberMention): boolean {
  let named = false
  for (let k = last; k < last + REACH; k++) if (tokens[k]?.sentence === tokens[first]!.sentence && HALF.test(tokens[k]!.info.norm)) named = true
  return named && sources.some(({context: source}) => source.get(countedThings).some(({number}) => number.kind !== 'percent' && HALVES.includes(number.value - value)))
}
