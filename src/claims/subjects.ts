import type {Context} from '../context.js'
import type {AgeOwner} from '../mentions/ages.js'
import {isHonorific} from '../mentions/names.js'
import {isNameWord} from '../mentions/words.js'
import type {Document, Token} from '../text/document.js'

/** Somebody named: tokens [first, last). */
export interface Named {
  first: number
  last: number
}

const PARTICLES = new Set(['de', 'van', 'von', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'das', 'do', 'al', 'el', 'bin', 'ibn', 'ben', 'la', 'le', 'lo', 'du', 'ter', 'ten', 'af', 'av', 'y', 'e', 'ul', 'st', 'san'])
const NO_PART = new Set([
  'born', 'died', 'aged', 'age', 'senior', 'junior', 'sr', 'jr', 'ii', 'iii', 'iv', 'he', 'she', 'they', 'it', 'his', 'her', 'i', 'we', 'you', 'when', 'where', 'while', 'asked', 'police', 'according',
  'today', 'leader', 'star', 'striker', 'singer', 'actor', 'captain'
])
const GENERATION = new Set(['senior', 'junior', 'sr', 'jr', 'ii', 'iii', 'iv'])

function isPart(token: Token | undefined): boolean {
  return token !== undefined && isNameWord(token) && !NO_PART.has(token.info.norm) && !token.quoted
}

/** The name that ends right before token `end`: 'Marta Lund' in 'Ms Marta Lund, 71'. Titles are left out. */
export function nameBefore({tokens}: Document, end: number): Named | undefined {
  let last = end
  while (last > 0 && GENERATION.has(tokens[last - 1]!.info.norm) && tokens[last - 1]!.kind === 'word') {
    last--
    if (tokens[last - 1]?.text === ',') last--
  }
  const final = tokens[last - 1]
  if (!final || !(isPart(final) || final.joined && isPart(tokens[last - 2]))) return undefined
  if (last !== end && tokens[end - 1]!.sentence !== final.sentence) return undefined
  let first = last - 1
  for (let k = last - 2; k >= 0; k--) {
    const token = tokens[k]!
    if (token.sentence !== final.sentence || token.kind !== 'word' || token.tail !== '') break
    const part = isPart(token)
    if (!part && !(PARTICLES.has(token.info.norm) && tokens[k - 1]?.sentence === token.sentence) && !token.joined) break
    if (part && isHonorific(token.info.norm)) break
    first = k
  }
  while (first < last - 1 && !isPart(tokens[first]) && tokens[first]!.info.shape === 'lower') first++
  if (isHonorific(tokens[first]!.info.norm) && first === last - 1) return undefined
  // 'The younger Lund' is told from another of the name.
  return tokens[first - 1]?.sentence === final.sentence && /^(?:younger|elder|older|other|second|another)$/.test(tokens[first - 1]!.info.norm) ? undefined : {first, last}
}

/** The name that begins at a token, titles passed over. */
export function nameAt(document: Document, start: number): Named | undefined {
  const {tokens} = document
  let first = start
  while (tokens[first] && isHonorific(tokens[first]!.info.norm) && tokens[first]!.info.shape !== 'lower' && first < start + 3) first++
  const head = tokens[first]
  if (!head || !isPart(head)) return undefined
  let last = first + 1
  while (tokens[last - 1]!.tail === '' && tokens[last]?.sentence === head.sentence && tokens[last]!.kind === 'word') {
    const token = tokens[last]!
    if (!isPart(token) && !token.joined && !(PARTICLES.has(token.info.norm) && isPart(tokens[last + 1]))) break
    last++
  }
  return {first, last}
}

/** The words of a name, folded; hyphenated ones are one word, particles none. */
export function wordsOf({tokens}: Document, {first, last}: Named): string[] {
  const out: string[] = []
  for (let k = first; k < last; k++) {
    const {norm} = tokens[k]!.info
    if (tokens[k]!.joined && out.length > 0) out.push(`${out.pop() ?? ''}-${norm}`)
    else if (!PARTICLES.has(norm)) out.push(norm)
  }
  return out.length > 0 ? out : [tokens[last - 1]!.info.norm]
}

