import type {Context} from '../../context.js'
import {figureNumber} from '../../mentions/numbers/number-figures.js'
import {scale} from '../../mentions/numbers/number-forms.js'
import {isNumeral, wordNumber as numberInWords} from '../../mentions/numbers/number-words.js'
import type {Token} from '../../text/document.js'
import {drawnTogether, isFiller, isStageDirection, spokenWords} from './spoken-words.js'

/**
 * Words of a text one after the other, punctuation left out, as they would be spoken: the numbers by which they are compared,
 * and for each the tokens [tokens, ends) that it is written with. Of 'it’s' come two words, of 'fourteen hundred' one.
 */
export interface WordRow {
  ids: Int32Array
  tokens: Int32Array
  ends: Int32Array
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const numbers = new Map<string, number>()
const OURS = /(?<=[a-z]{2})our(s|ed|ing|ful|able|ite|ites)?$/
const ISES = /(?<=[a-z]{2})is(e|es|ed|ing|ation|ations)$/
const STOP = /^[.?!]+$/
// A long-running server must not remember every word it ever saw.
const REMEMBERED = 200_000
let given = 0

/** The number by which a folded word stands in rows: the same for a word and its other spelling, 'labour' and 'labor', 'realise' and 'realize'. */
export function wordNumber(norm: string): number {
  let number = numbers.get(norm)
  if (number === undefined) {
    if (numbers.size >= REMEMBERED) numbers.clear()
    const digit = NUMBER_WORDS.indexOf(norm)
    const plain = digit >= 0 ? String(digit) : norm.length > 5 ? norm.replace(OURS, 'or$1').replace(ISES, 'iz$1') : norm
    number = plain === norm ? ++given : wordNumber(plain)
    numbers.set(norm, number)
  }
  return number
}

/** The row of some tokens of a text, in order. */
export function rowOf(tokens: readonly Token[], indexes: readonly number[]): WordRow {
  const ids: number[] = []
  const firsts: number[] = []
  const ends: number[] = []
  let before = ''
  const put = (word: string, first: number, end: number) => {
    ids.push(wordNumber(drawnTogether(word, before)))
    before = word
    firsts.push(first)
    ends.push(end)
  }
  for (let p = 0; p < indexes.length; p++) {
    const index = indexes[p]!
    const token = tokens[index]!
    const {norm} = token.info
    // 'I told you. Would you …' draws nothing together.
    if (index > 0 && STOP.test(tokens[index - 1]!.text)) before = ''
    if (token.text === '%') {
      put('per', index, index + 1)
      put('cent', index, index + 1)
    }
    if (token.kind !== 'word' || isFiller(norm)) continue
    const number = numberAt(tokens, index)
    if (number && indexes[p + number.last - index - 1] === number.last - 1) {
      put(number.written, index, number.last)
      if (number.unit !== '') put(number.unit, index, number.last)
      p += number.last - index - 1
      continue
    }
    for (const word of spokenWords(norm, token.tail)) put(word, index, index + 1)
  }
  return {ids: Int32Array.from(ids), tokens: Int32Array.from(firsts), ends: Int32Array.from(ends)}
}

/** The number that begins at a token, written one way: '#1400' for '1,400', 'fourteen hundred' and '1.4 thousand'. */
function numberAt(tokens: readonly Token[], index: number): {written: string; unit: string; last: number} | undefined {
  const {info} = tokens[index]!
  if (info.shape === 'figures') {
    const figure = figureNumber(tokens, index)
    if (!figure) return undefined
    const {suffix, value, last} = figure
    if (/^(?:st|nd|rd|th)$/i.test(suffix)) return {written: `#${value}th`, unit: '', last}
    const by = scale(tokens, last, suffix, true)
    return by ? {written: `#${round(value * by.by)}`, unit: '', last: by.last} : {written: `#${value}`, unit: suffix.toLowerCase(), last}
  }
  // 'a hundred' is 100, 'a dozen' is no figure.
  const article = info.norm === 'a' && /^(?:hundred|thousand|million|billion)$/.test(tokens[index + 1]?.info.norm ?? '')
  const at = article ? index + 1 : index
  if (!isNumeral(tokens[at]!.info.id) || info.norm === 'quarter') return undefined
  const words = numberInWords(tokens, at)
  if (!words || words.high !== undefined || (words.kind !== 'plain' && words.kind !== 'ordinal')) return undefined
  return {written: `#${round(words.value)}${words.kind === 'ordinal' ? 'th' : ''}`, unit: '', last: words.last}
}

const round = (value: number) => Number(value.toPrecision(12))

/** Tokens of a text that are spoken: no 'um', no '(Applause.)'. */
function spoken(tokens: readonly Token[], wanted: (token: Token) => boolean): number[] {
  const out: number[] = []
  let until = -1
  for (const token of tokens) {
    if (token.text === '(' || token.text === '[') until = Math.max(until, stageEnd(tokens, token.index))
    if (token.index > until && (token.kind === 'word' || token.text === '%') && wanted(token)) out.push(token.index)
  }
  return out
}

const STAGE_WORDS = 6

/** The closing bracket of what was heard in the room, from its opening one; −1 where it is something else. */
function stageEnd(tokens: readonly Token[], open: number): number {
  let stage = false
  for (let k = open + 1; k <= open + STAGE_WORDS && k < tokens.length; k++) {
    const {text, info} = tokens[k]!
    if (text === ')' || text === ']') return stage ? k : -1
    if (isStageDirection(info.norm)) stage = true
  }
  return -1
}

/** A finder: all words of a text. */
export function wordRow({document}: Context): WordRow {
  return rowOf(document.tokens, spoken(document.tokens, () => true))
}

/** A finder: the words within quotation marks, as if nothing stood between them. */
export function quotedRow({document}: Context): WordRow {
  return rowOf(document.tokens, spoken(document.tokens, ({quoted}) => quoted))
}

/** A finder: where each number stands in the row of all words. */
export function rowPlaces(context: Context): ReadonlyMap<number, readonly number[]> {
  return placesIn(context.get(wordRow))
}

/** A finder: where each number stands in the row of quoted words. */
export function quotedPlaces(context: Context): ReadonlyMap<number, readonly number[]> {
  return placesIn(context.get(quotedRow))
}

function placesIn({ids}: WordRow): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, number[]>()
  for (let i = 0; i < ids.length; i++) {
    const list = out.get(ids[i]!)
    if (list) list.push(i)
    else out.set(ids[i]!, [i])
  }
  return out
}
