import type {Context} from '../../context.js'
import type {Named} from '../../mentions/names/name-spans.js'
import {mayBeOne, nameAt, nameBefore, wordsOf} from '../../mentions/names/name-spans.js'
import {CALLINGS} from './calling-words.js'
import {Lexicon} from '../../mentions/words/lexicon.js'
import type {Document} from '../../text/document.js'
import {isQuoted} from '../language/assertion.js'
import type {Clash, Run} from './clash.js'

const PARTY = /^(?:liberal|socialist|conservative|social|christian|green|republican|democrat|communist)$/

interface Calling {
  line: number
}

function* phrases(): Generator<[string, Calling]> {
  for (const [line, words] of CALLINGS.trim().split('\n').entries()) for (const word of words.split('|')) yield [word, {line}]
  yield ['head of', {line: HEAD}]
  yield ['director of', {line: HEAD + 1}]
  yield ['professor of', {line: HEAD + 2}]
  yield ['secretary for', {line: HEAD + 3}]
  yield ['minister for', {line: HEAD + 3}]
  yield ['minister of', {line: HEAD + 3}]
  yield ['editor of', {line: HEAD + 4}]
}

const HEAD = 1000
const lexicon = new Lexicon<Calling>(phrases())

interface Holder {
  line: number
  /** 'property' of 'head of property'; '' where the word says all. */
  of: string
  /** 'retired', 'former' or ''. */
  state: string
  words: readonly string[]
  run: Run
}

/** One person called two things: 'Ralph Tenby, a retired dentist' … 'Mr Tenby, a retired vet'; 'head of property' … 'head of housing'. */
export function clashingCallings({document}: Context): Clash[] {
  const matches = lexicon.scan(document)
  if (matches.length < 2) return []
  const by = new Map<string, Holder[]>()
  const strangers = new Map<string, {line: number; run: Run; many: boolean}>()
  const out: Clash[] = []
  for (const {first, last, entry} of matches) {
    if ((document.tokens[first]!.info.shape !== 'lower' && !(PARTY.test(document.tokens[first]!.info.norm) && document.tokens[last]?.kind !== 'word')) || isQuoted(document, first)) continue
    const holder = holderAt(document, first, last, entry.line)
    if (!holder) {
      const clash = unnamed(document, first, last, entry.line, strangers)
      if (clash) out.push(clash)
      continue
    }
    const surname = holder.words[holder.words.length - 1]!
    const known = by.get(surname)
    if (!known) {
      by.set(surname, [holder])
      continue
    }
    const own = known.filter((one) => mayBeOne(one.words, holder.words))
    const [earlier] = own
    if (earlier && own.every((one) => one.state === holder.state && differ(one, holder))) out.push({earlier: earlier.run, later: holder.run})
    known.push(holder)
  }
  return out
}

/** 'a retired judge' … 'The retired prosecutor': one whom the text does not name. */
function unnamed({tokens}: Document, first: number, last: number, line: number, strangers: Map<string, {line: number; run: Run; many: boolean}>): Clash | undefined {
  const [state, article] = [tokens[first - 1], tokens[first - 2]]
  if (line >= HEAD || !state || !article || !/^(?:retired|former|trainee)$/.test(state.info.norm) || article.sentence !== tokens[first]!.sentence || tokens[last]?.info.shape === 'capital') return undefined
  const run = {first: first - 1, last}
  const known = strangers.get(state.info.norm)
  if (/^an?$/.test(article.info.norm)) {
    if (known) known.many = true
    else strangers.set(state.info.norm, {line, run, many: false})
    return undefined
  }
  return known && !known.many && article.info.norm === 'the' && known.line !== line && tokens[known.run.first]!.sentence !== state.sentence ? {earlier: known.run, later: run} : undefined
}

function differ(a: Holder, b: Holder): boolean {
  return a.line >= HEAD || b.line >= HEAD ? a.line === b.line && a.of !== b.of : a.line !== b.line
}

const STATES = /^(?:retired|former|trainee|student|part-time|assistant|deputy|acting)$/

