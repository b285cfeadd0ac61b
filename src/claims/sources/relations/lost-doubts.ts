import type {Context} from '../../../context.js'
import {isTalk} from '../../../evidence/sentences/language.js'
import {besides} from '../../../evidence/sentences/besides.js'
import type {Beside} from '../../../evidence/sentences/laid-beside.js'
import type {Source} from '../../../evidence/sources.js'
import {stemNumbers, stemPlaces} from '../../../evidence/words/stem-numbers.js'
import {isModal} from '../../../mentions/speech/hedges.js'
import type {Document, Sentence} from '../../../text/document.js'
import type {RelationFault} from './relation.js'

// Two sentences that tell of one thing have so many of their words in common.
const ALIKE = 0.25
const REACH = 3
const BACK = 8
const FOLLOWING = 5
const DOUBT = new Set('may might could allegedly reportedly supposedly purportedly whether plans planned planning hopes hoped hoping wants wanted threatened threatens threatening attempted attempting tried trying suspected alleged accused considering proposed proposes intends intended aims'.split(' '))
const HEDGE = /^(?:reportedly|allegedly|supposedly|alleged|alleges?|suspects?|suspected|accused?|accuses|charged?|charges|claims?|claimed|believed|believes?|thought|possibly|possible|perhaps|likely|probably|apparently|expected|expects|feared|fears|could|if|may|might|unless)$/
// Within the same group of verbs.
const WITHIN = /^(?:have|be|been|to|of|soon|also|now|being|\p{L}+ly)$/u
const SOFT = /^(?:if|unless|whether|plans?|planned|planning|hopes?|hoped|hoping|wants?|wanted|threat|threats|threatened|threatens|threatening|attempts?|attempted|tried|tries|trying|proposed|proposal|proposes|intends?|aims?|set|due|likely|potential|potentially|anticipated|soon|chance|asked|required|possible|possibly|seeks?|seeking|sought|to|ready|prepared|risk|risks|danger|try|want|hope|intention|intended|not|never|no)$/

/** A finder: what the source says may be or is alleged, and the text says is so. */
export function lostDoubts(context: Context): readonly RelationFault[] {
  const {document, sources} = context
  const out: RelationFault[] = []
  if (sources.some((source) => source.context.get(isTalk))) return out
  for (const sentence of document.sentences) {
    if (sentence.question) continue
    for (const {near, beside} of context.get(besides)(sentence.index)) {
      if (near.share < ALIKE) break
      if (near.source.context.get(doubted)[near.sentence.index] === 0) continue
      const found = lostIn(context, sentence, beside)
      if (!found) continue
      out.push(found)
      break
    }
  }
  return out
}

/** Whether anything before a word or right behind it leaves it open. */
function isDoubted({tokens}: Document, {first, last}: Sentence, index: number): boolean {
  for (let k = Math.max(first, index - BACK); k < Math.min(last, index + 3); k++) {
    const {kind, info: {norm}, quoted} = tokens[k]!
    if (kind === 'word' && (quoted || isModal(norm) || DOUBT.has(norm) || HEDGE.test(norm) || (SOFT.test(norm) && norm !== 'to'))) return true
  }
  for (let k = first; k < index; k++) if (HEDGE.test(tokens[k]!.info.norm)) return true
  const to = tokens[index - 1]?.info.norm === 'to'
  return to && !/^(?:is|are)$/.test(tokens[index - 2]?.info.norm ?? '')
}

/** A finder: which sentences of a source leave anything open. */
function doubted({document}: Context): Uint8Array {
  const out = new Uint8Array(document.sentences.length)
  for (const {info, sentence} of document.tokens) if (DOUBT.has(info.norm)) out[sentence] = 1
  return out
}

function lostIn(context: Context, own: Sentence, {source, sentence: near, words, there, pairs}: Beside): RelationFault | undefined {
  const {document} = context
  const numbers = context.get(stemNumbers)
  const isMeant = (k: number): boolean => numbers[words[k]!]! < 0
  for (let y = 1; y < words.length; y++) {
    const x = pairs[y]!
    if (x < 0 || !isMeant(y) || document.tokens[words[y]!]!.info.shape !== 'lower') continue
    const at = there[x]!
    const doubt = doubtBefore(source.document, near, at)
    if (doubt < 0 || isDoubted(document, own, words[y]!)) continue
    // Who does it and what it is done to have to be the same.
    let next = y + 1
    while (next < words.length && next <= y + FOLLOWING && !isMeant(next)) next++
    let before = y - 1
    while (before >= 0 && !isMeant(before)) before--
    if (next >= words.length || pairs[next]! < 0 || before < 0 || pairs[before]! < 0) continue
    if (isToldElsewhere(context, source, near, numbers[words[y]!]!, numbers[words[next]!]!)) continue
    return {first: words[y]!, last: words[y]! + 1, kind: 'doubt', source, there: {first: doubt, last: at + 1}, instead: ''}
  }
  return undefined
}

/** Where the word stands that puts a word of the source in doubt, right before it; -1 for none. */
function doubtBefore({tokens}: Document, {first}: Sentence, at: number): number {
  for (let k = at - 1; k >= Math.max(first, at - REACH); k--) {
    if (DOUBT.has(tokens[k]!.info.norm)) return k
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
