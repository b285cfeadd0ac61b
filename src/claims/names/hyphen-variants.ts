import type {Context} from '../../context.js'
import type {CapitalisedWord} from '../../mentions/names/names.js'
import {capitalisedWords, namePartAfter, namePartBefore, smallWords} from '../../mentions/names/names.js'
import type {Document, Token} from '../../text/document.js'
import type {NameForm, NameVariant} from './name-variants.js'

// A text with more hyphenated names than this is a list.
const LOOKED_AT = 100

interface Written {
  /** As it stands: 'Jean-Luc', 'Jong Un'. */
  text: string
  places: number[]
  /** The rest of the name beside it, which has to be the same. */
  beside: Set<string>
}

/**
 * Names of two parts written with a hyphen here and without one there, or with a capital after it and without:
 * 'Jean-Luc Perrault' and 'Jean Luc Perrault', 'Kim Jong Un' and 'Kim Jong-un'.
 */
export function hyphenVariants(context: Context): NameVariant[] {
  const words = context.get(capitalisedWords)
  const {tokens} = context.document
  const joined = new Map<string, CapitalisedWord>()
  for (const word of words.values()) {
    for (const index of word.places) {
      const next = tokens[index + 1]
      if (next?.joined && isPart(next) && !tokens[index]!.joined && !tokens[index + 2]?.joined) joined.set(`${word.norm} ${next.info.norm}`, word)
    }
  }
  if (joined.size === 0) return []
  const out: NameVariant[] = []
  const byNorm = new Map<string, CapitalisedWord[]>()
  for (const word of words.values()) byNorm.set(word.norm, [...(byNorm.get(word.norm) ?? []), word])
  for (const [key, word] of [...joined].slice(0, LOOKED_AT)) {
    const variant = ofPair(context, byNorm.get(word.norm) ?? [], key, word.norm)
    if (variant) out.push(variant)
  }
  return out
}

/** A capital, or the small second half of a Korean or Chinese given name. */
function isPart(token: Token): boolean {
  return token.kind === 'word' && (token.info.shape === 'capital' || (token.info.shape === 'lower' && token.text.length < 6)) && token.text.length > 1
}

function ofPair(context: Context, words: readonly CapitalisedWord[], key: string, norm: string): NameVariant | undefined {
  const {document} = context
  const {tokens} = document
  const forms = new Map<string, Written>()
  for (const word of words) {
    for (const index of word.places) {
      const next = tokens[index + 1]
      if (!next || next.kind !== 'word' || next.quoted || `${norm} ${next.info.norm}` !== key || tokens[index]!.tail || tokens[index]!.joined || tokens[index + 2]?.joined) continue
      if (!next.joined && next.info.shape !== 'capital') continue
      if (next.block !== tokens[index]!.block || next.sentence !== tokens[index]!.sentence) continue
      const text = document.blocks[next.block]!.value.slice(tokens[index]!.from, next.to)
      if (text.includes('/')) continue
      let form = forms.get(text)
      if (!form) forms.set(text, (form = {text, places: [], beside: new Set()}))
      form.places.push(index)
      const before = namePartBefore(document, index)?.info.norm
      const after = namePartAfter(document, index + 1)?.info.norm
      if (before) form.beside.add(`${before} _`)
      if (after) form.beside.add(`_ ${after}`)
    }
  }
  if (forms.size < 2) return undefined
  const [usual, odd] = [...forms.values()].sort((a, b) => b.places.length - a.places.length || a.places[0]! - b.places[0]!)
  const rest = [...odd!.beside].find((one) => usual!.beside.has(one)) ?? (bothWhole(document, odd!, usual!) ? '' : undefined)
  if (rest === undefined || context.get(smallWords).has(norm)) return undefined
  return {odd: formAt(document, odd!, rest), usual: formAt(document, usual!, rest)}
}

/** 'Saint-Malo' and 'Saint Malo', with nothing beside either, and no heading that capitalises every word. */
function bothWhole(document: Document, odd: Written, usual: Written): boolean {
  if (odd.beside.size > 0 || usual.beside.size > 0 || usual.places.length < 2) return false
  return [...odd.places, ...usual.places].every((index) => {
    const {tokens, blocks} = document
    const block = blocks[tokens[index]!.block]!
    return tokens[index + 1]!.info.shape === 'capital' && tokens[index]!.text.length > 3 && tokens[index + 1]!.text.length > 3 && block.kind !== 'heading' && block !== document.headline
  })
}

function formAt(document: Document, written: Written, rest: string): NameForm {
  const {tokens, blocks} = document
  for (const index of written.places) {
    const before = namePartBefore(document, index)
    const after = namePartAfter(document, index + 1)
    const first = before && rest === `${before.info.norm} _` ? before.index : index
    const last = after && rest === `_ ${after.info.norm}` ? after.index + 1 : index + 2
    if (first === index && last === index + 2) continue
    return {first, last, text: blocks[tokens[first]!.block]!.value.slice(tokens[first]!.from, tokens[last - 1]!.to), count: written.places.length}
  }
  return {first: written.places[0]!, last: written.places[0]! + 2, text: written.text, count: written.places.length}
}
