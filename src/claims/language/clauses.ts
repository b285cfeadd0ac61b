import type {WordInfo} from '../../text/dictionary.js'
import {isHonorific} from '../../mentions/names/names.js'
import {stemsOf} from '../../mentions/words/predicates.js'
import type {Document, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'

/** What tokens [first, last) speak of: names and other words of substance, by their stems. */
export interface Content {
  names: Set<string>
  words: Set<string>
}

const EMPTY = new Set(
  ('the a an this that these those it its he she him his her hers they them their theirs we us our i me my you your who whom whose which what where when why how there here and or but nor so yet if then than as at by for from in into of off on onto out over to up ' +
  'with within without about above after again against all almost along already also although always among any around away back because been before behind being below between both can cannot could did do does doing done down during each either else enough even ever every ' +
  'few first further had has have having however is are was were be isn\'t wasn\'t hasn\'t just last later least less like made many may might more most much must neither never next no none not nothing now often once one only other others own per quite rather same several ' +
  'shall should since some still such though through thus too toward towards under until upon very via want well whether while will would yet two three four five six seven eight nine ten dozen hundred thousand million billion ' +
  'year years month months week weeks day days hour hours minute minutes time times today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
  'man woman men women people person thing things way lot number part kind case mr mrs ms new old said says told according reportedly allegedly supposedly purportedly reported alleged suspected rumoured rumored accused report reports memo leaked source sources ' +
  'early late morning afternoon evening night recent recently ago end earlier including another whose himself herself itself themselves themself near across amid despite').split(' ')
)

const EMPTY_WORDS = new WordSet(EMPTY)

/** Whether a word stands for something by itself, so that finding it again says something. */
export function isContent(token: Token): boolean {
  const {norm, shape} = token.info
  return token.kind === 'word' && shape !== 'other' && norm.length > 1 && (norm.length > 2 || shape === 'figures' || shape === 'capital') && !EMPTY_WORDS.has(token) && !(shape === 'capital' && isHonorific(norm))
}

const NOTHING: readonly string[] = []

/** The stems by which a word is found again, kept with it; none for words that say nothing by themselves. */
export function contentStems(info: WordInfo): readonly string[] {
  return (info.stems ??= info.norm.length < 2 || EMPTY.has(info.norm) ? NOTHING : stemsOf(info.norm))
}

/** The content of tokens [first, last). A capitalised word within a sentence of small words is a name. */
export function contentOf(document: Document, first: number, last: number): Content {
  const names = new Set<string>()
  const words = new Set<string>()
  for (let i = first; i < last; i++) {
    const token = document.tokens[i]!
    if (!isContent(token)) continue
    if (isName(document, token)) names.add(token.info.norm)
    for (const stem of contentStems(token.info)) words.add(stem)
  }
  return {names, words}
}

/** A capital that neither a heading nor the start of a sentence explains; there, one with a possessive or before another capital. */
export function isName(document: Document, token: Token): boolean {
  if (token.info.shape !== 'capital' && token.info.shape !== 'capitals') return false
  const {tokens, sentences} = document
  const sentence = sentences[token.sentence]!
  if (token.index > sentence.first) return true
  const next = tokens[token.index + 1]
  return token.tail.length > 1 || (next?.info.shape === 'capital' && next.sentence === token.sentence)
}

const BREAK = /^[,;:—–()]|^-$/
const JOINS = new Set(['but', 'that', 'which', 'who', 'whom', 'because', 'when', 'while', 'although', 'though', 'where', 'after', 'before', 'until', 'since', 'if', 'whether', 'and'])

/** Where the clause of a token begins; an apposition between commas before it is passed over. */
export function clauseStart(document: Document, index: number): number {
  const {tokens, sentences} = document
  const {first} = sentences[tokens[index]!.sentence]!
  let k = index - 1
  if (k > first && tokens[k]!.text === ',') {
    k--
    while (k > first && tokens[k]!.text !== ',') k--
    k--
  }
  for (; k >= first; k--) {
    const token = tokens[k]!
    if (token.text === ',' && /^(?:was|is|were|are|has|have|had|will)$/.test(tokens[k + 1]?.info.norm ?? '')) {
      // 'Mina Torv, the treasurer, was …': back over the apposition.
      let open = k - 1
      while (open > first && tokens[open]!.text !== ',') open--
      if (open > first) {
        k = open
        continue
      }
    }
    if (token.kind === 'word' ? JOINS.has(token.info.norm) : BREAK.test(token.text)) return k + 1
  }
  return first
}

/** Where the clause of a token ends. */
export function clauseEnd(document: Document, index: number): number {
  const {tokens, sentences} = document
  const {last} = sentences[tokens[index]!.sentence]!
  for (let k = index + 1; k < last; k++) {
    const token = tokens[k]!
    if (token.kind === 'word' ? JOINS.has(token.info.norm) && token.info.norm !== 'and' : BREAK.test(token.text) || token.text === '.') return k
  }
  return last
}
