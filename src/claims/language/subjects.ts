import type {Context} from '../../context.js'
import type {AgeOwner} from '../../mentions/people/ages.js'
import type {Named} from '../../mentions/names/name-spans.js'
import {endsNote, GENERATION, isPart, nameAt, nameBefore} from '../../mentions/names/name-spans.js'
import {isHonorific} from '../../mentions/names/names.js'
import type {Document, Token} from '../../text/document.js'
import {topic} from './antecedents.js'

/** Who owns an age or a birth date, as far as the text says so without doubt. */
export function ownerOf(context: Context, owner: AgeOwner): Named | undefined {
  const {document} = context
  if (owner.at === 'before') return apposed(document, owner.index)
  if (owner.at === 'after') return following(context, owner.index)
  if (owner.at === 'topic') return topic(context, owner.index, true)
  return clauseSubject(context, owner.index)
}

/** The name before a comma or bracket, over one more apposition: 'Lund, a potter, 71'. */
function apposed(document: Document, index: number): Named | undefined {
  const {tokens} = document
  const own = tokens[index - 1]?.tail !== '' && tokens[index]?.kind === 'word'
  const name = nameBefore(document, index) ?? overRole(document, index)
  if (!name) return undefined
  if (!own && tokens[name.last - 1]!.tail !== '') return undefined
  // 'of Springfield, 71': a place.
  return isPlaceLike(tokens, name) ? undefined : name
}

const LONGEST_ROLE = 6

/** 'Marta Lund, a potter, 71', 'Marta Lund (born 3 January 1950), chair, 71'; 'The potter, 71,' of whom the text has 'the potter Marta Lund'. */
function overRole(document: Document, index: number): Named | undefined {
  const {tokens} = document
  const {sentence} = tokens[index]!
  let k = index - 1
  const noun = tokens[k]
  // 'Mayor, 63, learns to ride bicycle'
  if (noun && noun.index === sentenceStart(document, sentence) && noun.info.shape === 'capital' && tokens[index]!.text === ',' && isHeading(document, noun.block)) return bearerOf(document, noun)
  if (noun?.sentence !== sentence || noun.info.shape !== 'lower' || noun.tail !== '' || NO_ROLE.test(noun.info.norm)) return undefined
  while (k > index - LONGEST_ROLE && tokens[k]?.sentence === sentence && tokens[k]!.kind === 'word' && !NO_ROLE.test(tokens[k]!.info.norm) && (tokens[k]!.info.shape === 'lower' || tokens[k]!.tail !== '')) k--
  const mark = tokens[k]
  if (mark?.sentence === sentence && mark.text === ',') {
    // Past a bracket with the birth.
    let end = k
    if (tokens[end - 1]?.text === ')') while (end > k - 14 && tokens[end]?.sentence === sentence && tokens[end]!.text !== '(') end--
    return nameBefore(document, end)
  }
  const the = tokens[k + 1]
  const opens = mark?.sentence === sentence ? mark.info.norm === 'the' || (mark.info.shape === 'capital' && mark.info.norm === 'the') : the?.info.norm === 'the'
  return opens && noun.index - k < 4 ? bearerOf(document, noun) : undefined
}

function sentenceStart({sentences}: Document, sentence: number): number {
  return sentences[sentence]!.first
}

function isHeading({blocks, headline}: Document, block: number): boolean {
  return blocks[block] === headline || blocks[block]!.kind === 'heading'
}

const NO_ROLE = /^(?:said|says|was|is|has|had|who|and|or|of|in|for|with|to|at|from|by|that|when|on|as|will|would|all|over|under|about|than|age|aged|ago|years?|people|victims?|man|woman|other|second|third)$/

