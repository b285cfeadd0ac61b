import type {Context} from '../../context.js'
import type {Named} from '../../mentions/names/name-spans.js'
import {endsNote, isPart, mayBeOne, nameAt, nameBefore, wordsOf} from '../../mentions/names/name-spans.js'
import {isHonorific} from '../../mentions/names/names.js'
import {merged} from '../../text/awaited-words.js'
import type {Token} from '../../text/document.js'
import {capitalsOf, othersOf} from '../../text/document.js'

/** Words of a sentence that are looked at. */
const FAR = 80

/** How many sentences back a pronoun reaches. */
const BACK = 5

/** The one whom 'he' or 'she' at a token means: the subject of the sentences before, where there is no doubt about it. */
export function topic(context: Context, index: number, strict = false): Named | undefined {
  const {document} = context
  const {sentences, tokens, blocks} = document
  const own = sentences[tokens[index]!.sentence]!
  const pronoun = tokens[index]!.info.norm
  const other = pronoun === 'he' ? /^(?:she|her|hers|herself|woman|girl)$/ : pronoun === 'she' ? /^(?:he|him|his|himself|man|boy)$/ : undefined
  for (let k = index - 1; k >= own.first && k >= index - FAR; k--) {
    const inside = tokens[k]!
    // 'He met her in 1994, when she was 13': she is somebody whom the text may not have named.
    if (other?.test(inside.info.norm) && !inside.quoted) return undefined
    // In its own sentence: 'Lund said she was 71' is Lund's, unless somebody else is named too.
    if (inside.kind === 'word' && !inside.quoted && isPart(inside) && k > own.first) {
      const name = nameBefore(document, k + 1)
      if (name && !/^(?:in|at|from|near|to|of|on)$/.test(tokens[name.first - 1]?.info.norm ?? '')) {
        const whole = nameAt(document, name.first)
        if (!whole || tokens[whole.last - 1]!.tail !== '') return undefined
        const earlier = sentenceSubject(context, Math.max(own.first, name.first - FAR), name.first)
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
    if (bringsInOther(tokens, sentence.first, Math.min(sentence.last, sentence.first + FAR))) return undefined
    const found = sentenceSubject(context, sentence.first, Math.min(sentence.last, sentence.first + FAR), strict)
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

/** The folded words that stand with a capital in the midst of a sentence: those are names at its head too. */
function innerNames({document}: Context): ReadonlySet<string> {
  const out = new Set<string>()
  const {tokens, sentences} = document
  for (const index of merged(capitalsOf(document), othersOf(document))) {
    const token = tokens[index]!
    if (isPart(token) && sentences[token.sentence]!.first !== index) out.add(token.info.norm)
  }
  return out
}

const OTHERS = /^(?:daughter|son|sons|daughters|child|baby|girl|boy|brother|sister|mother|father|wife|husband|widow|widower|niece|nephew|uncle|aunt|cousin|friend|pupil|student|teacher|victim|suspect|patient|woman|man|dog|cat|horse|partner|fiancee?|girlfriend|boyfriend|grandmother|grandfather|grandson|granddaughter|neighbour|neighbor|colleague|rival|successor|predecessor|driver|passenger|twin)$/

/** Whether a sentence speaks of somebody who is not named, and may be 'he' or 'she' in the next: 'Lund has a daughter'. */
function bringsInOther(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    if (tokens[k]!.quoted || !OTHERS.test(tokens[k]!.info.norm)) continue
    // 'Lund, the daughter of a potter,' is Lund, and so is 'a father of three'.
    if (/^(?:a|an|the)$/.test(tokens[k - 1]?.info.norm ?? '') && tokens[k + 1]?.info.norm === 'of') continue
    return true
  }
  return false
}

/** Who a sentence is about, from its own words: the name at its head, the one name in it, a pronoun; `other` where that is in doubt. */
function sentenceSubject(context: Context, first: number, last: number, strict = false): Named | 'he' | 'she' | 'nobody' | 'other' | undefined {
  const {document} = context
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
    if (k === first && !(k + 1 < last && isPart(tokens[k + 1])) && !context.get(innerNames).has(norm)) continue
    const name = nameAt(document, k)
    if (!name) continue
    const before = tokens[k - 1]
    const placed = before && k > first && (before.text === ',' && endsNote(document, name) && name.last === name.first + 1) || before && k > first && /^(?:in|at|from|near|to|of|on|for|the|by|with)$/.test(before.info.norm)
    if (name.first === first || !placed || strict && !/^(?:in|at|from|near|the)$/.test(before.info.norm)) names.push(name)
    k = name.last - 1
  }
  if (pronoun && !(strict && names.length > 0)) return pronoun
  const [one, second] = names
  if (!one) return 'nobody'
  if (tokens[one.last - 1]!.tail !== '') return 'other'
  const same = names.every((name) => mayBeOne(wordsOf(document, name), wordsOf(document, one)))
  if (strict && !same) return 'other'
  if (one.first === first || isHonorific(tokens[one.first - 1]!.info.norm) && one.first - 1 === first) return one
  if (!second) return one
  if (heading) return 'other'
  return same ? one : 'other'
}
