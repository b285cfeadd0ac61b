import type {Context} from '../../../context.js'
import type {Parallel} from '../../../evidence/sentences/parallel.js'
import {hasForm} from '../../../evidence/words/carried.js'
import {denies, deniesPlainly, oppositesOf} from '../../../evidence/words/statement-words.js'
import {isTalk} from '../../../evidence/sentences/language.js'
import type {Source, Sources} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {isContent} from '../../../mentions/words/function-words.js'
import type {Document, Sentence} from '../../../text/document.js'

/** Words that deny or narrow what follows them: tokens [first, last), with the words denied. */
export interface Denial {
  first: number
  last: number
  near: Parallel
  kind: 'denial' | 'narrowing'
}

// Of what follows a denial the nearest words are what it denies.
const WORDS_DENIED = 3
// A denial stands within so many words of what it denies; in talk it may stand in the answer.
const REACH = 7
const REACH_IN_TALK = 10

const DENY = /^(?:not|never|no|cannot|none|nobody|nothing|neither|fails?|failed|refuses?|refused|unable|instead|rather|lacks?|lacked|lacking)$|n't$/
const NARROW = /^(?:only|solely|merely)$/
// 'not only', 'no longer', 'no more than', 'no matter', 'not yet', 'not until'; 'No 1' stands for a number.
const SOFT = /^(?:so|else|such|other|only|just|least|more|less|longer|doubt|later|yet|all|one|matter|fewer|until|sooner|every|everyone|always|much|many|enough|quite|necessarily|surprising|surprisingly|wonder|fee|charge|cost)$/
const NOUN = /(?:ance|ence|tion|sion|ment|ness|ity)s?$/
const CLAUSE = /^(?:and|but|while|who|which|because|although|though|as|when)$/
// Saying and thinking: what is denied is the clause after them.
const LIGHT = /^(?:consider|considered|believe|believed|deem|deemed|think|thought|see|seen|regard|regarded|view|viewed|true|case|right|able|want|wants|wanted|need|needs|needed|going|really|currently|currently|presently)$/
const NARROWING = /^(?:only|just|sole|solely|merely|alone|exclusively|exclusive|single|simply|purely|one|nothing|but|limited|mere|least|until|unless|except)$/
// What else leaves something undone.
const UNDOING = /^(?:too|without|ban|banned|ended|scrapped|cancelled|canceled|removed|withdrew|withdrawn|withdraw|quit|missed|misses|miss|missing|absent|absence|blocked|struggled|doubt|doubts|wrong|false|if|otherwise|switch|excluding|excluded|exclusive|halted|sadly|loss|barred|except)$/

/** A denial or narrowing at a token that no source bears out where it speaks of the same; undefined where one may. */
export function denialAt(context: Context, sentence: Sentence, index: number, near: readonly Parallel[], alike: number): Denial | undefined {
  const {document, sources} = context
  const {norm} = document.tokens[index]!.info
  const narrows = NARROW.test(norm)
  if (!narrows && !DENY.test(norm)) return undefined
  if (/^(?:instead|rather)$/.test(norm) && !/^(?:of|than)$/.test(document.tokens[index + 1]?.info.norm ?? '')) return undefined
  // 'No 5', 'No. 5'
  const next = document.tokens[index + 1]
  if (norm === 'no' && (next?.info.shape === 'figures' || next?.text === '.')) return undefined
  if (SOFT.test(document.tokens[index + 1]?.info.norm ?? '') && !narrows) return undefined
  const best = near[0]
  if (!best || best.share < (/^(?:instead|rather)$/.test(norm) ? Math.max(alike, 0.3) : alike)) return undefined
  const after = deniedAfter(document, sentence, index)
  // 'home insurance only'
  const trailing = narrows && after.length === 0
  const denied = trailing ? deniedBefore(document, sentence, index) : after
  if (denied.length === 0) return undefined
  const words = denied.map((k) => document.tokens[k]!.info.norm)
  // The sentence of the source that is most like it: it is read first, since it denies the same where the source bears it out.
  const {first, last} = best.sentence
  const spoken = best.source.context.get(wordPlaces).like(words[0]!).filter((at) => at >= first && at < last)
  const reach = best.source.context.get(isTalk) ? REACH_IN_TALK : REACH
  if (spoken.length > 0 ? spoken.some((at) => deniedAround(best.source, at, reach, narrows)) : deniesWithin(best.source, first, last, narrows)) return undefined
  const carried = words.filter((word) => sources.some(({context: {get}}) => get(wordPlaces).like(word).length > 0))
  if (!carried.some((word) => isTold(sources, word))) return undefined
  const meaning = {narrows, carried}
  // Where the source tells of the very thing that is denied, it is that which it would have to deny.
  const told = !narrows && isTold(sources, words[0]!) && !isBorneOut(sources, words[0]!, {narrows, carried: []})
  if (!told && words.some((word) => isBorneOut(sources, word, meaning))) return undefined
  return {first: trailing ? denied[0]! : index, last: trailing ? index + 1 : denied[0]! + 1, near: best, kind: narrows ? 'narrowing' : 'denial'}
}

