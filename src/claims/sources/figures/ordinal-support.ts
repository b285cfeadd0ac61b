import {shared, wordsAround} from '../../../evidence/sentences/around.js'
import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {stemOf, wordPlaces} from '../../../evidence/words/words.js'
import {countedThings, type Counted} from '../../../mentions/numbers/counted.js'
import {isFunctionWord} from '../../../mentions/words/function-words.js'
import type {Document} from '../../../text/document.js'

// What says of a thing that there was none before it.
const FIRST = 'debut debuts debutant maiden inaugural unprecedented history historic premiere premiered breakthrough pioneer pioneering pioneered earliest initial initially rookie'.split(' ')
const STARTS = 'opening opener openers new newly introduced founded launch launched began begin begun beginning only opened start started starting'.split(' ')
const NEVER = /^(?:before|been|had|won|reached|played|scored|seen|happened|beaten|done|previously)$/
const FIRST_SINCE = 'since previously again return returned dormant'.split(' ')
// What says that there was one before it.
const AGAIN = 'again twice double doubled repeat repeated back-to-back brace two-time'.split(' ')
const ANOTHER = /^(?:another|other|two|both|previous|further|more|latest|earlier|2|2nd|one)$/
const THREE = 'hat-trick treble triple thrice trio third three'.split(' ')
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const NAMES = new Set('half minister lady quarter aid floor hand class degree name leg team innings set degree-murder base gear round test seed stage'.split(' '))

/** Whether a source bears out 'the first …', 'the second …', 'his 90th birthday'. */
export function ordinalGiven(context: Context, source: Source, here: Counted): boolean {
  const {value} = here.number
  const places = source.context.get(wordPlaces)
  const has = (words: readonly string[]) => words.some((word) => places.of(word).length > 0)
  const numbers = source.context.get(countedThings)
  const [noun] = here.nouns
  const stems = new Set(here.nouns.map(stemOf))
  const around = wordsAround(context.document, here.number.first, here.number.last)
  for (const there of numbers) {
    if (there.number.value !== value || there.number.kind !== 'ordinal') continue
    const [other] = there.nouns
    if (noun === undefined || there.nouns.some((one) => stems.has(stemOf(one)))) return true
    if (other === undefined && !(NAMES.has(noun) && places.like(noun).length === 0)) return true
    if (other === undefined) continue
    if (NAMES.has(noun) || NAMES.has(other)) continue
    if (noun === 'time') return true
    const common = shared(around, wordsAround(source.document, there.number.first, there.number.last))
    if (common >= (other === 'time' ? 1 : 2)) return true
  }
  if (value > 1 && inRow(context.document, here) && numbers.some((there) => there.number.value === value && inRow(source.document, there))) return true
  // 'beaten for the sixth time in seven' of 'six of the last seven'
  if (noun === 'time' && value > 2 && numbers.some((there) => there.number.value === value && there.number.kind === 'plain' && shared(around, wordsAround(source.document, there.number.first, there.number.last)) > 1)) return true
  if (noun === 'birthday' || noun === 'anniversary' || noun === 'minute' || noun === 'century') return plainly(source, here)
  if (value === 1) return has(FIRST) || (places.of('never').some((at) => NEVER.test(source.document.tokens[at + 1]?.info.norm ?? ''))) || (noun !== undefined && noun !== 'time' && !NAMES.has(noun) && here.nouns.some((one) => places.like(one).some((at) => [-2, -1, 1, 2, 3, 4].some((step) => STARTS.includes(source.document.tokens[at - step]?.info.norm ?? ''))))) || (noun === 'time' && isSince(context, here) && has(FIRST_SINCE)) || (noun !== undefined && places.like(noun).some((at) => /^(?:last|previous|latest)$/.test(source.document.tokens[at - 1]?.info.norm ?? ''))) || (noun === 'half' && places.of('half').length > 0)
  if (value === 2 && noun !== undefined && !NAMES.has(noun) && noun !== 'round') return has(AGAIN) || places.like(noun).some((at) => [1, 2, 3].some((step) => ANOTHER.test(source.document.tokens[at - step]?.info.norm ?? '')))
  if (value === 3 && noun !== undefined && noun !== 'round' && has(THREE.slice(0, 5))) return true
  // 'their third win' of 'three wins'; '69th-minute' of 69 minutes.
  return noun !== undefined && numbers.some((there) => there.number.kind === 'plain' && there.number.value === value && there.nouns.some((one) => stems.has(stemOf(one)))) ||
    (value < COUNTS.length && noun !== undefined && places.like(noun).some((index) => source.document.tokens[index - 1]?.info.norm === COUNTS[value]))
}

/** A birthday of an age, an anniversary of so many years, a minute, a century of a year. */
function plainly(source: Source, {number: {value}, nouns: [noun]}: Counted): boolean {
  if (noun === 'anniversary' && value === 1) return source.context.get(wordPlaces).like('year').length > 0
  if (noun === 'anniversary' && source.context.get(wordPlaces).like(value === 100 ? 'centenary' : value === 200 ? 'bicentenary' : value === 50 ? 'jubilee' : 'anniversary').length > 0 && value % 50 === 0) return true
  return source.context.get(countedThings).some(({number}) => number.value === value) ||
    (noun === 'century' && source.document.tokens.some(({info, text}) => info.shape === 'figures' && text.length === 4 && Math.floor((Number(text) - 1) / 100) + 1 === value))
}

const ROW = /^(?:row|straight|successive|consecutive|running|succession|unbroken|streak)$/
const ROW_REACH = 5

/** 'eighth straight win', 'eight in a row': one after another. */
function inRow({tokens}: Document, {number: {first, last}}: Counted): boolean {
  for (let k = last; k < last + ROW_REACH; k++) {
    const token = tokens[k]
    if (token?.sentence !== tokens[first]!.sentence) return false
    if (ROW.test(token.info.norm)) return true
  }
  return false
}

/** 'for the first time in ten years', 'since 1990'. */
function isSince({document: {tokens}}: Context, {number: {last}}: Counted): boolean {
  return /^(?:in|since|for)$/.test(tokens[last + 1]?.info.norm ?? '')
}

const DETERMINERS = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|'s|s|second|third|fourth|not|for|in|becoming|as|very|of)$/

/** 'when it first opened', 'one of the first': no place in an order. */
export function isAdverb({document: {tokens}}: Context, {number: {first, last, value}}: Pick<Counted, 'number'>): boolean {
  if (value !== 1) return false
  // 'one of the first': no more than an early one.
  if (tokens[first - 1]?.info.norm === 'the' && tokens[first - 2]?.info.norm === 'of' && /^(?:one|some|many|several)$/.test(tokens[first - 3]?.info.norm ?? '')) return true
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[first]!.sentence) return /^(?:[,:]|he|she|it|they|we|i|you)$/.test(tokens[last]?.info.norm ?? '')
  if (before.tail !== '' || DETERMINERS.test(before.info.norm)) return false
  return isFunctionWord(before.info.norm) || before.info.shape === 'lower' || before.info.shape === 'capital'
}