/** Whom the text calls by a noun: 'the potter Marta Lund', 'Marta Lund, a potter,'; nobody where it calls two so. */
function bearerOf(document: Document, noun: Token): Named | undefined {
  const {tokens} = document
  let found: Named | undefined
  for (let k = 1; k + 1 < tokens.length; k++) {
    if (tokens[k]!.info.norm !== noun.info.norm || tokens[k]!.joined || k === noun.index) continue
    let name = tokens[k + 1]!.sentence === tokens[k]!.sentence ? nameAt(document, k + 1) ?? (tokens[k + 1]!.text === ',' ? nameAt(document, k + 2) : undefined) : undefined
    if (!name && /^(?:a|an|the)$/.test(tokens[k - 1]!.info.norm) && tokens[k - 2]?.text === ',' && /^[,.;]$/.test(tokens[k + 1]!.text)) name = nameBefore(document, k - 2)
    // 'the mayor of Hasselt, Griet Claes,'
    if (!name && tokens[k + 1]!.info.norm === 'of') {
      let comma = k + 2
      while (comma < k + 6 && tokens[comma]?.kind === 'word') comma++
      if (tokens[comma]?.text === ',' && tokens[comma]!.sentence === tokens[k]!.sentence) name = nameAt(document, comma + 1)
    }
    if (!name || name.last - name.first < 2) continue
    if (found && (found.last - found.first !== name.last - name.first || tokens[found.last - 1]!.info !== tokens[name.last - 1]!.info)) return undefined
    found = name
  }
  return found
}

const STOPS = new Set(['said', 'says', 'told', 'tells', 'was', 'is', 'has', 'had', 'who', 'and', 'or', 'of', 'in', 'for', 'with', 'whose', 'to', 'at', 'from', 'by', 'that', 'when', 'on', 'as', 'will', 'would'])

/** The first name of what follows, over a few words of description, or a pronoun resolved. */
function following(context: Context, index: number): Named | undefined {
  const {document} = context
  const {tokens} = document
  const {sentence} = tokens[Math.max(0, index - 1)]!
  let k = index
  for (let segment = 0; segment < 3; segment++) {
    if (tokens[k]?.text === ',') k++
    for (let step = 0; step < 7; step++) {
      const token = tokens[k + step]
      if (!token || token.sentence !== sentence) return headed(context, index)
      const {norm} = token.info
      if (norm === 'he' || norm === 'she') return topic(context, k + step)
      if (token.kind !== 'word') break
      const name = nameAt(document, k + step)
      if (name && (step > 0 || !endsNote(document, name))) return tokens[name.last - 1]!.tail === '' ? name : undefined
      if (name) return headed(context, index)
      if (STOPS.has(norm) || token.tail !== '') break
    }
    while (tokens[k] && tokens[k]!.sentence === sentence && tokens[k]!.text !== ',') k++
    if (tokens[k]?.sentence !== sentence) return headed(context, index)
  }
  return undefined
}

/** A note with no subject, under the name of the one whom it is about: '**Born** 4 July 1981'. */
function headed(context: Context, index: number): Named | undefined {
  const {document} = context
  const {tokens, blocks} = document
  const at = Math.max(0, index - 1)
  const {block} = tokens[at]!
  const name = (b: number): Named | undefined => {
    const {first, last} = blocks[b]!
    for (let k = first; k < last && k < first + 12; k++) {
      const found = nameAt(document, k)
      if (found) return found.last - found.first > 1 ? found : undefined
    }
    return undefined
  }
  for (let b = block - 1; b >= 0 && b >= block - 6; b--) {
    if (blocks[b]!.kind === 'heading') return name(b)
    const found = blocks[b]!.last - blocks[b]!.first < 12 ? name(b) : undefined
    if (found) return found
  }
  return undefined
}

/** Words of a clause that are looked at. */
const FAR = 60