/** The same for a plain denial by the strictest test: no sentence of a source that has one of the words denied, in whatever sense, denies anything. */
export function deniedNowhere({document, sources}: Context, sentence: Sentence, index: number, near: readonly Parallel[], alike: number): Denial | undefined {
  const {norm} = document.tokens[index]!.info
  const best = near[0]
  const next = document.tokens[index + 1]
  if (!best || best.share < alike || !(deniesPlainly(norm) || norm === 'only') || next?.info.shape === 'figures' || next?.text === '.') return undefined
  if (norm !== 'only' && SOFT.test(next?.info.norm ?? '')) return undefined
  // 'read the letter without opening it': what was not done may go without saying.
  if (norm === 'without' && next?.info.norm.endsWith('ing')) return undefined
  const denied: number[] = []
  for (let k = index + 1; k < sentence.last && denied.length < WORDS_DENIED; k++) {
    const {kind, info} = document.tokens[k]!
    if (kind === 'word' && info.norm.length > 3 && isContent(info.norm)) denied.push(k)
  }
  if (denied.length === 0) return undefined
  const narrows = norm === 'only'
  if (deniesWithin(best.source, best.sentence.first, best.sentence.last, narrows)) return undefined
  for (const k of denied) {
    for (const source of sources) {
      let before = -1
      for (const at of source.context.get(wordPlaces).like(document.tokens[k]!.info.norm)) {
        const {sentence: there} = source.document.tokens[at]!
        if (there !== before && deniesWithin(source, source.document.sentences[there]!.first, source.document.sentences[there]!.last, narrows)) return undefined
        before = there
      }
    }
  }
  return {first: index, last: denied[0]! + 1, near: best, kind: narrows ? 'narrowing' : 'denial'}
}

/** Whether a source denies a word, or has its opposite; where several of the words denied are carried, in a sentence that has another one of them. */
function isBorneOut(sources: Sources, word: string, {narrows, carried}: {narrows: boolean; carried: readonly string[]}): boolean {
  return sources.some((source) => {
    const {document, context} = source
    const reach = context.get(isTalk) ? REACH_IN_TALK : REACH
    const places = context.get(wordPlaces)
    for (const opposite of oppositesOf(word)) if (places.of(opposite).length > 0) return true
    return places.like(word).some((at) => {
      if (!deniedAround(source, at, reach, narrows)) return false
      const {first, last} = document.sentences[document.tokens[at]!.sentence]!
      return carried.length < 2 || carried.some((other) => other !== word && hasForm(context, first, last, other))
    })
  })
}

/** Whether a source has a word in a form of the same kind: 'insured' is not told by 'insurance'. */
function isTold(sources: Sources, word: string): boolean {
  return sources.some(({document, context}) => context.get(wordPlaces).like(word).some((at) => NOUN.test(document.tokens[at]!.info.norm) === NOUN.test(word)))
}

function deniedAfter({tokens}: Document, {last}: Sentence, index: number): number[] {
  const out: number[] = []
  for (let k = index + 1; k < last && out.length < WORDS_DENIED; k++) {
    const {kind, info} = tokens[k]!
    if (kind === 'punctuation' ? info.norm !== '"' : out.length > 0 && CLAUSE.test(info.norm)) break
    if (kind === 'word' && info.norm.length > 2 && isContent(info.norm) && !LIGHT.test(info.norm)) out.push(k)
  }
  return out
}

function deniedBefore({tokens}: Document, {first}: Sentence, index: number): number[] {
  const out: number[] = []
  for (let k = index - 1; k >= first && out.length < 2; k--) {
    const {kind, info} = tokens[k]!
    if (kind === 'punctuation') break
    if (kind === 'word' && info.norm.length > 2 && isContent(info.norm)) out.push(k)
  }
  return out
}

function deniedAround(source: Source, at: number, reach: number, narrows: boolean): boolean {
  const {tokens, sentences} = source.document
  const {first, last} = sentences[tokens[at]!.sentence]!
  return deniesWithin(source, Math.max(first, at - reach), Math.min(last, at + reach), narrows)
}

function deniesWithin({context}: Source, first: number, last: number, narrows: boolean): boolean {
  if (last <= first) return false
  const {denying, narrowing} = context.get(undoings)
  return denying[last]! > denying[first]! || (narrows && narrowing[last]! > narrowing[first]!)
}

/** A finder: how many words up to each token leave something undone, and how many narrow it. */
function undoings({document: {tokens}}: Context): {denying: Int32Array; narrowing: Int32Array} {
  const denying = new Int32Array(tokens.length + 1)
  const narrowing = new Int32Array(tokens.length + 1)
  for (let k = 0; k < tokens.length; k++) {
    const {kind, info: {norm}} = tokens[k]!
    denying[k + 1] = denying[k]! + (kind === 'word' && (denies(norm) || UNDOING.test(norm) || norm.startsWith('un')) ? 1 : 0)
    narrowing[k + 1] = narrowing[k]! + (kind === 'word' && NARROWING.test(norm) ? 1 : 0)
  }
  return {denying, narrowing}
}

/** Whether a folded word may begin what is looked for here. */
export function mayDeny(norm: string): boolean {
  return norm === 'only' || deniesPlainly(norm) || NARROW.test(norm) || DENY.test(norm)
}
