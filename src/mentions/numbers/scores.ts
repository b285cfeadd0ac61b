import type {Context} from '../../context.js'
import {figuresOf} from '../../text/document.js'

/** A score: '28–26'. Tokens [first, last). */
export interface Score {
  first: number
  last: number
  a: number
  b: number
}

const HIGHEST = 250
const BOTH = /^(\d{1,3})[-–](\d{1,3})$/

/** A finder: two whole numbers joined by a dash, which are no range of years, ages or days. */
export function scores({document}: Context): readonly Score[] {
  const {tokens} = document
  const out: Score[] = []
  for (const i of figuresOf(document)) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.quoted) continue
    const whole = BOTH.exec(token.text)
    if (whole) {
      add(i, i + 1, Number(whole[1]), Number(whole[2]))
      continue
    }
    const dash = tokens[i + 1]
    const at = dash && /^[-–]$/.test(dash.text) && !dash.spaceBefore ? i + 2 : i + 1
    const next = tokens[at]
    if (!next || next.info.shape !== 'figures' || next.spaceBefore || (at === i + 1 && !next.joined) || tokens[at + 1]?.joined || token.joined) continue
    if (/^\d{1,3}$/.test(token.text) && /^\d{1,3}$/.test(next.text)) add(i, at + 1, Number(token.text), Number(next.text))
  }
  return out

  function add(first: number, last: number, a: number, b: number): void {
    const after = tokens[last]?.info.norm ?? ''
    if (a > HIGHEST || b > HIGHEST || /^(?:years?|months?|weeks?|days?|hours?|minutes?|per|percent|km|miles|people|june|july|january|february|march|april|may|august|september|october|november|december)$/.test(after) || tokens[last]?.text === '%') return
    if (/^(?:january|february|march|april|may|june|july|august|september|october|november|december|aged|ages|pages?|pp)$/.test(tokens[first - 1]?.info.norm ?? '')) return
    out.push({first, last, a, b})
  }
}
