import type {Document, Token} from '../../text/document.js'
import type {Attribution} from './attributions.js'

/** The words that give a quotation to somebody. All ranges are tokens [first, last). */
export type Frame = Pick<Attribution, 'first' | 'last' | 'voice'> & {source: {first: number; last: number}}

// Said beside quotations; elsewhere many of them are other words.
const SPEAKING = new Set(
  ('said says told tells asked asks added adds replied replies responded responds answered answers continued continues continuing explained explains argued argues warned warns insisted insists joked jokes quipped ' +
  'wrote writes recalled recalls remarked remarks observed observes noted notes declared declares announced snapped snaps retorted retorts countered counters urged urges pleaded pleads shouted shouts yelled whispered whispers muttered ' +
  'mutters cried cries boasted boasts lamented laments sighed sighs mused muses wondered wonders repeated repeats laughed laughs smiled grinned grumbled growled thundered protested complained complains conceded concedes admitted admits ' +
  'acknowledged acknowledges agreed agrees confessed confesses concluded concludes commented comments stated states promised promises vowed vows claimed claims suggested suggests exclaimed interjected testified tweeted posted ' +
  'begins began opened ended finished shrugged').split(' ')
)
const PARTICLES = new Set(['back', 'out', 'on', 'in', 'up', 'off'])
const PHRASAL: ReadonlyMap<string, string> = new Map(Object.entries({shot: 'back', hit: 'back', fired: 'back', shoots: 'back', hits: 'back', pointed: 'out', points: 'out', went: 'on', goes: 'on', chimed: 'in', chipped: 'in', called: 'out', cut: 'in', put: 'it', puts: 'it', saw: 'it', sees: 'it', summed: 'up', sums: 'up'}))
const LONGEST = 8

/** 'X shot back' and 'asked X' right after a quotation, 'X: "…"' and 'X asked: "…"' right before it. */
export function frameOf(document: Document, {first, last}: {first: number; last: number}): Frame | undefined {
  return behind(document.tokens, last) ?? before(document, first)
}

function behind(tokens: readonly Token[], last: number): Frame | undefined {
  let at = last
  const {sentence} = tokens[last - 1]!
  const inside = (index: number) => (tokens[index]?.sentence === sentence && !tokens[index].quoted && tokens[index].kind === 'word' ? tokens[index] : undefined)
  if (tokens[at]?.text === ',' && tokens[at]!.sentence === sentence) at++
  if (/^(?:was|is)$/.test(inside(at)?.info.norm ?? '') && inside(at + 1)?.info.norm === 'how') at += 2
  else if (inside(at)?.info.norm === 'as') at++
  const head = inside(at)
  if (!head) return undefined
  if (SPEAKING.has(head.info.norm)) {
    // 'said X'; 'said of X' and 'told X' name another.
    const next = inside(at + 1)
    if (!next || /^(?:told|tells|asked|asks)$/.test(head.info.norm) && !startsName(next) || !startsName(next)) return undefined
    const end = phraseEnd(inside, at + 1)
    return frame(tokens, at, at + 1, at + 1, end)
  }
  // 'X said', 'the minister shot back'
  if (!startsName(head)) return undefined
  for (let k = at + 1; k < at + LONGEST; k++) {
    const token = inside(k)
    if (!token) return undefined
    if (isSpeaking(tokens, k)) return frame(tokens, k, !PHRASAL.has(token.info.norm) ? k + 1 : k + 2, at, adverbsOff(tokens, k, at))
  }
  return undefined
}

/** 'Ek of the Friends: "…"', 'the minister shot back: "…"' */
function before({tokens, sentences}: Document, first: number): Frame | undefined {
  const mark = tokens[first - 1]
  if (mark?.text !== ':' && mark?.text !== ',' || mark.quoted || mark.sentence !== tokens[first]!.sentence) return undefined
  const begin = sentences[mark.sentence]!.first
  const verb = PARTICLES.has(tokens[first - 2]?.info.norm ?? '') || tokens[first - 2]?.info.norm === 'it' ? first - 3 : first - 2
  if (verb > begin && first - begin <= LONGEST + 3 && isSpeaking(tokens, verb) && startsName(tokens[begin]!) && plain(tokens, begin, verb)) return frame(tokens, verb, first - 1, begin, adverbsOff(tokens, verb, begin))
  // 'Nils Ek: "…"'
  if (mark.text === ':' && first - begin <= LONGEST && tokens[begin]!.info.shape !== 'lower' && plain(tokens, begin, first - 1) && tokens.slice(begin, first - 1).filter(({info}) => info.shape === 'capital').length > 1) return frame(tokens, first - 1, first, begin, first - 1)
  return undefined
}

function plain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'word' || tokens[i]!.quoted) return false
  return true
}

function isSpeaking(tokens: readonly Token[], index: number): boolean {
  const {norm} = tokens[index]!.info
  return SPEAKING.has(norm) || (PHRASAL.has(norm) && PHRASAL.get(norm) === tokens[index + 1]?.info.norm)
}

/** The end of a subject, without 'later' and 'has' before its verb. */
function adverbsOff(tokens: readonly Token[], verb: number, from: number): number {
  let end = verb
  while (end > from + 1 && /^(?:has|had|have|also|later|then|once|now|himself|herself|just|still|never|.*[a-z]ly)$/.test(tokens[end - 1]!.info.norm) && tokens[end - 1]!.info.shape === 'lower') end--
  return end
}

function phraseEnd(inside: (index: number) => Token | undefined, from: number): number {
  let end = from
  while (end < from + LONGEST && inside(end) && !/^(?:on|in|at|after|during|before|when|while|as|who|that|to|and|but|with|from)$/.test(inside(end)!.info.norm)) end++
  return Math.max(end, from + 1)
}

function startsName({info}: Token): boolean {
  return info.shape === 'capital' || info.shape === 'capitals' || /^(?:the|his|her|their|its|our|my|he|she|a|an|one)$/.test(info.norm)
}

function frame(tokens: readonly Token[], verb: number, end: number, from: number, to: number): Frame {
  const head = tokens[from]!.info.norm
  const pronoun = to === from + 1 && /^(?:he|she)$/.test(head)
  const named = tokens.slice(from, to).some(({info}, k) => (info.shape === 'capital' || info.shape === 'capitals') && !(k === 0 && /^(?:the|his|her|their|its|he|she|a|an|one|it|they|we|you|but|and)$/.test(info.norm)))
  return {first: verb, last: end, source: {first: from, last: to}, voice: pronoun ? 'pronoun' : named ? 'named' : /^(?:the|his|her|their|its|our|my)$/.test(head) ? 'described' : 'vague'}
}
