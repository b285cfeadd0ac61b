import type {Context} from '../../../context.js'
import {isTalk} from '../../../evidence/sentences/language.js'
import {layBeside, type Beside} from '../../../evidence/sentences/laid-beside.js'
import {parallels} from '../../../evidence/sentences/parallel.js'
import type {Source} from '../../../evidence/sources.js'
import {stemNumbers, stemPlaces} from '../../../evidence/words/stem-numbers.js'
import {isCaution, isModal} from '../../../mentions/speech/hedges.js'
import type {Document, Sentence} from '../../../text/document.js'
import type {RelationFault} from './relation.js'

// Two sentences that tell of one thing have so many of their words in common.
const ALIKE = 0.4
const REACH = 3
const FOLLOWING = 5
const DOUBT = /^(?:may|might|could|allegedly|reportedly|supposedly|purportedly|whether|plans|planned|planning|hopes|hoped|hoping|wants|wanted|threatened|threatens|threatening|attempted|attempting|tried|trying|suspected|alleged|accused|considering|proposed|proposes|intends|intended|aims)$/
// Within the same group of verbs.
const WITHIN = /^(?:have|be|been|to|of|soon|also|now|being|\p{L}+ly)$/u
const SOFT = /^(?:if|unless|whether|plans?|planned|planning|hopes?|hoped|hoping|wants?|wanted|threat|threats|threatened|threatens|threatening|attempts?|attempted|tried|tries|trying|proposed|proposal|proposes|intends?|aims?|set|due|likely|potential|potentially|anticipated|soon|chance|asked|required|possible|possibly|seeks?|seeking|sought|to|ready|prepared|risk|risks|danger|try|want|hope|intention|intended|not|never|no)$/

/** A finder: what the source says may be or is alleged, and the text says is so. */
export function lostDoubts(context: Context): readonly RelationFault[] {
  const {document, sources} = context
  const out: RelationFault[] = []
  if (sources.length === 0 || sources.some((source) => source.context.get(isTalk))) return out
  for (const sentence of document.sentences) {
    if (sentence.question || isDoubted(document, sentence)) continue
    const [near] = context.get(parallels)(sentence.index)
    if (!near || near.share < ALIKE || !hasDoubt(near.source.document, near.sentence)) continue
    const beside = layBeside(context, sentence, near.source, near.sentence)
    const found = beside && lostIn(context, beside)
    if (found) out.push(found)
  }
  return out
}

function isDoubted({tokens}: Document, {first, last}: Sentence): boolean {
  for (let k = first; k < last; k++) {
    const {kind, info: {norm}, quoted} = tokens[k]!
    if (kind === 'word' && (quoted || isCaution(norm) || isModal(norm) || (SOFT.test(norm) && norm !== 'to'))) return true
  }
  return false
}

function hasDoubt({tokens}: Document, {first, last}: Sentence): boolean {
  for (let k = first; k < last; k++) if (DOUBT.test(tokens[k]!.info.norm)) return true
  return false
}

function lostIn(context: Context, {source, sentence: near, words, there, pairs}: Beside): RelationFault | undefined {
  const {document} = context
  const numbers = context.get(stemNumbers)
  for (let y = 0; y < words.length; y++) {
    const x = pairs[y]!
    if (x < 0 || numbers[words[y]!]! >= 0 || document.tokens[words[y]!]!.info.shape !== 'lower') continue
    const at = there[x]!
    const doubt = doubtBefore(source.document, near, at)
    if (doubt < 0 || document.tokens[words[y]! - 1]?.info.norm === 'to') continue
    // What it is done to has to be the same.
    const next = [...words.keys()].slice(y + 1, y + 1 + FOLLOWING).find((k) => numbers[words[k]!]! < 0)
    if (next === undefined || pairs[next]! < 0) continue
    if (isToldElsewhere(context, source, near, numbers[words[y]!]!, numbers[words[next]!]!)) continue
    return {first: words[y]!, last: words[y]! + 1, kind: 'doubt', source, there: {first: doubt, last: at + 1}, instead: ''}
  }
  return undefined
}

/** Where the word stands that puts a word of the source in doubt, right before it; -1 for none. */
function doubtBefore({tokens}: Document, {first}: Sentence, at: number): number {
  for (let k = at - 1; k >= Math.max(first, at - REACH); k--) {
    if (tokens[k]!.kind !== 'word') return -1
    if (DOUBT.test(tokens[k]!.info.norm)) return k
    if (!WITHIN.test(tokens[k]!.info.norm)) return -1
  }
  return -1
}

/** Whether any other sentence has both words: it may tell it without a doubt. */
function isToldElsewhere({sources}: Context, from: Source, near: Sentence, deed: number, thing: number): boolean {
  return sources.some((source) => {
    const places = source.context.get(stemPlaces)
    const others = places.get(thing)?.sentences ?? []
    return (places.get(deed)?.sentences ?? []).some((one) => others.includes(one) && !(source === from && one === near.index))
  })
}