/** Whether two names may be one person's: the shorter ends the longer, or first name and surname agree. */
export function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0 || short.at(-1) !== long.at(-1)) return false
  if (short.length === 1) return true
  return short.at(-2) === long.at(-2) || short[0] === long[0] || long[0]!.length === 1 && short[0]!.startsWith(long[0]!) || short[0]!.length === 1 && long[0]!.startsWith(short[0]!)
}

/** Who owns an age or a birth date, as far as the text says so without doubt. */
export function ownerOf(context: Context, owner: AgeOwner): Named | undefined {
  const {document} = context
  if (owner.at === 'before') return apposed(document, owner.index)
  if (owner.at === 'after') return following(context, owner.index)
  if (owner.at === 'topic') return topic(context, owner.index)
  return clauseSubject(context, owner.index)
}

/** The name before a comma or bracket, over one more apposition: 'Lund, a potter, 71'. */
function apposed(document: Document, index: number): Named | undefined {
  const {tokens} = document
  const own = tokens[index - 1]?.tail !== '' && tokens[index]?.kind === 'word'
  const name = nameBefore(document, index)
  if (!name) return undefined
  if (!own && tokens[name.last - 1]!.tail !== '') return undefined
  // 'of Springfield, 71': a place.
  return isPlaceLike(tokens, name) ? undefined : name
}

function isPlaceLike(tokens: readonly Token[], {first, last}: Named): boolean {
  const before = tokens[first - 1]
  return before !== undefined && before.sentence === tokens[first]!.sentence && last - first < 2 && /^(?:in|from|near|at|of)$/.test(before.info.norm)
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

/** 'Born 4 July 1981, Szolnok.': a name that nothing follows is that of the place. */
function endsNote({tokens}: Document, {first, last}: Named): boolean {
  const next = tokens[last]
  return !next || next.sentence !== tokens[first]!.sentence || next.kind !== 'word' && next.text !== ',' && next.text !== '('
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
    while (start > first && !isBoundary(tokens, start - 1)) start--
    const head = tokens[start]!
    const {norm} = head.info
    if (/^(?:he|she)$/.test(norm)) return topic(context, start)
    if (norm === 'who') return relative(document, start)
    if (head.tail !== '' && /^(?:he|she)$/.test(norm)) return topic(context, start)
    const name = nameAt(document, titled(tokens, start))
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
      if (before && tokens[before.last - 1]!.tail === '' && !isPlaceLike(tokens, before) && /^(?:a|an|the|who|whose|one|his|her|of|born|aged|now|then|himself|herself|known|formerly|also|from|died|was|had|turned|is|has|at|in|on)$/.test(norm)) {
        const opener = tokens[before.first - 1]
        if (!opener || opener.sentence !== sentence || before.first === first || /^(?:,|that|and|but|when|said|says|while|because|—|–|:|;)$/.test(opener.info.norm) || isHonorific(opener.info.norm) || opener.info.shape === 'lower') return before
        return undefined
      }
    }
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

function titled(tokens: readonly Token[], start: number): number {
  let k = start
  while (k < start + 4 && tokens[k]?.info.shape === 'lower' && (isHonorific(tokens[k]!.info.norm) || /^(?:the|former|novelist|singer|painter|actor|poet|composer|writer|author|architect|scientist|politician|leader|star)$/.test(tokens[k]!.info.norm))) k++
  return k
}

function isBoundary(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]!
  if (token.kind !== 'word') return /^[,;:()–—]$/.test(token.text)
  return BOUNDARIES.has(token.info.norm) && !token.joined
}

