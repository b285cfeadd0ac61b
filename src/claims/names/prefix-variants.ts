import type {Context} from '../../context.js'
import type {CapitalisedWord} from '../../mentions/names/names.js'
import {capitalisedWords, namePartBefore} from '../../mentions/names/names.js'
import {WordCache} from '../../text/word-cache.js'
import type {NameForm, NameVariant} from './name-variants.js'

const MAC = /^Ma?c(?=\p{Lu})/u
// Names that are also written as two words: with a capital within, or with the ending of a place.
const INNER = /^(?:De|Di|La|Le|Van|Von|Du|Del|St)\p{Lu}\p{Ll}{2}/u
const PLACE = /.{3}(?:bury|ford|ham|ton|field|bridge|borough|mouth|stead|wood|water|hurst|worth|church|combe|marsh|haven|castle|minster)$/

const places = new WordCache((norm) => norm.length > 6 && PLACE.test(norm))

/** Whether there is a capital behind the first letter, or a letter beyond ASCII that may be one. */
function hasInnerCapital(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127 || (code > 64 && code < 91)) return true
  }
  return false
}

/** 'MacAllister' and 'McAllister', 'DeMarco' and 'De Marco', 'Wellsbury' and 'Wells Bury'. */
export function prefixVariants(context: Context): NameVariant[] {
  const words = context.get(capitalisedWords)
  const macs = new Map<string, CapitalisedWord[]>()
  const whole: CapitalisedWord[] = []
  for (const word of words.values()) {
    const inner = hasInnerCapital(word.text)
    if (inner && MAC.test(word.text)) {
      const rest = word.text.replace(MAC, '').toLowerCase()
      macs.set(rest, [...(macs.get(rest) ?? []), word])
    } else if ((inner && INNER.test(word.text)) || places.of(word.info)) whole.push(word)
  }
  const out: NameVariant[] = []
  for (const [one, other] of macs.values()) if (one && other && other.norm !== one.norm) addTo(out, context, form(context, one.places, 1), form(context, other.places, 1))
  if (whole.length === 0) return out
  for (const head of words.values()) {
    for (const word of whole) {
      if (head.norm.length >= word.norm.length || !word.norm.startsWith(head.norm)) continue
      const joined = head.places.filter((index) => joins(context, index, word.norm))
      if (joined.length > 0) addTo(out, context, form(context, word.places, 1), form(context, joined, 2))
    }
  }
  return out
}

function joins({document}: Context, index: number, norm: string): boolean {
  const [one, next] = [document.tokens[index]!, document.tokens[index + 1]]
  return next !== undefined && next.sentence === one.sentence && one.tail === '' && !next.joined && next.info.shape === 'capital' && !next.quoted && one.info.norm + next.info.norm === norm
}

interface Written extends NameForm {
  places: readonly number[]
}

function form({document}: Context, places: readonly number[], length: number): Written {
  const first = places[0]!
  const {tokens, blocks} = document
  return {first, last: first + length, text: blocks[tokens[first]!.block]!.value.slice(tokens[first]!.from, tokens[first + length - 1]!.to), count: places.length, places}
}

function addTo(out: NameVariant[], context: Context, a: Written, b: Written): void {
  const [odd, usual] = a.count < b.count || (a.count === b.count && a.first > b.first) ? [a, b] : [b, a]
  if (odd.count > 2 || usual.count < 2) return
  const {tokens} = context.document
  const given = (one: Written) => new Set(one.places.map((index) => namePartBefore(context.document, index)?.info.norm).filter((part) => part !== undefined))
  const known = given(usual)
  // Another given name makes it another person.
  for (const part of given(odd)) if (!known.has(part)) return
  const sentences = new Set(usual.places.map((index) => tokens[index]!.sentence))
  if (odd.places.some((index) => sentences.has(tokens[index]!.sentence) || tokens[index]!.joined)) return
  out.push({odd, usual})
}