function holderAt(document: Document, first: number, last: number, line: number): Holder | undefined {
  const {tokens} = document
  const {sentence} = tokens[first]!
  if (tokens[last - 1]!.tail !== '' || tokens[last]?.joined || tokens[first]!.joined) return undefined
  let end = last
  let of = ''
  if (line >= HEAD) {
    while (end < last + 3 && tokens[end]?.sentence === sentence && tokens[end]!.info.shape === 'lower' && !/^(?:the|a|an|his|her|its|their|at|for|in|of|and|who|until|from|said|says|was|is|has|when|since)$/.test(tokens[end]!.info.norm)) end++
    if (end === last || tokens[end]?.info.norm === 'and' || tokens[end]?.info.norm === 'of') return undefined
    of = tokens.slice(last, end).map(({info}) => info.norm).join(' ')
  }
  let k = first - 1
  let state = ''
  while (k > first - 4 && tokens[k]?.sentence === sentence && tokens[k]!.info.shape === 'lower' && tokens[k]!.tail === '' && !/^(?:a|an|the|his|her|its|their|is|was|as|of|and|or|to|by|with|in|who|then|became)$/.test(tokens[k]!.info.norm)) {
    if (STATES.test(tokens[k]!.info.norm)) state = tokens[k]!.info.norm
    k--
  }
  const article = tokens[k]
  if (article?.sentence !== sentence) return undefined
  // 'the son of a piano tuner': whose son, the text need not say again.
  const child = tokens[k - 2]
  if (/^an?$/.test(article.info.norm) && tokens[k - 1]?.info.norm === 'of' && /^(?:son|daughter)$/.test(child?.info.norm ?? '') && tokens[k - 3]?.info.norm === 'the') return {line, of, state, words: [`${child!.info.norm} of`], run: {first, last: end}}
  const led = /^(?:a|an|the|its|their)$/.test(article.info.norm) || article.tail.length === 2
  const at = (named: Named | undefined, run: Run): Holder | undefined => (named && tokens[named.last - 1]!.tail === '' && tokens[named.first]!.sentence === sentence ? {line, of, state, words: wordsOf(document, named), run} : undefined)
  // 'a retired dentist called Ralph Tenby', 'the neurologist Satu Laine', "the council's head of property, Martin Dace"
  if (led) {
    const next = tokens[end]
    if (next?.sentence === sentence) {
      const from = next.text === ',' && (line >= HEAD || article.tail.length === 2 || article.info.norm === 'its') ? end + 1 : /^(?:called|named)$/.test(next.info.norm) ? end + 1 : end
      const ahead = from === end && line >= HEAD ? undefined : at(nameAt(document, from), {first, last: end})
      if (ahead) return ahead
    }
  }
  // 'Ralph Tenby, a retired vet', 'Martin Dace, head of property'
  const mark = led ? k - 1 - ownerLength(document, k) : line >= HEAD ? k : -1
  if (mark >= 0 && tokens[mark]?.text === ',' && tokens[mark].sentence === sentence && !(/^(?:and|or)$/.test(tokens[end]?.info.norm ?? '') && !/^(?:the|a|an)$/.test(tokens[end + 1]?.info.norm ?? ''))) {
    let name = nameBefore(document, mark)
    // 'Tenby, 61, a retired vet'
    if (!name && /^\d\d$/.test(tokens[mark - 1]?.text ?? '') && tokens[mark - 2]?.text === ',') name = nameBefore(document, mark - 2)
    return at(name, {first, last: end}) ?? ofRelation(document, mark, {line, of, state, run: {first, last: end}})
  }
  // 'Mr Dace, who was the head of housing', 'Tenby is a vet'
  if (!led || !/^(?:is|was)$/.test(tokens[k - 1]?.info.norm ?? '')) return undefined
  const who = tokens[k - 2]?.info.norm === 'who' ? (tokens[k - 3]?.text === ',' ? k - 3 : k - 2) : k - 1
  return at(nameBefore(document, who), {first, last: end})
}

const RELATIONS = /^(?:grandfather|grandmother|father|mother|wife|husband|widow|widower|fiancee?|landlord|landlady|stepfather|stepmother)$/

/** 'her grandfather, a tram driver': of whom one has one, or is likely to speak of one. */
function ofRelation({tokens}: Document, comma: number, holder: Omit<Holder, 'words'>): Holder | undefined {
  const [relation, owner] = [tokens[comma - 1]!, tokens[comma - 2]]
  if (!RELATIONS.test(relation.info.norm) || relation.tail !== '' || owner?.sentence !== relation.sentence) return undefined
  return /^(?:his|her)$/.test(owner.info.norm) || owner.tail.length === 2 ? {...holder, words: [`${relation.info.norm} of`]} : undefined
}

/** "the council's": how many words an owner has before its last. */
function ownerLength({tokens}: Document, index: number): number {
  if (tokens[index]!.tail.length !== 2) return 0
  let n = 0
  while (n < 4 && tokens[index - n]?.sentence === tokens[index]!.sentence && tokens[index - n]!.kind === 'word') n++
  return tokens[index - n]?.text === ',' ? n - 1 : 0
}