/** 'Lund, who …', 'Lund who …'. */
function relative(document: Document, who: number): Named | undefined {
  const {tokens} = document
  const end = tokens[who - 1]?.text === ',' ? who - 1 : who
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

/** How many sentences back a pronoun reaches. */
const BACK = 5

/** The one whom 'he' or 'she' at a token means: the subject of the sentences before, where there is no doubt about it. */
export function topic(context: Context, index: number): Named | undefined {
  const {document} = context
  const {sentences, tokens, blocks} = document
  const own = sentences[tokens[index]!.sentence]!
  const pronoun = tokens[index]!.info.norm
  for (let k = index - 1; k >= own.first; k--) {
    const inside = tokens[k]!
    // In its own sentence: 'Lund said she was 71' is Lund's, unless somebody else is named too.
    if (inside.kind === 'word' && !inside.quoted && isPart(inside) && k > own.first) {
      const name = nameBefore(document, k + 1)
      if (name && !/^(?:in|at|from|near|to|of|on)$/.test(tokens[name.first - 1]?.info.norm ?? '')) {
        const whole = nameAt(document, name.first)
        if (!whole || tokens[whole.last - 1]!.tail !== '') return undefined
        const earlier = sentenceSubject(document, own.first, name.first)
        return earlier === undefined || earlier === 'nobody' ? whole : undefined
      }
    }
  }
  if (index > own.first) {
    const start = nameAt(document, own.first)
    if (start && start.last <= index) return tokens[start.last - 1]!.tail === '' ? start : undefined
  }
  let back = 0
  for (let s = own.index - 1; s >= 0 && back < BACK; s--, back++) {
    const sentence = sentences[s]!
    const found = sentenceSubject(document, sentence.first, sentence.last)
    if (found === 'nobody') continue
    if (found === 'other') return undefined
    if (found === 'he' || found === 'she') {
      if (/^(?:he|she)$/.test(pronoun) && found !== pronoun) return undefined
      continue
    }
    if (found) return found
    if (blocks[sentence.block]!.kind === 'heading') return undefined
  }
  return undefined
}

/** Who a sentence is about, from its own words: the name at its head, the one name in it, a pronoun; `other` where that is in doubt. */
function sentenceSubject(document: Document, first: number, last: number): Named | 'he' | 'she' | 'nobody' | 'other' | undefined {
  const {tokens, blocks} = document
  const head = tokens[first]!
  const heading = blocks[head.block]!.kind === 'heading'
  const names: Named[] = []
  let pronoun: 'he' | 'she' | undefined
  for (let k = first; k < last; k++) {
    const token = tokens[k]!
    if (token.quoted || token.kind !== 'word') continue
    const {norm} = token.info
    if ((norm === 'he' || norm === 'she') && names.length === 0) pronoun ??= norm
    if (!isPart(token) || isHonorific(norm) && k + 1 < last && isPart(tokens[k + 1])) continue
    if (k === first && token.info.shape === 'capital' && !(k + 1 < last && (isPart(tokens[k + 1]) || /^(?:is|was|has|had|said|says|will|would|who|died|,)$/.test(tokens[k + 1]!.info.norm) || /(?:ed|s)$/.test(tokens[k + 1]!.info.norm)))) continue
    const name = nameAt(document, k)
    if (!name) continue
    const before = tokens[k - 1]
    const placed = before && k > first && /^(?:in|at|from|near|to|of|on|for|the|by|with)$/.test(before.info.norm)
    if (name.first === first || !placed) names.push(name)
    k = name.last - 1
  }
  if (pronoun) return pronoun
  const [one, second] = names
  if (!one) return 'nobody'
  if (tokens[one.last - 1]!.tail !== '') return 'other'
  if (one.first === first || isHonorific(tokens[one.first - 1]!.info.norm) && one.first - 1 === first) return one
  if (!second) return one
  if (heading) return 'other'
  const same = names.every((name) => mayBeOne(wordsOf(document, name), wordsOf(document, one)))
  return same ? one : 'other'
}
