import type {Token} from '../../text/document.js'

export type Direction = 'up' | 'down'

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const UP = of(
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth gain gains gained gaining jump jumps jumped jumping climb climbs climbed climbing surge surges surged surging soar soars soared soaring ' +
    'up more higher larger bigger greater longer heavier richer dearer boost boosted boosting expand expanded expansion swell swelled swollen upturn uptick hike hiked raised raise raising leap leaps leapt advance advanced rocketed rebounded improvement ballooned mushroomed added rallied upped widen widens widened widening strengthened markup'
)
const DOWN = of(
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing down cut cuts cutting reduce reduced reduces reducing reduction slump slumps slumped slumping plunge plunges plunged plunging tumble tumbled tumbles ' +
    'shrink shrinks shrank shrunk shrinking less fewer lower smaller shorter lighter cheaper slide slid slides dip dips dipped sank sink sunk slip slips slipped plummet plummeted plummets slash slashed contracted contraction contract dive dived dove lost loss decreased crashed collapse collapsed downturn eased narrow narrows narrowed narrowing weakened saving savings'
)
// Nouns of change after the number: 'a 20% pay rise', 'a 12-fold increase'.
const NOUN = of(
  'rise increase growth gain jump climb surge boost expansion upturn uptick hike leap advance rebound improvement fall drop decline decrease cut cuts reduction slump plunge tumble slide dip slip contraction dive loss collapse downturn discount raise'
)
const COMPARED = of('more higher larger bigger greater longer heavier richer dearer less fewer lower smaller shorter lighter cheaper up down')

/** Which way a word says that something went. */
export function directionOf(norm: string): Direction | undefined {
  return UP.has(norm) ? 'up' : DOWN.has(norm) ? 'down' : undefined
}

/** The words that make a number a change, with the number: tokens [first, last). */
export interface Cue {
  first: number
  last: number
  direction: Direction
}

/** 'cut the grant by a third': the verb stands before what it is said of. */
function byCue(tokens: readonly Token[], first: number, by: number, last: number): Cue | undefined {
  const {sentence} = tokens[first]!
  for (let k = by - 1; k > by - 9; k--) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || (token.kind !== 'word' && !/^[$£€%]$/.test(token.text))) return undefined
    const direction = directionOf(token.info.norm)
    if (direction) {
      const article = /^an?$/.test(tokens[k - 1]?.info.norm ?? '')
      return {first: k === by - 1 ? (article ? k - 1 : k) : by, last, direction}
    }
  }
  return undefined
}

const BETWEEN = of('by of some about around nearly almost just over under more than less an a the to at least roughly approximately up as much another further only')

/**
 * What says that the number at tokens [first, last) is a change: 'rose by', 'an increase of', 'up' before it, 'more' or a noun
 * of change after it.
 * @param lead where the words that bound the number begin
 */
export function cueOf(tokens: readonly Token[], first: number, lead: number, last: number): Cue | undefined {
  const {sentence} = tokens[first]!
  const at = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k] : undefined)
  // '20% more', '20 per cent year-on-year increase', 'a 20% pay rise'
  for (let k = last; k < last + 4; k++) {
    const token = at(k)
    if (token?.kind !== 'word' || /^(?:in|of|to|from|on|and|by|for|at|who|that|said|were|was|is|are|as|with|compared|when|while|but|or|after)$/.test(token.info.norm)) break
    const {norm} = token.info
    if ((k === last && COMPARED.has(norm)) || NOUN.has(norm)) {
      const direction = directionOf(norm)
      if (!direction && norm !== 'discount') break
      const article = at(lead - 1)?.info.norm
      return {first: article === 'a' || article === 'an' ? lead - 1 : lead, last: k + 1, direction: direction ?? 'down'}
    }
  }
  for (let k = lead - 1; k > lead - 6; k--) {
    const token = at(k)
    if (!token || token.kind !== 'word') return undefined
    if (k === lead - 1 && token.info.norm === 'by') return byCue(tokens, first, k, last)
    const direction = directionOf(token.info.norm)
    if (direction && !(BETWEEN.has(token.info.norm) && k === lead - 1 && token.info.norm !== 'up')) {
      let start = k
      const before = at(k - 1)?.info.norm
      if (before === 'a' || before === 'an' || before === 'the') start = k - 1
      else if (/^(?:sharp|steep|small|slight|further|modest|big|huge|record|annual|overall|net|total|average|significant|mere)$/.test(before ?? '') && /^an?$/.test(at(k - 2)?.info.norm ?? '')) start = k - 2
      return {first: start, last, direction}
    }
    if (!BETWEEN.has(token.info.norm)) return undefined
  }
  return undefined
}
