import type {Context} from '../../context.js'
import type {Block} from '../../text/document.js'
import type {Direction} from '../numbers/change-words.js'
import {directionOf} from '../numbers/change-words.js'
import type {HeadlineClash} from './clash.js'
import {bodyOf} from './clash.js'

// What is measured and goes up and down; of other things 'up' and 'fall' mean much else.
const MEASURED = /^(?:profit|sale|fare|price|rent|crime|burglar(?:y|ie)|unemployment|joblessness|turnout|export|import|revenue|inflation|number|visitor|share|wage|pay|bill|rate|emission|death|attendance|output|earning|income|turnover|cost|tax|fee|salar(?:y|ie)|membership|traffic|ridership|passenger|debt|deficit|case|accident|theft|birth|production|harvest|admission|ticket|mortgage|dividend|loss|spending|growth|population|temperature|level)s?$/
const MOVES = /^(?:up|down|rises?|rose|risen|rising|falls?|fell|fallen|falling|jump(?:s|ed)?|drop(?:s|ped)?|soar(?:s|ed)?|slump(?:s|ed)?|climb(?:s|ed)?|plunge[sd]?|increase[sd]?|decrease[sd]?|grow|grows|grew|grown|shrink|shrinks|shrank|decline[sd]?|tumble[sd]?|surge[sd]?|cut|reduced|raised|lower|higher|dip(?:s|ped)?)$/
const PASSED = /^(?:to|set|are|is|were|was|have|has|had|will|be|go|goes|gone|went|sharply|slightly|again|by)$/
const BREAKS = /^(?:but|while|and|after|before|although|though|when|as|because|since|than|despite|if|who)$/

// Words of a sentence between what is measured and where it goes.
const FAR = 10

const stem = (norm: string): string => norm.replace(/(?:ies|y)$/, 'i').replace(/s$/, '')

/** 'Profits up' above, 'profits fell' below. */
export function headlineDirections({document}: Context, headline: Block): HeadlineClash[] {
  const {tokens, blocks} = document
  const out: HeadlineClash[] = []
  for (let k = headline.first; k < headline.last; k++) if (/^(?:not|no|never|won't|n't|without|if|despite)$/.test(tokens[k]!.info.norm)) return out
  // Farther down a text tells of other times.
  const {begin, end} = bodyOf(document, headline)
  const lead = blocks.find(({first, kind}) => first >= begin && kind === 'paragraph')?.index
  for (let k = headline.first; k < headline.last; k++) {
    const {norm} = tokens[k]!.info
    if (!MOVES.test(norm) || tokens[k]!.quoted || k === headline.first) continue
    const way = directionOf(norm)
    let at = k - 1
    while (at > headline.first && PASSED.test(tokens[at]!.info.norm)) at--
    // 'House prices in Westermark fall'
    while (at - 2 >= headline.first && tokens[at]!.info.shape === 'capital' && /^(?:in|at|of|across|on)$/.test(tokens[at - 1]!.info.norm)) at -= 2
    const noun = tokens[at]!
    if (way === undefined || !MEASURED.test(noun.info.norm) || noun.kind !== 'word' || noun.tail !== '') continue
    const moves = movesOf(tokens, begin, end, stem(noun.info.norm))
    const [first] = moves
    if (first && tokens[first.noun]!.block === lead && moves.every((move) => move.way !== way)) out.push({above: {first: at, last: k + 1}, below: {first: first.noun, last: first.verb + 1}})
  }
  return out
}

interface Move {
  way: Direction
  noun: number
  verb: number
}

function movesOf(tokens: Context['document']['tokens'], from: number, end: number, noun: string): Move[] {
  const out: Move[] = []
  for (let k = from; k < end; k++) {
    const token = tokens[k]!
    if (!token.info.norm.startsWith(noun) || stem(token.info.norm) !== noun) continue
    // 'a rise in fares', 'the cut in fares'
    const [of, verb] = [tokens[k - 1]?.info.norm, tokens[k - 2]]
    if ((of === 'in' || of === 'of') && verb && verb.sentence === token.sentence && MOVES.test(verb.info.norm)) {
      const way = directionOf(verb.info.norm)
      if (way) out.push({way, noun: k - 2, verb: k})
      continue
    }
    for (let v = k + 1; v < k + FAR; v++) {
      const next = tokens[v]
      if (!next || next.sentence !== token.sentence || next.text === ',' || BREAKS.test(next.info.norm)) break
      const way = MOVES.test(next.info.norm) ? directionOf(next.info.norm) : undefined
      if (!way) continue
      out.push({way, noun: k, verb: v})
      break
    }
  }
  return out
}