const BOUNDARIES = new Set(['and', 'but', 'when', 'while', 'after', 'before', 'because', 'that', 'where', 'since', 'although', 'though', 'until', 'if', 'as', 'then', 'or', 'which'])
const AUXILIARIES = /^(?:is|was|has|had|will|would|died|dies|turns|turned|turning|born|became|becomes|won|went|left|took|made|began|came|gave|wrote|met|led|ran|fell|lost|sang|bought|sold|rose|found|joined|moved|also|later|still|now|died|celebrates|marks|passed|being|aged|reached|reaches|been|never|only|first|finally|fought|broke|drew|flew|swam|rode|stood|kept|held|got|told|said|says|could|can|did|does|himself|herself|eventually|soon|just|recently|therefore|thus)$/

/** The subject of the clause around a token. */
export function clauseSubject(context: Context, index: number): Named | undefined {
  const {document} = context
  const {tokens} = document
  const {sentence} = tokens[index]!
  const first = document.sentences[sentence]!.first
  let end = index
  // A clause that begins with its verb shares the subject of the one before.
  for (let round = 0; round < 5; round++) {
    let start = end
    while (start > first && start > end - FAR && tokens[start]!.info.norm !== 'who' && !isBoundary(tokens, start - 1)) start--
    const head = tokens[start]!
    const {norm} = head.info
    if (/^(?:he|she)$/.test(norm)) return topic(context, start)
    if (norm === 'who') return relative(document, start)
    if (head.tail !== '' && /^(?:he|she)$/.test(norm)) return topic(context, start)
    if (/^(?:in|on|at|by|after|before|for|from|during)$/.test(norm)) {
      const fronted = afterDate(context, start, end)
      if (fronted) return fronted
    }
    const name = nameAt(document, titled(document, start))
    if (name && name.first <= Math.max(start, end)) {
      if (tokens[name.last - 1]!.tail !== '' && !(name.last === index && tokens[index]!.info.norm !== 'birthday')) return undefined
      const next = tokens[name.last]
      const prior = tokens[start - 1]
      if (start > first && prior?.text === ',' && tokens[name.last]?.text === ',' ) {
        // 'Lund, of Oslo, died'; a name between commas may be an apposition too: leave it unless a verb follows.
        const verb = tokens[name.last + 1]
        if (!verb || verb.info.shape !== 'lower') return undefined
      }
      if (!next || next.sentence !== sentence || next.kind !== 'word' || next.info.shape === 'lower' || GENERATION.has(next.info.norm)) return name
      return undefined
    }
    if (start <= first) return undefined
    const mark = tokens[start - 1]!
    // 'Lund, the potter whose bowls …, died': an apposition between commas.
    if (mark.text === ',' || mark.text === '(') {
      const before = nameBefore(document, start - 1)
      if (before && tokens[before.last - 1]!.tail === '' && !isPlaceLike(tokens, before) && /^(?:a|an|the|who|whose|one|of|born|aged|now|then|himself|herself|known|formerly|also|from|died|was|had|turned|is|has|at|in|on)$/.test(norm) || before && head.info.shape === 'figures' && tokens[before.last - 1]!.tail === '') {
        const opener = tokens[before.first - 1]
        if (!opener || opener.sentence !== sentence || before.first === first || /^(?:,|that|and|but|when|said|says|while|because|—|–|:|;)$/.test(opener.info.norm) || isHonorific(opener.info.norm) || titled(document, segmentOf(tokens, before.first, first)) === before.first) return before
        return undefined
      }
    }
    // 'Lund is 49; his dog is 12': somebody or something else.
    if (/^(?:his|her|its|their|my|our)$/.test(norm) || /^[;:(–—]$/.test(mark.text) && /^(?:a|an|the)$/.test(norm)) return undefined
    if (AUXILIARIES.test(norm) || /(?:ed|ing)$/.test(norm) || head.info.shape === 'figures' || mark.text === ',' || mark.text === ')' || norm === ',' || /^(?:in|on|at|of|by|a|an|the|from|with|for|to|aged)$/.test(norm)) {
      // A noun of its own after 'and' or 'when' is another subject: 'when the firm was 30'.
      if (BOUNDARIES.has(mark.info.norm) && /^(?:a|an|the|his|her|its|their|in|of)$/.test(norm) && mark.info.norm !== 'and') return undefined
      end = start - 1
      continue
    }
    if (BOUNDARIES.has(mark.info.norm) && head.info.shape === 'lower') return undefined
    end = start - 1
  }
  return undefined
}

/** 'On 30 January 2014 she …', 'In 1990 Ada Lund …'. */
function afterDate(context: Context, start: number, end: number): Named | undefined {
  const {tokens} = context.document
  for (let k = start + 1; k < end; k++) {
    const {norm, shape} = tokens[k]!.info
    if (norm === 'he' || norm === 'she') return topic(context, k)
    const before = tokens[k - 1]!.info
    if (shape === 'capital' && (before.shape === 'figures' || before.shape === 'capital' && isNoPart(tokens[k - 1]))) {
      const name = nameAt(context.document, k)
      if (name) return tokens[name.last - 1]!.tail === '' ? name : undefined
    }
  }
  return undefined
}

function isNoPart(token: Token | undefined): boolean {
  return !isPart(token)
}

/** Where the words between commas or clauses begin in which a token stands. */
function segmentOf(tokens: readonly Token[], index: number, first: number): number {
  let start = index
  while (start > first && start > index - 8 && !isBoundary(tokens, start - 1)) start--
  return start
}

/** Past what stands before a name at the head of a clause: 'The veteran economist Marta Lund'. */
function titled({tokens}: Document, start: number): number {
  for (let k = start; k < start + 7; k++) {
    const token = tokens[k]
    if (!token || token.kind !== 'word' || token.sentence !== tokens[start]!.sentence || token.tail !== '') return start
    if (isPart(token)) return k
    if (k >= start && (STOPS.has(token.info.norm) || /ed$/.test(token.info.norm) || BOUNDARIES.has(token.info.norm))) return start
  }
  return start
}

function isBoundary(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]!
  if (token.kind !== 'word') return /^[,;:()–—]$/.test(token.text)
  return BOUNDARIES.has(token.info.norm) && !token.joined
}

