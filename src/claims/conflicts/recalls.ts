import type {Context} from '../../context.js'
import {AwaitedWords} from '../../text/awaited-words.js'
import type {Document, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {isQuoted} from '../language/assertion.js'
import type {Clash, Run} from './clash.js'
import {bringsMore, bringsMoreOf, isSaid} from './clash.js'
import {WEEKDAYS} from './occasion-words.js'

/*
 * Things that a text comes back to and calls otherwise: 'a red Skoda' … 'the blue Skoda', 'was taken on Saturday night' …
 * 'when the tuba was taken on Friday night'.
 */

/** Every such pair of a document. */
export function clashingRecalls(context: Context): Clash[] {
  return [...looks(context), ...days(context)]
}

const LOOKS: readonly string[] = [
  'red|blue|green|yellow|white|black|brown|grey|gray|purple|pink|orange|silver|golden', 'wooden|stone|brick|concrete|steel|iron|bronze|copper|marble|brass|granite|glass', 'single-storey|two-storey|three-storey|four-storey|five-storey',
  'male|female', 'northern|southern|eastern|western', 'left|right'
]
const SORTS = new Map(LOOKS.flatMap((line, n) => line.split('|').map((word) => [word, n] as const)))
// Metals are colours as well.
const METALS = /^(?:silver|golden|gold|bronze|copper|brass)$/
const LOOK_WORDS = new AwaitedWords([...SORTS.keys()].filter((word) => !word.includes('-')))

/** 'a red Skoda' … 'the blue Skoda': one thing of two colours, or of two materials. */
function looks({document}: Context): Clash[] {
  const {tokens} = document
  const introduced = new Map<string, {sort: number; word: string; run: Run; many: boolean}>()
  const out: Clash[] = []
  for (const k of LOOK_WORDS.in(document)) {
    const word = tokens[k]!
    const noun = tokens[k + 1]
    const article = tokens[k - 1]
    if (word.info.shape !== 'lower' || word.joined || !noun || noun.sentence !== word.sentence || noun.kind !== 'word' || noun.joined || noun.info.norm.length < 3 || !article || article.sentence !== word.sentence || isQuoted(document, k)) continue
    // 'a red brick house' is of bricks, and 'a black and white flag' of both.
    if (SORTS.has(noun.info.norm) || noun.tail !== '' || /^(?:and|or|one|ones|cross|house|sea|card|carpet|light|wine|hand|side|wing|bank|foot|eye|arm|leg)$/.test(noun.info.norm)) continue
    const sort = SORTS.get(word.info.norm)!
    if (sort > 3 && noun.info.shape !== 'lower') continue
    const key = noun.info.norm
    const known = introduced.get(key)
    if (/^(?:a|an)$/.test(article.info.norm)) {
      if (known) known.many = true
      else introduced.set(key, {sort, word: word.info.norm, run: {first: k, last: k + 2}, many: false})
    } else if (article.info.norm === 'the' && known && !known.many && (known.sort === sort || (METALS.test(known.word) && METALS.test(word.info.norm))) && !alike(known.word, word.info.norm) && isSaid(document, k, true) && !bringsMoreOf(document, known.run.last, k, key) && !isPlural(noun) && tokens[known.run.first]!.sentence !== word.sentence) {
      if (only(document, key, known.run.first, k)) out.push({earlier: known.run, later: {first: k, last: k + 2}})
    } else if (known && known.word !== word.info.norm && article.info.norm !== 'the') known.many = true
  }
  return out
}

function alike(a: string, b: string): boolean {
  return a === b || (/^gr[ae]y$/.test(a) && /^gr[ae]y$|silver/.test(b)) || (/^gold/.test(a) && b === 'yellow') || (/^(?:wooden|iron|steel)$/.test(a) && /^(?:iron|steel)$/.test(b))
}

function isPlural({info}: Token): boolean {
  return info.norm.endsWith('s') && !info.norm.endsWith('ss')
}

/** Whether between the two no 'one', 'other' or plural speaks of several of the kind. */
function only({tokens}: Document, noun: string, from: number, to: number): boolean {
  for (let k = from + 2; k < to; k++) {
    const {norm} = tokens[k]!.info
    if (norm === `${noun}s` || ((norm === noun) && /^(?:other|another|second|a|an|each|every|new|old)$/.test(tokens[k - 1]!.info.norm))) return false
  }
  return true
}

const BE = new WordSet('was|were')
const DAY_WORDS = new AwaitedWords([...WEEKDAYS])
const NOT_HAPPENED = new WordSet('said|told|held|announced|expected|due|charged|published|released|reported|seen|asked|questioned|named|known|found|sold|opened|closed')

interface Happening {
  verb: string
  nouns: ReadonlySet<string>
  day: string
  run: Run
  index: number
}

const REACH = 9

/** 'the tuba that was taken on Saturday night' … 'when the tuba was taken on Friday night': one deed put on two days. */
function days({document}: Context): Clash[] {
  const {tokens} = document
  const known: Happening[] = []
  const out: Clash[] = []
  for (const k of DAY_WORDS.in(document)) {
    if (tokens[k]!.info.shape !== 'capital' || tokens[k - 1]?.info.norm !== 'on' || isQuoted(document, k) || /^(?:last|next)$/.test(tokens[k + 1]?.info.norm ?? '')) continue
    const one = happeningAt(document, k)
    if (!one) continue
    const same = known.filter((other) => other.verb === one.verb && [...other.nouns].some((noun) => one.nouns.has(noun)))
    const [earlier] = same
    if (earlier && same.every(({day}) => day !== one.day) && tokens[earlier.index]!.sentence !== tokens[k]!.sentence && !bringsMore(document, earlier.index, k, true)) out.push({earlier: earlier.run, later: one.run})
    if (known.length < 24) known.push(one)
  }
  return out
}

/** 'the tuba was taken from the bandstand on Saturday': a passive with its day. */
function happeningAt({tokens, sentences}: Document, day: number): Happening | undefined {
  const {sentence} = tokens[day]!
  const {first} = sentences[sentence]!
  for (let k = day - 2; k > day - REACH && k > first; k--) {
    const token = tokens[k]!
    if (token.kind !== 'word' || /^(?:and|but|when|after|before|said|on)$/.test(token.info.norm)) return undefined
    if (!BE.has(tokens[k - 1]) || token.info.shape !== 'lower' || NOT_HAPPENED.has(token) || !/(?:ed|en|wn|ne|ght|lt|pt|nt|ut|et|ot|st|rn|ung|un)$/.test(token.info.norm)) continue
    const nouns = new Set<string>()
    for (let b = k - 2; b >= first && b > k - 7; b--) {
      const {norm, shape} = tokens[b]!.info
      if (/^(?:when|after|before|because|said|and|but)$/.test(norm) || /^[,;:]$/.test(tokens[b]!.text)) break
      if (/^(?:the|a|an)$/.test(norm) && nouns.size > 0) break
      if (shape === 'lower' && norm.length > 3 && !/^(?:that|which|they|were|this|these|those|have|been|also)$/.test(norm)) nouns.add(norm)
    }
    return nouns.size > 0 ? {verb: token.info.norm, nouns, day: tokens[day]!.info.norm, run: {first: day - 1, last: day + 1}, index: day} : undefined
  }
  return undefined
}
