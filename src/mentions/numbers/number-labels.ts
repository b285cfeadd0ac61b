import type {Document, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {isHyphened} from './number-figures.js'

const LABELS = new WordSet(
  ('no nos number article section chapter page pages pp p paragraph clause rule route room suite flight gate platform channel verse act scene volume vol part phase stage step level tier class group grade type ' +
    'model mark version figure table item line junction exit highway bus tram train lot block box apartment flat unit ward district precinct zone sector season episode round lap heat game week day chapter series ' +
    'minute hole psalm sonnet symphony opus op division resolution amendment proposition bill law directive protocol category')
)
const TIME = new WordSet("am|pm|a.m|p.m|o'clock|gmt|est|edt|bst|cet|pst|pdt|et|hrs|noon|midnight")
const PAST = new WordSet('past')
const NOUNS = /(?:[^s]s|people|men|women|children|per|percent|million|billion|thousand|feet|foot|mile|metre|km|kg|mm|cm|dead|hurt|injured|killed|degrees|more|other|new)$/
const COUNTS = /(?:[^s]s|people|men|women|children|per|percent|police|million|billion|thousand|feet|foot|mile|metre|km|kg|mm|cm|dead|hurt|injured|killed|degrees|year|more|other|new|of|to|in|on|at|and|or|out)$/
const SMALL_CAPITALS = /^(?:About|Some|Around|Nearly|Almost|Over|Only|Just|Up|Under|Roughly|The|At|All|Of|In|With|For|From|And|But|By|Than|Least|Another|More|These|Those|Its|Their|His|Her|Until|Till|After|Before|Between|Then|Plus|Minus|Both|Every|First|Last|Top|Next|Other|Fewer|Less|To|Or|On|Is|Are|Was|Were|Has|Have|That|This|Aged|Age|When|While|If|As|Nor|Not|Now|Also|Still|Even|Total|Approximately|Below|Above|Beyond|Another|Additional|Further|Exactly|Precisely|Perhaps|Maybe|Within|Since|Through|Against|Into|Per|Including)$/

/** Figures that are the number of a thing and count nothing: a name's (Boeing 737), a label's (page 12), part of a code. */
export function isLabel({tokens, sentences}: Document, i: number, last: number, suffix: string): boolean {
  const token = tokens[i]!
  if (token.info.shape !== 'figures') return false
  const before = i > 0 ? tokens[i - 1] : undefined
  if (!before || before.sentence !== token.sentence) return false
  if (token.joined) {
    // 'Covid-19', 'F-16', 'mid-20s', '555-1234': figures after a hyphen belong to what stands before it, but for 'sub-2'.
    if (/^(?:foot|feet|ft|stone)$/.test(before.info.norm)) return false
    return before.info.shape !== 'figures' || before.text.length > 2 && token.text.length > 3
  }
  if (before.text === '#' || before.text === '№') return true
  if (before.text === '.' && !before.spaceBefore && /^(?:no|nos|p|pp|vol|op|art|sec)$/.test(tokens[i - 2]?.info.norm ?? '')) return true
  if (before.kind !== 'word' || !token.spaceBefore) return false
  if (LABELS.has(before) && !before.tail) return !(before.info.norm === 'no' && tokens[last]?.info.shape === 'lower')
  const {shape} = before.info
  if ((shape !== 'capital' && shape !== 'capitals') || before.tail || suffix !== '' || !/^\d+$/.test(token.text) || SMALL_CAPITALS.test(before.text)) return false
  const opens = before.index === sentences[before.sentence]!.first
  const next = tokens[last]
  const counted = next !== undefined && next.sentence === token.sentence && (isHyphened(next) || next.text === '%' || (next.info.shape === 'lower' && NOUNS.test(next.info.norm) && !/^(?:was|is|has|as|its|this|crashes|goes|comes|leaves)$/.test(next.info.norm)))
  return !counted && !opens
}

/** A number that tells a time ('10 a.m.', 'half past two'), a score ('3-1', '21–14') or a telephone number. */
export function isNoCount({tokens}: Document, i: number, last: number, value: number): boolean {
  const token = tokens[i]!
  const next = tokens[last]
  const before = i > 0 ? tokens[i - 1] : undefined
  const {sentence} = token
  if (next?.sentence === sentence) {
    if (next.spaceBefore && TIME.has(next) && (next.info.shape !== 'lower' || next.info.norm.length > 1)) return true
    if (next.joined && next.info.shape === 'figures' && token.info.shape === 'figures') return isScore(tokens, i, last)
    if (!next.spaceBefore && next.text.length === 1 && /^[–—:]$/.test(next.text) && tokens[last + 1] !== undefined && !tokens[last + 1]!.spaceBefore && tokens[last + 1]!.info.shape === 'figures' && tokens[last + 1]!.sentence === sentence) {
      return next.text === ':' || Number(tokens[last + 1]!.text.replace(/,/g, '')) <= value
    }
  }
  if (before?.sentence === sentence) {
    if (PAST.has(before) && /^(?:half|quarter|minutes)$/.test(tokens[i - 2]?.info.norm ?? '')) return true
    if (token.joined && before.info.shape === 'figures') return isScore(tokens, i - 1, i)
    if (!token.spaceBefore && before.text.length === 1 && /^[–—:]$/.test(before.text) && tokens[i - 2]?.info.shape === 'figures' && !before.spaceBefore) {
      return before.text === ':' || value <= Number(tokens[i - 2]!.text.replace(/,/g, ''))
    }
  }
  return false
}

/** '3-1' and '555-1234', but not '10-12'. */
function isScore(tokens: readonly Token[], a: number, b: number): boolean {
  const digits = (token: Token | undefined) => Number(/^\d+(?:\.\d+)?/.exec(token?.text.replace(/,/g, '') ?? '')?.[0])
  const [from, to] = [digits(tokens[a]), digits(tokens[b])]
  if (!(from < to) || tokens[b + 1]?.joined && tokens[b + 1]!.info.shape === 'figures') return true
  const after = tokens[b + 1]
  return !(after?.sentence === tokens[a]!.sentence && (after.text === '%' || isHyphened(after) || (after.info.shape === 'lower' && COUNTS.test(after.info.norm))))
}