/** Past what stands in brackets: 'Lund (1931–2022), who …'. */
function beforeBracket(tokens: readonly Token[], close: number): number {
  for (let k = close - 1; k > close - 16 && k > 0; k--) if (tokens[k]!.text === '(') return k
  return close + 1
}

/** 'Lund, who …', 'Lund who …'. */
function relative(document: Document, who: number): Named | undefined {
  const {tokens} = document
  let end = tokens[who - 1]?.text === ',' ? who - 1 : who
  if (tokens[end - 1]?.text === ')') end = beforeBracket(tokens, end - 1)
  // 'Lund, 51, who …'
  if (end === who - 1 && tokens[end - 1]?.info.shape === 'figures' && tokens[end - 2]?.text === ',') end -= 2
  const name = nameBefore(document, end)
  if (name) return tokens[name.last - 1]!.tail === '' && !isPlaceLike(tokens, name) ? name : undefined
  // 'Lund, the potter, who …' and 'Lund, the potter who …'
  for (let k = end - 1; k > end - 12 && k > 0 && tokens[k]!.sentence === tokens[who]!.sentence; k--) {
    if (isBoundary(tokens, k) && tokens[k]!.text !== ',' || tokens[k]!.info.shape === 'capital' && end === who - 1) return undefined
    if (tokens[k]!.text === ',') {
      const before = /^(?:a|an|the)$/.test(tokens[k + 1]?.info.norm ?? '') ? nameBefore(document, k) : undefined
      return before && tokens[before.last - 1]!.tail === '' ? before : undefined
    }
  }
  return undefined
}

function isPlaceLike(tokens: readonly Token[], {first, last}: Named): boolean {
  const before = tokens[first - 1]
  return before !== undefined && before.sentence === tokens[first]!.sentence && last - first < 2 && /^(?:in|from|near|at|of)$/.test(before.info.norm)
}
