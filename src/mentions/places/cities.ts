import type {Context} from '../../context.js'
import {textOf} from '../../text/document.js'
import {fold} from '../../text/fold.js'
import {isNameWord} from '../words/words.js'

/** A city known to the gazetteer, or the capital of a country: tokens [first, last). */
export interface CityMention {
  first: number
  last: number
  name: string
  /** ISO codes of the countries that have a city of this name. */
  countries: readonly string[]
}

const LONGEST = 4
// Words inside a name that stand without a capital: 'Rio de Janeiro', 'Dar es Salaam'.
const SMALL = new Set(['de', 'del', 'los', 'las', 'la', 'el', 'al', 'es', 'da', 'do', 'dos', 'das', 'of', 'am', 'an', 'der', 'die', 'sur', 'le', 'les', 'en', 'and', 'upon', 'aan', 'den', 'di', 'na', 'ad', 'as', 'ar', 'ash', 'i', 'y'])

/** The city whose name is just tokens [first, last). */
function cityOf(context: Context, first: number, last: number): CityMention | undefined {
  const {document, facts} = context
  const {tokens} = document
  for (let k = first; k < last; k++) {
    const token = tokens[k]!
    if (token.kind !== 'word' || token.block !== tokens[first]!.block || (k < last - 1 && token.tail !== '')) return undefined
    if (token.info.shape === 'lower' && !token.joined && (k === first || !SMALL.has(token.info.norm))) return undefined
    if (token.info.shape === 'figures') return undefined
  }
  const name = textOf(document, first, last)
  if (name.length < 3) return undefined
  const folded = fold(name)
  const countries = facts.cityCountries(folded) ?? facts.cityCountries(`${folded} city`) ?? (folded.includes('-') ? facts.cityCountries(folded.replace(/-/g, ' ')) : undefined)
  return countries && countries.length > 0 ? {first, last, name: spelled(name), countries} : undefined
}

/** 'LVIV' as it is said: 'Lviv'. */
function spelled(name: string): string {
  return name === name.toUpperCase() ? name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (all) => all.toUpperCase()) : name
}

/** The city whose name ends before token `end`; the longest such, and none where the name may begin earlier ('New Toronto', 'Jean Paris'). */
export function cityBefore(context: Context, end: number): CityMention | undefined {
  const {tokens} = context.document
  const token = tokens[end - 1]
  // "Homyel'": the mark belongs to the name.
  if (!token || (token.tail !== '' && (token.tail.length > 1 || /s$/i.test(token.text)))) return undefined
  for (let k = Math.max(0, end - LONGEST); k < end; k++) {
    if (tokens[k]!.sentence !== token.sentence) continue
    const found = cityOf(context, k, end)
    if (!found) continue
    const before = tokens[k - 1]
    const longer = tokens[k]!.joined || (before !== undefined && before.sentence === token.sentence && before.tail === '' && isNameWord(before))
    return longer ? undefined : found
  }
  return undefined
}

/** The city named from this token on; none where the name goes on ('Istanbul University'). */
export function cityAt(context: Context, index: number): CityMention | undefined {
  const {tokens} = context.document
  const start = tokens[index]
  if (!start || start.kind !== 'word' || start.info.shape === 'lower' || start.info.shape === 'figures') return undefined
  for (let last = Math.min(index + LONGEST, tokens.length); last > index; last--) {
    const end = tokens[last - 1]!
    if (end.sentence !== start.sentence) continue
    const found = cityOf(context, index, last)
    if (!found) continue
    const next = tokens[last]
    const longer = end.tail === '' && next !== undefined && next.sentence === start.sentence && (next.joined || isNameWord(next))
    return longer ? undefined : found
  }
  return undefined
}
