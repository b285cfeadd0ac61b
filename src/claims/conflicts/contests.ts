import type {Context} from '../../context.js'
import {scores} from '../../mentions/numbers/scores.js'
import {figuresOf, type Document} from '../../text/document.js'
import {isQuoted} from '../language/assertion.js'
import type {Clash, Run} from './clash.js'
import {daysNamed, tellsOfChange} from './clash.js'

type Sort = 'vote' | 'game'

interface Result {
  sort: Sort
  high: number
  low: number
  /** 'the 2-1 win': spoken of before. */
  definite: boolean
  /** 'beat', 'voted by': told. */
  told: boolean
  run: Run
  sentence: number
}

const VOTE = /^(?:votes?|voted|voting|ballot|passed|rejected|approved|backed|carried|majority|verdict)$/
const GAME = /^(?:beat|beats|won|win|wins|lost|lose|defeat|defeats|defeated|victory|drew|draw|thrashed|edged|loss|thrashing|triumph|downed|hammered|trounced|overcame)$/
const PARTIAL = /^(?:half-time|half|halftime|aggregate|penalties|shoot-out|shootout|lead|led|leading|ahead|down|up|trailed|trailing|behind|level|equalised|first-leg|leg|legs|set|sets|last|previous|tie-break|frames)$/

/** Scores and votes of one contest that differ: 'beat Crewford 3-1' … 'the 2-1 win'. */
export function clashingContests(context: Context): Clash[] {
  const {document} = context
  // It takes two scores to clash, and their numbers are figures.
  const figures = figuresOf(document)
  return figures.length < 2 ? [] : found(context, [], figures)
}

function found(context: Context, results: Result[], figures: readonly number[]): Clash[] {
  const {document} = context
  const {tokens} = document
  for (const {first, last, a, b} of context.get(scores)) add(first, last, a, b)
  for (const figure of figures) {
    const k = figure - 1
    // 'by 23 to 17', 'by 23 votes to 17'
    if (k < 1 || k + 2 >= tokens.length || tokens[k]!.info.norm !== 'to' || !/^\d{1,3}$/.test(tokens[k + 1]!.text) || tokens[k + 1]!.sentence !== tokens[k]!.sentence) continue
    const at = tokens[k - 1]!.info.norm === 'votes' ? k - 2 : k - 1
    if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && (tokens[at - 1]?.info.norm === 'by' || at < k - 1)) add(at, k + 2, Number(tokens[at]!.text), Number(tokens[k + 1]!.text))
  }
  results.sort((a, b) => a.run.first - b.run.first)
  const out: Clash[] = []
  for (const [n, later] of results.entries()) {
    if (!later.definite) continue
    if (isOfAnother(document, later, results)) continue
    const before = results.slice(0, n).filter((one) => one.sort === later.sort && !isOfAnother(document, one, results))
    const [earlier] = before
    if (!earlier?.told || before.some(({high, low}) => high !== earlier.high || low !== earlier.low) || (earlier.high === later.high && earlier.low === later.low) || earlier.sentence === later.sentence) continue
    const [days, others] = [daysNamed(document, earlier.sentence), daysNamed(document, later.sentence)]
    if ((days !== '' && others !== '' && days !== others) || isFollowed(document, earlier.run.last, later.run.first)) continue
    out.push({earlier: earlier.run, later: later.run})
  }
  return out

  function add(first: number, last: number, a: number, b: number): void {
    const result = resultAt(document, first, last, a, b)
    if (result) results.push(result)
  }
}

/** 'the 1-0 defeat by Crewford': against somebody whom the first result does not name. */
function isOfAnother({tokens, sentences}: Document, {run, definite, sort}: Result, results: readonly Result[]): boolean {
  const first = results.find((one) => one.sort === sort)
  const rival = tokens[run.last + 1]
  if (!definite || !first || first.run === run || !/^(?:by|over|against|at|to|of|with)$/.test(tokens[run.last]?.info.norm ?? '') || rival?.info.shape !== 'capital' || rival.sentence !== tokens[run.first]!.sentence) return false
  const {first: from, last} = sentences[first.sentence]!
  for (let k = from; k < last; k++) if (tokens[k]!.info === rival.info) return false
  return true
}

/** Whether another contest is brought in between. */
function isFollowed({tokens}: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:again|later|replay|rematch|another|return|earlier|other)$/.test(tokens[k]!.info.norm)) return true
  return false
}

function resultAt(document: Document, first: number, last: number, a: number, b: number): Result | undefined {
  const {tokens, sentences, blocks} = document
  const {sentence, block} = tokens[first]!
  if (isQuoted(document, first) || blocks[block] === document.headline || blocks[block]!.kind === 'heading') return undefined
  const bounds = sentences[sentence]!
  for (let k = Math.max(bounds.first, first - 5); k < Math.min(bounds.last, last + 5); k++) if (PARTIAL.test(tokens[k]!.info.norm)) return undefined
  if (tellsOfChange(document, {first: Math.max(bounds.first, first - 7), last: Math.min(bounds.last, last + 5)})) return undefined
  const next = tokens[last]?.sentence === sentence ? tokens[last].info.norm : ''
  const run = {first, last}
  const base = {high: Math.max(a, b), low: Math.min(a, b), run, sentence}
  if (/^(?:the|their|his|her|its|this|that)$/.test(tokens[first - 1]?.info.norm ?? '') && tokens[first - 1]!.sentence === sentence) {
    const sort = VOTE.test(next) ? 'vote' : GAME.test(next) ? 'game' : undefined
    return sort && {high: base.high, low: base.low, sentence, sort, definite: true, told: false, run: {first, last: last + 1}}
  }
  for (let k = first - 1; k >= Math.max(bounds.first, first - 7); k--) {
    const {norm} = tokens[k]!.info
    if (VOTE.test(norm)) return {sort: 'vote', definite: false, told: true, ...base}
    if (GAME.test(norm)) return {sort: 'game', definite: false, told: true, ...base}
    if (/^[,;:]$/.test(tokens[k]!.text)) break
  }
  if (VOTE.test(next) || GAME.test(next)) return {sort: VOTE.test(next) ? 'vote' : 'game', definite: false, told: true, ...base}
  return undefined
}
